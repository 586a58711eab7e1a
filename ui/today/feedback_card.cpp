#include "today/feedback_card.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "screen/row_list.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace tandem::today {

using domain::ReporterSentence;

namespace {

constexpr std::array sentences = {ReporterSentence::Received, ReporterSentence::BeingLookedAt, ReporterSentence::Done};

QString what_is_next(const workspace::OwedFeedback& owed) {
    const QString via = QString::fromStdString(owed.via);
    if (owed.at_coordinator)
        return FeedbackCard::tr("%1 knows: “%2” Did the volunteer hear it too?")
            .arg(via.isEmpty() ? FeedbackCard::tr("The coordinator") : via, catalogue::label(*owed.at_coordinator));
    const QString next = FeedbackCard::tr("Next: %1").arg(catalogue::label(owed.next));
    return via.isEmpty() ? next : next + QLatin1Char(' ') + FeedbackCard::tr("Through %1.").arg(via);
}

} // namespace

FeedbackCard::FeedbackCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_intro(widgets::mutedLabel({}, this)),
      m_nothing(widgets::mutedLabel({}, this)),
      m_more(widgets::mutedLabel({}, this)),
      m_rows(new screen::RowList("feedbackRows", {1, 0}, this)) {
    m_panel = makePanel();
    m_card->setObjectName("feedbackCard");
    m_nothing->setObjectName("noFeedback");
    for (QWidget* part : std::initializer_list<QWidget*>{m_intro, m_rows, m_more, m_nothing}) m_card->body()->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

QWidget* FeedbackCard::makePanel() {
    auto* panel = new QWidget(this);
    panel->setObjectName("feedbackPanel");
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(6);
    m_question = widgets::mutedLabel({}, panel);
    column->addWidget(m_question);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        auto* button = new QPushButton(panel);
        button->setObjectName(QStringLiteral("feedbackSentence%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, sentence = sentences[i]] {
            closePanel();
            emit given(m_report, sentence);
        });
        m_sentences << button;
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    m_open = new QPushButton(panel);
    m_open->setObjectName("feedbackOpen");
    m_leave = new QPushButton(panel);
    m_leave->setObjectName("feedbackLater");
    for (auto* button : {m_open, m_leave}) {
        widgets::setButtonKind(button, widgets::ButtonKind::Quiet);
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(m_open, &QPushButton::clicked, this, [this] { emit leadTo({screen::Where::Report, QString::fromStdString(m_report.text())}); });
    connect(m_leave, &QPushButton::clicked, this, &FeedbackCard::closePanel);
    auto* leaving = new QShortcut(QKeySequence(Qt::Key_Escape), panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, this, &FeedbackCard::closePanel);
    panel->hide();
    return panel;
}

void FeedbackCard::show(const Seen& seen) {
    const auto& owed = seen.today.feedback;
    m_card->setTitle(tr("Tell who reported something"));
    m_intro->setText(tr("Who reports something always hears something back."));
    m_question->setText(tr("Tell it yourself: call, or drop by. Which of these did you say? More than this nobody hears."));
    m_open->setText(tr("Look at the report"));
    m_leave->setText(tr("Later"));
    for (std::size_t i = 0; i < sentences.size(); ++i) m_sentences[static_cast<qsizetype>(i)]->setText(catalogue::label(sentences[i]));
    m_rows->refill([&] {
        for (const auto& one : owed) addRow(one, seen.may_change);
    });
    const auto more = seen.today.feedback_total - static_cast<std::int64_t>(owed.size());
    m_more->setText(tr("%n more after these.", nullptr, static_cast<int>(more)));
    m_more->setVisible(more > 0);
    m_rows->setVisible(!owed.empty());
    m_nothing->setText(tr("Nobody is waiting for word now."));
    m_nothing->setVisible(owed.empty());
}

void FeedbackCard::addRow(const workspace::OwedFeedback& owed, bool may_change) {
    const QString day = catalogue::short_date(owed.received_on);
    auto* who = screen::textCell(tr("Report of %1 · %2").arg(day, catalogue::label(owed.reporter_kind)));
    auto* next = screen::mutedCell(what_is_next(owed));
    auto* late = owed.days_late > 0 ? screen::flowCell({new widgets::Chip(widgets::ChipText{
                                          tr("%n day(s) late", nullptr, static_cast<int>(owed.days_late)), widgets::Tone::Danger})})
                                    : nullptr;
    auto* button = makeButton(owed, day);
    button->setEnabled(may_change);
    m_rows->addRow(QString::fromStdString(owed.id.text()), {screen::columnCell({who, next, late}), button});
}

QPushButton* FeedbackCard::makeButton(const workspace::OwedFeedback& owed, const QString& day) {
    auto* button = new QPushButton;
    const auto place = m_rows->count();
    if (owed.at_coordinator) {
        button->setText(tr("The volunteer heard it"));
        button->setObjectName(QStringLiteral("volunteerHeard%1").arg(place));
        button->setAccessibleName(tr("The volunteer heard it: report of %1").arg(day));
        connect(button, &QPushButton::clicked, this, [this, id = owed.id, sentence = *owed.at_coordinator] { emit given(id, sentence); });
        return button;
    }
    button->setText(tr("Let them know"));
    button->setObjectName(QStringLiteral("giveFeedback%1").arg(place));
    button->setAccessibleName(tr("Let them know: report of %1").arg(day));
    connect(button, &QPushButton::clicked, this, [this, owed, button] {
        m_opener = button;
        openFor(owed);
    });
    return button;
}

void FeedbackCard::openFor(const workspace::OwedFeedback& owed) {
    if (!m_panel->isHidden() && m_report == owed.id) return closePanel();
    m_report = owed.id;
    m_rows->openBelow(QString::fromStdString(owed.id.text()), m_panel);
    m_panel->show();
    m_sentences[static_cast<qsizetype>(owed.next)]->setFocus(Qt::OtherFocusReason);
}

void FeedbackCard::closePanel() {
    m_panel->hide();
    if (m_opener) m_opener->setFocus(Qt::OtherFocusReason);
    m_opener = nullptr;
}

} // namespace tandem::today
