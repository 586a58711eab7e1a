#include "today/side_cards.h"

#include "catalogue/dates.h"
#include "screen/row_list.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::today {

using screen::Where;
using workspace::PrivacyPointKind;

namespace {

void fill_with(QWidget* widget, QWidget* card) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QString text_of(const workspace::PrivacyPoint& point, Day today) {
    const int days = point.on ? *point.on - today : 0;
    switch (point.kind) {
    case PrivacyPointKind::EmergencyReason: return PrivacyCard::tr("Emergency: write down the reason");
    case PrivacyPointKind::LetKnow: return PrivacyCard::tr("Let know that consent ended");
    case PrivacyPointKind::ToldReview:
        if (days <= 0) return PrivacyCard::tr("Look again whether the resident can be told");
        return PrivacyCard::tr("In %n day(s): look again whether the resident can be told", nullptr, days);
    case PrivacyPointKind::GroundReview:
        if (days <= 0) return PrivacyCard::tr("Look again whether sharing without consent is needed");
        return PrivacyCard::tr("In %n day(s): look again whether sharing without consent is needed", nullptr, days);
    case PrivacyPointKind::FillInConsent: return PrivacyCard::tr("Consent: fill in the rest");
    case PrivacyPointKind::NameExpires:
        if (days <= 0) return PrivacyCard::tr("Report with a name: choose what happens with it");
        return PrivacyCard::tr("Report with a name: %n day(s) left to choose", nullptr, days);
    case PrivacyPointKind::ConvenantEnds:
        if (days <= 0) return PrivacyCard::tr("The agreement to work together has ended");
        return PrivacyCard::tr("The agreement to work together ends in %n day(s)", nullptr, days);
    case PrivacyPointKind::RetentionPassed: return PrivacyCard::tr("Kept long enough, ready to be erased");
    }
    return {};
}

// One is shown by its code where it has one, more by their number.
QString count_of(const workspace::PrivacyPoint& point) {
    const int count = static_cast<int>(point.count);
    if (point.kind == PrivacyPointKind::NameExpires) return PrivacyCard::tr("%n report(s)", nullptr, count);
    if (point.kind == PrivacyPointKind::ConvenantEnds) return PrivacyCard::tr("%n agreement(s)", nullptr, count);
    return PrivacyCard::tr("%n case(s)", nullptr, count);
}

QString and_more(const QString& code, const workspace::PrivacyPoint& point) {
    const int more = static_cast<int>(point.count - 1);
    if (more == 0) return code;
    return point.at_least ? PrivacyCard::tr("%1 and at least %n more", nullptr, more).arg(code) : PrivacyCard::tr("%1 and %n more", nullptr, more).arg(code);
}

} // namespace

PrivacyCard::PrivacyCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_rows(new screen::RowList("privacyRows", {1, 0}, this)),
      m_nothing(widgets::mutedLabel({}, this)) {
    m_card->setObjectName("privacyCard");
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_nothing);
    fill_with(this, m_card);
}

void PrivacyCard::show(const Seen& seen, Day today) {
    m_card->setTitle(tr("Privacy"));
    m_rows->refill([&] {
        for (const auto& point : seen.today.privacy) addRow(point, today);
    });
    m_rows->setVisible(!seen.today.privacy.empty());
    m_nothing->setText(tr("Nothing asks for attention now."));
    m_nothing->setVisible(seen.today.privacy.empty());
}

void PrivacyCard::addRow(const workspace::PrivacyPoint& point, Day today) {
    const QString text = text_of(point, today), code = QString::fromStdString(point.case_code);
    auto* count = screen::textCell(count_of(point));
    count->setWordWrap(false); // two words at most: they stay together
    QWidget* value = count;
    if (point.kind == PrivacyPointKind::NameExpires) {
        auto* open = new QPushButton(count_of(point));
        open->setObjectName(QStringLiteral("privacyPoint%1").arg(m_rows->count()));
        open->setAccessibleName(tr("%1: %2. Open the reports").arg(text, count_of(point)));
        widgets::setButtonKind(open, widgets::ButtonKind::Quiet);
        connect(open, &QPushButton::clicked, this, [this] { emit leadTo({Where::Reports}); });
        delete value;
        value = open;
    } else if (!code.isEmpty()) {
        auto* open = new QPushButton(and_more(code, point));
        open->setObjectName(QStringLiteral("privacyPoint%1").arg(m_rows->count()));
        open->setAccessibleName(tr("%1: %2. Open the case").arg(text, code));
        widgets::setButtonKind(open, widgets::ButtonKind::Quiet);
        connect(open, &QPushButton::clicked, this, [this, code] { emit leadTo({Where::Case, code}); });
        delete value;
        value = open;
    }
    m_rows->addRow(text, {screen::textCell(text), value});
}

NetworkCard::NetworkCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_counts(widgets::wrapLabel({}, this)),
      m_cases(new QPushButton(this)),
      m_parties(new QPushButton(this)),
      m_start_case(new QPushButton(this)) {
    m_card->setObjectName("networkCard");
    m_counts->setObjectName("networkCounts");
    m_cases->setObjectName("goToCases");
    m_parties->setObjectName("goToParties");
    m_start_case->setObjectName("startCase");
    auto* buttons = new widgets::FlowLayout(nullptr, 8, 8);
    for (auto* button : {m_start_case, m_parties, m_cases}) buttons->addWidget(button);
    m_card->body()->addWidget(m_counts);
    m_card->body()->addLayout(buttons);
    fill_with(this, m_card);
    connect(m_cases, &QPushButton::clicked, this, [this] { emit leadTo({Where::Cases}); });
    connect(m_parties, &QPushButton::clicked, this, [this] { emit leadTo({Where::Parties}); });
    connect(m_start_case, &QPushButton::clicked, this, [this] { emit leadTo({Where::NewCase}); });
}

void NetworkCard::show(const Seen& seen) {
    const auto& counts = seen.counts;
    const bool begins = seen.may_change && !seen.begun.all();
    const QString parties = tr("%n partner(s) take part", nullptr, static_cast<int>(counts.parties));
    const QString cases = tr("%n case(s) are open", nullptr, static_cast<int>(counts.open_cases));
    m_card->setTitle(begins ? tr("This is how you begin") : tr("This network"));
    m_counts->setText(begins ? stepsLeft(seen.begun).join(QLatin1Char('\n')) : parties + QStringLiteral(" · ") + cases);
    m_cases->setText(tr("Look at the cases"));
    m_parties->setText(begins && !seen.begun.partners ? tr("Go through the partners") : tr("Look at the partners"));
    m_start_case->setText(tr("Start a case"));
    m_cases->setVisible(seen.begun.a_case);
    m_start_case->setVisible(begins && !seen.begun.a_case);
}

QStringList NetworkCard::stepsLeft(const Begun& begun) const {
    QStringList steps;
    if (!begun.partners) steps << tr("Go through the partners: are their names right, and whom can you call?");
    if (!begun.a_case) steps << tr("Start a first case.");
    if (!begun.a_meeting) steps << tr("Plan a meeting.");
    for (auto& step : steps) step.prepend(QStringLiteral("• "));
    return steps;
}

} // namespace tandem::today
