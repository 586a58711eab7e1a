#include "storage/privacy/facts_store.h"

#include "storage/records/select.h"

namespace tandem::storage {

namespace {

template <domain::Record R>
std::vector<R> of_case(sqlite::Connection& connection, domain::CaseId id) {
    return select_records<R>(connection, "case_file = ?1 ORDER BY id", id);
}

constexpr std::string_view page = " ORDER BY at DESC, id DESC LIMIT ?2 OFFSET ?3";
constexpr std::string_view in_case = "case_file = ?1";
// `instr` on the text of the list: an id is 36 signs that stand nowhere else. A subject is of one case, which has an index.
constexpr std::string_view about_subject =
    "case_file = (SELECT case_file FROM case_subject WHERE id = ?4) AND instr(subjects, ?1) > 0";
constexpr std::string_view by_party = "audience ->> 'party' = ?1";
constexpr std::string_view by_person = "audience ->> 'person' = ?1";

template <class SomeId>
std::vector<domain::Disclosure> page_of(sqlite::Connection& connection, std::string_view condition, const SomeId& id, std::int64_t offset,
                                        std::int64_t limit) {
    return select_records<domain::Disclosure>(connection, std::string(condition).append(page), id, limit, offset);
}

template <class SomeId>
std::int64_t count_of(sqlite::Connection& connection, std::string_view condition, const SomeId& id) {
    return connection.number(fmt::format("SELECT count(*) FROM disclosure WHERE removed = 0 AND {}", condition), id);
}

} // namespace

std::vector<domain::Convenant> FactsStore::convenants() const {
    return select_records<domain::Convenant>(m_connection, "1 ORDER BY valid_from DESC, id DESC");
}
std::vector<domain::ConvenantSignature> FactsStore::signatures(domain::ConvenantId id) const {
    return select_records<domain::ConvenantSignature>(m_connection, "convenant = ?1 ORDER BY signed_on, id", id);
}
std::vector<domain::ConvenantSignature> FactsStore::signatures() const {
    return select_records<domain::ConvenantSignature>(m_connection, "1 ORDER BY signed_on, id");
}
std::vector<domain::ConfidentialityStatement> FactsStore::statements() const {
    return select_records<domain::ConfidentialityStatement>(m_connection, "1 ORDER BY signed_on, id");
}
std::vector<domain::ConfidentialityStatement> FactsStore::statements(domain::PersonId id) const {
    return select_records<domain::ConfidentialityStatement>(m_connection, "person = ?1 ORDER BY signed_on, id", id);
}

std::vector<domain::Tie> FactsStore::ties(domain::CaseId id) const { return of_case<domain::Tie>(m_connection, id); }
std::vector<domain::Objection> FactsStore::objections(domain::CaseId id) const { return of_case<domain::Objection>(m_connection, id); }
std::vector<domain::SafetyShield> FactsStore::shields(domain::CaseId id) const { return of_case<domain::SafetyShield>(m_connection, id); }
std::vector<domain::Restriction> FactsStore::restrictions(domain::CaseId id) const { return of_case<domain::Restriction>(m_connection, id); }
std::vector<domain::Deputy> FactsStore::deputies(domain::CaseId id) const { return of_case<domain::Deputy>(m_connection, id); }
std::vector<domain::ShellRequest> FactsStore::shell_requests(domain::CaseId id) const { return of_case<domain::ShellRequest>(m_connection, id); }
std::vector<domain::NeededParty> FactsStore::needed(domain::CaseId id) const { return of_case<domain::NeededParty>(m_connection, id); }
std::vector<domain::Notice> FactsStore::notices(domain::CaseId id) const { return of_case<domain::Notice>(m_connection, id); }
std::vector<domain::Companion> FactsStore::companions(domain::CaseId id) const { return of_case<domain::Companion>(m_connection, id); }

std::vector<domain::Notice> FactsStore::open_notices(std::int64_t limit) const {
    return select_records<domain::Notice>(m_connection,
                                          "state ->> 'is' = 'open' AND case_file IN (SELECT id FROM case_file WHERE removed = 0)"
                                          " ORDER BY id LIMIT ?1",
                                          limit);
}

std::vector<domain::Disclosure> DisclosureStore::of_case(domain::CaseId id, std::int64_t offset, std::int64_t limit) const {
    return page_of(m_connection, in_case, id, offset, limit);
}
std::vector<domain::Disclosure> DisclosureStore::of_subject(domain::SubjectId id, std::int64_t offset, std::int64_t limit) const {
    return select_records<domain::Disclosure>(m_connection, std::string(about_subject).append(page), id.text(), limit, offset, id);
}
std::vector<domain::Disclosure> DisclosureStore::of_party(domain::PartyId id, std::int64_t offset, std::int64_t limit) const {
    return page_of(m_connection, by_party, id.text(), offset, limit);
}
std::vector<domain::Disclosure> DisclosureStore::of_person(domain::PersonId id, std::int64_t offset, std::int64_t limit) const {
    return page_of(m_connection, by_person, id.text(), offset, limit);
}

std::int64_t DisclosureStore::count(domain::CaseId id) const { return count_of(m_connection, in_case, id); }
std::int64_t DisclosureStore::count(domain::SubjectId id) const {
    return m_connection.number("SELECT count(*) FROM disclosure WHERE removed = 0 AND instr(subjects, ?1) > 0"
                               " AND case_file = (SELECT case_file FROM case_subject WHERE id = ?2)",
                               id.text(), id);
}
std::int64_t DisclosureStore::count(domain::PartyId id) const { return count_of(m_connection, by_party, id.text()); }
std::int64_t DisclosureStore::count(domain::PersonId id) const { return count_of(m_connection, by_person, id.text()); }

} // namespace tandem::storage
