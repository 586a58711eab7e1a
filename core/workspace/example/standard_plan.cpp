#include "workspace/example/case_plan.h"

#include <array>

namespace tandem::workspace::example {
namespace {

using domain::AgendaItemMode;
using domain::KnownAtEntry;
using domain::SubjectRole;
using domain::Urgency;

constexpr auto fresh = KnownAtEntry::NewToServices;
constexpr auto known = KnownAtEntry::Known;
constexpr auto stuck = KnownAtEntry::Stuck;
constexpr auto can_wait = Urgency::CanWait;
constexpr auto soon = Urgency::Soon;
constexpr auto urgent = Urgency::Urgent;
constexpr auto acute = Urgency::Acute;

constexpr std::size_t case_count = 25;

const std::array<CasePlan, case_count>& cases() {
    using enum Stage;
    using enum StoryPlan;
    using T = ToldPlan;
    // clang-format off
    static const std::array<CasePlan, case_count> plans{{
        {"grief", Open, can_wait, fresh, T::Told, Approved, {}, 40, 0, 0, false, false, false, 1},
        {"money", Open, soon, fresh, T::Told, Approved, {}, 9, 0, 0, false, false, false, 0},
        {"forgetting", Open, urgent, stuck, T::Told, Approved, {{SubjectRole::Carer, 58}}, 45, 0, 0, false, false, false, 1},
        {"carer", Open, soon, known, T::Told, Approved, {{SubjectRole::Partner, 79}}, 38, 0, 0, false, false, false, 1},
        {"full_house", Open, soon, stuck, T::Told, Waiting, {}, 25, 0, 0, false, false, false, 1},
        {"young_family", Open, soon, fresh, T::Told, Approved, {{SubjectRole::Child, 2}}, 21, 0, 27, false, false, false, 0},
        {"drinking", Open, can_wait, known, T::NotTold, Approved, {}, 30, 0, 0, false, false, false, 0},
        {"neighbours", Open, urgent, stuck, T::Unknown, Missing, {{SubjectRole::Other, 51}}, 12, 0, 0, false, false, false, 2},
        {"unsafe_home", Open, acute, fresh, T::NotTold, Missing, {{SubjectRole::AllegedAbuser, 46}}, 6, 0, 0, false, true, false, 2},
        {"getting_out", Aftercare, can_wait, fresh, T::Told, Approved, {}, 90, 0, 0, false, false, false, 2},
        {"new_here", Open, can_wait, fresh, T::Told, Approved, {{SubjectRole::Partner, 0}}, 8, 0, 0, false, false, false, 0},
        {"after_hospital", Intake, soon, known, T::Told, Waiting, {{SubjectRole::Carer, 0}}, 3, 0, 0, false, false, false, 0},
        {"low", Intake, urgent, fresh, T::Unknown, Missing, {}, 2, 0, 19, false, false, false, 0},
        {"alone", Open, can_wait, fresh, T::Told, Approved, {}, 28, 0, 103, false, false, false, 1},
        {"lost_work", HandoverOffered, soon, stuck, T::Told, Approved, {{SubjectRole::Partner, 0}, {SubjectRole::Child, 13}}, 70, 0, 44, false, false, false, 2},
        {"grief", Closed, can_wait, known, T::Told, Approved, {}, 210, 0, 0, false, false, true, 3},
        {"money", HandedOver, urgent, known, T::Told, Approved, {}, 150, 0, 0, false, false, false, 2},
        {"unsafe_home", HandoverOffered, acute, known, T::NotTold, Approved, {{SubjectRole::AllegedAbuser, 0}, {SubjectRole::Child, 9}}, 33, 0, 36, true, true, false, 2},
        {"drinking", Closed, soon, stuck, T::Told, Approved, {}, 300, 0, 0, true, false, false, 3},
        {"young_family", Open, soon, known, T::Told, Approved, {{SubjectRole::Partner, 33}, {SubjectRole::Child, 8}}, 50, 1, 31, true, false, false, 2},
        {"low", Aftercare, soon, known, T::Told, Approved, {}, 160, 1, 0, true, false, false, 2},
        {"full_house", Closed, urgent, stuck, T::Unknown, Missing, {}, 260, 0, 0, true, false, false, 2},
        {"after_hospital", Open, can_wait, known, T::Told, ChangedSince, {}, 55, 0, 0, false, false, false, 3},
        {"forgetting", HandedOver, urgent, known, T::NotTold, Approved, {{SubjectRole::Partner, 84}}, 120, 0, 0, false, false, false, 2},
        {"neighbours", Intake, can_wait, fresh, T::Unknown, Waiting, {}, 1, 1, 0, false, true, false, 0},
    }};
    // clang-format on
    return plans;
}

constexpr int no_case = 0;

struct AgendaRow {
    AgendaItemMode mode;
    int case_number = no_case; // from 1
    int actions = 0;
    bool postponed = false;
};

// Two meetings that were held and the one of next week.
const std::array<std::vector<AgendaRow>, 3>& agendas() {
    using enum AgendaItemMode;
    static const std::array<std::vector<AgendaRow>, 3> rows{{
        {{Opening}, {NewCase, 1, 3}, {NewCase, 3, 3}, {NewCase, 4, 3}, {NewCase, 10, 2}, {Consultation}, {Round}},
        {{Opening},
         {ActionReview, 1, 2},
         {ActionReview, 3, 1},
         {ActionReview, 10, 1},
         {NewCase, 5, 3},
         {NewCase, 6, 3},
         {NewCase, 7, 2},
         {NewCase, 14, 2},
         {ActionReview, 4, 0, true},
         {Theme},
         {Round}},
        {{Opening},
         {ActionReview, 1},
         {ActionReview, 3},
         {NewCase, 2},
         {NewCase, 11},
         {Consultation},
         {ActionReview, 5},
         {Theme},
         {Round}},
    }};
    return rows;
}

class StandardPlanner final : public Planner {
public:
    std::vector<MeetingSlot> meetings(Making& making) const override {
        const Day next = next_meeting_day(making.plan.today);
        std::vector<MeetingSlot> slots;
        for (const int days_before : {28, 14, 0})
            slots.push_back({making.new_id<domain::MeetingId>(), next.plus_days(-days_before), 0, days_before > 0});
        return slots;
    }

    CasePlan plan(Making&, std::size_t number) const override { return cases()[number]; }

    std::vector<Discussion> discussions(std::size_t number) const override {
        std::vector<Discussion> found;
        for (std::size_t meeting = 0; meeting < agendas().size(); ++meeting) {
            int order = 0;
            for (const AgendaRow& row : agendas()[meeting]) {
                ++order;
                if (row.case_number == static_cast<int>(number) + 1)
                    found.push_back({meeting, order, row.mode, row.postponed, row.actions});
            }
        }
        return found;
    }

    std::vector<std::size_t> meetings_before(std::size_t number) const override {
        return number == 0 ? std::vector<std::size_t>{0, 1, 2} : std::vector<std::size_t>{};
    }

    std::vector<OtherItem> other_items(std::size_t meeting) const override {
        std::vector<OtherItem> items;
        int order = 0;
        for (const AgendaRow& row : agendas()[meeting]) {
            ++order;
            if (row.case_number == no_case) items.push_back({meeting, order, row.mode});
        }
        return items;
    }

    // One for each state of a report.
    bool has_report(std::size_t number) const override { return number < std::variant_size_v<domain::ReportState>; }
};

} // namespace

std::unique_ptr<Planner> standard_planner() { return std::make_unique<StandardPlanner>(); }

Day next_meeting_day(Day today) { return today.plus_days(8 - static_cast<int>(today.weekday()) + 1); }

} // namespace tandem::workspace::example
