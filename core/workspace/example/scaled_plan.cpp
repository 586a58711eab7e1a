#include "workspace/example/case_plan.h"

namespace tandem::workspace::example {
namespace {

using domain::AgendaItemMode;

constexpr std::size_t cases_per_meeting = 8;
constexpr int reviewed_next = 5; // of the cases of a table's last meeting
constexpr int order_of_theme = 90, order_of_round = 91;

// Meetings of all tables in turn, the oldest first as life has it, behind them the next meeting of each table.
class ScaledPlanner final : public Planner {
public:
    ScaledPlanner(ExampleCounts counts, int actions_per_case) : m_counts(counts), m_actions(actions_per_case) {}

    std::vector<MeetingSlot> meetings(Making& making) const override {
        const Day next = next_meeting_day(making.plan.today);
        std::vector<MeetingSlot> slots;
        for (std::size_t i = 0; i < past_meetings(); ++i) {
            const int fortnights = 1 + static_cast<int>(later_than(i) / m_counts.tables);
            slots.push_back({making.new_id<domain::MeetingId>(), next.plus_days(-14 * fortnights), later_than(i) % m_counts.tables, true});
        }
        for (std::size_t table = 0; table < m_counts.tables; ++table)
            slots.push_back({making.new_id<domain::MeetingId>(), next, table, false});
        return slots;
    }

    CasePlan plan(Making& making, std::size_t number) const override {
        Draw& draw = making.draw;
        const Situation& situation = draw.one_of(making.words.situations);
        const MeetingSlot& brought_in = making.meetings[number / cases_per_meeting];
        CasePlan plan;
        plan.situation = situation.name;
        plan.table = brought_in.table;
        plan.opened_days_ago = is_intake(number) ? draw.between(0, 6) : making.plan.today - brought_in.day + draw.between(2, 12);
        plan.stage = is_intake(number) ? Stage::Intake : draw_stage(draw, plan.opened_days_ago);
        plan.urgency = draw_urgency(draw);
        plan.known = domain::words_of<domain::KnownAtEntry>[static_cast<std::size_t>(draw.between(0, 2))].first;
        plan.told = draw.chance(80) ? ToldPlan::Told : draw.chance(50) ? ToldPlan::NotTold : ToldPlan::Unknown;
        plan.story = draw.chance(85) ? StoryPlan::Approved : draw.chance(50) ? StoryPlan::Waiting : StoryPlan::Missing;
        if (situation.also && draw.chance(25)) plan.others.push_back({*situation.also, 0});
        plan.source_protected = draw.chance(4);
        plan.brief = true;
        for (const Discussion& one : discussions(number)) plan.actions -= one.actions;
        plan.actions += m_actions;
        return plan;
    }

    std::vector<Discussion> discussions(std::size_t number) const override {
        if (is_intake(number)) return {};
        const int place = static_cast<int>(number % cases_per_meeting);
        std::vector<Discussion> found{{number / cases_per_meeting, place + 2, AgendaItemMode::NewCase, false, 4}};
        if (is_last_of_its_table(found.front().meeting) && place < reviewed_next)
            found.push_back({next_meeting_of(found.front().meeting), place + 2, AgendaItemMode::ActionReview, false, 0});
        return found;
    }

    std::vector<std::size_t> meetings_before(std::size_t number) const override {
        if (number % cases_per_meeting != 0) return {};
        const std::size_t meeting = number / cases_per_meeting;
        if (!is_last_of_its_table(meeting)) return {meeting};
        return {meeting, next_meeting_of(meeting)};
    }

    std::vector<OtherItem> other_items(std::size_t meeting) const override {
        return {{meeting, 1, AgendaItemMode::Opening},
                {meeting, order_of_theme, meeting % 3 == 0 ? AgendaItemMode::Theme : AgendaItemMode::Consultation},
                {meeting, order_of_round, AgendaItemMode::Round}};
    }

    bool has_report(std::size_t number) const override { return number % 5 == 0; }

private:
    std::size_t past_meetings() const { return (m_counts.cases + cases_per_meeting - 1) / cases_per_meeting; }
    std::size_t later_than(std::size_t meeting) const { return past_meetings() - 1 - meeting; } // how many past ones came after it
    bool is_last_of_its_table(std::size_t meeting) const { return later_than(meeting) < m_counts.tables; }
    std::size_t next_meeting_of(std::size_t meeting) const { return past_meetings() + later_than(meeting); }

    // The last of each table's cases came in after its last meeting.
    bool is_intake(std::size_t number) const {
        return is_last_of_its_table(number / cases_per_meeting) && number % cases_per_meeting == cases_per_meeting - 1;
    }

    static Stage draw_stage(Draw& draw, int days_ago) {
        using enum Stage;
        if (days_ago < 30) return Open;
        if (days_ago < 270) return draw.chance(70) ? Open : draw.chance(50) ? HandoverOffered : Aftercare;
        if (days_ago < 500) return draw.chance(30) ? Aftercare : draw.chance(20) ? HandedOver : Closed;
        return draw.chance(15) ? HandedOver : Closed;
    }
    static domain::Urgency draw_urgency(Draw& draw) {
        using enum domain::Urgency;
        const int of_hundred = draw.between(1, 100);
        return of_hundred <= 45 ? CanWait : of_hundred <= 80 ? Soon : of_hundred <= 97 ? Urgent : Acute;
    }

    ExampleCounts m_counts;
    int m_actions;
};

} // namespace

std::unique_ptr<Planner> scaled_planner(ExampleCounts counts, int actions_per_case) {
    return std::make_unique<ScaledPlanner>(counts, actions_per_case);
}

} // namespace tandem::workspace::example
