#pragma once
#include <QAbstractButton>

namespace tandem::start {

// One of a few cards to choose from: a title and a line about it. Chosen by click, or by the arrow keys within its group;
// Enter goes on with it.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& detail);
    // Warns in the detail line, with a word of its own: "not found".
    void setWarning(const QString& warning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void entered(); // Enter or a double click: go on

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int textHeight(const QString& text, const QFont& font, int width) const;
    QString below() const; // what stands under the title
    void step(int by);

    QString m_detail, m_warning;
};

} // namespace tandem::start
