#include "storage/privacy/policy_store.h"

#include "storage/records/select.h"

#include <algorithm>

namespace tandem::storage {
namespace {

constexpr std::string_view on_agenda = "IN (SELECT case_file FROM agenda_item WHERE meeting = ?1 AND removed = 0 AND case_file IS NOT NULL)";

Uuid id_in(const WhichCases& which) {
    return std::visit([](const auto& id) { return id.uuid(); }, which);
}

class CasesReading {
public:
    CasesReading(sqlite::Connection& connection, const WhichCases& which)
        : m_connection(connection), m_id(id_in(which)),
          m_which(std::holds_alternative<domain::CaseId>(which) ? std::string("= ?1") : std::string(on_agenda)) {}

    std::vector<PolicyCase> read() {
        for (auto& file : select_records<domain::CaseFile>(m_connection, "id " + m_which + " ORDER BY id", m_id))
            m_cases.push_back({.case_file = std::move(file)});
        take(&PolicyCase::subjects, "\"order\", id");
        take(&PolicyCase::lines, "id");
        take(&PolicyCase::open_actions, "id", "state ->> 'is' = 'open'");
        take(&PolicyCase::consents, "\"on\", id");
        take(&PolicyCase::task_grounds, "\"on\", id");
        take(&PolicyCase::emergencies, "at, id");
        take(&PolicyCase::handovers, "\"on\", id");
        take(&PolicyCase::ties, "id");
        take(&PolicyCase::objections, "id");
        take(&PolicyCase::shields, "id");
        take(&PolicyCase::restrictions, "id");
        take(&PolicyCase::deputies, "\"from\", id");
        take(&PolicyCase::requests, "id");
        take(&PolicyCase::needed, "id");
        take(&PolicyCase::companions, "id");
        take(&PolicyCase::disclosures, "at, id");
        take(&PolicyCase::reports, "id");
        return std::move(m_cases);
    }

private:
    template <domain::Record R>
    void take(std::vector<R> PolicyCase::*into, std::string_view order, std::string_view condition = "1") {
        for (auto& record : select_records<R>(m_connection, fmt::format("case_file {} AND {} ORDER BY {}", m_which, condition, order), m_id))
            if (auto* one = of(record.case_file)) (one->*into).push_back(std::move(record));
    }

    // Null for what belongs to a case that was removed.
    PolicyCase* of(std::optional<domain::CaseId> id) {
        const auto is_before = [](const PolicyCase& one, domain::CaseId wanted) { return one.case_file.id < wanted; };
        const auto it = id ? std::lower_bound(m_cases.begin(), m_cases.end(), *id, is_before) : m_cases.end();
        return it == m_cases.end() || it->case_file.id != *id ? nullptr : &*it;
    }

    sqlite::Connection& m_connection;
    Uuid m_id;
    std::string m_which;
    std::vector<PolicyCase> m_cases;
};

} // namespace

std::vector<PolicyCase> PolicyStore::cases(const WhichCases& which) const { return CasesReading(m_connection, which).read(); }

std::optional<PolicyTable> PolicyStore::table(domain::TableId id) const {
    auto table = select_record<domain::MeetingTable>(m_connection, "id = ?1", id);
    if (!table) return std::nullopt;
    PolicyTable all{.table = *std::move(table), .network = {}};
    if (auto network = select_record<domain::Network>(m_connection, "id = ?1", all.table.network)) all.network = *std::move(network);
    all.parties = select_records<domain::Party>(m_connection, "1 ORDER BY id");
    all.people = select_records<domain::Person>(m_connection, "1 ORDER BY id");
    all.seats = select_records<domain::Seat>(m_connection, "\"table\" = ?1 ORDER BY id", id);
    all.experience = select_records<domain::Capacity>(m_connection, "role = 'expert_by_experience' ORDER BY id");
    all.residents = select_records<domain::Capacity>(m_connection, "role = 'core_resident' ORDER BY id");
    all.statements = select_records<domain::ConfidentialityStatement>(m_connection, "1 ORDER BY signed_on, id");
    all.convenants = select_records<domain::Convenant>(m_connection, "(\"table\" IS NULL OR \"table\" = ?1) ORDER BY valid_from, id", id);
    all.signatures = select_records<domain::ConvenantSignature>(m_connection, "1 ORDER BY signed_on, id");
    all.categories = select_records<domain::ListEntry>(m_connection, "list = 'category' ORDER BY id");
    all.retention_classes = select_records<domain::ListEntry>(m_connection, "list = 'retention_class' ORDER BY id");
    return all;
}

} // namespace tandem::storage
