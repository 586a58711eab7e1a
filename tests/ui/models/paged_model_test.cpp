#include "models/paged_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using tandem::models::Column;
using tandem::models::PagedModel;

namespace {

struct Row {
    int number = 0;
};
using Model = PagedModel<Row>;

// A file of `total` rows that answers when it is told to.
struct Source {
    int total = 0;
    std::vector<std::pair<tandem::workspace::PageWish, Model::Came>> asked;

    Model::Fetch fetch() {
        return [this](tandem::workspace::PageWish wish, Model::Came came) { asked.emplace_back(wish, std::move(came)); };
    }
    void answer(std::size_t which) {
        const auto [wish, came] = asked.at(which);
        tandem::workspace::Page<Row> page;
        page.total = total;
        for (auto i = wish.offset; i < std::min<std::int64_t>(wish.offset + wish.limit, total); ++i) page.rows.push_back({static_cast<int>(i)});
        came(std::move(page));
    }
};

QVariant text_of(const Row& row, int column, int role) { return role == Qt::DisplayRole && column == 0 ? QVariant(QString::number(row.number)) : QVariant(); }

struct Loaded {
    Source source;
    Model model{source.fetch(), text_of};
    explicit Loaded(int total) {
        source.total = total;
        model.setColumns({Column{"number", true}, Column{"empty"}});
        model.reload();
        source.answer(0);
    }
    QString shown(int row) const { return model.index(row, 0).data().toString(); }
};

} // namespace

TEST_CASE("a list reads only the pages that are looked at") {
    Loaded list(100'000);
    CHECK(list.model.rowCount() == 100'000);
    CHECK(list.shown(7) == "7");
    CHECK(list.source.asked.size() == 1);

    CHECK(list.shown(50'050).isEmpty());
    REQUIRE(list.source.asked.size() == 2);
    CHECK(list.source.asked[1].first.offset == 50'000);
    list.source.answer(1);
    CHECK(list.shown(50'050) == "50050");
}

TEST_CASE("a page that is on its way is asked for once") {
    Loaded list(1'000);
    for (int i = 300; i < 400; ++i) (void)list.shown(i);
    CHECK(list.source.asked.size() == 2);
}

TEST_CASE("no cell is ever invalid, read or not") {
    Loaded list(300);
    for (const int row : {0, 99, 100, 299})
        for (const int column : {0, 1}) CHECK(list.model.index(row, column).data().isValid());
}

TEST_CASE("reading again keeps the old rows until the new ones are there") {
    Loaded list(150);
    list.source.total = 120;
    list.model.reload();
    CHECK(list.model.rowCount() == 150);
    CHECK(list.shown(3) == "3");
    list.source.answer(1);
    CHECK(list.model.rowCount() == 120);
}

TEST_CASE("an answer to an earlier question is dropped") {
    Loaded list(150);
    list.model.reload();
    list.model.reload();
    list.source.total = 10;
    list.source.answer(2);
    list.source.total = 999;
    list.source.answer(1);
    CHECK(list.model.rowCount() == 10);
}

TEST_CASE("only a column that can be sorted asks to be") {
    Loaded list(10);
    QSignalSpy asked(&list.model, &tandem::models::PagedModelBase::sortAsked);
    list.model.sort(1, Qt::AscendingOrder);
    CHECK(asked.isEmpty());
    list.model.sort(0, Qt::DescendingOrder);
    CHECK(asked.size() == 1);
}

TEST_CASE("growing, shrinking and paging keep to the rules of Qt's models") {
    Loaded list(250);
    QAbstractItemModelTester tester(&list.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const int total : {300, 0, 120}) {
        list.source.total = total;
        list.model.reload();
        list.source.answer(list.source.asked.size() - 1);
        for (int row = 0; row < total; ++row) (void)list.shown(row);
    }
    CHECK(list.model.rowCount() == 120);
}
