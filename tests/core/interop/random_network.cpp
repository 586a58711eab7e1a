#include "random_network.h"

#include <stdexcept>

namespace tandem::test {

using domain::TypeDescription;

interop::NetworkDocument RandomNetwork::make() {
    m_network = {};
    m_network.info = {integer(0, 99), Day::from_ymd(2026, 11, 2), true};
    if (one_in(3)) m_network.info.exported_on.reset();
    // The ids first, so that records can refer to each other.
    for (const auto* schema : m_schemas) {
        const std::size_t count = schema->type.name == "network" ? 1 : 1 + below(3);
        interop::RecordBatch batch{schema, {}};
        for (std::size_t i = 0; i < count; ++i) batch.rows.push_back({id(), {}});
        m_network.batches.push_back(std::move(batch));
    }
    for (auto& batch : m_network.batches)
        for (auto& row : batch.rows) fill(row, *batch.schema);
    return m_network;
}

void RandomNetwork::fill(interop::RecordRow& row, const domain::RecordSchema& schema) {
    for (const auto& field : schema.fields) row.values.push_back(fitting(field));
}

// Some texts have a form of their own (a postcode): tried until one fits.
Value RandomNetwork::fitting(const domain::FieldSchema& field) {
    for (int tries = 0; tries < 1000; ++tries) {
        auto kept = field.parse(value(field.describe(), field.traits.refers_to));
        if (kept) return *std::move(kept);
    }
    throw std::logic_error("no value fits " + std::string(field.name));
}

Value RandomNetwork::value(const TypeDescription& type, std::uint16_t refers_to) {
    if (type.optional && one_in(3)) return {};
    switch (type.kind) {
    case TypeDescription::Kind::Boolean: return one_in(2);
    case TypeDescription::Kind::Integer: return integer(type.least, type.most);
    case TypeDescription::Kind::Text: return text();
    case TypeDescription::Kind::Id: return refers_to ? some_id_of(refers_to) : id();
    case TypeDescription::Kind::Day: return Day::from_ymd(1800, 1, 1)->plus_days(static_cast<int>(below(438'000))).text();
    case TypeDescription::Kind::TimeOfDay: return TimeOfDay::from_minutes(static_cast<int>(below(1440)))->text();
    case TypeDescription::Kind::Instant: return integer(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    case TypeDescription::Kind::Word: return type.words[below(type.words.size())];
    case TypeDescription::Kind::List: return list(type, refers_to);
    case TypeDescription::Kind::Structure: return parts(type.parts);
    case TypeDescription::Kind::State: return state(type);
    }
    return {};
}

Value RandomNetwork::list(const TypeDescription& type, std::uint16_t refers_to) {
    ValueList out;
    for (std::size_t count = below(4); count > 0; --count) out.push_back(value(type.item.front(), refers_to));
    return out;
}

ValueParts RandomNetwork::parts(const std::vector<domain::PartDescription>& declared) {
    ValueParts out;
    for (const auto& one : declared) out.emplace_back(one.name, value(one.type, 0));
    return out;
}

Value RandomNetwork::state(const TypeDescription& type) {
    const auto& chosen = type.states[below(type.states.size())];
    ValueParts out = parts(chosen.parts);
    out.insert(out.begin(), {"is", chosen.word});
    return out;
}

Uuid RandomNetwork::id() {
    Uuid::Bytes bytes{};
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(m_random());
    return Uuid(bytes);
}

Uuid RandomNetwork::some_id_of(std::uint16_t kind) {
    for (const auto& batch : m_network.batches)
        if (batch.schema->type.number == kind) return batch.rows[below(batch.rows.size())].id;
    throw std::logic_error("a reference to a record that is not in the list");
}

std::int64_t RandomNetwork::integer(std::int64_t least, std::int64_t most) {
    if (one_in(5)) return least;
    if (one_in(5)) return most;
    return std::uniform_int_distribution<std::int64_t>(least, most)(m_random);
}

std::string RandomNetwork::text() {
    static const std::vector<std::string> pieces{"", "26-K7F", "9711 AB", "Jo\xc3\xa3o", "\"", "\\", "\n", "\r\n", "\t", std::string(1, '\0'),
                                                 "\x01", "\x7f", "</script>", "\xf0\x9f\x98\x80", "\xe2\x80\xae", "e\xcc\x81", "{}", "null",
                                                 "2026-11-02", " ", std::string(300, 'x')};
    std::string out = pieces[below(pieces.size())];
    while (one_in(2)) out += pieces[below(pieces.size())];
    return out;
}

} // namespace tandem::test
