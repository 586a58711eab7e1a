#pragma once
// Bytes as text, for what keeps texts only. Standard alphabet with padding (RFC 4648).
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

std::string to_base64(std::string_view bytes);
std::optional<std::string> from_base64(std::string_view text); // nothing when it is none

} // namespace tandem
