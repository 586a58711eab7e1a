#include "screen/who.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tandem::screen {
namespace {

QString joined(QStringList parts, const QString& between) {
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString full_name(const domain::Identity& identity) {
    const QString given = identity.given_names ? catalogue::as_typed(identity.given_names) : catalogue::as_typed(identity.initials);
    return joined({given, catalogue::as_typed(identity.prefix), catalogue::as_typed(identity.family_name)}, QStringLiteral(" "));
}

QString details_of(const domain::Identity& identity, Day today) {
    QStringList lines;
    if (const auto& address = identity.address) {
        const QString postcode = address->postcode ? QString::fromStdString(address->postcode->text()) : QString();
        lines << joined({catalogue::as_typed(address->street), catalogue::as_typed(address->house_number)}, QStringLiteral(" "));
        lines << joined({postcode, catalogue::as_typed(address->place)}, QStringLiteral(" "));
    }
    lines << catalogue::as_typed(identity.neighbourhood) << catalogue::as_typed(identity.phone) << catalogue::as_typed(identity.email);
    if (const auto& birth = identity.birth_date)
        lines << QCoreApplication::translate("Who", "born %1 (%2)").arg(catalogue::short_date(*birth)).arg(age_on(*birth, today));
    else if (identity.age_band)
        lines << QCoreApplication::translate("Who", "age %1").arg(catalogue::as_typed(identity.age_band));
    lines << catalogue::as_typed(identity.note);
    return joined(lines, QStringLiteral("\n"));
}

} // namespace tandem::screen
