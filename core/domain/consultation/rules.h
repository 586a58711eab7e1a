#pragma once
#include "domain/consultation/records.h"

namespace tandem::domain {

bool may_become(const ConsultationState& from, const ConsultationState& to);

// Read by a person, and not a word of it changed since.
bool is_checked(const ConsultationQuestion& question);
ConsultationQuestion checked(ConsultationQuestion question, PersonId by, Day on);

// What was left standing with a reason counts only while those words stand in the text.
bool is_kept(const ConsultationQuestion& question, std::string_view words);

Day consultation_expires_on(Day asked_on, int weeks);
bool is_expired(const ConsultationQuestion& question, Day today); // on that day it is wiped

} // namespace tandem::domain
