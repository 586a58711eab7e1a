#pragma once
// A table of which only the pages in sight are read (decision 6): 100,000 rows scroll as ten do. A cell that is not read yet
// is an empty text, never an invalid value: Qt 6.4's table view crashes with a screen reader on those (lesson 23).
#include "workspace/cases.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace tandem::models {

struct Column {
    QString title;
    bool sortable = false;
};

class PagedModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int page_size = 100;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_total; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // emits sortAsked for a column that can be sorted

    void setColumns(QList<Column> columns); // titles again after a change of language
    // Forgets the pages and reads the first again; the number of rows stays until it is known anew, so nothing jumps.
    void reload();
    bool isLoaded() const { return m_loaded; } // the first page came

signals:
    void sortAsked(int column, Qt::SortOrder order);
    void loaded(); // a page came; the number of rows is known

protected:
    // For a row that is read; role is any but DisplayRole's empty default.
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual bool hasRow(int row) const = 0;
    virtual void askForPage(int page, quint64 generation) = 0;

    enum class Span { Page, All }; // All: the first page after a reload, when every other row is out of date
    void pageCame(int page, int total, Span changed);
    bool isCurrent(quint64 generation) const { return generation == m_generation; }

private:
    QList<Column> m_columns;
    int m_total = 0;
    bool m_loaded = false;
    quint64 m_generation = 0;
    mutable QSet<int> m_asked;
};

// The pages of one kind of row. `Fetch` reads a page and hands it over later, on the thread of the window.
template <class Row>
class PagedModel final : public PagedModelBase {
public:
    using Came = std::function<void(workspace::Page<Row>)>;
    using Fetch = std::function<void(workspace::PageWish, Came)>;
    // For Qt::DisplayRole, AccessibleTextRole and the roles of widgets/list_table.h; invalid for roles it does not know.
    using Cell = std::function<QVariant(const Row&, int column, int role)>;

    PagedModel(Fetch fetch, Cell cell, QObject* parent = nullptr)
        : PagedModelBase(parent), m_fetch(std::move(fetch)), m_cell(std::move(cell)) {}

    // Nothing while its page is not read.
    const Row* rowAt(int row) const {
        const auto page = m_pages.constFind(row / page_size);
        if (page == m_pages.constEnd() || row % page_size >= static_cast<int>(page->size())) return nullptr;
        return &(*page)[static_cast<std::size_t>(row % page_size)];
    }

protected:
    QVariant cell(int row, int column, int role) const override {
        const auto* found = rowAt(row);
        return found ? m_cell(*found, column, role) : QVariant();
    }
    bool hasRow(int row) const override { return rowAt(row) != nullptr; }
    void askForPage(int page, quint64 generation) override {
        const workspace::PageWish wish{static_cast<std::int64_t>(page) * page_size, page_size};
        m_fetch(wish, [this, page, generation](workspace::Page<Row> came) {
            if (!isCurrent(generation)) return;
            const bool is_first = m_pages_of != generation;
            if (is_first || m_pages.size() >= most_pages) m_pages.clear(); // asked for again when they come in sight
            m_pages_of = generation;
            m_pages.insert(page, std::move(came.rows));
            pageCame(page, static_cast<int>(came.total), is_first ? Span::All : Span::Page);
        });
    }

private:
    static constexpr qsizetype most_pages = 60;

    Fetch m_fetch;
    Cell m_cell;
    QHash<int, std::vector<Row>> m_pages;
    quint64 m_pages_of = 0; // the generation they belong to
};

} // namespace tandem::models
