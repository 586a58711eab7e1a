#include "print/pipe.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace tandem::print {
namespace {

struct Command {
    QString program;
    QStringList arguments;
    QByteArray input;
    int patience; // milliseconds
};

struct Outcome {
    enum class End { Finished, NotStarted, TimedOut };
    End end = End::Finished;
    int code = 0; // 0: it went well
    QByteArray output;
    QByteArray complaint;
};

using Ended = std::function<void(const Outcome&)>;

// One run of a program; answers once and goes.
class Run final : public QObject {
public:
    Run(QObject* context, Command command, Ended ended) : QObject(context), m_command(std::move(command)), m_ended(std::move(ended)) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // its answers are read here
        m_process.setProcessEnvironment(environment);
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) end({Outcome::End::NotStarted, 0, {}, {}});
        });
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            end({Outcome::End::Finished, status == QProcess::NormalExit ? code : -1, m_process.readAllStandardOutput(),
                 m_process.readAllStandardError()});
        });
        QTimer::singleShot(0, this, [this] { begin(); });
    }
    // What still runs ends here, and tells nobody: half of this object is gone by the time it would.
    ~Run() override {
        m_process.disconnect(this);
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.kill();
        m_process.waitForFinished(1'000);
    }
    Q_DISABLE_COPY_MOVE(Run)

private:
    void begin() {
        QTimer::singleShot(m_command.patience, this, [this] { end({Outcome::End::TimedOut, 0, {}, {}}); });
        m_process.start(m_command.program, m_command.arguments);
        m_process.write(m_command.input);
        m_process.closeWriteChannel();
        m_command.input.clear();
    }
    void end(const Outcome& outcome) {
        if (!m_ended) return;
        const auto ended = std::exchange(m_ended, nullptr);
        m_process.disconnect(this);
        if (m_process.state() != QProcess::NotRunning) m_process.kill();
        deleteLater();
        ended(outcome);
    }

    QProcess m_process;
    Command m_command;
    Ended m_ended;
};

void run(QObject* context, Command command, Ended ended) { new Run(context, std::move(command), std::move(ended)); }

QStringList names_in(const QByteArray& output) {
    QStringList names;
    for (const auto& line : QString::fromLocal8Bit(output).split(QLatin1Char('\n')))
        if (const QString name = line.trimmed(); !name.isEmpty() && !name.contains(QLatin1Char(' '))) names.append(name);
    return names;
}

// "system default destination: Balie"
Printers with_usual(QStringList names, const QByteArray& answer) {
    Printers printers{std::move(names), {}};
    const QString usual = QString::fromLocal8Bit(answer).section(QLatin1String(": "), 1).trimmed();
    if (const auto at = printers.names.indexOf(usual); at >= 0) {
        printers.names.move(at, 0);
        printers.usual = usual;
    }
    return printers;
}

QStringList arguments_for(const PrintJob& job) {
    QStringList arguments;
    if (!job.printer.isEmpty()) arguments << QStringLiteral("-d") << job.printer;
    arguments << QStringLiteral("-t") << QStringLiteral("Tandem") << QStringLiteral("-n") << QString::number(std::max(1, job.copies));
    return arguments << QStringLiteral("-o") << QStringLiteral("media=A4") << QStringLiteral("-s") << QStringLiteral("-");
}

Expected<void, PrintProblem> result_of(const Outcome& outcome) {
    if (outcome.end == Outcome::End::NotStarted) return fail(PrintProblem::NotInstalled);
    if (outcome.end == Outcome::End::TimedOut) return fail(PrintProblem::NoAnswer);
    if (outcome.code == 0) return {};
    const bool unknown = outcome.complaint.contains("does not exist") || outcome.complaint.contains("destination");
    return fail(unknown ? PrintProblem::NoPrinter : PrintProblem::Refused);
}

} // namespace

QString sentence(PrintProblem problem) {
    const auto said = [](const char* source) { return QCoreApplication::translate("Printing", source); };
    switch (problem) {
    case PrintProblem::NotInstalled:
        return said(QT_TRANSLATE_NOOP(
            "Printing", "This computer has no program to print with (lp). Save the pages as a PDF and print them elsewhere."));
    case PrintProblem::NoPrinter:
        return said(QT_TRANSLATE_NOOP(
            "Printing", "There is no printer on this computer. Add one in the settings of the computer, or save the pages as a PDF."));
    case PrintProblem::Refused:
        return said(
            QT_TRANSLATE_NOOP("Printing", "The printer did not take the pages. Look whether it is on, or save the pages as a PDF."));
    case PrintProblem::NoAnswer:
        return said(QT_TRANSLATE_NOOP("Printing",
                                      "The printer does not answer. Look in its queue before you try again, or save the pages as a PDF."));
    }
    return {};
}

void find_printers(QObject* context, std::function<void(Expected<Printers, PrintProblem>)> done, const PrintPrograms& programs) {
    run(context, {programs.status, {QStringLiteral("-e")}, {}, programs.patience}, [=](const Outcome& list) {
        if (list.end == Outcome::End::NotStarted) return done(fail(PrintProblem::NotInstalled));
        if (list.end == Outcome::End::TimedOut) return done(fail(PrintProblem::NoAnswer));
        const QStringList names = names_in(list.output);
        if (names.isEmpty()) return done(fail(PrintProblem::NoPrinter));
        run(context, {programs.status, {QStringLiteral("-d")}, {}, programs.patience},
            [=](const Outcome& usual) { done(with_usual(names, usual.output)); });
    });
}

void print_pdf(QObject* context, const PrintJob& job, std::function<void(Expected<void, PrintProblem>)> done,
               const PrintPrograms& programs) {
    run(context, {programs.print, arguments_for(job), job.pdf, programs.patience},
        [=](const Outcome& outcome) { done(result_of(outcome)); });
}

} // namespace tandem::print
