#include "print/type.h"

#include "print/paper.h"

#include <QStringList>

namespace tandem::print {
namespace {

double size_of(Style style) {
    switch (style) {
    case Style::Title: return 20;
    case Style::Heading: return 13;
    case Style::Body:
    case Style::Strong: return 10.5;
    case Style::ColumnTitle: return 9.5;
    case Style::Small: return 9;
    case Style::Letters: return 22;
    }
    return 10.5;
}

bool is_strong(Style style) {
    return style == Style::Title || style == Style::Heading || style == Style::Strong || style == Style::ColumnTitle;
}

QStringList families_of(Style style) {
    if (style == Style::Letters) return {"Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono", "Consolas", "Menlo", "monospace"};
    return {"Noto Sans", "DejaVu Sans", "Liberation Sans", "Segoe UI", "Helvetica Neue", "sans-serif"};
}

} // namespace

// Some letter spacing, however little, keeps "fi" two letters, so that text taken out of the PDF is the text put in.
QFont font_of(Style style) {
    QFont font;
    font.setFamilies(families_of(style));
    font.setPixelSize(static_cast<int>(points(size_of(style))));
    font.setWeight(is_strong(style) ? QFont::DemiBold : QFont::Normal);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString from_utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace tandem::print
