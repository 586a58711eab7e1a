#pragma once
#include <QList>
#include <QString>

namespace tandem::room {

// An entry of the network's own list of kinds of action.
struct Kind {
    QString code, label;
};

// The kind that the words of an agreement point at: "Ilse belt over de post" to "call". A word of a label counts as much as
// the words we know of the usual codes. Empty when nothing points anywhere.
QString kind_guess(const QString& words, const QList<Kind>& kinds);

} // namespace tandem::room
