#include "meetings/proposal_card.h"

#include "catalogue/dates.h"
#include "meetings/meeting_words.h"
#include "widgets/chip.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::meetings {
namespace {

constexpr std::size_t most_without_room = 8;

bool waits_for_question(const workspace::ProposedRow& row) { return row.mode == domain::AgendaItemMode::NewCase && !row.has_question; }

QString with_minutes(const std::vector<workspace::ProposedRow>& rows) {
    std::int64_t minutes = 0;
    for (const auto& row : rows) minutes += row.minutes;
    return catalogue::minutes_text(minutes);
}

} // namespace

ProposalCard::ProposalCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_why(widgets::mutedLabel({}, this)),
      m_rows(new screen::RowList(QStringLiteral("proposal"), {6, 4, 2, 0}, this)),
      m_no_room_title(widgets::strongLabel({}, this)),
      m_no_room(new screen::RowList(QStringLiteral("proposalNoRoom"), {6, 4, 2, 0}, this)),
      m_all(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    m_all->setObjectName(QStringLiteral("takeProposal"));
    m_close->setObjectName(QStringLiteral("closeProposal"));
    m_no_room_title->setWordWrap(true);
    m_texts.add([this] {
        m_card->setTitle(tr("Proposal"));
        m_all->setText(tr("Take all"));
        m_close->setText(tr("Close"));
        m_no_room_title->setText(tr("No time left for these; they come first next time"));
    });
    auto* line = new QHBoxLayout;
    line->addWidget(m_all);
    line->addWidget(m_close);
    line->addStretch(1);
    auto* body = m_card->body();
    for (QWidget* part : {static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_rows)}) body->addWidget(part);
    body->addLayout(line);
    body->addWidget(m_no_room_title);
    body->addWidget(m_no_room);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_all, &QPushButton::clicked, this, &ProposalCard::takeAllAsked);
    connect(m_close, &QPushButton::clicked, this, &ProposalCard::closed);
    auto* leaving = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, this, &ProposalCard::closed);
    hide();
}

void ProposalCard::show(const workspace::Proposal& proposal) {
    m_proposal = proposal;
    if (m_proposal.no_room.size() > most_without_room) m_proposal.no_room.resize(most_without_room);
    fill();
    setVisible(true);
}

void ProposalCard::fill() {
    const bool has_items = !m_proposal.items.empty();
    QString why = has_items ? tr("Open agreements first, then new cases. Together %1.").arg(with_minutes(m_proposal.items))
                            : tr("There is nothing to propose: no open agreements and no new cases that fit.");
    if (waitsForQuestions()) why += QLatin1Char(' ') + tr("A new case first needs its question to the network.");
    m_why->setText(why);
    int number = 0;
    m_rows->refill([&] {
        for (const auto& row : m_proposal.items) addRow(row, number++);
    });
    m_no_room->refill([&] {
        for (const auto& row : m_proposal.no_room) addRow(row, number++);
    });
    m_all->setEnabled(!std::ranges::all_of(m_proposal.items, waits_for_question)); // of none, all do
    m_no_room_title->setVisible(!m_proposal.no_room.empty());
}

void ProposalCard::addRow(const workspace::ProposedRow& row, int number) {
    QList<QWidget*> chips;
    if (row.overdue > 0) chips << new widgets::Chip({tr("%n late", nullptr, static_cast<int>(row.overdue)), widgets::Tone::Danger});
    const bool waits = waits_for_question(row);
    if (waits)
        chips << new widgets::Chip({tr("no question yet"), widgets::Tone::Warning});
    const QString code = QString::fromStdString(row.case_code);
    auto* take = new QPushButton(waits ? tr("Question") : tr("Add"));
    take->setObjectName(QStringLiteral("takeItem%1").arg(number));
    take->setAccessibleName(waits ? tr("Write the question of %1").arg(code) : tr("Add %1").arg(code));
    connect(take, &QPushButton::clicked, this, [this, row] { emit takeAsked(row); });
    auto* list = number < static_cast<int>(m_proposal.items.size()) ? m_rows : m_no_room;
    list->addRow(code, {screen::textCell(proposed_title(row)), screen::flowCell(chips),
                                                         screen::mutedCell(catalogue::minutes_text(row.minutes)), take});
}

bool ProposalCard::waitsForQuestions() const { return std::ranges::any_of(m_proposal.items, waits_for_question); }

void ProposalCard::takeFocus() { (m_all->isEnabled() ? m_all : m_close)->setFocus(Qt::OtherFocusReason); }

void ProposalCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_texts.sayAgain();
    fill();
}

} // namespace tandem::meetings
