#pragma once
// For whom something is asked, in words: each audience of disclosure.md under a name of its own, as a command gives it.
#include "workspace/disclosing.h"

#include <array>

namespace tandem::workspace {

enum class AudienceKind {
    Party, Person, Doer, PartyOfOne, Deputy, Guest, Listener, SteeringGroup, Subject, Companion, Network, Service, Reporter, Public
};
enum class AudienceName { Needed, Possible, None };

struct AudienceWord {
    std::string_view word;
    AudienceKind kind{};
    AudienceName name{};
};
// The owner is not among them: what the owner sees is no disclosure, and each look at it has a purpose.
inline constexpr std::array<AudienceWord, 14> audience_words = {{
    {"party", AudienceKind::Party, AudienceName::Needed}, // its seat, also where that speaks for others
    {"person", AudienceKind::Person, AudienceName::Needed}, // in the first capacity that holds
    {"doer", AudienceKind::Doer, AudienceName::Needed},
    {"party_of_one", AudienceKind::PartyOfOne, AudienceName::Needed},
    {"deputy", AudienceKind::Deputy, AudienceName::Needed},
    {"guest", AudienceKind::Guest, AudienceName::Needed},
    {"listener", AudienceKind::Listener, AudienceName::Needed},
    {"steering_group", AudienceKind::SteeringGroup, AudienceName::Needed},
    {"subject", AudienceKind::Subject, AudienceName::Possible},
    {"companion", AudienceKind::Companion, AudienceName::Possible},
    {"network", AudienceKind::Network, AudienceName::Needed},
    {"service", AudienceKind::Service, AudienceName::Needed},
    {"reporter", AudienceKind::Reporter, AudienceName::Possible},
    {"public", AudienceKind::Public, AudienceName::None},
}};
const AudienceWord* audience_word(std::string_view word); // null: there is no such audience

// `name`: of a party, a person or another network; the word of a service, or the party that it is. Of the people of a case, who comes
// along and who reported: which of them, from 1, and the first without it.
struct AskedAudience {
    AudienceKind kind{};
    std::string name{};
};
struct FoundAudience {
    policy::Audience audience;
    std::optional<domain::AgendaItemId> item{}; // of who comes along: there they hear it, and nowhere else
};
// NotFound or Ambiguous when the name does not lead to one. A case without a report has a reporter all the same: who hears nothing.
Result<FoundAudience> find_audience(Workspace& workspace, domain::CaseId case_file, const AskedAudience& asked);

} // namespace tandem::workspace
