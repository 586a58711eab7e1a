#include "language/detect/finding.h"

namespace tandem::language {

std::string_view word_of(FindingKind kind) {
    switch (kind) {
    case FindingKind::Name: return "name";
    case FindingKind::Street: return "street";
    case FindingKind::Place: return "place";
    case FindingKind::Postcode: return "postcode";
    case FindingKind::Phone: return "phone";
    case FindingKind::Mail: return "mail";
    case FindingKind::Url: return "url";
    case FindingKind::Bsn: return "bsn";
    case FindingKind::IdNumber: return "id_number";
    case FindingKind::Iban: return "iban";
    case FindingKind::NumberPlate: return "number_plate";
    case FindingKind::Date: return "date";
    case FindingKind::Birthday: return "birthday";
    case FindingKind::PartialDate: return "partial_date";
    case FindingKind::Age: return "age";
    case FindingKind::Institution: return "institution";
    case FindingKind::Fact: return "fact";
    }
    return "";
}

std::string_view word_of(Severity severity) { return severity == Severity::High ? "high" : "thought"; }

} // namespace tandem::language
