#include "cases/barrier_form.h"

#include "cases/subject_choice.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/pickers.h"

#include <QLineEdit>

#include <array>

namespace tandem::cases {
namespace {

constexpr std::array kinds = {BarrierKind::Tie, BarrierKind::Objection, BarrierKind::Shield, BarrierKind::Restriction, BarrierKind::Deputy};

} // namespace

QString label(BarrierKind kind) {
    switch (kind) {
    case BarrierKind::Tie: return BarrierForm::tr("Somebody knows this resident");
    case BarrierKind::Objection: return BarrierForm::tr("The resident does not want somebody to know");
    case BarrierKind::Shield: return BarrierForm::tr("Shield, for somebody's safety");
    case BarrierKind::Restriction: return BarrierForm::tr("On hold: kept and not used");
    case BarrierKind::Deputy: return BarrierForm::tr("Somebody else takes this case");
    }
    return {};
}

BarrierForm::BarrierForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_kind(new screen::ChoiceBox(panel)),
      m_subject(new SubjectChoice("barrierSubject", panel)),
      m_tie(new screen::ChoiceBox(panel)),
      m_for(new screen::ChoiceBox(panel)),
      m_person(new screen::PersonPicker(desk, "barrierPerson", panel)),
      m_party(new screen::PartyPicker(desk, "barrierParty", panel)),
      m_until(screen::dayField(desk, "barrierUntil", panel)) {
    m_kind->setObjectName("barrierKind");
    m_tie->setObjectName("barrierTie");
    m_for->setObjectName("barrierFor");
    using Width = screen::FormPanel::Width;
    panel->addField(m_kind, [] { return tr("What is it?"); }, Width::Full);
    panel->addField(m_person, [] { return tr("Which person?"); }, Width::Full);
    panel->addField(m_party, [] { return tr("Or which partner?"); }, Width::Full);
    panel->addField(m_tie, [] { return tr("How do they know each other?"); }, Width::Full);
    panel->addField(m_for, [] { return tr("In whose place?"); }, Width::Full);
    panel->addField(m_until, [] { return tr("Until when, if that is known"); }, Width::Full);
    panel->addField(m_subject, [] { return tr("About whom?"); }, Width::Full);
    m_reason = panel->addLine("barrierReason", [] { return tr("Why, if it was said"); }, Width::Full);
    panel->addHint([] { return tr("To everybody else it only looks as if they were not invited. Nobody hears why."); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BarrierForm::applyKind);
}

BarrierKind BarrierForm::kind() const { return static_cast<BarrierKind>(std::max(0, m_kind->code().toInt())); }

void BarrierForm::applyKind() {
    const auto chosen = kind();
    const bool excludes = chosen == BarrierKind::Objection || chosen == BarrierKind::Shield;
    m_panel->setApplies(m_person, chosen != BarrierKind::Restriction);
    m_panel->setApplies(m_party, excludes);
    m_panel->setApplies(m_tie, chosen == BarrierKind::Tie);
    m_panel->setApplies(m_for, chosen == BarrierKind::Deputy);
    m_panel->setApplies(m_until, chosen == BarrierKind::Restriction || chosen == BarrierKind::Deputy);
    m_panel->setApplies(m_reason, excludes || chosen == BarrierKind::Restriction);
}

void BarrierForm::setSubjects(const std::vector<domain::CaseSubject>& subjects) {
    m_subject->setSubjects(subjects);
    QList<screen::ChoiceBox::Entry> choices;
    for (const auto one : kinds) choices.append({QString::number(static_cast<int>(one)), label(one)});
    m_kind->setEntries(choices);
    m_tie->setEntries(screen::entries_of<domain::TieKind>());
    m_for->setEntries(screen::entries_of<domain::DeputyFor>());
}

void BarrierForm::open(domain::SubjectId subject) {
    m_kind->choose(QString::number(static_cast<int>(BarrierKind::Tie)));
    m_subject->choose(subject);
    m_tie->chooseWord(std::optional(domain::TieKind::NextDoor));
    m_for->chooseWord(std::optional(domain::DeputyFor::Coordinator));
    m_person->choose({});
    m_party->choose({});
    screen::showDay(m_until, {});
    m_panel->fill(m_reason, std::nullopt);
    applyKind();
    m_panel->open();
}

Expected<Barrier, QString> BarrierForm::tie(domain::SubjectId subject) const {
    const auto person = m_person->chosen();
    if (!person) return fail(tr("Choose the person: type a part of the name."));
    domain::Tie tie;
    tie.subject = subject;
    tie.person = person->id;
    tie.kind = m_tie->word<domain::TieKind>().value_or(domain::TieKind::Other);
    tie.noted_on = m_desk.today();
    return Barrier(std::move(tie));
}

Expected<Barrier, QString> BarrierForm::objection(domain::SubjectId subject) const {
    domain::Objection objection;
    objection.subject = subject;
    if (const auto person = m_person->chosen()) objection.person = person->id;
    else if (const auto party = m_party->chosen()) objection.party = party->id;
    else return fail(tr("Choose the person or the partner: type a part of the name."));
    objection.on = m_desk.today();
    objection.reason = screen::text_of(m_reason);
    return Barrier(std::move(objection));
}

Expected<Barrier, QString> BarrierForm::shield(domain::SubjectId subject) const {
    domain::SafetyShield shield;
    shield.subject = subject;
    if (const auto person = m_person->chosen()) shield.person = person->id;
    else if (const auto party = m_party->chosen()) shield.party = party->id;
    else return fail(tr("Choose the person or the partner: type a part of the name."));
    const auto reason = screen::text_of(m_reason);
    if (!reason) return fail(tr("Write why it is not safe that they know."));
    shield.on = m_desk.today();
    shield.reason = *reason;
    return Barrier(std::move(shield));
}

Expected<Barrier, QString> BarrierForm::deputy() const {
    const auto person = m_person->chosen();
    if (!person) return fail(tr("Choose the person: type a part of the name."));
    domain::Deputy deputy;
    deputy.person = person->id;
    deputy.for_role = m_for->word<domain::DeputyFor>().value_or(domain::DeputyFor::Coordinator);
    deputy.from = m_desk.today();
    deputy.until = screen::dayIn(m_until);
    return Barrier(std::move(deputy));
}

Expected<Barrier, QString> BarrierForm::written() const {
    if (const auto wrong = screen::dayProblem({m_until}); !wrong.isEmpty()) return fail(wrong);
    if (m_person->isUnresolved() || m_party->isUnresolved()) return fail(tr("Choose from the list, or take away what is typed."));
    const auto subject = m_subject->subject();
    if (!subject) return fail(tr("First write whom the case is about."));
    switch (kind()) {
    case BarrierKind::Tie: return tie(*subject);
    case BarrierKind::Objection: return objection(*subject);
    case BarrierKind::Shield: return shield(*subject);
    case BarrierKind::Deputy: return deputy();
    case BarrierKind::Restriction: break;
    }
    domain::Restriction restriction;
    restriction.subject = *subject;
    restriction.from = m_desk.today();
    restriction.until = screen::dayIn(m_until);
    restriction.reason = screen::text_of(m_reason);
    return Barrier(std::move(restriction));
}

} // namespace tandem::cases
