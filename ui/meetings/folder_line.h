#pragma once
#include "screen/texts.h"
#include "widgets/seams.h"

#include <QWidget>

class QPushButton;

namespace tandem::widgets {
class LabelledField;
class LineField;
} // namespace tandem::widgets

namespace tandem::meetings {

// Asks in which folder something is saved: one that is there, or the name of a new one, which whoever saves makes.
class FolderLine final : public QWidget {
    Q_OBJECT
public:
    FolderLine(const widgets::Seams& seams, QWidget* parent = nullptr);

    void open(const QString& proposed_name); // of a new folder among the documents
    void takeFocus();
    void leave(); // closes it

signals:
    void folderChosen(const QString& folder);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeButtons();
    QString folder() const; // as typed: among the documents, unless it says where
    void browse();
    void save();

    const widgets::Seams& m_seams;
    screen::Texts m_texts;
    widgets::LineField* m_line;
    widgets::LabelledField* m_field;
    QPushButton *m_save, *m_other, *m_leave;
};

} // namespace tandem::meetings
