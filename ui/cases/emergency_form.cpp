#include "cases/emergency_form.h"

#include "cases/subject_choice.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/pickers.h"

#include <QCheckBox>
#include <QLineEdit>

namespace tandem::cases {
namespace {

constexpr auto a_partner = "party";

} // namespace

EmergencyForm::EmergencyForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_panel(panel),
      m_to(new screen::ChoiceBox(panel)),
      m_kind(new screen::ChoiceBox(panel)),
      m_subject(new SubjectChoice("emergencySubject", panel)),
      m_party(new screen::PartyPicker(desk, "emergencyParty", panel)),
      m_secrecy(new QCheckBox(panel)) {
    m_to->setObjectName("emergencyTo");
    m_kind->setObjectName("emergencyKind");
    m_secrecy->setObjectName("emergencySecrecy");
    panel->addField(m_to, [] { return tr("Who has to know?"); });
    panel->addField(m_party, [] { return tr("Which partner?"); });
    panel->addField(m_kind, [] { return tr("Why now?"); });
    panel->addField(m_subject, [] { return tr("About whom?"); });
    m_reason = panel->addLine("emergencyReason", [] { return tr("The reason, if there is time: it may follow within a day"); }, screen::FormPanel::Width::Full);
    panel->addWide(m_secrecy);
    panel->addHint([] { return tr("They may have name and address and what is about safety, from now on. Nobody else hears more."); });
    panel->setSaveText([] { return tr("They may know, now  Ctrl+↵"); });
    connect(m_to, &QComboBox::currentIndexChanged, this, &EmergencyForm::applyRecipient);
}

void EmergencyForm::applyRecipient() { m_panel->setApplies(m_party, m_to->code() == QLatin1String(a_partner)); }

void EmergencyForm::setSubjects(const std::vector<domain::CaseSubject>& subjects) {
    m_subjects = subjects;
    m_subject->setSubjects(subjects);
    auto services = screen::entries_of<domain::StatutoryService>();
    services.append({QString::fromLatin1(a_partner), tr("A partner")});
    m_to->setEntries(services);
    m_kind->setEntries(screen::entries_of<domain::EmergencyKind>());
    m_secrecy->setText(tr("Also what falls under professional secrecy"));
}

void EmergencyForm::open(domain::CaseId case_file) {
    m_case = case_file;
    m_to->chooseWord(std::optional(domain::StatutoryService::CrisisService));
    m_kind->chooseWord(std::optional(domain::EmergencyKind::VitalInterest));
    if (!m_subjects.empty()) m_subject->choose(m_subjects.front().id);
    m_party->choose({});
    m_secrecy->setChecked(false);
    m_panel->fill(m_reason, std::nullopt);
    applyRecipient();
    m_panel->open();
}

Expected<workspace::NewEmergency, QString> EmergencyForm::written() const {
    workspace::NewEmergency wanted;
    wanted.case_file = m_case;
    wanted.kind = m_kind->word<domain::EmergencyKind>().value_or(domain::EmergencyKind::VitalInterest);
    if (const auto subject = m_subject->subject()) wanted.about = {*subject};
    wanted.reason = screen::text_of(m_reason);
    wanted.secrecy = m_secrecy->isChecked();
    if (const auto service = m_to->word<domain::StatutoryService>()) {
        wanted.recipient = domain::EmergencyService{*service, {}};
        return wanted;
    }
    const auto party = m_party->chosen();
    if (!party) return fail(tr("Choose the partner: type a part of the name."));
    wanted.recipient = domain::EmergencyParty{party->id};
    return wanted;
}

} // namespace tandem::cases
