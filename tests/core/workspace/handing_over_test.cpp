#include "disclosure_file.h"
#include "workspace/handing_over.h"

namespace tandem::test {
namespace {

using namespace workspace;

std::vector<domain::ConsentEventId> standing(DisclosureFile& with, Day on) {
    std::vector<domain::ConsentEventId> ids;
    for (const auto& one : standing_consents(with.resident, with.grounds(), on)) ids.push_back(one.id);
    return ids;
}

} // namespace

TEST_CASE("a yes stands until it is taken back, ends, or was given by who may not say it; the newest comes first") {
    DisclosureFile with;
    CHECK(standing(with, with.today).empty());
    const auto first = with.say_yes({domain::RecipientCore{}}, "2026-09-14");
    const auto second = with.say_yes({domain::RecipientParty{with.police.party.id}}, "2026-09-18");
    CHECK(standing(with, with.today) == std::vector{second, first});
    CHECK(standing(with, with.day("2026-09-15")) == std::vector{first});
    CHECK(standing(with, with.day("2029-01-01")).empty());
    REQUIRE(withdraw_consent(with.file, with.end({domain::RecipientParty{with.police.party.id}})));
    CHECK(standing(with, with.today) == std::vector{first}); // a no to the one leaves the other
    REQUIRE(withdraw_consent(with.file, with.end()));
    CHECK(standing(with, with.today).empty());
}

TEST_CASE("a yes without an end carries a handover as long as this network agreed") {
    DisclosureFile with;
    with.network.consent_months = 24;
    with.keep(with.network);
    const auto old = with.say_yes({domain::RecipientCore{}}, "2025-01-06");
    CHECK(standing(with, with.today) == std::vector{old});
    with.network.consent_months = 6;
    with.keep(with.network);
    CHECK(standing(with, with.today).empty());
}

TEST_CASE("a yes of one of two holders and a yes about somebody else carry no handover") {
    DisclosureFile with;
    const auto child = with.subject(domain::SubjectRole::Child, domain::ConsentAge::Under12);
    auto wanted = with.yes();
    wanted.subject = child.id;
    wanted.by = {domain::ConsentRight::OneHolder};
    REQUIRE(record_consent(with.file, wanted));
    CHECK(standing_consents(child, with.grounds(), with.today).empty());
    CHECK(standing(with, with.today).empty());
}

TEST_CASE("a handover on a yes opens when it names that yes, with the lines that were chosen, and not without") {
    DisclosureFile with;
    const auto chosen = with.line({with.resident.id}, {"social"}), other = with.line({with.resident.id}, {"social"});
    const auto yes = with.say_yes();
    const policy::Audience elsewhere = policy::CoordinatorElsewhere{"OGGZ West"};
    auto ground = with.fact<domain::HandoverGround>();
    ground.on = with.today;
    ground.to_network = "OGGZ West";
    ground.basis = domain::HandoverConsent{};
    CHECK_FALSE(save_handover_ground(with.file, ground));
    CHECK_FALSE(with.shown(elsewhere, Occasion::Handover));
    ground.basis = domain::HandoverConsent{yes};
    ground.lines = {chosen};
    REQUIRE(save_handover_ground(with.file, ground));
    CHECK(with.level(elsewhere, Occasion::Handover) == IdentityLevel::Named);
    CHECK(with.hears(elsewhere, chosen, Occasion::Handover));
    CHECK_FALSE(with.hears(elsewhere, other, Occasion::Handover));
}

} // namespace tandem::test
