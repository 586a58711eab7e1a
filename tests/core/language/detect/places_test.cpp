#include "core/language/detect/marked.h"

using namespace tandem::language;
using namespace tandem::language::test;

TEST_CASE("a street with a number is high; one without where somebody is, and else worth a thought") {
    CHECK_FOUND("Woont in [de Kerkstraat 12-II], eerder {de Meidoornlaan}. Iemand uit [de Molenstraat] en [op de Brink 3].");
    CHECK_FOUND("Adres: [Prof. dr. H.W. Wiardalaan 1a], [Jan van Galenstraat 5] en [Lange Voorhout 7 bis].");
    CHECK_FOUND("woonde in [Laan van Meerdervoort 212], [postbus 123] en [lindenstraat 4]");
    CHECK_FOUND("Ze woont [aan het Rond 12] en hij woont [op De Meent 4].");
    CHECK_FOUND("Verhuisd naar [Van 't Hoffstraat 4], [Hoofdstraat W 12], [Plein 1944 12] of {Achter de Dom 20}.");
    CHECK_FOUND("Adres: [Industrieweg 4 K12]. De heks van {14b} klaagt. Hij woont schuin tegenover, {op 23}.");
    CHECK_FOUND("hij zat {op de molenweg}, medicijnen 2x per dag");
    CHECK_FOUND("Koningsdag was druk. Vrijmarkt, muziek en taart.");
    CHECK_FOUND("Eerder in [Kerkstr. 12] en toen {Weena 505}, de buurman van {nummer 8}.");
    CHECK_FOUND("Hij loopt onderweg 2 keer over de snelweg, al 3 weken.");
}

TEST_CASE("places are worth a thought, a small one where somebody lives is high") {
    CHECK_FOUND("Ze komt uit {Utrecht} en reist naar {'s-Hertogenbosch} of {Bergen op Zoom}.");
    CHECK_FOUND("Hij woont in [Kudelstaart].");
    CHECK_FOUND("hij werkt in {amsterdam}");
    CHECK_FOUND("Best een goed idee. Echt waar, elst en grave.");
    CHECK_FOUND("zij woont in {assen}, haar zus in {amsterdam zuidoost}");
    CHECK_FOUND("Hij wandelt door {het Soerense bos}. Uit de lucht vallen, naar de heuvel lopen.");
}

TEST_CASE("a country is worth a thought where somebody's family is, or somebody stays") {
    CHECK_FOUND("Haar zoon woont in {Canada}. Zijn zus komt uit {Nieuw-Zeeland} over. Hij zit vast in {Turkije}.");
    CHECK_FOUND("Ze gaat met Kerst naar Marokko, houdt van eten uit Suriname en spreekt Turks.");
}

TEST_CASE("facts that few people share are worth a thought") {
    CHECK_FOUND("Zij is {de enige bakker van het dorp} en {de oudste inwoner van de straat}.");
    CHECK_FOUND("Mevrouw was {de eerste vrouwelijke organist} en {de enige tandarts} van {Ameland}. Hij is {de enige} die dat kan.");
    CHECK_FOUND("Hij was {burgemeester van een klein dorp} en stond {in de krant}. {Oud-wethouder}, en vroeger {olympisch roeier}.");
    CHECK_FOUND("Dit is de eerste keer dat de commissie bijeenkomt. Het is de enige oplossing.");
}
