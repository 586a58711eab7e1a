#pragma once
#include "print/paper.h"

#include <QWidget>

#include <memory>

namespace tandem::print {

// One page at a size. Paints what is in sight, keeps no picture.
class PageView final : public QWidget {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    void setPaper(std::shared_ptr<const Paper> paper);
    void setPage(int page);
    int page() const { return m_page; }
    void setScale(double scale); // 1 = as large as on paper
    double scale() const { return m_scale; }
    double scaleForWidth(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fitToScale();

    std::shared_ptr<const Paper> m_paper;
    int m_page = 0;
    double m_scale = 1;
};

} // namespace tandem::print
