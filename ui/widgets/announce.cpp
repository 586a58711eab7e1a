#include "widgets/announce.h"

#include <QAccessible>
#include <QStringList>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace tandem::widgets {
namespace {

constexpr const char* own = "tandemOwnDescription"; // set by the screen, before any part
constexpr const char* error = "tandemErrorDescription";
constexpr const char* state = "tandemStateDescription";
constexpr const char* hint = "tandemHintDescription";
constexpr const char* keys = "tandemKeysDescription";

const char* key_of(DescriptionPart part) {
    switch (part) {
    case DescriptionPart::Error: return error;
    case DescriptionPart::State: return state;
    case DescriptionPart::Hint: return hint;
    case DescriptionPart::Keys: return keys;
    }
    return hint;
}

} // namespace

void announce(QWidget* widget, const QString& sentence) {
    widget->setAccessibleName(sentence);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void describe(QWidget* field, DescriptionPart part, const QString& words) {
    if (!field->property(own).isValid()) field->setProperty(own, field->accessibleDescription());
    field->setProperty(key_of(part), words);
    QStringList all;
    for (const auto* key : {error, state, hint, keys, own})
        if (const auto said = field->property(key).toString(); !said.isEmpty()) all.append(said);
    field->setAccessibleDescription(all.join(QLatin1Char(' ')));
}

void markError(QWidget* field, const QString& sentence) {
    describe(field, DescriptionPart::Error, sentence);
    const bool is_wrong = !sentence.isEmpty();
    if (field->property("error").toBool() == is_wrong) return;
    field->setProperty("error", is_wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
    field->update();
}

} // namespace tandem::widgets
