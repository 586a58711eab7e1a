#include "workspace/disclosing.h"

#include "storage/records/select.h"
#include "workspace/disclosed_content.h"
#include "workspace/line_decision.h"
#include "workspace/meetings.h"
#include "workspace/policy_facts.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::PolicyStore;
using storage::sqlite::Connection;

// One case as it was written down, and as the policy takes it.
struct Gathered {
    storage::PolicyCase records;
    storage::PolicyTable table;
    policy::Facts facts;
};

struct Item {
    domain::AgendaItem item;
    domain::Meeting meeting;
};

Result<std::optional<Item>> item_of(Workspace& workspace, const DisclosureWish& wish) {
    if (!wish.item) return std::optional<Item>();
    TANDEM_ASSIGN(auto item, find_stored<domain::AgendaItem>(workspace, *wish.item));
    if (item.case_file != wish.case_file) return bad_value("agenda_item.case_file", domain::ValueFault::OutOfRange);
    TANDEM_ASSIGN(auto meeting, find_stored<domain::Meeting>(workspace, item.meeting));
    return std::optional(Item{std::move(item), std::move(meeting)});
}

policy::Setting setting_of(const DisclosureWish& wish, const std::optional<Item>& item) {
    return {wish.occasion, item ? item->meeting.purpose : domain::MeetingPurpose::Cases};
}

std::optional<Gathered> gather(Connection& connection, domain::CaseId id, const domain::AgendaItem* item, FactsDay on) {
    const PolicyStore store(connection);
    auto cases = store.cases(id);
    if (cases.empty()) return std::nullopt;
    auto table = store.table(cases.front().case_file.table);
    if (!table) return std::nullopt;
    policy::Facts facts{on.today, table_facts(*table, on.today), case_facts(cases.front(), *table, item, on)};
    return Gathered{std::move(cases.front()), *std::move(table), std::move(facts)};
}

// Runs `answer` on what was gathered, in the same transaction.
template <class Made>
Result<Made> gathered_for(Workspace& workspace, const DisclosureWish& wish,
                          const std::function<Made(Connection&, const Gathered&, const policy::Setting&)>& answer) {
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(const auto item, item_of(workspace, wish));
    const FactsDay on{workspace.today(), workspace.file().zone};
    TANDEM_ASSIGN(auto made, ask(workspace, [&](Connection& connection) -> std::optional<Made> {
                      const auto gathered = gather(connection, wish.case_file, item ? &item->item : nullptr, on);
                      if (!gathered) return std::nullopt;
                      return answer(connection, *gathered, setting_of(wish, item));
                  }));
    if (!made) return problem(ProblemCode::NotFound);
    return *std::move(made);
}

} // namespace

Result<std::optional<policy::DisclosedCase>> disclose_case(Workspace& workspace, const DisclosureWish& wish) {
    using Made = std::optional<policy::DisclosedCase>;
    const Day today = workspace.today();
    return gathered_for<Made>(workspace, wish, [&](Connection& connection, const Gathered& found, const policy::Setting& setting) {
        const auto answer = policy::decide(found.facts, wish.audience, setting);
        return DisclosedContent(connection, found.records, found.table, today).disclose(answer);
    });
}

Result<LineDecision> decide_line(Workspace& workspace, const DisclosureWish& wish, const domain::Line& more) {
    const Day today = workspace.today();
    return gathered_for<LineDecision>(workspace, wish, [&](Connection& connection, const Gathered& found, const policy::Setting& setting) {
        auto facts = found.facts;
        facts.about.lines.push_back(line_facts(more));
        const auto answer = policy::decide(facts, wish.audience, setting);
        const auto* line = answer.line(more.id);
        return LineDecision{line != nullptr && line->shown == policy::Shown::Yes,
                            DisclosedContent(connection, found.records, found.table, today).disclose(answer)};
    });
}

Result<DisclosureReasons> explain_disclosure(Workspace& workspace, const DisclosureWish& wish) {
    return gathered_for<DisclosureReasons>(workspace, wish, [&](Connection&, const Gathered& found, const policy::Setting& setting) {
        return DisclosureReasons{policy::decide(found.facts, wish.audience, setting), policy::changes_for(found.facts, wish.audience, setting)};
    });
}

Result<std::vector<DisclosureReasons>> explain_to_each(Workspace& workspace, domain::CaseId id, std::span<const policy::Audience> audiences,
                                                       domain::Occasion occasion) {
    using Made = std::vector<DisclosureReasons>;
    const DisclosureWish wish{id, policy::ThePublic{}, occasion};
    return gathered_for<Made>(workspace, wish, [&](Connection&, const Gathered& found, const policy::Setting& setting) {
        Made reasons;
        for (const auto& audience : audiences)
            reasons.push_back({policy::decide(found.facts, audience, setting), policy::changes_for(found.facts, audience, setting)});
        return reasons;
    });
}

Result<RoomReasons> explain_room(Workspace& workspace, domain::CaseId case_file, domain::MeetingId meeting, domain::Occasion occasion) {
    TANDEM_ASSIGN(const auto in_room, audiences_in_room(workspace, meeting));
    TANDEM_ASSIGN(const auto rows, list_invited(workspace, meeting));
    TANDEM_ASSIGN(const auto item, ask(workspace, [&](Connection& connection) {
                      return storage::select_record<domain::AgendaItem>(
                          connection, "meeting = ?1 AND case_file = ?2 ORDER BY \"order\", id LIMIT 1", meeting, case_file);
                  }));
    if (!item) return problem(ProblemCode::NotFound);
    TANDEM_ASSIGN(const auto stored, find_stored<domain::Meeting>(workspace, meeting));
    std::vector<policy::Audience> present;
    std::vector<std::string> names;
    for (const auto& one : room_for(in_room, stored, *item)) {
        present.push_back(one.audience);
        const auto row = std::ranges::find(rows, one.attendance.id, [](const InvitedRow& invited) { return invited.attendance.id; });
        names.push_back(row == rows.end() ? std::string() : row->party.empty() ? row->name : row->party);
    }
    const DisclosureWish wish{case_file, policy::ThePublic{}, occasion, item->id};
    return gathered_for<RoomReasons>(workspace, wish, [&](Connection&, const Gathered& found, const policy::Setting& setting) {
        return RoomReasons{policy::room_level(found.facts, present, setting), policy::changes_for_room(found.facts, present, setting), names};
    });
}

} // namespace tandem::workspace
