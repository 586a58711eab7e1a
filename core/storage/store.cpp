#include "storage/store.h"

#include "storage/journal/undo.h"

namespace tandem::storage {

Store::Store(std::unique_ptr<sqlite::Connection> connection, RandomSource& random, std::optional<StoreFault> refusal)
    : m_connection(std::move(connection)), m_random(random), m_refusal(refusal), m_token(random.next_u64()) {}

Expected<Changes, StoreError> Store::write(Act act, const std::function<void(UnitOfWork&)>& work) {
    if (m_refusal) return fail(StoreError{*m_refusal});
    std::optional<WriterNumber> writer;
    auto written = guarded([&] {
        sqlite::Transaction transaction(*m_connection);
        writer = writer_for(act);
        UnitOfWork unit({*m_connection, m_random, *writer}, std::move(act));
        work(unit);
        Changes changes = unit.finish();
        if (changes.step == 0)
            writer = m_writer; // rolled back: nothing to keep
        else
            transaction.commit();
        return changes;
    });
    if (written) m_writer = writer;
    return written;
}

Expected<void, StoreError> Store::write_aside(const std::function<void(sqlite::Connection&)>& work) {
    if (m_refusal) return fail(StoreError{*m_refusal});
    return guarded([&] {
        sqlite::Transaction transaction(*m_connection);
        work(*m_connection);
        transaction.commit();
    });
}

WriterNumber Store::writer_for(const Act& act) {
    if (m_writer) return *m_writer;
    return RegisterTable(*m_connection).add_writer(m_token, act.actor, act.at);
}

Expected<Changes, StoreError> Store::undo(Act act) { return reverse(std::move(act), StepKind::Undo, std::nullopt); }
Expected<Changes, StoreError> Store::redo(Act act) { return reverse(std::move(act), StepKind::Redo, std::nullopt); }
Expected<Changes, StoreError> Store::undo_group(std::int64_t group, Act act) { return reverse(std::move(act), StepKind::Undo, group); }

Expected<Changes, StoreError> Store::reverse(Act act, StepKind kind, std::optional<std::int64_t> group) {
    const JournalTable journal(*m_connection);
    if (!group) {
        TANDEM_ASSIGN(group, guarded([&] { return kind == StepKind::Undo ? journal.group_to_undo() : journal.group_to_redo(); }));
    }
    if (!group) return fail(StoreError{StoreFault::NothingToUndo});
    act.kind = kind;
    act.reverses = group;
    const auto direction = kind == StepKind::Undo ? UndoDirection::Back : UndoDirection::Forward;
    return write(std::move(act), [&](UnitOfWork& work) { reverse_group(work, *group, direction); });
}

} // namespace tandem::storage
