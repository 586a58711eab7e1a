#pragma once
// The permanent numbers of the records, for references between folders that would otherwise include each other.
#include <cstdint>

namespace tandem::domain::record_number {

inline constexpr std::uint16_t network = 1;
inline constexpr std::uint16_t meeting_table = 2;
inline constexpr std::uint16_t list_entry = 3;
inline constexpr std::uint16_t neighbour_network = 4;
inline constexpr std::uint16_t party = 10;
inline constexpr std::uint16_t person = 11;
inline constexpr std::uint16_t capacity = 12;
inline constexpr std::uint16_t seat = 13;
inline constexpr std::uint16_t case_file = 20;
inline constexpr std::uint16_t case_subject = 21;
inline constexpr std::uint16_t line = 22;
inline constexpr std::uint16_t need = 23;
inline constexpr std::uint16_t identity = 24;
inline constexpr std::uint16_t attachment = 25;
inline constexpr std::uint16_t attachment_content = 26;
inline constexpr std::uint16_t lesson = 27;
inline constexpr std::uint16_t concern_report = 30;
inline constexpr std::uint16_t consultation = 31;
inline constexpr std::uint16_t meeting = 40;
inline constexpr std::uint16_t attendance = 41;
inline constexpr std::uint16_t agenda_item = 42;
inline constexpr std::uint16_t action_item = 50;
inline constexpr std::uint16_t deployment = 51;
inline constexpr std::uint16_t safety_flag = 52;
inline constexpr std::uint16_t stop_sign = 53;
inline constexpr std::uint16_t bilateral_contact = 54;
inline constexpr std::uint16_t contact_attempt = 55;
inline constexpr std::uint16_t consent_event = 60;
inline constexpr std::uint16_t task_ground = 61;
inline constexpr std::uint16_t emergency_ground = 62;
inline constexpr std::uint16_t handover_ground = 63;
inline constexpr std::uint16_t convenant = 70;
inline constexpr std::uint16_t convenant_signature = 71;
inline constexpr std::uint16_t confidentiality_statement = 72;
inline constexpr std::uint16_t tie = 73;
inline constexpr std::uint16_t objection = 74;
inline constexpr std::uint16_t safety_shield = 75;
inline constexpr std::uint16_t restriction = 76;
inline constexpr std::uint16_t deputy = 77;
inline constexpr std::uint16_t shell_request = 78;
inline constexpr std::uint16_t needed_party = 79;
inline constexpr std::uint16_t disclosure = 80;
inline constexpr std::uint16_t notice = 81;
inline constexpr std::uint16_t companion = 82;

} // namespace tandem::domain::record_number
