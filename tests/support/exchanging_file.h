#pragma once
// Files that exchange, in memory.
#include "exchange/merge.h"
#include "exchange/slice.h"
#include "support/builders.h"
#include "support/test_store.h"

#include <catch2/catch_all.hpp>

namespace tandem::test {

struct ExchangingFile : TestStore {
    using TestStore::TestStore;

    template <domain::Record R>
    void save(const R& record) { REQUIRE(store->write(act(), [&](storage::UnitOfWork& work) { work.save(record); })); }

    template <domain::Record R, class SomeId>
    void remove(const SomeId& id) { REQUIRE(store->write(act(), [&](storage::UnitOfWork& work) { work.remove<R>(id); })); }

    template <domain::Record R, class SomeId>
    void erase(const SomeId& id) {
        auto barrier = act("erase");
        barrier.kind = storage::StepKind::Barrier;
        REQUIRE(store->write(barrier, [&](storage::UnitOfWork& work) { work.erase(domain::schema_of<R>(), id.uuid()); }));
    }

    exchange::RegisterBatch slice(std::int64_t since = 0) { return *exchange::slice(*store, since); }
    std::int64_t counter() { return *exchange::change_counter(*store); }
    exchange::MergeReport merge(const exchange::RegisterBatch& batch) {
        auto report = exchange::merge(*store, act("package.import"), batch);
        REQUIRE(report);
        return *report;
    }
    exchange::MergeReport merge_from(ExchangingFile& other) { return merge(other.slice()); }

    template <domain::Record R, class SomeId>
    std::optional<R> find(const SomeId& id) { return *store->find<R>(id); }

    std::int64_t number(std::string_view sql) {
        return *store->read([&](storage::sqlite::Connection& connection) { return connection.number(sql); });
    }
    bool journal_is_whole() { return !storage::JournalTable(store->connection()).verify(); }
};

} // namespace tandem::test
