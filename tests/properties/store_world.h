#pragma once
// The hostile worlds once more, through real files: real schema, real records, slice and merge, undo and redo. The true
// history is kept as in hostile_world.h; what a file did is seen by comparing its slices before and after.
#include "support/exchanging_file.h"

#include <map>
#include <memory>
#include <random>
#include <set>
#include <tuple>

namespace tandem::test {

class StoreWorld {
public:
    enum class WriterIds { NewPerOpening, Kept }; // kept: the mistake that a restored backup punishes (exchange.md)

    StoreWorld(std::uint64_t seed, int steps, WriterIds writer_ids = WriterIds::NewPerOpening);
    ~StoreWorld();

    // Runs the steps and exchanges until quiet. What must hold whatever the writer ids is checked with Catch2.
    struct End {
        bool diverged = false;
        std::string lost_edit; // the first place of one
        bool is_right() const { return !diverged && lost_edit.empty(); }
    };
    End run();

private:
    using Writes = std::set<std::uint32_t>;
    using Place = std::pair<Uuid, std::uint16_t>; // record and field
    using Dot = std::tuple<Uuid, std::uint16_t, storage::WriterToken, std::uint64_t, std::string>; // the value tells writes of a kept id apart
    static Dot dot_of(const exchange::FieldState& one, const storage::Head& head);

    struct History {
        std::map<Place, Writes> contains;
        std::map<Place, Writes> waits; // arrived for a record that is not whole: a write here has not seen them
        std::set<Uuid> erased;
        friend bool operator==(const History&, const History&) = default;
    };
    struct Backup {
        std::unique_ptr<storage::sqlite::Connection> content;
        History history;
    };
    struct File {
        std::unique_ptr<ExchangingFile> file;
        History history;
        exchange::RegisterBatch last_slice;
        std::int64_t last_change = 0;
        std::vector<Backup> backups;
        std::uint64_t writer_seed = 0;
    };
    struct Package {
        exchange::RegisterBatch batch;
        History history; // of what is in the batch
    };

    std::size_t below(std::size_t bound) { return m_random() % bound; }
    File& any_file() { return m_files[below(m_files.size())]; }
    void step();
    void create(File& file);
    void edit(File& file);
    void remove(File& file);
    void bring_back(File& file, bool redo);
    void erase(File& file);
    void send(File& file);
    void deliver(File& file, const Package& package);
    void back_up(File& file);
    void reopen(File& file, storage::sqlite::Connection& content, const History& history);
    void note_writes(File& file);
    void note_arrivals(File& file, const History& arrived);
    static History everything_in(const History& history);
    Package whole(File& file);
    void exchange_until_quiet();

    bool is_same(File& a, File& b);
    std::string lost_edit(File& file); // its place; empty: none
    void check_search(File& file);

    std::mt19937_64 m_random;
    int m_steps;
    WriterIds m_writer_ids;
    std::uint64_t m_next_seed;
    std::vector<File> m_files;
    std::vector<Package> m_packages;
    std::map<Dot, std::uint32_t> m_number_of;
    std::vector<Writes> m_replaced;
};

} // namespace tandem::test
