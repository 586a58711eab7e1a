// What goes along when another network takes a case over (deliver.h).
#include "documents/case_blocks.h"
#include "storage/records/select.h"
#include "workspace/consent.h"
#include "workspace/deliver.h"
#include "workspace/disclosing.h"
#include "workspace/disclosure_rows.h"
#include "workspace/handover_told.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

struct Gathered {
    domain::HandoverGround ground;
    policy::DisclosedCase about;

    documents::Document document(const documents::Wording& wording) const {
        const auto recipient = ground.coordinator ? ground.to_network + ", " + *ground.coordinator : ground.to_network;
        return documents::case_sheet({about, recipient, domain::Occasion::Handover}, wording);
    }
};

Result<Gathered> gather(Workspace& workspace, domain::HandoverGroundId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto ground, find_stored<domain::HandoverGround>(workspace, id));
    const policy::CoordinatorElsewhere receiving{ground.to_network};
    TANDEM_ASSIGN(auto shown, disclose_case(workspace, {ground.case_file, receiving, domain::Occasion::Handover}));
    if (!shown) return problem(ProblemCode::MayNotKnow);
    return Gathered{std::move(ground), *std::move(shown)};
}

domain::Disclosure told_to(Workspace& workspace, const domain::HandoverGround& ground) {
    domain::Disclosure told;
    told.at = workspace.file().now();
    told.case_file = ground.case_file;
    told.occasion = domain::Occasion::Handover;
    told.audience = domain::AudienceOtherNetwork{ground.to_network};
    return told;
}

Result<void> write_down(Workspace& workspace, const domain::HandoverGround& ground, const std::vector<domain::Disclosure>& rows) {
    auto act = act_about(workspace, Verb::RecordDisclosure, ground.case_file);
    act.kind = told_for_good;
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const auto& row : rows) work.save(row);
    }));
    return {};
}

} // namespace

Result<documents::Document> preview_handover(Workspace& workspace, domain::HandoverGroundId handover, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto gathered, gather(workspace, handover));
    return gathered.document(wording);
}

Result<documents::Document> print_handover(Workspace& workspace, domain::HandoverGroundId handover, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto gathered, gather(workspace, handover));
    auto like = told_to(workspace, gathered.ground);
    like.document = domain::DisclosedDocument::Letter;
    TANDEM_TRY(write_down(workspace, gathered.ground, rows_for(workspace, gathered.about, WithLines::Yes, like)));
    return gathered.document(wording);
}

Result<void> record_handover_told(Workspace& workspace, const domain::HandoverGround& ground) {
    const policy::CoordinatorElsewhere receiving{ground.to_network};
    TANDEM_ASSIGN(const auto shown, disclose_case(workspace, {ground.case_file, receiving, domain::Occasion::Handover}));
    if (!shown) return {};
    TANDEM_ASSIGN(const auto known, ask(workspace, [&](storage::sqlite::Connection& connection) {
                      return storage::select_records<domain::Disclosure>(connection, "case_file = ?1 AND occasion = 'handover'", ground.case_file);
                  }));
    auto rows = rows_for(workspace, *shown, WithLines::Yes, told_to(workspace, ground));
    std::erase_if(rows, [&](const domain::Disclosure& row) {
        return std::ranges::any_of(known, [&](const domain::Disclosure& one) {
            return one.audience == row.audience && one.level == row.level && one.subjects == row.subjects && one.lines == row.lines;
        });
    });
    return rows.empty() ? Result<void>() : write_down(workspace, ground, rows);
}

} // namespace tandem::workspace
