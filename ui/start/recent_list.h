#pragma once
#include "bridge/preferences.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace tandem::start {

class ChoiceCard;

// The files opened lately as cards, the example below them. One that is gone says so, and can be forgotten.
class RecentList final : public QWidget {
    Q_OBJECT
public:
    explicit RecentList(bridge::Preferences& preferences, QWidget* parent = nullptr);

    void refill();
    bool hasFiles() const;
    void chooseFirst();
    bool choose(const QString& path); // false when it is not among them; none is chosen then

signals:
    void fileChosen(const QString& path, const QString& network);
    void fileEntered(); // Enter on a card, or a double click: go on
    void exampleChosen();
    void exampleEntered();
    void forgotten();

private:
    ChoiceCard* addCard(const QString& object_name);
    void addFile(const bridge::RecentFile& file, int number);
    void addForget(const QString& path, const QString& network, int number);
    void chooseNone();

    bridge::Preferences& m_preferences;
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
};

} // namespace tandem::start
