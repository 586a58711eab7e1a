#include "parties/seats_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/facts.h"
#include "screen/pickers.h"
#include "screen/row_list.h"
#include "widgets/multi_picker.h"
#include "workspace/new_ids.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::parties {
namespace {

template <class Id>
std::optional<Id> chosen_id(const screen::ChoiceBox* box) {
    const auto id = Uuid::parse(box->code().toStdString());
    return id ? std::optional(Id(*id)) : std::nullopt;
}

} // namespace

SeatsCard::SeatsCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : PartyPart(tools, id, QStringLiteral("seatsCard"), parent),
      m_rows(new screen::RowList("seatRows", {1, 0}, this)),
      m_add(new QPushButton(this)) {
    texts().add([this] {
        setTitle(tr("At the table"));
        m_add->setText(tr("Add a seat"));
    });
    m_add->setObjectName("addSeat");
    card().setHeaderWidget(m_add);
    body()->addWidget(m_rows);
    makeForm();
    connect(m_add, &QPushButton::clicked, this, &SeatsCard::add);
}

void SeatsCard::makeForm() {
    using Width = screen::FormPanel::Width;
    m_form = PartyPart::makeForm("seatForm");
    m_form->setComesFrom(m_add);
    const auto box = [this](const char* name, screen::Saying label) {
        auto* made = new screen::ChoiceBox(m_form);
        made->setObjectName(QString::fromLatin1(name));
        m_form->addField(made, std::move(label), Width::Full);
        return made;
    };
    m_table = box("seatTable", [] { return tr("Table"); });
    m_ring = box("seatRing", [] { return tr("Permanent or on call"); });
    m_holder = box("seatHolder", [] { return tr("Who sits there"); });
    m_representation = box("seatRepresentation", [] { return tr("Who speaks for whom"); });
    m_represents = new widgets::MultiPicker(screen::partiesProvider(desk(), this), m_form);
    m_represents->setObjectName("seatRepresents");
    m_represents->picker()->lineEdit()->setObjectName("seatRepresentsText");
    m_form->addField(
        m_represents, [] { return tr("Speaks for other partners too"); }, Width::Full);
    m_from = screen::dayField(desk(), "seatFrom", m_form, widgets::Preference::Past);
    m_form->addField(
        m_from, [] { return tr("From"); }, Width::Full);
    m_until = screen::dayField(desk(), "seatUntil", m_form);
    m_form->addField(
        m_until, [] { return tr("Until"); }, Width::Full);
    connect(m_form, &screen::FormPanel::saveAsked, this, &SeatsCard::save);
    m_rows->openBelow({}, m_form);
}

void SeatsCard::fillEntries() {
    QList<screen::ChoiceBox::Entry> tables, people;
    for (const auto& row : view().tables) tables.append({catalogue::as_typed(row.table.id.text()), catalogue::as_typed(row.table.name)});
    for (const auto& one : view().shown.people) people.append({catalogue::as_typed(one.capacity.id.text()), holderLabel(one)});
    m_table->setEntries(tables);
    m_holder->setEntries(people);
    m_ring->setEntries(screen::entries_of<domain::PartnerRing>());
    m_representation->setEntries(screen::entries_of<domain::RepresentationMode>());
    for (auto* one : {m_holder, m_representation}) one->setEmptyLabel(tr("Not filled in"));
}

// Who has two roles here can sit at the table in either: then the role is said too.
QString SeatsCard::holderLabel(const workspace::PartyPerson& one) const {
    const auto name_of = [](const workspace::PartyPerson& other) { return other.person.name; };
    const bool is_alone = std::ranges::count(view().shown.people, one.person.name, name_of) == 1;
    return is_alone ? catalogue::as_typed(one.person.name)
                    : screen::dotted({catalogue::as_typed(one.person.name), catalogue::label(one.capacity.role)});
}

void SeatsCard::fill() {
    fillEntries();
    m_add->setVisible(mayChange());
    m_rows->refill([this] {
        int number = 0;
        for (const auto& row : view().shown.seats) addRow(row, number++);
        if (view().shown.seats.empty()) m_rows->addRow({}, {screen::mutedCell(tr("No seat at any table")), nullptr});
    });
}

void SeatsCard::addRow(const workspace::SeatRow& row, int number) {
    const QString name = QString::number(number);
    QStringList represents;
    for (const auto& one : row.represents) represents << catalogue::as_typed(one);
    QStringList about{catalogue::label(row.seat.ring)};
    if (!row.holder.empty()) about << catalogue::as_typed(row.holder);
    if (row.seat.until) about << tr("until %1").arg(catalogue::short_date(*row.seat.until));
    QWidget* speaks = represents.isEmpty() ? nullptr : screen::mutedCell(tr("Speaks for: %1").arg(represents.join(QStringLiteral(", "))));
    auto* what = screen::columnCell({screen::textCell(catalogue::as_typed(row.table)), screen::mutedCell(screen::dotted(about)), speaks});
    const QString key = catalogue::as_typed(row.seat.id.text());
    if (!mayChange()) return m_rows->addRow(key, {what, nullptr});
    auto* more = screen::moreButton("seatMore" + name, catalogue::as_typed(row.table));
    screen::addToMenu(more, tr("Change"), "seatEdit" + name, [this, row] { edit(row); });
    screen::addToMenu(more, tr("Remove"), "seatRemove" + name,
                      [this, id = row.seat.id] { act([id](workspace::Workspace& file) { return workspace::remove_seat(file, id); }); });
    m_rows->addRow(key, {what, more});
}

void SeatsCard::add() {
    workspace::SeatRow row;
    row.seat.party = party();
    row.seat.ring = view().ring().value_or(domain::PartnerRing::Shell);
    if (!view().tables.empty()) row.seat.table = view().tables.front().table.id;
    row.seat.from = desk().today();
    edit(row);
}

void SeatsCard::edit(const workspace::SeatRow& row) {
    m_edited = row.seat;
    m_table->choose(catalogue::as_typed(row.seat.table.text()));
    m_ring->chooseWord(std::optional(row.seat.ring));
    m_holder->choose(row.seat.holder ? catalogue::as_typed(row.seat.holder->text()) : QString());
    m_representation->chooseWord(row.seat.representation);
    QList<widgets::PickerItem> represents;
    for (std::size_t i = 0; i < row.seat.represents.size() && i < row.represents.size(); ++i)
        represents.append({QByteArray::fromStdString(row.seat.represents[i].text()), catalogue::as_typed(row.represents[i])});
    m_represents->setValues(represents);
    screen::showDay(m_from, row.seat.from);
    screen::showDay(m_until, row.seat.until);
    m_rows->openBelow(catalogue::as_typed(row.seat.id.text()), m_form);
    m_form->open();
}

void SeatsCard::save() {
    auto seat = m_edited;
    const auto table = chosen_id<domain::TableId>(m_table);
    if (!table) return complain(tr("Choose a table first."));
    if (m_represents->isUnresolved()) return complain(tr("Choose a name from the list, or empty the field."));
    if (const auto wrong = screen::dayProblem({m_from, m_until}); !wrong.isEmpty()) return complain(wrong);
    seat.table = *table;
    seat.ring = m_ring->word<domain::PartnerRing>().value_or(seat.ring);
    seat.holder = chosen_id<domain::CapacityId>(m_holder);
    seat.representation = m_representation->word<domain::RepresentationMode>();
    seat.from = screen::dayIn(m_from);
    seat.until = screen::dayIn(m_until);
    if (seat.from && seat.until && *seat.until < *seat.from)
        return complain(tr("The last day comes before the first. Look at the two days."));
    seat.represents.clear();
    for (const auto& id : m_represents->ids())
        if (const auto uuid = Uuid::parse(id.toStdString())) seat.represents.emplace_back(*uuid);
    const auto save = [seat](workspace::Workspace& file) mutable {
        if (seat.id.is_nil()) seat.id = workspace::new_id_of<domain::SeatId>(file);
        return workspace::save_seat(file, seat);
    };
    act(save, [this] { m_form->saved(); });
}

} // namespace tandem::parties
