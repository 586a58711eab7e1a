#pragma once
// What a case is to look like, before it is made: written out for the standard example, drawn for the larger ones.
#include "workspace/example/making.h"

#include <span>

namespace tandem::workspace::example {

enum class Stage { Intake, Open, HandoverOffered, HandedOver, Aftercare, Closed };
enum class ToldPlan { Unknown, Told, NotTold };
enum class StoryPlan { Missing, Waiting, Approved, ChangedSince };

struct OtherSubject {
    domain::SubjectRole role{};
    int age = 0; // 0: what suits the role
};

struct CasePlan {
    std::string_view situation;
    Stage stage{};
    domain::Urgency urgency{};
    domain::KnownAtEntry known{};
    ToldPlan told{};
    StoryPlan story{};
    std::vector<OtherSubject> others;
    int opened_days_ago = 0;
    std::size_t table = 0;
    int age = 0; // 0: what suits the situation
    bool all_secret = false;         // everything came from professionals with a duty of secrecy
    bool source_protected = false;
    bool resident_died = false;
    int actions = 0; // agreed outside the meetings below
    bool brief = false; // as most cases are: the worries that count, and what was agreed
};

// A case on the agenda of a meeting.
struct Discussion {
    std::size_t meeting = 0; // in Making::meetings
    int order = 0;
    domain::AgendaItemMode mode{};
    bool postponed = false;
    int actions = 0;
};

// An item without a case.
struct OtherItem {
    std::size_t meeting = 0;
    int order = 0;
    domain::AgendaItemMode mode{};
};

class Planner {
public:
    virtual ~Planner() = default;
    virtual std::vector<MeetingSlot> meetings(Making& making) const = 0; // in the order of the cases brought in there
    virtual CasePlan plan(Making& making, std::size_t number) const = 0;
    virtual std::vector<Discussion> discussions(std::size_t number) const = 0;
    // Which meetings are made together with this case, at the latest.
    virtual std::vector<std::size_t> meetings_before(std::size_t number) const = 0;
    virtual std::vector<OtherItem> other_items(std::size_t meeting) const = 0;
    virtual bool has_report(std::size_t number) const = 0;
};

std::unique_ptr<Planner> standard_planner();
std::unique_ptr<Planner> scaled_planner(ExampleCounts counts, int actions_per_case);

// The Tuesday of the week after that of `today`: two to eight days ahead.
Day next_meeting_day(Day today);

} // namespace tandem::workspace::example
