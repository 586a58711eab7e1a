#include "meetings/meeting_list_screen.h"

#include "meetings/meeting_columns.h"
#include "screen/header.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/list_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::meetings {

using screen::Where;

MeetingListScreen::MeetingListScreen(const screen::Tools& tools, QWidget* parent)
    : Screen(tools, parent),
      m_empty(new widgets::EmptyState(this)),
      m_new_verb(addVerb({}, QStringLiteral("verbNewMeeting"), QKeySequence(Qt::CTRL | Qt::Key_N))) {
    useBody(Body::Plain);
    auto* add = header().addButton({}, QStringLiteral("newMeeting"), screen::Header::Strength::Strong);
    connect(add, &QPushButton::clicked, this, &MeetingListScreen::plan);
    connect(m_new_verb, &QAction::triggered, this, &MeetingListScreen::plan);
    connect(m_empty, &widgets::EmptyState::stepChosen, this, &MeetingListScreen::plan);
    m_ahead = makeList(workspace::MeetingSpan::Ahead, QStringLiteral("meetingsAhead"));
    m_behind = makeList(workspace::MeetingSpan::Behind, QStringLiteral("meetingsBehind"));
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_empty);
    column->addWidget(m_ahead.card, 2);
    column->addWidget(m_behind.card, 3);
    m_empty->hide();
    m_texts.add([this, add] {
        header().setTitle(tr("Meetings"));
        add->setText(tr("New meeting"));
        m_new_verb->setText(tr("New meeting"));
        m_empty->setTexts(tr("Plan your first meeting"),
                          tr("In a meeting you talk over cases together and agree who does what. Begin with a day."));
        m_empty->setStep(tr("New meeting"));
        m_ahead.card->setTitle(tr("What is coming"));
        m_behind.card->setTitle(tr("What was"));
        for (const auto& list : {m_ahead, m_behind}) {
            list.rows->setColumns(meeting_columns());
            list.table->setAccessibleName(list.card->title());
        }
    });
}

MeetingListScreen::List MeetingListScreen::makeList(workspace::MeetingSpan span, const QString& object_name) {
    List list;
    const auto fetch = [this, span](workspace::PageWish wish, Rows::Came came) {
        ask(
            [span, wish](workspace::Workspace& file) {
                return workspace::list_meetings(file, {span, {}}, wish);
            },
            [came = std::move(came)](const workspace::Page<workspace::MeetingRow>& page) { came(page); });
    };
    list.rows = new Rows(fetch, meeting_cell, this);
    list.card = new widgets::Card(&body());
    list.table = new widgets::ListTable(list.card);
    list.table->setObjectName(object_name);
    list.rows->setColumns(meeting_columns());
    list.table->setModel(list.rows);
    list.table->setWideColumn(PlaceColumn);
    const std::pair<int, int> letters[] = {{DayColumn, 22}, {TableColumn, 24}, {ItemsColumn, 14}, {PeopleColumn, 13}, {StateColumn, 17}};
    for (const auto& [column, count] : letters) list.table->setColumnLetters(column, count);
    list.card->body()->addWidget(list.table, 1);
    connect(list.table, &widgets::ListTable::rowActivated, this, [this, rows = list.rows](int row) { open(*rows, row); });
    connect(list.rows, &Rows::loaded, this, &MeetingListScreen::showWhetherEmpty);
    return list;
}

QString MeetingListScreen::windowTitle() const { return tr("Meetings"); }
QString MeetingListScreen::helpPage() const { return QStringLiteral("meetings"); }

void MeetingListScreen::refresh() {
    m_ahead.rows->reload();
    m_behind.rows->reload();
}

void MeetingListScreen::showWhetherEmpty() {
    const bool both_loaded = m_ahead.rows->isLoaded() && m_behind.rows->isLoaded();
    const bool ahead = m_ahead.rows->rowCount() > 0, behind = m_behind.rows->rowCount() > 0;
    const bool had_keyboard = m_ahead.table->hasFocus() || m_behind.table->hasFocus(); // what is hidden gives it away
    m_empty->setVisible(both_loaded && !ahead && !behind);
    m_ahead.card->setVisible(ahead || behind);
    m_behind.card->setVisible(behind);
    m_ahead.card->setNote(ahead ? QString() : tr("Nothing is planned. Ctrl+N plans a meeting."));
    for (const auto& list : {m_ahead, m_behind})
        if (list.table->currentRow() < 0 && list.rows->rowCount() > 0) list.table->setCurrentRow(0);
    if (m_empty->isVisible() && had_keyboard) m_empty->step()->setFocus(Qt::OtherFocusReason);
}

void MeetingListScreen::open(const Rows& rows, int row) {
    const auto* found = rows.rowAt(row);
    if (!found) return;
    const auto& state = found->meeting.state;
    Where where = Where::Prepare;
    if (std::holds_alternative<domain::MeetingUnderWay>(state)) where = Where::Chair;
    if (std::holds_alternative<domain::MeetingHeld>(state)) where = Where::Finish;
    emit leadTo({where, QString::fromStdString(found->meeting.id.text())});
}

void MeetingListScreen::plan() { emit leadTo({Where::NewMeeting, {}}); }

void MeetingListScreen::takeFocus() {
    if (m_empty->isVisible())
        m_empty->step()->setFocus(Qt::OtherFocusReason);
    else
        m_ahead.table->setFocus(Qt::OtherFocusReason);
}

void MeetingListScreen::retranslate() {
    m_texts.sayAgain();
    refresh();
}

} // namespace tandem::meetings
