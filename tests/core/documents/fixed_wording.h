#pragma once
#include "documents/wording.h"

namespace tandem::documents {

// Words that only this test has, so that the forms can be judged apart from the catalogue.
class FixedWording final : public Wording {
public:
    std::string language() const override { return "nl"; }
    std::string text(DocumentText text, std::string_view argument) const override;
    std::string long_date(Day day) const override { return "dag " + day.text(); }
    std::string short_date(Day day) const override { return day.text(); }
    std::string minutes(std::int64_t count) const override { return std::to_string(count) + " minuten"; }
    std::string item(domain::AgendaItemMode mode) const override;
    std::string standing(policy::ActionStanding standing) const override;
    std::string way(domain::ContactWay way) const override { return std::string(domain::word(way)); }
    std::string result(domain::ContactResult result) const override { return std::string(domain::word(result)); }
    std::string urgency(domain::Urgency urgency) const override { return std::string(domain::word(urgency)); }
    std::string level(domain::IdentityLevel level) const override { return std::string(domain::word(level)); }
    std::string occasion(domain::Occasion occasion) const override { return std::string(domain::word(occasion)); }
    std::string letter(Letter letter) const override { return letter == Letter::ConsentForm ? "# Formulier" : "# Brief"; }
};

} // namespace tandem::documents
