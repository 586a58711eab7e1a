#include "core/language/detect/marked.h"

using namespace tandem::language;
using namespace tandem::language::test;

namespace {

std::string neutral(std::string_view text) { return replaced(text, detector().scan(text)); }

} // namespace

TEST_CASE("what to write instead keeps the sentence whole") {
    CHECK(neutral("Mevrouw Jansen belde buurvrouw Ans.") == "Een vrouw belde een buurvrouw.");
    CHECK(neutral("Daarna kwam meneer De Wit met Fatima.") == "Daarna kwam een man met iemand.");
    CHECK(neutral("Fatima's dochter helpt familie Yilmaz.") == "Iemands dochter helpt een gezin.");
    CHECK(neutral("Naam: Jan de Vries. Ze heet Dieuwke.") == "Naam: iemand. Ze heet (weggelaten).");
}

TEST_CASE("an address becomes the neighbourhood, with the small words that fit it") {
    CHECK(neutral("Een vrouw uit de Molenstraat belde.") == "Een vrouw uit de wijk belde.");
    CHECK(neutral("Hij woont op de Kerkstraat 12.") == "Hij woont in de wijk.");
    CHECK(neutral("Ze woont aan het Rond 12, eerst Kerkstraat 4.") == "Ze woont in de wijk, eerst een adres in de wijk.");
    CHECK(neutral("Ze verhuist naar Kerkstraat 12.") == "Ze verhuist naar de wijk.");
    CHECK(neutral("Adres: Kerkstraat 12") == "Adres: een adres in de wijk");
    CHECK(neutral("De buurman op nummer 16 klaagt.") == "De buurman in een huis in de buurt klaagt.");
}

TEST_CASE("a place becomes what it is: a village, a town, a district or far away") {
    CHECK(neutral("Hij komt uit Kudelstaart en werkt in Utrecht.") == "Hij komt uit een dorp en werkt in een stad.");
    CHECK(neutral("Haar man is in Addis Abeba.") == "Haar man is in het buitenland.");
    CHECK(neutral("Geboren te Kudelstaart, nu in de gemeente Soest.") == "Geboren in een dorp, nu in een gemeente.");
    CHECK(neutral("Ze woont in de Schilderswijk.") == "Ze woont in een wijk.");
}

TEST_CASE("who somebody is stays where the name goes") {
    CHECK(neutral("De vrijwilliger, Anneke de Wit, vraagt het.") == "Een vrijwilliger vraagt het.");
    CHECK(neutral("De vrijwilliger Anneke de Wit belde.") == "Een vrijwilliger belde.");
    CHECK(neutral("Haar dochter (Sanne) en zijn oudste zoon Daan komen.") == "Haar dochter en zijn oudste zoon komen.");
    CHECK(neutral("Vrijwilliger Ingeborg sprak met oma Greet.") == "Een vrijwilliger sprak met oma.");
    CHECK(only_finding("Haar man Besnik is ziek.").suggestion == "man");
}

TEST_CASE("a house becomes its kind, with one article at most") {
    CHECK(neutral("Hij gaat naar de Sint Jozefkerk.") == "Hij gaat naar een geloofsgemeenschap.");
    CHECK(neutral("Haar basisschool De Regenboog belde.") == "Haar school belde.");
}

TEST_CASE("behind the word that says what a number is nothing more is written") {
    CHECK(neutral("Zijn BSN is 123456782, kenteken 12-ABC-3.") == "Zijn BSN is (weggelaten), kenteken (weggelaten).");
    CHECK(neutral("Dossiernummer: 24.00871, tel. 06-12345678.") == "Dossiernummer: (weggelaten), tel. (weggelaten).");
    CHECK(neutral("Ze belde met 06-12345678.") == "Ze belde met een telefoonnummer.");
}

TEST_CASE("a fact becomes something that more people share") {
    CHECK(neutral("Hij is de enige tandarts van het dorp.") == "Hij is een tandarts.");
    CHECK(neutral("Mevrouw werd vroeger burgemeester van een klein dorp genoemd.") ==
          "Mevrouw werd vroeger iemand met een bekende baan genoemd.");
}

TEST_CASE("nothing in the neutral words points to anybody") {
    for (const auto* text :
         {"Mevrouw Jansen-de Groot (82) woont op de Kerkstraat 12, 3811 AB Amersfoort. Haar zoon Daan belt op 06-12345678.",
          "De vrijwilliger, Anneke de Wit, zag een mevrouw uit de Molenstraat in De Hazelaar.",
          "Meneer K. kwam uit Addis Abeba en is de enige tandarts van Ameland. Hij werd 103 jaar.",
          "Overleg met Marijke van huisartsenpraktijk De Singel over fam. Yilmaz, geb. 3-3-1950, dossier 24.00871.",
          "jan de vries woont aan de kerkstraat 12, zijn buurvrouw ria en dochter fatima ook. hij heet eigenlijk henk"}) {
        const auto left = neutral(text);
        CAPTURE(text, left);
        for (const auto& finding : detector().scan(left)) CHECK(finding.severity == Severity::Thought);
    }
}
