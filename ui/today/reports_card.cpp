#include "today/reports_card.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::today {

using screen::Where;

namespace {

QWidget* urgency_cell(const std::optional<domain::Urgency>& urgency) {
    const bool acute = urgency == domain::Urgency::Acute;
    if (!acute && urgency != domain::Urgency::Urgent) return nullptr;
    const auto tone = acute ? widgets::Tone::Danger : widgets::Tone::Warning;
    return screen::flowCell({new widgets::Chip(widgets::ChipText{catalogue::label(*urgency), tone})});
}

} // namespace

ReportsCard::ReportsCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_rows(new screen::RowList("newReports", {2, 4, 0}, this)),
      m_all(new QPushButton(this)) {
    m_card->setObjectName("reportsCard");
    m_all->setObjectName("goToReports");
    widgets::setButtonKind(m_all, widgets::ButtonKind::Quiet);
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_all, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_all, &QPushButton::clicked, this, [this] { emit leadTo({Where::Reports}); });
}

void ReportsCard::show(const Seen& seen) {
    const int count = static_cast<int>(seen.counts.inbox);
    m_card->setTitle(tr("New reports: %n", nullptr, count));
    m_all->setText(tr("Choose what to do with them"));
    m_rows->refill([&] {
        for (const auto& row : seen.inbox) addRow(row);
    });
    setVisible(count > 0);
}

void ReportsCard::addRow(const workspace::ReportRow& row) {
    const QString code = QString::fromStdString(row.code);
    auto* open = new QPushButton(code);
    open->setObjectName(QStringLiteral("newReport%1").arg(m_rows->count()));
    open->setAccessibleName(tr("%1. Open the report").arg(code));
    widgets::setButtonKind(open, widgets::ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, id = QString::fromStdString(row.id.text())] { emit leadTo({Where::Report, id}); });
    const QString kind = row.reporter_kind ? catalogue::label(*row.reporter_kind) : QString();
    auto* from = screen::textCell(screen::dotted({catalogue::short_date(row.received_on), kind}));
    m_rows->addRow(code, {screen::flowCell({open}), from, urgency_cell(row.urgency)});
}

} // namespace tandem::today
