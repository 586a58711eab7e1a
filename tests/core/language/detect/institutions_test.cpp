#include "core/language/detect/marked.h"

using namespace tandem::language;
using namespace tandem::language::test;

TEST_CASE("a house with a name is an institution; high where few people come") {
    CHECK_FOUND("Zit in [verpleeghuis De Zonnehoek], eerst in {het Antoniusziekenhuis}.");
    CHECK_FOUND("De kinderen gaan naar [basisschool De Regenboog] en [de Sint Jozefkerk].");
    CHECK_FOUND("Ze zit op [basisschool 't Palet] in de klas.");
    CHECK_FOUND("Bekend bij {Altrecht} en bij {Vlinder huisartsenpraktijk}.");
    CHECK_FOUND("Hij gaat naar school, naar het ziekenhuis en naar de kerk in de buurt.");
    CHECK_FOUND("Hulp van Leger des Heils, het Rode Kruis en de Belastingdienst.");
}

TEST_CASE("a kind of house is also one that ends like it, or that is shortened") {
    CHECK_FOUND("Ze gaat naar [obs De Kameleon], hij zit in [PI Vught] en bij {dovenclub Vrienden van de Stilte}.");
    CHECK_FOUND("Woont boven {slijterij Borrelaar}, werkt bij {autosloperij Kranenborg}. Feest in {zaal Bruggeman}.");
    CHECK_FOUND("Ze had haar nagelsalon ({Studio Glans}) niet gesloten. Opgenomen in {Medisch Centrum Oost}.");
    CHECK_FOUND("[Ayla Wollewinkel] komt langs, de winkel is dicht.");
}

TEST_CASE("the name of a house goes on over small words, and stops before a person or a place") {
    CHECK_FOUND("Hij werkt via {uitzendbureau Flexwerk West}. Ze kent [kinderdagverblijf Ot en Sien] goed.");
    CHECK_FOUND("Naar [basisschool De Regenboog] met [Fatima], in {Soest}.");
    CHECK_FOUND("[Marijke] van {huisartsenpraktijk De Singel} belt. [Wilma] van {Thuiszorg Gouwe} ook.");
    CHECK_FOUND("{Polikliniek Neurologie Tjongerschans} belde met [B. Wagenaar].");
}

TEST_CASE("words of a name with capitals are a house together, also where nothing says what it is") {
    CHECK_FOUND("Hij woont bij {Kamers met Kansen}. {Het Kompas} zegt van niet, en {Het Blad van het Noorden} schreef het op.");
    CHECK_FOUND("Eenzaam sinds zij naar {De Schutse} is verhuisd. De bridge is in {De Phoenix}.");
    CHECK_FOUND("Hij gaat naar {de Schakel} en is bekend bij {Exodus}.");
    CHECK_FOUND("De Huisarts is gebeld. Het Wijkteam komt. De Turkse buren ook.");
}

TEST_CASE("what every town has is somebody's own with the town behind it") {
    CHECK_FOUND("Zij helpt bij {Humanitas Zutphen}, hij wil geld van {de Stadsbank Oost}. Humanitas helpt overal.");
    CHECK_FOUND("Kleding komt van {Leger des Heils Ede}. Het Leger des Heils helpt ook elders.");
    CHECK_FOUND("Sinds zijn pensioen bij {de Friesland Bank} zit hij thuis.");
}

TEST_CASE("a house with the name of a saint is no village") {
    CHECK_FOUND("Opname in {Sint Jozef}, daarna {St. Antonius}. Lid van {schutterij Sint-Joris}.");
    CHECK_FOUND("Ze komt uit {Sint Pancras}.");
}

TEST_CASE("names of care that many know are found without capitals in a hurried text") {
    CHECK_FOUND("hij is bekend bij {altrecht} en bij {ggz drenthe}");
}
