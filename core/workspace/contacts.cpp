#include "workspace/contacts.h"

#include "storage/cases/cases_store.h"
#include "storage/contacts/contacts_store.h"
#include "storage/records/select.h"
#include "storage/reports/reports_store.h"
#include "workspace/disclosing.h"
#include "workspace/disclosure_rows.h"
#include "workspace/facts.h"
#include "workspace/shown_names.h"
#include "workspace/stored.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::BilateralContact;
using domain::ContactAttempt;
using domain::ValueFault;
using storage::ContactsStore;
using storage::sqlite::Connection;

domain::PartyKind kind_of(Connection& connection, domain::PartyId id) {
    const auto party = storage::select_record<domain::Party>(connection, "id = ?1", id);
    return party ? party->kind : domain::PartyKind{};
}

BilateralRow to_row(Connection& connection, BilateralContact contact) {
    BilateralRow row;
    row.party = name_of(connection, std::optional(contact.party));
    row.person = name_of(connection, contact.person);
    row.party_kind = kind_of(connection, contact.party);
    row.case_code = storage::CasesStore(connection).code_of(contact.case_file);
    row.contact = std::move(contact);
    return row;
}

domain::DisclosureAudience audience_told(const NewBilateral& wanted) {
    if (wanted.person) return domain::AudiencePerson{*wanted.person, std::nullopt, wanted.party};
    return domain::AudienceParty{wanted.party};
}

// As much as the policy lets them hear when they are spoken to: who may not know of the case is not rung about it.
Result<policy::DisclosedCase> told_to(Workspace& workspace, const NewBilateral& wanted) {
    TANDEM_ASSIGN(auto audience, wanted.person ? audience_of(workspace, wanted.case_file, *wanted.person)
                                               : audience_of(workspace, wanted.case_file, wanted.party));
    TANDEM_ASSIGN(auto told, disclose_case(workspace, {wanted.case_file, std::move(audience), domain::Occasion::Spoken}));
    if (!told) return problem(ProblemCode::MayNotKnow);
    return *std::move(told);
}

BilateralContact contact_of(Workspace& workspace, const NewBilateral& wanted) {
    BilateralContact contact;
    contact.id = workspace.file().ids.next_id<domain::BilateralContactId>();
    contact.case_file = wanted.case_file;
    contact.party = wanted.party;
    contact.person = wanted.person;
    contact.on = wanted.on;
    contact.text = wanted.text;
    contact.settled = wanted.settled;
    return contact;
}

// Said now, or on an earlier day: then at its noon, as nobody wrote down the hour.
Instant said_at(Workspace& workspace, Day on) {
    if (on == day_of_now(workspace)) return workspace.file().now();
    constexpr std::int64_t noon = 12 * 60 * 60'000, day = 24 * 60 * 60'000;
    return {std::int64_t{on.days_since_epoch()} * day + noon};
}

std::vector<domain::Disclosure> rows_of_contact(Workspace& workspace, const NewBilateral& wanted, const policy::DisclosedCase& told) {
    domain::Disclosure like;
    like.at = said_at(workspace, wanted.on);
    like.case_file = wanted.case_file;
    like.occasion = domain::Occasion::Spoken;
    like.audience = audience_told(wanted);
    return rows_for(workspace, told, WithLines::No, like);
}

// -- A month ----------------------------------------------------------------------------------------------------------

struct Days {
    Day first, last;
};

std::optional<Days> days_of(int year, int month) {
    if (month < 1 || month > 12) return std::nullopt;
    const auto first = Day::from_ymd(year, static_cast<unsigned>(month), 1);
    if (!first) return std::nullopt;
    return Days{*first, first->plus_months(1).plus_days(-1)};
}

bool is_informal(domain::PartyKind kind) { return kind != domain::PartyKind::Formal; }

// A party of volunteers counts wherever it took part: in the line itself, in another one of that month, or by helping.
bool had_informal(Connection& connection, domain::CaseId id, Days days) {
    constexpr auto sql = "SELECT EXISTS (SELECT 1 FROM bilateral_contact b JOIN party p ON p.id = b.party WHERE b.case_file = ?1 AND b.removed = 0 "
                         "AND p.kind <> 'formal' AND b.\"on\" BETWEEN ?2 AND ?3) OR EXISTS (SELECT 1 FROM deployment d WHERE d.case_file = ?1 "
                         "AND d.removed = 0 AND d.help_kind = 'informal' AND d.state ->> 'is' IN ('running', 'under_review'))";
    return connection.number(sql, id, days.first, days.last) != 0;
}

std::vector<SettledRow> settled_cases(Connection& connection, Days days) {
    std::vector<SettledRow> rows;
    for (const auto& contact : ContactsStore(connection).settled_between(days.first, days.last)) {
        auto row = to_row(connection, contact);
        const bool informal = is_informal(row.party_kind) || had_informal(connection, contact.case_file, days);
        rows.push_back({contact.on, std::move(row.case_code), std::move(row.party), row.party_kind, informal});
    }
    return rows;
}

std::vector<SettledRow> settled_reports(Connection& connection, Days days) {
    std::vector<SettledRow> rows;
    for (const auto& report : storage::ReportsStore(connection).settled_between(days.first, days.last)) {
        const auto& state = std::get<domain::ReportBilateral>(report.state);
        const auto kind = state.with ? kind_of(connection, *state.with) : domain::PartyKind::Formal;
        rows.push_back({state.on, report.code.text(), name_of(connection, state.with), kind, state.with && is_informal(kind)});
    }
    return rows;
}

} // namespace

Result<CaseContacts> show_contacts(Workspace& workspace, domain::CaseId id) {
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, id));
    return ask(workspace, [&](Connection& connection) {
        const ContactsStore store(connection);
        CaseContacts contacts;
        for (auto& one : store.bilateral(id)) contacts.bilateral.push_back(to_row(connection, std::move(one)));
        auto attempts = store.attempts(id);
        contacts.try_again_on = domain::next_attempt(attempts);
        for (auto& one : attempts) {
            auto by = name_of(connection, one.by);
            contacts.attempts.push_back({std::move(one), std::move(by)});
        }
        return contacts;
    });
}

Result<NotedBilateral> note_bilateral(Workspace& workspace, const NewBilateral& wanted) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_not_blank(wanted.text, "bilateral_contact.text"));
    TANDEM_TRY(check_day(wanted.on, "bilateral_contact.on"));
    if (wanted.on > day_of_now(workspace)) return problem(ProblemCode::DatedAhead, "bilateral_contact.on");
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, wanted.case_file));
    const auto contact = contact_of(workspace, wanted);
    TANDEM_TRY(known_before(workspace, contact));
    TANDEM_ASSIGN(const auto told, told_to(workspace, wanted));
    const auto rows = rows_of_contact(workspace, wanted, told);
    auto act = act_about(workspace, Verb::NoteBilateral, wanted.case_file);
    act.kind = storage::StepKind::Barrier; // it was said: the register does not forget it
    TANDEM_ASSIGN(auto changes, write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
                      work.save(contact);
                      for (const auto& row : rows) work.save(row);
                  }));
    return NotedBilateral{contact.id, told.level(), std::move(changes)};
}

Result<Changes> remove_bilateral(Workspace& workspace, domain::BilateralContactId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto contact, find_stored<BilateralContact>(workspace, id));
    return write(workspace, act_about(workspace, Verb::RemoveBilateral, contact.case_file),
                 [&](storage::UnitOfWork& work) { work.remove<BilateralContact>(id); });
}

Result<Changes> note_attempt(Workspace& workspace, const ContactAttempt& attempt) {
    TANDEM_ASSIGN(const auto known, known_before(workspace, attempt));
    if (known && known->case_file != attempt.case_file) return bad_value("contact_attempt.case_file", ValueFault::OutOfRange);
    if (attempt.on > day_of_now(workspace)) return problem(ProblemCode::DatedAhead, "contact_attempt.on");
    if (attempt.again_on && *attempt.again_on < attempt.on) return problem(ProblemCode::EndsBeforeStart, "contact_attempt.again_on");
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, attempt.case_file));
    auto noted = attempt;
    if (!known && !noted.by) noted.by = me_in(workspace);
    return write(workspace, act_about(workspace, Verb::NoteAttempt, noted.case_file), [&](storage::UnitOfWork& work) { work.save(noted); });
}

Result<Changes> remove_attempt(Workspace& workspace, domain::ContactAttemptId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto attempt, find_stored<ContactAttempt>(workspace, id));
    return write(workspace, act_about(workspace, Verb::RemoveAttempt, attempt.case_file),
                 [&](storage::UnitOfWork& work) { work.remove<ContactAttempt>(id); });
}

Result<SettledMonth> settled_outside_meetings(Workspace& workspace, int year, int month) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const auto days = days_of(year, month);
    if (!days) return bad_value("bilateral_contact.on", ValueFault::OutOfRange);
    return ask(workspace, [&](Connection& connection) {
        SettledMonth settled{year, month, settled_cases(connection, *days), 0};
        auto reports = settled_reports(connection, *days);
        std::ranges::move(reports, std::back_inserter(settled.rows));
        std::ranges::stable_sort(settled.rows, {}, &SettledRow::on);
        settled.informal = std::ranges::count_if(settled.rows, &SettledRow::informal);
        return settled;
    });
}

} // namespace tandem::workspace
