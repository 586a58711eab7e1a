#include "workspace/disclosed_content.h"

#include "language/detect/built_in.h"
#include "policy/words_in_text.h"
#include "storage/cases/cases_store.h"
#include "storage/records/select.h"
#include "workspace/action_labels.h"
#include "workspace/dutch_detector.h"
#include "workspace/policy_facts.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

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

bool may_be_known(const domain::ConcernReport& report, Day today) { return report.source_agreed_on && *report.source_agreed_on <= today; }

// Whom a report is about, by the name it came in with, and who reported and did not agree to be named as a source.
void add_of_reports(Connection& connection, const storage::PolicyCase& records, Day today, std::vector<domain::Identity>& identities) {
    for (const auto& report : records.reports) {
        auto about = storage::select_records<domain::Identity>(connection, "report = ?1 ORDER BY id", report.id);
        std::ranges::move(about, std::back_inserter(identities));
        if (may_be_known(report, today)) continue;
        auto reporters = storage::select_records<domain::Identity>(connection, "reporter_of = ?1 ORDER BY id", report.id);
        std::ranges::move(reporters, std::back_inserter(identities));
    }
}

// A shielded reporter who is somebody of the network has no identity of their own: their name is one.
void add_shielded(const storage::PolicyCase& records, const storage::PolicyTable& table, Day today, std::vector<domain::Identity>& identities) {
    for (const auto& report : records.reports) {
        if (!report.shielded || may_be_known(report, today)) continue;
        for (const auto& person : table.people)
            if (report.reporter_person == person.id) identities.emplace_back().family_name = person.name;
    }
}

std::vector<std::string> tied_people(const storage::PolicyCase& records, const storage::PolicyTable& table) {
    std::vector<std::string> names;
    for (const auto& person : table.people)
        if (std::ranges::find(records.ties, person.id, &domain::Tie::person) != records.ties.end()) names.push_back(person.name);
    return names;
}

// The shortest pieces of a text that hold something of somebody: mostly one word, of a name that is spelled out a few.
std::vector<std::string_view> pieces_with_identity(std::string_view text, const policy::IdentityTokens& tokens) {
    constexpr std::size_t most_words = 30;
    const auto words = policy::words_in(text);
    const auto piece = [&](std::size_t first, std::size_t last) { return text.substr(words[first].begin, words[last].end - words[first].begin); };
    std::vector<std::string_view> pieces;
    std::size_t from = 0;
    for (std::size_t last = 0; last < words.size(); ++last) {
        auto first = std::max(from, last < most_words ? 0 : last - most_words + 1);
        if (!policy::has_identity(piece(first, last), tokens)) continue;
        while (first < last && policy::has_identity(piece(first + 1, last), tokens)) ++first;
        pieces.push_back(piece(first, last));
        from = last + 1;
    }
    return pieces;
}

void add_new(std::vector<std::string>& found, std::string_view piece) {
    const auto holds_it = [&](const std::string& one) { return one.find(piece) != std::string::npos; };
    if (std::ranges::none_of(found, holds_it)) found.emplace_back(piece);
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
    add_of_reports(connection, records, today, m_identities);
    add_shielded(records, table, today, m_identities);
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

std::vector<std::string> DisclosedContent::recognisable_in_story(std::string_view story) const {
    std::vector<std::string> found;
    for (const auto& mark : dutch_detector().scan(story)) add_new(found, story.substr(mark.start, mark.end - mark.start));
    const auto tokens = policy::tokens_of(m_identities, m_tied_people, ordinary_words());
    if (!policy::has_identity(story, tokens)) return found;
    for (const auto piece : pieces_with_identity(story, tokens)) add_new(found, piece);
    if (found.empty()) found.emplace_back(story); // it holds somebody in a way that no piece of it does
    return found;
}

std::string DisclosedContent::without_names(std::string_view text) const {
    return policy::redacted(text, policy::tokens_of(m_identities, m_tied_people, ordinary_words())).text();
}

std::optional<policy::DisclosedCase> DisclosedContent::disclose(const policy::Answer& answer) const {
    return policy::disclose(answer, {m_records.case_file, m_identities, m_records.lines, m_needs, m_shown_actions, m_tied_people,
                                     m_table.table.protocol, ordinary_words(), m_detector, m_today});
}

} // namespace tandem::workspace
