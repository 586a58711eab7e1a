#include "parties/people_card.h"

#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "workspace/new_ids.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem::parties {
PeopleCard::PeopleCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : PartyPart(tools, id, QStringLiteral("partyPeopleCard"), parent),
      m_rows(new screen::RowList("personRows", {1, 0}, this)),
      m_add(new QPushButton(this)) {
    texts().add([this] {
        setTitle(tr("People"));
        m_add->setText(tr("Add a person"));
    });
    m_add->setObjectName("addPerson");
    card().setHeaderWidget(m_add);
    body()->addWidget(m_rows);
    makeForm();
    connect(m_add, &QPushButton::clicked, this, &PeopleCard::startAdding);
}

void PeopleCard::makeForm() {
    m_form = PartyPart::makeForm("personForm");
    m_form->setComesFrom(m_add); // the next person
    const auto box = [this](const char* name, screen::Saying label) {
        auto* made = new screen::ChoiceBox(m_form);
        made->setObjectName(QString::fromLatin1(name));
        m_form->addField(made, std::move(label), screen::FormPanel::Width::Full); // the card is narrow, and roles have long names
        return made;
    };
    m_name = m_form->addLine("personName", [] { return tr("Name"); });
    m_function = m_form->addLine("personFunction", [] { return tr("Position"); });
    m_phone = m_form->addLine("personPhone", [] { return tr("Phone"); });
    m_email = m_form->addLine("personEmail", [] { return tr("Email"); });
    m_role = box("personRole", [] { return tr("Role here"); });
    m_agreed = screen::dayField(desk(), "personNameAgreed", m_form, widgets::Preference::Past);
    m_form->addField(
        m_agreed, [] { return tr("Their name may be said since"); }, screen::FormPanel::Width::Full);
    m_help = box("personHelp", [] { return tr("Kind of help"); });
    m_secrecy = box("personSecrecy", [] { return tr("Professional secrecy"); });
    m_note = m_form->addText("personNote", [] { return tr("Note"); });
    connect(m_form, &screen::FormPanel::saveAsked, this, &PeopleCard::save);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] { m_form->setApplies(m_agreed, mayNeedAgreement()); });
    m_rows->openBelow({}, m_form);
}

void PeopleCard::fill() {
    m_role->setEntries(screen::entries_of<domain::CapacityRole>());
    m_help->setEntries(screen::entries_of<domain::HelpKind>());
    m_secrecy->setEntries(screen::entries_of<domain::ProfessionalSecrecy>());
    for (auto* one : {m_help, m_secrecy}) one->setEmptyLabel(tr("Not filled in"));
    m_add->setVisible(mayChange());
    m_rows->refill([this] {
        int number = 0;
        for (const auto& one : view().shown.people) addRow(one, number++);
        if (view().shown.people.empty()) m_rows->addRow({}, {screen::mutedCell(tr("Nobody yet. Add who you can call.")), nullptr});
    });
}

void PeopleCard::addRow(const workspace::PartyPerson& one, int number) {
    const QString name = QString::number(number);
    const bool is_contact = view().party().contact_person == one.person.id;
    const QString about = screen::dotted(
        {catalogue::as_typed(one.person.function), catalogue::label(one.capacity.role), is_contact ? tr("contact person") : QString()});
    QList<QWidget*> lines{screen::textCell(QString::fromStdString(one.person.name)), screen::mutedCell(about)};
    for (const auto& reach : {one.person.phone, one.person.email})
        if (reach) lines << screen::mutedCell(catalogue::as_typed(reach));
    auto* who = screen::columnCell(lines);
    const QString key = QString::fromStdString(one.capacity.id.text());
    if (!mayChange()) return m_rows->addRow(key, {who, nullptr});
    auto* more = screen::moreButton("personMore" + name, QString::fromStdString(one.person.name));
    screen::addToMenu(more, tr("Change"), "personEdit" + name, [this, one] { edit(one); });
    if (!is_contact)
        screen::addToMenu(more, tr("Make this the contact person"), "personContact" + name,
                          [this, id = one.person.id] { makeContact(id); });
    screen::addToMenu(more, tr("Remove"), "personRemove" + name, [this, id = one.capacity.id] {
        act([id](workspace::Workspace& file) { return workspace::remove_party_person(file, id); });
    });
    m_rows->addRow(key, {who, more});
}

void PeopleCard::makeContact(domain::PersonId person) {
    const auto change = [person](domain::Party& party) { party.contact_person = person; };
    act([id = party(), change](workspace::Workspace& file) { return change_party(file, id, change); });
}

void PeopleCard::startAdding() {
    workspace::PartyPerson one;
    one.capacity.party = party();
    one.capacity.role = domain::CapacityRole::Representative;
    edit(one);
}

void PeopleCard::edit(const workspace::PartyPerson& one) {
    m_edited = one;
    const QString key = QString::fromStdString(one.capacity.id.text());
    m_form->drafts().moveTo(draftPlace(one.capacity.id.is_nil() ? QStringLiteral("newPerson") : "person/" + key));
    m_form->fill(m_name, one.person.name);
    m_form->fill(m_function, one.person.function);
    m_form->fill(m_phone, one.person.phone);
    m_form->fill(m_email, one.person.email);
    m_form->fill(m_note, one.person.note);
    m_role->chooseWord(std::optional(one.capacity.role));
    m_help->chooseWord(one.person.help_kind);
    m_secrecy->chooseWord(one.person.professional_secrecy);
    screen::showDay(m_agreed, one.person.name_agreed_on);
    m_form->setApplies(m_agreed, mayNeedAgreement());
    m_rows->openBelow(key, m_form);
    m_form->open();
}

void PeopleCard::openRowDrafts() {
    m_form->drafts().moveTo(draftPlace("newPerson"));
    if (m_form->drafts().any()) return startAdding();
    for (const auto& one : view().shown.people) {
        m_form->drafts().moveTo(draftPlace("person/" + QString::fromStdString(one.capacity.id.text())));
        if (m_form->drafts().any()) return edit(one);
    }
}

// An expert by experience is not named until they agree (disclosure.md, cap 17).
bool PeopleCard::mayNeedAgreement() const {
    return m_role->word<domain::CapacityRole>() == domain::CapacityRole::ExpertByExperience || m_edited.person.name_agreed_on;
}

QString PeopleCard::complaint() const {
    if (!screen::text_of(m_name)) return tr("Write a name first.");
    if (!mayNeedAgreement()) return {};
    if (const auto wrong = screen::dayProblem({m_agreed}); !wrong.isEmpty()) return wrong;
    return screen::dayIn(m_agreed).value_or(desk().today()) > desk().today() ? tr("This day has not come yet.") : QString();
}

void PeopleCard::save() {
    if (const QString wrong = complaint(); !wrong.isEmpty()) return complain(wrong);
    auto one = m_edited;
    one.person.name = screen::text_of(m_name).value_or("");
    if (mayNeedAgreement()) one.person.name_agreed_on = screen::dayIn(m_agreed);
    one.person.function = screen::text_of(m_function);
    one.person.phone = screen::text_of(m_phone);
    one.person.email = screen::text_of(m_email);
    one.person.note = screen::text_of(m_note);
    one.person.help_kind = m_help->word<domain::HelpKind>();
    one.person.professional_secrecy = m_secrecy->word<domain::ProfessionalSecrecy>();
    one.capacity.role = m_role->word<domain::CapacityRole>().value_or(domain::CapacityRole::Representative);
    const auto save = [one](workspace::Workspace& file) mutable {
        if (one.person.id.is_nil()) one.person.id = workspace::new_id_of<domain::PersonId>(file);
        if (one.capacity.id.is_nil()) one.capacity.id = workspace::new_id_of<domain::CapacityId>(file);
        one.capacity.person = one.person.id;
        return workspace::save_party_person(file, one.person, one.capacity);
    };
    act(save, [this] { m_form->saved(); });
}

} // namespace tandem::parties
