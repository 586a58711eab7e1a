#pragma once
#include "domain/ids.h"

#include <QString>

#include <functional>

namespace tandem::room {

// Half-typed text by the place it was typed in, kept by whoever holds the file (lesson 16). An empty text forgets it.
struct Memory {
    std::function<QString(const QString& place)> read = [](const QString&) { return QString(); };
    std::function<void(const QString& place, const QString& text)> keep = [](const QString&, const QString&) {};
};

// Where what is typed at an item is kept.
inline QString item_place(domain::AgendaItemId item) { return QStringLiteral("item/") + QString::fromStdString(item.text()); }

} // namespace tandem::room
