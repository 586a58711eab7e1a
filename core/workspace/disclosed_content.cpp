#include "workspace/disclosed_content.h"

#include "domain/cases/rules.h"
#include "storage/cases/cases_store.h"
#include "storage/contacts/contacts_store.h"
#include "storage/records/select.h"
#include "workspace/action_labels.h"
#include "workspace/dutch_detector.h"
#include "workspace/identity_pieces.h"
#include "workspace/other_residents.h"
#include "workspace/policy_facts.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

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

void add_new(std::vector<std::string>& found, std::string_view piece) {
    const auto holds_it = [&](const std::string& one) { return one.find(piece) != std::string::npos; };
    if (std::ranges::none_of(found, holds_it)) found.emplace_back(piece);
}

} // namespace

DisclosedContent::Detector::Found DisclosedContent::Detector::found_in(std::string_view text) const {
    const auto known = m_found.find(text);
    if (known != m_found.end()) return known->second;
    auto marks = dutch_detector().scan(text);
    const auto& kept = m_records.kept_words;
    std::erase_if(marks, [&](const auto& mark) { return std::ranges::find(kept, text.substr(mark.start, mark.end - mark.start)) != kept.end(); });
    const bool somebody = std::ranges::any_of(marks, [](const auto& mark) { return mark.severity == language::Severity::High; });
    // In a question without a name what is only worth a thought may stay: somebody thought about it (R50).
    const bool anything = domain::is_without_name(m_records.case_file) ? somebody : !marks.empty();
    return m_found.emplace(text, Found{anything, somebody}).first->second;
}

DisclosedContent::DisclosedContent(Connection& connection, const storage::PolicyCase& records, const storage::PolicyTable& table, Day today)
    : m_records(records), m_table(table), m_tied_people(tied_people(records, table)), m_detector(records), m_today(today) {
    const storage::CasesStore cases(connection);
    m_identities = cases.identities(records.case_file.id);
    add_of_reports(connection, records, today, m_identities);
    add_shielded(records, table, today, m_identities);
    m_needs = cases.needs(records.case_file.id);
    m_attempts = storage::ContactsStore(connection).attempts(records.case_file.id);
    const ActionKinds kinds(connection);
    std::vector<policy::ActionLabels> labels;
    for (auto& [action, doer, party] : cases.actions(records.case_file.id)) {
        if (keeps_name_to_themselves(table, action.doer, today)) doer.clear();
        labels.push_back({kinds.agreed_label(action.kind), std::move(doer)});
        m_actions.push_back(std::move(action));
    }
    for (std::size_t i = 0; i < m_actions.size(); ++i) m_shown_actions.push_back({&m_actions[i], std::move(labels[i])});
    look_for_others(connection);
}

// In what goes out without a name; a line goes only to who may know whom it is about.
void DisclosedContent::look_for_others(Connection& connection) {
    OtherResidents others(connection, m_identities, m_table, m_records.kept_words);
    if (const auto& story = m_records.case_file.room_story) others.look_through(story->text);
    others.look_through(m_records.case_file.question_to_network.value_or(""));
    for (const auto& need : m_needs) others.look_through(need.text);
    m_other_residents = std::move(others).found();
}

std::vector<std::string> DisclosedContent::recognisable_in_story(std::string_view story) const {
    std::vector<std::string> found;
    for (const auto& mark : dutch_detector().scan(story)) add_new(found, story.substr(mark.start, mark.end - mark.start));
    const auto tokens = policy::with_names(policy::tokens_of(m_identities, m_tied_people, ordinary_words()), m_other_residents);
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
                                     m_table.table.protocol, ordinary_words(), m_detector, m_today, m_other_residents, m_attempts, m_records.subjects});
}

} // namespace tandem::workspace
