#include "start/name_step.h"

#include "widgets/labelled_field.h"
#include "widgets/line_field.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::start {
namespace {

constexpr int longest_name = 120, most_tables = 8;

QVBoxLayout* column_of(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

} // namespace

QString NameStep::Line::text() const { return edit->text().trimmed(); }

NameStep::NameStep(QWidget* parent) : Step(parent), m_table_column(new QVBoxLayout), m_more(new QPushButton(this)) {
    auto* column = column_of(this);
    m_table_column->setSpacing(12);
    m_network = addLine(column, QStringLiteral("networkName"), [] { return tr("Name of the network"); });
    texts().add([this] { m_network.field->setHint(tr("As you call it yourselves: “Buurtnetwerk Molenwijk”.")); });
    column->addLayout(m_table_column);
    addTable();
    m_more->setObjectName("addTable");
    texts().on(m_more, [] { return tr("One more table"); });
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_owner = addLine(column, QStringLiteral("ownerName"), [] { return tr("Your own name"); });
    texts().add([this] { m_owner.field->setHint(tr("You are the coordinator in this file. It comes under what you change.")); });
    column->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addTable();
        m_tables_typed = true;
        m_tables.back().edit->setFocus(Qt::OtherFocusReason);
    });
}

NameStep::Line NameStep::addLine(QVBoxLayout* column, const QString& object_name, screen::Saying label) {
    auto* edit = new widgets::LineField;
    edit->setObjectName(object_name);
    edit->setLongest(longest_name);
    auto* field = new widgets::LabelledField({}, edit, this);
    texts().add([field, label = std::move(label)] { field->setLabel(label()); });
    column->addWidget(field);
    connect(edit, &QLineEdit::returnPressed, this, &Step::goOn);
    connect(edit, &QLineEdit::textEdited, field, [field] { field->setError({}); });
    return {field, edit};
}

void NameStep::addTable() {
    const auto number = m_tables.size() + 1;
    const auto label = [number] { return number == 1 ? tr("The table where you meet") : tr("Table %1").arg(number); };
    m_tables << addLine(m_table_column, QStringLiteral("tableName%1").arg(number), label);
    if (number == 1)
        texts().add([this] { m_tables.front().field->setHint(tr("A table is a group that meets: for one area, or about one subject.")); });
    else
        setTabOrder(m_tables[number - 2].edit, m_tables.back().edit);
    connect(m_tables.back().edit, &QLineEdit::textEdited, this, [this] { m_tables_typed = true; });
    m_more->setEnabled(number < most_tables);
}

void NameStep::propose(const domain::NetworkTemplate& from) {
    if (m_tables_typed) return;
    while (m_tables.size() < static_cast<qsizetype>(from.tables.size())) addTable();
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        m_tables[i].edit->setText(index < from.tables.size() ? QString::fromStdString(from.tables[index].name.in(plan_language()))
                                                             : QString());
    }
}

QString NameStep::title() const { return tr("Names"); }
void NameStep::takeFocus() { m_network.edit->setFocus(Qt::OtherFocusReason); }
QString NameStep::network() const { return m_network.text(); }
QString NameStep::owner() const { return m_owner.text(); }

bool NameStep::check() {
    const auto need = [](const Line& line, const QString& sentence) {
        if (!line.text().isEmpty()) return true;
        line.field->setError(sentence);
        line.edit->setFocus(Qt::OtherFocusReason);
        return false;
    };
    const bool has_table = std::any_of(m_tables.begin(), m_tables.end(), [](const Line& line) { return !line.text().isEmpty(); });
    return need(m_network, tr("Give the network a name.")) && (has_table || need(m_tables.front(), tr("Name at least one table."))) &&
           need(m_owner, tr("Type your own name."));
}

void NameStep::putInto(NetworkPlan& plan) const {
    plan.name = m_network.text().toStdString();
    plan.owner = m_owner.text().toStdString();
    plan.tables.clear();
    for (const auto& line : m_tables)
        if (!line.text().isEmpty()) plan.tables.push_back(line.text().toStdString());
}

} // namespace tandem::start
