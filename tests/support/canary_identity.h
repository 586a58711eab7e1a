#pragma once
// A canary as the record of who somebody is.
#include "domain/cases/identity.h"
#include "support/canary.h"

namespace tandem::test {

inline domain::Identity identity_of(const Canary& canary, domain::IdentityId id = {}) {
    domain::Identity who;
    who.id = id;
    who.given_names = canary.given_names;
    who.initials = canary.initials;
    who.prefix = canary.prefix;
    who.family_name = canary.family_name;
    who.birth_date = Day::parse(canary.birth_date);
    who.age_band = canary.age_band;
    who.address = domain::Address{canary.street, canary.house_number, domain::Postcode::parse(canary.postcode), canary.place};
    who.neighbourhood = canary.neighbourhood;
    who.phone = canary.phone;
    who.email = canary.email;
    who.note = canary.note;
    return who;
}

} // namespace tandem::test
