#pragma once
#include "domain/network/table.h"

namespace tandem::domain {

// The most that may be shown on that occasion. What is not set is the lowest (disclosure.md, "What it is computed from").
OccasionCeiling ceiling_at(const TableProtocol& protocol, Occasion occasion);

// The usual ceilings (disclosure.md, cap 12), with initials and neighbourhood as veiled fields and no task grounds.
TableProtocol usual_protocol();

enum class ProtocolFault { TooManyVeiledFields, VeiledFieldTwice, OthersAboveDoers };
std::vector<ProtocolFault> faults_of(const TableProtocol& protocol);

// Why a network cannot go to that stage. Merging or changing type keeps cases, history and method (R04), so only
// running is asked anything.
enum class StageRefusal { NoPrivacyRegulation };
std::optional<StageRefusal> refuse_stage(const Network& network, NetworkStage wanted);

// Coercion is not offered where the resident's cooperation decides (R05).
bool offers_coercion(const Network& network);

} // namespace tandem::domain
