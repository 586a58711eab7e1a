#pragma once
// A paper of this case before it goes to the printer: the note for who does the work, a letter, who heard what. To look at first;
// printing writes it in the register.
#include "print/pipe.h"
#include "screen/part.h"
#include "workspace/deliver.h"

#include <QPointer>

class QPushButton;

namespace tandem::print {
class Preview;
}

namespace tandem::cases {

class PaperPanel final : public QWidget {
    Q_OBJECT
public:
    using Making = std::function<workspace::Result<documents::Document>(workspace::Workspace&)>;
    struct Paper {
        Making preview;
        Making print; // writes down that it left
    };
    // `object_name`: "workNote"; its buttons are "workNotePrint" and "workNoteClose".
    PaperPanel(bridge::Desk& desk, const QString& object_name, QWidget* parent);

    void open(Paper paper);
    void leave();
    void setPrintPrograms(const print::PrintPrograms& programs) { m_programs = programs; }

signals:
    void complained(const QString& sentence);
    void printed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void print();

    bridge::Desk& m_desk;
    screen::Texts m_texts;
    print::PrintPrograms m_programs;
    print::Preview* m_preview;
    QPushButton *m_print, *m_close;
    std::optional<Paper> m_paper;
    int m_opened = 0; // counts, so that an answer to an earlier question is not shown
    QPointer<QWidget> m_came_from;
};

} // namespace tandem::cases
