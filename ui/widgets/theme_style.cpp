#include "widgets/theme_style.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace tandem::widgets {
namespace {

bool is_on(const QStyleOption* option) { return option->state.testFlag(QStyle::State_On); }
bool is_partly(const QStyleOption* option) { return option->state.testFlag(QStyle::State_NoChange); }
bool is_enabled(const QStyleOption* option) { return option->state.testFlag(QStyle::State_Enabled); }

QPen line_of(const QStyleOption* option) {
    if (option->state.testFlag(QStyle::State_HasFocus)) return QPen(colours().focus, 2);
    return QPen(is_enabled(option) ? colours().controlLine : colours().line, 1);
}

QRectF crisp(const QRect& rect, qreal pen) { return QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2); }

void draw_check_mark(QPainter* painter, const QRectF& box) {
    QPainterPath mark(QPointF(box.left() + box.width() * 0.22, box.top() + box.height() * 0.52));
    mark.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.72);
    mark.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.30);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(mark);
}

void draw_check_box(const QStyleOption* option, QPainter* painter) {
    const bool filled = (is_on(option) || is_partly(option)) && is_enabled(option);
    const QPen line = line_of(option);
    const auto box = crisp(option->rect, line.widthF());
    painter->setPen(filled && !option->state.testFlag(QStyle::State_HasFocus) ? QPen(colours().accent, 1) : line);
    painter->setBrush(filled ? colours().accent : colours().card);
    painter->drawRoundedRect(box, 3, 3);
    const auto mark = filled ? colours().accentText : colours().mutedText;
    painter->setPen(QPen(mark, std::max(1.6, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (is_on(option)) draw_check_mark(painter, box);
    if (is_partly(option))
        painter->drawLine(QPointF(box.left() + box.width() * 0.25, box.center().y()),
                          QPointF(box.left() + box.width() * 0.75, box.center().y()));
}

void draw_radio_button(const QStyleOption* option, QPainter* painter) {
    const QPen line = line_of(option);
    const auto box = crisp(option->rect, line.widthF());
    painter->setPen(line);
    painter->setBrush(colours().card);
    painter->drawEllipse(box);
    if (!is_on(option)) return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(is_enabled(option) ? colours().accent : colours().mutedText);
    painter->drawEllipse(box.center(), box.width() * 0.28, box.height() * 0.28);
}

void draw_arrow(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter) {
    const qreal half = std::min({option->rect.width() / 2.0, option->rect.height() / 2.0, scaled(9) / 2.0});
    painter->translate(QRectF(option->rect).center());
    if (element == QStyle::PE_IndicatorArrowUp) painter->rotate(180);
    if (element == QStyle::PE_IndicatorArrowLeft) painter->rotate(90);
    if (element == QStyle::PE_IndicatorArrowRight) painter->rotate(-90);
    painter->setPen(QPen(is_enabled(option) ? colours().text : colours().mutedText, std::max(1.4, half / 3), Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)}));
}

// On the strong colour a ring of that colour cannot be seen, so it lies inside, in the colour of its text.
void draw_focus_ring(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    if (!widget || !widget->property("primary").toBool()) return; // the others have their border
    painter->setPen(QPen(colours().accentText, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(widget->rect()).adjusted(4, 4, -4, -4), 3, 3);
    Q_UNUSED(option)
}

// Which way an arrow points, under the names of its different places.
QStyle::PrimitiveElement plain_arrow(QStyle::PrimitiveElement element, const QStyleOption* option) {
    if (element == QStyle::PE_IndicatorSpinUp) return QStyle::PE_IndicatorArrowUp;
    if (element == QStyle::PE_IndicatorSpinDown) return QStyle::PE_IndicatorArrowDown;
    if (element != QStyle::PE_IndicatorHeaderArrow) return element;
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
    return up ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown;
}

bool is_arrow(QStyle::PrimitiveElement element) {
    return element == QStyle::PE_IndicatorArrowDown || element == QStyle::PE_IndicatorArrowUp || element == QStyle::PE_IndicatorArrowLeft ||
           element == QStyle::PE_IndicatorArrowRight;
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool known = [&] {
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) return draw_check_box(option, painter), true;
        if (element == PE_IndicatorRadioButton) return draw_radio_button(option, painter), true;
        if (element == PE_FrameFocusRect) return draw_focus_ring(option, painter, widget), true;
        const auto arrow = plain_arrow(element, option);
        if (is_arrow(arrow)) return draw_arrow(arrow, option, painter), true;
        return false;
    }();
    painter->restore();
    if (!known) QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    if (control != CC_ComboBox && control != CC_SpinBox) return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto line = line_of(option);
    painter->setPen(line);
    painter->setBrush(is_enabled(option) ? colours().card : colours().quiet);
    painter->drawRoundedRect(crisp(option->rect, line.widthF()), 5, 5);
    painter->restore();
    const auto arrow = [&](PrimitiveElement element, SubControl part) {
        QStyleOption place(*option);
        place.rect = subControlRect(control, option, part, widget);
        drawPrimitive(element, &place, painter, widget);
    };
    if (control == CC_ComboBox) return arrow(PE_IndicatorArrowDown, SC_ComboBoxArrow);
    arrow(PE_IndicatorSpinUp, SC_SpinBoxUp);
    arrow(PE_IndicatorSpinDown, SC_SpinBoxDown);
}

// What is written stands where it stands in a line edit; the arrows have a strip at the far end.
QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const {
    const auto& r = option->rect;
    const int strip = scaled(24);
    const auto visual = [&](const QRect& rect) { return visualRect(option->direction, r, rect); };
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) return visual(r.adjusted(10, 2, -strip, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) return visual(QRect(r.right() - strip, r.top(), strip, r.height()));
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) return visual(r.adjusted(10, 2, -strip, -2));
    if (control == CC_SpinBox && part == SC_SpinBoxUp) return visual(QRect(r.right() - strip, r.top() + 2, strip, r.height() / 2 - 2));
    if (control == CC_SpinBox && part == SC_SpinBoxDown) return visual(QRect(r.right() - strip, r.center().y(), strip, r.height() / 2 - 2));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const {
    if (type != CT_ComboBox && type != CT_SpinBox) return QProxyStyle::sizeFromContents(type, option, contents, widget);
    return {contents.width() + 10 + scaled(24) + (type == CT_SpinBox ? scaled(16) : 6),
            std::max(contents.height(), scaled(20)) + 12}; // as high as a line edit
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(16);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return scaled(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    if (hint == SH_ItemView_ActivateItemOnSingleClick || hint == SH_ComboBox_Popup) return 0;
    if (hint == SH_Table_GridLineColor) return static_cast<int>(colours().rowLine.rgb());
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace tandem::widgets
