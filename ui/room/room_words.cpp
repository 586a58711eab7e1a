#include "room/room_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>

namespace tandem::room {
namespace {

constexpr std::size_t longest_line = 160;

QString between_parts() { return QLatin1Char(' ') + QString(QChar(0x00B7)) + QLatin1Char(' '); }

QString needs_of(const policy::DisclosedCase& shown) {
    QStringList needs;
    for (const auto& need : shown.needs()) needs << one_line(need);
    return needs.join(QStringLiteral(", "));
}

QString theme_of(const policy::RoomItem& item) {
    const QString theme = one_line(item.theme);
    return theme.isEmpty() ? mode_words(item.mode) : theme;
}

QString field_words(domain::VeiledField field) {
    switch (field) {
    case domain::VeiledField::Initials: return QCoreApplication::translate("room", "initials");
    case domain::VeiledField::FirstName: return QCoreApplication::translate("room", "first name");
    case domain::VeiledField::AgeBand: return QCoreApplication::translate("room", "age group");
    case domain::VeiledField::Neighbourhood: return QCoreApplication::translate("room", "neighbourhood");
    }
    return {};
}

// Of what is shown, not of what was agreed: a field that nobody filled in is not promised.
QString veiled_level_words(const policy::DisclosedCase& shown) {
    QStringList fields;
    for (const auto& subject : shown.subjects())
        for (const auto& one : subject.veiled)
            if (const QString word = field_words(one.field); !fields.contains(word)) fields << word;
    if (fields.isEmpty()) return QCoreApplication::translate("room", "Veiled in this room");
    return QCoreApplication::translate("room", "Veiled: %1").arg(fields.join(QStringLiteral(", ")));
}

} // namespace

QString mode_words(domain::AgendaItemMode mode) {
    using domain::AgendaItemMode;
    switch (mode) {
    case AgendaItemMode::NewCase: return QCoreApplication::translate("room", "new");
    case AgendaItemMode::ActionReview: return QCoreApplication::translate("room", "agreements");
    case AgendaItemMode::Consultation: return QCoreApplication::translate("room", "Question without a name");
    case AgendaItemMode::Theme: return QCoreApplication::translate("room", "Theme");
    case AgendaItemMode::Opening: return QCoreApplication::translate("room", "Welcome");
    case AgendaItemMode::Round: return QCoreApplication::translate("room", "Round of questions");
    }
    return {};
}

QString item_title(const policy::RoomItem& item) {
    if (item.room_state == policy::RoomState::Neutral) return QCoreApplication::translate("room", "Not with these people");
    if (!item.shown) return theme_of(item);
    QStringList parts{QString::fromStdString(item.shown->code()), mode_words(item.mode)};
    if (const QString needs = needs_of(*item.shown); !needs.isEmpty()) parts << needs;
    return parts.join(between_parts());
}

QString short_item_title(const policy::RoomItem& item) {
    if (item.room_state == policy::RoomState::Neutral) return QCoreApplication::translate("room", "Not with these people");
    return item.shown ? QString::fromStdString(item.shown->code()) + QLatin1Char(' ') + mode_words(item.mode) : theme_of(item);
}

widgets::Sign sign_of(domain::IdentityLevel level) {
    switch (level) {
    case domain::IdentityLevel::Named: return widgets::Sign::Full;
    case domain::IdentityLevel::Veiled: return widgets::Sign::Half;
    case domain::IdentityLevel::Anonymous: return widgets::Sign::Ring;
    case domain::IdentityLevel::Code: return widgets::Sign::Dot;
    case domain::IdentityLevel::None: break;
    }
    return widgets::Sign::Cross;
}

QString not_here_words() { return QCoreApplication::translate("room", "Not in this room"); }

QString level_words(const policy::DisclosedCase& shown) {
    switch (shown.level()) {
    case domain::IdentityLevel::Named: return QCoreApplication::translate("room", "With name in this room");
    case domain::IdentityLevel::Veiled: return veiled_level_words(shown);
    case domain::IdentityLevel::Anonymous: return QCoreApplication::translate("room", "Without name in this room");
    case domain::IdentityLevel::Code: return QCoreApplication::translate("room", "Only the code in this room");
    case domain::IdentityLevel::None: break;
    }
    return not_here_words();
}

QString veiled_words(const policy::DisclosedCase& shown) {
    QStringList people;
    for (const auto& subject : shown.subjects()) {
        QStringList values;
        for (const auto& one : subject.veiled) values << one_line(one.value);
        if (!values.isEmpty()) people << values.join(between_parts());
    }
    return people.join(QLatin1Char('\n'));
}

QString minutes_words(std::int32_t minutes) { return QCoreApplication::translate("room", "%1 min").arg(minutes); }

QString day_words(Day day, const QLocale& locale) {
    const QDate date(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day()));
    return locale.toString(date, QStringLiteral("ddd d MMM yyyy")).remove(QLatin1Char('.'));
}

QString due_words(const std::optional<Day>& due, Day today, const QLocale& locale) {
    if (!due) return QCoreApplication::translate("room", "no day yet");
    if (*due >= today) return day_words(*due, locale);
    return QCoreApplication::translate("room", "%n day(s) late", nullptr, today - *due);
}

QString time_words(const TimeLeft& left) {
    if (!left.late) return QCoreApplication::translate("room", "%n minute(s) left", nullptr, left.minutes);
    if (left.minutes == 0) return QCoreApplication::translate("room", "time is up");
    return QCoreApplication::translate("room", "%n minute(s) too long", nullptr, left.minutes);
}

QString one_line(const std::string& text) {
    // Cut before it is decoded: it can be a megabyte.
    const QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), 4 * longest_line))).simplified();
    const auto most = static_cast<qsizetype>(longest_line);
    return line.size() <= most ? line : line.left(most) + QStringLiteral("…");
}

bool is_discussed(const policy::RoomItem& item) { return item.state == "discussed"; }
bool is_postponed(const policy::RoomItem& item) { return item.state == "postponed"; }

} // namespace tandem::room
