#include "consultations/consultation_list_screen.h"

#include "consultations/consultation_columns.h"
#include "screen/header.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/list_table.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::consultations {

using screen::Where;
using workspace::ConsultationRow;

namespace {

// There are few of them and they are read at once; the table asks for pages all the same.
workspace::Page<ConsultationRow> page_of(const std::vector<ConsultationRow>& rows, workspace::PageWish wish) {
    workspace::Page<ConsultationRow> page;
    page.total = static_cast<std::int64_t>(rows.size());
    const auto first = std::min(page.total, wish.offset), last = std::min(page.total, wish.offset + wish.limit);
    page.rows.assign(rows.begin() + first, rows.begin() + last);
    return page;
}

} // namespace

ConsultationListScreen::ConsultationListScreen(const screen::Tools& tools, QWidget* parent) : Screen(tools, parent) {
    setObjectName("consultationListScreen");
    useBody(Body::Plain);
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    makeHeader();
    makeTable();
    makeVerbs();
}

QString ConsultationListScreen::windowTitle() const { return tr("Questions without a name"); }
QString ConsultationListScreen::helpPage() const { return QStringLiteral("consultation"); }

void ConsultationListScreen::makeHeader() {
    auto* add = header().addButton({}, "newConsultation", screen::Header::Strength::Strong);
    m_texts.add([this, add] {
        header().setTitle(tr("Questions without a name"));
        header().setWay(tr("Cases"));
        add->setText(tr("Ask a question without a name"));
    });
    connect(add, &QPushButton::clicked, this, &ConsultationListScreen::askNew);
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({Where::Cases, {}}); });
}

void ConsultationListScreen::makeTable() {
    const auto fetch = [this](workspace::PageWish wish, Rows::Came came) {
        ask(workspace::list_consultations,
            [wish, came = std::move(came)](const std::vector<ConsultationRow>& rows) { came(page_of(rows, wish)); });
    };
    m_rows = new Rows(fetch, consultation_cell, this);
    auto* card = new widgets::Card(&body());
    auto* place = new QWidget(card);
    m_stack = new QStackedLayout(place);
    m_table = new widgets::ListTable(place);
    m_table->setObjectName("consultationTableView");
    m_texts.add([this] {
        m_rows->setColumns(consultation_columns());
        m_table->setAccessibleName(tr("Questions without a name"));
    });
    m_table->setModel(m_rows);
    m_table->setWideColumn(TableColumn);
    const std::pair<int, int> letters[] = {{CodeColumn, 9},    {AskedColumn, 16},  {EstimateColumn, 12}, {StateColumn, 16},
                                           {CheckedColumn, 9}, {AgendaColumn, 17}, {WipedColumn, 16}};
    for (const auto& [column, count] : letters) m_table->setColumnLetters(column, count);
    m_empty = new widgets::EmptyState(place);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(place, 1);
    static_cast<QVBoxLayout*>(body().layout())->addWidget(card, 1);
    connect(m_rows, &Rows::loaded, this, &ConsultationListScreen::showWhetherEmpty);
    connect(m_table, &widgets::ListTable::rowActivated, this, &ConsultationListScreen::open);
    connect(m_empty, &widgets::EmptyState::stepChosen, this, &ConsultationListScreen::askNew);
}

void ConsultationListScreen::makeVerbs() {
    auto* add = m_texts.on(addVerb({}, "verbNewConsultation", QKeySequence::New), [] { return tr("Ask a question without a name"); });
    connect(add, &QAction::triggered, this, &ConsultationListScreen::askNew);
    auto* removal = m_texts.on(addVerb({}, "verbRemoveConsultation"), [] { return tr("Remove the chosen question"); });
    connect(removal, &QAction::triggered, this, &ConsultationListScreen::remove);
    auto* by_key = new QAction(m_table);
    by_key->setShortcut(QKeySequence::Delete);
    by_key->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(by_key);
    connect(by_key, &QAction::triggered, this, &ConsultationListScreen::remove);
}

void ConsultationListScreen::showWhetherEmpty() {
    const bool empty = m_rows->isLoaded() && m_rows->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!empty) return;
    m_empty->setTexts(
        tr("No questions without a name"),
        tr("Are you worried and not sure what to do? Ask the network without saying who it is about. You hear what others would do, "
           "and whether it is serious. After some weeks the question is wiped."));
    m_empty->setStep(desk().mayChange() ? tr("Ask a question without a name") : QString());
}

void ConsultationListScreen::refresh() { m_rows->reload(); }

void ConsultationListScreen::takeFocus() {
    const bool empty = m_stack->currentWidget() == m_empty;
    (empty ? static_cast<QWidget*>(m_empty->step()) : m_table)->setFocus(Qt::OtherFocusReason);
}

void ConsultationListScreen::askNew() {
    if (desk().mayChange()) emit leadTo({Where::Consultation, {}});
}

void ConsultationListScreen::open(int row) {
    if (const auto* found = m_rows->rowAt(row)) emit leadTo({Where::Consultation, QString::fromStdString(found->id.text())});
}

void ConsultationListScreen::remove() {
    const auto* found = m_rows->rowAt(m_table->currentRow());
    if (!found || !desk().mayChange()) return;
    act([id = found->id](workspace::Workspace& file) { return workspace::remove_consultation(file, id); }, [] {});
}

void ConsultationListScreen::retranslate() {
    m_texts.sayAgain();
    showWhetherEmpty();
}

} // namespace tandem::consultations
