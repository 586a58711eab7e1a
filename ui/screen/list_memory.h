#pragma once
#include "bridge/preferences.h"

namespace tandem::widgets {
class ListTable;
}

namespace tandem::screen {

// Remembers on this computer how a list was sorted, and the widths of its columns once somebody chose them; until then
// they follow the window.
class ListMemory final : public QObject {
    Q_OBJECT
public:
    ListMemory(widgets::ListTable* table, bridge::Preferences& preferences, QString name);

    void restore(); // asks the model to sort
    void remember();

private:
    QString sortName() const { return m_name + QStringLiteral("Sort"); }

    widgets::ListTable* m_table;
    bridge::Preferences& m_preferences;
    QString m_name;
    bool m_widths_chosen = false;
};

} // namespace tandem::screen
