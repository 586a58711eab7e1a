// Coming from where it is said that a signature would help: the form that takes it opens (agreements_card.h).
#include "base/overloaded.h"
#include "screen/pickers.h"
#include "settings/agreements_card.h"
#include "workspace/parties.h"

#include <QPushButton>

namespace tandem::settings {

bool AgreementsCard::beginWith(const QString& what) {
    const auto id = Uuid::parse(what.section(QLatin1Char('/'), 1).toStdString());
    const auto kind = what.section(QLatin1Char('/'), 0, 0);
    if (id && kind == QLatin1String("sign")) m_begin_with = domain::PartyId(*id);
    if (id && kind == QLatin1String("promise")) m_begin_with = domain::PersonId(*id);
    return m_begin_with.has_value();
}

void AgreementsCard::begin() {
    const auto with = std::exchange(m_begin_with, std::nullopt);
    if (!with || !*m_may_change) return;
    std::visit(Overloaded{[this](domain::PartyId party) { beginSigning(party); }, [this](domain::PersonId person) { beginPromise(person); }}, *with);
}

// Without a version that counts there is nothing to sign: then that is the first thing to make.
void AgreementsCard::beginSigning(domain::PartyId party) {
    if (counting() == nullptr) return m_new->click();
    desk().ask(this, [party](workspace::Workspace& file) { return workspace::party_names(file, std::vector{party}); },
               [this, party](const workspace::Result<std::map<domain::PartyId, std::string>>& names) {
                   if (!names) return complain(names.error());
                   m_sign->click();
                   if (const auto found = names->find(party); found != names->end()) m_party->choose(workspace::PartyHit{party, found->second});
               });
}

void AgreementsCard::beginPromise(domain::PersonId person) {
    desk().ask(this, [person](workspace::Workspace& file) { return workspace::person_names(file, std::vector{person}); },
               [this, person](const workspace::Result<std::map<domain::PersonId, std::string>>& names) {
                   if (!names) return complain(names.error());
                   m_promise->click();
                   if (const auto found = names->find(person); found != names->end()) m_person->choose(workspace::PersonHit{person, found->second, {}, {}, {}, {}});
               });
}

} // namespace tandem::settings
