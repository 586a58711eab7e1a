#pragma once
// How paper looks: its fonts, in dots, and its inks. Paper has no dark form.
#include <QFont>
#include <QRgb>
#include <QString>

#include <string_view>

namespace tandem::print {

enum class Style { Title, Heading, Body, Strong, ColumnTitle, Small, Letters };
QFont font_of(Style style);

inline constexpr QRgb black = 0xff1d1d1b;
inline constexpr QRgb grey = 0xff55554f;
inline constexpr QRgb blue = 0xff1d5c8a;
inline constexpr QRgb line_grey = 0xffc4c4be;
inline constexpr QRgb pale = 0xfff1f3f6;

QString from_utf8(std::string_view text);

} // namespace tandem::print
