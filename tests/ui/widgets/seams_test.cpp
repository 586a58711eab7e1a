#include <catch2/catch_test_macros.hpp>

#include "widgets/seams.h"

#include "ui/widgets/shown.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace tandem::widgets;
using namespace tandem::tests;

namespace {

QMessageBox* asked(Seams& seams, QWidget* parent, const Question& question, int& answer) {
    seams.questions->ask(parent, question, [&answer](int verb) { answer = verb; });
    QCoreApplication::processEvents();
    return parent->findChild<QMessageBox*>();
}

QAbstractButton* button(const QMessageBox* box, const QString& verb) {
    for (auto* candidate : box->buttons())
        if (candidate->text().remove('&') == verb) return candidate;
    return nullptr;
}

const Question removal{"Remove", "Remove this?", {}, {"Remove", "Keep"}, Question::Weight::Grave};

} // namespace

TEST_CASE("a question is answered by a verb, without stopping the program") {
    look();
    auto seams = realSeams();
    QWidget window;
    show(window);
    int answer = -1;
    auto* box = asked(seams, &window, removal, answer);
    REQUIRE(box);
    CHECK(answer == -1); // ask() came back at once
    button(box, "Remove")->click();
    CHECK(answer == 0);
}

TEST_CASE("Esc leaves all as it is, and a grave question proposes that") {
    look();
    auto seams = realSeams();
    QWidget window;
    show(window);
    int answer = -1;
    auto* box = asked(seams, &window, removal, answer);
    REQUIRE(box);
    CHECK(box->defaultButton() == button(box, "Keep"));
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(answer == 1);
}

TEST_CASE("a question with one verb, and one whose screen is gone") {
    look();
    auto seams = realSeams();
    int answer = -1;
    {
        QWidget window;
        show(window);
        auto* box = asked(seams, &window, {"Done", "It is done.", {}, {"Close"}}, answer);
        REQUIRE(box);
        QTest::keyClick(box, Qt::Key_Escape);
        CHECK(answer == 0);
        answer = -1;
        asked(seams, &window, removal, answer);
    }
    QCoreApplication::processEvents();
    CHECK(answer == -1);
}

TEST_CASE("a chosen file is handed over") {
    look();
    auto seams = realSeams();
    QWidget window;
    show(window);
    QString chosen;
    seams.files->saveFile(&window, {"Save", "Tandem (*.tandem)", QDir::tempPath(), "net.tandem"},
                          [&](const QString& path) { chosen = path; });
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->defaultSuffix() == "tandem");
    CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
    emit dialog->fileSelected("a/b.tandem");
    CHECK(chosen == "a/b.tandem");
}

TEST_CASE("tests put their own answers in") {
    struct Always final : Questions {
        void ask(QWidget*, const Question&, Answered then) override { then(0); }
    };
    const Seams seams{nullptr, std::make_shared<Always>()};
    int answer = -1;
    seams.questions->ask(nullptr, removal, [&](int verb) { answer = verb; });
    CHECK(answer == 0);
}
