#include "consultations/consultation_list_screen.h"

#include "ui/shown_screen.h"
#include "widgets/list_table.h"
#include "workspace/consultations.h"

using namespace tandem;
using consultations::ConsultationListScreen;
using screen::Where;
using test::OpenExample;

namespace {

using ShownList = test::ShownScreen<ConsultationListScreen>;

workspace::Result<void> only_a_network(workspace::Workspace& file) {
    TANDEM_TRY(workspace::make_network(file, workspace::templates().front(), "Nieuw netwerk"));
    return {};
}

workspace::StartedConsultation asked_question(OpenExample& example, const std::string& text) {
    return test::asked(example, [text](workspace::Workspace& file) {
        return workspace::start_consultation(
            file, {.text = text, .question = {}, .estimate = domain::ConsultationEstimate::Worrying, .table = {}, .asked_by = {}});
    });
}

// All that one row says, to the eye and to a screen reader.
QString row_text(ShownList& shown, int row) {
    auto* model = shown.find<widgets::ListTable>("consultationTableView")->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(row, column).data(Qt::AccessibleTextRole).toString();
    return cells.join(QLatin1Char('|'));
}
int rows(ShownList& shown) { return shown.find<widgets::ListTable>("consultationTableView")->model()->rowCount(); }

int row_with(ShownList& shown, const std::string& code) {
    for (int row = 0; row < rows(shown); ++row)
        if (row_text(shown, row).startsWith(QString::fromStdString(code))) return row;
    return -1;
}

} // namespace

TEST_CASE("without a question it says what they are for, and leads to the first") {
    OpenExample example(only_a_network);
    ShownList shown(example);
    CHECK(shown.shownTexts().contains("Nog geen vragen zonder naam"));
    shown.click("emptyStep");
    REQUIRE(shown.places.size() == 1);
    CHECK(shown.places[0] == screen::Place{Where::Consultation, {}});
}

TEST_CASE("each question stands there with its code and no word of its text, the open ones first") {
    OpenExample example;
    const auto closed = asked_question(example, "Iemand houdt kanaries."), open = asked_question(example, "Iemand houdt parkieten.");
    test::asked(example, [id = closed.id](workspace::Workspace& file) { return workspace::close_consultation(file, id, std::nullopt); });
    ShownList shown(example);
    const int of_open = row_with(shown, open.code), of_closed = row_with(shown, closed.code);
    REQUIRE(of_open >= 0);
    REQUIRE(of_closed > of_open);
    CHECK(row_text(shown, of_open).contains("|Zorgelijk|"));
    CHECK(row_text(shown, of_open).contains("|nee|"));
    CHECK(row_text(shown, of_closed).contains("|Gesloten|"));
    for (int row = 0; row < rows(shown); ++row) CHECK_FALSE(row_text(shown, row).contains("Iemand"));
    test::asked(example, [id = open.id](workspace::Workspace& file) { return workspace::check_consultation(file, id); });
    shown.screen.refresh();
    shown.settled();
    CHECK(row_text(shown, row_with(shown, open.code)).contains("|ja|"));
}

TEST_CASE("Enter opens a question, Delete takes it away and undo brings it back") {
    OpenExample example(only_a_network);
    const auto made = asked_question(example, "Iemand houdt kanaries.");
    ShownList shown(example);
    auto* table = shown.find<widgets::ListTable>("consultationTableView");
    table->setFocus();
    table->setCurrentRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(shown.places.size() == 1);
    CHECK(shown.places[0] == screen::Place{Where::Consultation, QString::fromStdString(made.id.text())});
    QTest::keyClick(table, Qt::Key_Delete);
    shown.settled();
    CHECK(rows(shown) == 0);
    example.desk.undo();
    shown.settled();
    CHECK(rows(shown) == 1);
}

TEST_CASE("a question whose time is over is gone from the list") {
    OpenExample example(only_a_network);
    asked_question(example, "Iemand houdt kanaries.");
    ShownList shown(example);
    REQUIRE(rows(shown) == 1);
    std::static_pointer_cast<const test::NoonOn2026_11_12>(example.around.clock)->at += 50LL * 24 * 3600 * 1000;
    shown.screen.refresh();
    shown.settled();
    CHECK(rows(shown) == 0);
}
