#pragma once
#include "screen/place.h"
#include "workspace/today.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tandem::shell {

class NavigationButton;

// The left edge: which network, where one is, and who is at work. Arrow keys go up and down; Enter or Space chooses. It scrolls where
// the letters are large.
class Navigation final : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void setNetwork(const QString& name, const QString& line);
    void setOwner(const QString& name, const QString& role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setCurrent(screen::Where where);
    // An entry out of sight, for a second reader who gets codes only.
    void setShown(screen::Where where, bool shown);
    void showCounts(const workspace::NavigationCounts& counts);
    void retranslate();

signals:
    void chosen(tandem::screen::Where where);
    void searchAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeScroller();
    void addEntry(screen::Where where, const QString& object_name, const QString& icon);

    QScrollArea* m_scroller;
    QWidget* m_inside; // of the scroller
    QLabel* m_network;
    QLabel* m_line;
    QLabel* m_owner;
    QPushButton* m_search;
    QVBoxLayout* m_column;
    QMap<screen::Where, NavigationButton*> m_entries;
    QString m_owner_name, m_owner_role;
};

} // namespace tandem::shell
