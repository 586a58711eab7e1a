#include "storage/registers/register_table.h"

#include "base/json/json.h"

namespace tandem::storage {
namespace {

void append_varint(std::vector<std::uint8_t>& out, std::uint64_t value) {
    while (value >= 0x80) {
        out.push_back(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<std::uint8_t>(value));
}

std::uint64_t take_varint(sqlite::Blob& bytes) {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const std::uint8_t byte = bytes.front();
        bytes = bytes.subspan(1);
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) return value;
    }
    throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
}

std::array<std::uint8_t, 8> token_bytes(WriterToken token) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < 8; ++i) bytes[i] = static_cast<std::uint8_t>(token >> (56 - 8 * i));
    return bytes;
}

WriterToken token_from(sqlite::Blob bytes) {
    WriterToken token = 0;
    for (const std::uint8_t byte : bytes) token = (token << 8) | byte;
    return token;
}

bool is_only(const VersionVector& seen, WriterToken writer, std::uint64_t n) {
    return seen.size() == 1 && seen.begin()->first == writer && seen.begin()->second == n;
}

constexpr std::string_view upsert = "INSERT OR REPLACE INTO register (entity, field, kind, writer, n, at, seen, changed) "
                                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

} // namespace

void RegisterTable::record_birth(std::uint16_t kind, const Uuid& entity, WriterNumber writer, Instant at, std::int64_t change) const {
    m_connection.run(upsert, entity, birth_field, kind, writer, 1, at, nullptr, change);
}

void RegisterTable::record_write(std::uint16_t kind, const Uuid& entity, std::uint16_t field, WriterNumber writer, Instant at,
                                 std::int64_t change, const IsUnreadable& is_unreadable) const {
    auto known = find(entity, field);
    Register state = known ? std::move(known->state) : Register{};
    auto unseen = known && known->own_row ? heads_not_read(entity, field, state, is_unreadable) : std::vector<Head>{};
    state.write(token_of(writer), at, {});
    state.heads.insert(state.heads.end(), std::make_move_iterator(unseen.begin()), std::make_move_iterator(unseen.end()));
    store(kind, entity, field, state, state.heads.front(), change);
}

std::vector<Head> RegisterTable::heads_not_read(const Uuid& entity, std::uint16_t field, const Register& state, const IsUnreadable& is_unreadable) const {
    std::vector<Head> unseen;
    if (state.heads.empty()) return unseen;
    if (auto value = unknown_value(entity, field)) {
        unseen.push_back(state.heads.front());
        unseen.back().value = *std::move(value);
    }
    for (std::size_t i = 1; i < state.heads.size(); ++i)
        if (is_unreadable && is_unreadable(state.heads[i].value)) unseen.push_back(state.heads[i]);
    return unseen;
}

std::optional<RegisterTable::Known> RegisterTable::find(const Uuid& entity, std::uint16_t field) const {
    auto cursor = m_connection.query("SELECT field, writer, n, at, seen FROM register WHERE entity = ?1 AND field IN (0, ?2) "
                                     "ORDER BY field DESC", entity, field);
    if (!cursor.next()) return std::nullopt;
    Known known{{}, cursor.integer(0) == field};
    if (cursor.integer(2) == 0) return known; // blank
    const Head head{token_of(cursor.integer(1)), static_cast<std::uint64_t>(cursor.integer(2)), cursor.instant(3), {}};
    if (cursor.is_null(4)) known.state.seen[head.writer] = head.n;
    else known.state.seen = unpack(cursor.blob(4));
    known.state.heads.push_back(head);
    if (known.own_row) read_rivals(entity, field, known.state);
    return known;
}

void RegisterTable::read_rivals(const Uuid& entity, std::uint16_t field, Register& into) const {
    auto cursor = m_connection.query("SELECT writer, n, at, value FROM rival WHERE entity = ?1 AND field = ?2", entity, field);
    while (cursor.next()) {
        auto value = parse_json(cursor.text_view(3));
        if (!value) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
        into.heads.push_back(Head{token_of(cursor.integer(0)), static_cast<std::uint64_t>(cursor.integer(1)), cursor.instant(2), *std::move(value)});
    }
}

void RegisterTable::store(std::uint16_t kind, const Uuid& entity, std::uint16_t field, const Register& state, const Head& standing,
                          std::int64_t change) const {
    std::optional<std::vector<std::uint8_t>> seen;
    if (!is_only(state.seen, standing.writer, standing.n)) seen = pack(state.seen);
    const auto seen_blob = seen ? std::optional<sqlite::Blob>(*seen) : std::nullopt;
    m_connection.run(upsert, entity, field, kind, number_of(standing.writer), static_cast<std::int64_t>(standing.n), standing.at, seen_blob, change);
    m_connection.run("DELETE FROM unknown_value WHERE entity = ?1 AND field = ?2", entity, field);
    m_connection.run("DELETE FROM rival WHERE entity = ?1 AND field = ?2", entity, field);
    for (const Head& head : state.heads) {
        if (&head == &standing) continue;
        m_connection.run("INSERT INTO rival (entity, field, writer, n, at, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", entity, field,
                         number_of(head.writer), static_cast<std::int64_t>(head.n), head.at, to_json(head.value));
    }
}

void RegisterTable::store_blank(std::uint16_t kind, const Uuid& entity, std::uint16_t field, WriterNumber writer, std::int64_t change) const {
    m_connection.run(upsert, entity, field, kind, writer, 0, Instant{}, sqlite::Blob{}, change);
}

void RegisterTable::keep_unknown(const Uuid& entity, std::uint16_t field, const Value& value) const {
    m_connection.run("INSERT OR REPLACE INTO unknown_value (entity, field, value) VALUES (?1, ?2, ?3)", entity, field, to_json(value));
}

std::optional<Value> RegisterTable::unknown_value(const Uuid& entity, std::uint16_t field) const {
    auto cursor = m_connection.query("SELECT value FROM unknown_value WHERE entity = ?1 AND field = ?2", entity, field);
    if (!cursor.next()) return std::nullopt;
    auto value = parse_json(cursor.text_view(0));
    if (!value) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
    return *std::move(value);
}

std::optional<std::uint16_t> RegisterTable::kind_of(const Uuid& entity) const {
    auto cursor = m_connection.query("SELECT kind FROM register WHERE entity = ?1 LIMIT 1", entity);
    if (!cursor.next()) return std::nullopt;
    return static_cast<std::uint16_t>(cursor.integer(0));
}

std::vector<std::uint16_t> RegisterTable::fields_of(const Uuid& entity) const {
    auto cursor = m_connection.query("SELECT field FROM register WHERE entity = ?1 ORDER BY field", entity);
    std::vector<std::uint16_t> fields;
    while (cursor.next()) fields.push_back(static_cast<std::uint16_t>(cursor.integer(0)));
    return fields;
}

void RegisterTable::erase(const Uuid& entity) const {
    m_connection.run("DELETE FROM waiting WHERE entity = ?1", entity);
    m_connection.run("DELETE FROM register WHERE entity = ?1", entity);
    m_connection.run("DELETE FROM rival WHERE entity = ?1", entity);
    m_connection.run("DELETE FROM unknown_value WHERE entity = ?1", entity);
}

WriterNumber RegisterTable::number_of(WriterToken token) const {
    const auto bytes = token_bytes(token);
    const auto number = m_connection.number("SELECT number FROM writer WHERE token = ?1", sqlite::Blob(bytes));
    return number != 0 ? number : add_writer(token, std::nullopt, Instant{});
}

WriterToken RegisterTable::token_of(WriterNumber number) const {
    auto cursor = m_connection.query("SELECT token FROM writer WHERE number = ?1", number);
    if (!cursor.next()) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
    return token_from(cursor.blob(0));
}

WriterNumber RegisterTable::add_writer(WriterToken token, const std::optional<Uuid>& person, Instant opened_at) const {
    const auto bytes = token_bytes(token);
    m_connection.run("INSERT INTO writer (token, person, opened_at) VALUES (?1, ?2, ?3)", sqlite::Blob(bytes), person, opened_at);
    return m_connection.last_row_id();
}

std::vector<std::uint8_t> RegisterTable::pack(const VersionVector& seen) const {
    std::vector<std::uint8_t> packed;
    for (const auto& [token, n] : seen) {
        append_varint(packed, static_cast<std::uint64_t>(number_of(token)));
        append_varint(packed, n);
    }
    return packed;
}

VersionVector RegisterTable::unpack(sqlite::Blob packed) const {
    VersionVector seen;
    while (!packed.empty()) {
        const auto number = static_cast<WriterNumber>(take_varint(packed));
        seen[token_of(number)] = take_varint(packed);
    }
    return seen;
}

} // namespace tandem::storage
