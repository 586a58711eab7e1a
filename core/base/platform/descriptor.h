#pragma once
#include "base/expected.h"
#include "base/platform/file_error.h"

#include <filesystem>
#include <utility>

namespace tandem {

// An open file of the operating system, closed when it goes. Only for the inside of base/platform.
class Descriptor {
public:
    // open(2) with these flags and O_CLOEXEC; new files are owner only.
    [[nodiscard]] static Expected<Descriptor, FileError> open(const std::filesystem::path& path, int flags);

    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    int number() const { return m_number; }
    int let_go() { return std::exchange(m_number, -1); } // the caller closes it

private:
    int m_number;
};

} // namespace tandem
