#include "base/json/json.h"
#include "domain/registry.h"
#include "interop/network_writer.h"
#include "random_network.h"
#include "support/property.h"

#include <sstream>

using namespace tandem;
using namespace tandem::interop;
using tandem::test::RandomNetwork;

namespace {

std::string as_json(const NetworkDocument& network) {
    std::ostringstream out;
    RC_ASSERT(write_network(out, network));
    return out.str();
}

bool names_a_place(const ImportFault& fault) {
    const bool about_the_whole = fault.kind == ImportProblem::UnknownPart || fault.kind == ImportProblem::TooLarge;
    return fault.line > 0 || !fault.path.empty() || about_the_whole;
}

// What may come of any input: a document that is as good as any other, or a refusal with its place.
void read_safely(const std::string& json) {
    const auto network = read_network(json, domain::all_records());
    if (network)
        RC_ASSERT(read_network(as_json(*network), domain::all_records()) == *network);
    else
        RC_ASSERT(names_a_place(network.error()));
}

void damage_bytes(std::string& json, RandomNetwork& random) {
    const std::size_t at = random.below(json.size());
    const std::size_t length = std::min(json.size() - at, 1 + random.below(40));
    switch (random.below(5)) {
    case 0: json[at] = static_cast<char>(json[at] ^ (1 << random.below(8))); return;
    case 1: json.resize(at + 1); return;
    case 2:
        if (length < json.size()) json.erase(at, length);
        return;
    case 3: json.insert(random.below(json.size()), json.substr(at, length)); return;
    default: json[at] = "{}[]\",:0-e\\u \n"[random.below(14)]; return;
    }
}

Value something_else(RandomNetwork& random) {
    const std::vector<Value> others{
        {}, true, std::int64_t{-1}, 0.5, "x", "", ValueList{}, ValueParts{}, ValueParts{{"is", "x"}}, ValueList{Value{}}};
    return others[random.below(others.size())];
}

// The same value with one thing in it changed, wherever that is.
Value damaged(const Value& value, RandomNetwork& random) {
    if (random.below(6) == 0) return something_else(random);
    if (const auto* list = value.get_if<ValueList>(); list && !list->empty()) {
        ValueList out = *list;
        const std::size_t at = random.below(out.size());
        if (random.below(4) == 0)
            out.push_back(out[at]);
        else
            out[at] = damaged(out[at], random);
        return out;
    }
    if (const auto* parts = value.get_if<ValueParts>(); parts && !parts->empty()) {
        ValueParts out = *parts;
        const std::size_t at = random.below(out.size());
        if (random.below(8) == 0)
            out.erase(out.begin() + static_cast<std::ptrdiff_t>(at));
        else if (random.below(8) == 0)
            out[at].first += "x";
        else
            out[at].second = damaged(out[at].second, random);
        return out;
    }
    return something_else(random);
}

} // namespace

TEST_CASE("any network is read back as it was written") {
    test::check_property("JSON round trip is exact", 300, [](std::uint64_t seed) {
        const NetworkDocument network = RandomNetwork(seed, domain::all_records()).make();
        const auto read = read_network(as_json(network), domain::all_records());
        if (!read) RC_FAIL("refused at " + read.error().path);
        RC_ASSERT(*read == network);
    });
}

TEST_CASE("a document damaged in its bytes is refused with a place or is another good document") {
    test::check_property("damaged bytes", 1500, [](std::uint64_t seed) {
        RandomNetwork random(seed, domain::all_records());
        std::string json = as_json(random.make());
        for (std::size_t times = 1 + random.below(3); times > 0; --times) damage_bytes(json, random);
        read_safely(json);
    });
}

TEST_CASE("a document damaged in its structure is refused with a place or is another good document") {
    test::check_property("damaged structure", 1500, [](std::uint64_t seed) {
        RandomNetwork random(seed, domain::all_records());
        const Value good = parse_json(as_json(random.make())).value();
        read_safely(to_json(damaged(good, random)));
    });
}
