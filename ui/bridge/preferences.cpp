#include "bridge/preferences.h"

#include <QCryptographicHash>
#include <QDate>

#include <algorithm>
#include <array>

namespace tandem::bridge {
namespace {

struct LookWord {
    Look look;
    const char* word;
};
constexpr std::array looks = {LookWord{Look::System, "system"}, LookWord{Look::Light, "light"}, LookWord{Look::Dark, "dark"},
                              LookWord{Look::HighContrast, "contrast"}};

// Tells one file from another, and is no second list of where files are.
QByteArray mark_of(const Path& file) {
    return QCryptographicHash::hash(QByteArray::fromStdString(file.string()), QCryptographicHash::Sha256).toHex().left(16);
}

QString file_or_own(const QString& file) {
    return file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tandem"), QStringLiteral("tandem")).fileName() : file;
}

} // namespace

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent), m_settings(file_or_own(file), QSettings::IniFormat) {}

void Preferences::set(const QString& key, const QVariant& value) {
    if (m_settings.value(key) == value) return;
    m_settings.setValue(key, value);
    emit changed();
}

int Preferences::numberWithin(const QString& key, int smallest, int usual, int largest) const {
    bool is_number = false;
    const int number = m_settings.value(key, usual).toInt(&is_number);
    return is_number ? std::clamp(number, smallest, largest) : usual;
}

std::optional<catalogue::Language> Preferences::language() const {
    return catalogue::language_from_code(m_settings.value("language").toString().toStdString());
}

void Preferences::setLanguage(std::optional<catalogue::Language> language) {
    const auto code = language ? catalogue::code_of(*language) : std::string_view();
    set("language", QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
}

Look Preferences::look() const {
    const QString word = m_settings.value("look").toString();
    const auto found = std::ranges::find_if(looks, [&](const LookWord& one) { return word == QLatin1String(one.word); });
    return found == looks.end() ? Look::System : found->look;
}

void Preferences::setLook(Look look) {
    const auto found = std::ranges::find(looks, look, &LookWord::look);
    set("look", QString::fromLatin1(found->word));
}

int Preferences::textPercent() const { return numberWithin("text_percent", smallest_text_percent, 100, largest_text_percent); }
void Preferences::setTextPercent(int percent) { set("text_percent", std::clamp(percent, smallest_text_percent, largest_text_percent)); }

int Preferences::lockMinutes() const { return numberWithin("lock_minutes", shortest_lock_minutes, usual_lock_minutes, longest_lock_minutes); }
void Preferences::setLockMinutes(int minutes) { set("lock_minutes", std::clamp(minutes, shortest_lock_minutes, longest_lock_minutes)); }

QString Preferences::backupFolder() const { return m_settings.value("backup_folder").toString(); }
void Preferences::setBackupFolder(const QString& folder) { set("backup_folder", folder); }

QList<RecentFile> Preferences::recentFiles() const {
    QList<RecentFile> files;
    const int count = m_settings.beginReadArray("recent");
    for (int i = 0; i < std::min(count, most_recent_files); ++i) {
        m_settings.setArrayIndex(i);
        files.append({m_settings.value("path").toString(), m_settings.value("network").toString(), m_settings.value("opened").toDate()});
    }
    m_settings.endArray();
    return files;
}

void Preferences::noteOpened(const RecentFile& file) {
    auto files = recentFiles();
    files.removeIf([&](const RecentFile& other) { return other.path == file.path; });
    files.prepend(file);
    if (files.size() > most_recent_files) files.resize(most_recent_files);
    m_settings.beginWriteArray("recent", static_cast<int>(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("path", files[i].path);
        m_settings.setValue("network", files[i].network);
        m_settings.setValue("opened", files[i].opened_on);
    }
    m_settings.endArray();
}

void Preferences::forget(const QString& path) {
    auto files = recentFiles();
    files.removeIf([&](const RecentFile& other) { return other.path == path; });
    m_settings.remove("recent");
    std::reverse(files.begin(), files.end());
    for (const auto& file : files) noteOpened(file);
}

QByteArray Preferences::listState(const QString& list) const { return m_settings.value("lists/" + list).toByteArray(); }
void Preferences::setListState(const QString& list, const QByteArray& state) { m_settings.setValue("lists/" + list, state); }
QByteArray Preferences::filterOf(const QString& list, const Path& file) const {
    const auto kept = m_settings.value("filters/" + list).toByteArray().split(' ');
    return kept.value(0) == mark_of(file) ? kept.value(1) : QByteArray();
}

void Preferences::setFilter(const QString& list, const Path& file, const QByteArray& filter) {
    m_settings.setValue("filters/" + list, mark_of(file) + ' ' + filter);
}

QString Preferences::caseWording() const { return m_settings.value("case_wording").toString(); }
void Preferences::setCaseWording(const QString& word) { m_settings.setValue("case_wording", word); }
QByteArray Preferences::windowState() const { return m_settings.value("window").toByteArray(); }
void Preferences::setWindowState(const QByteArray& state) { m_settings.setValue("window", state); }

} // namespace tandem::bridge
