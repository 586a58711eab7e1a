#include "room/guests_bar.h"

#include "room/room_words.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::room {
namespace {

using domain::Presence;
using widgets::ChipButton;

constexpr QChar here_mark(0x2713);

bool is_here(const policy::RoomGuest& guest) { return guest.presence == Presence::Present; }

} // namespace

GuestsBar::GuestsBar(QWidget* parent) : QWidget(parent), m_count(widgets::strongLabel({}, this)), m_add(new QPushButton(this)) {
    auto* card = new widgets::Card(this);
    auto* chips = new QWidget(card);
    m_flow = new widgets::FlowLayout(chips);
    m_flow->addWidget(m_count);
    m_add->setObjectName(QStringLiteral("addGuest"));
    m_add->setCheckable(true);
    m_flow->addWidget(m_add);
    card->body()->addWidget(chips);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_add, &QPushButton::toggled, this, [this](bool open) {
        if (!m_adder) return;
        m_adder->setVisible(open);
        if (open) m_adder->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

void GuestsBar::setAdder(QWidget* adder) {
    m_adder = adder;
    adder->hide();
    findChild<widgets::Card*>()->body()->addWidget(adder);
}

void GuestsBar::closeAdder() {
    if (m_adder && m_adder->isAncestorOf(focusWidget() ? focusWidget() : this)) m_add->setFocus(Qt::OtherFocusReason);
    m_add->setChecked(false);
}

void GuestsBar::setGuests(const std::vector<policy::RoomGuest>& guests, PaidOrNot paid) {
    m_guests = guests;
    m_paid = paid;
    while (m_chips.size() > static_cast<qsizetype>(guests.size())) delete m_chips.takeLast();
    while (m_chips.size() < static_cast<qsizetype>(guests.size())) {
        auto* chip = new ChipButton({}, m_add->parentWidget());
        const auto place = static_cast<std::size_t>(m_chips.size());
        chip->setObjectName(QStringLiteral("guest%1").arg(place));
        chip->installEventFilter(this);
        connect(chip, &ChipButton::clicked, this, [this, place] {
            emit presenceChosen(m_guests[place].id, is_here(m_guests[place]) ? Presence::Absent : Presence::Present);
        });
        m_flow->removeWidget(m_add);
        m_flow->addWidget(chip);
        m_flow->addWidget(m_add);
        chip->show();
        m_chips.append(chip);
    }
    for (std::size_t place = 0; place < guests.size(); ++place) show(*m_chips[static_cast<qsizetype>(place)], guests[place]);
    const auto focused = std::ranges::find_if(m_chips, &QWidget::hasFocus);
    keepOneStop(focused != m_chips.end() ? *focused : m_chips.isEmpty() ? nullptr : m_chips.first());
    tellCount();
}

// Two people of one party would have the same chip.
bool GuestsBar::isOneOfMore(const policy::RoomGuest& guest) const {
    return std::ranges::count(m_guests, guest.party, &policy::RoomGuest::party) > 1;
}

widgets::ChipText GuestsBar::chipOf(const policy::RoomGuest& guest) const {
    widgets::ChipText chip;
    chip.text = one_line(guest.party.empty() ? guest.name : guest.party);
    if (!guest.party.empty() && isOneOfMore(guest)) chip.text += QStringLiteral(" · ") + one_line(guest.name);
    if (m_paid == PaidOrNot::Hidden || !guest.party_kind) return chip;
    const bool informal = *guest.party_kind == domain::PartyKind::Informal;
    chip.shape = informal ? widgets::Shape::Round : widgets::Shape::Square;
    chip.tone = informal ? widgets::Tone::Informal : widgets::Tone::Formal;
    chip.meaning = informal ? tr("volunteers") : tr("professionals");
    return chip;
}

void GuestsBar::show(ChipButton& chip, const policy::RoomGuest& guest) {
    const auto text = chipOf(guest);
    auto shown = text;
    if (is_here(guest))
        shown.text.prepend(here_mark + QStringLiteral(" "));
    else
        shown.tone = widgets::Tone::Neutral;
    chip.setChip(shown);
    const QString who = guest.party.empty() ? text.spoken() : one_line(guest.name) + QStringLiteral(", ") + text.spoken();
    chip.setAccessibleName(who + QStringLiteral(", ") + (is_here(guest) ? tr("is here") : tr("is not here")));
    chip.setToolTip(one_line(guest.name).toHtmlEscaped());
}

// The Tab key comes to one chip only; arrow keys go on from there.
void GuestsBar::keepOneStop(ChipButton* stop) {
    for (auto* chip : m_chips) chip->setFocusPolicy(chip == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool GuestsBar::eventFilter(QObject* watched, QEvent* event) {
    const auto place = m_chips.indexOf(static_cast<ChipButton*>(watched));
    if (place < 0) return false;
    if (event->type() == QEvent::FocusIn) keepOneStop(m_chips[place]);
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier) return false;
    const bool back = key->key() == Qt::Key_Left || key->key() == Qt::Key_Up;
    if (!back && key->key() != Qt::Key_Right && key->key() != Qt::Key_Down) return false;
    m_chips[(place + (back ? m_chips.size() - 1 : 1)) % m_chips.size()]->setFocus(Qt::TabFocusReason);
    return true;
}

QList<QWidget*> GuestsBar::tabOrder() const {
    QList<QWidget*> parts(m_chips.begin(), m_chips.end());
    parts << m_add;
    if (m_adder) parts << m_adder;
    return parts;
}

void GuestsBar::tellCount() { m_count->setText(tr("At the table (%1)").arg(std::ranges::count_if(m_guests, is_here))); }

void GuestsBar::retranslate() {
    m_add->setText(tr("+ here"));
    m_add->setAccessibleName(tr("Somebody else is here"));
    setGuests(std::vector(m_guests), m_paid);
}

} // namespace tandem::room
