#include "knowledge/neighbours_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "workspace/new_ids.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem::knowledge {
namespace {

constexpr int months_until_old = 12;

} // namespace

NeighboursCard::NeighboursCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("knowledge/region"), QStringLiteral("neighboursCard"), parent),
      m_rows(new screen::RowList("neighbourRows", {1, 0}, this)),
      m_empty(new widgets::EmptyState(this)),
      m_add(new QPushButton(this)) {
    m_add->setObjectName("addNeighbour");
    m_empty->setObjectName("noNeighbours");
    m_empty->step()->setObjectName("firstNeighbour");
    texts().add([this] {
        setTitle(tr("Networks in the region"));
        m_add->setText(tr("Add a network"));
        m_empty->setTexts(tr("No networks yet"),
                          tr("Where can a case go that does not fit here? Write who takes what on, and whom to ask for."));
    });
    card().setHeaderWidget(m_add);
    body()->addWidget(m_empty);
    body()->addWidget(m_rows);
    makeNeighbourForm();
    connect(m_add, &QPushButton::clicked, this, &NeighboursCard::startAdding);
    connect(m_empty, &widgets::EmptyState::stepChosen, this, &NeighboursCard::startAdding);
}

void NeighboursCard::makeNeighbourForm() {
    using Width = screen::FormPanel::Width;
    m_form = makeForm("neighbourForm");
    m_form->setComesFrom(m_add);
    m_name = m_form->addLine(
        "neighbourName", [] { return tr("What is it called?"); }, Width::Full);
    m_takes = m_form->addText("neighbourTakes", [] { return tr("What does it take on, and for whom?"); });
    m_area = m_form->addLine(
        "neighbourArea", [] { return tr("In which area?"); }, Width::Full);
    m_coordinator = m_form->addLine(
        "neighbourCoordinator", [] { return tr("Whom do you ask for?"); }, Width::Full);
    m_phone = m_form->addLine(
        "neighbourPhone", [] { return tr("Phone"); }, Width::Full);
    m_email = m_form->addLine(
        "neighbourEmail", [] { return tr("Email"); }, Width::Full);
    m_note = m_form->addLine(
        "neighbourNote", [] { return tr("Good to know"); }, Width::Full);
    m_rows->openBelow({}, m_form);
    connect(m_form, &screen::FormPanel::saveAsked, this, &NeighboursCard::save);
}

void NeighboursCard::show(std::shared_ptr<const Known> known) {
    const bool first = !m_known;
    m_known = std::move(known);
    fill();
    if (first) openDrafts();
}

void NeighboursCard::fill() {
    const auto& neighbours = m_known->neighbours;
    m_add->setVisible(m_known->may_change);
    m_empty->setVisible(neighbours.empty());
    m_empty->setStep(m_known->may_change ? tr("Add the first network") : QString());
    m_rows->refill([&] {
        int number = 0;
        for (const auto& neighbour : neighbours) addRow(neighbour, number++);
    });
}

QWidget* NeighboursCard::checked(const domain::NeighbourNetwork& neighbour, int number) {
    const bool is_old = !neighbour.checked_on || neighbour.checked_on->plus_months(months_until_old) < desk().today();
    const QString when =
        neighbour.checked_on ? tr("looked through on %1").arg(catalogue::short_date(*neighbour.checked_on)) : tr("never looked through");
    QWidget* state =
        is_old ? screen::flowCell({new widgets::Chip({when, widgets::Tone::Warning})}) : static_cast<QWidget*>(screen::mutedCell(when));
    if (!m_known->may_change || neighbour.checked_on == desk().today()) return state;
    auto* right = new QPushButton(tr("Still right"));
    right->setObjectName(QStringLiteral("neighbourRight%1").arg(number));
    right->setAccessibleName(tr("Still right: %1").arg(catalogue::in_one_line(neighbour.name)));
    connect(right, &QPushButton::clicked, this, [this, neighbour] {
        auto looked = neighbour;
        looked.checked_on = desk().today();
        keep(looked);
    });
    return screen::columnCell({state, screen::flowCell({right})});
}

void NeighboursCard::addRow(const domain::NeighbourNetwork& neighbour, int number) {
    const QString about = screen::dotted({catalogue::in_one_line(neighbour.takes), catalogue::in_one_line(neighbour.area)});
    const QString contact = screen::dotted({catalogue::in_one_line(neighbour.coordinator), catalogue::in_one_line(neighbour.phone),
                                            catalogue::in_one_line(neighbour.email), catalogue::in_one_line(neighbour.note)});
    auto* name = screen::textCell(catalogue::in_one_line(neighbour.name));
    name->setFont(widgets::strongTextFont());
    auto* what = screen::columnCell({name, about.isEmpty() ? nullptr : screen::textCell(about),
                                     contact.isEmpty() ? nullptr : screen::mutedCell(contact), checked(neighbour, number)});
    QToolButton* more = nullptr;
    if (m_known->may_change) {
        more = screen::moreButton(QStringLiteral("neighbourMore%1").arg(number), catalogue::in_one_line(neighbour.name));
        screen::addToMenu(more, tr("Change"), QStringLiteral("neighbourEdit%1").arg(number), [this, neighbour] { edit(neighbour); });
        screen::addToMenu(more, tr("Remove"), QStringLiteral("neighbourRemove%1").arg(number), [this, id = neighbour.id] {
            act([id](workspace::Workspace& file) { return workspace::remove_neighbour(file, id); });
        });
    }
    m_rows->addRow(catalogue::in_one_line(neighbour.id.text()), {what, more});
}

void NeighboursCard::startAdding() {
    if (m_known && m_known->may_change) edit({});
}

void NeighboursCard::edit(const domain::NeighbourNetwork& neighbour) {
    m_edited = neighbour;
    const QString key = catalogue::in_one_line(neighbour.id.text());
    m_form->drafts().moveTo(draftPlace(neighbour.id.is_nil() ? QStringLiteral("new") : key));
    m_form->fill(m_name, neighbour.name);
    m_form->fill(m_takes, neighbour.takes);
    m_form->fill(m_area, neighbour.area);
    m_form->fill(m_coordinator, neighbour.coordinator);
    m_form->fill(m_phone, neighbour.phone);
    m_form->fill(m_email, neighbour.email);
    m_form->fill(m_note, neighbour.note);
    m_rows->openBelow(key, m_form);
    m_form->open();
}

void NeighboursCard::openRowDrafts() {
    m_form->drafts().moveTo(draftPlace(QStringLiteral("new")));
    if (m_form->drafts().any()) return startAdding();
    for (const auto& neighbour : m_known->neighbours) {
        m_form->drafts().moveTo(draftPlace(catalogue::in_one_line(neighbour.id.text())));
        if (m_form->drafts().any()) return edit(neighbour);
    }
}

void NeighboursCard::save() {
    auto neighbour = m_edited;
    const auto name = screen::text_of(m_name);
    if (!name) return complain(tr("Write first what the network is called."));
    neighbour.name = *name;
    neighbour.takes = screen::text_of(m_takes);
    neighbour.area = screen::text_of(m_area);
    neighbour.coordinator = screen::text_of(m_coordinator);
    neighbour.phone = screen::text_of(m_phone);
    neighbour.email = screen::text_of(m_email);
    neighbour.note = screen::text_of(m_note);
    neighbour.checked_on = desk().today(); // who writes it down knows that it is right
    keep(neighbour);
}

void NeighboursCard::keep(const domain::NeighbourNetwork& neighbour) {
    const auto verb = [neighbour = neighbour](workspace::Workspace& file) mutable {
        if (neighbour.id.is_nil()) neighbour.id = workspace::new_id_of<domain::NeighbourNetworkId>(file);
        return workspace::save_neighbour(file, neighbour);
    };
    act(verb, [this, id = neighbour.id] {
        if (m_form->isOpen() && m_edited.id == id) m_form->saved();
    });
}

} // namespace tandem::knowledge
