#include "workspace/consent_standing.h"

#include "storage/consent/consent_store.h"
#include "workspace/facts.h"
#include "workspace/networks.h"
#include "workspace/parties.h"
#include "workspace/policy_facts.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::ConsentEvent;
using domain::Recipient;
using storage::sqlite::Connection;

using MeantBy = std::vector<Recipient>; // one audience: what it may be called in a list of recipients

bool is_no(const ConsentEvent& event) {
    return !std::holds_alternative<domain::ConsentAsked>(event.step) && !std::holds_alternative<domain::ConsentGiven>(event.step);
}

bool contains(const std::vector<Recipient>& all, const Recipient& one) { return std::ranges::find(all, one) != all.end(); }

// A party is one of the core and of all partners by its seat, unless it is one of authority or interest.
Result<MeantBy> names_of(Workspace& workspace, domain::TableId table, domain::PartyId id) {
    MeantBy names{domain::RecipientParty{id}};
    const auto card = show_party(workspace, id);
    if (!card || card->party.authority_or_interest) return names;
    for (const auto& row : card->seats) {
        if (row.seat.table != table) continue;
        names.emplace_back(domain::RecipientAllPartners{});
        if (row.seat.ring == domain::PartnerRing::Core) names.emplace_back(domain::RecipientCore{});
    }
    return names;
}

class Audiences {
public:
    Audiences(Workspace& workspace, domain::TableId table) : m_workspace(workspace), m_table(table) {}

    Result<void> add(const Recipient& recipient) {
        if (const auto* party = std::get_if<domain::RecipientParty>(&recipient)) {
            TANDEM_ASSIGN(auto names, names_of(m_workspace, m_table, party->party));
            m_all.push_back(std::move(names));
            return {};
        }
        const bool is_everybody = std::holds_alternative<domain::RecipientAllPartners>(recipient);
        if (is_everybody || std::holds_alternative<domain::RecipientCore>(recipient))
            m_all.push_back({domain::RecipientCore{}, domain::RecipientAllPartners{}});
        if (!std::holds_alternative<domain::RecipientCore>(recipient)) m_all.push_back({recipient});
        return {};
    }
    const std::vector<MeantBy>& all() const { return m_all; }

private:
    Workspace& m_workspace;
    domain::TableId m_table;
    std::vector<MeantBy> m_all;
};

// Those of the yes, and whoever another event names: a no to one of the core leaves a hole in a yes to the core.
Result<Audiences> audiences_of(Workspace& workspace, const domain::CaseSubject& subject, const ConsentEvent& yes,
                               std::span<const ConsentEvent> events) {
    TANDEM_ASSIGN(const auto about, find_stored<domain::CaseFile>(workspace, subject.case_file));
    Audiences audiences(workspace, about.table);
    for (const auto& recipient : yes.recipients) TANDEM_TRY(audiences.add(recipient));
    for (const auto& event : events) {
        if (!is_no(event)) continue;
        for (const auto& recipient : event.recipients) TANDEM_TRY(audiences.add(recipient));
    }
    return audiences;
}

struct AsKnown {
    std::vector<ConsentEvent> events; // the yes among them
    Day today;
    int months = 0; // how long a yes holds that has no end
};

bool opens_for(const MeantBy& audience, const domain::CaseSubject& subject, const ConsentEvent& yes, const AsKnown& known) {
    const auto is_meant = [&](const Recipient& one) { return contains(audience, one); };
    const auto reading = domain::read_consent(subject, known.events, known.today, known.months, is_meant);
    const bool is_ground = std::ranges::any_of(reading.grounds, [&](const auto& ground) { return ground.given->id == yes.id; });
    return is_ground && reading.refusals.empty();
}

Result<YesOpens> opens_among(Workspace& workspace, const domain::CaseSubject& subject, const ConsentEvent& yes, const AsKnown& known) {
    TANDEM_ASSIGN(const auto audiences, audiences_of(workspace, subject, yes, known.events));
    std::size_t meant = 0, open = 0;
    for (const auto& audience : audiences.all()) {
        if (std::ranges::none_of(yes.recipients, [&](const Recipient& one) { return contains(audience, one); })) continue;
        ++meant;
        if (opens_for(audience, subject, yes, known)) ++open;
    }
    if (open == 0) return YesOpens::NoWins;
    return open == meant ? YesOpens::ForAll : YesOpens::ForSome;
}

} // namespace

const ConsentEvent* last_no_on(std::span<const ConsentEvent> events, domain::SubjectId subject, Day on) {
    const ConsentEvent* last = nullptr;
    for (const auto& event : events) {
        if (event.subject != subject || event.on != on || !is_no(event)) continue;
        if (last == nullptr || !domain::comes_after(*last, event, events)) last = &event;
    }
    return last;
}

Result<Opening> what_opens(Workspace& workspace, const domain::CaseSubject& subject, const ConsentEvent& yes) {
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    AsKnown known{{}, day_of_now(workspace), periods_of(network).consent_months};
    const Day last_day = domain::last_day_of(yes, known.months);
    if (domain::entitlement_of(subject, std::get<domain::ConsentGiven>(yes.step).by) == domain::Entitlement::NotEnough)
        return Opening{YesOpens::NotEntitled, last_day};
    if (known.today < yes.from.value_or(yes.on) || last_day < known.today) return Opening{YesOpens::NotInTime, last_day};
    TANDEM_ASSIGN(known.events, ask(workspace, [&](Connection& connection) { return storage::ConsentStore(connection).events_of(subject.id); }));
    known.events.push_back(yes);
    TANDEM_ASSIGN(const auto opens, opens_among(workspace, subject, yes, known));
    return Opening{opens, last_day};
}

} // namespace tandem::workspace
