#include "print/pipe.h"

#include "tools.h"

#include <QObject>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::print;

namespace {

// Programs that stand in for lp and lpstat.
class FakePrinter {
public:
    PrintPrograms programs() const { return {m_folder.filePath("lp"), m_folder.filePath("lpstat"), 10'000}; }
    void lp(const QByteArray& script) const { write("lp", script); }
    void lpstat(const QByteArray& script) const { write("lpstat", script); }
    QByteArray read(const QString& name) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    void write(const QString& name, const QByteArray& script) const {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QTemporaryDir m_folder;
};

template <class Result>
std::optional<Result> answer(std::optional<Result>& place) {
    (void)QTest::qWaitFor([&] { return place.has_value(); }, 20'000);
    return place;
}

std::optional<Expected<Printers, PrintProblem>> found(const PrintPrograms& programs) {
    QObject context;
    std::optional<Expected<Printers, PrintProblem>> result;
    find_printers(
        &context, [&](const auto& printers) { result = printers; }, programs);
    return answer(result);
}

std::optional<Expected<void, PrintProblem>> printed(const PrintJob& job, const PrintPrograms& programs) {
    QObject context;
    std::optional<Expected<void, PrintProblem>> result;
    print_pdf(
        &context, job, [&](const auto& done) { result = done; }, programs);
    return answer(result);
}

} // namespace

TEST_CASE("printers are found, the usual one first") {
    const FakePrinter fake;
    fake.lpstat("case \"$1\" in -e) printf 'Balie\\nZaal_2\\n' ;; -d) echo 'system default destination: Zaal_2' ;; esac\n");
    const auto result = found(fake.programs());
    REQUIRE(result.has_value());
    REQUIRE(result->has_value());
    CHECK((*result)->names == QStringList{"Zaal_2", "Balie"});
    CHECK((*result)->usual == "Zaal_2");
}

TEST_CASE("no printer, and no program to print with, are two answers") {
    const FakePrinter fake;
    fake.lpstat("echo 'lpstat: No destinations added.' >&2; exit 1\n");
    CHECK(found(fake.programs())->error() == PrintProblem::NoPrinter);
    CHECK(found({"/no/such/lp", "/no/such/lpstat", 5'000})->error() == PrintProblem::NotInstalled);
    CHECK(printed({"Balie", "%PDF", 1}, {"/no/such/lp", "/no/such/lpstat", 5'000})->error() == PrintProblem::NotInstalled);
}

TEST_CASE("the pages go through the pipe, under a title that names nobody") {
    const FakePrinter fake;
    fake.lp("cat > got.pdf\nprintf '%s ' \"$@\" > arguments\n");
    const QByteArray pages = "%PDF-1.4\n" + QByteArray(3'000'000, 'x');
    const auto result = printed({"Balie", pages, 2}, fake.programs());
    REQUIRE(result.has_value());
    CHECK(result->has_value());
    CHECK(fake.read("got.pdf") == pages);
    CHECK(fake.read("arguments") == "-d Balie -t Tandem -n 2 -o media=A4 -s - ");
}

TEST_CASE("a job that is refused says why") {
    const FakePrinter fake;
    fake.lp("echo 'lp: Error - The printer or class does not exist.' >&2; exit 1\n");
    CHECK(printed({"Weg", QByteArray(500'000, 'x'), 1}, fake.programs())->error() == PrintProblem::NoPrinter);
    fake.lp("cat >/dev/null; echo 'lp: Unsupported document-format' >&2; exit 1\n");
    CHECK(printed({"Balie", "%PDF", 1}, fake.programs())->error() == PrintProblem::Refused);
}

TEST_CASE("a printer that does not answer is given up after a while") {
    const FakePrinter fake;
    fake.lp("exec sleep 30\n");
    auto programs = fake.programs();
    programs.patience = 300;
    CHECK(printed({"Balie", "%PDF", 1}, programs)->error() == PrintProblem::NoAnswer);
}

TEST_CASE("whoever has gone gets no answer") {
    const FakePrinter fake;
    fake.lp("sleep 1\n");
    bool answered = false;
    {
        QObject context;
        print_pdf(
            &context, {"Balie", "%PDF", 1}, [&](const auto&) { answered = true; }, fake.programs());
        QTest::qWait(200);
    }
    QTest::qWait(100);
    CHECK(!answered);
}

TEST_CASE("each problem says what to do instead") {
    for (const auto problem : {PrintProblem::NotInstalled, PrintProblem::NoPrinter, PrintProblem::Refused, PrintProblem::NoAnswer})
        CHECK(sentence(problem).contains("pdf", Qt::CaseInsensitive));
}
