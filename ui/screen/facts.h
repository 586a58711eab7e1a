#pragma once
// What is known, as a label in bold with its value behind it: text that can be selected, and wraps.
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

class QLabel;
class QWidget;

namespace tandem::screen {

QLabel* factLabel(const QString& object_name, QWidget* parent);
// Without a value: `otherwise`, softer; without that either the label hides.
void setFact(QLabel* label, const QString& name, const std::optional<std::string>& value, const QString& otherwise = {});
void setFact(QLabel* label, const QString& name, const QString& value, const QString& otherwise = {});
// "Lopend · 3 notities"; what is empty is left out.
QString dotted(QStringList parts);
// For a label that shows rich text: what somebody typed, with its lines.
QString escaped(const std::string& text);
QString escaped(const QString& text);

} // namespace tandem::screen
