#include "meetings/agenda_card.h"

#include "meetings/agenda_model.h"
#include "meetings/asked_line.h"
#include "meetings/company_line.h"
#include "meetings/meeting_words.h"
#include "meetings/minutes_field.h"
#include "meetings/needed_line.h"
#include "meetings/question_line.h"
#include "meetings/row_drag.h"
#include "meetings/time_bar.h"
#include "widgets/empty_state.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/line_field.h"
#include "widgets/list_table.h"
#include "widgets/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::meetings {
namespace {

constexpr int longest_theme = 200;

} // namespace

AgendaCard::AgendaCard(bridge::Desk& desk, const QString& meeting, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new widgets::Card(this)),
      m_time(new TimeBar(this)),
      m_empty(new widgets::EmptyState(this)),
      m_model(new AgendaModel(this)),
      m_table(new widgets::ListTable(this)),
      m_drag(new RowDrag(m_table)),
      m_row_tools(new QWidget(this)),
      m_minutes(new MinutesField(m_row_tools)),
      m_up(new QPushButton(m_row_tools)),
      m_down(new QPushButton(m_row_tools)),
      m_remove(new QPushButton(m_row_tools)),
      m_propose(new QPushButton(this)),
      m_needed(new NeededLine(this)),
      m_company(new CompanyLine(this)),
      m_blocked(new widgets::NoticeBar(this)),
      m_notice(new widgets::NoticeBar(this)),
      m_question(new QuestionLine(desk, this)),
      m_adder(new QWidget(this)),
      m_asked(new AskedLine(this)),
      m_typed(new widgets::LineField(m_adder)),
      m_drafts(desk, QStringLiteral("meeting/%1/agenda").arg(meeting)) {
    m_propose->setObjectName(QStringLiteral("proposeAgenda"));
    m_notice->actionButton()->setObjectName(QStringLiteral("writeQuestion"));
    m_blocked->actionButton()->setObjectName(QStringLiteral("planParts"));
    m_texts.add([this] {
        m_card->setTitle(tr("Agenda"));
        m_propose->setText(tr("Propose an agenda"));
        m_empty->setTexts(tr("Nothing on the agenda yet"), tr("Tandem can propose one: open agreements first, then new cases."));
        m_empty->setStep(tr("Propose an agenda"));
    });
    m_card->setHeaderWidget(m_propose);
    makeTable();
    makeRowTools();
    makeAdder();
    auto* body = m_card->body();
    for (QWidget* part : {static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_blocked),
                          m_row_tools, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_needed), static_cast<QWidget*>(m_company),
                          static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_question), m_adder, static_cast<QWidget*>(m_asked)})
        body->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_propose, &QPushButton::clicked, this, &AgendaCard::proposalAsked);
    connect(m_empty, &widgets::EmptyState::stepChosen, this, &AgendaCard::proposalAsked);
    connect(m_needed, &NeededLine::confirmAsked, this, &AgendaCard::neededAsked);
    connect(m_needed, &NeededLine::confirmAllAsked, this, &AgendaCard::allNeededAsked);
    connect(m_company, &CompanyLine::leaveOutAsked, this, &AgendaCard::leaveOutAsked);
    connect(m_asked, &AskedLine::addAsked, this, &AgendaCard::consultationAdded);
    connect(m_question, &QuestionLine::saveAsked, this, &AgendaCard::questionAsked);
    connect(m_question, &QuestionLine::left, this, [this] {
        showQuestion();
        m_notice->actionButton()->setFocus(Qt::OtherFocusReason);
    });
}

void AgendaCard::makeTable() {
    m_table->setObjectName(QStringLiteral("agenda"));
    m_table->setModel(m_model);
    m_table->setWideColumn(AgendaModel::What);
    m_table->setColumnLetters(AgendaModel::Starts, 7);
    m_table->setColumnLetters(AgendaModel::Minutes, 11);
    m_table->setColumnLetters(AgendaModel::Attention, 16);
    m_table->setHeights(widgets::ListTable::Heights::ByContent);
    m_table->setGrowsWithRows();
    connect(m_table, &widgets::ListTable::rowChosen, this, &AgendaCard::showRow);
    connect(m_table, &widgets::ListTable::rowActivated, this, &AgendaCard::open);
    connect(m_drag, &RowDrag::moved, this, &AgendaCard::moveTo);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Up), &AgendaCard::moveUp);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Down), &AgendaCard::moveDown);
    addKey(QKeySequence(Qt::Key_Delete), &AgendaCard::remove);
    m_texts.add([this] {
        m_table->setAccessibleName(tr("Agenda"));
        m_table->setAccessibleDescription(tr("Alt+Up and Alt+Down move an item, Delete takes it off."));
    });
}

void AgendaCard::addKey(const QKeySequence& key, void (AgendaCard::*act)()) {
    auto* shortcut = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void AgendaCard::makeRowTools() {
    m_minutes->lineEdit()->setObjectName(QStringLiteral("itemMinutes"));
    m_up->setObjectName(QStringLiteral("itemUp"));
    m_down->setObjectName(QStringLiteral("itemDown"));
    m_remove->setObjectName(QStringLiteral("itemRemove"));
    auto* label = widgets::strongLabel({}, m_row_tools);
    label->setBuddy(m_minutes->lineEdit());
    m_texts.add([this, label] {
        label->setText(tr("Minutes"));
        m_minutes->setAccessibleLabel(tr("Minutes for the chosen item"));
        m_up->setText(tr("Up"));
        m_up->setToolTip(tr("One place earlier (Alt+Up)"));
        m_down->setText(tr("Down"));
        m_down->setToolTip(tr("One place later (Alt+Down)"));
        m_remove->setText(tr("Take off"));
        m_remove->setToolTip(tr("Take it off the agenda (Delete)"));
    });
    auto* line = new QHBoxLayout(m_row_tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_minutes, 1);
    for (auto* button : {m_up, m_down, m_remove}) line->addWidget(button);
    line->addStretch(2);
    connect(m_up, &QPushButton::clicked, this, &AgendaCard::moveUp);
    connect(m_down, &QPushButton::clicked, this, &AgendaCard::moveDown);
    connect(m_remove, &QPushButton::clicked, this, &AgendaCard::remove);
    connect(m_minutes, &MinutesField::entered, this, [this] {
        const auto* row = m_model->rowAt(m_table->currentRow());
        const auto minutes = m_minutes->value();
        if (row && minutes && *minutes != row->item.minutes) emit minutesAsked(row->item.id, *minutes);
    });
}

void AgendaCard::makeAdder() {
    m_typed->setObjectName(QStringLiteral("newItem"));
    m_typed->setLongest(longest_theme);
    m_drafts.watch(m_typed);
    m_drafts.fill(m_typed, {});
    auto* field = new widgets::LabelledField(QString(), m_typed, m_adder);
    auto* add = new QPushButton(m_adder);
    add->setObjectName(QStringLiteral("addItem"));
    m_texts.add([field, add] {
        field->setLabel(tr("One more: a theme, or the code of a case"));
        field->setHint(tr("Everybody takes the agenda home: no names of residents."));
        add->setText(tr("Add  ↵"));
    });
    auto* line = new QHBoxLayout(m_adder);
    line->setContentsMargins(0, 8, 0, 0);
    line->addWidget(field, 1);
    line->addWidget(add, 0, Qt::AlignVCenter);
    const auto ask_for_it = [this] {
        if (const QString typed = m_typed->text().trimmed(); !typed.isEmpty()) emit addAsked(typed);
    };
    connect(add, &QPushButton::clicked, this, ask_for_it);
    connect(m_typed, &QLineEdit::returnPressed, this, ask_for_it);
}

void AgendaCard::show(const MeetingView& view) {
    const auto kept = chosen();
    const int row = m_table->currentRow();
    m_may_change = view.may_still_change() && m_desk.mayChange();
    m_time->setTimes(view.agenda.minutes, view.agenda.room_minutes);
    m_model->setAgenda(view);
    m_without_question.clear();
    for (const auto& one : view.agenda.items)
        if (view.without_question.contains(one.case_code)) m_without_question.push_back(one.case_code);
    m_needed->show(view);
    m_company->show(view);
    showBlocked(view);
    const bool is_empty = view.agenda.items.empty();
    m_empty->setVisible(is_empty && m_may_change);
    m_propose->setVisible(!is_empty && m_may_change);
    m_table->setVisible(!is_empty);
    m_time->setVisible(!is_empty);
    m_adder->setVisible(m_may_change);
    m_asked->show(view, m_may_change);
    m_drag->setEnabled(m_may_change);
    const int found = kept ? m_model->rowOf(*kept) : -1;
    m_table->setCurrentRow(found >= 0 ? found : std::min(std::max(row, 0), m_model->rowCount() - 1));
    showRow();
    showQuestion();
}

void AgendaCard::showRow() {
    const auto* row = m_model->rowAt(m_table->currentRow());
    m_row_tools->setVisible(row && m_may_change);
    m_needed->showItem(m_may_change ? row : nullptr);
    m_company->showItem(m_may_change ? row : nullptr);
    if (!row) return;
    m_minutes->setValue(row->item.minutes);
    m_up->setEnabled(m_table->currentRow() > 0);
    m_down->setEnabled(m_table->currentRow() + 1 < m_model->rowCount());
}

// A warning before the meeting, so that there is none during it.
void AgendaCard::showBlocked(const MeetingView& view) {
    const bool blocked = m_may_change && view.partsWouldHelp();
    if (!blocked && m_blocked->actionButton()->hasFocus()) m_table->setFocus(Qt::OtherFocusReason);
    m_blocked->setVisible(blocked);
    if (!blocked) return;
    m_blocked->showText(widgets::NoticeBar::Tone::Warning,
                        tr("Somebody who comes may not know of a case. Plan it in a part without them: nobody needs a reason."),
                        tr("Plan in parts"), [this] { emit partsAsked(); });
}

// Mild, and with a way on: the meeting can do without (R40).
void AgendaCard::showQuestion() {
    m_notice->setVisible(m_may_change && !m_without_question.empty() && m_question->isHidden());
    if (m_notice->isHidden()) return;
    const auto number = static_cast<int>(m_without_question.size());
    const QString code = QString::fromStdString(m_without_question.front());
    const QString text = number == 1
                             ? tr("%1 has no question to the network yet. A question helps the meeting to get going.").arg(code)
                             : tr("%1 and %n other case(s) have no question to the network yet. A question helps the meeting to get going.",
                                  nullptr, number - 1)
                                   .arg(code);
    if (m_notice->text() == text) return;
    m_notice->showText(widgets::NoticeBar::Tone::Info, text, tr("Write the question of %1").arg(code), [this, code] {
        m_question->open(code);
        m_notice->hide();
    });
}

void AgendaCard::added() {
    m_drafts.forget();
    m_typed->setText({});
    m_typed->setFocus(Qt::OtherFocusReason);
}

void AgendaCard::askQuestion(const QString& code) {
    m_question->open(code);
    m_notice->hide();
}

void AgendaCard::questionWritten() {
    std::erase(m_without_question, m_question->code().toStdString());
    m_question->written();
    showQuestion();
    if (m_notice->isHidden())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_notice->actionButton()->setFocus(Qt::OtherFocusReason);
}

void AgendaCard::takeFocus() {
    if (m_empty->isVisible())
        m_empty->step()->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

std::optional<domain::AgendaItemId> AgendaCard::chosen() const {
    const auto* row = m_model->rowAt(m_table->currentRow());
    return row ? std::optional(row->item.id) : std::nullopt;
}

void AgendaCard::moveUp() { moveTo(m_table->currentRow(), m_table->currentRow() - 1); }
void AgendaCard::moveDown() { moveTo(m_table->currentRow(), m_table->currentRow() + 1); }

void AgendaCard::moveTo(int from, int to) {
    const auto* row = m_model->rowAt(from);
    if (m_may_change && row && to >= 0 && to < m_model->rowCount()) emit moveAsked(row->item.id, to);
}

void AgendaCard::remove() {
    if (const auto item = chosen(); item && m_may_change) emit removeAsked(*item);
}

// Enter on a question without a name shows its text; other items have what they need here.
void AgendaCard::open(int row) {
    const auto* chosen = m_model->rowAt(row);
    if (chosen && chosen->item.consultation) emit consultationOpened(*chosen->item.consultation);
}

void AgendaCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_texts.sayAgain();
    m_needed->retranslate();
    m_company->retranslate();
}

} // namespace tandem::meetings
