#include "cases/handover_form.h"

#include "cases/subject_choice.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"

#include <QLineEdit>

namespace tandem::cases {
namespace {

bool is_motivated(const screen::ChoiceBox* basis) {
    const auto word = domain::HandoverMotivated::word;
    return basis->code() == QLatin1String(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

HandoverForm::HandoverForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel), m_desk(desk), m_panel(panel), m_basis(new screen::ChoiceBox(panel)), m_subject(new SubjectChoice("handoverSubject", panel)) {
    m_basis->setObjectName("handoverBasis");
    m_network = panel->addLine("handoverNetwork", [] { return tr("To which network or service?"); });
    m_coordinator = panel->addLine("handoverCoordinator", [] { return tr("Who is the coordinator there?"); });
    panel->addField(m_basis, [] { return tr("On what ground?"); });
    panel->addField(m_subject, [] { return tr("About whom?"); });
    m_motivation = panel->addText("handoverMotivation", [] { return tr("Why, if the resident did not say yes?"); });
    m_tried = panel->addText("handoverTried", [] { return tr("What was tried? They read this"); });
    panel->addHint([] { return tr("They get who it is, where, how urgent, what was tried and whether the resident knows. The case stays yours until they say yes."); });
    connect(m_basis, &QComboBox::currentIndexChanged, this, &HandoverForm::applyBasis);
}

void HandoverForm::applyBasis() { m_panel->setApplies(m_motivation, is_motivated(m_basis)); }

void HandoverForm::setSubjects(const std::vector<domain::CaseSubject>& subjects) {
    m_subject->setSubjects(subjects);
    QList<screen::ChoiceBox::Entry> bases;
    for (const auto word : {domain::HandoverConsent::word, domain::HandoverMotivated::word})
        bases.append({QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), catalogue::handover_basis_label(word)});
    m_basis->setEntries(bases);
}

void HandoverForm::open(domain::SubjectId subject) {
    m_subject->choose(subject);
    for (auto* line : {m_network, m_coordinator}) m_panel->fill(line, std::nullopt);
    for (auto* area : {m_motivation, m_tried}) m_panel->fill(area, std::nullopt);
    applyBasis();
    m_panel->open();
}

Expected<domain::HandoverGround, QString> HandoverForm::written() const {
    domain::HandoverGround ground;
    const auto network = screen::text_of(m_network), motivation = screen::text_of(m_motivation);
    if (!network) return fail(tr("Write to which network or service it goes."));
    if (is_motivated(m_basis) && !motivation) return fail(tr("Write why, as the resident did not say yes."));
    const auto subject = m_subject->subject();
    if (!subject) return fail(tr("First write whom the case is about."));
    ground.subject = *subject;
    ground.on = m_desk.today();
    ground.to_network = *network;
    ground.coordinator = screen::text_of(m_coordinator);
    if (is_motivated(m_basis)) ground.basis = domain::HandoverMotivated{*motivation};
    else ground.basis = domain::HandoverConsent{};
    for (const auto& [part, word] : domain::words_of<domain::HandoverPart>) ground.minimum.push_back(part);
    ground.tried = screen::text_of(m_tried);
    return ground;
}

} // namespace tandem::cases
