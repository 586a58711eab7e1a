#include "domain/privacy/rules.h"
#include "example_walk.h"

#include <algorithm>
#include <array>

namespace tandem::test {
namespace {

using namespace domain;
using workspace::ExampleSize;

template <Worded E>
void check_words(const WordsSeen& seen, const std::string& where, std::set<E> left_out = {}) {
    for (const auto& [value, word] : words_of<E>) {
        INFO(where << " " << word);
        CHECK((left_out.contains(value) || (seen.contains(where) && seen.at(where).contains(word))));
    }
}

template <class State>
void check_states(const WordsSeen& seen, const std::string& where) {
    const auto check = [&](std::string_view word) {
        INFO(where << " " << word);
        CHECK((seen.contains(where) && seen.at(where).contains(word)));
    };
    [&]<class... S>(std::variant<S...>*) { (check(S::word), ...); }(static_cast<State*>(nullptr));
}

template <class List, class Condition>
std::size_t count(const List& list, Condition condition) {
    return static_cast<std::size_t>(std::count_if(list.begin(), list.end(), condition));
}

std::vector<Meeting> meetings_by_day(const ExampleAll& all) {
    auto meetings = all.rest.meetings;
    std::sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) { return a.day < b.day; });
    return meetings;
}

std::vector<AgendaItem> agenda_of(const ExampleAll& all, MeetingId meeting) {
    std::vector<AgendaItem> items;
    for (const auto& item : all.rest.agenda_items)
        if (item.meeting == meeting) items.push_back(item);
    std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    return items;
}

} // namespace

TEST_CASE("the example network has thirty parties in both rings and twenty-five cases") {
    const ExampleAll all = whole_example(ExampleSize::Standard);
    CHECK(all.basis.parties.size() == 30);
    CHECK(all.basis.people.size() == 45);
    CHECK(all.basis.tables.size() == 2);
    CHECK(all.rest.cases.size() == 25);
    CHECK(all.rest.meetings.size() == 3);
    CHECK(all.rest.reports.size() == std::variant_size_v<ReportState>);
    const auto at_first_table = [&](PartnerRing ring) {
        return count(all.basis.seats, [&](const Seat& seat) { return seat.table == all.basis.tables[0].id && seat.ring == ring; });
    };
    CHECK(at_first_table(PartnerRing::Core) == 12);
    CHECK(at_first_table(PartnerRing::Shell) == 18);
}

TEST_CASE("its parties differ where the rules about them differ") {
    const auto& parties = whole_example(ExampleSize::Standard).basis.parties;
    CHECK(count(parties, [](const Party& p) { return p.kind == PartyKind::Formal; }) > 8);
    CHECK(count(parties, [](const Party& p) { return p.kind == PartyKind::Informal; }) > 8);
    CHECK(count(parties, [](const Party& p) { return p.authority_or_interest; }) == 4);
    CHECK(count(parties, [](const Party& p) { return p.sensitive_name; }) == 1);
    CHECK(count(parties, [](const Party& p) { return p.capacity == PartyCapacity::Full; }) >= 1);
    CHECK(count(parties, [](const Party& p) { return p.key_person && !p.staffing && !p.legal_form; }) == 1);
}

TEST_CASE("every state and every word of a case occurs") {
    const WordsSeen seen = words_seen(ExampleSize::Standard);
    check_states<CaseState>(seen, "case_file.state");
    check_states<Told>(seen, "case_file.told");
    check_states<StoryApproval>(seen, "case_file.room_story.approval");
    check_states<LineSource>(seen, "line.source");
    check_states<NeedState>(seen, "need.state");
    check_words<Urgency>(seen, "case_file.urgency");
    check_words<Frame>(seen, "case_file.frame", {Frame::Coercion}); // not in a neighbourhood network
    check_words<KnownAtEntry>(seen, "case_file.known");
    check_words<EntryReason>(seen, "case_file.entry_reason");
    check_words<ClientPreference>(seen, "case_file.client_preference");
    check_words<ProblemDuration>(seen, "case_file.duration");
    check_words<ProblemComplexity>(seen, "case_file.complexity");
    check_words<SubjectRole>(seen, "case_subject.role");
    check_words<ConsentAge>(seen, "case_subject.consent_age");
    check_words<LineKind>(seen, "line.kind");
}

TEST_CASE("every state and every word of reports, meetings, actions and people occurs") {
    const WordsSeen seen = words_seen(ExampleSize::Standard);
    check_states<ReportState>(seen, "concern_report.state");
    check_states<ReporterFeedback>(seen, "concern_report.feedback");
    check_words<ReporterSentence>(seen, "concern_report.feedback.sentence");
    check_words<SignalPhase>(seen, "concern_report.phase");
    check_states<AgendaItemState>(seen, "agenda_item.state");
    check_words<AgendaItemMode>(seen, "agenda_item.mode");
    check_words<Presence>(seen, "attendance.presence");
    check_states<ActionState>(seen, "action_item.state");
    check_words<NotDoneReason>(seen, "action_item.state.reason");
    check_words<CapacityRole>(seen, "capacity.role");
    check_words<RepresentationMode>(seen, "seat.representation");
    check_words<PartyKind>(seen, "party.kind");
    check_words<OrganisationStaffing>(seen, "party.staffing");
    check_words<PartyCapacity>(seen, "party.capacity");
    check_words<ProfessionalSecrecy>(seen, "person.professional_secrecy");
}

TEST_CASE("every state and every word of consent and of what stands in the way occurs") {
    const WordsSeen seen = words_seen(ExampleSize::Standard);
    check_states<ConsentStep>(seen, "consent_event.step");
    check_states<Recipient>(seen, "consent_event.recipients");
    check_states<ConsentScope>(seen, "consent_event.scope");
    check_states<EmergencyRecipient>(seen, "emergency_ground.recipient");
    check_states<HandoverBasis>(seen, "handover_ground.basis");
    check_states<HandoverAnswer>(seen, "handover_ground.answer");
    check_states<ShellAnswer>(seen, "shell_request.answer");
    check_states<DisclosureAudience>(seen, "disclosure.audience");
    check_states<NoticeState>(seen, "notice.state");
    check_words<EmergencyKind>(seen, "emergency_ground.kind");
    check_words<StatutoryService>(seen, "emergency_ground.recipient.service");
    check_words<TieKind>(seen, "tie.kind");
    check_words<DeputyFor>(seen, "deputy.for_role");
    check_words<IdentityLevel>(seen, "disclosure.level", {IdentityLevel::Anonymous});
}

TEST_CASE("a resident who was told said yes, and whoever said yes may say it") {
    const auto all = whole_example(ExampleSize::Standard);
    std::size_t yes = 0;
    for (const auto& event : all.rest.consents) {
        const auto* given = std::get_if<ConsentGiven>(&event.step);
        if (given == nullptr) continue;
        const auto subject = std::ranges::find(all.rest.subjects, event.subject, &CaseSubject::id);
        REQUIRE(subject != all.rest.subjects.end());
        CHECK(entitlement_of(*subject, given->by) != Entitlement::NotEnough);
        CHECK_FALSE(misfit_of(event, example_today()));
        ++yes;
    }
    CHECK(yes == count(all.rest.cases, [](const CaseFile& file) { return std::holds_alternative<ToldOn>(file.told); }));
}

TEST_CASE("most of the core signed the agreement that counts, and one waits for each thing that today asks for") {
    const auto all = whole_example(ExampleSize::Standard);
    const auto* now = convenant_on(all.basis.convenants, all.basis.tables[0].id, example_today());
    REQUIRE(now != nullptr);
    CHECK(now->version == "2");
    CHECK(all.basis.signatures.size() == 10);
    CHECK(all.basis.statements.size() > 10);
    CHECK(count(all.rest.emergencies, [](const EmergencyGround& one) { return reason_is_missing(one); }) == 1);
    CHECK(count(all.rest.notices, [](const Notice& one) { return std::holds_alternative<NoticeOpen>(one.state); }) == 1);
    CHECK(count(all.rest.consents, [](const ConsentEvent& one) { return fill_in_due(one).has_value(); }) > 2);
    CHECK(count(all.rest.disclosures, [](const Disclosure& one) { return one.meeting.has_value(); }) > 5);
    CHECK(all.rest.companions.size() == 1);
    CHECK(all.rest.shields.size() == 1);
    for (const auto& one : all.rest.deputies)
        for (const auto& tie : all.rest.ties) CHECK((one.case_file != tie.case_file || one.person != tie.person));
}

TEST_CASE("lines come in every category, with and without secrecy, and from protected sources") {
    const auto all = whole_example(ExampleSize::Standard);
    for (const ListEntry& entry : all.basis.list_entries) {
        if (entry.list != "category") continue;
        INFO(entry.code);
        for (const bool secret : {false, true})
            CHECK(count(all.rest.lines, [&](const Line& line) {
                      return line.professional_secrecy == secret &&
                             std::find(line.categories.begin(), line.categories.end(), entry.code) != line.categories.end();
                  }) > 0);
    }
    CHECK(count(all.rest.lines, [](const Line& line) { return line.source_protected; }) > 2);
    CHECK(count(all.rest.lines, [](const Line& line) { return line.about.size() > 1; }) > 5);
}

TEST_CASE("room stories are approved, waiting, missing, and changed since the approval") {
    const auto cases = whole_example(ExampleSize::Standard).rest.cases;
    const auto changed = [](const CaseFile& file) {
        const auto* approved = file.room_story ? std::get_if<StoryApproved>(&file.room_story->approval) : nullptr;
        return approved && approved->text != file.room_story->text;
    };
    CHECK(count(cases, [](const CaseFile& file) { return !file.room_story; }) == 4);
    CHECK(count(cases, changed) == 1);
    CHECK(count(cases, [](const CaseFile& file) {
              return file.room_story && std::holds_alternative<StoryNotApproved>(file.room_story->approval);
          }) == 3);
}

TEST_CASE("one resident is 103 and one child is two, thirteen is between the ages of consent") {
    const auto all = whole_example(ExampleSize::Standard);
    std::set<int> ages;
    for (const Identity& one : all.rest.identities)
        if (one.birth_date) ages.insert(age_on(*one.birth_date, example_today()));
    CHECK(ages.contains(103));
    CHECK(ages.contains(2));
    CHECK(ages.contains(13));
    CHECK(*ages.rbegin() == 103);
    CHECK(count(all.rest.subjects, [](const CaseSubject& one) { return one.deceased_on.has_value(); }) == 1);
}

TEST_CASE("two meetings were held and one is planned for next week, with nine items") {
    const ExampleAll all = whole_example(ExampleSize::Standard);
    const auto meetings = meetings_by_day(all);
    CHECK(std::holds_alternative<MeetingHeld>(meetings[0].state));
    CHECK(std::holds_alternative<MeetingHeld>(meetings[1].state));
    CHECK(std::holds_alternative<MeetingPlanned>(meetings[2].state));
    CHECK(meetings[1].day < example_today());
    CHECK(meetings[2].day == Day::from_ymd(2026, 11, 17).value());
    using enum AgendaItemMode;
    std::vector<AgendaItemMode> modes;
    for (const auto& item : agenda_of(all, meetings[2].id)) modes.push_back(item.mode);
    CHECK(modes == std::vector{Opening, ActionReview, ActionReview, NewCase, NewCase, Consultation, ActionReview, Theme, Round});
    for (const Meeting& meeting : meetings)
        CHECK(count(all.rest.attendances, [&](const Attendance& one) { return one.meeting == meeting.id; }) == 14);
}

TEST_CASE("whatever day it is, the next meeting is a Tuesday in the next week") {
    for (int ahead = 0; ahead < 7; ++ahead) {
        const Day today = example_today().plus_days(ahead);
        workspace::ExampleMaker maker({ExampleSize::Standard, today});
        workspace::ExampleChunk chunk;
        maker.next(chunk, 1);
        const Day next = chunk.meetings.back().day;
        CHECK(next.weekday() == 2);
        CHECK(next - today >= 2);
        CHECK(next - today <= 8);
        CHECK(chunk.meetings[1].day < today);
    }
}

TEST_CASE("the items of a held meeting have outcomes and the actions agreed there") {
    const ExampleAll all = whole_example(ExampleSize::Standard);
    for (const Meeting& meeting : all.rest.meetings) {
        const auto agreed = count(all.rest.actions, [&](const ActionItem& one) { return one.agreed_in == meeting.id; });
        const bool held = std::holds_alternative<MeetingHeld>(meeting.state);
        CHECK((agreed > 5) == held);
        for (const auto& item : agenda_of(all, meeting.id))
            CHECK((item.case_file && item.outcome) == (item.case_file && std::holds_alternative<ItemDiscussed>(item.state)));
    }
    const auto overdue = [](const ActionItem& one) { return std::holds_alternative<ActionOpen>(one.state) && one.due < example_today(); };
    const auto ahead = [](const ActionItem& one) { return std::holds_alternative<ActionOpen>(one.state) && one.due >= example_today(); };
    CHECK(count(all.rest.actions, overdue) >= 3);
    CHECK(count(all.rest.actions, ahead) >= 3);
}

TEST_CASE("one reporter stays unknown, one is owed an answer in time and one is owed it too late") {
    const auto reports = whole_example(ExampleSize::Standard).rest.reports;
    const auto owed = [](const ConcernReport& one, bool late) {
        const auto* feedback = std::get_if<FeedbackOwed>(&one.feedback);
        return feedback && (feedback->due < example_today()) == late;
    };
    CHECK(count(reports, [](const ConcernReport& one) { return one.shielded; }) == 1);
    CHECK(count(reports, [&](const ConcernReport& one) { return owed(one, false); }) == 1);
    CHECK(count(reports, [&](const ConcernReport& one) { return owed(one, true); }) == 1);
}

} // namespace tandem::test
