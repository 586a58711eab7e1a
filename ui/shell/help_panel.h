#pragma once
#include <QFrame>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace tandem::shell {

// The manual beside the work: the page of the screen one is on. It lives inside the program; a link to the outside opens nothing.
class HelpPanel final : public QFrame {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void showPage(const QString& page); // "cases"
    QString page() const { return m_page; }

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& link);
    void retranslate();

    QString m_page;
    QLabel* m_title;
    QPushButton* m_contents;
    QPushButton* m_close;
    QTextBrowser* m_text;
};

// The text of a page in the language spoken now; empty when there is none.
QString manual_page(const QString& page);

} // namespace tandem::shell
