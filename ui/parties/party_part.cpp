#include "parties/party_part.h"

namespace tandem::parties {

PartyPart::PartyPart(const screen::Tools& tools, const QString& id, const QString& object_name, QWidget* parent)
    : Part(tools, QStringLiteral("party/") + id, object_name, parent) {}

void PartyPart::showParty(std::shared_ptr<const PartyView> view) {
    m_view = std::move(view);
    fill();
}

} // namespace tandem::parties
