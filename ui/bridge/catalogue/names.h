#pragma once
// Records and fields as people call them: in the logbook, in findings, beside what could not be done.
#include <QString>

#include <cstdint>
#include <string_view>

namespace tandem::catalogue {

QString record_label(std::string_view record);                        // "action_item": "Afspraak"
QString record_label(std::uint16_t kind);                             // the same by domain::RecordType::number
QString field_label(std::string_view record, std::string_view field); // of a field, or of "created", "removed", "looked"
QString touched(std::string_view record, std::string_view field);     // "Afspraak: datum klaar"

} // namespace tandem::catalogue
