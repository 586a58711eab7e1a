#include "print/pdf.h"

#include "print/document_paper.h"
#include "print/pdf_finish.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace tandem::print {
namespace {

void set_up(QPdfWriter& writer, const Paper& paper) {
    writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
    writer.setResolution(dots_per_inch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setCreator(QStringLiteral("Tandem"));
    writer.setTitle(paper.title());
}

bool paint_all(QPdfWriter& writer, const Paper& paper) {
    QPainter painter(&writer);
    if (!painter.isActive()) return false;
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (page > 0 && !writer.newPage()) return false;
        paper.paint(painter, page);
    }
    return painter.end();
}

} // namespace

QByteArray to_pdf(const documents::Document& document) { return to_pdf(DocumentPaper(document)); }

QByteArray to_pdf(const Paper& paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) return {};
    {
        QPdfWriter writer(&buffer);
        set_up(writer, paper);
        if (!paint_all(writer, paper)) return {};
    }
    buffer.close();
    return finished_pdf(std::move(bytes), paper.language().toLatin1());
}

void wipe(QByteArray& bytes) {
    bytes.fill('\0');
    bytes.clear();
}

void wipe(QString& text) {
    text.fill(QChar(0));
    text.clear();
}

} // namespace tandem::print
