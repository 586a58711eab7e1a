#pragma once
// A new network in a few short pages: what kind, names, partners, place and passphrase, and the recovery sheet. No page is a
// dialog; going back keeps what was typed; nothing is written before the last question is answered, and nothing is left when
// that fails.
#include "screen/screen.h"
#include "screen/texts.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tandem::widgets {
class NoticeBar;
}

namespace tandem::start {

class KindStep;
class NameStep;
class PartnersStep;
class PlaceStep;
class Step;
class RecoverySheetPage;
struct NetworkPlan;

class NewNetworkPage final : public QWidget {
    Q_OBJECT
public:
    explicit NewNetworkPage(const screen::Tools& tools, QWidget* parent = nullptr);

    void takeFocus();

signals:
    void left();     // nothing was made
    void finished(); // the file is open on the desk; the window may show it now

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeFooter();
    void addStep(Step* step);
    void goTo(int number);
    void goOn();
    void goBack();
    void prepare(int number); // what follows from the pages before
    void make();
    void onMade(const workspace::Result<void>& made);
    void explain(const workspace::Problem& problem);
    void setBusy(bool busy);
    void say();
    Step* current() const;

    screen::Tools m_tools;
    screen::Texts m_texts;
    KindStep* m_kind;
    NameStep* m_names;
    PartnersStep* m_partners;
    PlaceStep* m_place;
    QList<Step*> m_steps;
    RecoverySheetPage* m_sheet = nullptr;
    QStackedWidget* m_pages;
    QLabel *m_title, *m_where;
    widgets::NoticeBar* m_notice;
    QWidget* m_footer = nullptr;
    QPushButton *m_back = nullptr, *m_next = nullptr, *m_leave = nullptr;
    int m_number = 0;
    bool m_busy = false;
};

} // namespace tandem::start
