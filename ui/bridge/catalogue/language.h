#pragma once
// Which language Tandem speaks. Source strings are English; both languages have a complete file of translations, built
// into the program. There has to be a QCoreApplication.
#include <optional>
#include <string_view>

namespace tandem::catalogue {

enum class Language { Dutch, English };

std::optional<Language> language_from_code(std::string_view code); // "nl", "en"
std::string_view code_of(Language language);

// What is spoken to somebody whose system is in this language ("en-GB"): Dutch unless that is English.
Language language_for(std::string_view system_language);
Language language_of_system();

// From here on, on the thread of the application.
void speak(Language language);
Language spoken();

} // namespace tandem::catalogue
