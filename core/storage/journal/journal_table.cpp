#include "storage/journal/journal_table.h"

#include "base/json/json.h"
#include "storage/journal/chain.h"

#include <set>

namespace tandem::storage {
namespace {

constexpr std::pair<StepKind, std::string_view> kind_words[] = {
    {StepKind::Change, "change"}, {StepKind::Barrier, "barrier"}, {StepKind::Look, "look"}, {StepKind::Merge, "merge"}, {StepKind::Undo, "undo"}, {StepKind::Redo, "redo"},
};

[[noreturn]] void throw_damaged() { throw sqlite::Failure(sqlite::FailureKind::Damaged, 0); }

StepKind kind_from(std::string_view text) {
    for (const auto& [kind, word] : kind_words)
        if (word == text) return kind;
    throw_damaged();
}

std::optional<std::int64_t> optional_integer(const sqlite::Cursor& cursor, int column) {
    if (cursor.is_null(column)) return std::nullopt;
    return cursor.integer(column);
}

Value parsed_value(std::string_view json) {
    auto value = parse_json(json);
    if (!value) throw_damaged();
    return *std::move(value);
}

constexpr std::string_view step_columns =
    "SELECT number, at, writer, actor, verb, purpose, about_case, kind, undo_group, reverses, lines FROM journal_step ";

std::string select_steps(std::string_view rest) { return std::string(step_columns) + std::string(rest); }

JournalStep read_step(const sqlite::Cursor& cursor) {
    JournalStep step;
    step.number = cursor.integer(0);
    step.act.at = cursor.instant(1);
    step.writer = cursor.integer(2);
    step.act.actor = cursor.optional_uuid(3);
    step.act.verb = cursor.text(4);
    step.act.purpose = cursor.text(5);
    step.act.about_case = cursor.optional_uuid(6);
    step.act.kind = kind_from(cursor.text_view(7));
    step.act.undo_group = cursor.integer(8);
    step.act.reverses = optional_integer(cursor, 9);
    step.lines = cursor.integer(10);
    return step;
}

void insert_step(sqlite::Connection& connection, const JournalStep& step) {
    const Act& act = step.act;
    connection.run("INSERT INTO journal_step (number, at, writer, actor, verb, purpose, about_case, kind, undo_group, reverses, lines, hash) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, x'')",
                   step.number, act.at, step.writer, act.actor, act.verb, act.purpose, act.about_case, word_of(act.kind), act.undo_group,
                   act.reverses, step.lines);
}

void insert_line(sqlite::Connection& connection, std::int64_t step, std::int64_t number, const JournalLine& line, RandomSource& random) {
    std::optional<std::string> old_json, new_json;
    std::optional<sqlite::Blob> salt_blob, commitment_blob;
    LineSalt salt{};
    Hash commitment{};
    if (line.has_values()) {
        old_json = to_json(*line.old_value);
        new_json = to_json(*line.new_value);
        random.fill(salt);
        commitment = commitment_to(salt, *old_json, *new_json);
        salt_blob = salt;
        commitment_blob = commitment;
    }
    connection.run("INSERT INTO journal_line (step, line, kind, entity, field, old, new, salt, commitment) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                   step, number, line.kind, line.entity, line.field, old_json, new_json, salt_blob, commitment_blob);
}

} // namespace

std::string_view word_of(StepKind kind) {
    for (const auto& [candidate, word] : kind_words)
        if (candidate == kind) return word;
    return {};
}

JournalHead JournalTable::head() const {
    auto cursor = m_connection.query("SELECT number, hash FROM journal_step ORDER BY number DESC LIMIT 1");
    JournalHead head;
    if (!cursor.next()) return head;
    head.step = cursor.integer(0);
    head.hash = hash_from_blob(cursor.blob(1));
    return head;
}

JournalStep JournalTable::append(const Act& act, WriterNumber writer, const std::vector<JournalLine>& lines, RandomSource& random) const {
    const JournalHead before = head();
    JournalStep step{before.step + 1, act, writer, static_cast<std::int64_t>(lines.size())};
    step.act.undo_group = act.undo_group.value_or(step.number);
    insert_step(m_connection, step);
    std::int64_t number = 0;
    for (const JournalLine& line : lines) insert_line(m_connection, step.number, ++number, line, random);
    const Hash hash = hash_of_step(m_connection, before.hash, step.number);
    m_connection.run("UPDATE journal_step SET hash = ?2 WHERE number = ?1", step.number, sqlite::Blob(hash));
    // The head also stands apart, so that steps cut off at the end are noticed.
    m_connection.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('journal_head', ?1)", sqlite::Blob(hash));
    return step;
}

std::optional<JournalStep> JournalTable::step(std::int64_t number) const {
    auto cursor = m_connection.query(select_steps("WHERE number = ?1"), number);
    if (!cursor.next()) return std::nullopt;
    return read_step(cursor);
}

std::vector<JournalLine> JournalTable::lines(std::int64_t step) const {
    auto cursor = m_connection.query("SELECT kind, entity, field, old, new FROM journal_line WHERE step = ?1 ORDER BY line", step);
    std::vector<JournalLine> lines;
    while (cursor.next()) {
        JournalLine line;
        line.kind = static_cast<std::uint16_t>(cursor.integer(0));
        line.entity = cursor.uuid(1);
        if (!cursor.is_null(2)) line.field = static_cast<std::uint16_t>(cursor.integer(2));
        if (!cursor.is_null(3)) line.old_value = parsed_value(cursor.text_view(3));
        if (!cursor.is_null(4)) line.new_value = parsed_value(cursor.text_view(4));
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::int64_t> JournalTable::steps_of_group(std::int64_t group) const {
    auto cursor = m_connection.query("SELECT number FROM journal_step WHERE undo_group = ?1 AND reverses IS NULL ORDER BY number", group);
    std::vector<std::int64_t> steps;
    while (cursor.next()) steps.push_back(cursor.integer(0));
    return steps;
}

std::optional<std::int64_t> JournalTable::group_to_undo() const {
    auto cursor = m_connection.query(select_steps("WHERE kind NOT IN ('look', 'merge') ORDER BY number DESC"));
    std::set<std::int64_t> undone;
    while (cursor.next()) {
        const JournalStep step = read_step(cursor);
        const std::int64_t group = step.act.reverses.value_or(*step.act.undo_group);
        if (step.act.kind == StepKind::Barrier) return std::nullopt;
        if (undone.contains(group)) continue;
        if (step.act.kind != StepKind::Undo) return group;
        undone.insert(group);
    }
    return std::nullopt;
}

std::optional<std::int64_t> JournalTable::group_to_redo() const {
    auto cursor = m_connection.query(select_steps("WHERE kind NOT IN ('look', 'merge') ORDER BY number DESC"));
    std::set<std::int64_t> done_again;
    while (cursor.next()) {
        const JournalStep step = read_step(cursor);
        if (step.act.kind == StepKind::Change || step.act.kind == StepKind::Barrier) return std::nullopt;
        if (step.act.kind == StepKind::Redo) done_again.insert(*step.act.reverses);
        else if (!done_again.contains(*step.act.reverses)) return step.act.reverses;
    }
    return std::nullopt;
}

std::vector<FieldHistory> JournalTable::first_values_after(const Uuid& entity, std::int64_t step) const {
    auto cursor = m_connection.query("SELECT field, old FROM journal_line WHERE entity = ?1 AND field IS NOT 0 AND step > ?2 AND "
                                     "old IS NOT NULL ORDER BY step, line", entity, step);
    std::vector<FieldHistory> first;
    std::set<std::uint16_t> met;
    while (cursor.next()) {
        const auto field = static_cast<std::uint16_t>(cursor.integer(0));
        if (met.insert(field).second) first.push_back({field, parsed_value(cursor.text_view(1))});
    }
    return first;
}

void JournalTable::wipe_values(const Uuid& entity) const {
    m_connection.run("UPDATE journal_line SET old = NULL, new = NULL, salt = NULL WHERE entity = ?1 AND field IS NOT 0", entity);
}

void JournalTable::each_step(Instant from, Instant to, const std::function<bool(const JournalStep&)>& each) const {
    auto cursor = m_connection.query(select_steps("WHERE at BETWEEN ?1 AND ?2 ORDER BY number"), from, to);
    while (cursor.next())
        if (!each(read_step(cursor))) return;
}

std::optional<ChainFault> JournalTable::verify() const { return verify_chain(m_connection); }

} // namespace tandem::storage
