#include "domain/network/template.h"

#include <algorithm>

namespace tandem::domain {

const std::string* unknown_party_code(const NetworkTemplate& from) {
    const auto known = [&](const std::string& code) {
        return std::any_of(from.parties.begin(), from.parties.end(), [&](const TemplateParty& party) { return party.code == code; });
    };
    const auto unknown = [&](const std::optional<std::string>& code) { return code && !known(*code); };
    if (unknown(from.coordinator)) return &*from.coordinator;
    if (unknown(from.deputy)) return &*from.deputy;
    for (const TemplateRole& role : from.roles)
        if (unknown(role.party)) return &*role.party;
    for (const TemplateParty& party : from.parties)
        for (const std::string& code : party.represents)
            if (!known(code)) return &code;
    return nullptr;
}

} // namespace tandem::domain
