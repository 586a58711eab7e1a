// Help that asks for attention, on Vandaag.
#include "today/today_screen.h"

#include "ui/shown_screen.h"
#include "workspace/help.h"

#include <QLabel>
#include <QPushButton>

using namespace tandem;
using screen::Where;
using test::OpenExample;

namespace {

using Shown = test::ShownScreen<today::TodayScreen>;

workspace::Result<void> network_without_help(workspace::Workspace& file) {
    TANDEM_TRY(workspace::make_network(file, workspace::templates().front(), "Leeg"));
    return {};
}

std::vector<workspace::HelpPoint> points_of(OpenExample& example) {
    return test::asked(example, [](workspace::Workspace& file) { return workspace::help_points(file); });
}

} // namespace

TEST_CASE("help that asks for attention leads to its case, what is not safe first") {
    OpenExample example;
    Shown shown(example);
    const auto points = points_of(example);
    REQUIRE(points.size() > 1);
    CHECK(shown.find("helpAttention")->isVisible());
    REQUIRE(points.front().kind == workspace::HelpPointKind::StopSignOpen);
    CHECK(shown.shownTexts().contains("Stopteken nog niet gehoord: bel nu"));
    for (std::size_t i = 0; i < points.size(); ++i)
        CHECK(shown.find<QPushButton>(("helpPoint" + std::to_string(i)).c_str())->text() == QString::fromStdString(points[i].case_code));
    shown.click("helpPoint0");
    CHECK(shown.places.last() == screen::Place{Where::Case, QString::fromStdString(points.front().case_code)});
}

TEST_CASE("what is not safe in a case stands on Vandaag as soon as it is written down, in no more words than that") {
    OpenExample example;
    Shown shown(example);
    const auto page = test::asked(example, [](workspace::Workspace& file) { return workspace::list_cases(file, {.state = "open"}, {}); });
    const auto is_not_known = [&](const workspace::CaseRow& row) {
        return std::ranges::none_of(points_of(example), [&](const auto& point) {
            return point.kind == workspace::HelpPointKind::FlagOpen && point.case_code == row.code;
        });
    };
    const auto safe = std::ranges::find_if(page.rows, is_not_known);
    REQUIRE(safe != page.rows.end());
    bool raised = false;
    example.desk.act(
        &example.desk, [id = safe->id](workspace::Workspace& file) { return workspace::raise_flag(file, id, "Er is geslagen"); },
        [&](const workspace::Result<workspace::RaisedFlag>& done) { raised = done.has_value(); });
    REQUIRE(test::wait_for([&] { return raised; }));
    shown.settled();
    const auto points = points_of(example);
    const auto found = std::ranges::find_if(
        points, [&](const auto& point) { return point.kind == workspace::HelpPointKind::FlagOpen && point.case_code == safe->code; });
    REQUIRE(found != points.end());
    const auto name = "helpPoint" + std::to_string(found - points.begin());
    CHECK(shown.find<QPushButton>(name.c_str())->text() == QString::fromStdString(safe->code));
    CHECK(shown.shownTexts().contains("Iets is niet veilig"));
    CHECK_FALSE(shown.shownTexts().contains("geslagen"));
}

TEST_CASE("where no help asks for attention there is no card for it") {
    OpenExample example(network_without_help);
    Shown shown(example);
    CHECK_FALSE(shown.find("helpAttention")->isVisible());
}
