#include "shell/status_line.h"

#include "catalogue/dates.h"
#include "widgets/flow_layout.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tandem::shell {
namespace {

constexpr auto warn_below = std::chrono::seconds(60);

QString clock_time(Instant at, const Zone& zone) { return QString::fromStdString(zone.time_of(at).text()); }

} // namespace

StatusLine::StatusLine(bridge::Desk& desk, const LockWatch& watch, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_watch(watch), m_saved(new QLabel(this)), m_encrypted(new QLabel(this)), m_backup(new QLabel(this)),
      m_lock(new QLabel(this)) {
    setObjectName("statusLine");
    m_saved->setObjectName("statusSaved");
    m_encrypted->setObjectName("statusEncrypted");
    m_backup->setObjectName("statusBackup");
    m_lock->setObjectName("statusLock");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 12, 4);
    line->setSpacing(18);
    auto* facts = new QWidget(this); // on two lines when large text leaves no room for one
    auto* flow = new widgets::FlowLayout(facts, 18, 2);
    flow->setContentsMargins(0, 0, 0, 0);
    for (auto* label : {m_saved, m_encrypted, m_backup}) flow->addWidget(label);
    line->addWidget(facts, 1);
    line->addWidget(m_lock);
    connect(&desk, &bridge::Desk::opened, this, &StatusLine::refresh);
    connect(&desk, &bridge::Desk::closed, this, &StatusLine::refresh);
    connect(&desk, &bridge::Desk::changed, this, &StatusLine::refresh);
    connect(&desk, &bridge::Desk::backedUp, this, &StatusLine::refresh);
    connect(&watch, &LockWatch::leftChanged, this, &StatusLine::showLock);
    refresh();
}

void StatusLine::setLockMinutes(int minutes) {
    m_minutes = minutes;
    showLock();
}

void StatusLine::refresh() {
    const bool open = m_desk.isOpen();
    m_encrypted->setVisible(open);
    m_backup->setVisible(open);
    m_lock->setVisible(open);
    m_saved->setText(open ? whenSaved() : tr("Nothing is open. What you keep stays encrypted on this computer."));
    m_encrypted->setText(tr("Encrypted"));
    m_backup->setText(whenBackedUp());
    for (auto* label : {m_saved, m_encrypted, m_backup, m_lock}) label->setFont(widgets::smallFont());
    showLock();
}

QString StatusLine::whenSaved() const {
    if (!m_desk.mayChange()) return tr("Only to look at");
    const QString dot = QStringLiteral("● ");
    if (!m_desk.lastSaved()) return dot + tr("All is saved");
    return dot + tr("Saved at %1").arg(clock_time(*m_desk.lastSaved(), m_desk.zone()));
}

QString StatusLine::whenBackedUp() const {
    const auto last = m_desk.lastBackup();
    if (!last) return tr("No backup yet");
    const Day day = m_desk.zone().day_of(*last);
    if (day == m_desk.today()) return tr("Backup: today at %1").arg(clock_time(*last, m_desk.zone()));
    return tr("Backup: %1").arg(catalogue::short_date(day));
}

void StatusLine::showLock() {
    const auto left = m_watch.left();
    if (m_watch.isWatching() && left < warn_below) m_lock->setText(tr("Locks in %n seconds", nullptr, static_cast<int>(left.count())) + QStringLiteral(" · Ctrl+L"));
    else m_lock->setText(tr("Locks after %n minutes", nullptr, m_minutes) + QStringLiteral(" · Ctrl+L"));
}

void StatusLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colours().bar);
    painter.setPen(widgets::colours().line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace tandem::shell
