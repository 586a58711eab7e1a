#pragma once
#include "domain/actions/words.h"
#include "policy/disclosed_action.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QMenu;
class QPushButton;

namespace tandem::room {

// What was agreed for a case, as far as the room may know: kind, who, when, and how it stands. Open ones first; the others
// fold away.
class ActionsList final : public QWidget {
    Q_OBJECT
public:
    explicit ActionsList(QWidget* parent = nullptr);

    void setActions(const std::vector<policy::DisclosedAction>& actions, Day today);
    bool isEmpty() const { return m_actions.empty(); }
    QList<QWidget*> tabOrder() const;
    void retranslate();

signals:
    void done(int place); // in the actions that were set
    void notDone(int place, tandem::domain::NotDoneReason reason);

private:
    void fill();
    void addRow(int place);
    QWidget* buttonsFor(int place);
    void addReason(QMenu* menu, int place, domain::NotDoneReason reason, const QString& text);

    std::vector<policy::DisclosedAction> m_actions;
    Day m_today;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    QPushButton* m_fold;
};

} // namespace tandem::room
