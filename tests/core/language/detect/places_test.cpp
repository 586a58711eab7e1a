#include "core/language/detect/marked.h"

using namespace tandem::language;
using namespace tandem::language::test;

TEST_CASE("a street with a number is high, one without is worth a thought") {
    CHECK_FOUND("Woont in [de Kerkstraat 12-II], eerder {de Meidoornlaan}.");
    CHECK_FOUND("Adres: [Prof. dr. H.W. Wiardalaan 1a], [Jan van Galenstraat 5] en [Lange Voorhout 7 bis].");
    CHECK_FOUND("woonde in [Laan van Meerdervoort 212], [postbus 123] en [lindenstraat 4]");
    CHECK_FOUND("Ze woont aan het [Rond 12] en hij woont op [De Meent 4].");
    CHECK_FOUND("Eerder in [Kerkstr. 12] en toen {Weena 505}, de buurman van {nummer 8}.");
    CHECK_FOUND("Hij loopt onderweg 2 keer over de snelweg, al 3 weken.");
}

TEST_CASE("places are worth a thought, a small one where somebody lives is high") {
    CHECK_FOUND("Ze komt uit {Utrecht} en reist naar {'s-Hertogenbosch} of {Bergen op Zoom}.");
    CHECK_FOUND("Hij woont in [Kudelstaart].");
    CHECK_FOUND("hij werkt in {amsterdam}");
    CHECK_FOUND("Best een goed idee. Echt waar, elst en grave.");
}

TEST_CASE("a house with a name is an institution; high where few people come") {
    CHECK_FOUND("Zit in [verpleeghuis De Zonnehoek], eerst in het {Antoniusziekenhuis}.");
    CHECK_FOUND("De kinderen gaan naar [basisschool De Regenboog] en de [Sint Jozefkerk].");
    CHECK_FOUND("Ze zit op [basisschool 't Palet] in de klas.");
    CHECK_FOUND("Bekend bij {Altrecht} en bij {Vlinder huisartsenpraktijk}.");
    CHECK_FOUND("Hij gaat naar school, naar het ziekenhuis en naar de kerk in de buurt.");
    CHECK_FOUND("Hulp van Leger des Heils, het Rode Kruis en de Belastingdienst.");
}

TEST_CASE("facts that few people share are worth a thought") {
    CHECK_FOUND("Zij is {de enige} bakker van het dorp en {de oudste} inwoner van de straat.");
    CHECK_FOUND("Hij was {burgemeester} en stond {in de krant}.");
    CHECK_FOUND("Dit is de eerste keer dat de commissie bijeenkomt.");
}
