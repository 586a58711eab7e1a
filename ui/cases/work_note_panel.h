#pragma once
// "Doorgeefbriefje": what the one who does an action takes along. To look at first; printing writes it in the register.
#include "print/pipe.h"
#include "screen/part.h"

class QPushButton;

namespace tandem::print {
class Preview;
}

namespace tandem::cases {

class WorkNotePanel final : public QWidget {
    Q_OBJECT
public:
    WorkNotePanel(bridge::Desk& desk, QWidget* parent);

    void open(domain::ActionId action);
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
    std::optional<domain::ActionId> m_action;
};

} // namespace tandem::cases
