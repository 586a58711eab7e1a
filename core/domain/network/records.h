#pragma once
#include "domain/ids.h"
#include "domain/network/words.h"
#include "domain/parties/records.h"
#include "domain/record.h"
#include "domain/record_numbers.h"

namespace tandem::domain {

// A dimension of R03: a word, own words, or both.
template <Worded E>
struct Dimension {
    std::optional<E> choice;
    std::optional<std::string> text;

    static constexpr auto parts() { return declare(part("choice", &Dimension::choice), part("text", &Dimension::text)); }
    friend bool operator==(const Dimension&, const Dimension&) = default;
};

// Who decides why and how data are used, and for which part (P06).
struct Controller {
    PartyId party;
    std::string responsible_for;

    static constexpr auto parts() { return declare(part("party", &Controller::party), part("responsible_for", &Controller::responsible_for)); }
    friend bool operator==(const Controller&, const Controller&) = default;
};

struct PrivacyRegulation {
    std::string version;
    Day attached_on;
    std::string file_name; // where it is kept; the text itself is not in here

    static constexpr auto parts() {
        return declare(part("version", &PrivacyRegulation::version), part("attached_on", &PrivacyRegulation::attached_on),
                       part("file_name", &PrivacyRegulation::file_name));
    }
    friend bool operator==(const PrivacyRegulation&, const PrivacyRegulation&) = default;
};

// R88
struct Facility {
    std::string what;
    std::string paid_by;
    std::optional<Day> until;

    static constexpr auto parts() {
        return declare(part("what", &Facility::what), part("paid_by", &Facility::paid_by), part("until", &Facility::until));
    }
    friend bool operator==(const Facility&, const Facility&) = default;
};

// Whom to call when it cannot wait (R05): stands at a worry that is acute.
struct CallNumber {
    std::string label;
    std::string number;

    static constexpr auto parts() { return declare(part("label", &CallNumber::label), part("number", &CallNumber::number)); }
    friend bool operator==(const CallNumber&, const CallNumber&) = default;
};

struct Network {
    NetworkId id;
    std::string name;
    NetworkType type{};
    std::optional<Dimension<ClientGroup>> clients;
    std::optional<Dimension<NetworkFocus>> focus;
    std::optional<Dimension<InterventionFocus>> intervention_focus;
    std::optional<Dimension<CorePartners>> core_partners;
    std::optional<Dimension<CoreParticipation>> core_participation;
    std::optional<Dimension<CoreExpertise>> expertise;
    std::optional<Dimension<InformalPlace>> informal_place;
    std::optional<Dimension<Coordination>> coordination;
    std::string zone = "Europe/Amsterdam"; // IANA name
    std::optional<OriginRoute> origin_route;
    NetworkStage stage{};
    std::vector<NetworkGoal> goals;
    std::optional<MunicipalityRole> municipality_role;
    std::optional<MeetingMode> meeting_mode;
    std::vector<Controller> controllers;
    std::optional<std::string> privacy_officer;
    std::optional<Day> dpia_on;
    std::optional<PrivacyRegulation> privacy_regulation; // a public mental health network does not run without (R54)
    std::optional<std::string> voluntary_effort;         // what counts as voluntary effort here (R15)
    std::optional<PartyId> coordinator_party;
    std::optional<PartyId> deputy_party;
    std::vector<Facility> facilities;
    std::optional<bool> informal_first; // whether each case asks if a volunteer can do it (R63)
    std::optional<std::string> guideline; // the network's own page of agreements (R61)
    std::int32_t report_name_weeks = 6;   // a report with a name lives this long (disclosure.md)
    std::int32_t feedback_days = 7;       // within which a reporter hears something (R31)
    std::int32_t review_warning_days = 14;
    std::int32_t aftercare_months = 6;
    std::int32_t consultation_weeks = 6;                   // a question without a name expires (R50)
    std::optional<std::int32_t> default_retention_months;  // for a case without a class of its own (P10)
    std::optional<std::string> from_template;
    // Unset: as disclosure.md has it.
    std::optional<std::int32_t> consent_months;    // how long a yes without an end holds: 12
    std::optional<std::int32_t> review_grace_days; // after a review day open actions keep name and safety: 14
    std::optional<std::int32_t> death_days;        // after a death open actions keep the name: 30
    std::optional<std::int32_t> emergency_days;    // after the day of an emergency itself: 1
    // The network's own words for residents (documents/letters.h); unset: those that come with the program.
    std::optional<std::string> consent_form;
    std::optional<std::string> information_letter;
    std::optional<std::vector<CallNumber>> call_numbers; // unset: those of the whole country
    std::optional<std::int32_t> handover_days;           // after which a handover without an answer is asked about: 10

    static constexpr RecordType record{record_number::network, "network"};
    static constexpr auto fields() {
        return declare(field(1, "name", &Network::name, title),
                       field(2, "type", &Network::type),
                       field(3, "clients", &Network::clients),
                       field(4, "focus", &Network::focus),
                       field(5, "intervention_focus", &Network::intervention_focus),
                       field(6, "core_partners", &Network::core_partners),
                       field(7, "core_participation", &Network::core_participation),
                       field(8, "expertise", &Network::expertise),
                       field(9, "informal_place", &Network::informal_place),
                       field(10, "coordination", &Network::coordination),
                       field(11, "zone", &Network::zone),
                       field(12, "origin_route", &Network::origin_route),
                       field(13, "stage", &Network::stage),
                       field(14, "goals", &Network::goals),
                       field(15, "municipality_role", &Network::municipality_role),
                       field(16, "meeting_mode", &Network::meeting_mode),
                       field(17, "controllers", &Network::controllers),
                       field(18, "privacy_officer", &Network::privacy_officer),
                       field(19, "dpia_on", &Network::dpia_on),
                       field(20, "privacy_regulation", &Network::privacy_regulation),
                       field(21, "voluntary_effort", &Network::voluntary_effort),
                       field(22, "coordinator_party", &Network::coordinator_party, refers_to<Party>()),
                       field(23, "deputy_party", &Network::deputy_party, refers_to<Party>()),
                       field(24, "facilities", &Network::facilities),
                       field(25, "informal_first", &Network::informal_first),
                       field(26, "guideline", &Network::guideline),
                       field(27, "report_name_weeks", &Network::report_name_weeks),
                       field(28, "feedback_days", &Network::feedback_days),
                       field(29, "review_warning_days", &Network::review_warning_days),
                       field(30, "aftercare_months", &Network::aftercare_months),
                       field(31, "consultation_weeks", &Network::consultation_weeks),
                       field(32, "default_retention_months", &Network::default_retention_months),
                       field(33, "from_template", &Network::from_template),
                       field(34, "consent_months", &Network::consent_months),
                       field(35, "review_grace_days", &Network::review_grace_days),
                       field(36, "death_days", &Network::death_days),
                       field(37, "emergency_days", &Network::emergency_days),
                       field(38, "consent_form", &Network::consent_form),
                       field(39, "information_letter", &Network::information_letter),
                       field(40, "call_numbers", &Network::call_numbers),
                       field(41, "handover_days", &Network::handover_days));
    }
    friend bool operator==(const Network&, const Network&) = default;
};
TANDEM_RECORD(Network);

// An entry of a list that a network edits itself. Everything legal is such a list (architecture.md, decision 7).
// Lists: action_kind, life_domain, finding_place, legal_basis, special_data_exception, secrecy_ground, category,
// retention_class, report_outcome, case_outcome, party_sector, competence.
struct ListEntry {
    ListEntryId id;
    NetworkId network;
    std::string list;
    std::string code; // stands in other records; stays when the label changes
    std::string label;
    std::int32_t order = 0;
    bool retired = false;               // no longer offered; old records keep it
    std::optional<std::int32_t> months; // of a retention class: how long after its start
    std::optional<bool> special; // of a category: special data (AVG 9); unset: health, addiction and meaning are

    static constexpr RecordType record{record_number::list_entry, "list_entry"};
    static constexpr auto fields() {
        return declare(field(1, "network", &ListEntry::network, refers_to<Network>()),
                       field(2, "list", &ListEntry::list),
                       field(3, "code", &ListEntry::code),
                       field(4, "label", &ListEntry::label),
                       field(5, "order", &ListEntry::order),
                       field(6, "retired", &ListEntry::retired),
                       field(7, "months", &ListEntry::months),
                       field(8, "special", &ListEntry::special));
    }
    friend bool operator==(const ListEntry&, const ListEntry&) = default;
};
TANDEM_RECORD(ListEntry);

} // namespace tandem::domain
