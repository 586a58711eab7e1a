#pragma once
// A kind of network to begin with, as data: resources/templates/*.json, with the lists they share in
// resources/templates/lists/common.json. What a template leaves out stays unset and is asked (setup_questions).
#include "domain/network/table.h"

namespace tandem::domain {

enum class TextLanguage { Nl, En };

struct LocalText {
    std::string nl;
    std::string en;

    const std::string& in(TextLanguage language) const { return language == TextLanguage::Nl ? nl : en; }
    static constexpr auto parts() { return declare(part("nl", &LocalText::nl), part("en", &LocalText::en)); }
    friend bool operator==(const LocalText&, const LocalText&) = default;
};

template <Worded E>
struct TemplateDimension {
    std::optional<E> choice;
    std::optional<LocalText> text;

    static constexpr auto parts() { return declare(part("choice", &TemplateDimension::choice), part("text", &TemplateDimension::text)); }
    friend bool operator==(const TemplateDimension&, const TemplateDimension&) = default;
};

// The eight dimensions of R03.
struct TemplateDimensions {
    std::optional<TemplateDimension<ClientGroup>> clients;
    std::optional<TemplateDimension<NetworkFocus>> focus;
    std::optional<TemplateDimension<InterventionFocus>> intervention_focus;
    std::optional<TemplateDimension<CorePartners>> core_partners;
    std::optional<TemplateDimension<CoreParticipation>> core_participation;
    std::optional<TemplateDimension<CoreExpertise>> expertise;
    std::optional<TemplateDimension<InformalPlace>> informal_place;
    std::optional<TemplateDimension<Coordination>> coordination;

    static constexpr auto parts() {
        using D = TemplateDimensions;
        return declare(part("clients", &D::clients), part("focus", &D::focus), part("intervention_focus", &D::intervention_focus),
                       part("core_partners", &D::core_partners), part("core_participation", &D::core_participation),
                       part("expertise", &D::expertise), part("informal_place", &D::informal_place),
                       part("coordination", &D::coordination));
    }
    friend bool operator==(const TemplateDimensions&, const TemplateDimensions&) = default;
};

struct TemplateTable {
    LocalText name;
    std::optional<CoreParticipation> core_participation;
    std::optional<std::int32_t> room_minutes;
    std::optional<std::int32_t> minutes_new_case;
    std::optional<std::int32_t> minutes_review;
    bool hide_who_is_paid = false;
    TableProtocol protocol;
    std::optional<LocalText> rule_card;
    std::vector<LocalText> admission_prompts;

    static constexpr auto parts() {
        using T = TemplateTable;
        return declare(part("name", &T::name), part("core_participation", &T::core_participation), part("room_minutes", &T::room_minutes),
                       part("minutes_new_case", &T::minutes_new_case), part("minutes_review", &T::minutes_review),
                       part("hide_who_is_paid", &T::hide_who_is_paid), part("protocol", &T::protocol), part("rule_card", &T::rule_card),
                       part("admission_prompts", &T::admission_prompts));
    }
    friend bool operator==(const TemplateTable&, const TemplateTable&) = default;
};

// A party to begin with: a kind of organisation, never a real one. It gets a seat at every table.
struct TemplateParty {
    std::string code; // within the template, for `coordinator` and roles
    LocalText name;
    PartyKind kind{};
    std::optional<OrganisationStaffing> staffing;
    std::optional<std::string> sector;
    bool authority_or_interest = false;
    bool sensitive_name = false;
    PartnerRing ring{};
    std::optional<RepresentationMode> representation;
    std::vector<std::string> represents; // codes of parties that stand earlier or later in the template

    static constexpr auto parts() {
        using P = TemplateParty;
        return declare(part("code", &P::code), part("name", &P::name), part("kind", &P::kind), part("staffing", &P::staffing),
                       part("sector", &P::sector), part("authority_or_interest", &P::authority_or_interest),
                       part("sensitive_name", &P::sensitive_name), part("ring", &P::ring), part("representation", &P::representation),
                       part("represents", &P::represents));
    }
    friend bool operator==(const TemplateParty&, const TemplateParty&) = default;
};

// A role to fill with a person when the network is set up.
struct TemplateRole {
    CapacityRole role{};
    std::optional<std::string> party; // code of the party that fills it, where the template knows
    static constexpr auto parts() { return declare(part("role", &TemplateRole::role), part("party", &TemplateRole::party)); }
    friend bool operator==(const TemplateRole&, const TemplateRole&) = default;
};

struct TemplateListEntry {
    std::string list;
    std::string code;
    LocalText label;
    std::optional<std::int32_t> months;

    static constexpr auto parts() {
        using L = TemplateListEntry;
        return declare(part("list", &L::list), part("code", &L::code), part("label", &L::label), part("months", &L::months));
    }
    friend bool operator==(const TemplateListEntry&, const TemplateListEntry&) = default;
};

struct CommonLists {
    std::vector<TemplateListEntry> entries;
    static constexpr auto parts() { return declare(part("entries", &CommonLists::entries)); }
    friend bool operator==(const CommonLists&, const CommonLists&) = default;
};

// Something the template leaves open. `about` is the record and field it fills: "network.meeting_mode".
struct TemplateQuestion {
    std::string about;
    LocalText text;
    static constexpr auto parts() { return declare(part("about", &TemplateQuestion::about), part("text", &TemplateQuestion::text)); }
    friend bool operator==(const TemplateQuestion&, const TemplateQuestion&) = default;
};

struct NetworkTemplate {
    std::string code; // "t1-buurt-55plus", also the file's name
    LocalText title;
    LocalText about;
    NetworkType type{};
    NetworkStage stage{};
    TemplateDimensions dimensions;
    std::optional<OriginRoute> origin_route;
    std::vector<NetworkGoal> goals;
    std::optional<MunicipalityRole> municipality_role;
    std::optional<MeetingMode> meeting_mode;
    std::optional<bool> informal_first;
    std::optional<LocalText> guideline;
    std::optional<std::string> coordinator; // code of a party
    std::optional<std::string> deputy;      // code of a party
    std::vector<TemplateTable> tables;
    std::vector<TemplateParty> parties;
    std::vector<TemplateRole> roles;
    std::vector<TemplateListEntry> list_entries; // besides the common ones; the same list and code takes their place
    std::vector<TemplateQuestion> setup_questions;

    static constexpr auto parts() {
        using T = NetworkTemplate;
        return declare(part("code", &T::code), part("title", &T::title), part("about", &T::about), part("type", &T::type),
                       part("stage", &T::stage), part("dimensions", &T::dimensions), part("origin_route", &T::origin_route),
                       part("goals", &T::goals), part("municipality_role", &T::municipality_role), part("meeting_mode", &T::meeting_mode),
                       part("informal_first", &T::informal_first), part("guideline", &T::guideline), part("coordinator", &T::coordinator),
                       part("deputy", &T::deputy), part("tables", &T::tables), part("parties", &T::parties), part("roles", &T::roles),
                       part("list_entries", &T::list_entries), part("setup_questions", &T::setup_questions));
    }
    friend bool operator==(const NetworkTemplate&, const NetworkTemplate&) = default;
};

// A party code in the template that no party of it has, or null.
const std::string* unknown_party_code(const NetworkTemplate& from);

} // namespace tandem::domain
