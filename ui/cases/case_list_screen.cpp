#include "cases/case_list_screen.h"

#include "cases/case_columns.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/header.h"
#include "screen/list_memory.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/list_table.h"
#include "widgets/search_box.h"
#include "workspace/settings.h"

#include <QButtonGroup>
#include <QHideEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace tandem::cases {
namespace {

constexpr std::array states = {"", "intake", "open", "handover_offered", "handed_over", "aftercare", "closed"};
const char* const table_setting = "cases.table"; // in the file, since which tables there are is content

QString state_name() { return QStringLiteral("casesState"); }

} // namespace

CaseListScreen::CaseListScreen(const screen::Tools& tools, QWidget* parent) : Screen(tools, parent) {
    setObjectName("caseListScreen");
    useBody(Body::Plain);
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    makeHeader();
    makeFilter();
    makeTable();
    makeVerbs();
    restore();
}

QString CaseListScreen::windowTitle() const { return tr("Cases"); }
QString CaseListScreen::helpPage() const { return QStringLiteral("cases"); }

void CaseListScreen::makeHeader() {
    auto* questions = header().addButton({}, "consultations");
    auto* add = header().addButton({}, "newCase", screen::Header::Strength::Strong);
    m_texts.add([this, questions, add] {
        header().setTitle(tr("Cases"));
        questions->setText(tr("Questions without a name"));
        add->setText(tr("New case"));
    });
    connect(questions, &QPushButton::clicked, this, [this] { emit leadTo({screen::Where::Consultations, {}}); });
    connect(add, &QPushButton::clicked, this, [this] { emit leadTo({screen::Where::NewCase, {}}); });
}

void CaseListScreen::makeFilter() {
    auto* bar = new QWidget(&body());
    auto* flow = new widgets::FlowLayout(bar, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_search = new widgets::SearchBox({}, bar);
    m_search->setObjectName("caseSearch");
    flow->addWidget(m_search);
    m_states = new QButtonGroup(this);
    for (const std::string state : states) {
        auto* chip = new widgets::ChipButton({chipText(state)}, bar);
        chip->setObjectName(QStringLiteral("state_") + (state.empty() ? QStringLiteral("all") : QString::fromStdString(state)));
        chip->setCheckable(true);
        chip->setChecked(state.empty());
        m_states->addButton(chip);
        flow->addWidget(chip);
        m_chips.emplace_back(state, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, state] { filterBy(state); });
    }
    m_tables = new screen::ChoiceBox(bar);
    m_tables->setObjectName("caseTable");
    m_tables->hide();
    flow->addWidget(m_tables);
    m_texts.add([this] {
        m_search->setPlaceholderText(tr("Code or a word"));
        m_search->setAccessibleName(tr("Search in the cases"));
        m_tables->setAccessibleName(tr("Table"));
        m_tables->setEmptyLabel(tr("All tables"));
    });
    body().layout()->addWidget(bar);
    connect(m_search, &widgets::SearchBox::searched, this, [this](const QString& text) {
        m_filter.text = text.trimmed().toStdString();
        filterAgain();
    });
    connect(m_search, &widgets::SearchBox::downPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_tables, &QComboBox::currentIndexChanged, this, [this] {
        const auto id = Uuid::parse(m_tables->code().toStdString());
        m_filter.table = id ? std::optional(domain::TableId(*id)) : std::nullopt;
        filterAgain();
    });
}

void CaseListScreen::makeTable() {
    const auto fetch = [this](workspace::PageWish wish, Rows::Came came) {
        ask([filter = m_filter, wish](workspace::Workspace& file) { return workspace::list_cases(file, filter, wish); },
            [came = std::move(came)](const workspace::Page<workspace::CaseRow>& page) { came(page); });
    };
    m_rows = new Rows(fetch, case_cell, this);
    auto* card = new widgets::Card(&body());
    auto* place = new QWidget(card);
    m_stack = new QStackedLayout(place);
    m_table = new widgets::ListTable(place);
    m_table->setObjectName("caseTableView");
    m_texts.add([this] {
        m_rows->setColumns(case_columns());
        m_table->setAccessibleName(tr("Cases"));
    });
    m_table->setModel(m_rows);
    m_table->setWideColumn(NeedsColumn);
    const std::pair<int, int> letters[] = {{CodeColumn, 9},   {StateColumn, 16},  {UrgencyColumn, 11},
                                           {KnownColumn, 22}, {OpenedColumn, 16}, {ActionsColumn, 8}};
    for (const auto& [column, count] : letters) m_table->setColumnLetters(column, count);
    m_table->setSortable({CodeColumn, StateColumn, UrgencyColumn, OpenedColumn});
    m_memory = new screen::ListMemory(m_table, preferences(), QStringLiteral("cases"));
    m_empty = new widgets::EmptyState(place);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(place, 1);
    static_cast<QVBoxLayout*>(body().layout())->addWidget(card, 1);
    connect(m_rows, &Rows::sortAsked, this, &CaseListScreen::sortBy);
    connect(m_rows, &Rows::loaded, this, &CaseListScreen::showWhetherEmpty);
    connect(m_table, &widgets::ListTable::rowActivated, this, &CaseListScreen::open);
    connect(m_empty, &widgets::EmptyState::stepChosen, this, [this] {
        if (isFiltered())
            showAll();
        else
            emit leadTo({screen::Where::NewCase, {}});
    });
}

void CaseListScreen::makeVerbs() {
    auto* add = m_texts.on(addVerb({}, "verbNewCase", QKeySequence::New), [] { return tr("New case"); });
    connect(add, &QAction::triggered, this, [this] { emit leadTo({screen::Where::NewCase, {}}); });
    auto* search = m_texts.on(addVerb({}, "verbSearchCases", QKeySequence::Find), [] { return tr("Search in the cases"); });
    connect(search, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    auto* removal = m_texts.on(addVerb({}, "verbRemoveCase"), [] { return tr("Remove the chosen case"); });
    connect(removal, &QAction::triggered, this, &CaseListScreen::remove);
    auto* by_key = new QAction(m_table); // Delete in the list only: in the search box it is a letter less
    by_key->setShortcut(QKeySequence::Delete);
    by_key->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(by_key);
    connect(by_key, &QAction::triggered, this, &CaseListScreen::remove);
}

QString CaseListScreen::chipText(const std::string& state) const {
    std::int64_t count = 0;
    for (const auto& [word, cases] : m_counts)
        if (state.empty() || word == state) count += cases;
    const QString label = state.empty() ? tr("All") : catalogue::case_state_label(state);
    return label + QLatin1Char(' ') + QString::number(count);
}

void CaseListScreen::showCounts(Counts counts) {
    m_counts = std::move(counts);
    for (const auto& [state, chip] : m_chips) {
        chip->setChip({chipText(state)});
        const bool any = std::ranges::any_of(m_counts, [&word = state](const auto& one) { return one.first == word && one.second > 0; });
        chip->setVisible(state.empty() || any || chip->isChecked());
    }
}

void CaseListScreen::showTables(const std::vector<workspace::TableRow>& tables) {
    QList<screen::ChoiceBox::Entry> entries;
    for (const auto& row : tables) entries.append({QString::fromStdString(row.table.id.text()), QString::fromStdString(row.table.name)});
    m_tables->setEntries(entries);
    m_tables->setVisible(tables.size() > 1);
}

void CaseListScreen::filterBy(const std::string& state) {
    m_filter.state = state.empty() ? std::nullopt : std::optional(state);
    for (const auto& [word, chip] : m_chips) chip->setChecked(word == state);
    filterAgain();
}

void CaseListScreen::filterAgain() {
    m_table->setCurrentRow(-1);
    m_rows->reload();
    m_table->scrollToTop();
}

void CaseListScreen::sortBy(int column, Qt::SortOrder order) {
    const auto by = order_of(column);
    if (!by) return;
    m_filter.order = *by;
    // Of urgency the first is the most urgent: that is what somebody wants to see who asks for it.
    const bool up = (order == Qt::AscendingOrder) != (*by == workspace::CaseOrder::Urgency);
    m_filter.direction = up ? workspace::Direction::Ascending : workspace::Direction::Descending;
    if (m_rows->isLoaded()) filterAgain();
}

bool CaseListScreen::isFiltered() const { return m_filter.state || m_filter.table || !m_filter.text.empty(); }

void CaseListScreen::showWhetherEmpty() {
    const bool empty = m_rows->isLoaded() && m_rows->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!empty) return;
    if (isFiltered()) {
        m_empty->setTexts(tr("Nothing found"), tr("No case fits what you chose here."));
        return m_empty->setStep(tr("Show all cases"));
    }
    m_empty->setTexts(
        tr("No cases yet"),
        tr("A case gathers what is going on with one resident, who helps and what was agreed. It goes by a code, without a name."));
    m_empty->setStep(desk().mayChange() ? tr("Start the first case") : QString());
}

void CaseListScreen::showAll() {
    m_search->clear();
    m_filter.text.clear();
    m_tables->choose(QString());
    filterBy({});
}

void CaseListScreen::refresh() {
    ask(workspace::count_cases_by_state, [this](const Counts& counts) { showCounts(counts); });
    ask(workspace::list_tables, [this](const std::vector<workspace::TableRow>& tables) { showTables(tables); });
    m_rows->reload();
}

void CaseListScreen::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void CaseListScreen::open(int row) {
    if (const auto* found = m_rows->rowAt(row)) emit leadTo({screen::Where::Case, QString::fromStdString(found->code)});
}

void CaseListScreen::remove() {
    const auto* found = m_rows->rowAt(m_table->currentRow());
    if (!found || !desk().mayChange()) return;
    act([id = found->id](workspace::Workspace& file) { return workspace::remove_case(file, id); }, [] {});
}

void CaseListScreen::retranslate() {
    m_texts.sayAgain();
    showCounts(std::move(m_counts));
    showWhetherEmpty();
}

void CaseListScreen::restore() {
    m_memory->restore();
    const auto state = preferences().filterOf(state_name(), desk().path()).toStdString();
    if (std::ranges::find(states, state) != states.end() && !state.empty()) {
        m_filter.state = state;
        for (const auto& [word, chip] : m_chips) chip->setChecked(word == state);
    }
    ask([](workspace::Workspace& file) { return workspace::setting(file, table_setting); },
        [this](const std::optional<std::string>& table) {
            if (table) m_tables->choose(QString::fromStdString(*table));
        });
}

void CaseListScreen::remember() {
    m_memory->remember();
    preferences().setFilter(state_name(), desk().path(), QByteArray::fromStdString(m_filter.state.value_or(std::string())));
    if (!desk().mayChange()) return;
    desk().ask(
        this,
        [table = m_tables->code().toStdString()](workspace::Workspace& file) {
            return workspace::keep_setting(file, table_setting, table);
        },
        [](const auto&) {});
}

void CaseListScreen::hideEvent(QHideEvent* event) {
    remember();
    Screen::hideEvent(event);
}

} // namespace tandem::cases
