// The note for who does the work (deliver.h).
#include "documents/packs.h"
#include "storage/records/select.h"
#include "workspace/deliver.h"
#include "workspace/disclosing.h"
#include "workspace/disclosure_rows.h"
#include "workspace/me.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

struct Gathered {
    domain::ActionItem action;
    policy::DisclosedCase about;
    std::string recipient, tell_back;

    documents::Document document(Day day, const documents::Wording& wording) const {
        const auto shown = std::ranges::find(about.actions(), action.id, &policy::DisclosedAction::id);
        return documents::work_note({about, *shown, recipient, tell_back, day}, wording);
    }
};

// Whoever brings it is told how it went, not the network at large.
Result<std::string> whom_to_tell(Workspace& workspace) {
    TANDEM_ASSIGN(const auto me, who_am_i(workspace));
    return me ? me->name : std::string();
}

// Where it was agreed the chair said who is needed.
Result<std::optional<domain::AgendaItemId>> item_of(Workspace& workspace, const domain::ActionItem& action) {
    if (!action.agreed_in) return std::optional<domain::AgendaItemId>();
    return ask(workspace, [&](storage::sqlite::Connection& connection) {
        const auto item = storage::select_record<domain::AgendaItem>(connection, "meeting = ?1 AND case_file = ?2 ORDER BY \"order\" LIMIT 1",
                                                                     *action.agreed_in, action.case_file);
        return item ? std::optional(item->id) : std::nullopt;
    });
}

Result<Gathered> gather(Workspace& workspace, domain::ActionId id) {
    TANDEM_ASSIGN(auto action, find_stored<domain::ActionItem>(workspace, id));
    TANDEM_ASSIGN(const auto doer, find_stored<domain::Person>(workspace, action.doer));
    const policy::ActionDoer audience{action.doer, action.party};
    TANDEM_ASSIGN(const auto item, item_of(workspace, action));
    TANDEM_ASSIGN(auto shown, disclose_case(workspace, {action.case_file, audience, domain::Occasion::Paper, item}));
    if (!shown || std::ranges::find(shown->actions(), id, &policy::DisclosedAction::id) == shown->actions().end())
        return problem(ProblemCode::MayNotKnow);
    TANDEM_ASSIGN(auto tell_back, whom_to_tell(workspace));
    return Gathered{std::move(action), *std::move(shown), doer.name, std::move(tell_back)};
}

} // namespace

Result<documents::Document> preview_work_note(Workspace& workspace, domain::ActionId action, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto gathered, gather(workspace, action));
    return gathered.document(workspace.today(), wording);
}

Result<documents::Document> print_work_note(Workspace& workspace, domain::ActionId action, const documents::Wording& wording) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto gathered, gather(workspace, action));
    domain::Disclosure like;
    like.at = workspace.file().now();
    like.case_file = gathered.action.case_file;
    like.occasion = domain::Occasion::Paper;
    like.document = domain::DisclosedDocument::WorkNote;
    like.audience = domain::AudiencePerson{gathered.action.doer, {}, gathered.action.party};
    const auto rows = rows_for(workspace, gathered.about, WithLines::No, like);
    auto act = act_about(workspace, Verb::PrintWorkNote, gathered.action.case_file);
    act.kind = told_for_good;
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const auto& row : rows) work.save(row);
    }));
    return gathered.document(workspace.today(), wording);
}

} // namespace tandem::workspace
