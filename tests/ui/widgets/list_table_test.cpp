#include <catch2/catch_test_macros.hpp>

#include "widgets/list_table.h"

#include "ui/widgets/shown.h"
#include "widgets/cell_delegate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>

using namespace tandem::widgets;
using namespace tandem::tests;

namespace {

QStandardItemModel* filled(QObject* parent, int rows = 3) {
    auto* model = new QStandardItemModel(rows, 3, parent);
    model->setHorizontalHeaderLabels({"Code", "What", "Who"});
    for (int row = 0; row < rows; ++row) {
        model->setItem(row, 0, new QStandardItem(QString("26-%1").arg(rows - row, 3, 10, QChar('0'))));
        model->setItem(row, 1, new QStandardItem("Kennismaken"));
        model->setItem(row, 2, new QStandardItem(""));
    }
    return model;
}

struct TableForm {
    QWidget window;
    QLineEdit* before = new QLineEdit;
    ListTable* table = new ListTable;
    QLineEdit* after = new QLineEdit;
    QStandardItemModel* model = filled(&window);
    TableForm() {
        look();
        table->setModel(model);
        window.resize(600, 400);
        in_window(window, {before, table, after});
        table->setFocus();
    }
};

} // namespace

TEST_CASE("Tab goes into a table and out of it again") {
    TableForm form;
    form.before->setFocus();
    QTest::keyClick(form.before, Qt::Key_Tab);
    CHECK(form.table->hasFocus());
    CHECK(form.table->currentRow() == 0);
    QTest::keyClick(form.table, Qt::Key_Tab);
    CHECK(form.after->hasFocus());
    QTest::keyClick(form.after, Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(form.table, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(form.before->hasFocus());
}

TEST_CASE("Down chooses the next row and Enter opens it") {
    TableForm form;
    QSignalSpy chosen(form.table, &ListTable::rowChosen);
    QSignalSpy activated(form.table, &ListTable::rowActivated);
    form.table->setCurrentRow(0);
    QTest::keyClick(form.table, Qt::Key_Down);
    CHECK(form.table->currentRow() == 1);
    CHECK(chosen.count() == 1);
    QTest::keyClick(form.table, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0].toInt() == 1);
    QTest::keyClick(form.table, Qt::Key_Right);
    CHECK(chosen.count() == 1); // the same row
}

TEST_CASE("a double click opens a row, one click does not") {
    TableForm form;
    QSignalSpy activated(form.table, &ListTable::rowActivated);
    const auto place = form.table->visualRect(form.model->index(1, 0)).center();
    QTest::mouseClick(form.table->viewport(), Qt::LeftButton, {}, place);
    CHECK(activated.isEmpty());
    CHECK(form.table->currentRow() == 1);
    QTest::mouseDClick(form.table->viewport(), Qt::LeftButton, {}, place);
    CHECK(activated.count() == 1);
}

TEST_CASE("typing letters does not jump about") {
    TableForm form;
    form.table->setCurrentRow(0);
    QTest::keyClicks(form.table, "26-002");
    CHECK(form.table->currentRow() == 0);
}

TEST_CASE("sorting is offered by keyboard as well as by a click") {
    TableForm form;
    form.table->setSortable({0});
    form.table->setCurrentRow(0);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), form.table->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(form.table->viewport(), &event);
    auto* menu = form.table->findChild<QMenu*>("sortMenu");
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    menu->actions()[0]->trigger();
    CHECK(form.model->item(0, 0)->text() == "26-001");
    menu->close();
    const auto* header = form.table->horizontalHeader();
    CHECK(header->isSortIndicatorShown());
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(0) + 10, header->height() / 2));
    CHECK(form.model->item(0, 0)->text() == "26-003"); // the other way round
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(1) + 10, header->height() / 2));
    CHECK(header->sortIndicatorSection() == 0); // not offered
}

TEST_CASE("widths and sorting are kept, and nonsense is ignored") {
    QByteArray state;
    {
        TableForm form;
        form.table->setSortable({0});
        form.table->setColumnWidth(0, 123);
        form.table->sortByColumn(0, Qt::AscendingOrder);
        form.table->horizontalHeader()->setSortIndicatorShown(true);
        state = form.table->saveState();
    }
    TableForm form;
    form.table->setSortable({0});
    for (const auto& nonsense : {QByteArray(), QByteArray("nonsense that is long enough to read"), state.left(10)})
        form.table->restoreState(nonsense);
    CHECK(form.model->item(0, 0)->text() == "26-003");
    form.table->restoreState(state);
    CHECK(form.table->columnWidth(0) == 123);
    CHECK(form.model->item(0, 0)->text() == "26-001");
    form.window.resize(700, 400);
    QCoreApplication::processEvents();
    CHECK(form.table->columnWidth(0) == 123);
}

TEST_CASE("rows are as high as twice as large a text needs") {
    TableForm form;
    const auto before = form.table->rowHeight(0);
    CHECK(before >= form.table->fontMetrics().height());
    look(Scheme::Light, 2.0);
    QCoreApplication::processEvents();
    CHECK(form.table->rowHeight(0) >= 2 * before - 6);
    CHECK(form.table->rowHeight(0) >= QFontMetrics(textFont()).height());
    look();
}

TEST_CASE("a row grows with chips on more lines and with a second line of text") {
    TableForm form;
    form.table->setHeights(ListTable::Heights::ByContent);
    const auto before = form.table->rowHeight(0);
    form.model->item(0, 0)->setData(QString("informeel, met coordinator"), DetailRole);
    CHECK(form.table->rowHeight(0) > before);
    CHECK(form.table->rowHeight(1) == before);
    QList<ChipText> chips;
    for (int at = 0; at < 12; ++at) chips.append({"maatschappelijk werk", Tone::Formal});
    form.model->item(1, 2)->setData(QVariant::fromValue(chips), ChipsRole);
    CHECK(form.table->rowHeight(1) > 2 * before);
}

TEST_CASE("a table that grows with its rows has room for all of them") {
    look();
    QWidget window;
    auto* table = new ListTable;
    auto* model = filled(&window, 2);
    table->setGrowsWithRows();
    table->setModel(model);
    in_window(window, {table});
    const auto before = table->height();
    for (int row = 0; row < 5; ++row) model->appendRow({new QStandardItem("x"), new QStandardItem("y"), new QStandardItem("z")});
    QCoreApplication::processEvents();
    CHECK(table->height() >= before + 5 * table->rowHeight(0));
    CHECK(table->viewport()->height() >= 7 * table->rowHeight(0));
}

TEST_CASE("columns whose texts wrap give way before anything is cut off") {
    TableForm form;
    form.table->setHeights(ListTable::Heights::ByContent);
    form.model->item(0, 1)->setText("Samen de post ordenen en daarna langs bij de gemeente");
    form.model->item(0, 2)->setData(QVariant::fromValue(QList<ChipText>{{"maatschappelijk werk", Tone::Formal}}), ChipsRole);
    form.window.resize(420, 400);
    QCoreApplication::processEvents();
    int sum = 0;
    for (int column = 0; column < 3; ++column) sum += form.table->columnWidth(column);
    CHECK(sum <= form.table->viewport()->width());
    CHECK(form.table->rowHeight(0) > form.table->rowHeight(1));
}

TEST_CASE("the columns fill the width that is there") {
    TableForm form;
    form.table->setWideColumn(1);
    form.table->setColumnLetters(0, 8);
    QCoreApplication::processEvents();
    int sum = 0;
    for (int column = 0; column < 3; ++column) sum += form.table->columnWidth(column);
    CHECK(sum == form.table->viewport()->width());
    CHECK(form.table->columnWidth(1) > form.table->columnWidth(0));
}

TEST_CASE("every cell is painted, also with emoji, right-to-left, a very long text and no text at all") {
    TableForm form;
    form.model->item(0, 0)->setText(long_text(100'000));
    form.model->item(1, 0)->setText(QString::fromUtf8("\U0001F600 \u0645\u0631\u062D\u0628\u0627"));
    form.model->setItem(2, 0, nullptr); // data() is invalid
    form.table->setLayoutDirection(Qt::RightToLeft);
    CHECK_FALSE(form.table->grab().isNull());
    form.table->setHeights(ListTable::Heights::TwoLines);
    form.table->setLayoutDirection(Qt::LeftToRight);
    CHECK_FALSE(form.table->grab().isNull());
}

TEST_CASE("another model takes the place of the first") {
    TableForm form;
    auto* other = filled(&form.window, 1);
    form.table->setModel(other);
    form.model->removeRows(0, 3);
    CHECK(form.table->model()->rowCount() == 1);
    form.table->setCurrentRow(0);
    form.table->setCurrentRow(-1);
    CHECK(form.table->currentRow() == -1);
    form.table->setCurrentRow(99);
    CHECK(form.table->currentRow() == -1);
}

TEST_CASE("a model of a hundred thousand rows is shown at once") {
    look();
    QWidget window;
    auto* table = new ListTable;
    auto* model = new QStandardItemModel(100'000, 3, &window);
    QElapsedTimer timer;
    timer.start();
    table->setModel(model);
    in_window(window, {table});
    CHECK(timer.elapsed() < 3000);
}
