// Who takes part in a case (privacy.h).
#include "base/overloaded.h"
#include "storage/parties/parties_store.h"
#include "storage/privacy/facts_store.h"
#include "storage/records/select.h"
#include "workspace/facts.h"
#include "workspace/privacy.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

Result<void> check_untied(Workspace& workspace, const domain::Deputy& deputy) {
    TANDEM_ASSIGN(const auto ties, ask(workspace, [&](Connection& connection) { return storage::FactsStore(connection).ties(deputy.case_file); }));
    const Day from = std::max(deputy.from, day_of_now(workspace));
    const bool tied =
        std::ranges::any_of(ties, [&](const domain::Tie& tie) { return tie.person == deputy.person && domain::binds(tie, from); });
    if (tied) return problem(ProblemCode::TiedThemselves, "deputy.person");
    return {};
}

Result<bool> is_in_core(Workspace& workspace, domain::PartyId party, domain::TableId table, Day day) {
    TANDEM_ASSIGN(const auto seats, ask(workspace, [&](Connection& connection) { return storage::PartiesStore(connection).seats(party); }));
    return std::ranges::any_of(seats, [&](const storage::StoredSeat& one) {
        const auto& seat = one.seat;
        const bool holds = (!seat.from || *seat.from <= day) && (!seat.until || day <= *seat.until);
        return seat.table == table && seat.ring == domain::PartnerRing::Core && holds;
    });
}

domain::ShellRequest new_request(Workspace& workspace, domain::CaseId case_file, Day on) {
    domain::ShellRequest request;
    request.id = workspace.file().ids.next_id<domain::ShellRequestId>();
    request.case_file = case_file;
    request.asked_on = on;
    return request;
}

Result<AskedShell> ask_recipient(Workspace& workspace, const domain::ShellRequest& request, const domain::Recipient& whom) {
    TANDEM_TRY(check_fact(domain::misfit_of(request, day_of_now(workspace))));
    TANDEM_TRY(check_recipients(workspace, std::vector{whom}, request.asked_on, "shell_request.party"));
    TANDEM_ASSIGN(auto changes, save_fact(workspace, request, Verb::AskShell));
    return AskedShell{request.id, std::move(changes)};
}

std::vector<domain::AgendaItem> unconfirmed_items(Connection& connection, domain::MeetingId id) {
    return storage::select_records<domain::AgendaItem>(
        connection, "meeting = ?1 AND case_file IS NOT NULL AND needed_parties IS NULL ORDER BY \"order\", id", id);
}

// Those who do something in it first.
std::vector<domain::PartyId> parties_of_case(Connection& connection, domain::CaseId id) {
    std::vector<domain::PartyId> parties;
    const auto add = [&](const std::optional<domain::PartyId>& party) {
        if (party && std::ranges::find(parties, *party) == parties.end()) parties.push_back(*party);
    };
    for (const auto& action : storage::select_records<domain::ActionItem>(connection, "case_file = ?1 AND state ->> 'is' = 'open' ORDER BY id", id))
        add(action.party);
    if (const auto file = storage::select_record<domain::CaseFile>(connection, "id = ?1", id)) {
        add(file->responsible_party);
        add(file->brought_by_party);
    }
    return parties;
}

} // namespace

Result<Changes> appoint_deputy(Workspace& workspace, const domain::Deputy& deputy) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_fact(domain::misfit_of(deputy)));
    TANDEM_TRY(check_untied(workspace, deputy));
    return save_fact(workspace, deputy, Verb::AppointDeputy);
}

Result<Changes> end_deputy(Workspace& workspace, domain::DeputyId id, Day last) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto deputy, find_stored<domain::Deputy>(workspace, id));
    deputy.until = last;
    TANDEM_TRY(check_fact(domain::misfit_of(deputy)));
    return save_fact(workspace, deputy, Verb::EndDeputy);
}

Result<AskedShell> ask_shell(Workspace& workspace, domain::CaseId case_file, domain::PartyId party, Day on) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, case_file));
    TANDEM_ASSIGN(const bool core, is_in_core(workspace, party, file.table, on));
    if (core) return bad_value("shell_request.party", domain::ValueFault::OutOfRange);
    auto request = new_request(workspace, case_file, on);
    request.party = party;
    return ask_recipient(workspace, request, domain::RecipientParty{party});
}

Result<AskedShell> ask_shell(Workspace& workspace, domain::CaseId case_file, domain::PersonId person, Day on) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, case_file));
    auto request = new_request(workspace, case_file, on);
    request.person = person;
    return ask_recipient(workspace, request, domain::RecipientPerson{person});
}

Result<Changes> answer_shell(Workspace& workspace, domain::ShellRequestId id, const domain::ShellAnswer& answer) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto request, find_stored<domain::ShellRequest>(workspace, id));
    request.answer = answer;
    TANDEM_TRY(check_fact(domain::misfit_of(request, day_of_now(workspace))));
    return save_fact(workspace, request, Verb::AnswerShell);
}

Result<Changes> note_companion(Workspace& workspace, const domain::Companion& companion) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto item, find_stored<domain::AgendaItem>(workspace, companion.agenda_item));
    if (item.case_file != companion.case_file) return bad_value("companion.agenda_item", domain::ValueFault::OutOfRange);
    TANDEM_TRY(check_fact(domain::misfit_of(companion, day_of_now(workspace))));
    return save_fact(workspace, companion, Verb::NoteCompanion);
}

Result<Changes> remove_companion(Workspace& workspace, domain::CompanionId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto companion, find_stored<domain::Companion>(workspace, id));
    return write(workspace, act_about(workspace, Verb::RemoveCompanion, companion.case_file),
                 [&](storage::UnitOfWork& work) { work.remove<domain::Companion>(id); });
}

Result<Changes> confirm_needed(Workspace& workspace, domain::AgendaItemId id, const std::vector<domain::PartyId>& parties) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto item, find_stored<domain::AgendaItem>(workspace, id));
    if (!item.case_file) return bad_value("agenda_item.case_file", domain::ValueFault::Missing);
    item.needed_parties = parties;
    TANDEM_TRY(known_before(workspace, item));
    return write(workspace, act_about(workspace, Verb::ConfirmNeeded, *item.case_file), [&](storage::UnitOfWork& work) { work.save(item); });
}

Result<Changes> confirm_needed(Workspace& workspace, const domain::NeededParty& needed) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_fact(domain::misfit_of(needed, day_of_now(workspace))));
    auto confirmed = needed;
    confirmed.confirmed_by = me_in(workspace);
    return save_fact(workspace, confirmed, Verb::ConfirmNeeded);
}

Result<std::vector<NeededProposal>> propose_needed(Workspace& workspace, domain::MeetingId id) {
    TANDEM_TRY(find_stored<domain::Meeting>(workspace, id));
    return ask(workspace, [&](Connection& connection) {
        std::vector<NeededProposal> proposals;
        for (const auto& item : unconfirmed_items(connection, id)) proposals.push_back({item.id, parties_of_case(connection, *item.case_file)});
        return proposals;
    });
}

Result<Changes> confirm_all_needed(Workspace& workspace, domain::MeetingId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto items, ask(workspace, [&](Connection& connection) {
                      auto unconfirmed = unconfirmed_items(connection, id);
                      for (auto& item : unconfirmed) item.needed_parties = parties_of_case(connection, *item.case_file);
                      return unconfirmed;
                  }));
    return write(workspace, act_for(workspace, Verb::ConfirmNeeded), [&](storage::UnitOfWork& work) {
        for (const auto& item : items) work.save(item);
    });
}

Result<Changes> involve_party(Workspace& workspace, domain::CaseId case_file, domain::PartyId party, Day on) {
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, case_file));
    TANDEM_ASSIGN(const bool in_core, is_in_core(workspace, party, file.table, on));
    if (!in_core) {
        TANDEM_ASSIGN(auto asked, ask_shell(workspace, case_file, party, on));
        return std::move(asked.changes);
    }
    domain::NeededParty needed;
    needed.id = workspace.file().ids.next_id<domain::NeededPartyId>();
    needed.case_file = case_file;
    needed.party = party;
    needed.confirmed_on = on;
    return confirm_needed(workspace, needed);
}

} // namespace tandem::workspace
