#include "start/example.h"

#include "bridge/passphrases.h"
#include "workspace/networks.h"
#include "workspace/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace tandem::start {
namespace {

using workspace::Result;

// What the program knows of its example, kept with the desk.
struct Kept final : QObject {
    using QObject::QObject;
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    SecretText passphrase;
};

const QString kept_name = QStringLiteral("example");

Kept* kept_by(const bridge::Desk& desk) { return static_cast<Kept*>(desk.findChild<QObject*>(kept_name, Qt::FindDirectChildrenOnly)); }

QString free_path(const QDir& folder) {
    const QString name = QCoreApplication::translate("example", "Example network"), ending = QStringLiteral(".tandem");
    QString path = folder.filePath(name + ending);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(name + QLatin1Char(' ') + QString::number(number) + ending);
    return path;
}

Result<void> fill(workspace::Workspace& file) {
    TANDEM_TRY(workspace::make_example(file, workspace::ExampleSize::Standard));
    return workspace::keep_setting(file, "recovery_sheet", "not_needed"); // its letters would open nothing tomorrow
}

} // namespace

void makeExample(bridge::Desk& desk, const QString& folder, QObject* context, bridge::Desk::Opened then) {
    delete kept_by(desk);
    auto* kept = new Kept(&desk);
    kept->setObjectName(kept_name);
    if (folder.isEmpty()) {
        kept->folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath("tandem-example-XXXXXX"));
        if (!kept->folder->isValid()) return then(workspace::problem(workspace::ProblemCode::NoPermission));
    }
    kept->path = free_path(QDir(kept->folder ? kept->folder->path() : folder));
    kept->passphrase = bridge::five_words();
    desk.setBackupPlace({}); // an exercise leaves nothing in the place of the real backups
    desk.make(Path(kept->path.toStdString()), kept->passphrase.clone(), fill, context, std::move(then));
}

void openExampleAgain(bridge::Desk& desk, QObject* context, bridge::Desk::Opened then) {
    const auto* kept = kept_by(desk);
    if (!kept) return then(workspace::problem(workspace::ProblemCode::FileNotFound));
    desk.setBackupPlace({});
    desk.open(Path(kept->path.toStdString()), kept->passphrase.clone(), context, std::move(then));
}

bool isExample(const bridge::Desk& desk, const QString& path) {
    const auto* kept = kept_by(desk);
    return kept && !path.isEmpty() && kept->path == path;
}

} // namespace tandem::start
