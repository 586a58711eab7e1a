// What the resident gets on paper, and that it is written down.
#include "workspace/letters.h"

#include "disclosure_file.h"
#include "documents/text.h"
#include "plain_wording.h"
#include "workspace/companions_heard.h"

namespace tandem::test {
namespace {

using namespace workspace;
using Catch::Matchers::ContainsSubstring;
using documents::Letter;

const PlainWording letter_wording;

std::string text_of(const Result<documents::Document>& document) {
    REQUIRE(document);
    return documents::to_text(*document);
}

std::int64_t told_to_residents(DisclosureFile& with) {
    std::int64_t count = 0;
    const auto told = *disclosures_of(with.file, with.about.id, {0, 100});
    for (const auto& row : told.rows) count += std::holds_alternative<domain::AudienceResident>(row.disclosure.audience);
    return count;
}

} // namespace

TEST_CASE("a network changes the text of a letter, and goes back to the one that came with the program") {
    DisclosureFile with;
    CHECK_FALSE(letter_text(with.file, Letter::ConsentForm, letter_wording)->is_own);
    REQUIRE(save_letter(with.file, Letter::ConsentForm, "# Ons formulier\n\nHoi van {netwerk}.", letter_wording));
    CHECK(letter_text(with.file, Letter::ConsentForm, letter_wording)->is_own);
    CHECK_FALSE(letter_text(with.file, Letter::InformationLetter, letter_wording)->is_own);
    CHECK_THAT(text_of(preview_letter(with.file, with.about.id, Letter::ConsentForm, letter_wording)),
               ContainsSubstring("Hoi van Netwerk Oost."));
    REQUIRE(with.file.undo());
    CHECK_FALSE(letter_text(with.file, Letter::ConsentForm, letter_wording)->is_own);
    REQUIRE(save_letter(with.file, Letter::InformationLetter, "Anders", letter_wording));
    REQUIRE(save_letter(with.file, Letter::InformationLetter, " \n", letter_wording));
    CHECK_FALSE(letter_text(with.file, Letter::InformationLetter, letter_wording)->is_own);
    CHECK(problem_of(save_letter(with.file, Letter::ConsentForm, std::string(most_letter + 1, 'x'), letter_wording)) ==
          bad("network.consent_form"));
}

TEST_CASE("a letter has the number of the case and nobody's name, and stands in the register when it is printed") {
    DisclosureFile with;
    with.say_yes();
    const auto before = told_to_residents(with);
    const auto looked = text_of(preview_letter(with.file, with.about.id, Letter::InformationLetter, letter_wording));
    CHECK_THAT(looked, ContainsSubstring(with.about.code.text()));
    CHECK(looked.find("Zandstra") == std::string::npos);
    CHECK(told_to_residents(with) == before);
    CHECK(text_of(print_letter(with.file, with.resident.id, Letter::InformationLetter, letter_wording)) == looked);
    CHECK(told_to_residents(with) == before + 1);
    CHECK(problem_of(preview_letter(with.file, domain::CaseId(), Letter::ConsentForm, letter_wording)).first == ProblemCode::NotFound);
}

TEST_CASE("a sensitive partner is not named in a letter, one that agreed is") {
    DisclosureFile with;
    REQUIRE(save_letter(with.file, Letter::ConsentForm, "Bij: {partners}.", letter_wording));
    const auto text = [&] { return text_of(preview_letter(with.file, with.about.id, Letter::ConsentForm, letter_wording)); };
    CHECK_THAT(text(), ContainsSubstring("Kerk") && ContainsSubstring("Maatschappelijk werk") && !ContainsSubstring("Voedselbank"));
    with.fatma.party.sensitive_name = true;
    with.keep(with.fatma.party);
    CHECK_THAT(text(), !ContainsSubstring("Kerk"));
    with.fatma.party.name_agreed_on = with.today;
    with.keep(with.fatma.party);
    CHECK_THAT(text(), ContainsSubstring("Kerk"));
}

TEST_CASE("the resident is told who heard what: who knew the name, and how often it was told without") {
    DisclosureFile with;
    with.say_yes();
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceParty{with.fatma.party.id}, IdentityLevel::Named)));
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceParty{with.police.party.id}, IdentityLevel::Anonymous)));
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceOtherNetwork{"Netwerk West"}, IdentityLevel::Veiled)));
    with.fatma.party.sensitive_name = true;
    with.keep(with.fatma.party);
    const auto text = text_of(preview_heard(with.file, with.resident.id, letter_wording));
    CHECK_THAT(text, ContainsSubstring("Zandstra") && ContainsSubstring("Netwerk West"));
    CHECK_THAT(text, !ContainsSubstring("Kerk") && !ContainsSubstring("Politie"));
    const auto before = told_to_residents(with);
    REQUIRE(print_heard(with.file, with.resident.id, letter_wording));
    CHECK(told_to_residents(with) == before + 1);
    CHECK(text_of(preview_heard(with.file, with.resident.id, letter_wording)) == text); // what they got themselves is not on it
}

TEST_CASE("who came along with the resident is on their list") {
    DisclosureFile with;
    const auto rows = [&] {
        const auto text = text_of(preview_heard(with.file, with.resident.id, letter_wording));
        return text.find(letter_wording.text(documents::DocumentText::CameAlong, {})) != std::string::npos;
    };
    CHECK_FALSE(rows());
    auto company = with.fact<domain::Companion>();
    company.agenda_item = with.item;
    company.agreed_on = with.today;
    company.who = domain::CompanionIs::NoSubject;
    REQUIRE(note_companion(with.file, company));
    REQUIRE(record_companions_heard(with.file, *with.find<domain::AgendaItem>(with.item)));
    CHECK(rows());
}

TEST_CASE("what a shielded reporter heard is not on the list of the resident") {
    DisclosureFile with;
    auto report = with.fact<domain::ConcernReport>();
    report.code = *domain::CaseCode::parse("26-AAA");
    report.shielded = true;
    with.keep(report);
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceReporter{report.id}, IdentityLevel::Named)));
    const auto shielded = *preview_heard(with.file, with.resident.id, letter_wording);
    report.shielded = false;
    with.keep(report);
    CHECK(documents::to_text(*preview_heard(with.file, with.resident.id, letter_wording)).size() > documents::to_text(shielded).size());
}

TEST_CASE("of a couple each reads about themselves only") {
    DisclosureFile with;
    const auto partner = with.subject(domain::SubjectRole::Partner, domain::ConsentAge::Age16Plus);
    with.name(partner, "Berend", "Kanarie");
    REQUIRE(record_disclosure(with.file, with.told(domain::AudienceOtherNetwork{"Netwerk West"}, IdentityLevel::Named)));
    const auto of_partner = text_of(preview_heard(with.file, partner.id, letter_wording));
    CHECK_THAT(of_partner, !ContainsSubstring("Zandstra") && !ContainsSubstring("Netwerk West"));
    CHECK_THAT(text_of(preview_heard(with.file, with.resident.id, letter_wording)), !ContainsSubstring("Kanarie"));
}

TEST_CASE("who died gets no letter and no list any more, and nothing is written down as handed out") {
    DisclosureFile with;
    with.say_yes();
    with.resident.deceased_on = with.today;
    with.keep(with.resident);
    const auto before = told_to_residents(with);
    const std::pair stopped(ProblemCode::RecipientLeft, std::string(subject_died));
    for (const auto letter : {Letter::ConsentForm, Letter::InformationLetter})
        CHECK(problem_of(print_letter(with.file, with.resident.id, letter, letter_wording)) == stopped);
    CHECK(problem_of(preview_heard(with.file, with.resident.id, letter_wording)) == stopped);
    CHECK(problem_of(print_heard(with.file, with.resident.id, letter_wording)) == stopped);
    CHECK(told_to_residents(with) == before);
    const auto partner = with.subject(domain::SubjectRole::Partner, domain::ConsentAge::Age16Plus);
    CHECK(print_letter(with.file, partner.id, Letter::InformationLetter, letter_wording)); // who lives on still does
    with.resident.deceased_on.reset();                                                     // a mistake
    with.keep(with.resident);
    CHECK(print_letter(with.file, with.resident.id, Letter::InformationLetter, letter_wording));
}

} // namespace tandem::test
