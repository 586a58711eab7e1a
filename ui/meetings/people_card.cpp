#include "meetings/people_card.h"

#include "catalogue/words.h"
#include "meetings/meeting_words.h"
#include "screen/choice_box.h"
#include "screen/party_chip.h"
#include "screen/pickers.h"
#include "screen/row_list.h"
#include "screen/tab_order.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::meetings {
namespace {

using domain::Presence;

QList<screen::ChoiceBox::Entry> answers(bool over) {
    QList<screen::ChoiceBox::Entry> entries;
    const auto known = over ? std::vector{Presence::Present, Presence::Left, Presence::Absent, Presence::Excused}
                            : std::vector{Presence::Invited, Presence::Coming, Presence::Excused};
    for (const auto presence : known) {
        const auto word = domain::word(presence);
        entries.append({QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), catalogue::label(presence)});
    }
    return entries;
}

bool comes(const workspace::InvitedRow& row) {
    return row.attendance.presence == Presence::Coming || row.attendance.presence == Presence::Present || row.attendance.presence == Presence::Left;
}

} // namespace

PeopleCard::PeopleCard(bridge::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new widgets::Card(this)),
      m_summary(widgets::mutedLabel({}, this)),
      m_rows(new screen::RowList(QStringLiteral("invited"), {6, 4, 0}, this)),
      m_picker(new screen::PersonPicker(desk, QStringLiteral("invitePerson"), this)) {
    m_summary->setObjectName(QStringLiteral("invitedSummary"));
    for (QWidget* part : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_picker)})
        m_card->body()->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_texts.add([this] {
        m_card->setTitle(tr("Who is invited"));
        m_picker->setPlaceholderText(tr("Invite somebody: type a few letters"));
        m_picker->setSpokenName(tr("Invite somebody"));
    });
    connect(&m_picker->picker(), &widgets::Picker::picked, this, [this] {
        if (const auto hit = m_picker->chosen()) emit inviteAsked(hit->id, hit->party);
    });
}

void PeopleCard::show(const MeetingView& view) {
    m_view = view;
    fill();
}

void PeopleCard::invited() { m_picker->choose(std::nullopt); }

void PeopleCard::startInviting() {
    m_picker->setFocus(Qt::OtherFocusReason);
    screen::bringIntoSight(m_picker);
}

void PeopleCard::fill() {
    if (!m_view) return;
    m_summary->setText(summary());
    m_picker->setVisible(m_desk.mayChange() && m_view->may_still_change());
    int number = 0;
    m_rows->refill([&] {
        for (const auto& row : m_view->invited) addRow(row, number++);
    });
}

QString PeopleCard::summary() const {
    const auto& invited = m_view->invited;
    if (invited.empty()) return tr("Nobody is invited yet. Add people here; each gets an agenda.");
    const auto coming = std::ranges::count_if(invited, comes);
    const QString text = tr("%1 of %n invited come", nullptr, static_cast<int>(invited.size())).arg(coming);
    if (m_view->hides_who_is_paid()) return text;
    const auto of_kind = [&](domain::PartyKind kind) {
        return static_cast<int>(std::ranges::count_if(invited, [&](const auto& row) { return comes(row) && row.party_kind == kind; }));
    };
    return QStringList{text, tr("%n volunteer(s)", nullptr, of_kind(domain::PartyKind::Informal)),
                       tr("%n professional(s)", nullptr, of_kind(domain::PartyKind::Formal))}
        .join(between_parts());
}

QWidget* PeopleCard::presenceOf(const workspace::InvitedRow& row, int number) {
    auto* box = new screen::ChoiceBox;
    box->setObjectName(QStringLiteral("presence%1").arg(number));
    box->setEntries(answers(!m_view->may_still_change()));
    box->chooseWord<Presence>(row.attendance.presence);
    box->setAccessibleName(tr("Is %1 coming?").arg(one_line(row.name)));
    box->setEnabled(m_desk.mayChange() && m_view->state() != "cancelled");
    connect(box, &QComboBox::activated, this, [this, box, id = row.attendance.id] {
        if (const auto presence = box->word<Presence>()) emit presenceAsked(id, *presence);
    });
    return box;
}

void PeopleCard::addRow(const workspace::InvitedRow& row, int number) {
    const QString name = one_line(row.name);
    QList<QWidget*> who;
    const auto paid = m_view->hides_who_is_paid() ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown;
    if (!row.party.empty())
        who << screen::flowCell({screen::partyChip(one_line(row.party), row.party_kind.value_or(domain::PartyKind::Formal), paid)});
    who << screen::textCell(name);
    QToolButton* more = nullptr;
    if (m_desk.mayChange() && m_view->may_still_change()) {
        more = screen::moreButton(QStringLiteral("invitedMore%1").arg(number), name);
        screen::addToMenu(more, tr("Do not invite"), QStringLiteral("uninvite%1").arg(number),
                          [this, id = row.attendance.id] { emit removeAsked(id); });
    }
    m_rows->addRow(QString::fromStdString(row.attendance.id.text()), {screen::columnCell(who), presenceOf(row, number), more});
}


void PeopleCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_texts.sayAgain();
    fill();
}

} // namespace tandem::meetings
