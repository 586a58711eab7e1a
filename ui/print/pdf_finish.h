#pragma once
#include <QByteArray>

namespace tandem::print {

// What Qt 6.4 leaves out of a PDF: its language (BCP 47), and that a window shows its title. They come in an appended update
// of the catalogue, as the format provides. The random identifier becomes one made of the pages, so that the same pages give
// the same file. A PDF that reads otherwise than Qt writes it is returned as it is.
QByteArray finished_pdf(QByteArray pdf, const QByteArray& language);

} // namespace tandem::print
