#include "base/secret.h"

#include <algorithm>

namespace tandem {

SecretText::SecretText(std::string_view text) : m_bytes(text.size()) {
    std::transform(text.begin(), text.end(), m_bytes.bytes().begin(), [](char c) { return static_cast<std::uint8_t>(c); });
}

SecretText SecretText::take(std::string&& text) {
    SecretText secret{std::string_view(text)};
    wipe(text);
    return secret;
}

SecretText SecretText::from(SecretBytes bytes) {
    SecretText text;
    text.m_bytes = std::move(bytes);
    return text;
}

std::string_view SecretText::view() const {
    return {reinterpret_cast<const char*>(m_bytes.bytes().data()), m_bytes.size()};
}

} // namespace tandem
