#pragma once
// Choosing one of many by typing: a person, a party, a place.
#include "widgets/tone.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tandem::widgets {

struct PickerItem {
    QByteArray id;
    QString title;
    QString detail = {};
    Tone tone = Tone::Neutral;
    Shape shape = Shape::Square;
    QString meaning = {}; // of tone and shape, in words
    bool operator==(const PickerItem&) const = default;
};

using PickerFound = std::function<void(QList<PickerItem>)>;
// Looks up what fits and calls back once, now or later; an answer that comes too late is left aside. Typed text may be empty:
// then the most likely ones.
using PickerProvider = std::function<void(const QString& typed, PickerFound found)>;

class PickerList;

// Keys: typing and Down open the list, Enter chooses, Esc closes it. Emptying the field empties the choice. Text that is no choice is
// an error once the field is left, unless it is exactly the title of the only thing found.
class Picker final : public QWidget {
    Q_OBJECT
public:
    explicit Picker(PickerProvider provider, QWidget* parent = nullptr);
    ~Picker() override;

    std::optional<PickerItem> value() const { return m_value; }
    QByteArray id() const { return m_value ? m_value->id : QByteArray(); }
    void setValue(const std::optional<PickerItem>& item);
    void clear() { setValue({}); }
    bool isEmpty() const;      // nothing typed and nothing chosen
    bool isUnresolved() const; // typed, but not chosen
    QString text() const;
    void setPlaceholderText(const QString& text);
    // A last entry that makes something of what was typed: "Add “%1”"; choosing it sends makeAsked.
    void setMakeText(const QString& pattern);
    void showProblem(); // the error now, for a form that is sent

    QLineEdit* lineEdit() const { return m_edit; } // the focus proxy; object name "pickerEdit"

signals:
    void changed();                                       // the choice differs
    void picked(const tandem::widgets::PickerItem& item); // by a person
    void makeAsked(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed();
    void look_up();
    void found(const QList<PickerItem>& items);
    void choose(int row);
    void finish();
    bool key_pressed(int key);
    void set_choice(const std::optional<PickerItem>& item);

    PickerProvider m_provider;
    QLineEdit* m_edit;
    QLabel* m_problem;
    PickerList* m_list;
    QTimer m_rest;
    QList<PickerItem> m_items;
    std::optional<PickerItem> m_value;
    QString m_make_text;
    quint64 m_asked = 0;
    bool m_wants_list = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace tandem::widgets
