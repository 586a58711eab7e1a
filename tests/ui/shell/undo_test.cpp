// Each kind of verb that a person can do is taken back with Ctrl+Z and done again with Ctrl+Shift+Z; compared is the whole network.
#include "catalogue/document_words.h"
#include "catalogue/verbs.h"
#include "ui/shell/open_window.h"
#include "workspace/actions.h"
#include "workspace/letters.h"
#include "workspace/lists.h"
#include "workspace/me.h"
#include "workspace/meeting_parts.h"
#include "workspace/meetings.h"
#include "workspace/new_ids.h"
#include "workspace/reports.h"
#include "workspace/settings.h"
#include "workspace/today.h"
#include "workspace/transfer.h"

#include <sstream>

using namespace tandem;
using test::OpenWindow;
using workspace::Changes;
using workspace::Result;
using workspace::Workspace;

namespace {

using Act = std::function<Result<Changes>(Workspace&)>;

std::string whole_network(OpenWindow& open) {
    std::string json;
    open.example.desk.ask(&open.window, [](Workspace& file) -> Result<std::string> {
        std::ostringstream out;
        TANDEM_TRY(workspace::export_network(file, out, {"a test"}));
        return out.str();
    }, [&](const Result<std::string>& written) { json = written.value_or(""); });
    open.settle();
    REQUIRE_FALSE(json.empty());
    return json;
}

// A case with every part, and the meeting that comes next.
Result<workspace::OwnerCase> some_case(Workspace& file) {
    TANDEM_ASSIGN(const auto cases, workspace::list_cases(file, {}, {0, 100}));
    for (const auto& row : cases.rows) {
        TANDEM_ASSIGN(auto shown, workspace::show_case(file, row.code));
        if (!shown.actions.empty() && !shown.needs.empty() && !shown.lines.empty() && !shown.subjects.empty()) return shown;
    }
    return workspace::problem(workspace::ProblemCode::NotFound);
}
Result<workspace::PartyCard> some_party(Workspace& file) {
    TANDEM_ASSIGN(const auto parties, workspace::list_parties(file, {}, {0, 100}));
    for (const auto& row : parties.rows) {
        TANDEM_ASSIGN(auto shown, workspace::show_party(file, row.id));
        if (!shown.people.empty() && !shown.seats.empty()) return shown;
    }
    return workspace::problem(workspace::ProblemCode::NotFound);
}

// What is done with the part of a case, of a partner or of the meeting.
Act with_case(std::function<Result<Changes>(Workspace&, workspace::OwnerCase&)> act) {
    return [act = std::move(act)](Workspace& file) -> Result<Changes> {
        TANDEM_ASSIGN(auto shown, some_case(file));
        return act(file, shown);
    };
}
Act with_party(std::function<Result<Changes>(Workspace&, workspace::PartyCard&)> act) {
    return [act = std::move(act)](Workspace& file) -> Result<Changes> {
        TANDEM_ASSIGN(auto shown, some_party(file));
        return act(file, shown);
    };
}
Act with_meeting(std::function<Result<Changes>(Workspace&, workspace::Agenda&)> act) {
    return [act = std::move(act)](Workspace& file) -> Result<Changes> {
        TANDEM_ASSIGN(const auto id, workspace::find_meeting(file, "next"));
        TANDEM_ASSIGN(auto agenda, workspace::show_agenda(file, id));
        return act(file, agenda);
    };
}
Act with_guest(std::function<Result<Changes>(Workspace&, const workspace::InvitedRow&)> act) {
    return with_meeting([act = std::move(act)](Workspace& file, workspace::Agenda& agenda) -> Result<Changes> {
        TANDEM_ASSIGN(const auto invited, workspace::list_invited(file, agenda.meeting.meeting.id));
        return act(file, invited.front());
    });
}

template <class Record>
Record& renewed(Workspace& file, Record& record) {
    record.id = workspace::new_id_of<decltype(record.id)>(file);
    return record;
}

struct Kind {
    const char* word; // of the verb, as the journal has it
    Act act;
};

std::vector<Kind> kinds_of_cases() {
    using Case = workspace::OwnerCase;
    return {
        {"case.new", [](Workspace& file) -> Result<Changes> {
             TANDEM_ASSIGN(const auto started, workspace::start_case(file, {}));
             return started.changes;
         }},
        {"case.change", with_case([](Workspace& file, Case& at) {
             at.case_file.question_to_network = "Wie kan meedenken?";
             return workspace::save_case(file, at.case_file);
         })},
        {"case.remove", with_case([](Workspace& file, Case& at) { return workspace::remove_case(file, at.case_file.id); })},
        {"need.add", with_case([](Workspace& file, Case& at) { return workspace::save_need(file, renewed(file, at.needs.front())); })},
        {"need.change", with_case([](Workspace& file, Case& at) {
             at.needs.front().text = "iets anders";
             return workspace::save_need(file, at.needs.front());
         })},
        {"need.remove", with_case([](Workspace& file, Case& at) { return workspace::remove_need(file, at.needs.front().id); })},
        {"line.add", with_case([](Workspace& file, Case& at) { return workspace::save_line(file, renewed(file, at.lines.front())); })},
        {"line.change", with_case([](Workspace& file, Case& at) {
             at.lines.front().text = "iets anders";
             return workspace::save_line(file, at.lines.front());
         })},
        {"line.remove", with_case([](Workspace& file, Case& at) { return workspace::remove_line(file, at.lines.front().id); })},
        {"subject.add", with_case([](Workspace& file, Case& at) { return workspace::save_subject(file, renewed(file, at.subjects.front())); })},
        {"subject.remove", with_case([](Workspace& file, Case& at) { return workspace::remove_subject(file, at.subjects.front().id); })},
        {"story.write", with_case([](Workspace& file, Case& at) { return workspace::write_room_story(file, at.case_file.id, "een ander verhaal"); })},
        {"action.add", with_case([](Workspace& file, Case& at) { return workspace::save_action(file, renewed(file, at.actions.front().action)); })},
        {"action.change", with_case([](Workspace& file, Case& at) {
             at.actions.front().action.text = "iets anders";
             return workspace::save_action(file, at.actions.front().action);
         })},
        {"action.remove", with_case([](Workspace& file, Case& at) { return workspace::remove_action(file, at.actions.front().action.id); })},
    };
}

std::vector<Kind> kinds_of_parties() {
    using Party = workspace::PartyCard;
    return {
        {"party.add", [](Workspace& file) -> Result<Changes> {
             TANDEM_ASSIGN(const auto joined, workspace::add_party(file, {"Buurtmoestuin"}));
             return joined.changes;
         }},
        {"party.change", with_party([](Workspace& file, Party& at) {
             at.party.name = "Andere naam";
             return workspace::save_party(file, at.party);
         })},
        {"party.remove", with_party([](Workspace& file, Party& at) { return workspace::remove_party(file, at.party.id); })},
        {"person.change", with_party([](Workspace& file, Party& at) {
             at.people.front().person.function = "penningmeester";
             return workspace::save_party_person(file, at.people.front().person, at.people.front().capacity);
         })},
        {"person.remove", with_party([](Workspace& file, Party& at) { return workspace::remove_party_person(file, at.people.front().capacity.id); })},
        {"seat.remove", with_party([](Workspace& file, Party& at) { return workspace::remove_seat(file, at.seats.front().seat.id); })},
        {"ring.move", with_party([](Workspace& file, Party& at) {
             const bool is_core = at.seats.front().seat.ring == domain::PartnerRing::Core;
             return workspace::move_to_ring(file, at.party.id, is_core ? domain::PartnerRing::Shell : domain::PartnerRing::Core);
         })},
        {"network.change", [](Workspace& file) -> Result<Changes> {
             TANDEM_ASSIGN(auto network, workspace::network_of(file));
             network.name = "Andere naam";
             return workspace::save_network(file, network);
         }},
        {"table.change", [](Workspace& file) -> Result<Changes> {
             TANDEM_ASSIGN(auto tables, workspace::list_tables(file));
             tables.front().table.name = "Andere naam";
             return workspace::save_table(file, tables.front().table);
         }},
        {"feedback", [](Workspace& file) -> Result<Changes> {
             TANDEM_ASSIGN(const auto today, workspace::show_today(file));
             return workspace::give_feedback(file, today.feedback.front().id, today.feedback.front().next);
         }},
    };
}

std::vector<Kind> kinds_of_meetings() {
    using Agenda = workspace::Agenda;
    return {
        {"meeting.plan", with_meeting([](Workspace& file, Agenda& at) -> Result<Changes> {
             workspace::NewMeeting wanted;
             wanted.table = at.meeting.meeting.table;
             wanted.day = file.today().plus_days(40);
             TANDEM_ASSIGN(const auto planned, workspace::plan_meeting(file, wanted));
             return planned.changes;
         })},
        {"meeting.change", with_meeting([](Workspace& file, Agenda& at) {
             at.meeting.meeting.place = "Buurthuis";
             return workspace::save_meeting(file, at.meeting.meeting);
         })},
        {"meeting.cancel", with_meeting([](Workspace& file, Agenda& at) { return workspace::cancel_meeting(file, at.meeting.meeting.id, "storm"); })},
        {"meeting.remove", with_meeting([](Workspace& file, Agenda& at) { return workspace::remove_meeting(file, at.meeting.meeting.id); })},
        {"invite", with_meeting([](Workspace& file, Agenda& at) -> Result<Changes> {
             TANDEM_ASSIGN(const auto people, workspace::find_people(file, "", 100));
             TANDEM_ASSIGN(const auto invited, workspace::list_invited(file, at.meeting.meeting.id));
             for (const auto& one : people)
                 if (std::ranges::none_of(invited, [&](const auto& row) { return row.attendance.person == one.id; }))
                     return workspace::invite(file, at.meeting.meeting.id, one.id, one.party);
             return workspace::problem(workspace::ProblemCode::NotFound);
         })},
        {"presence", with_guest([](Workspace& file, const auto& row) { return workspace::set_presence(file, row.attendance.id, domain::Presence::Excused); })},
        {"uninvite", with_guest([](Workspace& file, const auto& row) { return workspace::remove_invited(file, row.attendance.id); })},
        {"item.leave_out", with_guest([](Workspace& file, const auto& row) -> Result<Changes> {
             TANDEM_ASSIGN(const auto agenda, workspace::show_agenda(file, row.attendance.meeting));
             TANDEM_ASSIGN(const auto invited, workspace::list_invited(file, row.attendance.meeting));
             TANDEM_ASSIGN(const auto me, workspace::who_am_i(file)); // who does not stay away from their own meeting
             for (const auto& one : invited)
                 if (!me || one.attendance.person != me->id) return workspace::leave_out(file, agenda.items.front().item.id, {one.attendance.person});
             return workspace::problem(workspace::ProblemCode::NotFound);
         })},
        {"item.add", with_meeting([](Workspace& file, Agenda& at) {
             workspace::NewItem item;
             item.mode = domain::AgendaItemMode::Theme;
             item.title_text = "rouw";
             return workspace::add_item(file, at.meeting.meeting.id, item);
         })},
        {"item.change", with_meeting([](Workspace& file, Agenda& at) {
             at.items.front().item.minutes = 44;
             return workspace::save_item(file, at.items.front().item);
         })},
        {"item.move", with_meeting([](Workspace& file, Agenda& at) { return workspace::move_item(file, at.items.front().item.id, 2); })},
        {"item.remove", with_meeting([](Workspace& file, Agenda& at) { return workspace::remove_item(file, at.items.front().item.id); })},
        {"proposal.take", with_meeting([](Workspace& file, Agenda& at) { return workspace::take_proposal(file, at.meeting.meeting.id); })},
        {"meeting.begin", with_meeting([](Workspace& file, Agenda& at) { return workspace::begin_meeting(file, at.meeting.meeting.id); })},
    };
}

std::vector<Kind> kinds_of_settings() {
    const auto entry_of = [](Workspace& file, std::size_t place) -> Result<domain::ListEntryId> {
        TANDEM_ASSIGN(const auto entries, workspace::entries_of_list(file, "action_kind"));
        return entries.at(place).id;
    };
    return {
        {"list.add", [](Workspace& file) { return workspace::add_entry(file, "action_kind", "Samen koken"); }},
        {"list.rename", [entry_of](Workspace& file) -> Result<Changes> {
             TANDEM_ASSIGN(const auto id, entry_of(file, 0));
             return workspace::rename_entry(file, id, "Iets anders");
         }},
        {"list.move", [entry_of](Workspace& file) -> Result<Changes> {
             TANDEM_ASSIGN(const auto id, entry_of(file, 1));
             return workspace::move_entry(file, id, 0);
         }},
        {"list.retire", [entry_of](Workspace& file) -> Result<Changes> {
             TANDEM_ASSIGN(const auto id, entry_of(file, 0));
             return workspace::offer_entry(file, id, false);
         }},
        {"letter", [](Workspace& file) { return workspace::save_letter(file, documents::Letter::ConsentForm, "# Anders", catalogue::DocumentWords()); }},
    };
}

std::vector<Kind> kinds_of_reports() {
    using workspace::ReportSpan;
    const auto first = [](auto verb, ReportSpan span = ReportSpan::Inbox, std::string state = {}) -> Act {
        return [verb, span, state](Workspace& file) -> Result<Changes> {
            TANDEM_ASSIGN(const auto page, workspace::list_reports(file, span, {}));
            const auto found = std::ranges::find_if(page.rows, [&](const auto& row) { return state.empty() || row.state == state; });
            if (found == page.rows.end()) return workspace::problem(workspace::ProblemCode::NotFound);
            return verb(file, found->id);
        };
    };
    using Id = domain::ReportId;
    return {
        {"report.bring", [](Workspace& file) -> Result<Changes> {
             workspace::NewReport wanted;
             wanted.worry = "De post stapelt zich op.";
             wanted.about.emplace().family_name = "Wiekslag";
             TANDEM_ASSIGN(auto brought, workspace::bring_report(file, wanted));
             return brought.changes;
         }},
        {"report.change", first([](Workspace& file, Id id) -> Result<Changes> {
             TANDEM_ASSIGN(auto shown, workspace::show_report(file, id));
             shown.report.worry = "Toch iets anders.";
             return workspace::save_report(file, shown.report);
         })},
        {"report.take_up", first([](Workspace& file, Id id) -> Result<Changes> {
             TANDEM_ASSIGN(auto started, workspace::take_up(file, id));
             return started.changes;
         })},
        {"report.ask_more", first([](Workspace& file, Id id) { return workspace::ask_more(file, id, "Wie komt er nog langs?"); })},
        {"report.question", first([](Workspace& file, Id id) -> Result<Changes> {
             TANDEM_ASSIGN(auto made, workspace::make_question(file, id));
             return made.changes;
         })},
        {"report.settle", first([](Workspace& file, Id id) -> Result<Changes> {
             TANDEM_ASSIGN(const auto parties, workspace::find_parties(file, ""));
             return workspace::settle_with_party(file, id, parties.front().id, "Zij belt aan.");
         })},
        {"report.pass_on", first([](Workspace& file, Id id) { return workspace::pass_on(file, id, "Netwerk Zuid", "Woont daar."); })},
        {"report.leave", first([](Workspace& file, Id id) { return workspace::leave_report(file, id, "already_helped", ""); })},
        {"report.return", first([](Workspace& file, Id id) { return workspace::back_to_inbox(file, id); }, ReportSpan::All, "left")},
        {"report.call", first([](Workspace& file, Id id) { return workspace::note_call(file, id, "de huisartsenpost"); })},
        {"report.source", first([](Workspace& file, Id id) { return workspace::agree_as_source(file, id, file.today()); })},
        {"report.no_message", first([](Workspace& file, Id id) { return workspace::wants_no_message(file, id); })},
        {"report.remove", first([](Workspace& file, Id id) { return workspace::remove_report(file, id); })},
    };
}

} // namespace

TEST_CASE("undo of each kind: the whole network is as it was, by Ctrl+Z, and as it became, by Ctrl+Shift+Z") {
    OpenWindow open;
    for (const auto& kinds : {kinds_of_cases(), kinds_of_reports(), kinds_of_parties(), kinds_of_meetings(), kinds_of_settings()}) {
        for (const auto& [word, act] : kinds) {
            INFO(word);
            const auto before = whole_network(open);
            open.example.desk.act(&open.window, act, [](const auto& done) { CHECK(done.has_value()); });
            open.settle();
            const auto after = whole_network(open);
            CHECK(after != before);
            const QString verb = open.example.desk.undoVerb();
            CHECK_FALSE(verb.isEmpty());
            const QString shown = open.window.findChild<QAction*>("verbUndo")->text();
            CHECK(shown.contains(catalogue::verb_label(verb.toStdString())));
            open.press(Qt::Key_Z, Qt::ControlModifier);
            CHECK(whole_network(open) == before);
            open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            CHECK(whole_network(open) == after);
            open.press(Qt::Key_Z, Qt::ControlModifier);
            CHECK(whole_network(open) == before);
        }
    }
}
