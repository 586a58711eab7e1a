#pragma once
// Ctrl+K: go to anything by typing. Screens and verbs are there at once, those that are called so before those that somebody may call
// so; cases, partners and people come from the file and follow them, but for a code that was typed whole: that comes first.
#include "screen/screen.h"
#include "workspace/finding.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tandem::shell {

class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    CommandPalette(bridge::Desk& desk, QWidget* parent);

    // What can be chosen without the file: a text, what to show behind it, and what to do.
    struct Command {
        QString text;
        QString detail; // "Ctrl+N", "screen"
        std::function<void()> run;
        QString also = {}; // other words for it, that find it and do not show
    };
    void openWith(QList<Command> commands); // in the order to show while nothing is typed
    void leave();

signals:
    void placeChosen(const tandem::screen::Place& place);
    void left(); // the keyboard goes back to where it was

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Found {
        QString title;
        workspace::HitTarget target;
    };
    static workspace::Result<std::vector<Found>> search(workspace::Workspace& file, const std::string& words);

    void typed(const QString& text);
    void show(const QList<Command>& commands);
    void showHits(const std::vector<Found>& hits);
    bool isCodeTyped(const Found& found) const;
    void addRow(const Command& command);
    void choose(int row);
    void moveBy(int rows);
    void centre();
    Command commandFor(const Found& found);

    bridge::Desk& m_desk;
    QLineEdit* m_words;
    QListWidget* m_list;
    QLabel* m_nothing;
    QList<Command> m_commands; // all that can be chosen without the file
    QList<Command> m_shown;
    quint64 m_question = 0; // the latest search; older answers are dropped
};

} // namespace tandem::shell
