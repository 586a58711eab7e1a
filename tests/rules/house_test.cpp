// The rules, held against the project itself. What they can find is shown in the other files here.
#include "rules.h"

#include <catch2/catch_all.hpp>

#include <cstdio>
#include <memory>

using namespace tandem::rules;
namespace fs = std::filesystem;

namespace {

const Tree& project() {
    static const Tree tree = read_tree(TANDEM_SOURCE_DIR);
    return tree;
}

Findings all_source_findings() {
    Findings all;
    for (auto* rule : {include_findings, cycle_findings, target_findings}) append(all, rule(project(), house()));
    for (auto* rule : {mirror_findings, place_findings, network_findings, string_findings, translation_findings, root_findings,
                       long_file_findings, left_open_findings, machine_findings, event_loop_findings,
                       locale_findings})
        append(all, rule(project()));
    return all;
}

void expect_none(const Findings& findings) {
    INFO(printed(findings));
    CHECK(findings.empty());
}

const Permits& permits() {
    static const auto parsed = parse_permits(project().find("tests/rules/allowed.txt")->text);
    return parsed;
}

// What `rule` finds, less what is permitted; stale permits have a test of their own.
Findings unpermitted(Findings findings) {
    std::erase_if(findings, [](const Finding& one) {
        return std::ranges::any_of(permits().list,
                                   [&](const Permit& permit) { return permit.path == one.path && (permit.thing == "*" || permit.thing == one.thing); });
    });
    return findings;
}

std::string output_of(const std::string& command) {
    std::string output;
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    char buffer[4096];
    for (std::size_t read = 0; pipe && (read = std::fread(buffer, 1, sizeof buffer, pipe.get())) > 0;) output.append(buffer, read);
    return output;
}

// "  NEEDED               libfmt.so.9" of objdump -p
std::vector<std::string> needed_libraries(const std::string& program) {
    std::vector<std::string> names;
    const auto text = output_of("objdump -p '" + program + "'");
    for (const auto line : lines_of(text))
        if (const auto words = words_in(line); words.size() == 2 && words[0] == "NEEDED") names.emplace_back(words[1]);
    return names;
}

// "                 U getenv@GLIBC_2.2.5" of nm -D
std::vector<std::string> undefined_symbols(const std::string& program) {
    std::vector<std::string> names;
    const auto text = output_of("nm -D --undefined-only '" + program + "'");
    for (const auto line : lines_of(text))
        if (const auto words = words_in(line); words.size() == 2) names.emplace_back(words[1].substr(0, words[1].find('@')));
    return names;
}

std::vector<fs::path> built_programs() {
    std::vector<fs::path> programs;
    const auto folder = fs::path(TANDEM_BINARY_DIR) / "app";
    if (!fs::exists(folder)) return programs;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension().empty() && entry.path().filename().string().starts_with("tandem"))
            programs.push_back(entry.path());
    return programs;
}

} // namespace

TEST_CASE("the project's own files are read") {
    CHECK(project().find("core/base/ids.h") != nullptr);
    CHECK(project().find("tests/rules/allowed.txt") != nullptr);
}

TEST_CASE("each folder includes only what its row of the table allows") { expect_none(unpermitted(include_findings(project(), house()))); }
TEST_CASE("no include closes a circle") { expect_none(unpermitted(cycle_findings(project(), house()))); }
TEST_CASE("each target links only what its row of the table allows") { expect_none(unpermitted(target_findings(project(), house()))); }
TEST_CASE("the tests mirror the folders of core and ui") { expect_none(unpermitted(mirror_findings(project()))); }
TEST_CASE("Qt, SQLite, libsodium, JSON and the operating system are each seen in one place") {
    expect_none(unpermitted(place_findings(project())));
}
TEST_CASE("no source and no build file uses a network") { expect_none(unpermitted(network_findings(project()))); }
TEST_CASE("every visible string can be translated") { expect_none(unpermitted(string_findings(project()))); }
TEST_CASE("the translations are complete") { expect_none(unpermitted(translation_findings(project()))); }
TEST_CASE("the root holds the layout and nothing else") { expect_none(unpermitted(root_findings(project()))); }
TEST_CASE("no file is longer than 600 lines") { expect_none(unpermitted(long_file_findings(project()))); }
TEST_CASE("nothing is left open in the code") { expect_none(unpermitted(left_open_findings(project()))); }
TEST_CASE("no file names a package host or one machine's path") { expect_none(unpermitted(machine_findings(project()))); }
TEST_CASE("the screens have no nested event loops") { expect_none(unpermitted(event_loop_findings(project()))); }
TEST_CASE("days and numbers are in the language the program speaks") { expect_none(unpermitted(locale_findings(project()))); }
TEST_CASE("every permit in allowed.txt has a reason and is still needed") {
    auto left = without_permitted(all_source_findings(), permits());
    std::erase_if(left, [](const Finding& one) { return one.path != "tests/rules/allowed.txt"; });
    expect_none(left);
}

TEST_CASE("the built programs ask the system for no network") {
    const auto programs = built_programs();
    if (programs.empty()) SKIP("No program has been built in this build folder.");
    for (const auto& program : programs) {
        const Imports imports{needed_libraries(program.string()), undefined_symbols(program.string())};
        CHECK_FALSE(imports.symbols.empty());
        expect_none(import_findings(program.filename().string(), imports));
    }
}
