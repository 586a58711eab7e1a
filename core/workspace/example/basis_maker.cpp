#include "workspace/example/basis_maker.h"

#include "workspace/example/network_maker.h"
#include "workspace/example/parties_maker.h"

namespace tandem::workspace::example {
namespace {

using namespace domain;

// Who does what besides standing for a party. `second`: of the party's people, the second.
struct ExtraRole {
    CapacityRole role;
    std::size_t party;
    bool second = false;
};
constexpr ExtraRole extra_roles[] = {
    {CapacityRole::Coordinator, 0},       {CapacityRole::Chair, 0},
    {CapacityRole::ProcessDirector, 0},   {CapacityRole::Deputy, 3},
    {CapacityRole::CaseDirector, 3},      {CapacityRole::MinuteTaker, 0, true},
    {CapacityRole::Ambassador, 10},       {CapacityRole::CoreResident, 6, true},
    {CapacityRole::KeyPerson, 28},        {CapacityRole::ExpertByExperience, 2, true},
    {CapacityRole::Volunteer, 4, true},   {CapacityRole::Volunteer, 5, true},
    {CapacityRole::Supervisor, 4},        {CapacityRole::Trainee, 1, true},
    {CapacityRole::FamilyCarer, 7, true}, {CapacityRole::SteeringGroup, 10},
    {CapacityRole::SteeringGroup, 6},     {CapacityRole::Listener, 15},
    {CapacityRole::Guest, 14},            {CapacityRole::CasePresenter, 3, true},
};

class BasisMaker {
public:
    BasisMaker(Making& making, ExampleCounts counts) : m_making(making), m_counts(counts) {}

    ExampleBasis make() {
        m_basis.people = make_people(m_making, m_counts);
        m_basis.parties = make_parties(m_making, m_counts, m_basis.people);
        m_basis.network = make_network(m_making, m_basis.parties);
        m_basis.tables = make_tables(m_making, m_counts, m_basis.network.id);
        m_basis.list_entries = make_list_entries(m_making, m_basis.network.id);
        m_making.tables.resize(m_counts.tables);
        for (std::size_t i = 0; i < m_counts.tables; ++i) m_making.tables[i].id = m_basis.tables[i].id;
        for (std::size_t person = 0; person < m_counts.people; ++person) add_helper(person);
        for (const ExtraRole& extra : extra_roles) add_extra_role(extra);
        seat_parties();
        return std::move(m_basis);
    }

private:
    std::size_t party_of(std::size_t person) const { return party_of_person(person, m_counts.parties); }

    // In the standard example everybody meets at the first table; else each table has its own parties.
    std::size_t table_of(std::size_t party) const { return standard() ? 0 : party % m_counts.tables; }
    bool standard() const { return m_making.plan.size == ExampleSize::Standard; }

    PartnerRing ring_of(std::size_t party) const {
        if (standard()) return draft_party(m_making.words, party).model.ring;
        return party / m_counts.tables % 5 == 0 ? PartnerRing::Core : PartnerRing::Shell;
    }

    const Capacity& add_capacity(std::size_t person, CapacityRole role) {
        Capacity capacity;
        capacity.id = m_making.new_id<CapacityId>();
        capacity.person = m_basis.people[person].id;
        capacity.party = m_basis.parties[party_of(person)].id;
        capacity.role = role;
        capacity.table = m_basis.tables[table_of(party_of(person))].id;
        capacity.from = m_basis.parties[party_of(person)].joined_on;
        if (role == CapacityRole::Ambassador) capacity.area = "Molenwijk";
        return m_basis.capacities.emplace_back(std::move(capacity));
    }

    void add_helper(std::size_t person) {
        const std::size_t party = party_of(person);
        const bool volunteer = person >= m_counts.parties && m_basis.people[person].help_kind == HelpKind::Informal;
        const Capacity& capacity = add_capacity(person, volunteer ? CapacityRole::Volunteer : CapacityRole::Representative);
        const bool formal = m_basis.people[person].help_kind == HelpKind::Formal;
        const Party& for_party = m_basis.parties[party];
        const bool needs_naming = for_party.authority_or_interest || for_party.sensitive_name;
        const Helper helper{capacity.person, *capacity.party, capacity.id, capacity.role, person, party, formal, needs_naming};
        Table& table = m_making.tables[table_of(party)];
        (ring_of(party) == PartnerRing::Core ? table.core : table.shell).push_back(helper);
        if (person < m_counts.parties) m_holders.push_back(capacity.id);
    }

    void add_extra_role(const ExtraRole& extra) {
        const std::size_t person = extra.party + (extra.second ? m_counts.parties : 0);
        if (person < m_counts.people) add_capacity(person, extra.role);
    }

    void seat_parties() {
        for (std::size_t party = 0; party < m_counts.parties; ++party) add_seat(party, table_of(party), ring_of(party));
        for (Table& table : m_making.tables) table.coordinator = m_making.tables.front().core.front();
        if (!standard()) return;
        constexpr std::size_t small_table[] = {0, 3, 4, 25, 28}; // welfare, social work, visitors, youth and a key person
        for (const std::size_t party : small_table) {
            add_seat(party, 1, party < 25 ? PartnerRing::Core : PartnerRing::Shell);
            const Helper& helper = helper_for(party);
            (party < 25 ? m_making.tables[1].core : m_making.tables[1].shell).push_back(helper);
        }
    }

    const Helper& helper_for(std::size_t party) const {
        const Table& table = m_making.tables[0];
        for (const auto* ring : {&table.core, &table.shell})
            for (const Helper& helper : *ring)
                if (helper.party_index == party) return helper;
        assert(false);
        return table.coordinator;
    }

    static RepresentationMode representation_of(const PartyModel& model) {
        if (model.key_person) return RepresentationMode::Themselves;
        if (model.sector == "volunteers") return RepresentationMode::PlatformWorker;
        if (model.sector == "carers") return RepresentationMode::ProfessionalWithPool;
        if (model.staffing == OrganisationStaffing::VolunteersWithPaidSupport) return RepresentationMode::VolunteerCoordinator;
        return RepresentationMode::OwnOrganisation;
    }

    void add_seat(std::size_t party, std::size_t table, PartnerRing ring) {
        const PartyModel model = draft_party(m_making.words, party).model;
        Seat seat;
        seat.id = m_making.new_id<SeatId>();
        seat.table = m_basis.tables[table].id;
        seat.party = m_basis.parties[party].id;
        seat.ring = ring;
        seat.representation = representation_of(model);
        seat.holder = m_holders[party];
        seat.from = m_basis.parties[party].joined_on;
        if (seat.representation == RepresentationMode::PlatformWorker)
            for (const std::size_t represented : {26U, 27U, 29U})
                if (represented < m_counts.parties) seat.represents.push_back(m_basis.parties[represented].id);
        m_basis.seats.push_back(std::move(seat));
    }

    Making& m_making;
    ExampleCounts m_counts;
    ExampleBasis m_basis;
    std::vector<CapacityId> m_holders; // of a party's seat, by party
};

} // namespace

ExampleBasis make_basis(Making& making, ExampleCounts counts) { return BasisMaker(making, counts).make(); }

} // namespace tandem::workspace::example
