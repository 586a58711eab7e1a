#include "today/help_card.h"

#include "catalogue/dates.h"
#include "screen/row_list.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::today {

using screen::Where;
using widgets::Tone;
using workspace::HelpPointKind;

namespace {

QString text_of(HelpPointKind kind) {
    switch (kind) {
    case HelpPointKind::StopSignOpen: return HelpCard::tr("Stop sign not heard yet: call now");
    case HelpPointKind::FlagOpen: return HelpCard::tr("Something is not safe");
    case HelpPointKind::UnderReview: return HelpCard::tr("Look again whether this help can go on");
    case HelpPointKind::TooHeavy: return HelpCard::tr("Too heavy for who helps, or an alarm sign was seen");
    case HelpPointKind::SupervisorLeft: return HelpCard::tr("Who this helper could turn to is not there any more");
    case HelpPointKind::SupervisorMissing: return HelpCard::tr("This helper can turn to nobody yet");
    case HelpPointKind::CheckInDue: return HelpCard::tr("Ask how it is going");
    }
    return {};
}

bool is_about_safety(HelpPointKind kind) { return kind == HelpPointKind::StopSignOpen || kind == HelpPointKind::FlagOpen; }

// Something about safety is never only late.
QWidget* when_cell(const workspace::HelpPoint& point, Day today) {
    if (is_about_safety(point.kind)) return screen::flowCell({new widgets::Chip(widgets::ChipText{HelpCard::tr("now"), Tone::Danger})});
    if (point.days_late > 0) {
        const QString late = HelpCard::tr("%n day(s) late", nullptr, static_cast<int>(point.days_late));
        return screen::flowCell({new widgets::Chip(widgets::ChipText{late, Tone::Danger})});
    }
    if (!point.on) return nullptr;
    return screen::textCell(*point.on == today ? HelpCard::tr("today") : catalogue::short_date(*point.on));
}

} // namespace

HelpCard::HelpCard(QWidget* parent)
    : QWidget(parent), m_card(new widgets::Card(this)), m_rows(new screen::RowList("helpPoints", {0, 7, 4, 3}, this)) {
    m_card->setObjectName("helpAttention");
    m_card->body()->addWidget(m_rows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hide();
}

void HelpCard::show(const Seen& seen, Day today) {
    m_card->setTitle(tr("Help that needs attention"));
    m_rows->setHeads({tr("Case"), tr("What"), tr("Who"), tr("When")});
    m_rows->refill([&] {
        for (const auto& point : seen.help) addRow(point, today);
    });
    setVisible(!seen.help.empty());
}

void HelpCard::addRow(const workspace::HelpPoint& point, Day today) {
    const QString code = QString::fromStdString(point.case_code), text = text_of(point.kind);
    auto* open = new QPushButton(code);
    open->setObjectName(QStringLiteral("helpPoint%1").arg(m_rows->count()));
    open->setAccessibleName(tr("%1: %2. Open the case").arg(code, text));
    widgets::setButtonKind(open, widgets::ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, code] { emit leadTo({Where::Case, code}); });
    QWidget* party = point.party.empty() ? nullptr : screen::textCell(QString::fromStdString(point.party));
    m_rows->addRow({}, {open, screen::textCell(text), party, when_cell(point, today)});
}

} // namespace tandem::today
