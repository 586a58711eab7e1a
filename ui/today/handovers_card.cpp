#include "today/handovers_card.h"

#include "screen/row_list.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::today {

HandoversCard::HandoversCard(QWidget* parent)
    : QWidget(parent), m_card(new widgets::Card(this)), m_rows(new screen::RowList("waitingHandovers", {1, 0}, this)) {
    m_card->setObjectName("handoversCard");
    m_card->body()->addWidget(m_rows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hide();
}

void HandoversCard::show(const Seen& seen) {
    m_card->setTitle(tr("Offered to another network"));
    m_rows->refill([&] {
        for (const auto& waiting : seen.handovers) addRow(waiting);
    });
    setVisible(!seen.handovers.empty());
}

void HandoversCard::addRow(const workspace::WaitingHandover& waiting) {
    const QString to = QString::fromStdString(waiting.to_network).simplified(), code = QString::fromStdString(waiting.case_code);
    const QString days = tr("waiting for %n day(s)", nullptr, static_cast<int>(waiting.days));
    QWidget* how_long = waiting.ask_now ? screen::flowCell({new widgets::Chip({tr("Ask them now: %1").arg(days), widgets::Tone::Warning})})
                                        : static_cast<QWidget*>(screen::mutedCell(days));
    auto* open = new QPushButton(code);
    open->setObjectName(QStringLiteral("waitingHandover%1").arg(m_rows->count()));
    open->setAccessibleName(tr("%1: offered to %2. Open the case").arg(code, to));
    widgets::setButtonKind(open, widgets::ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, code] { emit leadTo({screen::Where::Case, code}); });
    m_rows->addRow(QString::fromStdString(waiting.id.text()), {screen::columnCell({screen::textCell(to), how_long}), open});
}

} // namespace tandem::today
