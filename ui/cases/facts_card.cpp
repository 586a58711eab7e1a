#include "cases/facts_card.h"

#include "cases/details_form.h"
#include "cases/state_form.h"
#include "cases/state_step.h"
#include "cases/told_form.h"
#include "catalogue/dates.h"
#include "catalogue/problems.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/flow_layout.h"
#include "widgets/theme.h"
#include "workspace/closing.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::cases {
namespace {

constexpr int facts_beside_each_other = 2;

template <class Word>
QString label_of(const std::optional<Word>& value) {
    return value ? catalogue::label(*value) : QString();
}

QString day_of(const std::optional<Day>& day) { return day ? catalogue::short_date(*day) : QString(); }

} // namespace

FactsCard::FactsCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("factsCard"), parent),
      m_fold(new QPushButton(this)),
      m_inside(new QWidget(this)),
      m_facts(new QWidget(m_inside)),
      m_grid(new QGridLayout(m_facts)),
      m_verbs(new QWidget(m_inside)) {
    m_fold->setObjectName("foldFacts");
    card().setHeaderWidget(m_fold);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    for (int i = 0; i < facts_beside_each_other; ++i) m_grid->setColumnStretch(i, 1);
    auto* verbs = new widgets::FlowLayout(m_verbs, 12, 8);
    verbs->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_facts);
    column->addWidget(m_verbs);
    body()->addWidget(m_inside);
    const auto add_verb = [&](const char* name, screen::Saying text, void (FactsCard::*verb)()) {
        auto* button = texts().on(new QPushButton(m_verbs), std::move(text));
        button->setObjectName(QString::fromLatin1(name));
        verbs->addWidget(button);
        connect(button, &QPushButton::clicked, this, verb);
        return button;
    };
    auto* change_state = add_verb(
        "changeState", [] { return tr("How it stands"); }, &FactsCard::changeState);
    m_close = add_verb(
        "closeCase", [] { return tr("Close the case"); }, &FactsCard::startClosing);
    m_reopen = add_verb(
        "reopenCase", [] { return tr("Open it again"); }, &FactsCard::reopen);
    m_learn = add_verb(
        "learnFromCase", [] { return tr("What can we learn from this?"); }, &FactsCard::lessonAsked);
    auto* change_told = add_verb(
        "changeTold", [] { return tr("Does the resident know?"); }, &FactsCard::changeTold);
    auto* change_details = add_verb(
        "changeDetails", [] { return tr("Change the other facts"); }, &FactsCard::changeDetails);
    setTitles([] { return tr("More facts"); }, [] { return tr("Facts"); });
    makeForms();
    m_state->panel()->setComesFrom(change_state);
    m_told->panel()->setComesFrom(change_told);
    m_details->panel()->setComesFrom(change_details);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_folded = !m_folded;
        showFolded();
    });
    texts().add([this] { showFolded(); });
}

void FactsCard::makeForms() {
    m_state = new StateForm(desk(), makeForm("stateForm"));
    m_told = new ToldForm(desk(), makeForm("toldForm", [this] { changeTold(); }));
    m_details = new DetailsForm(desk(), makeForm("detailsForm", [this] { changeDetails(); }));
    for (auto* panel : {m_state->panel(), m_told->panel(), m_details->panel()}) m_inside->layout()->addWidget(panel);
    connect(m_state->panel(), &screen::FormPanel::saveAsked, this, &FactsCard::saveState);
    connect(m_told->panel(), &screen::FormPanel::saveAsked, this, &FactsCard::saveTold);
    connect(m_details->panel(), &screen::FormPanel::saveAsked, this, &FactsCard::saveDetails);
}

void FactsCard::showFolded() {
    m_inside->setVisible(!m_folded);
    m_fold->setText(m_folded ? tr("Show") : tr("Hide"));
    m_fold->setAccessibleName(m_folded ? tr("Show more facts") : tr("Hide more facts"));
}

// To the point begins with the facts; a story has them at the end.
void FactsCard::wordingChanged() {
    m_folded = wording() == Wording::Story;
    showFolded();
}

void FactsCard::unfold() {
    m_folded = false;
    showFolded();
}

void FactsCard::fill() {
    m_verbs->setVisible(mayChange());
    offerVerbs();
    fillFacts();
}

void FactsCard::offerVerbs() {
    const auto& state = view().case_file().state;
    const bool closed = std::holds_alternative<domain::CaseClosed>(state),
               handed_over = std::holds_alternative<domain::CaseHandedOver>(state);
    m_close->setVisible(!closed && !handed_over && !std::holds_alternative<domain::CaseHandoverOffered>(state));
    m_reopen->setVisible(would_reopen(state));
    m_learn->setVisible(closed || handed_over);
    if (closed && m_just_closed) m_learn->setFocus(Qt::OtherFocusReason);
    m_just_closed = false;
}

void FactsCard::fillFacts() {
    while (auto* item = m_grid->takeAt(0)) {
        if (auto* old = item->widget()) old->hide(), old->deleteLater();
        delete item;
    }
    const auto& shown = view().case_file();
    int place = 0;
    const auto add = [&](const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        auto* label = screen::textCell(value);
        auto* title = screen::mutedCell(name);
        m_grid->addWidget(screen::columnCell({title, label}), place / facts_beside_each_other, place % facts_beside_each_other,
                          Qt::AlignTop);
        ++place;
    };
    const auto choice = [&](const char* list, const std::optional<std::string>& code) {
        return code ? catalogue::as_typed(view().label_of(list, *code)) : QString();
    };
    add(tr("Table"), catalogue::as_typed(view().shown.table));
    add(tr("Opened on"), day_of(shown.opened_on));
    if (const auto* closed = std::get_if<domain::CaseClosed>(&shown.state))
        add(tr("How did it end?"), choice("case_outcome", closed->outcome));
    if (const auto* aftercare = std::get_if<domain::CaseAftercare>(&shown.state))
        add(tr("Keep an eye on it until"), catalogue::short_date(aftercare->until));
    if (const auto* told = std::get_if<domain::ToldOn>(&shown.told)) add(tr("How was it told?"), catalogue::as_typed(told->how));
    if (const auto* not_told = std::get_if<domain::NotTold>(&shown.told)) {
        add(tr("Why not told yet"), catalogue::as_typed(not_told->reason));
        add(tr("Look again on"), catalogue::short_date(not_told->review_on));
    }
    add(tr("Why now"), label_of(shown.entry_reason));
    add(tr("Voluntary or not"), label_of(shown.frame));
    add(tr("What the resident prefers"), label_of(shown.client_preference));
    add(tr("How long already"), label_of(shown.duration));
    add(tr("How complicated"), label_of(shown.complexity));
    add(tr("Why we think so"), catalogue::as_typed(shown.indication_motivation.value_or("")));
    add(tr("Brought in by"), catalogue::as_typed(view().party_name(shown.brought_by_party)));
    add(tr("Who arranges the help in this case"), catalogue::as_typed(view().person_name(shown.case_director)));
    add(tr("Who answers for the data"), catalogue::as_typed(view().party_name(shown.responsible_party)));
    add(tr("Why may we keep this?"), choice("legal_basis", shown.holding_basis));
    add(tr("Day collected"), day_of(shown.collected_on));
    add(tr("How long to keep"), choice("retention_class", shown.retention_class));
}

void FactsCard::changeState() {
    unfold();
    m_state->open(view());
}
void FactsCard::startClosing() {
    unfold();
    m_state->openToClose(view());
}
void FactsCard::reopen() {
    if (!would_reopen(view().case_file().state)) return complain(tr("This case is open already."));
    act([id = view().case_file().id](workspace::Workspace& file) { return workspace::reopen_case(file, id); },
        [this] { emit said(tr("The case is open again.")); });
}
void FactsCard::changeTold() {
    unfold();
    m_told->open(view().case_file().told);
}
void FactsCard::changeDetails() {
    unfold();
    m_details->open(view());
}

void FactsCard::saveState() {
    const auto state = m_state->written();
    if (!state) return complain(state.error());
    desk().act(
        this, [code = code(), state = *state](workspace::Workspace& file) { return become(file, code, state); },
        [this, state = *state](const workspace::Result<workspace::Changes>& answer) {
            if (!answer) return complainOfStep(answer.error(), state);
            emit succeeded();
            m_state->panel()->saved();
            if (answer->step != 0) stepTaken(state);
        });
}

void FactsCard::stepTaken(const domain::CaseState& state) {
    if (!std::holds_alternative<domain::CaseClosed>(state)) return;
    m_just_closed = true; // the keyboard goes to what can be learned, once it is there
    emit said(tr("The case is closed. What can we learn from this?"));
}

void FactsCard::complainOfStep(const workspace::Problem& problem, const domain::CaseState& to) {
    using workspace::ProblemCode;
    if (problem.code == ProblemCode::FlagOpen) return complain(workspace::Problem{ProblemCode::FlagOpen});
    if (problem.code != ProblemCode::BadValue || problem.place != "case_file.state") return complain(problem);
    const QString from = catalogue::case_state_label(word_of(view().case_file().state));
    complain(tr("A case that stands at \"%1\" cannot become \"%2\" at once.").arg(from, catalogue::case_state_label(word_of(to))));
}

void FactsCard::saveTold() {
    const auto told = m_told->written();
    if (!told) return complain(told.error());
    const auto change = [told = *told](domain::CaseFile& shown) { shown.told = told; };
    act([code = code(), change](workspace::Workspace& file) { return change_case(file, code, change); },
        [this] { m_told->panel()->saved(); });
}

void FactsCard::saveDetails() {
    const auto change = m_details->written();
    if (!change) return complain(change.error());
    act([code = code(), change = *change](workspace::Workspace& file) { return change_case(file, code, change); },
        [this] { m_details->panel()->saved(); });
}

} // namespace tandem::cases
