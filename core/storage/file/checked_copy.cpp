#include "storage/file/checked_copy.h"

#include "storage/file/file_probe.h"
#include "storage/file/keyed_connection.h"
#include "storage/sqlite/integrity.h"

namespace tandem::storage {
namespace {

constexpr std::uint64_t spare_bytes = 1 << 20; // the copy's own journal, the folder's growth

sqlite::OnCopyProgress in_bytes(const CopyProgress& progress) {
    if (!progress) return {};
    return [&progress](sqlite::CopyProgress pages) {
        const auto bytes = [](std::int64_t count) { return static_cast<std::uint64_t>(count) * page_bytes; };
        return progress(bytes(pages.pages_done), bytes(pages.pages_total)) == CopyStep::Continue;
    };
}

Expected<void, TaskError> copy_pages(const CopyOrder& order) {
    return task([&]() -> Expected<void, TaskError> {
        const auto target = connect(order.target, order.key, order.source.vfs(), sqlite::Access::ReadWrite);
        if (!order.source.store().connection().copy_into(*target, in_bytes(order.progress))) return fail(TaskError{TaskFault::Cancelled});
        return {};
    });
}

bool is_whole(sqlite::Connection& copy, const std::optional<JournalHead>& head) {
    return sqlite::damaged_pages(copy).empty() && sqlite::structure_faults(copy, sqlite::StructureCheck::Quick) == 0 &&
           (!head || JournalTable(copy).head() == *head);
}

} // namespace

Expected<JournalHead, TaskError> make_checked_copy(const CopyOrder& order) {
    TANDEM_TRY(copy_pages(order));
    TANDEM_ASSIGN(const JournalHead head, task([&]() -> Expected<JournalHead, TaskError> {
        return JournalTable(order.source.store().connection()).head();
    }));
    // A second reader's source may have gone on while it was copied; the copy is whole all the same.
    return check_copy(order.target, order.key, order.source.vfs(), order.source.role() == Role::SecondReader ? std::nullopt : std::optional(head));
}

Expected<JournalHead, TaskError> check_copy(const Path& path, const FileKey& key, const std::string& vfs, const std::optional<JournalHead>& head) {
    if (salt_of(path) != key.salt) return fail(TaskError{TaskFault::CopyDamaged});
    try {
        const auto copy = connect(path, key, vfs, sqlite::Access::ReadOnly);
        if (!is_whole(*copy, head)) return fail(TaskError{TaskFault::CopyDamaged});
        return JournalTable(*copy).head();
    } catch (const sqlite::Failure& failure) {
        TaskError error = to_task_error(failure);
        if (error.fault == TaskFault::SourceDamaged) error.fault = TaskFault::CopyDamaged;
        return fail(std::move(error));
    }
}

Expected<void, TaskError> check_room(const Path& target, std::uint64_t bytes) {
    const Path folder = target.has_parent_path() ? target.parent_path() : Path(".");
    const auto kind = file_kind(folder);
    if (!kind) return fail(to_task_error(kind.error()));
    if (*kind != FileKind::Directory) return fail(TaskError{TaskFault::NoFolder});
    const auto free = free_space(folder);
    if (free && *free < bytes + spare_bytes) return fail(TaskError{TaskFault::DiskFull});
    return {};
}

std::uint64_t bytes_of(NetworkFile& file) {
    auto& connection = file.store().connection();
    return static_cast<std::uint64_t>(sqlite::page_count(connection)) * page_bytes;
}

} // namespace tandem::storage
