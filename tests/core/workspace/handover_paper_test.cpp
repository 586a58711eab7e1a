// What a network that takes a case over gets on paper, and that it is written down.
#include "disclosure_file.h"
#include "documents/text.h"
#include "plain_wording.h"
#include "workspace/deliver.h"
#include "workspace/disclosures.h"
#include "workspace/handovers.h"

namespace tandem::test {
namespace {

using namespace workspace;
using Catch::Matchers::ContainsSubstring;

const PlainWording wording;

struct HandedOver : DisclosureFile {
    HandedOver() {
        line_along = line({resident.id}, {"social"}, domain::SourceOwnObservation{}, "Eet slecht.");
        line_kept = line({resident.id}, {"social"}, domain::SourceOwnObservation{}, "Drinkt weer.");
        visit = action(about.id, social_work, "2026-09-10", domain::ActionDone{day("2026-09-14")});
        visit.text = "Langs bij Zandstra";
        keep(visit);
        auto attempt = fact<domain::ContactAttempt>();
        attempt.on = day("2026-09-03");
        attempt.text = "Zandstra deed niet open";
        keep(attempt);
        ground = fact<domain::HandoverGround>();
        ground.on = today;
        ground.to_network = "OGGZ West";
        ground.coordinator = "Loes";
        ground.basis = domain::HandoverMotivated{"escaleert"};
        ground.minimum = {domain::HandoverPart::Who, domain::HandoverPart::Tried};
        ground.lines = {line_along};
        REQUIRE(save_handover_ground(file, ground));
    }
    std::string paper() {
        const auto document = preview_handover(file, ground.id, wording);
        REQUIRE(document);
        return documents::to_text(*document);
    }
    std::vector<DisclosureRow> heard() { return disclosures_of(file, about.id, {})->rows; }

    domain::LineId line_along, line_kept;
    domain::ActionItem visit;
    domain::HandoverGround ground;
};

} // namespace

TEST_CASE("a network that takes a case over gets who it is, what was chosen to go along and what was tried, and no more") {
    HandedOver with;
    const auto text = with.paper();
    CHECK_THAT(text, ContainsSubstring("OGGZ West, Loes") && ContainsSubstring("Zandstra") && ContainsSubstring("Eet slecht."));
    CHECK_THAT(text, !ContainsSubstring("Drinkt weer.") && !ContainsSubstring("Langs bij"));
    const auto tried = wording.text(documents::DocumentText::TriedHeading, {});
    CHECK_THAT(text, ContainsSubstring(tried) && ContainsSubstring("2026-09-14") && ContainsSubstring("2026-09-03"));
    CHECK_THAT(text, ContainsSubstring("manier") && !ContainsSubstring("deed niet open"));
    CHECK(text.find("2026-09-03") < text.find("2026-09-14")); // the oldest first
    with.ground.minimum = {domain::HandoverPart::Who};
    REQUIRE(save_handover_ground(with.file, with.ground));
    CHECK_THAT(with.paper(), !ContainsSubstring(tried) && !ContainsSubstring("2026-09-14"));
}

TEST_CASE("how urgent it is and whether the resident knows go along when they were chosen, without the reason why not") {
    HandedOver with;
    with.about.urgency = domain::Urgency::Urgent;
    with.about.told = domain::NotTold{"Zij schrikt van bezoek.", with.day("2026-12-24")};
    REQUIRE(save_case(with.file, with.about));
    CHECK_THAT(with.paper(), !ContainsSubstring("spoed") && !ContainsSubstring("2026-12-24"));
    with.ground.minimum = {domain::HandoverPart::Who, domain::HandoverPart::Urgency, domain::HandoverPart::WhetherTold};
    REQUIRE(save_handover_ground(with.file, with.ground));
    const auto text = with.paper();
    CHECK_THAT(text, ContainsSubstring("spoed") && ContainsSubstring("2026-12-24"));
    CHECK_THAT(text, !ContainsSubstring("schrikt"));
}

TEST_CASE("looking at the paper of a handover records nothing, printing it stands in the register") {
    HandedOver with;
    const auto looked = with.paper();
    CHECK(with.heard().empty());
    const auto printed = print_handover(with.file, with.ground.id, wording);
    REQUIRE(printed);
    CHECK(documents::to_text(*printed) == looked);
    const auto rows = with.heard();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].who == "OGGZ West");
    CHECK(rows[0].disclosure.occasion == Occasion::Handover);
    CHECK(rows[0].disclosure.level == IdentityLevel::Named);
    CHECK(rows[0].disclosure.lines == std::vector{with.line_along});
}

TEST_CASE("who answers a handover has heard of it: that stands in the register once, with or without a paper, also after a no") {
    for (const bool on_paper : {false, true}) {
        for (const domain::HandoverAnswer& answer : {domain::HandoverAnswer(domain::HandoverAccepted{DisclosureFile::day("2026-09-21")}),
                                                     domain::HandoverAnswer(domain::HandoverRefused{DisclosureFile::day("2026-09-21"), {}})}) {
            HandedOver with;
            if (on_paper) REQUIRE(print_handover(with.file, with.ground.id, wording));
            REQUIRE(settle_handover(with.file, with.ground.id, answer));
            const auto rows = with.heard();
            REQUIRE(rows.size() == 1);
            CHECK(rows[0].who == "OGGZ West");
            CHECK(rows[0].disclosure.level == IdentityLevel::Named);
            CHECK(rows[0].disclosure.lines == std::vector{with.line_along});
            REQUIRE(with.file.undo()); // the answer, and not what they heard
            CHECK(with.heard().size() == 1);
        }
    }
    HandedOver with;
    REQUIRE(settle_handover(with.file, with.ground.id, domain::HandoverCalledOff{with.today}));
    CHECK(with.heard().empty());
}

TEST_CASE("a handover that was called off or refused has no paper any more") {
    HandedOver with;
    REQUIRE(answer_handover(with.file, with.ground.id, domain::HandoverCalledOff{with.today}));
    CHECK(problem_of(preview_handover(with.file, with.ground.id, wording)).first == ProblemCode::MayNotKnow);
    CHECK(problem_of(print_handover(with.file, with.ground.id, wording)).first == ProblemCode::MayNotKnow);
    CHECK(with.heard().empty());
}

} // namespace tandem::test
