#pragma once
// Records with sensible defaults; a test sets only what it is about.
#include "base/ids.h"
#include "domain/registry.h"

namespace tandem::test {

inline domain::Person a_person(IdSource& ids, std::string name = "Iemand") {
    domain::Person person;
    person.id = ids.next_id<domain::PersonId>();
    person.name = std::move(name);
    return person;
}

inline domain::Party a_party(IdSource& ids, std::string name = "Buurtkamer") {
    domain::Party party;
    party.id = ids.next_id<domain::PartyId>();
    party.name = std::move(name);
    return party;
}

inline domain::CaseFile a_case(IdSource& ids, RandomSource& random) {
    domain::CaseFile file;
    file.id = ids.next_id<domain::CaseId>();
    file.code = domain::CaseCode::make(2026, random);
    file.table = ids.next_id<domain::TableId>();
    return file;
}

inline domain::ActionItem an_action(IdSource& ids, domain::CaseId of) {
    domain::ActionItem action;
    action.id = ids.next_id<domain::ActionId>();
    action.case_file = of;
    action.kind = "visit";
    action.text = "langsgaan";
    action.doer = ids.next_id<domain::PersonId>();
    action.party = ids.next_id<domain::PartyId>();
    return action;
}

} // namespace tandem::test
