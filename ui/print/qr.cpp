#include "print/qr.h"

#include "base/secret.h"

#include <qrencode.h>

#include <cstdint>
#include <memory>
#include <string>

namespace tandem::print {

QrCode::QrCode(int side, std::vector<unsigned char> modules) : m_side(side), m_modules(std::move(modules)) {}

QrCode::~QrCode() { wipe(std::span<std::uint8_t>(m_modules)); }

std::optional<QrCode> qr_code(std::string_view text) {
    std::string terminated(text);
    std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeString(terminated.c_str(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1),
                                                         &QRcode_free);
    wipe(terminated);
    if (!made) return std::nullopt;
    const auto count = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    std::vector<unsigned char> modules(count);
    for (std::size_t i = 0; i < count; ++i) modules[i] = made->data[i] & 1U; // the other bits say why it is dark
    wipe(std::span<std::uint8_t>(made->data, count));
    return QrCode(made->width, std::move(modules));
}

} // namespace tandem::print
