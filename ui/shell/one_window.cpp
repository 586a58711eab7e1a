#include "shell/one_window.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>

namespace tandem::shell {
namespace {

const QString object_path = QStringLiteral("/org/tandem/Window");

// A name on the bus that tells nothing about the file.
QString name_for(const QString& path) {
    const QFileInfo file(path);
    const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const auto hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    return QStringLiteral("org.tandem.file.f") + QString::fromLatin1(hash);
}

} // namespace

OneWindow::OneWindow(QObject* parent) : QObject(parent) {
    QDBusConnection::sessionBus().registerObject(object_path, this, QDBusConnection::ExportScriptableSlots);
}

OneWindow::~OneWindow() { letGo(); }

void OneWindow::hold(const QString& path) {
    letGo();
    m_name = name_for(path);
    if (!QDBusConnection::sessionBus().registerService(m_name)) m_name.clear();
}

void OneWindow::letGo() {
    if (!m_name.isEmpty()) QDBusConnection::sessionBus().unregisterService(m_name);
    m_name.clear();
}

bool OneWindow::bringForward(const QString& path) {
    auto bus = QDBusConnection::sessionBus();
    const QString name = name_for(path);
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(name)) return false;
    return bus.send(QDBusMessage::createMethodCall(name, object_path, QStringLiteral("org.tandem.Window"), QStringLiteral("come")));
}

} // namespace tandem::shell
