#pragma once
#include "parties/party_view.h"
#include "screen/part.h"

#include <memory>

namespace tandem::parties {

// A card of the screen of a partner.
class PartyPart : public screen::Part {
    Q_OBJECT
public:
    PartyPart(const screen::Tools& tools, const QString& id, const QString& object_name, QWidget* parent);

    void showParty(std::shared_ptr<const PartyView> view);

protected:
    bool hasSomethingToShow() const override { return m_view != nullptr; }
    const PartyView& view() const { return *m_view; }
    domain::PartyId party() const { return m_view->party().id; }

private:
    std::shared_ptr<const PartyView> m_view;
};

} // namespace tandem::parties
