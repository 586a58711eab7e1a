#include "settings/key_card.h"

#include "catalogue/dates.h"
#include "screen/passphrase_fields.h"
#include "widgets/labels.h"
#include "widgets/progress_panel.h"
#include "widgets/theme.h"
#include "workspace/settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::settings {

using workspace::Result;
using workspace::Workspace;

KeyCard::KeyCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/key"), QStringLiteral("keyCard"), parent),
      m_sheet(widgets::wrapLabel({}, this)),
      m_to_sheet(new QPushButton(this)),
      m_open(new QPushButton(this)) {
    m_panel = makePanel();
    m_sheet->setObjectName("sheetState");
    m_to_sheet->setObjectName("toRecoverySheet");
    m_open->setObjectName("changePassphrase");
    texts().add([this] {
        setTitle(tr("Passphrase and recovery sheet"));
        m_to_sheet->setText(tr("To the recovery sheet"));
        m_open->setText(tr("Change the passphrase"));
        m_change->setText(tr("Change it"));
        m_leave->setText(tr("Leave it as it is"));
    });
    body()->addWidget(m_sheet);
    body()->addWidget(m_to_sheet, 0, Qt::AlignLeading);
    body()->addWidget(m_open, 0, Qt::AlignLeading);
    body()->addWidget(m_panel);
    connect(m_to_sheet, &QPushButton::clicked, this, &KeyCard::sheetAsked);
    connect(m_open, &QPushButton::clicked, this, &KeyCard::open);
}

QWidget* KeyCard::makePanel() {
    auto* panel = new QWidget(this);
    panel->setObjectName("passphrasePanel");
    m_fields = new screen::PassphraseFields(panel);
    m_progress = new widgets::ProgressPanel(panel);
    m_progress->hide();
    m_change = new QPushButton(panel);
    m_change->setObjectName("changePassphraseNow");
    widgets::setButtonKind(m_change, widgets::ButtonKind::Main);
    m_leave = new QPushButton(panel);
    m_leave->setObjectName("leavePassphrase");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_fields);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    connect(m_fields, &screen::PassphraseFields::submitted, this, &KeyCard::change);
    connect(m_change, &QPushButton::clicked, this, &KeyCard::change);
    connect(m_leave, &QPushButton::clicked, this, &KeyCard::leave);
    auto* leaving = new QShortcut(QKeySequence(Qt::Key_Escape), panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, this, &KeyCard::leave);
    panel->hide();
    return panel;
}

void KeyCard::show(const Known& known) {
    m_known = known;
    QStringList names{QString::fromStdString(known.network.name)};
    if (known.me) names << QString::fromStdString(known.me->name);
    m_fields->setKnown(names);
    fill();
}

QString KeyCard::sheetText() const {
    const auto day = Day::parse(m_known->sheet.toStdString());
    if (day) return tr("The recovery sheet is on paper since %1.").arg(catalogue::short_date(*day));
    if (m_known->sheet.isEmpty()) return tr("The recovery sheet is not on paper yet.");
    return tr("This is an example: it needs no recovery sheet.");
}

void KeyCard::fill() {
    m_sheet->setText(sheetText());
    m_open->setVisible(m_known->may_change && m_panel->isHidden());
    m_open->setEnabled(m_known->may_change);
}

void KeyCard::open() {
    m_panel->show();
    fill();
    m_fields->setFocus(Qt::OtherFocusReason);
}

void KeyCard::leave() {
    if (m_busy) return;
    m_fields->wipe();
    m_panel->hide();
    fill();
    m_open->setFocus(Qt::OtherFocusReason);
}

void KeyCard::change() {
    if (m_busy) return;
    if (!m_fields->isReady()) m_fields->showProblem();
    if (!m_fields->isReady()) return;
    m_busy = true;
    auto fresh = std::make_shared<SecretText>(m_fields->take());
    const auto work = [fresh](Workspace& file, const workspace::Progress& progress) -> Result<void> {
        TANDEM_TRY(file.change_passphrase(*fresh, progress));
        return workspace::keep_setting(file, "recovery_sheet", ""); // its letters are new: it is owed again
    };
    auto* task = desk().begin(this, work, [this](const Result<void>& done) { onChanged(done); });
    m_progress->setText(tr("Making the file anew with the new passphrase…"));
    m_progress->setPercent(0);
    m_progress->setCancellable(true);
    m_progress->show();
    for (QWidget* part : std::initializer_list<QWidget*>{m_fields, m_change, m_leave}) part->setEnabled(false);
    connect(task, &bridge::Task::progressed, m_progress, &widgets::ProgressPanel::setPercent);
    connect(m_progress, &widgets::ProgressPanel::cancelAsked, task, &bridge::Task::cancel);
}

void KeyCard::onChanged(const Result<void>& done) {
    m_busy = false;
    m_progress->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_fields, m_change, m_leave}) part->setEnabled(true);
    if (!done) return complain(done.error());
    m_known->sheet.clear();
    leave();
    emit said(tr("The passphrase is changed. The old recovery sheet no longer works: print a new one. Older backups still open with the "
                 "old passphrase."));
    m_to_sheet->setFocus(Qt::OtherFocusReason);
}

} // namespace tandem::settings
