#pragma once
#include "domain/ids.h"
#include "domain/meetings/words.h"

namespace tandem::domain {

struct MeetingPlanned {
    static constexpr std::string_view word = "planned";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const MeetingPlanned&, const MeetingPlanned&) = default;
};
struct MeetingUnderWay {
    Instant since;
    static constexpr std::string_view word = "under_way";
    static constexpr auto parts() { return declare(part("since", &MeetingUnderWay::since)); }
    friend bool operator==(const MeetingUnderWay&, const MeetingUnderWay&) = default;
};
struct MeetingHeld {
    std::optional<Instant> ended;
    static constexpr std::string_view word = "held";
    static constexpr auto parts() { return declare(part("ended", &MeetingHeld::ended)); }
    friend bool operator==(const MeetingHeld&, const MeetingHeld&) = default;
};
struct MeetingCancelled {
    std::string reason;
    static constexpr std::string_view word = "cancelled";
    static constexpr auto parts() { return declare(part("reason", &MeetingCancelled::reason)); }
    friend bool operator==(const MeetingCancelled&, const MeetingCancelled&) = default;
};
using MeetingState = std::variant<MeetingPlanned, MeetingUnderWay, MeetingHeld, MeetingCancelled>;

struct ItemPlanned {
    static constexpr std::string_view word = "planned";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ItemPlanned&, const ItemPlanned&) = default;
};
struct ItemDiscussed {
    static constexpr std::string_view word = "discussed";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ItemDiscussed&, const ItemDiscussed&) = default;
};
struct ItemPostponed {
    std::optional<std::string> reason;
    static constexpr std::string_view word = "postponed";
    static constexpr auto parts() { return declare(part("reason", &ItemPostponed::reason)); }
    friend bool operator==(const ItemPostponed&, const ItemPostponed&) = default;
};
using AgendaItemState = std::variant<ItemPlanned, ItemDiscussed, ItemPostponed>;

} // namespace tandem::domain
