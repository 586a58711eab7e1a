#include "cases/weigh_form.h"

#include "cases/category_chips.h"
#include "cases/subject_choice.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/pickers.h"
#include "widgets/multi_picker.h"

#include <QLineEdit>

namespace tandem::cases {
namespace {

constexpr int months_until_review = 3;

screen::ChoiceBox* choiceBox(const char* name, QWidget* parent) {
    auto* box = new screen::ChoiceBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    return box;
}

const std::vector<workspace::Choice>& list_in(const std::map<std::string, std::vector<workspace::Choice>>& choices, const char* name) {
    static const std::vector<workspace::Choice> none;
    const auto found = choices.find(name);
    return found == choices.end() ? none : found->second;
}

} // namespace

WeighForm::WeighForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_subject(new SubjectChoice("weighSubject", panel)),
      m_basis(choiceBox("weighBasis", panel)),
      m_exception(choiceBox("weighException", panel)),
      m_secrecy(choiceBox("weighSecrecy", panel)),
      m_to(new widgets::MultiPicker(screen::partiesProvider(desk, panel), panel)),
      m_about(new CategoryChips(QStringLiteral("weighAbout"), panel)),
      m_second_by(new screen::PersonPicker(desk, "weighSecondBy", panel)),
      m_decided_by(new screen::PersonPicker(desk, "weighDecidedBy", panel)),
      m_told_on(screen::dayField(desk, "weighToldOn", panel, widgets::Preference::Past)),
      m_review(screen::dayField(desk, "weighReview", panel)) {
    m_to->setObjectName("weighTo");
    m_to->picker()->lineEdit()->setObjectName("weighToText");
    addFields();
}

void WeighForm::addFields() {
    using Width = screen::FormPanel::Width;
    m_panel->addField(
        m_to, [] { return tr("To which partners, by name?"); }, Width::Full);
    m_panel->addField(
        m_about, [] { return tr("About what?"); }, Width::Full);
    m_panel->addField(m_basis, [] { return tr("On what ground?"); });
    m_panel->addField(m_subject, [] { return tr("About whom?"); });
    m_panel->addField(m_exception, [] { return tr("If it is about health or belief: which exception?"); });
    m_panel->addField(m_secrecy, [] { return tr("If a professional breaks silence: why may they?"); });
    m_interest = m_panel->addText("weighInterest", [] { return tr("What is at stake?"); });
    m_alternatives = m_panel->addText("weighAlternatives", [] { return tr("What else was tried or thought of?"); });
    m_minimum = m_panel->addText("weighMinimum", [] { return tr("What is the least that has to be told?"); });
    m_second_opinion = m_panel->addLine(
        "weighSecond", [] { return tr("What did somebody else think of it?"); }, Width::Full);
    m_panel->addField(m_second_by, [] { return tr("Who was that?"); });
    m_panel->addField(m_decided_by, [] { return tr("Who decided?"); });
    m_panel->addField(m_told_on, [] { return tr("The resident was told on"); });
    m_panel->addField(m_review, [] { return tr("Look again on"); });
    m_why_not_told = m_panel->addLine(
        "weighWhyNotTold", [] { return tr("If the resident was not told yet: why not?"); }, Width::Full);
    m_panel->addHint([] { return tr("After the day to look again nothing new is shared. You are warned two weeks before."); });
}

void WeighForm::setChoices(const std::vector<domain::CaseSubject>& subjects,
                           const std::map<std::string, std::vector<workspace::Choice>>& choices) {
    m_subject->setSubjects(subjects);
    auto bases = list_in(choices, "legal_basis");
    std::erase_if(bases, [](const workspace::Choice& one) { return !workspace::is_weighed_on(one.code); });
    m_basis->setEntries(screen::entries_of(bases));
    m_exception->setEntries(screen::entries_of(list_in(choices, "special_data_exception")));
    m_exception->setEmptyLabel(tr("It is not about that"));
    m_secrecy->setEntries(screen::entries_of(list_in(choices, "secrecy_ground")));
    m_secrecy->setEmptyLabel(tr("Nobody does"));
    m_about->setChoices(list_in(choices, "category"));
    m_to->picker()->setPlaceholderText(tr("Name of a partner"));
    m_to->picker()->lineEdit()->setAccessibleName(tr("To which partners, by name?"));
}

void WeighForm::open(domain::SubjectId subject) {
    m_subject->choose(subject);
    m_exception->choose(QString());
    m_secrecy->choose(QString());
    m_to->setValues({});
    m_about->setChosen({});
    for (auto* area : {m_interest, m_alternatives, m_minimum}) m_panel->fill(area, std::nullopt);
    for (auto* line : {m_second_opinion, m_why_not_told}) m_panel->fill(line, std::nullopt);
    m_second_by->choose({});
    m_decided_by->choose({});
    screen::showDay(m_told_on, {});
    screen::showDay(m_review, m_desk.today().plus_months(months_until_review));
    m_panel->open();
}

Expected<domain::Told, QString> WeighForm::told(Day review) const {
    if (const auto day = screen::dayIn(m_told_on)) return domain::Told(domain::ToldOn{*day, {}, {}});
    const auto reason = screen::text_of(m_why_not_told);
    if (!reason) return fail(tr("Write when the resident was told, or why not yet."));
    return domain::Told(domain::NotTold{*reason, review});
}

Expected<domain::TaskGround, QString> WeighForm::written() const {
    if (const auto wrong = screen::dayProblem({m_told_on, m_review}); !wrong.isEmpty()) return fail(wrong);
    const auto review = screen::dayIn(m_review);
    if (!review) return fail(tr("Fill in the day to look again."));
    if (m_to->isUnresolved()) return fail(tr("Choose the partner from the list, or take away what is typed."));
    const auto subject = m_subject->subject();
    if (!subject) return fail(tr("First write whom the case is about."));
    domain::TaskGround ground;
    ground.subject = *subject;
    ground.on = m_desk.today();
    ground.legal_basis = m_basis->code().toStdString();
    ground.special_data_exception = m_exception->codeIfAny();
    ground.secrecy_ground = m_secrecy->codeIfAny();
    ground.weighing = {screen::text_of(m_interest).value_or(""), screen::text_of(m_alternatives).value_or(""),
                       screen::text_of(m_minimum).value_or(""), screen::text_of(m_second_opinion)};
    if (const auto by = m_second_by->chosen()) ground.second_opinion_by = by->id;
    if (const auto by = m_decided_by->chosen()) ground.decided_by = by->id;
    TANDEM_ASSIGN(ground.told, told(*review));
    ground.review_on = *review;
    for (const auto& id : m_to->ids())
        if (const auto party = Uuid::parse(id.toStdString()))
            ground.recipients.emplace_back(domain::RecipientParty{domain::PartyId(*party)});
    ground.categories = m_about->chosen();
    return ground;
}

} // namespace tandem::cases
