#include "cases/details_form.h"

#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/pickers.h"

#include <QLabel>

namespace tandem::cases {
namespace {

QList<screen::ChoiceBox::Entry> frames(const CaseView& view) {
    auto entries = screen::entries_of<domain::Frame>();
    const bool in_use = view.case_file().frame == domain::Frame::Coercion;
    if (!view.offers_coercion && !in_use)
        entries.removeIf(
            [](const auto& entry) { return domain::from_word<domain::Frame>(entry.code.toStdString()) == domain::Frame::Coercion; });
    return entries;
}

QList<screen::ChoiceBox::Entry> tables(const CaseView& view) {
    QList<screen::ChoiceBox::Entry> entries;
    for (const auto& row : view.tables)
        entries.append({QString::fromStdString(row.table.id.text()), QString::fromStdString(row.table.name)});
    return entries;
}

std::optional<workspace::PartyHit> as_hit(const CaseView& view, const std::optional<domain::PartyId>& id) {
    if (!id) return std::nullopt;
    return workspace::PartyHit{*id, view.party_name(id), {}};
}

template <class Hit>
auto chosen_id(const std::optional<Hit>& chosen) {
    return chosen ? std::optional(chosen->id) : std::nullopt;
}

} // namespace

DetailsForm::DetailsForm(bridge::Desk& desk, screen::FormPanel* panel) : QObject(panel), m_desk(desk), m_panel(panel) {
    m_urgency = box("detailUrgency", [] { return tr("How urgent"); });
    m_known = box("detailKnown", [] { return tr("Known to services"); });
    m_entry = box("detailEntry", [] { return tr("Why now"); });
    m_frame = box("detailFrame", [] { return tr("Voluntary or not"); });
    m_preference = box("detailPreference", [] { return tr("What the resident prefers"); });
    m_table = box("detailTable", [] { return tr("Table"); });
    m_duration = box("detailDuration", [] { return tr("How long already"); });
    m_complexity = box("detailComplexity", [] { return tr("How complicated"); });
    m_motivation = panel->addText("detailMotivation", [] { return tr("Why do you think so?"); });
    m_brought_by = new screen::PartyPicker(desk, "detailBroughtBy", panel);
    panel->addField(m_brought_by, [] { return tr("Brought in by"); });
    m_responsible = new screen::PartyPicker(desk, "detailResponsible", panel);
    panel->addField(m_responsible, [] { return tr("Who answers for the data"); });
    m_director = new screen::PersonPicker(desk, "detailDirector", panel);
    panel->addField(m_director, [] { return tr("Who arranges the help in this case"); });
    m_basis = box("detailBasis", [] { return tr("Why may we keep this?"); });
    m_collected = screen::dayField(desk, "detailCollected", panel, widgets::Preference::Past);
    panel->addField(m_collected, [] { return tr("Day collected"); });
    m_retention = box("detailRetention", [] { return tr("How long to keep"); });
    m_opened = screen::dayField(desk, "detailOpened", panel, widgets::Preference::Past);
    panel->addField(m_opened, [] { return tr("Opened on"); });
}

screen::ChoiceBox* DetailsForm::box(const char* name, screen::Saying label) {
    auto* made = new screen::ChoiceBox(m_panel);
    made->setObjectName(QString::fromLatin1(name));
    m_panel->addField(made, std::move(label));
    return made;
}

void DetailsForm::fillEntries(const CaseView& view) {
    m_table->setEntries(tables(view));
    m_urgency->setEntries(screen::entries_of<domain::Urgency>());
    m_known->setEntries(screen::entries_of<domain::KnownAtEntry>());
    m_entry->setEntries(screen::entries_of<domain::EntryReason>());
    m_frame->setEntries(frames(view));
    m_preference->setEntries(screen::entries_of<domain::ClientPreference>());
    m_duration->setEntries(screen::entries_of<domain::ProblemDuration>());
    m_complexity->setEntries(screen::entries_of<domain::ProblemComplexity>());
    m_basis->setEntries(screen::entries_of(view.choices.at("legal_basis")));
    m_retention->setEntries(screen::entries_of(view.choices.at("retention_class")));
    for (auto* one : {m_urgency, m_known, m_entry, m_frame, m_preference, m_duration, m_complexity, m_basis, m_retention})
        one->setEmptyLabel(tr("Not filled in"));
}

void DetailsForm::open(const CaseView& view) {
    const auto& shown = view.case_file();
    fillEntries(view);
    m_table->choose(QString::fromStdString(shown.table.text()));
    m_urgency->chooseWord(shown.urgency);
    m_known->chooseWord(shown.known);
    m_entry->chooseWord(shown.entry_reason);
    m_frame->chooseWord(shown.frame);
    m_preference->chooseWord(shown.client_preference);
    m_duration->chooseWord(shown.duration);
    m_complexity->chooseWord(shown.complexity);
    m_basis->choose(shown.holding_basis);
    m_retention->choose(shown.retention_class);
    m_brought_by->choose(as_hit(view, shown.brought_by_party));
    m_responsible->choose(as_hit(view, shown.responsible_party));
    m_director->choose(shown.case_director
                           ? std::optional(workspace::PersonHit{*shown.case_director, view.person_name(shown.case_director), {}, {}, {}})
                           : std::nullopt);
    screen::showDay(m_collected, shown.collected_on);
    screen::showDay(m_opened, shown.opened_on);
    m_panel->fill(m_motivation, shown.indication_motivation);
    m_panel->open();
}

QString DetailsForm::complaint() const {
    for (const screen::HitPicker* picker : {static_cast<screen::HitPicker*>(m_brought_by), static_cast<screen::HitPicker*>(m_responsible),
                                            static_cast<screen::HitPicker*>(m_director)})
        if (picker->isUnresolved()) return tr("Choose a name from the list, or empty the field.");
    for (auto* field : {m_collected, m_opened}) {
        if (const auto wrong = screen::dayProblem({field}); !wrong.isEmpty()) return wrong;
        if (const auto day = screen::dayIn(field); day && *day > m_desk.today()) return tr("This day has not come yet.");
    }
    return {};
}

Expected<CaseChange, QString> DetailsForm::written() const {
    if (const QString wrong = complaint(); !wrong.isEmpty()) return fail(wrong);
    domain::CaseFile to; // only the fields of this form
    to.urgency = m_urgency->word<domain::Urgency>();
    to.known = m_known->word<domain::KnownAtEntry>();
    to.entry_reason = m_entry->word<domain::EntryReason>();
    to.frame = m_frame->word<domain::Frame>();
    to.client_preference = m_preference->word<domain::ClientPreference>();
    to.duration = m_duration->word<domain::ProblemDuration>();
    to.complexity = m_complexity->word<domain::ProblemComplexity>();
    to.holding_basis = m_basis->codeIfAny();
    to.retention_class = m_retention->codeIfAny();
    to.brought_by_party = chosen_id(m_brought_by->chosen());
    to.responsible_party = chosen_id(m_responsible->chosen());
    to.case_director = chosen_id(m_director->chosen());
    to.collected_on = screen::dayIn(m_collected);
    to.opened_on = screen::dayIn(m_opened);
    to.indication_motivation = screen::text_of(m_motivation);
    const auto table = Uuid::parse(m_table->code().toStdString());
    return CaseChange([to, table](domain::CaseFile& shown) {
        if (table) shown.table = domain::TableId(*table);
        if (to.brought_by_party != shown.brought_by_party) shown.brought_by.reset(); // it was of the other partner
        for (auto field : {&domain::CaseFile::holding_basis, &domain::CaseFile::retention_class, &domain::CaseFile::indication_motivation})
            shown.*field = to.*field;
        for (auto field : {&domain::CaseFile::collected_on, &domain::CaseFile::opened_on}) shown.*field = to.*field;
        for (auto field : {&domain::CaseFile::brought_by_party, &domain::CaseFile::responsible_party}) shown.*field = to.*field;
        shown.urgency = to.urgency;
        shown.known = to.known;
        shown.entry_reason = to.entry_reason;
        shown.frame = to.frame;
        shown.client_preference = to.client_preference;
        shown.duration = to.duration;
        shown.complexity = to.complexity;
        shown.case_director = to.case_director;
    });
}

} // namespace tandem::cases
