#include "code.h"
#include "rules.h"

#include <catch2/catch_all.hpp>

using namespace tandem::rules;

namespace {

Tree tree_of(std::vector<SourceFile> files) { return {std::move(files), {}}; }

// Whether `path` may include `header` in the house.
bool allows(const std::string& path, const std::string& header) {
    return include_findings(tree_of({{path, "#include \"" + header + "\"\n"}}), house()).empty();
}

} // namespace

TEST_CASE("includes are read with their lines, in both forms, and not from comments or strings") {
    const auto found =
        includes_of("// \n#include \"base/ids.h\"\n  #  include <vector>\n// #include \"no.h\"\nauto s = \"#include <no>\";\n");
    REQUIRE(found.size() == 2);
    CHECK(found[0].target == "base/ids.h");
    CHECK(found[0].line == 2);
    CHECK(found[0].quoted);
    CHECK(found[1].target == "vector");
    CHECK_FALSE(found[1].quoted);
}

TEST_CASE("what the house allows") {
    const auto [path, header] = GENERATE(table<std::string, std::string>({
        {"core/base/time.cpp", "base/time.h"},
        {"core/base/crypto/seal.cpp", "base/platform/files.h"},
        {"core/domain/actions/records.h", "domain/cases/records.h"},
        {"core/domain/actions/records.h", "base/ids.h"},
        {"core/domain/registry.h", "domain/actions/records.h"},
        {"core/storage/store.cpp", "domain/registry.h"},
        {"core/storage/meetings/meetings_store.cpp", "storage/cases/cases_store.h"},
        {"core/workspace/queries.cpp", "storage/cases/cases_store.h"},
        {"core/domain/network/records.h", "domain/parties/records.h"},
        {"core/policy/disclose.cpp", "domain/cases/records.h"},
        {"core/policy/disclose.cpp", "language/scan.h"},
        {"core/documents/minutes.cpp", "policy/disclosed.h"},
        {"core/documents/minutes.cpp", "domain/meetings/words.h"},
        {"core/storage/case_store.cpp", "storage/sqlite/statement.h"},
        {"core/storage/case_store.cpp", "domain/cases/records.h"},
        {"core/exchange/merge.cpp", "storage/registers/register.h"},
        {"core/interop/network_json.cpp", "base/json/json.h"},
        {"core/workspace/operations/save.cpp", "storage/journal/journal.h"},
        {"core/workspace/operations/save.cpp", "base/crypto/seal.h"},
        {"ui/bridge/bridge.cpp", "workspace/error.h"},
        {"ui/models/case_list.cpp", "bridge/bridge.h"},
        {"ui/bridge/catalogue/words.cpp", "catalogue/said.h"},
        {"ui/cases/screen.cpp", "catalogue/said.h"},
        {"app/cli/main.cpp", "catalogue/said.h"},
        {"ui/cases/screen.cpp", "widgets/chip.h"},
        {"ui/cases/screen.cpp", "domain/cases/words.h"},
        {"ui/cases/screen.cpp", "domain/ids.h"},
        {"ui/room/screen.cpp", "policy/disclosed.h"},
        {"ui/shell/window.cpp", "cases/screen.h"},
        {"app/cli/main.cpp", "workspace/workspace.h"},
        {"tests/core/storage/store_test.cpp", "support/builders.h"},
    }));
    INFO(path << " includes " << header);
    CHECK(allows(path, header));
}

TEST_CASE("what the house refuses") {
    const auto [path, header] = GENERATE(table<std::string, std::string>({
        {"core/base/ids.cpp", "domain/ids.h"},
        {"core/domain/cases/records.h", "storage/case_store.h"},
        {"core/domain/cases/records.h", "base/json/json.h"},
        {"core/domain/cases/records.h", "base/platform/files.h"},
        {"core/domain/cases/records.h", "domain/actions/records.h"},
        {"core/domain/record.h", "domain/cases/records.h"},
        {"core/domain/cases/records.h", "domain/registry.h"},
        {"core/domain/parties/records.h", "domain/network/records.h"},
        {"core/documents/minutes.cpp", "domain/registry.h"},
        {"core/language/scan.cpp", "domain/ids.h"},
        {"core/policy/disclose.cpp", "storage/case_store.h"},
        {"core/documents/minutes.cpp", "domain/cases/records.h"},
        {"core/documents/minutes.cpp", "domain/parties/words.h"},
        {"core/documents/minutes.cpp", "storage/case_store.h"},
        {"core/storage/sqlite/statement.cpp", "domain/ids.h"},
        {"core/storage/cases/cases_store.cpp", "storage/meetings/meetings_store.h"},
        {"core/storage/cases/cases_store.cpp", "storage/journal/unit_of_work.h"},
        {"core/storage/case_store.cpp", "policy/disclosed.h"},
        {"core/interop/vcard.cpp", "storage/case_store.h"},
        {"core/exchange/merge.cpp", "workspace/workspace.h"},
        {"core/workspace/workspace.cpp", "bridge/bridge.h"},
        {"core/workspace/workspace.cpp", "ui/bridge/bridge.h"},
        {"ui/bridge/bridge.cpp", "models/case_list.h"},
        {"ui/widgets/chip.cpp", "bridge/bridge.h"},
        {"ui/widgets/chip.cpp", "catalogue/said.h"},
        {"ui/bridge/catalogue/words.cpp", "bridge/bridge.h"},
        {"ui/widgets/chip.cpp", "base/ids.h"},
        {"ui/cases/screen.cpp", "meetings/screen.h"},
        {"ui/cases/screen.cpp", "storage/case_store.h"},
        {"ui/cases/screen.cpp", "domain/cases/records.h"},
        {"ui/room/screen.cpp", "domain/cases/records.h"},
        {"ui/room/screen.cpp", "bridge/bridge.h"},
        {"ui/cases/screen.cpp", "shell/window.h"},
        {"core/workspace/workspace.cpp", "support/builders.h"},
        {"core/workspace/workspace.cpp", "nowhere/thing.h"},
    }));
    INFO(path << " includes " << header);
    CHECK_FALSE(allows(path, header));
}

TEST_CASE("a folder without a row is a finding, even when it includes nothing") {
    CHECK(include_findings(tree_of({{"core/helpers/text.h", ""}}), house()).size() == 1);
    CHECK(include_findings(tree_of({{"core/domain/widgets/text.h", ""}}), house()).size() == 1);
    CHECK(include_findings(tree_of({{"core/workspace/queries/text.h", ""}}), house()).empty());
}

TEST_CASE("headers that include each other in a circle are found, also over three files") {
    CHECK(cycle_findings(tree_of({{"core/base/a.h", "#include \"base/b.h\"\n"}, {"core/base/b.h", "#include \"base/a.h\"\n"}}), house())
              .size() == 1);
    CHECK(cycle_findings(tree_of({{"core/base/a.h", "#include \"base/b.h\"\n"},
                                  {"core/base/b.h", "#include \"base/c.h\"\n"},
                                  {"core/base/c.h", "#include \"a.h\"\n"}}),
                         house())
              .size() == 1);
    CHECK(cycle_findings(tree_of({{"core/base/a.h", "#include \"base/b.h\"\n#include \"base/c.h\"\n"},
                                  {"core/base/b.h", "#include \"base/c.h\"\n"},
                                  {"core/base/c.h", ""}}),
                         house())
              .empty());
}

TEST_CASE("the table itself has no circle: no two rows reach each other") {
    for (const auto& one : house().layers())
        for (const auto& other : house().layers()) {
            if (&one == &other || starts_with_folder(one.folder, "tests") || !house().may_use(one, other.folder + "/any.h")) continue;
            INFO(one.folder << " and " << other.folder);
            CHECK_FALSE(house().may_use(other, one.folder + "/any.h"));
        }
}

TEST_CASE("a target that links upwards, or a library that is not its own, is found") {
    const auto findings = [](const std::string& cmake) { return target_findings(tree_of({{"core/CMakeLists.txt", cmake}}), house()); };
    CHECK(findings("tandem_library(storage USES tandem_base tandem_domain PkgConfig::sqlcipher)").empty());
    CHECK(findings("tandem_library(workspace USES tandem_base\n    tandem_documents PCH <string>)").empty());
    CHECK(findings("tandem_library(domain USES tandem_storage)").size() == 1);
    CHECK(findings("tandem_library(domain USES PkgConfig::sqlcipher)").size() == 1);
    CHECK(findings("tandem_library(storage USES PkgConfig::sodium)").size() == 1);
    CHECK(findings("tandem_library(workspace USES Qt6::Core)").size() == 1);
    CHECK(findings("tandem_library(workspace USES tandem_nowhere)").size() == 1);
    CHECK(findings("target_link_libraries(tandem_domain PRIVATE tandem_storage)").size() == 1);
    CHECK(findings("target_link_libraries(tandem_domain PRIVATE tandem_options tandem_base)").empty());
    CHECK(findings("# tandem_library(domain USES tandem_storage)").empty());
}

TEST_CASE("a test of a folder that does not exist is found") {
    CHECK(mirror_findings(tree_of({{"tests/core/gone/a_test.cpp", ""}})).size() == 1);
    CHECK(mirror_findings(tree_of({{"tests/core/base/a_test.cpp", ""}, {"core/base/a.h", ""}})).empty());
}

TEST_CASE("permits take findings away, and are findings themselves when they are not needed or give no reason") {
    const Findings found = {{"core/a.cpp", 3, "sodium.h", "one place"}};
    CHECK(without_permitted(found, parse_permits("# why\ncore/a.cpp | sodium.h | measured\n")).empty());
    CHECK(without_permitted(found, parse_permits("")).size() == 1);
    CHECK(without_permitted({}, parse_permits("core/a.cpp | sodium.h | measured\n")).size() == 1);
    CHECK(without_permitted({}, parse_permits("core/a.cpp | sodium.h | \n")).size() == 1);
    CHECK(without_permitted({}, parse_permits("core/a.cpp sodium.h\n")).size() == 1);
}
