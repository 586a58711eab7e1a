#pragma once
// The rules of the house. Each looks at a tree and says what breaks it; house_test.cpp gives them the project's own.
#include "table.h"
#include "tree.h"

#include <map>

namespace tandem::rules {

// Each include in core, ui, app and tests is one that the folder's row allows; each folder with code has a row.
Findings include_findings(const Tree& tree, const Table& table);
// No header reaches itself.
Findings cycle_findings(const Tree& tree, const Table& table);
// USES of every tandem_library() in core and ui agrees with the table; Qt links only in ui and app.
Findings target_findings(const Tree& tree, const Table& table);
// tests/core and tests/ui hold only folders that core and ui have too.
Findings mirror_findings(const Tree& tree);

// Headers that may be seen in one place only: Qt above core, sqlite3.h, sodium.h, nlohmann, the operating system's.
Findings place_findings(const Tree& tree);
// No networking: headers, classes and CMake packages.
Findings network_findings(const Tree& tree);
// What a built program of ours asks of the dynamic linker.
struct Imports {
    std::vector<std::string> libraries; // NEEDED entries
    std::vector<std::string> symbols;   // undefined, without version
};
Findings import_findings(std::string_view program, const Imports& imports);

// Every visible string goes through tr() or the catalogue (strings.cpp says what counts as visible).
Findings string_findings(const Tree& tree);
// nl and en are complete and know every source string.
Findings translation_findings(const Tree& tree);

Findings root_findings(const Tree& tree);
Findings long_file_findings(const Tree& tree);
Findings left_open_findings(const Tree& tree);
Findings machine_findings(const Tree& tree);
Findings event_loop_findings(const Tree& tree);
Findings locale_findings(const Tree& tree);

// What tests/rules/allowed.txt permits: lines "path | thing | reason", '#' begins a comment.
struct Permit {
    std::size_t line;
    std::string path;
    std::string thing;
    std::string reason;
};
struct Permits {
    std::vector<Permit> list;
    Findings faults; // lines that cannot be read, or give no reason
};
Permits parse_permits(std::string_view text);
// Takes out what is permitted, and adds a finding for each permit that was not needed.
Findings without_permitted(Findings findings, const Permits& permits);

} // namespace tandem::rules
