#include "base/platform/file_lock.h"
#include "temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <csignal>
#include <optional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tandem;

namespace {

// Another process that holds the lock until it is told to die.
class OtherProcess {
public:
    explicit OtherProcess(const Path& file) {
        int ready[2];
        REQUIRE(::pipe(ready) == 0);
        m_child = ::fork();
        if (m_child == 0) {
            const auto lock = FileLock::take(file);
            const char answer = lock ? 'y' : 'n';
            if (::write(ready[1], &answer, 1) != 1) ::_exit(1);
            while (true) ::pause();
        }
        char answer = 0;
        REQUIRE(::read(ready[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~OtherProcess() { kill(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    void kill() {
        if (m_child <= 0) return;
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        m_child = -1;
    }

private:
    pid_t m_child = -1;
};

FileErrorKind refusal(const Path& file) {
    const auto lock = FileLock::take(file);
    REQUIRE_FALSE(lock.has_value());
    return lock.error().kind;
}

} // namespace

TEST_CASE("a second lock on a file is refused until the first one goes") {
    const TemporaryFolder folder;
    const Path file = write_text(folder / "a.tandem", "x");
    {
        const auto lock = FileLock::take(file);
        REQUIRE(lock);
        CHECK(refusal(file) == FileErrorKind::InUse);
        CHECK(FileLock::take(folder / "b.tandem"));
    }
    CHECK(FileLock::take(file));
    CHECK(list_folder(folder.path()) == std::vector<Path>{file});
}

TEST_CASE("another process that has the lock keeps it until it dies, however it dies") {
    const TemporaryFolder folder;
    const Path file = write_text(folder / "a.tandem", "x");
    OtherProcess other(file);
    CHECK(refusal(file) == FileErrorKind::InUse);
    other.kill();
    CHECK(FileLock::take(file));
}

TEST_CASE("a lock file left behind does no harm") {
    const TemporaryFolder folder;
    const Path file = write_text(folder / "a.tandem", "x");
    write_text(FileLock::path_for(file), "");
    CHECK(FileLock::take(file));
}

TEST_CASE("the lock file is empty, private and beside the file") {
    const TemporaryFolder folder;
    const Path file = write_text(folder / "a.tandem", "x");
    const auto lock = FileLock::take(file);
    REQUIRE(lock);
    const Path path = folder / ".a.tandem.lock";
    CHECK(std::filesystem::equivalent(FileLock::path_for(file), path));
    CHECK(size_of(path) == std::uint64_t{0});
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
    CHECK(read_text(file) == "x");
}

TEST_CASE("the same file by another path has the same lock") {
    const TemporaryFolder folder;
    const Path file = write_text(folder / "a.tandem", "x");
    std::filesystem::create_directory(folder / "sub");
    std::filesystem::create_symlink(file, folder / "sub/link.tandem");
    const auto lock = FileLock::take(file);
    REQUIRE(lock);
    CHECK(refusal(folder / "sub/link.tandem") == FileErrorKind::InUse);
    CHECK(refusal(folder / "sub/../a.tandem") == FileErrorKind::InUse);
}

TEST_CASE("a lock that is moved is held once and let go once") {
    const TemporaryFolder folder;
    const Path file = folder / "a.tandem";
    std::optional<FileLock> holder;
    {
        auto lock = FileLock::take(file);
        REQUIRE(lock);
        holder = std::move(*lock);
    }
    CHECK(refusal(file) == FileErrorKind::InUse);
    holder.reset();
    CHECK(FileLock::take(file));
}

TEST_CASE("where no lock file can be made the file can only be read") {
    const TemporaryFolder folder;
    const Path file = write_text(folder / "a.tandem", "x");
    take_no_changes(folder.path());
    const WithoutPrivileges restricted;
    CHECK(refusal(file) == FileErrorKind::ReadOnly);
    CHECK(refusal(folder / "nothing/a.tandem") == FileErrorKind::NotFound);
}

TEST_CASE("of many processes that race for a lock one at a time has it") {
    const TemporaryFolder folder;
    const Path file = folder / "a.tandem";
    const Path witness = folder / "witness"; // made and removed by whoever has the lock: two at once would meet
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i) {
        children.push_back(::fork());
        if (children.back() != 0) continue;
        for (int round = 0; round < 2000; ++round) {
            const auto lock = FileLock::take(file);
            if (!lock && lock.error().kind != FileErrorKind::InUse) ::_exit(2);
            if (lock && (!create_private_file(witness) || !remove_file(witness))) ::_exit(1);
        }
        ::_exit(0);
    }
    for (const pid_t child : children) {
        int status = -1;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(status == 0);
    }
}
