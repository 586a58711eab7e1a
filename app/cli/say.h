#pragma once
// What the companion says goes through Qt Linguist: translate("cli", "text").
#include "catalogue/language.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>

namespace tandem::cli {

// lupdate takes a count for a plural only when it is a plain call.
template <class Number>
int count_of(Number number) { return static_cast<int>(number); }

inline QString translate(const char* context, const char* source, const char* note = nullptr, int count = -1) {
    return QCoreApplication::translate(context, source, note, count);
}

inline QString from_utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace tandem::cli
