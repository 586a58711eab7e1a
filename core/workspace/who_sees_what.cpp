#include "workspace/who_sees_what.h"

#include "workspace/disclosing.h"
#include "workspace/parties.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

// Of the subjects that keep the case as low as it is.
std::vector<policy::Reason> binding_reasons(const policy::Answer& answer) {
    std::vector<policy::Reason> reasons;
    for (const auto& subject : answer.subjects()) {
        if (subject.level != answer.whole_case()) continue;
        for (const auto reason : subject.binding)
            if (std::ranges::find(reasons, reason) == reasons.end()) reasons.push_back(reason);
    }
    return reasons;
}

std::vector<SubjectSight> where_they_differ(const policy::Answer& answer) {
    std::vector<SubjectSight> each;
    for (const auto& subject : answer.subjects()) each.push_back({subject.subject, subject.level});
    if (std::ranges::all_of(each, [&](const SubjectSight& one) { return one.level == answer.whole_case(); })) each.clear();
    return each;
}

Result<std::vector<Sight>> parties_around(Workspace& workspace, const domain::CaseFile& file) {
    PartyFilter at_table;
    at_table.table = file.table;
    TANDEM_ASSIGN(const auto page, list_parties(workspace, at_table, {0, most_sights}));
    std::vector<Sight> sights;
    for (const auto& row : page.rows) sights.push_back({row.id, row.name, row.kind, row.ring, {}, {}, {}, {}});
    const auto& brought_by = file.brought_by_party;
    if (!brought_by || std::ranges::find(sights, *brought_by, &Sight::party) != sights.end()) return sights;
    if (const auto card = show_party(workspace, *brought_by))
        sights.push_back({card->party.id, card->party.name, card->party.kind, std::nullopt, {}, {}, {}, {}});
    return sights;
}

} // namespace

Result<std::vector<Sight>> who_sees_what(Workspace& workspace, domain::CaseId id) {
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, id));
    TANDEM_ASSIGN(auto sights, parties_around(workspace, file));
    std::vector<policy::Audience> audiences;
    for (const auto& sight : sights) {
        TANDEM_ASSIGN(auto audience, audience_of(workspace, id, sight.party));
        audiences.push_back(std::move(audience));
    }
    TANDEM_ASSIGN(auto answers, explain_to_each(workspace, id, audiences, domain::Occasion::Table));
    for (std::size_t place = 0; place < sights.size(); ++place) {
        sights[place].level = answers[place].answer.whole_case();
        sights[place].each = where_they_differ(answers[place].answer);
        sights[place].reasons = binding_reasons(answers[place].answer);
        sights[place].raised_by = std::move(answers[place].changes);
    }
    std::ranges::stable_sort(sights, std::ranges::greater(), &Sight::level);
    return sights;
}

} // namespace tandem::workspace
