#pragma once
// One of a few, as chips: an arrow key goes to the next one. Nothing is chosen until somebody does.
#include "screen/choice_box.h"

#include <QWidget>

class QButtonGroup;

namespace tandem::widgets {
class FlowLayout;
}

namespace tandem::cases {

class OneOfChips final : public QWidget {
    Q_OBJECT
public:
    using Entry = screen::ChoiceBox::Entry;
    // `object_name` is the start of the names of the chips: "attemptWay_phone".
    OneOfChips(const QString& object_name, QWidget* parent);

    void setEntries(const QList<Entry>& entries); // what was chosen stays so
    QString code() const;                         // empty: nothing yet
    void choose(const QString& code);

    template <domain::Worded E>
    std::optional<E> word() const {
        return domain::from_word<E>(code().toStdString());
    }

signals:
    void changed();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QButtonGroup* m_group;
    widgets::FlowLayout* m_flow;
    QList<Entry> m_entries;
};

} // namespace tandem::cases
