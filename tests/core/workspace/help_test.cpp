#include "everything.h"
#include "facts_file.h"
#include "workspace/closing.h"
#include "workspace/help.h"
#include "workspace/new_ids.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

struct Helping : FactsFile {
    Deployment by(const Member& who, HelpKind kind = HelpKind::Informal) {
        Deployment one;
        one.id = new_id_of<DeploymentId>(file);
        one.case_file = about.id;
        one.party = who.party.id;
        one.help_kind = kind;
        one.does = "elke week koffie";
        one.state = DeploymentRunning{today};
        return one;
    }
    Deployment kept(const Deployment& one) {
        REQUIRE(save_deployment(file, one));
        return one;
    }
    DeploymentRow row(DeploymentId id) {
        for (const auto help = *show_help(file, about.id); const auto& one : help.deployments)
            if (one.deployment.id == id) return one;
        FAIL("no such help");
        return {};
    }
    void make_complex() {
        about.complexity = ProblemComplexity::Interwoven;
        keep(about);
    }
    bool has(HelpPointKind kind) {
        const auto points = *help_points(file, 50);
        return std::ranges::any_of(points, [&](const HelpPoint& point) { return point.kind == kind; });
    }
};

} // namespace

TEST_CASE("who helps stands in one list, volunteer and professional alike, those that go on first") {
    Helping at;
    auto ended = at.by(at.noor);
    ended.state = DeploymentEnded{at.today, "klaar"};
    at.kept(ended);
    at.kept(at.by(at.police, HelpKind::Formal));
    at.kept(at.by(at.fatma));
    const auto help = *show_help(at.file, at.about.id);
    REQUIRE(help.deployments.size() == 3);
    CHECK(help.deployments[0].party == "Politie");
    CHECK(help.deployments[1].party == "Kerk");
    CHECK(help.deployments[2].deployment.id == ended.id);
}

TEST_CASE("help says what it is, and cannot end before it begins or take more than a week has") {
    Helping at;
    auto one = at.by(at.fatma);
    one.does = " ";
    CHECK(problem_of(save_deployment(at.file, one)) == bad("deployment.does"));
    one.does = "koffie";
    one.starts_on = at.today;
    one.ends_on = at.today.plus_days(-1);
    CHECK(problem_of(save_deployment(at.file, one)) == bad("deployment.ends_on"));
    one.ends_on.reset();
    one.minutes_a_week = 20'000;
    CHECK(problem_of(save_deployment(at.file, one)) == bad("deployment.minutes_a_week"));
    one.minutes_a_week = 60;
    one.need = at.need(at.case_file().id, "iets anders").id;
    CHECK(problem_of(save_deployment(at.file, one)) == bad("deployment.need")); // of another case
}

TEST_CASE("a volunteer in a complex case needs somebody behind them, and again when that person leaves") {
    Helping at;
    auto one = at.kept(at.by(at.fatma));
    CHECK(at.row(one.id).supervisor_gap == SupervisorGap::None);
    at.make_complex();
    CHECK(at.row(one.id).supervisor_gap == SupervisorGap::Missing);
    CHECK(at.has(HelpPointKind::SupervisorMissing));
    one.supervisor = at.noor.person.id;
    at.kept(one);
    CHECK(at.row(one.id).supervisor_gap == SupervisorGap::None);
    at.noor.person.active = false;
    at.keep(at.noor.person);
    CHECK(at.row(one.id).supervisor_gap == SupervisorGap::Left);
    CHECK(at.has(HelpPointKind::SupervisorLeft));
    CHECK(at.row(at.kept(at.by(at.police, HelpKind::Formal)).id).supervisor_gap == SupervisorGap::None);
}

TEST_CASE("a professional without anybody having looked for a volunteer is shown, and never stopped") {
    Helping at;
    const auto need = at.need(at.about.id, "iemand bij de post");
    auto one = at.by(at.police, HelpKind::Formal);
    one.need = need.id;
    at.kept(one);
    CHECK(at.row(one.id).lacks_motivation);
    CHECK(problem_of(check_informal_first(at.file, need.id, InformalNotPossible{at.today, {}, " "})) == bad("need.informal_first"));
    CHECK(undone_and_redone(at.file, [&] { return check_informal_first(at.file, need.id, InformalNotPossible{at.today, {}, "te zwaar"}); }) ==
          "need.informal_first");
    CHECK_FALSE(at.row(one.id).lacks_motivation);
}

TEST_CASE("how it goes is a note about the resident; too heavy makes an agreement to change it") {
    Helping at;
    auto one = at.by(at.fatma);
    one.supervisor = at.noor.person.id;
    one.check_in_weeks = 2;
    at.kept(one);
    CHECK(at.row(one.id).next_check_in == at.today.plus_days(14));
    const auto light = check_in(at.file, {one.id, LoadSignal::Fine, false, "gaat goed"});
    REQUIRE(light);
    CHECK(light->rebalance == std::nullopt);
    CHECK(at.find<Line>(light->line)->about == std::vector{at.resident.id});
    CHECK(at.row(one.id).load == LoadSignal::Fine);
    const auto heavy = check_in(at.file, {one.id, LoadSignal::TooHeavy, true, "elke avond gebeld"});
    REQUIRE(heavy);
    REQUIRE(heavy->rebalance);
    const auto action = *at.find<ActionItem>(*heavy->rebalance);
    CHECK(action.doer == at.noor.person.id);
    CHECK(action.due == at.today.plus_days(7));
    CHECK(at.row(one.id).alarm);
    CHECK(at.has(HelpPointKind::TooHeavy));
    REQUIRE(at.file.undo());
    CHECK_FALSE(at.find<ActionItem>(*heavy->rebalance));
    CHECK(at.row(one.id).load == LoadSignal::Fine);
}

TEST_CASE("a flag puts every volunteer who goes on under review, and nobody else") {
    Helping at;
    const auto volunteer = at.kept(at.by(at.fatma));
    const auto professional = at.kept(at.by(at.police, HelpKind::Formal));
    auto gone = at.by(at.noor);
    gone.state = DeploymentEnded{at.today, {}};
    at.kept(gone);
    const auto raised = raise_flag(at.file, at.about.id, "ruzie in huis");
    REQUIRE(raised);
    CHECK(raised->to_review == std::vector{volunteer.id});
    CHECK(at.row(volunteer.id).deployment.state == DeploymentState(DeploymentUnderReview{at.today, raised->id}));
    CHECK(at.row(professional.id).deployment.state == professional.state);
    CHECK(at.row(gone.id).deployment.state == gone.state);
    CHECK(at.has(HelpPointKind::FlagOpen));
    CHECK(at.has(HelpPointKind::UnderReview));
    REQUIRE(at.file.undo());
    CHECK(at.row(volunteer.id).deployment.state == volunteer.state);
}

TEST_CASE("a case with an open flag is not closed") {
    Helping at;
    const auto raised = raise_flag(at.file, at.about.id, "ruzie in huis");
    CHECK(problem_of(close_case(at.file, at.about.id, at.today, "better")).first == ProblemCode::FlagOpen);
    CHECK(problem_of(clear_flag(at.file, raised->id, "")) == bad("safety_flag.state"));
    REQUIRE(clear_flag(at.file, raised->id, "de wijkagent was er"));
    CHECK(close_case(at.file, at.about.id, at.today, "better"));
    CHECK(undone_and_redone(at.file, [&] { return raise_flag(at.file, at.about.id, "weer ruzie"); }) == "safety.raise");
    CHECK(std::holds_alternative<CaseOpen>(at.find<CaseFile>(at.about.id)->state)); // open again
    auto sneaked = *at.find<CaseFile>(at.about.id);
    sneaked.state = CaseClosed{at.today, "better"};
    CHECK(problem_of(save_case(at.file, sneaked)).first == ProblemCode::FlagOpen);
}

TEST_CASE("a stop sign goes to who stands behind the helper, has no content and is not taken back") {
    Helping at;
    auto one = at.kept(at.by(at.fatma));
    CHECK(problem_of(give_stop_sign(at.file, one.id)).first == ProblemCode::SupervisorNeeded);
    at.noor.person.phone = "06-00 11 22 33";
    at.keep(at.noor.person);
    one.supervisor = at.noor.person.id;
    at.kept(one);
    const auto given = give_stop_sign(at.file, one.id);
    REQUIRE(given);
    CHECK(given->supervisor == "Noor");
    CHECK(given->phone == "06-00 11 22 33");
    for (const auto& field : schema_of<StopSign>().fields) CHECK(field.shape != Shape::Text); // no place for a word
    CHECK(at.has(HelpPointKind::StopSignOpen));
    CHECK(at.row(one.id).stop_sign_open);
    CHECK_FALSE(at.file.undo());
    REQUIRE(stop_sign_heard(at.file, given->id));
    CHECK_FALSE(at.has(HelpPointKind::StopSignOpen));
}

TEST_CASE("what a helper answers is a step in a table") {
    Helping at;
    auto one = at.by(at.fatma);
    one.state = DeploymentAsked{at.today};
    at.kept(one);
    CHECK(undone_and_redone(at.file, [&] { return answer_deployment(at.file, one.id, DeploymentDeclined{at.today, "geen plek"}); }) == "help.answer");
    CHECK(problem_of(answer_deployment(at.file, one.id, DeploymentRunning{at.today})) == bad("deployment.state"));
    REQUIRE(answer_deployment(at.file, one.id, DeploymentAsked{at.today}));
    REQUIRE(answer_deployment(at.file, one.id, DeploymentRunning{at.today}));
    REQUIRE(answer_deployment(at.file, one.id, DeploymentEnded{at.today, {}}));
    auto sneaked = *at.find<Deployment>(one.id);
    sneaked.state = DeploymentRunning{at.today};
    CHECK(problem_of(save_deployment(at.file, sneaked)) == bad("deployment.state"));
}

TEST_CASE("help and all around it goes with its case, and undo brings all of it back") {
    Helping at;
    auto one = at.by(at.fatma);
    one.supervisor = at.noor.person.id;
    at.kept(one);
    REQUIRE(check_in(at.file, {one.id, LoadSignal::Heavy}));
    REQUIRE(raise_flag(at.file, at.about.id, "ruzie"));
    const auto before = everything_in(at.file);
    REQUIRE(remove_case(at.file, at.about.id));
    CHECK(at.number("SELECT count(*) FROM deployment WHERE removed = 0") == 0);
    CHECK(at.number("SELECT count(*) FROM safety_flag WHERE removed = 0") == 0);
    REQUIRE(at.file.undo());
    CHECK(everything_in(at.file) == before);
}
