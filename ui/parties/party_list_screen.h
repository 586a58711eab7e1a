#pragma once
#include "models/paged_model.h"
#include "screen/party_chip.h"
#include "screen/screen.h"
#include "screen/texts.h"
#include "workspace/networks.h"
#include "workspace/parties.h"

class QCheckBox;
class QPushButton;
class QStackedLayout;

namespace tandem::screen {
class ChoiceBox;
class ListMemory;
} // namespace tandem::screen
namespace tandem::widgets {
class ChipButton;
class EmptyState;
class FlowLayout;
class ListTable;
class SearchBox;
} // namespace tandem::widgets

namespace tandem::parties {

// Partners in both rings, equally strong (R16, R71).
class PartyListScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit PartyListScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    using Rows = models::PagedModel<workspace::PartyRow>;

    void makeHeader();
    void makeFilter();
    void makeRingChips(widgets::FlowLayout* flow);
    void makeTable();
    void makeVerbs();
    void showTables(std::vector<workspace::TableRow> tables);
    void showWhoIsPaid();
    void hideWhoIsPaid(bool hides);
    void filterBy(const QString& ring); // word of a ring; empty: all
    void filterAgain();
    void sortBy(int column, Qt::SortOrder order);
    void showWhetherEmpty();
    bool isFiltered() const;
    void showAll();
    void open(int row);
    void moveRing();
    void remove();
    const workspace::PartyRow* chosen() const;
    void restore();
    void remember();

    screen::Texts m_texts;
    workspace::PartyFilter m_filter;
    std::vector<workspace::TableRow> m_all_tables;
    screen::WhoIsPaid m_who = screen::WhoIsPaid::Shown;
    Rows* m_rows;
    widgets::ListTable* m_table;
    screen::ListMemory* m_memory = nullptr;
    widgets::SearchBox* m_search = nullptr;
    std::vector<std::pair<QString, widgets::ChipButton*>> m_rings;
    widgets::ChipButton* m_with_left = nullptr;
    screen::ChoiceBox* m_tables = nullptr;
    QCheckBox* m_hide = nullptr;
    QAction* m_move = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace tandem::parties
