#include "cases/consent_sentences.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace tandem::cases {
namespace {

// Empty for the resident themselves.
QString name_of(const workspace::DisclosureRow& row) {
    const auto& audience = row.disclosure.audience;
    if (std::holds_alternative<domain::AudienceResident>(audience)) return {};
    if (!row.who.empty()) return catalogue::in_one_line(row.who);
    if (!row.party.empty()) return catalogue::in_one_line(row.party);
    if (const auto* service = std::get_if<domain::AudienceService>(&audience)) return catalogue::label(service->service);
    return catalogue::disclosure_audience_label(std::visit([](const auto& one) { return one.word; }, audience));
}

struct Hearer {
    QString name;
    domain::IdentityLevel level{};
    Instant last;
};

std::vector<Hearer> hearers_in(const std::vector<workspace::DisclosureRow>& newest_first) {
    std::vector<Hearer> hearers;
    for (const auto& row : newest_first) {
        const QString name = name_of(row);
        if (name.isEmpty()) continue;
        const auto known = std::ranges::find(hearers, name, &Hearer::name);
        if (known == hearers.end())
            hearers.push_back({name, row.disclosure.level, row.disclosure.at});
        else
            known->level = std::max(known->level, row.disclosure.level);
    }
    return hearers;
}

const std::optional<std::string>* reason_of(const domain::ConsentStep& step) {
    if (const auto* refused = std::get_if<domain::ConsentRefused>(&step)) return &refused->reason;
    if (const auto* withdrawn = std::get_if<domain::ConsentWithdrawn>(&step)) return &withdrawn->reason;
    return nullptr;
}

} // namespace

QString ConsentSentences::after_yes(const workspace::RecordedConsent& recorded) {
    using workspace::YesOpens;
    const bool opens = recorded.opens == YesOpens::ForAll || recorded.opens == YesOpens::ForSome;
    return opens ? what_opens(recorded) + QLatin1Char(' ') + tr("Its last day is %1.").arg(catalogue::short_date(recorded.last_day))
                 : what_opens(recorded);
}

QString ConsentSentences::what_opens(const workspace::RecordedConsent& recorded) {
    using workspace::YesOpens;
    switch (recorded.opens) {
    case YesOpens::NotEntitled: return tr("It is written down. It opens nothing yet: who said yes may not decide this alone.");
    case YesOpens::NoWins: return tr("It is written down. It opens nothing: there is a no of that day or later, and a no counts first.");
    case YesOpens::ForSome:
        return tr("It is written down. It does not count for everybody: there is a no of that day or later for some of them.");
    case YesOpens::NotInTime: return tr("It is written down. It opens nothing today: its time is over, or has not come yet.");
    case YesOpens::ForAll: break;
    }
    if (recorded.entitlement == domain::Entitlement::UnlessParenting)
        return tr("The yes is written down. It counts from now on, but not for what is about raising children: fill in the age for that.");
    return tr("The yes is written down. It counts from now on.");
}

QString ConsentSentences::heard_before(const workspace::EndedConsent& ended, const Zone& zone) {
    QStringList heard;
    for (const auto& one : hearers_in(ended.shared))
        heard << tr("%1 (%2, %3)").arg(one.name, catalogue::label(one.level).toLower(), catalogue::moment(one.last, zone));
    if (heard.isEmpty()) return tr("Nobody had heard it yet.");
    return tr("These heard it before and have to know: %1.").arg(heard.join(QStringLiteral(", ")));
}

QString ConsentSentences::recipients(const domain::ConsentEvent& event, const ConsentView& consents) {
    QStringList names;
    for (const auto& recipient : event.recipients) {
        const auto* party = std::get_if<domain::RecipientParty>(&recipient);
        const auto found = party ? consents.parties.find(party->party) : consents.parties.end();
        names << (found != consents.parties.end()
                      ? catalogue::in_one_line(found->second)
                      : catalogue::recipient_label(std::visit([](const auto& one) { return one.word; }, recipient)));
    }
    return names.isEmpty() ? tr("everybody") : names.join(QStringLiteral(", "));
}

QString ConsentSentences::about(const domain::ConsentEvent& event, const ConsentView& consents) {
    const bool asked_openly = std::holds_alternative<domain::ConsentAsked>(event.step) && event.recipients.empty();
    QStringList parts;
    if (!asked_openly) parts << recipients(event, consents);
    if (const auto* given = std::get_if<domain::ConsentGiven>(&event.step)) {
        parts << catalogue::label(given->manner).toLower();
        for (const auto right : given->by)
            if (right != domain::ConsentRight::Self) parts << catalogue::label(right).toLower();
    }
    if (const auto* some = std::get_if<domain::ScopeSome>(&event.scope)) {
        QStringList about;
        for (const auto& code : some->categories) about << catalogue::in_one_line(consents.category_label(code));
        parts << about.join(QStringLiteral(", "));
    }
    if (event.secrecy) parts << tr("professional secrecy too");
    if (event.until) parts << tr("until %1").arg(catalogue::short_date(*event.until));
    if (event.purpose) parts << catalogue::in_one_line(*event.purpose);
    if (const auto* reason = reason_of(event.step); reason && *reason) parts << catalogue::in_one_line(**reason);
    return screen::dotted(parts);
}

} // namespace tandem::cases
