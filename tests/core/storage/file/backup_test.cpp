#include "file_fixture.h"

#include "storage/file/passphrase_change.h"
#include "storage/file/restore.h"
#include "storage/file/verify.h"
#include "support/vfs/failing_vfs.h"

#include <catch2/catch_all.hpp>

#include <cstdio>

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

// What the standard program answers; the key goes in by its standard input, never as an argument.
std::string standard_program(const Path& path, const FileKey& key, const std::string& sql) {
    const SecretText text = sqlcipher_key_text(key);
    const Path script = path.parent_path() / "vraag.sql";
    write_file(script, "PRAGMA key=\"" + std::string(text.view()) + "\";\n" + sql + "\n");
    const std::string command = "sqlcipher -batch '" + path.string() + "' < '" + script.string() + "' 2>&1";
    FILE* pipe = ::popen(command.c_str(), "r");
    std::string answer;
    char buffer[256];
    while (std::fgets(buffer, sizeof buffer, pipe) != nullptr) answer += buffer;
    ::pclose(pipe);
    std::filesystem::remove(script);
    return answer;
}

std::int64_t parties_in(FileFixture& at) {
    auto file = at.open();
    return verify(file.store()).value().records;
}

void erase(FileFixture& at, NetworkFile& file, const domain::Party& party) {
    REQUIRE(file.store().write(at.act(StepKind::Barrier), [&](auto& work) { work.erase(domain::schema_of<domain::Party>(), party.id.uuid()); }));
}

} // namespace

TEST_CASE("a backup is a whole file: by its key, by the standard program, with the journal's head") {
    FileFixture at;
    auto file = at.create();
    at.add_much(file);
    const Path copy = at.folder / "kopie.tandem";
    std::uint64_t last = 0;
    const auto report = backup_to(file, copy, {[&](std::uint64_t done, std::uint64_t) {
        last = done;
        return CopyStep::Continue;
    }});
    REQUIRE(report);
    CHECK(last == report->bytes);
    CHECK(std::filesystem::file_size(copy) == report->bytes);
    CHECK(report->head == JournalTable(file.store().connection()).head());
    CHECK(last_backup(file).value()->head == report->head);
    CHECK(std::filesystem::status(copy).permissions() == std::filesystem::perms(0600));
    CHECK(standard_program(copy, at.key, "SELECT count(*) FROM party;").find("600") != std::string::npos);
    auto opened = NetworkFile::open(copy, at.key.clone(), at.context());
    REQUIRE(opened);
    CHECK(verify(opened->store()).value().is_sound());
    CHECK(opened->facts().file_id == file.facts().file_id);
}

TEST_CASE("a backup opens by passphrase", "[kdf]") {
    FileFixture at;
    const SecretText passphrase("vijf woorden uit een boek");
    auto file = NetworkFile::create(at.path, passphrase.clone(), at.context());
    REQUIRE(file);
    const SecretText wrong("een ander boek");
    CHECK(backup_to(*file, at.folder / "a.tandem", {{}, &wrong}).error().fault == TaskFault::CopyDamaged);
    CHECK(backup_to(*file, at.folder / "b.tandem", {{}, &passphrase}));
    CHECK_FALSE(std::filesystem::exists(at.folder / "a.tandem"));
    CHECK(NetworkFile::open(at.folder / "b.tandem", passphrase.clone(), at.context()));
}

TEST_CASE("a backup never overwrites, can be cancelled, and leaves nothing behind when it fails") {
    FileFixture at;
    FailingVfs vfs;
    auto file = at.create(at.context(vfs.name()));
    at.add_much(file);
    const auto before = at.content();
    CHECK(backup_to(file, at.path).error().fault == TaskFault::Exists);
    CHECK(backup_to(file, at.folder / "weg" / "a.tandem").error().fault == TaskFault::NoFolder);
    const auto cancel = [](std::uint64_t, std::uint64_t) { return CopyStep::Cancel; };
    CHECK(backup_to(file, at.folder / "a.tandem", {cancel}).error().fault == TaskFault::Cancelled);
    for (const std::int64_t n : {1, 2, 50, 130}) {
        vfs.fail_at(FileOperation::Write, n, FileTrouble::DiskFull);
        CHECK(backup_to(file, at.folder / "a.tandem").error().fault == TaskFault::DiskFull);
        vfs.fail_at(FileOperation::Sync, 1, FileTrouble::InputOutput);
        CHECK(backup_to(file, at.folder / "a.tandem").error().fault == TaskFault::Io);
        vfs.work_again();
        CHECK(at.content() == before);
    }
    CHECK(backup_to(file, at.folder / "a.tandem"));
    at.add_party(file);
}

TEST_CASE("automatic backups follow the plan and say what they dropped") {
    FileFixture at;
    auto file = at.create();
    at.add_party(file);
    const Zone zone = Zone::amsterdam();
    const auto first = make_automatic_backup(file, BackupOccasion::Changed, at.clock.tick(), zone);
    REQUIRE(first);
    CHECK(first->made);
    CHECK(std::filesystem::status(file.backup_folder()).permissions() == std::filesystem::perms(0700));
    CHECK_FALSE(make_automatic_backup(file, BackupOccasion::Closing, at.clock.tick(), zone)->made);
    at.add_party(file);
    CHECK_FALSE(make_automatic_backup(file, BackupOccasion::Changed, at.clock.tick(), zone)->made);
    CHECK(make_automatic_backup(file, BackupOccasion::Closing, at.clock.tick(), zone)->dropped.empty());
    at.add_party(file);
    CHECK(make_automatic_backup(file, BackupOccasion::Closing, at.clock.tick(), zone)->dropped.size() == 1);
    CHECK(list_backups(file.backup_folder())->size() == 2);
}

TEST_CASE("a change of passphrase gives the file another key and salt, marks older backups and makes a new one") {
    FileFixture at;
    auto file = at.create();
    at.add_much(file, 100);
    REQUIRE(make_folder_and_backup(file, at.clock.tick()));
    const auto report = change_passphrase(file, key_number(2), at.clock.tick());
    REQUIRE(report);
    CHECK(report->older_backups == 1);
    at.add_party(file);
    const auto backups = list_backups(file.backup_folder()).value();
    REQUIRE(backups.size() == 2);
    CHECK(backups[0].older_passphrase);
    CHECK_FALSE(backups[1].older_passphrase);
    file.close();
    CHECK(standard_program(at.path, key_number(2), "SELECT count(*) FROM party;").find("101") != std::string::npos);
    at.key = key_number(2);
    CHECK(parties_in(at) == 101);
}

TEST_CASE("a change of passphrase that fails or is cancelled in the middle changes nothing") {
    FileFixture at;
    FailingVfs vfs;
    auto file = at.create(at.context(vfs.name()));
    at.add_much(file, 100);
    const auto before = at.content();
    const auto cancel = [](std::uint64_t, std::uint64_t) { return CopyStep::Cancel; };
    CHECK(change_passphrase(file, key_number(2), at.clock.tick(), cancel).error().fault == TaskFault::Cancelled);
    int failures = 0;
    for (std::int64_t n = 1; n < 60; n += 4) {
        vfs.fail_at(FileOperation::Write, n, n % 8 == 1 ? FileTrouble::DiskFull : FileTrouble::InputOutput);
        if (!change_passphrase(file, key_number(2), at.clock.tick())) ++failures;
        vfs.work_again();
        REQUIRE(at.content() == before);
    }
    CHECK(failures == 15);
    at.add_party(file);
    file.close();
    CHECK(parties_in(at) == 101);
}

TEST_CASE("restoring keeps the old file and puts the backup in its place") {
    FileFixture at;
    const Path backup = at.folder / "kopie.tandem";
    {
        auto file = at.create();
        at.add_party(file);
        REQUIRE(backup_to(file, backup));
        at.add_party(file);
        CHECK(restore(backup, at.path, at.key.clone(), at.context()).error().fault == TaskFault::InUse);
    }
    const auto report = restore(backup, at.path, at.key.clone(), at.context());
    REQUIRE(report);
    CHECK(report->erasures_known);
    CHECK(parties_in(at) == 1);
    {
        auto file = at.open();
        CHECK(JournalTable(file.store().connection()).step(2)->act.verb == "file.restore");
        CHECK(verify(file.store()).value().is_sound());
    }
    REQUIRE(report->kept);
    CHECK(report->kept->filename().string().starts_with("wijk until 2026-09-21T"));
    at.path = *report->kept;
    CHECK(parties_in(at) == 2);
}

TEST_CASE("what was erased since the backup is erased again by restoring it") {
    FileFixture at;
    const Path backup = at.folder / "kopie.tandem";
    {
        auto file = at.create();
        at.add_party(file, "Blijft");
        const auto erased = at.add_party(file, "Weghalen");
        REQUIRE(backup_to(file, backup));
        const auto later = at.add_party(file, "Kwam en ging");
        erase(at, file, erased);
        erase(at, file, later);
    }
    const auto report = restore(backup, at.path, at.key.clone(), at.context());
    REQUIRE(report);
    CHECK(report->erased_again == 1);
    auto file = at.open();
    auto& connection = file.store().connection();
    CHECK(connection.number("SELECT count(*) FROM party") == 1);
    CHECK(connection.number("SELECT count(*) FROM erased") == 2);
    CHECK(connection.number("SELECT count(*) FROM search_text WHERE search_text MATCH 'weghalen'") == 0);
    CHECK(verify(file.store()).value().is_sound());
}

TEST_CASE("a damaged file is replaced too, and its erasures are said to be unknown") {
    FileFixture at;
    const Path backup = at.folder / "kopie.tandem";
    {
        auto file = at.create();
        at.add_party(file);
        REQUIRE(backup_to(file, backup));
    }
    change_byte(at.path, 1000);
    const auto report = restore(backup, at.path, at.key.clone(), at.context());
    REQUIRE(report);
    CHECK_FALSE(report->erasures_known);
    CHECK(parties_in(at) == 1);
}

TEST_CASE("a bad backup, a wrong key or a full disk changes nothing") {
    FileFixture at;
    const Path backup = at.folder / "kopie.tandem";
    FailingVfs vfs;
    {
        auto file = at.create();
        at.add_much(file, 50);
        REQUIRE(backup_to(file, backup));
    }
    const auto before = file_text(at.path);
    CHECK(restore(backup, at.path, key_number(4), at.context()).error().open->fault == OpenFault::WrongPassphrase);
    for (const std::int64_t n : {1, 20, 60}) {
        vfs.fail_at(FileOperation::Write, n, FileTrouble::DiskFull);
        CHECK(restore(backup, at.path, at.key.clone(), at.context(vfs.name())).error().fault == TaskFault::DiskFull);
        vfs.work_again();
    }
    change_byte(backup, 4096 * 30 + 50);
    CHECK(restore(backup, at.path, at.key.clone(), at.context()).error().fault == TaskFault::SourceDamaged);
    write_file(backup, "geen reservekopie");
    CHECK(restore(backup, at.path, at.key.clone(), at.context()).error().open->fault == OpenFault::NotATandemFile);
    CHECK(file_text(at.path) == before);
    CHECK(at.content().size() == 2);
}

TEST_CASE("the journal of a write that was stopped in the old file never touches the restored one") {
    FileFixture at;
    const Path backup = at.folder / "kopie.tandem";
    FailingVfs vfs;
    {
        auto file = at.create(at.context(vfs.name()));
        at.add_much(file, 100);
        REQUIRE(backup_to(file, backup));
        vfs.fail_at(FileOperation::Delete, 1, FileTrouble::InputOutput);
        CHECK_FALSE(file.store().write(at.act(), [&](auto& work) { work.save(a_party(at.ids)); }));
        std::filesystem::copy_file(at.path, at.folder / "tweede.tandem");
        std::filesystem::copy_file(at.path.string() + "-journal", at.folder / "tweede.tandem-journal");
        vfs.work_again();
    }
    at.path = at.folder / "tweede.tandem";
    // An empty file has no salt and is not opened, so its journal is not rolled back first.
    const bool rolls_back = GENERATE(true, false);
    if (!rolls_back) std::filesystem::resize_file(at.path, 0);
    const auto report = restore(backup, at.path, at.key.clone(), at.context());
    REQUIRE(report);
    CHECK_FALSE(std::filesystem::exists(at.path.string() + "-journal"));
    CHECK(parties_in(at) == 100);
}
