#pragma once
#include "reports/report_view.h"
#include "screen/held_key.h"
#include "screen/screen.h"
#include "screen/texts.h"

#include <memory>

class QPushButton;

namespace tandem::screen {
class TwoColumns;
}
namespace tandem::widgets {
class ChipRow;
class EmptyState;
} // namespace tandem::widgets

namespace tandem::reports {

class CallCard;
class KnownCard;
class MessageCard;
class ReportPart;
class TriageCard;
class WhoCard;
class WorryCard;

// One report: the worry, what is done with it, and what the reporter hears. Names only while F6 is held.
class ReportScreen final : public screen::Screen {
    Q_OBJECT
public:
    // `about`: its id.
    ReportScreen(const screen::Tools& tools, const QString& about, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override; // lets go of names when the window loses its place
    void hideEvent(QHideEvent* event) override;

private:
    void makeHeader();
    void makeParts();
    void makeVerbs();
    void makeTriageVerbs();
    template <class Part>
    Part* adopt(Part* part);
    QAction* addReportVerb(screen::Saying text, const char* name, const QKeySequence& shortcut, std::function<void()> run);
    void came(const workspace::Result<ReportView>& view);
    void showHeader();
    void offerVerbs();
    void showInstead(const QString& title, const QString& text, const QString& step);
    void showMissing();
    void showShut(domain::MeetingId meeting);
    void remove();

    QString m_id;
    std::shared_ptr<const ReportView> m_view;
    screen::Texts m_texts;
    screen::HeldKey m_held;
    QPushButton* m_show_name = nullptr;
    widgets::ChipRow* m_chips = nullptr;
    screen::TwoColumns* m_columns = nullptr;
    widgets::EmptyState* m_missing = nullptr;
    CallCard* m_call = nullptr;
    WorryCard* m_worry = nullptr;
    WhoCard* m_who = nullptr;
    KnownCard* m_known = nullptr;
    TriageCard* m_triage = nullptr;
    MessageCard* m_message = nullptr;
    QList<ReportPart*> m_parts;
    std::vector<std::pair<QAction*, std::function<bool()>>> m_verbs; // and whether each can be done now
    std::optional<domain::MeetingId> m_shut_by;                      // the meeting that runs now
};

} // namespace tandem::reports
