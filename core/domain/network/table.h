#pragma once
#include "domain/network/records.h"

namespace tandem::domain {

// The most that an occasion lets through: for those with an open action of their own, and for the others (cap 12).
struct OccasionCeiling {
    IdentityLevel doers{};
    IdentityLevel others{};

    static constexpr auto parts() { return declare(part("doers", &OccasionCeiling::doers), part("others", &OccasionCeiling::others)); }
    friend bool operator==(const OccasionCeiling&, const OccasionCeiling&) = default;
};

// What a table agreed about names. What is not set counts as the lowest: read it through ceiling_at (rules.h).
struct TableProtocol {
    std::optional<OccasionCeiling> table;
    std::optional<OccasionCeiling> screen;
    std::optional<OccasionCeiling> spoken;
    std::optional<OccasionCeiling> paper;
    std::optional<OccasionCeiling> file;
    std::optional<OccasionCeiling> package;
    std::optional<OccasionCeiling> handover;
    std::optional<OccasionCeiling> reporter;
    std::optional<OccasionCeiling> resident;
    std::optional<OccasionCeiling> report;
    std::vector<VeiledField> veiled_fields; // at most two
    bool task_grounds_allowed = false;
    bool others_see_nothing = false; // cap 7: who is not needed for an item gets `none` instead of `anonymous`

    static constexpr auto parts() {
        return declare(part("table", &TableProtocol::table), part("screen", &TableProtocol::screen),
                       part("spoken", &TableProtocol::spoken), part("paper", &TableProtocol::paper),
                       part("file", &TableProtocol::file), part("package", &TableProtocol::package),
                       part("handover", &TableProtocol::handover), part("reporter", &TableProtocol::reporter),
                       part("resident", &TableProtocol::resident), part("report", &TableProtocol::report),
                       part("veiled_fields", &TableProtocol::veiled_fields),
                       part("task_grounds_allowed", &TableProtocol::task_grounds_allowed),
                       part("others_see_nothing", &TableProtocol::others_see_nothing));
    }
    friend bool operator==(const TableProtocol&, const TableProtocol&) = default;
};

// Where people meet: with its own core, protocol and ceilings. A network has one or more.
struct MeetingTable {
    TableId id;
    NetworkId network;
    std::string name;
    std::optional<std::string> area;
    std::optional<CoreParticipation> core_participation;
    std::optional<std::int32_t> room_minutes; // how long a meeting lasts
    std::int32_t minutes_new_case = 15;       // our own suggestion (P17)
    std::int32_t minutes_review = 5;
    bool hide_who_is_paid = false; // R71
    TableProtocol protocol;
    std::optional<std::string> rule_card;        // shown during the meeting (R39)
    std::vector<std::string> admission_prompts;  // asked before a case comes on the agenda (R40)

    static constexpr RecordType record{record_number::meeting_table, "meeting_table"};
    static constexpr auto fields() {
        return declare(field(1, "network", &MeetingTable::network, refers_to<Network>()),
                       field(2, "name", &MeetingTable::name, title),
                       field(3, "area", &MeetingTable::area),
                       field(4, "core_participation", &MeetingTable::core_participation),
                       field(5, "room_minutes", &MeetingTable::room_minutes),
                       field(6, "minutes_new_case", &MeetingTable::minutes_new_case),
                       field(7, "minutes_review", &MeetingTable::minutes_review),
                       field(8, "hide_who_is_paid", &MeetingTable::hide_who_is_paid),
                       field(9, "protocol", &MeetingTable::protocol),
                       field(10, "rule_card", &MeetingTable::rule_card),
                       field(11, "admission_prompts", &MeetingTable::admission_prompts));
    }
    friend bool operator==(const MeetingTable&, const MeetingTable&) = default;
};
TANDEM_RECORD(MeetingTable);

} // namespace tandem::domain
