#pragma once
#include "domain/consent/rules.h"
#include "domain/privacy/records.h"

namespace tandem::domain {

// Nothing when all is well; `today` is the day it is written down.
std::optional<FactMisfit> misfit_of(const Convenant& convenant);
std::optional<FactMisfit> misfit_of(const ConvenantSignature& signature, Day today);
std::optional<FactMisfit> misfit_of(const ConfidentialityStatement& statement, Day today);
std::optional<FactMisfit> misfit_of(const Tie& tie, Day today);
std::optional<FactMisfit> misfit_of(const Objection& objection, Day today);
std::optional<FactMisfit> misfit_of(const SafetyShield& shield, Day today);
std::optional<FactMisfit> misfit_of(const Restriction& restriction, Day today);
std::optional<FactMisfit> misfit_of(const Deputy& deputy);
std::optional<FactMisfit> misfit_of(const ShellRequest& request, Day today);
std::optional<FactMisfit> misfit_of(const NeededParty& needed, Day today);
std::optional<FactMisfit> misfit_of(const Companion& companion, Day today);
std::optional<FactMisfit> misfit_of(const Disclosure& disclosure, Instant now);

// One without an end counts for nobody, as nobody agreed for how long.
bool is_valid(const Convenant& convenant, Day day);
// The one that counts at a table that day: its own before the network's, the newest version before older ones. Null: none.
const Convenant* convenant_on(std::span<const Convenant> convenants, TableId table, Day day);

bool is_valid(const ConvenantSignature& signature, Day day);
bool is_valid(const ConfidentialityStatement& statement, Day day);
bool is_valid(const Deputy& deputy, Day day);
bool is_valid(const NeededParty& needed, Day day);
// In the way on that day.
bool binds(const Tie& tie, Day day); // until the resident said yes
bool binds(const Objection& objection, Day day);
bool binds(const SafetyShield& shield, Day day);
bool binds(const Restriction& restriction, Day day);

// Whoever came along with a resident to an item stands in the register as somebody of the case: as who they are in it, or, where nobody
// wrote that down, as the one they came with.
bool came_along(const Disclosure& disclosure);
bool is_unknown_companion(const Disclosure& disclosure);

struct Heard {
    DisclosureAudience audience;
    IdentityLevel level{}; // the most
    Instant last;
};
// Who knows the subject veiled or by name and has to hear that consent ended, each once, the first to have heard first.
// `no_longer`: for whom it ended; none = for everybody. The subject's own copy is left out.
std::vector<Heard> to_let_know(std::span<const Disclosure> disclosures, SubjectId subject, std::span<const Recipient> no_longer);

} // namespace tandem::domain
