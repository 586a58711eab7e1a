#include "print/flow.h"

#include "print/columns.h"

#include <catch2/catch_all.hpp>

#include <numeric>

using namespace tandem::print;

namespace {

std::shared_ptr<const Piece> piece(double height, Tie tie = Tie::Loose, double before = 0, std::shared_ptr<const Piece> again = nullptr) {
    Piece made;
    made.height = height;
    made.tie = tie;
    made.before = before;
    made.again = std::move(again);
    return std::make_shared<const Piece>(std::move(made));
}

} // namespace

TEST_CASE("pieces fill a page, then the next") {
    const auto pages = flow({piece(40), piece(40), piece(40)}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 2);
    CHECK(pages[1][0].top == 0);
}

TEST_CASE("nothing is one page") { CHECK(flow({}, 100).size() == 1); }

TEST_CASE("white space stands between pieces, not at the top of a page") {
    const auto pages = flow({piece(40, Tie::Loose, 20), piece(30, Tie::Loose, 20), piece(30, Tie::Loose, 20)}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0][0].top == 0);
    CHECK(pages[0][1].top == 60);
    CHECK(pages[1][0].top == 0);
}

TEST_CASE("a heading goes along with what it stands above") {
    const auto pages = flow({piece(60), piece(20, Tie::WithNext), piece(20, Tie::WithNext), piece(30)}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 1);
    CHECK(pages[1].size() == 3);
}

TEST_CASE("what is tied together and higher than a page breaks where it must") {
    const auto pages = flow({piece(10), piece(60, Tie::WithNext), piece(60, Tie::WithNext), piece(60)}, 100);
    CHECK(pages.size() == 3);
    for (const auto& page : pages) CHECK(!page.empty());
}

TEST_CASE("titles of a table stand again on each page") {
    const auto titles = piece(10, Tie::WithNext);
    const auto pages =
        flow({titles, piece(50, Tie::Loose, 0, titles), piece(50, Tie::Loose, 0, titles), piece(50, Tie::Loose, 0, titles)}, 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[1][0].piece == titles);
    CHECK(pages[1][1].top == 10);
}

TEST_CASE("columns fill the width and keep their longest word while that fits") {
    const auto sum = [](const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    const auto roomy = column_widths({{10, 20}, {10, 30}}, 100);
    CHECK(sum(roomy) == Catch::Approx(100));
    const auto tight = column_widths({{10, 20}, {30, 500}}, 100);
    CHECK(sum(tight) == Catch::Approx(100));
    CHECK(tight[0] >= 10);
    CHECK(tight[1] >= 30);
    CHECK(sum(column_widths({{80, 90}, {160, 170}}, 100)) == Catch::Approx(100));
    CHECK(column_widths({}, 100).empty());
}
