<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CaseColumns</name>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat is nodig</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ConsultationColumns</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Inschatting</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Nagelezen</translation>
    </message>
    <message>
        <source>On the agenda of</source>
        <translation>Op de agenda van</translation>
    </message>
    <message>
        <source>Wiped on</source>
        <translation>Gewist op</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>PartyColumns</name>
    <message>
        <source>left</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>Who does the work?</source>
        <translation>Wie doet het werk?</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Permanent or on call</source>
        <translation>Vast of op afroep</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This computer has no program to print with (lp). Save the pages as a PDF and print them elsewhere.</source>
        <translation>Deze computer heeft geen programma om mee af te drukken (lp). Bewaar de bladzijden als PDF en druk ze ergens anders af.</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Add one in the settings of the computer, or save the pages as a PDF.</source>
        <translation>Op deze computer staat geen printer. Voeg er een toe bij de instellingen van de computer, of bewaar de bladzijden als PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is on, or save the pages as a PDF.</source>
        <translation>De printer nam de bladzijden niet aan. Kijk of hij aanstaat, of bewaar de bladzijden als PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look in its queue before you try again, or save the pages as a PDF.</source>
        <translation>De printer geeft geen antwoord. Kijk eerst in de wachtrij voor je het nog eens probeert, of bewaar de bladzijden als PDF.</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>stays unknown</source>
        <translation>blijft onbekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Hoe dringend</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Case or report</source>
        <translation>Casus of melding</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>With volunteers</source>
        <translation>Met vrijwilligers</translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>finish, done, close, end, stop</source>
        <translation>afronden, klaar, sluiten, einde, stoppen</translation>
    </message>
    <message>
        <source>start, chair, open</source>
        <translation>starten, voorzitten, openen</translation>
    </message>
    <message>
        <source>add, new, more</source>
        <translation>toevoegen, nieuw, erbij</translation>
    </message>
    <message>
        <source>add, make, start, plan</source>
        <translation>toevoegen, maken, beginnen, plannen</translation>
    </message>
    <message>
        <source>participant, present, person, guest</source>
        <translation>deelnemer, aanwezig, persoon, gast</translation>
    </message>
    <message>
        <source>delete, erase, take away, gone</source>
        <translation>verwijderen, wissen, weg, weghalen</translation>
    </message>
    <message>
        <source>print, paper, list, save</source>
        <translation>printen, afdrukken, papier, lijst, opslaan, bewaren</translation>
    </message>
    <message>
        <source>save, copy, keep safe</source>
        <translation>opslaan, bewaren, kopie, back-up</translation>
    </message>
    <message>
        <source>change, edit, adapt</source>
        <translation>veranderen, wijzigen, aanpassen, bewerken</translation>
    </message>
    <message>
        <source>close, aftercare, state</source>
        <translation>sluiten, afsluiten, nazorg, stand</translation>
    </message>
    <message>
        <source>consent, permission</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>agenda, meeting</source>
        <translation>agenda, overleg, vergadering</translation>
    </message>
    <message>
        <source>projector, beamer, hall</source>
        <translation>beamer, projector, zaal</translation>
    </message>
    <message>
        <source>find, look for</source>
        <translation>vinden, opzoeken</translation>
    </message>
    <message>
        <source>back, mistake, restore</source>
        <translation>terug, fout, herstellen</translation>
    </message>
    <message>
        <source>close, shut, leave</source>
        <translation>sluiten, afsluiten, stoppen, weggaan</translation>
    </message>
    <message>
        <source>preferences, language, size of the letters</source>
        <translation>voorkeuren, taal, lettergrootte</translation>
    </message>
    <message>
        <source>manual, explain, question</source>
        <translation>handleiding, uitleg, vraag</translation>
    </message>
    <message>
        <source>anonymous, advice, consultation</source>
        <translation>anoniem, advies, consultatie</translation>
    </message>
    <message>
        <source>worry, signal, heard something</source>
        <translation>zorg, signaal, iets gehoord</translation>
    </message>
    <message>
        <source>reporter, message, feedback</source>
        <translation>melder, bericht, terugkoppelen</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>born %1 (%2)</source>
        <translation>geboren %1 (%2)</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>leeftijd %1</translation>
    </message>
</context>
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
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>Goes well</source>
        <translation>Gaat goed</translation>
    </message>
    <message>
        <source>Just about manages</source>
        <translation>Lukt net</translation>
    </message>
    <message>
        <source>Is hard</source>
        <translation>Gaat moeilijk</translation>
    </message>
    <message>
        <source>Does not work any more</source>
        <translation>Gaat niet meer</translation>
    </message>
    <message>
        <source>Goes fine</source>
        <translation>Gaat goed</translation>
    </message>
    <message>
        <source>Gets heavy</source>
        <translation>Wordt zwaar</translation>
    </message>
    <message>
        <source>Is too heavy</source>
        <translation>Is te zwaar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>A volunteer can do this</source>
        <translation>Een vrijwilliger kan dit doen</translation>
    </message>
    <message>
        <source>A volunteer cannot do this</source>
        <translation>Een vrijwilliger kan dit niet doen</translation>
    </message>
    <message>
        <source>The resident does not want a volunteer</source>
        <translation>De inwoner wil geen vrijwilliger</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>This asks for the passphrase itself; the recovery sheet does not do here.</source>
        <translation>Dit vraagt om de wachtwoordzin zelf; het herstelblad is hier niet genoeg.</translation>
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
        <translation>bestand met op de eerste regel de wachtwoordzin; anders TANDEM_PASSPHRASE, anders wordt ernaar gevraagd</translation>
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
        <translation>Het bestand met de wachtwoordzin of de herstelletters is leeg of niet te lezen.</translation>
    </message>
    <message>
        <source>There is no passphrase. Give it with --passphrase-file, in TANDEM_PASSPHRASE, or type it in a terminal.</source>
        <translation>Er is geen wachtwoordzin. Geef die met --passphrase-file, in TANDEM_PASSPHRASE, of typ hem in een terminal.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nieuwe wachtwoordzin: </translation>
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
        <translation>De reservekopie is er en is nagelezen: %1. Hij gaat open met dezelfde wachtwoordzin.</translation>
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
        <source>shows what makes somebody recognisable in a text, one line of JSON for each</source>
        <translation>toont wat iemand herkenbaar maakt in een tekst, één regel JSON per tekst</translation>
    </message>
    <message>
        <source>texts to read; else each line of standard input is one, or JSON with id and text</source>
        <translation>teksten om te lezen; anders is elke regel van de standaardinvoer er een, of JSON met id en text</translation>
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
        <source>The passphrase is changed. The old recovery sheet no longer works: make a new one. Older backups still open with the old passphrase.</source>
        <translation>De wachtwoordzin is veranderd. Het oude herstelblad werkt niet meer: maak een nieuw. Oudere reservekopieën gaan nog open met de oude wachtwoordzin.</translation>
    </message>
    <message>
        <source>Beware: whoever has these letters opens the file. Keep them on paper in your organisation&apos;s safe, not in the computer.</source>
        <translation>Let op: wie deze letters heeft, opent het bestand. Bewaar ze op papier in de kluis van uw organisatie, niet in de computer.</translation>
    </message>
    <message>
        <source>changes the passphrase</source>
        <translation>verandert de wachtwoordzin</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase; else you are asked</source>
        <translation>bestand met op de eerste regel de nieuwe wachtwoordzin; anders wordt ernaar gevraagd</translation>
    </message>
    <message>
        <source>shows the letters of the recovery sheet; asks for the passphrase</source>
        <translation>toont de letters van het herstelblad; vraagt om de wachtwoordzin</translation>
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
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Op %1: %2</translation>
    </message>
    <message>
        <source>Sharing without consent, weighed on %1</source>
        <translation>Delen zonder toestemming, afgewogen op %1</translation>
    </message>
    <message>
        <source>Emergency on %1: %2</source>
        <translation>Noodgeval op %1: %2</translation>
    </message>
    <message>
        <source>the reason is still missing</source>
        <translation>de reden ontbreekt nog</translation>
    </message>
    <message>
        <source>still to fill in before %1</source>
        <translation>nog in te vullen voor %1</translation>
    </message>
    <message>
        <source>Handover to %1: %2</source>
        <translation>Overdracht naar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still to be told that consent ended</source>
        <translation>
            <numerusform>Nog %n persoon moet weten dat de toestemming stopt</numerusform>
            <numerusform>Nog %n personen moeten weten dat de toestemming stopt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who knows the resident: %n person(s)</source>
        <translation>
            <numerusform>Wie de inwoner kent: %n persoon</numerusform>
            <numerusform>Wie de inwoner kent: %n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <translation>Persoon %1: %2</translation>
    </message>
    <message>
        <source>What would show more:</source>
        <translation>Wat meer zou laten zien:</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, en </translation>
    </message>
    <message>
        <source>Somebody who is there may not know of this item. Plan it in another part of the meeting.</source>
        <translation>Iemand die erbij is, mag dit punt niet kennen. Plan het in een ander deel van het overleg.</translation>
    </message>
    <message>
        <source>Lines shown: %1 of %2</source>
        <translation>Regels te zien: %1 van %2</translation>
    </message>
    <message>
        <source>shows what somebody may see of a case, and why</source>
        <translation>laat zien wat iemand van een casus mag zien, en waarom</translation>
    </message>
    <message>
        <source>how it is told</source>
        <translation>hoe het wordt verteld</translation>
    </message>
    <message>
        <source>for this party, by its name</source>
        <translation>voor deze partij, met haar naam</translation>
    </message>
    <message>
        <source>for this person, by name</source>
        <translation>voor deze persoon, met naam</translation>
    </message>
    <message>
        <source>for everyone at this meeting: its id, its day, next or last</source>
        <translation>voor iedereen bij dit overleg: het id, de dag, next of last</translation>
    </message>
    <message>
        <source>shows the text that somebody would get of a case</source>
        <translation>laat de tekst zien die iemand van een casus zou krijgen</translation>
    </message>
    <message>
        <source>Nothing: they may not know that this case exists. "disclose" says why.</source>
        <translation>Niets: zij mogen niet weten dat deze casus er is. "disclose" zegt waarom.</translation>
    </message>
    <message>
        <source>html, txt, pdf, or several with a comma between them</source>
        <translation>html, txt, pdf, of meer met een komma ertussen</translation>
    </message>
    <message>
        <source>That is no audience. These are: %1.</source>
        <translation>Dat is geen publiek. Kies uit: %1.</translation>
    </message>
    <message>
        <source>Say who it is as well: --audience %1:NAME.</source>
        <translation>Zeg er ook bij wie het is: --audience %1:NAAM.</translation>
    </message>
    <message>
        <source>No name goes with this audience: --audience %1.</source>
        <translation>Bij dit publiek hoort geen naam: --audience %1.</translation>
    </message>
    <message>
        <source>Say for whom: --party, --person, --meeting or --audience, and one of them only.</source>
        <translation>Zeg voor wie: --party, --person, --meeting of --audience, en maar een van die vier.</translation>
    </message>
    <message>
        <source>who comes along</source>
        <translation>wie meekomt</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>for this audience, KIND or KIND:NAME; the kinds are %1</source>
        <translation>voor dit publiek, SOORT of SOORT:NAAM; de soorten zijn %1</translation>
    </message>
    <message>
        <source>There is too much behind this command. --help shows what belongs to it.</source>
        <translation>Er staat te veel achter dit commando. Met --help ziet u wat erbij hoort.</translation>
    </message>
    <message>
        <source>This case came from no report, so there is no reporter to answer.</source>
        <translation>Deze casus kwam niet uit een melding, dus is er geen melder om iets te antwoorden.</translation>
    </message>
    <message>
        <source>What the reporter hears: %1</source>
        <translation>Dit hoort de melder: %1</translation>
    </message>
    <message>
        <source>This reporter said not to need an answer.</source>
        <translation>Deze melder zei geen antwoord nodig te hebben.</translation>
    </message>
    <message>
        <source>who may be meant: JSON with names, or with people in parts; or a file with that</source>
        <translation>wie bedoeld kan zijn: JSON met namen, of met mensen in delen; of een bestand daarmee</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Wie helpt waarmee</translation>
    </message>
    <message>
        <source>ask how it goes on %1</source>
        <translation>vraag op %1 hoe het gaat</translation>
    </message>
    <message>
        <source> (last time: %1)</source>
        <translation> (vorige keer: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) settled with one party</source>
        <translation>
            <numerusform>%n keer afgestemd met één partij</numerusform>
            <numerusform>%n keer afgestemd met één partij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to get in touch</source>
        <translation>
            <numerusform>%n poging om contact te leggen</numerusform>
            <numerusform>%n pogingen om contact te leggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again on %1</source>
        <translation>Probeer het opnieuw op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s)</source>
        <translation>
            <numerusform>%n foto of bestand</numerusform>
            <numerusform>%n foto&apos;s en bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>A mentor</source>
        <translation>Een mentor</translation>
    </message>
    <message>
        <source>A curator</source>
        <translation>Een curator</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Twee personen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>De persoon zelf</translation>
    </message>
    <message>
        <source>Everyone with parental authority</source>
        <translation>Iedereen met het gezag</translation>
    </message>
    <message>
        <source>One parent</source>
        <translation>Eén ouder</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Het kind</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>De mentor</translation>
    </message>
    <message>
        <source>The curator</source>
        <translation>De curator</translation>
    </message>
    <message>
        <source>Words or form used</source>
        <translation>Gebruikte woorden of formulier</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar het voor is</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>Crisis service</source>
        <translation>Crisisdienst</translation>
    </message>
    <message>
        <source>Safe Home (Veilig Thuis)</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>Hotline of the municipality</source>
        <translation>Meldpunt van de gemeente</translation>
    </message>
    <message>
        <source>Somebody is in danger</source>
        <translation>Iemand is in gevaar</translation>
    </message>
    <message>
        <source>We may report it</source>
        <translation>Wij mogen het melden</translation>
    </message>
    <message>
        <source>We must report it</source>
        <translation>Wij moeten het melden</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wie het is</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Waar iemand woont</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Hoeveel haast er is</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Wat er geprobeerd is</translation>
    </message>
    <message>
        <source>Whether the person knows</source>
        <translation>Of de betrokkene het weet</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Former partner</source>
        <translation>Ex-partner</translation>
    </message>
    <message>
        <source>Lives next door</source>
        <translation>Woont ernaast</translation>
    </message>
    <message>
        <source>Helped before</source>
        <translation>Hielp eerder</translation>
    </message>
    <message>
        <source>Knows them otherwise</source>
        <translation>Kent hen anders</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Not part of the case</source>
        <translation>Hoort niet bij de casus</translation>
    </message>
    <message>
        <source>Part of the case</source>
        <translation>Hoort bij de casus</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>De voorzitter</translation>
    </message>
    <message>
        <source>The coordinator</source>
        <translation>De coördinator</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>De agenda</translation>
    </message>
    <message>
        <source>The list of actions</source>
        <translation>De lijst met afspraken</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>Het verslag</translation>
    </message>
    <message>
        <source>Note to pass on</source>
        <translation>Doorgeefbriefje</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Sealed package</source>
        <translation>Verzegeld pakket</translation>
    </message>
    <message>
        <source>The permanent partners</source>
        <translation>De vaste partners</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle partners</translation>
    </message>
    <message>
        <source>A party by name</source>
        <translation>Een partij bij naam</translation>
    </message>
    <message>
        <source>A person by name</source>
        <translation>Een persoon bij naam</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Een ander netwerk</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Nog niet ingevuld</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only some things</source>
        <translation>Alleen een paar dingen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>Een dienst</translation>
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
        <source>With consent</source>
        <translation>Met toestemming</translation>
    </message>
    <message>
        <source>With a reason written down</source>
        <translation>Met een opgeschreven reden</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Niet aangenomen</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Wants to help</source>
        <translation>Wil helpen</translation>
    </message>
    <message>
        <source>Does not help</source>
        <translation>Helpt niet</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In een overleg</translation>
    </message>
    <message>
        <source>The resident</source>
        <translation>De inwoner</translation>
    </message>
    <message>
        <source>The one who reported</source>
        <translation>De melder</translation>
    </message>
    <message>
        <source>To let know</source>
        <translation>Laten weten</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Is verteld</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Kon niet verteld worden</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kwam terug</translation>
    </message>
    <message>
        <source>A picture or file</source>
        <translation>Een foto of bestand</translation>
    </message>
</context>
<context>
    <name>consultation</name>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Worrying</source>
        <translation>Zorgelijk</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Became a case</source>
        <translation>Werd een casus</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
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
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>citizen number</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>rekening</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>kenteken</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>geboortedag</translation>
    </message>
    <message>
        <source>day or month</source>
        <translation>dag of maand</translation>
    </message>
    <message>
        <source>age</source>
        <translation>leeftijd</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>special</source>
        <translation>bijzonder</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
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
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
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
    <message>
        <source>This paper has names. Do not leave it lying about. After the meeting, hand it in to the chair or destroy it.</source>
        <translation>Op dit papier staan namen. Laat het niet liggen. Lever het na het overleg in bij de voorzitter, of vernietig het.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaar</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat nodig is</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Wat we weten</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Wat precies</translation>
    </message>
    <message>
        <source>What you were going to do</source>
        <translation>Wat u zou doen</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Casus %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Nothing more may be told of this case.</source>
        <translation>Meer mag over deze casus niet verteld worden.</translation>
    </message>
    <message>
        <source>somebody of the network</source>
        <translation>iemand van het netwerk</translation>
    </message>
    <message>
        <source>What you are asked to do</source>
        <translation>Wat u gevraagd wordt te doen</translation>
    </message>
    <message>
        <source>This note has a name. Keep it with you, and destroy it when you are done.</source>
        <translation>Op dit briefje staat een naam. Houd het bij u en vernietig het als u klaar bent.</translation>
    </message>
    <message>
        <source>Afterwards, please tell %1 how it went.</source>
        <translation>Vertel na afloop aan %1 hoe het ging.</translation>
    </message>
    <message>
        <source>Who heard something about you</source>
        <translation>Wie hoorde iets over u</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Told without your name (number of times)</source>
        <translation>Besproken zonder uw naam (aantal keren)</translation>
    </message>
    <message>
        <source>Nobody heard who you are.</source>
        <translation>Niemand heeft gehoord wie u bent.</translation>
    </message>
    <message>
        <source>You may stop your yes at any time, ask us to correct something, or say that somebody may hear nothing about you.</source>
        <translation>U mag altijd stoppen met uw toestemming, ons vragen iets te verbeteren, of zeggen dat iemand niets over u mag horen.</translation>
    </message>
    <message>
        <source>Do you have a question? Ask %1.</source>
        <translation>Hebt u een vraag? Vraag het aan %1.</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <source>somebody who came along with you</source>
        <translation>iemand die met je meekwam</translation>
    </message>
    <message>
        <source>What was tried already</source>
        <translation>Wat er al is geprobeerd</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Hoe dringend het is</translation>
    </message>
    <message>
        <source>Do they know about it?</source>
        <translation>Weten zij hiervan?</translation>
    </message>
    <message>
        <source>yes, told on %1</source>
        <translation>ja, verteld op %1</translation>
    </message>
    <message>
        <source>not yet; to be looked at again on %1</source>
        <translation>nog niet; op %1 wordt dat opnieuw bekeken</translation>
    </message>
    <message>
        <source>nobody wrote that down</source>
        <translation>dat is niet opgeschreven</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Example network</source>
        <translation>Voorbeeldnetwerk</translation>
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
    <message>
        <source>who decides for them</source>
        <translation>wie voor hen beslist</translation>
    </message>
    <message>
        <source>who has parental authority</source>
        <translation>wie het gezag heeft</translation>
    </message>
    <message>
        <source>works in the network now</source>
        <translation>werkt nu in het netwerk</translation>
    </message>
    <message>
        <source>promised to keep it secret at</source>
        <translation>geheimhouding afgesproken om</translation>
    </message>
    <message>
        <source>may be named since</source>
        <translation>mag bij naam sinds</translation>
    </message>
    <message>
        <source>may be named as the source since</source>
        <translation>mag als bron genoemd sinds</translation>
    </message>
    <message>
        <source>who it is about</source>
        <translation>over wie het gaat</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>wat er gezegd is</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>aan wie</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>waarover</translation>
    </message>
    <message>
        <source>words or form used</source>
        <translation>gebruikte woorden of formulier</translation>
    </message>
    <message>
        <source>because of</source>
        <translation>vanwege</translation>
    </message>
    <message>
        <source>still to fill in</source>
        <translation>nog in te vullen</translation>
    </message>
    <message>
        <source>to fill in by</source>
        <translation>invullen voor</translation>
    </message>
    <message>
        <source>written down by</source>
        <translation>opgeschreven door</translation>
    </message>
    <message>
        <source>professional secrecy too</source>
        <translation>ook beroepsgeheim</translation>
    </message>
    <message>
        <source>weighed on</source>
        <translation>afgewogen op</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>grondslag</translation>
    </message>
    <message>
        <source>exception for special data</source>
        <translation>uitzondering voor bijzondere gegevens</translation>
    </message>
    <message>
        <source>why secrecy may be broken</source>
        <translation>waarom het beroepsgeheim mag wijken</translation>
    </message>
    <message>
        <source>weighing</source>
        <translation>afweging</translation>
    </message>
    <message>
        <source>who looked along</source>
        <translation>wie meekeek</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>wie besloot</translation>
    </message>
    <message>
        <source>told to the person</source>
        <translation>weet de betrokkene het</translation>
    </message>
    <message>
        <source>look again on</source>
        <translation>opnieuw kijken op</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>gestopt op</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>to which network</source>
        <translation>naar welk netwerk</translation>
    </message>
    <message>
        <source>coordinator there</source>
        <translation>coördinator daar</translation>
    </message>
    <message>
        <source>why it may</source>
        <translation>waarom het mag</translation>
    </message>
    <message>
        <source>the least they need</source>
        <translation>het minste dat nodig is</translation>
    </message>
    <message>
        <source>what was tried</source>
        <translation>wat er geprobeerd is</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>lines that go along</source>
        <translation>regels die meegaan</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>holds from</source>
        <translation>geldt vanaf</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>waar het bewaard wordt</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>who signed</source>
        <translation>wie tekende</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>getekend op</translation>
    </message>
    <message>
        <source>which text</source>
        <translation>welke tekst</translation>
    </message>
    <message>
        <source>how they know each other</source>
        <translation>hoe zij elkaar kennen</translation>
    </message>
    <message>
        <source>noted on</source>
        <translation>genoteerd op</translation>
    </message>
    <message>
        <source>the resident does not mind since</source>
        <translation>de inwoner vindt het goed sinds</translation>
    </message>
    <message>
        <source>set by</source>
        <translation>gezet door</translation>
    </message>
    <message>
        <source>in the place of</source>
        <translation>in de plaats van</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>gevraagd op</translation>
    </message>
    <message>
        <source>confirmed on</source>
        <translation>bevestigd op</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>bevestigd door</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>on what occasion</source>
        <translation>bij welke gelegenheid</translation>
    </message>
    <message>
        <source>who heard it</source>
        <translation>wie het hoorde</translation>
    </message>
    <message>
        <source>how far</source>
        <translation>hoe ver</translation>
    </message>
    <message>
        <source>which lines</source>
        <translation>welke regels</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>agendapunt</translation>
    </message>
    <message>
        <source>who has to hear it</source>
        <translation>wie het moet horen</translation>
    </message>
    <message>
        <source>how far they knew</source>
        <translation>hoe ver zij het wisten</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>hoe het staat</translation>
    </message>
    <message>
        <source>comes along with</source>
        <translation>komt mee met</translation>
    </message>
    <message>
        <source>part of the case or not</source>
        <translation>hoort bij de casus of niet</translation>
    </message>
    <message>
        <source>when it was</source>
        <translation>wanneer het was</translation>
    </message>
    <message>
        <source>months a yes without an end holds</source>
        <translation>maanden dat een ja zonder einddatum geldt</translation>
    </message>
    <message>
        <source>days after a review day that open actions go on</source>
        <translation>dagen na een herbekijkdatum dat lopende acties doorgaan</translation>
    </message>
    <message>
        <source>days after a death that open actions keep the name</source>
        <translation>dagen na een overlijden dat lopende acties de naam houden</translation>
    </message>
    <message>
        <source>days an emergency holds after its own</source>
        <translation>dagen dat nood geldt na de dag zelf</translation>
    </message>
    <message>
        <source>special data</source>
        <translation>bijzondere gegevens</translation>
    </message>
    <message>
        <source>question without a name</source>
        <translation>vraag zonder naam</translation>
    </message>
    <message>
        <source>told or not</source>
        <translation>verteld of niet</translation>
    </message>
    <message>
        <source>read by somebody, no recognisable details</source>
        <translation>door iemand gelezen, niets herkenbaars</translation>
    </message>
    <message>
        <source>lines that are needed for it</source>
        <translation>regels die ervoor nodig zijn</translation>
    </message>
    <message>
        <source>who is not invited</source>
        <translation>wie niet is uitgenodigd</translation>
    </message>
    <message>
        <source>form for a yes</source>
        <translation>toestemmingsformulier</translation>
    </message>
    <message>
        <source>letter with information</source>
        <translation>informatiebrief</translation>
    </message>
    <message>
        <source>numbers to call</source>
        <translation>nummers om te bellen</translation>
    </message>
    <message>
        <source>days before asking about a handover</source>
        <translation>dagen tot navraag na een overdracht</translation>
    </message>
    <message>
        <source>what it is good at</source>
        <translation>waar het goed in is</translation>
    </message>
    <message>
        <source>last training</source>
        <translation>laatste training</translation>
    </message>
    <message>
        <source>how it goes</source>
        <translation>hoe het gaat</translation>
    </message>
    <message>
        <source>which help</source>
        <translation>welke hulp</translation>
    </message>
    <message>
        <source>how heavy it is</source>
        <translation>hoe zwaar het is</translation>
    </message>
    <message>
        <source>alarm sign seen</source>
        <translation>alarmsignaal gezien</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>genoteerd door</translation>
    </message>
    <message>
        <source>through whom the reporter hears</source>
        <translation>via wie de melder hoort</translation>
    </message>
    <message>
        <source>who was called</source>
        <translation>wie er gebeld is</translation>
    </message>
    <message>
        <source>from which network</source>
        <translation>van welk netwerk</translation>
    </message>
    <message>
        <source>in one line</source>
        <translation>in één regel</translation>
    </message>
    <message>
        <source>network in the region</source>
        <translation>netwerk in de regio</translation>
    </message>
    <message>
        <source>what it takes on</source>
        <translation>wat het oppakt</translation>
    </message>
    <message>
        <source>whom to ask for</source>
        <translation>naar wie je vraagt</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>nagekeken op</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>wat erop staat</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>soort bestand</translation>
    </message>
    <message>
        <source>size</source>
        <translation>grootte</translation>
    </message>
    <message>
        <source>added on</source>
        <translation>toegevoegd op</translation>
    </message>
    <message>
        <source>added by</source>
        <translation>toegevoegd door</translation>
    </message>
    <message>
        <source>picture or file</source>
        <translation>foto of bestand</translation>
    </message>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>onderwerpen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>what one wants to know</source>
        <translation>wat men wil weten</translation>
    </message>
    <message>
        <source>how serious it looks</source>
        <translation>hoe ernstig het lijkt</translation>
    </message>
    <message>
        <source>words that stay</source>
        <translation>woorden die blijven staan</translation>
    </message>
    <message>
        <source>read by</source>
        <translation>nagelezen door</translation>
    </message>
    <message>
        <source>wiped on</source>
        <translation>gewist op</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>gevraagd door</translation>
    </message>
    <message>
        <source>need</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>who helps</source>
        <translation>wie helpt</translation>
    </message>
    <message>
        <source>beside other help</source>
        <translation>naast andere hulp</translation>
    </message>
    <message>
        <source>does</source>
        <translation>doet wel</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>doet niet</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>minutes a week</source>
        <translation>minuten per week</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>begint op</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>stopt op</translation>
    </message>
    <message>
        <source>who helps the volunteer</source>
        <translation>wie de vrijwilliger helpt</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>alarm signs</source>
        <translation>alarmsignalen</translation>
    </message>
    <message>
        <source>weeks until the next check-in</source>
        <translation>weken tot de volgende belronde</translation>
    </message>
    <message>
        <source>contract since</source>
        <translation>contract sinds</translation>
    </message>
    <message>
        <source>raised on</source>
        <translation>gemeld op</translation>
    </message>
    <message>
        <source>raised by</source>
        <translation>gemeld door</translation>
    </message>
    <message>
        <source>what is not safe</source>
        <translation>wat niet veilig is</translation>
    </message>
    <message>
        <source>given by</source>
        <translation>gegeven door</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>by</source>
        <translation>door</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hoe</translation>
    </message>
    <message>
        <source>again on</source>
        <translation>opnieuw op</translation>
    </message>
    <message>
        <source>code of the question</source>
        <translation>code van de vraag</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>deel</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Keeping an eye on it</source>
        <translation>In de gaten houden</translation>
    </message>
    <message>
        <source>Helping to find the way</source>
        <translation>Helpen de weg te vinden</translation>
    </message>
    <message>
        <source>It gets better</source>
        <translation>Het wordt beter</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Het blijft zoals het is</translation>
    </message>
    <message>
        <source>The resident learns to do it</source>
        <translation>De inwoner leert het zelf</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Helpt</translation>
    </message>
    <message>
        <source>Being looked at again</source>
        <translation>Wordt opnieuw bekeken</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Niet veilig</translation>
    </message>
    <message>
        <source>Safe again</source>
        <translation>Weer veilig</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Nog niet gehoord</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Aan de deur</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Gebeld</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Bericht gestuurd</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Brief of kaartje</translation>
    </message>
    <message>
        <source>Through somebody</source>
        <translation>Via iemand anders</translation>
    </message>
    <message>
        <source>Met somewhere</source>
        <translation>Ergens ontmoet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen gehoor</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Wants no contact</source>
        <translation>Wil geen contact</translation>
    </message>
    <message>
        <source>Spoke with them</source>
        <translation>Gesproken</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>This points to somebody: %1. Write it differently.</source>
        <translation>Dit wijst naar iemand: %1. Schrijf het anders.</translation>
    </message>
    <message>
        <source>Worth a thought: %1.</source>
        <translation>Denk hier even over na: %1.</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
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
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>Overleg %1</translation>
    </message>
    <message>
        <source>Left earlier</source>
        <translation>Eerder weg</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>veiled: %1</source>
        <translation>bedekt: %1</translation>
    </message>
    <message>
        <source>at the table: %1</source>
        <translation>aan tafel: %1</translation>
    </message>
    <message>
        <source>on the screen: %1</source>
        <translation>op het scherm: %1</translation>
    </message>
    <message>
        <source>question without a name</source>
        <translation>vraag zonder naam</translation>
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
    <message>
        <source>Why may this be told?</source>
        <translation>Waarom mag dit?</translation>
    </message>
    <message>
        <source>Why may something sensitive be told?</source>
        <translation>Waarom mag iets gevoeligs verteld worden?</translation>
    </message>
    <message>
        <source>Why may a professional secret be told?</source>
        <translation>Waarom mag een beroepsgeheim verteld worden?</translation>
    </message>
    <message>
        <source>What something is about</source>
        <translation>Waar iets over gaat</translation>
    </message>
    <message>
        <source>Kinds of agreements</source>
        <translation>Soorten afspraken</translation>
    </message>
    <message>
        <source>Subjects in life</source>
        <translation>Onderwerpen in het leven</translation>
    </message>
    <message>
        <source>Where it was noticed</source>
        <translation>Waar het gezien is</translation>
    </message>
    <message>
        <source>How long to keep</source>
        <translation>Hoe lang bewaren</translation>
    </message>
    <message>
        <source>What became of a report</source>
        <translation>Wat er van een melding kwam</translation>
    </message>
    <message>
        <source>What became of a case</source>
        <translation>Wat er van een casus kwam</translation>
    </message>
    <message>
        <source>What a partner does</source>
        <translation>Wat een partner doet</translation>
    </message>
    <message>
        <source>What a partner is good at</source>
        <translation>Waar een partner goed in is</translation>
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
    <name>places</name>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
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
        <translation>Deze wachtwoordzin opent het bestand niet. Probeer het nog een keer; let op hoofdletters en spaties. Met het herstelblad gaat het ook open.</translation>
    </message>
    <message>
        <source>This is an older passphrase. It was changed since then. Use the new one, or open the backup that still has the old one.</source>
        <translation>Dit is een oudere wachtwoordzin. Die is daarna veranderd. Gebruik de nieuwe, of open de reservekopie die nog de oude heeft.</translation>
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
        <translation>Deze wachtwoordzin is te makkelijk te raden. Gebruik vijf woorden die niet bij elkaar horen.</translation>
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
    <message>
        <source>This day has not come yet. Write down what happened, with the day on which it happened.</source>
        <translation>Deze dag is nog niet geweest. Schrijf op wat er gebeurd is, met de dag waarop het gebeurde.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Change one of the two days.</source>
        <translation>Het einde ligt voor het begin. Verander een van de twee dagen.</translation>
    </message>
    <message>
        <source>Presumed consent is not consent. Ask for it, and write down what was said.</source>
        <translation>Veronderstelde toestemming is geen toestemming. Vraag ernaar, en schrijf op wat er gezegd is.</translation>
    </message>
    <message>
        <source>It does not say who said yes. Choose at least one person who may give consent.</source>
        <translation>Er staat niet wie ja zei. Kies minstens één persoon die toestemming mag geven.</translation>
    </message>
    <message>
        <source>It does not say to whom. Choose at least one party, person or network.</source>
        <translation>Er staat niet aan wie. Kies minstens één partij, persoon of netwerk.</translation>
    </message>
    <message>
        <source>Here every party or person has to be named. Choose them one by one.</source>
        <translation>Hier moet elke partij of persoon bij naam staan. Kies ze één voor één.</translation>
    </message>
    <message>
        <source>This party or person is no longer in the network. Choose another one.</source>
        <translation>Deze partij of persoon zit niet meer in het netwerk. Kies een andere.</translation>
    </message>
    <message>
        <source>Write down the reason in a few words.</source>
        <translation>Schrijf de reden op in een paar woorden.</translation>
    </message>
    <message>
        <source>The weighing is not complete. Fill in what it is about, what was tried, the least that is needed, who decided, and whether the person was told.</source>
        <translation>De afweging is niet compleet. Vul in waar het om gaat, wat er geprobeerd is, wat er minimaal nodig is, wie besloot, en of de betrokkene het weet.</translation>
    </message>
    <message>
        <source>Look again within a year. Choose an earlier day.</source>
        <translation>Kijk binnen een jaar opnieuw. Kies een eerdere dag.</translation>
    </message>
    <message>
        <source>This person said no before. Ask someone else to look along, and weigh it again on a later day.</source>
        <translation>Deze persoon zei eerder nee. Vraag iemand anders om mee te kijken, en weeg het op een latere dag opnieuw af.</translation>
    </message>
    <message>
        <source>At this table nothing is shared without consent, emergencies apart. Ask for consent, or change the agreements of the table.</source>
        <translation>Aan deze tafel wordt niets gedeeld zonder toestemming, behalve bij nood. Vraag toestemming, of verander de afspraken van de tafel.</translation>
    </message>
    <message>
        <source>Choose a party or a person, and not both.</source>
        <translation>Kies een partij of een persoon, niet allebei.</translation>
    </message>
    <message>
        <source>Only the coordinator or the deputy can do this. Ask one of them.</source>
        <translation>Alleen de coördinator of de vervanger kan dit doen. Vraag een van hen.</translation>
    </message>
    <message>
        <source>This person knows the resident as well. Choose someone else to take over.</source>
        <translation>Deze persoon kent de inwoner ook. Kies iemand anders als vervanger.</translation>
    </message>
    <message>
        <source>This is a question without a name. Keep no name with it, or make it a case first.</source>
        <translation>Dit is een vraag zonder naam. Bewaar er geen naam bij, of maak er eerst een casus van.</translation>
    </message>
    <message>
        <source>Whoever does this may not know of this case. Look at "Who sees what" in the case: it says why.</source>
        <translation>Wie dit doet, mag niet van deze casus weten. Kijk in de casus bij "Wie ziet wat": daar staat waarom.</translation>
    </message>
    <message>
        <source>Somebody who died gets no letters and forms any more.</source>
        <translation>Wie is overleden, krijgt geen brieven en formulieren meer.</translation>
    </message>
    <message>
        <source>Something in the text still points to somebody. Change what is marked, or say why it may stay.</source>
        <translation>In de tekst staat nog iets waaraan je iemand herkent. Verander wat gemarkeerd is, of zeg waarom het mag blijven staan.</translation>
    </message>
    <message>
        <source>Read the text first, and say whether a neighbour would know who this is.</source>
        <translation>Lees de tekst eerst na, en zeg of een buur zou weten wie dit is.</translation>
    </message>
    <message>
        <source>Something about safety is still open in this case. Answer that first.</source>
        <translation>In deze casus staat nog iets open over de veiligheid. Beantwoord dat eerst.</translation>
    </message>
    <message>
        <source>Nobody stands behind this helper yet. Choose who helps the volunteer first.</source>
        <translation>Er staat nog niemand achter deze helper. Kies eerst wie de vrijwilliger helpt.</translation>
    </message>
    <message>
        <source>This file is too large. Up to 10 MB fits; make it smaller or keep it somewhere else.</source>
        <translation>Dit bestand is te groot. Tot 10 MB past het; maak het kleiner of bewaar het ergens anders.</translation>
    </message>
    <message>
        <source>They may hear this, but your table agreed that it does not leave as a loose file. Show it on your screen, or change the agreement in the settings.</source>
        <translation>Zij mogen dit horen, maar jullie tafel sprak af dat het niet als los bestand naar buiten gaat. Laat het op je scherm zien, of verander de afspraak bij de instellingen.</translation>
    </message>
    <message>
        <source>First write down what this case asks of the network. Then it can go on the agenda.</source>
        <translation>Schrijf eerst op wat deze casus aan het netwerk vraagt. Daarna kan hij op de agenda.</translation>
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
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Sharing without consent</source>
        <translation>Delen zonder toestemming</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Noodgeval</translation>
    </message>
    <message>
        <source>Reason for a handover</source>
        <translation>Reden voor overdracht</translation>
    </message>
    <message>
        <source>Agreement to work together</source>
        <translation>Samenwerkingsafspraak</translation>
    </message>
    <message>
        <source>Signature under the agreement</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Promise to keep things secret</source>
        <translation>Ik houd dit geheim</translation>
    </message>
    <message>
        <source>Knows this resident</source>
        <translation>Kent deze inwoner</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Safety shield</source>
        <translation>Veiligheidsscherm</translation>
    </message>
    <message>
        <source>Use stopped</source>
        <translation>Gebruik stilgezet</translation>
    </message>
    <message>
        <source>Takes over a case</source>
        <translation>Vervanger bij een casus</translation>
    </message>
    <message>
        <source>Question to a partner on call</source>
        <translation>Vraag aan een partner op afroep</translation>
    </message>
    <message>
        <source>Needed for a case</source>
        <translation>Nodig bij een casus</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Wat er verteld is</translation>
    </message>
    <message>
        <source>To let know</source>
        <translation>Laat weten</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>Komt mee</translation>
    </message>
    <message>
        <source>Network in the region</source>
        <translation>Netwerk in de regio</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Foto of bestand</translation>
    </message>
    <message>
        <source>The picture or file itself</source>
        <translation>De foto of het bestand zelf</translation>
    </message>
    <message>
        <source>What a case taught</source>
        <translation>Wat een casus leerde</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Vraag zonder naam</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Wie helpt waarmee</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Niet veilig</translation>
    </message>
    <message>
        <source>Stop sign</source>
        <translation>Stopteken</translation>
    </message>
    <message>
        <source>Settled with one party</source>
        <translation>Afgestemd met één partij</translation>
    </message>
    <message>
        <source>Tried to get in touch</source>
        <translation>Contact gezocht</translation>
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
    <message>
        <source>The resident</source>
        <translation>De inwoner zelf</translation>
    </message>
    <message>
        <source>Told to the coordinator, not yet to the volunteer</source>
        <translation>Verteld aan de coördinator, nog niet aan de vrijwilliger</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>afspraken</translation>
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
        <source>Round of questions</source>
        <translation>Rondvraag</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>nog %n minuut</numerusform>
            <numerusform>nog %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>de tijd is om</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too long</source>
        <translation>
            <numerusform>%n minuut te lang</numerusform>
            <numerusform>%n minuten te lang</numerusform>
        </translation>
    </message>
    <message>
        <source>With name in this room</source>
        <translation>Met naam in deze zaal</translation>
    </message>
    <message>
        <source>Veiled in this room</source>
        <translation>Bedekt in deze zaal</translation>
    </message>
    <message>
        <source>Without name in this room</source>
        <translation>Zonder naam in deze zaal</translation>
    </message>
    <message>
        <source>Only the code in this room</source>
        <translation>Alleen de code in deze zaal</translation>
    </message>
    <message>
        <source>Not in this room</source>
        <translation>Niet in deze zaal</translation>
    </message>
    <message>
        <source>Not with these people</source>
        <translation>Niet met deze mensen</translation>
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
        <source>Veiled: %1</source>
        <translation>Bedekt: %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Five words that do not belong together are strong and easy to keep in mind.</source>
        <translation>Vijf woorden die niet bij elkaar horen zijn sterk en makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Too short. Add more words.</source>
        <translation>Te kort. Doe er woorden bij.</translation>
    </message>
    <message>
        <source>Too easy to guess. Use words that do not belong together.</source>
        <translation>Te makkelijk te raden. Gebruik woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>Nearly strong enough. Add one more word.</source>
        <translation>Bijna sterk genoeg. Doe er nog een woord bij.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Sterk genoeg.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Heel sterk.</translation>
    </message>
    <message>
        <source>Type the six lines of the recovery sheet.</source>
        <translation>Typ de zes regels van het herstelblad.</translation>
    </message>
    <message>
        <source>Line %1, group %2: there is a sign here that is on no sheet.</source>
        <translation>Regel %1, groep %2: hier staat een teken dat op geen enkel herstelblad voorkomt.</translation>
    </message>
    <message>
        <source>Line %1 is too short. A line has three groups of five.</source>
        <translation>Regel %1 is te kort. Een regel heeft drie groepen van vijf.</translation>
    </message>
    <message>
        <source>Line %1 is too long. A line has three groups of five.</source>
        <translation>Regel %1 is te lang. Een regel heeft drie groepen van vijf.</translation>
    </message>
    <message>
        <source>There is a mistake in line %1. Compare its three groups with the paper.</source>
        <translation>In regel %1 zit een fout. Vergelijk de drie groepen met het papier.</translation>
    </message>
    <message>
        <source>Something is missing, from line %1 on. There are six lines.</source>
        <translation>Er mist iets, vanaf regel %1. Het zijn zes regels.</translation>
    </message>
    <message>
        <source>There is too much here. There are six lines.</source>
        <translation>Dit is te veel. Het zijn zes regels.</translation>
    </message>
    <message>
        <source>Each line is right, but together they are not one sheet. Are they from two sheets?</source>
        <translation>Elke regel klopt, maar samen zijn ze niet één blad. Komen ze van twee bladen?</translation>
    </message>
    <message>
        <source>This sheet was made with a newer version of Tandem. Install that version.</source>
        <translation>Dit blad is gemaakt met een nieuwere versie van Tandem. Installeer die versie.</translation>
    </message>
    <message>
        <source>This is a whole text. A passphrase has at most %1 characters.</source>
        <translation>Dit is een hele tekst. Een wachtwoordzin heeft hooguit %1 tekens.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ActionsCard</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Done by when</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Herinner op</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar het voor is</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat kwam ervan</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Niets in het bijzonder</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Toch nog open</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Niet gedaan: %1</translation>
    </message>
    <message>
        <source>Write first what was agreed.</source>
        <translation>Schrijf eerst op wat is afgesproken.</translation>
    </message>
    <message>
        <source>Choose who does it: type a part of the name.</source>
        <translation>Kies wie het doet: typ een stukje van de naam.</translation>
    </message>
    <message>
        <source>Note for who does it</source>
        <translation>Doorgeefbriefje</translation>
    </message>
    <message>
        <source>What does who does it need to know?</source>
        <translation>Wat moet wie het doet weten?</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>✓ Done %1</source>
        <translation>✓ Gedaan %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
    <message>
        <source>Hide what is finished</source>
        <translation>Verberg wat is afgerond</translation>
    </message>
    <message>
        <source>Show what is finished (%1)</source>
        <translation>Toon wat is afgerond (%1)</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AddActionLine</name>
    <message>
        <source>New agreement: walk together to…</source>
        <translation>Nieuwe afspraak: samen langs bij…</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Done by when</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Toevoegen  ↵</translation>
    </message>
    <message>
        <source>Write first what was agreed.</source>
        <translation>Schrijf eerst op wat is afgesproken.</translation>
    </message>
    <message>
        <source>Choose who does it: type a part of the name.</source>
        <translation>Kies wie het doet: typ een stukje van de naam.</translation>
    </message>
    <message>
        <source>This person belongs to no partner yet. Add the person to a partner first.</source>
        <translation>Deze persoon hoort nog bij geen partner. Zet de persoon eerst bij een partner.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AttachmentForm</name>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>About whom? Leave it empty for everybody in this case.</source>
        <translation>Over wie gaat het? Laat het leeg voor iedereen in deze casus.</translation>
    </message>
    <message>
        <source>On what subject? Leave it empty when it is about all of them.</source>
        <translation>Waar gaat het over? Laat het leeg als het over alles gaat.</translation>
    </message>
    <message>
        <source>Falls under professional secrecy</source>
        <translation>Valt onder het beroepsgeheim</translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <translation>Schrijf in een paar woorden wat het is.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AttachmentsCard</name>
    <message>
        <source>Pictures and files</source>
        <translation>Foto&apos;s en bestanden</translation>
    </message>
    <message>
        <source>Add a picture or a file…</source>
        <translation>Foto of bestand toevoegen…</translation>
    </message>
    <message>
        <source>Up to %1 MB each, locked with all the rest. Pictures (PNG, JPEG) show here; another file stays sealed.</source>
        <translation>Tot %1 MB per stuk, op slot met al het andere. Een foto (PNG, JPEG) zie je hier; een ander bestand blijft verzegeld.</translation>
    </message>
    <message>
        <source>professional secrecy</source>
        <translation>beroepsgeheim</translation>
    </message>
    <message>
        <source>cannot be shown here: only to hand out</source>
        <translation>hier niet te tonen: alleen mee te geven</translation>
    </message>
    <message>
        <source>sealed: only to hand out</source>
        <translation>verzegeld: alleen mee te geven</translation>
    </message>
    <message>
        <source>Show it in large: %1</source>
        <translation>Groot tonen: %1</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Meegeven…</translation>
    </message>
    <message>
        <source>Hand out: %1</source>
        <translation>Meegeven: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It can still be handed out.</source>
        <translation>Deze foto is niet te tonen. Je kunt hem wel meegeven.</translation>
    </message>
    <message>
        <source>Which picture or file?</source>
        <translation>Welke foto of welk bestand?</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Foto&apos;s (*.png *.jpg *.jpeg);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Dit bestand is niet te lezen. Kies een ander.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>In dit bestand staat niets. Kies een ander.</translation>
    </message>
    <message>
        <source>It is locked in Tandem now. The one it came from is still where it was: throw it away when it is no longer needed there.</source>
        <translation>Het zit nu in Tandem, op slot. Waar het vandaan kwam, staat het nog: gooi het daar weg als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>%1-picture-%2</source>
        <translation>%1-foto-%2</translation>
    </message>
    <message>
        <source>%1-file-%2</source>
        <translation>%1-bestand-%2</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Waar komt het?</translation>
    </message>
    <message>
        <source>%1 may not have this: only who may hear by name what it is about gets it. &quot;Who sees what&quot; says why.</source>
        <translation>%1 mag dit niet krijgen: dat mag alleen wie met naam mag horen waar het over gaat. Bij &quot;Wie ziet wat&quot; staat waarom.</translation>
    </message>
    <message>
        <source>Saved for %1. It stands in &quot;Who heard what&quot;. Outside Tandem it is not locked any more.</source>
        <translation>Opgeslagen voor %1. Het staat bij &quot;Wie hoorde wat&quot;. Buiten Tandem zit het niet meer op slot.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AttemptForm</name>
    <message>
        <source>How did you try?</source>
        <translation>Hoe zocht je contact?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat kwam ervan?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Who tried? May stay empty</source>
        <translation>Wie deed dat? Mag leeg blijven</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>Wat wil je onthouden?</translation>
    </message>
    <message>
        <source>When does somebody try again? Empty: after two weeks</source>
        <translation>Wanneer proberen jullie het opnieuw? Leeg: na twee weken</translation>
    </message>
    <message>
        <source>Choose how you tried.</source>
        <translation>Kies hoe je contact zocht.</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Kies wat ervan kwam.</translation>
    </message>
    <message>
        <source>Choose the person from the list, or leave it empty.</source>
        <translation>Kies de persoon uit de lijst, of laat het leeg.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag is nog niet geweest.</translation>
    </message>
    <message>
        <source>Try again on a later day than this one.</source>
        <translation>Probeer het opnieuw op een latere dag dan deze.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::BilateralLine</name>
    <message>
        <source>With which partner?</source>
        <translation>Met welke partner?</translation>
    </message>
    <message>
        <source>With whom there? May stay empty</source>
        <translation>Met wie daar? Mag leeg blijven</translation>
    </message>
    <message>
        <source>With whom there?</source>
        <translation>Met wie daar?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>What did you settle?</source>
        <translation>Wat hebben jullie geregeld?</translation>
    </message>
    <message>
        <source>This settles it</source>
        <translation>Hiermee geregeld</translation>
    </message>
    <message>
        <source>Note it  ↵</source>
        <translation>Noteer  ↵</translation>
    </message>
    <message>
        <source>As it was agreed they may not hear of this case.</source>
        <translation>Volgens de afspraken mag deze partner niets van deze casus horen.</translation>
    </message>
    <message>
        <source>As it was agreed they may hear: %1.</source>
        <translation>Volgens de afspraken mag deze partner dit horen: %1.</translation>
    </message>
    <message>
        <source>Choose the person from the list, or leave it empty.</source>
        <translation>Kies de persoon uit de lijst, of laat het leeg.</translation>
    </message>
    <message>
        <source>Choose with which partner: type a part of the name.</source>
        <translation>Kies met welke partner: typ een stuk van de naam.</translation>
    </message>
    <message>
        <source>This person comes for another partner. Choose one of the two.</source>
        <translation>Deze persoon hoort bij een andere partner. Kies een van de twee.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag is nog niet geweest.</translation>
    </message>
    <message>
        <source>Write in a few words what you settled.</source>
        <translation>Schrijf in een paar woorden wat jullie geregeld hebben.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::CaseListScreen</name>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Code or a word</source>
        <translation>Code of een woord</translation>
    </message>
    <message>
        <source>Search in the cases</source>
        <translation>Zoek in de casussen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle tafels</translation>
    </message>
    <message>
        <source>Remove the chosen case</source>
        <translation>Haal de gekozen casus weg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No case fits what you chose here.</source>
        <translation>Geen casus past bij wat je hier koos.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Toon alle casussen</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen casussen</translation>
    </message>
    <message>
        <source>A case gathers what is going on with one resident, who helps and what was agreed. It goes by a code, without a name.</source>
        <translation>In een casus staat wat er aan de hand is bij één inwoner, wie helpt en wat is afgesproken. Een casus heet naar een code, zonder naam.</translation>
    </message>
    <message>
        <source>Start the first case</source>
        <translation>Begin de eerste casus</translation>
    </message>
    <message>
        <source>Questions without a name</source>
        <translation>Vragen zonder naam</translation>
    </message>
</context>
<context>
    <name>tandem::cases::CaseScreen</name>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Show name  F6</source>
        <translation>Toon naam  F6</translation>
    </message>
    <message>
        <source>Hold to see the names; each look is written in the logbook</source>
        <translation>Houd ingedrukt om de namen te zien; elke keer kijken komt in het logboek</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <translation>Zet erbij wat nodig is</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Write what is going on</source>
        <translation>Schrijf op wat er aan de hand is</translation>
    </message>
    <message>
        <source>Write the story for the room</source>
        <translation>Schrijf het verhaal voor de zaal</translation>
    </message>
    <message>
        <source>Change how the case stands</source>
        <translation>Wijzig de stand van de casus</translation>
    </message>
    <message>
        <source>Write whether the resident knows</source>
        <translation>Schrijf op of de inwoner het weet</translation>
    </message>
    <message>
        <source>Change the other facts</source>
        <translation>Wijzig de andere gegevens</translation>
    </message>
    <message>
        <source>Write name and address</source>
        <translation>Schrijf naam en adres op</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <translation>Haal deze casus weg</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>This case is not here (any more)</source>
        <translation>Deze casus is hier niet (meer)</translation>
    </message>
    <message>
        <source>It may have been removed. Undo brings it back.</source>
        <translation>Misschien is de casus weggehaald. Met Ongedaan maken komt die terug.</translation>
    </message>
    <message>
        <source>To all cases</source>
        <translation>Naar alle casussen</translation>
    </message>
    <message>
        <source>Note that somebody said yes</source>
        <translation>Noteer dat iemand ja zei</translation>
    </message>
    <message>
        <source>Note that somebody said no</source>
        <translation>Noteer dat iemand nee zei</translation>
    </message>
    <message>
        <source>Note that a yes is taken back</source>
        <translation>Noteer dat een ja is teruggenomen</translation>
    </message>
    <message>
        <source>There is danger: somebody has to know</source>
        <translation>Er is gevaar: iemand moet het weten</translation>
    </message>
    <message>
        <source>Weigh telling without a yes</source>
        <translation>Afwegen: vertellen zonder een ja</translation>
    </message>
    <message>
        <source>Hand over to another network</source>
        <translation>Overdragen aan een ander netwerk</translation>
    </message>
    <message>
        <source>Say who does not hear of this</source>
        <translation>Zeg wie dit niet hoort</translation>
    </message>
    <message>
        <source>Say who is needed</source>
        <translation>Zeg wie nodig is</translation>
    </message>
    <message>
        <source>Note whom you told</source>
        <translation>Noteer aan wie je het vertelde</translation>
    </message>
    <message>
        <source>There is a meeting now</source>
        <translation>Er is nu een overleg</translation>
    </message>
    <message>
        <source>Others may be looking along, so this case stays shut. In the meeting you see what everybody may see. Is it over? Finish it.</source>
        <translation>Anderen kijken misschien mee, dus deze casus blijft dicht. In het overleg zie je wat iedereen mag zien. Is het voorbij? Rond het dan af.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Naar het overleg</translation>
    </message>
    <message>
        <source>Note that a yes became smaller</source>
        <translation>Noteer dat iemand minder goedvindt dan eerst</translation>
    </message>
    <message>
        <source>Print a form for a yes</source>
        <translation>Druk een toestemmingsformulier af</translation>
    </message>
    <message>
        <source>Print the letter with information</source>
        <translation>Druk de brief met uitleg af</translation>
    </message>
    <message>
        <source>Note who comes along with the resident</source>
        <translation>Noteer wie met de inwoner meekomt</translation>
    </message>
    <message>
        <source>Note that it was asked</source>
        <translation>Noteer dat het gevraagd is</translation>
    </message>
    <message>
        <source>Change how it stands</source>
        <translation>Stand veranderen</translation>
    </message>
    <message>
        <source>Note a word with one partner</source>
        <translation>Noteer een kort overleg</translation>
    </message>
    <message>
        <source>Note that somebody tried to get in touch</source>
        <translation>Noteer dat er contact is gezocht</translation>
    </message>
    <message>
        <source>Add a picture or a file</source>
        <translation>Foto of bestand toevoegen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>De casus afsluiten</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>De casus weer openen</translation>
    </message>
    <message>
        <source>Something is not safe</source>
        <translation>Iets is niet veilig</translation>
    </message>
    <message>
        <source>Write how it is going</source>
        <translation>Schrijf op hoe het gaat</translation>
    </message>
    <message>
        <source>Write who helps</source>
        <translation>Schrijf op wie er helpt</translation>
    </message>
</context>
<context>
    <name>tandem::cases::CaseTop</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>As a story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ga naar: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>How the case is shown</source>
        <translation>Zo zie je de casus</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Safe?</source>
        <translation>Veilig?</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>To the point</source>
        <translation>Zakelijk</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Wat verteld mag worden</translation>
    </message>
    <message>
        <source>Who heard what</source>
        <translation>Wie hoorde wat</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wie ziet wat</translation>
    </message>
</context>
<context>
    <name>tandem::cases::CheckInForm</name>
    <message>
        <source>Agreed: %1</source>
        <translation>Afgesproken: %1</translation>
    </message>
    <message>
        <source>Choose how it is for who helps.</source>
        <translation>Kies hoe het is voor wie helpt.</translation>
    </message>
    <message>
        <source>How is it for who helps?</source>
        <translation>Hoe gaat het met wie helpt?</translation>
    </message>
    <message>
        <source>How is it going? One sentence is enough</source>
        <translation>Hoe gaat het? Eén zin is genoeg</translation>
    </message>
    <message>
        <source>No signs were agreed yet.</source>
        <translation>Er zijn nog geen alarmsignalen afgesproken.</translation>
    </message>
    <message>
        <source>One of the alarm signs was seen</source>
        <translation>Een van de alarmsignalen is gezien</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ContactsCard</name>
    <message>
        <source>%1 heard this with a name; it stands in &quot;Who heard what&quot;.</source>
        <translation>%1 hoorde dit met naam; het staat in het overzicht.</translation>
    </message>
    <message>
        <source>%1 heard this veiled; it stands in &quot;Who heard what&quot;.</source>
        <translation>%1 hoorde dit bedekt; het staat in het overzicht.</translation>
    </message>
    <message>
        <source>%1 heard this without a name; it stands in &quot;Who heard what&quot;.</source>
        <translation>%1 hoorde dit zonder naam; het staat in het overzicht.</translation>
    </message>
    <message>
        <source>%1 heard no more than the code; it stands in &quot;Who heard what&quot;.</source>
        <translation>%1 hoorde alleen de code; het staat in het overzicht.</translation>
    </message>
    <message>
        <source>Outside the meeting</source>
        <translation>Buiten het overleg</translation>
    </message>
    <message>
        <source>A word with one partner</source>
        <translation>Kort overleg</translation>
    </message>
    <message>
        <source>Settled something in between? One line is enough.</source>
        <translation>Met één partner iets geregeld? Eén regel is genoeg. Wat die hoorde, komt bij Wie hoorde wat.</translation>
    </message>
    <message>
        <source>Getting in touch with the resident</source>
        <translation>Contact met de inwoner</translation>
    </message>
    <message>
        <source>Somebody tried to get in touch</source>
        <translation>Contact gezocht</translation>
    </message>
    <message>
        <source>Nobody tried yet</source>
        <translation>Nog niemand zocht contact</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Toon alles (%1)</translation>
    </message>
    <message>
        <source>Try again: it was meant for %1</source>
        <translation>Probeer het opnieuw: dat zou op %1</translation>
    </message>
    <message>
        <source>Try again on %1</source>
        <translation>Probeer het opnieuw op %1</translation>
    </message>
    <message>
        <source>✓ this settles it</source>
        <translation>✓ hiermee geregeld</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>%1 may not know of this case as it was agreed, so nothing was noted. &quot;Who sees what&quot; says why. Did you tell them all the same? Note it under &quot;Who heard what&quot;.</source>
        <translation>%1 mag volgens de afspraken niet van deze casus weten. Er is niets genoteerd. Bij &quot;Wie ziet wat&quot; staat waarom. Heb je het toch verteld? Zet het bij &quot;Wie hoorde wat&quot;.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::DeploymentForm</name>
    <message>
        <source>Ask how it goes every so many weeks</source>
        <translation>Om de hoeveel weken vraag je hoe het gaat?</translation>
    </message>
    <message>
        <source>Choose a name from the list, or empty the field.</source>
        <translation>Kies een naam uit de lijst, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Choose which partner helps: type a part of the name.</source>
        <translation>Kies welke partner helpt: typ een stukje van de naam.</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Doet wel</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Doet niet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>How does it fit with other help?</source>
        <translation>Hoe past het bij andere hulp?</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Soort hulp</translation>
    </message>
    <message>
        <source>Nobody wrote down whether there is room</source>
        <translation>Niet opgeschreven of er ruimte is</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Niets in het bijzonder</translation>
    </message>
    <message>
        <source>On which days?</source>
        <translation>Op welke dagen?</translation>
    </message>
    <message>
        <source>The help ends before it begins. Change one of the two days.</source>
        <translation>De hulp stopt voordat die begint. Pas een van de twee dagen aan.</translation>
    </message>
    <message>
        <source>There is a contract since</source>
        <translation>Er is een contract sinds</translation>
    </message>
    <message>
        <source>This case is complicated: nobody helps here alone. Who can this helper turn to?</source>
        <translation>Deze casus is ingewikkeld: niemand helpt hier alleen. Bij wie kan deze helper terecht?</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waar is het voor?</translation>
    </message>
    <message>
        <source>What is it meant to do?</source>
        <translation>Wat is het doel?</translation>
    </message>
    <message>
        <source>Which partner helps?</source>
        <translation>Welke partner helpt?</translation>
    </message>
    <message>
        <source>Which signs ask for attention? One on each line</source>
        <translation>Welke alarmsignalen spreken jullie af? Een per regel</translation>
    </message>
    <message>
        <source>Who can this helper turn to?</source>
        <translation>Bij wie kan deze helper terecht?</translation>
    </message>
    <message>
        <source>Who is it, if you know?</source>
        <translation>Wie is het, als je dat weet?</translation>
    </message>
    <message>
        <source>Write the hours a week as 2, 1,5 or 1:30.</source>
        <translation>Schrijf de uren per week als 2, 1,5 of 1:30.</translation>
    </message>
    <message>
        <source>Write the weeks as a number, such as 4.</source>
        <translation>Schrijf de weken als een getal, zoals 4.</translation>
    </message>
    <message>
        <source>Write what this helper does.</source>
        <translation>Schrijf op wat deze helper doet.</translation>
    </message>
    <message>
        <source>experience with %1</source>
        <translation>ervaring met %1</translation>
    </message>
</context>
<context>
    <name>tandem::cases::DeploymentRowCells</name>
    <message>
        <source>! An alarm sign was seen</source>
        <translation>! Een alarmsignaal gezien</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 per week</translation>
    </message>
    <message>
        <source>Ask again on %1</source>
        <translation>Weer vragen hoe het gaat: %1</translation>
    </message>
    <message>
        <source>Ask how it is going, since %1</source>
        <translation>Vraag hoe het gaat, al sinds %1</translation>
    </message>
    <message>
        <source>Can a volunteer do this? Nobody looked yet</source>
        <translation>Kan een vrijwilliger dit doen? Nog niet bekeken</translation>
    </message>
    <message>
        <source>Does not: %1</source>
        <translation>Doet niet: %1</translation>
    </message>
    <message>
        <source>Does: %1</source>
        <translation>Doet wel: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Voor: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>Stop sign: not heard yet</source>
        <translation>Stopteken: nog niet gehoord</translation>
    </message>
    <message>
        <source>Who helps this helper? %1 is not there any more</source>
        <translation>Wie helpt deze helper? %1 is er niet meer</translation>
    </message>
    <message>
        <source>Who helps this helper? Nobody yet</source>
        <translation>Wie helpt deze helper? Nog niemand</translation>
    </message>
    <message>
        <source>Who helps this volunteer? %1 is not there any more</source>
        <translation>Wie helpt deze vrijwilliger? %1 is er niet meer</translation>
    </message>
    <message>
        <source>Who helps this volunteer? Nobody yet</source>
        <translation>Wie helpt deze vrijwilliger? Nog niemand</translation>
    </message>
    <message>
        <source>can turn to %1</source>
        <translation>kan terecht bij %1</translation>
    </message>
    <message>
        <source>contract since %1</source>
        <translation>contract sinds %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>tandem::cases::DetailsForm</name>
    <message>
        <source>How urgent</source>
        <translation>Hoeveel spoed</translation>
    </message>
    <message>
        <source>Known to services</source>
        <translation>Bekend bij hulp</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>Voluntary or not</source>
        <translation>Vrijwillig of niet</translation>
    </message>
    <message>
        <source>What the resident prefers</source>
        <translation>Wat de inwoner liever heeft</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>How long already</source>
        <translation>Hoelang speelt het</translation>
    </message>
    <message>
        <source>How complicated</source>
        <translation>Hoe ingewikkeld</translation>
    </message>
    <message>
        <source>Why do you think so?</source>
        <translation>Waarom denk je dat?</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Ingebracht door</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>Wie staat in voor de gegevens</translation>
    </message>
    <message>
        <source>Who arranges the help in this case</source>
        <translation>Regelt de hulp in deze casus</translation>
    </message>
    <message>
        <source>Why may we keep this?</source>
        <translation>Waarom mag dit?</translation>
    </message>
    <message>
        <source>Day collected</source>
        <translation>Verzameld op</translation>
    </message>
    <message>
        <source>How long to keep</source>
        <translation>Hoe lang bewaren</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Choose a name from the list, or empty the field.</source>
        <translation>Kies een naam uit de lijst, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::FactsCard</name>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Does the resident know?</source>
        <translation>Weet de inwoner ervan?</translation>
    </message>
    <message>
        <source>Change the other facts</source>
        <translation>Andere gegevens wijzigen</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Meer gegevens</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show more facts</source>
        <translation>Meer gegevens tonen</translation>
    </message>
    <message>
        <source>Hide more facts</source>
        <translation>Meer gegevens verbergen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hoe liep het af?</translation>
    </message>
    <message>
        <source>Keep an eye on it until</source>
        <translation>In de gaten houden tot</translation>
    </message>
    <message>
        <source>How was it told?</source>
        <translation>Hoe is het verteld?</translation>
    </message>
    <message>
        <source>Why not told yet</source>
        <translation>Waarom nog niet verteld</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw kijken op</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>Voluntary or not</source>
        <translation>Vrijwillig of niet</translation>
    </message>
    <message>
        <source>What the resident prefers</source>
        <translation>Wat de inwoner liever heeft</translation>
    </message>
    <message>
        <source>How long already</source>
        <translation>Hoelang speelt het</translation>
    </message>
    <message>
        <source>How complicated</source>
        <translation>Hoe ingewikkeld</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Waarom we dat denken</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Ingebracht door</translation>
    </message>
    <message>
        <source>Who arranges the help in this case</source>
        <translation>Regelt de hulp in deze casus</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>Wie staat in voor de gegevens</translation>
    </message>
    <message>
        <source>Why may we keep this?</source>
        <translation>Waarom mag dit?</translation>
    </message>
    <message>
        <source>Day collected</source>
        <translation>Verzameld op</translation>
    </message>
    <message>
        <source>How long to keep</source>
        <translation>Hoe lang bewaren</translation>
    </message>
    <message>
        <source>A case that stands at &quot;%1&quot; cannot become &quot;%2&quot; at once.</source>
        <translation>Een casus met de stand &quot;%1&quot; kan niet in één keer &quot;%2&quot; worden.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>De casus afsluiten</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>What can we learn from this?</source>
        <translation>Wat kunnen we hiervan leren?</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>De casus is weer open.</translation>
    </message>
    <message>
        <source>The case is closed. What can we learn from this?</source>
        <translation>De casus is afgesloten. Wat kunnen we hiervan leren?</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>Deze casus is al open.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
</context>
<context>
    <name>tandem::cases::HandOutForm</name>
    <message>
        <source>Who gets it?</source>
        <translation>Wie krijgt het?</translation>
    </message>
    <message>
        <source>Choose where to save it  Ctrl+↵</source>
        <translation>Kies waar het komt  Ctrl+↵</translation>
    </message>
    <message>
        <source>Choose who gets it: type a part of the name.</source>
        <translation>Kies wie het krijgt: typ een stuk van de naam.</translation>
    </message>
    <message>
        <source>Which partner?</source>
        <translation>Welke partner?</translation>
    </message>
    <message>
        <source>Which person?</source>
        <translation>Welke persoon?</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Een partner</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Een persoon</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Kies wie het krijgt.</translation>
    </message>
    <message>
        <source>Only who may have all it is about by name gets it. It is written down; outside Tandem it is not locked any more.</source>
        <translation>Alleen wie alles met naam mag hebben, krijgt het. Dat wordt opgeschreven. Buiten Tandem zit het niet meer op slot.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::HelpCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Give the stop sign</source>
        <translation>Stopteken geven</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Gaat door</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>Helpt weer</translation>
    </message>
    <message>
        <source>Hide what has ended</source>
        <translation>Verberg wat gestopt is</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Hoe gaat het?</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Is only asked so far</source>
        <translation>Is alleen nog gevraagd</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>Het staat erin.</translation>
    </message>
    <message>
        <source>It is written down. It is too heavy: there is an agreement now to make it lighter, within a week.</source>
        <translation>Het staat erin. Het is te zwaar: er staat nu een afspraak om het lichter te maken, binnen een week.</translation>
    </message>
    <message>
        <source>Nobody helps yet. Write here who does what, and where that stops.</source>
        <translation>Er helpt nog niemand. Schrijf hier op wie wat doet, en tot waar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Says yes</source>
        <translation>Zegt ja</translation>
    </message>
    <message>
        <source>Show what has ended (%1)</source>
        <translation>Toon wat gestopt is (%1)</translation>
    </message>
    <message>
        <source>Somebody helps</source>
        <translation>Iemand helpt</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Wie helpt waarmee</translation>
    </message>
    <message>
        <source>Why? You may leave this empty</source>
        <translation>Waarom? Dit mag leeg blijven</translation>
    </message>
    <message>
        <source>With what, and how far</source>
        <translation>Waarmee, en tot waar</translation>
    </message>
</context>
<context>
    <name>tandem::cases::HelpingChanges</name>
    <message>
        <source>This would help:</source>
        <translation>Dit zou helpen:</translation>
    </message>
    <message>
        <source>and with it:</source>
        <translation>en daarbij:</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Regelen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::cases::IdentityForm</name>
    <message>
        <source>First names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Prefix (van, de)</source>
        <translation>Tussenvoegsel (van, de)</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Good to know at the door</source>
        <translation>Handig om te weten aan de deur</translation>
    </message>
    <message>
        <source>This stands apart from the case, and each look at it is written in the logbook.</source>
        <translation>Dit staat apart van de casus. Elke keer kijken komt in het logboek.</translation>
    </message>
    <message>
        <source>A date of birth cannot lie in the future.</source>
        <translation>Een geboortedatum ligt niet in de toekomst.</translation>
    </message>
    <message>
        <source>This is not a postcode. Write it as 1234 AB.</source>
        <translation>Dit is geen postcode. Schrijf die zoals 1234 AB.</translation>
    </message>
    <message>
        <source>Age, if the day is not known (70-80)</source>
        <translation>Leeftijd, als de dag niet bekend is (70-80)</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Write the age as 70-80 or 80+.</source>
        <translation>Schrijf de leeftijd als 70-80 of 80+.</translation>
    </message>
    <message>
        <source>Works in the network now, as</source>
        <translation>Werkt nu zelf mee in het netwerk als</translation>
    </message>
    <message>
        <source>Choose a name from the list, or empty the field.</source>
        <translation>Kies een naam uit de lijst, of maak het veld leeg.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::InformalForm</name>
    <message>
        <source>Can a volunteer, a neighbour or family do this?</source>
        <translation>Kan een vrijwilliger, buur of familie dit doen?</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or empty the field.</source>
        <translation>Kies de partner uit de lijst, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Nobody looked yet</source>
        <translation>Nog niet bekeken</translation>
    </message>
    <message>
        <source>Who could? You may leave this empty</source>
        <translation>Wie zou het kunnen? Dit mag leeg blijven</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Waarom niet?</translation>
    </message>
    <message>
        <source>Write why not: that is the reason for help from professionals.</source>
        <translation>Schrijf op waarom niet: dat is de reden voor hulp van een beroepskracht.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::NeedsCard</name>
    <message>
        <source>a volunteer where possible, a professional where needed</source>
        <translation>vrijwillig waar het kan, professioneel waar het moet</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat is nodig</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>Wat is nodig?</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Onderwerp in het leven</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>Why is it no longer needed?</source>
        <translation>Waarom is het niet meer nodig?</translation>
    </message>
    <message>
        <source>What is still needed?</source>
        <translation>Wat is er nog nodig?</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Toevoegen  ↵</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>The help is there</source>
        <translation>De hulp is er</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Toch nog nodig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Write first what is needed.</source>
        <translation>Schrijf eerst op wat er nodig is.</translation>
    </message>
    <message>
        <source>Can a volunteer do this?</source>
        <translation>Kan een vrijwilliger dit doen?</translation>
    </message>
    <message>
        <source>Can a volunteer, a neighbour or family do this?</source>
        <translation>Kan een vrijwilliger, buur of familie dit doen?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Look whether a volunteer can do this: %1</source>
        <translation>Bekijk of een vrijwilliger dit kan doen: %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Nobody looked yet</source>
        <translation>Nog niet bekeken</translation>
    </message>
</context>
<context>
    <name>tandem::cases::NewCaseScreen</name>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Everything may stay empty. The case gets a code of its own; a name goes in later, apart from the rest.</source>
        <translation>Alles mag leeg blijven. De casus krijgt een eigen code; een naam komt er later bij, apart van de rest.</translation>
    </message>
    <message>
        <source>What is needed? One thing per line</source>
        <translation>Wat is nodig? Eén ding per regel</translation>
    </message>
    <message>
        <source>What do you want to ask the network?</source>
        <translation>Wat wil je het netwerk vragen?</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Hoeveel spoed</translation>
    </message>
    <message>
        <source>Known to services</source>
        <translation>Bekend bij hulp</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Ingebracht door</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Start the case  Ctrl+↵</source>
        <translation>Begin de casus  Ctrl+↵</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Kies de partner uit de lijst, of haal weg wat er staat.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::NotesCard</name>
    <message>
        <source>What we know</source>
        <translation>Wat we weten</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>What do you know?</source>
        <translation>Wat weet je?</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Soort notitie</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Onderwerp in het leven</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie zegt het</translation>
    </message>
    <message>
        <source>Which partner</source>
        <translation>Welke partner</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Nobody may see who says so</source>
        <translation>Niemand mag zien wie het zegt</translation>
    </message>
    <message>
        <source>Falls under professional secrecy</source>
        <translation>Valt onder beroepsgeheim</translation>
    </message>
    <message>
        <source>Not in particular</source>
        <translation>Niet in het bijzonder</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Toon alles (%1)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>source protected</source>
        <translation>bron beschermd</translation>
    </message>
    <message>
        <source>professional secrecy</source>
        <translation>beroepsgeheim</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Write first what you know.</source>
        <translation>Schrijf eerst op wat je weet.</translation>
    </message>
    <message>
        <source>Choose which partner says so: type a part of the name.</source>
        <translation>Kies welke partner het zegt: typ een stukje van de naam.</translation>
    </message>
    <message>
        <source>About whom is it?</source>
        <translation>Over wie gaat het?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
</context>
<context>
    <name>tandem::cases::PeopleCard</name>
    <message>
        <source>Who is it about?</source>
        <translation>Over wie gaat het?</translation>
    </message>
    <message>
        <source>Somebody else as well</source>
        <translation>Ook over iemand anders</translation>
    </message>
    <message>
        <source>Hold F6 to see names. Each look is written in the logbook.</source>
        <translation>Houd F6 ingedrukt om namen te zien. Elke keer kijken komt in het logboek.</translation>
    </message>
    <message>
        <source>Who is this in the case?</source>
        <translation>Wie is dit in de casus?</translation>
    </message>
    <message>
        <source>Who may say yes</source>
        <translation>Wie mag ja zeggen</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Overleden op</translation>
    </message>
    <message>
        <source>died on %1</source>
        <translation>overleden op %1</translation>
    </message>
    <message>
        <source>Write name and address</source>
        <translation>Naam en adres opschrijven</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Viewing the case</source>
        <translation>Casus bekijken</translation>
    </message>
    <message>
        <source>No name known yet.</source>
        <translation>Nog geen naam bekend.</translation>
    </message>
    <message>
        <source>Writing a name</source>
        <translation>Naam opschrijven</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Who has parental authority?</source>
        <translation>Wie heeft het gezag?</translation>
    </message>
    <message>
        <source>Did a judge appoint somebody to decide?</source>
        <translation>Wees een rechter iemand aan die beslist?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>parental authority: %1</source>
        <translation>gezag: %1</translation>
    </message>
    <message>
        <source>decides: %1</source>
        <translation>beslist: %1</translation>
    </message>
</context>
<context>
    <name>tandem::cases::PictureView</name>
    <message>
        <source>Close the picture</source>
        <translation>Foto sluiten</translation>
    </message>
</context>
<context>
    <name>tandem::cases::SafetyCard</name>
    <message>
        <source>%1 · no number is known here: look at the partner</source>
        <translation>%1 · hier staat geen nummer: kijk bij de partner</translation>
    </message>
    <message>
        <source>A stop sign was given and is not heard yet.</source>
        <translation>Er is een stopteken gegeven dat nog niet gehoord is.</translation>
    </message>
    <message>
        <source>Call now: %1</source>
        <translation>Bel nu: %1</translation>
    </message>
    <message>
        <source>Can this help go on? Decide it under “Who helps with what”.</source>
        <translation>Kan deze hulp doorgaan? Beslis dat bij “Wie helpt waarmee”.</translation>
    </message>
    <message>
        <source>Give the stop sign</source>
        <translation>Stopteken geven</translation>
    </message>
    <message>
        <source>Give the stop sign: %1</source>
        <translation>Stopteken geven: %1</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Heard %1</source>
        <translation>Gehoord %1</translation>
    </message>
    <message>
        <source>Heard: the stop sign for %1</source>
        <translation>Gehoord: het stopteken voor %1</translation>
    </message>
    <message>
        <source>How is it safe again?</source>
        <translation>Waardoor is het weer veilig?</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Is het veilig?</translation>
    </message>
    <message>
        <source>Is there danger now? Call for help first, and write it down after that.</source>
        <translation>Is er nu gevaar? Bel eerst om hulp, en schrijf het daarna op.</translation>
    </message>
    <message>
        <source>It is safe again</source>
        <translation>Het is weer veilig</translation>
    </message>
    <message>
        <source>It is safe again: %1</source>
        <translation>Het is weer veilig: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is written down. %n helper(s) may have to be stopped: see below.</source>
        <translation>
            <numerusform>Het staat erin. Misschien moet %n helper niet naar binnen: kijk hieronder.</numerusform>
            <numerusform>Het staat erin. Misschien moeten %n helpers niet naar binnen: kijk hieronder.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written down. Nobody has to be stopped.</source>
        <translation>Het staat erin. Niemand hoeft gestopt te worden.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Say no more than this. It is for %1.</source>
        <translation>Zeg niet meer dan dit. Het is voor %1.</translation>
    </message>
    <message>
        <source>Something is not safe</source>
        <translation>Iets is niet veilig</translation>
    </message>
    <message>
        <source>Something is not safe: %1.</source>
        <translation>Iets is niet veilig: %1.</translation>
    </message>
    <message>
        <source>Stop sign</source>
        <translation>Stopteken</translation>
    </message>
    <message>
        <source>Then all help by volunteers, neighbours and family is looked at again. Is somebody on the way? Give the stop sign.</source>
        <translation>Dan kijken we opnieuw naar alle hulp van vrijwilligers, buren en familie. Is er iemand onderweg? Geef het stopteken.</translation>
    </message>
    <message>
        <source>What is not safe? One sentence</source>
        <translation>Wat is niet veilig? Eén zin</translation>
    </message>
    <message>
        <source>Write how it is safe again.</source>
        <translation>Schrijf op waardoor het weer veilig is.</translation>
    </message>
    <message>
        <source>Write in one sentence what is not safe.</source>
        <translation>Schrijf in één zin op wat niet veilig is.</translation>
    </message>
    <message>
        <source>“Not inside, call me.”</source>
        <translation>“Niet naar binnen, bel mij.”</translation>
    </message>
</context>
<context>
    <name>tandem::cases::SituationCard</name>
    <message>
        <source>A part of life</source>
        <translation>Onderwerp erbij</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>En nu?</translation>
    </message>
    <message>
        <source>Choose how it is going.</source>
        <translation>Kies hoe het gaat.</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Hoe gaat het?</translation>
    </message>
    <message>
        <source>How is it now: %1</source>
        <translation>Hoe gaat het nu: %1</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In één zin</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Only what matters here. Ask the resident how they see it.</source>
        <translation>Alleen wat hier telt. Vraag ook hoe de inwoner het zelf ziet.</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Onderwerp in het leven</translation>
    </message>
    <message>
        <source>Parts of life</source>
        <translation>Leefgebieden</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>De vorige keer</translation>
    </message>
</context>
<context>
    <name>tandem::cases::StateForm</name>
    <message>
        <source>How does the case stand?</source>
        <translation>Hoe staat de casus ervoor?</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Lopend sinds</translation>
    </message>
    <message>
        <source>Keep an eye on it until</source>
        <translation>In de gaten houden tot</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hoe liep het af?</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Kies een dag die nog komt.</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Kies hoe het afliep.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) still to do</source>
        <translation>
            <numerusform>%n afspraak is nog te doen</numerusform>
            <numerusform>%n afspraken zijn nog te doen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helper(s) still help</source>
        <translation>
            <numerusform>%n helper helpt nog</numerusform>
            <numerusform>%n helpers helpen nog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) still wait for an answer</source>
        <translation>
            <numerusform>%n overdracht wacht nog op antwoord</numerusform>
            <numerusform>%n overdrachten wachten nog op antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who reported still hear(s) that it is done: that comes in Today</source>
        <translation>
            <numerusform>%n melder hoort nog dat het klaar is: dat komt bij Vandaag</numerusform>
            <numerusform>%n melders horen nog dat het klaar is: dat komt bij Vandaag</numerusform>
        </translation>
    </message>
    <message>
        <source>Something about safety is still open here. Answer that first: until then the case cannot be closed.</source>
        <translation>Er staat nog iets open over de veiligheid. Beantwoord dat eerst: tot dan kan de casus niet dicht.</translation>
    </message>
    <message>
        <source>Nothing else is still open in this case.</source>
        <translation>Verder staat er niets meer open in deze casus.</translation>
    </message>
    <message>
        <source>Good to know before you close it: %1.</source>
        <translation>Goed om te weten voor je afsluit: %1.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag is nog niet geweest.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::StoryCard</name>
    <message>
        <source>What is going on?</source>
        <translation>Wat is er aan de hand?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Story for the room</source>
        <translation>Verhaal voor de zaal</translation>
    </message>
    <message>
        <source>I have read it: nobody is recognisable</source>
        <translation>Nagelezen: niemand is herkenbaar</translation>
    </message>
    <message>
        <source>Change the story</source>
        <translation>Verhaal wijzigen</translation>
    </message>
    <message>
        <source>What does the resident want?</source>
        <translation>Wat vindt de inwoner zelf?</translation>
    </message>
    <message>
        <source>What do you want to ask the network?</source>
        <translation>Wat wil je het netwerk vragen?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Wat gaat goed?</translation>
    </message>
    <message>
        <source>Without a name, street, age or illness: would a neighbour know who this is?</source>
        <translation>Zonder naam, straat, leeftijd of ziekte: zou een buur weten wie dit is?</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Nog niet gevraagd.</translation>
    </message>
    <message>
        <source>Question to the network:</source>
        <translation>Vraag aan het netwerk:</translation>
    </message>
    <message>
        <source>Not yet. It is asked before the case comes on an agenda.</source>
        <translation>Nog niet. Die vraag stellen we voordat de casus op een agenda komt.</translation>
    </message>
    <message>
        <source>help needed</source>
        <translation>hulp nodig</translation>
    </message>
    <message>
        <source>arranged</source>
        <translation>geregeld</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>nog niet geschreven</translation>
    </message>
    <message>
        <source>read and approved ✓ %1</source>
        <translation>nagelezen ✓ %1</translation>
    </message>
    <message>
        <source>not read through yet</source>
        <translation>nog niet nagelezen</translation>
    </message>
    <message>
        <source>Write the story</source>
        <translation>Verhaal schrijven</translation>
    </message>
    <message>
        <source>not approved any more</source>
        <translation>niet meer goedgekeurd</translation>
    </message>
    <message>
        <source>This points to somebody: %1. That is why nobody is shown the story. Change it, and read it through again.</source>
        <translation>Hieraan is iemand te herkennen: %1. Daarom krijgt niemand het verhaal te zien. Pas het aan en lees het opnieuw na.</translation>
    </message>
    <message>
        <source>Goes well:</source>
        <translation>Gaat goed:</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Vraag:</translation>
    </message>
    <message>
        <source>Situation and question</source>
        <translation>Situatie en vraag</translation>
    </message>
    <message>
        <source>The resident wants:</source>
        <translation>De inwoner wil:</translation>
    </message>
</context>
<context>
    <name>tandem::cases::SuggestionLine</name>
    <message>
        <source>About: %1?</source>
        <translation>Gaat over: %1?</translation>
    </message>
    <message>
        <source>That is right  Alt+↵</source>
        <translation>Klopt  Alt+↵</translation>
    </message>
    <message>
        <source>That is right: %1</source>
        <translation>Klopt: %1</translation>
    </message>
    <message>
        <source>professional secrecy</source>
        <translation>beroepsgeheim</translation>
    </message>
</context>
<context>
    <name>tandem::cases::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform> (%n keer)</numerusform>
            <numerusform> (%n keer)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ToldForm</name>
    <message>
        <source>Does the resident know?</source>
        <translation>Weet de inwoner ervan?</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Verteld op</translation>
    </message>
    <message>
        <source>How was it told?</source>
        <translation>Hoe is het verteld?</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw kijken op</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>Waarom nog niet?</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Write why the resident does not know yet.</source>
        <translation>Schrijf op waarom de inwoner het nog niet weet.</translation>
    </message>
    <message>
        <source>Choose a day within a year to look again.</source>
        <translation>Kies een dag binnen een jaar om opnieuw te kijken.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::AskCard</name>
    <message>
        <source>What do you want to know from the meeting?</source>
        <translation>Wat wil je van het overleg weten?</translation>
    </message>
    <message>
        <source>How does it look?</source>
        <translation>Inschatting</translation>
    </message>
    <message>
        <source>For which table?</source>
        <translation>Voor welke tafel?</translation>
    </message>
    <message>
        <source>Who asks it? (may stay empty)</source>
        <translation>Wie vraagt het? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Urgent? Do not wait for the meeting.</source>
        <translation>Spoed? Wacht niet op het overleg.</translation>
    </message>
    <message>
        <source>Call now…</source>
        <translation>Bel nu…</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::CheckCard</name>
    <message>
        <source>Would a neighbour know who this is?</source>
        <translation>Zou een buur weten wie dit is?</translation>
    </message>
    <message>
        <source>No, nobody</source>
        <translation>Nee, niemand</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Misschien wel</translation>
    </message>
    <message>
        <source>Then change what gives it away: where somebody lives, how old they are, their work, what happened. Or leave it out.</source>
        <translation>Verander dan wat het verraadt: waar iemand woont, hoe oud iemand is, het werk, wat er gebeurd is. Of laat het weg.</translation>
    </message>
    <message>
        <source>On which agenda?</source>
        <translation>Op welke agenda?</translation>
    </message>
    <message>
        <source>No other meeting is planned</source>
        <translation>Er is geen ander overleg gepland</translation>
    </message>
    <message>
        <source>Plan one first; then this question can go on its agenda.</source>
        <translation>Plan er eerst een; dan kan deze vraag daar op de agenda.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan een overleg</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Naar het overleg</translation>
    </message>
    <message>
        <source>To the meeting of %1</source>
        <translation>Naar het overleg van %1</translation>
    </message>
    <message>
        <source>On the agenda of %1</source>
        <translation>Op de agenda van %1</translation>
    </message>
    <message>
        <source>Put it on this one</source>
        <translation>Zet op deze</translation>
    </message>
    <message>
        <source>Put it on the agenda of %1</source>
        <translation>Zet op de agenda van %1</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Er staat nog niets.</translation>
    </message>
    <message numerus="yes">
        <source>First change %n thing(s) that make somebody recognisable.</source>
        <translation>
            <numerusform>Verander eerst %n ding dat iemand herkenbaar maakt.</numerusform>
            <numerusform>Verander eerst %n dingen die iemand herkenbaar maken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as a neighbour would. The program does not see everything.</source>
        <translation>Lees het zoals een buur het zou lezen. Het programma ziet niet alles.</translation>
    </message>
    <message>
        <source>Read through on %1: nobody can be recognised.</source>
        <translation>Nagelezen op %1: niemand is te herkennen.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::ConsultationListScreen</name>
    <message>
        <source>Questions without a name</source>
        <translation>Vragen zonder naam</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Ask a question without a name</source>
        <translation>Vraag zonder naam stellen</translation>
    </message>
    <message>
        <source>Remove the chosen question</source>
        <translation>Haal de gekozen vraag weg</translation>
    </message>
    <message>
        <source>No questions without a name</source>
        <translation>Nog geen vragen zonder naam</translation>
    </message>
    <message>
        <source>Are you worried and not sure what to do? Ask the network without saying who it is about. You hear what others would do, and whether it is serious. After some weeks the question is wiped.</source>
        <translation>Maak je je zorgen en weet je niet wat te doen? Vraag het aan het netwerk zonder te zeggen om wie het gaat. Je hoort wat anderen zouden doen, en of het ernstig is. Na een paar weken wordt de vraag gewist.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::ConsultationScreen</name>
    <message>
        <source>Question without a name</source>
        <translation>Vraag zonder naam</translation>
    </message>
    <message>
        <source>Questions without a name</source>
        <translation>Vragen zonder naam</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep this question (Ctrl+↵ in the text)</source>
        <translation>Bewaar deze vraag (Ctrl+↵ in de tekst)</translation>
    </message>
    <message>
        <source>Put it on an agenda</source>
        <translation>Zet op agenda</translation>
    </message>
    <message>
        <source>Recognisable</source>
        <translation>Herkenbaar</translation>
    </message>
    <message>
        <source>Replace everything by neutral words</source>
        <translation>Vervang alles door neutrale woorden</translation>
    </message>
    <message>
        <source>Put this question on an agenda</source>
        <translation>Zet deze vraag op een agenda</translation>
    </message>
    <message>
        <source>Write down the advice</source>
        <translation>Advies opschrijven</translation>
    </message>
    <message>
        <source>This question is not here (any more)</source>
        <translation>Deze vraag is er niet (meer)</translation>
    </message>
    <message>
        <source>A question without a name is wiped when its time is over. It may also have been removed: undo brings that back.</source>
        <translation>Een vraag zonder naam wordt gewist als de tijd om is. Misschien is hij ook weggehaald: dan komt hij terug met ongedaan maken.</translation>
    </message>
    <message>
        <source>To all questions</source>
        <translation>Naar alle vragen</translation>
    </message>
    <message>
        <source>First describe the situation</source>
        <translation>Beschrijf eerst de situatie</translation>
    </message>
    <message numerus="yes">
        <source>First change %n thing(s)</source>
        <translation>
            <numerusform>Eerst %n ding veranderen</numerusform>
            <numerusform>Eerst %n dingen veranderen</numerusform>
        </translation>
    </message>
    <message>
        <source>First read it through: would a neighbour know who this is?</source>
        <translation>Eerst nalezen: zou een buur weten wie dit is?</translation>
    </message>
    <message>
        <source>Does it become a case with a name? Then you first ask for a yes. This text stays apart.</source>
        <translation>Wordt het een casus met naam? Dan vraag je eerst toestemming. Deze tekst blijft apart.</translation>
    </message>
    <message>
        <source>It is wiped on %1.</source>
        <translation>Hij wordt gewist op %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is wiped after %n week(s).</source>
        <translation>
            <numerusform>Hij wordt na %n week gewist.</numerusform>
            <numerusform>Hij wordt na %n weken gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>It is on the agenda. Undo: Ctrl+Z</source>
        <translation>De vraag staat op de agenda. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>Describe the situation first.</source>
        <translation>Beschrijf eerst de situatie.</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Kies de partner uit de lijst, of haal weg wat er staat.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::OutcomeCard</name>
    <message>
        <source>Nobody answered it yet.</source>
        <translation>Er is nog geen antwoord.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Beantwoord op %1.</translation>
    </message>
    <message>
        <source>Became a case on %1. Which one stands nowhere: this text stays apart.</source>
        <translation>Werd een casus op %1. Welke, staat nergens: deze tekst blijft apart.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Gesloten op %1.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat kwam ervan?</translation>
    </message>
    <message>
        <source>Write down the advice</source>
        <translation>Advies opschrijven</translation>
    </message>
    <message>
        <source>It becomes a case</source>
        <translation>Het wordt een casus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>What did the meeting advise?</source>
        <translation>Wat gaf het overleg als advies?</translation>
    </message>
    <message>
        <source>Without a name here as well: the advice stands with the question until both are wiped.</source>
        <translation>Ook hier zonder naam: het advies blijft bij de vraag staan tot beide gewist worden.</translation>
    </message>
    <message>
        <source>Keep the advice  Ctrl+↵</source>
        <translation>Bewaar het advies  Ctrl+↵</translation>
    </message>
    <message>
        <source>First there is a yes of the resident, or another ground to keep a name. The case begins empty: no word of this text goes along.</source>
        <translation>Eerst is er een ja van de inwoner, of een andere grond om een naam te bewaren. De casus begint leeg: er gaat geen woord van deze tekst mee.</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>Op welke grond?</translation>
    </message>
    <message>
        <source>Make it a case  Ctrl+↵</source>
        <translation>Maak er een casus van  Ctrl+↵</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Waarom? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Close the question  Ctrl+↵</source>
        <translation>Sluit de vraag  Ctrl+↵</translation>
    </message>
    <message>
        <source>Choose a ground</source>
        <translation>Kies een grond</translation>
    </message>
    <message>
        <source>Advice:</source>
        <translation>Advies:</translation>
    </message>
    <message>
        <source>Look out: this points to somebody: %1.</source>
        <translation>Let op: dit wijst naar iemand: %1.</translation>
    </message>
    <message>
        <source>Write first what the meeting advised.</source>
        <translation>Schrijf eerst op wat het overleg adviseerde.</translation>
    </message>
    <message>
        <source>Choose first on what ground a case may be kept. Without a yes or a ground it stays a question.</source>
        <translation>Kies eerst op welke grond een casus bewaard mag worden. Zonder ja of grond blijft het een vraag.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::TextCard</name>
    <message>
        <source>Describe the situation so that nobody can be recognised</source>
        <translation>Beschrijf de situatie zonder dat iemand herkenbaar is</translation>
    </message>
    <message>
        <source>Ctrl and full stop goes to the next words that are marked.</source>
        <translation>Ctrl en punt gaat naar de volgende woorden die gemarkeerd zijn.</translation>
    </message>
    <message>
        <source>Replace everything by neutral words</source>
        <translation>Vervang alles door neutrale woorden</translation>
    </message>
</context>
<context>
    <name>tandem::knowledge::KnowledgeScreen</name>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Write a story to learn from</source>
        <translation>Schrijf een verhaal om van te leren</translation>
    </message>
    <message>
        <source>Add a network in the region</source>
        <translation>Zet een netwerk in de regio erin</translation>
    </message>
</context>
<context>
    <name>tandem::knowledge::LessonForm</name>
    <message>
        <source>What happened, and what did you learn from it?</source>
        <translation>Wat gebeurde er, en wat leerde je ervan?</translation>
    </message>
    <message>
        <source>As a story: without a name, street, age or illness. Which case it was is not kept.</source>
        <translation>Schrijf het als verhaal: zonder naam, straat, leeftijd of ziekte. Welke casus het was, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>Write first what happened and what you learned.</source>
        <translation>Schrijf eerst wat er gebeurde en wat je leerde.</translation>
    </message>
</context>
<context>
    <name>tandem::knowledge::LessonsCard</name>
    <message>
        <source>What we learned</source>
        <translation>Wat we leerden</translation>
    </message>
    <message>
        <source>Write a story</source>
        <translation>Schrijf een verhaal</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Nog geen verhalen</translation>
    </message>
    <message>
        <source>What did a case teach you? Write it as a story without anybody in it: new volunteers learn from it.</source>
        <translation>Wat leerde een casus je? Schrijf het als een verhaal waarin niemand te herkennen is. Nieuwe vrijwilligers leren ervan.</translation>
    </message>
    <message>
        <source>Write the first story</source>
        <translation>Schrijf het eerste verhaal</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Toon minder</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Toon alles (%1)</translation>
    </message>
    <message>
        <source>✓ read through: nobody is recognisable</source>
        <translation>✓ nagelezen: niemand is te herkennen</translation>
    </message>
    <message>
        <source>Would a neighbour know who this is?</source>
        <translation>Zou een buur weten wie dit is?</translation>
    </message>
    <message>
        <source>No: nobody is recognisable</source>
        <translation>Nee: niemand is te herkennen</translation>
    </message>
    <message>
        <source>Would a neighbour know who this is? No: nobody is recognisable</source>
        <translation>Zou een buur weten wie dit is? Nee: niemand is te herkennen</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Opslaan als tekst</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message numerus="yes">
        <source>A neighbour would still know who this is: %n thing(s) in the story point to somebody. Write it differently first.</source>
        <translation>
            <numerusform>Een buur zou nog weten wie dit is: in het verhaal wijst %n woord naar iemand. Schrijf het eerst anders.</numerusform>
            <numerusform>Een buur zou nog weten wie dit is: in het verhaal wijzen %n woorden naar iemand. Schrijf het eerst anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read through. You can take this story along: Save as text.</source>
        <translation>Nagelezen. Je kunt dit verhaal meenemen: Opslaan als tekst.</translation>
    </message>
    <message>
        <source>Where does the story go?</source>
        <translation>Waar komt het verhaal?</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>story-%1.txt</source>
        <translation>verhaal-%1.txt</translation>
    </message>
    <message>
        <source>The story could not be saved there. Choose another place.</source>
        <translation>Het verhaal kon daar niet worden opgeslagen. Kies een andere plek.</translation>
    </message>
    <message>
        <source>The story is saved.</source>
        <translation>Het verhaal is opgeslagen.</translation>
    </message>
    <message>
        <source>A story to learn from</source>
        <translation>Een verhaal om van te leren</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation>Het gaat over: %1</translation>
    </message>
    <message>
        <source>Without names, and read through.</source>
        <translation>Zonder namen, en nagelezen.</translation>
    </message>
</context>
<context>
    <name>tandem::knowledge::NeighboursCard</name>
    <message>
        <source>Networks in the region</source>
        <translation>Netwerken in de regio</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Netwerk toevoegen</translation>
    </message>
    <message>
        <source>No networks yet</source>
        <translation>Nog geen netwerken</translation>
    </message>
    <message>
        <source>Where can a case go that does not fit here? Write who takes what on, and whom to ask for.</source>
        <translation>Waar kan een casus heen die hier niet past? Schrijf op wie wat oppakt, en naar wie je vraagt.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>What does it take on, and for whom?</source>
        <translation>Wat pakken ze op, en voor wie?</translation>
    </message>
    <message>
        <source>In which area?</source>
        <translation>In welk gebied?</translation>
    </message>
    <message>
        <source>Whom do you ask for?</source>
        <translation>Naar wie vraag je?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Add the first network</source>
        <translation>Zet het eerste netwerk erin</translation>
    </message>
    <message>
        <source>looked through on %1</source>
        <translation>nagekeken op %1</translation>
    </message>
    <message>
        <source>never looked through</source>
        <translation>nog nooit nagekeken</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Klopt nog</translation>
    </message>
    <message>
        <source>Still right: %1</source>
        <translation>Klopt nog: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Write first what the network is called.</source>
        <translation>Schrijf eerst hoe het netwerk heet.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Propose an agenda</source>
        <translation>Stel een agenda voor</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Er staat nog niets op de agenda</translation>
    </message>
    <message>
        <source>Tandem can propose one: open agreements first, then new cases.</source>
        <translation>Tandem kan er een voorstellen: eerst afspraken die nog open staan, dan nieuwe casussen.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move an item, Delete takes it off.</source>
        <translation>Alt+Omhoog en Alt+Omlaag verplaatsen een onderdeel, Delete haalt het weg.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes for the chosen item</source>
        <translation>Minuten voor het gekozen onderdeel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>One place earlier (Alt+Up)</source>
        <translation>Eén plaats eerder (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>One place later (Alt+Down)</source>
        <translation>Eén plaats later (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Take it off the agenda (Delete)</source>
        <translation>Haal het van de agenda (Delete)</translation>
    </message>
    <message>
        <source>One more: a theme, or the code of a case</source>
        <translation>Nog iets: een thema, of de code van een casus</translation>
    </message>
    <message>
        <source>Everybody takes the agenda home: no names of residents.</source>
        <translation>Iedereen neemt de agenda mee naar huis: geen namen van inwoners.</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Toevoegen  ↵</translation>
    </message>
    <message>
        <source>%1 has no question to the network yet. A question helps the meeting to get going.</source>
        <translation>%1 heeft nog geen vraag aan het netwerk. Met een vraag komt het gesprek sneller op gang.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other case(s) have no question to the network yet. A question helps the meeting to get going.</source>
        <translation>
            <numerusform>%1 en nog %n casus hebben nog geen vraag aan het netwerk. Met een vraag komt het gesprek sneller op gang.</numerusform>
            <numerusform>%1 en nog %n casussen hebben nog geen vraag aan het netwerk. Met een vraag komt het gesprek sneller op gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question of %1</source>
        <translation>Schrijf de vraag van %1 op</translation>
    </message>
    <message>
        <source>Somebody who comes may not know of a case. Plan it in a part without them: nobody needs a reason.</source>
        <translation>Iemand die komt mag van een casus niet weten. Plan die in een deel zonder diegene: niemand hoeft te weten waarom.</translation>
    </message>
    <message>
        <source>Plan in parts</source>
        <translation>Maak delen</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::AgendaModel</name>
    <message>
        <source>no question yet</source>
        <translation>nog geen vraag</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open agreement(s)</source>
        <translation>
            <numerusform>%n afspraak open</numerusform>
            <numerusform>%n afspraken open</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>kan zo niet</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>zonder %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n who are invited</source>
        <translation>
            <numerusform>zonder %n genodigde</numerusform>
            <numerusform>zonder %n genodigden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::meetings::AskedLine</name>
    <message>
        <source>A question without a name</source>
        <translation>Een vraag zonder naam</translation>
    </message>
    <message>
        <source>Only questions that somebody read through stand here.</source>
        <translation>Hier staan alleen vragen die iemand heeft nagelezen.</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Voeg de vraag toe</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>gevraagd op %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::FinishScreen</name>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Handing out the agenda</source>
        <translation>Agenda uitdelen</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Lijsten uitdelen</translation>
    </message>
    <message>
        <source>Finish the meeting</source>
        <translation>Rond het overleg af</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Terug naar het overleg</translation>
    </message>
    <message>
        <source>Back to preparing</source>
        <translation>Terug naar voorbereiden</translation>
    </message>
    <message>
        <source>This meeting is no longer there</source>
        <translation>Dit overleg is er niet meer</translation>
    </message>
    <message>
        <source>It was removed. Undo brings it back.</source>
        <translation>Het is weggehaald. Met ongedaan maken komt het terug.</translation>
    </message>
    <message>
        <source>To all meetings</source>
        <translation>Naar alle overleggen</translation>
    </message>
    <message>
        <source>The meeting is over. Hand out the lists now.</source>
        <translation>Het overleg is klaar. Deel nu de lijsten uit.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::FolderLine</name>
    <message>
        <source>In which folder?</source>
        <translation>In welke map?</translation>
    </message>
    <message>
        <source>It may be a new one: Tandem makes it, and only you can open it.</source>
        <translation>Dat mag een nieuwe zijn: Tandem maakt hem, en alleen jij kunt hem openen.</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier bewaren</translation>
    </message>
    <message>
        <source>Look for a folder…</source>
        <translation>Een map zoeken…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Type the name of a folder, or look for one.</source>
        <translation>Typ de naam van een map, of zoek er een.</translation>
    </message>
    <message>
        <source>A new folder can only come in a folder that is there, and this one is not: %1</source>
        <translation>Een nieuwe map kan alleen in een map die er al is, en deze is er niet: %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::MeetingCard</name>
    <message>
        <source>When and where</source>
        <translation>Wanneer en waar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>It goes on after all</source>
        <translation>Gaat toch door</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Why does it not go on?</source>
        <translation>Waarom gaat het niet door?</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Gaat niet door: %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::MeetingForm</name>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welke dag?</translation>
    </message>
    <message>
        <source>What time does it start?</source>
        <translation>Hoe laat begint het?</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>Hoeveel minuten?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Soort overleg</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>tue 17 nov, in 2 weeks</source>
        <translation>di 17 nov, over 2 weken</translation>
    </message>
    <message>
        <source>Then it ends the day after. Make it shorter or start earlier.</source>
        <translation>Dan eindigt het pas de volgende dag. Maak het korter of begin eerder.</translation>
    </message>
    <message>
        <source>Until %1. Everybody with a fixed seat at the table is invited.</source>
        <translation>Tot %1. Iedereen met een vaste plek aan tafel wordt uitgenodigd.</translation>
    </message>
    <message>
        <source>Everybody with a fixed seat at the table is invited.</source>
        <translation>Iedereen met een vaste plek aan tafel wordt uitgenodigd.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::MeetingListScreen</name>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuw overleg</translation>
    </message>
    <message>
        <source>Plan your first meeting</source>
        <translation>Plan je eerste overleg</translation>
    </message>
    <message>
        <source>In a meeting you talk over cases together and agree who does what. Begin with a day.</source>
        <translation>In een overleg bespreken jullie samen casussen en spreken jullie af wie wat doet. Begin met een dag.</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Wat komt</translation>
    </message>
    <message>
        <source>What was</source>
        <translation>Wat is geweest</translation>
    </message>
    <message>
        <source>Nothing is planned. Ctrl+N plans a meeting.</source>
        <translation>Er is niets gepland. Met Ctrl+N plan je een overleg.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::MinutesField</name>
    <message>
        <source>We do not understand how long this is. Try 90 or &quot;1.5 hours&quot;.</source>
        <translation>We begrijpen niet hoe lang dit is. Probeer 90 of &quot;1,5 uur&quot;.</translation>
    </message>
    <message>
        <source>It takes at least one minute.</source>
        <translation>Het duurt minstens één minuut.</translation>
    </message>
    <message>
        <source>It takes a day at the most.</source>
        <translation>Het duurt hooguit een dag.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::NewMeetingScreen</name>
    <message>
        <source>Plan this meeting</source>
        <translation>Plan dit overleg</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuw overleg</translation>
    </message>
    <message numerus="yes">
        <source>The meeting is planned; %n people are invited.</source>
        <translation>
            <numerusform>Het overleg staat. Er is %n mens uitgenodigd.</numerusform>
            <numerusform>Het overleg staat. Er zijn %n mensen uitgenodigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::PacksCard</name>
    <message>
        <source>Lists to hand out</source>
        <translation>Lijsten om uit te delen</translation>
    </message>
    <message>
        <source>Agendas to hand out</source>
        <translation>Agenda&apos;s om uit te delen</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alles opslaan…</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>Deze afdrukken</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alles afdrukken</translation>
    </message>
    <message>
        <source>For whom the lists are</source>
        <translation>Voor wie de lijsten zijn</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>Zo ziet de lijst eruit</translation>
    </message>
    <message>
        <source>Nobody to hand out to</source>
        <translation>Niemand om aan uit te delen</translation>
    </message>
    <message>
        <source>Invite people to this meeting first; each of them gets a list.</source>
        <translation>Nodig eerst mensen uit voor dit overleg; elk krijgt een lijst.</translation>
    </message>
    <message>
        <source>Saving the lists…</source>
        <translation>De lijsten worden opgeslagen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n bestand opgeslagen in %1</numerusform>
            <numerusform>%n bestanden opgeslagen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Bezig met afdrukken…</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) sent to the printer</source>
        <translation>
            <numerusform>%n lijst naar de printer gestuurd</numerusform>
            <numerusform>%n lijsten naar de printer gestuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Each list is for one person, and has what that person may have on paper: mostly codes, and a name only where they need it for something they do themselves. A saved file has less: it can be passed on.</source>
        <translation>Elke lijst is voor één persoon, met wat die op papier mag hebben: meestal codes, en alleen een naam als die nodig is voor iets wat iemand zelf doet. In een opgeslagen bestand staat minder: dat kan worden doorgestuurd.</translation>
    </message>
    <message>
        <source>There is a meeting now, and the room may look along. The papers show when it is over.</source>
        <translation>Er is nu een overleg, en de zaal kijkt misschien mee. De papieren zie je als het klaar is.</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Overleg %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::PacksModel</name>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erop staat</translation>
    </message>
    <message numerus="yes">
        <source>%n of their own</source>
        <translation>
            <numerusform>%n eigen afspraak</numerusform>
            <numerusform>%n eigen afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::meetings::PeopleCard</name>
    <message>
        <source>Who is invited</source>
        <translation>Wie is uitgenodigd</translation>
    </message>
    <message>
        <source>Invite somebody: type a few letters</source>
        <translation>Nodig iemand uit: typ een paar letters</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Nodig iemand uit</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Add people here; each gets an agenda.</source>
        <translation>Er is nog niemand uitgenodigd. Voeg hier mensen toe; elk krijgt een agenda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invited come</source>
        <translation>
            <numerusform>%1 van %n aangemeld</numerusform>
            <numerusform>%1 van %n aangemeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n vrijwilliger</numerusform>
            <numerusform>%n vrijwilligers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s)</source>
        <translation>
            <numerusform>%n beroepskracht</numerusform>
            <numerusform>%n beroepskrachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 coming?</source>
        <translation>Komt %1?</translation>
    </message>
    <message>
        <source>Do not invite</source>
        <translation>Niet uitnodigen</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::PrepareScreen</name>
    <message>
        <source>The agenda is ready. Move items with Alt and the arrow keys.</source>
        <translation>De agenda staat. Verplaats onderdelen met Alt en de pijltjes.</translation>
    </message>
    <message>
        <source>This person is invited already.</source>
        <translation>Deze persoon is al uitgenodigd.</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Begin het overleg</translation>
    </message>
    <message>
        <source>To the lists</source>
        <translation>Naar de lijsten</translation>
    </message>
    <message>
        <source>On with the meeting</source>
        <translation>Verder met het overleg</translation>
    </message>
    <message>
        <source>This meeting is no longer there</source>
        <translation>Dit overleg is er niet meer</translation>
    </message>
    <message>
        <source>It was removed. Undo brings it back.</source>
        <translation>Het is weggehaald. Met ongedaan maken komt het terug.</translation>
    </message>
    <message>
        <source>To all meetings</source>
        <translation>Naar alle overleggen</translation>
    </message>
    <message>
        <source>There is no case with this code. Look at the code again.</source>
        <translation>Er is geen casus met deze code. Kijk nog eens naar de code.</translation>
    </message>
    <message>
        <source>This case cannot be added: it is on the agenda already, or this meeting is not about cases.</source>
        <translation>Deze casus kan er niet bij: hij staat al op de agenda, of dit overleg gaat niet over casussen.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Hand out the agenda</source>
        <translation>Agenda uitdelen</translation>
    </message>
    <message>
        <source>Propose an agenda</source>
        <translation>Stel een agenda voor</translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation>Haal dit overleg weg</translation>
    </message>
    <message>
        <source>This meeting was planned for %1. It has begun now. Undo: Ctrl+Z</source>
        <translation>Dit overleg stond gepland op %1. Het is nu begonnen. Terug: Ctrl+Z</translation>
    </message>
    <message>
        <source>Confirmed for every item. Undo: Ctrl+Z</source>
        <translation>Bevestigd voor elk onderdeel. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>Confirm who is needed, for all items</source>
        <translation>Bevestig wie nodig is, voor alle onderdelen</translation>
    </message>
    <message>
        <source>Planned in parts: the cases for everybody come first. Undo: Ctrl+Z</source>
        <translation>De delen zijn klaar: eerst de casussen voor iedereen. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>Plan the meeting in parts</source>
        <translation>Verdeel het overleg in delen</translation>
    </message>
    <message>
        <source>Everybody in the room reads this theme. Is “%1” a resident? Then take it out.</source>
        <translation>Iedereen in de zaal leest dit thema. Is ‘%1’ een inwoner? Haal het dan weg.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Iemand uitnodigen</translation>
    </message>
    <message>
        <source>The question is on the agenda. Undo: Ctrl+Z</source>
        <translation>De vraag staat op de agenda. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken, but for the cases that have no question yet.</source>
        <translation>Overgenomen, op de casussen zonder vraag na.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::ProposalCard</name>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alles overnemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No time left for these; they come first next time</source>
        <translation>Hier is geen tijd meer voor; volgende keer komen ze eerst</translation>
    </message>
    <message>
        <source>Open agreements first, then new cases. Together %1.</source>
        <translation>Eerst afspraken die open staan, dan nieuwe casussen. Samen %1.</translation>
    </message>
    <message>
        <source>There is nothing to propose: no open agreements and no new cases that fit.</source>
        <translation>Er valt niets voor te stellen: geen open afspraken en geen nieuwe casussen die nog passen.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>nog geen vraag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Voeg %1 toe</translation>
    </message>
    <message>
        <source>A new case first needs its question to the network.</source>
        <translation>Een nieuwe casus heeft eerst een vraag aan het netwerk nodig.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Write the question of %1</source>
        <translation>Schrijf de vraag van %1 op</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::QuestionLine</name>
    <message>
        <source>What does %1 ask of the network?</source>
        <translation>Wat vraagt %1 aan het netwerk?</translation>
    </message>
    <message>
        <source>The room reads this question. No names.</source>
        <translation>De zaal leest deze vraag. Geen namen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::SummaryCard</name>
    <message>
        <source>What this meeting came to</source>
        <translation>Wat dit overleg opleverde</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet aan toegekomen</translation>
    </message>
    <message>
        <source>Not talked about yet, comes next time</source>
        <translation>Nog niet besproken, komt volgende keer</translation>
    </message>
    <message>
        <source>Nothing new was agreed.</source>
        <translation>Er is niets nieuws afgesproken.</translation>
    </message>
    <message numerus="yes">
        <source>%n new agreement(s)</source>
        <translation>
            <numerusform>%n nieuwe afspraak</numerusform>
            <numerusform>%n nieuwe afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n zonder dag</numerusform>
            <numerusform>%n zonder dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>geen dag</translation>
    </message>
    <message>
        <source>Agreements of before</source>
        <translation>Eerdere afspraken</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n gedaan</numerusform>
            <numerusform>%n gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n niet gedaan</numerusform>
            <numerusform>%n niet gedaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::meetings::TimeBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <translation>%1: %2 te veel</translation>
    </message>
</context>
<context>
    <name>tandem::parties::AboutCard</name>
    <message>
        <source>About this partner</source>
        <translation>Over deze partner</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Soort partner</translation>
    </message>
    <message>
        <source>Who does the work?</source>
        <translation>Wie doet het werk?</translation>
    </message>
    <message>
        <source>Is there room for new questions?</source>
        <translation>Is er plek voor nieuwe vragen?</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>How they like to be reached</source>
        <translation>Hoe je hen het best bereikt</translation>
    </message>
    <message>
        <source>Number, address or place</source>
        <translation>Nummer, adres of plek</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Werkveld</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Has authority over residents, or an interest of its own</source>
        <translation>Heeft gezag over inwoners, of een eigen belang</translation>
    </message>
    <message>
        <source>Such as police, landlord or municipality. Never part of &quot;all partners&quot;: choose it by name.</source>
        <translation>Zoals politie, verhuurder of gemeente. Hoort nooit bij &quot;alle partners&quot;: kies deze partner bij naam.</translation>
    </message>
    <message>
        <source>The name itself tells something about who comes there</source>
        <translation>De naam zelf zegt iets over wie er komt</translation>
    </message>
    <message>
        <source>Such as an addiction clinic. Who may not know sees only &quot;a partner&quot;.</source>
        <translation>Zoals een verslavingskliniek. Wie het niet mag weten, ziet alleen &quot;een partner&quot;.</translation>
    </message>
    <message>
        <source>Well-known person in the neighbourhood</source>
        <translation>Bekend persoon in de buurt</translation>
    </message>
    <message>
        <source>Spread the questions: do not always ask the same people.</source>
        <translation>Verdeel de vragen: vraag niet steeds dezelfde mensen.</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spreekt voor</translation>
    </message>
    <message>
        <source>Which words fit</source>
        <translation>Welke woorden passen</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Wie betaalt het</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Erbij sinds</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Gestopt op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>Een partner heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The partner left before it joined. Look at the two days.</source>
        <translation>De partner stopte voordat die erbij kwam. Kijk naar de twee dagen.</translation>
    </message>
    <message>
        <source>Their name may be said since</source>
        <translation>Naam mag genoemd worden sinds</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::NewPartyScreen</name>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Soort partner</translation>
    </message>
    <message>
        <source>Permanent or on call</source>
        <translation>Vast of op afroep</translation>
    </message>
    <message>
        <source>Who does the work?</source>
        <translation>Wie doet het werk?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Only the name is needed. Who can you call there? You can add more people later.</source>
        <translation>Alleen de naam is nodig. Wie kun je daar bellen? Later kun je meer mensen toevoegen.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Add this partner  Ctrl+↵</source>
        <translation>Partner toevoegen  Ctrl+↵</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>Een partner heeft een naam nodig.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::PartyListScreen</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>Name of a partner</source>
        <translation>Naam van een partner</translation>
    </message>
    <message>
        <source>Search in the partners</source>
        <translation>Zoek in de partners</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle tafels</translation>
    </message>
    <message>
        <source>Do not show who is paid</source>
        <translation>Toon niet wie betaald wordt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Permanent partners</source>
        <translation>Vaste partners</translation>
    </message>
    <message>
        <source>Partners on call</source>
        <translation>Partners op afroep</translation>
    </message>
    <message>
        <source>Also who left</source>
        <translation>Ook wie stopte</translation>
    </message>
    <message>
        <source>Move the chosen partner to the other ring</source>
        <translation>Verplaats de gekozen partner naar de andere ring</translation>
    </message>
    <message>
        <source>Remove the chosen partner</source>
        <translation>Haal de gekozen partner weg</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No partner fits what you chose here.</source>
        <translation>Geen partner past bij wat je hier koos.</translation>
    </message>
    <message>
        <source>Show all partners</source>
        <translation>Toon alle partners</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Nog geen partners</translation>
    </message>
    <message>
        <source>Partners are the organisations, groups and people you work with: permanent at the table, or on call.</source>
        <translation>Partners zijn de organisaties, groepen en mensen met wie je samenwerkt: vast aan tafel, of op afroep.</translation>
    </message>
    <message>
        <source>Add the first partner</source>
        <translation>Voeg de eerste partner toe</translation>
    </message>
    <message>
        <source>Moved. What it agreed to do stays.</source>
        <translation>Verplaatst. De afspraken blijven staan.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::PartyScreen</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Change this partner</source>
        <translation>Wijzig deze partner</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Voeg iemand toe</translation>
    </message>
    <message>
        <source>Move to the other ring</source>
        <translation>Verplaats naar de andere ring</translation>
    </message>
    <message>
        <source>Remove this partner</source>
        <translation>Haal deze partner weg</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>This partner is not here (any more)</source>
        <translation>Deze partner is hier niet (meer)</translation>
    </message>
    <message>
        <source>It may have been removed. Undo brings it back.</source>
        <translation>Misschien is de partner weggehaald. Met Ongedaan maken komt die terug.</translation>
    </message>
    <message>
        <source>To all partners</source>
        <translation>Naar alle partners</translation>
    </message>
    <message>
        <source>no seat at any table</source>
        <translation>zit aan geen tafel</translation>
    </message>
    <message>
        <source>Make it a permanent partner</source>
        <translation>Maak vaste partner</translation>
    </message>
    <message>
        <source>Make it a partner on call</source>
        <translation>Maak partner op afroep</translation>
    </message>
    <message>
        <source>Has authority or an interest</source>
        <translation>Heeft gezag of een belang</translation>
    </message>
    <message>
        <source>The name is sensitive</source>
        <translation>De naam is gevoelig</translation>
    </message>
    <message>
        <source>Well-known person</source>
        <translation>Bekend in de buurt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Moved. What it agreed to do stays.</source>
        <translation>Verplaatst. De afspraken blijven staan.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role here</source>
        <translation>Rol hier</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Soort hulp</translation>
    </message>
    <message>
        <source>Professional secrecy</source>
        <translation>Beroepsgeheim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Nobody yet. Add who you can call.</source>
        <translation>Nog niemand. Zet erbij wie je kunt bellen.</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>contactpersoon</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Make this the contact person</source>
        <translation>Maak contactpersoon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Schrijf eerst een naam op.</translation>
    </message>
    <message>
        <source>Their name may be said since</source>
        <translation>Naam mag genoemd worden sinds</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::SeatsCard</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Plek toevoegen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Permanent or on call</source>
        <translation>Vast of op afroep</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>Wie zit er</translation>
    </message>
    <message>
        <source>Who speaks for whom</source>
        <translation>Wie spreekt namens wie</translation>
    </message>
    <message>
        <source>Speaks for other partners too</source>
        <translation>Spreekt ook voor andere partners</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>No seat at any table</source>
        <translation>Zit aan geen tafel</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <translation>Spreekt voor: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Kies eerst een tafel.</translation>
    </message>
    <message>
        <source>Choose a name from the list, or empty the field.</source>
        <translation>Kies een naam uit de lijst, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>The last day comes before the first. Look at the two days.</source>
        <translation>De laatste dag komt voor de eerste. Kijk naar de twee dagen.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::TasksCard</name>
    <message>
        <source>Open agreements</source>
        <translation>Open afspraken</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Niets open</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::print::Preview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Er is niets te zien</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Toon als tekst</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Toon de bladzijden</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Hele breedte</translation>
    </message>
    <message>
        <source>The pages as text</source>
        <translation>De bladzijden als tekst</translation>
    </message>
    <message>
        <source>A picture of the page. &quot;Show as text&quot; gives its text.</source>
        <translation>Een plaatje van de bladzijde. Met “Toon als tekst” krijg je de tekst.</translation>
    </message>
</context>
<context>
    <name>tandem::print::RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>These letters open your network&apos;s file when nobody knows the passphrase any more. Without this sheet and without the passphrase nobody can open it: not you, and not the makers of Tandem.</source>
        <translation>Met deze letters open je het bestand van je netwerk als niemand de wachtwoordzin meer weet. Zonder dit blad en zonder de wachtwoordzin kan niemand het openen: jij niet, en de makers van Tandem ook niet.</translation>
    </message>
    <message>
        <source>The last sign of each line checks that line: Tandem says in which line a mistake is. The letters I, L, O and U are not used. The square holds the same letters.</source>
        <translation>Het laatste teken van elke regel controleert die regel: Tandem zegt in welke regel een fout zit. De letters I, L, O en U komen niet voor. In het vierkant staan dezelfde letters.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Waar bewaar je het?</translation>
    </message>
    <message>
        <source>In the safe of your organisation, in a closed envelope. Not beside the computer, not in the same bag, and not as a photo.</source>
        <translation>In de kluis van je organisatie, in een dichte envelop. Niet bij de computer, niet in dezelfde tas, en niet als foto.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Wat gaat ermee open?</translation>
    </message>
    <message>
        <source>The file with this network, and its backups made since the last change of the passphrase. Whoever holds this sheet and the file reads everything in it. After a change of the passphrase you print a new sheet, and destroy this one.</source>
        <translation>Het bestand met dit netwerk, en de reservekopieën sinds de laatste nieuwe wachtwoordzin. Wie dit blad en het bestand heeft, leest alles wat erin staat. Na een nieuwe wachtwoordzin druk je een nieuw blad af, en vernietig je dit blad.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Hoe gebruik je het?</translation>
    </message>
    <message>
        <source>Open the file in Tandem, choose to use the recovery sheet and type the six lines. Then choose a new passphrase and print a new sheet.</source>
        <translation>Open het bestand in Tandem, kies voor het herstelblad en typ de zes regels. Kies daarna een nieuwe wachtwoordzin en druk een nieuw blad af.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Bewaard in</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Afgegeven door</translation>
    </message>
</context>
<context>
    <name>tandem::reports::AboutFields</name>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix (van, de)</source>
        <translation>Tussenvoegsel (van, de)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>A date of birth cannot lie in the future.</source>
        <translation>Een geboortedatum ligt niet in de toekomst.</translation>
    </message>
    <message>
        <source>This is not a postcode. Write it as 1234 AB.</source>
        <translation>Dit is geen postcode. Schrijf die zoals 1234 AB.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::CallCard</name>
    <message>
        <source>Whom did you call?</source>
        <translation>Wie heb je gebeld?</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Bel nu</translation>
    </message>
    <message>
        <source>I called somebody else</source>
        <translation>Ik belde iemand anders</translation>
    </message>
    <message>
        <source>Write whom you called: a service, not a name.</source>
        <translation>Schrijf op wie je belde: een dienst, geen naam.</translation>
    </message>
    <message>
        <source>Called:</source>
        <translation>Gebeld:</translation>
    </message>
    <message>
        <source>Noted: you called. What you know of it now can go in the report.</source>
        <translation>Genoteerd: je hebt gebeld. Wat je nu weet, kan bij de melding.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::KnownCard</name>
    <message>
        <source>almost surely</source>
        <translation>vrijwel zeker</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>Misschien al bekend</translation>
    </message>
    <message>
        <source>Tandem compares names, without showing them. Whether it is the same resident, you say.</source>
        <translation>Tandem vergelijkt namen, zonder ze te laten zien. Of het dezelfde inwoner is, zeg jij.</translation>
    </message>
    <message>
        <source>Yes, and leave the case as it is</source>
        <translation>Ja, en laat de casus zoals die is</translation>
    </message>
    <message>
        <source>Yes, and fill in what the case does not know yet</source>
        <translation>Ja, en vul aan wat de casus nog niet weet</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ik weet het niet zeker</translation>
    </message>
    <message>
        <source>%1. Open the case</source>
        <translation>%1. Open de casus</translation>
    </message>
    <message>
        <source>%1. Open the report</source>
        <translation>%1. Open de melding</translation>
    </message>
    <message>
        <source>Belongs to this case</source>
        <translation>Hoort bij deze casus</translation>
    </message>
    <message>
        <source>The report belongs to case %1</source>
        <translation>De melding hoort bij casus %1</translation>
    </message>
    <message>
        <source>Is this the same resident as in case %1? Then the report goes into that case. Undo takes it out again.</source>
        <translation>Is dit dezelfde inwoner als in casus %1? Dan gaat de melding naar die casus. Met Ongedaan maken komt die er weer uit.</translation>
    </message>
    <message>
        <source>Nobody here is like this one.</source>
        <translation>We vonden niemand die hierop lijkt.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::MessageCard</name>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Let them know</source>
        <translation>Laat iets weten</translation>
    </message>
    <message>
        <source>The volunteer heard it</source>
        <translation>De vrijwilliger heeft het gehoord</translation>
    </message>
    <message>
        <source>Wants no message</source>
        <translation>Wil geen bericht</translation>
    </message>
    <message>
        <source>The reporter may be named</source>
        <translation>Melder mag genoemd worden</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Andere dag</translation>
    </message>
    <message>
        <source>Since which day?</source>
        <translation>Sinds welke dag?</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Tell their coordinator: call, or drop by. Which of these did you say?</source>
        <translation>Vertel het aan de coördinator: bel, of ga langs. Welke van deze drie zei je?</translation>
    </message>
    <message>
        <source>Tell it yourself: call, or drop by. Which of these did you say? More than this nobody hears.</source>
        <translation>Vertel het zelf: bel, of ga langs. Welke van deze drie zei je? Meer dan dit hoort niemand.</translation>
    </message>
    <message>
        <source>Fits now: %1</source>
        <translation>Past nu: %1</translation>
    </message>
    <message>
        <source>Agreed since %1</source>
        <translation>Afgesproken sinds %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Genoteerd: %1</translation>
    </message>
</context>
<context>
    <name>tandem::reports::NewReportScreen</name>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Melding bewaren</translation>
    </message>
    <message>
        <source>What is the matter?</source>
        <translation>Wat is er aan de hand?</translation>
    </message>
    <message>
        <source>Where was it seen?</source>
        <translation>Waar gezien?</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <translation>Hoe dringend?</translation>
    </message>
    <message>
        <source>Save the report  Ctrl+S</source>
        <translation>Melding bewaren Ctrl+S</translation>
    </message>
    <message>
        <source>Once it is saved you note whom you called.</source>
        <translation>Na het bewaren noteer je wie je gebeld hebt.</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Bel nu</translation>
    </message>
    <message>
        <source>Fill in more</source>
        <translation>Meer invullen</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hoe ver is het?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Comes from another network</source>
        <translation>Komt van een ander netwerk</translation>
    </message>
    <message>
        <source>The reporter hears through their coordinator</source>
        <translation>De melder hoort het via de coördinator</translation>
    </message>
    <message>
        <source>The reporter wants to hear from us</source>
        <translation>De melder wil bericht van ons</translation>
    </message>
    <message>
        <source>Who is it about? Only what you know. It stands apart from the worry.</source>
        <translation>Over wie gaat het? Alleen wat je weet. Het staat los van de zorg.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Write in a few words what is the matter.</source>
        <translation>Schrijf in een paar woorden wat er aan de hand is.</translation>
    </message>
    <message>
        <source>Choose the coordinator from the list, or empty the field.</source>
        <translation>Kies de coördinator uit de lijst, of maak het veld leeg.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::ReportListScreen</name>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nieuw %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Settled outside the meeting</source>
        <translation>Buiten het overleg geregeld</translation>
    </message>
    <message>
        <source>See what was settled outside the meeting</source>
        <translation>Bekijk wat buiten het overleg is geregeld</translation>
    </message>
    <message>
        <source>Remove the chosen report</source>
        <translation>Haal de gekozen melding weg</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Nog geen meldingen</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wacht niets</translation>
    </message>
    <message>
        <source>Everything that somebody worries about comes in here: from a neighbour, a volunteer, a professional or another network. Then you choose what to do with it, and the reporter hears from you.</source>
        <translation>Hier komt elke zorg binnen: van een buur, een vrijwilliger, een beroepskracht of een ander netwerk. Daarna kies je wat je ermee doet, en de melder hoort iets van je.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::ReportScreen</name>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Show name  F6</source>
        <translation>Naam tonen F6</translation>
    </message>
    <message>
        <source>Hold to see the names; each look is written in the logbook</source>
        <translation>Houd ingedrukt om de namen te zien; elke keer kijken komt in het logboek</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Wijzig de melding</translation>
    </message>
    <message>
        <source>Note that the reporter heard the sentence that fits now</source>
        <translation>Noteer dat de melder de zin hoorde die nu past</translation>
    </message>
    <message>
        <source>Note that the reporter wants no message</source>
        <translation>Noteer dat de melder geen bericht wil</translation>
    </message>
    <message>
        <source>Wipe the names in this report</source>
        <translation>Wis de namen bij deze melding</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>Haal deze melding weg</translation>
    </message>
    <message>
        <source>Take it up as a case</source>
        <translation>Pak dit op als casus</translation>
    </message>
    <message>
        <source>Ask more about it</source>
        <translation>Vraag erover door</translation>
    </message>
    <message>
        <source>Make a question without a name of it</source>
        <translation>Maak er een vraag zonder naam van</translation>
    </message>
    <message>
        <source>Settle it with one partner</source>
        <translation>Regel het zelf met één partner</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Geef het door</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>Laat het rusten, met een reden</translation>
    </message>
    <message>
        <source>Put it back among the new ones</source>
        <translation>Zet terug bij nieuw</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Melding %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>The reporter stays unknown</source>
        <translation>Melder blijft onbekend</translation>
    </message>
    <message>
        <source>This report is not here (any more)</source>
        <translation>Deze melding is hier niet (meer)</translation>
    </message>
    <message>
        <source>It may have been removed. Undo brings it back.</source>
        <translation>Misschien is de melding weggehaald. Met Ongedaan maken komt die terug.</translation>
    </message>
    <message>
        <source>To all reports</source>
        <translation>Naar alle meldingen</translation>
    </message>
    <message>
        <source>There is a meeting now</source>
        <translation>Er is nu een overleg</translation>
    </message>
    <message>
        <source>Others may be looking along, so this report stays shut. Is the meeting over? Finish it, and you can go on here.</source>
        <translation>Anderen kijken misschien mee, dus deze melding blijft dicht. Is het overleg voorbij? Rond het af, dan kun je hier verder.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Naar het overleg</translation>
    </message>
</context>
<context>
    <name>tandem::reports::ReporterFields</name>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>The reporter stays unknown</source>
        <translation>Melder blijft onbekend</translation>
    </message>
    <message>
        <source>Then only you know who reports this. Who it is about may be known all the same: that is another thing than a question without a name.</source>
        <translation>Dan weet alleen jij wie dit meldt. Over wie het gaat, mag wel bekend zijn: dat is iets anders dan een vraag zonder naam.</translation>
    </message>
    <message>
        <source>The resident reports this about themselves, so no name of a reporter is needed. How to reach them goes under “Fill in more”.</source>
        <translation>De inwoner meldt dit zelf, dus een naam van de melder hoeft niet. Hoe je de inwoner bereikt, schrijf je bij ‘Meer invullen’.</translation>
    </message>
    <message>
        <source>Who reports it?</source>
        <translation>Wie meldt het?</translation>
    </message>
    <message>
        <source>Is it somebody of the network?</source>
        <translation>Is het iemand uit het netwerk?</translation>
    </message>
    <message>
        <source>Name of the reporter</source>
        <translation>Naam van de melder</translation>
    </message>
    <message>
        <source>How do you reach them?</source>
        <translation>Hoe bereik je de melder?</translation>
    </message>
    <message>
        <source>Choose the person from the list, or write the name in the field for others.</source>
        <translation>Kies de persoon uit de lijst, of schrijf de naam bij ‘Naam van de melder’.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::SettledView</name>
    <message>
        <source>Month before</source>
        <translation>Maand eerder</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Maand later</translation>
    </message>
    <message>
        <source>Settled outside the meeting</source>
        <translation>Buiten het overleg geregeld</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n with volunteers</source>
        <translation>
            <numerusform>%1 van %n met vrijwilligers</numerusform>
            <numerusform>%1 van %n met vrijwilligers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was settled outside the meeting in this month</source>
        <translation>In deze maand is niets buiten het overleg geregeld</translation>
    </message>
    <message>
        <source>What you settle with one partner, in a case or at a report, shows here: so everybody sees what needs no meeting.</source>
        <translation>Wat je met één partner regelt, bij een casus of een melding, staat hier. Zo ziet iedereen waar geen overleg voor nodig is.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::SignalsCard</name>
    <message>
        <source>What to look for</source>
        <translation>Waar let je op?</translation>
    </message>
    <message>
        <source>You need not know what is the matter. Write what you see and hear, in your own words.</source>
        <translation>Je hoeft niet te weten wat er precies is. Schrijf in je eigen woorden op wat je ziet en hoort.</translation>
    </message>
    <message>
        <source>Mail piles up, or is not opened</source>
        <translation>De post stapelt zich op, of gaat niet open</translation>
    </message>
    <message>
        <source>Curtains stay closed in daytime, the bins stay inside</source>
        <translation>De gordijnen blijven overdag dicht, de container komt niet buiten</translation>
    </message>
    <message>
        <source>Somebody no longer comes where they always came</source>
        <translation>Iemand komt niet meer waar die altijd kwam</translation>
    </message>
    <message>
        <source>Somebody looks different: thinner, tired, less cared for</source>
        <translation>Iemand ziet er anders uit: magerder, moe, minder verzorgd</translation>
    </message>
    <message>
        <source>Quarrels or noise, or a silence that was not there before</source>
        <translation>Ruzie of lawaai, of een stilte die er eerst niet was</translation>
    </message>
    <message>
        <source>Appointments, medicine or bills get mixed up</source>
        <translation>Afspraken, medicijnen of rekeningen lopen door elkaar</translation>
    </message>
    <message>
        <source>Who cares for somebody is worn out, or has to do it alone</source>
        <translation>Wie voor iemand zorgt is op, of staat er alleen voor</translation>
    </message>
    <message>
        <source>A child, a pet or the house gets too little care</source>
        <translation>Een kind, een huisdier of het huis krijgt te weinig zorg</translation>
    </message>
    <message>
        <source>In doubt? First ask a question without a name.</source>
        <translation>Twijfel je? Stel eerst een vraag zonder naam.</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Vraag zonder naam</translation>
    </message>
</context>
<context>
    <name>tandem::reports::TriageCard</name>
    <message>
        <source>What do we do with it?</source>
        <translation>Wat doen we ermee?</translation>
    </message>
    <message>
        <source>A question without a name begins with this worry. The names that came with the report go then.</source>
        <translation>Een vraag zonder naam begint met deze zorg. De namen bij de melding gaan dan weg.</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Oppakken</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Doorvragen</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Vraag zonder naam</translation>
    </message>
    <message>
        <source>Settle it with one partner</source>
        <translation>Zelf regelen met één partner</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten rusten</translation>
    </message>
    <message>
        <source>Back to new</source>
        <translation>Terug naar nieuw</translation>
    </message>
    <message>
        <source>What do you still want to know, and of whom?</source>
        <translation>Wat wil je nog weten, en van wie?</translation>
    </message>
    <message>
        <source>With which partner?</source>
        <translation>Met welke partner?</translation>
    </message>
    <message>
        <source>What did you settle? In one line</source>
        <translation>Wat heb je geregeld? In één regel</translation>
    </message>
    <message>
        <source>Network in the region</source>
        <translation>Netwerk in de regio</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Aan wie?</translation>
    </message>
    <message>
        <source>Why there? In one line</source>
        <translation>Waarom daar? In één regel</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In één regel</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>To case %1</source>
        <translation>Naar casus %1</translation>
    </message>
    <message>
        <source>It is new again.</source>
        <translation>De melding is weer nieuw.</translation>
    </message>
    <message>
        <source>Write what you still want to know.</source>
        <translation>Schrijf op wat je nog wilt weten.</translation>
    </message>
    <message>
        <source>Noted. It stays among the new ones until there is an answer.</source>
        <translation>Genoteerd. De melding blijft bij nieuw staan tot er een antwoord is.</translation>
    </message>
    <message>
        <source>Choose the partner from the list.</source>
        <translation>Kies de partner uit de lijst.</translation>
    </message>
    <message>
        <source>Write in one line what you settled.</source>
        <translation>Schrijf in één regel wat je geregeld hebt.</translation>
    </message>
    <message>
        <source>Noted. It needs no meeting.</source>
        <translation>Genoteerd. Hier is geen overleg voor nodig.</translation>
    </message>
    <message>
        <source>Write to whom you pass it on.</source>
        <translation>Schrijf op aan wie je het doorgeeft.</translation>
    </message>
    <message>
        <source>Noted: passed on.</source>
        <translation>Genoteerd: doorgegeven.</translation>
    </message>
    <message>
        <source>Choose why nothing more is needed.</source>
        <translation>Kies waarom er niets meer nodig is.</translation>
    </message>
    <message>
        <source>Noted: nothing more is needed.</source>
        <translation>Genoteerd: er is niets meer nodig.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::WhoCard</name>
    <message>
        <source>Who is it about?</source>
        <translation>Over wie gaat het?</translation>
    </message>
    <message>
        <source>Wipe the names</source>
        <translation>Namen wissen</translation>
    </message>
    <message>
        <source>Wipe them now</source>
        <translation>Wis ze nu</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Toch bewaren</translation>
    </message>
    <message>
        <source>Names stand apart from the report. Hold F6 to see them; each look is written in the logbook.</source>
        <translation>Namen staan los van de melding. Houd F6 ingedrukt om ze te zien; elke keer kijken komt in het logboek.</translation>
    </message>
    <message>
        <source>No name was given. That is fine: a worry needs no name.</source>
        <translation>Er is geen naam gegeven. Dat is goed: voor een zorg is geen naam nodig.</translation>
    </message>
    <message>
        <source>The name goes on %1, unless it is a case by then.</source>
        <translation>De naam gaat weg op %1, tenzij het dan een casus is.</translation>
    </message>
    <message>
        <source>Viewing the report</source>
        <translation>Melding bekijken</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>The names are gone. The report stays.</source>
        <translation>De namen zijn weg. De melding blijft.</translation>
    </message>
    <message>
        <source>The names that came with this report go for good, also out of its text and out of the logbook. Undo does not bring them back. The report itself stays.</source>
        <translation>De namen bij deze melding gaan voorgoed weg, ook uit de tekst en uit het logboek. Ongedaan maken haalt ze niet terug. De melding zelf blijft.</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Naam verbeteren</translation>
    </message>
    <message>
        <source>Write down who it is</source>
        <translation>Opschrijven wie het is</translation>
    </message>
    <message>
        <source>Correcting the name</source>
        <translation>De naam verbeteren</translation>
    </message>
    <message>
        <source>Nothing is filled in. To take a name away, choose “Wipe the names”.</source>
        <translation>Er is niets ingevuld. Wil je een naam weghalen? Kies ‘Namen wissen’.</translation>
    </message>
    <message>
        <source>The name stands apart from the report. Hold F6 to see it.</source>
        <translation>De naam staat los van de melding. Houd F6 ingedrukt om hem te zien.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::WorryCard</name>
    <message>
        <source>What is the matter?</source>
        <translation>Wat is er aan de hand?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Who reports it?</source>
        <translation>Wie meldt het?</translation>
    </message>
    <message>
        <source>Is it somebody of the network?</source>
        <translation>Is het iemand uit het netwerk?</translation>
    </message>
    <message>
        <source>The reporter stays unknown</source>
        <translation>Melder blijft onbekend</translation>
    </message>
    <message>
        <source>Where was it seen?</source>
        <translation>Waar gezien?</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <translation>Hoe dringend?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hoe ver is het?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Comes from another network</source>
        <translation>Komt van een ander netwerk</translation>
    </message>
    <message>
        <source>The reporter hears through their coordinator</source>
        <translation>De melder hoort het via de coördinator</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>stays unknown: only you know who</source>
        <translation>blijft onbekend: alleen jij weet wie</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>Ontvangen:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Van:</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Gezien:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tafel:</translation>
    </message>
    <message>
        <source>Came from the network:</source>
        <translation>Kwam van het netwerk:</translation>
    </message>
    <message>
        <source>Called:</source>
        <translation>Gebeld:</translation>
    </message>
    <message>
        <source>Write in a few words what is the matter.</source>
        <translation>Schrijf in een paar woorden wat er aan de hand is.</translation>
    </message>
    <message>
        <source>Choose the person from the list, or empty the field.</source>
        <translation>Kies de persoon uit de lijst, of maak het veld leeg.</translation>
    </message>
</context>
<context>
    <name>tandem::room::ActionsList</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Niet gedaan…</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Niet gedaan: %1</translation>
    </message>
    <message>
        <source>Circumstances changed</source>
        <translation>De situatie is veranderd</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Het is er niet van gekomen</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>Verberg wat is afgerond</translation>
    </message>
    <message>
        <source>Show what is done (%1)</source>
        <translation>Laat zien wat is afgerond (%1)</translation>
    </message>
</context>
<context>
    <name>tandem::room::AgendaColumn</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>besproken</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>volgende keer</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>tandem::room::ChairView</name>
    <message>
        <source>Parked: %1</source>
        <translation>Geparkeerd: %1</translation>
    </message>
    <message>
        <source>item %1 · %2</source>
        <translation>onderdeel %1 · %2</translation>
    </message>
    <message>
        <source>Our rule</source>
        <translation>Onze regel</translation>
    </message>
    <message>
        <source>Who else is here?</source>
        <translation>Wie is er nog meer?</translation>
    </message>
    <message>
        <source>Who else is here? Type a few letters</source>
        <translation>Wie is er nog meer? Typ een paar letters</translation>
    </message>
    <message>
        <source>Everybody here keeps it to themselves</source>
        <translation>Iedereen hier houdt het voor zich</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation>Wat hier gezegd wordt, blijft hier.</translation>
    </message>
    <message>
        <source>This part is without %1.</source>
        <translation>Dit deel is zonder %1.</translation>
    </message>
    <message>
        <source>Here again: %1.</source>
        <translation>Weer erbij: %1.</translation>
    </message>
    <message>
        <source>The part begins</source>
        <translation>Dit deel begint</translation>
    </message>
</context>
<context>
    <name>tandem::room::GuestsBar</name>
    <message>
        <source>volunteers</source>
        <translation>vrijwilligers</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>beroepskrachten</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>is er</translation>
    </message>
    <message>
        <source>is not here</source>
        <translation>is er niet</translation>
    </message>
    <message>
        <source>At the table (%1)</source>
        <translation>Aan tafel (%1)</translation>
    </message>
    <message>
        <source>+ here</source>
        <translation>+ aanwezig</translation>
    </message>
    <message>
        <source>Somebody else is here</source>
        <translation>Er is nog iemand</translation>
    </message>
</context>
<context>
    <name>tandem::room::ItemCard</name>
    <message>
        <source>What is going on?</source>
        <translation>Wat is er aan de hand?</translation>
    </message>
    <message>
        <source>What do we agree?</source>
        <translation>Wat spreken we af?</translation>
    </message>
    <message>
        <source>What do we answer?</source>
        <translation>Wat antwoorden we?</translation>
    </message>
    <message>
        <source>What do we take away?</source>
        <translation>Wat nemen we mee?</translation>
    </message>
    <message>
        <source>What do we want to remember?</source>
        <translation>Wat willen we onthouden?</translation>
    </message>
    <message>
        <source>New case: talk it over well once. After that we only look at the agreements.</source>
        <translation>Nieuwe casus: één keer goed bespreken. Daarna kijken we alleen nog naar de afspraken.</translation>
    </message>
    <message>
        <source>We only look at what was agreed.</source>
        <translation>We kijken alleen naar wat is afgesproken.</translation>
    </message>
    <message>
        <source>Hide the story</source>
        <translation>Verberg het verhaal</translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>Laat het verhaal zien</translation>
    </message>
    <message>
        <source>Story for the room</source>
        <translation>Verhaal voor de zaal</translation>
    </message>
    <message>
        <source>There is no story for the room yet that somebody has checked.</source>
        <translation>Er is nog geen verhaal voor de zaal dat iemand heeft nagelezen.</translation>
    </message>
    <message>
        <source>Question to the meeting</source>
        <translation>Vraag aan het overleg</translation>
    </message>
    <message>
        <source>Comes next time</source>
        <translation>Komt volgende keer</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>We do not get to it today</source>
        <translation>We komen er vandaag niet aan toe</translation>
    </message>
    <message>
        <source>This item is not for this group as it is now. Take another one. Hold F6 to see why.</source>
        <translation>Dit onderdeel is niet voor deze groep zoals die nu is. Neem een ander onderdeel. Houd F6 ingedrukt voor de reden.</translation>
    </message>
    <message>
        <source>This question was changed after it was read through. Read it through first.</source>
        <translation>Deze vraag is veranderd na het nalezen. Lees hem eerst weer na.</translation>
    </message>
    <message>
        <source>A question has no agreements: an agreement needs a case. Write the advice above.</source>
        <translation>Bij een vraag horen geen afspraken: een afspraak hoort bij een casus. Schrijf het advies hierboven.</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>De situatie</translation>
    </message>
</context>
<context>
    <name>tandem::room::NewActionLine</name>
    <message>
        <source>That day is over. Is it right? Then press Enter once more.</source>
        <translation>Die dag is al geweest. Klopt dat? Druk dan nog een keer op Enter.</translation>
    </message>
    <message>
        <source>What was agreed?</source>
        <translation>Wat is er afgesproken?</translation>
    </message>
    <message>
        <source>Who does it? Type a few letters of the name.</source>
        <translation>Wie doet het? Typ een paar letters van de naam.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>New agreement: what?</source>
        <translation>Nieuwe afspraak: wat?</translation>
    </message>
    <message>
        <source>Together to…, call about…</source>
        <translation>samen langs bij…, bellen over…</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>This is what the list of agreements calls it</source>
        <translation>Zo heet het op de lijst met afspraken</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Toevoegen  ↵</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>On the list it is called:</source>
        <translation>Op de lijst heet het:</translation>
    </message>
    <message>
        <source>Choose what fits; on the list it is called:</source>
        <translation>Kies wat past; op de lijst heet het:</translation>
    </message>
</context>
<context>
    <name>tandem::room::ParkCard</name>
    <message>
        <source>Park it</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Does it go too deep? Put it here and agree who comes back to it later.</source>
        <translation>Gaat het te diep? Zet het hier neer en spreek af wie er later op terugkomt.</translation>
    </message>
    <message>
        <source>What to come back to</source>
        <translation>Waar iemand op terugkomt</translation>
    </message>
    <message>
        <source>As an agreement</source>
        <translation>Als afspraak</translation>
    </message>
    <message>
        <source>As a note</source>
        <translation>Als notitie</translation>
    </message>
</context>
<context>
    <name>tandem::screen::CallNumbers</name>
    <message>
        <source>Somebody thinks of suicide</source>
        <translation>Iemand denkt aan zelfmoord</translation>
    </message>
    <message>
        <source>Violence at home, or a child in trouble: Veilig Thuis</source>
        <translation>Geweld thuis, of een kind in de knel: Veilig Thuis</translation>
    </message>
    <message>
        <source>Police, when there is no hurry</source>
        <translation>Politie, als er geen haast bij is</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gebeld</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Gebeld: %1</translation>
    </message>
    <message>
        <source>Danger at this moment: ambulance, fire brigade, police</source>
        <translation>Gevaar op dit moment: ambulance, brandweer, politie</translation>
    </message>
    <message>
        <source>What cannot wait never waits for a meeting. Call first; write the rest down afterwards.</source>
        <translation>Wat niet kan wachten, wacht nooit op een overleg. Bel eerst, schrijf daarna de rest op.</translation>
    </message>
</context>
<context>
    <name>tandem::screen::FormPanel</name>
    <message>
        <source>Save  Ctrl+↵</source>
        <translation>Bewaren  Ctrl+↵</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>What you typed stays here (Esc)</source>
        <translation>Wat je typte blijft staan (Esc)</translation>
    </message>
    <message>
        <source>Throw away what I typed</source>
        <translation>Gooi weg wat ik typte</translation>
    </message>
</context>
<context>
    <name>tandem::screen::KeepLine</name>
    <message>
        <source>Write in a few words why.</source>
        <translation>Schrijf in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>Why may “%1” stay?</source>
        <translation>Waarom mag “%1” blijven staan?</translation>
    </message>
    <message>
        <source>For instance: thousands of people are called that here.</source>
        <translation>Bijvoorbeeld: zo heten er hier duizenden.</translation>
    </message>
    <message>
        <source>Let it stay</source>
        <translation>Laat staan</translation>
    </message>
</context>
<context>
    <name>tandem::screen::MarksList</name>
    <message>
        <source>makes somebody recognisable</source>
        <translation>maakt iemand herkenbaar</translation>
    </message>
    <message>
        <source>to think about</source>
        <translation>om over na te denken</translation>
    </message>
    <message>
        <source>What do we look for?</source>
        <translation>Waar letten we op?</translation>
    </message>
    <message>
        <source>We look for: %1. A solid line means: this makes somebody recognisable. Dashes mean: think about it. A program does not see everything, so read it yourself as well.</source>
        <translation>We letten op: %1. Een vaste streep betekent: dit maakt iemand herkenbaar. Streepjes betekenen: denk erover na. Een programma ziet niet alles, dus lees het zelf ook na.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more in the text.</source>
        <translation>
            <numerusform>En nog %n in de tekst.</numerusform>
            <numerusform>En nog %n in de tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Er is niets gemarkeerd.</translation>
    </message>
    <message>
        <source>leave out?</source>
        <translation>laat weg?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Laat “%1” weg</translation>
    </message>
    <message>
        <source>Write “%1” instead of “%2”</source>
        <translation>Schrijf “%1” in plaats van “%2”</translation>
    </message>
    <message>
        <source>Let it stay…</source>
        <translation>Laat staan…</translation>
    </message>
    <message>
        <source>Let “%1” stay, with a reason</source>
        <translation>Laat “%1” staan, met een reden</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) make somebody recognisable</source>
        <translation>
            <numerusform>%n ding maakt iemand herkenbaar</numerusform>
            <numerusform>%n dingen maken iemand herkenbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to think about</source>
        <translation>
            <numerusform>%n om over na te denken</numerusform>
            <numerusform>%n om over na te denken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Er is niets gemarkeerd</translation>
    </message>
    <message>
        <source>%1. We do not see everything: would a neighbour know who this is?</source>
        <translation>%1. We zien niet alles: zou een buur weten wie dit is?</translation>
    </message>
</context>
<context>
    <name>tandem::screen::PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>A suggestion, drawn by chance. Write it down, or make up five words of your own:</source>
        <translation>Een voorstel, door het toeval gekozen. Schrijf het op, of bedenk zelf vijf woorden:</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Deze woorden gebruiken</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Voorstel: %1</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Kies een wachtwoordzin.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Typ de wachtwoordzin nog een keer.</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it again.</source>
        <translation>Dit is niet hetzelfde als hierboven. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterk</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zwak</translation>
    </message>
</context>
<context>
    <name>tandem::screen::RowList</name>
    <message>
        <source>What to do with: %1</source>
        <translation>Wat wil je met: %1</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Wijzigen of weghalen</translation>
    </message>
</context>
<context>
    <name>tandem::settings::CallsCard</name>
    <message>
        <source>Call when it cannot wait</source>
        <translation>Bellen als het niet kan wachten</translation>
    </message>
    <message>
        <source>One more number</source>
        <translation>Nog een nummer</translation>
    </message>
    <message>
        <source>The usual numbers again</source>
        <translation>Weer de gewone nummers</translation>
    </message>
    <message>
        <source>When, or who it is</source>
        <translation>Wanneer, of wie het is</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>These stand at a new report and at “Call now”.</source>
        <translation>Deze staan bij een nieuwe melding en bij ‘Bel nu’.</translation>
    </message>
    <message>
        <source>These are the usual numbers of the country. Change one, and your network has its own.</source>
        <translation>Dit zijn de gewone landelijke nummers. Verander je er een, dan heeft je netwerk eigen nummers.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Say who it is, or when to call it.</source>
        <translation>Schrijf op wie het is, of wanneer je belt.</translation>
    </message>
    <message>
        <source>Fill in a telephone number. It has three digits or more.</source>
        <translation>Vul een telefoonnummer in. Dat heeft drie cijfers of meer.</translation>
    </message>
    <message>
        <source>These numbers stand at every new report now. Undo: Ctrl+Z</source>
        <translation>Deze nummers staan nu bij elke nieuwe melding. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>tandem::settings::ComputerCard</name>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Vanzelf vergrendelen</translation>
    </message>
    <message>
        <source>When nobody touches keyboard or mouse, and always when the computer locks or sleeps. Ctrl+L locks at once.</source>
        <translation>Als niemand toetsenbord of muis aanraakt, en altijd als de computer vergrendelt of slaapt. Ctrl+L vergrendelt meteen.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>This is how large you read a case: someone who likes to go for a walk.</source>
        <translation>Zo groot lees je een casus: iemand die graag gaat wandelen.</translation>
    </message>
    <message>
        <source>%1 % of the usual size</source>
        <translation>%1 % van de gewone grootte</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Veel contrast</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>na %1</translation>
    </message>
</context>
<context>
    <name>tandem::settings::FileCard</name>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Naast het bestand</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Bestand nakijken</translation>
    </message>
    <message>
        <source>The file and its backups</source>
        <translation>Het bestand en zijn reservekopieën</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Het bestand: %1</translation>
    </message>
    <message>
        <source>Beware: another program copies this folder to elsewhere. Keep the file somewhere else.</source>
        <translation>Let op: een ander programma kopieert deze map naar elders. Bewaar het bestand ergens anders.</translation>
    </message>
    <message>
        <source>The backups: %1</source>
        <translation>De reservekopieën: %1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Laatste reservekopie: %1</translation>
    </message>
    <message>
        <source>There is no backup yet. Tandem makes one after the first change of a day, and when it closes.</source>
        <translation>Er is nog geen reservekopie. Tandem maakt er een na de eerste wijziging van een dag, en bij het sluiten.</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation>Waar de reservekopieën komen</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>In die map kan niets worden opgeslagen. Kies een andere.</translation>
    </message>
    <message>
        <source>From now on the backups go there. Those that were made stay where they are.</source>
        <translation>Vanaf nu komen de reservekopieën daar. Wat er al is, blijft staan waar het staat.</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>De reservekopie is gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>Making a backup, and checking it…</source>
        <translation>Reservekopie maken en nakijken…</translation>
    </message>
    <message>
        <source>Checking the file, page by page…</source>
        <translation>Het bestand nakijken, bladzij voor bladzij…</translation>
    </message>
    <message>
        <source>The file is whole: %1 pages, %2 records and %3 steps in the logbook fit together.</source>
        <translation>Het bestand is heel: %1 bladzijden, %2 gegevens en %3 stappen in het logboek passen bij elkaar.</translation>
    </message>
    <message>
        <source>The file is not whole. Change nothing any more, and open a backup.</source>
        <translation>Het bestand is niet heel. Verander niets meer, en open een reservekopie.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::KeyCard</name>
    <message>
        <source>Passphrase and recovery sheet</source>
        <translation>Wachtwoordzin en herstelblad</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>Naar het herstelblad</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>The recovery sheet is on paper since %1.</source>
        <translation>Het herstelblad staat op papier sinds %1.</translation>
    </message>
    <message>
        <source>The recovery sheet is not on paper yet.</source>
        <translation>Het herstelblad staat nog niet op papier.</translation>
    </message>
    <message>
        <source>This is an example: it needs no recovery sheet.</source>
        <translation>Dit is een voorbeeld: er is geen herstelblad nodig.</translation>
    </message>
    <message>
        <source>Making the file anew with the new passphrase…</source>
        <translation>Het bestand opnieuw maken met de nieuwe wachtwoordzin…</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old recovery sheet no longer works: print a new one. Older backups still open with the old passphrase.</source>
        <translation>De wachtwoordzin is gewijzigd. Het oude herstelblad werkt niet meer: druk een nieuw af. Oudere reservekopieën openen nog met de oude wachtwoordzin.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::NetworkCard</name>
    <message>
        <source>The network and you</source>
        <translation>Het netwerk en jij</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Ik ben iemand anders</translation>
    </message>
    <message>
        <source>Type a part of your name. Who you are comes under what you change and approve.</source>
        <translation>Typ een stukje van je naam. Wie je bent, komt te staan bij wat je verandert en goedkeurt.</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Naam van het netwerk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Jij bent</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nog niet gezegd</translation>
    </message>
    <message>
        <source>From now on what you change is under your name.</source>
        <translation>Vanaf nu staat wat je verandert op jouw naam.</translation>
    </message>
    <message>
        <source>Give the network a name.</source>
        <translation>Geef het netwerk een naam.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>tandem::settings::TablesCard</name>
    <message>
        <source>Tables</source>
        <translation>Tafels</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Naam van de tafel</translation>
    </message>
    <message>
        <source>Minutes that a meeting lasts</source>
        <translation>Minuten dat een overleg duurt</translation>
    </message>
    <message>
        <source>Minutes for a new case</source>
        <translation>Minuten voor een nieuwe casus</translation>
    </message>
    <message>
        <source>Minutes for a running case</source>
        <translation>Minuten voor een lopende casus</translation>
    </message>
    <message>
        <source>Do not show who is paid: all partners look the same</source>
        <translation>Niet laten zien wie betaald wordt: alle partners zien er gelijk uit</translation>
    </message>
    <message>
        <source>Rules for the room, shown at the start of a meeting</source>
        <translation>Spelregels, te zien aan het begin van een overleg</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 samen</translation>
    </message>
    <message>
        <source>a new case %1 min</source>
        <translation>nieuwe casus %1 min</translation>
    </message>
    <message>
        <source>a running case %1 min</source>
        <translation>lopende casus %1 min</translation>
    </message>
    <message>
        <source>does not show who is paid</source>
        <translation>laat niet zien wie betaald wordt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
    <message>
        <source>Give the table a name.</source>
        <translation>Geef de tafel een naam.</translation>
    </message>
    <message>
        <source>Minutes are a number from 1 to %1.</source>
        <translation>Minuten zijn een getal van 1 tot %1.</translation>
    </message>
    <message>
        <source>The usual agreements about names hold here</source>
        <translation>De gewone afspraken over namen gelden hier</translation>
    </message>
    <message>
        <source>With name at the table, veiled on the screen, mostly codes on paper; consent always comes first</source>
        <translation>Aan tafel met naam, op het scherm bedekt, op papier meestal codes; toestemming gaat altijd voor</translation>
    </message>
    <message>
        <source>nothing agreed about names yet: a meeting hears nothing of a case</source>
        <translation>nog niets afgesproken over namen: een overleg hoort niets van een casus</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Namen…</translation>
    </message>
    <message>
        <source>What was agreed about names: %1</source>
        <translation>Wat is afgesproken over namen: %1</translation>
    </message>
</context>
<context>
    <name>tandem::shell::ChairingScreen</name>
    <message>
        <source>This meeting has not begun</source>
        <translation>Dit overleg is nog niet begonnen</translation>
    </message>
    <message>
        <source>Begin when everybody is there. Who is coming counts as present.</source>
        <translation>Begin als iedereen er is. Wie zou komen, telt als aanwezig.</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Begin het overleg</translation>
    </message>
    <message>
        <source>This meeting is over</source>
        <translation>Dit overleg is klaar</translation>
    </message>
    <message>
        <source>The lists to hand out are ready.</source>
        <translation>De lijsten om uit te delen staan klaar.</translation>
    </message>
    <message>
        <source>To the lists</source>
        <translation>Naar de lijsten</translation>
    </message>
    <message>
        <source>This meeting is no longer there</source>
        <translation>Dit overleg is er niet meer</translation>
    </message>
    <message>
        <source>It was removed. Undo brings it back.</source>
        <translation>Het is weggehaald. Met ongedaan maken komt het terug.</translation>
    </message>
    <message>
        <source>To all meetings</source>
        <translation>Naar alle overleggen</translation>
    </message>
    <message>
        <source>Finish  Ctrl+→</source>
        <translation>Afronden  Ctrl+→</translation>
    </message>
    <message>
        <source>Next  Ctrl+→</source>
        <translation>Volgende  Ctrl+→</translation>
    </message>
    <message>
        <source>The agreement is added.</source>
        <translation>De afspraak staat erbij.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Chairing</source>
        <translation>Voorzitten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+←)</source>
        <translation>Terug naar het vorige onderdeel (Ctrl+←)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Volgend onderdeel</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>Vorig onderdeel</translation>
    </message>
    <message>
        <source>Finish the meeting</source>
        <translation>Rond het overleg af</translation>
    </message>
    <message>
        <source>This comes next time. Undo: Ctrl+Z</source>
        <translation>Dit komt volgende keer. Terug: Ctrl+Z</translation>
    </message>
    <message>
        <source>Noted as done. Undo: Ctrl+Z</source>
        <translation>Genoteerd: gedaan. Terug: Ctrl+Z</translation>
    </message>
    <message>
        <source>Noted as not done. Agree something new below, or go on. Undo: Ctrl+Z</source>
        <translation>Genoteerd: niet gedaan. Spreek iets nieuws af, of ga verder. Terug: Ctrl+Z</translation>
    </message>
    <message>
        <source>Screen for the room</source>
        <translation>Scherm voor de zaal</translation>
    </message>
    <message>
        <source>Screen for the room  F5</source>
        <translation>Scherm voor de zaal  F5</translation>
    </message>
    <message>
        <source>What everybody here may see, large, on a second monitor or in a window. B makes it blank.</source>
        <translation>Wat iedereen hier mag zien, groot, op een tweede scherm of in een venster. Met B wordt het leeg.</translation>
    </message>
    <message>
        <source>It is written down: what is said here stays here.</source>
        <translation>Het staat genoteerd: wat hier gezegd wordt, blijft hier.</translation>
    </message>
    <message>
        <source>Noted who is here now. Undo: Ctrl+Z</source>
        <translation>Genoteerd wie er nu is. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>tandem::shell::CommandPalette</name>
    <message>
        <source>Code of a case, partner, screen or what you want to do</source>
        <translation>Code van een casus, partner, scherm of wat je wilt doen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Try the code of a case, the beginning of a name, or a verb.</source>
        <translation>Niets gevonden. Probeer de code van een casus, het begin van een naam, of wat je wilt doen.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casus</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>question without a name</source>
        <translation>vraag zonder naam</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melding</translation>
    </message>
</context>
<context>
    <name>tandem::shell::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>There is no page about this yet. Look at the contents.</source>
        <translation>Hierover is nog geen bladzijde. Kijk in de inhoud.</translation>
    </message>
</context>
<context>
    <name>tandem::shell::LeavingPage</name>
    <message>
        <source>Making a backup first…</source>
        <translation>Eerst een reservekopie maken…</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Sluiten zonder reservekopie</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Menus</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw doen: %1</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>Nieuw netwerk…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Herstelblad…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Help with this screen</source>
        <translation>Hulp bij dit scherm</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle sneltoetsen</translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation>Over Tandem</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;This screen</source>
        <translation>&amp;Dit scherm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>Prepare the next meeting</source>
        <translation>Het volgende overleg voorbereiden</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuw overleg</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>Ask a question without a name</source>
        <translation>Vraag zonder naam stellen</translation>
    </message>
    <message>
        <source>Questions without a name</source>
        <translation>Vragen zonder naam</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Navigation</name>
    <message>
        <source>At work:</source>
        <translation>Aan het werk:</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Waar je bent</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
</context>
<context>
    <name>tandem::shell::StatusLine</name>
    <message>
        <source>Nothing is open. What you keep stays encrypted on this computer.</source>
        <translation>Er is niets open. Gegevens blijven versleuteld op deze computer.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Alleen om te kijken</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Alles is opgeslagen</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Opgeslagen om %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen reservekopie</translation>
    </message>
    <message>
        <source>Backup: today at %1</source>
        <translation>Reservekopie: vandaag %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Reservekopie: %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n seconds</source>
        <translation>
            <numerusform>Vergrendelt over %n seconde</numerusform>
            <numerusform>Vergrendelt over %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes</source>
        <translation>
            <numerusform>Vergrendelt na %n minuut</numerusform>
            <numerusform>Vergrendelt na %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::shell::Window</name>
    <message>
        <source>The backup is up to date.</source>
        <translation>De reservekopie is bijgewerkt.</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Er is nog geen overleg gepland.</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Workbench</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>This file is open in another window. Here you see codes only, and nothing can be changed.</source>
        <translation>Dit bestand is open in een ander venster. Hier zie je alleen codes en kun je niets veranderen.</translation>
    </message>
    <message>
        <source>This place takes no changes. You can look at everything; copy the file to this computer to work in it.</source>
        <translation>Op deze plek kan niets worden veranderd. Je kunt alles bekijken; kopieer het bestand naar deze computer om erin te werken.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Weggehaald: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>tandem::start::KindStep</name>
    <message>
        <source>Which of these looks most like yours? You can change everything later.</source>
        <translation>Welke lijkt het meest op jullie netwerk? Alles kan later nog anders.</translation>
    </message>
    <message>
        <source>What kind of network</source>
        <translation>Wat voor netwerk</translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation>Kies er eerst één.</translation>
    </message>
</context>
<context>
    <name>tandem::start::NameStep</name>
    <message>
        <source>Name of the network</source>
        <translation>Naam van het netwerk</translation>
    </message>
    <message>
        <source>As you call it yourselves: “Buurtnetwerk Molenwijk”.</source>
        <translation>Zoals jullie het zelf noemen: ‘Buurtnetwerk Molenwijk’.</translation>
    </message>
    <message>
        <source>One more table</source>
        <translation>Nog een tafel</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Je eigen naam</translation>
    </message>
    <message>
        <source>You are the coordinator in this file. It comes under what you change.</source>
        <translation>Jij bent de coördinator in dit bestand. Je naam komt bij wat je verandert.</translation>
    </message>
    <message>
        <source>The table where you meet</source>
        <translation>De tafel waar jullie bij elkaar komen</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>A table is a group that meets: for one area, or about one subject.</source>
        <translation>Een tafel is een groep die bij elkaar komt: voor één wijk, of over één onderwerp.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Give the network a name.</source>
        <translation>Geef het netwerk een naam.</translation>
    </message>
    <message>
        <source>Name at least one table.</source>
        <translation>Geef minstens één tafel een naam.</translation>
    </message>
    <message>
        <source>Type your own name.</source>
        <translation>Typ je eigen naam.</translation>
    </message>
</context>
<context>
    <name>tandem::start::NewNetworkPage</name>
    <message>
        <source>The recovery sheet</source>
        <translation>Het herstelblad</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nieuw netwerk</translation>
    </message>
    <message>
        <source>Your network is there. One thing is left.</source>
        <translation>Je netwerk is er. Nog één ding.</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Stap %1 van %2 · %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Do not make one</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Bezig met maken…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Make network</source>
        <translation>Netwerk maken</translation>
    </message>
</context>
<context>
    <name>tandem::start::PartnersStep</name>
    <message>
        <source>Name of a partner</source>
        <translation>Naam van een partner</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Wie zijn het</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>Hoe doen ze mee</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Wijziging bewaren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Partners to begin with</source>
        <translation>Partners om mee te beginnen</translation>
    </message>
    <message>
        <source>These kinds of partners often take part. Put real names in, leave out who does not, add who is missing. It can wait: partners can be added at any time.</source>
        <translation>Dit soort partners doet vaak mee. Vul echte namen in, laat weg wie niet meedoet, voeg toe wie mist. Het mag ook later: partners toevoegen kan altijd.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Typ eerst een naam.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
</context>
<context>
    <name>tandem::start::PlaceStep</name>
    <message>
        <source>Beware: another program copies this folder to elsewhere, and may put an older copy back. Choose a folder that stays on this computer.</source>
        <translation>Let op: een ander programma kopieert deze map naar elders, en zet misschien een oudere kopie terug. Kies een map die op deze computer blijft.</translation>
    </message>
    <message>
        <source>Beware: this is a stick or a card. It gets lost easily, and it is slow. Better keep the network on the computer and the backups on the stick.</source>
        <translation>Let op: dit is een stick of een kaartje. Dat raakt makkelijk zoek en is traag. Zet het netwerk liever op de computer en de reservekopieën op de stick.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Andere plek…</translation>
    </message>
    <message>
        <source>Where the file comes</source>
        <translation>Waar het bestand komt</translation>
    </message>
    <message>
        <source>Everything about your network is in this one file, encrypted.</source>
        <translation>Alles van je netwerk staat in dit ene bestand, versleuteld.</translation>
    </message>
    <message>
        <source>The passphrase opens the file. Nobody else knows it, and it cannot be asked for anywhere. In the next step you print a sheet for when it is forgotten.</source>
        <translation>De wachtwoordzin opent het bestand. Niemand anders kent hem, en je kunt hem nergens opvragen. In de volgende stap druk je een blad af voor als je hem vergeet.</translation>
    </message>
    <message>
        <source>Tandem files (*.tandem)</source>
        <translation>Tandembestanden (*.tandem)</translation>
    </message>
    <message>
        <source>Place and passphrase</source>
        <translation>Plek en wachtwoordzin</translation>
    </message>
    <message>
        <source>Say where the file comes: a folder and a name.</source>
        <translation>Zeg waar het bestand komt: een map en een naam.</translation>
    </message>
    <message>
        <source>This folder is not there. Make it first, or choose another one.</source>
        <translation>Deze map is er niet. Maak hem eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>There is already something with this name. Nothing is written over it; choose another name.</source>
        <translation>Er is al iets met deze naam. Er wordt niets overschreven; kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>tandem::start::RecentList</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>Example network</source>
        <translation>Voorbeeldnetwerk</translation>
    </message>
    <message>
        <source>to practise, with people who are made up</source>
        <translation>om te oefenen, verzonnen mensen</translation>
    </message>
    <message>
        <source>not found in this place</source>
        <translation>niet gevonden op deze plek</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeet</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Vergeet %1</translation>
    </message>
</context>
<context>
    <name>tandem::start::RecoverySheetPage</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Blad laten zien</translation>
    </message>
    <message>
        <source>Hide the sheet</source>
        <translation>Blad verbergen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>A sheet for when the passphrase is forgotten</source>
        <translation>Een blad voor als de wachtwoordzin vergeten is</translation>
    </message>
    <message>
        <source>Whoever has this sheet opens the file. Keep it on paper, in the safe of your organisation, not in the computer. Without passphrase and without sheet nobody can help you.</source>
        <translation>Wie dit blad heeft, opent het bestand. Bewaar het op papier, in de kluis van je organisatie, niet in de computer. Zonder wachtwoordzin en zonder blad kan niemand je helpen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>I wrote it over by hand</source>
        <translation>Ik heb het overgeschreven</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probeer het uit</translation>
    </message>
    <message>
        <source>Type the sheet over from the paper. Then you know that it can be read, and that it opens the file.</source>
        <translation>Typ het blad over van het papier. Dan weet je dat het te lezen is, en dat het bestand ermee opengaat.</translation>
    </message>
    <message>
        <source>Is it right?</source>
        <translation>Klopt het?</translation>
    </message>
    <message>
        <source>It goes to the printer…</source>
        <translation>Het gaat naar de printer…</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet away at once, and bring it to the safe.</source>
        <translation>Naar de printer gestuurd. Haal het blad meteen op, en breng het naar de kluis.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Herstelblad opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>herstelblad.pdf</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another place.</source>
        <translation>Het blad kon daar niet worden opgeslagen. Kies een andere plek.</translation>
    </message>
    <message>
        <source>Saved, and not encrypted: whoever finds this file opens your network. Print it, and throw the file away.</source>
        <translation>Opgeslagen, en niet versleuteld: wie dit bestand vindt, opent je netwerk. Druk het af, en gooi het bestand weg.</translation>
    </message>
    <message>
        <source>Good. Keep it in the safe of your organisation.</source>
        <translation>Goed zo. Bewaar het in de kluis van je organisatie.</translation>
    </message>
    <message>
        <source>This is a right sheet, but of another file or from before the passphrase was changed.</source>
        <translation>Dit is een goed blad, maar van een ander bestand of van voor de wachtwoordzin werd gewijzigd.</translation>
    </message>
    <message>
        <source>It is right: this sheet opens the file.</source>
        <translation>Het klopt: dit blad opent het bestand.</translation>
    </message>
</context>
<context>
    <name>tandem::start::RecoverySheetScreen</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>tandem::start::SheetField</name>
    <message>
        <source>Line %1 of the recovery sheet</source>
        <translation>Regel %1 van het herstelblad</translation>
    </message>
</context>
<context>
    <name>tandem::start::StartPage</name>
    <message>
        <source>Formal and informal help, on the way together.</source>
        <translation>Formeel en informeel, samen op weg.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is there again when you unlock.</source>
        <translation>Vergrendeld. Wat je aan het typen was, staat er weer als je ontgrendelt.</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>Nieuw netwerk…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Open bestand…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Een ander bestand</translation>
    </message>
    <message>
        <source>Everybody in it is made up. Try out what you like: plan a meeting, chair it, hand out lists. It asks for no passphrase, and it is gone when Tandem closes.</source>
        <translation>Iedereen hierin is verzonnen. Probeer gerust alles uit: plan een overleg, leid het, deel lijsten uit. Een wachtwoordzin is niet nodig, en het is weg als Tandem sluit.</translation>
    </message>
    <message>
        <source>Example network</source>
        <translation>Voorbeeldnetwerk</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Go on with the example</source>
        <translation>Verder met het voorbeeld</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Onlangs geopend</translation>
    </message>
    <message>
        <source>Welcome. Look around in the example first, or make your own network.</source>
        <translation>Welkom. Kijk eerst rond in het voorbeeld, of maak je eigen netwerk.</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Netwerk openen</translation>
    </message>
    <message>
        <source>Tandem files (*.tandem);;All files (*)</source>
        <translation>Tandembestanden (*.tandem);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>tandem::start::UnlockCard</name>
    <message>
        <source>Type the six lines of the recovery sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Typ de zes regels van het herstelblad. Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Ontgrendel %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Wachtwoordzin gebruiken</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Herstelblad gebruiken</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Niet openen</translation>
    </message>
    <message>
        <source>Type the passphrase of this network.</source>
        <translation>Typ de wachtwoordzin van dit netwerk.</translation>
    </message>
    <message>
        <source>This network is open in another window. You can look along: only codes, and nothing can be changed.</source>
        <translation>Dit netwerk is al open in een ander venster. Je kunt meekijken: alleen codes, en er kan niets worden veranderd.</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Alleen kijken</translation>
    </message>
    <message>
        <source>Open that backup</source>
        <translation>Die reservekopie openen</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Forget this file</source>
        <translation>Dit bestand vergeten</translation>
    </message>
</context>
<context>
    <name>tandem::today::ActionsCard</name>
    <message>
        <source>Actions that need attention</source>
        <translation>Afspraken die aandacht vragen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message numerus="yes">
        <source>%n more: go to the cases</source>
        <translation>
            <numerusform>Nog %n: naar de casussen</numerusform>
            <numerusform>Nog %n: naar de casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late and nothing has to be done this week</source>
        <translation>Niets is te laat en niets hoeft deze week</translation>
    </message>
    <message>
        <source>There are no actions yet</source>
        <translation>Er zijn nog geen afspraken</translation>
    </message>
    <message>
        <source>What people promised about a case shows here in the week that it has to be done.</source>
        <translation>Wat mensen over een casus hebben afgesproken, staat hier in de week dat het moet gebeuren.</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Casus beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>%1: %2. Open the case</source>
        <translation>%1: %2. Open de casus</translation>
    </message>
</context>
<context>
    <name>tandem::today::FeedbackCard</name>
    <message>
        <source>Tell who reported something</source>
        <translation>Laat iets weten aan wie meldde</translation>
    </message>
    <message>
        <source>Who reports something always hears something back.</source>
        <translation>Wie iets meldt, hoort altijd iets terug.</translation>
    </message>
    <message>
        <source>Tell it yourself: call, or drop by. Which of these did you say? More than this nobody hears.</source>
        <translation>Vertel het zelf: bel, of ga langs. Welke van deze drie zei je? Meer dan dit hoort niemand.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these.</source>
        <translation>
            <numerusform>Hierna nog %n.</numerusform>
            <numerusform>Hierna nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting for word now.</source>
        <translation>Er wacht nu niemand op bericht.</translation>
    </message>
    <message>
        <source>Report of %1 · %2</source>
        <translation>Melding van %1 · %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nu aan de beurt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them know</source>
        <translation>Laat iets weten</translation>
    </message>
    <message>
        <source>Let them know: report of %1</source>
        <translation>Laat iets weten: melding van %1</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Melding bekijken</translation>
    </message>
    <message>
        <source>The volunteer heard it</source>
        <translation>De vrijwilliger heeft het gehoord</translation>
    </message>
    <message>
        <source>The volunteer heard it: report of %1</source>
        <translation>De vrijwilliger heeft het gehoord: melding van %1</translation>
    </message>
    <message>
        <source>%1 knows: “%2” Did the volunteer hear it too?</source>
        <translation>%1 weet het: ‘%2’ Heeft de vrijwilliger het ook gehoord?</translation>
    </message>
    <message>
        <source>The coordinator</source>
        <translation>De coördinator</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <translation>Via %1.</translation>
    </message>
</context>
<context>
    <name>tandem::today::HandoversCard</name>
    <message>
        <source>Offered to another network</source>
        <translation>Aangeboden aan een ander netwerk</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>wacht %n dag</numerusform>
            <numerusform>wacht %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them now: %1</source>
        <translation>Vraag het na: %1</translation>
    </message>
    <message>
        <source>%1: offered to %2. Open the case</source>
        <translation>%1: aangeboden aan %2. Open de casus</translation>
    </message>
</context>
<context>
    <name>tandem::today::HelpCard</name>
    <message>
        <source>%1: %2. Open the case</source>
        <translation>%1: %2. Open de casus</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask how it is going</source>
        <translation>Vraag hoe het gaat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Help that needs attention</source>
        <translation>Hulp die aandacht vraagt</translation>
    </message>
    <message>
        <source>Look again whether this help can go on</source>
        <translation>Kijk opnieuw of deze hulp kan doorgaan</translation>
    </message>
    <message>
        <source>Something is not safe</source>
        <translation>Iets is niet veilig</translation>
    </message>
    <message>
        <source>Stop sign not heard yet: call now</source>
        <translation>Stopteken nog niet gehoord: bel nu</translation>
    </message>
    <message>
        <source>This helper can turn to nobody yet</source>
        <translation>Deze helper kan nog bij niemand terecht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who this helper could turn to is not there any more</source>
        <translation>Bij wie deze helper terechtkon, is er niet meer</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Too heavy for who helps, or an alarm sign was seen</source>
        <translation>Te zwaar voor wie helpt, of een alarmsignaal gezien</translation>
    </message>
</context>
<context>
    <name>tandem::today::MeetingCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Volgend overleg</translation>
    </message>
    <message>
        <source>No meeting is planned yet</source>
        <translation>Er is nog geen overleg gepland</translation>
    </message>
    <message>
        <source>Plan one: Tandem invites the permanent partners and proposes an agenda.</source>
        <translation>Plan er een: Tandem nodigt de vaste partners uit en stelt een agenda voor.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan een overleg</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Next meeting · %1</source>
        <translation>Volgend overleg · %1</translation>
    </message>
    <message>
        <source>Prepare meeting</source>
        <translation>Overleg voorbereiden</translation>
    </message>
    <message>
        <source>Chair meeting</source>
        <translation>Overleg leiden</translation>
    </message>
    <message>
        <source>The agenda is still empty. When you prepare it, Tandem makes a proposal.</source>
        <translation>De agenda is nog leeg. Bij het voorbereiden doet Tandem een voorstel.</translation>
    </message>
    <message numerus="yes">
        <source>%n still without a question</source>
        <translation>
            <numerusform>%n nog zonder vraag</numerusform>
            <numerusform>%n nog zonder vraag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n afspraak te laat</numerusform>
            <numerusform>%n afspraken te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new case(s) · %1 min each</source>
        <translation>
            <numerusform>nieuwe casus · %1 min</numerusform>
            <numerusform>nieuwe casussen · %1 min per casus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running case(s) · only actions, %1 min</source>
        <translation>
            <numerusform>lopende casus · alleen afspraken, %1 min</numerusform>
            <numerusform>lopende casussen · alleen afspraken, %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question(s) without a name</source>
        <translation>
            <numerusform>vraag zonder naam</numerusform>
            <numerusform>vragen zonder naam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theme(s)</source>
        <translation>
            <numerusform>thema</numerusform>
            <numerusform>thema&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are coming</source>
        <translation>%1 van %2 aangemeld</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n vrijwilliger</numerusform>
            <numerusform>%n vrijwilligers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s)</source>
        <translation>
            <numerusform>%n beroepskracht</numerusform>
            <numerusform>%n beroepskrachten</numerusform>
        </translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>duurt ongeveer %1</translation>
    </message>
</context>
<context>
    <name>tandem::today::NetworkCard</name>
    <message numerus="yes">
        <source>%n partner(s) take part</source>
        <translation>
            <numerusform>%n partner doet mee</numerusform>
            <numerusform>%n partners doen mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are open</source>
        <translation>
            <numerusform>%n casus is open</numerusform>
            <numerusform>%n casussen zijn open</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how you begin</source>
        <translation>Zo begin je</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dit netwerk</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation>Casussen bekijken</translation>
    </message>
    <message>
        <source>Go through the partners</source>
        <translation>Partners nalopen</translation>
    </message>
    <message>
        <source>Look at the partners</source>
        <translation>Partners bekijken</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Casus beginnen</translation>
    </message>
    <message>
        <source>Go through the partners: are their names right, and whom can you call?</source>
        <translation>Loop de partners na: kloppen de namen, en wie kun je bellen?</translation>
    </message>
    <message>
        <source>Start a first case.</source>
        <translation>Begin een eerste casus.</translation>
    </message>
    <message>
        <source>Plan a meeting.</source>
        <translation>Plan een overleg.</translation>
    </message>
</context>
<context>
    <name>tandem::today::PrivacyCard</name>
    <message>
        <source>Look again whether the resident can be told</source>
        <translation>Kijk opnieuw of de inwoner het mag weten</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): look again whether the resident can be told</source>
        <translation>
            <numerusform>Over %n dag: opnieuw kijken of de inwoner het mag weten</numerusform>
            <numerusform>Over %n dagen: opnieuw kijken of de inwoner het mag weten</numerusform>
        </translation>
    </message>
    <message>
        <source>Report with a name: choose what happens with it</source>
        <translation>Melding met naam: kies wat ermee gebeurt</translation>
    </message>
    <message numerus="yes">
        <source>Report with a name: %n day(s) left to choose</source>
        <translation>
            <numerusform>Melding met naam: nog %n dag om te kiezen</numerusform>
            <numerusform>Melding met naam: nog %n dagen om te kiezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept long enough, ready to be erased</source>
        <translation>Bewaartijd voorbij, klaar om te wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Nothing asks for attention now.</source>
        <translation>Niets vraagt nu aandacht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Open the case</source>
        <translation>%1: %2. Open de casus</translation>
    </message>
    <message>
        <source>Emergency: write down the reason</source>
        <translation>Noodgeval: schrijf de reden op</translation>
    </message>
    <message>
        <source>Let know that consent ended</source>
        <translation>Laat weten dat de toestemming stopt</translation>
    </message>
    <message>
        <source>Look again whether sharing without consent is needed</source>
        <translation>Kijk opnieuw of delen zonder toestemming nodig is</translation>
    </message>
    <message>
        <source>Consent: fill in the rest</source>
        <translation>Toestemming: vul de rest in</translation>
    </message>
    <message>
        <source>The agreement to work together has ended</source>
        <translation>De samenwerkingsafspraak is afgelopen</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): look again whether sharing without consent is needed</source>
        <translation>
            <numerusform>Over %n dag: opnieuw kijken of delen zonder toestemming nodig is</numerusform>
            <numerusform>Over %n dagen: opnieuw kijken of delen zonder toestemming nodig is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement to work together ends in %n day(s)</source>
        <translation>
            <numerusform>De samenwerkingsafspraak loopt af over %n dag</numerusform>
            <numerusform>De samenwerkingsafspraak loopt af over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and at least %n more</source>
        <translation>
            <numerusform>%1 en minstens nog %n</numerusform>
            <numerusform>%1 en minstens nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Open the reports</source>
        <translation>%1: %2. Open de meldingen</translation>
    </message>
</context>
<context>
    <name>tandem::today::ReportsCard</name>
    <message numerus="yes">
        <source>New reports: %n</source>
        <translation>
            <numerusform>Nieuwe meldingen: %n</numerusform>
            <numerusform>Nieuwe meldingen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to do with them</source>
        <translation>Kies wat je ermee doet</translation>
    </message>
    <message>
        <source>%1. Open the report</source>
        <translation>%1. Open de melding</translation>
    </message>
</context>
<context>
    <name>tandem::today::TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>The recovery sheet is not on paper yet. Without it a forgotten passphrase means that everything is gone.</source>
        <translation>Het herstelblad staat nog niet op papier. Zonder dat blad is alles weg als iemand de wachtwoordzin vergeet.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>Naar het herstelblad</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation>
            <numerusform>De laatste reservekopie is %n dag oud.</numerusform>
            <numerusform>De laatste reservekopie is %n dagen oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Maak er nu een</translation>
    </message>
    <message>
        <source>Noted: “%1”</source>
        <translation>Genoteerd: ‘%1’</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>De reservekopie is gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Vandaag · %1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Open de kalender</translation>
    </message>
    <message>
        <source>%1 is too early. Choose %2 or later.</source>
        <translation>%1 is te vroeg. Kies %2 of later.</translation>
    </message>
    <message>
        <source>%1 is too late. Choose %2 or earlier.</source>
        <translation>%1 is te laat. Kies %2 of eerder.</translation>
    </message>
    <message>
        <source>We do not understand this day. Try 12-11, &quot;fri&quot; or &quot;in 2 weeks&quot;.</source>
        <translation>We snappen deze dag niet. Probeer 12-11, &quot;vr&quot; of &quot;over 2 weken&quot;.</translation>
    </message>
    <message>
        <source>This day does not exist. Look at the day and the month.</source>
        <translation>Deze dag bestaat niet. Kijk naar de dag en de maand.</translation>
    </message>
    <message>
        <source>Use a year between 1900 and 2100.</source>
        <translation>Gebruik een jaar tussen 1900 en 2100.</translation>
    </message>
    <message>
        <source>The weekday and the date do not belong together.</source>
        <translation>De weekdag en de datum horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: nl, en.</extracomment>
        <translation>nl</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down or F4)</source>
        <translation>Open de kalender (Alt+pijl omlaag of F4)</translation>
    </message>
    <message>
        <source>Alt+Down or F4 opens the calendar.</source>
        <translation>Met Alt+pijl omlaag of F4 open je de kalender.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::LineField</name>
    <message>
        <source>This does not fit: at most %1 characters. Nothing was changed.</source>
        <translation>Dit past niet: hoogstens %1 tekens. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::ListTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Sorteer op %1</translation>
    </message>
    <message>
        <source>Sort by %1, last first</source>
        <translation>Sorteer op %1, laatste eerst</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::MultiPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>Haal %1 weg</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::NoticeBar</name>
    <message>
        <source>Note:</source>
        <translation>Let op:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Niet gelukt:</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::Picker</name>
    <message>
        <source>Choose one from the list, or empty this field.</source>
        <translation>Kies er een uit de lijst, of maak dit veld leeg.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::PickerList</name>
    <message>
        <source>What fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::TextArea</name>
    <message>
        <source>This does not fit: at most %1 characters. Nothing was changed.</source>
        <translation>Dit past niet: hoogstens %1 tekens. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::TimeField</name>
    <message>
        <source>We do not understand this time. Try 13:30 or 9.</source>
        <translation>We snappen deze tijd niet. Probeer 13:30 of 9.</translation>
    </message>
    <message>
        <source>This time does not exist. A day goes from 0:00 to 23:59.</source>
        <translation>Deze tijd bestaat niet. Een dag loopt van 0:00 tot 23:59.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::ToastBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
    <message>
        <source>Started a case</source>
        <translation>Begon een casus</translation>
    </message>
    <message>
        <source>Changed a case</source>
        <translation>Veranderde een casus</translation>
    </message>
    <message>
        <source>Removed a case</source>
        <translation>Haalde een casus weg</translation>
    </message>
    <message>
        <source>Talked about it in a meeting</source>
        <translation>Besproken in een overleg</translation>
    </message>
    <message>
        <source>Added a need</source>
        <translation>Schreef op wat nodig is</translation>
    </message>
    <message>
        <source>Changed a need</source>
        <translation>Veranderde wat nodig is</translation>
    </message>
    <message>
        <source>Removed a need</source>
        <translation>Haalde weg wat nodig was</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Schreef iets op</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Veranderde wat er stond</translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>Haalde een regel weg</translation>
    </message>
    <message>
        <source>Added a person to a case</source>
        <translation>Voegde iemand toe aan een casus</translation>
    </message>
    <message>
        <source>Changed a person in a case</source>
        <translation>Veranderde iets over iemand in een casus</translation>
    </message>
    <message>
        <source>Removed a person from a case</source>
        <translation>Haalde iemand uit een casus</translation>
    </message>
    <message>
        <source>Wrote the story for the meeting</source>
        <translation>Schreef het verhaal voor het overleg</translation>
    </message>
    <message>
        <source>Approved the story for the meeting</source>
        <translation>Keurde het verhaal voor het overleg goed</translation>
    </message>
    <message>
        <source>Changed a name or address</source>
        <translation>Veranderde een naam of adres</translation>
    </message>
    <message>
        <source>Added a partner</source>
        <translation>Voegde een partner toe</translation>
    </message>
    <message>
        <source>Changed a partner</source>
        <translation>Veranderde een partner</translation>
    </message>
    <message>
        <source>Removed a partner</source>
        <translation>Haalde een partner weg</translation>
    </message>
    <message>
        <source>Added a person at a partner</source>
        <translation>Voegde iemand toe bij een partner</translation>
    </message>
    <message>
        <source>Changed a person at a partner</source>
        <translation>Veranderde iemand bij een partner</translation>
    </message>
    <message>
        <source>Removed a person at a partner</source>
        <translation>Haalde iemand weg bij een partner</translation>
    </message>
    <message>
        <source>Added a seat</source>
        <translation>Voegde een plek aan tafel toe</translation>
    </message>
    <message>
        <source>Changed a seat</source>
        <translation>Veranderde een plek aan tafel</translation>
    </message>
    <message>
        <source>Removed a seat</source>
        <translation>Haalde een plek aan tafel weg</translation>
    </message>
    <message>
        <source>Moved a partner to the other ring</source>
        <translation>Maakte van een partner een vaste partner of een partner op afroep</translation>
    </message>
    <message>
        <source>Changed the network</source>
        <translation>Veranderde het netwerk</translation>
    </message>
    <message>
        <source>Added a table</source>
        <translation>Voegde een overlegtafel toe</translation>
    </message>
    <message>
        <source>Changed a table</source>
        <translation>Veranderde een overlegtafel</translation>
    </message>
    <message>
        <source>Planned a meeting</source>
        <translation>Overleg gepland</translation>
    </message>
    <message>
        <source>Changed a meeting</source>
        <translation>Overleg veranderd</translation>
    </message>
    <message>
        <source>Called off a meeting</source>
        <translation>Overleg afgezegd</translation>
    </message>
    <message>
        <source>Removed a meeting</source>
        <translation>Overleg weggehaald</translation>
    </message>
    <message>
        <source>Began a meeting</source>
        <translation>Overleg begonnen</translation>
    </message>
    <message>
        <source>Finished a meeting</source>
        <translation>Overleg afgesloten</translation>
    </message>
    <message>
        <source>Invited someone</source>
        <translation>Iemand uitgenodigd</translation>
    </message>
    <message>
        <source>Noted who is there</source>
        <translation>Aanwezigheid genoteerd</translation>
    </message>
    <message>
        <source>Removed an invitation</source>
        <translation>Uitnodiging weggehaald</translation>
    </message>
    <message>
        <source>Added an agenda item</source>
        <translation>Agendapunt toegevoegd</translation>
    </message>
    <message>
        <source>Changed an agenda item</source>
        <translation>Agendapunt veranderd</translation>
    </message>
    <message>
        <source>Removed an agenda item</source>
        <translation>Agendapunt weggehaald</translation>
    </message>
    <message>
        <source>Moved an agenda item</source>
        <translation>Agendapunt verplaatst</translation>
    </message>
    <message>
        <source>Took over the proposed agenda</source>
        <translation>Voorgestelde agenda overgenomen</translation>
    </message>
    <message>
        <source>Wrote down an agenda item</source>
        <translation>Agendapunt vastgelegd</translation>
    </message>
    <message>
        <source>Gave feedback on a report</source>
        <translation>Melder teruggekoppeld</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Papieren afgedrukt</translation>
    </message>
    <message>
        <source>Asked for consent</source>
        <translation>Om toestemming gevraagd</translation>
    </message>
    <message>
        <source>Wrote down consent</source>
        <translation>Toestemming opgeschreven</translation>
    </message>
    <message>
        <source>Narrowed consent</source>
        <translation>Toestemming beperkt</translation>
    </message>
    <message>
        <source>Wrote down that consent was refused</source>
        <translation>Opgeschreven dat toestemming is geweigerd</translation>
    </message>
    <message>
        <source>Stopped consent</source>
        <translation>Toestemming gestopt</translation>
    </message>
    <message>
        <source>Filled in consent</source>
        <translation>Toestemming aangevuld</translation>
    </message>
    <message>
        <source>Weighed sharing without consent</source>
        <translation>Delen zonder toestemming afgewogen</translation>
    </message>
    <message>
        <source>Ended sharing without consent</source>
        <translation>Delen zonder toestemming gestopt</translation>
    </message>
    <message>
        <source>Wrote down an emergency</source>
        <translation>Noodgeval opgeschreven</translation>
    </message>
    <message>
        <source>Gave the reason for an emergency</source>
        <translation>Reden van een noodgeval gegeven</translation>
    </message>
    <message>
        <source>Wrote down why a case may be handed over</source>
        <translation>Opgeschreven waarom een casus over mag gaan</translation>
    </message>
    <message>
        <source>Wrote down the answer to a handover</source>
        <translation>Antwoord op een overdracht opgeschreven</translation>
    </message>
    <message>
        <source>Wrote down an agreement to work together</source>
        <translation>Samenwerkingsafspraak opgeschreven</translation>
    </message>
    <message>
        <source>Wrote down who signed the agreement</source>
        <translation>Opgeschreven wie de samenwerkingsafspraak tekende</translation>
    </message>
    <message>
        <source>Ended a signature under the agreement</source>
        <translation>Handtekening onder de samenwerkingsafspraak beëindigd</translation>
    </message>
    <message>
        <source>Wrote down a promise to keep things secret</source>
        <translation>Belofte van geheimhouding opgeschreven</translation>
    </message>
    <message>
        <source>Ended a promise to keep things secret</source>
        <translation>Belofte van geheimhouding beëindigd</translation>
    </message>
    <message>
        <source>Agreed in the meeting to keep things secret</source>
        <translation>In het overleg geheimhouding afgesproken</translation>
    </message>
    <message>
        <source>Noted who knows the resident</source>
        <translation>Genoteerd wie de inwoner kent</translation>
    </message>
    <message>
        <source>Noted that the resident does not mind</source>
        <translation>Genoteerd dat de inwoner het goed vindt</translation>
    </message>
    <message>
        <source>Removed that someone knows the resident</source>
        <translation>Weggehaald dat iemand de inwoner kent</translation>
    </message>
    <message>
        <source>Wrote down an objection</source>
        <translation>Bezwaar opgeschreven</translation>
    </message>
    <message>
        <source>Ended an objection</source>
        <translation>Bezwaar beëindigd</translation>
    </message>
    <message>
        <source>Set a safety shield</source>
        <translation>Veiligheidsscherm gezet</translation>
    </message>
    <message>
        <source>Ended a safety shield</source>
        <translation>Veiligheidsscherm weggehaald</translation>
    </message>
    <message>
        <source>Stopped the use of data</source>
        <translation>Gebruik van gegevens stilgezet</translation>
    </message>
    <message>
        <source>Allowed the use of data again</source>
        <translation>Gebruik van gegevens weer toegestaan</translation>
    </message>
    <message>
        <source>Chose someone to take over a case</source>
        <translation>Vervanger voor een casus gekozen</translation>
    </message>
    <message>
        <source>Ended the taking over of a case</source>
        <translation>Vervanging bij een casus beëindigd</translation>
    </message>
    <message>
        <source>Asked a partner on call</source>
        <translation>Partner op afroep gevraagd</translation>
    </message>
    <message>
        <source>Wrote down the answer of a partner on call</source>
        <translation>Antwoord van een partner op afroep opgeschreven</translation>
    </message>
    <message>
        <source>Confirmed who is needed</source>
        <translation>Bevestigd wie nodig is</translation>
    </message>
    <message>
        <source>Wrote down what was told</source>
        <translation>Opgeschreven wat er verteld is</translation>
    </message>
    <message>
        <source>Let someone know that consent ended</source>
        <translation>Iemand laten weten dat de toestemming stopt</translation>
    </message>
    <message>
        <source>Noted who comes along with the resident</source>
        <translation>Genoteerd wie er met de inwoner meekomt</translation>
    </message>
    <message>
        <source>Removed who comes along with the resident</source>
        <translation>Weggehaald wie er met de inwoner meekomt</translation>
    </message>
    <message>
        <source>Printed a note for who does the work</source>
        <translation>Doorgeefbriefje afgedrukt</translation>
    </message>
    <message>
        <source>Chose who is there for an item</source>
        <translation>Gekozen wie bij een onderwerp is</translation>
    </message>
    <message>
        <source>Planned the meeting in parts</source>
        <translation>Overleg in delen verdeeld</translation>
    </message>
    <message>
        <source>Began a part of a meeting</source>
        <translation>Deel van een overleg begonnen</translation>
    </message>
    <message>
        <source>Printed a letter for the resident</source>
        <translation>Brief voor de inwoner afgedrukt</translation>
    </message>
    <message>
        <source>Printed for the resident who heard what</source>
        <translation>Voor de inwoner afgedrukt wie wat hoorde</translation>
    </message>
    <message>
        <source>Changed a list to choose from</source>
        <translation>Keuzelijst veranderd</translation>
    </message>
    <message>
        <source>Wrote down a report</source>
        <translation>Schreef een melding op</translation>
    </message>
    <message>
        <source>Changed a report</source>
        <translation>Veranderde een melding</translation>
    </message>
    <message>
        <source>Removed a report</source>
        <translation>Verwijderde een melding</translation>
    </message>
    <message>
        <source>Took up a report</source>
        <translation>Pakte een melding op</translation>
    </message>
    <message>
        <source>Asked more about a report</source>
        <translation>Vroeg door over een melding</translation>
    </message>
    <message>
        <source>Made a question without a name of a report</source>
        <translation>Maakte van een melding een vraag zonder naam</translation>
    </message>
    <message>
        <source>Settled a report with one party</source>
        <translation>Handelde een melding af met één partij</translation>
    </message>
    <message>
        <source>Passed on a report</source>
        <translation>Gaf een melding door</translation>
    </message>
    <message>
        <source>Left a report</source>
        <translation>Liet een melding rusten</translation>
    </message>
    <message>
        <source>Put a report back in the inbox</source>
        <translation>Zette een melding terug</translation>
    </message>
    <message>
        <source>Noted who was called</source>
        <translation>Noteerde wie gebeld is</translation>
    </message>
    <message>
        <source>Noted whether a reporter may be named</source>
        <translation>Noteerde of een melder genoemd mag worden</translation>
    </message>
    <message>
        <source>Noted that a reporter wants no message</source>
        <translation>Noteerde dat een melder geen bericht wil</translation>
    </message>
    <message>
        <source>Wiped the names in a report</source>
        <translation>Wiste de namen in een melding</translation>
    </message>
    <message>
        <source>Wrote a question without a name</source>
        <translation>Schreef een vraag zonder naam</translation>
    </message>
    <message>
        <source>Changed a question without a name</source>
        <translation>Veranderde een vraag zonder naam</translation>
    </message>
    <message>
        <source>Kept words in a question without a name</source>
        <translation>Liet woorden staan in een vraag zonder naam</translation>
    </message>
    <message>
        <source>Read through a question without a name</source>
        <translation>Las een vraag zonder naam na</translation>
    </message>
    <message>
        <source>Wrote down the answer to a question without a name</source>
        <translation>Schreef het antwoord op een vraag zonder naam op</translation>
    </message>
    <message>
        <source>Started a case after a question without a name</source>
        <translation>Begon een casus na een vraag zonder naam</translation>
    </message>
    <message>
        <source>Closed a question without a name</source>
        <translation>Sloot een vraag zonder naam</translation>
    </message>
    <message>
        <source>Opened a question without a name again</source>
        <translation>Opende een vraag zonder naam weer</translation>
    </message>
    <message>
        <source>Removed a question without a name</source>
        <translation>Verwijderde een vraag zonder naam</translation>
    </message>
    <message>
        <source>Looked whether a volunteer can do it</source>
        <translation>Keek of een vrijwilliger dit kan doen</translation>
    </message>
    <message>
        <source>Wrote down who helps</source>
        <translation>Schreef op wie helpt</translation>
    </message>
    <message>
        <source>Changed who helps</source>
        <translation>Veranderde wie helpt</translation>
    </message>
    <message>
        <source>Changed how the help stands</source>
        <translation>Veranderde hoe de hulp ervoor staat</translation>
    </message>
    <message>
        <source>Removed who helps</source>
        <translation>Verwijderde wie helpt</translation>
    </message>
    <message>
        <source>Noted how helping goes</source>
        <translation>Noteerde hoe het helpen gaat</translation>
    </message>
    <message>
        <source>Noted that something is not safe</source>
        <translation>Noteerde dat iets niet veilig is</translation>
    </message>
    <message>
        <source>Noted that it is safe again</source>
        <translation>Noteerde dat het weer veilig is</translation>
    </message>
    <message>
        <source>Gave a stop sign</source>
        <translation>Gaf een stopteken</translation>
    </message>
    <message>
        <source>Noted that a stop sign was heard</source>
        <translation>Noteerde dat een stopteken gehoord is</translation>
    </message>
    <message>
        <source>Noted what was settled with one party</source>
        <translation>Noteerde wat met één partij is afgestemd</translation>
    </message>
    <message>
        <source>Removed what was settled with one party</source>
        <translation>Verwijderde een afstemming met één partij</translation>
    </message>
    <message>
        <source>Noted an attempt to get in touch</source>
        <translation>Noteerde een poging om contact te leggen</translation>
    </message>
    <message>
        <source>Removed an attempt to get in touch</source>
        <translation>Verwijderde een poging om contact te leggen</translation>
    </message>
    <message>
        <source>Changed the networks in the region</source>
        <translation>Veranderde de netwerken in de regio</translation>
    </message>
    <message>
        <source>Removed a network in the region</source>
        <translation>Verwijderde een netwerk in de regio</translation>
    </message>
    <message>
        <source>Offered a case to another network</source>
        <translation>Bood een casus aan een ander netwerk aan</translation>
    </message>
    <message>
        <source>Closed a case</source>
        <translation>Sloot een casus af</translation>
    </message>
    <message>
        <source>Went on to keeping an eye on a case</source>
        <translation>Ging een casus in de gaten houden</translation>
    </message>
    <message>
        <source>Opened a case again</source>
        <translation>Opende een casus weer</translation>
    </message>
    <message>
        <source>Wrote down what a case taught</source>
        <translation>Schreef op wat een casus leerde</translation>
    </message>
    <message>
        <source>Approved what a case taught</source>
        <translation>Keurde goed wat een casus leerde</translation>
    </message>
    <message>
        <source>Removed what a case taught</source>
        <translation>Verwijderde wat een casus leerde</translation>
    </message>
    <message>
        <source>Added a picture or file</source>
        <translation>Voegde een foto of bestand toe</translation>
    </message>
    <message>
        <source>Changed what a picture or file shows</source>
        <translation>Veranderde wat er op een foto of bestand staat</translation>
    </message>
    <message>
        <source>Removed a picture or file</source>
        <translation>Verwijderde een foto of bestand</translation>
    </message>
    <message>
        <source>Handed out a picture or file</source>
        <translation>Gaf een foto of bestand mee</translation>
    </message>
    <message>
        <source>Noted how it goes</source>
        <translation>Noteerde hoe het gaat</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Case meetings in neighbourhood networks, with the privacy computed.</source>
        <translation>Overleg over casussen in buurtnetwerken, met de privacy uitgerekend.</translation>
    </message>
    <message>
        <source>Opens the example network: invented people.</source>
        <translation>Opent het voorbeeldnetwerk: verzonnen mensen.</translation>
    </message>
    <message>
        <source>Holds the example meeting without anybody, and writes its packs and pictures there.</source>
        <translation>Houdt het voorbeeldoverleg zonder mensen, en schrijft daar de lijsten en de plaatjes.</translation>
    </message>
    <message>
        <source>Language: nl or en.</source>
        <translation>Taal: nl of en.</translation>
    </message>
    <message>
        <source>Keeps the settings in this file.</source>
        <translation>Bewaart de instellingen in dit bestand.</translation>
    </message>
    <message>
        <source>The network file to open.</source>
        <translation>Het netwerkbestand om te openen.</translation>
    </message>
    <message>
        <source>Name one file at most.</source>
        <translation>Noem hooguit één bestand.</translation>
    </message>
    <message>
        <source>The language is nl or en.</source>
        <translation>De taal is nl of en.</translation>
    </message>
    <message>
        <source>The folder takes no files. Choose an empty folder that you may write in.</source>
        <translation>In deze map kan niets worden geschreven. Kies een lege map waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>A picture could not be written. Is the disk full?</source>
        <translation>Een plaatje kon niet worden geschreven. Is de schijf vol?</translation>
    </message>
    <message>
        <source>The example meeting was held. Everything is in:</source>
        <translation>Het voorbeeldoverleg is gehouden. Alles staat in:</translation>
    </message>
    <message>
        <source>%d pictures of screens, %d files in the folder packs, the network example.tandem with its passphrase beside it.
</source>
        <translation>%d plaatjes van schermen, %d bestanden in de map packs, het netwerk example.tandem met de wachtwoordzin ernaast.
</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The person said yes to it.</source>
        <translation>De inwoner heeft er ja op gezegd.</translation>
    </message>
    <message>
        <source>It may be shared without consent, and that was weighed.</source>
        <translation>Het mag zonder toestemming worden gedeeld; dat is afgewogen.</translation>
    </message>
    <message>
        <source>The weighing has to be done again; until then only what safety needs.</source>
        <translation>De afweging moet opnieuw; tot die tijd alleen wat voor de veiligheid nodig is.</translation>
    </message>
    <message>
        <source>There was an emergency or a duty to report.</source>
        <translation>Er was nood of een meldplicht.</translation>
    </message>
    <message>
        <source>The case is being handed over.</source>
        <translation>De casus wordt overgedragen.</translation>
    </message>
    <message>
        <source>They brought this in themselves.</source>
        <translation>Zij hebben dit zelf ingebracht.</translation>
    </message>
    <message>
        <source>It is their own case to look after.</source>
        <translation>Het is hun eigen casus.</translation>
    </message>
    <message>
        <source>It is about themselves.</source>
        <translation>Het gaat over henzelf.</translation>
    </message>
    <message>
        <source>The resident agreed that they come along.</source>
        <translation>De inwoner vindt het goed dat zij meekomen.</translation>
    </message>
    <message>
        <source>This is a question without a name.</source>
        <translation>Dit is een vraag zonder naam.</translation>
    </message>
    <message>
        <source>Nobody gave consent yet.</source>
        <translation>Er is nog geen toestemming.</translation>
    </message>
    <message>
        <source>The consent has not begun yet.</source>
        <translation>De toestemming is nog niet ingegaan.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>De toestemming is afgelopen.</translation>
    </message>
    <message>
        <source>Presumed consent is not consent.</source>
        <translation>Veronderstelde toestemming is geen toestemming.</translation>
    </message>
    <message>
        <source>Who said yes could not decide this alone.</source>
        <translation>Wie ja zei, kon dat niet alleen beslissen.</translation>
    </message>
    <message>
        <source>The consent is for others.</source>
        <translation>De toestemming is voor anderen.</translation>
    </message>
    <message>
        <source>This table shares nothing without consent.</source>
        <translation>Deze tafel deelt niets zonder toestemming.</translation>
    </message>
    <message>
        <source>The weighing is not complete.</source>
        <translation>De afweging is niet compleet.</translation>
    </message>
    <message>
        <source>The weighing has to be done again.</source>
        <translation>De afweging moet opnieuw worden gedaan.</translation>
    </message>
    <message>
        <source>The handover does not say why, or who said yes to it.</source>
        <translation>Bij de overdracht staat niet waarom, of wie er ja op zei.</translation>
    </message>
    <message>
        <source>The resident has not agreed that they come along.</source>
        <translation>De inwoner heeft niet afgesproken dat zij meekomen.</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation>De inwoner heeft nee gezegd.</translation>
    </message>
    <message>
        <source>The person took the consent back.</source>
        <translation>De inwoner heeft de toestemming ingetrokken.</translation>
    </message>
    <message>
        <source>The consent now goes for fewer people.</source>
        <translation>De toestemming geldt nu voor minder mensen.</translation>
    </message>
    <message>
        <source>There is no agreement to work together that counts now.</source>
        <translation>Er is nu geen geldige samenwerkingsafspraak.</translation>
    </message>
    <message>
        <source>The agreement to work together has no last day, so it does not count.</source>
        <translation>De samenwerkingsafspraak heeft geen einddatum en telt daarom niet.</translation>
    </message>
    <message>
        <source>They have not signed the agreement to work together.</source>
        <translation>Zij hebben de samenwerkingsafspraak niet getekend.</translation>
    </message>
    <message>
        <source>They have no duty of secrecy and have not signed the statement.</source>
        <translation>Zij hebben geen beroepsgeheim en tekenden geen belofte van geheimhouding.</translation>
    </message>
    <message>
        <source>This partner on call was not asked.</source>
        <translation>Deze partner op afroep is niet gevraagd.</translation>
    </message>
    <message>
        <source>This partner on call has not said yes yet.</source>
        <translation>Deze partner op afroep heeft nog geen ja gezegd.</translation>
    </message>
    <message>
        <source>They are not of this network and were not asked.</source>
        <translation>Zij horen niet bij dit netwerk en zijn niet gevraagd.</translation>
    </message>
    <message>
        <source>They were asked and have not said yes yet.</source>
        <translation>Zij zijn gevraagd en hebben nog geen ja gezegd.</translation>
    </message>
    <message>
        <source>They are no longer with the network.</source>
        <translation>Zij doen niet meer mee in het netwerk.</translation>
    </message>
    <message>
        <source>The chair has not said yet who is needed.</source>
        <translation>De voorzitter heeft nog niet gezegd wie nodig is.</translation>
    </message>
    <message>
        <source>They are not needed for this.</source>
        <translation>Zij zijn hiervoor niet nodig.</translation>
    </message>
    <message>
        <source>They have an authority or interest, and nobody named them.</source>
        <translation>Zij hebben gezag of een belang, en niemand heeft hen genoemd.</translation>
    </message>
    <message>
        <source>They know the resident.</source>
        <translation>Zij kennen de inwoner.</translation>
    </message>
    <message>
        <source>The resident does not want them to know.</source>
        <translation>De inwoner wil niet dat zij het weten.</translation>
    </message>
    <message>
        <source>It is kept from them for somebody's safety.</source>
        <translation>Het blijft voor hen verborgen, voor iemands veiligheid.</translation>
    </message>
    <message>
        <source>The use of these data is restricted.</source>
        <translation>Het gebruik van deze gegevens is beperkt.</translation>
    </message>
    <message>
        <source>The time to keep this has passed.</source>
        <translation>De bewaartijd is voorbij.</translation>
    </message>
    <message>
        <source>The table agreed that no more is told in this way.</source>
        <translation>De tafel sprak af dat er zo niet meer wordt verteld.</translation>
    </message>
    <message>
        <source>This is meant for somebody else.</source>
        <translation>Dit is voor iemand anders bedoeld.</translation>
    </message>
    <message>
        <source>Who reported hears nothing about the case itself.</source>
        <translation>Een melder hoort niets over de casus zelf.</translation>
    </message>
    <message>
        <source>Who only listens along hears of no cases.</source>
        <translation>Wie alleen meeluistert, hoort niets over casussen.</translation>
    </message>
    <message>
        <source>This meeting is not about cases.</source>
        <translation>Dit overleg gaat niet over casussen.</translation>
    </message>
    <message>
        <source>The person does not know yet, and it does not say why.</source>
        <translation>De inwoner weet het nog niet, en er staat niet waarom.</translation>
    </message>
    <message>
        <source>The person does not know yet, and the day to look again has passed.</source>
        <translation>De inwoner weet het nog niet, en de dag om opnieuw te kijken is voorbij.</translation>
    </message>
    <message>
        <source>The person has died.</source>
        <translation>De inwoner is overleden.</translation>
    </message>
    <message>
        <source>It is their own old file.</source>
        <translation>Het is hun eigen oude dossier.</translation>
    </message>
    <message>
        <source>This case is not about them.</source>
        <translation>Deze casus gaat niet over hen.</translation>
    </message>
    <message>
        <source>Lines go along only where the name may be known.</source>
        <translation>Regels gaan alleen mee waar de naam bekend mag zijn.</translation>
    </message>
    <message>
        <source>This line is about somebody else too.</source>
        <translation>Deze regel gaat ook over iemand anders.</translation>
    </message>
    <message>
        <source>This line is about somebody who is not in the case.</source>
        <translation>Deze regel gaat over iemand die niet in de casus staat.</translation>
    </message>
    <message>
        <source>Nobody said yes to this kind of information.</source>
        <translation>Voor dit soort informatie is geen ja gegeven.</translation>
    </message>
    <message>
        <source>This line falls under professional secrecy.</source>
        <translation>Deze regel valt onder het beroepsgeheim.</translation>
    </message>
    <message>
        <source>The age is not known, and this line is about raising children.</source>
        <translation>De leeftijd is niet bekend, en deze regel gaat over opvoeden.</translation>
    </message>
    <message>
        <source>Their own action does not need this line.</source>
        <translation>Voor hun eigen actie is deze regel niet nodig.</translation>
    </message>
    <message>
        <source>This line is about safety, and may be about them.</source>
        <translation>Deze regel gaat over veiligheid, en misschien over hen.</translation>
    </message>
    <message>
        <source>Nobody has checked this line for recognisable details.</source>
        <translation>Niemand heeft gekeken of er iets herkenbaars in deze regel staat.</translation>
    </message>
    <message>
        <source>Today we discuss this person without a name.</source>
        <translation>Deze persoon bespreken we vandaag zonder naam.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>The party signs the agreement to work together</source>
        <translation>De partij tekent de samenwerkingsafspraak</translation>
    </message>
    <message>
        <source>The person signs the statement of secrecy</source>
        <translation>De persoon tekent de belofte van geheimhouding</translation>
    </message>
    <message>
        <source>Ask whether the consent may also go for them</source>
        <translation>Vraag of de toestemming ook voor hen mag gelden</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Vraag opnieuw toestemming</translation>
    </message>
    <message>
        <source>Do the weighing again</source>
        <translation>Doe de afweging opnieuw</translation>
    </message>
    <message>
        <source>The chair confirms that they are needed</source>
        <translation>De voorzitter bevestigt dat zij nodig zijn</translation>
    </message>
    <message>
        <source>They say yes to the request</source>
        <translation>Zij zeggen ja op het verzoek</translation>
    </message>
    <message>
        <source>Plan it without somebody who is there</source>
        <translation>Plan het zonder iemand die erbij is</translation>
    </message>
</context>
<context>
    <name>tandem::cases::SightCard</name>
    <message>
        <source>Who sees what</source>
        <translation>Wie ziet wat</translation>
    </message>
    <message>
        <source>Computed from what was agreed. Choose a partner for the reason.</source>
        <translation>Berekend uit wat is afgesproken. Kies een partner voor de reden.</translation>
    </message>
    <message>
        <source>See the consent</source>
        <translation>Toestemming bekijken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::cases::RecipientChips</name>
    <message>
        <source>Partners by name…</source>
        <translation>Partners bij naam…</translation>
    </message>
    <message>
        <source>Name of a partner</source>
        <translation>Naam van een partner</translation>
    </message>
    <message>
        <source>Which partners?</source>
        <translation>Welke partners?</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentForm</name>
    <message>
        <source>To whom may it be told?</source>
        <translation>Aan wie mag het verteld worden?</translation>
    </message>
    <message>
        <source>Who said yes?</source>
        <translation>Wie zei ja?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hoe?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>The rest can wait: what it is for, about what, and until when.</source>
        <translation>De rest kan later: waarvoor, waarover en tot wanneer.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Kies de partner uit de lijst, of haal weg wat er staat.</translation>
    </message>
    <message>
        <source>Choose to whom it may be told.</source>
        <translation>Kies aan wie het verteld mag worden.</translation>
    </message>
    <message>
        <source>Choose about whom it is.</source>
        <translation>Kies over wie het gaat.</translation>
    </message>
    <message>
        <source>Also what falls under professional secrecy</source>
        <translation>Ook wat onder het beroepsgeheim valt</translation>
    </message>
    <message>
        <source>This yes came after it was made smaller that day</source>
        <translation>Deze ja kwam nadat het die dag kleiner werd</translation>
    </message>
    <message>
        <source>This yes came after the no of that day</source>
        <translation>Deze ja kwam na de nee van die dag</translation>
    </message>
    <message>
        <source>Choose who said yes.</source>
        <translation>Kies wie ja zei.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentEndForm</name>
    <message>
        <source>For whom? Leave it empty when it is for everybody.</source>
        <translation>Voor wie? Laat het leeg als het voor iedereen geldt.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>Why, if it was said</source>
        <translation>Waarom, als dat gezegd is</translation>
    </message>
    <message>
        <source>Note the no  Ctrl+↵</source>
        <translation>Noteer de nee  Ctrl+↵</translation>
    </message>
    <message>
        <source>Stop telling  Ctrl+↵</source>
        <translation>Stop met vertellen  Ctrl+↵</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Kies de partner uit de lijst, of haal weg wat er staat.</translation>
    </message>
    <message>
        <source>Choose about whom it is.</source>
        <translation>Kies over wie het gaat.</translation>
    </message>
    <message>
        <source>Who may still hear it?</source>
        <translation>Wie mag het nog horen?</translation>
    </message>
    <message>
        <source>From now on only this  Ctrl+↵</source>
        <translation>Vanaf nu alleen dit  Ctrl+↵</translation>
    </message>
    <message>
        <source>About what still? Leave it empty for everything that was agreed.</source>
        <translation>Waarover nog? Laat het leeg voor alles wat was afgesproken.</translation>
    </message>
    <message>
        <source>Choose who may still hear it. Nobody any more? Then choose Taken back.</source>
        <translation>Kies wie het nog mag horen. Niemand meer? Kies dan ‘Neemt het terug’.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentFillForm</name>
    <message>
        <source>What is it for?</source>
        <translation>Waarvoor is het?</translation>
    </message>
    <message>
        <source>Words or form used</source>
        <translation>Woorden of formulier</translation>
    </message>
    <message>
        <source>About what may it be told?</source>
        <translation>Waarover mag het gaan?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tot wanneer?</translation>
    </message>
    <message>
        <source>Everything that is needed</source>
        <translation>Alles wat nodig is</translation>
    </message>
    <message>
        <source>Fill in one of these first, or choose Later.</source>
        <translation>Vul eerst een van deze in, of kies Later.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentCard</name>
    <message>
        <source>What may be told</source>
        <translation>Wat mag verteld worden</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zei ja</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Zei nee</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Neemt het terug</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Nog aan niemand gevraagd</translation>
    </message>
    <message>
        <source>Until somebody says yes, this case goes without a name.</source>
        <translation>Tot iemand ja zegt, gaat deze casus zonder naam.</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Nog aan te vullen: %1</translation>
    </message>
    <message>
        <source>(before %1)</source>
        <translation>(voor %1)</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Aanvullen</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Aanvullen: %1</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>Schrijf eerst over wie de casus gaat.</translation>
    </message>
    <message>
        <source>From now on it is no longer told.</source>
        <translation>Vanaf nu wordt het niet meer verteld.</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>Minder dan eerst</translation>
    </message>
    <message>
        <source>Form on paper</source>
        <translation>Formulier op papier</translation>
    </message>
    <message>
        <source>Letter with information</source>
        <translation>Brief met uitleg</translation>
    </message>
    <message>
        <source>From now on less is told.</source>
        <translation>Vanaf nu wordt er minder verteld.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>It is written down that it was asked today.</source>
        <translation>Genoteerd: het is vandaag gevraagd.</translation>
    </message>
    <message>
        <source>It is written down that it was asked on %1.</source>
        <translation>Genoteerd: het is gevraagd op %1.</translation>
    </message>
</context>
<context>
    <name>tandem::room::RoomScreen</name>
    <message>
        <source>Screen for the room</source>
        <translation>Scherm voor de zaal</translation>
    </message>
    <message>
        <source>A moment please</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Vraag: %1</translation>
    </message>
</context>
<context>
    <name>tandem::room::ExplainCard</name>
    <message>
        <source>No name known yet.</source>
        <translation>Nog geen naam bekend.</translation>
    </message>
    <message>
        <source>Names and why</source>
        <translation>Namen en uitleg</translation>
    </message>
    <message>
        <source>This screen is as open as the room. Hold F6 to see the name and the reason. Each look is written in the logbook.</source>
        <translation>Dit scherm is net zo open als de zaal. Houd F6 ingedrukt om de naam en de reden te zien. Elke keer kijken komt in het logboek.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::EmergencyForm</name>
    <message>
        <source>Who has to know?</source>
        <translation>Wie moet het weten?</translation>
    </message>
    <message>
        <source>Which partner?</source>
        <translation>Welke partner?</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Waarom nu?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>The reason, if there is time: it may follow within a day</source>
        <translation>De reden, als daar tijd voor is: het mag ook binnen een dag</translation>
    </message>
    <message>
        <source>They may have name and address and what is about safety, from now on. Nobody else hears more.</source>
        <translation>Zij mogen vanaf nu naam en adres hebben en wat over veiligheid gaat. Niemand anders hoort meer.</translation>
    </message>
    <message>
        <source>They may know, now  Ctrl+↵</source>
        <translation>Zij mogen het nu weten  Ctrl+↵</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Een partner</translation>
    </message>
    <message>
        <source>Choose the partner: type a part of the name.</source>
        <translation>Kies de partner: typ een deel van de naam.</translation>
    </message>
    <message>
        <source>Also what falls under professional secrecy</source>
        <translation>Ook wat onder het beroepsgeheim valt</translation>
    </message>
</context>
<context>
    <name>tandem::cases::WeighForm</name>
    <message>
        <source>To which partners, by name?</source>
        <translation>Aan welke partners, bij naam?</translation>
    </message>
    <message>
        <source>About what?</source>
        <translation>Waarover?</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>Op welke grond?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>If it is about health or belief: which exception?</source>
        <translation>Gaat het over gezondheid of geloof: welke uitzondering?</translation>
    </message>
    <message>
        <source>If a professional breaks silence: why may they?</source>
        <translation>Doorbreekt iemand het beroepsgeheim: waarom mag dat?</translation>
    </message>
    <message>
        <source>What is at stake?</source>
        <translation>Wat staat er op het spel?</translation>
    </message>
    <message>
        <source>What else was tried or thought of?</source>
        <translation>Wat is er nog meer geprobeerd of bedacht?</translation>
    </message>
    <message>
        <source>What is the least that has to be told?</source>
        <translation>Wat is het minste dat verteld moet worden?</translation>
    </message>
    <message>
        <source>What did somebody else think of it?</source>
        <translation>Wat vond iemand anders ervan?</translation>
    </message>
    <message>
        <source>Who was that?</source>
        <translation>Wie was dat?</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation>Wie besliste?</translation>
    </message>
    <message>
        <source>The resident was told on</source>
        <translation>De inwoner hoorde het op</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>If the resident was not told yet: why not?</source>
        <translation>Weet de inwoner het nog niet: waarom niet?</translation>
    </message>
    <message>
        <source>After the day to look again nothing new is shared. You are warned two weeks before.</source>
        <translation>Na die dag wordt niets nieuws meer gedeeld. Je krijgt twee weken ervoor bericht.</translation>
    </message>
    <message>
        <source>It is not about that</source>
        <translation>Daar gaat het niet over</translation>
    </message>
    <message>
        <source>Nobody does</source>
        <translation>Dat doet niemand</translation>
    </message>
    <message>
        <source>Name of a partner</source>
        <translation>Naam van een partner</translation>
    </message>
    <message>
        <source>Write when the resident was told, or why not yet.</source>
        <translation>Schrijf wanneer de inwoner het hoorde, of waarom nog niet.</translation>
    </message>
    <message>
        <source>Fill in the day to look again.</source>
        <translation>Vul in wanneer je er opnieuw naar kijkt.</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Kies de partner uit de lijst, of haal weg wat er staat.</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>Schrijf eerst over wie de casus gaat.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::HandoverForm</name>
    <message>
        <source>To which network or service?</source>
        <translation>Naar welk netwerk of welke dienst?</translation>
    </message>
    <message>
        <source>Who is the coordinator there?</source>
        <translation>Wie is daar de coördinator?</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>Op welke grond?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>Why, if the resident did not say yes?</source>
        <translation>Waarom, als de inwoner geen ja zei?</translation>
    </message>
    <message>
        <source>Write to which network or service it goes.</source>
        <translation>Schrijf naar welk netwerk of welke dienst het gaat.</translation>
    </message>
    <message>
        <source>Write why, as the resident did not say yes.</source>
        <translation>Schrijf waarom, want de inwoner zei geen ja.</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>Schrijf eerst over wie de casus gaat.</translation>
    </message>
    <message>
        <source>Which yes?</source>
        <translation>Welk ja?</translation>
    </message>
    <message>
        <source>What goes along word for word?</source>
        <translation>Wat gaat er woord voor woord mee?</translation>
    </message>
    <message>
        <source>What was tried? For your own notes</source>
        <translation>Wat is er geprobeerd? Voor jezelf</translation>
    </message>
    <message>
        <source>Handing over with a yes is not possible now: no yes of this person stands. Write it down first, or write why it goes without.</source>
        <translation>Overdragen met een ja kan nu niet: er is geen ja van deze persoon dat nog geldt. Schrijf het eerst op, of schrijf waarom het zonder gaat.</translation>
    </message>
    <message>
        <source>Nobody said a yes that still stands. Choose another ground.</source>
        <translation>Er is geen ja dat nog geldt. Kies een andere grond.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>One that is not in the list yet</source>
        <translation>Een nieuw netwerk</translation>
    </message>
    <message>
        <source>Keep it in the list of networks in the region</source>
        <translation>Zet het in de lijst van netwerken in de regio</translation>
    </message>
    <message>
        <source>They may know who it is and where, how urgent it is and whether the resident knows, read what you chose to go along, and see what was tried: which actions, which tries to get in touch, and how they ended. The case stays yours until they say yes.</source>
        <translation>Zij mogen weten wie het is en waar, hoe dringend het is en of de inwoner het weet, lezen wat je mee laat gaan, en zien wat er is geprobeerd: welke acties en contactpogingen, en hoe die afliepen. De casus blijft van jou tot zij ja zeggen.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::GroundsCard</name>
    <message>
        <source>Telling without a yes</source>
        <translation>Vertellen zonder een ja</translation>
    </message>
    <message>
        <source>When there is danger, when the agreements allow it, or when another network takes over.</source>
        <translation>Als er gevaar is, als de afspraken het toestaan, of als een ander netwerk het overneemt.</translation>
    </message>
    <message>
        <source>There is danger</source>
        <translation>Er is gevaar</translation>
    </message>
    <message>
        <source>Weigh it</source>
        <translation>Afwegen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Why could it not wait?</source>
        <translation>Waarom kon het niet wachten?</translation>
    </message>
    <message>
        <source>This table agreed to tell nothing without a yes. Settings, Tables.</source>
        <translation>Deze tafel heeft afgesproken niets te vertellen zonder een ja. Zie Instellingen, Tafels.</translation>
    </message>
    <message>
        <source>The reason is still to be written, before %1</source>
        <translation>De reden moet nog worden geschreven, voor %1</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Schrijf waarom</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beëindigd op %1</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>opnieuw bekijken op %1</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Afgewogen</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Beëindig het vandaag</translation>
    </message>
    <message>
        <source>They take it over</source>
        <translation>Zij nemen het over</translation>
    </message>
    <message>
        <source>They do not take it over</source>
        <translation>Zij nemen het niet over</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Trek het in</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>Schrijf eerst over wie de casus gaat.</translation>
    </message>
    <message>
        <source>It may be told now. Write why within a day: it stands in Today until then.</source>
        <translation>Het mag nu verteld worden. Schrijf binnen een dag waarom: tot dan staat het bij Vandaag.</translation>
    </message>
    <message>
        <source>It may be told now.</source>
        <translation>Het mag nu verteld worden.</translation>
    </message>
    <message>
        <source>Write why it could not wait.</source>
        <translation>Schrijf waarom het niet kon wachten.</translation>
    </message>
    <message>
        <source>What they get, on paper</source>
        <translation>Wat zij krijgen, op papier</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>wacht %n dag</numerusform>
            <numerusform>wacht %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them now: %1</source>
        <translation>Vraag het na: %1</translation>
    </message>
    <message>
        <source>The case stays yours, and open, until they say yes.</source>
        <translation>De casus blijft van jou, en blijft open, tot zij ja zeggen.</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Kwam terug</translation>
    </message>
    <message>
        <source>Why? You may leave it empty.</source>
        <translation>Waarom? Je mag het leeg laten.</translation>
    </message>
    <message>
        <source>As this case stands now it cannot be handed over. Look at &quot;How it stands&quot;.</source>
        <translation>Zoals deze casus er nu voor staat, kun je hem niet overdragen. Kijk bij &quot;Stand&quot;.</translation>
    </message>
    <message>
        <source>Offered to %1. The case stays yours, and open, until they say yes.</source>
        <translation>Aangeboden aan %1. De casus blijft van jou, en blijft open, tot zij ja zeggen.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::BarrierForm</name>
    <message>
        <source>Somebody knows this resident</source>
        <translation>Iemand kent deze inwoner</translation>
    </message>
    <message>
        <source>The resident does not want somebody to know</source>
        <translation>De inwoner wil niet dat iemand het weet</translation>
    </message>
    <message>
        <source>Shield, for somebody's safety</source>
        <translation>Afscherming, voor iemands veiligheid</translation>
    </message>
    <message>
        <source>On hold: kept and not used</source>
        <translation>Stilgezet: bewaard en niet gebruikt</translation>
    </message>
    <message>
        <source>Somebody else takes this case</source>
        <translation>Iemand anders neemt deze casus</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is er?</translation>
    </message>
    <message>
        <source>Which person?</source>
        <translation>Welke persoon?</translation>
    </message>
    <message>
        <source>Or which partner?</source>
        <translation>Of welke partner?</translation>
    </message>
    <message>
        <source>How do they know each other?</source>
        <translation>Hoe kennen zij elkaar?</translation>
    </message>
    <message>
        <source>In whose place?</source>
        <translation>In plaats van wie?</translation>
    </message>
    <message>
        <source>Until when, if that is known</source>
        <translation>Tot wanneer, als dat bekend is</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>Why, if it was said</source>
        <translation>Waarom, als dat gezegd is</translation>
    </message>
    <message>
        <source>To everybody else it only looks as if they were not invited. Nobody hears why.</source>
        <translation>Voor ieder ander lijkt het alsof zij niet zijn uitgenodigd. Niemand hoort waarom.</translation>
    </message>
    <message>
        <source>Choose the person: type a part of the name.</source>
        <translation>Kies de persoon: typ een deel van de naam.</translation>
    </message>
    <message>
        <source>Choose the person or the partner: type a part of the name.</source>
        <translation>Kies de persoon of de partner: typ een deel van de naam.</translation>
    </message>
    <message>
        <source>Write why it is not safe that they know.</source>
        <translation>Schrijf waarom het niet veilig is dat zij het weten.</translation>
    </message>
    <message>
        <source>Choose from the list, or take away what is typed.</source>
        <translation>Kies uit de lijst, of haal weg wat er staat.</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>Schrijf eerst over wie de casus gaat.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::BarriersCard</name>
    <message>
        <source>Who does not hear of this</source>
        <translation>Wie dit niet hoort</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Voeg iemand toe</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>Schrijf eerst over wie de casus gaat.</translation>
    </message>
    <message>
        <source>Nobody is kept out</source>
        <translation>Niemand is uitgesloten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>the resident does not mind</source>
        <translation>de inwoner vindt het goed</translation>
    </message>
    <message>
        <source>The resident does not mind</source>
        <translation>De inwoner vindt het goed</translation>
    </message>
    <message>
        <source>This was a mistake</source>
        <translation>Dit was een vergissing</translation>
    </message>
    <message>
        <source>The resident takes it back</source>
        <translation>De inwoner neemt het terug</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Het is niet meer nodig</translation>
    </message>
    <message>
        <source>It may be used again</source>
        <translation>Het mag weer gebruikt worden</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>It goes back</source>
        <translation>Het gaat terug</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AskedCard</name>
    <message>
        <source>Who is needed</source>
        <translation>Wie is nodig</translation>
    </message>
    <message>
        <source>Which partner is needed?</source>
        <translation>Welke partner is nodig?</translation>
    </message>
    <message>
        <source>Name of a partner</source>
        <translation>Naam van een partner</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>Is nodig</translation>
    </message>
    <message>
        <source>Only who is needed hears more than the question. A partner of the shell is asked first.</source>
        <translation>Alleen wie nodig is, hoort meer dan de vraag. Een partner uit de schil wordt eerst gevraagd.</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>needed since %1</source>
        <translation>nodig sinds %1</translation>
    </message>
    <message>
        <source>Wants to help</source>
        <translation>Wil helpen</translation>
    </message>
    <message>
        <source>Does not help</source>
        <translation>Helpt niet</translation>
    </message>
    <message>
        <source>Choose the partner: type a part of the name.</source>
        <translation>Kies de partner: typ een deel van de naam.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
</context>
<context>
    <name>tandem::cases::HeardCard</name>
    <message>
        <source>Who heard what</source>
        <translation>Wie hoorde wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>I told somebody</source>
        <translation>Ik heb het iemand verteld</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>Whom did you tell?</source>
        <translation>Aan wie vertelde je het?</translation>
    </message>
    <message>
        <source>Or which partner?</source>
        <translation>Of aan welke partner?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Hoeveel?</translation>
    </message>
    <message>
        <source>On the phone or at the door: the resident may ask who heard what.</source>
        <translation>Aan de telefoon of aan de deur: de inwoner mag vragen wie wat hoorde.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verteld</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Verteld: %1</translation>
    </message>
    <message>
        <source>Let %1 know that the yes ended</source>
        <translation>Laat %1 weten dat de ja voorbij is</translation>
    </message>
    <message>
        <source>Choose whom you told: type a part of the name.</source>
        <translation>Kies aan wie je het vertelde: typ een deel van de naam.</translation>
    </message>
    <message>
        <source>On paper for: %1</source>
        <translation>Op papier voor: %1</translation>
    </message>
    <message>
        <source>As it was agreed they may not hear of this case. Choose what was really said.</source>
        <translation>Volgens de afspraken mag die niets van deze casus horen. Kies wat er echt gezegd is.</translation>
    </message>
    <message>
        <source>As it was agreed they may hear: %1.</source>
        <translation>Volgens de afspraken mag die horen: %1.</translation>
    </message>
    <message>
        <source>Why could it not be told?</source>
        <translation>Waarom lukte het niet?</translation>
    </message>
    <message>
        <source>Such as: this partner does not exist any more. After that it is no longer on your list.</source>
        <translation>Bijvoorbeeld: deze partner bestaat niet meer. Daarna staat het niet meer op je lijst.</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Could not be told: %1</source>
        <translation>Niet gelukt: %1</translation>
    </message>
    <message>
        <source>Write down why it could not be told.</source>
        <translation>Schrijf op waarom het niet lukte.</translation>
    </message>
    <message>
        <source>Somebody who came along with the resident</source>
        <translation>Iemand die met de inwoner meekwam</translation>
    </message>
    <message>
        <source>Came along: %1</source>
        <translation>Kwam mee: %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::NeededLine</name>
    <message>
        <source>A proposal. Until you confirm it, everybody hears the question only.</source>
        <translation>Een voorstel. Tot je het bevestigt, hoort iedereen alleen de vraag.</translation>
    </message>
    <message>
        <source>Changed, and not confirmed yet.</source>
        <translation>Gewijzigd, en nog niet bevestigd.</translation>
    </message>
    <message>
        <source>Confirmed. The others hear the question only.</source>
        <translation>Bevestigd. De anderen horen alleen de vraag.</translation>
    </message>
    <message>
        <source>Who is needed for %1?</source>
        <translation>Wie is nodig bij %1?</translation>
    </message>
    <message>
        <source>These are needed</source>
        <translation>Deze zijn nodig</translation>
    </message>
    <message>
        <source>Confirm all proposals</source>
        <translation>Bevestig alle voorstellen</translation>
    </message>
</context>
<context>
    <name>tandem::settings::AgreementsCard</name>
    <message>
        <source>Agreement to work together</source>
        <translation>Samenwerkingsafspraak</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>A partner signs</source>
        <translation>Een partner tekent</translation>
    </message>
    <message>
        <source>Somebody promises to keep it secret</source>
        <translation>Iemand belooft geheim te houden</translation>
    </message>
    <message>
        <source>Who has not signed, or did not promise, hears of nobody by name.</source>
        <translation>Wie niet tekende of niets beloofde, hoort van niemand de naam.</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation>Welke versie?</translation>
    </message>
    <message>
        <source>It counts from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Which partner signs?</source>
        <translation>Welke partner tekent?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Who promises it?</source>
        <translation>Wie belooft het?</translation>
    </message>
    <message>
        <source>First make a version that counts today.</source>
        <translation>Maak eerst een versie die vandaag geldt.</translation>
    </message>
    <message>
        <source>Nothing was agreed yet: every case goes without a name</source>
        <translation>Er is nog niets afgesproken: elke casus gaat zonder naam</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>without an end, so it does not count</source>
        <translation>zonder einde, dus geldt niet</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Geldt niet</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Stopt vandaag</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>getekend op %1</translation>
    </message>
    <message>
        <source>keeps it secret, since %1</source>
        <translation>houdt het geheim, sinds %1</translation>
    </message>
    <message>
        <source>Fill in the version and the day from which it counts.</source>
        <translation>Vul de versie in en de dag vanaf wanneer die geldt.</translation>
    </message>
    <message>
        <source>Fill in until when: an agreement without an end does not count.</source>
        <translation>Vul in tot wanneer: een afspraak zonder einde geldt niet.</translation>
    </message>
    <message>
        <source>Choose the partner and the day.</source>
        <translation>Kies de partner en de dag.</translation>
    </message>
    <message>
        <source>Choose the person and the day.</source>
        <translation>Kies de persoon en de dag.</translation>
    </message>
    <message>
        <source>Hide who signed and promised</source>
        <translation>Verberg wie tekende en beloofde</translation>
    </message>
    <message>
        <source>Show who signed and promised (%1)</source>
        <translation>Toon wie tekende en beloofde (%1)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>These permanent partners have not signed yet: %1</source>
        <translation>Deze vaste partners tekenden nog niet: %1</translation>
    </message>
</context>
<context>
    <name>tandem::settings::CeilingsForm</name>
    <message>
        <source>On the left who does something in the case, on the right the others. Consent and agreements always come first.</source>
        <translation>Links wie iets doet in de casus, rechts de anderen. Toestemming en afspraken gaan altijd voor.</translation>
    </message>
    <message>
        <source>Veiled means: no more than two of these</source>
        <translation>Bedekt betekent: hooguit twee van deze</translation>
    </message>
    <message>
        <source>%1: who does something</source>
        <translation>%1: wie iets doet</translation>
    </message>
    <message>
        <source>%1: the others</source>
        <translation>%1: de anderen</translation>
    </message>
    <message>
        <source>Telling without a yes may be weighed here</source>
        <translation>Vertellen zonder een ja mag hier worden afgewogen</translation>
    </message>
    <message>
        <source>Who is not needed for an item does not know of it</source>
        <translation>Wie niet nodig is bij een onderdeel, weet er niet van</translation>
    </message>
    <message>
        <source>%1: the others cannot hear more than who does something.</source>
        <translation>%1: de anderen kunnen niet meer horen dan wie iets doet.</translation>
    </message>
    <message>
        <source>Veiled: choose no more than two.</source>
        <translation>Bedekt: kies er hooguit twee.</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Explaining</name>
    <message>
        <source>Afterwards: %1</source>
        <translation>Na afloop: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 en nog %2</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::CompanyLine</name>
    <message>
        <source>Nobody is asked to be there.</source>
        <translation>Niemand is hierbij gevraagd.</translation>
    </message>
    <message>
        <source>Like this it cannot be spoken of. These may not know of it: %1.</source>
        <translation>Zo kan dit niet besproken worden. Mag hier niet van weten: %1.</translation>
    </message>
    <message>
        <source>Together they hear it like this: %1.</source>
        <translation>Zo hoort deze groep het: %1.</translation>
    </message>
    <message>
        <source>That is because of: %1.</source>
        <translation>Dat komt door: %1.</translation>
    </message>
    <message>
        <source>Changed, and not confirmed yet.</source>
        <translation>Veranderd, nog niet bevestigd.</translation>
    </message>
    <message>
        <source>Who is there for %1?</source>
        <translation>Wie is erbij voor %1?</translation>
    </message>
    <message>
        <source>These are there</source>
        <translation>Deze mensen zijn erbij</translation>
    </message>
    <message>
        <source>Nobody who comes may know of it. Take it off the agenda, or ask for a yes first.</source>
        <translation>Niemand die komt, mag hiervan weten. Haal het van de agenda, of vraag eerst toestemming.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::PaperPanel</name>
    <message>
        <source>Print this</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Zo ziet het eruit</translation>
    </message>
    <message>
        <source>It went to the printer. It stands in "Who heard what".</source>
        <translation>Het is naar de printer. Het staat bij ‘Wie hoorde wat’.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::LettersCard</name>
    <message>
        <source>Papers for residents</source>
        <translation>Papieren voor inwoners</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source># before a line makes a heading, - a point, [ ] a box to tick. These are filled in: %1</source>
        <translation>Met # maak je een kop, met - een punt, met [ ] een hokje om aan te kruisen. Dit vult Tandem in: %1</translation>
    </message>
    <message>
        <source>See how it looks</source>
        <translation>Bekijk hoe het eruitziet</translation>
    </message>
    <message>
        <source>Back to the text of Tandem</source>
        <translation>Terug naar de tekst van Tandem</translation>
    </message>
    <message>
        <source>How the letter looks</source>
        <translation>Zo ziet de brief eruit</translation>
    </message>
    <message>
        <source>Form for a yes</source>
        <translation>Toestemmingsformulier</translation>
    </message>
    <message>
        <source>Letter with information</source>
        <translation>Brief met uitleg</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Verander de tekst</translation>
    </message>
    <message>
        <source>Change the text: %1</source>
        <translation>Verander de tekst: %1</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>jullie eigen tekst</translation>
    </message>
    <message>
        <source>the text of Tandem</source>
        <translation>de tekst van Tandem</translation>
    </message>
    <message>
        <source>Tandem does not know %1. Choose one of these: %2</source>
        <translation>Tandem kent %1 niet. Kies een van deze: %2</translation>
    </message>
    <message>
        <source>The text is saved. It is on paper from now on.</source>
        <translation>De tekst is bewaard. Vanaf nu staat hij zo op papier.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::HeardCard</name>
    <message>
        <source>What this partner heard</source>
        <translation>Wat deze partner hoorde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
</context>
<context>
    <name>tandem::cases::CompanionsCard</name>
    <message>
        <source>Comes along to the meeting</source>
        <translation>Komt mee naar het overleg</translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation>Er komt iemand mee</translation>
    </message>
    <message>
        <source>To which meeting?</source>
        <translation>Naar welk overleg?</translation>
    </message>
    <message>
        <source>Who is it in this case?</source>
        <translation>Wie is dat in deze casus?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>What may they hear? Leave it empty for everything.</source>
        <translation>Wat mag die horen? Laat het leeg voor alles.</translation>
    </message>
    <message>
        <source>When was it agreed?</source>
        <translation>Wanneer is dat afgesproken?</translation>
    </message>
    <message>
        <source>When this case stands on an agenda, you can write here who comes along with the resident.</source>
        <translation>Staat deze casus op een agenda? Dan schrijf je hier op wie met de inwoner meekomt.</translation>
    </message>
    <message>
        <source>Hears this item and nothing else, as the resident agreed.</source>
        <translation>Hoort alleen dit onderwerp, zoals de inwoner afsprak.</translation>
    </message>
    <message>
        <source>an earlier meeting</source>
        <translation>een eerder overleg</translation>
    </message>
    <message>
        <source>Somebody who is not in this case</source>
        <translation>Iemand die niet in deze casus staat</translation>
    </message>
    <message>
        <source>Not known who</source>
        <translation>Niet bekend wie</translation>
    </message>
    <message>
        <source>Does not come along</source>
        <translation>Komt niet mee</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Put this case on an agenda first.</source>
        <translation>Zet deze casus eerst op een agenda.</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>Schrijf eerst op over wie het gaat.</translation>
    </message>
    <message>
        <source>Choose the meeting, and with whom they come.</source>
        <translation>Kies het overleg, en met wie diegene meekomt.</translation>
    </message>
    <message>
        <source>Choose who it is in this case.</source>
        <translation>Kies wie dat is in deze casus.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>That is the same person. Choose who comes along.</source>
        <translation>Dat is dezelfde persoon. Kies wie er meekomt.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::ListsCard</name>
    <message>
        <source>Lists to choose from</source>
        <translation>Keuzelijsten</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Welke lijst?</translation>
    </message>
    <message>
        <source>Another name also shows in what was written before. What is no longer offered stays readable there.</source>
        <translation>Een andere naam zie je ook bij wat er al stond. Wat je niet meer aanbiedt, blijft daar leesbaar.</translation>
    </message>
    <message>
        <source>How it is called</source>
        <translation>Hoe het heet</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Nog een</translation>
    </message>
    <message>
        <source>One more for this list</source>
        <translation>Nog een voor deze lijst</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Toevoegen  ↵</translation>
    </message>
    <message>
        <source>Nothing in this list yet</source>
        <translation>Nog niets in deze lijst</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>niet meer te kiezen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Weer aanbieden</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Niet meer aanbieden</translation>
    </message>
    <message>
        <source>Type how it is called first.</source>
        <translation>Typ eerst hoe het heet.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::PrivacyCard</name>
    <message>
        <source>Privacy of the network</source>
        <translation>Privacy van het netwerk</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Veranderen: %1</translation>
    </message>
    <message>
        <source>Version of the privacy rules</source>
        <translation>Versie van de privacyregels</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Sinds wanneer?</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Waar ze bewaard worden</translation>
    </message>
    <message>
        <source>Who answers questions about privacy</source>
        <translation>Wie vragen over privacy beantwoordt</translation>
    </message>
    <message>
        <source>Day of the privacy study (DPIA)</source>
        <translation>Dag van het privacy-onderzoek (DPIA)</translation>
    </message>
    <message>
        <source>How far the network is</source>
        <translation>Hoe ver het netwerk is</translation>
    </message>
    <message>
        <source>A network for acute worries needs privacy rules before it speaks of cases.</source>
        <translation>Een netwerk voor acute zorgen heeft privacyregels nodig voordat het over casussen praat.</translation>
    </message>
    <message>
        <source>Privacy rules</source>
        <translation>Privacyregels</translation>
    </message>
    <message>
        <source>version %1, since %2, %3</source>
        <translation>versie %1, sinds %2, %3</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>nog niet toegevoegd</translation>
    </message>
    <message>
        <source>Questions about privacy</source>
        <translation>Vragen over privacy</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Privacy study (DPIA)</source>
        <translation>Privacy-onderzoek (DPIA)</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>nog niet gedaan</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag is nog niet geweest.</translation>
    </message>
    <message>
        <source>Privacy rules have a version, a day and a place where they are kept. Fill in all three.</source>
        <translation>Privacyregels hebben een versie, een dag en een plek waar ze bewaard worden. Vul alle drie in.</translation>
    </message>
</context>
<context>
    <name>tandem::room::OutcomeField</name>
    <message>
        <source>Go on writing</source>
        <translation>Verder schrijven</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentSentences</name>
    <message>
        <source>It is written down. It opens nothing yet: who said yes may not decide this alone.</source>
        <translation>Het staat genoteerd. Er verandert nog niets: wie ja zei, mag dit niet alleen beslissen.</translation>
    </message>
    <message>
        <source>It is written down. It opens nothing: there is a no of that day or later, and a no counts first.</source>
        <translation>Het staat genoteerd. Er verandert niets: er is een nee van die dag of later, en een nee gaat voor.</translation>
    </message>
    <message>
        <source>It is written down. It does not count for everybody: there is a no of that day or later for some of them.</source>
        <translation>Het staat genoteerd. Het geldt niet voor iedereen: voor sommigen is er een nee van die dag of later.</translation>
    </message>
    <message>
        <source>The yes is written down. It counts from now on, but not for what is about raising children: fill in the age for that.</source>
        <translation>De ja staat genoteerd en geldt vanaf nu, maar niet voor wat over opvoeden gaat: vul daarvoor de leeftijd in.</translation>
    </message>
    <message>
        <source>The yes is written down. It counts from now on.</source>
        <translation>De ja staat genoteerd en geldt vanaf nu.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Nobody had heard it yet.</source>
        <translation>Nog niemand had het gehoord.</translation>
    </message>
    <message>
        <source>These heard it before and have to know: %1.</source>
        <translation>Zij hoorden het eerder en moeten dit weten: %1.</translation>
    </message>
    <message>
        <source>It is written down. It opens nothing today: its time is over, or has not come yet.</source>
        <translation>Het staat genoteerd. Vandaag verandert er niets: de tijd ervan is voorbij, of moet nog komen.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>professional secrecy too</source>
        <translation>ook beroepsgeheim</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Its last day is %1.</source>
        <translation>De laatste dag is %1.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AboutWhomForm</name>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Show it  Ctrl+↵</source>
        <translation>Laat zien  Ctrl+↵</translation>
    </message>
    <message>
        <source>Note that it was asked  Ctrl+↵</source>
        <translation>Noteer dat het gevraagd is  Ctrl+↵</translation>
    </message>
    <message>
        <source>Choose about whom it is.</source>
        <translation>Kies over wie het gaat.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
</context>
</TS>
