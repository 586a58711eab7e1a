#pragma once
#include "domain/privacy/records.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace tandem::storage {

// Agreements, statements, and what stands in the way. Throws sqlite::Failure; used inside Store::read().
class FactsStore {
public:
    explicit FactsStore(sqlite::Connection& connection) : m_connection(connection) {}

    std::vector<domain::Convenant> convenants() const; // the newest first
    std::vector<domain::ConvenantSignature> signatures(domain::ConvenantId id) const;
    std::vector<domain::ConvenantSignature> signatures() const;
    std::vector<domain::ConfidentialityStatement> statements() const;
    std::vector<domain::ConfidentialityStatement> statements(domain::PersonId id) const;

    std::vector<domain::Tie> ties(domain::CaseId id) const;
    std::vector<domain::Objection> objections(domain::CaseId id) const;
    std::vector<domain::SafetyShield> shields(domain::CaseId id) const;
    std::vector<domain::Restriction> restrictions(domain::CaseId id) const;
    std::vector<domain::Deputy> deputies(domain::CaseId id) const;
    std::vector<domain::ShellRequest> shell_requests(domain::CaseId id) const;
    std::vector<domain::NeededParty> needed(domain::CaseId id) const;
    std::vector<domain::Notice> notices(domain::CaseId id) const;
    std::vector<domain::Companion> companions(domain::CaseId id) const;
    // Of cases that are there, the oldest first.
    std::vector<domain::Notice> open_notices(std::int64_t limit) const;

private:
    sqlite::Connection& m_connection;
};

// The register of disclosures, the newest first.
class DisclosureStore {
public:
    explicit DisclosureStore(sqlite::Connection& connection) : m_connection(connection) {}

    std::vector<domain::Disclosure> of_case(domain::CaseId id, std::int64_t offset, std::int64_t limit) const;
    std::vector<domain::Disclosure> of_subject(domain::SubjectId id, std::int64_t offset, std::int64_t limit) const;
    std::vector<domain::Disclosure> of_party(domain::PartyId id, std::int64_t offset, std::int64_t limit) const;
    std::vector<domain::Disclosure> of_person(domain::PersonId id, std::int64_t offset, std::int64_t limit) const;
    std::int64_t count(domain::CaseId id) const;
    std::int64_t count(domain::SubjectId id) const;
    std::int64_t count(domain::PartyId id) const;
    std::int64_t count(domain::PersonId id) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
