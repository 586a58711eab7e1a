#include "reports/report_list_screen.h"

#include "reports/report_columns.h"
#include "reports/settled_view.h"
#include "screen/header.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/list_table.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tandem::reports {

using workspace::ReportSpan;

ReportListScreen::ReportListScreen(const screen::Tools& tools, QWidget* parent) : Screen(tools, parent) {
    setObjectName("reportListScreen");
    useBody(Body::Plain);
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    makeHeader();
    makeFilter();
    auto* views = new QWidget(&body());
    m_views = new QStackedLayout(views);
    m_views->addWidget(makeTable());
    m_settled = new SettledView(desk(), views);
    m_views->addWidget(m_settled);
    column->addWidget(views, 1);
    makeVerbs();
    connect(m_settled, &SettledView::chosen, this, &ReportListScreen::openByCode);
    connect(m_settled, &SettledView::complained, this, [this](const workspace::Problem& problem) { complain(problem); });
}

QString ReportListScreen::windowTitle() const { return tr("Reports"); }
QString ReportListScreen::helpPage() const { return QStringLiteral("reports"); }

void ReportListScreen::makeHeader() {
    auto* add = header().addButton({}, "newReport", screen::Header::Strength::Strong);
    add->setVisible(desk().mayChange());
    m_texts.add([this, add] {
        header().setTitle(tr("Reports"));
        add->setText(tr("New report"));
    });
    connect(add, &QPushButton::clicked, this, &ReportListScreen::startNew);
}

widgets::ChipButton* ReportListScreen::addChip(QWidget* bar, const char* name) {
    auto* chip = new widgets::ChipButton({QString()}, bar);
    chip->setObjectName(QString::fromLatin1(name));
    chip->setCheckable(true);
    m_group->addButton(chip);
    bar->layout()->addWidget(chip);
    return chip;
}

void ReportListScreen::makeFilter() {
    auto* bar = new QWidget(&body());
    auto* flow = new widgets::FlowLayout(bar, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_group = new QButtonGroup(this);
    const std::pair<ReportSpan, const char*> spans[] = {
        {ReportSpan::Inbox, "spanNew"}, {ReportSpan::Open, "spanOpen"}, {ReportSpan::All, "spanAll"}};
    for (const auto& [span, name] : spans) {
        auto* chip = addChip(bar, name);
        m_spans.emplace_back(span, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, span = span] { showSpan(span); });
    }
    m_settled_chip = addChip(bar, "settledOutside");
    connect(m_settled_chip, &QAbstractButton::clicked, this, &ReportListScreen::showSettled);
    m_spans.front().second->setChecked(true);
    m_texts.add([this] { sayChips(); });
    body().layout()->addWidget(bar);
}

void ReportListScreen::sayChips() {
    for (const auto& [span, chip] : m_spans) {
        if (span == ReportSpan::Inbox) chip->setChip({tr("New %1").arg(m_inbox)});
        if (span == ReportSpan::Open) chip->setChip({tr("Not finished")});
        if (span == ReportSpan::All) chip->setChip({tr("All")});
    }
    m_settled_chip->setChip({tr("Settled outside the meeting")});
}

QWidget* ReportListScreen::makeTable() {
    const auto fetch = [this](workspace::PageWish wish, Rows::Came came) {
        ask([span = m_span, wish](workspace::Workspace& file) { return workspace::list_reports(file, span, wish); },
            [came = std::move(came)](const workspace::Page<workspace::ReportRow>& page) { came(page); });
    };
    m_rows = new Rows(fetch, report_cell, this);
    auto* card = new widgets::Card(&body());
    auto* place = new QWidget(card);
    m_stack = new QStackedLayout(place);
    m_table = new widgets::ListTable(place);
    m_table->setObjectName("reportTable");
    m_texts.add([this] {
        m_rows->setColumns(report_columns());
        m_table->setAccessibleName(tr("Reports"));
    });
    m_table->setModel(m_rows);
    m_table->setWideColumn(FromColumn);
    const std::pair<int, int> letters[] = {
        {CodeColumn, 9}, {ReceivedColumn, 16}, {PlaceColumn, 18}, {UrgencyColumn, 12}, {StateColumn, 28}};
    for (const auto& [column, count] : letters) m_table->setColumnLetters(column, count);
    m_empty = new widgets::EmptyState(place);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(place, 1);
    connect(m_rows, &Rows::loaded, this, &ReportListScreen::showWhetherEmpty);
    connect(m_table, &widgets::ListTable::rowActivated, this, &ReportListScreen::open);
    connect(m_empty, &widgets::EmptyState::stepChosen, this, &ReportListScreen::startNew);
    return card;
}

void ReportListScreen::makeVerbs() {
    auto* add = m_texts.on(addVerb({}, "verbNewReport", QKeySequence::New), [] { return tr("New report"); });
    add->setEnabled(desk().mayChange());
    connect(add, &QAction::triggered, this, &ReportListScreen::startNew);
    auto* settled = m_texts.on(addVerb({}, "verbSettledOutside"), [] { return tr("See what was settled outside the meeting"); });
    connect(settled, &QAction::triggered, this, &ReportListScreen::showSettled);
    auto* removal = m_texts.on(addVerb({}, "verbRemoveReport"), [] { return tr("Remove the chosen report"); });
    connect(removal, &QAction::triggered, this, &ReportListScreen::remove);
    auto* by_key = new QAction(m_table);
    by_key->setShortcut(QKeySequence::Delete);
    by_key->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(by_key);
    connect(by_key, &QAction::triggered, this, &ReportListScreen::remove);
}

void ReportListScreen::showSpan(ReportSpan span) {
    m_span = span;
    for (const auto& [one, chip] : m_spans) chip->setChecked(one == span);
    m_views->setCurrentIndex(0);
    m_table->setCurrentRow(-1);
    m_rows->reload();
    m_table->scrollToTop();
}

void ReportListScreen::showSettled() {
    m_settled_chip->setChecked(true);
    m_views->setCurrentWidget(m_settled);
    m_settled->refresh();
}

void ReportListScreen::showWhetherEmpty() {
    const bool empty = m_rows->isLoaded() && m_rows->rowCount() == 0;
    const bool had_keyboard = m_table->hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!empty) return;
    m_empty->setTexts(m_span == ReportSpan::All ? tr("No reports yet") : tr("Nothing waits here"),
                      tr("Everything that somebody worries about comes in here: from a neighbour, a volunteer, a professional or another "
                         "network. Then you choose what to do with it, and the reporter hears from you."));
    m_empty->setStep(desk().mayChange() ? tr("New report") : QString());
    if (had_keyboard) m_empty->step()->setFocus(Qt::OtherFocusReason);
}

void ReportListScreen::refresh() {
    ask(workspace::count_inbox, [this](std::int64_t count) {
        m_inbox = count;
        sayChips();
    });
    m_rows->reload();
    if (m_views->currentWidget() == m_settled) m_settled->refresh();
}

void ReportListScreen::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void ReportListScreen::open(int row) {
    if (const auto* found = m_rows->rowAt(row)) emit leadTo({screen::Where::Report, QString::fromStdString(found->id.text())});
}

void ReportListScreen::openByCode(const QString& code) {
    using Found = std::optional<domain::ReportId>; // nothing: it is the code of a case
    const auto find = [code = code.toStdString()](workspace::Workspace& file) -> workspace::Result<Found> {
        const auto id = workspace::report_with_code(file, code);
        return id ? Found(*id) : Found();
    };
    ask(find, [this, code](const Found& id) {
        if (id)
            emit leadTo({screen::Where::Report, QString::fromStdString(id->text())});
        else
            emit leadTo({screen::Where::Case, code});
    });
}

void ReportListScreen::remove() {
    const auto* found = m_rows->rowAt(m_table->currentRow());
    if (!found || !desk().mayChange() || m_views->currentWidget() == m_settled) return;
    act([id = found->id](workspace::Workspace& file) { return workspace::remove_report(file, id); }, [] {});
}

void ReportListScreen::retranslate() {
    m_texts.sayAgain();
    m_settled->retranslate();
    showWhetherEmpty();
}

} // namespace tandem::reports
