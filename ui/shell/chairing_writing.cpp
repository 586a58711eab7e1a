// What is done and said while a meeting is chaired goes into the file from here; and whom the file knows while a name is typed.
#include "shell/chairing.h"
#include "shell/chairing_people.h"
#include "shell/chairing_verbs.h"
#include "workspace/actions.h"
#include "workspace/meeting_heard.h"

#include <QPointer>

#include <algorithm>

namespace tandem::shell {

using workspace::Changes;
using workspace::Result;
using workspace::Workspace;

namespace {

std::optional<std::string> if_any(const QString& text) {
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.toStdString());
}

} // namespace

// What stands on the screens is in the register at once, for whoever is here: also when the item is put off, or somebody goes before its end.
void ChairingScreen::noteShown() {
    const int place = m_view->currentPlace();
    const bool can_be_read = isVisible() && m_view->isVisible() && place >= 0 && desk().mayChange();
    if (!can_be_read) return;
    const auto& room = m_view->room();
    const auto& item = room.items[static_cast<std::size_t>(place)];
    if (!item.shown) return;
    Showing now{item.id, item.shown->level(), {}};
    for (const auto& guest : room.guests)
        if (guest.presence == domain::Presence::Present) now.people.push_back(guest.id);
    if (now == m_noted) return;
    m_noted = std::move(now);
    // For the desk, not for this screen: it was seen, also when the screen is gone by then.
    desk().act(&desk(), [id = item.id](Workspace& file) { return workspace::note_shown(file, id); },
               [here = QPointer<ChairingScreen>(this)](const Result<Changes>& done) {
                   if (here && !done) here->complain(done.error());
               });
}

// A look at names, and so in the logbook; shown as long as F6 is held, at the item where the meeting is.
void ChairingScreen::explain() {
    const auto item = m_view->current();
    const auto about = item ? m_cases.find(*item) : m_cases.end();
    if (m_held.isHeld() || about == m_cases.end() || !m_view->isVisible() || !desk().isOpen()) return;
    m_held.begin();
    const auto look = [meeting = *m_meeting, about = about->second, purpose = tr("Chairing").toStdString()](Workspace& file) -> Result<Explained> {
        return explain_item(file, meeting, about, purpose);
    };
    desk().ask(this, look, [this](const Result<Explained>& found) {
        if (!m_held.isHeld()) return; // let go before it came
        if (!found) return complain(found.error());
        m_view->showExplanation(found->names, found->reasons);
    });
}

void ChairingScreen::record(domain::AgendaItemId item, const QString& outcome, std::optional<domain::AgendaItemState> state) {
    const auto verb = [said = SaidOfItem{*m_meeting, item, state, if_any(outcome)}](Workspace& file) { return record_item(file, said); };
    // For the desk, not for this screen: what was typed last is saved also when the screen is left by it.
    desk().act(&desk(), verb, [here = QPointer<ChairingScreen>(this)](const Result<Changes>& done) {
        if (!here) return;
        if (done)
            here->noComplaint();
        else
            here->complain(done.error());
    });
}

std::string ChairingScreen::caseCodeOf(domain::AgendaItemId item) const {
    const auto& items = m_view->room().items;
    const auto found = std::ranges::find_if(items, [&](const policy::RoomItem& one) { return one.id == item; });
    return found == items.end() || !found->shown ? std::string() : found->shown->code();
}

void ChairingScreen::addAction(domain::AgendaItemId item, const room::NewAction& wanted) {
    const auto who = chosen_person(wanted.doer);
    if (!who || !who->party) return;
    const auto& room = m_view->room();
    domain::ActionItem action;
    action.agreed_in = *m_meeting;
    action.kind = wanted.kind.toStdString();
    action.text = wanted.text.toStdString();
    action.doer = who->person;
    action.party = *who->party;
    action.due = wanted.due;
    action.agreed_on = room.began ? desk().zone().day_of(*room.began) : room.day;
    const auto verb = [action, code = caseCodeOf(item)](Workspace& file) { return agree(file, code, action); };
    act(verb, [this] {
        m_view->actionAdded();
        emit said(tr("The agreement is added."));
    });
}

void ChairingScreen::endAction(domain::AgendaItemId item, int place, std::optional<domain::NotDoneReason> not_done) {
    const auto verb = [code = caseCodeOf(item), place, on = desk().zone().day_of(desk().now()), not_done](Workspace& file) {
        return end_action_at(file, code, place, on, not_done);
    };
    act(verb, [this, not_done] {
        if (!not_done) return emit said(tr("Noted as done. Undo: Ctrl+Z"));
        m_view->takeFocusForNewAction();
        emit said(tr("Noted as not done. Agree something new below, or go on. Undo: Ctrl+Z"));
    });
}

void ChairingScreen::addGuest(const QByteArray& id) {
    const auto who = chosen_person(id);
    if (!who) return;
    const auto verb = [meeting = *m_meeting, who = *who](Workspace& file) { return let_in(file, meeting, who); };
    act(verb, [this] { m_view->guestAdded(); });
}

widgets::PickerProvider ChairingScreen::doers() {
    return [this](const QString& typed, widgets::PickerFound found) {
        if (!m_meeting) return;
        const auto paid = m_view->room().hide_who_is_paid ? WhoIsPaid::Hidden : WhoIsPaid::Shown;
        ask([meeting = *m_meeting, typed = typed.toStdString()](Workspace& file) { return find_doers(file, meeting, typed); },
            [paid, found = std::move(found)](const std::vector<workspace::PersonHit>& people) { found(picker_items(people, paid)); });
    };
}

widgets::PickerProvider ChairingScreen::people() {
    return [this](const QString& typed, widgets::PickerFound found) {
        const auto paid = m_view->room().hide_who_is_paid ? WhoIsPaid::Hidden : WhoIsPaid::Shown;
        ask([typed = typed.toStdString()](Workspace& file) { return workspace::find_people(file, typed); },
            [paid, found = std::move(found)](const std::vector<workspace::PersonHit>& people) { found(picker_items(people, paid)); });
    };
}

} // namespace tandem::shell
