#pragma once
#include <QAbstractButton>

namespace tandem::shell {

// An entry of the navigation: an icon, a word and a number. The current one is white with a bar at its left, and checked.
class NavigationButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit NavigationButton(const QString& icon, QWidget* parent = nullptr);

    void setCount(qint64 count); // 0 shows none
    void say(const QString& label, const QString& shortcut);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void nameForReaders();
    void paintCount(class QPainter& painter, const QRect& inside) const;

    QString m_icon;
    qint64 m_count = 0;
};

} // namespace tandem::shell
