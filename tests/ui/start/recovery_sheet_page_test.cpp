#include "start/recovery_sheet_page.h"

#include "ui/start/closed_desk.h"
#include "widgets/notice_bar.h"
#include "workspace/settings.h"

#include <QSignalSpy>

using namespace tandem;
using test::named;
using test::press;
using test::type_text;

namespace {

struct Sheet {
    test::ClosedDesk closed;
    std::unique_ptr<start::RecoverySheetPage> page;

    Sheet() {
        closed.makeKeyed();
        page = std::make_unique<start::RecoverySheetPage>(closed.tools());
        test::show_page(*page);
        page->refresh();
        REQUIRE(test::settle(closed.desk));
    }
    void click(const char* name) { named<QAbstractButton>(*page, name)->click(); }
    QString notice() { return named<widgets::NoticeBar>(*page, "sheetNotice")->text(); }
    QStringList lines() {
        const auto letters = recovery_text(test::fixed_key());
        return QString::fromUtf8(letters.view().data(), static_cast<qsizetype>(letters.size())).split('\n', Qt::SkipEmptyParts);
    }
    void typeSheet(const QStringList& typed) {
        named(*page, "sheetLine1")->setFocus();
        for (const auto& line : typed) {
            type_text(line);
            press(Qt::Key_Return);
        }
    }
    std::string kept() {
        std::optional<std::string> value;
        closed.desk.ask(
            page.get(), [](workspace::Workspace& file) { return workspace::setting(file, "recovery_sheet"); },
            [&](const auto& answer) { value = answer->value_or(""); });
        REQUIRE(test::wait_for([&] { return value.has_value(); }));
        return *value;
    }
};

} // namespace

TEST_CASE("the letters show only when asked for") {
    Sheet sheet;
    auto* preview = named(*sheet.page, "sheetPreview");
    CHECK_FALSE(preview->isVisible());
    sheet.click("showSheet");
    CHECK(preview->isVisible());
    sheet.click("showSheet");
    CHECK_FALSE(preview->isVisible());
}

TEST_CASE("typing the sheet over tells whether it is right, and then nobody is reminded any more") {
    Sheet sheet;
    CHECK(sheet.kept().empty());
    sheet.typeSheet(sheet.lines());
    CHECK(sheet.notice().contains("klopt"));
    CHECK_FALSE(sheet.kept().empty());
    CHECK(named<QLineEdit>(*sheet.page, "sheetLine1")->text().isEmpty());
}

TEST_CASE("a slip of the pen is named by its line") {
    Sheet sheet;
    auto lines = sheet.lines();
    std::swap(lines[2][0], lines[2][1]);
    if (lines[2] == sheet.lines()[2]) lines[2][0] = lines[2][0] == '7' ? '8' : '7';
    sheet.typeSheet(lines);
    CHECK(sheet.notice().contains("3"));
    CHECK(test::focused() == "sheetLine3");
    CHECK(sheet.kept().empty());
}

TEST_CASE("who wrote it over by hand is not reminded either") {
    Sheet sheet;
    QSignalSpy left(sheet.page.get(), &start::RecoverySheetPage::left);
    sheet.click("sheetByHand");
    CHECK_FALSE(sheet.kept().empty());
    sheet.click("leaveSheet");
    CHECK(left.count() == 1);
}

TEST_CASE("a PDF is only saved when asked for, for the owner's eyes, with a warning") {
    Sheet sheet;
    sheet.closed.files->path = sheet.closed.folder.filePath("blad.pdf");
    sheet.click("saveSheet");
    const QFileInfo file(sheet.closed.files->path);
    CHECK(file.size() > 1000);
    CHECK(file.permissions().testFlag(QFileDevice::ReadOwner));
    CHECK_FALSE(file.permissions().testFlag(QFileDevice::ReadOther));
    CHECK(sheet.notice().contains("niet versleuteld"));
    CHECK(sheet.kept().empty());
    sheet.closed.files->path = sheet.closed.folder.filePath("weg/blad.pdf");
    sheet.click("saveSheet");
    CHECK_FALSE(QFileInfo::exists(sheet.closed.files->path));
}
