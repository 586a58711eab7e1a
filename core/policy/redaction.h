#pragma once
// Takes identity tokens out of a text. A net below what people checked, never the reason to show a text (disclosure.md).
#include "policy/identity_tokens.h"

namespace tandem::policy {

inline constexpr std::string_view redaction_mark = "[\xe2\x80\xa6]"; // […]

// Text from which the identity of those who are not named here was taken. Only the policy makes one.
class DisclosedText {
public:
    const std::string& text() const { return m_text; }
    bool is_empty() const { return m_text.empty(); }

    friend bool operator==(const DisclosedText&, const DisclosedText&) = default;
    friend DisclosedText redacted(std::string_view text, const IdentityTokens& tokens);

private:
    explicit DisclosedText(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

DisclosedText redacted(std::string_view text, const IdentityTokens& tokens);
// Whether anything would be taken out.
bool has_identity(std::string_view text, const IdentityTokens& tokens);

} // namespace tandem::policy
