#include "print/pdf_finish.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace tandem::print {
namespace {

struct Range {
    qsizetype begin;
    qsizetype end;
    qsizetype size() const { return end - begin; }
};

std::optional<Range> between(const QByteArray& pdf, const QByteArray& open, const QByteArray& close, qsizetype from) {
    const auto found = pdf.indexOf(open, from);
    if (found < 0) return std::nullopt;
    const auto begin = found + open.size();
    const auto end = pdf.indexOf(close, begin);
    if (end < 0) return std::nullopt;
    return Range{begin, end};
}

QByteArray part(const QByteArray& pdf, const Range& range) { return pdf.mid(range.begin, range.size()); }

// Of all that comes after the metadata, which has the dates.
QByteArray identifier_of(const QByteArray& pdf, qsizetype trailer) {
    const auto begin = std::max(pdf.indexOf("endstream"), qsizetype(0));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(pdf).sliced(begin, trailer - begin));
    return hash.result().left(16).toHex();
}

// "/ID [ <32 signs> <32 signs> ]": the same length again, so nothing moves.
void set_identifier(QByteArray& pdf, qsizetype trailer) {
    const QByteArray identifier = identifier_of(pdf, trailer);
    auto range = between(pdf, "/ID [ <", ">", trailer);
    for (int i = 0; i < 2 && range && range->size() == identifier.size(); ++i) {
        pdf.replace(range->begin, range->size(), identifier);
        range = between(pdf, "<", ">", range->end);
    }
}

bool is_plain_tag(const QByteArray& language) {
    if (language.isEmpty()) return false;
    for (const char sign : language)
        if (sign != '-' && !(sign >= 'a' && sign <= 'z') && !(sign >= 'A' && sign <= 'Z') && !(sign >= '0' && sign <= '9')) return false;
    return true;
}

struct Catalogue {
    QByteArray number; // of its object
    QByteArray content;
};

std::optional<Catalogue> catalogue_of(const QByteArray& pdf, qsizetype trailer) {
    const auto root = between(pdf, "/Root ", " 0 R", trailer);
    if (!root) return std::nullopt;
    const QByteArray number = part(pdf, *root);
    const auto content = between(pdf, "\n" + number + " 0 obj\n<<", ">>\nendobj", 0);
    if (!content || pdf.indexOf("/Type /Catalog", content->begin) > content->end) return std::nullopt;
    return Catalogue{number, part(pdf, *content)};
}

QByteArray padded(qsizetype number) { return QByteArray::number(number).rightJustified(10, '0'); }

} // namespace

QByteArray finished_pdf(QByteArray pdf, const QByteArray& language) {
    const auto trailer = pdf.lastIndexOf("\ntrailer\n");
    if (trailer < 0) return pdf;
    set_identifier(pdf, trailer);
    const auto catalogue = catalogue_of(pdf, trailer);
    const auto entries = between(pdf, "<<", ">>\nstartxref\n", trailer);
    const auto table = between(pdf, "startxref\n", "\n%%EOF", trailer);
    if (!catalogue || !entries || !table || !is_plain_tag(language)) return pdf;

    const QByteArray trailer_entries = part(pdf, *entries);
    const QByteArray previous = part(pdf, *table).trimmed();
    const auto at = pdf.size();
    pdf += catalogue->number + " 0 obj\n<<" + catalogue->content + "/Lang (" + language +
           ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    const auto new_table = pdf.size();
    pdf += "xref\n" + catalogue->number + " 1\n" + padded(at) + " 00000 n \n";
    pdf += "trailer\n<<" + trailer_entries + "/Prev " + previous + "\n>>\nstartxref\n" + QByteArray::number(new_table) + "\n%%EOF\n";
    return pdf;
}

} // namespace tandem::print
