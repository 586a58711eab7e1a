#include "settings/tables_card.h"

#include "catalogue/dates.h"
#include "screen/row_list.h"
#include "settings/ceilings_form.h"
#include "widgets/line_field.h"
#include "widgets/text_area.h"
#include "workspace/protocol.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::settings {
namespace {

constexpr int most_minutes = 600; // ten hours; longer is a slip of the keyboard

QString key_of(const domain::MeetingTable& table) { return QString::fromStdString(table.id.text()); }

// Nothing when it is no number of minutes.
std::optional<std::int32_t> minutes_in(const QLineEdit* field) {
    bool is_number = false;
    const int minutes = field->text().trimmed().toInt(&is_number);
    return is_number && minutes > 0 && minutes <= most_minutes ? std::optional<std::int32_t>(minutes) : std::nullopt;
}

} // namespace

TablesCard::TablesCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/tables"), QStringLiteral("tablesCard"), parent),
      m_rows(new screen::RowList("tableRows", {1, 0}, this)) {
    texts().add([this] { setTitle(tr("Tables")); });
    body()->addWidget(m_rows);
    makeTableForm();
}

void TablesCard::makeTableForm() {
    using Width = screen::FormPanel::Width;
    m_form = makeForm("tableForm");
    m_name = m_form->addLine(
        "tableName", [] { return tr("Name of the table"); }, Width::Full);
    m_room = m_form->addLine("tableRoomMinutes", [] { return tr("Minutes that a meeting lasts"); });
    m_new = m_form->addLine("tableNewMinutes", [] { return tr("Minutes for a new case"); });
    m_review = m_form->addLine("tableReviewMinutes", [] { return tr("Minutes for a running case"); });
    m_hides = new QCheckBox(m_form);
    m_hides->setObjectName("tableHidesPaid");
    texts().add([this] { m_hides->setText(tr("Do not show who is paid: all partners look the same")); });
    m_form->addWide(m_hides);
    m_names = new QCheckBox(m_form);
    m_names->setObjectName("tableUsualNames");
    texts().add([this] {
        m_names->setText(tr("The usual agreements about names hold here"));
        m_names->setToolTip(tr("With name at the table, veiled on the screen, mostly codes on paper; consent always comes first"));
    });
    m_form->addWide(m_names);
    m_rules = m_form->addText("tableRules", [] { return tr("Rules for the room, shown at the start of a meeting"); });
    connect(m_form, &screen::FormPanel::saveAsked, this, &TablesCard::save);
    m_rows->openBelow({}, m_form);
    m_ceilings = new CeilingsForm(makeForm("ceilingsForm"));
    body()->addWidget(m_ceilings->panel());
    connect(m_ceilings->panel(), &screen::FormPanel::saveAsked, this, &TablesCard::saveCeilings);
}

void TablesCard::openCeilings(const domain::MeetingTable& table) {
    m_form->leave();
    m_ceilings->open(table);
}

void TablesCard::saveCeilings() {
    const auto table = m_ceilings->written();
    if (!table) return complain(table.error());
    act([table = *table](workspace::Workspace& file) { return workspace::save_table(file, table); }, [this] { m_ceilings->panel()->saved(); });
}

void TablesCard::show(const Known& known) {
    const bool first = !m_known;
    m_known = known;
    fill();
    if (first) openDrafts();
}

void TablesCard::fill() {
    m_rows->refill([this] {
        for (const auto& row : m_known->tables) addRow(row.table);
    });
}

QString TablesCard::times(const domain::MeetingTable& table) const {
    QStringList parts;
    if (table.room_minutes) parts << tr("%1 together").arg(catalogue::hours_text(*table.room_minutes));
    parts << tr("a new case %1 min").arg(table.minutes_new_case) << tr("a running case %1 min").arg(table.minutes_review);
    if (table.hide_who_is_paid) parts << tr("does not show who is paid");
    if (!workspace::names_are_agreed(table)) parts << tr("nothing agreed about names yet: a meeting hears nothing of a case");
    return parts.join(QStringLiteral(" · "));
}

void TablesCard::addRow(const domain::MeetingTable& table) {
    const QString name = QString::fromStdString(table.name);
    auto* change = new QPushButton(tr("Change"));
    change->setObjectName(QStringLiteral("changeTable%1").arg(m_rows->count()));
    change->setAccessibleName(tr("Change: %1").arg(name));
    change->setEnabled(m_known->may_change);
    connect(change, &QPushButton::clicked, this, [this, table, change] {
        open(table);
        m_form->setComesFrom(change);
    });
    auto* names = new QPushButton(tr("Names…"));
    names->setObjectName(QStringLiteral("tableNames%1").arg(m_rows->count()));
    names->setAccessibleName(tr("What was agreed about names: %1").arg(name));
    names->setEnabled(m_known->may_change);
    connect(names, &QPushButton::clicked, this, [this, table, names] {
        openCeilings(table);
        m_ceilings->panel()->setComesFrom(names);
    });
    m_rows->addRow(key_of(table), {screen::columnCell({screen::textCell(name), screen::mutedCell(times(table))}), screen::columnCell({change, names})});
}

void TablesCard::open(const domain::MeetingTable& table) {
    const auto number = [](std::optional<std::int32_t> minutes) {
        return minutes ? std::optional(std::to_string(*minutes)) : std::nullopt;
    };
    m_open = table;
    m_form->drafts().moveTo(draftPlace("table/" + key_of(table)));
    m_form->fill(m_name, table.name);
    m_form->fill(m_room, number(table.room_minutes));
    m_form->fill(m_new, number(table.minutes_new_case));
    m_form->fill(m_review, number(table.minutes_review));
    m_form->fill(m_rules, table.rule_card);
    m_hides->setChecked(table.hide_who_is_paid);
    m_names->setChecked(false);
    m_names->setVisible(!workspace::names_are_agreed(table));
    m_rows->openBelow(key_of(table), m_form);
    m_form->open();
}

void TablesCard::openRowDrafts() {
    for (const auto& row : m_known->tables) {
        m_form->drafts().moveTo(draftPlace("table/" + key_of(row.table)));
        if (m_form->drafts().any()) return open(row.table);
    }
}

void TablesCard::save() {
    auto table = *m_open;
    const auto room = minutes_in(m_room), fresh = minutes_in(m_new), review = minutes_in(m_review);
    const bool room_is_right = room || m_room->text().trimmed().isEmpty();
    table.name = screen::text_of(m_name).value_or("");
    if (table.name.empty()) return complain(tr("Give the table a name."));
    if (!room_is_right || !fresh || !review) return complain(tr("Minutes are a number from 1 to %1.").arg(most_minutes));
    table.room_minutes = room;
    table.minutes_new_case = *fresh;
    table.minutes_review = *review;
    table.hide_who_is_paid = m_hides->isChecked();
    table.rule_card = screen::text_of(m_rules);
    if (m_names->isChecked()) table = workspace::with_usual_ceilings(std::move(table));
    act([table](workspace::Workspace& file) { return workspace::save_table(file, table); }, [this] { m_form->saved(); });
}

} // namespace tandem::settings
