#pragma once
#include "base/platform/files.h"

#include <optional>

namespace tandem::storage {

// Which files this process has open. A second opening would read the salt through a descriptor of its own, and closing
// that drops the locks of the first (decision 1), so it is refused before anything is read.
class OpenClaim {
public:
    static std::optional<OpenClaim> take(const Path& file); // nothing: this process has it open

    OpenClaim(OpenClaim&& other) noexcept;
    OpenClaim& operator=(OpenClaim&& other) noexcept;
    ~OpenClaim();

private:
    explicit OpenClaim(Path path) : m_path(std::move(path)) {}
    Path m_path;
};

} // namespace tandem::storage
