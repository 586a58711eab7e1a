#include "base/platform/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tandem {

Expected<Descriptor, FileError> Descriptor::open(const std::filesystem::path& path, int flags) {
    constexpr mode_t owner_only = 0600;
    int number = -1;
    do number = ::open(path.c_str(), flags | O_CLOEXEC, owner_only);
    while (number < 0 && errno == EINTR);
    if (number < 0) return fail(file_error_from_errno(errno));
    return Descriptor(number);
}

Descriptor::~Descriptor() {
    if (m_number >= 0) ::close(m_number);
}

} // namespace tandem
