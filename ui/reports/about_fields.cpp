#include "reports/about_fields.h"

#include "screen/days.h"
#include "widgets/date_field.h"

#include <algorithm>

namespace tandem::reports {

AboutFields::AboutFields(bridge::Desk& desk, screen::FormPanel* panel) : QObject(panel), m_desk(desk), m_panel(panel) {
    m_given = panel->addLine("aboutGiven", [] { return tr("First name"); });
    m_prefix = panel->addLine("aboutPrefix", [] { return tr("Prefix (van, de)"); });
    m_family = panel->addLine("aboutFamily", [] { return tr("Family name"); });
    m_birth = screen::dayField(desk, "aboutBirth", panel, widgets::Preference::Past);
    panel->addField(m_birth, [] { return tr("Date of birth"); });
    m_street = panel->addLine("aboutStreet", [] { return tr("Street"); });
    m_number = panel->addLine("aboutNumber", [] { return tr("House number"); });
    m_postcode = panel->addLine("aboutPostcode", [] { return tr("Postcode"); });
    m_town = panel->addLine("aboutTown", [] { return tr("Town"); });
    m_phone = panel->addLine("aboutPhone", [] { return tr("Phone"); });
    for (auto* line : lines()) panel->fill(line, std::nullopt);
}

QList<widgets::LineField*> AboutFields::lines() const {
    return {m_given, m_prefix, m_family, m_street, m_number, m_postcode, m_town, m_phone};
}

void AboutFields::setApplies(bool applies) {
    for (auto* line : lines()) m_panel->setApplies(line, applies);
    m_panel->setApplies(m_birth, applies);
}

bool AboutFields::anyDraft() const {
    const auto fields = lines();
    return std::ranges::any_of(fields, [](const auto* line) { return !line->text().isEmpty(); });
}

void AboutFields::clear() {
    for (auto* line : lines()) m_panel->fill(line, std::nullopt);
    screen::showDay(m_birth, {});
}

void AboutFields::show(const domain::Identity& identity) {
    const auto address = identity.address.value_or(domain::Address{});
    m_panel->fill(m_given, identity.given_names);
    m_panel->fill(m_prefix, identity.prefix);
    m_panel->fill(m_family, identity.family_name);
    screen::showDay(m_birth, identity.birth_date);
    m_panel->fill(m_street, address.street);
    m_panel->fill(m_number, address.house_number);
    m_panel->fill(m_postcode, address.postcode ? std::optional(address.postcode->text()) : std::nullopt);
    m_panel->fill(m_town, address.place);
    m_panel->fill(m_phone, identity.phone);
}

Expected<std::optional<domain::Identity>, QString> AboutFields::written() const { return writtenOver({}); }

Expected<std::optional<domain::Identity>, QString> AboutFields::writtenOver(const domain::Identity& known) const {
    domain::Identity identity = known;
    if (const auto wrong = screen::dayProblem({m_birth}); !wrong.isEmpty()) return fail(wrong);
    identity.birth_date = screen::dayIn(m_birth);
    if (identity.birth_date && *identity.birth_date > m_desk.today()) return fail(tr("A date of birth cannot lie in the future."));
    domain::Address address = known.address.value_or(domain::Address{});
    const auto postcode = screen::text_of(m_postcode);
    address.postcode = postcode ? domain::Postcode::parse(*postcode) : std::nullopt;
    if (postcode && !address.postcode) return fail(tr("This is not a postcode. Write it as 1234 AB."));
    address.street = screen::text_of(m_street);
    address.house_number = screen::text_of(m_number);
    address.place = screen::text_of(m_town);
    identity.address = address == domain::Address{} ? std::nullopt : std::optional(address);
    identity.given_names = screen::text_of(m_given);
    identity.prefix = screen::text_of(m_prefix);
    identity.family_name = screen::text_of(m_family);
    identity.phone = screen::text_of(m_phone);
    return identity == domain::Identity{} ? std::nullopt : std::optional(std::move(identity));
}

} // namespace tandem::reports
