#pragma once
// The recovery sheet (decision 1, lesson 14): six lines that open the file, on paper and nowhere else. The page prints them,
// shows them when asked, and lets a person rehearse: type the sheet back and hear whether it is right. The reminder on the
// screen Today goes when it was printed or written over by hand.
#include "screen/screen.h"
#include "screen/texts.h"

class QLabel;
class QPushButton;

namespace tandem::print {
class Preview;
class RecoverySheet;
struct Printers;
} // namespace tandem::print
namespace tandem::widgets {
class Card;
class LabelledField;
class NoticeBar;
} // namespace tandem::widgets
namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::start {

class SheetField;

class RecoverySheetPage final : public QWidget {
    Q_OBJECT
public:
    explicit RecoverySheetPage(const screen::Tools& tools, QWidget* parent = nullptr);
    ~RecoverySheetPage() override;

    void refresh(); // reads the letters from the open file
    void takeFocus();

signals:
    void left(); // on paper, or kept for later

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Read;
    QWidget* makePaperCard();
    QWidget* makeRehearsalCard();
    QWidget* makeFooter();
    QPushButton* addButton(const QString& object_name, screen::Saying text);
    void present(Read read);
    void makePaper();
    void findPrinters();
    void showPrinters(const print::Printers& printers);
    void printSheet();
    void savePdf();
    void writePdf(const QString& path);
    void showLetters(bool shown);
    void rehearse();
    void noteOnPaper();
    void say(const QString& sentence);
    void complain(const QString& sentence);

    screen::Tools m_tools;
    screen::Texts m_texts;
    SecretText m_letters;
    QString m_network;
    std::shared_ptr<const print::RecoverySheet> m_paper;
    widgets::NoticeBar* m_notice;
    print::Preview* m_preview;
    screen::ChoiceBox* m_printer;
    widgets::LabelledField* m_printer_field;
    SheetField* m_typed;
    QPushButton *m_print = nullptr, *m_show = nullptr, *m_save = nullptr, *m_by_hand = nullptr, *m_leave = nullptr;
    bool m_on_paper = false, m_busy = false;
};

} // namespace tandem::start
