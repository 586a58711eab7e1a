#include "interop/network_schema.h"
#include "base/json/json.h"
#include "domain/registry.h"

#include <catch2/catch_all.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace tandem;

namespace {

const char* const golden = TANDEM_SOURCE_DIR "/resources/schema/network.schema.json";

std::string file_text(const char* path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("the schema in resources is the one the declarations make") {
    const std::string made = to_json_indented(interop::network_json_schema(domain::all_records()));
    if (std::getenv("TANDEM_RENEW_GOLDEN")) std::ofstream(golden, std::ios::binary) << made;
    INFO("the records have changed; renew the file with TANDEM_RENEW_GOLDEN=1 test_interop and look at the difference");
    CHECK((file_text(golden) == made));
}

TEST_CASE("every record has a sentence in the schema") {
    for (const auto* schema : domain::all_records()) {
        INFO(schema->type.name);
        CHECK_FALSE(interop::record_description(schema->type.name).empty());
    }
}

TEST_CASE("a field is described with its type, its words and where it refers to") {
    const Value schema = interop::network_json_schema(domain::all_records());
    const Value* action = schema.part("$defs")->part("action_item");
    REQUIRE(action);
    const Value& fields = *action->part("properties");
    CHECK(to_json(*fields.part("case_file")) == R"({"description":"Refers to: case_file","$ref":"#/$defs/id"})");
    CHECK(to_json(*fields.part("due")) == R"({"anyOf":[{"$ref":"#/$defs/day"},{"type":"null"}]})");
    CHECK(to_json(*fields.part("state")).find(R"({"type":"object","properties":{"is":{"const":"done"})") != std::string::npos);
}
