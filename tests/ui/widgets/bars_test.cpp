#include <catch2/catch_test_macros.hpp>

#include "ui/widgets/shown.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/notice_bar.h"
#include "widgets/passphrase_field.h"
#include "widgets/progress_panel.h"
#include "widgets/section.h"
#include "widgets/strength_bar.h"
#include "widgets/toast_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace tandem::widgets;
using namespace tandem::tests;
using namespace std::chrono_literals;

TEST_CASE("a toast goes by itself") {
    look();
    QWidget window;
    auto* toast = new ToastBar;
    in_window(window, {new QLineEdit, toast});
    CHECK_FALSE(toast->isVisible());
    toast->setStay(50ms);
    QSignalSpy closed(toast, &ToastBar::closed);
    toast->showText("Bewaard");
    CHECK(toast->isVisible());
    CHECK(toast->accessibleName() == "Bewaard");
    CHECK(closed.wait(2000));
    CHECK_FALSE(toast->isVisible());
}

TEST_CASE("a toast stays while it has the focus, and Esc closes it") {
    look();
    QWidget window;
    auto* field = new QLineEdit;
    auto* toast = new ToastBar;
    in_window(window, {field, toast});
    field->setFocus();
    toast->setStay(100ms);
    toast->showText("Verwijderd", "Ongedaan maken", [] {});
    CHECK(field->hasFocus()); // it takes no focus
    toast->actionButton()->setFocus();
    QTest::qWait(300);
    CHECK(toast->isVisible());
    QTest::keyClick(toast->actionButton(), Qt::Key_Escape);
    CHECK_FALSE(toast->isVisible());
}

TEST_CASE("a toast stays while the mouse is on it") {
    look();
    QWidget window;
    auto* toast = new ToastBar;
    in_window(window, {new QLineEdit, toast});
    toast->setStay(100ms);
    toast->showText("Verwijderd");
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(toast, &enter);
    QTest::qWait(300);
    CHECK(toast->isVisible());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(toast, &leave);
    CHECK(QTest::qWaitFor([&] { return !toast->isVisible(); }, 2000));
}

TEST_CASE("undo in a toast runs once") {
    look();
    QWidget window;
    auto* toast = new ToastBar;
    in_window(window, {toast});
    int undone = 0;
    toast->showText("Verwijderd", "Ongedaan maken", [&] { ++undone; });
    QTest::mouseClick(toast->actionButton(), Qt::LeftButton);
    CHECK(undone == 1);
    CHECK_FALSE(toast->isVisible());
    toast->showText("Iets anders");
    CHECK_FALSE(toast->actionButton()->isVisible());
    emit toast->actionButton()->clicked();
    CHECK(undone == 1);
}

TEST_CASE("an action that shows the next toast is not closed by its own") {
    look();
    QWidget window;
    auto* toast = new ToastBar;
    in_window(window, {toast});
    toast->showText("Verwijderd", "Ongedaan maken", [&] { toast->showText("Terug"); });
    QTest::mouseClick(toast->actionButton(), Qt::LeftButton);
    CHECK(toast->isVisible());
    CHECK(toast->text() == "Terug");
}

TEST_CASE("a notice says in a word how serious it is") {
    look();
    QWidget window;
    auto* notice = new NoticeBar;
    in_window(window, {notice});
    CHECK_FALSE(notice->isVisible());
    notice->showText(NoticeBar::Tone::Danger, "Dit ging mis");
    CHECK(notice->isVisible());
    CHECK(notice->accessibleName().endsWith("Dit ging mis"));
    CHECK(notice->accessibleName().size() > QString("Dit ging mis").size() + 2);
    CHECK_FALSE(notice->actionButton()->isVisible());
    int pressed = 0;
    notice->showText(NoticeBar::Tone::Info, "Alleen lezen", "Waarom", [&] { ++pressed; });
    QTest::mouseClick(notice->actionButton(), Qt::LeftButton);
    CHECK(pressed == 1);
}

TEST_CASE("what people typed is never markup") {
    look();
    QWidget window;
    auto* notice = new NoticeBar;
    in_window(window, {notice});
    notice->showText(NoticeBar::Tone::Info, "<b>vet</b>");
    for (const auto* label : window.findChildren<QLabel*>()) CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("an empty list offers the first step") {
    look();
    QWidget window;
    auto* empty = new EmptyState("Nog geen casussen", "Hier komen de casussen.");
    in_window(window, {empty});
    CHECK_FALSE(empty->step()->isVisible());
    empty->setStep("Nieuwe melding");
    QSignalSpy chosen(empty, &EmptyState::stepChosen);
    empty->step()->setFocus();
    QTest::keyClick(empty->step(), Qt::Key_Space);
    CHECK(chosen.count() == 1);
    CHECK(empty->accessibleDescription() == "Hier komen de casussen.");
}

TEST_CASE("a card shows a header only when there is one") {
    look();
    QWidget window;
    auto* card = new Card;
    card->body()->addWidget(new QLabel("inside"));
    in_window(window, {card});
    const auto bare = card->sizeHint().height();
    card->setTitle("Afspraken");
    CHECK(card->sizeHint().height() > bare);
    CHECK(card->accessibleName() == "Afspraken");
    auto* first = new QPushButton("een");
    card->setHeaderWidget(first);
    auto* second = new QPushButton("twee");
    card->setHeaderWidget(second);
    QCoreApplication::processEvents();
    CHECK(second->isVisible());
    const Section section("Tijdlijn");
    CHECK(section.title() == "Tijdlijn");
}

TEST_CASE("long work can be stopped, and may not know how far it is") {
    look();
    QWidget window;
    auto* panel = new ProgressPanel;
    in_window(window, {panel});
    panel->setText("Reservekopie maken");
    panel->setPercent(150);
    CHECK(panel->percent() == 100);
    panel->setPercent(-1);
    CHECK(panel->percent() == -1);
    panel->setPercent(40);
    CHECK(panel->percent() == 40);
    QSignalSpy asked(panel, &ProgressPanel::cancelAsked);
    QTest::mouseClick(panel->cancelButton(), Qt::LeftButton);
    CHECK(asked.count() == 1);
    panel->setCancellable(false);
    CHECK_FALSE(panel->cancelButton()->isVisible());
}

TEST_CASE("a passphrase shows dots until it is asked to show itself, and clearing hides it again") {
    look();
    QWidget window;
    auto* field = new PassphraseField;
    in_window(window, {field});
    field->setFocus();
    QTest::keyClicks(field->lineEdit(), "vier losse woorden");
    CHECK(field->lineEdit()->echoMode() == QLineEdit::Password);
    auto* shows = field->findChild<QPushButton*>("passphraseShow");
    const auto word = shows->text();
    QTest::mouseClick(shows, Qt::LeftButton);
    CHECK(field->lineEdit()->echoMode() == QLineEdit::Normal);
    CHECK(shows->text() != word);
    field->clear();
    CHECK(field->text().isEmpty());
    CHECK(field->lineEdit()->echoMode() == QLineEdit::Password);
    CHECK_FALSE(field->lineEdit()->isUndoAvailable());
}

TEST_CASE("Enter in a passphrase is enough") {
    look();
    QWidget window;
    auto* field = new PassphraseField;
    in_window(window, {field});
    QSignalSpy submitted(field, &PassphraseField::submitted);
    field->setFocus();
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    CHECK(submitted.count() == 1);
}

TEST_CASE("Caps Lock is seen by the letters that come, and said") {
    look();
    QWidget window;
    auto* field = new PassphraseField;
    in_window(window, {field});
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, "A");
    QApplication::sendEvent(field->lineEdit(), &capital);
    CHECK(field->capsLock());
    CHECK_FALSE(field->lineEdit()->accessibleDescription().isEmpty());
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, "A");
    QApplication::sendEvent(field->lineEdit(), &shifted);
    CHECK_FALSE(field->capsLock());
    QKeyEvent digit(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, "1");
    QApplication::sendEvent(field->lineEdit(), &digit);
    CHECK_FALSE(field->capsLock());
}

TEST_CASE("strength is a bar and a word") {
    look();
    QWidget window;
    auto* field = new PassphraseField;
    in_window(window, {field});
    auto* bar = field->findChild<StrengthBar*>();
    CHECK_FALSE(bar->isVisible());
    field->setStrength(9, "heel sterk");
    CHECK(bar->isVisible());
    CHECK(bar->score() == 4);
    CHECK(bar->accessibleName() == "heel sterk");
}
