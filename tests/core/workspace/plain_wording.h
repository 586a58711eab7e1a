#pragma once
#include "documents/wording.h"

namespace tandem::test {

// A number for each text, so that nothing in a document comes from the words around it; words only for the names of files.
class PlainWording final : public documents::Wording {
public:
    std::string language() const override { return "nl"; }
    std::string text(documents::DocumentText text, std::string_view argument) const override {
        if (text == documents::DocumentText::AgendaFile) return "agenda";
        if (text == documents::DocumentText::ActionsFile) return "afspraken";
        return "T" + std::to_string(static_cast<int>(text)) + std::string(argument);
    }
    std::string long_date(Day day) const override { return day.text(); }
    std::string short_date(Day day) const override { return day.text(); }
    std::string minutes(std::int64_t count) const override { return std::to_string(count); }
    std::string item(domain::AgendaItemMode) const override { return "punt"; }
    std::string standing(policy::ActionStanding) const override { return "stand"; }
    std::string way(domain::ContactWay) const override { return "manier"; }
    std::string result(domain::ContactResult) const override { return "uitkomst"; }
    std::string urgency(domain::Urgency) const override { return "spoed"; }
    std::string level(domain::IdentityLevel) const override { return "niveau"; }
    std::string occasion(domain::Occasion) const override { return "gelegenheid"; }
    std::string letter(documents::Letter) const override { return "# Brief\n\nVan {netwerk} over {code}."; }
};

} // namespace tandem::test
