#include "cases/consent_view.h"

#include "workspace/parties.h"

#include <algorithm>

namespace tandem::cases {
namespace {

using workspace::Result;
using workspace::Workspace;

void read_party(Workspace& workspace, ConsentView& view, domain::PartyId id) {
    if (view.parties.contains(id)) return;
    if (const auto card = workspace::show_party(workspace, id)) view.parties[id] = card->party.name;
}

void read_names(Workspace& workspace, ConsentView& view) {
    for (const auto& event : view.grounds.consents)
        for (const auto& recipient : event.recipients)
            if (const auto* named = std::get_if<domain::RecipientParty>(&recipient)) read_party(workspace, view, named->party);
}

} // namespace

std::vector<domain::ConsentEvent> ConsentView::events_of(domain::SubjectId subject) const {
    std::vector<domain::ConsentEvent> events;
    for (const auto& event : grounds.consents)
        if (event.subject == subject) events.push_back(event);
    std::ranges::stable_sort(events, std::ranges::greater(), &domain::ConsentEvent::on);
    return events;
}

std::string ConsentView::category_label(const std::string& code) const {
    const auto found = std::ranges::find(categories, code, &workspace::Choice::code);
    return found == categories.end() ? code : found->label;
}

Result<ConsentView> read_consents(Workspace& workspace, domain::CaseId id) {
    ConsentView view;
    TANDEM_ASSIGN(view.grounds, workspace::grounds_of(workspace, id));
    TANDEM_ASSIGN(view.categories, workspace::choices_of(workspace, "category"));
    read_names(workspace, view);
    return view;
}

} // namespace tandem::cases
