#include "catalogue/problems.h"

#include "speaking.h"
#include "workspace/letters.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::catalogue;
using workspace::Problem;
using workspace::ProblemCode;

TEST_CASE("a problem says where it is when that is known") {
    const Speaking speaking(Language::Dutch);
    const Problem json{ProblemCode::JsonSyntax, {}, 0, 3, 14, {}};
    CHECK(sentence(json).endsWith("Regel 3, teken 14."));
    const Problem value{ProblemCode::BadValue, "case_file[3].told.on", 0, 0, 0, domain::ValueFault::NotADate};
    CHECK(sentence(value).contains("Het is geen datum"));
    CHECK(sentence(value).endsWith("Het gaat om: case_file[3].told.on."));
    const Problem field{ProblemCode::ChangedSince, "action_item.due"};
    CHECK(sentence(field).endsWith("Het gaat om: Afspraak: datum klaar."));
    const Problem backup{ProblemCode::OlderPassphrase, "wijk-2026-11-01.tandem"};
    CHECK(sentence(backup).endsWith("De reservekopie: wijk-2026-11-01.tandem."));
    const Problem page{ProblemCode::FileDamaged, {}, 7};
    CHECK(sentence(page).endsWith("Bladzijde 7."));
}

TEST_CASE("that somebody died is said in words of its own, without the name of a field") {
    const Speaking speaking(Language::Dutch);
    CHECK(sentence(workspace::letters_stopped()).contains("overleden"));
    CHECK(!sentence(workspace::letters_stopped()).contains("deceased"));
    CHECK(!sentence(Problem{ProblemCode::RecipientLeft}).contains("overleden"));
}

TEST_CASE("a number that says nothing is not shown") {
    const Speaking speaking(Language::Dutch);
    CHECK(!sentence(Problem{ProblemCode::NotFound, {}, 12}).contains("12"));
    CHECK(!sentence(Problem{ProblemCode::FileDamaged}).contains("Bladzijde"));
}
