#include "storage/file/verify.h"

#include "file_fixture.h"
#include "support/long_form.h"
#include "support/vfs/forgetting_vfs.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

std::int64_t count_of(const VerifyReport& report, FindingKind kind) {
    const auto found = std::ranges::find(report.findings, kind, &Finding::kind);
    return found == report.findings.end() ? 0 : found->count;
}

struct Breakage {
    const char* sql;
    FindingKind expected;
};

} // namespace

TEST_CASE("each kind of disagreement between tables is found") {
    const auto [sql, expected] = GENERATE(values<Breakage>({
        {"DELETE FROM register", FindingKind::BirthMissing},
        {"DELETE FROM party", FindingKind::RowMissing},
        {"INSERT INTO register SELECT entity, 4000, kind, writer, n, at, seen, changed FROM register", FindingKind::RegisterUnknown},
        {"DELETE FROM writer", FindingKind::WriterUnknown},
        {"UPDATE register SET changed = 100", FindingKind::StepMissing},
        {"INSERT INTO rival VALUES (zeroblob(16), 1, 1, 1, 0, 'null')", FindingKind::RivalOrphaned},
        {"DELETE FROM search_entry", FindingKind::SearchMissing},
        {"DELETE FROM party", FindingKind::SearchOrphaned},
        {"DELETE FROM search_text_docsize", FindingKind::SearchMissing},
        {"UPDATE party SET contact_person = zeroblob(16)", FindingKind::ReferenceBroken},
        {"UPDATE party SET kind = 'geen soort'", FindingKind::ValueUnreadable},
        {"UPDATE party SET contact_person = x'01'", FindingKind::ValueUnreadable},
        {"INSERT INTO erased SELECT id, 0 FROM party", FindingKind::ErasedRemains},
    }));
    FileFixture at;
    auto file = at.create();
    at.add_party(file);
    CHECK(verify(file.store()).value().is_sound());
    file.store().connection().run_script(sql);
    INFO(sql);
    CHECK(count_of(verify(file.store()).value(), expected) >= 1);
}

TEST_CASE("a reference to a removed or an erased record is whole") {
    FileFixture at;
    auto file = at.create();
    const auto person = a_person(at.ids);
    auto party = a_party(at.ids);
    party.contact_person = person.id;
    REQUIRE(file.store().write(at.act(), [&](auto& work) {
        work.save(person);
        work.save(party);
    }));
    REQUIRE(file.store().write(at.act(), [&](auto& work) { work.template remove<domain::Person>(person.id); }));
    CHECK(verify(file.store()).value().is_sound());
    REQUIRE(file.store().write(at.act(StepKind::Barrier), [&](auto& work) { work.erase(domain::schema_of<domain::Person>(), person.id.uuid()); }));
    CHECK(verify(file.store()).value().is_sound());
}

TEST_CASE("a changed step of the journal is found") {
    FileFixture at;
    auto file = at.create();
    at.add_party(file);
    at.add_party(file);
    file.store().connection().run_script("UPDATE journal_step SET purpose = 'anders' WHERE number = 1");
    const auto report = verify(file.store()).value();
    REQUIRE(report.chain);
    CHECK(report.chain->step == 1);
    CHECK_FALSE(report.is_sound());
}

TEST_CASE("verifying can be stopped between its stages") {
    FileFixture at;
    auto file = at.create();
    int stages = 0;
    CHECK(verify(file.store(), [&](VerifyStage) { return ++stages < 3; }).error().fault == StoreFault::Interrupted);
    CHECK(verify(file.store(), [&](VerifyStage) { return ++stages > 0; }));
    CHECK(stages == 3 + verify_stages);
}

TEST_CASE("a byte flipped anywhere is found by opening or by verifying, and its page is named") {
    FileFixture at;
    {
        auto file = at.create();
        at.add_much(file, 100);
        REQUIRE(make_folder_and_backup(file, at.clock.tick()));
    }
    const bool with_backup = GENERATE(true, false);
    if (!with_backup) std::filesystem::remove_all(default_backup_folder(at.path));
    const auto bytes = std::filesystem::file_size(at.path);
    SeededRandom places(42);
    const int flips = long_form(50, 500);
    for (int i = 0; i < flips; ++i) {
        const std::uint64_t offset = i < 16 ? static_cast<std::uint64_t>(i) : places.below(bytes);
        INFO("offset " << offset);
        const auto flip = static_cast<std::uint8_t>(1 + places.below(255));
        change_byte(at.path, offset, flip);
        auto file = NetworkFile::open(at.path, at.key.clone(), at.context());
        if (offset < 16) {
            REQUIRE(file); // by key the salt is not needed
            CHECK(file->salt_is_damaged());
        } else if (file) {
            const auto report = verify(file->store()).value();
            CHECK(report.damaged_pages == std::vector<std::int64_t>{static_cast<std::int64_t>(offset / 4096 + 1)});
            CHECK_FALSE(report.is_sound());
        } else {
            const auto expected = offset >= 4096 || with_backup ? OpenFault::Damaged : OpenFault::WrongPassphrase;
            CHECK(file.error().fault == expected);
            if (expected == OpenFault::Damaged) CHECK(file.error().page == static_cast<std::int64_t>(offset / 4096 + 1));
        }
        if (file) file->close();
        change_byte(at.path, offset, flip);
    }
    CHECK(verify(at.open().store()).value().is_sound());
}

TEST_CASE("what was acknowledged is there after a power cut at any moment") {
    FileFixture at;
    ForgettingVfs vfs;
    {
        auto file = at.create();
        at.add_much(file, 20);
    }
    const bool any_order = GENERATE(false, true);
    std::int64_t acknowledged = 20;
    int acknowledged_before_a_cut = 0;
    for (std::int64_t moment = 1; moment < 400; moment += long_form(3, 1)) {
        {
            auto file = at.open(at.context(vfs.name()));
            vfs.let_survive(any_order ? 50 : 0, static_cast<std::uint64_t>(moment));
            vfs.crash_at(moment);
            while (!vfs.has_crashed())
                if (file.store().write(at.act(), [&](auto& work) { work.save(a_party(at.ids)); })) {
                    ++acknowledged;
                    ++acknowledged_before_a_cut;
                }
            // The write that was under way may be in or not.
        }
        vfs.start_again();
        auto file = at.open();
        const auto report = verify(file.store()).value();
        CHECK(report.is_sound());
        CHECK(report.records >= acknowledged);
        CHECK(report.records <= acknowledged + 1);
        acknowledged = report.records;
    }
    CHECK(acknowledged_before_a_cut > 20); // or the cuts all came too early to prove anything
}

TEST_CASE("without syncing a power cut loses what was acknowledged: the file system of the tests does forget") {
    FileFixture at;
    ForgettingVfs vfs;
    at.create();
    const SecretText key_text = sqlcipher_key_text(at.key);
    {
        sqlite::OpenOptions options{sqlite::Access::ReadWrite, {key_text.view().data(), key_text.size()}, vfs.name(), false};
        sqlite::Connection connection(at.path.string(), options);
        connection.run("INSERT INTO meta VALUES ('proef', 1)");
        CHECK(schema::meta_number(connection, "proef") == 1);
        vfs.crash();
    }
    vfs.start_again();
    auto file = at.open();
    CHECK_FALSE(schema::meta_number(file.store().connection(), "proef"));
}
