#include "storage/file/open_claim.h"

#include <mutex>
#include <set>
#include <utility>

namespace tandem::storage {
namespace {

struct OpenFiles {
    std::mutex mutex;
    std::set<Path> paths;
};

OpenFiles& open_files() {
    static OpenFiles files;
    return files;
}

} // namespace

std::optional<OpenClaim> OpenClaim::take(const Path& file) {
    std::error_code error;
    const Path real = std::filesystem::weakly_canonical(file, error);
    Path path = error ? file : real;
    OpenFiles& files = open_files();
    const std::scoped_lock lock(files.mutex);
    if (!files.paths.insert(path).second) return std::nullopt;
    return OpenClaim(std::move(path));
}

OpenClaim::OpenClaim(OpenClaim&& other) noexcept : m_path(std::exchange(other.m_path, Path{})) {}

OpenClaim& OpenClaim::operator=(OpenClaim&& other) noexcept {
    std::swap(m_path, other.m_path);
    return *this;
}

OpenClaim::~OpenClaim() {
    if (m_path.empty()) return;
    OpenFiles& files = open_files();
    const std::scoped_lock lock(files.mutex);
    files.paths.erase(m_path);
}

} // namespace tandem::storage
