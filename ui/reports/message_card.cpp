#include "reports/message_card.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "screen/days.h"
#include "screen/facts.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "workspace/today.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace tandem::reports {

using domain::ReporterSentence;

namespace {

constexpr std::array sentences = {ReporterSentence::Received, ReporterSentence::BeingLookedAt, ReporterSentence::Done};

const domain::FeedbackAtCoordinator* at_coordinator(const ReportView& view) {
    return std::get_if<domain::FeedbackAtCoordinator>(&view.report().feedback);
}
const domain::FeedbackGiven* given(const ReportView& view) { return std::get_if<domain::FeedbackGiven>(&view.report().feedback); }

QString quoted(ReporterSentence sentence) { return MessageCard::tr("“%1”").arg(catalogue::label(sentence)); }

} // namespace

MessageCard::MessageCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : ReportPart(tools, id, QStringLiteral("messageCard"), parent),
      m_standing(widgets::wrapLabel({}, this)),
      m_due(widgets::mutedLabel({}, this)),
      m_question(widgets::mutedLabel({}, this)),
      m_next(widgets::wrapLabel({}, this)),
      m_heard(new QPushButton(this)),
      m_nothing(new QPushButton(this)),
      m_source(new QCheckBox(this)),
      m_since(widgets::mutedLabel({}, this)),
      m_other_day(new QPushButton(this)) {
    m_standing->setObjectName("messageStanding");
    m_due->setObjectName("messageDue");
    m_next->setObjectName("sentenceThatFits");
    m_heard->setObjectName("volunteerHeard");
    m_nothing->setObjectName("wantsNothing");
    widgets::setButtonKind(m_nothing, widgets::ButtonKind::Quiet);
    for (QWidget* part : std::initializer_list<QWidget*>{m_standing, m_due}) body()->addWidget(part);
    body()->addWidget(m_heard, 0, Qt::AlignLeading);
    body()->addWidget(m_question);
    body()->addWidget(m_next);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("saySentence%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, sentence = sentences[i]] { say(sentence); });
        m_sentences << button;
        body()->addWidget(button, 0, Qt::AlignLeading);
    }
    body()->addWidget(m_nothing, 0, Qt::AlignLeading);
    makeSource();
    texts().add([this] {
        setTitle(tr("Let them know"));
        m_heard->setText(tr("The volunteer heard it"));
        m_nothing->setText(tr("Wants no message"));
        m_source->setText(tr("The reporter may be named"));
        m_other_day->setText(tr("Another day"));
    });
    connect(m_heard, &QPushButton::clicked, this, [this] {
        if (const auto* told = at_coordinator(view())) say(told->sentence);
    });
    connect(m_nothing, &QPushButton::clicked, this, &MessageCard::wantNothing);
}

void MessageCard::makeSource() {
    m_source->setObjectName("sourceAgreed");
    m_other_day->setObjectName("sourceOtherDay");
    widgets::setButtonKind(m_other_day, widgets::ButtonKind::Quiet);
    m_form = makeForm("sourceForm");
    m_form->setComesFrom(m_other_day);
    m_day = screen::dayField(desk(), "sourceDay", m_form, widgets::Preference::Past);
    m_form->addField(
        m_day, [] { return tr("Since which day?"); }, screen::FormPanel::Width::Full);
    body()->addSpacing(8);
    body()->addWidget(m_source);
    body()->addWidget(m_since);
    body()->addWidget(m_other_day, 0, Qt::AlignLeading);
    body()->addWidget(m_form);
    connect(m_source, &QCheckBox::clicked, this, [this](bool agreed) { agree(agreed ? std::optional(desk().today()) : std::nullopt); });
    connect(m_other_day, &QPushButton::clicked, this, [this] {
        screen::showDay(m_day, view().report().source_agreed_on);
        m_form->open();
    });
    connect(m_form, &screen::FormPanel::saveAsked, this, [this] {
        if (const auto wrong = screen::dayProblem({m_day}); !wrong.isEmpty()) return complain(wrong);
        const auto day = screen::dayIn(m_day);
        if (!day) return complain(tr("Fill in the day."));
        if (*day > desk().today()) return complain(tr("This day has not come yet."));
        agree(day);
    });
}

void MessageCard::fill() {
    fillStanding();
    fillButtons();
    fillSource();
}

void MessageCard::fillStanding() {
    const auto& shown = view().shown;
    const QString via = QString::fromStdString(shown.feedback_via);
    QString standing = catalogue::feedback_label(word_in(shown.report.feedback));
    if (const auto* told = at_coordinator(view()))
        standing = screen::dotted({standing, catalogue::short_date(told->on), quoted(told->sentence)});
    if (const auto* told = given(view())) standing = screen::dotted({standing, catalogue::short_date(told->on), quoted(told->sentence)});
    m_standing->setText(standing);
    QStringList due;
    if (shown.feedback_due) {
        const int late = desk().today() - *shown.feedback_due;
        due << (late > 0 ? tr("%n day(s) late", nullptr, late) : tr("before %1").arg(catalogue::short_date(*shown.feedback_due)));
    }
    if (shown.feedback_due && !via.isEmpty()) due << tr("through %1").arg(via);
    m_due->setText(screen::dotted(due));
    m_due->setVisible(!due.isEmpty());
}

bool MessageCard::maySay(ReporterSentence sentence) const {
    const auto& feedback = view().report().feedback;
    if (std::holds_alternative<domain::FeedbackNotWanted>(feedback)) return false;
    if (const auto* told = at_coordinator(view())) return sentence > told->sentence; // the same one has a button of its own
    if (const auto* told = given(view())) return sentence > told->sentence;
    return true;
}

void MessageCard::fillButtons() {
    m_heard->setVisible(mayChange() && at_coordinator(view()) != nullptr);
    bool any = false;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        auto* button = m_sentences[static_cast<qsizetype>(i)];
        const bool shows = mayChange() && maySay(sentences[i]);
        button->setText(catalogue::label(sentences[i]));
        button->setVisible(shows);
        any = any || shows;
    }
    const bool to_coordinator = !view().shown.feedback_via.empty();
    m_question->setText(to_coordinator
                            ? tr("Tell their coordinator: call, or drop by. Which of these did you say?")
                            : tr("Tell it yourself: call, or drop by. Which of these did you say? More than this nobody hears."));
    m_question->setVisible(any);
    m_next->setText(tr("Fits now: %1").arg(quoted(view().shown.next_sentence)));
    m_next->setVisible(any && maySayNext());
    m_nothing->setVisible(mayWantNothing());
}

void MessageCard::fillSource() {
    const auto& report = view().report();
    const bool may = mayChange() && !report.shielded; // who has to stay unknown is nobody's source
    m_source->setVisible(may);
    m_source->setChecked(report.source_agreed_on.has_value());
    m_since->setText(report.source_agreed_on ? tr("Agreed since %1").arg(catalogue::short_date(*report.source_agreed_on)) : QString());
    m_since->setVisible(report.source_agreed_on.has_value());
    m_other_day->setVisible(may && report.source_agreed_on);
}

bool MessageCard::mayWantNothing() const {
    if (!hasSomethingToShow() || !mayChange()) return false;
    const auto& feedback = view().report().feedback;
    return std::holds_alternative<domain::FeedbackOwed>(feedback) || at_coordinator(view()) != nullptr;
}

bool MessageCard::maySayNext() const { return hasSomethingToShow() && mayChange() && view().shown.may_be_told; }

void MessageCard::sayNext() {
    if (maySayNext()) say(view().shown.next_sentence);
}

void MessageCard::wantNothing() {
    if (mayWantNothing()) act([id = report()](workspace::Workspace& file) { return workspace::wants_no_message(file, id); });
}

void MessageCard::say(ReporterSentence sentence) {
    act([id = report(), sentence](workspace::Workspace& file) { return workspace::give_feedback(file, id, sentence); },
        [this, sentence] { emit said(tr("Noted: %1").arg(quoted(sentence))); });
}

void MessageCard::agree(const std::optional<Day>& since) {
    act([id = report(), since](workspace::Workspace& file) { return workspace::agree_as_source(file, id, since); },
        [this] { m_form->saved(); });
}

} // namespace tandem::reports
