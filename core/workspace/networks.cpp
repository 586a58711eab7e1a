#include "workspace/networks.h"

#include "domain/network/from_template.h"
#include "interop/template_json.h"
#include "storage/records/select.h"
#include "workspace/open_file.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

constexpr std::size_t cases_per_step = 500;

Result<void> need_empty(Workspace& workspace) {
    TANDEM_ASSIGN(const bool empty, is_empty(workspace));
    if (!empty) return problem(ProblemCode::OtherNetwork);
    return {};
}

template <class Part>
Result<std::int64_t> write_part(Workspace& workspace, const Part& part, std::optional<std::int64_t> group) {
    auto act = act_for(workspace, Verb::MakeExample);
    act.undo_group = group;
    TANDEM_ASSIGN(const auto changes, lifted(workspace.file().store().write(std::move(act), [&](storage::UnitOfWork& work) {
                      for_each_record(part, [&](const auto& record) { work.save(record); });
                  })));
    return changes.undo_group;
}

} // namespace

const std::vector<domain::NetworkTemplate>& templates() { return interop::built_in_templates(); }

const domain::NetworkTemplate* template_by_code(std::string_view code) {
    const auto& all = templates();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.code == code; });
    return found == all.end() ? nullptr : &*found;
}

Result<Changes> make_network(Workspace& workspace, const domain::NetworkTemplate& from, const std::string& name, domain::TextLanguage language) {
    TANDEM_TRY(need_empty(workspace));
    const auto start = domain::start_network(from, interop::built_in_common_lists(), name, language, workspace.file().ids);
    return write(workspace, act_for(workspace, Verb::NewNetwork), [&](storage::UnitOfWork& work) {
        const auto save_all = [&](const auto& records) {
            for (const auto& record : records) work.save(record);
        };
        save_all(start.parties);
        work.save(start.network);
        save_all(start.tables);
        save_all(start.list_entries);
        save_all(start.seats);
    });
}

Result<void> make_example(Workspace& workspace, ExampleSize size, const Progress& progress) {
    TANDEM_TRY(need_empty(workspace));
    ExampleMaker maker({size, workspace.today()});
    TANDEM_ASSIGN(const auto group, write_part(workspace, maker.basis(), std::nullopt));
    const double total = static_cast<double>(counts_of(size).cases);
    double done = 0;
    ExampleChunk chunk;
    while (maker.next(chunk, cases_per_step)) {
        TANDEM_TRY(write_part(workspace, chunk, group));
        done += static_cast<double>(chunk.cases.size());
        if (progress && !progress(done / total)) return problem(ProblemCode::Cancelled);
    }
    return {};
}

Result<domain::Network> network_of(Workspace& workspace) {
    TANDEM_ASSIGN(auto network, ask(workspace, [](storage::sqlite::Connection& connection) {
                      return storage::select_record<domain::Network>(connection, "1 LIMIT 1");
                  }));
    if (!network) return problem(ProblemCode::NotFound);
    return *std::move(network);
}

} // namespace tandem::workspace
