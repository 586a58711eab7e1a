#include "bridge/places.h"

#include "base/platform/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace tandem::bridge {
namespace {

constexpr qsizetype longest_name = 60; // UTF-16 units, at most 180 bytes: well under the 255 bytes of file systems

bool goes_in_a_name(QChar sign) {
    if (sign.isLetterOrNumber() || sign.isSurrogate() || sign.isMark()) return true;
    return QStringLiteral(" -_.,'()&+").contains(sign);
}

bool is_removable(const QString& path) {
    const QString root = QStorageInfo(QFileInfo(path).absolutePath()).rootPath();
    return root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/"));
}

} // namespace

PlaceKind kind_of_place(const QString& path) {
    if (in_sync_folder(Path(path.toStdString()))) return PlaceKind::Synced;
    return is_removable(path) ? PlaceKind::Removable : PlaceKind::Usual;
}

QString safe_file_name(const QString& name) {
    QString safe;
    for (const QChar sign : name.left(4 * longest_name)) safe += goes_in_a_name(sign) ? sign : QLatin1Char(' ');
    safe = safe.simplified().left(longest_name);
    if (!safe.isEmpty() && safe.back().isHighSurrogate()) safe.chop(1);
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')) || safe.startsWith(QLatin1Char(' '))) safe.remove(0, 1);
    while (safe.endsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char(' '))) safe.chop(1);
    return safe.isEmpty() ? QCoreApplication::translate("places", "network") : safe;
}

} // namespace tandem::bridge
