#include "workspace/meeting_agenda.h"

#include "domain/meetings/rules.h"
#include "storage/meetings/meetings_store.h"
#include "workspace/consultation_check.h"
#include "workspace/meetings.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::AgendaItem;
using domain::AgendaItemMode;
using storage::sqlite::Connection;

storage::Act act_about(Workspace& workspace, Verb verb, const AgendaItem& item) {
    auto act = act_for(workspace, verb);
    if (item.case_file) act.about_case = item.case_file->uuid();
    return act;
}

Result<Changes> write_agenda(Workspace& workspace, storage::Act act, const EditedAgenda& agenda) {
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) { agenda.save(work); });
}

// Once on an agenda, and only what was read by somebody (R50).
Result<void> check_question(Workspace& workspace, const EditedAgenda& agenda, domain::ConsultationId id) {
    if (agenda.has_question(id)) return bad_value("agenda_item.consultation");
    return check_may_be_asked(workspace, id);
}

auto place_of(EditedAgenda& agenda, domain::AgendaItemId id) {
    return std::ranges::find_if(agenda.items, [&](const AgendaItem& item) { return item.id == id; });
}

} // namespace

std::int64_t EditedAgenda::minutes() const {
    std::int64_t sum = 0;
    for (const auto& item : items) sum += item.minutes;
    return sum;
}

bool EditedAgenda::has(AgendaItemMode mode) const {
    return std::ranges::any_of(items, [&](const AgendaItem& item) { return item.mode == mode; });
}

bool EditedAgenda::has_case(domain::CaseId id) const {
    return std::ranges::any_of(items, [&](const AgendaItem& item) { return item.case_file == id; });
}

bool EditedAgenda::has_question(domain::ConsultationId id) const {
    return std::ranges::any_of(items, [&](const AgendaItem& item) { return item.consultation == id; });
}

void EditedAgenda::insert(AgendaItem item) {
    auto place = std::ranges::find_if(items, [](const AgendaItem& other) { return !other.not_invited.empty(); });
    if (item.mode == AgendaItemMode::Opening)
        place = items.begin();
    else if (item.mode != AgendaItemMode::Round)
        while (place != items.begin() && std::prev(place)->mode == AgendaItemMode::Round) --place;
    items.insert(place, std::move(item));
}

void EditedAgenda::number() {
    std::int32_t order = 0;
    for (auto& item : items) item.order = ++order;
}

void EditedAgenda::save(storage::UnitOfWork& work) const {
    for (const auto& item : items) work.save(item);
}

Result<EditedAgenda> edit_agenda(Workspace& workspace, domain::MeetingId id) {
    EditedAgenda agenda;
    TANDEM_ASSIGN(agenda.meeting, stored<domain::Meeting>(workspace, id));
    TANDEM_ASSIGN(agenda.table, stored<domain::MeetingTable>(workspace, agenda.meeting.table));
    TANDEM_ASSIGN(agenda.items, ask(workspace, [&](Connection& connection) { return storage::MeetingsStore(connection).agenda(id); }));
    return agenda;
}

bool needs_question(const domain::CaseFile& about, AgendaItemMode mode) {
    return mode == AgendaItemMode::NewCase && trimmed(about.question_to_network.value_or("")).empty();
}

AgendaItem new_item(Workspace& workspace, const EditedAgenda& agenda, AgendaItemMode mode) {
    AgendaItem item;
    item.id = workspace.file().ids.next_id<domain::AgendaItemId>();
    item.meeting = agenda.meeting.id;
    item.mode = mode;
    item.minutes = domain::usual_minutes(mode, agenda.table);
    return item;
}

Result<Changes> add_item(Workspace& workspace, domain::MeetingId id, const NewItem& wanted) {
    TANDEM_ASSIGN(auto agenda, edit_agenda(workspace, id));
    std::optional<domain::CaseFile> about;
    if (wanted.case_file) { TANDEM_ASSIGN(about, stored<domain::CaseFile>(workspace, *wanted.case_file)); }
    AgendaItem item = new_item(workspace, agenda, wanted.mode);
    item.case_file = wanted.case_file;
    item.consultation = wanted.consultation;
    item.title_text = without_blank(wanted.title_text);
    if (wanted.minutes) item.minutes = *wanted.minutes;
    const auto misfit = domain::misfit_of(item, agenda.meeting);
    if (!misfit.empty()) return bad_value(misfit);
    if (item.case_file && agenda.has_case(*item.case_file)) return bad_value("agenda_item.case_file");
    if (item.consultation) TANDEM_TRY(check_question(workspace, agenda, *item.consultation));
    if (about && needs_question(*about, item.mode)) return problem(ProblemCode::QuestionNeeded, about->code.text());
    auto act = act_about(workspace, Verb::AddAgendaItem, item);
    agenda.insert(std::move(item));
    agenda.number();
    return write_agenda(workspace, std::move(act), agenda);
}

Result<Changes> save_item(Workspace& workspace, const AgendaItem& item) {
    TANDEM_ASSIGN(const auto before, stored<AgendaItem>(workspace, item.id));
    if (item.meeting != before.meeting) return bad_value("agenda_item.meeting");
    if (!domain::may_become(before.state, item.state)) return bad_value("agenda_item.state");
    TANDEM_ASSIGN(auto agenda, edit_agenda(workspace, item.meeting));
    const auto misfit = domain::misfit_of(item, agenda.meeting);
    if (!misfit.empty()) return bad_value(misfit);
    if (item.case_file && item.case_file != before.case_file) {
        TANDEM_TRY(stored<domain::CaseFile>(workspace, *item.case_file));
        if (agenda.has_case(*item.case_file)) return bad_value("agenda_item.case_file");
    }
    if (item.consultation && item.consultation != before.consultation) TANDEM_TRY(check_question(workspace, agenda, *item.consultation));
    *place_of(agenda, item.id) = item; // where it stands is for move_item
    agenda.number();
    return write_agenda(workspace, act_about(workspace, Verb::ChangeAgendaItem, item), agenda);
}

Result<Changes> remove_item(Workspace& workspace, domain::AgendaItemId id) {
    TANDEM_ASSIGN(const auto item, stored<AgendaItem>(workspace, id));
    TANDEM_ASSIGN(auto agenda, edit_agenda(workspace, item.meeting));
    agenda.items.erase(place_of(agenda, id));
    agenda.number();
    return write(workspace, act_about(workspace, Verb::RemoveAgendaItem, item), [&](storage::UnitOfWork& work) {
        work.remove<AgendaItem>(id);
        agenda.save(work);
    });
}

Result<Changes> move_item(Workspace& workspace, domain::AgendaItemId id, std::size_t place) {
    TANDEM_ASSIGN(auto item, stored<AgendaItem>(workspace, id));
    TANDEM_ASSIGN(auto agenda, edit_agenda(workspace, item.meeting));
    agenda.items.erase(place_of(agenda, id));
    const auto at = static_cast<std::ptrdiff_t>(std::min(place, agenda.items.size()));
    auto act = act_about(workspace, Verb::MoveAgendaItem, item);
    agenda.items.insert(agenda.items.begin() + at, std::move(item));
    agenda.number();
    return write_agenda(workspace, std::move(act), agenda);
}

} // namespace tandem::workspace
