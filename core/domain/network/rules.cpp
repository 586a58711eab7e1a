#include "domain/network/rules.h"

#include <algorithm>

namespace tandem::domain {

namespace {

constexpr std::size_t most_veiled_fields = 2;

constexpr std::array occasions{Occasion::Table,   Occasion::Screen,   Occasion::Spoken,   Occasion::Paper,    Occasion::File,
                               Occasion::Package, Occasion::Handover, Occasion::Reporter, Occasion::Resident, Occasion::Report};

constexpr OccasionCeiling same(IdentityLevel level) { return {level, level}; }

const std::optional<OccasionCeiling>& agreed_at(const TableProtocol& protocol, Occasion occasion) {
    switch (occasion) {
    case Occasion::Table: return protocol.table;
    case Occasion::Screen: return protocol.screen;
    case Occasion::Spoken: return protocol.spoken;
    case Occasion::Paper: return protocol.paper;
    case Occasion::File: return protocol.file;
    case Occasion::Package: return protocol.package;
    case Occasion::Handover: return protocol.handover;
    case Occasion::Reporter: return protocol.reporter;
    case Occasion::Resident: return protocol.resident;
    case Occasion::Report: return protocol.report;
    }
    static const std::optional<OccasionCeiling> nothing;
    return nothing;
}

bool has_doubles(std::vector<VeiledField> fields) {
    std::sort(fields.begin(), fields.end());
    return std::adjacent_find(fields.begin(), fields.end()) != fields.end();
}

} // namespace

OccasionCeiling ceiling_at(const TableProtocol& protocol, Occasion occasion) {
    return agreed_at(protocol, occasion).value_or(same(IdentityLevel::None));
}

TableProtocol usual_protocol() {
    TableProtocol protocol;
    protocol.table = same(IdentityLevel::Named);
    protocol.screen = same(IdentityLevel::Veiled);
    protocol.spoken = same(IdentityLevel::Named);
    protocol.paper = OccasionCeiling{IdentityLevel::Veiled, IdentityLevel::Code};
    protocol.file = same(IdentityLevel::Anonymous);
    protocol.package = same(IdentityLevel::Named);
    protocol.handover = same(IdentityLevel::Named);
    protocol.resident = same(IdentityLevel::Named);
    protocol.report = same(IdentityLevel::Anonymous);
    protocol.veiled_fields = {VeiledField::Initials, VeiledField::Neighbourhood};
    return protocol;
}

std::vector<ProtocolFault> faults_of(const TableProtocol& protocol) {
    std::vector<ProtocolFault> faults;
    if (protocol.veiled_fields.size() > most_veiled_fields) faults.push_back(ProtocolFault::TooManyVeiledFields);
    if (has_doubles(protocol.veiled_fields)) faults.push_back(ProtocolFault::VeiledFieldTwice);
    const auto upside_down = [&](Occasion occasion) {
        const OccasionCeiling ceiling = ceiling_at(protocol, occasion);
        return ceiling.doers < ceiling.others;
    };
    if (std::any_of(occasions.begin(), occasions.end(), upside_down)) faults.push_back(ProtocolFault::OthersAboveDoers);
    return faults;
}

std::optional<StageRefusal> refuse_stage(const Network& network, NetworkStage wanted) {
    const bool needs_regulation = wanted == NetworkStage::Running && network.type == NetworkType::PublicMentalHealth;
    if (needs_regulation && !network.privacy_regulation) return StageRefusal::NoPrivacyRegulation; // R54
    return std::nullopt;
}

bool offers_coercion(const Network& network) {
    if (network.intervention_focus && network.intervention_focus->choice)
        return *network.intervention_focus->choice != InterventionFocus::WithCooperation;
    return network.type == NetworkType::PublicMentalHealth;
}

} // namespace tandem::domain
