#pragma once
// A store in memory with the real schema and fixed chance, for tests of what stands on it.
#include "domain/registry.h"
#include "storage/store.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>

namespace tandem::test {

inline std::string file_text(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

inline void run_schema(storage::sqlite::Connection& connection) {
    std::set<std::filesystem::path> scripts;
    for (const auto& entry : std::filesystem::directory_iterator(TANDEM_SOURCE_DIR "/core/storage/schema"))
        if (entry.path().extension() == ".sql") scripts.insert(entry.path());
    for (const auto& script : scripts) connection.run_script(file_text(script));
}

struct FakeClock final : Clock {
    Instant at{1'790'000'000'000}; // 21 September 2026
    Instant now() const override { return at; }
    Instant tick() { return at = at + std::chrono::seconds(1); }
};

class TestStore {
public:
    explicit TestStore(std::uint64_t seed = 1) : random(seed), ids(clock, random) {
        auto connection = std::make_unique<storage::sqlite::Connection>(":memory:", storage::sqlite::OpenOptions{storage::sqlite::Access::Create});
        run_schema(*connection);
        store = std::make_unique<storage::Store>(std::move(connection), random);
    }

    storage::Act act(std::string verb = "test") {
        storage::Act act;
        act.at = clock.tick();
        act.verb = std::move(verb);
        return act;
    }

    FakeClock clock;
    SeededRandom random;
    IdSource ids;
    std::unique_ptr<storage::Store> store;
};

} // namespace tandem::test
