#pragma once
// The permanent numbers of the records, for references between folders that would otherwise include each other.
#include <cstdint>

namespace tandem::domain::record_number {

inline constexpr std::uint16_t network = 1;
inline constexpr std::uint16_t meeting_table = 2;
inline constexpr std::uint16_t list_entry = 3;
inline constexpr std::uint16_t party = 10;
inline constexpr std::uint16_t person = 11;
inline constexpr std::uint16_t capacity = 12;
inline constexpr std::uint16_t seat = 13;
inline constexpr std::uint16_t case_file = 20;
inline constexpr std::uint16_t case_subject = 21;
inline constexpr std::uint16_t line = 22;
inline constexpr std::uint16_t need = 23;
inline constexpr std::uint16_t identity = 24;
inline constexpr std::uint16_t concern_report = 30;
inline constexpr std::uint16_t meeting = 40;
inline constexpr std::uint16_t attendance = 41;
inline constexpr std::uint16_t agenda_item = 42;
inline constexpr std::uint16_t action_item = 50;

} // namespace tandem::domain::record_number
