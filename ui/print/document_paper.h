#pragma once
// The pages of a document: its title on the first and small on the next, page numbers, tables with their titles again
// on each page, no heading alone at the foot.
#include "documents/document.h"
#include "print/flow.h"
#include "print/paper.h"

namespace tandem::print {

class DocumentPaper final : public Paper {
public:
    explicit DocumentPaper(documents::Document document); // lays it out at once

    QString title() const override;
    QString language() const override;
    int pageCount() const override;
    void paint(QPainter& painter, int page) const override;
    QString text() const override;

private:
    void paintEdges(QPainter& painter, int page) const;

    documents::Document m_document;
    std::vector<Page> m_pages;
};

} // namespace tandem::print
