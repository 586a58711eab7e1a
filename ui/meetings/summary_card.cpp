#include "meetings/summary_card.h"

#include "catalogue/dates.h"
#include "meetings/meeting_words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tandem::meetings {
namespace {

QString short_title(const workspace::AgendaRow& row) {
    return row.case_code.empty() ? item_title(row) : QString::fromStdString(row.case_code);
}

} // namespace

SummaryCard::SummaryCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_discussed(screen::factLabel(QStringLiteral("summaryDiscussed"), this)),
      m_postponed(screen::factLabel(QStringLiteral("summaryPostponed"), this)),
      m_open(screen::factLabel(QStringLiteral("summaryOpen"), this)),
      m_ended(screen::factLabel(QStringLiteral("summaryEnded"), this)),
      m_agreed(widgets::wrapLabel({}, this)),
      m_actions(new screen::RowList(QStringLiteral("summaryActions"), {2, 4, 4, 3}, this)) {
    m_agreed->setObjectName(QStringLiteral("summaryAgreed"));
    for (QWidget* part : {static_cast<QWidget*>(m_discussed), static_cast<QWidget*>(m_postponed), static_cast<QWidget*>(m_open),
                          static_cast<QWidget*>(m_ended), static_cast<QWidget*>(m_agreed), static_cast<QWidget*>(m_actions)})
        m_card->body()->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void SummaryCard::show(const MeetingView& view, const MeetingSummary& summary) {
    m_view = view;
    m_summary = summary;
    fill();
}

QString SummaryCard::items(std::string_view state) const {
    QStringList titles;
    for (const auto& row : m_view->agenda.items)
        if (std::visit([](const auto& one) { return one.word; }, row.item.state) == state) titles << short_title(row);
    return titles.join(QStringLiteral(", "));
}

QString SummaryCard::ended() const {
    QStringList parts;
    if (m_summary.done > 0) parts << tr("%n done", nullptr, static_cast<int>(m_summary.done));
    if (m_summary.not_done > 0) parts << tr("%n not done", nullptr, static_cast<int>(m_summary.not_done));
    return parts.join(QStringLiteral(", "));
}

void SummaryCard::fill() {
    if (!m_view) return;
    const bool held = m_view->state() == "held";
    m_card->setTitle(tr("What this meeting came to"));
    screen::setFact(m_discussed, tr("Talked about"), items("discussed"), tr("nothing yet"));
    screen::setFact(m_postponed, tr("Next time"), items("postponed"));
    screen::setFact(m_open, held ? tr("Not reached") : tr("Not talked about yet, comes next time"), items("planned"));
    screen::setFact(m_ended, tr("Agreements of before"), ended());
    const int number = static_cast<int>(m_summary.actions.size()), without_day = static_cast<int>(m_summary.without_day);
    QString agreed = number == 0 ? tr("Nothing new was agreed.") : tr("%n new agreement(s)", nullptr, number);
    if (without_day > 0) agreed += between_parts() + tr("%n without a day", nullptr, without_day);
    m_agreed->setText(agreed);
    m_actions->setHeads({tr("Case"), tr("What"), tr("Who"), tr("When")});
    m_actions->refill([&] {
        for (const auto& action : m_summary.actions) {
            QWidget* when = action.due ? static_cast<QWidget*>(screen::textCell(catalogue::short_date(*action.due)))
                                       : screen::flowCell({new widgets::Chip({tr("no day"), widgets::Tone::Warning})});
            m_actions->addRow({}, {screen::textCell(QString::fromStdString(action.case_code)), screen::textCell(one_line(action.kind)),
                                   screen::textCell(one_line(action.doer)), when});
        }
    });
}

void SummaryCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) fill();
}

} // namespace tandem::meetings
