#pragma once
// Runs the real tandem-cli in a folder of its own that goes with this object. There is no terminal to ask on.
#include "base/value.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tandem::cli_test {

struct Run {
    int code = -1;
    std::string out, err;

    std::string all() const { return out + err; }
};

inline const std::string passphrase = "paars tuinpad zeven wolken gitaar";

class Program {
public:
    Program();
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    std::filesystem::path path(const std::string& name) const { return m_folder / name; }
    std::string write(const std::string& name, const std::string& content) const; // its path, quoted for a command
    std::string at(const std::string& name) const;                               // the same without writing

    // With the passphrase in TANDEM_PASSPHRASE; `environment` comes behind it: "TANDEM_PASSPHRASE=" takes it away.
    Run run(const std::string& arguments, const std::string& input = {}, const std::string& environment = {}) const;
    // The same on a disk of its own with so many bytes, at path("disk"), after the commands of `before` (shell); in a name space
    // where this user may mount, see can_mount().
    Run run_on_small_disk(std::size_t bytes, const std::string& before, const std::string& arguments) const;
    Run example(const std::string& name, const std::string& more = {}) const; // the example network on 2026-11-20

private:
    std::string command(const std::string& arguments, const std::string& environment) const;
    Run start(const std::string& command, const std::string& input) const;

    std::filesystem::path m_folder;
};

bool can_mount(); // not in every container
std::string content_of(const std::filesystem::path& path);
bool is_one_json_document(const std::string& text);
Value json_in(const Run& run); // fails the test when it is none

// Every name of a resident or a person, telephone number and address in an export with identities.
std::vector<std::string> names_in(const Value& network);
// Everything somebody typed about a case in such an export.
std::vector<std::string> free_texts_in(const Value& network);
const ValueList& records_in(const Value& network, std::string_view record);
std::string text_in(const Value& record, std::string_view field); // empty when it is not there

// The first of them that stands in the text; empty: none.
std::string first_found(const std::vector<std::string>& needles, const std::string& text);

} // namespace tandem::cli_test
