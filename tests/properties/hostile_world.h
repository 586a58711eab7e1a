#pragma once
// A world of files over bare registers, in memory: people write, delete and erase, packages get lost in part, come twice
// and in another order, clocks are wrong, backups are restored, programs crash. Beside each register the world keeps the
// true history (which writes a copy contains, and what each write had before it), so it knows which edits must be there
// at the end without asking any version vector.
#include "storage/registers/register.h"

#include <array>
#include <bitset>
#include <random>
#include <vector>

namespace tandem::test {

struct WorldRules {
    storage::Register (*merge)(const storage::Register&, const storage::Register&) = &storage::merge;
    bool new_writer_per_opening = true;
    int steps = 120;
};

struct WorldEnd {
    bool diverged = false;
    bool lost_edit = false;
    bool is_right() const { return !diverged && !lost_edit; }
};

class HostileWorld {
public:
    HostileWorld(std::uint64_t seed, const WorldRules& rules);
    WorldEnd run();

private:
    static constexpr std::size_t records = 3, fields = 3; // the last field stands for `removed`
    static constexpr std::size_t registers = records * fields;
    using Writes = std::bitset<160>; // by number; more steps than this do not fit

    struct Copy {
        storage::Register state;
        Writes contains;
    };
    struct Content {
        std::array<Copy, registers> copies;
        std::bitset<records> erased;
    };
    struct File {
        Content now, saved;
        std::vector<Content> backups;
        storage::WriterToken writer = 0;
        std::int64_t clock_error = 0;
    };
    struct Package {
        std::vector<std::pair<std::size_t, Copy>> parts;
        std::bitset<records> erased;
    };

    std::size_t below(std::size_t bound) { return m_random() % bound; }
    File& any_file() { return m_files[below(m_files.size())]; }
    void step();
    void write(File& file);
    void erase(File& file, std::bitset<records> which);
    void send(const File& file);
    void deliver(File& file);
    void take(File& file, const Package& package);
    void open(File& file, const Content& content);
    Package whole(const File& file) const;
    void exchange_until_quiet();
    bool has_all_edits(const File& file) const;
    bool is_same(const File& a, const File& b) const;

    std::mt19937_64 m_random;
    WorldRules m_rules;
    std::vector<File> m_files;
    std::vector<Package> m_packages;
    std::vector<Writes> m_replaced; // per write: what its writer's copy contained
    std::int64_t m_time = 1'790'000'000'000;
    storage::WriterToken m_last_writer = 0;
};

} // namespace tandem::test
