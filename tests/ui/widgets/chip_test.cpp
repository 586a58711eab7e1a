#include <catch2/catch_test_macros.hpp>

#include "widgets/chip.h"

#include "ui/widgets/shown.h"
#include "widgets/chip_row.h"
#include "widgets/flow_layout.h"
#include "widgets/level_badge.h"

#include <QLabel>

using namespace tandem::widgets;
using namespace tandem::tests;

TEST_CASE("a chip is never cut off: it has the room of its words at every size of text") {
    for (const double scale : {1.0, 2.0, 3.0}) {
        look(Scheme::Light, scale);
        const Chip chip({"maatschappelijk werk", Tone::Formal});
        CHECK(chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance("maatschappelijk werk"));
        CHECK(chip.sizeHint().height() >= chip.fontMetrics().height());
        const auto narrow = chip.sizeHint().width() / 2;
        CHECK(chip.heightForWidth(narrow) > chip.sizeHint().height()); // it wraps
    }
    look();
}

TEST_CASE("a chip says in words what its colour and shape mean") {
    look();
    Chip chip({"Bezoekdienst", Tone::Informal, Shape::Round, "vrijwilligers"});
    CHECK(chip.accessibleName() == "Bezoekdienst, vrijwilligers");
    chip.setChip({"Thuiszorg"});
    CHECK(chip.accessibleName() == "Thuiszorg");
}

TEST_CASE("a round chip and a square chip differ without their colour") {
    look();
    Chip square({"Thuiszorg", Tone::Neutral, Shape::Square});
    Chip round({"Thuiszorg", Tone::Neutral, Shape::Round});
    square.resize(square.sizeHint());
    round.resize(round.sizeHint());
    CHECK(square.grab().toImage() != round.grab().toImage());
}

TEST_CASE("a chip button is pressed by Space, Enter and the mouse") {
    look();
    QWidget window;
    auto* chip = new ChipButton({"Verhaal"});
    in_window(window, {chip});
    QSignalSpy clicked(chip, &QAbstractButton::clicked);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QTest::keyClick(chip, Qt::Key_Return);
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(clicked.count() == 3);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(clicked.count() == 3);
}

TEST_CASE("a chosen chip has a tick, not only another colour") {
    look();
    ChipButton chip({"Verhaal"});
    chip.setCheckable(true);
    const auto before = chip.sizeHint().width();
    chip.setChecked(true);
    CHECK(chip.sizeHint().width() > before);
}

TEST_CASE("a chip that removes says so, and Delete and Backspace press it") {
    look();
    QWidget window;
    auto* chip = new ChipButton({"Humanitas"});
    chip->setRemoves("Remove Humanitas");
    in_window(window, {chip});
    QSignalSpy clicked(chip, &QAbstractButton::clicked);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTest::keyClick(chip, Qt::Key_Backspace);
    CHECK(clicked.count() == 2);
    CHECK(chip->accessibleName() == "Remove Humanitas");
}

TEST_CASE("a flow begins a new line where the width ends, and mirrors in right-to-left") {
    look();
    QWidget window;
    auto* flow = new FlowLayout(&window, 8, 8);
    QList<QWidget*> parts;
    for (int at = 0; at < 3; ++at) {
        parts.append(new QWidget);
        parts.last()->setFixedSize(100, 20);
        flow->addWidget(parts.last());
    }
    window.resize(230, 100);
    show(window);
    CHECK(parts[1]->pos() == QPoint(108, 0));
    CHECK(parts[2]->pos() == QPoint(0, 28));
    CHECK(flow->heightForWidth(230) == 48);
    CHECK(flow->heightForWidth(400) == 20);
    CHECK(flow->sizeHint() == QSize(316, 20));
    window.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(window.rect());
    CHECK(parts[0]->pos() == QPoint(130, 0));
}

TEST_CASE("a row of chips needs more lines when text is twice as large") {
    look();
    ChipRow row;
    row.setChips({{"Welzijn"}, {"maatschappelijk werk"}, {"Thuiszorg"}, {"GGZ in de wijk"}, {"Ouderenadvies"}});
    const auto before = row.heightForWidth(500);
    look(Scheme::Light, 2.0);
    QCoreApplication::processEvents();
    CHECK(row.heightForWidth(500) > 2 * before);
    CHECK(row.accessibleName().startsWith("Welzijn; maatschappelijk werk"));
    look();
}

TEST_CASE("widgets stay behind the chips when the chips change") {
    look();
    QWidget window;
    auto* row = new ChipRow;
    auto* more = new QLabel("more");
    row->setChips({{"een"}});
    row->addWidget(more);
    window.resize(600, 100);
    in_window(window, {row});
    row->setChips({{"een"}, {"twee"}, {"drie"}});
    const auto last = [&] { return row->findChildren<Chip*>().last(); };
    CHECK(QTest::qWaitFor([&] { return last()->x() > 0 && last()->x() < more->x(); }, 1000));
    for (auto* chip : row->findChildren<Chip*>()) CHECK(chip->x() < more->x());
    row->setChips({});
    CHECK(row->findChildren<Chip*>().isEmpty());
}

TEST_CASE("each sign of a level looks different and has its word") {
    look();
    QList<QImage> seen;
    for (const auto sign : {Sign::Full, Sign::Half, Sign::Ring, Sign::Dot, Sign::Cross}) {
        LevelBadge badge(sign, "woord");
        badge.resize(badge.sizeHint());
        CHECK(badge.accessibleName() == "woord");
        const auto image = badge.grab().toImage();
        CHECK_FALSE(seen.contains(image));
        seen.append(image);
    }
}

TEST_CASE("a level wraps its word when there is little room") {
    look(Scheme::Light, 2.0);
    const LevelBadge badge(Sign::Half, "bedekt: adres en geboortedatum");
    CHECK(badge.heightForWidth(200) > badge.sizeHint().height());
    look();
}
