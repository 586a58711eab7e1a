#include "file_fixture.h"

#include "base/crypto/recovery.h"
#include "storage/file/verify.h"
#include "support/other_process.h"
#include "support/vfs/failing_vfs.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

using Names = std::vector<std::filesystem::path>;

std::filesystem::perms rights_of(const Path& path) { return std::filesystem::status(path).permissions() & std::filesystem::perms::all; }

} // namespace

TEST_CASE("a new file is whole, owner only and alone in its folder, and opens again") {
    FileFixture at;
    Uuid id;
    {
        auto file = at.create();
        CHECK(file.role() == Role::Owner);
        CHECK(file.facts().version == schema::current_schema_version());
        id = file.facts().file_id;
        CHECK_FALSE(id.is_nil());
        CHECK(at.content() == Names{".wijk.tandem.lock", "wijk.tandem"});
        at.add_party(file);
    }
    CHECK(at.content() == Names{"wijk.tandem"});
    CHECK(rights_of(at.path) == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    auto file = at.open();
    CHECK(file.facts().file_id == id);
    CHECK(file.facts().created_at == Instant{1'790'000'000'000});
    const auto report = verify(file.store()).value();
    CHECK(report.is_sound());
    CHECK(report.records == 1);
    CHECK(report.steps == 1); // making it is no step
}

TEST_CASE("nothing of the content or of the key stands in the file in clear") {
    FileFixture at;
    {
        auto file = at.create();
        at.add_party(file, "Kanarievogel");
    }
    const std::string bytes = file_text(at.path);
    CHECK(bytes.find("Kanarievogel") == std::string::npos);
    CHECK(bytes.find("CREATE TABLE") == std::string::npos);
    CHECK(bytes.substr(0, 16) == std::string(at.key.salt.begin(), at.key.salt.end()));
}

TEST_CASE("creating never overwrites and needs its folder") {
    FileFixture at;
    write_file(at.path, "iets van een ander");
    CHECK(NetworkFile::create(at.path, at.key.clone(), at.context()).error().fault == OpenFault::Exists);
    CHECK(file_text(at.path) == "iets van een ander");
    CHECK(NetworkFile::create(at.folder / "weg" / "a.tandem", at.key.clone(), at.context()).error().fault == OpenFault::NoFolder);
    CHECK(NetworkFile::create(at.folder, at.key.clone(), at.context()).error().fault == OpenFault::IsFolder);
    CHECK(at.content() == Names{"wijk.tandem"});
}

TEST_CASE("a disk that is full at any write while creating leaves nothing behind") {
    FileFixture at;
    FailingVfs vfs;
    const auto operation = GENERATE(FileOperation::Write, FileOperation::Sync);
    const auto trouble = GENERATE(FileTrouble::DiskFull, FileTrouble::InputOutput);
    int failures = 0;
    for (std::int64_t n = 1; n < 400; ++n) {
        vfs.fail_at(operation, n, trouble);
        const auto file = NetworkFile::create(at.path, at.key.clone(), at.context(vfs.name()));
        if (file) break;
        ++failures;
        CHECK(file.error().fault == (trouble == FileTrouble::DiskFull ? OpenFault::DiskFull : OpenFault::Io));
        REQUIRE(at.content().empty());
    }
    CHECK(failures > 0);
    vfs.work_again();
}

TEST_CASE("a failed write leaves the old state, and the file goes on working") {
    FileFixture at;
    FailingVfs vfs;
    const auto operation = GENERATE(FileOperation::Write, FileOperation::Sync, FileOperation::Delete);
    const auto trouble = GENERATE(FileTrouble::DiskFull, FileTrouble::InputOutput);
    auto file = at.create(at.context(vfs.name()));
    const auto kept = at.add_party(file);
    int failures = 0;
    for (std::int64_t n = 1; n < 200; ++n) {
        vfs.fail_at(operation, n, trouble);
        auto changed = kept;
        changed.name = "Huis " + std::to_string(n);
        const auto written = file.store().write(at.act(), [&](auto& work) { work.save(changed); });
        vfs.work_again();
        if (written) break;
        ++failures;
        CHECK(written.error().fault == (trouble == FileTrouble::DiskFull ? StoreFault::DiskFull : StoreFault::InputOutput));
        CHECK(file.store().find<domain::Party>(kept.id).value()->name == kept.name);
    }
    CHECK(failures > (operation == FileOperation::Write ? 3 : 0));
    CHECK(verify(file.store()).value().is_sound());
}

TEST_CASE("a second program is refused, or reads what the owner wrote and writes nothing") {
    FileFixture at;
    domain::Party party;
    {
        auto file = at.create();
        party = at.add_party(file);
    }
    // It opens before we do: it shares the list of what is open here.
    OtherProcess owner([&](const auto& pause) {
        auto file = at.open();
        for (pause();; pause()) at.add_party(file);
    });
    CHECK(at.why_not().fault == OpenFault::InUse);
    auto context = at.context();
    context.wish = Wish::OwnOrRead;
    {
        auto second = at.open(context);
        CHECK(second.role() == Role::SecondReader);
        CHECK(second.store().find<domain::Party>(party.id).value()->name == party.name);
        const auto written = second.store().write(at.act(), [&](auto& work) { work.save(a_party(at.ids)); });
        REQUIRE_FALSE(written);
        CHECK(written.error().fault == StoreFault::InUse);
        CHECK(backup_to(second, at.folder / "kopie.tandem"));
        owner.next_step(); // while somebody reads
        CHECK(verify(second.store()).value().records == 2);
    }
    owner.stop();
    CHECK(at.open(context).role() == Role::Owner);
}

TEST_CASE("the same program does not open a file twice, so that it keeps its locks") {
    FileFixture at;
    auto file = at.create();
    auto context = at.context();
    context.wish = Wish::OwnOrRead;
    CHECK(NetworkFile::open(at.path, at.key.clone(), context).error().fault == OpenFault::InUse);
    CHECK(NetworkFile::open(at.folder / "." / "wijk.tandem", at.key.clone(), context).error().fault == OpenFault::InUse);
}

TEST_CASE("rights decide for those who are not the administrator") {
    FileFixture at;
    if (!is_administrator()) SKIP("only the administrator can become somebody else");
    at.create();
    std::filesystem::permissions(at.folder, std::filesystem::perms(0755));
    const auto as_nobody = [&] {
        return in_another_process([&] {
            if (!become_nobody()) return 90;
            const auto file = NetworkFile::open(at.path, at.key.clone(), at.context());
            return file ? 50 + static_cast<int>(file->role()) : static_cast<int>(file.error().fault);
        });
    };
    CHECK(as_nobody() == static_cast<int>(OpenFault::NoPermission));
    std::filesystem::permissions(at.path, std::filesystem::perms(0644));
    CHECK(as_nobody() == 50 + static_cast<int>(Role::MediumReader));
}

TEST_CASE("closing wipes the key and gives the lock back") {
    FileFixture at;
    auto file = at.create();
    file.close();
    CHECK_FALSE(file.is_open());
    CHECK(file.key().key.empty());
    CHECK(at.content() == Names{"wijk.tandem"});
    file.close();
    CHECK(at.open().is_open());
}

TEST_CASE("an older file is brought up to date after a backup, with one journal step and no registers") {
    FileFixture at;
    {
        auto file = at.create();
        at.add_party(file);
    }
    schema::Migrations longer = schema::all_migrations();
    const int number = schema::current_schema_version() + 1;
    longer.push_back({number, "ALTER TABLE party ADD COLUMN later TEXT;", number});
    auto context = at.context();
    context.migrations = &longer;
    auto file = at.open(context);
    CHECK(file.facts().version == number);
    CHECK(list_backups(file.backup_folder()).value().size() == 1);
    auto& connection = file.store().connection();
    CHECK(connection.number("SELECT count(*) FROM journal_step WHERE verb = 'file.migrate' AND kind = 'barrier' AND lines = 0") == 1);
    CHECK(connection.number("SELECT count(*) FROM register") == 1);
    const auto report = verify(file.store()).value();
    CHECK_FALSE(report.chain);
    file.close();
    CHECK(at.why_not().fault == OpenFault::NewerFile);
}

TEST_CASE("a migration that fails leaves the file at the version it had") {
    FileFixture at;
    at.create();
    schema::Migrations longer = schema::all_migrations();
    const int number = schema::current_schema_version() + 1;
    longer.push_back({number, "CREATE TABLE half (x); CREATE TABLE party (x);", number});
    auto context = at.context();
    context.migrations = &longer;
    CHECK_FALSE(NetworkFile::open(at.path, at.key.clone(), context));
    auto file = at.open();
    CHECK(file.facts().version == number - 1);
    CHECK(file.store().connection().number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0);
}

TEST_CASE("the recovery sheet of a file opens it") {
    FileFixture at;
    {
        auto file = at.create();
        const auto sheet = recovery_text(file.key());
        file.close();
        auto key = parse_recovery_text(sheet.view());
        REQUIRE(key);
        const Unlock unlock(*std::move(key));
        CHECK(NetworkFile::open(at.path, unlock, at.context()));
    }
}
