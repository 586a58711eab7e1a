#include "storage/journal/chain.h"

#include <algorithm>

namespace tandem::storage {
namespace {

void add_optional(Hasher& hasher, const std::optional<std::string>& text) {
    hasher.add_number(text.has_value() ? 1 : 0);
    hasher.add(text ? std::string_view(*text) : std::string_view());
}

void add_optional(Hasher& hasher, const std::optional<Uuid>& id) {
    hasher.add_number(id.has_value() ? 1 : 0);
    hasher.add_raw((id ? *id : Uuid{}).bytes());
}

StoredLine read_line(const sqlite::Cursor& cursor) {
    StoredLine line{};
    line.kind = static_cast<std::uint16_t>(cursor.integer(2));
    line.entity = cursor.uuid(3);
    if (!cursor.is_null(4)) line.field = static_cast<std::uint16_t>(cursor.integer(4));
    line.old_value = cursor.optional_text(5);
    line.new_value = cursor.optional_text(6);
    if (const auto salt = cursor.blob(7); salt.size() == 16) {
        line.salt.emplace();
        std::copy(salt.begin(), salt.end(), line.salt->begin());
    }
    return line;
}

// What the line commits to, or nothing when it was altered. An erased line has only its commitment left.
std::optional<Hash> checked_commitment(const sqlite::Cursor& cursor) {
    const StoredLine line = read_line(cursor);
    const bool erased = !cursor.is_null(8) && !line.salt;
    if (erased) return line.old_value || line.new_value ? std::nullopt : std::optional(hash_from_blob(cursor.blob(8)));
    const Hash computed = commitment_of(line);
    if (!cursor.is_null(8) && hash_from_blob(cursor.blob(8)) != computed) return std::nullopt;
    return computed;
}

class ChainWalk {
public:
    explicit ChainWalk(sqlite::Connection& connection)
        : m_connection(connection), m_journal(connection),
          m_lines(connection.query("SELECT step, line, kind, entity, field, old, new, salt, commitment FROM journal_line ORDER BY step, line")) {
        m_more = m_lines.next();
    }

    std::optional<ChainFault> check(const JournalStep& step, const Hash& stored) {
        if (step.number != m_expected) return ChainFault{ChainFault::Kind::StepMissing, m_expected};
        ChainLink link(m_before, step);
        for (std::int64_t line = 1; line <= step.lines; ++line) {
            if (!m_more || m_lines.integer(0) != step.number || m_lines.integer(1) != line)
                return ChainFault{ChainFault::Kind::LineMissing, step.number};
            const auto commitment = checked_commitment(m_lines);
            if (!commitment) return ChainFault{ChainFault::Kind::LineAltered, step.number};
            link.add(*commitment);
            m_more = m_lines.next();
        }
        if (link.finish() != stored) return ChainFault{ChainFault::Kind::StepAltered, step.number};
        m_before = stored;
        ++m_expected;
        return std::nullopt;
    }

    std::optional<ChainFault> check_end() {
        if (m_more) return ChainFault{ChainFault::Kind::StepAltered, m_lines.integer(0)}; // a line that no step counts
        const std::int64_t head = m_connection.number("SELECT value FROM meta WHERE name = 'journal_head'");
        if (head != m_expected - 1) return ChainFault{ChainFault::Kind::HeadMissing, head};
        return std::nullopt;
    }

private:
    sqlite::Connection& m_connection;
    JournalTable m_journal;
    sqlite::Cursor m_lines;
    bool m_more = false;
    std::int64_t m_expected = 1;
    Hash m_before{};
};

} // namespace

Hash commitment_of(const StoredLine& line) {
    Hasher hasher;
    hasher.add("tandem journal line");
    hasher.add_raw(line.salt.value_or(std::array<std::uint8_t, 16>{}));
    hasher.add_number(line.kind);
    hasher.add_raw(line.entity.bytes());
    hasher.add_number(line.field ? static_cast<int>(*line.field) : -1);
    add_optional(hasher, line.old_value);
    add_optional(hasher, line.new_value);
    return hasher.finish();
}

ChainLink::ChainLink(const Hash& before, const JournalStep& step) {
    const Act& act = step.act;
    m_hasher.add("tandem journal step");
    m_hasher.add_raw(before);
    m_hasher.add_number(step.number).add_number(act.at.milliseconds).add_number(step.writer);
    add_optional(m_hasher, act.actor);
    m_hasher.add(act.verb).add(act.purpose);
    add_optional(m_hasher, act.about_case);
    m_hasher.add(word_of(act.kind)).add_number(act.undo_group.value_or(0)).add_number(act.reverses.value_or(0)).add_number(step.lines);
}

Hash hash_from_blob(sqlite::Blob bytes) {
    Hash hash{};
    if (bytes.size() != hash.size()) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

std::optional<ChainFault> verify_chain(sqlite::Connection& connection) {
    ChainWalk walk(connection);
    std::optional<ChainFault> fault;
    auto hashes = connection.query("SELECT hash FROM journal_step ORDER BY number");
    JournalTable(connection).each_step(Instant{INT64_MIN}, Instant{INT64_MAX}, [&](const JournalStep& step) {
        hashes.next();
        fault = walk.check(step, hash_from_blob(hashes.blob(0)));
        return !fault;
    });
    return fault ? fault : walk.check_end();
}

} // namespace tandem::storage
