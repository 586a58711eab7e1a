#include "start/unlock_card.h"

#include "bridge/passphrases.h"
#include "catalogue/problems.h"
#include "screen/secrets.h"
#include "start/sheet_field.h"
#include "widgets/card.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/notice_bar.h"
#include "widgets/passphrase_field.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tandem::start {

using widgets::NoticeBar;
using workspace::Problem;
using workspace::ProblemCode;
using workspace::Result;

namespace {

Path as_path(const QString& text) { return Path(text.toStdString()); }
QString as_text(const Path& path) { return QString::fromStdString(path.string()); }

QVBoxLayout* column_in(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

UnlockCard::UnlockCard(const screen::Tools& tools, QWidget* parent)
    : QWidget(parent),
      m_tools(tools),
      m_card(new widgets::Card(this)),
      m_place(widgets::mutedLabel({}, this)),
      m_notice(new NoticeBar(this)) {
    m_card->setObjectName("unlockCard");
    m_notice->setObjectName("unlockNotice");
    m_place->setObjectName("unlockPlace");
    m_passphrase_page = makePassphrasePage();
    m_sheet_page = makeSheetPage();
    m_sheet_page->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_passphrase_page, m_sheet_page, m_notice, makeButtons()})
        m_card->body()->addWidget(part);
    column_in(this)->addWidget(m_card);
    m_texts.add([this] { sayTexts(); });
}

QWidget* UnlockCard::makePassphrasePage() {
    auto* page = new QWidget(this);
    m_passphrase = new widgets::PassphraseField;
    m_passphrase->lineEdit()->setObjectName("passphrase");
    m_passphrase_field = new widgets::LabelledField({}, m_passphrase, page);
    auto* column = column_in(page);
    column->addWidget(m_passphrase_field);
    screen::refuseTexts(m_passphrase, m_passphrase_field);
    connect(m_passphrase, &widgets::PassphraseField::submitted, this, &UnlockCard::unlock);
    return page;
}

QWidget* UnlockCard::makeSheetPage() {
    auto* page = new QWidget(this);
    m_sheet = new SheetField(page);
    auto* hint = m_texts.on(widgets::mutedLabel({}, page),
                            [] { return tr("Type the six lines of the recovery sheet. Capitals, spaces and dashes do not matter."); });
    auto* column = column_in(page);
    column->addWidget(hint);
    column->addWidget(m_sheet);
    connect(m_sheet, &SheetField::submitted, this, &UnlockCard::unlock);
    return page;
}

QWidget* UnlockCard::makeButtons() {
    auto* buttons = new QWidget(this);
    m_swap = new QPushButton(buttons);
    m_swap->setObjectName("useRecoverySheet");
    widgets::setButtonKind(m_swap, widgets::ButtonKind::Quiet);
    m_not_now = new QPushButton(buttons);
    m_not_now->setObjectName("doNotLook");
    m_not_now->hide();
    m_unlock = new QPushButton(buttons);
    m_unlock->setObjectName("unlock");
    widgets::setButtonKind(m_unlock, widgets::ButtonKind::Main);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_swap);
    line->addStretch(1);
    line->addWidget(m_not_now);
    line->addWidget(m_unlock);
    connect(m_swap, &QPushButton::clicked, this, &UnlockCard::swap);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockCard::unlock);
    connect(m_not_now, &QPushButton::clicked, this, [this] {
        m_tools.desk.close();
        setFile(m_path, m_network);
        takeFocus();
    });
    return buttons;
}

void UnlockCard::sayTexts() {
    m_card->setTitle(m_network.isEmpty() ? tr("Unlock %1").arg(QFileInfo(m_path).completeBaseName()) : tr("Unlock %1").arg(m_network));
    m_passphrase_field->setLabel(tr("Passphrase"));
    m_swap->setText(usesSheet() ? tr("Use the passphrase") : tr("Use the recovery sheet"));
    m_unlock->setText(m_busy ? tr("Unlocking…") : tr("Unlock"));
    m_not_now->setText(tr("Do not open"));
    m_place->setText(m_path);
}

void UnlockCard::setFile(const QString& path, const QString& network) {
    if (path != m_path) m_uses_sheet = false;
    showPage();
    m_path = path;
    m_network = network;
    wipe();
    m_notice->hide();
    m_not_now->hide();
    setBusy(false);
    m_texts.sayAgain();
}

void UnlockCard::takeFocus() {
    if (usesSheet())
        m_sheet->setFocus(Qt::OtherFocusReason);
    else
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void UnlockCard::wipe() {
    m_passphrase->clear();
    m_sheet->wipe();
    m_tried = {};
}

void UnlockCard::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) wipe();
}

void UnlockCard::showPage() {
    m_passphrase_page->setVisible(!m_uses_sheet);
    m_sheet_page->setVisible(m_uses_sheet);
}

void UnlockCard::swap() {
    wipe();
    m_uses_sheet = !m_uses_sheet;
    showPage();
    m_notice->hide();
    m_texts.sayAgain();
    takeFocus();
}

// While it works, the fields take nothing and a second Enter does nothing; the window goes on.
void UnlockCard::setBusy(bool busy) {
    m_busy = busy;
    for (QWidget* part : std::initializer_list<QWidget*>{m_passphrase_page, m_sheet_page, m_swap, m_unlock}) part->setEnabled(!busy);
    m_texts.sayAgain();
}

void UnlockCard::unlock() {
    if (m_busy || m_path.isEmpty()) return;
    if (!usesSheet()) {
        if (m_passphrase->text().isEmpty()) return m_passphrase_field->setError(tr("Type the passphrase of this network."));
        m_tried = screen::takeSecret(*m_passphrase);
        m_tried_sheet = false;
        return unlockWith(triedKey());
    }
    auto letters = m_sheet->letters();
    const auto verdict = bridge::judge_sheet(letters);
    if (!verdict.right) {
        m_sheet->showMistake(verdict.line, verdict.sentence);
        return m_notice->showText(NoticeBar::Tone::Warning, verdict.sentence);
    }
    m_tried = std::move(letters);
    m_tried_sheet = true;
    unlockWith(triedKey());
}

workspace::Key UnlockCard::triedKey() const {
    if (m_tried_sheet) return workspace::RecoveryKeyText{m_tried.clone()};
    return m_tried.clone();
}

void UnlockCard::unlockWith(workspace::Key key) {
    m_notice->hide();
    setBusy(true);
    m_tools.desk.setBackupPlace(as_path(m_tools.preferences.backupFolder()));
    m_tools.desk.open(as_path(m_path), std::move(key), this, [this](const Result<void>& done) { onAnswer(done); });
}

void UnlockCard::onAnswer(const Result<void>& done) {
    setBusy(false);
    if (!done) return explain(done.error());
    wipe();
    if (m_tools.desk.role() == workspace::Role::SecondReader) return offerToLook();
    emit opened();
}

void UnlockCard::offerToLook() {
    for (QWidget* part : std::initializer_list<QWidget*>{m_passphrase_page, m_sheet_page, m_swap, m_unlock}) part->setEnabled(false);
    m_not_now->show();
    m_notice->showText(NoticeBar::Tone::Info,
                       tr("This network is open in another window. You can look along: only codes, and nothing can be changed."),
                       tr("Only look"), [this] {
                           setFile(m_path, m_network);
                           emit opened();
                       });
    m_notice->actionButton()->setFocus(Qt::OtherFocusReason);
}

void UnlockCard::explain(const Problem& problem) {
    offer(problem);
    if (m_notice->actionButton()->isHidden()) m_tried = {};
    takeFocus();
}

QString UnlockCard::backupPath(const Problem& problem) const {
    return problem.place.empty() ? QString() : as_text(m_tools.desk.backupFolderOf(as_path(m_path)) / problem.place);
}

// The answers that look alike to the file are told apart by its backups (decision 1).
void UnlockCard::offer(const Problem& problem) {
    const QString sentence = catalogue::sentence(problem), backup = backupPath(problem);
    switch (problem.code) {
    case ProblemCode::OlderPassphrase:
        return m_notice->showText(NoticeBar::Tone::Warning, sentence, tr("Open that backup"), [this, backup] { openBackup(backup); });
    case ProblemCode::StartDamaged:
    case ProblemCode::FileDamaged:
        if (backup.isEmpty()) break;
        return m_notice->showText(NoticeBar::Tone::Danger, sentence, tr("Put the backup back"), [this, backup] { restoreBackup(backup); });
    case ProblemCode::FileNotFound:
        return m_notice->showText(NoticeBar::Tone::Warning, sentence, tr("Forget this file"), [this] {
            m_tools.preferences.forget(m_path);
            emit forgotten();
        });
    case ProblemCode::WrongPassphrase: return m_notice->showText(NoticeBar::Tone::Warning, sentence);
    default: break;
    }
    m_notice->showText(NoticeBar::Tone::Danger, sentence);
}

// Opened where it lies, so that the file itself stays as it is for who finds the newer passphrase.
void UnlockCard::openBackup(const QString& path) {
    auto key = triedKey();
    m_path = path;
    m_network.clear();
    unlockWith(std::move(key));
}

void UnlockCard::restoreBackup(const QString& path) {
    setBusy(true);
    m_notice->hide();
    m_tools.desk.restore(as_path(path), as_path(m_path), triedKey(), this, [this](const Result<void>& done) { onAnswer(done); });
}

void UnlockCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::start
