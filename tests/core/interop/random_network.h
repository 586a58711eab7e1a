#pragma once
// Networks made at random from the declarations alone: whatever a record can hold, sooner or later it holds it here.
#include "interop/network_json.h"

#include <cstdint>
#include <random>

namespace tandem::test {

class RandomNetwork {
public:
    RandomNetwork(std::uint64_t seed, std::span<const domain::RecordSchema* const> schemas) : m_random(seed), m_schemas(schemas) {}

    interop::NetworkDocument make();
    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random); }

private:
    bool one_in(std::size_t count) { return below(count) == 0; }
    Uuid id();
    Uuid some_id_of(std::uint16_t kind);
    std::string text();
    std::int64_t integer(std::int64_t least, std::int64_t most);
    Value list(const domain::TypeDescription& type, std::uint16_t refers_to);
    ValueParts parts(const std::vector<domain::PartDescription>& declared);
    Value state(const domain::TypeDescription& type);
    Value value(const domain::TypeDescription& type, std::uint16_t refers_to);
    Value fitting(const domain::FieldSchema& field);
    void fill(interop::RecordRow& row, const domain::RecordSchema& schema);

    std::mt19937_64 m_random;
    std::span<const domain::RecordSchema* const> m_schemas;
    interop::NetworkDocument m_network;
};

} // namespace tandem::test
