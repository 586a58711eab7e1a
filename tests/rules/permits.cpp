#include "rules.h"

#include <algorithm>

namespace tandem::rules {
namespace {

const std::string allow_list = "tests/rules/allowed.txt";

std::vector<std::string> columns_of(std::string_view line) {
    std::vector<std::string> columns;
    for (;;) {
        const auto bar = line.find(" | ");
        columns.emplace_back(trimmed(line.substr(0, bar)));
        if (bar == std::string_view::npos) return columns;
        line.remove_prefix(bar + 3);
    }
}

// "*" stands for whatever a rule says of that file.
bool allows(const Permit& permit, const Finding& finding) {
    return permit.path == finding.path && (permit.thing == "*" || permit.thing == finding.thing);
}

} // namespace

Permits parse_permits(std::string_view text) {
    Permits permits;
    std::size_t number = 0;
    for (const auto line : lines_of(text)) {
        ++number;
        if (trimmed(line).empty() || trimmed(line).starts_with('#')) continue;
        const auto columns = columns_of(line);
        if (columns.size() == 3 && !columns[2].empty())
            permits.list.push_back({number, columns[0], columns[1], columns[2]});
        else
            permits.faults.push_back({allow_list, number, std::string(line), "a permit is: path | thing | reason"});
    }
    return permits;
}

Findings without_permitted(Findings findings, const Permits& permits) {
    Findings left = permits.faults;
    for (const auto& permit : permits.list) {
        const auto before = findings.size();
        std::erase_if(findings, [&](const Finding& one) { return allows(permit, one); });
        if (findings.size() == before)
            left.push_back({allow_list, permit.line, permit.path + " | " + permit.thing, "this permit is no longer needed"});
    }
    append(left, std::move(findings));
    return left;
}

} // namespace tandem::rules
