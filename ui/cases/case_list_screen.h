#pragma once
#include "models/paged_model.h"
#include "screen/screen.h"
#include "screen/texts.h"
#include "workspace/cases.h"
#include "workspace/networks.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace tandem::screen {
class ChoiceBox;
class ListMemory;
} // namespace tandem::screen
namespace tandem::widgets {
class ChipButton;
class EmptyState;
class ListTable;
class SearchBox;
} // namespace tandem::widgets

namespace tandem::cases {

// All cases: filtered, sorted and in pages; codes and needs, never a name.
class CaseListScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit CaseListScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    using Rows = models::PagedModel<workspace::CaseRow>;
    using Counts = std::vector<std::pair<std::string, std::int64_t>>;

    void makeHeader();
    void makeFilter();
    void makeTable();
    void makeVerbs();
    QString chipText(const std::string& state) const;
    void showCounts(Counts counts);
    void showTables(const std::vector<workspace::TableRow>& tables);
    void filterBy(const std::string& state); // empty: all
    void filterAgain();
    void sortBy(int column, Qt::SortOrder order);
    void showWhetherEmpty();
    bool isFiltered() const;
    void showAll();
    void open(int row);
    void remove();
    void restore();
    void remember();

    screen::Texts m_texts;
    workspace::CaseFilter m_filter;
    Counts m_counts;
    Rows* m_rows;
    widgets::ListTable* m_table;
    screen::ListMemory* m_memory = nullptr;
    widgets::SearchBox* m_search = nullptr;
    screen::ChoiceBox* m_tables = nullptr;
    QButtonGroup* m_states = nullptr;
    std::vector<std::pair<std::string, widgets::ChipButton*>> m_chips; // by word; empty: all
    widgets::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace tandem::cases
