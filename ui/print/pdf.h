#pragma once
// PDF/A-1b on A4: fonts inside, a title, a language, nothing about the machine. The same pages give the same bytes, but
// for the two dates. It has no tags: Qt cannot write them, so the HTML of a document is its accessible copy.
#include "documents/document.h"
#include "print/paper.h"

#include <QByteArray>

namespace tandem::print {

// May run on any thread once there is a QGuiApplication. Empty when it could not be made.
QByteArray to_pdf(const documents::Document& document);
QByteArray to_pdf(const Paper& paper); // on the thread of the paper

// Zeroes the content, for a PDF that holds a secret. Copies made by sharing stay: wipe the last one.
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace tandem::print
