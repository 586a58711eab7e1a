#include "cases/hand_out_form.h"

#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/pickers.h"

namespace tandem::cases {
namespace {

const QString a_party = QStringLiteral("party");
const QString a_person = QStringLiteral("person");
const QString a_network = QStringLiteral("network/"); // and its name

bool may_take_over(const domain::HandoverGround& ground) {
    return std::holds_alternative<domain::HandoverWaiting>(ground.answer) ||
           std::holds_alternative<domain::HandoverAccepted>(ground.answer);
}

} // namespace

HandOutForm::HandOutForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_panel(panel),
      m_to(new screen::ChoiceBox(panel)),
      m_party(new screen::PartyPicker(desk, "handOutParty", panel)),
      m_person(new screen::PersonPicker(desk, "handOutPerson", panel)) {
    using Width = screen::FormPanel::Width;
    m_to->setObjectName("handOutTo");
    panel->addField(
        m_to, [] { return tr("Who gets it?"); }, Width::Full);
    panel->addField(
        m_party, [] { return tr("Which partner?"); }, Width::Full);
    panel->addField(
        m_person, [] { return tr("Which person?"); }, Width::Full);
    panel->addHint([] {
        return tr("Only who may have all it is about by name gets it. It is written down; outside Tandem it is not locked any more.");
    });
    panel->setSaveText([] { return tr("Choose where to save it  Ctrl+↵"); });
    connect(m_to, &QComboBox::currentIndexChanged, this, &HandOutForm::applyKind);
}

void HandOutForm::setCase(const CaseView& view) {
    QList<screen::ChoiceBox::Entry> entries{{a_party, tr("A partner")}, {a_person, tr("A person")}};
    for (const auto& subject : view.shown.subjects)
        entries.append({QString::fromStdString(subject.id.text()), catalogue::label(subject.role)});
    for (const auto& ground : view.consents.grounds.handovers) {
        const QString name = QString::fromStdString(ground.to_network);
        if (may_take_over(ground)) entries.append({a_network + name, name.simplified()});
    }
    m_to->setEntries(entries);
    applyKind();
}

void HandOutForm::applyKind() {
    m_panel->setApplies(m_party, m_to->code() == a_party);
    m_panel->setApplies(m_person, m_to->code() == a_person);
}

void HandOutForm::open() {
    m_to->choose(a_party);
    m_person->choose({});
    m_party->choose({});
    applyKind();
    m_panel->open();
}

Expected<HandOutForm::Receiver, QString> HandOutForm::written() const {
    const QString chosen = m_to->code();
    const auto party = m_party->chosen();
    const auto person = m_person->chosen();
    if ((chosen == a_party && !party) || (chosen == a_person && !person)) return fail(tr("Choose who gets it: type a part of the name."));
    if (chosen == a_party) return Receiver{domain::AudienceParty{party->id}, QString::fromStdString(party->name)};
    if (chosen == a_person) return Receiver{domain::AudiencePerson{person->id, {}, person->party}, QString::fromStdString(person->name)};
    if (chosen.startsWith(a_network)) {
        const QString name = chosen.mid(a_network.size());
        return Receiver{domain::AudienceOtherNetwork{name.toStdString()}, name};
    }
    const auto subject = Uuid::parse(chosen.toStdString());
    if (!subject) return fail(tr("Choose who gets it."));
    return Receiver{domain::AudienceResident{domain::SubjectId(*subject)}, m_to->currentText()};
}

} // namespace tandem::cases
