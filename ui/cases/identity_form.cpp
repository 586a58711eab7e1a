#include "cases/identity_form.h"

#include "screen/days.h"
#include "screen/pickers.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace tandem::cases {
namespace {

bool is_band(const std::string& text) {
    static const QRegularExpression band(QStringLiteral("^\\d{1,3}(-\\d{1,3}|\\+)$"));
    return band.match(QString::fromStdString(text)).hasMatch();
}

} // namespace

IdentityForm::IdentityForm(bridge::Desk& desk, screen::FormPanel* panel) : QObject(panel), m_desk(desk), m_panel(panel) {
    makeFields();
    connect(m_panel, &screen::FormPanel::closed, this, &IdentityForm::close);
}

void IdentityForm::makeFields() {
    m_given = m_panel->addLine("identityGiven", [] { return tr("First names"); });
    m_family = m_panel->addLine("identityFamily", [] { return tr("Family name"); });
    m_prefix = m_panel->addLine("identityPrefix", [] { return tr("Prefix (van, de)"); });
    m_initials = m_panel->addLine("identityInitials", [] { return tr("Initials"); });
    m_street = m_panel->addLine("identityStreet", [] { return tr("Street"); });
    m_number = m_panel->addLine("identityNumber", [] { return tr("House number"); });
    m_postcode = m_panel->addLine("identityPostcode", [] { return tr("Postcode"); });
    m_town = m_panel->addLine("identityTown", [] { return tr("Town"); });
    m_phone = m_panel->addLine("identityPhone", [] { return tr("Phone"); });
    m_email = m_panel->addLine("identityEmail", [] { return tr("Email"); });
    m_birth = screen::dayField(m_desk, "identityBirth", m_panel, widgets::Preference::Past);
    m_panel->addField(m_birth, [] { return tr("Date of birth"); });
    m_age_band = m_panel->addLine("identityAgeBand", [] { return tr("Age, if the day is not known (70-80)"); });
    m_neighbourhood = m_panel->addLine("identityNeighbourhood", [] { return tr("Neighbourhood"); });
    m_note = m_panel->addText("identityNote", [] { return tr("Good to know at the door"); });
    m_works_here = new screen::PersonPicker(m_desk, "identityWorksHere", m_panel);
    m_panel->addField(m_works_here, [] { return tr("Works in the network now, as"); }, screen::FormPanel::Width::Full);
    m_panel->addHint([] { return tr("This stands apart from the case, and each look at it is written in the logbook."); });
}

QList<widgets::LineField*> IdentityForm::lines() const {
    return {m_given, m_initials, m_prefix, m_family, m_street, m_number, m_postcode, m_town, m_neighbourhood, m_phone, m_email, m_age_band};
}

void IdentityForm::open(const domain::Identity& identity, const std::optional<workspace::PersonHit>& works_here, const QString& draft_place) {
    m_identity = identity;
    m_panel->drafts().moveTo(draft_place);
    const auto address = identity.address.value_or(domain::Address{});
    m_panel->fill(m_given, identity.given_names);
    m_panel->fill(m_initials, identity.initials);
    m_panel->fill(m_prefix, identity.prefix);
    m_panel->fill(m_family, identity.family_name);
    m_panel->fill(m_street, address.street);
    m_panel->fill(m_number, address.house_number);
    m_panel->fill(m_postcode, address.postcode ? std::optional(address.postcode->text()) : std::nullopt);
    m_panel->fill(m_town, address.place);
    m_panel->fill(m_neighbourhood, identity.neighbourhood);
    m_panel->fill(m_age_band, identity.age_band);
    m_panel->fill(m_phone, identity.phone);
    m_panel->fill(m_email, identity.email);
    m_panel->fill(m_note, identity.note);
    screen::showDay(m_birth, identity.birth_date);
    m_works_here->choose(works_here);
    m_panel->open();
}

void IdentityForm::close() {
    m_identity = {};
    m_panel->drafts().pause([this] {
        for (auto* line : lines()) line->setText({});
        m_note->setText({});
        m_works_here->choose({});
        screen::showDay(m_birth, {});
    });
    m_panel->drafts().forgetSaved();
    if (m_panel->isOpen()) m_panel->leave();
}

std::optional<domain::PersonId> IdentityForm::worksHere() const {
    const auto person = m_works_here->chosen();
    return person ? std::optional(person->id) : std::nullopt;
}

Expected<domain::Identity, QString> IdentityForm::written() const {
    if (m_works_here->isUnresolved()) return fail(tr("Choose a name from the list, or empty the field."));
    auto identity = m_identity;
    auto address = identity.address.value_or(domain::Address{});
    if (const auto wrong = screen::dayProblem({m_birth}); !wrong.isEmpty()) return fail(wrong);
    identity.birth_date = screen::dayIn(m_birth);
    if (identity.birth_date && *identity.birth_date > m_desk.today()) return fail(tr("A date of birth cannot lie in the future."));
    const auto postcode = screen::text_of(m_postcode);
    address.postcode = postcode ? domain::Postcode::parse(*postcode) : std::nullopt;
    if (postcode && !address.postcode) return fail(tr("This is not a postcode. Write it as 1234 AB."));
    identity.given_names = screen::text_of(m_given);
    identity.initials = screen::text_of(m_initials);
    identity.prefix = screen::text_of(m_prefix);
    identity.family_name = screen::text_of(m_family);
    address.street = screen::text_of(m_street);
    address.house_number = screen::text_of(m_number);
    address.place = screen::text_of(m_town);
    identity.address = address == domain::Address{} ? std::nullopt : std::optional(address);
    identity.neighbourhood = screen::text_of(m_neighbourhood);
    identity.age_band = screen::text_of(m_age_band);
    if (identity.age_band && !is_band(*identity.age_band)) return fail(tr("Write the age as 70-80 or 80+."));
    identity.phone = screen::text_of(m_phone);
    identity.email = screen::text_of(m_email);
    identity.note = screen::text_of(m_note);
    return identity;
}

} // namespace tandem::cases
