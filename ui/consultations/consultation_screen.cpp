#include "consultations/consultation_screen.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "consultations/ask_card.h"
#include "consultations/check_card.h"
#include "consultations/outcome_card.h"
#include "consultations/text_card.h"
#include "consultations/typed_text.h"
#include "screen/facts.h"
#include "screen/header.h"
#include "screen/marks_list.h"
#include "screen/two_columns.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/text_area.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::consultations {

using screen::Where;
using workspace::Result;
using workspace::Workspace;

namespace {

constexpr int text_share = 9, side_share = 4;

QString about(domain::MeetingId meeting) { return QString::fromStdString(meeting.text()); }

std::string_view word_of_state(const workspace::ShownConsultation& shown) {
    return std::visit([](const auto& state) { return state.word; }, shown.question.state);
}

} // namespace

ConsultationScreen::ConsultationScreen(const screen::Tools& tools, const QString& about, QWidget* parent)
    : Screen(tools, parent), m_about(about), m_id(consultation_id(about)), m_drafts(tools.desk, draft_place(about)) {
    setObjectName("consultationScreen");
    useBody(Body::Scrolling);
    makeHeader();
    makeBody();
    connectParts();
    makeVerbs();
}

// A field that has the keyboard speaks when it is left, also when that is because all of this goes.
ConsultationScreen::~ConsultationScreen() {
    for (auto* text : {m_text, m_question}) text->area()->disconnect(this);
}

QString ConsultationScreen::helpPage() const { return QStringLiteral("consultation"); }

QString ConsultationScreen::windowTitle() const {
    return m_view && m_view->shown ? QString::fromStdString(m_view->shown->question.code.text()) : tr("Question without a name");
}

void ConsultationScreen::makeHeader() {
    m_state = new widgets::Chip(this);
    m_state->setObjectName("consultationState");
    m_state->hide();
    header().addBesideTitle(m_state);
    m_keep = header().addButton({}, "keepQuestion");
    m_why = new QLabel(&header());
    m_why->setObjectName("whyNotYet");
    m_why->setProperty("muted", true);
    header().addRight(m_why);
    m_agenda = header().addButton({}, "putOnAgenda", screen::Header::Strength::Strong);
    m_texts.add([this] {
        header().setTitle(tr("Question without a name"));
        header().setWay(tr("Questions without a name"));
        m_keep->setText(tr("Keep"));
        m_keep->setToolTip(tr("Keep this question (Ctrl+↵ in the text)"));
        m_agenda->setText(tr("Put it on an agenda"));
    });
    connect(m_keep, &QPushButton::clicked, this, &ConsultationScreen::keep);
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({Where::Consultations, {}}); });
}

void ConsultationScreen::makeBody() {
    m_columns = new screen::TwoColumns(&body(), text_share, side_share);
    m_text_card = new TextCard(m_columns);
    m_check = new CheckCard(m_columns);
    m_ask = new AskCard(desk(), m_columns);
    m_marks_card = new widgets::Card(m_columns);
    m_marks = new screen::MarksList("marks", m_marks_card);
    m_marks_card->body()->addWidget(m_marks);
    m_texts.add([this] { m_marks_card->setTitle(tr("Recognisable")); });
    m_columns->addLeft(m_text_card);
    m_columns->addLeft(m_check);
    if (m_id) m_columns->addLeft(m_outcome = new OutcomeCard(tools(), m_about, m_columns));
    m_columns->addRight(m_marks_card);
    m_columns->addRight(m_ask);
    m_columns->addRight(makeNote());
    m_missing = new widgets::EmptyState(&body());
    m_missing->hide();
    auto* page = new QVBoxLayout(&body());
    page->setContentsMargins(0, 0, 8, 0);
    page->addWidget(m_columns);
    page->addWidget(m_missing);
    page->addStretch(1);
    makeTexts();
}

QWidget* ConsultationScreen::makeNote() {
    auto* card = new widgets::Card(m_columns);
    m_note = widgets::mutedLabel({}, card);
    m_note->setObjectName("consultationNote");
    card->body()->addWidget(m_note);
    return card;
}

void ConsultationScreen::makeTexts() {
    m_text = new TypedText(m_text_card->area(), m_drafts);
    m_question = new TypedText(m_ask->area(), m_drafts);
    for (auto* text : {m_text, m_question}) {
        auto* marked = new screen::MarkedText(text->area());
        m_marked << marked;
        m_marks->watch(marked);
        connect(marked, &screen::MarkedText::replaced, this, &ConsultationScreen::saveWhenLeft); // done from outside the field
    }
    m_marks->letKeep(desk(), draft_place(m_about) + QStringLiteral("/keep"));
}

void ConsultationScreen::connectParts() {
    connect(m_marks, &screen::MarksList::changed, this, &ConsultationScreen::showStand);
    connect(m_marks, &screen::MarksList::keepAsked, this, &ConsultationScreen::keepWords);
    connect(m_text_card, &TextCard::replaceAllAsked, this, [this] {
        for (auto* marked : m_marked) marked->replaceAll();
    });
    for (auto* text : {m_text, m_question}) {
        connect(text->area(), &QPlainTextEdit::textChanged, this, &ConsultationScreen::showStand);
        connect(text->area(), &widgets::TextArea::left, this, &ConsultationScreen::saveWhenLeft);
        connect(text->area(), &widgets::TextArea::submitted, this, &ConsultationScreen::keep);
    }
    connect(m_ask, &AskCard::chosen, this, [this] {
        if (m_id) write({}, {});
    });
    connect(m_check, &CheckCard::nobodyAsked, this, &ConsultationScreen::check);
    connect(m_check, &CheckCard::maybeAsked, this, [this] { m_text->area()->setFocus(Qt::OtherFocusReason); });
    connect(m_check, &CheckCard::meetingChosen, this, &ConsultationScreen::putOn);
    connect(m_check, &CheckCard::meetingOpened, this, [this](domain::MeetingId meeting) { emit leadTo({Where::Prepare, about(meeting)}); });
    connect(m_check, &CheckCard::planAsked, this, [this] { emit leadTo({Where::NewMeeting, {}}); });
    connect(m_agenda, &QPushButton::clicked, m_check, &CheckCard::openAgendas);
    connect(m_missing, &widgets::EmptyState::stepChosen, this, [this] { emit leadTo({Where::Consultations, {}}); });
    if (!m_outcome) return;
    connect(m_outcome, &OutcomeCard::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(m_outcome, &OutcomeCard::succeeded, this, [this] { noComplaint(); });
    connect(m_outcome, &OutcomeCard::becameCase, this, [this](const QString& code) { emit leadTo({Where::Case, code}); });
    connect(m_outcome, &OutcomeCard::removed, this, [this] { emit leadTo({Where::Consultations, {}}); });
}

void ConsultationScreen::makeVerbs() {
    m_replace_verb = m_texts.on(addVerb({}, "verbReplaceAll"), [] { return tr("Replace everything by neutral words"); });
    m_agenda_verb = m_texts.on(addVerb({}, "verbPutOnAgenda"), [] { return tr("Put this question on an agenda"); });
    m_advice_verb = m_texts.on(addVerb({}, "verbAdvice"), [] { return tr("Write down the advice"); });
    connect(m_replace_verb, &QAction::triggered, m_text_card, &TextCard::replaceAllAsked);
    connect(m_agenda_verb, &QAction::triggered, m_agenda, &QPushButton::click);
    connect(m_advice_verb, &QAction::triggered, this, [this] {
        if (m_outcome) m_outcome->startAdvice();
    });
}

void ConsultationScreen::retranslate() {
    m_texts.sayAgain();
    if (m_view) showHeader();
    if (m_view) showStand();
    sayNote();
}

void ConsultationScreen::refresh() {
    if (!m_id && !m_about.isEmpty()) return showMissing();
    desk().ask(
        this, [id = m_id](Workspace& file) { return read_consultation(file, id); },
        [this](const Result<ConsultationView>& view) {
            if (view) return showView(*view);
            if (view.error().code == workspace::ProblemCode::NotFound) return showMissing();
            complain(view.error());
        });
}

void ConsultationScreen::showView(const ConsultationView& view) {
    const bool first = m_view == nullptr;
    m_view = std::make_shared<const ConsultationView>(view);
    m_missing->hide();
    m_columns->show();
    const auto* shown = view.shown ? &*view.shown : nullptr;
    m_text->show(shown ? shown->question.text : std::string());
    m_question->show(shown ? shown->question.question.value_or("") : std::string());
    m_text_card->setMayChange(mayWrite());
    m_marks->setMayChange(mayWrite());
    m_ask->show(view, mayWrite());
    m_check->show(view);
    for (auto* marked : m_marked) {
        marked->setKept(view.kept());
        marked->readNow();
    }
    if (m_outcome) m_outcome->showConsultation(m_view);
    showHeader();
    showStand();
    sayNote();
    if (first && isVisible() && !isAncestorOf(QApplication::focusWidget())) takeFocus();
    if (std::exchange(m_was_checked_here, false) && m_agenda->isEnabled()) m_agenda->setFocus(Qt::OtherFocusReason);
    emit titleChanged();
}

void ConsultationScreen::showMissing() {
    m_view.reset();
    m_columns->hide();
    for (QWidget* part :
         {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_agenda)})
        part->hide();
    for (auto* verb : verbs()) verb->setEnabled(false);
    m_missing->setTexts(
        tr("This question is not here (any more)"),
        tr("A question without a name is wiped when its time is over. It may also have been removed: undo brings that back."));
    m_missing->setStep(tr("To all questions"));
    m_missing->show();
}

void ConsultationScreen::showHeader() {
    const auto* shown = m_view->shown ? &*m_view->shown : nullptr;
    const QString title = tr("Question without a name");
    header().setTitle(shown ? screen::dotted({QString::fromStdString(shown->question.code.text()), title}) : title);
    m_state->setVisible(shown != nullptr);
    if (shown) m_state->setChip({catalogue::consultation_state_label(word_of_state(*shown))});
    m_keep->setVisible(mayWrite());
    m_agenda->setVisible(mayWrite());
    m_advice_verb->setEnabled(m_outcome != nullptr && mayWrite());
}

bool ConsultationScreen::mayWrite() const { return m_view && desk().mayChange() && m_view->isOpen(); }

Stand ConsultationScreen::stand() const {
    Stand stand;
    stand.high = m_marks->high();
    stand.empty = m_text->area()->text().trimmed().isEmpty();
    stand.checked = m_view && m_view->shown && m_view->shown->checked && !m_text->isChanged() && !m_question->isChanged();
    return stand;
}

QString ConsultationScreen::whyNotYet(const Stand& stand) const {
    if (stand.empty) return tr("First describe the situation");
    if (stand.high > 0) return tr("First change %n thing(s)", nullptr, stand.high);
    return stand.checked ? QString() : tr("First read it through: would a neighbour know who this is?");
}

void ConsultationScreen::showStand() {
    if (!m_view) return;
    const auto now = stand();
    m_text_card->showCounts(m_marks->summary(), m_marks->high() + m_marks->thoughts() > 0);
    m_check->showStand(now, mayWrite());
    const QString why = mayWrite() ? whyNotYet(now) : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_why->setMinimumHeight(m_agenda->sizeHint().height()); // beside the button, in the middle of its height
    m_agenda->setEnabled(now.may_be_asked());
    m_agenda->setAccessibleDescription(why);
    m_agenda_verb->setEnabled(mayWrite() && now.may_be_asked());
    m_replace_verb->setEnabled(mayWrite() && !now.empty);
}

void ConsultationScreen::sayNote() {
    if (!m_view) return;
    const QString apart = tr("Does it become a case with a name? Then you first ask for a yes. This text stays apart.");
    const QString wiped = m_view->shown ? tr("It is wiped on %1.").arg(catalogue::short_date(m_view->shown->question.expires_on))
                                        : tr("It is wiped after %n week(s).", nullptr, m_view->network.consultation_weeks);
    m_note->setText(apart + QLatin1Char(' ') + wiped);
}

void ConsultationScreen::takeFocus() {
    if (m_missing->isVisibleTo(this)) return m_missing->step()->setFocus(Qt::OtherFocusReason);
    m_text->area()->setFocus(Qt::OtherFocusReason);
}

} // namespace tandem::consultations
