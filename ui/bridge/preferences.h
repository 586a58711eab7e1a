#pragma once
// What a person likes, on this computer and for every file. In clear on the disk, so nothing of a file's content stands here;
// of the recent files only the path, the network's own name and the day.
#include "base/platform/files.h"
#include "base/time.h"
#include "catalogue/language.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QSettings>

#include <optional>

namespace tandem::bridge {

enum class Look { System, Light, Dark, HighContrast };

struct RecentFile {
    QString path;
    QString network; // as the owner named it
    QDate opened_on;
};

class Preferences final : public QObject {
    Q_OBJECT
public:
    static constexpr int shortest_lock_minutes = 1, usual_lock_minutes = 5, longest_lock_minutes = 60;
    static constexpr int smallest_text_percent = 80, largest_text_percent = 250;
    static constexpr int most_recent_files = 8;

    // In the user's own settings folder, or in `file` for a test.
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    std::optional<catalogue::Language> language() const; // nothing: the system's
    void setLanguage(std::optional<catalogue::Language> language);
    Look look() const;
    void setLook(Look look);
    int textPercent() const; // of the system's text size
    void setTextPercent(int percent);
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    QString backupFolder() const; // empty: beside the file
    void setBackupFolder(const QString& folder);

    // The latest first; those that are no longer there are left in, so that a stick can come back.
    QList<RecentFile> recentFiles() const;
    void noteOpened(const RecentFile& file);
    void forget(const QString& path);

    // Where a list was sorted and how wide its columns are, by the list's own name.
    QByteArray listState(const QString& list) const;
    void setListState(const QString& list, const QByteArray& state);
    // What a list shows a part of, for the file where it was chosen; empty for any other, which has other contents.
    QByteArray filterOf(const QString& list, const Path& file) const;
    void setFilter(const QString& list, const Path& file, const QByteArray& filter);
    // Of the two ways to show a case, the word of the one that was chosen last; empty: none yet.
    QString caseWording() const;
    void setCaseWording(const QString& word);
    QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

signals:
    void changed(); // language, look, text, lock or backup

private:
    int numberWithin(const QString& key, int smallest, int usual, int largest) const;
    void set(const QString& key, const QVariant& value);

    mutable QSettings m_settings;
};

} // namespace tandem::bridge
