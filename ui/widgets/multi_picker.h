#pragma once
#include "widgets/picker.h"

namespace tandem::widgets {

class FlowLayout;

// A picker whose choices stand above it as chips. Enter, Space, Delete or Backspace on a chip takes it away; Backspace in the empty
// field goes to the last chip.
class MultiPicker final : public QWidget {
    Q_OBJECT
public:
    explicit MultiPicker(PickerProvider provider, QWidget* parent = nullptr); // those chosen are not offered again

    const QList<PickerItem>& values() const { return m_values; }
    QList<QByteArray> ids() const;
    void setValues(const QList<PickerItem>& items); // each id once
    bool isUnresolved() const { return m_picker->isUnresolved(); }
    void setMost(int items); // no more than this; no limit until it is set
    Picker* picker() const { return m_picker; }

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const PickerItem& item);
    void remove(const QByteArray& id);
    void show_chips();
    PickerProvider without_chosen(PickerProvider provider);

    std::shared_ptr<int> m_alive = std::make_shared<int>(0); // before m_picker, whose provider looks at it
    QWidget* m_chips;
    FlowLayout* m_flow;
    Picker* m_picker;
    QList<PickerItem> m_values;
    int m_most = -1;
};

} // namespace tandem::widgets
