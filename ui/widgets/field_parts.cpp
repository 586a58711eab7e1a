#include "widgets/field_parts.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace tandem::widgets {

void placeInside(QLineEdit* edit, QLabel* label, const QString& text) {
    constexpr int edge = 10;
    label->setText(text);
    const auto wanted = label->sizeHint().width();
    const auto typed = edit->fontMetrics().horizontalAdvance(edit->text());
    const bool fits = !text.isEmpty() && typed + wanted + 3 * edge <= edit->width();
    label->setVisible(fits);
    const QRect place(edit->width() - wanted - edge, 0, wanted, edit->height());
    label->setGeometry(QStyle::visualRect(edit->layoutDirection(), edit->rect(), place));
    edit->setTextMargins(0, 0, fits ? wanted + edge : 0, 0);
}

} // namespace tandem::widgets
