#pragma once
#include <QLayout>

namespace tandem::widgets {

// Puts its items one after the other and begins a new line where the width ends. Right-to-left in such languages.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int horizontalGap = 8, int verticalGap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arranged(QRect(0, 0, width, 0), Only::Measure); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Only { Measure, Place };
    int arranged(const QRect& rect, Only only) const; // the height it takes

    QList<QLayoutItem*> m_items;
    int m_horizontal_gap;
    int m_vertical_gap;
};

} // namespace tandem::widgets
