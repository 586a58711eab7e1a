// The ten ways that a worry goes most, in the whole window and by the keyboard alone: verbs by Ctrl+K, fields by Tab.
#include "catalogue/words.h"
#include "screen/pickers.h"
#include "ui/shell/open_window.h"
#include "workspace/consent.h"
#include "workspace/consultations.h"
#include "workspace/contacts.h"
#include "workspace/handovers.h"
#include "workspace/help.h"
#include "workspace/meetings.h"
#include "workspace/reports.h"
#include "workspace/today.h"

#include <QAbstractButton>
#include <QComboBox>

#include <algorithm>

using namespace tandem;
using screen::Where;
using test::OpenWindow;

namespace {

struct Route {
    OpenWindow open;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { open.press(key, modifiers); }
    void type(const QString& text) { open.type(text); }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }

    void verb(const QString& name) {
        press(Qt::Key_K, Qt::ControlModifier);
        type(name);
        press(Qt::Key_Return);
    }
    // As a person goes there: not a step is skipped, and it may not take forever.
    void tab_to(const QString& name) {
        INFO(name.toStdString());
        for (int steps = 0; steps < 150 && open.focused() != name; ++steps) press(Qt::Key_Tab);
        REQUIRE(open.focused() == name);
    }
    void push(const QString& name) {
        tab_to(name);
        press(Qt::Key_Space);
    }
    // A list comes a moment after the last letter.
    template <class Picker>
    void pick(const char* name, const std::string& text) {
        auto* picker = open.find<Picker>(name);
        type(QString::fromStdString(text));
        REQUIRE(test::wait_for([&] {
            press(Qt::Key_Return);
            return picker->chosen().has_value();
        }));
    }

    template <class Question>
    auto asked(Question question) {
        using Answer = std::invoke_result_t<Question, workspace::Workspace&>;
        std::optional<Answer> answer;
        open.example.desk.ask(&open.window, question, [&](const Answer& found) { answer = found; });
        open.settle();
        REQUIRE(answer.has_value());
        REQUIRE(answer->has_value());
        return **answer;
    }

    Where at() { return open.bench().place().where; }
    domain::ReportId bring(const QString& worry) {
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        type(worry);
        press(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(at() == Where::Report);
        return domain::ReportId(*Uuid::parse(open.bench().place().about.toStdString()));
    }
    domain::ReportState state_of(domain::ReportId id) {
        return asked([id](workspace::Workspace& file) { return workspace::show_report(file, id); }).report.state;
    }
    std::string party() {
        return asked([](workspace::Workspace& file) { return workspace::list_parties(file, {}, {0, 1}); }).rows.front().name;
    }
    // A new case by the keyboard; its code.
    std::string start_case() {
        verb("Nieuwe casus");
        REQUIRE(at() == Where::NewCase);
        save();
        REQUIRE(at() == Where::Case);
        return open.bench().place().about.toStdString();
    }
    auto shown(const std::string& code) {
        return asked([code](workspace::Workspace& file) { return workspace::show_case(file, code); });
    }
};

} // namespace

TEST_CASE("route 1: a worry is asked after, and taken up as a case") {
    Route route;
    const auto report = route.bring("De hond blaft al dagen.");
    route.verb("Vraag erover door");
    CHECK(route.open.focused() == "askQuestion");
    route.type("Wie zag de bewoner het laatst?");
    route.save();
    CHECK(std::holds_alternative<domain::ReportAskMore>(route.state_of(report)));
    route.verb("Pak dit op als casus");
    CHECK(std::holds_alternative<domain::ReportTakenUp>(route.state_of(report)));
    CHECK(route.at() == Where::Case);
}

TEST_CASE("route 2: a worry goes on as a question without a name, and stands on an agenda") {
    Route route;
    const auto report = route.bring("Iemand heeft al weken geen bezoek en laat de post liggen.");
    route.verb("Maak er een vraag zonder naam van");
    REQUIRE(route.at() == Where::Consultation);
    CHECK(std::holds_alternative<domain::ReportQuestionWithoutName>(route.state_of(report)));
    const auto question = domain::ConsultationId(*Uuid::parse(route.open.bench().place().about.toStdString()));
    route.push("nobodyWouldKnow");
    route.verb("Zet deze vraag op een agenda");
    route.push("chooseAgenda0");
    const auto shown = route.asked([question](workspace::Workspace& file) { return workspace::show_consultation(file, question); });
    CHECK(shown.ahead.size() == 1);
}

TEST_CASE("route 3: a worry is settled with one partner") {
    Route route;
    const auto party = route.party();
    const auto report = route.bring("De lamp in het trappenhuis is stuk.");
    route.verb("Regel het zelf");
    CHECK(route.open.focused() == "settlePartyText");
    route.pick<screen::PartyPicker>("settleParty", party);
    route.tab_to("settleLine");
    route.type("De huismeester maakt hem vandaag.");
    route.save();
    CHECK(std::holds_alternative<domain::ReportBilateral>(route.state_of(report)));
}

TEST_CASE("route 4: a worry that belongs elsewhere is passed on") {
    Route route;
    const auto report = route.bring("Er staat een caravan op straat.");
    route.verb("Geef het door");
    route.tab_to("passTo");
    route.type("Handhaving");
    route.tab_to("passLine");
    route.type("Gaat over parkeren.");
    route.save();
    const auto state = route.state_of(report);
    REQUIRE(std::holds_alternative<domain::ReportPassedOn>(state));
    CHECK(std::get<domain::ReportPassedOn>(state).to == "Handhaving");
}

TEST_CASE("route 5: a worry rests, with a reason, and comes back when it was not over") {
    Route route;
    const auto report = route.bring("Er klonk muziek.");
    route.verb("Laat het rusten, met een reden");
    CHECK(route.open.focused() == "leaveReason");
    route.press(Qt::Key_Down);
    route.tab_to("leaveLine");
    route.type("Was een feestje.");
    route.save();
    CHECK(std::holds_alternative<domain::ReportLeft>(route.state_of(report)));
    route.verb("Zet terug bij nieuw");
    CHECK(std::holds_alternative<domain::ReportInbox>(route.state_of(report)));
}

TEST_CASE("route 6: a new case gets a yes, and its question brings it on the agenda") {
    Route route;
    const auto code = route.start_case();
    route.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(route.open.focused() == "consentToCore");
    route.press(Qt::Key_Space);
    route.save();
    const auto id = route.shown(code).case_file.id;
    CHECK(route.asked([id](workspace::Workspace& file) { return workspace::grounds_of(file, id); }).consents.size() == 1);
    const auto today = route.asked([](workspace::Workspace& file) { return workspace::show_today(file); });
    REQUIRE(today.next_meeting.has_value());
    const auto meeting = today.next_meeting->row.meeting.id;
    route.verb("Vandaag");
    route.push("prepareMeeting");
    REQUIRE(route.at() == Where::Prepare);
    route.tab_to("newItem");
    route.type(QString::fromStdString(code));
    route.press(Qt::Key_Return);
    REQUIRE(route.open.focused() == "questionText");
    route.type("Wie gaat er eens langs?");
    route.press(Qt::Key_Return);
    const auto agenda = route.asked([meeting](workspace::Workspace& file) { return workspace::show_agenda(file, meeting); });
    CHECK(std::ranges::any_of(agenda.items, [&](const auto& row) { return row.case_code == code; }));
}

TEST_CASE("route 7: who helps is written down, with what they do and do not") {
    Route route;
    const auto party = route.party();
    const auto code = route.start_case();
    route.verb("Schrijf op wie er helpt");
    route.tab_to("deploymentPartyText");
    route.pick<screen::PartyPicker>("deploymentParty", party);
    route.tab_to("deploymentDoes");
    route.type("Gaat elke week mee naar de markt");
    route.tab_to("deploymentDoesNot");
    route.type("Doet niets met geld");
    route.save();
    const auto id = route.shown(code).case_file.id;
    const auto help = route.asked([id](workspace::Workspace& file) { return workspace::show_help(file, id); });
    REQUIRE(help.deployments.size() == 1);
    CHECK(help.deployments[0].deployment.does_not == "Doet niets met geld");
}

TEST_CASE("route 8: what is not safe keeps a case open until it is answered; then it is closed") {
    Route route;
    const auto code = route.start_case();
    route.verb("Iets is niet veilig");
    CHECK(route.open.focused() == "flagWhat");
    route.type("De trap is los.");
    route.save();
    const auto closes = [&] {
        route.verb("De casus afsluiten");
        route.tab_to("stateOutcome");
        route.press(Qt::Key_Down);
        route.save();
        return std::holds_alternative<domain::CaseClosed>(route.shown(code).case_file.state);
    };
    CHECK_FALSE(closes());
    route.push("clearFlag0");
    CHECK(route.open.focused() == "flagHow");
    route.type("De trap is gemaakt.");
    route.save();
    CHECK(closes());
}

TEST_CASE("route 9: a case is offered to another network and stays ours until they say yes") {
    Route route;
    const auto code = route.start_case();
    route.verb("Overdragen aan een ander netwerk");
    route.tab_to("handoverNetwork");
    route.type("OGGZ Vallei");
    route.tab_to("handoverMotivation");
    route.type("Het is te zwaar voor dit netwerk.");
    route.save();
    const auto waiting = route.asked([](workspace::Workspace& file) { return workspace::waiting_handovers(file); });
    CHECK(std::ranges::any_of(waiting, [&](const auto& one) { return one.case_code == code && one.to_network == "OGGZ Vallei"; }));
    CHECK_FALSE(std::holds_alternative<domain::CaseClosed>(route.shown(code).case_file.state));
}

TEST_CASE("route 10: a try to get in touch stands with the case") {
    Route route;
    const auto code = route.start_case();
    route.verb("Noteer dat er contact is gezocht");
    REQUIRE(route.open.focused() == "attemptWay_doorbell");
    route.press(Qt::Key_Space);
    route.tab_to("attemptResult_no_answer");
    route.press(Qt::Key_Space);
    route.save();
    const auto id = route.shown(code).case_file.id;
    CHECK(route.asked([id](workspace::Workspace& file) { return workspace::show_contacts(file, id); }).attempts.size() == 1);
}
