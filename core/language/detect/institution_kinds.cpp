#include "language/detect/institution_kinds.h"

#include <algorithm>
#include <array>
#include <string>

namespace tandem::language {
namespace {

constexpr std::array<InstitutionKind, 10> kinds{{
    {"ziekenhuis kinderziekenhuis gasthuis streekziekenhuis ziekenhuizen umc polikliniek poli spoedpost", "ziekenhuis",
     "ziekenhuis gasthuis", "een ziekenhuis", Severity::Thought},
    {"huisartsenpraktijk huisartspraktijk huisartsenpost gezondheidscentrum tandartspraktijk tandartsenpraktijk praktijk apotheek "
     "fysiotherapie fysiotherapiepraktijk verloskundigenpraktijk dierenkliniek groepspraktijk huisartsengroep optiek opticien",
     "praktijk apotheek artsenpost", "apotheek", "een praktijk", Severity::Thought},
    {"school basisschool college lyceum gymnasium atheneum mavo vmbo mbo roc montessorischool vrijeschool kinderdagverblijf "
     "peuterspeelzaal kinderopvang bso kinderboerderij scholengemeenschap daltonschool jenaplanschool praktijkschool hogeschool "
     "universiteit obs isk vso sbo mytylschool tyltylschool cbs rkbs pcb kbs ibs rkb csg rsg osg psg sg kdv psz ikc kindcentrum creche "
     "dagverblijf buitenschoolse "
     "opleidingscentrum taalschool taalhuis",
     "school schooltje opvang dagverblijf speelzaal kindcentrum college", "school college lyceum gymnasium", "een school", Severity::High},
    {"verpleeghuis verzorgingshuis verzorgingstehuis woonzorgcentrum zorgcentrum hospice bejaardentehuis bejaardenhuis serviceflat "
     "seniorenflat flat appartementencomplex woonvorm woongroep hostel logeerhuis zorgboerderij woonzorg woonzorglocatie zorgvilla "
     "wooncomplex asielzoekerscentrum azc opvanglocatie opvanghuis nachtopvang jongerenhuis gezinshuis woonwagenkamp camping huize "
     "vakantiepark hofje residentie seniorencomplex complex aanleunwoning pension wzc zorghotel crisisopvang noodopvang daklozenopvang "
     "vrouwenopvang afdeling pi fpc fpk fpa jji gevangenis tehuis kindertehuis leefgroep torenflat "
     "cruiseschip opvangboot logement bungalowpark recreatiepark chaletpark woonpark landgoed resort",
     "huis tehuis zorgcentrum flat flatgebouw woongebouw gebouw complex hostel woonvorm woongroep wooncomplex noodopvang crisisopvang "
     "nachtopvang daklozenopvang "
     "camping vakantiepark hoeve",
     "", "een woonvorm", Severity::High},
    {"kerk moskee parochie synagoge tempel klooster pinkstergemeente kerkgenootschap kerkgemeenschap kapel abdij mandir gurdwara basiliek "
     "kathedraal gebedshuis evangelisatie kerkgebouw koninkrijkszaal broedergemeente baptistengemeente",
     "kerk kerkje moskee tempel kapel broedergemeente baptistengemeente pinkstergemeente geloofsgemeenschap parochie klooster",
     "kerk moskee kapel klooster", "een geloofsgemeenschap", Severity::High},
    {"buurthuis wijkcentrum buurtcentrum dorpshuis wijkgebouw inloophuis ontmoetingscentrum buurtkamer speeltuin bibliotheek sporthal "
     "zwembad manege restaurant cafe eetcafe kroeg snackbar cafetaria bakkerij slagerij slijterij kapsalon kapper sportschool hotel "
     "theater "
     "inloop huiskamer jongerencentrum buurtsuper dagbesteding dagopvang activiteitencentrum supermarkt winkel zaal partycentrum theehuis "
     "koffiehuis coffeeshop skatebaan skatepark boerderij speelotheek pannenkoekenhuis lunchroom kantine clubhuis wijkrestaurant "
     "mantelzorgcafe papierencafe odensehuis trefpunt huiskamerproject eettafel soepbus voedselbank kringloop kringloopwinkel "
     "weggeefwinkel bioscoop museum begraafplaats kerkhof crematorium uitvaartcentrum natuurbegraafplaats jachthaven haven volkstuin "
     "volkstuinen tuincentrum drogist drogisterij viswinkel toko juwelier bloemist "
     "nagelsalon eethuis grillroom pizzeria shoarmazaak discotheek jongerensoos soos buurtboerderij dierenasiel stal zorgtuin",
     "buurthuis wijkcentrum centrum winkel cafe zaal hal zwembad restaurant bakkerij slagerij slijterij salon boerderij huiskamer inloop "
     "dagbesteding dagopvang soos toko kwekerij boekhandel",
     "", "een plek in de buurt", Severity::Thought},
    {"voetbalclub voetbalvereniging vv sv fc rkvv hc tc kv av vereniging stichting koor mannenkoor vrouwenkoor kerkkoor fanfare harmonie "
     "scouting hockeyclub tennisclub tennisvereniging gymvereniging sportvereniging zangvereniging muziekvereniging toneelvereniging "
     "schaakclub duivenvereniging schietvereniging carnavalsvereniging schutterij gilde club bridgeclub kegelclub handbalvereniging "
     "korfbalvereniging zwemclub visclub vrouwengroep oranjevereniging motorclub orkest toneelgroep ijsclub ijsvereniging",
     "club vereniging koor orkest fanfare schutterij soos genootschap gilde", "", "een vereniging", Severity::Thought},
    {"bedrijf firma bouwbedrijf garage uitzendbureau transportbedrijf schoonmaakbedrijf autosloperij sloperij kwekerij kassenbedrijf "
     "slachterij slachthuis fabriek drukkerij garagebedrijf schildersbedrijf installatiebedrijf loonbedrijf rederij werf scheepswerf "
     "hoveniersbedrijf taxibedrijf makelaardij makelaar notariskantoor advocatenkantoor accountantskantoor deurwaarder "
     "deurwaarderskantoor incassobureau bewindvoerderskantoor timmerwerkplaats werkplaats groothandel distributiecentrum",
     "bedrijf fabriek sloperij kwekerij kantoor bureau werkplaats makelaardij groothandel handel dealer", "", "een bedrijf",
     Severity::Thought},
    {"kliniek ggz revalidatiecentrum thuiszorg thuiszorgorganisatie jeugdzorg woningcorporatie woningbouwvereniging woningbouw "
     "woonstichting "
     "zorginstelling instelling zorggroep zorgorganisatie welzijnsorganisatie verslavingszorg bureau centrum stadsdeel pleegzorg "
     "wijkverpleging huisartsen "
     "kraamzorg jeugdhulp corporatie fonds wijkteam buurtteam bewindvoering budgetbeheer kredietbank",
     "kliniek corporatie organisatie instelling woonstichting woningstichting fonds", "kliniek", "een instelling", Severity::Thought},
    {"stichting", "stichting", "stichting", "een stichting", Severity::Thought},
}};

// Ordinary words that end like one.
const WordSet no_kind("thuis stadhuis gemeentehuis politiehuis huis tehuis warenhuis trappenhuis provinciehuis raadhuis opvang woning "
                      "eengezinswoning huurwoning koopwoning bovenwoning benedenwoning sociale handel mishandel behandel drughandel "
                      "vrouwenhandel mensenhandel school hal schaal taal haal maal metaal verhaal signaal centraal sociaal normaal "
                      "lokaal totaal koor akkoord kantoor wederhandel onderhandel kleindochter gymzaal rechtszaal wachtzaal balzaal "
                      "eetzaal feestzaal slaapzaal operatiezaal geheel nieuwbouwwoning seniorenwoning");
const WordSet joined_to_no_name("basis hoge zwem rij muziek kinder streek dorps toneel moeder voor middelbare streekschool avond zondags "
                                "dag bos dans ski teken volks tuinbouw huishoud ambachts praktijk dalton montessori jenaplan "
                                "vrije speciale openbare christelijke katholieke brug kleuter lagere technische landbouw zeevaart kunst "
                                "brede dieren privé buurt zelfmoord wijk stads prive rechts tand oog hart huisarts oude nieuwe");

bool ends_with_one_of(std::string_view word, std::string_view endings, std::size_t before) {
    while (!endings.empty()) {
        const auto ending = endings.substr(0, endings.find(' '));
        endings.remove_prefix(std::min(ending.size() + 1, endings.size()));
        if (word.size() >= ending.size() + before && word.ends_with(ending)) return true;
    }
    return false;
}

// All of them, so that most words are turned away at once.
const WordSet& kind_words() {
    static const auto all = [] {
        std::string words;
        for (const auto& kind : kinds) words += std::string(kind.words) + " ";
        return words;
    }();
    static const WordSet set(all);
    return set;
}

} // namespace

const InstitutionKind& hospital_kind() { return kinds[0]; }

const InstitutionKind* institution_kind(const Token& token) {
    if (!token.is_word()) return nullptr;
    const bool listed = is_one_of(token.folded, kind_words());
    const bool name = token.is_capital() && !token.sentence_start; // "Ayla Wollewinkel"
    if (!listed && (name || token.letters < 7 || is_one_of(token.folded, no_kind) || token.has(mark::surname | mark::place)))
        return nullptr;
    for (const auto& kind : kinds)
        if (listed ? is_one_of(token.folded, kind.words) : ends_with_one_of(token.folded, kind.endings, 3)) return &kind;
    return nullptr;
}

const InstitutionKind* kind_grown_together(std::string_view folded, std::string_view& stem) {
    for (const auto& kind : kinds) {
        std::string_view endings = kind.grown;
        while (!endings.empty()) {
            const auto ending = endings.substr(0, endings.find(' '));
            endings.remove_prefix(std::min(ending.size() + 1, endings.size()));
            if (!folded.ends_with(ending) || folded.size() < ending.size() + 4) continue;
            stem = folded.substr(0, folded.size() - ending.size());
            return is_one_of(stem, joined_to_no_name) ? nullptr : &kind;
        }
    }
    return nullptr;
}

} // namespace tandem::language
