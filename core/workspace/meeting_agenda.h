#pragma once
// Private to this folder: an agenda as it is changed, always numbered from 1 without gaps.
#include "domain/meetings/records.h"
#include "workspace/stored.h"

namespace tandem::workspace {

struct EditedAgenda {
    domain::Meeting meeting;
    domain::MeetingTable table;
    std::vector<domain::AgendaItem> items;

    std::int64_t minutes() const;
    bool has(domain::AgendaItemMode mode) const;
    bool has_case(domain::CaseId id) const;
    bool has_question(domain::ConsultationId id) const;
    // Before the round, an opening first and a round last of what is for everybody; parts without somebody come after that.
    void insert(domain::AgendaItem item);
    void number();
    void save(storage::UnitOfWork& work) const;
};

Result<EditedAgenda> edit_agenda(Workspace& workspace, domain::MeetingId id);

// A new case first says what it asks of the network (R40); one that was spoken of before may come back without.
bool needs_question(const domain::CaseFile& about, domain::AgendaItemMode mode);

// A new item without number yet.
domain::AgendaItem new_item(Workspace& workspace, const EditedAgenda& agenda, domain::AgendaItemMode mode);

} // namespace tandem::workspace
