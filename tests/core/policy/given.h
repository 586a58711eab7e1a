#pragma once
// A table and a case to change: table A of disclosure.md (a neighbourhood, no task grounds, usual ceilings), on 10 November 2026.
// Everybody who sits there signed; one resident said on 2 November that the core may know everything; social work, church,
// home care and the police are confirmed as needed for the item, the others are not.
#include "policy/decide_with.h"

#include <functional>

namespace tandem::test {

using namespace policy;
using domain::PartyId;
using domain::PersonId;

template <class SomeId>
SomeId id(int number) {
    Uuid::Bytes bytes{};
    bytes[14] = static_cast<std::uint8_t>(number / 256);
    bytes[15] = static_cast<std::uint8_t>(number % 256);
    return SomeId(Uuid(bytes));
}

inline Day day(const char* text) { return *Day::parse(text); }

// A party, and one person of it.
enum Who { social_work = 1, church, home_care, food_bank, police, landlord, ggd, neighbour_party, outsider };
inline PartyId party(Who who) { return id<PartyId>(100 + who); }
inline PersonId person(Who who) { return id<PersonId>(200 + who); }
inline Audience seat(Who who) { return SeatHolder{person(who), party(who)}; }

inline domain::SubjectId resident() { return id<domain::SubjectId>(301); }
inline domain::SubjectId partner() { return id<domain::SubjectId>(302); }
inline domain::LineId line(int number) { return id<domain::LineId>(400 + number); }
inline domain::ReportId report() { return id<domain::ReportId>(501); }
inline CompanionId daughter() { return id<CompanionId>(601); }
inline domain::AgendaItemId item() { return id<domain::AgendaItemId>(701); }

inline constexpr Setting at_table{Occasion::Table};
inline constexpr Setting on_screen{Occasion::Screen};
inline constexpr Setting on_paper{Occasion::Paper};
inline constexpr Setting in_file{Occasion::File};
inline constexpr Setting spoken{Occasion::Spoken};

struct World {
    Facts facts;

    SubjectFacts& subject(std::size_t number = 0) { return facts.about.subjects.at(number); }
    PartyFacts& at(Who who) { return facts.table.parties.at(static_cast<std::size_t>(who) - 1); }
    PersonFacts& someone(Who who) { return facts.table.people.at(static_cast<std::size_t>(who) - 1); }
    domain::TableProtocol& protocol() { return facts.table.protocol; }
    LineFacts& line(int number) { return facts.about.lines.at(static_cast<std::size_t>(number) - 1); }

    ConsentEvent& say(const char* on, ConsentAct act); // at subject 0
    void need(std::vector<Who> who);
    void ask(Who who, const char* on, const char* accepted = nullptr);
    void act(Who who, const char* agreed_on, std::vector<domain::LineId> needs = {});
    TaskGround& task(std::vector<Who> to, const char* weighed, const char* review); // allowed and complete
    void unsign(Who who);
    void become_question();
};

// Yes by the subject to these, for everything.
ConsentGiven yes(Recipients to);

// Lines: 1 social, 2 health, 3 social under professional secrecy, 4 without categories, brought by the church.
World table_a();
// OGGZ: closed core, task grounds allowed, room screen anonymous; nobody consented, GGD and police have a public task.
World table_b();
// Table A with a partner of the resident who said nothing; line 5 is about him, line 6 about both.
World couple();

} // namespace tandem::test
