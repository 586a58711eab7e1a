#include "cases/picture_view.h"

#include "screen/tab_order.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tandem::cases {
namespace {

constexpr int most_height = 520;

} // namespace

// As wide as there is room, never higher than fits on a screen, never larger than it is.
class PictureView::Canvas final : public QWidget {
public:
    explicit Canvas(QWidget* parent) : QWidget(parent) {
        auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setPicture(const QImage& picture) {
        m_picture = picture;
        updateGeometry();
        update();
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return shownAt(width).height(); }
    QSize sizeHint() const override { return shownAt(widgets::scaled(most_height)); }
    QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent*) override {
        if (m_picture.isNull()) return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRect(QPoint(0, 0), shownAt(width())), m_picture);
    }

private:
    QSize shownAt(int width) const {
        const QSize room(std::max(1, width), widgets::scaled(most_height));
        if (m_picture.width() <= room.width() && m_picture.height() <= room.height()) return m_picture.size();
        return m_picture.size().scaled(room, Qt::KeepAspectRatio);
    }

    QImage m_picture;
};

PictureView::PictureView(QWidget* parent)
    : QWidget(parent), m_canvas(new Canvas(this)), m_caption(widgets::wrapLabel({}, this)), m_close(new QPushButton(this)) {
    setObjectName("pictureView");
    m_canvas->setObjectName("largePicture");
    m_caption->setObjectName("largePictureCaption");
    m_close->setObjectName("closePicture");
    m_texts.on(m_close, [] { return tr("Close the picture"); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(8);
    column->addWidget(m_canvas);
    column->addWidget(m_caption);
    column->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_close, &QPushButton::clicked, this, &PictureView::leave);
    hide();
}

void PictureView::open(const QImage& picture, const QString& caption) {
    m_canvas->setPicture(picture);
    m_canvas->setAccessibleName(caption);
    m_caption->setText(caption);
    show();
    m_close->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { screen::bringIntoSight(this); }); // once the layout made room for it
}

void PictureView::leave() {
    m_canvas->setPicture({});
    m_caption->clear();
    if (isHidden()) return;
    hide();
    emit closed();
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    leave();
    event->accept();
}

void PictureView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::cases
