#include "screen/who.h"

#include "catalogue/dates.h"

#include <QCoreApplication>
#include <QStringList>

namespace tandem::screen {
namespace {

QString words(const std::optional<std::string>& text) { return QString::fromStdString(text.value_or(std::string())); }

QString joined(QStringList parts, const QString& between) {
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString full_name(const domain::Identity& identity) {
    const QString given = identity.given_names ? words(identity.given_names) : words(identity.initials);
    return joined({given, words(identity.prefix), words(identity.family_name)}, QStringLiteral(" "));
}

QString details_of(const domain::Identity& identity, Day today) {
    QStringList lines;
    if (const auto& address = identity.address) {
        const QString postcode = address->postcode ? QString::fromStdString(address->postcode->text()) : QString();
        lines << joined({words(address->street), words(address->house_number)}, QStringLiteral(" "));
        lines << joined({postcode, words(address->place)}, QStringLiteral(" "));
    }
    lines << words(identity.neighbourhood) << words(identity.phone) << words(identity.email);
    if (const auto& birth = identity.birth_date)
        lines << QCoreApplication::translate("Who", "born %1 (%2)").arg(catalogue::short_date(*birth)).arg(age_on(*birth, today));
    else if (identity.age_band)
        lines << QCoreApplication::translate("Who", "age %1").arg(words(identity.age_band));
    lines << words(identity.note);
    return joined(lines, QStringLiteral("\n"));
}

} // namespace tandem::screen
