#pragma once
// A text in which is marked, while it is typed, what makes somebody recognisable (R50). It warns and never certifies.
#include "workspace/marks.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace tandem::widgets {
class TextArea;
}

namespace tandem::screen {

struct MarkedPlace {
    workspace::Mark mark;
    QString words;          // as they stand in the text
    int start = 0, end = 0; // in the field
};

// Two severities, each with a tint and an underline of its own: solid for what points to somebody, dashes for what is worth a thought.
class MarkedText final : public QObject {
    Q_OBJECT
public:
    explicit MarkedText(widgets::TextArea* area); // lives as long as the field

    widgets::TextArea* area() const { return m_area; }
    const std::vector<MarkedPlace>& places() const { return m_places; } // in the order of the text
    void setKept(const QStringList& words);                             // were marked, and stay
    void readNow();                                                     // without waiting for a rest in the typing
    int nextPlace() const; // the first one from the cursor on, round at the end; -1: nothing is marked

    void select(const MarkedPlace& place); // not while somebody types
    // By the neutral words; one step of undo in the field. `place` as it was shown: in a text that changed since, the same words
    // nearest to it.
    void replace(const MarkedPlace& place);
    void replaceAll();

signals:
    void changed();   // other words are marked than before
    void replaced();  // by neutral words
    void nextAsked(); // Ctrl+. or Alt+Down in the field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addKey(const QKeySequence& key);
    const MarkedPlace* nearest(const MarkedPlace& place) const;
    void write(const QString& text);
    void paint();

    widgets::TextArea* m_area;
    std::optional<workspace::LiveMarks> m_live; // made for the first text: its lists take a while to read
    std::vector<MarkedPlace> m_places;
    QStringList m_kept;
    QTimer m_rest;
};

} // namespace tandem::screen
