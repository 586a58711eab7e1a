#pragma once
// What somebody typed, as the file keeps it, for a screen. A card or a list shows it in one line; a form shows it as typed.
#include <QString>

#include <optional>
#include <string>

namespace tandem::catalogue {

inline QString as_typed(const std::string& text) { return QString::fromStdString(text); }
inline QString as_typed(const std::optional<std::string>& text) { return text ? as_typed(*text) : QString(); }

// White space at the ends is gone, and every other run of it is one space.
inline QString in_one_line(const std::string& text) { return QString::fromStdString(text).simplified(); }
inline QString in_one_line(const std::optional<std::string>& text) { return text ? in_one_line(*text) : QString(); }

} // namespace tandem::catalogue
