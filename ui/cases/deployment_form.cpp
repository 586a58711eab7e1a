#include "cases/deployment_form.h"

#include "cases/day_chips.h"
#include "cases/hours.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/facts.h"
#include "screen/pickers.h"
#include "widgets/labels.h"

#include <QLabel>

namespace tandem::cases {
namespace {

using Width = screen::FormPanel::Width;

std::vector<std::string> lines_in(const QString& text) {
    std::vector<std::string> lines;
    for (const auto& line : text.split(QLatin1Char('\n')))
        if (const QString bare = line.trimmed(); !bare.isEmpty()) lines.push_back(bare.toStdString());
    return lines;
}

std::optional<std::string> joined(const std::vector<std::string>& lines) {
    QStringList texts;
    for (const auto& line : lines) texts << catalogue::as_typed(line);
    return texts.isEmpty() ? std::nullopt : std::optional(texts.join(QLatin1Char('\n')).toStdString());
}

std::optional<std::string> number_text(const std::optional<std::int32_t>& number) {
    return number ? std::optional(std::to_string(*number)) : std::nullopt;
}

std::optional<workspace::PersonHit> as_hit(const std::optional<domain::PersonId>& id, const std::string& name) {
    if (!id) return std::nullopt;
    return workspace::PersonHit{*id, name, {}, {}, {}};
}

template <class Hit>
auto id_of(const std::optional<Hit>& chosen) {
    return chosen ? std::optional(chosen->id) : std::nullopt;
}

domain::HelpKind usual_kind(domain::PartyKind kind) {
    return kind == domain::PartyKind::Formal ? domain::HelpKind::Formal : domain::HelpKind::Informal;
}

} // namespace

DeploymentForm::DeploymentForm(bridge::Desk& desk, screen::FormPanel* panel) : QObject(panel), m_desk(desk), m_panel(panel) {
    makeWhoAndWhat();
    makeHowFar();
    makeBehind();
    connect(m_party, &screen::HitPicker::changed, this, &DeploymentForm::partyChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DeploymentForm::askForSupervisor);
    connect(m_supervisor, &screen::HitPicker::changed, this, &DeploymentForm::askForSupervisor);
}

screen::ChoiceBox* DeploymentForm::box(const char* name, screen::Saying label, bool full) {
    auto* made = new screen::ChoiceBox(m_panel);
    made->setObjectName(QString::fromLatin1(name));
    m_panel->addField(made, std::move(label), full ? Width::Full : Width::Half);
    return made;
}

void DeploymentForm::makeWhoAndWhat() {
    m_need = box(
        "deploymentNeed", [] { return tr("What is it for?"); }, true);
    m_party = new screen::PartyPicker(m_desk, "deploymentParty", m_panel);
    m_panel->addField(m_party, [] { return tr("Which partner helps?"); });
    m_helper = new screen::PersonPicker(m_desk, "deploymentHelper", m_panel);
    m_panel->addField(m_helper, [] { return tr("Who is it, if you know?"); });
    m_room = widgets::mutedLabel({}, m_panel);
    m_room->setObjectName("deploymentRoom");
    m_panel->addWide(m_room);
    m_kind = box("deploymentKind", [] { return tr("Kind of help"); });
    m_mode = box("deploymentMode", [] { return tr("How does it fit with other help?"); });
    m_does = m_panel->addLine(
        "deploymentDoes", [] { return tr("Does"); }, Width::Full);
    m_does_not = m_panel->addLine(
        "deploymentDoesNot", [] { return tr("Does not"); }, Width::Full);
}

void DeploymentForm::makeHowFar() {
    m_days = new DayChips(QStringLiteral("deploymentDays"), m_panel);
    m_panel->addField(
        m_days, [] { return tr("On which days?"); }, Width::Full);
    m_hours = m_panel->addLine("deploymentHours", [] { return tr("Hours a week"); });
    m_weeks = m_panel->addLine("deploymentWeeks", [] { return tr("Ask how it goes every so many weeks"); });
    m_starts = screen::dayField(m_desk, "deploymentStarts", m_panel);
    m_panel->addField(m_starts, [] { return tr("From"); });
    m_ends = screen::dayField(m_desk, "deploymentEnds", m_panel);
    m_panel->addField(m_ends, [] { return tr("Until"); });
}

void DeploymentForm::makeBehind() {
    m_ask_supervisor = widgets::wrapLabel({}, m_panel);
    m_ask_supervisor->setObjectName("deploymentAskSupervisor");
    widgets::setLabelTone(m_ask_supervisor, "warning");
    m_panel->addWide(m_ask_supervisor);
    m_supervisor = new screen::PersonPicker(m_desk, "deploymentSupervisor", m_panel);
    m_panel->addField(m_supervisor, [] { return tr("Who can this helper turn to?"); });
    m_contract = screen::dayField(m_desk, "deploymentContract", m_panel, widgets::Preference::Past);
    m_panel->addField(m_contract, [] { return tr("There is a contract since"); });
    m_goal = box("deploymentGoal", [] { return tr("What is it meant to do?"); });
    m_stands = box("deploymentStands", [] { return tr("How does it stand?"); });
    m_alarms = m_panel->addText("deploymentAlarms", [] { return tr("Which signs ask for attention? One on each line"); });
}

void DeploymentForm::setCase(const CaseView& view) {
    m_is_complex = domain::is_complex(view.case_file());
    m_hides_kind = view.hides_who_is_paid;
    QList<screen::ChoiceBox::Entry> needs;
    for (const auto& need : view.shown.needs) needs.append({catalogue::as_typed(need.id.text()), catalogue::as_typed(need.text)});
    m_need->setEntries(needs);
    m_competences.clear();
    for (const auto& one : view.choices.at("competence"))
        m_competences.insert(catalogue::as_typed(one.code), catalogue::as_typed(one.label));
    m_need->setEmptyLabel(tr("Nothing in particular"));
    m_kind->setEntries(screen::entries_of<domain::HelpKind>());
    m_mode->setEntries(screen::entries_of<domain::DeploymentMode>());
    m_goal->setEntries(screen::entries_of<domain::DeploymentGoal>());
    m_goal->setEmptyLabel(tr("Not filled in"));
    QList<screen::ChoiceBox::Entry> stands;
    for (const auto word : {domain::DeploymentAsked::word, domain::DeploymentRunning::word})
        stands.append({QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())), catalogue::deployment_state_label(word)});
    m_stands->setEntries(stands);
    m_panel->setApplies(m_kind, !m_hides_kind);
    m_days->retranslate();
    askForSupervisor();
}

void DeploymentForm::open(const workspace::DeploymentRow& row) {
    const auto& shown = row.deployment;
    m_edited = shown;
    m_need->choose(shown.need ? catalogue::as_typed(shown.need->text()) : QString());
    m_party->choose(shown.party.is_nil() ? std::nullopt : std::optional(workspace::PartyHit{shown.party, row.party, row.party_kind}));
    partyChosen(); // also where it is the one that stood there
    m_helper->choose(as_hit(shown.helper, row.helper));
    m_supervisor->choose(as_hit(shown.supervisor, row.supervisor));
    m_kind->chooseWord(std::optional(shown.help_kind)); // after the party, which proposes one
    m_mode->chooseWord(std::optional(shown.mode));
    m_goal->chooseWord(shown.goal);
    m_stands->setCurrentIndex(0);
    m_panel->setApplies(m_stands, isNew());
    m_panel->fill(m_does, shown.does);
    m_panel->fill(m_does_not, shown.does_not);
    m_panel->fill(m_hours, shown.minutes_a_week ? std::optional(hours_of(*shown.minutes_a_week).toStdString()) : std::nullopt);
    m_panel->fill(m_weeks, number_text(shown.check_in_weeks));
    m_panel->fill(m_alarms, joined(shown.alarm_signs));
    m_days->setChosen(shown.days);
    screen::showDay(m_starts, shown.starts_on);
    screen::showDay(m_ends, shown.ends_on);
    screen::showDay(m_contract, shown.contract_on);
    askForSupervisor();
    m_panel->open();
}

// Whether there is room, and what the partner is good at, is said before anybody is asked (R68, R76).
void DeploymentForm::partyChosen() {
    m_room->clear();
    m_room->hide();
    const auto party = m_party->chosen();
    if (!party) return;
    if (party->id != m_edited.party) m_kind->chooseWord(std::optional(usual_kind(party->kind)));
    m_desk.ask(
        this, [id = party->id](workspace::Workspace& file) { return workspace::show_party(file, id); },
        [this, id = party->id](const workspace::Result<workspace::PartyCard>& card) {
            const auto now = m_party->chosen();
            if (card && now && now->id == id) showRoom(card->party);
        });
}

void DeploymentForm::showRoom(const domain::Party& party) {
    const QString room = party.capacity ? catalogue::label(*party.capacity) : tr("Nobody wrote down whether there is room");
    QStringList skills;
    for (const auto& code : party.competences.value_or(std::vector<std::string>()))
        skills << m_competences.value(catalogue::as_typed(code), catalogue::as_typed(code)).toLower();
    const QString experience = skills.isEmpty() ? QString() : tr("experience with %1").arg(skills.join(QStringLiteral(", ")));
    m_room->setText(screen::dotted({catalogue::as_typed(party.name), room, experience}));
    m_room->show();
}

void DeploymentForm::askForSupervisor() {
    const bool asks = m_is_complex && kind() == domain::HelpKind::Informal && !m_supervisor->chosen();
    m_ask_supervisor->setText(tr("This case is complicated: nobody helps here alone. Who can this helper turn to?"));
    m_ask_supervisor->setVisible(asks);
}

domain::HelpKind DeploymentForm::kind() const { return m_kind->word<domain::HelpKind>().value_or(domain::HelpKind::Informal); }

QString DeploymentForm::complaint() const {
    if (m_party->isUnresolved() || !m_party->chosen()) return tr("Choose which partner helps: type a part of the name.");
    if (m_helper->isUnresolved() || m_supervisor->isUnresolved()) return tr("Choose a name from the list, or empty the field.");
    if (!screen::text_of(m_does)) return tr("Write what this helper does.");
    if (screen::text_of(m_hours) && !minutes_in(m_hours->text())) return tr("Write the hours a week as 2, 1,5 or 1:30.");
    if (screen::text_of(m_weeks) && m_weeks->text().trimmed().toInt() <= 0) return tr("Write the weeks as a number, such as 4.");
    if (const auto wrong = screen::dayProblem({m_starts, m_ends, m_contract}); !wrong.isEmpty()) return wrong;
    const auto starts = screen::dayIn(m_starts), ends = screen::dayIn(m_ends);
    return starts && ends && *ends < *starts ? tr("The help ends before it begins. Change one of the two days.") : QString();
}

// Whoever begins later helps from that day on.
domain::DeploymentState DeploymentForm::firstState() const {
    const Day today = m_desk.today(), starts = screen::dayIn(m_starts).value_or(today);
    if (m_stands->code().toStdString() != domain::DeploymentRunning::word) return domain::DeploymentAsked{today};
    return domain::DeploymentRunning{starts};
}

Expected<domain::Deployment, QString> DeploymentForm::written() const {
    if (const QString wrong = complaint(); !wrong.isEmpty()) return fail(wrong);
    auto to = m_edited;
    const auto need = Uuid::parse(m_need->code().toStdString());
    to.need = need ? std::optional(domain::NeedId(*need)) : std::nullopt;
    to.party = m_party->chosen()->id;
    to.helper = id_of(m_helper->chosen());
    to.supervisor = id_of(m_supervisor->chosen());
    to.help_kind = kind();
    to.mode = m_mode->word<domain::DeploymentMode>().value_or(domain::DeploymentMode::Alongside);
    to.goal = m_goal->word<domain::DeploymentGoal>();
    to.does = *screen::text_of(m_does);
    to.does_not = screen::text_of(m_does_not);
    to.days = m_days->chosen();
    to.minutes_a_week = minutes_in(m_hours->text());
    to.check_in_weeks = screen::text_of(m_weeks) ? std::optional<std::int32_t>(m_weeks->text().trimmed().toInt()) : std::nullopt;
    to.starts_on = screen::dayIn(m_starts);
    to.ends_on = screen::dayIn(m_ends);
    to.contract_on = screen::dayIn(m_contract);
    to.alarm_signs = lines_in(m_alarms->toPlainText());
    if (isNew()) to.state = firstState();
    return to;
}

} // namespace tandem::cases
