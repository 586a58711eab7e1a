#include "cases/people_card.h"

#include "cases/identity_form.h"
#include "cases/right_chips.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "screen/who.h"
#include "widgets/theme.h"
#include "workspace/new_ids.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

// The age, and who decides for somebody; of who died only that.
QString known_about(const domain::CaseSubject& subject) {
    if (subject.deceased_on) return PeopleCard::tr("died on %1").arg(catalogue::short_date(*subject.deceased_on));
    QStringList parts;
    if (subject.consent_age != domain::ConsentAge::Unknown) parts << catalogue::label(subject.consent_age);
    if (needs_parents(subject) && subject.parental_authority)
        parts << PeopleCard::tr("parental authority: %1").arg(catalogue::label(*subject.parental_authority).toLower());
    if (!needs_parents(subject) && subject.representative)
        parts << PeopleCard::tr("decides: %1").arg(catalogue::label(*subject.representative).toLower());
    return screen::dotted(parts);
}

struct Looked {
    std::vector<domain::Identity> identities;
    std::optional<workspace::PersonHit> works_here;
};
workspace::Result<Looked> look_at(workspace::Workspace& file, const std::string& code, const std::optional<domain::PersonId>& person,
                                  const std::string& purpose) {
    Looked looked;
    TANDEM_ASSIGN(looked.identities, workspace::look_at_identities(file, code, purpose));
    if (!person) return looked;
    TANDEM_ASSIGN(const auto names, workspace::person_names(file, std::vector{*person}));
    if (const auto name = names.find(*person); name != names.end()) {
        looked.works_here.emplace();
        looked.works_here->id = *person;
        looked.works_here->name = name->second;
    }
    return looked;
}

} // namespace

PeopleCard::PeopleCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("peopleCard"), parent),
      m_rows(new screen::RowList("subjectRows", {1, 0}, this)),
      m_add(new QPushButton(this)),
      m_hint(new QLabel(this)) {
    texts().add([this] {
        setTitle(tr("Who is it about?"));
        m_add->setText(tr("Somebody else as well"));
        m_hint->setText(tr("Hold F6 to see names. Each look is written in the logbook."));
    });
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_add->setObjectName("addSubject");
    widgets::setButtonKind(m_add, widgets::ButtonKind::Quiet);
    connect(m_add, &QPushButton::clicked, this, &PeopleCard::addSubject);
    body()->addWidget(m_rows);
    makeForms();
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addWidget(m_hint);
    connect(&desk(), &bridge::Desk::closed, this, &PeopleCard::letGo);
}

void PeopleCard::makeForms() {
    m_form = makeForm("subjectForm");
    m_form->setComesFrom(m_add);
    const auto box = [this](const char* name, screen::Saying label) {
        auto* made = new screen::ChoiceBox(m_form);
        made->setObjectName(QString::fromLatin1(name));
        m_form->addField(made, std::move(label), screen::FormPanel::Width::Full);
        return made;
    };
    m_role = box("subjectRole", [] { return tr("Who is this in the case?"); });
    m_age = box("subjectAge", [] { return tr("Who may say yes"); });
    m_authority = box("subjectAuthority", [] { return tr("Who has parental authority?"); });
    m_representative = box("subjectRepresentative", [] { return tr("Did a judge appoint somebody to decide?"); });
    connect(m_role, &QComboBox::currentIndexChanged, this, &PeopleCard::applyAge);
    connect(m_age, &QComboBox::currentIndexChanged, this, &PeopleCard::applyAge);
    m_deceased = screen::dayField(desk(), "subjectDeceased", m_form, widgets::Preference::Past);
    m_form->addField(
        m_deceased, [] { return tr("Died on"); }, screen::FormPanel::Width::Full);
    connect(m_form, &screen::FormPanel::saveAsked, this, &PeopleCard::saveSubject);
    m_rows->openBelow({}, m_form);

    m_identity = new IdentityForm(desk(), makeForm("identityForm"));
    m_identity->panel()->setComesFrom(m_add);
    body()->addWidget(m_identity->panel());
    connect(m_identity->panel(), &screen::FormPanel::saveAsked, this, &PeopleCard::saveIdentity);
}

void PeopleCard::fill() {
    m_role->setEntries(screen::entries_of<domain::SubjectRole>());
    m_age->setEntries(screen::entries_of<domain::ConsentAge>());
    m_authority->setEntries(screen::entries_of<domain::ParentalAuthority>());
    m_authority->setEmptyLabel(tr("Not known"));
    m_representative->setEntries(screen::entries_of<domain::SubjectRepresentative>());
    m_representative->setEmptyLabel(tr("Nobody"));
    m_add->setVisible(mayChange());
    m_names.clear();
    m_rows->refill([this] {
        int number = 0;
        for (const auto& subject : view().shown.subjects) addRow(subject, number++);
    });
    if (m_held) hideNames();
}

void PeopleCard::addRow(const domain::CaseSubject& subject, int number) {
    const QString name = QString::number(number);
    const QString role = catalogue::label(subject.role);
    auto* who = screen::textCell(role);
    auto* hidden = screen::textCell({});
    hidden->setObjectName("subjectName" + name);
    hidden->hide();
    m_names[subject.id] = hidden;
    const QString more_known = known_about(subject);
    auto* what = screen::columnCell({who, more_known.isEmpty() ? nullptr : screen::mutedCell(more_known), hidden});
    if (!mayChange()) return m_rows->addRow(catalogue::as_typed(subject.id.text()), {what, nullptr});
    auto* more = screen::moreButton("subjectMore" + name, role);
    screen::addToMenu(more, tr("Write name and address"), "subjectIdentity" + name, [this, id = subject.id] { editIdentity(id); });
    screen::addToMenu(more, tr("Change"), "subjectEdit" + name, [this, subject] { edit(subject); });
    screen::addToMenu(more, tr("Remove"), "subjectRemove" + name,
                      [this, id = subject.id] { act([id](workspace::Workspace& file) { return workspace::remove_subject(file, id); }); });
    m_rows->addRow(catalogue::as_typed(subject.id.text()), {what, more});
}

void PeopleCard::showNames() {
    if (m_held || !hasSomethingToShow() || !desk().isOpen()) return;
    m_held = true;
    const auto look = [code = code(), purpose = tr("Viewing the case").toStdString()](workspace::Workspace& file) {
        return workspace::look_at_identities(file, code, purpose);
    };
    desk().ask(this, look, [this](const workspace::Result<std::vector<domain::Identity>>& found) {
        if (!m_held) return; // let go before it came
        if (!found) return complain(found.error());
        put(*found);
    });
}

void PeopleCard::put(const std::vector<domain::Identity>& identities) {
    for (const auto& [subject, label] : m_names) {
        const auto known = std::ranges::find(identities, std::optional(subject), &domain::Identity::subject);
        const QString name = known == identities.end() ? QString() : screen::full_name(*known);
        const QString details = known == identities.end() ? QString() : screen::details_of(*known, desk().today());
        label->setTextFormat(Qt::RichText);
        label->setText(name.isEmpty() && details.isEmpty()
                           ? tr("No name known yet.")
                           : QStringLiteral("<b>%1</b><br>%2").arg(screen::escaped(name), screen::escaped(details)));
        label->show();
    }
}

void PeopleCard::hideNames() {
    m_held = false;
    for (const auto& [subject, label] : m_names) {
        label->clear();
        label->hide();
    }
}

void PeopleCard::letGo() {
    hideNames();
    m_identity->close();
}

void PeopleCard::writeName() {
    if (hasSomethingToShow() && !view().shown.subjects.empty()) editIdentity(view().shown.subjects.front().id);
}

void PeopleCard::editIdentity(domain::SubjectId id) {
    const auto about = std::ranges::find(view().shown.subjects, id, &domain::CaseSubject::id);
    if (about == view().shown.subjects.end()) return;
    m_named = *about;
    const auto look = [code = code(), person = m_named.is_person, purpose = tr("Writing a name").toStdString()](
                          workspace::Workspace& file) { return look_at(file, code, person, purpose); };
    desk().ask(this, look, [this](const workspace::Result<Looked>& found) {
        if (!found) return complain(found.error());
        const auto known = std::ranges::find(found->identities, std::optional(m_named.id), &domain::Identity::subject);
        domain::Identity identity;
        if (known != found->identities.end()) identity = *known;
        identity.subject = m_named.id;
        m_identity->open(identity, found->works_here, draftPlace("identity/" + catalogue::as_typed(m_named.id.text())));
    });
}

void PeopleCard::saveIdentity() {
    auto written = m_identity->written();
    if (!written) return complain(written.error());
    const auto now = std::ranges::find(view().shown.subjects, m_named.id, &domain::CaseSubject::id);
    auto subject = now == view().shown.subjects.end() ? m_named : *now;
    subject.is_person = m_identity->worksHere();
    const bool is_other = subject.is_person != m_named.is_person; // the form began with that one
    const auto save = [identity = *written, subject,
                       is_other](workspace::Workspace& file) mutable -> workspace::Result<workspace::Changes> {
        if (identity.id.is_nil()) identity.id = workspace::new_id_of<domain::IdentityId>(file);
        TANDEM_ASSIGN(auto changes, workspace::save_identity(file, identity));
        if (!is_other) return changes;
        TANDEM_ASSIGN(auto also, workspace::save_subject(file, subject));
        also.records.insert(also.records.end(), changes.records.begin(), changes.records.end());
        return also;
    };
    act(save, [this] { m_identity->panel()->saved(); });
}

void PeopleCard::edit(const domain::CaseSubject& subject) {
    m_edited = subject;
    m_role->chooseWord(std::optional(subject.role));
    m_age->chooseWord(std::optional(subject.consent_age));
    m_authority->chooseWord(subject.parental_authority);
    m_representative->chooseWord(subject.representative);
    applyAge();
    screen::showDay(m_deceased, subject.deceased_on);
    m_rows->openBelow(catalogue::as_typed(subject.id.text()), m_form);
    m_form->open();
}

void PeopleCard::addSubject() {
    domain::CaseSubject subject;
    subject.case_file = view().case_file().id;
    subject.role = domain::SubjectRole::Partner;
    for (const auto& other : view().shown.subjects) subject.order = std::max(subject.order, other.order + 1);
    edit(subject);
}

domain::CaseSubject PeopleCard::subjectInForm() const {
    auto subject = m_edited;
    subject.role = m_role->word<domain::SubjectRole>().value_or(domain::SubjectRole::Other);
    subject.consent_age = m_age->word<domain::ConsentAge>().value_or(domain::ConsentAge::Unknown);
    subject.parental_authority = m_authority->word<domain::ParentalAuthority>();
    subject.representative = m_representative->word<domain::SubjectRepresentative>();
    subject.deceased_on = screen::dayIn(m_deceased);
    return subject;
}

// Parents decide about a child, a mentor or a curator about somebody older.
void PeopleCard::applyAge() {
    const bool young = needs_parents(subjectInForm());
    m_form->setApplies(m_authority, young);
    m_form->setApplies(m_representative, !young);
}

void PeopleCard::saveSubject() {
    if (const auto wrong = screen::dayProblem({m_deceased}); !wrong.isEmpty()) return complain(wrong);
    auto subject = subjectInForm();
    if (subject.deceased_on && *subject.deceased_on > desk().today()) return complain(tr("This day has not come yet."));
    const auto save = [subject](workspace::Workspace& file) mutable {
        if (subject.id.is_nil()) subject.id = workspace::new_id_of<domain::SubjectId>(file);
        return workspace::save_subject(file, subject);
    };
    act(save, [this] { m_form->saved(); });
}

} // namespace tandem::cases
