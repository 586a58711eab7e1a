#pragma once
// "Wie ziet wat": what each party of the table may see of a case in a meeting, and why (disclosure.md, "The order of the sum, and
// explanations"). For the owner's own screen only: a reason may tell of a tie, a refusal or a shield.
#include "domain/network/words.h"
#include "domain/parties/words.h"
#include "policy/changes.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

struct SubjectSight {
    domain::SubjectId subject;
    domain::IdentityLevel level{};
};
struct Sight {
    domain::PartyId party;
    std::string name;
    domain::PartyKind kind{};
    std::optional<domain::PartnerRing> ring; // nothing: no seat at the table, but it brought the case in
    domain::IdentityLevel level{};           // of the case as a whole: its lowest subject
    std::vector<SubjectSight> each;          // of each of its subjects, where they differ; else empty
    std::vector<policy::Reason> reasons;     // what that level rests on, or what binds it
    std::vector<policy::ChangesTogether> raised_by; // the smallest changes that would raise it
};

// Those who see most first, then by name. Beyond `most_sights` parties a table is cut off: nobody reads on.
inline constexpr std::int64_t most_sights = 200;
// NotFound for a case that is not there.
Result<std::vector<Sight>> who_sees_what(Workspace& workspace, domain::CaseId id);

} // namespace tandem::workspace
