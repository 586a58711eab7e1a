#pragma once
#include "domain/cases/records.h"
#include "domain/ids.h"
#include "domain/meetings/states.h"
#include "domain/record.h"
#include "domain/record_numbers.h"

namespace tandem::domain {

struct Meeting {
    MeetingId id;
    TableId table;
    std::optional<std::string> title_text; // no names: it stands on invitations
    MeetingMode mode{};
    MeetingPurpose purpose{};
    Day day;
    std::optional<TimeOfDay> start;
    std::optional<std::int32_t> minutes;
    std::optional<std::string> place;
    MeetingState state;
    std::optional<PersonId> chair;
    std::optional<PersonId> minute_taker;
    std::optional<Instant> acknowledged_at; // when the chair said for the room that all of this stays here (lesson 6)

    static constexpr RecordType record{record_number::meeting, "meeting"};
    static constexpr auto fields() {
        return declare(field(1, "table", &Meeting::table, refers_to<MeetingTable>()),
                       field(2, "title_text", &Meeting::title_text, searchable),
                       field(3, "mode", &Meeting::mode),
                       field(4, "purpose", &Meeting::purpose),
                       field(5, "day", &Meeting::day),
                       field(6, "start", &Meeting::start),
                       field(7, "minutes", &Meeting::minutes),
                       field(8, "place", &Meeting::place),
                       field(9, "state", &Meeting::state),
                       field(10, "chair", &Meeting::chair, refers_to<Person>()),
                       field(11, "minute_taker", &Meeting::minute_taker, refers_to<Person>()),
                       field(12, "acknowledged_at", &Meeting::acknowledged_at));
    }
    friend bool operator==(const Meeting&, const Meeting&) = default;
};
TANDEM_RECORD(Meeting);

struct Attendance {
    AttendanceId id;
    MeetingId meeting;
    PersonId person;
    std::optional<PartyId> party;
    std::optional<CapacityRole> role;
    Presence presence{};
    // Copied when the meeting is held, so that a member who leaves or is renamed never changes the minutes (lesson 7).
    std::optional<std::string> name_then;
    std::optional<std::string> party_name_then;
    bool confidentiality_acknowledged = false; // everyone, observers and volunteers too (lesson 6)

    static constexpr RecordType record{record_number::attendance, "attendance"};
    static constexpr auto fields() {
        return declare(field(1, "meeting", &Attendance::meeting, refers_to<Meeting>()),
                       field(2, "person", &Attendance::person, refers_to<Person>()),
                       field(3, "party", &Attendance::party, refers_to<Party>()),
                       field(4, "role", &Attendance::role),
                       field(5, "presence", &Attendance::presence),
                       field(6, "name_then", &Attendance::name_then),
                       field(7, "party_name_then", &Attendance::party_name_then),
                       field(8, "confidentiality_acknowledged", &Attendance::confidentiality_acknowledged));
    }
    friend bool operator==(const Attendance&, const Attendance&) = default;
};
TANDEM_RECORD(Attendance);

struct AgendaItem {
    AgendaItemId id;
    MeetingId meeting;
    std::int32_t order = 0;
    AgendaItemMode mode{};
    std::optional<CaseId> case_file;
    std::optional<std::string> title_text; // of a theme; no person data (R06)
    std::int32_t minutes = 0;
    AgendaItemState state;
    std::optional<std::string> outcome;
    std::optional<std::vector<PartyId>> needed_parties; // unset: the chair has not confirmed who is needed (cap 7)
    // Those of the meeting who are not asked to be there for this item, and so need no reason (disclosure.md, cap 9). Items in a
    // row with the same ones are a part of the meeting (rules.h).
    std::vector<PersonId> not_invited;
    std::optional<ConsultationId> consultation; // a question without a name that was read by a person (R50)

    static constexpr RecordType record{record_number::agenda_item, "agenda_item"};
    static constexpr auto fields() {
        return declare(field(1, "meeting", &AgendaItem::meeting, refers_to<Meeting>()),
                       field(2, "order", &AgendaItem::order),
                       field(3, "mode", &AgendaItem::mode),
                       field(4, "case_file", &AgendaItem::case_file, refers_to<CaseFile>()),
                       field(5, "title_text", &AgendaItem::title_text, searchable),
                       field(6, "minutes", &AgendaItem::minutes),
                       field(7, "state", &AgendaItem::state),
                       field(8, "outcome", &AgendaItem::outcome),
                       field(9, "needed_parties", &AgendaItem::needed_parties, refers_to<Party>()),
                       field(10, "not_invited", &AgendaItem::not_invited, refers_to<Person>()),
                       field(11, "consultation", &AgendaItem::consultation, refers_to(record_number::consultation)));
    }
    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};
TANDEM_RECORD(AgendaItem);

} // namespace tandem::domain
