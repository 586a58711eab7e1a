// Everything around a case, done by somebody who picks at random: whatever the order, nobody is forgotten.
#include "domain/consultation/rules.h"
#include "facts_file.h"
#include "support/property.h"
#include "workspace/closing.h"
#include "workspace/consultations.h"
#include "workspace/contacts.h"
#include "workspace/handovers.h"
#include "workspace/help.h"
#include "workspace/new_ids.h"
#include "workspace/reports.h"
#include "workspace/today.h"
#include "workspace/upkeep.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

class Walker {
public:
    explicit Walker(std::uint64_t seed) : m_random(seed) {}

    void step() {
        switch (m_random.below(16)) {
        case 0: return bring();
        case 1: return triage();
        case 2: return (void)tell();
        case 3: return plan_help();
        case 4: return answer_help();
        case 5: return look_in();
        case 6: return flag();
        case 7: return clear();
        case 8: return offer();
        case 9: return settle();
        case 10: return close();
        case 11: return ask();
        case 12: return come_out();
        case 13: return (void)at.file.undo();
        case 14: return (void)at.file.redo();
        default: return pass_a_day();
        }
    }

    void check() {
        nobody_is_forgotten();
        nothing_owed_vanished();
        no_closed_case_is_unsafe();
        every_question_stands_apart();
    }

    FactsFile at;

private:
    template <class List>
    auto one_of(const List& list) { return list[static_cast<std::size_t>(m_random.below(list.size()))]; }
    bool chance(int percent) { return static_cast<int>(m_random.below(100)) < percent; }
    Day today() const { return at.file.today(); }
    template <class R>
    std::vector<R> all(std::string_view condition = "1") {
        return *at.file.file().store().read(
            [&](storage::sqlite::Connection& connection) { return storage::select_records<R>(connection, std::string(condition) + " ORDER BY id"); });
    }
    template <class R>
    std::optional<R> any(std::string_view condition = "1") {
        const auto found = all<R>(condition);
        return found.empty() ? std::nullopt : std::optional(one_of(found));
    }
    const FactsFile::Member& member() { return *one_of(std::vector{&at.fatma, &at.police, &at.noor}); }

    // -- What somebody does; what is refused changes nothing ------------------------------------------------------------

    void bring() {
        NewReport wanted;
        wanted.worry = "De post stapelt zich op.";
        wanted.shielded = chance(30);
        if (chance(50)) wanted.reporter_party = member().party.id;
        if (chance(30)) wanted.feedback_via = at.noor.person.id;
        wanted.wants_message = chance(80);
        if (chance(50)) {
            wanted.about.emplace();
            wanted.about->family_name = one_of(std::vector<std::string>{"Kanarie", "Zeepaard"});
            if (chance(50)) wanted.about->birth_date = Day::from_ymd(1950, 3, 4);
        }
        REQUIRE(bring_report(at.file, wanted));
    }
    void triage() {
        const auto report = any<ConcernReport>();
        if (!report) return;
        switch (m_random.below(7)) {
        case 0: return (void)take_up(at.file, report->id);
        case 1: return (void)ask_more(at.file, report->id, "Sinds wanneer?");
        case 2: return (void)make_question(at.file, report->id);
        case 3: return (void)settle_with_party(at.file, report->id, member().party.id, "Gebeld.");
        case 4: return (void)pass_on(at.file, report->id, "Netwerk West", "woont daar");
        case 5: return (void)leave_report(at.file, report->id, "already_helped", "");
        default: {
            const auto file = any<CaseFile>();
            if (file) (void)take_up_in(at.file, report->id, file->id, chance(50) ? SameResident::FillGaps : SameResident::KeepAsItIs);
        }
        }
    }
    bool tell() {
        const auto report = any<ConcernReport>();
        if (!report) return false;
        const auto shown = show_report(at.file, report->id);
        return shown && give_feedback(at.file, report->id, shown->next_sentence);
    }
    void plan_help() {
        const auto file = any<CaseFile>();
        if (!file) return;
        Deployment one;
        one.id = new_id_of<DeploymentId>(at.file);
        one.case_file = file->id;
        one.party = member().party.id;
        one.help_kind = chance(60) ? HelpKind::Informal : HelpKind::Formal;
        one.does = "koffie";
        one.state = DeploymentAsked{today()};
        if (chance(50)) one.supervisor = at.noor.person.id;
        REQUIRE(save_deployment(at.file, one));
    }
    void answer_help() {
        const auto one = any<Deployment>();
        if (!one) return;
        const std::vector<DeploymentState> answers{DeploymentRunning{today()}, DeploymentDeclined{today(), {}}, DeploymentEnded{today(), {}}};
        (void)answer_deployment(at.file, one->id, one_of(answers));
    }
    void look_in() {
        const auto one = any<Deployment>();
        if (one) (void)check_in(at.file, {one->id, one_of(std::vector{LoadSignal::Fine, LoadSignal::Heavy, LoadSignal::TooHeavy}), chance(20)});
    }
    void flag() {
        const auto file = any<CaseFile>();
        if (file) (void)raise_flag(at.file, file->id, "ruzie in huis");
    }
    void clear() {
        const auto one = any<SafetyFlag>();
        if (one) (void)clear_flag(at.file, one->id, "opgelost");
    }
    void offer() {
        const auto file = any<CaseFile>();
        const auto subject = file ? any<CaseSubject>("case_file = x'" + hex(file->id.uuid()) + "'") : std::nullopt;
        if (!subject) return;
        HandoverGround ground;
        ground.id = new_id_of<HandoverGroundId>(at.file);
        ground.case_file = file->id;
        ground.subject = subject->id;
        ground.on = today();
        ground.to_network = "Netwerk West";
        ground.basis = HandoverMotivated{"woont daar"};
        ground.minimum = {HandoverPart::Who};
        (void)offer_handover(at.file, ground);
    }
    void settle() {
        const auto ground = any<HandoverGround>();
        if (!ground) return;
        const std::vector<HandoverAnswer> answers{HandoverAccepted{today()}, HandoverRefused{today(), {}}, HandoverCalledOff{today()},
                                                  HandoverReturned{today(), {}}};
        (void)settle_handover(at.file, ground->id, one_of(answers));
    }
    void close() {
        const auto file = any<CaseFile>();
        if (!file) return;
        switch (m_random.below(3)) {
        case 0: return (void)close_case(at.file, file->id, today(), "better");
        case 1: return (void)into_aftercare(at.file, file->id, today().plus_months(6));
        default: return (void)reopen_case(at.file, file->id);
        }
    }
    void ask() { REQUIRE(start_consultation(at.file, {.text = "Iemand vergeet steeds vaker te eten."})); }
    void come_out() {
        const auto one = any<ConsultationQuestion>();
        if (!one) return;
        switch (m_random.below(4)) {
        case 0: return (void)check_consultation(at.file, one->id);
        case 1: return (void)note_advice(at.file, one->id, "Ga nog eens langs.");
        case 2: return (void)become_case(at.file, one->id, "consent");
        default: return (void)close_consultation(at.file, one->id, "klaar");
        }
    }
    void pass_a_day() { at.clock.at = Instant{at.clock.at.milliseconds + 24 * 60 * 60 * 1000}; }

    static std::string hex(const Uuid& id) {
        std::string text;
        for (const char c : id.text())
            if (c != '-') text += c;
        return text;
    }

    // -- What always holds ----------------------------------------------------------------------------------------------

    // A case is handed over only where the other side said so, and then only as long as it did not come back.
    void nobody_is_forgotten() {
        for (const auto& file : all<CaseFile>("state ->> 'is' = 'handed_over'")) {
            bool accepted = false;
            for (const auto& ground : all<HandoverGround>())
                accepted |= ground.case_file == file.id && std::holds_alternative<HandoverAccepted>(ground.answer);
            CHECK(accepted);
        }
        for (const auto& report : all<ConcernReport>("state ->> 'is' = 'taken_up'")) {
            REQUIRE(report.case_file);
            CHECK(at.find<CaseFile>(*report.case_file));
        }
        for (const auto& one : all<Deployment>("state ->> 'is' = 'under_review'"))
            CHECK(at.find<SafetyFlag>(std::get<DeploymentUnderReview>(one.state).flag));
    }

    // Whoever wants to hear something is on the list or heard as much as there is to say.
    void nothing_owed_vanished() {
        std::int64_t waiting = 0;
        for (const auto& report : all<ConcernReport>()) {
            if (std::holds_alternative<FeedbackOwed>(report.feedback) || std::holds_alternative<FeedbackAtCoordinator>(report.feedback)) ++waiting;
            const auto file = report.case_file ? at.find<CaseFile>(*report.case_file) : std::nullopt;
            const auto* given = std::get_if<FeedbackGiven>(&report.feedback);
            if (file && std::holds_alternative<CaseClosed>(file->state) && given != nullptr) CHECK(given->sentence == ReporterSentence::Done);
        }
        CHECK(show_today(at.file)->feedback_total == waiting);
    }

    void no_closed_case_is_unsafe() {
        CHECK(at.number("SELECT count(*) FROM safety_flag f JOIN case_file c ON c.id = f.case_file WHERE f.removed = 0 AND c.removed = 0 "
                        "AND f.state ->> 'is' = 'open' AND c.state ->> 'is' = 'closed'") == 0);
    }

    // No id of a case or a person stands in a question, however it came about.
    void every_question_stands_apart() {
        for (const auto& one : all<ConsultationQuestion>()) {
            CHECK(at.find<CaseFile>(CaseId(one.id.uuid())) == std::nullopt);
            CHECK(one.expires_on == consultation_expires_on(one.asked_on, at.network.consultation_weeks));
        }
    }

    SeededRandom m_random;
};

} // namespace

TEST_CASE("whatever the order of steps, nobody is left without an owner, no message is lost and no unsafe case is closed") {
    const int walks = property_runs(12), steps = 60;
    for (int walk = 0; walk < walks; ++walk) {
        INFO("walk " << walk);
        Walker walker(static_cast<std::uint64_t>(20'261'126 + walk));
        for (int i = 0; i < steps; ++i) {
            INFO("step " << i);
            walker.step();
            walker.check();
        }
        CHECK(verify_file(walker.at.file)->findings.empty());
    }
}
