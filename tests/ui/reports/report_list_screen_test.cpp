#include "reports/report_list_screen.h"

#include "ui/everything_shown.h"
#include "ui/reports/brought.h"
#include "widgets/list_table.h"
#include "workspace/contacts.h"

#include <QPushButton>

using namespace tandem;
using reports::ReportListScreen;
using screen::Where;
using test::OpenExample;
using workspace::ReportSpan;

namespace {

using ShownList = test::ShownScreen<ReportListScreen>;

workspace::Result<void> empty_network(workspace::Workspace& file) {
    TANDEM_TRY(workspace::make_network(file, workspace::templates().front(), "Leeg"));
    return {};
}

QAbstractItemModel& rows_of(ShownList& shown, const char* table = "reportTable") { return *shown.find<widgets::ListTable>(table)->model(); }

QString cell(ShownList& shown, int row, int column, const char* table = "reportTable") {
    return rows_of(shown, table).index(row, column).data(Qt::AccessibleTextRole).toString();
}

// The row of the report with this code; -1: it is not in sight.
int row_of(ShownList& shown, const QString& code) {
    for (int row = 0; row < rows_of(shown).rowCount(); ++row)
        if (cell(shown, row, 0) == code) return row;
    return -1;
}

std::int64_t total(OpenExample& example, ReportSpan span) {
    return test::asked(example, [span](workspace::Workspace& file) { return workspace::list_reports(file, span, {}); }).total;
}

QString code_of(OpenExample& example, domain::ReportId id) {
    return QString::fromStdString(test::report_of(example, id).report.code.text());
}

workspace::PartyHit party_of(OpenExample& example, domain::PartyKind kind) {
    const auto parties = test::asked(example, [](workspace::Workspace& file) { return workspace::find_parties(file, "", 100); });
    const auto found = std::ranges::find(parties, kind, &workspace::PartyHit::kind);
    REQUIRE(found != parties.end());
    return *found;
}

} // namespace

TEST_CASE("new reports come first in sight, the acute ones on top with a word, and never a word of the worry") {
    OpenExample example;
    auto wanted = test::a_worry_about_geertje();
    (void)test::bring(example, wanted);
    wanted.urgency = domain::Urgency::Acute;
    const auto acute = test::bring(example, wanted);
    ShownList shown(example);
    CHECK(rows_of(shown).rowCount() == total(example, ReportSpan::Inbox));
    const int row = row_of(shown, code_of(example, acute));
    REQUIRE(row >= 0);
    CHECK(cell(shown, row, 4) == "Nu meteen");
    CHECK(cell(shown, row, 2) == "Iemand uit de buurt");
    for (int above = 0; above < row; ++above) CHECK(cell(shown, above, 4) == "Nu meteen");
    CHECK(test::found_in_windows({test::worry_words, "Wiekslag", "Geertje"}) == "");
    CHECK(test::found_in_windows({code_of(example, acute).toStdString()}) != "");
}

TEST_CASE("a reporter who has to stay unknown goes by kind and a word, without the partner") {
    OpenExample example;
    const auto person = test::somebody(example);
    auto wanted = test::a_worry(domain::ReporterKind::CorePartner);
    wanted.reporter_person = person.id;
    wanted.reporter_party = person.party;
    REQUIRE_FALSE(person.party_name.empty());
    const auto open = test::bring(example, wanted);
    wanted.shielded = true;
    const auto shielded = test::bring(example, wanted);
    ShownList shown(example);
    CHECK(cell(shown, row_of(shown, code_of(example, open)), 2).contains(QString::fromStdString(person.party_name)));
    const QString from = cell(shown, row_of(shown, code_of(example, shielded)), 2);
    CHECK(from.contains("blijft onbekend"));
    CHECK_FALSE(from.contains(QString::fromStdString(person.party_name)));
}

TEST_CASE("what is still running and everything are one press away") {
    OpenExample example;
    ShownList shown(example);
    const auto inbox = total(example, ReportSpan::Inbox), open = total(example, ReportSpan::Open), all = total(example, ReportSpan::All);
    REQUIRE(inbox < open);
    REQUIRE(open < all);
    CHECK(shown.find<QAbstractButton>("spanNew")->isChecked());
    shown.click("spanOpen");
    CHECK(rows_of(shown).rowCount() == open);
    shown.click("spanAll");
    CHECK(rows_of(shown).rowCount() == all);
    shown.click("spanNew");
    CHECK(rows_of(shown).rowCount() == inbox);
}

TEST_CASE("Enter opens the chosen report, and a new one is one key away") {
    OpenExample example;
    const auto id = test::bring(example, test::a_worry());
    ShownList shown(example);
    auto* table = shown.find<widgets::ListTable>("reportTable");
    table->setFocus();
    table->setCurrentRow(row_of(shown, code_of(example, id)));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(!shown.places.isEmpty());
    CHECK(shown.places.last() == screen::Place{Where::Report, test::text_of(id)});
    shown.choose("verbNewReport");
    CHECK(shown.places.last().where == Where::NewReport);
    shown.click("newReport");
    CHECK(shown.places.last().where == Where::NewReport);
}

TEST_CASE("an empty inbox says what it is for and offers the first step") {
    OpenExample example(empty_network);
    ShownList shown(example);
    CHECK(shown.find<QPushButton>("emptyStep")->isVisible());
    CHECK(shown.shownTexts().contains("Hier komt elke zorg binnen"));
    shown.click("emptyStep");
    CHECK(shown.places.last().where == Where::NewReport);
}

TEST_CASE("Delete takes a report away that is there by mistake, with its names, and undo brings it back") {
    OpenExample example;
    const auto id = test::bring(example, test::a_worry_about_geertje());
    ShownList shown(example);
    const QString code = code_of(example, id);
    auto* table = shown.find<widgets::ListTable>("reportTable");
    table->setFocus();
    table->setCurrentRow(row_of(shown, code));
    QTest::keyClick(table, Qt::Key_Delete);
    shown.settled();
    CHECK(row_of(shown, code) == -1);
    example.desk.undo();
    shown.settled();
    CHECK(row_of(shown, code) >= 0);
    CHECK(test::report_of(example, id).names_resident);
}

TEST_CASE("what was settled outside the meeting shows month by month, with how often volunteers took part") {
    OpenExample example;
    const auto settle = [&](domain::PartyKind kind) {
        const auto id = test::bring(example, test::a_worry());
        const auto party = party_of(example, kind);
        (void)test::asked(example,
                          [&](workspace::Workspace& file) { return workspace::settle_with_party(file, id, party.id, "Gaat zelf langs."); });
        return code_of(example, id);
    };
    const QString by_volunteers = settle(domain::PartyKind::Informal);
    settle(domain::PartyKind::Formal);
    const auto month = test::asked(example, [](workspace::Workspace& file) { return workspace::settled_outside_meetings(file, 2026, 11); });
    ShownList shown(example);
    shown.click("settledOutside");
    const auto rows = static_cast<int>(month.rows.size());
    REQUIRE(rows >= 2);
    CHECK(rows_of(shown, "settledTable").rowCount() == rows);
    CHECK(shown.find<QLabel>("monthName")->text() == "november 2026");
    CHECK(shown.find<QLabel>("settledLine")->text() == QStringLiteral("%1 van %2 met vrijwilligers").arg(month.informal).arg(rows));
    CHECK_FALSE(shown.find("monthAfter")->isEnabled()); // that month is still to come
    int row = 0;
    while (row < rows && cell(shown, row, 1, "settledTable") != by_volunteers) ++row;
    REQUIRE(row < rows);
    CHECK(cell(shown, row, 3, "settledTable") == "ja");

    auto* table = shown.find<widgets::ListTable>("settledTable");
    table->setFocus();
    table->setCurrentRow(row);
    QTest::keyClick(table, Qt::Key_Return);
    shown.settled();
    CHECK(shown.places.last().where == Where::Report); // its code leads to the report

    shown.click("monthBefore");
    CHECK(shown.find<QLabel>("monthName")->text() == "oktober 2026");
    CHECK(shown.find("monthAfter")->isEnabled());
}
