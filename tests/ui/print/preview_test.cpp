#include "print/preview.h"

#include "print/document_paper.h"
#include "print/page_view.h"
#include "tools.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace tandem::print;
using namespace tandem::print::test;

namespace {

struct Shown {
    Preview preview;
    explicit Shown(int rows = 200) {
        preview.resize(700, 600);
        preview.setPaper(std::make_shared<DocumentPaper>(actions_document(rows)));
        preview.show();
        (void)QTest::qWaitForWindowExposed(&preview);
    }
    template <class T>
    T* find(const char* name) const {
        auto* found = preview.findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    PageView* view() const { return find<PageView>("previewPage"); }
};

} // namespace

TEST_CASE("the preview shows one page and says which") {
    const Shown shown;
    CHECK(shown.find<QLabel>("previewWhere")->text().contains("1"));
    CHECK(shown.view()->accessibleName() == shown.find<QLabel>("previewWhere")->text());
    CHECK(!shown.find<QPushButton>("previewPrevious")->isEnabled());
    CHECK(shown.find<QPushButton>("previewNext")->isEnabled());
}

TEST_CASE("pages turn by keyboard: on at the foot, back at the top, first and last") {
    Shown shown;
    shown.view()->setFocus();
    auto* bar = shown.find<QScrollArea>("previewScroll")->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    QTest::keyClick(shown.view(), Qt::Key_PageDown);
    CHECK(shown.preview.page() == 0);
    bar->setValue(bar->maximum());
    QTest::keyClick(shown.view(), Qt::Key_PageDown);
    CHECK(shown.preview.page() == 1);
    QTest::keyClick(shown.view(), Qt::Key_PageUp);
    CHECK(shown.preview.page() == 0);
    QTest::keyClick(shown.view(), Qt::Key_End);
    CHECK(!shown.find<QPushButton>("previewNext")->isEnabled());
    QTest::keyClick(shown.view(), Qt::Key_Home);
    CHECK(shown.preview.page() == 0);
    shown.preview.showPage(-5);
    CHECK(shown.preview.page() == 0);
}

TEST_CASE("the size changes by keyboard and goes back to the width of the window") {
    const Shown shown;
    const int fitting = shown.view()->width();
    QTest::keyClick(shown.view(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(shown.view()->width() > fitting);
    QTest::keyClick(shown.view(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(shown.view(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(shown.view()->width() < fitting);
    QTest::keyClick(shown.view(), Qt::Key_0, Qt::ControlModifier);
    CHECK(shown.view()->width() == fitting);
    for (int i = 0; i < 40; ++i) QTest::keyClick(shown.view(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(shown.view()->scale() <= 4);
}

TEST_CASE("the same content is there as text, and Tab leaves it") {
    const Shown shown(3);
    QTest::mouseClick(shown.find<QPushButton>("previewSwap"), Qt::LeftButton);
    auto* text = shown.find<QPlainTextEdit>("previewText");
    CHECK(text->isVisible());
    CHECK(text->toPlainText().contains("26-K3"));
    CHECK(text->isReadOnly());
    CHECK(text->tabChangesFocus());
    CHECK(!text->accessibleName().isEmpty());
    QTest::mouseClick(shown.find<QPushButton>("previewSwap"), Qt::LeftButton);
    CHECK(shown.view()->isVisible());
}

TEST_CASE("a page is really painted") {
    const Shown shown;
    const QImage picture = shown.view()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < picture.height(); y += 2)
        for (int x = 0; x < picture.width(); x += 2) dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
    CHECK(dark > 200);
}

TEST_CASE("without paper there is nothing to show and nothing to press") {
    Preview preview;
    CHECK(!preview.findChild<QPushButton*>("previewNext")->isEnabled());
    CHECK(!preview.findChild<QPushButton*>("previewSwap")->isEnabled());
    preview.setPaper(nullptr);
    preview.showPage(3);
    CHECK(preview.page() == 0);
}
