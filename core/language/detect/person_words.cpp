#include "language/detect/person_words.h"

#include <algorithm>
#include <array>

namespace tandem::language {
namespace {

const WordSet women("mevrouw mw mevr mevrn mej mejuffrouw juffrouw juf mevouw mvr mrs");
constexpr std::string_view men = "meneer dhr mijnheer heer heren menheer sir hr";
constexpr std::string_view doctors = "dr dokter doctor arts";
const WordSet learned("drs prof professor ir ing mr mrs ds dominee pastoor pater zuster broeder imam rabbijn kapelaan diaken ouderling");
constexpr std::string_view families = "familie fam gezin echtpaar fam.";
const WordSet relations("nichtje neefje achterneef achternicht tweelingbroertje pleegkind petekind peettante peetoom ome opa oma tante oom "
                        "ome neef nicht buurman buurvrouw buurjongen buurmeisje buur buren vriend vriendin zoon zoontje "
                        "dochter dochtertje kleinzoon kleindochter "
                        "stiefzoon stiefdochter stiefvader stiefmoeder pleegzoon pleegdochter schoonzoon schoondochter schoonzus zwager "
                        "schoonmoeder schoonvader partner man vrouw echtgenoot "
                        "echtgenote moeder vader mama papa broer broertje zus zusje tweelingzus tweelingbroer halfbroer halfzus collega "
                        "huisarts tandarts wijkverpleegkundige begeleider "
                        "begeleidster vrijwilliger vrijwilligster maatje buddy client cliente patient patiente bewoner bewoonster inwoner "
                        "inwoonster wijkagent agent meester leraar lerares "
                        "docent docente mentor coach coordinator bewindvoerder curator advocaat psycholoog psychiater "
                        "werker werkster hulpverlener hulpverleenster consulent "
                        "consulente behandelaar casemanager regisseur mantelzorger mantelzorgster jongen meisje kind kinderen weduwe "
                        "weduwnaar ex exman exvrouw vriendje vriendinnetje kennis "
                        "huismeester conciërge verpleegkundige verzorgende thuishulp chauffeur voorzitter secretaris penningmeester naam "
                        "heet genaamd genoemd voornaam achternaam "
                        "roepnaam heette heten");
const WordSet named("naam heet genaamd genoemd voornaam achternaam roepnaam heette heten"); // nothing to keep of these

// What only people do: before these even "Bakker" and "Zondag" are somebody.
const WordSet human_verbs(
    "zegt zei vertelt vertelde belt belde wil wilde vindt vond denkt dacht voelt voelde huilt huilde vraagt vroeg weet wist mailt mailde "
    "appt appte weigert weigerde durft durfde rookt schaamt klaagt klaagde overlegt regelt regelde kookt kookte lacht lachte roept riep "
    "schreeuwt schreeuwde fluistert knikt knikte beweert beweerde belooft beloofde twijfelt twijfelde hoopt hoopte gelooft geloofde meent "
    "meende begrijpt begreep snapt snapte vergeet vergat herinnert slaapt sliep bidt bad scheldt schold vloekt vloekte gokt gokte blowt "
    "blowde trouwde schrijft schreef spreekt sprak praat praatte luistert luisterde verhuist verhuisde wandelt wandelde fietst fietste "
    "zucht zuchtte bedankt bedankte groet groette ontkent ontkende antwoordt antwoordde reageert reageerde informeert adviseert "
    "adviseerde stelt merkt merkte piekert piekerde drinkt dronk eet at woont woonde mist miste sms'te whatsappt bezoekt bezocht "
    "verzorgt verzorgde trakteerde trakteert vroegen zeiden wilden dachten vinden weten willen verstaat schrok schrikt");

const WordSet verbs(
    "is was heeft had kan kon gaat ging komt kwam geeft gaf krijgt kreeg moet moest mag mocht zal zou lijkt leek werkt werkte helpt hielp "
    "blijft "
    "bleef staat stond zit zat ligt lag loopt liep doet deed ziet zag hoort hoorde neemt nam houdt hield meldt meldde gebruikt gebruikte "
    "leeft "
    "leefde overleed heet heette zoekt zocht stuurt stuurde noemt noemde wordt werd leest las verwijst verwees maakt maakte brengt bracht "
    "haalt haalde kent kende zorgt zorgde kijkt keek wacht wachtte hoeft hoefde bespreekt besprak geldt legt legde begon begint stopt "
    "stopte "
    "rijdt reed speelt speelde koopt kocht verkoopt betaalt betaalde verdient verloor verliest wint won gooit gooide slaat sloeg valt viel "
    "opent opende sluit sloot trekt trok draagt droeg valt volgt volgde toont toonde biedt bood past paste oogt oogde reist reisde "
    "vertrekt "
    "vertrok verschijnt verscheen verdwijnt verdween sterft stierf leent leende tekent tekende oefent leert leerde studeert studeerde "
    "pakt pakte ruimt poetst snijdt steelt stal dreigt dreigde probeert probeerde accepteert wijst wees vreest verwacht verwachtte "
    "ontvangt ontving herkent herkende vermoedt vertrouwt heb ben wacht kampt kampte loog liegt zwijgt zweeg deelt deelde zwemt danst "
    "zingt zong lijdt leed gedraagt waren hadden gingen kwamen woonden vertelden hielpen");

constexpr std::string_view first_particles = "van de den der ter te ten in op aan uit onder over bij v el al ben bin ibn abu abd ait ould "
                                             "da di del dela dos das du des von zu mac mc la le lo los d s t het tot "
                                             "vd vande vander vanden op't oude";
constexpr std::string_view next_particles = "van de den der ter te ten het t la las los le e y d s el";

constexpr std::array<std::string_view, 34> surname_endings{
    "stra",  "sma",  "inga", "enga",  "ema",    "oglu",   "ovic",   "evic", "enko",    "owska", "owski", "ewski",
    "ewska", "czyk", "chuk", "idze",  "shvili", "mans",   "huizen", "kamp", "horst",   "veld",  "ssen",  "sink",
    "tink",  "yan",  "pour", "zadeh", "singh",  "persad", "ova",    "akis", "opoulos", "berg"};

} // namespace

bool is_human_verb(std::string_view folded) { return is_one_of(folded, human_verbs); }

bool is_person_verb(std::string_view folded) { return is_one_of(folded, verbs) || is_human_verb(folded); }

bool is_strong_given(const Token& token) {
    return token.has(mark::given) && !token.has(mark::ordinary | mark::known) && (token.letters >= 3 || token.casing == Casing::Capital);
}

bool is_strong_surname(const Token& token) {
    return token.has(mark::surname) && !token.has(mark::ordinary | mark::known | mark::place) && token.letters >= 3;
}

bool is_name_word(const Token& token) { return token.has(mark::given | mark::surname); }

bool is_adjective(const Token& token) {
    return token.letters >= 7 && (token.folded.ends_with("se") || token.folded.ends_with("sche")) &&
           !token.has(mark::given | mark::surname);
}

bool has_surname_ending(const Token& token) {
    if (token.letters < 6 || token.has(mark::ordinary | mark::known | mark::place | mark::institution)) return false;
    return std::ranges::any_of(surname_endings, [&](std::string_view ending) { return token.folded.ends_with(ending); });
}

Title title_at(const Passage& text, std::size_t i) {
    const auto& token = text.at(i);
    if (!token.is_word()) return {};
    const auto word = token.folded;
    if (word == "de" && !is_one_of(text.at(i + 1).folded, "heer heren")) return {};
    Title title;
    if (word == "de" && is_one_of(text.at(i + 1).folded, "heer heren")) return {i + 2, "een man", false, false, false};
    if (is_one_of(word, women))
        title.suggestion = "een vrouw";
    else if (is_one_of(word, men))
        title.suggestion = "een man";
    else if (is_one_of(word, families))
        title.suggestion = word == "echtpaar" ? "een echtpaar" : "een gezin";
    else if (is_one_of(word, doctors))
        title = {0, "een arts", false, true, false};
    else if (is_one_of(word, learned))
        title = {0, "iemand", false, true, false};
    else if (is_one_of(word, relations))
        title = {0, is_one_of(word, named) ? "" : std::string(text.text_of(token)), true, false, is_one_of(word, "oom ome tante opa oma")};
    else
        return {};
    title.end = i + 1;
    const bool shortened = !title.relation && word.size() <= 4 && word != "heer" && word != "juf" && word != "arts";
    if (shortened && text.is_mark(i + 1, '.') && text.is_tight(i + 1)) title.end = i + 2;
    return title;
}

std::size_t skip_particles(const Passage& text, std::size_t i) {
    std::size_t at = i;
    for (int words = 0; words < 4; ++words) {
        if (text.is_apostrophe(at) && !text.is_tight(at) && is_one_of(text.at(at + 1).folded, "t s n") && text.is_tight(at + 1)) ++at;
        if (!is_one_of(text.at(at).folded, words == 0 ? first_particles : next_particles)) break;
        const bool single = text.at(at).letters == 1;
        const bool shouted = at >= i + 2 && text.at(at - 2).is_capital() && text.is(at - 2, "v");                    // "V.D. Berg"
        if (single && text.at(at).is_capital() && text.is_mark(at + 1, '.') && !text.is(at, "v") && !shouted) break; // "van D.", "Agnes T."
        if (single && text.is_mark(at + 1, '.') && text.is_tight(at + 1))
            at += 2; // v.d.
        else if (single && text.is_mark(at + 1, '/') && text.is_tight(at + 1))
            at += 2; // v/d
        else if (single && text.is_apostrophe(at + 1))
            at += 2; // d'
        else if (single && words == 0 && !is_one_of(text.at(at + 1).folded, next_particles) && !text.is_apostrophe(at - 1))
            break;
        else if (text.is_mark(at + 1, '-') && text.is_tight(at + 1) && is_one_of(text.at(at).folded, "el al ben abu"))
            at += 2; // Al-Hassan
        else
            ++at;
    }
    return at;
}

Initials skip_initials(const Passage& text, std::size_t i) {
    Initials read{i, 0};
    for (std::size_t at = i; text.at(at).is_capital() && text.at(at).letters <= 3;) {
        const auto& token = text.at(at);
        const bool dot = text.is_mark(at + 1, '.') && text.is_tight(at + 1);
        const bool one = token.letters == 1 || is_one_of(token.folded, "th ph ch chr ij joh jac st fr wm tj sj cl kl");
        if (dot && one) {
            at += 2;
            ++read.dots;
        } else if (!dot && (token.letters == 1 ||
                            (token.casing == Casing::Upper && token.letters <= 3 && !token.has(mark::known | mark::ordinary)))) {
            ++at; // only before a name, which the caller looks for
        } else {
            break;
        }
        read.end = at;
        if (text.is_mark(at, '-') && text.is_tight(at) && text.is_tight(at + 1) && text.at(at + 1).letters == 1) ++at; // J.-P.
    }
    return read;
}

} // namespace tandem::language
