#pragma once
// Pages on the screen before they are printed: painted straight from the paper, one at a time, no file.
// Keys: Page Up and Page Down, Home and End for the pages, Ctrl with plus, minus and 0 for the size.
#include "print/paper.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tandem::print {

class PageView;

class Preview final : public QWidget {
    Q_OBJECT
public:
    explicit Preview(QWidget* parent = nullptr);
    ~Preview() override;

    // Made on this thread (DocumentPaper, RecoverySheet). None: nothing to show.
    void setPaper(std::shared_ptr<const Paper> paper);
    int page() const; // from 0
    void showPage(int page);

    enum class Form { Pages, Text };
    void setForm(Form form); // text: the same content, to read with a screen reader
    Form form() const;

signals:
    void pageChanged(int page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the page turns where the scroll bar ends
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addButton(const char* object_name, void (Preview::*act)());
    void buildBar();
    void previous();
    void next();
    void larger();
    void smaller();
    void fitWidth();
    void swapForm();
    void setScale(double scale);
    void refresh();
    void retranslate();

    std::shared_ptr<const Paper> m_paper;
    bool m_fits = true; // the width of a page follows the window
    PageView* m_view;
    QScrollArea* m_scroll;
    QPlainTextEdit* m_text;
    QStackedWidget* m_forms;
    QLabel* m_where;
    QPushButton *m_previous, *m_next, *m_smaller, *m_larger, *m_fit, *m_swap;
};

} // namespace tandem::print
