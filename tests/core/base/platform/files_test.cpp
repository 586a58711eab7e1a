#include "base/platform/files.h"
#include "temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace tandem;

namespace {

unsigned permissions_of(const Path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

template <class T>
FileErrorKind kind_of(const Expected<T, FileError>& result) {
    REQUIRE_FALSE(result.has_value());
    return result.error().kind;
}

std::string text_of(const std::vector<std::uint8_t>& bytes) { return {bytes.begin(), bytes.end()}; }

// While it lives no file of this process can grow beyond `bytes`: the next best thing to a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_CASE("what stands at a path is told apart") {
    const TemporaryFolder folder;
    write_text(folder / "file", "x");
    std::filesystem::create_symlink(folder / "file", folder / "link");
    CHECK(file_kind(folder / "file") == FileKind::Regular);
    CHECK(file_kind(folder / "link") == FileKind::Regular);
    CHECK(file_kind(folder.path()) == FileKind::Directory);
    CHECK(file_kind(folder / "nothing") == FileKind::Missing);
    CHECK(file_kind(folder / "nothing/deeper") == FileKind::Missing);
    CHECK(file_kind(folder / "file/deeper") == FileKind::Missing);
    CHECK(file_kind("/dev/null") == FileKind::Other);
}

TEST_CASE("the first bytes of a file are read, fewer when it is shorter") {
    const TemporaryFolder folder;
    const Path file = write_text(folder / "file", "0123456789abcdef and more");
    CHECK(text_of(read_first_bytes(file, 16).value()) == "0123456789abcdef");
    CHECK(text_of(read_first_bytes(file, 100).value()) == "0123456789abcdef and more");
    CHECK(read_first_bytes(write_text(folder / "empty", ""), 16).value().empty());
    CHECK(kind_of(read_first_bytes(folder / "nothing", 16)) == FileErrorKind::NotFound);
    CHECK(kind_of(read_first_bytes(folder.path(), 16)) == FileErrorKind::IsDirectory);
    CHECK(size_of(file) == std::uint64_t{25});
    CHECK(kind_of(size_of(folder.path())) == FileErrorKind::IsDirectory);
}

TEST_CASE("a private file is its owner's only and never replaces anything") {
    const TemporaryFolder folder;
    REQUIRE(create_private_file(folder / "file"));
    CHECK(permissions_of(folder / "file") == 0600);
    CHECK(kind_of(create_private_file(folder / "file")) == FileErrorKind::Exists);
    CHECK(kind_of(create_private_file(folder / "no/file")) == FileErrorKind::NotFound);
    std::filesystem::create_symlink(folder / "elsewhere", folder / "dangling");
    CHECK(kind_of(create_private_file(folder / "dangling")) == FileErrorKind::Exists);
    std::filesystem::permissions(folder / "file", std::filesystem::perms::all);
    REQUIRE(make_private(folder / "file"));
    CHECK(permissions_of(folder / "file") == 0600);
}

TEST_CASE("a file in a folder that takes no changes cannot be written") {
    const TemporaryFolder folder;
    const Path file = write_text(folder / "file", "x");
    CHECK(can_write(file));
    CHECK(kind_of(can_write(folder / "nothing")) == FileErrorKind::NotFound);
    CHECK(kind_of(can_write(folder.path())) == FileErrorKind::IsDirectory);
    std::filesystem::permissions(file, std::filesystem::perms::all);
    take_no_changes(folder.path());
    const WithoutPrivileges restricted;
    CHECK(kind_of(can_write(file)) == FileErrorKind::NoPermission);
    CHECK(kind_of(create_private_file(folder / "other")) == FileErrorKind::NoPermission);
}

TEST_CASE("replacing a file leaves the new content under the old name and nothing else") {
    const TemporaryFolder folder;
    const Path old_file = write_text(folder / "file", "old");
    const Path new_file = write_text(folder / "new", "new");
    REQUIRE(replace_file(new_file, old_file));
    CHECK(read_text(old_file) == "new");
    CHECK(list_folder(folder.path()) == std::vector<Path>{old_file});
    CHECK(kind_of(replace_file(folder / "nothing", old_file)) == FileErrorKind::NotFound);
    CHECK(read_text(old_file) == "new");
    CHECK(sync_folder_of(old_file));
    CHECK(sync_file(old_file));
}

TEST_CASE("a copy has the same content, is private and reports how far it is") {
    const TemporaryFolder folder;
    const std::string content(3'500'000, 'c');
    const Path file = write_text(folder / "file", content);
    std::vector<std::uint64_t> steps;
    REQUIRE(copy_file_synced(file, folder / "copy", [&](std::uint64_t done, std::uint64_t total) {
        CHECK(total == content.size());
        steps.push_back(done);
        return CopyStep::Continue;
    }));
    CHECK(read_text(folder / "copy") == content);
    CHECK(permissions_of(folder / "copy") == 0600);
    CHECK(steps.size() == 4);
    CHECK(steps.back() == content.size());
    CHECK(kind_of(copy_file_synced(file, folder / "copy")) == FileErrorKind::Exists);
    CHECK(kind_of(copy_file_synced(folder / "nothing", folder / "b")) == FileErrorKind::NotFound);
    CHECK(kind_of(copy_file_synced(folder.path(), folder / "b")) == FileErrorKind::IsDirectory);
    CHECK(file_kind(folder / "b") == FileKind::Missing);
}

TEST_CASE("a copy that is cancelled or does not fit leaves nothing behind") {
    const TemporaryFolder folder;
    const Path file = write_text(folder / "file", std::string(3'000'000, 'c'));
    const auto cancel = [](std::uint64_t, std::uint64_t) { return CopyStep::Cancel; };
    CHECK(kind_of(copy_file_synced(file, folder / "copy", cancel)) == FileErrorKind::Cancelled);
    CHECK(file_kind(folder / "copy") == FileKind::Missing);
    {
        const FileSizeLimit limit(2'000'000);
        CHECK(kind_of(copy_file_synced(file, folder / "copy")) == FileErrorKind::DiskFull);
    }
    CHECK(list_folder(folder.path()) == std::vector<Path>{file});
}

TEST_CASE("a folder is listed in order, and free space is known") {
    const TemporaryFolder folder;
    const Path second = write_text(folder / "b", "");
    const Path first = write_text(folder / "a", "");
    CHECK(list_folder(folder.path()) == std::vector<Path>{first, second});
    CHECK(kind_of(list_folder(folder / "nothing")) == FileErrorKind::NotFound);
    CHECK(free_space(folder.path()).value() > 0);
    CHECK(kind_of(free_space(folder / "nothing")) == FileErrorKind::NotFound);
    REQUIRE(remove_file(first));
    CHECK(kind_of(remove_file(first)) == FileErrorKind::NotFound);
}

TEST_CASE("a random name stands in the same folder and says nothing about the file") {
    SeededRandom random(1);
    const Path one = random_name_beside("/somewhere/secret name.tandem", random);
    CHECK(one.parent_path() == "/somewhere");
    CHECK(one.filename().string().starts_with('.'));
    CHECK(one.filename().string().find("secret") == std::string::npos);
    CHECK(one != random_name_beside("/somewhere/secret name.tandem", random));
    CHECK(random_name_beside("file", random).parent_path().empty());
}

TEST_CASE("a folder that another program synchronises is recognised from anywhere within it") {
    const TemporaryFolder folder;
    const auto service_with = [&](const std::string& name, const std::string& marker) {
        std::filesystem::create_directories(folder / name / "deep/deeper");
        if (!marker.empty()) write_text(folder / name / marker, "");
        return in_sync_folder(folder / name / "deep/deeper/file.tandem");
    };
    CHECK(service_with("plain", "") == std::nullopt);
    CHECK(service_with("work", ".stfolder") == SyncService::Syncthing);
    CHECK(service_with("cloud", "._sync_0a1b2c.db") == SyncService::Nextcloud);
    CHECK(service_with("box", ".dropbox.cache") == SyncService::Dropbox);
    CHECK(service_with("OneDrive - Wijkteam", "") == SyncService::OneDrive);
    CHECK(service_with("OneDrives", "") == std::nullopt);
    CHECK(service_with("Nextcloud", "") == SyncService::Nextcloud);
}
