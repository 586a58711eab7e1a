#pragma once
// An open file's content: the doors through which everything is read and written. One thread (decision 6).
#include "storage/journal/unit_of_work.h"

#include <functional>
#include <memory>

namespace tandem::storage {

class Store {
public:
    // The connection is keyed and migrated (storage/file/network_file.h).
    // With `refusal` every write is refused as that.
    Store(std::unique_ptr<sqlite::Connection> connection, RandomSource& random, std::optional<StoreFault> refusal = std::nullopt);

    // Runs `work` in one transaction with its journal step: all of it is in the file when this returns changes, nothing
    // of it when it returns an error.
    Expected<Changes, StoreError> write(Act act, const std::function<void(UnitOfWork&)>& work);

    // Writes what belongs to no record, such as half-typed text: one transaction, without journal, registers or undo.
    Expected<void, StoreError> write_aside(const std::function<void(sqlite::Connection&)>& work);

    // Undoes the newest group that can be undone, or does the newest undone one again. `act` says who and when; kind and
    // reverses are filled in.
    Expected<Changes, StoreError> undo(Act act);
    Expected<Changes, StoreError> redo(Act act);
    // Undoes that group, whichever came after: for an import that could not be finished.
    Expected<Changes, StoreError> undo_group(std::int64_t group, Act act);

    // Runs `query` on the connection in one read transaction, so that a page and its count agree.
    template <class Query>
    auto read(Query&& query) -> Expected<decltype(query(std::declval<sqlite::Connection&>())), StoreError> {
        return guarded([&] {
            sqlite::Transaction transaction(*m_connection, sqlite::Transaction::Kind::Read);
            return query(*m_connection);
        });
    }

    template <domain::Record R, class SomeId>
    Expected<std::optional<R>, StoreError> find(const SomeId& id) {
        return read([&](sqlite::Connection& connection) -> std::optional<R> {
            auto stored = RecordTable(connection, domain::schema_of<R>()).find(id.uuid());
            if (!stored || stored->removed) return std::nullopt;
            auto record = domain::from_values<R>(id.uuid(), stored->values);
            if (!record) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
            return *std::move(record);
        });
    }

    // Stops a running query from another thread.
    void interrupt() { m_connection->interrupt(); }

    // For backup, verify and migrations, inside storage.
    sqlite::Connection& connection() { return *m_connection; }
    RandomSource& random() { return m_random; }

private:
    Expected<Changes, StoreError> reverse(Act act, StepKind kind, std::optional<std::int64_t> group);
    WriterNumber writer_for(const Act& act);

    std::unique_ptr<sqlite::Connection> m_connection;
    RandomSource& m_random;
    std::optional<StoreFault> m_refusal;
    WriterToken m_token;                  // new for each opening, see table `writer`
    std::optional<WriterNumber> m_writer; // once it has written
};

} // namespace tandem::storage
