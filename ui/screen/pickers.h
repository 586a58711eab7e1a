#pragma once
// Choosing a person of a partner, or a partner, by typing a part of the name.
#include "bridge/desk.h"
#include "widgets/picker.h"
#include "workspace/parties.h"

#include <QHash>

namespace tandem::screen {

// What both are: a picker, named as a whole and inside.
class HitPicker : public QWidget {
    Q_OBJECT
public:
    widgets::Picker& picker() const { return *m_picker; }
    bool isUnresolved() const { return m_picker->isUnresolved(); } // something is typed that is nobody
    void setPlaceholderText(const QString& text) { m_picker->setPlaceholderText(text); }
    void setSpokenName(const QString& name); // where no label stands above it

signals:
    void changed();

protected:
    HitPicker(widgets::PickerProvider provider, const QString& object_name, QWidget* parent);

private:
    widgets::Picker* m_picker;
};

// Partners for a picker of more than one; the id of an item is that of the partner.
widgets::PickerProvider partiesProvider(bridge::Desk& desk, QObject* context);

// The party, and the roles where there are more than one, or where somebody else of that name is offered as well.
QString personDetail(const workspace::PersonHit& hit, const std::vector<workspace::PersonHit>& among);

class PersonPicker final : public HitPicker {
    Q_OBJECT
public:
    PersonPicker(bridge::Desk& desk, const QString& object_name, QWidget* parent);

    std::optional<workspace::PersonHit> chosen() const;
    void choose(const std::optional<workspace::PersonHit>& hit);

private:
    widgets::PickerItem item(const workspace::PersonHit& hit, const std::vector<workspace::PersonHit>& among);

    QHash<QByteArray, workspace::PersonHit> m_hits; // that were offered
};

class PartyPicker final : public HitPicker {
    Q_OBJECT
public:
    PartyPicker(bridge::Desk& desk, const QString& object_name, QWidget* parent);

    std::optional<workspace::PartyHit> chosen() const;
    void choose(const std::optional<workspace::PartyHit>& hit);

private:
    widgets::PickerItem item(const workspace::PartyHit& hit);

    QHash<QByteArray, workspace::PartyHit> m_hits;
};

} // namespace tandem::screen
