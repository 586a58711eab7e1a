#include "print/recovery_sheet.h"

#include "documents/text.h"
#include "print/qr.h"
#include "print/type.h"
#include "print/typeset.h"

#include <QPainter>

#include <string>

namespace tandem::print {
namespace {

constexpr double side = millimetres(20);
constexpr double width = a4.width() - 2 * side;
constexpr double top = millimetres(18);
constexpr double box_height = millimetres(66);
constexpr double box_edge = millimetres(5);
constexpr double line_height = (box_height - 2 * box_edge) / 6;
constexpr double qr_side = box_height - 2 * box_edge;
constexpr double distance = millimetres(5);

double height_of(const Pieces& pieces) {
    double height = 0;
    for (const auto& piece : pieces) height += piece->before + piece->height;
    return height;
}

void paint_pieces(QPainter& painter, const Pieces& pieces, double from) {
    Page page;
    for (const auto& piece : pieces) {
        from += piece->before;
        page.push_back({from, piece});
        from += piece->height;
    }
    paint(painter, page, {side, 0});
}

// The six lines, as views on the secret.
std::vector<std::string_view> rows_of_letters(std::string_view letters) {
    std::vector<std::string_view> lines;
    while (!letters.empty()) {
        const auto end = std::min(letters.find('\n'), letters.size());
        if (end > 0) lines.push_back(letters.substr(0, end));
        letters.remove_prefix(std::min(end + 1, letters.size()));
    }
    return lines;
}

void paint_qr(QPainter& painter, std::string_view letters, const QRectF& area) {
    std::string text(letters);
    for (char& sign : text)
        if (sign == '\n') sign = ' '; // then every sign is one of the small alphabet of QR codes
    const auto code = qr_code(std::string_view(text).substr(0, text.find_last_not_of(' ') + 1));
    tandem::wipe(text);
    if (!code) return;
    const double module = area.width() / code->side();
    for (int row = 0; row < code->side(); ++row)
        for (int column = 0; column < code->side(); ++column)
            if (code->dark(column, row))
                painter.fillRect(QRectF(area.left() + column * module, area.top() + row * module, module + 1, module + 1), Qt::black);
}

} // namespace

RecoverySheet::RecoverySheet(SecretText letters, SheetFacts facts) : m_letters(std::move(letters)), m_facts(std::move(facts)) {
    m_above = typeset(above(), {width, a4.height()}, TitleSize::Large);
    m_below = typeset(below(), {width, a4.height()}, TitleSize::None);
}

QString RecoverySheet::title() const { return tr("Recovery sheet"); }

documents::Document RecoverySheet::above() const {
    documents::Document document{title().toStdString(), m_facts.language.toStdString(), {}};
    document.blocks.emplace_back(documents::Facts{
        {{tr("Network").toStdString(), m_facts.network.toStdString()}, {tr("Made on").toStdString(), m_facts.date.toStdString()}}});
    document.blocks.emplace_back(
        documents::Paragraph{tr("These letters open your network's file when nobody knows the passphrase any more. Without this "
                                "sheet and without the passphrase nobody can open it: not you, and not the makers of Tandem.")
                                 .toStdString()});
    return document;
}

documents::Document RecoverySheet::below() const {
    documents::Document document;
    const auto heading = [&](const QString& text) { document.blocks.emplace_back(documents::Heading{text.toStdString()}); };
    const auto paragraph = [&](const QString& text) { document.blocks.emplace_back(documents::Paragraph{text.toStdString()}); };
    paragraph(tr(
        "The last sign of each line checks that line: Tandem says in which line a mistake is. The letters I, L, O and U are not used. The "
        "square holds the same letters."));
    heading(tr("Where to keep it"));
    paragraph(
        tr("In the safe of your organisation, in a closed envelope. Not beside the computer, not in the same bag, and not as a photo."));
    heading(tr("What it opens"));
    paragraph(tr(
        "The file with this network, and its backups made since the last change of the passphrase. Whoever holds this sheet and the file "
        "reads everything in it. After a change of the passphrase you print a new sheet, and destroy this one."));
    heading(tr("How to use it"));
    paragraph(tr("Open the file in Tandem, choose to use the recovery sheet and type the six lines. Then choose a new passphrase and print "
                 "a new sheet."));
    const std::string to_fill_in(40, '_');
    document.blocks.emplace_back(
        documents::Facts{{{tr("Kept at").toStdString(), to_fill_in}, {tr("Handed over by").toStdString(), to_fill_in}}});
    return document;
}

void RecoverySheet::paintLetters(QPainter& painter, double from) const {
    painter.setPen(QPen(QColor::fromRgb(grey), points(1)));
    painter.drawRoundedRect(QRectF(side, from, width, box_height), points(4), points(4));
    double y = from + box_edge;
    int number = 0;
    for (const auto line : rows_of_letters(m_letters.view())) {
        const QRectF place(side + box_edge, y, width - qr_side - 3 * box_edge, line_height);
        painter.setFont(font_of(Style::Small));
        painter.setPen(QColor::fromRgb(grey));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QString::number(++number));
        painter.setFont(font_of(Style::Letters));
        painter.setPen(QColor::fromRgb(black));
        QString signs = from_utf8(line);
        painter.drawText(place.adjusted(millimetres(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, signs);
        signs.fill(QChar(0));
        y += line_height;
    }
    paint_qr(painter, m_letters.view(), QRectF(side + width - qr_side - box_edge, from + box_edge, qr_side, qr_side));
}

void RecoverySheet::paint(QPainter& painter, int) const {
    paint_pieces(painter, m_above, top);
    const double box = top + height_of(m_above) + distance;
    paintLetters(painter, box);
    paint_pieces(painter, m_below, box + box_height + distance);
}

QString RecoverySheet::text() const {
    documents::Document document = above();
    documents::Facts letters;
    for (const auto line : rows_of_letters(m_letters.view()))
        letters.lines.emplace_back(std::to_string(letters.lines.size() + 1), std::string(line));
    document.blocks.emplace_back(letters);
    for (auto& [number, line] : letters.lines) tandem::wipe(line);
    for (auto& block : below().blocks) document.blocks.push_back(std::move(block));
    std::string text = documents::to_text(document);
    QString shown = from_utf8(text);
    tandem::wipe(text);
    return shown;
}

} // namespace tandem::print
