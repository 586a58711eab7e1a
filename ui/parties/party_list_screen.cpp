#include "parties/party_list_screen.h"

#include "catalogue/words.h"
#include "parties/party_columns.h"
#include "screen/choice_box.h"
#include "screen/header.h"
#include "screen/list_memory.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/list_table.h"
#include "widgets/search_box.h"

#include <QCheckBox>
#include <QHideEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tandem::parties {
namespace {

QString ring_name() { return QStringLiteral("partiesRing"); }

QString word_of(domain::PartnerRing ring) {
    const auto word = domain::word(ring);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

PartyListScreen::PartyListScreen(const screen::Tools& tools, QWidget* parent) : Screen(tools, parent) {
    setObjectName("partyListScreen");
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

QString PartyListScreen::windowTitle() const { return tr("Partners"); }
QString PartyListScreen::helpPage() const { return QStringLiteral("parties"); }

void PartyListScreen::makeHeader() {
    auto* add = header().addButton({}, "newParty", screen::Header::Strength::Strong);
    m_texts.add([this, add] {
        header().setTitle(tr("Partners"));
        add->setText(tr("New partner"));
    });
    connect(add, &QPushButton::clicked, this, [this] { emit leadTo({screen::Where::NewParty, {}}); });
}

void PartyListScreen::makeFilter() {
    auto* bar = new QWidget(&body());
    auto* flow = new widgets::FlowLayout(bar, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_search = new widgets::SearchBox({}, bar);
    m_search->setObjectName("partySearch");
    flow->addWidget(m_search);
    makeRingChips(flow);
    m_tables = new screen::ChoiceBox(bar);
    m_tables->setObjectName("partyTable");
    m_tables->hide();
    flow->addWidget(m_tables);
    m_hide = new QCheckBox(bar);
    m_hide->setObjectName("hideWhoIsPaid");
    flow->addWidget(m_hide);
    m_texts.add([this] {
        m_search->setPlaceholderText(tr("Name of a partner"));
        m_search->setAccessibleName(tr("Search in the partners"));
        m_tables->setAccessibleName(tr("Table"));
        m_tables->setEmptyLabel(tr("All tables"));
        m_hide->setText(tr("Do not show who is paid"));
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
        showWhoIsPaid();
        filterAgain();
    });
    connect(m_hide, &QCheckBox::clicked, this, &PartyListScreen::hideWhoIsPaid);
}

void PartyListScreen::makeRingChips(widgets::FlowLayout* flow) {
    const auto add = [&](const QString& word, screen::Saying text) {
        auto* chip = new widgets::ChipButton({text()}, flow->parentWidget());
        chip->setObjectName(QStringLiteral("ring_") + (word.isEmpty() ? QStringLiteral("all") : word));
        chip->setCheckable(true);
        chip->setChecked(word.isEmpty());
        m_texts.add([chip, text = std::move(text)] { chip->setChip({text()}); });
        flow->addWidget(chip);
        m_rings.emplace_back(word, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, word] { filterBy(word); });
    };
    add({}, [] { return tr("All"); });
    add(word_of(domain::PartnerRing::Core), [] { return tr("Permanent partners"); });
    add(word_of(domain::PartnerRing::Shell), [] { return tr("Partners on call"); });
    m_with_left = new widgets::ChipButton({tr("Also who left")}, flow->parentWidget());
    m_with_left->setObjectName("withLeft");
    m_with_left->setCheckable(true);
    m_texts.add([this] { m_with_left->setChip({tr("Also who left")}); });
    flow->addWidget(m_with_left);
    connect(m_with_left, &QAbstractButton::toggled, this, [this](bool with_left) {
        m_filter.with_left = with_left;
        filterAgain();
    });
}

void PartyListScreen::makeTable() {
    const auto fetch = [this](workspace::PageWish wish, Rows::Came came) {
        ask([filter = m_filter, wish](workspace::Workspace& file) { return workspace::list_parties(file, filter, wish); },
            [came = std::move(came)](const workspace::Page<workspace::PartyRow>& page) { came(page); });
    };
    const auto cell = [this](const workspace::PartyRow& row, int column, int role) { return party_cell(row, column, role, m_who); };
    m_rows = new Rows(fetch, cell, this);
    auto* card = new widgets::Card(&body());
    auto* place = new QWidget(card);
    m_stack = new QStackedLayout(place);
    m_table = new widgets::ListTable(place);
    m_table->setObjectName("partyTableView");
    m_texts.add([this] {
        m_rows->setColumns(party_columns(m_who));
        m_table->setAccessibleName(tr("Partners"));
    });
    m_table->setModel(m_rows);
    m_table->setWideColumn(NameColumn);
    const std::pair<int, int> letters[] = {
        {RingColumn, 16}, {StaffingColumn, 22}, {ContactColumn, 17}, {CapacityColumn, 13}, {TasksColumn, 8}};
    for (const auto& [column, count] : letters) m_table->setColumnLetters(column, count);
    m_table->setSortable({NameColumn, RingColumn, StaffingColumn, TasksColumn});
    m_memory = new screen::ListMemory(m_table, preferences(), QStringLiteral("parties"));
    m_empty = new widgets::EmptyState(place);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(place, 1);
    static_cast<QVBoxLayout*>(body().layout())->addWidget(card, 1);
    connect(m_rows, &Rows::sortAsked, this, &PartyListScreen::sortBy);
    connect(m_rows, &Rows::loaded, this, &PartyListScreen::showWhetherEmpty);
    connect(m_table, &widgets::ListTable::rowActivated, this, &PartyListScreen::open);
    connect(m_table, &widgets::ListTable::rowChosen, this, [this] { m_move->setEnabled(chosen() != nullptr); });
    connect(m_empty, &widgets::EmptyState::stepChosen, this, [this] {
        if (isFiltered())
            showAll();
        else
            emit leadTo({screen::Where::NewParty, {}});
    });
}

void PartyListScreen::makeVerbs() {
    auto* add = m_texts.on(addVerb({}, "verbNewParty", QKeySequence::New), [] { return tr("New partner"); });
    connect(add, &QAction::triggered, this, [this] { emit leadTo({screen::Where::NewParty, {}}); });
    auto* search = m_texts.on(addVerb({}, "verbSearchParties", QKeySequence::Find), [] { return tr("Search in the partners"); });
    connect(search, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_move = m_texts.on(addVerb({}, "verbMoveRing", Qt::CTRL | Qt::Key_M), [] { return tr("Move the chosen partner to the other ring"); });
    m_move->setEnabled(false);
    connect(m_move, &QAction::triggered, this, &PartyListScreen::moveRing);
    auto* removal = m_texts.on(addVerb({}, "verbRemoveParty"), [] { return tr("Remove the chosen partner"); });
    connect(removal, &QAction::triggered, this, &PartyListScreen::remove);
    auto* by_key = new QAction(m_table); // Delete in the list only: in the search box it is a letter less
    by_key->setShortcut(QKeySequence::Delete);
    by_key->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(by_key);
    connect(by_key, &QAction::triggered, this, &PartyListScreen::remove);
}

void PartyListScreen::showTables(std::vector<workspace::TableRow> tables) {
    m_all_tables = std::move(tables);
    QList<screen::ChoiceBox::Entry> entries;
    for (const auto& row : m_all_tables)
        entries.append({QString::fromStdString(row.table.id.text()), QString::fromStdString(row.table.name)});
    m_tables->setEntries(entries);
    m_tables->setVisible(m_all_tables.size() > 1);
    showWhoIsPaid();
}

// At the chosen table; at all tables when none is chosen.
void PartyListScreen::showWhoIsPaid() {
    const auto counts = [this](const workspace::TableRow& row) { return !m_filter.table || row.table.id == *m_filter.table; };
    const auto shows = [&](const workspace::TableRow& row) { return counts(row) && !row.table.hide_who_is_paid; };
    const bool hidden = !m_all_tables.empty() && std::ranges::none_of(m_all_tables, shows);
    m_who = hidden ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown;
    m_hide->setChecked(hidden);
    m_hide->setEnabled(desk().mayChange() && !m_all_tables.empty());
    m_rows->setColumns(party_columns(m_who));
    m_table->setColumnHidden(StaffingColumn, hidden);
    m_table->viewport()->update();
}

void PartyListScreen::hideWhoIsPaid(bool hides) {
    for (auto row : m_all_tables) {
        if ((m_filter.table && row.table.id != *m_filter.table) || row.table.hide_who_is_paid == hides) continue;
        row.table.hide_who_is_paid = hides;
        act([table = row.table](workspace::Workspace& file) { return workspace::save_table(file, table); }, [] {});
    }
}

void PartyListScreen::filterBy(const QString& ring) {
    m_filter.ring = domain::from_word<domain::PartnerRing>(ring.toStdString());
    for (const auto& [word, chip] : m_rings) chip->setChecked(word == ring);
    filterAgain();
}

void PartyListScreen::filterAgain() {
    m_table->setCurrentRow(-1);
    m_rows->reload();
    m_table->scrollToTop();
}

void PartyListScreen::sortBy(int column, Qt::SortOrder order) {
    const auto by = order_of(column);
    if (!by) return;
    m_filter.order = *by;
    m_filter.direction = order == Qt::AscendingOrder ? workspace::Direction::Ascending : workspace::Direction::Descending;
    if (m_rows->isLoaded()) filterAgain();
}

bool PartyListScreen::isFiltered() const { return m_filter.ring || m_filter.table || !m_filter.text.empty(); }

void PartyListScreen::showWhetherEmpty() {
    const bool empty = m_rows->isLoaded() && m_rows->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!empty) return;
    if (isFiltered()) {
        m_empty->setTexts(tr("Nothing found"), tr("No partner fits what you chose here."));
        return m_empty->setStep(tr("Show all partners"));
    }
    m_empty->setTexts(tr("No partners yet"),
                      tr("Partners are the organisations, groups and people you work with: permanent at the table, or on call."));
    m_empty->setStep(desk().mayChange() ? tr("Add the first partner") : QString());
}

void PartyListScreen::showAll() {
    m_search->clear();
    m_filter.text.clear();
    m_tables->choose(QString());
    filterBy({});
}

void PartyListScreen::refresh() {
    ask(workspace::list_tables, [this](const std::vector<workspace::TableRow>& tables) { showTables(tables); });
    m_rows->reload();
}

void PartyListScreen::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

const workspace::PartyRow* PartyListScreen::chosen() const { return m_rows->rowAt(m_table->currentRow()); }

void PartyListScreen::open(int row) {
    if (const auto* found = m_rows->rowAt(row)) emit leadTo({screen::Where::Party, QString::fromStdString(found->id.text())});
}

void PartyListScreen::moveRing() {
    const auto* found = chosen();
    if (!found || !found->ring || !desk().mayChange()) return;
    const auto to = *found->ring == domain::PartnerRing::Core ? domain::PartnerRing::Shell : domain::PartnerRing::Core;
    act([id = found->id, to](workspace::Workspace& file) { return workspace::move_to_ring(file, id, to); },
        [this] { emit said(tr("Moved. What it agreed to do stays.")); });
}

void PartyListScreen::remove() {
    const auto* found = chosen();
    if (!found || !desk().mayChange()) return;
    act([id = found->id](workspace::Workspace& file) { return workspace::remove_party(file, id); }, [] {});
}

void PartyListScreen::retranslate() {
    m_texts.sayAgain();
    showWhetherEmpty();
}

void PartyListScreen::restore() {
    m_memory->restore();
    const auto ring = QString::fromLatin1(preferences().filterOf(ring_name(), desk().path()));
    m_filter.ring = domain::from_word<domain::PartnerRing>(ring.toStdString());
    for (const auto& [word, chip] : m_rings) chip->setChecked(m_filter.ring ? word == ring : word.isEmpty());
}

void PartyListScreen::remember() {
    m_memory->remember();
    preferences().setFilter(ring_name(), desk().path(), m_filter.ring ? word_of(*m_filter.ring).toLatin1() : QByteArray());
}

void PartyListScreen::hideEvent(QHideEvent* event) {
    remember();
    Screen::hideEvent(event);
}

} // namespace tandem::parties
