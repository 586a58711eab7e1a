#include "reports/worry_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/facts.h"
#include "screen/pickers.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::reports {
namespace {

constexpr int longest_worry = 300'000;

std::optional<workspace::PersonHit> hit_of(const std::optional<domain::PersonId>& id, const std::string& name) {
    if (!id) return std::nullopt;
    workspace::PersonHit hit;
    hit.id = *id;
    hit.name = name;
    return hit;
}

template <class Id>
std::optional<Id> id_in(const screen::ChoiceBox* box) {
    const auto uuid = Uuid::parse(box->code().toStdString());
    return uuid ? std::optional(Id(*uuid)) : std::nullopt;
}

template <class Id>
QString code_of(const std::optional<Id>& id) {
    return id ? catalogue::as_typed(id->text()) : QString();
}

} // namespace

WorryCard::WorryCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : ReportPart(tools, id, QStringLiteral("worryCard"), parent),
      m_edit(new QPushButton(this)),
      m_worry_text(addFact("worryText")),
      m_received(addFact("reportReceived")),
      m_from(addFact("reportFrom")),
      m_seen(addFact("reportSeen")),
      m_at_table(addFact("reportTable")),
      m_other_network(addFact("reportNetwork")),
      m_called(addFact("reportCalled")),
      m_form(makeForm("worryForm", [this] { edit(); })) {
    m_edit->setObjectName("editReport");
    card().setHeaderWidget(m_edit);
    texts().add([this] {
        setTitle(tr("What is the matter?"));
        m_edit->setText(tr("Change"));
    });
    m_form->setComesFrom(m_edit);
    makeFields();
    body()->addWidget(m_form);
    connect(m_edit, &QPushButton::clicked, this, &WorryCard::edit);
    connect(m_form, &screen::FormPanel::saveAsked, this, &WorryCard::save);
}

QLabel* WorryCard::addFact(const char* name) {
    auto* label = screen::factLabel(QString::fromLatin1(name), this);
    body()->addWidget(label);
    return label;
}

screen::ChoiceBox* WorryCard::addBox(const char* name, screen::Saying label) {
    auto* made = new screen::ChoiceBox(m_form);
    made->setObjectName(QString::fromLatin1(name));
    m_form->addField(made, std::move(label));
    return made;
}

void WorryCard::makeFields() {
    m_worry = m_form->addText("editWorry", [] { return tr("What is the matter?"); });
    m_worry->setLongest(longest_worry);
    m_kind = addBox("editReporterKind", [] { return tr("Who reports it?"); });
    m_reporter = new screen::PersonPicker(desk(), "editReporter", m_form);
    m_form->addField(m_reporter, [] { return tr("Is it somebody of the network?"); });
    m_shielded = texts().on(new QCheckBox(m_form), [] { return tr("The reporter stays unknown"); });
    m_shielded->setObjectName("editShielded");
    m_form->addWide(m_shielded);
    m_place = addBox("editPlace", [] { return tr("Where was it seen?"); });
    m_urgency = addBox("editUrgency", [] { return tr("How urgent?"); });
    m_phase = addBox("editPhase", [] { return tr("How far is it?"); });
    m_table = addBox("editTable", [] { return tr("Table"); });
    m_network = addBox("editNetwork", [] { return tr("Comes from another network"); });
    m_via = new screen::PersonPicker(desk(), "editVia", m_form);
    m_form->addField(m_via, [] { return tr("The reporter hears through their coordinator"); });
}

void WorryCard::fill() {
    m_kind->setEntries(screen::entries_of<domain::ReporterKind>());
    m_urgency->setEntries(screen::entries_of<domain::Urgency>());
    m_phase->setEntries(screen::entries_of<domain::SignalPhase>());
    m_place->setEntries(screen::entries_of(view().finding_places));
    QList<screen::ChoiceBox::Entry> tables, networks;
    for (const auto& row : view().tables) tables.append({catalogue::as_typed(row.table.id.text()), catalogue::as_typed(row.table.name)});
    for (const auto& one : view().neighbours) networks.append({catalogue::as_typed(one.id.text()), catalogue::as_typed(one.name)});
    m_table->setEntries(tables);
    m_network->setEntries(networks);
    for (auto* box : {m_kind, m_urgency, m_place, m_network}) box->setEmptyLabel(tr("Not filled in"));
    m_form->setApplies(m_table, tables.size() > 1);
    m_form->setApplies(m_network, !networks.isEmpty());
    m_edit->setVisible(mayChange());
    fillFacts();
}

// A shielded reporter goes by kind only; the name is behind F6, with the others.
QString WorryCard::reporterInWords() const {
    const auto& shown = view().shown;
    const auto& report = shown.report;
    const QString kind = report.reporter_kind ? catalogue::label(*report.reporter_kind) : QString();
    if (report.shielded) return screen::dotted({kind, tr("stays unknown: only you know who")});
    return screen::dotted({kind, catalogue::as_typed(shown.reporter), catalogue::as_typed(shown.reporter_party)});
}

void WorryCard::fillFacts() {
    const auto& shown = view().shown;
    const auto& report = shown.report;
    m_worry_text->setText(screen::escaped(report.worry));
    screen::setFact(m_received, tr("Received:"), catalogue::short_date(report.received_on));
    screen::setFact(m_from, tr("From:"), reporterInWords(), tr("not filled in"));
    screen::setFact(m_seen, tr("Seen:"), screen::dotted({catalogue::as_typed(shown.finding_place), catalogue::label(report.phase)}));
    screen::setFact(m_at_table, tr("Table:"), view().tables.size() > 1 ? catalogue::as_typed(shown.table) : QString());
    screen::setFact(m_other_network, tr("Came from the network:"), catalogue::as_typed(shown.from_network));
    const QString called =
        report.called ? screen::dotted({catalogue::as_typed(report.called->whom), catalogue::short_date(report.called->on)}) : QString();
    screen::setFact(m_called, tr("Called:"), called);
}

void WorryCard::edit() {
    if (!hasSomethingToShow() || m_form->isOpen()) return;
    const auto& shown = view().shown;
    const auto& report = shown.report;
    m_form->fill(m_worry, report.worry);
    m_kind->chooseWord(report.reporter_kind);
    m_reporter->choose(hit_of(report.reporter_person, shown.reporter));
    m_shielded->setChecked(report.shielded);
    m_place->choose(report.finding_place);
    m_urgency->chooseWord(report.urgency);
    m_phase->chooseWord(std::optional(report.phase));
    m_table->choose(code_of(report.table));
    m_network->choose(code_of(report.from_network));
    m_via->choose(hit_of(report.feedback_via, shown.feedback_via));
    m_form->open();
}

ReportChange WorryCard::written() const {
    domain::ConcernReport to; // only the fields of this form
    to.worry = screen::text_of(m_worry).value_or("");
    to.reporter_kind = m_kind->word<domain::ReporterKind>();
    if (const auto person = m_reporter->chosen()) {
        to.reporter_person = person->id;
        to.reporter_party = person->party;
    }
    to.shielded = m_shielded->isChecked();
    to.finding_place = m_place->codeIfAny();
    to.urgency = m_urgency->word<domain::Urgency>();
    to.phase = m_phase->word<domain::SignalPhase>().value_or(domain::SignalPhase::Noticed);
    to.table = id_in<domain::TableId>(m_table);
    to.from_network = id_in<domain::NeighbourNetworkId>(m_network);
    if (const auto via = m_via->chosen()) to.feedback_via = via->id;
    return [to](domain::ConcernReport& report) {
        const bool other_reporter = report.reporter_person != to.reporter_person;
        report.worry = to.worry;
        report.reporter_kind = to.reporter_kind;
        if (other_reporter) { // the party of the same one is known better than the form knows it
            report.reporter_person = to.reporter_person;
            report.reporter_party = to.reporter_party;
        }
        report.shielded = to.shielded;
        report.finding_place = to.finding_place;
        report.urgency = to.urgency;
        report.phase = to.phase;
        if (to.table) report.table = to.table;
        report.from_network = to.from_network;
        report.feedback_via = to.feedback_via;
    };
}

void WorryCard::save() {
    if (!screen::text_of(m_worry)) return complain(tr("Write in a few words what is the matter."));
    if (m_reporter->isUnresolved() || m_via->isUnresolved()) return complain(tr("Choose the person from the list, or empty the field."));
    act([id = report(), change = written()](workspace::Workspace& file) { return change_report(file, id, change); },
        [this] { m_form->saved(); });
}

} // namespace tandem::reports
