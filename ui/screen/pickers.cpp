#include "screen/pickers.h"

#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/party_chip.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::screen {
namespace {

// One person can come for more than one partner.
QByteArray key_of(const workspace::PersonHit& hit) {
    return QByteArray::fromStdString(hit.id.text() + "/" + (hit.party ? hit.party->text() : std::string()));
}

QByteArray key_of(const workspace::PartyHit& hit) { return QByteArray::fromStdString(hit.id.text()); }

widgets::PickerItem item_with(const QString& title, const QString& detail, domain::PartyKind kind) {
    const auto chip = partyChipText({}, kind, WhoIsPaid::Shown);
    return {{}, title, detail, chip.tone, chip.shape, chip.meaning};
}

} // namespace

HitPicker::HitPicker(widgets::PickerProvider provider, const QString& object_name, QWidget* parent)
    : QWidget(parent), m_picker(new widgets::Picker(std::move(provider), this)) {
    setObjectName(object_name);
    m_picker->setObjectName(object_name + QStringLiteral("Picker"));
    m_picker->lineEdit()->setObjectName(object_name + QStringLiteral("Text"));
    setFocusProxy(m_picker->lineEdit());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picker);
    connect(m_picker, &widgets::Picker::changed, this, &HitPicker::changed);
}

void HitPicker::setSpokenName(const QString& name) { m_picker->lineEdit()->setAccessibleName(name); }

widgets::PickerProvider partiesProvider(bridge::Desk& desk, QObject* context) {
    return [context, &desk](const QString& typed, const widgets::PickerFound& found) {
        desk.ask(
            context, [typed = typed.toStdString()](workspace::Workspace& file) { return workspace::find_parties(file, typed); },
            [found](const workspace::Result<std::vector<workspace::PartyHit>>& hits) {
                QList<widgets::PickerItem> items;
                if (hits)
                    for (const auto& hit : *hits) {
                        items << item_with(QString::fromStdString(hit.name), {}, hit.kind);
                        items.back().id = key_of(hit);
                    }
                found(items);
            });
    };
}

PersonPicker::PersonPicker(bridge::Desk& desk, const QString& object_name, QWidget* parent)
    : HitPicker(
          [this, &desk](const QString& typed, const widgets::PickerFound& found) {
              desk.ask(
                  this, [typed = typed.toStdString()](workspace::Workspace& file) { return workspace::find_people(file, typed); },
                  [this, found](const workspace::Result<std::vector<workspace::PersonHit>>& hits) {
                      QList<widgets::PickerItem> items;
                      if (hits)
                          for (const auto& hit : *hits) items << item(hit, *hits);
                      found(items);
                  });
          },
          object_name, parent) {}

QString personDetail(const workspace::PersonHit& hit, const std::vector<workspace::PersonHit>& among) {
    const auto of_that_name = std::ranges::count(among, hit.name, &workspace::PersonHit::name);
    QStringList parts{QString::fromStdString(hit.party_name)};
    if (hit.roles.size() > 1 || of_that_name > 1)
        for (const auto role : hit.roles) parts << catalogue::label(role);
    return dotted(parts);
}

widgets::PickerItem PersonPicker::item(const workspace::PersonHit& hit, const std::vector<workspace::PersonHit>& among) {
    auto item = item_with(QString::fromStdString(hit.name), personDetail(hit, among), hit.party_kind);
    item.id = key_of(hit);
    m_hits.insert(item.id, hit);
    return item;
}

std::optional<workspace::PersonHit> PersonPicker::chosen() const {
    const auto hit = m_hits.constFind(picker().id());
    return hit == m_hits.constEnd() ? std::nullopt : std::optional(*hit);
}

void PersonPicker::choose(const std::optional<workspace::PersonHit>& hit) {
    picker().setValue(hit ? std::optional(item(*hit, {})) : std::nullopt);
}

PartyPicker::PartyPicker(bridge::Desk& desk, const QString& object_name, QWidget* parent)
    : HitPicker(
          [this, &desk](const QString& typed, const widgets::PickerFound& found) {
              desk.ask(
                  this, [typed = typed.toStdString()](workspace::Workspace& file) { return workspace::find_parties(file, typed); },
                  [this, found](const workspace::Result<std::vector<workspace::PartyHit>>& hits) {
                      QList<widgets::PickerItem> items;
                      if (hits)
                          for (const auto& hit : *hits) items << item(hit);
                      found(items);
                  });
          },
          object_name, parent) {}

widgets::PickerItem PartyPicker::item(const workspace::PartyHit& hit) {
    auto item = item_with(QString::fromStdString(hit.name), {}, hit.kind);
    item.id = key_of(hit);
    m_hits.insert(item.id, hit);
    return item;
}

std::optional<workspace::PartyHit> PartyPicker::chosen() const {
    const auto hit = m_hits.constFind(picker().id());
    return hit == m_hits.constEnd() ? std::nullopt : std::optional(*hit);
}

void PartyPicker::choose(const std::optional<workspace::PartyHit>& hit) {
    picker().setValue(hit ? std::optional(item(*hit)) : std::nullopt);
}

} // namespace tandem::screen
