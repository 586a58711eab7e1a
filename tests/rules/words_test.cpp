// That the rules about places, words and shape find what they are for. Forbidden words are spelled in two halves here.
#include "code.h"
#include "rules.h"

#include <catch2/catch_all.hpp>

#include <fstream>

using namespace tandem::rules;

namespace {

Tree tree_of(std::string path, std::string text) { return {{{std::move(path), std::move(text)}}, {}}; }

std::size_t places(std::string path, const std::string& header) {
    return place_findings(tree_of(std::move(path), "#include <" + header + ">\n")).size();
}

Tree screen(std::string text) { return tree_of("ui/cases/screen.cpp", std::move(text)); }

Tree with_translations(std::string code, std::string messages) {
    auto tree = screen(std::move(code));
    for (const auto* language : {"nl", "en"})
        tree.files.push_back({std::string("resources/translations/tandem_") + language + ".ts", messages});
    return tree;
}

} // namespace

TEST_CASE("a header outside its one place is found") {
    CHECK(places("core/workspace/a.cpp", "QString") == 1);
    CHECK(places("core/workspace/a.cpp", "QtCore/QString") == 1);
    CHECK(places("ui/cases/a.cpp", "QString") == 0);
    CHECK(places("core/storage/a.cpp", "sqlite3.h") == 1);
    CHECK(places("core/storage/a.cpp", "sqlcipher/sqlite3.h") == 1);
    CHECK(places("core/storage/sqlite/a.cpp", "sqlite3.h") == 0);
    CHECK(places("core/base/secret.cpp", "sodium.h") == 1);
    CHECK(places("core/base/crypto/a.cpp", "sodium.h") == 0);
    CHECK(places("core/interop/a.cpp", "nlohmann/json.hpp") == 1);
    CHECK(places("core/base/json/a.cpp", "nlohmann/json.hpp") == 0);
    CHECK(places("core/storage/sqlite/a.cpp", "unistd.h") == 1);
    CHECK(places("app/cli/a.cpp", "sys/stat.h") == 1);
    CHECK(places("core/base/platform/a.cpp", "sys/stat.h") == 0);
    CHECK(places("tests/core/base/platform/a_test.cpp", "sys/stat.h") == 0);
    CHECK(places("tests/core/domain/a_test.cpp", "sys/stat.h") == 1);
    CHECK(places("tests/ui/cases/a_test.cpp", "QString") == 0);
    CHECK(places("core/base/platform/a.cpp", "netdb.h") == 1);
    CHECK(places("ui/shell/a.cpp", "QTcp"
                                   "Socket") == 1);
}

TEST_CASE("networking in a build file or in code is found") {
    CHECK(network_findings(tree_of("ui/CMakeLists.txt", "target_link_libraries(x PRIVATE Qt6::Net"
                                                        "work)"))
              .size() == 1);
    CHECK(network_findings(tree_of("packaging/packages.txt", "build lib"
                                                             "curl4-openssl-dev"))
              .size() == 1);
    CHECK(network_findings(tree_of("ui/shell/a.cpp", "QTcp"
                                                     "Socket socket;"))
              .size() == 1);
    CHECK(network_findings(tree_of("ui/CMakeLists.txt", "target_link_libraries(x PRIVATE Qt6::Widgets)")).empty());
}

TEST_CASE("a program that links or calls the network is found") {
    CHECK(import_findings("tandem-cli", {{"libQt6Core.so.6", "libc.so.6"}, {"getenv", "connected"}}).empty());
    CHECK(import_findings("tandem", {{"libQt6Net"
                                      "work.so.6"},
                                     {}})
              .size() == 1);
    CHECK(import_findings("tandem", {{"lib"
                                      "curl.so.4"},
                                     {}})
              .size() == 1);
    CHECK(import_findings("tandem", {{}, {"socket", "getaddrinfo"}}).size() == 2);
}

TEST_CASE("literals are joined, decoded, and know the calls around them") {
    const auto found =
        literals_of("show(tr(\"Two \"\n \"halves\", \"note\"), 1'000, 'x'); // \"no\"\nauto raw = R\"(a \"b\")\";\n#include \"x y.h\"\n");
    REQUIRE(found.size() == 3);
    CHECK(found[0].value == "Two halves");
    CHECK(found[0].calls.front().function == "tr");
    CHECK(found[0].calls.front().argument == 0);
    CHECK(found[0].is_within("show"));
    CHECK(found[1].calls.front().argument == 1);
    CHECK(found[2].value == "a \"b\"");
    CHECK(found[2].line == 3);
}

TEST_CASE("a visible string outside the catalogue is found") {
    CHECK(string_findings(screen("show(\"The file is open\");")).size() == 1);
    CHECK(string_findings(screen("label->setText(\"Close\");")).size() == 1);
    CHECK(string_findings(screen("const char* text = \"Nog één\";")).size() == 1);
    CHECK(string_findings(tree_of("app/cli/main.cpp", "print(\"wrong passphrase\");")).size() == 1);
    CHECK(string_findings(screen("show(tr(\"The file is open\"));")).empty());
    CHECK(string_findings(screen("label->setText(tr(\"Close\"));")).empty());
    CHECK(string_findings(screen("{Code::X, QT_TRANSLATE_NOOP(\"catalogue\", \"The file is open\")}")).empty());
    CHECK(string_findings(screen("setObjectName(\"the chip\"); // \"a comment here\"")).empty());
    CHECK(string_findings(screen("f(\"case_list\"); g(\"yyyy-MM-dd HH:mm\"); h(\"{} {}\");")).empty());
    CHECK(string_findings(tree_of("core/storage/a.cpp", "sql(\"select id from x\");")).empty());
}

TEST_CASE("translations that are missing, unfinished, empty or left behind are found") {
    const std::string good = "<message><source>Close &amp; lock</source><translation>Sluiten</translation></message>";
    CHECK(translation_findings(screen("")).empty());
    CHECK(translation_findings(screen("tr(\"Close\")")).size() == 2); // neither language has a file
    CHECK(translation_findings(with_translations("tr(\"Close & lock\")", good)).empty());
    CHECK(translation_findings(with_translations("translate(\"context\", \"Close & lock\")", good)).empty());
    CHECK(translation_findings(with_translations("tr(\"Open\")", good)).size() == 2); // unknown text, in both
    const auto bad =
        GENERATE("<translation type=\"unfinished\">Sluiten</translation>", "<translation></translation>", "<translation/>",
                 "<translation type=\"vanished\">Sluiten</translation>", "<translation><numerusform></numerusform></translation>");
    CHECK(translation_findings(with_translations("tr(\"Close\")", std::string("<message><source>Close</source>") + bad + "</message>"))
              .size() == 2);
}

TEST_CASE("something else in the root is found") {
    CHECK(root_findings({{}, {".ci", ".gitignore", "core", "README.md"}}).empty());
    CHECK(root_findings({{}, {"core", "scripts", "notes.md"}}).size() == 2);
}

TEST_CASE("a file of 601 lines is found, one of 600 is not") {
    std::string text;
    for (int i = 0; i < 600; ++i) text += "\n";
    CHECK(long_file_findings(tree_of("core/base/a.cpp", text)).empty());
    CHECK(long_file_findings(tree_of("core/base/a.cpp", text + "\n")).size() == 1);
    CHECK(long_file_findings(tree_of("tests/core/base/a.cpp", text + "\n")).empty());
}

TEST_CASE("open ends are found as words, not inside words") {
    CHECK(left_open_findings(tree_of("core/a.cpp", "// TO"
                                                   "DO: later\n"))
              .size() == 1);
    CHECK(left_open_findings(tree_of("packaging/run", "# FIX"
                                                      "ME\n"))
              .size() == 1);
    CHECK(left_open_findings(tree_of("core/a.cpp", "int MAX_X"
                                                   "XX_SIZE = 1;\n"))
              .empty());
}

TEST_CASE("hosts of packages and paths of one machine are found in any file") {
    CHECK(machine_findings(tree_of("packaging/lib.sh", "uri=http://deb.deb"
                                                       "ian.org/debian\n"))
              .size() == 1);
    CHECK(machine_findings(tree_of("README.md", "cd /ro"
                                                "ot/tandem\n"))
              .size() == 1);
    CHECK(machine_findings(tree_of("README.md", "packaging/run\n")).empty());
}

TEST_CASE("a nested event loop is found in code and not in comments") {
    CHECK(event_loop_findings(screen("QEventLoop loop;")).size() == 1);
    CHECK(event_loop_findings(screen("qApp->processEvents();")).size() == 1);
    CHECK(event_loop_findings(screen("// never a QEventLoop\n")).empty());
    CHECK(locale_findings(screen("show(day, QLocale());")).size() == 1);
    CHECK(locale_findings(screen("show(day, QLocale(QLocale::Dutch));")).empty());
}

TEST_CASE("a tree is read without what .gitignore leaves out") {
    const auto root = std::filesystem::temp_directory_path() / "tandem-rules-tree";
    std::filesystem::remove_all(root);
    std::filesystem::create_directories(root / "core/base");
    std::filesystem::create_directories(root / "build/core");
    std::ofstream(root / ".gitignore") << "build/\n*.log\n";
    std::ofstream(root / "core/base/a.h") << "int a;\n";
    std::ofstream(root / "build/core/b.h") << "int b;\n";
    std::ofstream(root / "c.log") << "c\n";
    const auto tree = read_tree(root);
    std::filesystem::remove_all(root);
    CHECK(tree.root_entries == std::vector<std::string>{".gitignore", "core"});
    REQUIRE(tree.find("core/base/a.h") != nullptr);
    CHECK(tree.find("core/base/a.h")->text == "int a;\n");
    CHECK(tree.find("build/core/b.h") == nullptr);
}
