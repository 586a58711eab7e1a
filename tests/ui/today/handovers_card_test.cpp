// Cases that were offered to another network and wait for an answer, in Vandaag (R80).
#include "today/today_screen.h"

#include "ui/shown_screen.h"
#include "workspace/cases.h"
#include "workspace/handovers.h"
#include "workspace/new_ids.h"

using namespace tandem;
using test::OpenExample;
using today::TodayScreen;

namespace {

std::vector<workspace::WaitingHandover> waiting(OpenExample& example) { return test::asked(example, workspace::waiting_handovers); }

void call_all_off(OpenExample& example) {
    for (const auto& one : waiting(example))
        test::asked(example, [&](workspace::Workspace& file) {
            return workspace::settle_handover(file, one.id, domain::HandoverCalledOff{*Day::parse("2026-11-12")});
        });
}

std::string offer_first_case(OpenExample& example, const char* on) {
    return test::asked(example, [&](workspace::Workspace& file) -> workspace::Result<std::string> {
        TANDEM_ASSIGN(const auto page, workspace::list_cases(file, {.state = "open"}, {0, 50}));
        for (const auto& row : page.rows) {
            TANDEM_ASSIGN(const auto shown, workspace::show_case(file, row.code));
            if (shown.subjects.empty()) continue;
            domain::HandoverGround ground;
            ground.id = workspace::new_id_of<domain::HandoverGroundId>(file);
            ground.case_file = row.id;
            ground.subject = shown.subjects.front().id;
            ground.on = *Day::parse(on);
            ground.to_network = "Netwerk acute zorgen Oost";
            ground.basis = domain::HandoverMotivated{"Past beter daar"};
            for (const auto& [part, word] : domain::words_of<domain::HandoverPart>) ground.minimum.push_back(part);
            TANDEM_TRY(workspace::offer_handover(file, ground));
            return row.code;
        }
        return workspace::problem(workspace::ProblemCode::NotFound);
    });
}

} // namespace

TEST_CASE("while nothing waits at another network there is no card about it") {
    OpenExample example;
    call_all_off(example);
    test::ShownScreen<TodayScreen> shown(example);
    CHECK_FALSE(shown.find("handoversCard")->isVisible());
}

TEST_CASE("who takes long to answer is asked, and the code leads to the case") {
    OpenExample example;
    call_all_off(example);
    const auto code = offer_first_case(example, "2026-11-01");
    test::ShownScreen<TodayScreen> shown(example);
    CHECK(shown.find("handoversCard")->isVisible());
    CHECK(shown.shownTexts().contains("Netwerk acute zorgen Oost"));
    CHECK(shown.shownChips().contains("Vraag het na: wacht 11 dagen"));
    shown.click("waitingHandover0");
    CHECK(shown.places.last() == screen::Place{screen::Where::Case, QString::fromStdString(code)});
}

TEST_CASE("within the days that were agreed it only says how long they think") {
    OpenExample example;
    call_all_off(example);
    (void)offer_first_case(example, "2026-11-11");
    test::ShownScreen<TodayScreen> shown(example);
    CHECK(shown.shownTexts().contains("wacht 1 dag"));
    CHECK_FALSE(shown.shownChips().contains("Vraag het na"));
}
