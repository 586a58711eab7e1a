#include "print/recovery_sheet.h"

#include "print/pdf.h"
#include "print/qr.h"
#include "tools.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::print;
using namespace tandem::print::test;

namespace {

constexpr const char* letters =
    "K7F2Q 9XM4C 0ATRW\nAB3DE 45678 90FGH\nJKMNP QRSTV WXYZ0\n11223 34455 66778\n899AA BBCCD DEEFF\nGGHHJ JKKMM NNPPQ\n";

} // namespace

TEST_CASE("the recovery sheet is one page with its letters, line by line") {
    const RecoverySheet made = {SecretText(letters), {"Buurtnetwerk Molenwijk", "25 november 2026", "nl"}};
    const PdfOnDisk pdf(to_pdf(made));
    CHECK(pdf.qpdf_check().code == 0);
    CHECK(pdf.pages() == 1);
    const auto text = pdf.text();
    INFO(text.toStdString());
    for (const auto& line : QString(letters).split('\n', Qt::SkipEmptyParts)) CHECK(text.contains(line));
    CHECK(text.contains("Buurtnetwerk Molenwijk"));
    CHECK(text.contains("25 november 2026"));
}

TEST_CASE("the name of the network is on the sheet and not in what programs show of it") {
    const RecoverySheet made = {SecretText(letters), {"Buurtnetwerk Molenwijk", "25 november 2026", "nl"}};
    CHECK(!made.title().contains("Molenwijk"));
    CHECK(!PdfOnDisk(to_pdf(made)).info().contains("Molenwijk"));
}

TEST_CASE("the sheet can be read aloud: every line with its number") {
    const RecoverySheet made = {SecretText(letters), {"Buurtnetwerk Molenwijk", "25 november 2026", "nl"}};
    CHECK(made.text().contains("1:  K7F2Q 9XM4C 0ATRW"));
    CHECK(made.text().contains("6:  GGHHJ JKKMM NNPPQ"));
}

TEST_CASE("a QR code has its three corners, and too much text makes none") {
    const auto code = qr_code("K7F2Q 9XM4C 0ATRW");
    REQUIRE(code);
    const int last = code->side() - 1;
    for (const auto& [column, row] : {std::pair{0, 0}, {last - 6, 0}, {0, last - 6}}) {
        CHECK(code->dark(column, row));
        CHECK(code->dark(column + 6, row + 6));
        CHECK(code->dark(column + 3, row + 3));
        CHECK(!code->dark(column + 1, row + 1));
    }
    CHECK(!qr_code(std::string(10'000, 'A')));
}
