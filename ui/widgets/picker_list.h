#pragma once
#include "widgets/picker.h"

#include <QListWidget>

namespace tandem::widgets {

// What a picker found, below its field. It never takes the focus: the field passes the keys on.
class PickerList final : public QListWidget {
    Q_OBJECT
public:
    explicit PickerList(QWidget* field);

    // `make`: the last entry, that makes something new; empty: none.
    void showItems(const QList<PickerItem>& items, const QString& make);
    void step(int rows); // up or down, round the ends
    int chosen() const { return isVisible() ? currentRow() : -1; }

private:
    void place();

    QWidget* m_field;
};

} // namespace tandem::widgets
