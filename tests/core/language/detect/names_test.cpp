#include "core/language/detect/marked.h"

using namespace tandem::language;
using namespace tandem::language::test;

TEST_CASE("a title makes the name behind it sure, with its particles, initials and second name") {
    CHECK_FOUND("[Mevrouw Van den Heuvel-Jansen] belde gisteren.");
    CHECK_FOUND("We spraken [mw. A.B. de Wit] en [dhr. v.d. Berg] over de tuin.");
    CHECK_FOUND("Overlast van [fam. 't Hart] en van [mevr. v/d Laan].");
    CHECK_FOUND("[De heer P. Smit] en [mr. dr. P.J. van 't Hof] waren er ook.");
    CHECK_FOUND("[Meneer K.] is vaak alleen.");
    CHECK_FOUND("[Dr. Oedayrajsingh] schrijft iets anders voor.");
}

TEST_CASE("given names are found anywhere, also at the start and with an apostrophe") {
    CHECK_FOUND("[Fatima] belde gisteren.");
    CHECK_FOUND("Volgens [Agnieszka] is [Tomek] weg.");
    CHECK_FOUND("[Karels] dochter heeft gebeld, [Jan's] auto staat stil en [Hans'] broer ook.");
    CHECK_FOUND("We zagen [Jan-Willem Groot Koerkamp] en [Th. Bakker].");
    CHECK_FOUND("Dat meldt [Gijsbert van Loenhout]. [Tom] van {Buurtzorg} ook.");
    CHECK_FOUND("Haar [dochter (Sanne)] helpt, [zoon (Thijs)] niet.");
}

TEST_CASE("a relation and a name go together") {
    CHECK_FOUND("Ze maakt zich zorgen over [opa Henk] en [buurvrouw Ans].");
    CHECK_FOUND("Haar [man Besnik] is ziek.");
    CHECK(only_finding("Haar man Besnik is ziek.").suggestion == "man");
}

TEST_CASE("a name that is also a word is one inside a sentence, or before what a person does") {
    CHECK_FOUND("[Mark] belt niet terug.");
    CHECK_FOUND("[Vos] zei dat hij niet komt. De vos is weg.");
    CHECK_FOUND("Gisteren kwam [Storm] langs, in de storm.");
    CHECK_FOUND("[Wil de Jong] vraagt om hulp. Wil je mij bellen?");
    CHECK_FOUND("Volgens [Van der Meulen] is het stil. Bij [Van Dijk] thuis ook.");
}

TEST_CASE("one who is sure in one place is a name everywhere") {
    CHECK_FOUND("[Mw. Vos] is ziek.\n\n[Vos] slapend aangetroffen. De vos niet.");
    CHECK_FOUND("[Meneer Krasniqi] is ziek. [Krasniqi] wil niets.");
}

TEST_CASE("ordinary sentences have no names") {
    for (const auto* text : {"Gisteren was er overleg met het wijkteam. De huisarts wordt gevraagd mee te kijken.",
                             "Mijn buurman heeft vijf katten en betaalt zijn huur niet. Hij schaamt zich.",
                             "Mevrouw wil graag naar de kerk. Mevrouw kan niet lopen. Meneer is boos.",
                             "Ze gaat met Kerst naar Marokko, spreekt Turks en krijgt een Wmo-voorziening van de gemeente.",
                             "Mw kan slecht lopen, heeft COPD en krijgt hulp.",
                             "Er zijn signalen van de woningcorporatie. Wie belt er? De voorzitter vraagt of iedereen akkoord is.",
                             "De Tweede Kamer stemt morgen. De vrouw van de bakker heeft het gezien."}) {
        CHECK_FOUND(text);
    }
}

TEST_CASE("a name in no list is found at the start of a sentence, when no Dutch word looks like it") {
    CHECK_FOUND("[Xhemile] vertelt dat het beter gaat. {Thandrika} bleef slapen.");
    CHECK_FOUND("Moeder: {Jowelle}. Kind: {Mavric}. Oma helpt. {Armen} en {Lusinka} wonen hier. Hij is leraar Duits.");
    for (const auto* text : {"Overbruggen lukt niet. Afgewezen dus. Noodplan ligt klaar. Sleutelkastje hangt er al.",
                             "Gordijnen dicht. Aangebeld, niemand thuis. Buurtgenoten zijn bezorgd. Meldpunt is gebeld.",
                             "Zondag is de zwaarste dag. Post ligt op de mat. Winkel is ver. Bakker bezorgt, slager niet.",
                             "Kruik gemaakt. Deken gepakt. Roos en lelie bloeien. Storm, hagel, sneeuw. Hond weg."}) {
        CHECK_FOUND(text);
    }
}

TEST_CASE("behind a given name any word with a capital is the surname, and letters go along") {
    CHECK_FOUND("De boodschappen doet [Piet Goedkoop]. Bij [Rob Haring] was het stil.");
    CHECK_FOUND("[Mitchell van D.] en [Wim de K.] waren er. Groet, [Jeroen V.]");
    CHECK_FOUND("Gisteren zag zij [Cees Visser jr.] en [Ja'Quan] daar.");
}

TEST_CASE("a verb that is a name is one where no verb can stand") {
    CHECK_FOUND("[Wil] ziet slecht. [Wil] en [Mies] wonen samen. Wil helpen is mooi. Wil je bellen?");
}

TEST_CASE("an uncle, an aunt or children take any name with a capital") {
    CHECK_FOUND("[Oom Dik] was er ook. [Tante Lief] niet.");
    CHECK_FOUND("De [kinderen Vishaal en Anjali] zijn bij vader.");
    CHECK_FOUND("Onze Maatschappelijk Werker belde.");
}

TEST_CASE("what is called by a name stays, and the name of an animal is worth a thought") {
    CHECK_FOUND("Ze heet [Dieuwke]. Hond heet {Bobby}, en ze mist haar kat {Minoes}.");
}

TEST_CASE("a name that is learned takes its article along") {
    CHECK_FOUND("[Mevrouw De Jager] haalt dubbel.\n\n[De Jager] slapend aangetroffen.");
}

TEST_CASE("an article and a name of a house are nobody") {
    CHECK_FOUND("Zij woont in {De Hazelaar} en kookt in {Het Anker}. Bij {'t Kruispunt} slaapt hij.");
    CHECK_FOUND("Ontslagen bij {Van den Berg Groente}, en bij [De Vries] thuis.");
}

TEST_CASE("a capital that nothing explains is worth a thought") {
    CHECK_FOUND("Ik sprak met {Xhemile} over de tuin.");
    CHECK_FOUND("Ze noemt hem {\u041e\u043b\u0435\u043a\u0441\u0430}.");
    CHECK_FOUND("{R.} is verslaafd en leent geld van {M.}");
}

TEST_CASE("names typed in a hurry are found without capitals") {
    CHECK_FOUND("[jan de vries] belde, hij wil niet meer.");
    CHECK_FOUND("[mevrouw jansen] wil niet dat [buurman henk] het weet, [dhr de boer] ook niet.");
    CHECK_FOUND("{mevrouw sewgobindram} belde niet, [de heer achterberg] belde wel");
    CHECK_FOUND("het gaat niet goed met [ahmed] en zijn [vrouw khadija]");
    CHECK_FOUND("mevrouw wil niet, meneer kan niet en buurman is weg");
    CHECK_FOUND("met [moeder anouk de ruiter] naar het park, [huisarts de groot] weet ervan");
    CHECK_FOUND("{zoon xhemil} is weg en {thandrika} belde ook");
    CHECK_FOUND("Er komt een mevrouw uit de wijk, met een roos in huis. De vrouw van de bakker ook.");
}

TEST_CASE("a name that is also a language or a shop is one where a person stands") {
    CHECK_FOUND("[Frans] belde. Ze ging met [Frans] naar huis. Hij spreekt Frans en Turks.");
    CHECK_FOUND("Zonder [Dirk] gaat het niet, zei [Marietje].");
}

TEST_CASE("an initial behind a name goes with it, and a list has the surname first") {
    CHECK_FOUND("[Ali B.] en [Mohammed M.] komen ook.");
    CHECK_FOUND("Betreft: [Janssen, M.C.] en anderen.");
    CHECK_FOUND("Getrouwd met [Hendrik] ([Henk]) [van Leeuwen].");
}

TEST_CASE("a club, a bank or a place that does something is no person for sure") {
    CHECK_FOUND("Daarna heeft {de Twistbank} geld geleend.");
    CHECK_FOUND("De trein komt in {Rosario} aan.");
}
