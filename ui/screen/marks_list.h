#pragma once
// What is marked in one or more texts, a row each: what it is, the words, and what can be done about them.
#include "bridge/desk.h"
#include "screen/marked_text.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::screen {

class KeepLine;
class RowList;

// From the text Ctrl+. or Alt+Down goes to the row of the next mark, and from a row to the next one; Enter puts the neutral words in
// place, Esc goes back to the words in the text.
class MarksList final : public QWidget {
    Q_OBJECT
public:
    // `object_name` is the start of the names of what is in it: "marksReplace0".
    explicit MarksList(const QString& object_name, QWidget* parent = nullptr);

    void watch(MarkedText* text); // in the order in which they are read
    void setMayChange(bool may);
    // Words may stay with a reason; `place` of its draft.
    void letKeep(bridge::Desk& desk, const QString& place);
    void kept(); // the words that were asked for stand in the file

    int high() const; // so many point to somebody
    int thoughts() const;
    QString summary() const; // of both, and that this is not all

signals:
    void changed();
    void keepAsked(const QString& words, const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        MarkedText* text;
        std::size_t place; // among those of its text
        QString key;       // tells it from the others, also after a change elsewhere
        const MarkedPlace& marked() const { return text->places()[place]; }
    };

    void makeFold();
    void addKey(const QKeySequence& key);
    void fill();
    void readRows();
    void addRow(int row);
    QPushButton* addButton(const QString& name, int row, const QString& text, const QString& spoken);
    void openKeep(int row);
    void closeKeepWithoutRow();
    void goFrom(MarkedText* text);
    void goToNextRow();
    bool focusRow(int row);
    int rowWithKeyboard() const;  // -1: none
    void giveKeyboardTo(int row); // or the nearest before it; without any to the text
    void sayKinds();

    QString m_name;
    QList<MarkedText*> m_texts;
    std::vector<Row> m_shown;
    QHash<QObject*, int> m_rows_of; // of the buttons
    bool m_may_change = true;
    RowList* m_rows;
    QLabel *m_nothing, *m_more, *m_kinds;
    QPushButton* m_fold;
    KeepLine* m_keep = nullptr;
    int m_keeping = 0; // the row whose words may stay
    QString m_keep_key;
};

} // namespace tandem::screen
