#include "reports/reporter_fields.h"

#include "screen/choice_box.h"
#include "screen/pickers.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace tandem::reports {

ReporterFields::ReporterFields(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_panel(panel),
      m_kind(new screen::ChoiceBox(panel)),
      m_person(new screen::PersonPicker(desk, "reporterPerson", panel)),
      m_shielded(new QCheckBox(panel)),
      m_shielded_means(widgets::mutedLabel({}, panel)),
      m_themselves(widgets::mutedLabel({}, panel)) {
    makeFields();
    m_texts.add([this] {
        m_kind->setEntries(screen::entries_of<domain::ReporterKind>());
        m_kind->setEmptyLabel(tr("Not filled in"));
        m_shielded->setText(tr("The reporter stays unknown"));
        m_shielded_means->setText(
            tr("Then only you know who reports this. Who it is about may be known all the same: that is another thing than a "
               "question without a name."));
        m_shielded->setAccessibleDescription(m_shielded_means->text());
        m_themselves->setText(tr("The resident reports this about themselves, so no name of a reporter is needed. How to reach them goes "
                                 "under “Fill in more”."));
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        applyKind();
        emit changed();
    });
    connect(m_person, &screen::HitPicker::changed, this, &ReporterFields::applyKind);
    connect(m_shielded, &QCheckBox::toggled, this, &ReporterFields::changed);
    applyKind();
}

void ReporterFields::makeFields() {
    m_kind->setObjectName("reporterKind");
    m_panel->addField(m_kind, [] { return tr("Who reports it?"); });
    m_panel->addField(m_person, [] { return tr("Is it somebody of the network?"); });
    m_name = m_panel->addLine("reporterName", [] { return tr("Name of the reporter"); });
    m_reach = m_panel->addLine("reporterReach", [] { return tr("How do you reach them?"); });
    for (auto* line : {m_name, m_reach}) m_panel->fill(line, std::nullopt); // or what was half typed
    m_themselves->setObjectName("reportsThemselves");
    m_panel->addWide(m_themselves);
    m_shielded->setObjectName("reporterShielded");
    m_panel->addWide(m_shielded);
    m_panel->addWide(m_shielded_means);
}

bool ReporterFields::isTheResident() const { return m_kind->word<domain::ReporterKind>() == domain::ReporterKind::Themselves; }

void ReporterFields::applyKind() {
    const bool somebody_else = !m_kind->code().isEmpty() && !isTheResident();
    m_panel->setApplies(m_person, somebody_else);
    for (auto* line : {m_name, m_reach}) m_panel->setApplies(line, somebody_else && !m_person->chosen());
    m_themselves->setVisible(isTheResident());
    m_shielded->setVisible(!isTheResident());
    m_shielded_means->setVisible(!isTheResident());
}

void ReporterFields::retranslate() { m_texts.sayAgain(); }

void ReporterFields::clear() {
    m_kind->choose(QString());
    m_person->choose({});
    m_shielded->setChecked(false);
    for (auto* line : {m_name, m_reach}) m_panel->fill(line, std::nullopt);
}

QString ReporterFields::complaint() const {
    if (isTheResident() || m_kind->code().isEmpty() || !m_person->isUnresolved()) return {};
    m_person->picker().lineEdit()->setFocus(Qt::OtherFocusReason);
    return tr("Choose the person from the list, or write the name in the field for others.");
}

void ReporterFields::writeTo(workspace::NewReport& wanted) const {
    wanted.reporter_kind = m_kind->word<domain::ReporterKind>();
    if (!wanted.reporter_kind || isTheResident()) {
        wanted.shielded = m_shielded->isChecked() && !isTheResident();
        return;
    }
    wanted.shielded = m_shielded->isChecked();
    if (const auto person = m_person->chosen()) {
        wanted.reporter_person = person->id;
        wanted.reporter_party = person->party;
        return;
    }
    wanted.reporter_name = screen::text_of(m_name).value_or("");
    wanted.reporter_reach = screen::text_of(m_reach).value_or("");
}

} // namespace tandem::reports
