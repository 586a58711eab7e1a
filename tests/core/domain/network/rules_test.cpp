#include "domain/network/rules.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::domain;

TEST_CASE("a ceiling that was not agreed is the lowest there is") {
    for (const auto& [occasion, ignored] : words_of<Occasion>)
        CHECK(ceiling_at(TableProtocol{}, occasion) == OccasionCeiling{IdentityLevel::None, IdentityLevel::None});
}

TEST_CASE("the usual ceilings are those of the disclosure policy") {
    const TableProtocol usual = usual_protocol();
    CHECK(ceiling_at(usual, Occasion::Table) == OccasionCeiling{IdentityLevel::Named, IdentityLevel::Named});
    CHECK(ceiling_at(usual, Occasion::Screen) == OccasionCeiling{IdentityLevel::Veiled, IdentityLevel::Veiled});
    CHECK(ceiling_at(usual, Occasion::Paper) == OccasionCeiling{IdentityLevel::Veiled, IdentityLevel::Code});
    CHECK(ceiling_at(usual, Occasion::File) == OccasionCeiling{IdentityLevel::Anonymous, IdentityLevel::Anonymous});
    CHECK(ceiling_at(usual, Occasion::Package) == ceiling_at(usual, Occasion::Table));
    CHECK(ceiling_at(usual, Occasion::Reporter) == OccasionCeiling{});
    CHECK(faults_of(usual).empty());
    CHECK_FALSE(usual.task_grounds_allowed);
}

TEST_CASE("each occasion has a ceiling of its own") {
    TableProtocol protocol;
    std::optional<OccasionCeiling>* const places[] = {&protocol.table, &protocol.screen, &protocol.spoken, &protocol.paper, &protocol.file,
                                                      &protocol.package, &protocol.handover, &protocol.reporter, &protocol.resident, &protocol.report};
    std::size_t i = 0;
    for (const auto& [occasion, ignored] : words_of<Occasion>) {
        *places[i] = OccasionCeiling{IdentityLevel::Veiled, IdentityLevel::Code};
        CHECK(ceiling_at(protocol, occasion).doers == IdentityLevel::Veiled);
        *places[i++] = std::nullopt;
        CHECK(ceiling_at(protocol, occasion).doers == IdentityLevel::None);
    }
}

TEST_CASE("at most two veiled fields, each once, and others never above doers") {
    TableProtocol protocol;
    protocol.veiled_fields = {VeiledField::Initials, VeiledField::AgeBand, VeiledField::Initials};
    protocol.paper = OccasionCeiling{IdentityLevel::Code, IdentityLevel::Named};
    CHECK(faults_of(protocol) == std::vector{ProtocolFault::TooManyVeiledFields, ProtocolFault::VeiledFieldTwice, ProtocolFault::OthersAboveDoers});
}

TEST_CASE("a public mental health network does not run without a privacy regulation") {
    Network network;
    network.type = NetworkType::PublicMentalHealth;
    CHECK(refuse_stage(network, NetworkStage::Running) == StageRefusal::NoPrivacyRegulation);
    CHECK_FALSE(refuse_stage(network, NetworkStage::Forming));
    network.privacy_regulation = PrivacyRegulation{"1.0", *Day::parse("2026-11-02"), "reglement.pdf"};
    CHECK_FALSE(refuse_stage(network, NetworkStage::Running));
    CHECK_FALSE(refuse_stage(Network{}, NetworkStage::Running));
}

TEST_CASE("coercion is not offered in a neighbourhood network unless the network says so") {
    Network network;
    CHECK_FALSE(offers_coercion(network));
    network.intervention_focus = Dimension<InterventionFocus>{InterventionFocus::Both, {}};
    CHECK(offers_coercion(network));
    network = Network{};
    network.type = NetworkType::PublicMentalHealth;
    CHECK(offers_coercion(network));
}
