#include "everything.h"
#include "facts_file.h"
#include "workspace/handovers.h"
#include "workspace/new_ids.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

struct Region : FactsFile {
    HandoverGround ground() {
        auto one = fact<HandoverGround>();
        one.on = today;
        one.to_network = "Netwerk West";
        one.basis = HandoverMotivated{"woont daar nu"};
        one.minimum = {HandoverPart::Who};
        return one;
    }
    HandoverGround offered() {
        const auto one = ground();
        REQUIRE(offer_handover(file, one));
        return one;
    }
    CaseState state() { return find<CaseFile>(about.id)->state; }
};

} // namespace

TEST_CASE("a case that is offered stays ours until the other side took it over") {
    Region at;
    const auto ground = at.ground();
    CHECK(undone_and_redone(at.file, [&] { return offer_handover(at.file, ground); }) == "handover.offer");
    CHECK(at.state() == CaseState(CaseHandoverOffered{at.today, "Netwerk West"}));
    CHECK(at.find<CaseFile>(at.about.id)->retention_starts_on == std::nullopt);
    CHECK(undone_and_redone(at.file, [&] { return settle_handover(at.file, ground.id, HandoverAccepted{at.today}); }) == "handover.answer");
    CHECK(at.state() == CaseState(CaseHandedOver{at.today, "Netwerk West"}));
    CHECK(at.find<CaseFile>(at.about.id)->retention_starts_on == at.today);
}

TEST_CASE("refused, called off or come back, it is ours as before") {
    for (const HandoverAnswer& answer : {HandoverAnswer(HandoverRefused{Region::day("2026-09-21"), "te ver weg"}),
                                         HandoverAnswer(HandoverCalledOff{Region::day("2026-09-21")})}) {
        Region at;
        REQUIRE(settle_handover(at.file, at.offered().id, answer));
        CHECK(std::holds_alternative<CaseOpen>(at.state()));
    }
    Region at;
    const auto ground = at.offered();
    CHECK(problem_of(settle_handover(at.file, ground.id, HandoverReturned{at.today, {}})) == bad("handover_ground.answer")); // they never had it
    REQUIRE(settle_handover(at.file, ground.id, HandoverAccepted{at.today}));
    REQUIRE(settle_handover(at.file, ground.id, HandoverReturned{at.today, "verhuisd terug"}));
    CHECK(std::holds_alternative<CaseOpen>(at.state()));
    CHECK(at.find<CaseFile>(at.about.id)->retention_starts_on == std::nullopt);
}

TEST_CASE("what nobody answers is asked about after the days that were agreed") {
    Region at;
    auto ground = at.ground();
    ground.on = at.today.plus_days(-9);
    REQUIRE(offer_handover(at.file, ground));
    auto waiting = *waiting_handovers(at.file);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].days == 9);
    CHECK_FALSE(waiting[0].ask_now);
    at.network.handover_days = 7;
    at.keep(at.network);
    CHECK(waiting_handovers(at.file)->front().ask_now);
}

TEST_CASE("the directory of the region is kept by name") {
    Region at;
    NeighbourNetwork west;
    west.id = new_id_of<NeighbourNetworkId>(at.file);
    CHECK(problem_of(save_neighbour(at.file, west)) == bad("neighbour_network.name"));
    west.name = "Netwerk West";
    CHECK(undone_and_redone(at.file, [&] { return save_neighbour(at.file, west); }) == "neighbour.save");
    west.checked_on = at.today;
    REQUIRE(save_neighbour(at.file, west));
    CHECK(neighbour_networks(at.file)->front().checked_on == at.today);
    auto ground = at.ground();
    ground.neighbour = west.id;
    REQUIRE(offer_handover(at.file, ground));
    CHECK(undone_and_redone(at.file, [&] { return remove_neighbour(at.file, west.id); }) == "neighbour.remove");
}
