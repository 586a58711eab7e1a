#include "parties/about_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/row_list.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::parties {
namespace {

constexpr int facts_beside_each_other = 2;

QString day_of(const std::optional<Day>& day) { return day ? catalogue::short_date(*day) : QString(); }

template <class Word>
QString label_of(const std::optional<Word>& value) {
    return value ? catalogue::label(*value) : QString();
}

} // namespace

AboutCard::AboutCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : PartyPart(tools, id, QStringLiteral("aboutCard"), parent),
      m_edit(new QPushButton(this)),
      m_facts(new QWidget(this)),
      m_grid(new QGridLayout(m_facts)) {
    m_edit->setObjectName("editParty");
    card().setHeaderWidget(m_edit);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    for (int i = 0; i < facts_beside_each_other; ++i) m_grid->setColumnStretch(i, 1);
    body()->addWidget(m_facts);
    texts().add([this] {
        setTitle(tr("About this partner"));
        m_edit->setText(tr("Change"));
    });
    makeForm();
    connect(m_edit, &QPushButton::clicked, this, &AboutCard::edit);
}

screen::ChoiceBox* AboutCard::box(const char* name, screen::Saying label) {
    auto* made = new screen::ChoiceBox(m_form);
    made->setObjectName(QString::fromLatin1(name));
    m_form->addField(made, std::move(label));
    return made;
}

QCheckBox* AboutCard::check(const char* name, screen::Saying text, screen::Saying meaning) {
    auto* made = texts().on(new QCheckBox(m_form), std::move(text));
    made->setObjectName(QString::fromLatin1(name));
    m_form->addWide(made);
    m_form->addHint(std::move(meaning));
    return made;
}

void AboutCard::makeForm() {
    m_form = PartyPart::makeForm("partyForm", [this] { edit(); });
    m_form->setComesFrom(m_edit);
    m_name = m_form->addLine(
        "partyName", [] { return tr("Name"); }, screen::FormPanel::Width::Full);
    m_kind = box("partyKind", [] { return tr("Kind of partner"); });
    m_staffing = box("partyStaffing", [] { return tr("Who does the work?"); });
    m_capacity = box("partyCapacity", [] { return tr("Is there room for new questions?"); });
    m_contact = box("partyContact", [] { return tr("Contact person"); });
    m_channel = m_form->addLine("partyChannel", [] { return tr("How they like to be reached"); });
    m_reach = m_form->addLine("partyReach", [] { return tr("Number, address or place"); });
    m_sector = box("partySector", [] { return tr("Field of work"); });
    m_area = m_form->addLine("partyArea", [] { return tr("Area"); });
    makeFlags();
    makeMore();
    body()->addWidget(m_form);
    connect(m_form, &screen::FormPanel::saveAsked, this, &AboutCard::save);
}

void AboutCard::makeFlags() {
    m_authority = check(
        "partyAuthority", [] { return tr("Has authority over residents, or an interest of its own"); },
        [] { return tr("Such as police, landlord or municipality. Never part of \"all partners\": choose it by name."); });
    m_sensitive = check(
        "partySensitive", [] { return tr("The name itself tells something about who comes there"); },
        [] { return tr("Such as an addiction clinic. Who may not know sees only \"a partner\"."); });
    m_agreed = screen::dayField(desk(), "partyNameAgreed", m_form, widgets::Preference::Past);
    m_form->addField(
        m_agreed, [] { return tr("Their name may be said since"); }, screen::FormPanel::Width::Full);
    connect(m_sensitive, &QCheckBox::toggled, this, [this](bool sensitive) { m_form->setApplies(m_agreed, sensitive); });
    m_key_person = check(
        "partyKeyPerson", [] { return tr("Well-known person in the neighbourhood"); },
        [] { return tr("Spread the questions: do not always ask the same people."); });
}

void AboutCard::makeMore() {
    m_speaks_for = m_form->addLine("partySpeaksFor", [] { return tr("Speaks for"); });
    m_language = box("partyLanguage", [] { return tr("Which words fit"); });
    m_interpreter = m_form->addLine("partyInterpreter", [] { return tr("Interpreter"); });
    m_legal = m_form->addLine("partyLegal", [] { return tr("Legal form"); });
    m_funding = m_form->addLine("partyFunding", [] { return tr("Who pays for it"); });
    m_joined = screen::dayField(desk(), "partyJoined", m_form, widgets::Preference::Past);
    m_form->addField(m_joined, [] { return tr("Joined on"); });
    m_left = screen::dayField(desk(), "partyLeft", m_form, widgets::Preference::Past);
    m_form->addField(m_left, [] { return tr("Left on"); });
    m_note = m_form->addText("partyNote", [] { return tr("Note"); });
}

void AboutCard::fill() {
    m_edit->setVisible(mayChange());
    fillFacts();
}

void AboutCard::fillFacts() {
    while (auto* item = m_grid->takeAt(0)) {
        if (auto* old = item->widget()) old->hide(), old->deleteLater();
        delete item;
    }
    int place = 0;
    const auto add = [&](const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        m_grid->addWidget(screen::columnCell({screen::mutedCell(name), screen::textCell(value)}), place / facts_beside_each_other,
                          place % facts_beside_each_other, Qt::AlignTop);
        ++place;
    };
    const auto& party = view().party();
    if (view().who_is_paid() == screen::WhoIsPaid::Shown) {
        add(tr("Kind of partner"), catalogue::label(party.kind));
        add(tr("Who does the work?"), label_of(party.staffing));
    }
    add(tr("Contact person"), view().person_name(party.contact_person));
    add(tr("Room"), label_of(party.capacity));
    add(tr("How they like to be reached"), catalogue::as_typed(party.channel));
    add(tr("Number, address or place"), catalogue::as_typed(party.reach));
    add(tr("Field of work"), view().sector_label());
    add(tr("Area"), catalogue::as_typed(party.area));
    add(tr("Speaks for"), catalogue::as_typed(party.speaks_for));
    add(tr("Which words fit"), label_of(party.language_level));
    add(tr("Interpreter"), catalogue::as_typed(party.interpreter));
    add(tr("Legal form"), catalogue::as_typed(party.legal_form));
    add(tr("Who pays for it"), catalogue::as_typed(party.funding_relation));
    if (party.sensitive_name) add(tr("Their name may be said since"), day_of(party.name_agreed_on));
    add(tr("Joined on"), day_of(party.joined_on));
    add(tr("Left on"), day_of(party.left_on));
    add(tr("Note"), catalogue::as_typed(party.note));
}

void AboutCard::fillEntries() {
    m_kind->setEntries(screen::entries_of<domain::PartyKind>());
    m_staffing->setEntries(screen::entries_of<domain::OrganisationStaffing>());
    m_capacity->setEntries(screen::entries_of<domain::PartyCapacity>());
    m_language->setEntries(screen::entries_of<domain::LanguageLevel>());
    m_sector->setEntries(screen::entries_of(view().sectors));
    QList<screen::ChoiceBox::Entry> people;
    for (const auto& one : view().shown.people) {
        const QString id = QString::fromStdString(one.person.id.text());
        const bool is_there = std::ranges::any_of(people, [&](const auto& entry) { return entry.code == id; }); // with another role
        if (!is_there) people.append({id, QString::fromStdString(one.person.name)});
    }
    m_contact->setEntries(people);
    for (auto* one : {m_staffing, m_capacity, m_language, m_sector, m_contact}) one->setEmptyLabel(tr("Not filled in"));
}

void AboutCard::edit() {
    const auto& party = view().party();
    fillEntries();
    m_form->fill(m_name, party.name);
    m_kind->chooseWord(std::optional(party.kind));
    m_staffing->chooseWord(party.staffing);
    m_capacity->chooseWord(party.capacity);
    m_language->chooseWord(party.language_level);
    m_sector->choose(party.sector);
    m_contact->choose(party.contact_person ? QString::fromStdString(party.contact_person->text()) : QString());
    m_form->fill(m_channel, party.channel);
    m_form->fill(m_reach, party.reach);
    m_form->fill(m_area, party.area);
    m_form->fill(m_speaks_for, party.speaks_for);
    m_form->fill(m_interpreter, party.interpreter);
    m_form->fill(m_legal, party.legal_form);
    m_form->fill(m_funding, party.funding_relation);
    m_form->fill(m_note, party.note);
    m_authority->setChecked(party.authority_or_interest);
    m_sensitive->setChecked(party.sensitive_name);
    m_key_person->setChecked(party.key_person);
    screen::showDay(m_agreed, party.name_agreed_on);
    m_form->setApplies(m_agreed, party.sensitive_name);
    screen::showDay(m_joined, party.joined_on);
    screen::showDay(m_left, party.left_on);
    m_form->open();
}

QString AboutCard::complaint() const {
    if (!screen::text_of(m_name)) return tr("A partner needs a name.");
    if (const auto wrong = screen::dayProblem({m_joined, m_left}); !wrong.isEmpty()) return wrong;
    if (m_sensitive->isChecked()) {
        if (const auto wrong = screen::dayProblem({m_agreed}); !wrong.isEmpty()) return wrong;
        if (screen::dayIn(m_agreed).value_or(desk().today()) > desk().today()) return tr("This day has not come yet.");
    }
    const auto joined = screen::dayIn(m_joined), left = screen::dayIn(m_left);
    return joined && left && *left < *joined ? tr("The partner left before it joined. Look at the two days.") : QString();
}

PartyChange AboutCard::written() const {
    domain::Party to; // only the fields of this form
    to.name = screen::text_of(m_name).value_or("");
    to.kind = m_kind->word<domain::PartyKind>().value_or(view().party().kind);
    to.staffing = m_staffing->word<domain::OrganisationStaffing>();
    to.capacity = m_capacity->word<domain::PartyCapacity>();
    to.language_level = m_language->word<domain::LanguageLevel>();
    to.sector = m_sector->codeIfAny();
    const auto contact = Uuid::parse(m_contact->code().toStdString());
    to.contact_person = contact ? std::optional(domain::PersonId(*contact)) : std::nullopt;
    to.channel = screen::text_of(m_channel);
    to.reach = screen::text_of(m_reach);
    to.area = screen::text_of(m_area);
    to.speaks_for = screen::text_of(m_speaks_for);
    to.interpreter = screen::text_of(m_interpreter);
    to.legal_form = screen::text_of(m_legal);
    to.funding_relation = screen::text_of(m_funding);
    to.note = screen::text_of(m_note);
    to.authority_or_interest = m_authority->isChecked();
    to.sensitive_name = m_sensitive->isChecked();
    to.name_agreed_on = to.sensitive_name ? screen::dayIn(m_agreed) : view().party().name_agreed_on;
    to.key_person = m_key_person->isChecked();
    to.joined_on = screen::dayIn(m_joined);
    to.left_on = screen::dayIn(m_left);
    return [to, today = desk().today()](domain::Party& party) {
        const bool other_staffing = party.staffing != to.staffing;
        const auto id = party.id;
        const auto since = party.staffing_since;
        party = to;
        party.id = id;
        party.staffing_since = other_staffing ? today : since; // types shift (R11)
    };
}

void AboutCard::save() {
    if (const QString wrong = complaint(); !wrong.isEmpty()) return complain(wrong);
    act([id = party(), change = written()](workspace::Workspace& file) { return change_party(file, id, change); },
        [this] { m_form->saved(); });
}

} // namespace tandem::parties
