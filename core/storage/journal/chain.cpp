#include "storage/journal/chain.h"

#include <algorithm>
#include <map>

namespace tandem::storage {
namespace {

using sqlite::Cursor;
using sqlite::StorageClass;

// Columns are counted, so their order here and in the functions below belong together.
constexpr std::string_view step_rows =
    "SELECT s.number, s.at, s.writer, s.actor, s.verb, s.purpose, s.about_case, s.kind, s.undo_group, s.reverses, s.lines, "
    "w.token, w.person, w.opened_at, s.hash FROM journal_step s LEFT JOIN writer w ON w.number = s.writer ";
constexpr int hashed_of_step = 14, step_kind = 7, step_hash = 14;

constexpr std::string_view line_rows = "SELECT step, line, kind, entity, field, commitment, salt, old, new FROM journal_line ";
constexpr int hashed_of_line = 6;
enum LineColumn { line_step, line_number, line_kind, line_entity, line_field, line_commitment, line_salt, line_old, line_new };

// NULL, '' and x'' hash apart, as do 1 and 1.0, and no value can lend a sign to the next.
void add_column(Hasher& hasher, const Cursor& cursor, int column) {
    const StorageClass what = cursor.storage_class(column);
    hasher.add_number(static_cast<int>(what));
    switch (what) {
    case StorageClass::Null: break;
    case StorageClass::Integer: hasher.add_number(cursor.integer(column)); break;
    case StorageClass::Real:
    case StorageClass::Text: hasher.add(cursor.text_view(column)); break;
    case StorageClass::Bytes: hasher.add(cursor.blob(column)); break;
    }
}

void add_columns(Hasher& hasher, const Cursor& cursor, int count) {
    for (int column = 0; column < count; ++column) add_column(hasher, cursor, column);
}

Hasher begun_step(const Hash& before, const Cursor& step) {
    Hasher hasher;
    hasher.add("tandem journal step").add_raw(before);
    add_columns(hasher, step, hashed_of_step);
    return hasher;
}

bool is_hash(const Cursor& cursor, int column, const Hash& expected) {
    return cursor.storage_class(column) == StorageClass::Bytes && std::ranges::equal(cursor.blob(column), expected);
}

enum class LineState { WithoutValues, WithValues, Wiped, Wrong };

LineState state_of(const Cursor& line) {
    const auto is = [&](int column, StorageClass what) { return line.storage_class(column) == what; };
    if (is(line_old, StorageClass::Null) && is(line_new, StorageClass::Null) && is(line_salt, StorageClass::Null))
        return is(line_commitment, StorageClass::Null) ? LineState::WithoutValues : LineState::Wiped;
    if (!is(line_old, StorageClass::Text) || !is(line_new, StorageClass::Text) || !is(line_salt, StorageClass::Bytes)) return LineState::Wrong;
    LineSalt salt{};
    const auto bytes = line.blob(line_salt);
    if (bytes.size() != salt.size()) return LineState::Wrong;
    std::ranges::copy(bytes, salt.begin());
    const Hash committed = commitment_to(salt, line.text_view(line_old), line.text_view(line_new));
    return is_hash(line, line_commitment, committed) ? LineState::WithValues : LineState::Wrong;
}

class ChainWalk {
public:
    explicit ChainWalk(sqlite::Connection& connection)
        : m_connection(connection), m_steps(connection.query(std::string(step_rows) + "ORDER BY s.number")),
          m_lines(connection.query(std::string(line_rows) + "ORDER BY step, line")) {
        m_more = m_lines.next();
    }

    std::optional<ChainFault> run() {
        while (m_steps.next())
            if (const auto fault = check_step(m_steps.integer(0))) return fault;
        return check_end();
    }

private:
    std::optional<ChainFault> check_step(std::int64_t number) {
        if (number != m_head + 1) return ChainFault{ChainFault::Kind::StepMissing, m_head + 1};
        Hasher hasher = begun_step(m_hash, m_steps);
        const bool is_barrier = m_steps.text_view(step_kind) == word_of(StepKind::Barrier);
        const std::int64_t lines = m_steps.integer(10);
        for (std::int64_t line = 1; line <= lines; ++line) {
            if (!m_more || m_lines.integer(line_step) != number || m_lines.integer(line_number) != line)
                return ChainFault{ChainFault::Kind::LineMissing, number};
            if (!check_line(number, is_barrier)) return ChainFault{ChainFault::Kind::LineAltered, number};
            add_columns(hasher, m_lines, hashed_of_line);
            m_more = m_lines.next();
        }
        m_hash = hasher.finish();
        if (!is_hash(m_steps, step_hash, m_hash)) return ChainFault{ChainFault::Kind::StepAltered, number};
        m_head = number;
        return std::nullopt;
    }

    bool check_line(std::int64_t step, bool is_barrier) {
        const LineState state = state_of(m_lines);
        if (state == LineState::Wiped) m_unexplained.emplace(m_lines.uuid(line_entity), step);
        if (is_barrier && m_lines.storage_class(line_field) == StorageClass::Null) m_unexplained.erase(m_lines.uuid(line_entity));
        return state != LineState::Wrong;
    }

    std::optional<ChainFault> check_end() {
        if (m_more) return ChainFault{ChainFault::Kind::StepAltered, m_lines.integer(line_step)}; // a line that no step counts
        auto head = m_connection.query("SELECT value FROM meta WHERE name = 'journal_head'");
        const bool has_head = head.next();
        const bool fits = m_head == 0 ? !has_head : has_head && is_hash(head, 0, m_hash);
        if (!fits) return ChainFault{ChainFault::Kind::HeadMissing, m_head + 1};
        if (!m_unexplained.empty()) return ChainFault{ChainFault::Kind::LineAltered, m_unexplained.begin()->second};
        return std::nullopt;
    }

    sqlite::Connection& m_connection;
    Cursor m_steps, m_lines;
    bool m_more = false;
    std::int64_t m_head = 0; // the last step that fits
    Hash m_hash{};
    std::map<Uuid, std::int64_t> m_unexplained; // whose values are gone without an erasure so far, and the first step of it
};

} // namespace

Hash commitment_to(const LineSalt& salt, std::string_view old_json, std::string_view new_json) {
    return Hasher().add("tandem journal values").add_raw(salt).add(old_json).add(new_json).finish();
}

Hash hash_of_step(sqlite::Connection& connection, const Hash& before, std::int64_t step) {
    auto row = connection.query(std::string(step_rows) + "WHERE s.number = ?1", step);
    if (!row.next()) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
    Hasher hasher = begun_step(before, row);
    auto lines = connection.query(std::string(line_rows) + "WHERE step = ?1 ORDER BY line", step);
    while (lines.next()) add_columns(hasher, lines, hashed_of_line);
    return hasher.finish();
}

Hash hash_from_blob(sqlite::Blob bytes) {
    Hash hash{};
    if (bytes.size() != hash.size()) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

std::optional<ChainFault> verify_chain(sqlite::Connection& connection) { return ChainWalk(connection).run(); }

} // namespace tandem::storage
