// Who helps with what, as it is shown (help.h). Writing stands in help_writing.cpp, safety in safety.cpp.
#include "workspace/help.h"

#include "storage/cases/cases_store.h"
#include "storage/help/help_store.h"
#include "storage/records/select.h"
#include "workspace/saving.h"
#include "workspace/shown_names.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::Deployment;
using storage::HelpStore;
using storage::sqlite::Connection;

template <domain::Record R, class SomeId>
std::optional<R> found(Connection& connection, const std::optional<SomeId>& id) {
    return id ? storage::select_record<R>(connection, "id = ?1", *id) : std::nullopt;
}

template <class T>
const T* pointer_to(const std::optional<T>& one) { return one ? &*one : nullptr; }

DeploymentRow to_row(Connection& connection, Deployment deployment, const domain::CaseFile& file) {
    DeploymentRow row;
    const auto need = found<domain::Need>(connection, deployment.need);
    const auto party = found<domain::Party>(connection, std::optional(deployment.party));
    const auto supervisor = found<domain::Person>(connection, deployment.supervisor);
    if (need) row.need = need->text;
    if (party) {
        row.party = party->name;
        row.party_kind = party->kind;
    }
    row.helper = name_of(connection, deployment.helper);
    if (supervisor) row.supervisor = supervisor->name;
    row.supervisor_gap = domain::supervisor_gap(deployment, file, pointer_to(supervisor));
    row.lacks_motivation = domain::lacks_motivation(deployment, pointer_to(need));
    if (const auto last = HelpStore(connection).last_check_in(deployment.id)) {
        row.last_check_in = last->noted_on;
        row.load = last->load;
        row.alarm = last->alarm.value_or(false);
    }
    row.next_check_in = domain::next_check_in(deployment, row.last_check_in);
    row.deployment = std::move(deployment);
    return row;
}

bool is_under_stop(const std::vector<domain::StopSign>& signs, domain::DeploymentId id) {
    return std::ranges::any_of(signs, [&](const domain::StopSign& sign) {
        return sign.deployment == id && std::holds_alternative<domain::StopSignGiven>(sign.state);
    });
}

// -- For Vandaag ------------------------------------------------------------------------------------------------------

std::int64_t days_late(const std::optional<Day>& on, Day today) { return on && *on < today ? today - *on : 0; }

class Points {
public:
    Points(Connection& connection, Day today, const Zone& zone, std::size_t limit)
        : m_connection(connection), m_cases(connection), m_help(connection), m_today(today), m_zone(zone), m_limit(static_cast<std::int64_t>(limit)) {}

    // What is full need not be asked further: the first kinds come first.
    std::vector<HelpPoint> all() {
        for (const auto& sign : m_help.open_stop_signs(m_limit))
            if (const auto deployment = found<Deployment>(m_connection, std::optional(sign.deployment)))
                add(HelpPointKind::StopSignOpen, *deployment, m_zone.day_of(sign.given_at));
        for (const auto& flag : m_help.open_flags(m_limit)) add(HelpPointKind::FlagOpen, flag.case_file, {}, flag.raised_on);
        for (const auto& one : m_help.under_review(m_limit)) add(HelpPointKind::UnderReview, one, since(one));
        for (const auto& one : m_help.too_heavy(m_limit)) add(HelpPointKind::TooHeavy, one, last_check_in(one));
        for (const auto& one : m_help.supervisor_left(m_limit)) add(HelpPointKind::SupervisorLeft, one, {});
        for (const auto& one : m_help.supervisor_missing(m_limit)) add(HelpPointKind::SupervisorMissing, one, {});
        if (std::ssize(m_points) < m_limit)
            for (const auto& one : m_help.check_in_due(m_today, m_limit))
                add(HelpPointKind::CheckInDue, one, domain::next_check_in(one, last_check_in(one)));
        if (std::ssize(m_points) > m_limit) m_points.resize(static_cast<std::size_t>(m_limit));
        return std::move(m_points);
    }

private:
    static std::optional<Day> since(const Deployment& deployment) {
        const auto* review = std::get_if<domain::DeploymentUnderReview>(&deployment.state);
        return review ? std::optional(review->since) : std::nullopt;
    }
    std::optional<Day> last_check_in(const Deployment& deployment) const {
        const auto last = m_help.last_check_in(deployment.id);
        return last ? last->noted_on : std::nullopt;
    }

    void add(HelpPointKind kind, const Deployment& deployment, std::optional<Day> on) {
        add(kind, deployment.case_file, name_of(m_connection, std::optional(deployment.party)), on);
    }
    void add(HelpPointKind kind, domain::CaseId id, std::string party, std::optional<Day> on) {
        m_points.push_back({kind, id, m_cases.code_of(id), std::move(party), on, days_late(on, m_today)});
    }

    Connection& m_connection;
    storage::CasesStore m_cases;
    HelpStore m_help;
    Day m_today;
    const Zone& m_zone;
    std::int64_t m_limit;
    std::vector<HelpPoint> m_points;
};

} // namespace

Result<CaseHelp> show_help(Workspace& workspace, domain::CaseId id) {
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, id));
    return ask(workspace, [&](Connection& connection) {
        const HelpStore store(connection);
        CaseHelp help;
        help.flags = store.flags(id);
        help.stop_signs = store.stop_signs(id);
        for (auto& deployment : store.of_case(id)) help.deployments.push_back(to_row(connection, std::move(deployment), file));
        for (auto& row : help.deployments) row.stop_sign_open = is_under_stop(help.stop_signs, row.deployment.id);
        std::stable_partition(help.deployments.begin(), help.deployments.end(),
                              [](const DeploymentRow& row) { return domain::is_going_on(row.deployment); });
        return help;
    });
}

Result<std::vector<HelpPoint>> help_points(Workspace& workspace, std::size_t limit) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const Day today = workspace.today();
    return ask(workspace, [&](Connection& connection) {
        return Points(connection, today, workspace.zone(), limit).all();
    });
}

} // namespace tandem::workspace
