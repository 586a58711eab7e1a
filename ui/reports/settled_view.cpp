#include "reports/settled_view.h"

#include "bridge/desk.h"
#include "reports/report_columns.h"
#include "widgets/card.h"
#include "widgets/date_words.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/list_table.h"
#include "widgets/theme.h"
#include "workspace/networks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace tandem::reports {
namespace {

constexpr int months_in_year = 12;

QString name_of_month(int year, int month) { return widgets::spokenLocale().toString(QDate(year, month, 1), QStringLiteral("MMMM yyyy")); }

} // namespace

SettledView::SettledView(bridge::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_year(desk.today().year()), m_month(static_cast<int>(desk.today().month())) {
    setObjectName("settledView");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeBar());
    column->addWidget(makeTable(), 1);
}

QWidget* SettledView::makeBar() {
    auto* bar = new QWidget(this);
    m_before = m_texts.on(new QPushButton(bar), [] { return tr("Month before"); });
    m_after = m_texts.on(new QPushButton(bar), [] { return tr("Month after"); });
    m_before->setObjectName("monthBefore");
    m_after->setObjectName("monthAfter");
    m_name = widgets::wrapLabel({}, bar);
    m_name->setObjectName("monthName");
    m_name->setFont(widgets::cardTitleFont());
    m_line = widgets::mutedLabel({}, bar);
    m_line->setObjectName("settledLine");
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_before);
    line->addWidget(m_after);
    line->addWidget(m_name, 1);
    line->addWidget(m_line, 2);
    connect(m_before, &QPushButton::clicked, this, [this] { goBy(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { goBy(1); });
    return bar;
}

QWidget* SettledView::makeTable() {
    const auto fetch = [this](workspace::PageWish wish, Rows::Came came) { // it is all here already
        const auto& all = m_read.month.rows;
        const auto from = std::min(all.size(), static_cast<std::size_t>(wish.offset));
        const auto until = std::min(all.size(), from + static_cast<std::size_t>(wish.limit));
        workspace::Page<workspace::SettledRow> page;
        page.rows.assign(all.begin() + static_cast<std::ptrdiff_t>(from), all.begin() + static_cast<std::ptrdiff_t>(until));
        page.total = static_cast<std::int64_t>(all.size());
        // Later: the table may be painting.
        QMetaObject::invokeMethod(
            this, [came = std::move(came), page = std::move(page)] { came(page); }, Qt::QueuedConnection);
    };
    const auto cell = [this](const workspace::SettledRow& row, int column, int role) {
        return settled_cell(row, column, role, m_read.hides_who_is_paid ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown);
    };
    m_rows = new Rows(fetch, cell, this);
    auto* card = new widgets::Card(this);
    auto* place = new QWidget(card);
    m_stack = new QStackedLayout(place);
    m_table = new widgets::ListTable(place);
    m_table->setObjectName("settledTable");
    m_texts.add([this] {
        m_rows->setColumns(settled_columns());
        m_table->setAccessibleName(tr("Settled outside the meeting"));
    });
    m_table->setModel(m_rows);
    m_table->setWideColumn(SettledWithColumn);
    m_table->setColumnLetters(SettledOnColumn, 18);
    m_table->setColumnLetters(SettledCodeColumn, 16);
    m_table->setColumnLetters(SettledVolunteersColumn, 18);
    m_empty = new widgets::EmptyState(place);
    m_empty->step()->setObjectName(QStringLiteral("settledStep")); // there is none, and the inbox beside it has one
    m_empty->setObjectName("nothingSettled");
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(place, 1);
    connect(m_table, &widgets::ListTable::rowActivated, this, [this](int row) {
        if (const auto* found = m_rows->rowAt(row)) emit chosen(QString::fromStdString(found->code));
    });
    return card;
}

void SettledView::goBy(int months) {
    const int count = m_year * months_in_year + m_month - 1 + months;
    m_year = count / months_in_year;
    m_month = count % months_in_year + 1;
    refresh();
}

void SettledView::refresh() {
    const auto look = [year = m_year, month = m_month](workspace::Workspace& file) -> workspace::Result<Read> {
        Read read;
        TANDEM_ASSIGN(read.month, workspace::settled_outside_meetings(file, year, month));
        TANDEM_ASSIGN(const auto tables, workspace::list_tables(file));
        read.hides_who_is_paid = std::ranges::any_of(tables, [](const auto& row) { return row.table.hide_who_is_paid; });
        return read;
    };
    m_desk.ask(this, look, [this](const workspace::Result<Read>& answer) {
        if (!answer) return emit complained(answer.error());
        came(*answer);
    });
}

void SettledView::came(const Read& read) {
    if (read.month.year != m_year || read.month.month != m_month) return; // somebody went on meanwhile
    m_read = read;
    m_rows->reload();
    showMonth();
}

void SettledView::showMonth() {
    const int all = static_cast<int>(m_read.month.rows.size());
    m_name->setText(name_of_month(m_year, m_month));
    m_line->setText(all == 0 ? QString() : tr("%1 of %n with volunteers", nullptr, all).arg(m_read.month.informal));
    m_stack->setCurrentWidget(all == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    m_empty->setTexts(
        tr("Nothing was settled outside the meeting in this month"),
        tr("What you settle with one partner, in a case or at a report, shows here: so everybody sees what needs no meeting."));
    const Day today = m_desk.today();
    m_after->setEnabled(m_year != today.year() || m_month != static_cast<int>(today.month()));
}

void SettledView::retranslate() {
    m_texts.sayAgain();
    showMonth();
}

} // namespace tandem::reports
