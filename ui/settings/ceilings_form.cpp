#include "settings/ceilings_form.h"

#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QLabel>

namespace tandem::settings {
namespace {

constexpr std::size_t most_veiled = 2; // of disclosure.md

QString word_text(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

} // namespace

CeilingsForm::CeilingsForm(screen::FormPanel* panel)
    : QObject(panel), m_panel(panel), m_whose(widgets::strongLabel({}, panel)), m_tasks(new QCheckBox(panel)), m_nothing(new QCheckBox(panel)) {
    using domain::Occasion;
    using domain::TableProtocol;
    panel->addWide(m_whose);
    panel->addHint([] { return tr("On the left who does something in the case, on the right the others. Consent and agreements always come first."); });
    addRow(Occasion::Table, &TableProtocol::table);
    addRow(Occasion::Screen, &TableProtocol::screen);
    addRow(Occasion::Paper, &TableProtocol::paper);
    addRow(Occasion::File, &TableProtocol::file);
    addRow(Occasion::Package, &TableProtocol::package);
    addRow(Occasion::Spoken, &TableProtocol::spoken);
    auto* chips = new QWidget(panel);
    chips->setObjectName("veiledFields");
    auto* flow = new widgets::FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [field, word] : domain::words_of<domain::VeiledField>) {
        auto* chip = new widgets::ChipButton({}, chips);
        chip->setObjectName(QStringLiteral("veiled_") + word_text(word));
        chip->setCheckable(true);
        flow->addWidget(chip);
        m_veiled.emplace_back(field, chip);
    }
    chips->setFocusProxy(m_veiled.front().second);
    panel->addField(chips, [] { return tr("Veiled means: no more than two of these"); }, screen::FormPanel::Width::Full);
    m_tasks->setObjectName("tasksAllowed");
    m_nothing->setObjectName("othersNothing");
    panel->addWide(m_tasks);
    panel->addWide(m_nothing);
    retranslate();
}

void CeilingsForm::addRow(domain::Occasion occasion, std::optional<domain::OccasionCeiling> domain::TableProtocol::*of) {
    Row row{occasion, of, new screen::ChoiceBox(m_panel), new screen::ChoiceBox(m_panel)};
    row.doers->setObjectName(QStringLiteral("doers_") + word_text(domain::word(occasion)));
    row.others->setObjectName(QStringLiteral("others_") + word_text(domain::word(occasion)));
    m_panel->addField(row.doers, [occasion] { return tr("%1: who does something").arg(catalogue::label(occasion)); });
    m_panel->addField(row.others, [occasion] { return tr("%1: the others").arg(catalogue::label(occasion)); });
    m_rows.push_back(row);
}

void CeilingsForm::retranslate() {
    m_tasks->setText(tr("Telling without a yes may be weighed here"));
    m_nothing->setText(tr("Who is not needed for an item does not know of it"));
    for (const auto& [field, chip] : m_veiled) chip->setChip({catalogue::label(field)});
    for (const auto& row : m_rows)
        for (auto* box : {row.doers, row.others}) box->setEntries(screen::entries_of<domain::IdentityLevel>());
}

void CeilingsForm::open(const domain::MeetingTable& table) {
    m_table = table;
    m_whose->setText(QString::fromStdString(table.name));
    retranslate();
    for (const auto& row : m_rows) {
        const auto& agreed = table.protocol.*row.of;
        row.doers->chooseWord(std::optional(agreed ? agreed->doers : domain::IdentityLevel::None));
        row.others->chooseWord(std::optional(agreed ? agreed->others : domain::IdentityLevel::None));
    }
    for (const auto& [field, chip] : m_veiled) {
        const auto& fields = table.protocol.veiled_fields;
        chip->setChecked(std::find(fields.begin(), fields.end(), field) != fields.end());
    }
    m_tasks->setChecked(table.protocol.task_grounds_allowed);
    m_nothing->setChecked(table.protocol.others_see_nothing);
    m_panel->open();
}

Expected<domain::MeetingTable, QString> CeilingsForm::written() const {
    auto table = m_table;
    for (const auto& row : m_rows) {
        const auto doers = row.doers->word<domain::IdentityLevel>().value_or(domain::IdentityLevel::None);
        const auto others = row.others->word<domain::IdentityLevel>().value_or(domain::IdentityLevel::None);
        if (others > doers) return fail(tr("%1: the others cannot hear more than who does something.").arg(catalogue::label(row.occasion)));
        table.protocol.*row.of = domain::OccasionCeiling{doers, others};
    }
    table.protocol.veiled_fields.clear();
    for (const auto& [field, chip] : m_veiled)
        if (chip->isChecked()) table.protocol.veiled_fields.push_back(field);
    if (table.protocol.veiled_fields.size() > most_veiled) return fail(tr("Veiled: choose no more than two."));
    table.protocol.task_grounds_allowed = m_tasks->isChecked();
    table.protocol.others_see_nothing = m_nothing->isChecked();
    return table;
}

} // namespace tandem::settings
