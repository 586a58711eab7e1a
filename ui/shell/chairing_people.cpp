#include "shell/chairing_people.h"

#include "catalogue/words.h"
#include "screen/pickers.h"

#include <QStringList>

#include <algorithm>

namespace tandem::shell {
namespace {

using workspace::PersonHit;
using workspace::Result;

constexpr char between_ids = ' ';

bool is_here(const workspace::InvitedRow& row) { return row.attendance.presence == domain::Presence::Present; }

// As the search does it: the beginning of any word of the name or the party.
bool fits(const PersonHit& hit, const QString& typed) {
    if (typed.isEmpty()) return true;
    const QString words = QString::fromStdString(hit.name + ' ' + hit.party_name);
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.startsWith(typed, Qt::CaseInsensitive) ||
           std::ranges::any_of(parts, [&](const QString& part) { return part.startsWith(typed, Qt::CaseInsensitive); });
}

PersonHit to_hit(const workspace::InvitedRow& row) {
    PersonHit hit{row.attendance.person, row.name, row.attendance.party, row.party, {}};
    if (row.party_kind) hit.party_kind = *row.party_kind;
    return hit;
}

} // namespace

std::optional<ChosenPerson> chosen_person(const QByteArray& id) {
    const auto parts = id.split(between_ids);
    const auto person = Uuid::parse(parts.value(0).toStdString());
    if (!person) return std::nullopt;
    ChosenPerson chosen{domain::PersonId(*person), {}};
    if (const auto party = Uuid::parse(parts.value(1).toStdString())) chosen.party = domain::PartyId(*party);
    return chosen;
}

Result<std::vector<PersonHit>> find_doers(workspace::Workspace& workspace, domain::MeetingId meeting, const std::string& typed) {
    TANDEM_ASSIGN(const auto invited, workspace::list_invited(workspace, meeting));
    TANDEM_ASSIGN(const auto others, workspace::find_people(workspace, typed));
    std::vector<PersonHit> found;
    const auto add = [&](const PersonHit& hit) {
        const bool is_known = std::ranges::any_of(found, [&](const PersonHit& one) { return one.id == hit.id && one.party == hit.party; });
        if (hit.party && !is_known) found.push_back(hit);
    };
    const QString wanted = QString::fromStdString(typed).trimmed();
    for (const auto& row : invited)
        if (is_here(row) && fits(to_hit(row), wanted)) add(to_hit(row));
    for (const auto& hit : others) add(hit);
    return found;
}

QList<widgets::PickerItem> picker_items(const std::vector<PersonHit>& people, WhoIsPaid paid) {
    QList<widgets::PickerItem> items;
    for (const auto& hit : people) {
        widgets::PickerItem item;
        item.id = QByteArray::fromStdString(hit.id.text()) + between_ids +
                  (hit.party ? QByteArray::fromStdString(hit.party->text()) : QByteArray());
        item.title = QString::fromStdString(hit.name);
        item.detail = screen::personDetail(hit, people);
        if (paid == WhoIsPaid::Shown && hit.party) {
            const bool formal = hit.party_kind == domain::PartyKind::Formal;
            item.tone = formal ? widgets::Tone::Formal : widgets::Tone::Informal;
            item.shape = formal ? widgets::Shape::Square : widgets::Shape::Round;
            item.meaning = catalogue::label(hit.party_kind);
        }
        items.append(item);
    }
    return items;
}

} // namespace tandem::shell
