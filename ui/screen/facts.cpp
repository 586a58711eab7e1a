#include "screen/facts.h"

#include <QLabel>

namespace tandem::screen {
namespace {

constexpr qsizetype most_shown = 4000;

} // namespace

QLabel* factLabel(const QString& object_name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(object_name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString escaped(const QString& text) {
    const QString shown = text.size() <= most_shown ? text : text.left(most_shown) + QStringLiteral("\u2026"); // all of it is in the form
    return shown.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString dotted(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' ') + QChar(0xb7) + QLatin1Char(' '));
}

QString escaped(const std::string& text) { return escaped(QString::fromStdString(text)); }

void setFact(QLabel* label, const QString& name, const QString& value, const QString& otherwise) {
    const bool known = !value.isEmpty();
    label->setText(
        QStringLiteral("<b>%1</b> %2").arg(escaped(name), known ? escaped(value) : QStringLiteral("<i>%1</i>").arg(escaped(otherwise))));
    label->setAccessibleName(name + QLatin1Char(' ') + (known ? value : otherwise));
    label->setVisible(known || !otherwise.isEmpty());
}

void setFact(QLabel* label, const QString& name, const std::optional<std::string>& value, const QString& otherwise) {
    setFact(label, name, QString::fromStdString(value.value_or(std::string())), otherwise);
}

} // namespace tandem::screen
