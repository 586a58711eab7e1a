#include "disclosure_file.h"
#include "workspace/disclosures.h"

namespace tandem::test {

TEST_CASE("who is spoken to may hear as much as the policy says, by person and by party") {
    DisclosureFile with;
    using namespace workspace;
    const auto level_of = [&](const DisclosureFile::Member& who) {
        const auto of_person = level_when_spoken_to(with.file, with.about.id, who.person.id);
        const auto of_party = level_when_spoken_to(with.file, with.about.id, who.party.id);
        REQUIRE(of_person);
        REQUIRE(of_party);
        CHECK(*of_person == *of_party);
        return *of_party;
    };
    CHECK(level_of(with.social_work) == IdentityLevel::Anonymous);
    CHECK(level_of(with.food_bank) == IdentityLevel::None); // of the shell, and not asked
    with.say_yes();
    CHECK(level_of(with.social_work) == with.level(with.social_work, Occasion::Spoken));
    CHECK(level_of(with.social_work) > IdentityLevel::Anonymous);
}

} // namespace tandem::test
