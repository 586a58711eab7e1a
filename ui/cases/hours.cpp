#include "cases/hours.h"

#include <QRegularExpression>

namespace tandem::cases {
namespace {

constexpr std::int32_t minutes_in_an_hour = 60, hours_in_a_week = 7 * 24;

std::int32_t minutes_of_fraction(const QString& digits) {
    std::int32_t whole = 1;
    for (qsizetype i = 0; i < digits.size(); ++i) whole *= 10;
    return (digits.toInt() * minutes_in_an_hour + whole / 2) / whole;
}

} // namespace

std::optional<std::int32_t> minutes_in(const QString& hours) {
    static const QRegularExpression written(QStringLiteral("^([0-9]{1,3})(?:[.,]([0-9]{1,2})|:([0-5][0-9]))?$"));
    const auto found = written.match(hours.trimmed());
    if (!found.hasMatch()) return std::nullopt;
    const QString fraction = found.captured(2), minutes = found.captured(3);
    const auto total =
        found.captured(1).toInt() * minutes_in_an_hour + (fraction.isEmpty() ? 0 : minutes_of_fraction(fraction)) + minutes.toInt();
    return total > hours_in_a_week * minutes_in_an_hour ? std::nullopt : std::optional<std::int32_t>(total);
}

QString hours_of(std::int32_t minutes) {
    const QString hours = QString::number(minutes / minutes_in_an_hour);
    const auto rest = minutes % minutes_in_an_hour;
    return rest == 0 ? hours : hours + QLatin1Char(':') + QString::number(rest).rightJustified(2, QLatin1Char('0'));
}

} // namespace tandem::cases
