#include "screen/form_panel.h"

#include "screen/tab_order.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::screen {
namespace {

std::optional<std::string> if_any(const QString& text) {
    const QString bare = text.trimmed();
    return bare.isEmpty() ? std::nullopt : std::optional(bare.toStdString());
}

} // namespace

std::optional<std::string> text_of(const QLineEdit* field) { return if_any(field->text()); }
std::optional<std::string> text_of(const QPlainTextEdit* field) { return if_any(field->toPlainText()); }

FormPanel::FormPanel(bridge::Desk& desk, const QString& place, const QString& object_name, QWidget* parent)
    : QWidget(parent), m_drafts(desk, place), m_grid(new QGridLayout) {
    setObjectName(object_name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(12);
    column->addLayout(m_grid);
    makeButtons(object_name);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* save = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(save, &QShortcut::activated, m_save, [this] { m_save->click(); });
    }
    hide();
}

void FormPanel::makeButtons(const QString& object_name) {
    m_save = new QPushButton(this);
    m_save->setObjectName(object_name + QStringLiteral("Save"));
    widgets::setButtonKind(m_save, widgets::ButtonKind::Main);
    m_texts.add([this] { m_save->setText(m_save_text ? m_save_text() : tr("Save  Ctrl+↵")); });
    auto* leave_button = m_texts.on(new QPushButton(this), [] { return tr("Later"); });
    leave_button->setObjectName(object_name + QStringLiteral("Later"));
    m_texts.add([leave_button] { leave_button->setToolTip(tr("What you typed stays here (Esc)")); });
    auto* away = m_texts.on(new QPushButton(this), [] { return tr("Throw away what I typed"); });
    away->setObjectName(object_name + QStringLiteral("ThrowAway"));
    widgets::setButtonKind(away, widgets::ButtonKind::Quiet);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_save);
    line->addWidget(leave_button);
    line->addStretch(1);
    line->addWidget(away);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &FormPanel::saveAsked);
    connect(leave_button, &QPushButton::clicked, this, &FormPanel::leave);
    connect(away, &QPushButton::clicked, this, &FormPanel::throwAway);
}

void FormPanel::place(QWidget* widget, Width width) {
    if (width == Width::Full && m_column == 1) ++m_row, m_column = 0;
    m_grid->addWidget(widget, m_row, m_column, 1, width == Width::Full ? 2 : 1, width == Width::Full ? Qt::Alignment() : Qt::AlignTop);
    if (width == Width::Full || m_column == 1)
        ++m_row, m_column = 0;
    else
        m_column = 1;
}

void FormPanel::addField(QWidget* field, Saying label, Width width) {
    auto* cell = new widgets::LabelledField(label(), field, this);
    m_texts.add([cell, label = std::move(label)] { cell->setLabel(label()); });
    place(cell, width);
    m_cells.insert(field, cell);
    m_fields << field;
}

widgets::LineField* FormPanel::addLine(const QString& object_name, Saying label, Width width) {
    auto* field = new widgets::LineField(this);
    field->setObjectName(object_name);
    addField(field, std::move(label), width);
    m_drafts.watch(field);
    connect(field, &QLineEdit::returnPressed, m_save, [this] { m_save->click(); });
    return field;
}

widgets::TextArea* FormPanel::addText(const QString& object_name, Saying label) {
    auto* field = new widgets::TextArea(this);
    field->setObjectName(object_name);
    addField(field, std::move(label), Width::Full);
    m_drafts.watch(field);
    connect(field, &widgets::TextArea::submitted, m_save, [this] { m_save->click(); });
    return field;
}

void FormPanel::addHint(Saying text) { addWide(m_texts.on(widgets::mutedLabel({}, this), std::move(text))); }

void FormPanel::addWide(QWidget* widget) { place(widget, Width::Full); }

void FormPanel::setApplies(QWidget* field, bool applies) {
    if (auto* cell = m_cells.value(field)) cell->setVisible(applies);
}

void FormPanel::setSaveText(Saying text) {
    m_save_text = std::move(text);
    m_texts.sayAgain();
}

void FormPanel::open() {
    show();
    const auto first = std::ranges::find_if(m_fields, [this](const auto* field) { return field->isVisibleTo(this); });
    if (first == m_fields.end()) return;
    (*first)->setFocus(Qt::OtherFocusReason);
    // Once the layout made room for it: a verb opens a form from anywhere on the screen, also out of sight.
    QTimer::singleShot(0, this, [this, field = *first] { // the whole form where it fits, and its first field in any case
        bringIntoSight(this);
        bringIntoSight(field);
    });
}

void FormPanel::saved() {
    m_drafts.forget();
    leave();
}

void FormPanel::leave() {
    if (isHidden()) return;
    giveKeyboardBack();
    hide();
    emit closed();
}

void FormPanel::giveKeyboardBack() {
    const auto* at = QApplication::focusWidget();
    if (!at || !isAncestorOf(at) || !m_comes_from || !m_comes_from->isVisible() || !m_comes_from->isEnabled()) return;
    m_comes_from->setFocus(Qt::OtherFocusReason);
}

void FormPanel::throwAway() {
    m_drafts.forget();
    leave();
}

// Comes here only when the field does not need the key itself, for instance to close its list.
void FormPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
    leave();
}

void FormPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::screen
