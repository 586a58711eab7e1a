// Each way to go wrong has its exit status and one sentence on standard error, and nothing else.
#include "program.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace tandem::cli_test;

namespace {

void check_refused(const Run& run, int code) {
    INFO(run.err);
    CHECK(run.code == code);
    CHECK(run.out.empty());
    CHECK(run.err.size() > 20);
    CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
    CHECK_THAT(run.err, !Catch::Matchers::ContainsSubstring("sqlite") && !Catch::Matchers::ContainsSubstring("QCore"));
}

} // namespace

TEST_CASE("what is not a Tandem file is 3, what is not there is 1") {
    const Program program;
    std::filesystem::create_directory(program.path("map"));
    check_refused(program.run("info " + program.write("empty.tandem", "")), 3);
    check_refused(program.run("info " + program.write("text.tandem", std::string(5000, 'x'))), 3);
    check_refused(program.run("info " + program.at("map")), 3);
    check_refused(program.run("info " + program.at("not-there.tandem")), 1);
}

TEST_CASE("wrong usage is 2, before any file is touched") {
    const Program program;
    const auto file = program.at("a.tandem");
    for (const std::string arguments :
         {"", "dance", "info", "--json", "case", "case list", "new FILE --template t1", "info FILE --on 2026-02-31", "info FILE --on soon",
          "case list FILE --limit many", "case list FILE --state sleepy", "example FILE --size XL", "meeting packs FILE next --out x --format docx",
          "export FILE yaml out", "audit FILE --from yesterday", "info FILE --reveal ''", "info FILE --lang fr", "info FILE --colour red",
          "new FILE --template nobody-knows --name N", "disclose FILE"}) {
        auto with_file = arguments;
        if (const auto at = with_file.find("FILE"); at != std::string::npos) with_file.replace(at, 4, file);
        INFO(arguments);
        check_refused(program.run(with_file), 2);
    }
    CHECK(!std::filesystem::exists(program.path("a.tandem")));
}

TEST_CASE("without a passphrase and without a terminal nothing is made, and nothing opens") {
    const Program program;
    const std::string none = "TANDEM_PASSPHRASE=";
    check_refused(program.run("example " + program.at("a.tandem"), {}, none), 2);
    check_refused(program.run("info " + program.write("text.tandem", "x"), {}, none), 2);
    check_refused(program.run("info " + program.at("a.tandem") + " --passphrase-file " + program.at("none")), 2);
    CHECK(!std::filesystem::exists(program.path("a.tandem")));
}

TEST_CASE("a weak passphrase makes no file and an existing file is never written over") {
    const Program program;
    check_refused(program.run("example " + program.at("a.tandem"), {}, "TANDEM_PASSPHRASE=geheim"), 1);
    CHECK(!std::filesystem::exists(program.path("a.tandem")));
    check_refused(program.run("example " + program.write("b.tandem", "mine")), 1);
    CHECK(content_of(program.path("b.tandem")) == "mine");
}

TEST_CASE("a wrong passphrase is 4; the right one and the recovery sheet are 0") {
    const Program program;
    REQUIRE(program.example("a.tandem").code == 0);
    const auto file = program.at("a.tandem");
    const auto mode = std::filesystem::status(program.path("a.tandem")).permissions();
    CHECK((mode & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) == std::filesystem::perms::none);
    check_refused(program.run("info " + file, {}, "TANDEM_PASSPHRASE=iets-anders"), 4);
    check_refused(program.run("info " + file + " --recovery-key-file " + program.write("bad", "K7F2Q 9XM4C")), 4);
    CHECK(program.run("info " + file + " --passphrase-file " + program.write("right", passphrase + "\r\nnot this line\n"), {}, "TANDEM_PASSPHRASE=wrong").code == 0);

    const auto letters = json_in(program.run("recovery --json " + file));
    const auto sheet = program.write("sheet", text_in(letters, "recovery_key"));
    CHECK(program.run("info " + file + " --recovery-key-file " + sheet, {}, "TANDEM_PASSPHRASE=").code == 0);
    check_refused(program.run("recovery " + file + " --recovery-key-file " + sheet), 2);
}

TEST_CASE("a changed passphrase opens the file and the old one does not") {
    const Program program;
    REQUIRE(program.example("a.tandem").code == 0);
    const auto file = program.at("a.tandem");
    check_refused(program.run("passphrase " + file + " --new-passphrase-file " + program.write("weak", "welkom")), 1);
    CHECK(program.run("passphrase --json " + file + " --new-passphrase-file " + program.write("new", "groene fiets acht lepels trompet\n")).code == 0);
    CHECK(program.run("info " + file).code == 4);
    CHECK(program.run("info " + file + " --passphrase-file " + program.at("new")).code == 0);
}

TEST_CASE("what is not in the file is 1") {
    const Program program;
    REQUIRE(program.example("a.tandem").code == 0);
    const auto file = program.at("a.tandem");
    check_refused(program.run("case show " + file + " 99-XYZ"), 1);
    check_refused(program.run("meeting agenda " + file + " 1999-01-01"), 1);
    check_refused(program.run("redo " + file), 1);
    check_refused(program.run("export " + file + " network-json " + program.write("there.json", "mine")), 1);
    CHECK(content_of(program.path("there.json")) == "mine");
}

TEST_CASE("help is in the language that is asked for") {
    const Program program;
    const auto dutch = program.run("--help");
    CHECK(dutch.code == 0);
    CHECK_THAT(dutch.out, Catch::Matchers::ContainsSubstring("maakt een netwerkbestand"));
    CHECK_THAT(program.run("--lang en --help").out, Catch::Matchers::ContainsSubstring("makes a network file"));
    CHECK_THAT(program.run("case list --help --lang=en").out, Catch::Matchers::ContainsSubstring("the Tandem file"));
    const auto system = [&](const std::string& name) { return program.run("--help", {}, "LC_ALL=" + name + " LANG=").out; };
    CHECK_THAT(system("en_GB.UTF-8"), Catch::Matchers::ContainsSubstring("makes a network file"));
    CHECK(system("tr_TR.UTF-8") == dutch.out);
    CHECK(system("C") == dutch.out);
    CHECK(program.run("--version").code == 0);
}
