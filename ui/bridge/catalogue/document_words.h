#pragma once
#include "documents/wording.h"

namespace tandem::catalogue {

// The words of documents in the language that is spoken now.
class DocumentWords final : public documents::Wording {
public:
    std::string language() const override;
    std::string text(documents::DocumentText text, std::string_view argument = {}) const override;
    std::string long_date(Day day) const override;
    std::string short_date(Day day) const override;
    std::string minutes(std::int64_t count) const override;
    std::string item(domain::AgendaItemMode mode) const override;
    std::string standing(policy::ActionStanding standing) const override;
    std::string way(domain::ContactWay way) const override;
    std::string result(domain::ContactResult result) const override;
    std::string urgency(domain::Urgency urgency) const override;
    std::string level(domain::IdentityLevel level) const override;
    std::string occasion(domain::Occasion occasion) const override;
    std::string letter(documents::Letter letter) const override;
};

} // namespace tandem::catalogue
