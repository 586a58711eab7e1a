#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tandem::print {

// A square of dark and light modules, without the quiet zone of four around it. Wiped when it goes.
class QrCode {
public:
    QrCode(int side, std::vector<unsigned char> modules);
    QrCode(QrCode&&) noexcept = default;
    QrCode& operator=(QrCode&&) = delete;
    QrCode(const QrCode&) = delete;
    QrCode& operator=(const QrCode&) = delete;
    ~QrCode();

    int side() const { return m_side; }
    bool dark(int column, int row) const { return m_modules[static_cast<std::size_t>(row * m_side + column)] != 0; }

private:
    int m_side;
    std::vector<unsigned char> m_modules;
};

// Stands a quarter of it being unreadable. None when the text is too long.
std::optional<QrCode> qr_code(std::string_view text);

} // namespace tandem::print
