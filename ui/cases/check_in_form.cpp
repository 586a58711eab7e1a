#include "cases/check_in_form.h"

#include "cases/category_chips.h"
#include "cases/one_of_chips.h"
#include "cases/suggestion_line.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QLabel>

namespace tandem::cases {

CheckInForm::CheckInForm(screen::FormPanel* panel)
    : QObject(panel),
      m_panel(panel),
      m_load(new OneOfChips(QStringLiteral("checkInLoad"), panel)),
      m_alarm(new QCheckBox(panel)),
      m_signs(widgets::mutedLabel({}, panel)),
      m_categories(new CategoryChips(QStringLiteral("checkInCategories"), panel)) {
    m_alarm->setObjectName("checkInAlarm");
    m_signs->setObjectName("checkInSigns");
    panel->addField(
        m_load, [] { return tr("How is it for who helps?"); }, screen::FormPanel::Width::Full);
    panel->addWide(m_alarm);
    panel->addWide(m_signs);
    m_text = panel->addText("checkInText", [] { return tr("How is it going? One sentence is enough"); });
    m_suggestion = new SuggestionLine(
        QStringLiteral("checkInSuggestion"), m_text,
        [this] {
            return workspace::NoteSuggestion{{}, m_categories->chosen(), false};
        },
        panel);
    m_suggestion->setCategoriesOnly();
    panel->addWide(m_suggestion);
    panel->addField(
        m_categories, [] { return tr("What is it about?"); }, screen::FormPanel::Width::Full);
    connect(m_suggestion, &SuggestionLine::confirmed, this, [this](const workspace::NoteSuggestion& suggestion) {
        m_categories->setChosen(joined({{}, m_categories->chosen(), false}, suggestion).categories);
    });
    retranslate();
}

void CheckInForm::retranslate() {
    m_load->setEntries(screen::entries_of<domain::LoadSignal>());
    m_alarm->setText(tr("One of the alarm signs was seen"));
}

void CheckInForm::setCase(const CaseView& view) {
    retranslate();
    m_categories->setChoices(view.choices.at("category"));
    m_suggestion->setCase(view);
}

void CheckInForm::open(const workspace::DeploymentRow& row) {
    m_deployment = row.deployment.id;
    QStringList signs;
    for (const auto& sign : row.deployment.alarm_signs) signs << QString::fromStdString(sign);
    m_signs->setText(signs.isEmpty() ? tr("No signs were agreed yet.") : tr("Agreed: %1").arg(signs.join(QStringLiteral("; "))));
    m_load->choose(QString());
    m_alarm->setChecked(false);
    m_categories->setChosen({});
    m_panel->fill(m_text, std::nullopt);
    m_panel->open();
}

Expected<workspace::NewCheckIn, QString> CheckInForm::written() const {
    const auto load = m_load->word<domain::LoadSignal>();
    if (!load) return fail(tr("Choose how it is for who helps."));
    workspace::NewCheckIn wanted;
    wanted.deployment = m_deployment;
    wanted.load = *load;
    wanted.alarm = m_alarm->isChecked();
    wanted.text = screen::text_of(m_text).value_or("");
    wanted.categories = m_categories->chosen();
    return wanted;
}

} // namespace tandem::cases
