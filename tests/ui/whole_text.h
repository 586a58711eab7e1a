#pragma once
// Whether a box to choose from shows what is chosen whole, as it is laid out now.
#include <QComboBox>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace tandem::test {

inline bool shows_whole(const QComboBox& box, const QString& text) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(text) <= room.width();
}
inline bool shows_whole(const QComboBox& box) { return shows_whole(box, box.currentText()); }

} // namespace tandem::test
