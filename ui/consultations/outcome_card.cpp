#include "consultations/outcome_card.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/facts.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::consultations {

using workspace::Workspace;

namespace {

constexpr int longest_advice = 100'000;

QString day_of(Day day) { return catalogue::short_date(day); }

// Each state in a sentence; the advice itself stands below it.
struct SayStand {
    QString operator()(const domain::ConsultationOpen&) const { return OutcomeCard::tr("Nobody answered it yet."); }
    QString operator()(const domain::ConsultationAdvised& state) const { return OutcomeCard::tr("Answered on %1.").arg(day_of(state.on)); }
    QString operator()(const domain::ConsultationBecameCase& state) const {
        return OutcomeCard::tr("Became a case on %1. Which one stands nowhere: this text stays apart.").arg(day_of(state.on));
    }
    QString operator()(const domain::ConsultationClosed& state) const {
        const QString closed = OutcomeCard::tr("Closed on %1.").arg(day_of(state.on));
        const QString reason = QString::fromStdString(state.reason.value_or("")).simplified();
        return reason.isEmpty() ? closed : closed + QLatin1Char(' ') + reason;
    }
};

} // namespace

OutcomeCard::OutcomeCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : Part(tools, draft_place(id), QStringLiteral("outcomeCard"), parent),
      m_stand(widgets::wrapLabel({}, this)),
      m_advice(screen::factLabel("advice", this)),
      m_found(widgets::wrapLabel({}, this)),
      m_verbs(new QWidget(this)) {
    m_stand->setObjectName("outcomeStand");
    m_found->setObjectName("adviceFound");
    widgets::setLabelTone(m_found, "warning");
    texts().add([this] { setTitle(tr("What came of it?")); });
    auto* verbs = new widgets::FlowLayout(m_verbs, 12, 8);
    verbs->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_stand), static_cast<QWidget*>(m_advice), static_cast<QWidget*>(m_found), m_verbs})
        body()->addWidget(part);
    m_advise = addVerb(
        "advise", [] { return tr("Write down the advice"); }, &OutcomeCard::startAdvice);
    m_case = addVerb(
        "becomeCase", [] { return tr("It becomes a case"); }, &OutcomeCard::startCase);
    m_close = addVerb(
        "closeQuestion", [] { return tr("Close"); }, &OutcomeCard::startClosing);
    m_reopen = addVerb(
        "reopenQuestion", [] { return tr("Open again"); }, &OutcomeCard::reopen);
    m_remove = addVerb(
        "removeQuestion", [] { return tr("Remove"); }, &OutcomeCard::remove);
    makeAdviceForm();
    makeCaseForm();
    makeCloseForm();
}

QPushButton* OutcomeCard::addVerb(const char* name, screen::Saying text, void (OutcomeCard::*verb)()) {
    auto* button = texts().on(new QPushButton(m_verbs), std::move(text));
    button->setObjectName(QString::fromLatin1(name));
    m_verbs->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, verb);
    return button;
}

void OutcomeCard::makeAdviceForm() {
    m_advice_form = makeForm("adviceForm", [this] { startAdvice(); });
    m_advice_form->setComesFrom(m_advise);
    m_advice_field = m_advice_form->addText("adviceField", [] { return tr("What did the meeting advise?"); });
    m_advice_field->setLongest(longest_advice);
    m_advice_form->addHint([] { return tr("Without a name here as well: the advice stands with the question until both are wiped."); });
    auto* marks = new screen::MarksList("adviceMarks", m_advice_form);
    m_advice_marks = new screen::MarkedText(m_advice_field);
    marks->watch(m_advice_marks);
    m_advice_form->addWide(marks);
    m_advice_form->setSaveText([] { return tr("Keep the advice  Ctrl+↵"); });
    body()->addWidget(m_advice_form);
    connect(m_advice_form, &screen::FormPanel::saveAsked, this, &OutcomeCard::saveAdvice);
}

void OutcomeCard::makeCaseForm() {
    m_case_form = makeForm("caseForm");
    m_case_form->setComesFrom(m_case);
    m_case_form->addHint([] {
        return tr("First there is a yes of the resident, or another ground to keep a name. The case begins empty: no word of this text "
                  "goes along.");
    });
    m_ground = new screen::ChoiceBox(m_case_form);
    m_ground->setObjectName("caseGround");
    m_case_form->addField(
        m_ground, [] { return tr("On what ground?"); }, screen::FormPanel::Width::Full);
    m_case_form->setSaveText([] { return tr("Make it a case  Ctrl+↵"); });
    body()->addWidget(m_case_form);
    connect(m_case_form, &screen::FormPanel::saveAsked, this, &OutcomeCard::saveCase);
}

void OutcomeCard::makeCloseForm() {
    m_close_form = makeForm("closeForm", [this] { startClosing(); });
    m_close_form->setComesFrom(m_close);
    m_reason = m_close_form->addLine(
        "closeReason", [] { return tr("Why? (may stay empty)"); }, screen::FormPanel::Width::Full);
    m_close_form->setSaveText([] { return tr("Close the question  Ctrl+↵"); });
    body()->addWidget(m_close_form);
    connect(m_close_form, &screen::FormPanel::saveAsked, this, &OutcomeCard::saveClosing);
}

void OutcomeCard::showConsultation(std::shared_ptr<const ConsultationView> view) {
    const bool first = m_view == nullptr;
    m_view = std::move(view);
    fill();
    if (first) openDrafts();
}

void OutcomeCard::fill() {
    fillStand();
    offerVerbs();
    m_ground->setEntries(screen::entries_of(m_view->grounds));
    m_ground->setEmptyLabel(tr("Choose a ground"));
}

void OutcomeCard::fillStand() {
    m_stand->setText(std::visit(SayStand(), state()));
    const auto* advised = std::get_if<domain::ConsultationAdvised>(&state());
    m_advice->setVisible(advised != nullptr);
    m_found->setVisible(false);
    if (!advised) return;
    screen::setFact(m_advice, tr("Advice:"), advised->advice);
    const QString found = sayFound(advised->advice);
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty());
}

QString OutcomeCard::sayFound(const std::string& advice) const {
    QStringList words;
    for (const auto& mark : workspace::marks_in(advice)) {
        const QString one = QString::fromStdString(advice.substr(mark.start, mark.end - mark.start)).simplified();
        if (mark.high && !words.contains(one)) words << one;
    }
    return words.isEmpty() ? QString() : tr("Look out: this points to somebody: %1.").arg(words.join(QStringLiteral(", ")));
}

void OutcomeCard::offerVerbs() {
    const bool open = std::holds_alternative<domain::ConsultationOpen>(state());
    const bool advised = std::holds_alternative<domain::ConsultationAdvised>(state());
    const bool closed = std::holds_alternative<domain::ConsultationClosed>(state());
    m_advise->setVisible(open);
    m_case->setVisible(open || advised);
    m_close->setVisible(open || advised);
    m_reopen->setVisible(advised || closed);
    m_verbs->setVisible(mayChange());
    if (!open) m_advice_form->leave();
    if (!open && !advised) m_case_form->leave(), m_close_form->leave();
}

void OutcomeCard::startAdvice() {
    if (!m_view || !mayChange() || !std::holds_alternative<domain::ConsultationOpen>(state())) return;
    m_advice_form->fill(m_advice_field, std::nullopt);
    m_advice_marks->readNow();
    m_advice_form->open();
}

void OutcomeCard::startCase() { m_case_form->open(); }

void OutcomeCard::startClosing() {
    m_close_form->fill(m_reason, std::nullopt);
    m_close_form->open();
}

void OutcomeCard::saveAdvice() {
    const auto advice = screen::text_of(m_advice_field);
    if (!advice) return complain(tr("Write first what the meeting advised."));
    act([id = id(), advice = *advice](Workspace& file) { return workspace::note_advice(file, id, advice); },
        [this] { m_advice_form->saved(); });
}

void OutcomeCard::saveCase() {
    const auto ground = m_ground->codeIfAny();
    if (!ground) {
        complain(tr("Choose first on what ground a case may be kept. Without a yes or a ground it stays a question."));
        return m_ground->setFocus(Qt::OtherFocusReason);
    }
    desk().act(
        this, [id = id(), ground = *ground](Workspace& file) { return workspace::become_case(file, id, ground); },
        [this](const workspace::Result<workspace::StartedCase>& started) {
            if (!started) return complain(started.error());
            emit succeeded();
            m_case_form->saved();
            emit becameCase(QString::fromStdString(started->code));
        });
}

void OutcomeCard::saveClosing() {
    act([id = id(), reason = screen::text_of(m_reason)](Workspace& file) { return workspace::close_consultation(file, id, reason); },
        [this] { m_close_form->saved(); });
}

void OutcomeCard::reopen() {
    act([id = id()](Workspace& file) { return workspace::reopen_consultation(file, id); });
}

void OutcomeCard::remove() {
    act([id = id()](Workspace& file) { return workspace::remove_consultation(file, id); }, [this] { emit removed(); });
}

} // namespace tandem::consultations
