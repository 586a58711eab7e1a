#include "settings/privacy_card.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/facts.h"
#include "widgets/date_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::settings {

PrivacyCard::PrivacyCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/privacy"), QStringLiteral("privacySettings"), parent),
      m_rules(screen::factLabel("privacyRules", this)),
      m_officer(screen::factLabel("privacyOfficer", this)),
      m_study(screen::factLabel("privacyStudy", this)),
      m_change(new QPushButton(this)) {
    m_change->setObjectName("changePrivacy");
    texts().add([this] {
        setTitle(tr("Privacy of the network"));
        m_change->setText(tr("Change"));
        m_change->setAccessibleName(tr("Change: %1").arg(tr("Privacy of the network")));
    });
    for (QWidget* part : std::initializer_list<QWidget*>{m_rules, m_officer, m_study}) body()->addWidget(part);
    body()->addWidget(m_change, 0, Qt::AlignLeading);
    makePrivacyForm();
    connect(m_change, &QPushButton::clicked, this, &PrivacyCard::open);
}

void PrivacyCard::makePrivacyForm() {
    using Width = screen::FormPanel::Width;
    m_form = makeForm("privacyForm", [this] { open(); });
    m_form->setComesFrom(m_change);
    m_version = m_form->addLine("privacyVersion", [] { return tr("Version of the privacy rules"); });
    m_since = screen::dayField(desk(), "privacySince", m_form, widgets::Preference::Past);
    m_form->addField(m_since, [] { return tr("Since when?"); });
    m_file = m_form->addLine("privacyFile", [] { return tr("Where they are kept"); }, Width::Full);
    m_officer_line = m_form->addLine("privacyOfficerName", [] { return tr("Who answers questions about privacy"); }, Width::Full);
    m_study_on = screen::dayField(desk(), "privacyStudyOn", m_form, widgets::Preference::Past);
    m_form->addField(m_study_on, [] { return tr("Day of the privacy study (DPIA)"); });
    m_stage = new screen::ChoiceBox(m_form);
    m_stage->setObjectName("networkStageChoice");
    m_form->addField(m_stage, [] { return tr("How far the network is"); });
    m_form->addHint([] { return tr("A network for acute worries needs privacy rules before it speaks of cases."); });
    body()->addWidget(m_form);
    connect(m_form, &screen::FormPanel::saveAsked, this, &PrivacyCard::save);
}

void PrivacyCard::show(const Known& known) {
    const bool first = !m_known;
    m_known = known;
    fill();
    if (first) openDrafts();
}

void PrivacyCard::fill() {
    const auto& network = m_known->network;
    m_stage->setEntries(screen::entries_of<domain::NetworkStage>());
    const auto& rules = network.privacy_regulation;
    screen::setFact(m_rules, tr("Privacy rules"),
                    rules ? tr("version %1, since %2, %3").arg(QString::fromStdString(rules->version), catalogue::short_date(rules->attached_on), QString::fromStdString(rules->file_name))
                          : QString(),
                    tr("not added yet"));
    screen::setFact(m_officer, tr("Questions about privacy"), QString::fromStdString(network.privacy_officer.value_or("")), tr("nobody yet"));
    screen::setFact(m_study, tr("Privacy study (DPIA)"), network.dpia_on ? catalogue::short_date(*network.dpia_on) : QString(), tr("not done yet"));
    m_change->setEnabled(m_known->may_change);
}

void PrivacyCard::open() {
    const auto& network = m_known->network;
    const auto& rules = network.privacy_regulation;
    m_form->fill(m_version, rules ? std::optional(rules->version) : std::nullopt);
    m_form->fill(m_file, rules ? std::optional(rules->file_name) : std::nullopt);
    screen::showDay(m_since, rules ? std::optional(rules->attached_on) : std::nullopt);
    m_form->fill(m_officer_line, network.privacy_officer);
    screen::showDay(m_study_on, network.dpia_on);
    m_stage->chooseWord(std::optional(network.stage));
    m_form->open();
}

void PrivacyCard::save() {
    if (const auto wrong = screen::dayProblem({m_since, m_study_on}); !wrong.isEmpty()) return complain(wrong);
    auto network = m_known->network;
    network.privacy_officer = screen::text_of(m_officer_line);
    network.dpia_on = screen::dayIn(m_study_on);
    network.stage = m_stage->word<domain::NetworkStage>().value_or(network.stage);
    const auto version = screen::text_of(m_version), file = screen::text_of(m_file);
    const auto since = screen::dayIn(m_since);
    for (const auto& day : {since, network.dpia_on})
        if (day && *day > desk().today()) return complain(tr("This day has not come yet."));
    const bool has_rules = version || file || since;
    if (has_rules && !(version && file && since)) return complain(tr("Privacy rules have a version, a day and a place where they are kept. Fill in all three."));
    network.privacy_regulation.reset();
    if (has_rules) network.privacy_regulation = domain::PrivacyRegulation{*version, *since, *file};
    act([network](workspace::Workspace& file_of_network) { return workspace::save_network(file_of_network, network); }, [this] { m_form->saved(); });
}

} // namespace tandem::settings
