#include "catalogue/said.h"
#include "catalogue/words.h"

namespace tandem::catalogue {
namespace {

constexpr Label<domain::ConsultationEstimate> estimate_labels[] = {
    {domain::ConsultationEstimate::Light, QT_TRANSLATE_NOOP("consultation", "Light")},
    {domain::ConsultationEstimate::Worrying, QT_TRANSLATE_NOOP("consultation", "Worrying")},
};
constexpr Label<std::string_view> consultation_state_labels[] = {
    {"open", QT_TRANSLATE_NOOP("consultation", "Still open")},
    {"advised", QT_TRANSLATE_NOOP("consultation", "Answered")},
    {"became_case", QT_TRANSLATE_NOOP("consultation", "Became a case")},
    {"closed", QT_TRANSLATE_NOOP("consultation", "Closed")},
};
constexpr Label<std::string_view> mark_kind_labels[] = {
    {"name", QT_TRANSLATE_NOOP("consultation", "name")},
    {"street", QT_TRANSLATE_NOOP("consultation", "street")},
    {"place", QT_TRANSLATE_NOOP("consultation", "place")},
    {"postcode", QT_TRANSLATE_NOOP("consultation", "postcode")},
    {"phone", QT_TRANSLATE_NOOP("consultation", "phone")},
    {"mail", QT_TRANSLATE_NOOP("consultation", "email")},
    {"url", QT_TRANSLATE_NOOP("consultation", "website")},
    {"bsn", QT_TRANSLATE_NOOP("consultation", "citizen number")},
    {"id_number", QT_TRANSLATE_NOOP("consultation", "number")},
    {"iban", QT_TRANSLATE_NOOP("consultation", "bank account")},
    {"number_plate", QT_TRANSLATE_NOOP("consultation", "number plate")},
    {"date", QT_TRANSLATE_NOOP("consultation", "date")},
    {"birthday", QT_TRANSLATE_NOOP("consultation", "birthday")},
    {"partial_date", QT_TRANSLATE_NOOP("consultation", "day or month")},
    {"age", QT_TRANSLATE_NOOP("consultation", "age")},
    {"institution", QT_TRANSLATE_NOOP("consultation", "institution")},
    {"fact", QT_TRANSLATE_NOOP("consultation", "special")},
};

} // namespace

QString label(domain::ConsultationEstimate value) { return said("consultation", estimate_labels, value); }
QString consultation_state_label(std::string_view word) { return said("consultation", consultation_state_labels, word); }
QString mark_kind_label(std::string_view word) { return said("consultation", mark_kind_labels, word); }

} // namespace tandem::catalogue
