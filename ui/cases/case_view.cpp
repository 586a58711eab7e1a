#include "cases/case_view.h"

#include "workspace/meeting_of_now.h"
#include "workspace/parties.h"
#include "workspace/story_check.h"

#include <algorithm>
#include <array>
#include <set>

namespace tandem::cases {
namespace {

using workspace::Result;
using workspace::Workspace;

constexpr std::array lists = {"action_kind", "life_domain", "case_outcome", "legal_basis", "special_data_exception",
                              "secrecy_ground", "category", "retention_class", "competence"};

constexpr std::size_t most_people = 5000;

std::set<domain::PartyId> parties_of(const workspace::OwnerCase& shown) {
    std::set<domain::PartyId> ids;
    for (const auto& row : shown.actions) ids.insert(row.action.party);
    for (const auto& line : shown.lines)
        if (const auto* source = std::get_if<domain::SourceParty>(&line.source)) ids.insert(source->party);
    for (const auto& id : {shown.case_file.responsible_party, shown.case_file.brought_by_party})
        if (id) ids.insert(*id);
    return ids;
}

void read_parties(Workspace& workspace, CaseView& view) {
    for (const auto& id : parties_of(view.shown)) {
        const auto card = workspace::show_party(workspace, id);
        if (!card) continue; // removed since: the case keeps its id
        view.parties[id] = {card->party.name, card->party.kind};
        for (const auto& one : card->people) view.people[one.person.id] = one.person.name;
    }
}

std::string person_named(Workspace& workspace, domain::PersonId id) {
    const auto people = workspace::find_people(workspace, {}, most_people);
    if (!people) return {};
    const auto found = std::ranges::find(*people, id, &workspace::PersonHit::id);
    return found == people->end() ? std::string() : found->name;
}

// Somebody who is in none of the parties that the case refers to.
void read_case_director(Workspace& workspace, CaseView& view) {
    const auto& director = view.case_file().case_director;
    if (!director || view.people.contains(*director)) return;
    view.people[*director] = person_named(workspace, *director);
}

bool offers_coercion(const domain::Network& network) {
    if (network.type == domain::NetworkType::PublicMentalHealth) return true;
    const auto& focus = network.intervention_focus;
    return focus && focus->choice && *focus->choice != domain::InterventionFocus::WithCooperation;
}

Result<void> read_handovers(Workspace& workspace, CaseView& view) {
    TANDEM_ASSIGN(view.neighbours, workspace::neighbour_networks(workspace));
    TANDEM_ASSIGN(view.waiting, workspace::waiting_handovers(workspace));
    std::erase_if(view.waiting, [&](const auto& one) { return one.case_file != view.case_file().id; });
    return {};
}

} // namespace

std::string CaseView::label_of(const std::string& list, const std::string& code) const {
    const auto found = choices.find(list);
    if (found == choices.end()) return code;
    const auto choice = std::ranges::find(found->second, code, &workspace::Choice::code);
    return choice == found->second.end() ? code : choice->label;
}

std::string CaseView::party_name(const std::optional<domain::PartyId>& id) const {
    const auto found = id ? parties.find(*id) : parties.end();
    return found == parties.end() ? std::string() : found->second.name;
}

std::string CaseView::person_name(const std::optional<domain::PersonId>& id) const {
    const auto found = id ? people.find(*id) : people.end();
    return found == people.end() ? std::string() : found->second;
}

Result<CaseView> read_case(Workspace& workspace, std::string_view code) {
    CaseView view;
    TANDEM_ASSIGN(view.shown, workspace::show_case(workspace, code));
    TANDEM_ASSIGN(view.timeline, workspace::timeline_of(workspace, view.case_file().id));
    for (const auto* list : lists) {
        TANDEM_ASSIGN(view.choices[list], workspace::choices_of(workspace, list));
    }
    TANDEM_ASSIGN(view.tables, workspace::list_tables(workspace));
    const auto own_table = [&](const workspace::TableRow& row) { return row.table.id == view.case_file().table; };
    view.hides_who_is_paid =
        std::ranges::any_of(view.tables, [&](const auto& row) { return own_table(row) && row.table.hide_who_is_paid; });
    TANDEM_ASSIGN(const auto network, workspace::network_of(workspace));
    view.offers_coercion = offers_coercion(network);
    view.aftercare_months = network.aftercare_months;
    TANDEM_TRY(read_handovers(workspace, view));
    TANDEM_ASSIGN(view.consents, read_consents(workspace, view.case_file().id));
    TANDEM_ASSIGN(view.help, read_help(workspace, view.shown));
    TANDEM_ASSIGN(view.found_in_story, workspace::found_in_room_story(workspace, view.case_file().id));
    TANDEM_ASSIGN(view.meeting_of_now, workspace::meeting_of_now(workspace));
    read_parties(workspace, view);
    read_case_director(workspace, view);
    return view;
}

Result<workspace::Changes> change_case(Workspace& workspace, std::string_view code, const CaseChange& change) {
    TANDEM_ASSIGN(auto case_file, workspace::case_with_code(workspace, code));
    change(case_file);
    return workspace::save_case(workspace, case_file);
}

} // namespace tandem::cases
