#include "cases/case_top.h"

#include "cases/one_of_chips.h"
#include "cases/safety_card.h"
#include "screen/tab_order.h"
#include "widgets/flow_layout.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace tandem::cases {
namespace {

constexpr int above_a_card = 8; // pixels that stay between a card and the edge

struct Link {
    const char *card, *text;
};
constexpr std::array links = {
    Link{"storyCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "Story")},
    Link{"situationCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "How it goes")},
    Link{"needsCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "Needed")},
    Link{"helpCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "Help")},
    Link{"safetyCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "Safe?")},
    Link{"actionsCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "Agreements")},
    Link{"notesCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "Notes")},
    Link{"consentCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "What may be told")},
    Link{"sightCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "Who sees what")},
    Link{"heardCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "Who heard what")},
    Link{"timelineCard", QT_TRANSLATE_NOOP("tandem::cases::CaseTop", "Timeline")},
};

// What is agreed and what is kept, before the story.
constexpr std::array first_when_brief = {"factsCard", "needsCard", "helpCard", "actionsCard", "situationCard"};

qsizetype place_when_brief(const QWidget* card) {
    const auto found = std::ranges::find_if(first_when_brief, [&](const char* name) { return card->objectName() == QLatin1String(name); });
    return found - first_when_brief.begin();
}

} // namespace

QString word_of(Wording wording) { return wording == Wording::Brief ? QStringLiteral("brief") : QStringLiteral("story"); }
Wording wording_of(const QString& word) { return word == word_of(Wording::Brief) ? Wording::Brief : Wording::Story; }

CaseTop::CaseTop(QWidget* parent)
    : QWidget(parent), m_banner(new widgets::NoticeBar(this)), m_wording(new OneOfChips(QStringLiteral("caseWording"), this)) {
    setObjectName("caseTop");
    m_banner->setObjectName("safetyBanner");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    auto* flow = new widgets::FlowLayout(nullptr, 12, 4);
    makeLinks(flow);
    line->addLayout(flow, 1);
    m_wording->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // beside each other, whatever the links take
    line->addWidget(m_wording, 0, Qt::AlignTop);
    column->addLayout(line);
    connect(m_wording, &OneOfChips::changed, this, [this] { emit wordingChosen(wording_of(m_wording->code())); });
    retranslate();
}

void CaseTop::makeLinks(QLayout* line) {
    for (const auto& link : links) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("goTo_") + QLatin1String(link.card));
        widgets::setButtonKind(button, widgets::ButtonKind::Quiet);
        connect(button, &QPushButton::clicked, this, [this, card = link.card] { emit cardChosen(QString::fromLatin1(card)); });
        line->addWidget(button);
        m_links << button;
    }
}

void CaseTop::retranslate() {
    m_wording->setAccessibleName(tr("How the case is shown"));
    m_wording->setEntries({{word_of(Wording::Story), tr("As a story")}, {word_of(Wording::Brief), tr("To the point")}});
    for (std::size_t i = 0; i < links.size(); ++i) {
        const QString text = tr(links[i].text);
        auto* button = m_links[static_cast<qsizetype>(i)];
        button->setText(text);
        button->setAccessibleName(tr("Go to: %1").arg(text));
    }
}

void CaseTop::setWording(Wording wording) { m_wording->choose(word_of(wording)); }

void CaseTop::showCase(const CaseView& view) {
    const QString said = SafetyCard::bannerOf(view);
    if (said.isEmpty()) return m_banner->hide();
    if (m_banner->isHidden() || m_banner->text() != said) // a screen reader hears it once
        m_banner->showText(widgets::NoticeBar::Tone::Danger, said, tr("Look"), [this] { emit cardChosen(QStringLiteral("safetyCard")); });
    m_banner->actionButton()->setObjectName("goToSafety");
}

void CaseTop::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void go_to_card(QWidget* card) {
    const auto stops = screen::stopsAsRead(card);
    const auto first = std::ranges::find_if(stops, screen::takesTab);
    if (first != stops.end()) (*first)->setFocus(Qt::OtherFocusReason);
    for (auto* around = card->parentWidget(); around; around = around->parentWidget())
        if (auto* scroller = qobject_cast<QScrollArea*>(around); scroller && scroller->widget())
            scroller->verticalScrollBar()->setValue(card->mapTo(scroller->widget(), QPoint()).y() - above_a_card);
}

void put_in_order(QBoxLayout* column, const QList<QWidget*>& cards, Wording wording) {
    auto ordered = cards;
    if (wording == Wording::Brief) std::ranges::stable_sort(ordered, {}, place_when_brief);
    for (auto* card : ordered) column->removeWidget(card);
    for (qsizetype i = 0; i < ordered.size(); ++i) column->insertWidget(static_cast<int>(i), ordered[i]);
}

} // namespace tandem::cases
