#pragma once
// Printing: the PDF goes through a pipe to `lp`; no file is made. What comes after the pipe (the spool of the system, the
// printer's memory) is out of our hands; the manual says so.
#include "base/expected.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

class QObject;

namespace tandem::print {

enum class PrintProblem {
    NotInstalled, // there is no lp on this computer
    NoPrinter,
    Refused,  // lp would not take the job
    NoAnswer, // no end within the time
};
QString sentence(PrintProblem problem); // and what to do instead

struct Printers {
    QStringList names; // the usual one first
    QString usual;     // empty: none was chosen on this computer
};

// The programs that speak with the printer; tests give their own.
struct PrintPrograms {
    QString print = QStringLiteral("lp");
    QString status = QStringLiteral("lpstat");
    int patience = 30'000; // milliseconds
};

struct PrintJob {
    QString printer; // one of Printers::names; empty: the usual one
    QByteArray pdf;
    int copies = 1;
};

// Both return at once and answer once, later, on this thread; never when `context` has gone by then.
void find_printers(QObject* context, std::function<void(Expected<Printers, PrintProblem>)> done, const PrintPrograms& programs = {});
// The job's title is "Tandem": a queue is read by others.
void print_pdf(QObject* context, const PrintJob& job, std::function<void(Expected<void, PrintProblem>)> done,
               const PrintPrograms& programs = {});

} // namespace tandem::print
