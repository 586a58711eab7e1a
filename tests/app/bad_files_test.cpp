// Files and disks that are not as they should be: each has a sentence of its own, and nothing is lost by trying.
#include "base/crypto/recovery.h"
#include "base/platform/file_lock.h"
#include "program.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>
#include <tuple>

using namespace tandem;
using namespace tandem::cli_test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string new_passphrase = "groene fiets acht lepels trompet";

// The example, kept aside once: making a file takes its half second.
class ExampleFile : public Program {
public:
    ExampleFile() { REQUIRE(example("a.tandem").code == 0); }
    std::string file() const { return at("a.tandem"); }
    std::uintmax_t size() const { return std::filesystem::file_size(path("a.tandem")); }

    std::string sheet() const { return text_in(json_in(run("recovery --json " + file())), "recovery_key"); }

    // Lets the standard program work on the file.
    void run_sqlcipher(const std::string& sql) const {
        const auto key = parse_recovery_text(sheet());
        REQUIRE(key);
        const std::string key_text(sqlcipher_key_text(*key).view());
        const auto script = write("script", "PRAGMA key = \"" + key_text + "\";\n" + sql);
        std::ignore = std::system(("sqlcipher -batch " + file() + " < " + script + " > " + at("sqlcipher.out") + " 2>&1").c_str());
        INFO(content_of(path("sqlcipher.out")));
        CHECK_THAT(content_of(path("sqlcipher.out")), !ContainsSubstring("rror"));
    }
};

std::string refused(const Run& run, int code, const std::string& words) {
    INFO(run.out << run.err);
    CHECK(run.code == code);
    CHECK(run.out.empty());
    CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
    CHECK_THAT(run.err, ContainsSubstring(words) && !ContainsSubstring("SQL") && !ContainsSubstring("sqlite"));
    return run.err;
}

const std::string in_english = " --lang en";

} // namespace

TEST_CASE("whatever is wrong with a file, it is told by a sentence of its own") {
    const ExampleFile with;
    std::filesystem::create_directory(with.path("map"));
    const auto info = [&](const std::string& file, const std::string& environment = {}) {
        return with.run("info " + file + in_english, {}, environment);
    };
    std::set<std::string> sentences;
    sentences.insert(refused(info(with.at("none.tandem")), 1, "no file with this name"));
    sentences.insert(refused(info(with.at("map")), 3, "is a folder"));
    sentences.insert(refused(info(with.write("empty.tandem", "")), 3, "is empty"));
    sentences.insert(refused(info(with.write("text.tandem", "Beste mensen,\n")), 3, "not a Tandem file"));
    sentences.insert(
        refused(info(with.write("short.tandem", content_of(with.path("a.tandem")).substr(0, 50'000))), 3, "part of this file is missing"));
    sentences.insert(refused(info(with.file(), "TANDEM_PASSPHRASE=iets-anders"), 4, "does not open the file"));
    std::filesystem::create_directory(with.path("a-backups")); // an older passphrase is known by a backup of its time
    std::filesystem::copy_file(with.path("a.tandem"), with.path("a-backups/2026-11-02T10-00-05Z.tandem"));
    REQUIRE(with.run("passphrase --json " + with.file() + " --new-passphrase-file " + with.write("new", new_passphrase)).code == 0);
    sentences.insert(refused(info(with.file(), "'TANDEM_PASSPHRASE=" + passphrase + "'"), 4, "older passphrase"));
    CHECK(sentences.size() == 7);
    CHECK(info(with.file(), "'TANDEM_PASSPHRASE=" + new_passphrase + "'").code == 0);
}

TEST_CASE("a file that needs a newer program is refused and stays as it is") {
    const ExampleFile with;
    with.run_sqlcipher("UPDATE meta SET value = 1000 WHERE name = 'min_reader';\n");
    const auto before = content_of(with.path("a.tandem"));
    for (const auto* command : {"info ", "verify ", "undo "})
        refused(with.run(command + with.file() + in_english), 1, "newer version of Tandem");
    CHECK(content_of(with.path("a.tandem")) == before);
}

TEST_CASE("damage in the middle is found by verify and nothing is changed") {
    const ExampleFile with;
    auto content = content_of(with.path("a.tandem"));
    content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1);
    const auto damaged = with.write("damaged.tandem", content);
    CHECK(with.run("verify " + damaged).code == 3);
    CHECK(content_of(with.path("damaged.tandem")) == content);
}

TEST_CASE("a medium that takes no changes can be read, and changing something there is refused in words") {
    if (!can_mount()) SKIP("no name spaces for users here");
    const ExampleFile with;
    const auto on_disk = [&](const std::string& arguments) {
        return with.run_on_small_disk(with.size() * 3,
                                      "cp " + with.file() + " " + with.at("disk/a.tandem") + "\nmount -o remount,ro " + with.at("disk"),
                                      arguments + " " + with.at("disk/a.tandem") + in_english);
    };
    const auto info = on_disk("info");
    CHECK(info.code == 0);
    CHECK(info.err.empty());
    CHECK(on_disk("verify").code == 0);
    refused(on_disk("undo"), 1, "Nothing can be changed in this place");
}

TEST_CASE("a write that was cut off is rolled back, and on a medium that takes no changes it is told so") {
    if (!can_mount()) SKIP("no name spaces for users here");
    const ExampleFile with;
    const auto before = with.run("export " + with.file() + " network-json - --reveal toets").out;
    with.run_sqlcipher(
        "PRAGMA cache_size = 5;\nBEGIN;\nUPDATE line SET text = text || 'halverwege';\nUPDATE action_item SET text = 'halverwege';\n"
        ".system kill -9 $PPID\n");
    REQUIRE(std::filesystem::file_size(with.path("a.tandem-journal")) > 4096);
    const auto copied = "cp " + with.file() + " " + with.at("disk/a.tandem") + "\ncp " + with.at("a.tandem-journal") + " " +
                        with.at("disk/a.tandem-journal") + "\nmount -o remount,ro " + with.at("disk");
    for (const auto* command : {"info ", "undo "})
        refused(with.run_on_small_disk(with.size() * 4, copied, command + with.at("disk/a.tandem") + in_english), 1,
                "was not closed properly");
    CHECK(with.run("verify " + with.file()).code == 0);
    CHECK(with.run("export " + with.file() + " network-json - --reveal toets").out == before);
}

TEST_CASE("a full disk is told, leaves no half file, and the old state is intact") {
    if (!can_mount()) SKIP("no name spaces for users here");
    const ExampleFile with;
    const auto copied = "cp " + with.file() + " " + with.at("disk/a.tandem");
    const auto report = "\n" + std::string(TANDEM_CLI) + " --version > /dev/null";
    const auto disk_with_little_room = [&](const std::string& arguments) {
        return with.run_on_small_disk(with.size() + 200'000, copied + report, arguments + in_english);
    };
    refused(disk_with_little_room("example " + with.at("disk/b.tandem")), 1, "disk is full");
    refused(disk_with_little_room("backup " + with.at("disk/a.tandem") + " " + with.at("disk/copy.tandem")), 1, "disk is full");
    refused(disk_with_little_room("passphrase " + with.at("disk/a.tandem") + " --new-passphrase-file " + with.write("new", new_passphrase)),
            1, "disk is full");
    // The import that fails, and then what is left, on the same disk.
    const auto document = with.write("in.json", with.run("export " + with.file() + " network-json - --reveal toets").out);
    const auto templates = *json_in(with.run("templates --json")).part("templates")->get_if<ValueList>();
    const auto first_template = text_in(templates.front(), "code");
    REQUIRE(with.run("new " + with.at("leeg.tandem") + " --name Leeg --template " + first_template).code == 0);
    const auto size = std::filesystem::file_size(with.path("leeg.tandem"));
    const std::string open = "env 'TANDEM_PASSPHRASE=" + passphrase + "' " TANDEM_CLI " ";
    const auto left =
        with.run_on_small_disk(size + 100'000,
                               "cp " + with.at("leeg.tandem") + " " + with.at("disk/b.tandem") + "\n! " + open + "import " +
                                   with.at("disk/b.tandem") + " network-json " + document + " > /dev/null 2>" + with.at("import.err"),
                               "verify " + with.at("disk/b.tandem"));
    CHECK(left.code == 0);
    CHECK(content_of(with.path("import.err")).size() > 20);
}

TEST_CASE("a file that another program has open shows codes only and takes no changes") {
    const ExampleFile with;
    const auto lock = FileLock::take(with.path("a.tandem"));
    REQUIRE(lock);
    CHECK(with.run("case list " + with.file() + " --json").code == 0);
    refused(with.run("undo " + with.file() + in_english), 1, "Another program has this file open");
    refused(with.run("export " + with.file() + " network-json - --reveal toets" + in_english), 1, "Another program has this file open");
    refused(with.run("audit " + with.file() + in_english), 1, "Another program has this file open");
    refused(with.run("passphrase " + with.file() + " --new-passphrase-file " + with.write("new", new_passphrase) + in_english), 1,
            "Another program has this file open");
}

TEST_CASE("reading while another program changes the passphrase works or is refused in a sentence") {
    const ExampleFile with;
    const auto change = [&] {
        // Whoever reads first has the file; then the change is refused in turn, and tries again until a gap between two reads lets it in.
        const std::string once = "env 'TANDEM_PASSPHRASE=" + passphrase + "' " TANDEM_CLI " passphrase --json " + with.file() +
                                 " --new-passphrase-file " + with.write("new", new_passphrase) + " > " + with.at("change.out") + " 2>&1";
        const std::string command = "for i in $(seq 1000); do " + once +
                                    "; code=$?; [ $code = 0 ] && break; sleep 0.05; done; echo $code > " + with.at("change.code");
        std::ignore = std::system(command.c_str());
    };
    std::thread changing(change);
    int read = 0;
    while (!std::filesystem::exists(with.path("change.code")) && ++read < 200) {
        const auto run = with.run("case list --json " + with.file());
        INFO(run.code << run.err);
        CHECK((run.code == 0 || run.code == 1 || run.code == 4));
        if (run.code != 0) CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    changing.join();
    CHECK(read > 0);
    CHECK(content_of(with.path("change.code")) == "0\n");
    CHECK(with.run("verify " + with.file(), {}, "'TANDEM_PASSPHRASE=" + new_passphrase + "'").code == 0);
}
