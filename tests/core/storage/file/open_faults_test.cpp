#include "file_fixture.h"

#include "storage/file/passphrase_change.h"
#include "storage/file/verify.h"
#include "support/vfs/failing_vfs.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

OpenFault fault_with(FileFixture& at, const Unlock& unlock) { return at.why_not(unlock).fault; }

void overwrite_first_bytes(const Path& path, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) change_byte(path, i, 0xa7);
}

// A change, a backup of it, a passphrase (key 2) changed since.
void change_key_once(FileFixture& at) {
    auto file = at.create();
    at.add_party(file);
    REQUIRE(make_folder_and_backup(file, at.clock.tick()));
    const auto changed = change_passphrase(file, key_number(2), at.clock.tick());
    REQUIRE(changed);
    REQUIRE(changed->older_backups == 1);
    REQUIRE(changed->backup);
}

} // namespace

TEST_CASE("each thing that is no network file is named by its content") {
    FileFixture at;
    const auto [text, foreign] = GENERATE(table<std::string, ForeignKind>({
        {"Beste mensen,\nhierbij de agenda.\n", ForeignKind::Text},
        {std::string("SQLite format 3\0", 16) + std::string(4080, '\1'), ForeignKind::PlainSqlite},
        {"PK\x03\x04" + std::string(5000, '\2'), ForeignKind::Zip},
        {"%PDF-1.7\n" + std::string(5000, '\2'), ForeignKind::Pdf},
        {"\x89PNG\r\n\x1a\n" + std::string(5000, '\2'), ForeignKind::Image},
    }));
    write_file(at.path, text);
    const auto error = at.why_not();
    CHECK(error.fault == OpenFault::NotATandemFile);
    CHECK(error.foreign == foreign);
    CHECK(at.content().size() == 1);
}

TEST_CASE("a missing file, a folder and an empty file each have their own fault and leave nothing behind") {
    FileFixture at;
    CHECK(at.why_not().fault == OpenFault::NotFound);
    std::filesystem::create_directory(at.path);
    CHECK(at.why_not().fault == OpenFault::IsFolder);
    std::filesystem::remove(at.path);
    write_file(at.path, "");
    CHECK(at.why_not().fault == OpenFault::EmptyFile);
    CHECK(at.content().size() == 1);
}

TEST_CASE("a file of which only a part was copied is cut off") {
    FileFixture at;
    at.create();
    std::filesystem::resize_file(at.path, 4096 * 3 + 100);
    CHECK(at.why_not().fault == OpenFault::CutOff);
}

TEST_CASE("a wrong key on a sound file is a wrong passphrase, with and without a backup to compare") {
    FileFixture at;
    {
        auto file = at.create();
        CHECK(make_folder_and_backup(file, at.clock.tick()));
    }
    CHECK(fault_with(at, key_number(9)) == OpenFault::WrongPassphrase);
    CHECK(at.why_not(key_number(9)).compared == 1);
    std::filesystem::remove_all(default_backup_folder(at.path));
    CHECK(fault_with(at, key_number(9)) == OpenFault::WrongPassphrase);
    CHECK(at.why_not(key_number(9)).compared == 0);
}

TEST_CASE("the key from before a change of passphrase is an older passphrase") {
    FileFixture at;
    change_key_once(at);
    const auto error = at.why_not(key_number(1));
    CHECK(error.fault == OpenFault::OlderPassphrase);
    CHECK(backup_from_name(error.backup.value())->older_passphrase);
    CHECK(fault_with(at, key_number(3)) == OpenFault::WrongPassphrase);
    CHECK(NetworkFile::open(at.path, key_number(2), at.context()));
}

TEST_CASE("damage to the first page with the right key is damage, known from the newest backup") {
    FileFixture at;
    {
        auto file = at.create();
        CHECK(make_folder_and_backup(file, at.clock.tick()));
    }
    change_byte(at.path, 200);
    const auto error = at.why_not();
    CHECK(error.fault == OpenFault::Damaged);
    CHECK(error.page == 1);
    CHECK(error.backup);
    CHECK(fault_with(at, key_number(3)) == OpenFault::WrongPassphrase);
}

TEST_CASE("damage to another page of the schema is damage, with its page and a backup that opens") {
    FileFixture at;
    {
        auto file = at.create();
        CHECK(make_folder_and_backup(file, at.clock.tick()));
    }
    // Pages of the schema's tree stand at the beginning of a new file.
    std::optional<OpenError> found;
    for (std::uint64_t page = 2; page <= 6; ++page) change_byte(at.path, (page - 1) * 4096 + 77);
    auto file = NetworkFile::open(at.path, at.key.clone(), at.context());
    if (!file) {
        CHECK(file.error().fault == OpenFault::Damaged);
        CHECK(file.error().page == 2);
        CHECK(file.error().backup);
    } else {
        CHECK(verify(file->store()).value().damaged_pages == std::vector<std::int64_t>{2, 3, 4, 5, 6});
    }
}

TEST_CASE("a passphrase whose salt was damaged is told from the backup, and the file is repaired", "[kdf]") {
    FileFixture at;
    const SecretText passphrase("vijf woorden uit een boek");
    {
        auto file = NetworkFile::create(at.path, passphrase.clone(), at.context());
        REQUIRE(file);
        at.add_party(*file);
        CHECK(make_folder_and_backup(*file, at.clock.tick()));
        CHECK(file->opens_with(passphrase) == true);
    }
    overwrite_first_bytes(at.path, 16);
    const auto error = at.why_not(passphrase.clone());
    CHECK(error.fault == OpenFault::DamagedStart);
    REQUIRE(error.backup);
    {
        auto context = at.context();
        context.salt_from = error.backup;
        auto file = NetworkFile::open(at.path, passphrase.clone(), context);
        REQUIRE(file);
        CHECK(file->salt_is_damaged());
        CHECK(file->repair_salt());
        CHECK_FALSE(file->salt_is_damaged());
        CHECK(verify(file->store()).value().is_sound());
    }
    CHECK(NetworkFile::open(at.path, passphrase.clone(), at.context()));
}

TEST_CASE("a recovery sheet opens a file whose first 16 bytes are damaged") {
    FileFixture at;
    at.create();
    overwrite_first_bytes(at.path, 16);
    auto file = at.open();
    CHECK(file.salt_is_damaged());
    CHECK(file.repair_salt());
    file.close();
    CHECK_FALSE(at.open().salt_is_damaged());
}

TEST_CASE("a file that needs a newer program is refused with the version it needs") {
    FileFixture at;
    schema::Migrations newer = schema::all_migrations();
    const int number = schema::current_schema_version() + 1;
    newer.push_back({number, "CREATE TABLE later (x);", number});
    auto context = at.context();
    context.migrations = &newer;
    at.create(context);
    const auto error = at.why_not();
    CHECK(error.fault == OpenFault::NewerFile);
    CHECK(error.needs == number);
}

TEST_CASE("a file of a newer version that older programs still understand opens") {
    FileFixture at;
    schema::Migrations newer = schema::all_migrations();
    newer.push_back({schema::current_schema_version() + 1, "CREATE TABLE later (x);", 1});
    auto context = at.context();
    context.migrations = &newer;
    at.create(context);
    CHECK(at.open().facts().version == schema::current_schema_version() + 1);
}

TEST_CASE("an encrypted database of another program is not a network file") {
    FileFixture at;
    at.create();
    {
        const SecretText key_text = sqlcipher_key_text(at.key);
        sqlite::Connection connection(at.path.string(), {sqlite::Access::ReadWrite, {key_text.view().data(), key_text.size()}});
        connection.run_script("PRAGMA application_id=1");
    }
    CHECK(at.why_not().foreign == ForeignKind::OtherEncrypted);
}

TEST_CASE("a medium that takes no changes opens for reading, and writes are refused") {
    FileFixture at;
    {
        auto file = at.create();
        at.add_party(file);
    }
    FailingVfs vfs;
    vfs.set_read_only(true);
    auto file = at.open(at.context(vfs.name()));
    CHECK(file.role() == Role::MediumReader);
    CHECK(verify(file.store()).value().records == 1);
    const auto written = file.store().write(at.act(), [&](auto& work) { work.save(a_party(at.ids)); });
    REQUIRE_FALSE(written);
    CHECK(written.error().fault == StoreFault::ReadOnly);
    CHECK(change_passphrase(file, key_number(2), at.clock.tick()).error().fault == TaskFault::ReadOnly);
}

TEST_CASE("a stopped write on a medium that takes no changes is its own fault") {
    FileFixture at;
    FailingVfs vfs;
    {
        auto file = at.create(at.context(vfs.name()));
        at.add_much(file, 200);
        // The journal is complete, then nothing can be written or taken back any more.
        vfs.fail_at(FileOperation::Delete, 1, FileTrouble::InputOutput);
        CHECK_FALSE(file.store().write(at.act(), [&](auto& work) { work.save(a_party(at.ids)); }));
        std::filesystem::copy_file(at.path, at.folder / "kopie.tandem");
        std::filesystem::copy_file(at.path.string() + "-journal", at.folder / "kopie.tandem-journal");
    }
    at.path = at.folder / "kopie.tandem";
    vfs.work_again();
    vfs.set_read_only(true);
    const auto file = NetworkFile::open(at.path, at.key.clone(), at.context(vfs.name()));
    REQUIRE_FALSE(file);
    CHECK(file.error().fault == OpenFault::ReadOnlyNeedsRecovery);

    // A wrong key must not spoil what is still to be rolled back.
    CHECK(fault_with(at, key_number(5)) == OpenFault::WrongPassphrase);
    auto recovered = at.open();
    CHECK(verify(recovered.store()).value().is_sound());
    CHECK(verify(recovered.store()).value().records == 200);
}

TEST_CASE("a disk that fails while opening gives a fault and no crash") {
    FileFixture at;
    at.create();
    FailingVfs vfs;
    for (int n = 1; n < 12; ++n) {
        vfs.fail_at(FileOperation::Read, n, FileTrouble::InputOutput);
        const auto file = NetworkFile::open(at.path, at.key.clone(), at.context(vfs.name()));
        if (!file) CHECK((file.error().fault == OpenFault::Io || file.error().fault == OpenFault::WrongPassphrase));
    }
}
