#pragma once
// The recovery sheet (decision 1): one page with the letters of a file's key, to keep in the organisation's safe.
#include "base/secret.h"
#include "documents/document.h"
#include "print/flow.h"
#include "print/paper.h"

#include <QCoreApplication>

namespace tandem::print {

struct SheetFacts {
    QString network;  // its name
    QString date;     // as a person reads it
    QString language; // BCP 47
};

// The letters are painted from `letters`, which is wiped when the paper goes. What they become on their way (glyphs, a
// PDF, the pipe to the printer, the text of the accessible view) is freed, and wiped by the program's allocator, but
// cannot be wiped from here. In the spool and the printer they are out of our hands; the manual says so.
class RecoverySheet final : public Paper {
    Q_DECLARE_TR_FUNCTIONS(tandem::print::RecoverySheet)
public:
    RecoverySheet(SecretText letters, SheetFacts facts); // letters as recovery_text() gives them

    QString title() const override; // without the network's name
    QString language() const override { return m_facts.language; }
    int pageCount() const override { return 1; }
    void paint(QPainter& painter, int page) const override;
    QString text() const override;

private:
    documents::Document above() const;
    documents::Document below() const;
    void paintLetters(QPainter& painter, double top) const;

    SecretText m_letters;
    SheetFacts m_facts;
    Pieces m_above, m_below;
};

} // namespace tandem::print
