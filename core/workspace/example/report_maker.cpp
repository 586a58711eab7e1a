#include "workspace/example/case_maker.h"

namespace tandem::workspace::example {
namespace {

using namespace domain;

enum class Kind { Inbox, AskMore, TakenUp, QuestionWithoutName, Bilateral, PassedOn, Left };

struct ReportDraft {
    Kind kind{};
    std::size_t turn = 0;
    Day received_on;
};

constexpr int long_ago = 60; // days: what came in before is finished

// The first of the reports is taken up by its case, the others are about somebody else.
Kind kind_in_turn(const Making& making, const CaseDraft& draft, std::size_t turn) {
    constexpr Kind finished[] = {Kind::TakenUp, Kind::QuestionWithoutName, Kind::PassedOn, Kind::Left};
    if (making.plan.size != ExampleSize::Standard && draft.plan.opened_days_ago > long_ago) return finished[turn % std::size(finished)];
    constexpr Kind order[] = {Kind::TakenUp,   Kind::Inbox,    Kind::AskMore, Kind::QuestionWithoutName,
                              Kind::Bilateral, Kind::PassedOn, Kind::Left};
    return order[turn % std::size(order)];
}

ReportState state_for(Making& making, const ReportDraft& report, const CaseDraft& draft, const Helper& helper) {
    const Day on = report.received_on.plus_days(2);
    switch (report.kind) {
    case Kind::Inbox: return ReportInbox{};
    case Kind::AskMore: return ReportAskMore{on, making.phrase("ask_more")};
    case Kind::TakenUp: return ReportTakenUp{draft.id, draft.opened_on};
    case Kind::QuestionWithoutName: return ReportQuestionWithoutName{on};
    case Kind::Bilateral: return ReportBilateral{on, helper.party};
    case Kind::PassedOn: return ReportPassedOn{on, making.phrase("passed_to")};
    case Kind::Left: return ReportLeft{on, "already_helped"};
    }
    return ReportInbox{};
}

ReporterFeedback feedback_for(const ReportDraft& report) {
    const Day on = report.received_on.plus_days(3);
    switch (report.kind) {
    case Kind::Inbox: return FeedbackOwed{report.received_on.plus_days(7)};
    case Kind::AskMore: return FeedbackGiven{on, ReporterSentence::Received};
    case Kind::TakenUp: return FeedbackGiven{on, ReporterSentence::BeingLookedAt};
    case Kind::QuestionWithoutName: return FeedbackNotWanted{};
    case Kind::Bilateral: return FeedbackOwed{report.received_on.plus_days(7)}; // late: it came in more than a week ago
    case Kind::PassedOn:
    case Kind::Left: return FeedbackGiven{on, ReporterSentence::Done};
    }
    return FeedbackOwed{};
}

bool keeps_name(Kind kind) { return kind == Kind::Inbox || kind == Kind::AskMore || kind == Kind::Bilateral; }

Day received_on(Making& making, Kind kind, Day opened_on) {
    switch (kind) {
    case Kind::TakenUp: return opened_on.plus_days(-3);
    case Kind::Inbox: return making.plan.today.plus_days(-making.draw.between(0, 3));
    case Kind::AskMore: return making.plan.today.plus_days(-making.draw.between(4, 6));
    case Kind::Bilateral: return making.plan.today.plus_days(-making.draw.between(15, 33));
    default: break;
    }
    const bool old = making.plan.size != ExampleSize::Standard && making.plan.today - opened_on > long_ago;
    return old ? opened_on.plus_days(-5) : making.plan.today.plus_days(-making.draw.between(34, long_ago));
}

ReporterKind reporter_kind(const Helper& helper, std::size_t turn) {
    constexpr ReporterKind outside[] = {ReporterKind::ResidentNearby,       ReporterKind::Family,  ReporterKind::HousingAssociation,
                                        ReporterKind::GeneralPractitioner, ReporterKind::Hotline, ReporterKind::OtherNetwork,
                                        ReporterKind::Municipality,        ReporterKind::Police,  ReporterKind::Other};
    if (turn % 2 == 1) return outside[turn / 2 % std::size(outside)];
    if (helper.role == CapacityRole::Volunteer) return ReporterKind::Volunteer;
    return turn % 4 == 0 ? ReporterKind::CorePartner : ReporterKind::ShellPartner;
}

// Somebody from the network who reports is a person there; anyone else is an identity of the report.
void add_reporter(Making& making, ConcernReport& report, const Helper& helper, std::size_t turn, ExampleChunk& out) {
    report.reporter_kind = reporter_kind(helper, turn);
    report.shielded = turn % 7 == 1;
    if (turn % 2 == 0) {
        report.reporter_party = helper.party;
        report.reporter_person = helper.person;
    } else {
        Identity reporter = make_identity(making, draw_resident(making, making.draw.between(25, 80)));
        reporter.reporter_of = report.id;
        reporter.address.reset();
        reporter.birth_date.reset();
        reporter.age_band.reset();
        out.identities.push_back(std::move(reporter));
    }
}

void add_name(Making& making, ConcernReport& report, ExampleChunk& out) {
    Identity about = make_identity(making, draw_resident(making, making.draw.between(30, 90)));
    about.report = report.id;
    out.identities.push_back(std::move(about));
    report.name_expires_on = report.received_on.plus_days(7 * 6);
}

// Without a name a question keeps nothing of who brought it either.
void add_people(Making& making, const ReportDraft& draft, ConcernReport& report, const Helper& helper, ExampleChunk& out) {
    if (draft.kind == Kind::QuestionWithoutName) return;
    add_reporter(making, report, helper, draft.turn, out);
    if (keeps_name(draft.kind)) add_name(making, report, out);
}

// A volunteer hears through their coordinator; in the standard example one of them still has to, and one resident came by themselves.
void add_way_back(const Making& making, const CaseDraft& draft, const ReportDraft& model, ConcernReport& report) {
    const bool standard = making.plan.size == ExampleSize::Standard;
    if (standard && model.kind == Kind::AskMore) report.reporter_kind = ReporterKind::Volunteer;
    if (standard && model.kind == Kind::Left) report.reporter_kind = ReporterKind::Themselves;
    if (report.reporter_kind != ReporterKind::Volunteer) return;
    report.feedback_via = making.tables[draft.plan.table].coordinator.person;
    if (const auto* given = std::get_if<FeedbackGiven>(&report.feedback); given != nullptr && given->sentence == ReporterSentence::Received)
        report.feedback = FeedbackAtCoordinator{given->on, given->sentence};
}

} // namespace

void add_report(Making& making, CaseDraft& draft, ExampleChunk& out) {
    const bool standard = making.plan.size == ExampleSize::Standard;
    const std::size_t turn = standard ? draft.number : draft.number / 5;
    const Kind kind = kind_in_turn(making, draft, turn);
    const ReportDraft model{kind, turn, received_on(making, kind, draft.opened_on)};
    const Helper& helper = draw_helper(making, draft.plan.table);
    ConcernReport report;
    report.id = making.new_id<ReportId>();
    report.code = making.new_code(model.received_on);
    report.table = making.tables[draft.plan.table].id;
    report.received_on = model.received_on;
    report.finding_place = std::string("at_the_door");
    report.phase = kind == Kind::Inbox ? SignalPhase::Noticed : kind == Kind::AskMore ? SignalPhase::Understood : SignalPhase::Received;
    report.urgency = in_turn<Urgency>(turn);
    report.worry = fill_slots(making.draw.one_of(making.words.phrase("report")), draft.resident_words(), making.draw);
    report.holding_basis = "legitimate_interest";
    report.state = state_for(making, model, draft, helper);
    report.feedback = feedback_for(model);
    if (kind == Kind::Bilateral) report.settled = making.phrase("bilateral", turn);
    if (report.urgency == Urgency::Acute && kind != Kind::TakenUp) report.called = UrgentCall{report.received_on, "112"};
    if (kind == Kind::TakenUp) {
        report.case_file = draft.id;
        report.told = out.cases.back().told;
        draft.report = report.id;
    }
    add_people(making, model, report, helper, out);
    add_way_back(making, draft, model, report);
    out.reports.push_back(std::move(report));
}

} // namespace tandem::workspace::example
