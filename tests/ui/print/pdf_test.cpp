#include "print/pdf.h"

#include "tools.h"

#include <QRegularExpression>

#include <catch2/catch_all.hpp>

#include <thread>

using namespace tandem;
using namespace tandem::print;
using namespace tandem::print::test;

namespace {

documents::Document one_paragraph(const std::string& text) { return {"Proef", "nl", {documents::Paragraph{text}}}; }

QByteArray without_dates(QByteArray pdf) {
    QString text = QString::fromLatin1(pdf);
    text.remove(QRegularExpression(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^"]*)"));
    text.remove(QRegularExpression(R"(D:\d{14}[^)]*)"));
    return text.toLatin1();
}

} // namespace

TEST_CASE("a PDF is whole, and has its fonts inside") {
    const PdfOnDisk pdf(to_pdf(actions_document(5)));
    const auto check = pdf.qpdf_check();
    INFO(check.output.toStdString());
    CHECK(check.code == 0);
    CHECK(check.output.contains("No syntax or stream encoding errors"));
    const auto fonts = pdf.fonts().split('\n', Qt::SkipEmptyParts).mid(2);
    CHECK(!fonts.isEmpty());
    for (const auto& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(QRegularExpression("Identity-H +yes ")));
    }
}

TEST_CASE("a PDF says its title, its language and that it is PDF/A-1b, and nothing about the machine") {
    const auto bytes = to_pdf(actions_document(5));
    const PdfOnDisk pdf(bytes);
    const auto info = pdf.info();
    INFO(info.toStdString());
    CHECK(info.contains(QRegularExpression("Title: +Afspraken van het buurtoverleg\n")));
    CHECK(info.contains(QRegularExpression("Creator: +Tandem\n")));
    CHECK(info.contains("A4"));
    CHECK(!info.contains("Author"));
    CHECK(bytes.contains("pdfaid:part=\"1\""));
    CHECK(bytes.contains("pdfaid:conformance=\"B\""));
    CHECK(bytes.contains("/Lang (nl)"));
    CHECK(!bytes.contains(QSysInfo::machineHostName().toUtf8()));
}

TEST_CASE("every cell can be taken out of a PDF as text") {
    const auto document = actions_document(12);
    const auto text = PdfOnDisk(to_pdf(document)).text();
    const auto& table = std::get<documents::Table>(document.blocks.back());
    for (const auto& row : table.rows)
        for (const auto& cell : row) CHECK(text.contains(QString::fromStdString(cell)));
    for (const auto& column : table.columns) CHECK(text.contains(QString::fromStdString(column)));
    CHECK(text.contains("Janine de Wit"));
}

TEST_CASE("two letters that fonts like to draw as one stay two") {
    CHECK(PdfOnDisk(to_pdf(one_paragraph("affiche fluit efficiënt"))).text().contains("affiche fluit efficiënt"));
}

TEST_CASE("a long table goes on over pages, each with its column titles, its title and its number") {
    const PdfOnDisk pdf(to_pdf(actions_document(200)));
    const int pages = pdf.pages();
    REQUIRE(pages > 3);
    for (int page = 1; page <= pages; ++page) {
        const auto text = pdf.text_of_page(page);
        INFO(text.toStdString());
        CHECK(text.contains("Wanneer"));
        CHECK(text.contains("Afspraken van het buurtoverleg"));
        CHECK(text.contains(QString("%1 van %2").arg(page).arg(pages)));
    }
    CHECK(pdf.text().contains("26-K200"));
}

TEST_CASE("the same document gives the same bytes, but for its dates") {
    CHECK(without_dates(to_pdf(actions_document(30))) == without_dates(to_pdf(actions_document(30))));
    CHECK(without_dates(to_pdf(actions_document(30))) != without_dates(to_pdf(actions_document(31))));
}

TEST_CASE("a PDF can be made beside the thread of the window") {
    QByteArray there;
    std::thread([&] { there = to_pdf(actions_document(3)); }).join();
    CHECK(without_dates(there) == without_dates(to_pdf(actions_document(3))));
}

TEST_CASE("emoji, right-to-left text and odd characters make a sound PDF") {
    auto document = one_paragraph("😀👩‍👩‍👧 שלום עליכם مرحبا \xff\xfe \x01 e\u0301 \u202e omgekeerd");
    document.title = "Titel <met> & \"tekens\" 😀 שלום";
    documents::Table odd{"", {"שם", "😀"}, {{"محمد", "één"}, {}, {"a", "b", "te veel"}}};
    document.blocks.emplace_back(odd);
    document.blocks.emplace_back(documents::Table{"leeg", {}, {{}, {}}});
    document.blocks.emplace_back(documents::Facts{});
    document.blocks.emplace_back(documents::Heading{""});
    document.blocks.emplace_back(documents::Note{"regel\nregel\r\nregel"});
    const PdfOnDisk pdf(to_pdf(document));
    CHECK(pdf.qpdf_check().code == 0);
    CHECK(pdf.text().contains("één"));
}

TEST_CASE("a document without anything is one page") { CHECK(PdfOnDisk(to_pdf(documents::Document{})).pages() == 1); }

TEST_CASE("a language that is no language is left out") {
    auto document = one_paragraph("tekst");
    document.language = "nl) /X (";
    const auto bytes = to_pdf(document);
    CHECK(!bytes.contains("/Lang"));
    CHECK(PdfOnDisk(bytes).qpdf_check().code == 0);
}

TEST_CASE("a paragraph of a megabyte and a word without end stay on the paper") {
    std::string text;
    while (text.size() < 1'000'000) text += "Een zin die steeds weer komt. ";
    const PdfOnDisk pdf(to_pdf(one_paragraph(text)));
    CHECK(pdf.pages() > 100);
    CHECK(pdf.qpdf_check().code == 0);
    const PdfOnDisk word(to_pdf(one_paragraph(std::string(20'000, 'm'))));
    CHECK(word.text().remove(QRegularExpression("[^m]")).count('m') == 20'000);
}

TEST_CASE("a cell higher than a page breaks between its lines and loses nothing") {
    auto document = actions_document(1);
    std::string long_text;
    for (int i = 0; i < 3000; ++i) long_text += "woord" + std::to_string(i) + " ";
    std::get<documents::Table>(document.blocks.back()).rows.push_back({"26-ZZZ", long_text, "", "", ""});
    const PdfOnDisk pdf(to_pdf(document));
    CHECK(pdf.pages() > 3);
    const auto text = pdf.text();
    for (const int i : {0, 1499, 2999}) CHECK(text.contains(QString("woord%1").arg(i)));
    CHECK(pdf.text_of_page(2).contains("Wanneer"));
}

TEST_CASE("a table with too many columns stays within the page") {
    documents::Table wide{"", {}, {{}}};
    for (int i = 10; i < 50; ++i) {
        wide.columns.push_back("kolom" + std::to_string(i));
        wide.rows.front().push_back(std::to_string(i));
    }
    const PdfOnDisk pdf(to_pdf({"Breed", "nl", {wide}}));
    CHECK(pdf.qpdf_check().code == 0);
    CHECK(pdf.text().count('k') == 40); // cut away outside the page, they would not be there
}

TEST_CASE("wiping leaves nothing") {
    QByteArray bytes("geheim");
    wipe(bytes);
    CHECK(bytes.isEmpty());
    QString text("geheim");
    wipe(text);
    CHECK(text.isEmpty());
}
