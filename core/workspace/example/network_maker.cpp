#include "workspace/example/network_maker.h"

namespace tandem::workspace::example {
namespace {

using namespace domain;

void set_dimensions(Network& network) {
    network.clients = Dimension<ClientGroup>{ClientGroup::ComplexNotAcute, {}};
    network.focus = Dimension<NetworkFocus>{NetworkFocus::FindEarly, "Wie zien we nog niet?"};
    network.intervention_focus = Dimension<InterventionFocus>{InterventionFocus::WithCooperation, {}};
    network.core_partners = Dimension<CorePartners>{CorePartners::LocalParties, {}};
    network.core_participation = Dimension<CoreParticipation>{CoreParticipation::Open, {}};
    network.expertise = Dimension<CoreExpertise>{CoreExpertise::BroadAndLearning, {}};
    network.informal_place = Dimension<InformalPlace>{InformalPlace::Core, {}};
    network.coordination = Dimension<Coordination>{Coordination::WelfareWork, {}};
}

TableProtocol usual_protocol() {
    TableProtocol protocol;
    protocol.table = OccasionCeiling{IdentityLevel::Named, IdentityLevel::Named};
    protocol.screen = OccasionCeiling{IdentityLevel::Veiled, IdentityLevel::Veiled};
    protocol.spoken = OccasionCeiling{IdentityLevel::Named, IdentityLevel::Named};
    protocol.paper = OccasionCeiling{IdentityLevel::Veiled, IdentityLevel::Code};
    protocol.file = OccasionCeiling{IdentityLevel::Anonymous, IdentityLevel::Anonymous};
    protocol.package = OccasionCeiling{IdentityLevel::Named, IdentityLevel::Named};
    protocol.handover = OccasionCeiling{IdentityLevel::Named, IdentityLevel::Named};
    protocol.resident = OccasionCeiling{IdentityLevel::Named, IdentityLevel::Named};
    protocol.report = OccasionCeiling{IdentityLevel::Anonymous, IdentityLevel::Anonymous};
    protocol.veiled_fields = {VeiledField::Initials, VeiledField::Neighbourhood};
    return protocol;
}

std::string table_name(const WordLists& words, std::size_t number) {
    if (number == 0) return "Overleg Molenwijk";
    const Phrases& streets = words.place("street");
    if (number == 1) return "Klein overleg Korenkwartier";
    return "Overleg " + std::string(streets[number % streets.size()]);
}

} // namespace

Network make_network(Making& making, const std::vector<Party>& parties) {
    Network network;
    network.id = making.new_id<NetworkId>();
    network.name = "Buurtnetwerk Molenwijk";
    network.type = NetworkType::Neighbourhood;
    set_dimensions(network);
    network.origin_route = OriginRoute::BottomUp;
    network.stage = NetworkStage::Running;
    network.goals = {NetworkGoal::MutualCooperation, NetworkGoal::ServiceToFormalCare};
    network.municipality_role = MunicipalityRole::Listener;
    network.meeting_mode = MeetingMode::Periodic;
    network.controllers = {{parties[0].id, "de casussen en het overleg"}, {parties[3].id, "de casussen die het zelf inbrengt"}};
    network.privacy_officer = "Functionaris van Welzijn De Wiek";
    network.dpia_on = making.plan.today.plus_months(-9);
    network.privacy_regulation = PrivacyRegulation{"2", making.plan.today.plus_months(-8), "privacyregels-molenwijk.pdf"};
    network.voluntary_effort = "Alles wat iemand zonder loon voor een ander doet, met of zonder organisatie.";
    network.coordinator_party = parties[0].id;
    network.deputy_party = parties[3].id;
    network.facilities = {{"zaal in het buurthuis", "gemeente", making.plan.today.plus_months(13)}};
    network.informal_first = true;
    network.guideline = "We praten met iemand, en pas daarna over iemand.";
    network.default_retention_months = 24;
    return network;
}

std::vector<MeetingTable> make_tables(Making& making, ExampleCounts counts, NetworkId network) {
    std::vector<MeetingTable> tables;
    for (std::size_t i = 0; i < counts.tables; ++i) {
        MeetingTable table;
        table.id = making.new_id<TableId>();
        table.network = network;
        table.name = table_name(making.words, i);
        table.area = std::string(making.words.place("area")[i % making.words.place("area").size()]);
        table.core_participation = i == 1 ? CoreParticipation::PartlyOpen : CoreParticipation::Open;
        table.room_minutes = 110;
        if (i != 1) table.protocol = usual_protocol(); // the second has nothing set yet: the lowest counts
        table.rule_card = "We zijn hier geen hulpverleners: we spreken af wie wat doet.";
        table.admission_prompts = {"Wat is je vraag aan het overleg?", "Weet de bewoner dat je dit hier brengt?"};
        tables.push_back(std::move(table));
    }
    return tables;
}

std::vector<ListEntry> make_list_entries(Making& making, NetworkId network) {
    std::vector<ListEntry> entries;
    std::int32_t order = 0;
    for (const ListModel& model : making.words.lists) {
        ListEntry entry;
        entry.id = making.new_id<ListEntryId>();
        entry.network = network;
        entry.list = std::string(model.list);
        entry.code = std::string(model.code);
        entry.label = std::string(model.label);
        entry.order = order = !entries.empty() && entries.back().list == entry.list ? order + 1 : 1;
        if (model.months) entry.months = *model.months;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace tandem::workspace::example
