#pragma once
// Private to the catalogue: a code and its English source string, said in the language that is spoken now.
#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <string_view>

namespace tandem::catalogue {

template <class Code>
struct Label {
    Code code;
    const char* source;
};

template <class Code, std::size_t N>
const char* source_of(const Label<Code> (&labels)[N], Code code) {
    for (const auto& label : labels)
        if (label.code == code) return label.source;
    return nullptr;
}

// Empty for a code that is not in the list.
template <class Code, std::size_t N>
QString said(const char* context, const Label<Code> (&labels)[N], Code code) {
    const char* source = source_of(labels, code);
    return source ? QCoreApplication::translate(context, source) : QString();
}

inline QString from_utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace tandem::catalogue
