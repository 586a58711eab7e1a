#pragma once
#include "models/paged_model.h"
#include "screen/screen.h"
#include "screen/texts.h"
#include "workspace/reports.h"

class QButtonGroup;
class QStackedLayout;

namespace tandem::widgets {
class ChipButton;
class EmptyState;
class ListTable;
} // namespace tandem::widgets

namespace tandem::reports {

class SettledView;

// Meldingen: the one inbox, whoever brings it (R29); and what was settled outside of meetings (R46). Codes, never a word of the worry.
class ReportListScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit ReportListScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    using Rows = models::PagedModel<workspace::ReportRow>;

    void makeHeader();
    void makeFilter();
    widgets::ChipButton* addChip(QWidget* bar, const char* name);
    QWidget* makeTable();
    void makeVerbs();
    void sayChips();
    void showSpan(workspace::ReportSpan span);
    void showSettled();
    void showWhetherEmpty();
    void open(int row);
    void openByCode(const QString& code);
    void remove();
    void startNew() { emit leadTo({screen::Where::NewReport, {}}); }

    screen::Texts m_texts;
    workspace::ReportSpan m_span = workspace::ReportSpan::Inbox;
    std::int64_t m_inbox = 0; // how many there are
    QButtonGroup* m_group = nullptr;
    std::vector<std::pair<workspace::ReportSpan, widgets::ChipButton*>> m_spans;
    widgets::ChipButton* m_settled_chip = nullptr;
    Rows* m_rows = nullptr;
    widgets::ListTable* m_table = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QStackedLayout *m_views = nullptr, *m_stack = nullptr; // list or settled; table or empty
    SettledView* m_settled = nullptr;
};

} // namespace tandem::reports
