#include "policy/how_called.h"

#include "base/text.h"
#include "domain/cases/identity.h"
#include "domain/cases/rules.h"
#include "domain/network/table.h"
#include "policy/words_in_text.h"

#include <algorithm>

namespace tandem::policy {
namespace {

using domain::VeiledField;

constexpr std::size_t most_veiled_fields = 2;

std::string spaced(const std::vector<std::optional<std::string>>& parts) {
    std::string all;
    for (const auto& part : parts)
        if (part && !part->empty()) all += (all.empty() ? "" : " ") + *part;
    return all;
}

std::string first_letter(const std::optional<std::string>& name) {
    return name && !name->empty() ? std::string(first_code_points(*name, 1)) + "." : "";
}

// "70-80", "80+": a band, and nothing else that somebody typed there.
bool is_age_band(std::string_view text) {
    const auto digits = [](std::string_view part) { return part.size() <= 3 && !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos; };
    if (text.ends_with('+')) return digits(text.substr(0, text.size() - 1));
    const auto dash = text.find('-');
    return dash != std::string_view::npos && digits(text.substr(0, dash)) && digits(text.substr(dash + 1));
}

std::string age_band(const domain::Identity& who, Day today) {
    if (who.age_band) return is_age_band(*who.age_band) ? *who.age_band : std::string();
    if (!who.birth_date) return {};
    const int decade = age_on(*who.birth_date, today) / 10 * 10;
    return std::to_string(decade) + "-" + std::to_string(decade + 10);
}

std::string first_name(const domain::Identity& who) {
    const std::string given = who.given_names.value_or("");
    const auto words = words_in(given);
    if (words.empty()) return {};
    // Two names with a hyphen are one first name, unless the second is the family's.
    const bool double_name = words.size() > 1 && given.substr(words[0].end, words[1].begin - words[0].end) == "-" &&
                             words[1].folded != fold(who.family_name.value_or(""));
    const auto& last = words[double_name ? 1 : 0];
    return given.substr(words[0].begin, last.end - words[0].begin);
}

} // namespace

std::string full_name(const domain::Identity& who) {
    return spaced({who.given_names ? who.given_names : who.initials, who.prefix, who.family_name});
}

std::string full_address(const domain::Address& address) {
    const auto postcode = address.postcode ? std::optional(address.postcode->text()) : std::nullopt;
    return spaced({address.street, address.house_number, postcode, address.place});
}

std::string veiled_value(const domain::Identity& who, VeiledField field, Day today) {
    switch (field) {
    case VeiledField::Initials: return first_letter(who.given_names ? who.given_names : who.initials) + first_letter(who.family_name);
    case VeiledField::FirstName: return first_name(who);
    case VeiledField::AgeBand: return age_band(who, today);
    case VeiledField::Neighbourhood: return who.neighbourhood.value_or("");
    }
    return {};
}

std::vector<VeiledField> veiled_fields(const domain::TableProtocol& protocol) {
    std::vector<VeiledField> fields;
    for (const VeiledField field : protocol.veiled_fields)
        if (fields.size() < most_veiled_fields && std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
    return fields;
}

} // namespace tandem::policy
