#include "workspace/networks.h"

#include "domain/network/from_template.h"
#include "domain/network/rules.h"
#include "interop/template_json.h"
#include "storage/network/network_store.h"
#include "storage/records/select.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

constexpr std::size_t cases_per_step = 500;
constexpr std::int32_t most_minutes = 24 * 60;
constexpr std::int32_t most_period = 1200; // days, weeks or months: longer is a slip of the finger

struct Period {
    std::int32_t length;
    const char* place;
};

Result<void> check_periods(const domain::Network& network) {
    const Period periods[] = {{network.report_name_weeks, "network.report_name_weeks"},
                              {network.feedback_days, "network.feedback_days"},
                              {network.review_warning_days, "network.review_warning_days"},
                              {network.aftercare_months, "network.aftercare_months"},
                              {network.consultation_weeks, "network.consultation_weeks"},
                              {network.default_retention_months.value_or(1), "network.default_retention_months"}};
    for (const Period& period : periods)
        if (period.length < 0 || period.length > most_period) return bad_value(period.place, domain::ValueFault::OutOfRange);
    return {};
}

Result<void> check_network(const domain::Network& before, const domain::Network& after) {
    TANDEM_TRY(check_not_blank(after.name, "network.name"));
    if (!Zone::find(after.zone)) return bad_value("network.zone", domain::ValueFault::UnknownWord);
    TANDEM_TRY(check_periods(after));
    const bool asks_to_run =
        after.stage != before.stage || after.type != before.type || after.privacy_regulation != before.privacy_regulation;
    if (asks_to_run && domain::refuse_stage(after, after.stage)) return problem(ProblemCode::RegulationNeeded);
    return {};
}

Result<void> check_table(const domain::MeetingTable& table) {
    TANDEM_TRY(check_not_blank(table.name, "meeting_table.name"));
    const Period lengths[] = {{table.room_minutes.value_or(1), "meeting_table.room_minutes"},
                              {table.minutes_new_case, "meeting_table.minutes_new_case"},
                              {table.minutes_review, "meeting_table.minutes_review"}};
    for (const Period& one : lengths)
        if (one.length < 1 || one.length > most_minutes) return bad_value(one.place, domain::ValueFault::OutOfRange);
    if (!domain::faults_of(table.protocol).empty()) return bad_value("meeting_table.protocol", domain::ValueFault::OutOfRange);
    return {};
}

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

Result<Changes> make_network(Workspace& workspace, const domain::NetworkTemplate& from, const std::string& name,
                             domain::TextLanguage language) {
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

Result<std::vector<TableRow>> list_tables(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](storage::sqlite::Connection& connection) {
        std::vector<TableRow> rows;
        for (auto& stored : storage::NetworkStore(connection).tables(workspace.today()))
            rows.push_back({std::move(stored.table), stored.core_parties, stored.shell_parties});
        return rows;
    });
}

Result<std::vector<Choice>> choices_of(Workspace& workspace, std::string_view list) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](storage::sqlite::Connection& connection) {
        std::vector<Choice> choices;
        for (auto& entry : storage::NetworkStore(connection).choices(list))
            choices.push_back({std::move(entry.code), std::move(entry.label)});
        return choices;
    });
}

Result<Changes> save_network(Workspace& workspace, const domain::Network& network) {
    TANDEM_ASSIGN(const auto known, known_before(workspace, network));
    if (!known) return problem(ProblemCode::NotFound); // make_network makes one
    TANDEM_TRY(check_network(*known, network));
    TANDEM_ASSIGN(auto changes,
                  write(workspace, act_for(workspace, Verb::ChangeNetwork), [&](storage::UnitOfWork& work) { work.save(network); }));
    if (const auto zone = Zone::find(network.zone)) workspace.file().zone = *zone;
    return changes;
}

Result<Changes> save_table(Workspace& workspace, const domain::MeetingTable& table) {
    TANDEM_ASSIGN(const auto known, known_before(workspace, table));
    TANDEM_TRY(check_table(table));
    return write(workspace, act_for(workspace, known ? Verb::ChangeTable : Verb::AddTable),
                 [&](storage::UnitOfWork& work) { work.save(table); });
}

} // namespace tandem::workspace
