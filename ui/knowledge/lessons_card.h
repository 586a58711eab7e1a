#pragma once
// What cases taught, as stories without anybody in them: written, read by a person who asks whether a neighbour would know who it is, and
// only then taken along (R60).
#include "knowledge/known.h"
#include "screen/part.h"

class QPushButton;

namespace tandem::widgets {
class EmptyState;
}
namespace tandem::screen {
class RowList;
}

namespace tandem::knowledge {

class LessonForm;

class LessonsCard final : public screen::Part {
    Q_OBJECT
public:
    LessonsCard(const screen::Tools& tools, QWidget* parent);

    void show(std::shared_ptr<const Known> known);
    void startWriting();

signals:
    void said(const QString& sentence);

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_known != nullptr; }
    void openRowDrafts() override;

private:
    void addRow(const LessonSeen& seen, int number);
    QWidget* standing(const LessonSeen& seen, int number);
    QWidget* verbs(const LessonSeen& seen, int number);
    void edit(const domain::Lesson& lesson);
    void save();
    void approve(domain::LessonId id);
    void chooseWhere(domain::LessonId id);
    void exportTo(domain::LessonId id, const QString& path);
    QString asText(const workspace::LessonRow& row) const;

    screen::Tools m_tools;
    std::shared_ptr<const Known> m_known;
    bool m_shows_all = false;
    screen::RowList* m_rows;
    widgets::EmptyState* m_empty;
    QPushButton *m_write, *m_toggle;
    LessonForm* m_form = nullptr;
};

} // namespace tandem::knowledge
