#include "workspace/letters.h"

#include "base/overloaded.h"
#include "documents/case_blocks.h"
#include "policy/contact.h"
#include "storage/privacy/facts_store.h"
#include "storage/records/select.h"
#include "workspace/disclosing.h"
#include "workspace/disclosure_rows.h"
#include "workspace/me.h"
#include "workspace/networks.h"
#include "workspace/policy_facts.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using documents::Letter;
using storage::sqlite::Connection;

constexpr std::string_view sample_code = "00-AAA";
constexpr std::int64_t most_rows = 100'000;

std::optional<std::string>& own_text(domain::Network& network, Letter letter) {
    return letter == Letter::ConsentForm ? network.consent_form : network.information_letter;
}

bool is_named(const domain::Party& party) { return !party.sensitive_name || party.name_agreed_on.has_value(); }

// The permanent partners of today, without those whose name is nobody's business.
std::vector<std::string> core_partners(Connection& connection, domain::TableId table, Day today) {
    std::vector<std::string> names;
    const auto seats = storage::select_records<domain::Seat>(
        connection, R"("table" = ?1 AND ring = 'core' AND ("from" IS NULL OR "from" <= ?2) AND (until IS NULL OR until >= ?2) ORDER BY id)", table, today);
    for (const auto& seat : seats) {
        const auto party = storage::select_record<domain::Party>(connection, "id = ?1", seat.party);
        if (party && is_named(*party) && !party->left_on && std::ranges::find(names, party->name) == names.end()) names.push_back(party->name);
    }
    std::ranges::sort(names);
    return names;
}

Result<std::string> my_name(Workspace& workspace) {
    TANDEM_ASSIGN(const auto me, who_am_i(workspace));
    return me ? me->name : std::string();
}

Result<documents::LetterFacts> facts_at(Workspace& workspace, const domain::MeetingTable& table, std::string code) {
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    documents::LetterFacts facts;
    facts.network = network.name;
    facts.table = table.name;
    TANDEM_ASSIGN(facts.coordinator, my_name(workspace));
    facts.privacy_contact = network.privacy_officer.value_or("");
    const Day today = workspace.today();
    TANDEM_ASSIGN(facts.partners, ask(workspace, [&](Connection& connection) { return core_partners(connection, table.id, today); }));
    facts.code = std::move(code);
    facts.months = periods_of(network).consent_months;
    facts.day = today;
    return facts;
}

// Who died gets nothing any more (disclosure.md, cap 16).
Result<domain::CaseSubject> who_may_get_letters(Workspace& workspace, domain::SubjectId id) {
    TANDEM_ASSIGN(auto subject, find_stored<domain::CaseSubject>(workspace, id));
    policy::SubjectFacts facts;
    facts.deceased_on = subject.deceased_on;
    if (policy::contact_about(facts) == policy::Contact::Stopped) return fail(letters_stopped());
    return subject;
}

domain::Disclosure told_to(Workspace& workspace, const domain::CaseSubject& subject) {
    domain::Disclosure told;
    told.id = workspace.file().ids.next_id<domain::DisclosureId>();
    told.at = workspace.file().now();
    told.case_file = subject.case_file;
    told.subjects = {subject.id};
    told.occasion = domain::Occasion::Resident;
    told.audience = domain::AudienceResident{subject.id};
    told.document = domain::DisclosedDocument::Letter;
    return told;
}

Result<void> write_down(Workspace& workspace, Verb verb, const domain::Disclosure& told) {
    auto act = act_about(workspace, verb, told.case_file);
    act.kind = told_for_good;
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.save(told); }));
    return {};
}

// Whether the resident may hear that these heard it, and how they are called.
class Hearers {
public:
    explicit Hearers(Connection& connection) : m_connection(connection) {}

    bool may_be_told(const domain::Disclosure& told) const {
        if (std::holds_alternative<domain::AudienceResident>(told.audience)) return domain::came_along(told); // what they got themselves they know
        const auto* reporter = std::get_if<domain::AudienceReporter>(&told.audience);
        if (reporter == nullptr) return true;
        const auto report = storage::select_record<domain::ConcernReport>(m_connection, "id = ?1", reporter->report);
        return report && !report->shielded;
    }
    std::string name_of(const DisclosureRow& row) const {
        const auto of_party = [&](const std::optional<domain::PartyId>& id) {
            const auto party = id ? storage::select_record<domain::Party>(m_connection, "id = ?1", *id) : std::nullopt;
            return party && is_named(*party) ? party->name : std::string();
        };
        const auto of_person = [&](domain::PersonId id, const std::optional<domain::PartyId>& party) {
            if (party) return of_party(party);
            const auto person = storage::select_record<domain::Person>(m_connection, "id = ?1", id);
            return person && may_be_named(*person) ? person->name : std::string();
        };
        return std::visit(Overloaded{
                              [&](const domain::AudienceAttendance& one) { return of_person(one.person, one.party); },
                              [&](const domain::AudiencePerson& one) { return of_person(one.person, one.party); },
                              [&](const domain::AudienceParty& one) { return of_party(one.party); },
                              [&](const domain::AudienceService& one) { return of_party(one.party); },
                              [](const domain::AudienceOtherNetwork& one) { return one.name; },
                              [](const auto&) { return std::string(); },
                          },
                          row.disclosure.audience);
    }

private:
    bool may_be_named(const domain::Person& person) const { // cap 17
        return person.name_agreed_on || !storage::select_record<domain::Capacity>(m_connection, "person = ?1 AND role = 'expert_by_experience' LIMIT 1", person.id);
    }

    Connection& m_connection;
};

Result<documents::HeardList> heard_of(Workspace& workspace, const domain::CaseSubject& subject) {
    const DisclosureWish wish{subject.case_file, policy::SubjectThemselves{subject.id}, domain::Occasion::Resident};
    TANDEM_ASSIGN(const auto shown, disclose_case(workspace, wish));
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, subject.case_file));
    documents::HeardList list;
    list.code = file.code.text();
    if (shown) // who heard what is a right of theirs, whatever the table agreed; with their name where that may be on paper for them
        for (const auto& one : shown->subjects())
            if (one.subject == subject.id) list.name = one.name;
    list.day = workspace.today();
    TANDEM_ASSIGN(list.ask, my_name(workspace));
    const auto& zone = workspace.zone();
    TANDEM_TRY(ask(workspace, [&](Connection& connection) {
        const Hearers hearers(connection);
        for (const auto& row : rows_of(connection, storage::DisclosureStore(connection).of_subject(subject.id, 0, most_rows))) {
            const auto& told = row.disclosure;
            if (!hearers.may_be_told(told)) continue;
            if (told.level < domain::IdentityLevel::Veiled) ++list.without_name;
            else list.rows.push_back({zone.day_of(told.at), hearers.name_of(row), told.level, told.occasion, row.came_along});
        }
    }));
    return list;
}

} // namespace

Result<LetterText> letter_text(Workspace& workspace, Letter letter, const documents::Wording& wording) {
    TANDEM_ASSIGN(auto network, network_of(workspace));
    if (const auto& own = own_text(network, letter)) return LetterText{*own, true};
    return LetterText{wording.letter(letter), false};
}

Result<Changes> save_letter(Workspace& workspace, Letter letter, const std::string& text, const documents::Wording& wording) {
    TANDEM_ASSIGN(auto network, network_of(workspace));
    const auto field = letter == Letter::ConsentForm ? "network.consent_form" : "network.information_letter";
    if (text.size() > most_letter) return problem(ProblemCode::BadValue, field);
    const bool is_usual = text.find_first_not_of(" \t\r\n") == std::string::npos || text == wording.letter(letter);
    own_text(network, letter) = is_usual ? std::nullopt : std::optional(text);
    return save_network(workspace, network);
}

Result<documents::Document> sample_letter(Workspace& workspace, const std::string& text, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto tables, list_tables(workspace));
    if (tables.empty()) return problem(ProblemCode::NotFound);
    TANDEM_ASSIGN(const auto facts, facts_at(workspace, tables.front().table, std::string(sample_code)));
    return documents::letter(text, facts, wording);
}

Result<documents::Document> preview_letter(Workspace& workspace, domain::CaseId case_file, Letter letter, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, case_file));
    TANDEM_ASSIGN(const auto table, find_stored<domain::MeetingTable>(workspace, file.table));
    TANDEM_ASSIGN(const auto facts, facts_at(workspace, table, file.code.text()));
    TANDEM_ASSIGN(const auto words, letter_text(workspace, letter, wording));
    return documents::letter(words.text, facts, wording);
}

Result<documents::Document> print_letter(Workspace& workspace, domain::SubjectId subject, Letter letter, const documents::Wording& wording) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto to, who_may_get_letters(workspace, subject));
    TANDEM_ASSIGN(auto document, preview_letter(workspace, to.case_file, letter, wording));
    auto told = told_to(workspace, to);
    told.level = domain::IdentityLevel::Code;
    TANDEM_TRY(write_down(workspace, Verb::PrintLetter, told));
    return document;
}

Result<documents::Document> preview_heard(Workspace& workspace, domain::SubjectId subject, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto to, who_may_get_letters(workspace, subject));
    TANDEM_ASSIGN(const auto list, heard_of(workspace, to));
    return documents::heard_list(list, wording);
}

Result<documents::Document> print_heard(Workspace& workspace, domain::SubjectId subject, const documents::Wording& wording) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto to, who_may_get_letters(workspace, subject));
    TANDEM_ASSIGN(const auto list, heard_of(workspace, to));
    auto told = told_to(workspace, to);
    told.level = list.name.empty() ? domain::IdentityLevel::Code : domain::IdentityLevel::Named;
    TANDEM_TRY(write_down(workspace, Verb::PrintRegister, told));
    return documents::heard_list(list, wording);
}

} // namespace tandem::workspace
