#include "file_fixture.h"
#include "storage/file/verify.h"
#include "support/long_form.h"
#include "support/other_process.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

constexpr int parties_per_write = 20;
#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 12; // or it is killed before it wrote anything
#else
constexpr int slowness = 1;
#endif

void write_for_ever(FileFixture& at, const DoomedProcess::Acknowledge& acknowledge) {
    auto file = at.open();
    while (true) {
        std::vector<domain::Party> parties;
        for (int i = 0; i < parties_per_write; ++i) parties.push_back(a_party(at.ids, "Groep " + std::string(300, 'x')));
        const auto written = file.store().write(at.act(), [&](auto& work) {
            for (const auto& one : parties) work.save(one);
        });
        if (!written) return;
        for (const auto& one : parties) acknowledge(one.id.uuid());
    }
}

} // namespace

TEST_CASE("what was acknowledged is there after the program was killed at any moment") {
    FileFixture at;
    at.create();
    SeededRandom moments(20261122);
    const int runs = long_form(30, 300);
    std::vector<Uuid> acknowledged;
    int killed_with_journal = 0;
    for (int run = 0; run < runs; ++run) {
        at.random = SeededRandom(1000 + static_cast<std::uint64_t>(run)); // or each process makes the ids of the one before it
        DoomedProcess writer([&](const auto& acknowledge) { write_for_ever(at, acknowledge); });
        const auto more = writer.kill_after(slowness * std::chrono::microseconds(5'000 + moments.below(120'000)));
        acknowledged.insert(acknowledged.end(), more.begin(), more.end());
        killed_with_journal += std::filesystem::exists(at.path.string() + "-journal");
        auto file = at.open();
        REQUIRE(verify(file.store()).value().is_sound());
        for (const auto& id : more) REQUIRE(file.store().find<domain::Party>(domain::PartyId(id)).value());
    }
    INFO("killed " << runs << " times, " << killed_with_journal << " in the middle of a write, " << acknowledged.size() << " acknowledged");
    CHECK(killed_with_journal > 0); // or no moment was one that matters
    CHECK(acknowledged.size() > 100);
    auto file = at.open();
    for (const auto& id : acknowledged) REQUIRE(file.store().find<domain::Party>(domain::PartyId(id)).value());
}
