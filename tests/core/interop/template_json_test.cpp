#include "interop/template_json.h"

#include <catch2/catch_all.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace tandem;
using namespace tandem::interop;

namespace {

const std::filesystem::path folder = TANDEM_SOURCE_DIR "/resources/templates";

std::string template_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("every template in resources is good and comes with the program") {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".json") continue;
        ++count;
        const auto read = read_template(template_text(entry.path()));
        INFO(entry.path().filename() << " at " << (read ? "" : read.error().path) << ", line " << (read ? 0 : read.error().line));
        REQUIRE(read);
        CHECK(read->code == entry.path().stem());
    }
    CHECK(count == 6);
    REQUIRE(built_in_templates().size() == count);
    for (const auto& one : built_in_templates()) CHECK(read_template(template_text(folder / (one.code + ".json"))) == one);
}

TEST_CASE("the lists that templates share are good and come with the program") {
    const auto read = read_common_lists(template_text(folder / "lists" / "common.json"));
    REQUIRE(read);
    CHECK(*read == built_in_common_lists());
    CHECK_FALSE(read->entries.empty());
}

TEST_CASE("a template that does not fit is refused with its place") {
    CHECK(read_template("{\n\"code\": }").error() == ImportFault{ImportProblem::NotJson, "", 2, 9});
    CHECK(read_template("[]").error().kind == ImportProblem::WrongType);
    CHECK(read_template("{}").error() == ImportFault{ImportProblem::Missing, "code"});
    std::string text = template_text(folder / "t1-buurt-55plus.json");
    const std::string known = "\"kind\": \"";
    const auto at = text.find(known);
    REQUIRE(at != std::string::npos);
    text.insert(at + known.size(), "no_");
    const auto fault = read_template(text).error();
    CHECK(fault.kind == ImportProblem::UnknownWord);
    CHECK(fault.path == "parties[0].kind");
}
