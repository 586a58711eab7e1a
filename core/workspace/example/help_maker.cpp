#include "workspace/example/help_maker.h"

#include "base/crypto/base64.h"
#include "domain/consultation/rules.h"

#include <algorithm>
#include <array>

namespace tandem::workspace::example {
namespace {

using namespace domain;

constexpr int consultation_weeks = 6;

// Of the standard example, by number: each has a story of its own, so that everything occurs once at least.
enum : std::size_t {
    unsafe_case = 8,     // a flag, and a stop sign that was not heard yet
    heavy_case = 2,      // too heavy for who helps
    no_supervisor_case = 4,
    cleared_flag_case = 6,
    shy_case = 7,        // nobody opens
    picture_case = 22,
    settled_case = 0,
};

// A full hall, drawn by us: 96 by 64 in eight colours.
constexpr std::string_view picture =
    "iVBORw0KGgoAAAANSUhEUgAAAGAAAABACAMAAADS6oI8AAAAHlBMVEVQWmRaboJaeFB4Wox4lqqWWkaqeFq+qozIqjzs5900RE24AAAAeUlEQVR42u3X0Q6AEBSAYSnh/V84VNux1eKi"
    "wv7/7jDnu6b8yykAAIAPgeWhHoBJ5n02AgAAAAAAjAesov1kFgEA1AI6NBKgRK0CJjQW4FKtACUfEHOkU06Ulv0C2KrugXgrgfMFwFtAzNrxgKtaA/L6B0oCAOgA2ADPVJ6RHPYc"
    "1gAAAABJRU5ErkJggg==";

class HelpMaker {
public:
    HelpMaker(Making& making, const CaseDraft& draft, ExampleChunk& out)
        : m_making(making), m_draft(draft), m_out(out), m_table(making.tables[draft.plan.table]) {}

    void make() {
        if (m_draft.plan.stage == Stage::Intake) return add_attempts();
        if (!is_standard() && m_draft.number % 10 != 0) return; // enough to find, and no more than a large file needs
        add_informal_first();
        add_deployments();
        add_situation();
        if (!is_standard()) return;
        if (m_draft.number == unsafe_case) add_flag(true);
        if (m_draft.number == cleared_flag_case) add_flag(false);
        if (m_draft.number == shy_case) add_attempts();
        if (m_draft.number == picture_case) add_picture();
        if (m_draft.number % 4 == settled_case) add_bilateral();
    }

private:
    bool is_standard() const { return m_making.plan.size == ExampleSize::Standard; }
    Day day_after(int days) const { return std::min(m_draft.opened_on.plus_days(days), m_making.plan.today); }
    Day days_ago(int days) const { return std::max(m_draft.opened_on, m_making.plan.today.plus_days(-days)); }
    const Helper& of_core(std::size_t number) const { return m_table.core[(m_draft.number + number) % m_table.core.size()]; }
    const Helper& of_shell(std::size_t number) const { return m_table.shell[(m_draft.number + number) % m_table.shell.size()]; }
    // A volunteer, or a party that sends them; never one of authority or interest.
    const Helper& informal_helper() const {
        for (std::size_t i = 0; i < m_table.shell.size(); ++i)
            if (const auto& one = of_shell(i); !one.formal && !one.needs_naming) return one;
        return of_shell(0);
    }
    std::string phrase(std::string_view section, std::size_t more = 0) const { return m_making.phrase(section, m_draft.number + more); }
    std::optional<NeedId> need(std::size_t number) const {
        return m_draft.needs.empty() ? std::nullopt : std::optional(m_draft.needs[number % m_draft.needs.size()]);
    }
    SubjectId resident() const { return m_draft.subjects.front().id; }

    // -- Can a volunteer do this? -------------------------------------------------------------------------------------

    void add_informal_first() {
        std::size_t turn = m_draft.number;
        for (auto& one : m_out.needs) {
            if (one.case_file != m_draft.id) continue;
            const auto by = m_table.coordinator.person;
            switch (turn++ % 4) {
            case 0: one.informal_first = InformalPossible{day_after(4), by, informal_helper().party}; break;
            case 1: one.informal_first = InformalNotPossible{day_after(4), by, phrase("help_motivation")}; break;
            case 2: one.informal_first = InformalNotWanted{day_after(4), by, phrase("help_motivation", 1)}; break;
            default: break; // nobody has looked yet
            }
        }
    }

    // -- Who helps ----------------------------------------------------------------------------------------------------

    Deployment deployment(const Helper& helper, HelpKind kind, std::size_t turn) {
        Deployment one;
        one.id = m_making.new_fact_id<DeploymentId>();
        one.case_file = m_draft.id;
        one.need = need(turn);
        one.party = helper.party;
        one.help_kind = kind;
        one.mode = in_turn<DeploymentMode>(m_draft.number + turn);
        one.does = phrase("help_does", turn);
        if (turn == 0) one.does_not = phrase("help_not");
        one.days = {in_turn<Weekday>(m_draft.number + turn)};
        one.minutes_a_week = 60 + 30 * static_cast<std::int32_t>(m_draft.number % 3);
        one.starts_on = day_after(7);
        one.goal = in_turn<DeploymentGoal>(m_draft.number + turn);
        if (kind == HelpKind::Informal) {
            one.helper = helper.person;
            one.alarm_signs = {phrase("alarm_sign"), phrase("alarm_sign", 1)};
            one.check_in_weeks = 4;
            if (m_draft.number != no_supervisor_case) one.supervisor = m_table.coordinator.person;
            if (m_draft.number % 2 == 0) one.contract_on = day_after(7);
        }
        return one;
    }

    DeploymentState state_for(std::size_t turn) const {
        if (m_draft.finished()) return DeploymentEnded{day_after(60), std::nullopt};
        if (m_draft.number % 6 == 5 && turn == 0) return DeploymentAsked{days_ago(4)};
        if (m_draft.number % 9 == 3 && turn == 1) return DeploymentDeclined{days_ago(6), "er is nu geen plek"};
        return DeploymentRunning{day_after(7)};
    }

    void add_deployments() {
        auto informal = deployment(informal_helper(), HelpKind::Informal, 0);
        informal.state = state_for(0);
        if (std::holds_alternative<DeploymentRunning>(informal.state)) add_check_in(informal);
        m_out.deployments.push_back(std::move(informal));
        if (m_draft.number % 3 == 1) return;
        auto formal = deployment(of_core(1), HelpKind::Formal, 1);
        formal.state = state_for(1);
        m_out.deployments.push_back(std::move(formal));
    }

    void add_check_in(const Deployment& about) {
        if (m_draft.number % 3 == 0) return; // nobody has asked yet
        Line line;
        line.id = m_making.new_fact_id<LineId>();
        line.case_file = m_draft.id;
        line.about = {resident()};
        line.source = SourceParty{about.party, about.helper};
        line.categories = {"social"};
        line.kind = LineKind::CheckIn;
        line.noted_on = days_ago(10);
        line.deployment = about.id;
        line.load = m_draft.number == heavy_case ? LoadSignal::TooHeavy : in_turn<LoadSignal>(m_draft.number % 2);
        line.alarm = m_draft.number == heavy_case;
        line.text = m_making.phrase("help_check_in", static_cast<std::size_t>(*line.load));
        line.noted_by = m_table.coordinator.person;
        m_out.lines.push_back(std::move(line));
    }

    // -- How it goes --------------------------------------------------------------------------------------------------

    void add_situation() {
        constexpr std::array<std::string_view, 3> domains{"contacts", "money", "living"};
        for (std::size_t i = 0; i < (is_standard() ? domains.size() : 1); ++i) {
            const auto now = in_turn<SituationLevel>(m_draft.number + i);
            add_level(domains[i], days_ago(40), in_turn<SituationLevel>(m_draft.number + i + 1), i);
            if (m_draft.opened_on < m_making.plan.today.plus_days(-20)) add_level(domains[i], days_ago(6), now, i + 1);
        }
    }

    void add_level(std::string_view life_domain, Day on, SituationLevel level, std::size_t turn) {
        Line line;
        line.id = m_making.new_fact_id<LineId>();
        line.case_file = m_draft.id;
        line.about = {resident()};
        line.source = SourceOwnObservation{};
        line.categories = {life_domain == "money" ? "finance" : life_domain == "living" ? "housing" : "social"};
        line.kind = LineKind::Situation;
        line.text = phrase("situation", turn);
        line.life_domain = std::string(life_domain);
        line.noted_on = on;
        line.level = level;
        line.noted_by = m_table.coordinator.person;
        m_out.lines.push_back(std::move(line));
    }

    // -- Safety -------------------------------------------------------------------------------------------------------

    void add_flag(bool open) {
        SafetyFlag flag;
        flag.id = m_making.new_fact_id<SafetyFlagId>();
        flag.case_file = m_draft.id;
        flag.raised_on = days_ago(open ? 1 : 20);
        flag.raised_by = m_table.coordinator.person;
        flag.what = phrase("flag");
        if (!open) flag.state = FlagCleared{days_ago(15), m_table.coordinator.person, phrase("flag_cleared")};
        for (auto& one : m_out.deployments)
            if (open && one.case_file == m_draft.id && one.help_kind == HelpKind::Informal) put_under_review(one, flag);
        m_out.safety_flags.push_back(std::move(flag));
    }

    void put_under_review(Deployment& one, const SafetyFlag& flag) {
        one.state = DeploymentUnderReview{flag.raised_on, flag.id};
        StopSign sign;
        sign.id = m_making.new_fact_id<StopSignId>();
        sign.deployment = one.id;
        sign.supervisor = m_table.coordinator.person;
        sign.given_at = instant_on(flag.raised_on, 14 * 60);
        sign.given_by = m_table.coordinator.person;
        m_out.stop_signs.push_back(std::move(sign));
    }

    // -- Outside of meetings ------------------------------------------------------------------------------------------

    void add_bilateral() {
        BilateralContact contact;
        contact.id = m_making.new_fact_id<BilateralContactId>();
        contact.case_file = m_draft.id;
        const auto& helper = m_draft.number % 8 == 0 ? informal_helper() : of_core(2);
        contact.party = helper.party;
        contact.person = helper.person;
        contact.on = days_ago(9);
        contact.text = phrase("bilateral");
        contact.settled = m_draft.number % 8 == 0;
        m_out.bilateral.push_back(std::move(contact));
    }

    void add_attempts() {
        for (int i = 0; i < 2; ++i) {
            ContactAttempt attempt;
            attempt.id = m_making.new_fact_id<ContactAttemptId>();
            attempt.case_file = m_draft.id;
            attempt.on = days_ago(i == 0 ? 12 : 5);
            attempt.by = m_table.coordinator.person;
            attempt.way = in_turn<ContactWay>(m_draft.number + static_cast<std::size_t>(i));
            attempt.result = i == 0 ? ContactResult::NoAnswer : in_turn<ContactResult>(m_draft.number);
            attempt.text = phrase("attempt", static_cast<std::size_t>(i));
            m_out.attempts.push_back(std::move(attempt));
        }
    }

    void add_picture() {
        const auto bytes = from_base64(picture);
        assert(bytes);
        Attachment one;
        one.id = m_making.new_fact_id<AttachmentId>();
        one.case_file = m_draft.id;
        one.about = {resident()};
        one.kind = AttachmentKind::Picture;
        one.caption = "De gang op de dag van het bezoek";
        one.media_type = "image/png";
        one.bytes = static_cast<std::int64_t>(bytes->size());
        one.categories = {"housing"};
        one.added_on = days_ago(8);
        one.added_by = m_table.coordinator.person;
        m_out.contents.push_back({m_making.new_fact_id<AttachmentContentId>(), one.id, 0, std::string(picture)});
        m_out.attachments.push_back(std::move(one));
    }

    Making& m_making;
    const CaseDraft& m_draft;
    ExampleChunk& m_out;
    const Table& m_table;
};

ConsultationQuestion new_question(Making& making, const Table& table, Day asked_on) {
    ConsultationQuestion question;
    question.id = making.new_fact_id<ConsultationId>();
    question.code = making.new_fact_code(asked_on);
    question.table = table.id;
    question.asked_on = asked_on;
    question.estimate = in_turn<ConsultationEstimate>(static_cast<std::size_t>(asked_on.days_since_epoch()));
    question.expires_on = consultation_expires_on(asked_on, consultation_weeks);
    return question;
}

} // namespace

void make_surroundings(Making& making, ExampleBasis& basis) {
    constexpr std::array<std::string_view, 5> competences{"memory", "grief", "debt", "families", "buddy"};
    for (std::size_t i = 1; i < basis.parties.size(); i += 3) {
        basis.parties[i].competences = std::vector<std::string>{std::string(competences[i / 3 % competences.size()])};
        if (i % 2 == 0) basis.parties[i].trained_on = making.plan.today.plus_months(-static_cast<int>(i % 9) - 1);
    }
    std::size_t number = 0;
    for (const auto name : making.words.phrase("passed_to")) {
        NeighbourNetwork one;
        one.id = making.new_fact_id<NeighbourNetworkId>();
        one.name = std::string(name);
        one.takes = making.phrase("party_line", number);
        one.coordinator = number == 0 ? "de dienstdoende coördinator" : "het aanmeldpunt";
        one.checked_on = making.plan.today.plus_months(-static_cast<int>(number) - 1);
        basis.neighbours.push_back(std::move(one));
        ++number;
    }
    const auto coordinator = making.tables.front().coordinator.person;
    for (std::size_t i = 0; i < making.words.phrase("lesson").size(); ++i) {
        Lesson lesson;
        lesson.id = making.new_fact_id<LessonId>();
        lesson.written_on = making.plan.today.plus_days(-30 - 20 * static_cast<int>(i));
        lesson.text = making.phrase("lesson", i);
        lesson.topics = {i == 0 ? "contacts" : "money"};
        if (i == 0) lesson.approval = StoryApproved{coordinator, lesson.written_on, lesson.text};
        basis.lessons.push_back(std::move(lesson));
    }
}

void add_help(Making& making, const CaseDraft& draft, ExampleChunk& out) { HelpMaker(making, draft, out).make(); }

std::optional<ConsultationId> add_question(Making& making, const MeetingSlot& slot, const std::optional<std::string>& outcome, ExampleChunk& out) {
    const Day asked_on = std::min(slot.day.plus_days(-5), making.plan.today);
    const auto& table = making.tables[slot.table];
    auto question = new_question(making, table, asked_on);
    if (is_expired(question, making.plan.today)) return std::nullopt;
    const auto turn = static_cast<std::size_t>(slot.held ? 1 : 0);
    question.text = making.phrase("consultation_text", turn);
    question.question = making.phrase("consultation_question", turn);
    question = checked(std::move(question), table.coordinator.person, asked_on);
    if (slot.held && outcome) question.state = ConsultationAdvised{slot.day, *outcome};
    out.consultations.push_back(question);
    return question.id;
}

void add_question_draft(Making& making, ExampleChunk& out) {
    auto question = new_question(making, making.tables.front(), making.plan.today.plus_days(-1));
    question.text = making.phrase("consultation_draft", 0);
    out.consultations.push_back(std::move(question));
}

} // namespace tandem::workspace::example
