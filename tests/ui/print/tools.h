#pragma once
// The tools that look into a PDF, and documents to look at.
#include "documents/document.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace tandem::print::test {

struct Said {
    int code = -1;
    QString output;
};

inline Said run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) return {-1, program + " did not run"};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

// A PDF in a folder of its own, for tools that want a file.
class PdfOnDisk {
public:
    explicit PdfOnDisk(const QByteArray& pdf) {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly)) file.write(pdf);
        // To look at: TANDEM_KEEP_PDF=FOLDER keeps them.
        if (const auto kept = qEnvironmentVariable("TANDEM_KEEP_PDF"); !kept.isEmpty())
            QFile::copy(path(), QDir(kept).filePath(QStringLiteral("%1.pdf").arg(QDir(kept).count())));
    }
    QString path() const { return m_folder.filePath("pages.pdf"); }
    Said qpdf_check() const { return run("qpdf", {"--check", path()}); }
    QString fonts() const { return run("pdffonts", {path()}).output; }
    QString info() const { return run("pdfinfo", {path()}).output; }
    QString text() const { return run("pdftotext", {"-layout", path(), "-"}).output; }
    QString text_of_page(int page) const {
        return run("pdftotext", {"-layout", "-f", QString::number(page), "-l", QString::number(page), path(), "-"}).output;
    }
    int pages() const { return info().section("Pages:", 1).section('\n', 0, 0).trimmed().toInt(); }

private:
    QTemporaryDir m_folder;
};

inline documents::Document actions_document(int rows) {
    documents::Table table{"Afspraken", {"Casus", "Wat", "Wie", "Wanneer", "Stand"}, {}};
    for (int i = 1; i <= rows; ++i) {
        const auto number = std::to_string(i);
        table.rows.push_back({"26-K" + number, "Kennismaken " + number, "Bezoekdienst " + number, "9-11-2026", "open"});
    }
    documents::Document document{"Afspraken van het buurtoverleg", "nl", {}};
    document.blocks.emplace_back(documents::Facts{{{"Voor", "Janine de Wit"}, {"Datum", "dinsdag 17 november 2026"}}});
    document.blocks.emplace_back(documents::Note{"Hier staan codes en geen namen."});
    document.blocks.emplace_back(documents::Heading{"Jouw afspraken"});
    document.blocks.emplace_back(table);
    return document;
}

} // namespace tandem::print::test
