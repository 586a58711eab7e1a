#pragma once
// How something small looks: the colour of a chip, its shape, and both together. Shape and words carry the meaning; colour only helps.
#include <QList>
#include <QMetaType>
#include <QString>

namespace tandem::widgets {

enum class Tone { Neutral, Formal, Informal, Warning, Danger, Good, Selected };
enum class Shape { Square, Round };

struct ChipText {
    QString text;
    Tone tone = Tone::Neutral;
    Shape shape = Shape::Square;
    QString meaning = {}; // what colour and shape say, in words, for a screen reader: "volunteers"

    QString spoken() const { return meaning.isEmpty() ? text : text + QStringLiteral(", ") + meaning; }
    bool operator==(const ChipText&) const = default;
};

} // namespace tandem::widgets

Q_DECLARE_METATYPE(tandem::widgets::ChipText)
Q_DECLARE_METATYPE(QList<tandem::widgets::ChipText>)
