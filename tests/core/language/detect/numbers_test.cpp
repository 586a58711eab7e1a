#include "core/language/detect/marked.h"

using namespace tandem::language;
using namespace tandem::language::test;

namespace {

void check_whole(std::string_view text, FindingKind kind) {
    const auto finding = only_finding(text);
    CAPTURE(text);
    CHECK(finding.kind == kind);
    CHECK(finding.severity == Severity::High);
    CHECK(finding.end - finding.start == text.size());
}

} // namespace

TEST_CASE("telephone numbers are found in every grouping") {
    for (const auto* text : {"06-12345678", "06 12 34 56 78", "0612345678", "+31 6 1234 5678", "+31 (0)6 12345678", "0031612345678",
                             "020 - 123 4567", "(030) 234 56 78", "030/2345678", "0229-123456", "0800-1234567", "06.12.34.56.78",
                             "+32 475 12 34 56", "+212 612-345678", "088 1234567"})
        check_whole(text, FindingKind::Phone);
    CHECK_FOUND("bel moeder ([030-2345678]) of tel. [555 12 34] na 17.00 uur");
}

TEST_CASE("amounts, hours and years are no telephone numbers") {
    CHECK_FOUND("Om 10.30 uur, niet om 14:00; huur \u20ac 612,50, schuld 12.500 euro, al 3 maanden, in 2019 en 2020.");
}

TEST_CASE("the citizen service number is checked, and trusted where the text names it") {
    check_whole("123456782", FindingKind::Bsn);
    check_whole("1234.56.782", FindingKind::Bsn);
    CHECK(only_finding("BSN: 123456789").kind == FindingKind::Bsn);
    CHECK(only_finding("123456789").kind == FindingKind::IdNumber);
}

TEST_CASE("numbers of clients, cases and documents are found by their label or their length") {
    CHECK_FOUND("cli\u00ebntnummer [45678], dossiernr. [2024-00123], zaaknummer [Z12.3456], kenmerk [VT-2023-4411]");
    CHECK_FOUND("zaaknr [10298837 EB VERZ], politie [PL1500-2023114455], V-nummer [271 883 4410], plan 2015-2019");
    CHECK_FOUND("paspoort [NW12AB345], pati\u00ebnt [8812345]");
    CHECK_FOUND("kamernummer 12, 350 meter, 12.500 inwoners");
}

TEST_CASE("a long table of figures is read in a moment, and is nobody's number") {
    std::string table;
    while (table.size() < 60'000) table += "1234 06 ";
    CHECK(detector().scan(table).empty());
}

TEST_CASE("bank accounts are checked; a mistyped Dutch one is still marked") {
    check_whole("NL91 ABNA 0417 1643 00", FindingKind::Iban);
    check_whole("NL91ABNA0417164300", FindingKind::Iban);
    check_whole("NL92ABNA0417164300", FindingKind::Iban);
    check_whole("BE68 5390 0754 7034", FindingKind::Iban);
    check_whole("NL91-ABNA-0417-1643-00", FindingKind::Iban);
    CHECK(only_finding("De 82-jarige belde").kind == FindingKind::Age); // its letters pass the check
}

TEST_CASE("number plates have the forms that are given out") {
    for (const auto* text : {"12-ABC-3", "AB-123-C", "TX-47-GH", "1-ABC-23"}) check_whole(text, FindingKind::NumberPlate);
    CHECK_FOUND("de auto met kenteken [12abc3] stond er");
    CHECK_FOUND("de uitslag was 12-3-4");
}

TEST_CASE("postcodes are found; measures and years are not") {
    check_whole("3584 CX", FindingKind::Postcode);
    check_whole("3584cx", FindingKind::Postcode);
    check_whole("3584-CX", FindingKind::Postcode);
    CHECK_FOUND("postcode [3584 cx], 1250 MG, 2500 kg, in 2019 en 2020 is er");
}

TEST_CASE("mail and web addresses are found whole") {
    check_whole("jan.de-vries_1@ggz.example.nl", FindingKind::Mail);
    check_whole("https://www.voorbeeld.nl/pad?x=1", FindingKind::Url);
    CHECK_FOUND("kijk op [www.voorbeeld.nl]. Of op [voorbeeld.nl/pad], zei ze.");
    check_whole("s.vermeer (at) voorbeeld punt nl", FindingKind::Mail);
    CHECK_FOUND("Mail naar [s.vermeer (at) voorbeeld.nl] graag. Zie ook [wijkwijzer.example/hulp] en [bit.ly/3xYz].");
    CHECK_FOUND("Hij was er.de buurvrouw ook, om 3.30 uur.");
}
