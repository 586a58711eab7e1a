#include "workspace/example/facts_maker.h"

#include "domain/consent/rules.h"

#include <algorithm>

namespace tandem::workspace::example {
namespace {

using namespace domain;

// Of the standard example, by number: each has a story of its own, so that everything occurs once at least.
enum : std::size_t {
    narrowed_case = 1,
    withdrawn_case = 2,
    objection_case = 3,
    deputy_case = 4,
    young_child_case = 5,
    refused_case = 6,
    tie_case = 7,
    emergency_case = 8,
    first_handover_case = 14,
    restricted_case = 18,
};

class FactsMaker {
public:
    FactsMaker(Making& making, const CaseDraft& draft, ExampleChunk& out)
        : m_making(making), m_draft(draft), m_out(out), m_table(making.tables[draft.plan.table]) {}

    void make() {
        if (m_draft.plan.told == ToldPlan::Told) add_yes();
        add_told();
        add_handover();
        if (m_draft.number % 10 == tie_case) add_tie(TieKind::NextDoor, helper(2));
        if (m_making.plan.size == ExampleSize::Standard) add_stories();
    }

private:
    template <class Fact>
    Fact fact() {
        Fact one;
        one.id = m_making.new_fact_id<decltype(one.id)>();
        one.case_file = m_draft.id;
        if constexpr (requires { one.subject = SubjectId(); }) one.subject = resident().id;
        return one;
    }
    const CaseSubject& resident() const { return subject(0); }
    const CaseSubject& subject(std::size_t place) const {
        return *std::ranges::find(m_out.subjects, m_draft.subjects.at(place).id, &CaseSubject::id);
    }
    const Helper& helper(std::size_t number) const { return m_table.core[(m_draft.number + number) % m_table.core.size()]; }
    const Helper& of_shell(std::size_t number) const { return m_table.shell[(m_draft.number + number) % m_table.shell.size()]; }
    Day day_after(int days) const { return std::min(m_draft.opened_on.plus_days(days), m_making.plan.today); }
    Instant moment(Day day, int minutes) const { return instant_on(std::min(day, m_making.plan.today.plus_days(-1)), minutes); }

    // -- Consent ------------------------------------------------------------------------------------------------------

    static std::vector<ConsentRight> rights_for(ConsentAge age) {
        if (age == ConsentAge::Under12) return {ConsentRight::AllHolders};
        if (age == ConsentAge::Age12To15) return {ConsentRight::AllHolders, ConsentRight::Child};
        return {ConsentRight::Self};
    }

    ConsentEvent& add_event(Day on, ConsentStep step, std::vector<Recipient> recipients = {}) {
        auto event = fact<ConsentEvent>();
        event.on = on;
        event.step = std::move(step);
        event.recipients = std::move(recipients);
        event.noted_by = m_table.coordinator.person;
        return m_out.consents.emplace_back(std::move(event));
    }

    // One of three was written down in twenty seconds; in the end somebody fills in the rest.
    void add_yes() {
        const bool filled_in = m_draft.plan.brief && m_draft.plan.opened_days_ago > 60;
        const bool quick = m_draft.number % 3 == 2 && !filled_in;
        const auto manner = m_draft.number % 2 == 0 ? ConsentManner::Written : ConsentManner::Oral;
        auto& event = add_event(m_draft.opened_on, ConsentGiven{manner, rights_for(resident().consent_age)}, recipients());
        if (quick) {
            event.to_fill_in = {ConsentPart::Words, ConsentPart::Purpose, ConsentPart::Categories, ConsentPart::Until};
            event.fill_in_by = m_draft.opened_on.plus_days(fill_in_days);
            return;
        }
        event.words = manner == ConsentManner::Written ? "formulier toestemming, versie 2" : "Ja, als het maar onder ons blijft.";
        event.purpose = "samen hulp zoeken in de buurt";
        event.scope = m_draft.number % 3 == 0 ? ConsentScope(ScopeAll{}) : ConsentScope(ScopeSome{{"social", "housing"}});
        event.until = m_draft.opened_on.plus_months(12);
    }

    ConsentEventId yes() const {
        const auto given = [&](const ConsentEvent& one) { return one.case_file == m_draft.id && std::holds_alternative<ConsentGiven>(one.step); };
        return std::ranges::find_if(m_out.consents, given)->id;
    }

    std::vector<Recipient> recipients() const {
        switch (m_draft.number % 5) {
        case 0: return {RecipientCore{}, RecipientParty{of_shell(0).party}};
        case 1: return {RecipientAllPartners{}};
        case 2: return {RecipientCore{}, RecipientPerson{of_shell(1).person}};
        case 3: return {RecipientParty{helper(0).party}, RecipientParty{helper(1).party}};
        default: return {RecipientCore{}};
        }
    }

    // -- What was told ------------------------------------------------------------------------------------------------

    Disclosure& add_disclosure(Day on, DisclosureAudience audience, IdentityLevel level, Occasion occasion = Occasion::Spoken) {
        auto disclosure = fact<Disclosure>();
        disclosure.at = moment(on, 10 * 60 + static_cast<int>(m_draft.number % 60));
        disclosure.subjects = {resident().id};
        disclosure.occasion = occasion;
        disclosure.audience = std::move(audience);
        disclosure.level = level;
        return m_out.disclosures.emplace_back(std::move(disclosure));
    }

    static AudiencePerson person(const Helper& helper) { return {helper.person, helper.capacity, helper.party}; }

    void add_told() {
        if (m_draft.plan.stage == Stage::Intake || m_draft.plan.told != ToldPlan::Told) return;
        add_disclosure(day_after(3), person(helper(0)), IdentityLevel::Named);
        if (m_draft.plan.brief && m_draft.number % 8 != 0) return;
        add_disclosure(day_after(5), AudienceParty{helper(1).party}, IdentityLevel::Veiled, Occasion::Package);
    }

    // -- Handover -----------------------------------------------------------------------------------------------------

    void add_handover() {
        const bool offered = m_draft.plan.stage == Stage::HandoverOffered, over = m_draft.plan.stage == Stage::HandedOver;
        if (!offered && !over) return;
        auto ground = fact<HandoverGround>();
        ground.on = day_after(20);
        ground.to_network = m_making.phrase("passed_to", 0);
        ground.basis = m_draft.plan.told == ToldPlan::Told ? HandoverBasis(HandoverConsent{yes()})
                                                           : HandoverBasis(HandoverMotivated{"Er is geen contact meer te krijgen."});
        ground.minimum = {HandoverPart::Who, HandoverPart::Where, HandoverPart::Urgency, HandoverPart::Tried, HandoverPart::WhetherTold};
        ground.tried = "Drie keer langs geweest, een brief gestuurd.";
        if (over) ground.answer = HandoverAccepted{day_after(24)};
        else if (m_draft.number != first_handover_case) ground.answer = HandoverRefused{day_after(24), "eerst zelf nog eens langs"};
        add_disclosure(ground.on, AudienceOtherNetwork{ground.to_network}, IdentityLevel::Named, Occasion::Handover);
        m_out.handovers.push_back(std::move(ground));
        if (m_draft.number == first_handover_case) add_called_off_handover();
        if (m_draft.number == first_handover_case) add_returned_handover();
    }

    // It went to them and came back, before it was offered again.
    void add_returned_handover() {
        auto ground = fact<HandoverGround>();
        ground.on = day_after(2);
        ground.to_network = m_making.phrase("passed_to", 1);
        ground.basis = HandoverMotivated{"De bewoner leek daar te wonen."};
        ground.minimum = {HandoverPart::Who, HandoverPart::Where};
        ground.answer = HandoverReturned{day_after(5), "woont toch hier"};
        m_out.handovers.push_back(std::move(ground));
    }

    void add_called_off_handover() {
        auto ground = fact<HandoverGround>();
        ground.on = day_after(6);
        ground.to_network = "Zorg- en veiligheidshuis";
        ground.basis = HandoverMotivated{"Er leek gevaar te zijn."};
        ground.minimum = {HandoverPart::Who, HandoverPart::Urgency};
        ground.answer = HandoverCalledOff{day_after(8)};
        m_out.handovers.push_back(std::move(ground));
    }

    // -- Stories ------------------------------------------------------------------------------------------------------

    void add_stories() {
        switch (m_draft.number) {
        case 0: return add_meeting_facts();
        case narrowed_case: return add_narrowed();
        case withdrawn_case: return add_withdrawn();
        case objection_case: return add_objection();
        case deputy_case: return add_deputy();
        case young_child_case: return add_shell_requests();
        case refused_case: return add_refused();
        case tie_case: return add_ties();
        case emergency_case: return add_emergencies();
        case restricted_case: return add_restriction();
        default: return;
        }
    }

    // Packs of the first meeting by code, and the reporter's sentence.
    void add_meeting_facts() {
        for (const auto& attendance : m_out.attendances) {
            if (attendance.meeting != m_making.meetings.front().id || attendance.presence != Presence::Present) continue;
            auto& told = add_disclosure(m_making.meetings.front().day, AudienceAttendance{attendance.id, attendance.person, attendance.party},
                                        IdentityLevel::Code, Occasion::Paper);
            told.document = DisclosedDocument::ActionList;
            told.meeting = attendance.meeting;
        }
        if (m_draft.report) {
            add_disclosure(day_after(2), AudienceReporter{*m_draft.report}, IdentityLevel::None, Occasion::Reporter);
            add_event(day_after(2), ConsentAsked{}, {RecipientReporter{*m_draft.report}});
        }
        add_disclosure(day_after(9), AudienceResident{resident().id}, IdentityLevel::Named, Occasion::Resident).document = DisclosedDocument::Letter;
        auto needed = fact<NeededParty>();
        needed.party = helper(0).party;
        needed.confirmed_on = day_after(3);
        needed.confirmed_by = m_table.coordinator.person;
        m_out.needed.push_back(std::move(needed));
        add_companion();
    }

    void add_companion() {
        const auto item = std::ranges::find_if(m_out.agenda_items, [&](const AgendaItem& one) {
            return one.case_file == m_draft.id && std::holds_alternative<ItemPlanned>(one.state);
        });
        if (item == m_out.agenda_items.end()) return;
        auto companion = fact<Companion>();
        companion.agenda_item = item->id;
        companion.agreed_on = m_making.plan.today;
        companion.scope = ScopeSome{{"social"}};
        companion.who = CompanionIs::NoSubject;
        m_out.companions.push_back(std::move(companion));
    }

    void add_narrowed() {
        add_event(m_draft.opened_on, ConsentAsked{}, {RecipientCore{}});
        add_event(day_after(6), ConsentNarrowed{}, {RecipientCore{}}).scope = ScopeSome{{"social", "finance"}};
    }

    void add_withdrawn() {
        const auto event = add_event(m_making.plan.today.plus_days(-3), ConsentWithdrawn{"wil eerst zelf verder"}).id;
        add_notice(event, person(helper(0)), NoticeOpen{});
        add_notice(event, AudienceParty{helper(1).party}, NoticeGiven{m_making.plan.today.plus_days(-1)});
        add_notice(event, AudienceOtherNetwork{"Netwerk Noord"}, NoticeNotPossible{m_making.plan.today.plus_days(-1), "is opgeheven"});
    }

    void add_notice(ConsentEventId because_of, DisclosureAudience audience, NoticeState state) {
        auto notice = fact<Notice>();
        notice.because_of = because_of;
        notice.audience = std::move(audience);
        notice.level = IdentityLevel::Named;
        notice.state = std::move(state);
        m_out.notices.push_back(std::move(notice));
    }

    void add_refused() {
        add_event(day_after(2), ConsentAsked{}, {RecipientOtherNetwork{"Netwerk Noord"}});
        add_event(day_after(4), ConsentRefused{"geen vreemden over de vloer"});
    }

    void add_objection() {
        auto objection = fact<Objection>();
        objection.person = helper(3).person;
        objection.on = day_after(10);
        m_out.objections.push_back(std::move(objection));
        auto lifted = fact<Objection>();
        lifted.party = of_shell(2).party;
        lifted.on = day_after(5);
        lifted.reason = "kwam zomaar langs";
        lifted.lifted_on = day_after(15);
        m_out.objections.push_back(std::move(lifted));
    }

    void add_tie(TieKind kind, const Helper& helper, std::optional<Day> said_yes_on = {}) {
        auto tie = fact<Tie>();
        tie.person = helper.person;
        tie.kind = kind;
        tie.noted_on = day_after(4);
        tie.said_yes_on = said_yes_on;
        m_out.ties.push_back(std::move(tie));
    }

    void add_ties() {
        add_tie(TieKind::Relative, helper(4));
        add_tie(TieKind::FormerHelper, helper(5), day_after(6));
        add_tie(TieKind::Other, of_shell(1));
    }

    // The coordinator knows the resident, so somebody else looks after the case.
    void add_deputy() {
        add_tie(TieKind::Ex, m_table.coordinator);
        for (const auto role : {DeputyFor::Coordinator, DeputyFor::Chair}) {
            auto deputy = fact<Deputy>();
            deputy.for_role = role;
            deputy.person = helper(2).person == m_table.coordinator.person ? helper(3).person : helper(2).person;
            deputy.from = day_after(4);
            m_out.deputies.push_back(std::move(deputy));
        }
    }

    void add_shell_requests() {
        const Day on = day_after(8);
        const ShellAnswer answers[] = {ShellAsked{}, ShellAccepted{day_after(9)}, ShellDeclined{day_after(9), "te druk"}};
        std::size_t number = 0;
        for (const auto& answer : answers) {
            auto request = fact<ShellRequest>();
            request.party = of_shell(number++).party;
            request.asked_on = on;
            request.answer = answer;
            m_out.shell_requests.push_back(std::move(request));
        }
    }

    void add_emergencies() {
        const EmergencyRecipient recipients[] = {EmergencyService{StatutoryService::CrisisService, {}},
                                                 EmergencyService{StatutoryService::SafeHome, {}}, EmergencyParty{helper(1).party},
                                                 EmergencyPerson{helper(2).person}, EmergencyService{StatutoryService::Hotline, {}}};
        std::size_t number = 0;
        for (const auto& recipient : recipients) {
            auto ground = fact<EmergencyGround>();
            ground.about = {resident().id};
            ground.kind = in_turn<EmergencyKind>(number);
            ground.recipient = recipient;
            ground.at = moment(day_after(3), 9 * 60 + static_cast<int>(number));
            if (++number < std::size(recipients)) ground.reason = "Er was dreiging in huis.";
            ground.decided_by = m_table.coordinator.person;
            m_out.emergencies.push_back(std::move(ground));
        }
        add_disclosure(day_after(3), AudienceService{StatutoryService::SafeHome, {}}, IdentityLevel::Named);
        add_shield();
    }

    void add_shield() {
        auto shield = fact<SafetyShield>();
        shield.person = helper(6).person;
        shield.on = day_after(3);
        shield.reason = "kent de andere betrokkene goed";
        shield.set_by = m_table.coordinator.person;
        m_out.shields.push_back(std::move(shield));
    }

    void add_restriction() {
        auto restriction = fact<Restriction>();
        restriction.from = m_making.plan.today.plus_days(-20);
        restriction.reason = "zegt dat een regel niet klopt";
        m_out.restrictions.push_back(std::move(restriction));
    }

    Making& m_making;
    const CaseDraft& m_draft;
    ExampleChunk& m_out;
    const Table& m_table;
};

Convenant convenant(Making& making, NetworkId network, std::string version, int months_ago, std::optional<Day> until) {
    Convenant one;
    one.id = making.new_fact_id<ConvenantId>();
    one.network = network;
    one.version = std::move(version);
    one.valid_from = making.plan.today.plus_months(-months_ago);
    one.until = until;
    one.file_name = "samenwerkingsafspraak-" + one.version + ".pdf";
    return one;
}

} // namespace

void make_agreements(Making& making, ExampleBasis& basis) {
    const Day today = making.plan.today;
    basis.convenants = {convenant(making, basis.network.id, "1", 40, today.plus_months(-5)),
                        convenant(making, basis.network.id, "2", 5, today.plus_months(31))};
    std::size_t number = 0;
    for (const auto& seat : basis.seats) {
        if (seat.ring != PartnerRing::Core || seat.table != basis.tables.front().id) continue;
        if (++number % 6 == 0) continue; // has yet to sign
        ConvenantSignature signature;
        signature.id = making.new_fact_id<ConvenantSignatureId>();
        signature.convenant = basis.convenants.back().id;
        signature.party = seat.party;
        signature.signed_on = today.plus_months(-5).plus_days(static_cast<int>(number));
        basis.signatures.push_back(signature);
    }
    for (const auto& person : basis.people) {
        if (person.professional_secrecy != ProfessionalSecrecy::No || ++number % 5 == 0) continue;
        ConfidentialityStatement statement;
        statement.id = making.new_fact_id<StatementId>();
        statement.person = person.id;
        statement.signed_on = today.plus_months(-4);
        statement.form = "Ik houd dit geheim, versie 1";
        basis.statements.push_back(std::move(statement));
    }
}

void add_facts(Making& making, const CaseDraft& draft, ExampleChunk& out) { FactsMaker(making, draft, out).make(); }

} // namespace tandem::workspace::example
