<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>cases</name>
    <message>
        <source>Can wait</source>
        <translation>Kan wachten</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu meteen</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Vrijwillig</translation>
    </message>
    <message>
        <source>With pressure</source>
        <translation>Met drang</translation>
    </message>
    <message>
        <source>With coercion</source>
        <translation>Met dwang</translation>
    </message>
    <message>
        <source>Not yet known to services</source>
        <translation>Nog niet bekend bij hulp</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Al bekend</translation>
    </message>
    <message>
        <source>Help has stalled</source>
        <translation>Hulp zit vast</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>The help has stalled</source>
        <translation>De hulp zit vast</translation>
    </message>
    <message>
        <source>It is getting more complicated</source>
        <translation>Het wordt ingewikkelder</translation>
    </message>
    <message>
        <source>Keeping an eye on it</source>
        <translation>In de gaten houden</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Geen voorkeur</translation>
    </message>
    <message>
        <source>Rather a volunteer</source>
        <translation>Liever een vrijwilliger</translation>
    </message>
    <message>
        <source>Rather a professional</source>
        <translation>Liever een beroepskracht</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Allebei samen</translation>
    </message>
    <message>
        <source>About to happen</source>
        <translation>Dreigt</translation>
    </message>
    <message>
        <source>Since a short time</source>
        <translation>Sinds kort</translation>
    </message>
    <message>
        <source>For a long time</source>
        <translation>Al lang</translation>
    </message>
    <message>
        <source>One problem</source>
        <translation>Eén probleem</translation>
    </message>
    <message>
        <source>Several problems</source>
        <translation>Meer problemen</translation>
    </message>
    <message>
        <source>Problems that hang together</source>
        <translation>Problemen die samenhangen</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Inwoner</translation>
    </message>
    <message>
        <source>Partner of the resident</source>
        <translation>Partner van de inwoner</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Family carer</source>
        <translation>Mantelzorger</translation>
    </message>
    <message>
        <source>Possible abuser</source>
        <translation>Mogelijke pleger</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Jonger dan 12</translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation>12 tot en met 15</translation>
    </message>
    <message>
        <source>16 or older</source>
        <translation>16 of ouder</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Leeftijd niet bekend</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Wat is er aan de hand</translation>
    </message>
    <message>
        <source>How things are going</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat is gezien</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Wordt bekeken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Offered to another network</source>
        <translation>Aangeboden aan een ander netwerk</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Not known whether the resident knows</source>
        <translation>Niet bekend of de inwoner dit weet</translation>
    </message>
    <message>
        <source>The resident knows</source>
        <translation>De inwoner weet dit</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Nog niet verteld</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Niet goedgekeurd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Bron niet bekend</translation>
    </message>
    <message>
        <source>Seen ourselves</source>
        <translation>Zelf gezien</translation>
    </message>
    <message>
        <source>The resident</source>
        <translation>De inwoner</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>Een partij</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>The one who reported</source>
        <translation>Wie het meldde</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Nog nodig</translation>
    </message>
    <message>
        <source>Help is there</source>
        <translation>Er is hulp</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>This asks for the passphrase itself; the recovery sheet does not do here.</source>
        <translation>Dit vraagt om de wachtzin zelf; het herstelblad is hier niet genoeg.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Zo werkt het</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>KEUZES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDO</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDO&apos;S</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>Wat u opgeeft</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(nodig)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Tandem without a window: for an administrator, a script or a test.</source>
        <translation>Tandem zonder venster: voor een beheerder, een script of een test.</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>toont deze uitleg</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>toont de versie</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; else TANDEM_PASSPHRASE, else you are asked</source>
        <translation>bestand met op de eerste regel de wachtzin; anders TANDEM_PASSPHRASE, anders wordt ernaar gevraagd</translation>
    </message>
    <message>
        <source>file with the letters of the recovery sheet</source>
        <translation>bestand met de letters van het herstelblad</translation>
    </message>
    <message>
        <source>one JSON document instead of text</source>
        <translation>één JSON-document in plaats van tekst</translation>
    </message>
    <message>
        <source>look as on this day (YYYY-MM-DD)</source>
        <translation>kijk alsof het deze dag is (JJJJ-MM-DD)</translation>
    </message>
    <message>
        <source>also show names, for this purpose; it goes into the logbook</source>
        <translation>laat ook namen zien, voor dit doel; dat komt in het logboek</translation>
    </message>
    <message>
        <source>language: nl or en</source>
        <translation>taal: nl of en</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commando&apos;s</translation>
    </message>
    <message>
        <source>Which command? --help shows them.</source>
        <translation>Welk commando? Met --help ziet u ze.</translation>
    </message>
    <message>
        <source>%1 is missing. --help shows what belongs to this command.</source>
        <translation>%1 ontbreekt. Met --help ziet u wat bij dit commando hoort.</translation>
    </message>
    <message>
        <source>This does not belong here: %1. --help shows what does.</source>
        <translation>Dit hoort hier niet: %1. Met --help ziet u wat wel.</translation>
    </message>
    <message>
        <source>The value of %1 is not right. --help shows what can be given.</source>
        <translation>De waarde van %1 klopt niet. Met --help ziet u wat er kan.</translation>
    </message>
    <message>
        <source>%1 is not a day as 2026-11-30.</source>
        <translation>%1 is geen dag zoals 2026-11-30.</translation>
    </message>
    <message>
        <source>the Tandem file</source>
        <translation>het Tandem-bestand</translation>
    </message>
    <message>
        <source>The file with the passphrase or the recovery letters is empty or cannot be read.</source>
        <translation>Het bestand met de wachtzin of de herstelletters is leeg of niet te lezen.</translation>
    </message>
    <message>
        <source>There is no passphrase. Give it with --passphrase-file, in TANDEM_PASSPHRASE, or type it in a terminal.</source>
        <translation>Er is geen wachtzin. Geef die met --passphrase-file, in TANDEM_PASSPHRASE, of typ hem in een terminal.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nieuwe wachtzin: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Nog een keer dezelfde: </translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed; try again.</source>
        <translation>De twee zijn niet hetzelfde. Er is niets veranderd; probeer het nog een keer.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Wachtzin: </translation>
    </message>
    <message>
        <source>It can be changed here.</source>
        <translation>Hier kan het veranderd worden.</translation>
    </message>
    <message>
        <source>Another program has it open; only codes can be seen.</source>
        <translation>Een ander programma heeft het open; alleen codes zijn te zien.</translation>
    </message>
    <message>
        <source>It can only be looked at in this place.</source>
        <translation>Op deze plek kunt u het alleen bekijken.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Laatste reservekopie: %1</translation>
    </message>
    <message>
        <source>Version of the file: %1</source>
        <translation>Versie van het bestand: %1</translation>
    </message>
    <message>
        <source>Steps in the logbook: %1</source>
        <translation>Stappen in het logboek: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) contradict each other; choose in Tandem.</source>
        <translation>
            <numerusform>%n verandering spreekt een andere tegen; kies in Tandem.</numerusform>
            <numerusform>%n veranderingen spreken elkaar tegen; kies in Tandem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: another program copies this folder away. Keep the file somewhere else.</source>
        <translation>Let op: een ander programma kopieert deze map naar elders. Bewaar het bestand ergens anders.</translation>
    </message>
    <message>
        <source>All is well: %1 pages, %2 records and %3 steps in the logbook fit together.</source>
        <translation>Alles klopt: %1 bladzijden, %2 gegevens en %3 stappen in het logboek horen bij elkaar.</translation>
    </message>
    <message>
        <source>This file is not whole. Keep it as it is and open a backup.</source>
        <translation>Dit bestand is niet heel. Laat het zoals het is en open een reservekopie.</translation>
    </message>
    <message>
        <source>The backup is there and was read again: %1. It opens with the same passphrase.</source>
        <translation>De reservekopie is er en is nagelezen: %1. Hij gaat open met dezelfde wachtzin.</translation>
    </message>
    <message>
        <source>The backup is back in its place: %1.</source>
        <translation>De reservekopie staat op zijn plek: %1.</translation>
    </message>
    <message>
        <source>The old file is kept: %1.</source>
        <translation>Het oude bestand is bewaard: %1.</translation>
    </message>
    <message>
        <source>The old file could not be read. What was erased since this backup may be back; erase it again.</source>
        <translation>Het oude bestand was niet te lezen. Wat na deze reservekopie gewist is, kan terug zijn; wis het dan opnieuw.</translation>
    </message>
    <message>
        <source>shows what is in the file, without names</source>
        <translation>toont wat er in het bestand staat, zonder namen</translation>
    </message>
    <message>
        <source>checks whether the file and its logbook are whole</source>
        <translation>kijkt of het bestand en het logboek heel zijn</translation>
    </message>
    <message>
        <source>makes a copy and checks it</source>
        <translation>maakt een kopie en controleert die</translation>
    </message>
    <message>
        <source>name of the backup</source>
        <translation>naam van de reservekopie</translation>
    </message>
    <message>
        <source>puts a backup in the place of the file, which is kept</source>
        <translation>zet een reservekopie op de plek van het bestand, dat bewaard blijft</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>de reservekopie</translation>
    </message>
    <message>
        <source>Read in: %1 new, %2 changed, %3 the same.</source>
        <translation>Ingelezen: %1 nieuw, %2 veranderd, %3 hetzelfde.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n gegeven geschreven.</numerusform>
            <numerusform>%n gegevens geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: this file has names and is not locked. Whoever has it can read it. Remove it when you are done.</source>
        <translation>Let op: in dit bestand staan namen en het zit niet op slot. Wie het heeft, kan het lezen. Gooi het weg als u klaar bent.</translation>
    </message>
    <message>
        <source>Names of residents are left out. What people typed is in it and is not locked.</source>
        <translation>Namen van inwoners staan er niet in. Wat mensen hebben getypt wel, en dat zit niet op slot.</translation>
    </message>
    <message>
        <source>always network-json</source>
        <translation>altijd network-json</translation>
    </message>
    <message>
        <source>reads a network from JSON, into its own file or a new one</source>
        <translation>leest een netwerk uit JSON, in het eigen bestand of een nieuw</translation>
    </message>
    <message>
        <source>the JSON, or - for standard input</source>
        <translation>de JSON, of - voor standaardinvoer</translation>
    </message>
    <message>
        <source>writes the network as JSON; names only with --reveal</source>
        <translation>schrijft het netwerk als JSON; namen alleen met --reveal</translation>
    </message>
    <message>
        <source>new file for the JSON, or - for standard output</source>
        <translation>nieuw bestand voor de JSON, of - voor standaarduitvoer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Hoe dringend</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat nodig is</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in all</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who it is (this look is in the logbook):</source>
        <translation>Wie het is (dit bekijken staat in het logboek):</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Question to the network: %1</source>
        <translation>Vraag aan het netwerk: %1</translation>
    </message>
    <message>
        <source>cases, without names</source>
        <translation>casussen, zonder namen</translation>
    </message>
    <message>
        <source>lists the cases</source>
        <translation>toont de casussen</translation>
    </message>
    <message>
        <source>only cases in this state</source>
        <translation>alleen casussen in deze stand</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>hooguit zoveel</translation>
    </message>
    <message>
        <source>skip so many</source>
        <translation>sla er zoveel over</translation>
    </message>
    <message>
        <source>shows one case; with --reveal also who it is</source>
        <translation>toont één casus; met --reveal ook wie het is</translation>
    </message>
    <message>
        <source>code of the case</source>
        <translation>code van de casus</translation>
    </message>
    <message>
        <source>Made: %1. Write down the recovery sheet now: tandem-cli recovery FILE.</source>
        <translation>Gemaakt: %1. Schrijf nu het herstelblad op: tandem-cli recovery FILE.</translation>
    </message>
    <message>
        <source>The template leaves this open:</source>
        <translation>Dit laat het sjabloon open:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>makes a network file from a template</source>
        <translation>maakt een netwerkbestand uit een sjabloon</translation>
    </message>
    <message>
        <source>which template; the command templates lists them</source>
        <translation>welk sjabloon; het commando templates toont ze</translation>
    </message>
    <message>
        <source>name of the network</source>
        <translation>naam van het netwerk</translation>
    </message>
    <message>
        <source>lists the templates</source>
        <translation>toont de sjablonen</translation>
    </message>
    <message>
        <source>makes the example network; everyone in it is invented</source>
        <translation>maakt het voorbeeldnetwerk; iedereen daarin is verzonnen</translation>
    </message>
    <message>
        <source>standard, S, M or L</source>
        <translation>standard, S, M of L</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Niets gevonden. Probeer het met minder letters.</translation>
    </message>
    <message>
        <source>finds cases, parties and meetings; with --reveal also by the name of a resident</source>
        <translation>zoekt casussen, partijen en overleggen; met --reveal ook op de naam van een inwoner</translation>
    </message>
    <message>
        <source>a code, or the beginning of a word</source>
        <translation>een code, of het begin van een woord</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nummer (id)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Samen: %1</translation>
    </message>
    <message>
        <source>That is longer than the meeting: %1.</source>
        <translation>Dat is langer dan het overleg duurt: %1.</translation>
    </message>
    <message>
        <source>Each paper says inside whom it is for. It is in the logbook that they were made.</source>
        <translation>In elk papier staat voor wie het is. In het logboek staat dat ze gemaakt zijn.</translation>
    </message>
    <message>
        <source>its id, its day as 2026-11-30, next or last</source>
        <translation>het id, de dag zoals 2026-11-30, next of last</translation>
    </message>
    <message>
        <source>meetings, their agendas and papers</source>
        <translation>overleggen, hun agenda&apos;s en papieren</translation>
    </message>
    <message>
        <source>lists the meetings, the newest first</source>
        <translation>toont de overleggen, het nieuwste eerst</translation>
    </message>
    <message>
        <source>shows the agenda with order, time and kind of each item</source>
        <translation>toont de agenda met volgorde, tijd en soort van elk punt</translation>
    </message>
    <message>
        <source>makes one paper per person: the agenda before, the actions after</source>
        <translation>maakt één papier per persoon: vooraf de agenda, achteraf de afspraken</translation>
    </message>
    <message>
        <source>folder for the papers</source>
        <translation>map voor de papieren</translation>
    </message>
    <message>
        <source>html, txt or both</source>
        <translation>html, txt of allebei</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old recovery sheet no longer works: make a new one. Older backups still open with the old passphrase.</source>
        <translation>De wachtzin is veranderd. Het oude herstelblad werkt niet meer: maak een nieuw. Oudere reservekopieën gaan nog open met de oude wachtzin.</translation>
    </message>
    <message>
        <source>Beware: whoever has these letters opens the file. Keep them on paper in your organisation&apos;s safe, not in the computer.</source>
        <translation>Let op: wie deze letters heeft, opent het bestand. Bewaar ze op papier in de kluis van uw organisatie, niet in de computer.</translation>
    </message>
    <message>
        <source>changes the passphrase</source>
        <translation>verandert de wachtzin</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase; else you are asked</source>
        <translation>bestand met op de eerste regel de nieuwe wachtzin; anders wordt ernaar gevraagd</translation>
    </message>
    <message>
        <source>shows the letters of the recovery sheet; asks for the passphrase</source>
        <translation>toont de letters van het herstelblad; vraagt om de wachtzin</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Teruggedraaid: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Opnieuw gedaan: %1.</translation>
    </message>
    <message>
        <source>takes the last step back</source>
        <translation>draait de laatste stap terug</translation>
    </message>
    <message>
        <source>does the step again that was taken back</source>
        <translation>doet de teruggedraaide stap opnieuw</translation>
    </message>
    <message>
        <source>--person takes the id of a person.</source>
        <translation>Bij --person hoort het id van een persoon.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>shows the logbook, the oldest first: which fields, never what stood in them</source>
        <translation>toont het logboek, het oudste eerst: welke velden, nooit wat erin stond</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>vanaf deze dag</translation>
    </message>
    <message>
        <source>up to and with this day</source>
        <translation>tot en met deze dag</translation>
    </message>
    <message>
        <source>about this case</source>
        <translation>over deze casus</translation>
    </message>
    <message>
        <source>by this person (id)</source>
        <translation>door deze persoon (id)</translation>
    </message>
    <message>
        <source>only this act, such as identity.look</source>
        <translation>alleen deze handeling, zoals identity.look</translation>
    </message>
    <message>
        <source>text or nen7513</source>
        <translation>text of nen7513</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Agenda of %1</source>
        <translation>Agenda van %1</translation>
    </message>
    <message>
        <source>Agreed at %1</source>
        <translation>Afgesproken bij %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>What we will talk about</source>
        <translation>Waar we het over hebben</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Wat u doet</translation>
    </message>
    <message>
        <source>What the others will do</source>
        <translation>Wat de anderen doen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Er staat nog niets op de agenda.</translation>
    </message>
    <message>
        <source>You have no actions from this meeting.</source>
        <translation>U heeft geen afspraken uit dit overleg.</translation>
    </message>
    <message>
        <source>The others have no actions from this meeting.</source>
        <translation>De anderen hebben geen afspraken uit dit overleg.</translation>
    </message>
    <message>
        <source>This paper has codes and no names of residents. So nobody who finds it knows whom it is about.</source>
        <translation>Op dit papier staan codes en geen namen van inwoners. Zo weet niemand die het vindt om wie het gaat.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>type of network</source>
        <translation>soort netwerk</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>voor wie het is</translation>
    </message>
    <message>
        <source>what it wants</source>
        <translation>wat het wil</translation>
    </message>
    <message>
        <source>how help is given</source>
        <translation>hoe er hulp komt</translation>
    </message>
    <message>
        <source>permanent partners</source>
        <translation>vaste partners</translation>
    </message>
    <message>
        <source>who may join</source>
        <translation>wie er mag aansluiten</translation>
    </message>
    <message>
        <source>knowledge at the table</source>
        <translation>kennis aan tafel</translation>
    </message>
    <message>
        <source>place of volunteers</source>
        <translation>plek van vrijwilligers</translation>
    </message>
    <message>
        <source>who coordinates</source>
        <translation>wie coördineert</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tijdzone</translation>
    </message>
    <message>
        <source>how it began</source>
        <translation>hoe het begon</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>doelen</translation>
    </message>
    <message>
        <source>role of the municipality</source>
        <translation>rol van de gemeente</translation>
    </message>
    <message>
        <source>way of meeting</source>
        <translation>manier van overleggen</translation>
    </message>
    <message>
        <source>who answers for the data</source>
        <translation>wie verantwoordelijk is voor de gegevens</translation>
    </message>
    <message>
        <source>privacy officer</source>
        <translation>functionaris voor privacy</translation>
    </message>
    <message>
        <source>day of the privacy study</source>
        <translation>dag van het privacy-onderzoek</translation>
    </message>
    <message>
        <source>privacy rules</source>
        <translation>privacyregels</translation>
    </message>
    <message>
        <source>what counts as voluntary</source>
        <translation>wat vrijwillig is</translation>
    </message>
    <message>
        <source>party of the coordinator</source>
        <translation>partij van de coördinator</translation>
    </message>
    <message>
        <source>party of the deputy</source>
        <translation>partij van de vervanger</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>wat er beschikbaar is</translation>
    </message>
    <message>
        <source>can a volunteer do this?</source>
        <translation>kan een vrijwilliger dit doen?</translation>
    </message>
    <message>
        <source>our agreements</source>
        <translation>onze afspraken</translation>
    </message>
    <message>
        <source>weeks a report keeps its name</source>
        <translation>weken dat een melding een naam houdt</translation>
    </message>
    <message>
        <source>days until the reporter hears something</source>
        <translation>dagen tot de melder iets hoort</translation>
    </message>
    <message>
        <source>days of warning before a review</source>
        <translation>dagen waarschuwing vooraf</translation>
    </message>
    <message>
        <source>months of keeping an eye on it</source>
        <translation>maanden in de gaten houden</translation>
    </message>
    <message>
        <source>weeks a question without a name stays</source>
        <translation>weken dat een vraag zonder naam blijft</translation>
    </message>
    <message>
        <source>months of keeping</source>
        <translation>maanden bewaren</translation>
    </message>
    <message>
        <source>made from template</source>
        <translation>gemaakt uit sjabloon</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>area</source>
        <translation>gebied</translation>
    </message>
    <message>
        <source>minutes per meeting</source>
        <translation>minuten per overleg</translation>
    </message>
    <message>
        <source>minutes for a new case</source>
        <translation>minuten voor een nieuwe casus</translation>
    </message>
    <message>
        <source>minutes for looking back</source>
        <translation>minuten voor terugkijken</translation>
    </message>
    <message>
        <source>hide who is paid</source>
        <translation>verberg wie betaald wordt</translation>
    </message>
    <message>
        <source>agreements about names</source>
        <translation>afspraken over namen</translation>
    </message>
    <message>
        <source>rules during the meeting</source>
        <translation>regels tijdens het overleg</translation>
    </message>
    <message>
        <source>questions beforehand</source>
        <translation>vragen vooraf</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>code in the list</source>
        <translation>code in de lijst</translation>
    </message>
    <message>
        <source>label</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>order</source>
        <translation>volgorde</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>niet meer in gebruik</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>kind of party</source>
        <translation>soort partij</translation>
    </message>
    <message>
        <source>who does the work</source>
        <translation>wie het werk doet</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>sinds wanneer</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>werkveld</translation>
    </message>
    <message>
        <source>has authority or an interest</source>
        <translation>heeft gezag of een belang</translation>
    </message>
    <message>
        <source>the name is sensitive</source>
        <translation>de naam is gevoelig</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>rechtsvorm</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>hoe te bereiken</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>nummer of adres</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>contactpersoon</translation>
    </message>
    <message>
        <source>kind of words</source>
        <translation>soort woorden</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>financiering</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ruimte</translation>
    </message>
    <message>
        <source>well-known person</source>
        <translation>bekend persoon</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>spreekt voor</translation>
    </message>
    <message>
        <source>joined on</source>
        <translation>aangesloten op</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>gestopt op</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>position</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>professional secrecy</source>
        <translation>beroepsgeheim</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>soort hulp</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partij</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tafel</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>permanent or on call</source>
        <translation>vast of op afroep</translation>
    </message>
    <message>
        <source>who speaks for whom</source>
        <translation>wie spreekt namens wie</translation>
    </message>
    <message>
        <source>who sits there</source>
        <translation>wie er zit</translation>
    </message>
    <message>
        <source>case code</source>
        <translation>code van de casus</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>question to the network</source>
        <translation>vraag aan het netwerk</translation>
    </message>
    <message>
        <source>how urgent</source>
        <translation>hoe dringend</translation>
    </message>
    <message>
        <source>voluntary or not</source>
        <translation>vrijwillig of niet</translation>
    </message>
    <message>
        <source>known to services</source>
        <translation>bekend bij hulp</translation>
    </message>
    <message>
        <source>why now</source>
        <translation>waarom nu</translation>
    </message>
    <message>
        <source>why we may keep this</source>
        <translation>waarom we dit mogen bewaren</translation>
    </message>
    <message>
        <source>day collected</source>
        <translation>dag van ontvangst</translation>
    </message>
    <message>
        <source>does the resident know?</source>
        <translation>weet de inwoner dit?</translation>
    </message>
    <message>
        <source>brought in by</source>
        <translation>ingebracht door partij</translation>
    </message>
    <message>
        <source>who brought it in</source>
        <translation>wie het inbracht</translation>
    </message>
    <message>
        <source>who arranges the help</source>
        <translation>wie de hulp regelt</translation>
    </message>
    <message>
        <source>how long to keep</source>
        <translation>hoe lang bewaren</translation>
    </message>
    <message>
        <source>kept from</source>
        <translation>bewaren vanaf</translation>
    </message>
    <message>
        <source>story for the room</source>
        <translation>verhaal voor de zaal</translation>
    </message>
    <message>
        <source>what goes well</source>
        <translation>wat goed gaat</translation>
    </message>
    <message>
        <source>what matters to the resident</source>
        <translation>wat de inwoner belangrijk vindt</translation>
    </message>
    <message>
        <source>what the resident prefers</source>
        <translation>wat de inwoner liever heeft</translation>
    </message>
    <message>
        <source>how long already</source>
        <translation>hoe lang al</translation>
    </message>
    <message>
        <source>how complicated</source>
        <translation>hoe ingewikkeld</translation>
    </message>
    <message>
        <source>why we think so</source>
        <translation>waarom we dat denken</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>begonnen op</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casus</translation>
    </message>
    <message>
        <source>age for consent</source>
        <translation>leeftijd voor toestemming</translation>
    </message>
    <message>
        <source>died on</source>
        <translation>overleden op</translation>
    </message>
    <message>
        <source>about whom</source>
        <translation>over wie</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>source is protected</source>
        <translation>bron is beschermd</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>onderwerpen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>part of life</source>
        <translation>onderwerp in het leven</translation>
    </message>
    <message>
        <source>written on</source>
        <translation>opgeschreven op</translation>
    </message>
    <message>
        <source>person concerned</source>
        <translation>betrokkene</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>meldde</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>voornamen</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>voorletters</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>tussenvoegsel</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>leeftijdsgroep</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>code of the report</source>
        <translation>code van de melding</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>ontvangen op</translation>
    </message>
    <message>
        <source>who reports</source>
        <translation>wie meldt</translation>
    </message>
    <message>
        <source>reporter stays unknown</source>
        <translation>melder blijft onbekend</translation>
    </message>
    <message>
        <source>party of the reporter</source>
        <translation>partij van de melder</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>melder</translation>
    </message>
    <message>
        <source>where it was seen</source>
        <translation>waar gezien</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>hoe ver het is</translation>
    </message>
    <message>
        <source>the worry</source>
        <translation>de zorg</translation>
    </message>
    <message>
        <source>message to the reporter</source>
        <translation>bericht terug aan de melder</translation>
    </message>
    <message>
        <source>name goes on</source>
        <translation>naam gaat weg op</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>waar het over gaat</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>begint om</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>voorzitter</translation>
    </message>
    <message>
        <source>who takes the minutes</source>
        <translation>wie het verslag maakt</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>present or not</source>
        <translation>aanwezig of niet</translation>
    </message>
    <message>
        <source>name at that time</source>
        <translation>naam op dat moment</translation>
    </message>
    <message>
        <source>party at that time</source>
        <translation>partij op dat moment</translation>
    </message>
    <message>
        <source>will keep this secret</source>
        <translation>houdt dit geheim</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>wat is besloten</translation>
    </message>
    <message>
        <source>who is needed</source>
        <translation>wie nodig is</translation>
    </message>
    <message>
        <source>agreed in</source>
        <translation>afgesproken in</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>wie het doet</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>datum klaar</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>afgesproken op</translation>
    </message>
    <message>
        <source>remind on</source>
        <translation>herinneren op</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>waar het voor is</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>wat eruit kwam</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>About cases</source>
        <translation>Over casussen</translation>
    </message>
    <message>
        <source>Learning together</source>
        <translation>Samen leren</translation>
    </message>
    <message>
        <source>About the network</source>
        <translation>Over het netwerk</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Is coming</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Is er</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Was er niet</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>How are things now?</source>
        <translation>Hoe gaat het nu?</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Vraag zonder naam</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Round of questions</source>
        <translation>Rondvraag</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation>Is bezig</translation>
    </message>
    <message>
        <source>Has been held</source>
        <translation>Is geweest</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Op de agenda</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Circumstances changed</source>
        <translation>De situatie is veranderd</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Het is er niet van gekomen</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Neighbourhood network</source>
        <translation>Buurtnetwerk</translation>
    </message>
    <message>
        <source>Network for acute worries</source>
        <translation>Netwerk voor acute zorgen</translation>
    </message>
    <message>
        <source>Network for informal care</source>
        <translation>Netwerk informele zorg</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>In opbouw</translation>
    </message>
    <message>
        <source>Up and running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Merging with another network</source>
        <translation>Gaat samen met een ander netwerk</translation>
    </message>
    <message>
        <source>Many worries, no emergency</source>
        <translation>Veel zorgen, geen spoed</translation>
    </message>
    <message>
        <source>Emergencies, or getting worse fast</source>
        <translation>Spoed, of het wordt snel erger</translation>
    </message>
    <message>
        <source>Both groups of people</source>
        <translation>Beide groepen mensen</translation>
    </message>
    <message>
        <source>Seeing worries early</source>
        <translation>Zorgen vroeg zien</translation>
    </message>
    <message>
        <source>Keeping it from getting worse</source>
        <translation>Zorgen dat het niet erger wordt</translation>
    </message>
    <message>
        <source>Seeing early and keeping it from getting worse</source>
        <translation>Vroeg zien en zorgen dat het niet erger wordt</translation>
    </message>
    <message>
        <source>Together with the resident</source>
        <translation>Samen met de inwoner</translation>
    </message>
    <message>
        <source>Also without consent, when it has to be</source>
        <translation>Ook zonder toestemming, als het moet</translation>
    </message>
    <message>
        <source>Together where possible, imposed where it has to be</source>
        <translation>Samen waar het kan, opgelegd waar het moet</translation>
    </message>
    <message>
        <source>Parties from the neighbourhood</source>
        <translation>Partijen uit de buurt</translation>
    </message>
    <message>
        <source>Specialist parties</source>
        <translation>Gespecialiseerde partijen</translation>
    </message>
    <message>
        <source>Neighbourhood and specialists</source>
        <translation>Buurt en specialisten</translation>
    </message>
    <message>
        <source>Closed: only permanent partners</source>
        <translation>Besloten: alleen vaste partners</translation>
    </message>
    <message>
        <source>Partly open: guests when needed</source>
        <translation>Deels open: gasten als dat nodig is</translation>
    </message>
    <message>
        <source>Open to new partners</source>
        <translation>Open voor nieuwe partners</translation>
    </message>
    <message>
        <source>Broad, and learning together</source>
        <translation>Breed, en samen leren</translation>
    </message>
    <message>
        <source>Specialist knowledge</source>
        <translation>Gespecialiseerde kennis</translation>
    </message>
    <message>
        <source>Broad and specialist</source>
        <translation>Breed en gespecialiseerd</translation>
    </message>
    <message>
        <source>Not yet at the table</source>
        <translation>Nog niet aan tafel</translation>
    </message>
    <message>
        <source>Asked when needed</source>
        <translation>Wordt gevraagd als het nodig is</translation>
    </message>
    <message>
        <source>Permanent partner</source>
        <translation>Vaste partner</translation>
    </message>
    <message>
        <source>Equal partner in everything</source>
        <translation>Gelijke partner in alles</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Het welzijnswerk</translation>
    </message>
    <message>
        <source>The public health service</source>
        <translation>De GGD</translation>
    </message>
    <message>
        <source>Several parties together</source>
        <translation>Meerdere partijen samen</translation>
    </message>
    <message>
        <source>An independent coordinator</source>
        <translation>Een onafhankelijke coördinator</translation>
    </message>
    <message>
        <source>Started by people in the neighbourhood</source>
        <translation>Begonnen door mensen in de buurt</translation>
    </message>
    <message>
        <source>Started by organisations or the municipality</source>
        <translation>Begonnen door organisaties of de gemeente</translation>
    </message>
    <message>
        <source>Working better together</source>
        <translation>Beter samenwerken</translation>
    </message>
    <message>
        <source>Helping professionals find volunteers</source>
        <translation>Beroepskrachten helpen met vrijwilligers</translation>
    </message>
    <message>
        <source>Speaking up for informal care</source>
        <translation>Opkomen voor informele zorg</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Listens, without details about people</source>
        <translation>Luistert mee, zonder gegevens van mensen</translation>
    </message>
    <message>
        <source>Hears about it afterwards</source>
        <translation>Hoort het achteraf</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>Vast overleg</translation>
    </message>
    <message>
        <source>Extra meeting</source>
        <translation>Extra overleg</translation>
    </message>
    <message>
        <source>Short talk with one party</source>
        <translation>Kort overleg met één partij</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Only the code</source>
        <translation>Alleen code</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>Bedekt</translation>
    </message>
    <message>
        <source>With a name</source>
        <translation>Met naam</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>voorletters</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>leeftijdsgroep</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>buurt</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>On the screen in the room</source>
        <translation>Op het scherm in de zaal</translation>
    </message>
    <message>
        <source>Told to one person</source>
        <translation>Verteld aan één persoon</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>In a file or an email</source>
        <translation>In een bestand of e-mail</translation>
    </message>
    <message>
        <source>In a sealed package</source>
        <translation>In een verzegeld pakket</translation>
    </message>
    <message>
        <source>Handing over together</source>
        <translation>Bij overdracht</translation>
    </message>
    <message>
        <source>To the one who reported</source>
        <translation>Aan wie het meldde</translation>
    </message>
    <message>
        <source>To the resident</source>
        <translation>Aan de inwoner</translation>
    </message>
    <message>
        <source>In a report with numbers</source>
        <translation>In een rapport met cijfers</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>Volunteers or people close by</source>
        <translation>Vrijwilligers of naasten</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Beroepskrachten</translation>
    </message>
    <message>
        <source>Resident without an organisation</source>
        <translation>Inwoner zonder organisatie</translation>
    </message>
    <message>
        <source>Only volunteers</source>
        <translation>Alleen vrijwilligers</translation>
    </message>
    <message>
        <source>Volunteers, with paid support</source>
        <translation>Vrijwilligers, met betaalde steun</translation>
    </message>
    <message>
        <source>Paid workers, with help from volunteers</source>
        <translation>Betaalde krachten, met hulp van vrijwilligers</translation>
    </message>
    <message>
        <source>Only paid workers</source>
        <translation>Alleen betaalde krachten</translation>
    </message>
    <message>
        <source>Volunteers and professionals together</source>
        <translation>Vrijwilligers en beroepskrachten samen</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>Heeft plek</translation>
    </message>
    <message>
        <source>Has a waiting list</source>
        <translation>Heeft een wachtlijst</translation>
    </message>
    <message>
        <source>Is full</source>
        <translation>Zit vol</translation>
    </message>
    <message>
        <source>Simple words</source>
        <translation>Eenvoudige woorden</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <translation>Gewone woorden</translation>
    </message>
    <message>
        <source>Professional words</source>
        <translation>Vakwoorden</translation>
    </message>
    <message>
        <source>Help from volunteers or people close by</source>
        <translation>Hulp van vrijwilligers of naasten</translation>
    </message>
    <message>
        <source>Help from professionals</source>
        <translation>Hulp van beroepskrachten</translation>
    </message>
    <message>
        <source>Has professional secrecy</source>
        <translation>Heeft beroepsgeheim</translation>
    </message>
    <message>
        <source>Has no professional secrecy</source>
        <translation>Heeft geen beroepsgeheim</translation>
    </message>
    <message>
        <source>Has professional secrecy through a register</source>
        <translation>Heeft beroepsgeheim door een register</translation>
    </message>
    <message>
        <source>Speaks for a party</source>
        <translation>Spreekt namens een partij</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vervanger</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Takes the minutes</source>
        <translation>Maakt het verslag</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Resident at the table</source>
        <translation>Inwoner aan tafel</translation>
    </message>
    <message>
        <source>Well-known person in the neighbourhood</source>
        <translation>Bekend persoon in de buurt</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation>Ervaringsdeskundige</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>Supports volunteers</source>
        <translation>Helpt de vrijwilliger</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Luistert mee</translation>
    </message>
    <message>
        <source>Brings in the case</source>
        <translation>Brengt de casus in</translation>
    </message>
    <message>
        <source>Arranges the help in this case</source>
        <translation>Regelt de hulp in deze casus</translation>
    </message>
    <message>
        <source>Looks after the cooperation</source>
        <translation>Bewaakt de samenwerking</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Kerngroep</translation>
    </message>
    <message>
        <source>Family carer</source>
        <translation>Mantelzorger</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Stagiair</translation>
    </message>
    <message>
        <source>Permanent partner</source>
        <translation>Vaste partner</translation>
    </message>
    <message>
        <source>Partner on call</source>
        <translation>Partner op afroep</translation>
    </message>
    <message>
        <source>Speaks for their own organisation</source>
        <translation>Spreekt namens de eigen organisatie</translation>
    </message>
    <message>
        <source>Coordinates the volunteers</source>
        <translation>Coördineert de vrijwilligers</translation>
    </message>
    <message>
        <source>Professional with a group of volunteers</source>
        <translation>Beroepskracht met een groep vrijwilligers</translation>
    </message>
    <message>
        <source>Speaks for several organisations</source>
        <translation>Spreekt namens meerdere organisaties</translation>
    </message>
    <message>
        <source>Speaks for themselves</source>
        <translation>Spreekt namens zichzelf</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file with this name. Check the name and the folder.</source>
        <translation>Er is geen bestand met deze naam. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Choose a Tandem file in it.</source>
        <translation>Dit is een map, geen bestand. Kies een Tandem-bestand in die map.</translation>
    </message>
    <message>
        <source>This file is empty. Open a backup, or ask the person you got it from to send it again.</source>
        <translation>Dit bestand is leeg. Open een reservekopie, of vraag of de afzender het nog een keer stuurt.</translation>
    </message>
    <message>
        <source>This is not a Tandem file. Choose a file whose name ends in .tandem.</source>
        <translation>Dit is geen Tandem-bestand. Kies een bestand waarvan de naam eindigt op .tandem.</translation>
    </message>
    <message>
        <source>A part of this file is missing, perhaps because copying it was interrupted. Open a backup, or copy the file again.</source>
        <translation>Een deel van dit bestand ontbreekt. Misschien is het kopiëren afgebroken. Open een reservekopie, of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Try again; look at capitals and spaces. The recovery sheet opens it too.</source>
        <translation>Deze wachtzin opent het bestand niet. Probeer het nog een keer; let op hoofdletters en spaties. Met het herstelblad gaat het ook open.</translation>
    </message>
    <message>
        <source>This is an older passphrase. It was changed since then. Use the new one, or open the backup that still has the old one.</source>
        <translation>Dit is een oudere wachtzin. Die is daarna veranderd. Gebruik de nieuwe, of open de reservekopie die nog de oude heeft.</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged. Open a backup, or use the recovery sheet.</source>
        <translation>Het begin van dit bestand is beschadigd. Open een reservekopie, of gebruik het herstelblad.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was changed. Open a backup.</source>
        <translation>Dit bestand is beschadigd. Er is niets veranderd. Open een reservekopie.</translation>
    </message>
    <message>
        <source>This file was made with a newer version of Tandem. Install that version to open it.</source>
        <translation>Dit bestand is gemaakt met een nieuwere versie van Tandem. Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder. Ask the owner of the computer, or choose another place.</source>
        <translation>U heeft geen toegang tot dit bestand of deze map. Vraag het de beheerder van de computer, of kies een andere plek.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this place. Copy the file to a place where it can.</source>
        <translation>Op deze plek kan niets veranderd worden. Kopieer het bestand naar een plek waar dat wel kan.</translation>
    </message>
    <message>
        <source>This file was not closed properly and lies in a place where nothing can be changed. Copy it together with the file beside it (-journal) and open the copy.</source>
        <translation>Dit bestand is niet goed afgesloten en staat op een plek waar niets veranderd kan worden. Kopieer het samen met het bestand ernaast (-journal) en open de kopie.</translation>
    </message>
    <message>
        <source>Another program has this file open. Close it there to change something here.</source>
        <translation>Dit bestand is in een ander programma open. Sluit het daar om hier iets te veranderen.</translation>
    </message>
    <message>
        <source>There is already something with this name. Nothing is written over it; choose another name.</source>
        <translation>Er is al iets met deze naam. Dat wordt niet overschreven; kies een andere naam.</translation>
    </message>
    <message>
        <source>This folder is not there. Make it first, or choose another one.</source>
        <translation>Deze map is er niet. Maak hem eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use five words that do not belong together.</source>
        <translation>Deze wachtzin is te makkelijk te raden. Gebruik vijf woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>The letters of the recovery sheet are not right. Compare them with the paper and try again.</source>
        <translation>De letters van het herstelblad kloppen niet. Vergelijk ze met het papier en probeer het nog een keer.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make some room and try again.</source>
        <translation>De schijf is vol. Er is niets veranderd. Maak ruimte en probeer het nog een keer.</translation>
    </message>
    <message>
        <source>Reading or writing did not work. Nothing was changed. Try again, or use another disk.</source>
        <translation>Lezen of schrijven lukt niet. Er is niets veranderd. Probeer het nog een keer, of gebruik een andere schijf.</translation>
    </message>
    <message>
        <source>There is too little memory. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen. Sluit andere programma&apos;s en probeer het nog een keer.</translation>
    </message>
    <message>
        <source>The file is busy. Wait a moment and try again.</source>
        <translation>Het bestand is bezig. Wacht even en probeer het nog een keer.</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>U heeft dit gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>Deze tekst is te lang. Maak hem korter.</translation>
    </message>
    <message>
        <source>That is not in this file. Check what you typed.</source>
        <translation>Dat staat niet in dit bestand. Controleer wat u heeft getypt.</translation>
    </message>
    <message>
        <source>There is more than one. Say more precisely which one you mean.</source>
        <translation>Er is er meer dan één. Zeg preciezer welke u bedoelt.</translation>
    </message>
    <message>
        <source>This was erased for good and cannot be brought back.</source>
        <translation>Dit is voorgoed gewist en kan niet terugkomen.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>Er is niets om terug te draaien of opnieuw te doen.</translation>
    </message>
    <message>
        <source>This was changed again since then, so it cannot be undone. Change it by hand.</source>
        <translation>Dit is daarna nog een keer veranderd en kan daarom niet terug. Verander het met de hand.</translation>
    </message>
    <message>
        <source>Say what you need the names for. That goes into the logbook.</source>
        <translation>Zeg waar u de namen voor nodig heeft. Dat komt in het logboek.</translation>
    </message>
    <message>
        <source>There is nothing to hand out for this meeting. Invite people first.</source>
        <translation>Er is niets uit te delen voor dit overleg. Nodig eerst mensen uit.</translation>
    </message>
    <message>
        <source>A network for acute worries needs its privacy rules first. Add them, then start.</source>
        <translation>Een netwerk voor acute zorgen heeft eerst privacyregels nodig. Voeg ze toe en begin dan.</translation>
    </message>
    <message>
        <source>There is no template with this name. The command &quot;templates&quot; shows which there are.</source>
        <translation>Er is geen sjabloon met deze naam. Het commando &quot;templates&quot; laat zien welke er zijn.</translation>
    </message>
    <message>
        <source>This is not proper JSON. Repair it at the place below; nothing was changed.</source>
        <translation>Dit is geen goede JSON. Herstel de plek hieronder; er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is nothing in it. Check whether it is the right file.</source>
        <translation>Er staat niets in. Controleer of dit het goede bestand is.</translation>
    </message>
    <message>
        <source>This JSON goes too deep for a network. Check whether it is the right file.</source>
        <translation>Deze JSON gaat te diep voor een netwerk. Controleer of dit het goede bestand is.</translation>
    </message>
    <message>
        <source>This JSON is too large. Split it, or check whether it is the right file.</source>
        <translation>Deze JSON is te groot. Splits hem, of controleer of dit het goede bestand is.</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file again as UTF-8.</source>
        <translation>Dit is geen UTF-8. Bewaar het bestand opnieuw als UTF-8.</translation>
    </message>
    <message>
        <source>The same key stands here twice. Take one away.</source>
        <translation>Dezelfde sleutel staat hier twee keer. Haal er één weg.</translation>
    </message>
    <message>
        <source>This number is too large or too small.</source>
        <translation>Dit getal is te groot of te klein.</translation>
    </message>
    <message>
        <source>This is JSON, but not of a Tandem network. Use a file made by &quot;export&quot;.</source>
        <translation>Dit is JSON, maar niet van een Tandem-netwerk. Gebruik een bestand dat met &quot;export&quot; is gemaakt.</translation>
    </message>
    <message>
        <source>This JSON was made with a newer version of Tandem. Install that version.</source>
        <translation>Deze JSON is gemaakt met een nieuwere versie van Tandem. Installeer die versie.</translation>
    </message>
    <message>
        <source>There is a kind of record here that Tandem does not know. Nothing was changed.</source>
        <translation>Hier staat een soort gegevens die Tandem niet kent. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is a field here that Tandem does not know. Nothing was changed.</source>
        <translation>Hier staat een veld dat Tandem niet kent. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A value is not right. Nothing was changed.</source>
        <translation>Een waarde klopt niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is an identity in this document, but the document says it holds none. Nothing was changed.</source>
        <translation>In dit document staat wie iemand is, terwijl het document zegt van niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The same id is used twice. Nothing was changed.</source>
        <translation>Hetzelfde id is twee keer gebruikt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This refers to something that is not there. Nothing was changed.</source>
        <translation>Dit verwijst naar iets dat er niet is. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A file holds one network, no more and no less. Nothing was changed.</source>
        <translation>Een bestand heeft één netwerk, niet meer en niet minder. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This file holds another network. Import it into a new file.</source>
        <translation>Dit bestand heeft een ander netwerk. Lees het in een nieuw bestand in.</translation>
    </message>
    <message>
        <source>Something went wrong that Tandem does not know. Nothing was changed. Try again.</source>
        <translation>Er ging iets mis dat Tandem niet kent. Er is niets veranderd. Probeer het nog een keer.</translation>
    </message>
    <message>
        <source>It is not the right kind of value.</source>
        <translation>Het is niet het goede soort waarde.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Het ontbreekt.</translation>
    </message>
    <message>
        <source>It is not a date as 2026-11-30.</source>
        <translation>Het is geen datum zoals 2026-11-30.</translation>
    </message>
    <message>
        <source>It is not a time as 09:30.</source>
        <translation>Het is geen tijd zoals 09:30.</translation>
    </message>
    <message>
        <source>It is not an id.</source>
        <translation>Het is geen id.</translation>
    </message>
    <message>
        <source>Tandem does not know this word.</source>
        <translation>Tandem kent dit woord niet.</translation>
    </message>
    <message>
        <source>It is not within what is possible.</source>
        <translation>Het valt buiten wat mogelijk is.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Het is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>It has a part that Tandem does not know.</source>
        <translation>Het heeft een onderdeel dat Tandem niet kent.</translation>
    </message>
    <message>
        <source>The backup: %1.</source>
        <translation>De reservekopie: %1.</translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <translation>Het gaat om: %1.</translation>
    </message>
    <message>
        <source>Page %1.</source>
        <translation>Bladzijde %1.</translation>
    </message>
    <message>
        <source>Its version is %1.</source>
        <translation>De versie is %1.</translation>
    </message>
    <message>
        <source>Look at line or group %1.</source>
        <translation>Kijk naar regel of groep %1.</translation>
    </message>
    <message>
        <source>Technical number: %1.</source>
        <translation>Technisch nummer: %1.</translation>
    </message>
    <message>
        <source>Line %1, character %2.</source>
        <translation>Regel %1, teken %2.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Keuze in een lijst</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plek aan tafel</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Wat nodig is</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Wie het is</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punt op de agenda</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggehaald</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>bekeken</translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation>in een bestand gezet</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>uitgedeeld</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Permanent partner</source>
        <translation>Vaste partner</translation>
    </message>
    <message>
        <source>Partner on call</source>
        <translation>Partner op afroep</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>Someone from the neighbourhood</source>
        <translation>Iemand uit de buurt</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Housing association</source>
        <translation>Woningcorporatie</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Een ander netwerk</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Meldpunt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>We have received your report.</source>
        <translation>We hebben uw melding ontvangen.</translation>
    </message>
    <message>
        <source>We are looking into it.</source>
        <translation>We kijken ernaar.</translation>
    </message>
    <message>
        <source>We have done what we can. We may not say more.</source>
        <translation>We hebben gedaan wat we konden. Meer mogen we niet zeggen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>A question is still open</source>
        <translation>Er is nog een vraag</translation>
    </message>
    <message>
        <source>Became a case</source>
        <translation>Is een casus geworden</translation>
    </message>
    <message>
        <source>Became a question without a name</source>
        <translation>Is een vraag zonder naam geworden</translation>
    </message>
    <message>
        <source>Solved with one party</source>
        <translation>Geregeld met één partij</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Doorgegeven</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Klaar, niets meer nodig</translation>
    </message>
    <message>
        <source>Still to be told</source>
        <translation>Nog iets laten weten</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Bericht gegeven</translation>
    </message>
    <message>
        <source>Wants no message</source>
        <translation>Wil geen bericht</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Made a network</source>
        <translation>Netwerk gemaakt</translation>
    </message>
    <message>
        <source>Made the example network</source>
        <translation>Voorbeeldnetwerk gemaakt</translation>
    </message>
    <message>
        <source>Read in a network</source>
        <translation>Netwerk ingelezen</translation>
    </message>
    <message>
        <source>Wrote the network to a file</source>
        <translation>Netwerk in een bestand gezet</translation>
    </message>
    <message>
        <source>Looked at a name</source>
        <translation>Naam bekeken</translation>
    </message>
    <message>
        <source>Searched by name</source>
        <translation>Op naam gezocht</translation>
    </message>
    <message>
        <source>Handed out papers</source>
        <translation>Papieren uitgedeeld</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>Wachtzin veranderd</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Reservekopie teruggezet</translation>
    </message>
    <message>
        <source>Brought the file up to date</source>
        <translation>Bestand bijgewerkt</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Voorgoed gewist</translation>
    </message>
    <message>
        <source>Undid a step</source>
        <translation>Stap teruggedraaid</translation>
    </message>
    <message>
        <source>Did a step again</source>
        <translation>Stap opnieuw gedaan</translation>
    </message>
    <message>
        <source>Added an action</source>
        <translation>Afspraak gemaakt</translation>
    </message>
    <message>
        <source>Changed an action</source>
        <translation>Afspraak veranderd</translation>
    </message>
    <message>
        <source>Removed an action</source>
        <translation>Afspraak weggehaald</translation>
    </message>
    <message>
        <source>Finished an action</source>
        <translation>Afspraak afgerond</translation>
    </message>
    <message>
        <source>A page of the file is damaged</source>
        <translation>Een bladzijde van het bestand is beschadigd</translation>
    </message>
    <message>
        <source>The structure of the file is broken</source>
        <translation>De opbouw van het bestand is stuk</translation>
    </message>
    <message>
        <source>The logbook was changed or a part is missing</source>
        <translation>Het logboek is veranderd of er mist een deel</translation>
    </message>
    <message>
        <source>Something refers to what is not there</source>
        <translation>Iets verwijst naar wat er niet is</translation>
    </message>
    <message>
        <source>A change history is missing</source>
        <translation>Een wijzigingsgeschiedenis ontbreekt</translation>
    </message>
    <message>
        <source>A change history belongs to nothing</source>
        <translation>Een wijzigingsgeschiedenis hoort nergens bij</translation>
    </message>
    <message>
        <source>The search index is out of step</source>
        <translation>De zoeklijst loopt niet gelijk</translation>
    </message>
    <message>
        <source>Something is left without what it belongs to</source>
        <translation>Iets is over zonder dat waar het bij hoort</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>Een waarde is niet te lezen</translation>
    </message>
    <message>
        <source>Something is left of what was erased</source>
        <translation>Er is iets over van wat gewist is</translation>
    </message>
</context>
</TS>
