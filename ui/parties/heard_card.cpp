#include "parties/heard_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::parties {
namespace {

constexpr std::int64_t rows_at_once = 8;

} // namespace

HeardCard::HeardCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : PartyPart(tools, id, QStringLiteral("partyHeardCard"), parent),
      m_most(rows_at_once),
      m_rows(new screen::RowList("partyHeardRows", {4, 3, 4, 5}, this)),
      m_more(new QPushButton(this)) {
    m_more->setObjectName("morePartyHeard");
    widgets::setButtonKind(m_more, widgets::ButtonKind::Quiet);
    texts().add([this] {
        setTitle(tr("What this partner heard"));
        m_rows->setHeads({tr("When"), tr("Case"), tr("Who"), tr("What")});
        m_more->setText(tr("Show more"));
    });
    body()->addWidget(m_rows);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += 5 * rows_at_once;
        fill();
    });
}

void HeardCard::fill() {
    const auto question = [id = party(), most = m_most](workspace::Workspace& file) {
        return workspace::disclosures_of(file, id, {0, most});
    };
    desk().ask(this, question, [this](const workspace::Result<Heard>& heard) {
        if (heard) return put(*heard);
        if (heard.error().code != workspace::ProblemCode::OpenElsewhere) complain(heard.error()); // a second reader gets codes only
    });
}

void HeardCard::put(const Heard& heard) {
    m_rows->refill([&] {
        int number = 0;
        for (const auto& row : heard.rows) addRow(row, number++);
        if (heard.rows.empty()) m_rows->addRow({}, {screen::mutedCell(tr("Nothing yet")), nullptr, nullptr, nullptr});
    });
    m_more->setVisible(heard.total > static_cast<std::int64_t>(heard.rows.size()));
}

void HeardCard::addRow(const workspace::DisclosureRow& row, int number) {
    const auto& told = row.disclosure;
    const QString code = catalogue::in_one_line(row.case_code);
    auto* open = new QPushButton(code);
    open->setObjectName(QStringLiteral("heardCase%1").arg(number));
    widgets::setButtonKind(open, widgets::ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, code] { emit caseChosen(code); });
    QStringList what{catalogue::label(told.level), catalogue::label(told.occasion)};
    if (told.document) what << catalogue::label(*told.document);
    m_rows->addRow(catalogue::in_one_line(told.id.text()),
                   {screen::mutedCell(catalogue::moment(told.at, desk().zone())), screen::flowCell({open}),
                    screen::textCell(catalogue::in_one_line(row.party.empty() ? std::string() : row.who)),
                    screen::mutedCell(screen::dotted(what))});
}

} // namespace tandem::parties
