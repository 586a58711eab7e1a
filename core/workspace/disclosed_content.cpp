#include "workspace/disclosed_content.h"

#include "language/detect/built_in.h"
#include "language/detect/detector.h"
#include "storage/cases/cases_store.h"
#include "storage/records/select.h"
#include "workspace/action_labels.h"
#include "workspace/policy_facts.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

// Reading the lists takes longer than all else here.
const language::Detector& dutch_detector() {
    static const language::Detector one{language::built_in_lists()};
    return one;
}

// The words of a list, without its comments and headings.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with('[')) continue;
        line = line.substr(0, line.find('#'));
        while (!line.empty()) {
            const auto gap = std::min(line.find(' '), line.size());
            if (gap > 0) words.emplace_back(line.substr(0, gap));
            line.remove_prefix(std::min(gap + 1, line.size()));
        }
    }
    return words;
}

const policy::OrdinaryWords& ordinary_words() {
    static const policy::OrdinaryWords words = [] {
        for (const auto& list : language::built_in_lists())
            if (list.name == "dutch_ordinary_words") return policy::OrdinaryWords(words_of(list.text));
        return policy::OrdinaryWords();
    }();
    return words;
}

// Who reported and did not agree to be named as a source.
void add_reporters(Connection& connection, const storage::PolicyCase& records, std::vector<domain::Identity>& identities) {
    for (const auto& report : records.reports) {
        if (report.source_agreed_on) continue;
        auto reporters = storage::select_records<domain::Identity>(connection, "reporter_of = ?1 ORDER BY id", report.id);
        std::ranges::move(reporters, std::back_inserter(identities));
    }
}

std::vector<std::string> tied_people(const storage::PolicyCase& records, const storage::PolicyTable& table) {
    std::vector<std::string> names;
    for (const auto& person : table.people)
        if (std::ranges::find(records.ties, person.id, &domain::Tie::person) != records.ties.end()) names.push_back(person.name);
    return names;
}

} // namespace

DisclosedContent::Detector::Found DisclosedContent::Detector::found_in(std::string_view text) const {
    const auto known = m_found.find(text);
    if (known != m_found.end()) return known->second;
    const auto marks = dutch_detector().scan(text);
    const bool somebody = std::ranges::any_of(marks, [](const auto& mark) { return mark.severity == language::Severity::High; });
    return m_found.emplace(text, Found{!marks.empty(), somebody}).first->second;
}

DisclosedContent::DisclosedContent(Connection& connection, const storage::PolicyCase& records, const storage::PolicyTable& table, Day today)
    : m_records(records), m_table(table), m_tied_people(tied_people(records, table)), m_today(today) {
    const storage::CasesStore cases(connection);
    m_identities = cases.identities(records.case_file.id);
    add_reporters(connection, records, m_identities);
    m_needs = cases.needs(records.case_file.id);
    const ActionKinds kinds(connection);
    std::vector<policy::ActionLabels> labels;
    for (auto& [action, doer, party] : cases.actions(records.case_file.id)) {
        if (keeps_name_to_themselves(table, action.doer, today)) doer.clear();
        labels.push_back({kinds.agreed_label(action.kind), std::move(doer)});
        m_actions.push_back(std::move(action));
    }
    for (std::size_t i = 0; i < m_actions.size(); ++i) m_shown_actions.push_back({&m_actions[i], std::move(labels[i])});
}

std::optional<policy::DisclosedCase> DisclosedContent::disclose(const policy::Answer& answer) const {
    return policy::disclose(answer, {m_records.case_file, m_identities, m_records.lines, m_needs, m_shown_actions, m_tied_people,
                                     m_table.table.protocol, ordinary_words(), m_detector, m_today});
}

} // namespace tandem::workspace
