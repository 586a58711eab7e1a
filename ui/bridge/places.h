#pragma once
// Where a network file would come: what is unwise about it, and a name that any file system takes.
#include <QString>

namespace tandem::bridge {

enum class PlaceKind {
    Usual,
    Synced,    // another program copies it away and may put an older one back
    Removable, // a stick or a card: gone when it is lost
};
PlaceKind kind_of_place(const QString& path); // of a file that need not be there yet

// "Wijk: Oost/West" becomes "Wijk Oost West"; "" becomes "netwerk". Without an ending.
QString safe_file_name(const QString& name);

} // namespace tandem::bridge
