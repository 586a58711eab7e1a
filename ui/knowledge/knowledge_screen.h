#pragma once
#include "screen/screen.h"
#include "screen/texts.h"

class QPushButton;

namespace tandem::knowledge {

class LessonsCard;
class NeighboursCard;

// Kennis: what cases taught, without anybody in it, and which other networks there are in the region.
class KnowledgeScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit KnowledgeScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void makeVerbs();

    screen::Texts m_texts;
    LessonsCard* m_lessons;
    NeighboursCard* m_neighbours;
    QList<QAction*> m_verbs;
};

} // namespace tandem::knowledge
