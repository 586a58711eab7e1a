#include "storage/registers/waiting_table.h"

#include "base/json/json.h"

#include <charconv>
#include <fmt/format.h>

namespace tandem::storage {
namespace {

[[noreturn]] void throw_damaged() { throw sqlite::Failure(sqlite::FailureKind::Damaged, 0); }

Value token_value(WriterToken token) { return fmt::format("{:016x}", token); } // JSON's integers are too short for it

WriterToken token_from(const Value& value) {
    const auto* text = value.get_if<std::string>();
    WriterToken token = 0;
    if (text == nullptr || std::from_chars(text->data(), text->data() + text->size(), token, 16).ec != std::errc()) throw_damaged();
    return token;
}

std::int64_t integer_from(const Value& value) {
    const auto* number = value.get_if<std::int64_t>();
    if (number == nullptr) throw_damaged();
    return *number;
}

Value count_value(std::uint64_t n) { return static_cast<std::int64_t>(n); }
std::uint64_t count_from(const Value& value) { return static_cast<std::uint64_t>(integer_from(value)); }

const ValueList& items_of(const Value* value, std::optional<std::size_t> size = std::nullopt) {
    const auto* items = value != nullptr ? value->get_if<ValueList>() : nullptr;
    if (items == nullptr || (size && items->size() != *size)) throw_damaged();
    return *items;
}

} // namespace

std::string to_text(const Register& state) {
    ValueList seen, heads;
    for (const auto& [writer, n] : state.seen) seen.emplace_back(ValueList{token_value(writer), count_value(n)});
    for (const Head& head : state.heads) heads.emplace_back(ValueList{token_value(head.writer), count_value(head.n), head.at.milliseconds, head.value});
    return to_json(ValueParts{{"seen", std::move(seen)}, {"heads", std::move(heads)}});
}

Register register_from_text(std::string_view text) {
    const auto parsed = parse_json(text);
    if (!parsed) throw_damaged();
    Register state;
    for (const Value& entry : items_of(parsed->part("seen"))) {
        const auto& pair = items_of(&entry, 2);
        state.seen[token_from(pair[0])] = count_from(pair[1]);
    }
    for (const Value& entry : items_of(parsed->part("heads"))) {
        const auto& head = items_of(&entry, 4);
        state.heads.push_back({token_from(head[0]), count_from(head[1]), Instant{integer_from(head[2])}, head[3]});
    }
    if (!is_well_formed(state)) throw_damaged();
    return state;
}

RegisterMap WaitingTable::find(const Uuid& entity) const {
    auto cursor = m_connection.query("SELECT field, state FROM waiting WHERE entity = ?1", entity);
    RegisterMap pieces;
    while (cursor.next()) pieces.emplace(static_cast<std::uint16_t>(cursor.integer(0)), register_from_text(cursor.text_view(1)));
    return pieces;
}

void WaitingTable::store(std::uint16_t kind, const Uuid& entity, std::uint16_t field, const Register& state, std::int64_t change) const {
    m_connection.run("INSERT OR REPLACE INTO waiting (entity, field, kind, state, changed) VALUES (?1, ?2, ?3, ?4, ?5)", entity, field, kind,
                     to_text(state), change);
}

void WaitingTable::erase(const Uuid& entity) const { m_connection.run("DELETE FROM waiting WHERE entity = ?1", entity); }

std::optional<std::uint16_t> WaitingTable::kind_of(const Uuid& entity) const {
    auto cursor = m_connection.query("SELECT kind FROM waiting WHERE entity = ?1 LIMIT 1", entity);
    if (!cursor.next()) return std::nullopt;
    return static_cast<std::uint16_t>(cursor.integer(0));
}

std::vector<Uuid> WaitingTable::no_longer_needed() const {
    auto cursor = m_connection.query("SELECT DISTINCT entity FROM waiting WHERE EXISTS (SELECT 1 FROM register WHERE register.entity = waiting.entity)");
    std::vector<Uuid> entities;
    while (cursor.next()) entities.push_back(cursor.uuid(0));
    return entities;
}

} // namespace tandem::storage
