#pragma once
// What the screen of a question without a name shows, read in one go on the thread of the file; and how it is written there.
#include "workspace/consultations.h"
#include "workspace/meetings.h"
#include "workspace/networks.h"
#include "workspace/parties.h"

#include <QString>

#include <functional>

namespace tandem::consultations {

struct ConsultationView {
    std::optional<workspace::ShownConsultation> shown; // nothing yet: a new one
    domain::Network network;
    std::vector<workspace::TableRow> tables;
    std::vector<workspace::MeetingRow> meetings; // ahead, of its table, whose agenda it is not on
    std::vector<workspace::Choice> grounds;      // why a case may be held (list "legal_basis")
    std::optional<workspace::PartyHit> asked_by;

    bool isOpen() const; // its words may still change
    QStringList kept() const;
};
workspace::Result<ConsultationView> read_consultation(workspace::Workspace& workspace, const std::optional<domain::ConsultationId>& id);

// What a person typed and chose; a text that nobody touched is not in it, and stays as it stands in the file.
struct ConsultationEdit {
    std::optional<std::string> text, question;
    std::optional<domain::ConsultationEstimate> estimate;
    std::optional<domain::TableId> table;
    std::optional<domain::PartyId> asked_by;
};
struct Written {
    domain::ConsultationId id;
    workspace::Changes changes;
    std::optional<workspace::Problem> problem; // of what came after: the words stand in the file all the same
};
using After = std::function<workspace::Result<workspace::Changes>(workspace::Workspace&, domain::ConsultationId)>;
// A new question, or the change of one; then what it was written for.
workspace::Result<Written> write_consultation(workspace::Workspace& workspace, const std::optional<domain::ConsultationId>& id,
                                              const ConsultationEdit& edit, const After& after);

// From the text of a place; nothing when it is none.
std::optional<domain::ConsultationId> consultation_id(const QString& text);
QString draft_place(const QString& about); // of its drafts; empty: a new one

} // namespace tandem::consultations
