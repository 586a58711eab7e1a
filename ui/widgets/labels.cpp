#include "widgets/labels.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QStyle>

namespace tandem::widgets {
namespace {

QLabel* label_with(const QString& text, const QFont& font, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // what people typed is never markup
    label->setFont(font);
    return label;
}

QLabel* wrapping(QLabel* label) {
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

QLabel* wrapLabel(const QString& text, QWidget* parent) { return wrapping(label_with(text, textFont(), parent)); }

QLabel* mutedLabel(const QString& text, QWidget* parent) {
    auto* label = wrapping(label_with(text, smallFont(), parent));
    label->setProperty("muted", true);
    return label;
}

QLabel* errorLabel(QWidget* parent) {
    auto* label = wrapping(label_with({}, smallFont(), parent));
    label->setProperty("error", true);
    label->hide();
    return label;
}

QLabel* titleLabel(const QString& text, QWidget* parent) { return label_with(text, titleFont(), parent); }
QLabel* strongLabel(const QString& text, QWidget* parent) { return label_with(text, strongSmallFont(), parent); }

void setLabelTone(QLabel* label, const char* tone) {
    label->setProperty("tone", QString::fromLatin1(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

void showError(QLabel* label, const QString& sentence) {
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace tandem::widgets
