#pragma once
// Everything that decides who may know what, as it was written down.
#include "domain/actions/records.h"
#include "domain/network/table.h"
#include "domain/privacy/records.h"
#include "domain/reports/records.h"
#include "storage/sqlite/connection.h"

#include <variant>
#include <vector>

namespace tandem::storage {

// Of one case.
struct PolicyCase {
    domain::CaseFile case_file;
    std::vector<domain::CaseSubject> subjects{};
    std::vector<domain::Line> lines{};
    std::vector<domain::ActionItem> open_actions{};
    std::vector<domain::ConsentEvent> consents{};
    std::vector<domain::TaskGround> task_grounds{};
    std::vector<domain::EmergencyGround> emergencies{};
    std::vector<domain::HandoverGround> handovers{};
    std::vector<domain::Tie> ties{};
    std::vector<domain::Objection> objections{};
    std::vector<domain::SafetyShield> shields{};
    std::vector<domain::Restriction> restrictions{};
    std::vector<domain::Deputy> deputies{};
    std::vector<domain::ShellRequest> requests{};
    std::vector<domain::NeededParty> needed{};
    std::vector<domain::Companion> companions{};
    std::vector<domain::Disclosure> disclosures{}; // the first first
    std::vector<domain::ConcernReport> reports{};
    std::vector<std::string> kept_words{}; // of a question without a name: marked, and left standing with a reason
};

// Of one table, and of the whole network where that is not of a table.
struct PolicyTable {
    domain::MeetingTable table;
    domain::Network network;
    std::vector<domain::Party> parties{};
    std::vector<domain::Person> people{};
    std::vector<domain::Seat> seats{};           // at this table, also those that have ended
    std::vector<domain::Capacity> experience{};  // who is or was an expert by experience
    std::vector<domain::Capacity> residents{};   // who are parties by themselves
    std::vector<domain::ConfidentialityStatement> statements{};
    std::vector<domain::Convenant> convenants{}; // of this table, or of every table
    std::vector<domain::ConvenantSignature> signatures{};
    std::vector<domain::ListEntry> categories{};
    std::vector<domain::ListEntry> retention_classes{};
};

// One, or all on the agenda of a meeting.
using WhichCases = std::variant<domain::CaseId, domain::MeetingId>;

// Throws sqlite::Failure; used inside Store::read().
class PolicyStore {
public:
    explicit PolicyStore(sqlite::Connection& connection) : m_connection(connection) {}

    // One query for each kind of record, however many cases there are. In the order of their ids.
    std::vector<PolicyCase> cases(const WhichCases& which) const;
    std::optional<PolicyTable> table(domain::TableId id) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
