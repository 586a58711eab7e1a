<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseColumns</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
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
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Read through</translation>
    </message>
    <message>
        <source>On the agenda of</source>
        <translation>On the agenda of</translation>
    </message>
    <message>
        <source>Wiped on</source>
        <translation>Wiped on</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>PartyColumns</name>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Who does the work?</source>
        <translation>Who does the work?</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Permanent or on call</source>
        <translation>Permanent or on call</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
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
        <translation>This computer has no program to print with (lp). Save the pages as a PDF and print them elsewhere.</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Add one in the settings of the computer, or save the pages as a PDF.</source>
        <translation>There is no printer on this computer. Add one in the settings of the computer, or save the pages as a PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is on, or save the pages as a PDF.</source>
        <translation>The printer did not take the pages. Look whether it is on, or save the pages as a PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look in its queue before you try again, or save the pages as a PDF.</source>
        <translation>The printer does not answer. Look in its queue before you try again, or save the pages as a PDF.</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>stays unknown</source>
        <translation>stays unknown</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Case or report</source>
        <translation>Case or report</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>With volunteers</source>
        <translation>With volunteers</translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>finish, done, close, end, stop</source>
        <translation>finish, done, close, end, stop</translation>
    </message>
    <message>
        <source>start, chair, open</source>
        <translation>start, chair, open</translation>
    </message>
    <message>
        <source>add, new, more</source>
        <translation>add, new, more</translation>
    </message>
    <message>
        <source>add, make, start, plan</source>
        <translation>add, make, start, plan</translation>
    </message>
    <message>
        <source>participant, present, person, guest</source>
        <translation>participant, present, person, guest</translation>
    </message>
    <message>
        <source>delete, erase, take away, gone</source>
        <translation>delete, erase, take away, gone</translation>
    </message>
    <message>
        <source>print, paper, list, save</source>
        <translation>print, paper, list, save</translation>
    </message>
    <message>
        <source>save, copy, keep safe</source>
        <translation>save, copy, keep safe</translation>
    </message>
    <message>
        <source>change, edit, adapt</source>
        <translation>change, edit, adapt</translation>
    </message>
    <message>
        <source>close, aftercare, state</source>
        <translation>close, aftercare, state</translation>
    </message>
    <message>
        <source>consent, permission</source>
        <translation>consent, permission</translation>
    </message>
    <message>
        <source>agenda, meeting</source>
        <translation>agenda, meeting</translation>
    </message>
    <message>
        <source>projector, beamer, hall</source>
        <translation>projector, beamer, hall</translation>
    </message>
    <message>
        <source>find, look for</source>
        <translation>find, look for</translation>
    </message>
    <message>
        <source>back, mistake, restore</source>
        <translation>back, mistake, restore</translation>
    </message>
    <message>
        <source>close, shut, leave</source>
        <translation>close, shut, leave</translation>
    </message>
    <message>
        <source>preferences, language, size of the letters</source>
        <translation>preferences, language, size of the letters</translation>
    </message>
    <message>
        <source>manual, explain, question</source>
        <translation>manual, explain, question</translation>
    </message>
    <message>
        <source>anonymous, advice, consultation</source>
        <translation>anonymous, advice, consultation</translation>
    </message>
    <message>
        <source>worry, signal, heard something</source>
        <translation>worry, signal, heard something</translation>
    </message>
    <message>
        <source>reporter, message, feedback</source>
        <translation>reporter, message, feedback</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>born %1 (%2)</source>
        <translation>born %1 (%2)</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>age %1</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Can wait</source>
        <translation>Can wait</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Voluntary</translation>
    </message>
    <message>
        <source>With pressure</source>
        <translation>With pressure</translation>
    </message>
    <message>
        <source>With coercion</source>
        <translation>With coercion</translation>
    </message>
    <message>
        <source>Not yet known to services</source>
        <translation>Not yet known to services</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Already known</translation>
    </message>
    <message>
        <source>Help has stalled</source>
        <translation>Help has stalled</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>New signal</translation>
    </message>
    <message>
        <source>The help has stalled</source>
        <translation>The help has stalled</translation>
    </message>
    <message>
        <source>It is getting more complicated</source>
        <translation>It is getting more complicated</translation>
    </message>
    <message>
        <source>Keeping an eye on it</source>
        <translation>Keeping an eye on it</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>No preference</translation>
    </message>
    <message>
        <source>Rather a volunteer</source>
        <translation>Rather a volunteer</translation>
    </message>
    <message>
        <source>Rather a professional</source>
        <translation>Rather a professional</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Both together</translation>
    </message>
    <message>
        <source>About to happen</source>
        <translation>About to happen</translation>
    </message>
    <message>
        <source>Since a short time</source>
        <translation>Since a short time</translation>
    </message>
    <message>
        <source>For a long time</source>
        <translation>For a long time</translation>
    </message>
    <message>
        <source>One problem</source>
        <translation>One problem</translation>
    </message>
    <message>
        <source>Several problems</source>
        <translation>Several problems</translation>
    </message>
    <message>
        <source>Problems that hang together</source>
        <translation>Problems that hang together</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>Partner of the resident</source>
        <translation>Partner of the resident</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Family carer</source>
        <translation>Family carer</translation>
    </message>
    <message>
        <source>Possible abuser</source>
        <translation>Possible abuser</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Under 12</translation>
    </message>
    <message>
        <source>12 to 15</source>
        <translation>12 to 15</translation>
    </message>
    <message>
        <source>16 or older</source>
        <translation>16 or older</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Age not known</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>What is going on</translation>
    </message>
    <message>
        <source>How things are going</source>
        <translation>How things are going</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Being looked at</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Offered to another network</source>
        <translation>Offered to another network</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Not known whether the resident knows</source>
        <translation>Not known whether the resident knows</translation>
    </message>
    <message>
        <source>The resident knows</source>
        <translation>The resident knows</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Source not known</translation>
    </message>
    <message>
        <source>Seen ourselves</source>
        <translation>Seen ourselves</translation>
    </message>
    <message>
        <source>The resident</source>
        <translation>The resident</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>A party</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>The one who reported</source>
        <translation>The one who reported</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Still needed</translation>
    </message>
    <message>
        <source>Help is there</source>
        <translation>Help is there</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>Goes well</source>
        <translation>Goes well</translation>
    </message>
    <message>
        <source>Just about manages</source>
        <translation>Just about manages</translation>
    </message>
    <message>
        <source>Is hard</source>
        <translation>Is hard</translation>
    </message>
    <message>
        <source>Does not work any more</source>
        <translation>Does not work any more</translation>
    </message>
    <message>
        <source>Goes fine</source>
        <translation>Goes fine</translation>
    </message>
    <message>
        <source>Gets heavy</source>
        <translation>Gets heavy</translation>
    </message>
    <message>
        <source>Is too heavy</source>
        <translation>Is too heavy</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>A volunteer can do this</source>
        <translation>A volunteer can do this</translation>
    </message>
    <message>
        <source>A volunteer cannot do this</source>
        <translation>A volunteer cannot do this</translation>
    </message>
    <message>
        <source>The resident does not want a volunteer</source>
        <translation>The resident does not want a volunteer</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>This asks for the passphrase itself; the recovery sheet does not do here.</source>
        <translation>This asks for the passphrase itself; the recovery sheet does not do here.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>How to use it</translation>
    </message>
    <message>
        <source>CHOICES</source>
        <translation>CHOICES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDS</translation>
    </message>
    <message>
        <source>What to give</source>
        <translation>What to give</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(needed)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Tandem without a window: for an administrator, a script or a test.</source>
        <translation>Tandem without a window: for an administrator, a script or a test.</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>shows this help</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>shows the version</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; else TANDEM_PASSPHRASE, else you are asked</source>
        <translation>file whose first line is the passphrase; else TANDEM_PASSPHRASE, else you are asked</translation>
    </message>
    <message>
        <source>file with the letters of the recovery sheet</source>
        <translation>file with the letters of the recovery sheet</translation>
    </message>
    <message>
        <source>one JSON document instead of text</source>
        <translation>one JSON document instead of text</translation>
    </message>
    <message>
        <source>look as on this day (YYYY-MM-DD)</source>
        <translation>look as on this day (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>also show names, for this purpose; it goes into the logbook</source>
        <translation>also show names, for this purpose; it goes into the logbook</translation>
    </message>
    <message>
        <source>language: nl or en</source>
        <translation>language: nl or en</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Which command? --help shows them.</source>
        <translation>Which command? --help shows them.</translation>
    </message>
    <message>
        <source>%1 is missing. --help shows what belongs to this command.</source>
        <translation>%1 is missing. --help shows what belongs to this command.</translation>
    </message>
    <message>
        <source>This does not belong here: %1. --help shows what does.</source>
        <translation>This does not belong here: %1. --help shows what does.</translation>
    </message>
    <message>
        <source>The value of %1 is not right. --help shows what can be given.</source>
        <translation>The value of %1 is not right. --help shows what can be given.</translation>
    </message>
    <message>
        <source>%1 is not a day as 2026-11-30.</source>
        <translation>%1 is not a day as 2026-11-30.</translation>
    </message>
    <message>
        <source>the Tandem file</source>
        <translation>the Tandem file</translation>
    </message>
    <message>
        <source>The file with the passphrase or the recovery letters is empty or cannot be read.</source>
        <translation>The file with the passphrase or the recovery letters is empty or cannot be read.</translation>
    </message>
    <message>
        <source>There is no passphrase. Give it with --passphrase-file, in TANDEM_PASSPHRASE, or type it in a terminal.</source>
        <translation>There is no passphrase. Give it with --passphrase-file, in TANDEM_PASSPHRASE, or type it in a terminal.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>New passphrase: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>The same again: </translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed; try again.</source>
        <translation>The two are not the same. Nothing was changed; try again.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>It can be changed here.</source>
        <translation>It can be changed here.</translation>
    </message>
    <message>
        <source>Another program has it open; only codes can be seen.</source>
        <translation>Another program has it open; only codes can be seen.</translation>
    </message>
    <message>
        <source>It can only be looked at in this place.</source>
        <translation>It can only be looked at in this place.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Last backup: %1</translation>
    </message>
    <message>
        <source>Version of the file: %1</source>
        <translation>Version of the file: %1</translation>
    </message>
    <message>
        <source>Steps in the logbook: %1</source>
        <translation>Steps in the logbook: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) contradict each other; choose in Tandem.</source>
        <translation>
            <numerusform>%n change contradict each other; choose in Tandem.</numerusform>
            <numerusform>%n changes contradict each other; choose in Tandem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: another program copies this folder away. Keep the file somewhere else.</source>
        <translation>Beware: another program copies this folder away. Keep the file somewhere else.</translation>
    </message>
    <message>
        <source>All is well: %1 pages, %2 records and %3 steps in the logbook fit together.</source>
        <translation>All is well: %1 pages, %2 records and %3 steps in the logbook fit together.</translation>
    </message>
    <message>
        <source>This file is not whole. Keep it as it is and open a backup.</source>
        <translation>This file is not whole. Keep it as it is and open a backup.</translation>
    </message>
    <message>
        <source>The backup is there and was read again: %1. It opens with the same passphrase.</source>
        <translation>The backup is there and was read again: %1. It opens with the same passphrase.</translation>
    </message>
    <message>
        <source>The backup is back in its place: %1.</source>
        <translation>The backup is back in its place: %1.</translation>
    </message>
    <message>
        <source>The old file is kept: %1.</source>
        <translation>The old file is kept: %1.</translation>
    </message>
    <message>
        <source>The old file could not be read. What was erased since this backup may be back; erase it again.</source>
        <translation>The old file could not be read. What was erased since this backup may be back; erase it again.</translation>
    </message>
    <message>
        <source>shows what is in the file, without names</source>
        <translation>shows what is in the file, without names</translation>
    </message>
    <message>
        <source>checks whether the file and its logbook are whole</source>
        <translation>checks whether the file and its logbook are whole</translation>
    </message>
    <message>
        <source>makes a copy and checks it</source>
        <translation>makes a copy and checks it</translation>
    </message>
    <message>
        <source>name of the backup</source>
        <translation>name of the backup</translation>
    </message>
    <message>
        <source>puts a backup in the place of the file, which is kept</source>
        <translation>puts a backup in the place of the file, which is kept</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>the backup</translation>
    </message>
    <message>
        <source>Read in: %1 new, %2 changed, %3 the same.</source>
        <translation>Read in: %1 new, %2 changed, %3 the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beware: this file has names and is not locked. Whoever has it can read it. Remove it when you are done.</source>
        <translation>Beware: this file has names and is not locked. Whoever has it can read it. Remove it when you are done.</translation>
    </message>
    <message>
        <source>Names of residents are left out. What people typed is in it and is not locked.</source>
        <translation>Names of residents are left out. What people typed is in it and is not locked.</translation>
    </message>
    <message>
        <source>always network-json</source>
        <translation>always network-json</translation>
    </message>
    <message>
        <source>reads a network from JSON, into its own file or a new one</source>
        <translation>reads a network from JSON, into its own file or a new one</translation>
    </message>
    <message>
        <source>the JSON, or - for standard input</source>
        <translation>the JSON, or - for standard input</translation>
    </message>
    <message>
        <source>writes the network as JSON; names only with --reveal</source>
        <translation>writes the network as JSON; names only with --reveal</translation>
    </message>
    <message>
        <source>new file for the JSON, or - for standard output</source>
        <translation>new file for the JSON, or - for standard output</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in all</source>
        <translation>
            <numerusform>%n case in all</numerusform>
            <numerusform>%n cases in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Who it is (this look is in the logbook):</source>
        <translation>Who it is (this look is in the logbook):</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Question to the network: %1</source>
        <translation>Question to the network: %1</translation>
    </message>
    <message>
        <source>cases, without names</source>
        <translation>cases, without names</translation>
    </message>
    <message>
        <source>lists the cases</source>
        <translation>lists the cases</translation>
    </message>
    <message>
        <source>only cases in this state</source>
        <translation>only cases in this state</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>at most so many</translation>
    </message>
    <message>
        <source>skip so many</source>
        <translation>skip so many</translation>
    </message>
    <message>
        <source>shows one case; with --reveal also who it is</source>
        <translation>shows one case; with --reveal also who it is</translation>
    </message>
    <message>
        <source>code of the case</source>
        <translation>code of the case</translation>
    </message>
    <message>
        <source>Made: %1. Write down the recovery sheet now: tandem-cli recovery FILE.</source>
        <translation>Made: %1. Write down the recovery sheet now: tandem-cli recovery FILE.</translation>
    </message>
    <message>
        <source>The template leaves this open:</source>
        <translation>The template leaves this open:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>makes a network file from a template</source>
        <translation>makes a network file from a template</translation>
    </message>
    <message>
        <source>which template; the command templates lists them</source>
        <translation>which template; the command templates lists them</translation>
    </message>
    <message>
        <source>name of the network</source>
        <translation>name of the network</translation>
    </message>
    <message>
        <source>lists the templates</source>
        <translation>lists the templates</translation>
    </message>
    <message>
        <source>makes the example network; everyone in it is invented</source>
        <translation>makes the example network; everyone in it is invented</translation>
    </message>
    <message>
        <source>standard, S, M or L</source>
        <translation>standard, S, M or L</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Nothing found. Try fewer letters.</translation>
    </message>
    <message>
        <source>shows what makes somebody recognisable in a text, one line of JSON for each</source>
        <translation>shows what makes somebody recognisable in a text, one line of JSON for each</translation>
    </message>
    <message>
        <source>texts to read; else each line of standard input is one, or JSON with id and text</source>
        <translation>texts to read; else each line of standard input is one, or JSON with id and text</translation>
    </message>
    <message>
        <source>finds cases, parties and meetings; with --reveal also by the name of a resident</source>
        <translation>finds cases, parties and meetings; with --reveal also by the name of a resident</translation>
    </message>
    <message>
        <source>a code, or the beginning of a word</source>
        <translation>a code, or the beginning of a word</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Together: %1</translation>
    </message>
    <message>
        <source>That is longer than the meeting: %1.</source>
        <translation>That is longer than the meeting: %1.</translation>
    </message>
    <message>
        <source>Each paper says inside whom it is for. It is in the logbook that they were made.</source>
        <translation>Each paper says inside whom it is for. It is in the logbook that they were made.</translation>
    </message>
    <message>
        <source>its id, its day as 2026-11-30, next or last</source>
        <translation>its id, its day as 2026-11-30, next or last</translation>
    </message>
    <message>
        <source>meetings, their agendas and papers</source>
        <translation>meetings, their agendas and papers</translation>
    </message>
    <message>
        <source>lists the meetings, the newest first</source>
        <translation>lists the meetings, the newest first</translation>
    </message>
    <message>
        <source>shows the agenda with order, time and kind of each item</source>
        <translation>shows the agenda with order, time and kind of each item</translation>
    </message>
    <message>
        <source>makes one paper per person: the agenda before, the actions after</source>
        <translation>makes one paper per person: the agenda before, the actions after</translation>
    </message>
    <message>
        <source>folder for the papers</source>
        <translation>folder for the papers</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old recovery sheet no longer works: make a new one. Older backups still open with the old passphrase.</source>
        <translation>The passphrase is changed. The old recovery sheet no longer works: make a new one. Older backups still open with the old passphrase.</translation>
    </message>
    <message>
        <source>Beware: whoever has these letters opens the file. Keep them on paper in your organisation&apos;s safe, not in the computer.</source>
        <translation>Beware: whoever has these letters opens the file. Keep them on paper in your organisation&apos;s safe, not in the computer.</translation>
    </message>
    <message>
        <source>changes the passphrase</source>
        <translation>changes the passphrase</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase; else you are asked</source>
        <translation>file whose first line is the new passphrase; else you are asked</translation>
    </message>
    <message>
        <source>shows the letters of the recovery sheet; asks for the passphrase</source>
        <translation>shows the letters of the recovery sheet; asks for the passphrase</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Done again: %1.</translation>
    </message>
    <message>
        <source>takes the last step back</source>
        <translation>takes the last step back</translation>
    </message>
    <message>
        <source>does the step again that was taken back</source>
        <translation>does the step again that was taken back</translation>
    </message>
    <message>
        <source>--person takes the id of a person.</source>
        <translation>--person takes the id of a person.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>shows the logbook, the oldest first: which fields, never what stood in them</source>
        <translation>shows the logbook, the oldest first: which fields, never what stood in them</translation>
    </message>
    <message>
        <source>from this day</source>
        <translation>from this day</translation>
    </message>
    <message>
        <source>up to and with this day</source>
        <translation>up to and with this day</translation>
    </message>
    <message>
        <source>about this case</source>
        <translation>about this case</translation>
    </message>
    <message>
        <source>by this person (id)</source>
        <translation>by this person (id)</translation>
    </message>
    <message>
        <source>only this act, such as identity.look</source>
        <translation>only this act, such as identity.look</translation>
    </message>
    <message>
        <source>text or nen7513</source>
        <translation>text or nen7513</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>On %1: %2</translation>
    </message>
    <message>
        <source>Sharing without consent, weighed on %1</source>
        <translation>Sharing without consent, weighed on %1</translation>
    </message>
    <message>
        <source>Emergency on %1: %2</source>
        <translation>Emergency on %1: %2</translation>
    </message>
    <message>
        <source>the reason is still missing</source>
        <translation>the reason is still missing</translation>
    </message>
    <message>
        <source>still to fill in before %1</source>
        <translation>still to fill in before %1</translation>
    </message>
    <message>
        <source>Handover to %1: %2</source>
        <translation>Handover to %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still to be told that consent ended</source>
        <translation>
            <numerusform>%n person still to be told that consent ended</numerusform>
            <numerusform>%n people still to be told that consent ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who knows the resident: %n person(s)</source>
        <translation>
            <numerusform>Who knows the resident: %n person</numerusform>
            <numerusform>Who knows the resident: %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <translation>Person %1: %2</translation>
    </message>
    <message>
        <source>What would show more:</source>
        <translation>What would show more:</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, and </translation>
    </message>
    <message>
        <source>Somebody who is there may not know of this item. Plan it in another part of the meeting.</source>
        <translation>Somebody who is there may not know of this item. Plan it in another part of the meeting.</translation>
    </message>
    <message>
        <source>Lines shown: %1 of %2</source>
        <translation>Lines shown: %1 of %2</translation>
    </message>
    <message>
        <source>shows what somebody may see of a case, and why</source>
        <translation>shows what somebody may see of a case, and why</translation>
    </message>
    <message>
        <source>how it is told</source>
        <translation>how it is told</translation>
    </message>
    <message>
        <source>for this party, by its name</source>
        <translation>for this party, by its name</translation>
    </message>
    <message>
        <source>for this person, by name</source>
        <translation>for this person, by name</translation>
    </message>
    <message>
        <source>for everyone at this meeting: its id, its day, next or last</source>
        <translation>for everyone at this meeting: its id, its day, next or last</translation>
    </message>
    <message>
        <source>shows the text that somebody would get of a case</source>
        <translation>shows the text that somebody would get of a case</translation>
    </message>
    <message>
        <source>Nothing: they may not know that this case exists. "disclose" says why.</source>
        <translation>Nothing: they may not know that this case exists. "disclose" says why.</translation>
    </message>
    <message>
        <source>html, txt, pdf, or several with a comma between them</source>
        <translation>html, txt, pdf, or several with a comma between them</translation>
    </message>
    <message>
        <source>That is no audience. These are: %1.</source>
        <translation>That is no audience. These are: %1.</translation>
    </message>
    <message>
        <source>Say who it is as well: --audience %1:NAME.</source>
        <translation>Say who it is as well: --audience %1:NAME.</translation>
    </message>
    <message>
        <source>No name goes with this audience: --audience %1.</source>
        <translation>No name goes with this audience: --audience %1.</translation>
    </message>
    <message>
        <source>Say for whom: --party, --person, --meeting or --audience, and one of them only.</source>
        <translation>Say for whom: --party, --person, --meeting or --audience, and one of them only.</translation>
    </message>
    <message>
        <source>who comes along</source>
        <translation>who comes along</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>for this audience, KIND or KIND:NAME; the kinds are %1</source>
        <translation>for this audience, KIND or KIND:NAME; the kinds are %1</translation>
    </message>
    <message>
        <source>There is too much behind this command. --help shows what belongs to it.</source>
        <translation>There is too much behind this command. --help shows what belongs to it.</translation>
    </message>
    <message>
        <source>This case came from no report, so there is no reporter to answer.</source>
        <translation>This case came from no report, so there is no reporter to answer.</translation>
    </message>
    <message>
        <source>What the reporter hears: %1</source>
        <translation>What the reporter hears: %1</translation>
    </message>
    <message>
        <source>This reporter said not to need an answer.</source>
        <translation>This reporter said not to need an answer.</translation>
    </message>
    <message>
        <source>who may be meant: JSON with names, or with people in parts; or a file with that</source>
        <translation>who may be meant: JSON with names, or with people in parts; or a file with that</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Who helps with what</translation>
    </message>
    <message>
        <source>ask how it goes on %1</source>
        <translation>ask how it goes on %1</translation>
    </message>
    <message>
        <source> (last time: %1)</source>
        <translation> (last time: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) settled with one party</source>
        <translation>
            <numerusform>settled with one party %n time</numerusform>
            <numerusform>settled with one party %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to get in touch</source>
        <translation>
            <numerusform>%n attempt to get in touch</numerusform>
            <numerusform>%n attempts to get in touch</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again on %1</source>
        <translation>Try again on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s)</source>
        <translation>
            <numerusform>%n picture or file</numerusform>
            <numerusform>%n pictures and files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>A mentor</source>
        <translation>A mentor</translation>
    </message>
    <message>
        <source>A curator</source>
        <translation>A curator</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>The person themselves</translation>
    </message>
    <message>
        <source>Everyone with parental authority</source>
        <translation>Everyone with parental authority</translation>
    </message>
    <message>
        <source>One parent</source>
        <translation>One parent</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>The child</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>The mentor</translation>
    </message>
    <message>
        <source>The curator</source>
        <translation>The curator</translation>
    </message>
    <message>
        <source>Words or form used</source>
        <translation>Words or form used</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>Crisis service</source>
        <translation>Crisis service</translation>
    </message>
    <message>
        <source>Safe Home (Veilig Thuis)</source>
        <translation>Safe Home (Veilig Thuis)</translation>
    </message>
    <message>
        <source>Hotline of the municipality</source>
        <translation>Hotline of the municipality</translation>
    </message>
    <message>
        <source>Somebody is in danger</source>
        <translation>Somebody is in danger</translation>
    </message>
    <message>
        <source>We may report it</source>
        <translation>We may report it</translation>
    </message>
    <message>
        <source>We must report it</source>
        <translation>We must report it</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Where they live</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>How urgent it is</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Whether the person knows</source>
        <translation>Whether the person knows</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Former partner</source>
        <translation>Former partner</translation>
    </message>
    <message>
        <source>Lives next door</source>
        <translation>Lives next door</translation>
    </message>
    <message>
        <source>Helped before</source>
        <translation>Helped before</translation>
    </message>
    <message>
        <source>Knows them otherwise</source>
        <translation>Knows them otherwise</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not part of the case</source>
        <translation>Not part of the case</translation>
    </message>
    <message>
        <source>Part of the case</source>
        <translation>Part of the case</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>The chair</translation>
    </message>
    <message>
        <source>The coordinator</source>
        <translation>The coordinator</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>The agenda</translation>
    </message>
    <message>
        <source>The list of actions</source>
        <translation>The list of actions</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>The minutes</translation>
    </message>
    <message>
        <source>Note to pass on</source>
        <translation>Note to pass on</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Sealed package</source>
        <translation>Sealed package</translation>
    </message>
    <message>
        <source>The permanent partners</source>
        <translation>The permanent partners</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>All partners</translation>
    </message>
    <message>
        <source>A party by name</source>
        <translation>A party by name</translation>
    </message>
    <message>
        <source>A person by name</source>
        <translation>A person by name</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Another network</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Only some things</source>
        <translation>Only some things</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Narrowed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>A service</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>A party</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>With consent</translation>
    </message>
    <message>
        <source>With a reason written down</source>
        <translation>With a reason written down</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Wants to help</source>
        <translation>Wants to help</translation>
    </message>
    <message>
        <source>Does not help</source>
        <translation>Does not help</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In a meeting</translation>
    </message>
    <message>
        <source>The resident</source>
        <translation>The resident</translation>
    </message>
    <message>
        <source>The one who reported</source>
        <translation>The one who reported</translation>
    </message>
    <message>
        <source>To let know</source>
        <translation>To let know</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Was told</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Could not be told</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>A picture or file</source>
        <translation>A picture or file</translation>
    </message>
</context>
<context>
    <name>consultation</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Worrying</source>
        <translation>Worrying</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Became a case</source>
        <translation>Became a case</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>street</source>
        <translation>street</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>citizen number</source>
        <translation>citizen number</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bank account</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>number plate</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>birthday</translation>
    </message>
    <message>
        <source>day or month</source>
        <translation>day or month</translation>
    </message>
    <message>
        <source>age</source>
        <translation>age</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>special</source>
        <translation>special</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Agenda of %1</source>
        <translation>Agenda of %1</translation>
    </message>
    <message>
        <source>Agreed at %1</source>
        <translation>Agreed at %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>What we will talk about</source>
        <translation>What we will talk about</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>What you will do</translation>
    </message>
    <message>
        <source>What the others will do</source>
        <translation>What the others will do</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Nothing is on the agenda yet.</translation>
    </message>
    <message>
        <source>You have no actions from this meeting.</source>
        <translation>You have no actions from this meeting.</translation>
    </message>
    <message>
        <source>The others have no actions from this meeting.</source>
        <translation>The others have no actions from this meeting.</translation>
    </message>
    <message>
        <source>This paper has codes and no names of residents. So nobody who finds it knows whom it is about.</source>
        <translation>This paper has codes and no names of residents. So nobody who finds it knows whom it is about.</translation>
    </message>
    <message>
        <source>This paper has names. Do not leave it lying about. After the meeting, hand it in to the chair or destroy it.</source>
        <translation>This paper has names. Do not leave it lying about. After the meeting, hand it in to the chair or destroy it.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>number %1</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>What we know</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>What exactly</translation>
    </message>
    <message>
        <source>What you were going to do</source>
        <translation>What you were going to do</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Nothing more may be told of this case.</source>
        <translation>Nothing more may be told of this case.</translation>
    </message>
    <message>
        <source>somebody of the network</source>
        <translation>somebody of the network</translation>
    </message>
    <message>
        <source>What you are asked to do</source>
        <translation>What you are asked to do</translation>
    </message>
    <message>
        <source>This note has a name. Keep it with you, and destroy it when you are done.</source>
        <translation>This note has a name. Keep it with you, and destroy it when you are done.</translation>
    </message>
    <message>
        <source>Afterwards, please tell %1 how it went.</source>
        <translation>Afterwards, please tell %1 how it went.</translation>
    </message>
    <message>
        <source>Who heard something about you</source>
        <translation>Who heard something about you</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Told without your name (number of times)</source>
        <translation>Told without your name (number of times)</translation>
    </message>
    <message>
        <source>Nobody heard who you are.</source>
        <translation>Nobody heard who you are.</translation>
    </message>
    <message>
        <source>You may stop your yes at any time, ask us to correct something, or say that somebody may hear nothing about you.</source>
        <translation>You may stop your yes at any time, ask us to correct something, or say that somebody may hear nothing about you.</translation>
    </message>
    <message>
        <source>Do you have a question? Ask %1.</source>
        <translation>Do you have a question? Ask %1.</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>somebody who came along with you</source>
        <translation>somebody who came along with you</translation>
    </message>
    <message>
        <source>What was tried already</source>
        <translation>What was tried already</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>How urgent it is</translation>
    </message>
    <message>
        <source>Do they know about it?</source>
        <translation>Do they know about it?</translation>
    </message>
    <message>
        <source>yes, told on %1</source>
        <translation>yes, told on %1</translation>
    </message>
    <message>
        <source>not yet; to be looked at again on %1</source>
        <translation>not yet; to be looked at again on %1</translation>
    </message>
    <message>
        <source>nobody wrote that down</source>
        <translation>nobody wrote that down</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Example network</source>
        <translation>Example network</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>type of network</source>
        <translation>type of network</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>who it is for</translation>
    </message>
    <message>
        <source>what it wants</source>
        <translation>what it wants</translation>
    </message>
    <message>
        <source>how help is given</source>
        <translation>how help is given</translation>
    </message>
    <message>
        <source>permanent partners</source>
        <translation>permanent partners</translation>
    </message>
    <message>
        <source>who may join</source>
        <translation>who may join</translation>
    </message>
    <message>
        <source>knowledge at the table</source>
        <translation>knowledge at the table</translation>
    </message>
    <message>
        <source>place of volunteers</source>
        <translation>place of volunteers</translation>
    </message>
    <message>
        <source>who coordinates</source>
        <translation>who coordinates</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>time zone</translation>
    </message>
    <message>
        <source>how it began</source>
        <translation>how it began</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>goals</translation>
    </message>
    <message>
        <source>role of the municipality</source>
        <translation>role of the municipality</translation>
    </message>
    <message>
        <source>way of meeting</source>
        <translation>way of meeting</translation>
    </message>
    <message>
        <source>who answers for the data</source>
        <translation>who answers for the data</translation>
    </message>
    <message>
        <source>privacy officer</source>
        <translation>privacy officer</translation>
    </message>
    <message>
        <source>day of the privacy study</source>
        <translation>day of the privacy study</translation>
    </message>
    <message>
        <source>privacy rules</source>
        <translation>privacy rules</translation>
    </message>
    <message>
        <source>what counts as voluntary</source>
        <translation>what counts as voluntary</translation>
    </message>
    <message>
        <source>party of the coordinator</source>
        <translation>party of the coordinator</translation>
    </message>
    <message>
        <source>party of the deputy</source>
        <translation>party of the deputy</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>facilities</translation>
    </message>
    <message>
        <source>can a volunteer do this?</source>
        <translation>can a volunteer do this?</translation>
    </message>
    <message>
        <source>our agreements</source>
        <translation>our agreements</translation>
    </message>
    <message>
        <source>weeks a report keeps its name</source>
        <translation>weeks a report keeps its name</translation>
    </message>
    <message>
        <source>days until the reporter hears something</source>
        <translation>days until the reporter hears something</translation>
    </message>
    <message>
        <source>days of warning before a review</source>
        <translation>days of warning before a review</translation>
    </message>
    <message>
        <source>months of keeping an eye on it</source>
        <translation>months of keeping an eye on it</translation>
    </message>
    <message>
        <source>weeks a question without a name stays</source>
        <translation>weeks a question without a name stays</translation>
    </message>
    <message>
        <source>months of keeping</source>
        <translation>months of keeping</translation>
    </message>
    <message>
        <source>made from template</source>
        <translation>made from template</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>minutes per meeting</source>
        <translation>minutes per meeting</translation>
    </message>
    <message>
        <source>minutes for a new case</source>
        <translation>minutes for a new case</translation>
    </message>
    <message>
        <source>minutes for looking back</source>
        <translation>minutes for looking back</translation>
    </message>
    <message>
        <source>hide who is paid</source>
        <translation>hide who is paid</translation>
    </message>
    <message>
        <source>agreements about names</source>
        <translation>agreements about names</translation>
    </message>
    <message>
        <source>rules during the meeting</source>
        <translation>rules during the meeting</translation>
    </message>
    <message>
        <source>questions beforehand</source>
        <translation>questions beforehand</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>code in the list</source>
        <translation>code in the list</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>kind of party</source>
        <translation>kind of party</translation>
    </message>
    <message>
        <source>who does the work</source>
        <translation>who does the work</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>since when</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>has authority or an interest</source>
        <translation>has authority or an interest</translation>
    </message>
    <message>
        <source>the name is sensitive</source>
        <translation>the name is sensitive</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>legal form</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>how to reach them</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>number or address</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>contact person</translation>
    </message>
    <message>
        <source>kind of words</source>
        <translation>kind of words</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>funding</translation>
    </message>
    <message>
        <source>room</source>
        <translation>room</translation>
    </message>
    <message>
        <source>well-known person</source>
        <translation>well-known person</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>speaks for</translation>
    </message>
    <message>
        <source>joined on</source>
        <translation>joined on</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>left on</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>professional secrecy</source>
        <translation>professional secrecy</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>kind of help</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>takes part</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>party</source>
        <translation>party</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>permanent or on call</source>
        <translation>permanent or on call</translation>
    </message>
    <message>
        <source>who speaks for whom</source>
        <translation>who speaks for whom</translation>
    </message>
    <message>
        <source>who sits there</source>
        <translation>who sits there</translation>
    </message>
    <message>
        <source>case code</source>
        <translation>case code</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>question to the network</source>
        <translation>question to the network</translation>
    </message>
    <message>
        <source>how urgent</source>
        <translation>how urgent</translation>
    </message>
    <message>
        <source>voluntary or not</source>
        <translation>voluntary or not</translation>
    </message>
    <message>
        <source>known to services</source>
        <translation>known to services</translation>
    </message>
    <message>
        <source>why now</source>
        <translation>why now</translation>
    </message>
    <message>
        <source>why we may keep this</source>
        <translation>why we may keep this</translation>
    </message>
    <message>
        <source>day collected</source>
        <translation>day collected</translation>
    </message>
    <message>
        <source>does the resident know?</source>
        <translation>does the resident know?</translation>
    </message>
    <message>
        <source>brought in by</source>
        <translation>brought in by</translation>
    </message>
    <message>
        <source>who brought it in</source>
        <translation>who brought it in</translation>
    </message>
    <message>
        <source>who arranges the help</source>
        <translation>who arranges the help</translation>
    </message>
    <message>
        <source>how long to keep</source>
        <translation>how long to keep</translation>
    </message>
    <message>
        <source>kept from</source>
        <translation>kept from</translation>
    </message>
    <message>
        <source>story for the room</source>
        <translation>story for the room</translation>
    </message>
    <message>
        <source>what goes well</source>
        <translation>what goes well</translation>
    </message>
    <message>
        <source>what matters to the resident</source>
        <translation>what matters to the resident</translation>
    </message>
    <message>
        <source>what the resident prefers</source>
        <translation>what the resident prefers</translation>
    </message>
    <message>
        <source>how long already</source>
        <translation>how long already</translation>
    </message>
    <message>
        <source>how complicated</source>
        <translation>how complicated</translation>
    </message>
    <message>
        <source>why we think so</source>
        <translation>why we think so</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>opened on</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>age for consent</source>
        <translation>age for consent</translation>
    </message>
    <message>
        <source>died on</source>
        <translation>died on</translation>
    </message>
    <message>
        <source>about whom</source>
        <translation>about whom</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>source is protected</source>
        <translation>source is protected</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>subjects</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>part of life</source>
        <translation>part of life</translation>
    </message>
    <message>
        <source>written on</source>
        <translation>written on</translation>
    </message>
    <message>
        <source>person concerned</source>
        <translation>person concerned</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>first names</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initials</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>prefix</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>family name</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>age group</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>code of the report</source>
        <translation>code of the report</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>received on</translation>
    </message>
    <message>
        <source>who reports</source>
        <translation>who reports</translation>
    </message>
    <message>
        <source>reporter stays unknown</source>
        <translation>reporter stays unknown</translation>
    </message>
    <message>
        <source>party of the reporter</source>
        <translation>party of the reporter</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>reporter</translation>
    </message>
    <message>
        <source>where it was seen</source>
        <translation>where it was seen</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>how far it is</translation>
    </message>
    <message>
        <source>the worry</source>
        <translation>the worry</translation>
    </message>
    <message>
        <source>message to the reporter</source>
        <translation>message to the reporter</translation>
    </message>
    <message>
        <source>name goes on</source>
        <translation>name goes on</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>what it is about</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>starts at</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>who takes the minutes</source>
        <translation>who takes the minutes</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>present or not</source>
        <translation>present or not</translation>
    </message>
    <message>
        <source>name at that time</source>
        <translation>name at that time</translation>
    </message>
    <message>
        <source>party at that time</source>
        <translation>party at that time</translation>
    </message>
    <message>
        <source>will keep this secret</source>
        <translation>will keep this secret</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>what was decided</translation>
    </message>
    <message>
        <source>who is needed</source>
        <translation>who is needed</translation>
    </message>
    <message>
        <source>agreed in</source>
        <translation>agreed in</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>who does it</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>due on</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>agreed on</translation>
    </message>
    <message>
        <source>remind on</source>
        <translation>remind on</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>what it is for</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>what came of it</translation>
    </message>
    <message>
        <source>who decides for them</source>
        <translation>who decides for them</translation>
    </message>
    <message>
        <source>who has parental authority</source>
        <translation>who has parental authority</translation>
    </message>
    <message>
        <source>works in the network now</source>
        <translation>works in the network now</translation>
    </message>
    <message>
        <source>promised to keep it secret at</source>
        <translation>promised to keep it secret at</translation>
    </message>
    <message>
        <source>may be named since</source>
        <translation>may be named since</translation>
    </message>
    <message>
        <source>may be named as the source since</source>
        <translation>may be named as the source since</translation>
    </message>
    <message>
        <source>who it is about</source>
        <translation>who it is about</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>what was said</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>to whom</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>about what</translation>
    </message>
    <message>
        <source>words or form used</source>
        <translation>words or form used</translation>
    </message>
    <message>
        <source>because of</source>
        <translation>because of</translation>
    </message>
    <message>
        <source>still to fill in</source>
        <translation>still to fill in</translation>
    </message>
    <message>
        <source>to fill in by</source>
        <translation>to fill in by</translation>
    </message>
    <message>
        <source>written down by</source>
        <translation>written down by</translation>
    </message>
    <message>
        <source>professional secrecy too</source>
        <translation>professional secrecy too</translation>
    </message>
    <message>
        <source>weighed on</source>
        <translation>weighed on</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>legal basis</translation>
    </message>
    <message>
        <source>exception for special data</source>
        <translation>exception for special data</translation>
    </message>
    <message>
        <source>why secrecy may be broken</source>
        <translation>why secrecy may be broken</translation>
    </message>
    <message>
        <source>weighing</source>
        <translation>weighing</translation>
    </message>
    <message>
        <source>who looked along</source>
        <translation>who looked along</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>who decided</translation>
    </message>
    <message>
        <source>told to the person</source>
        <translation>told to the person</translation>
    </message>
    <message>
        <source>look again on</source>
        <translation>look again on</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>ended on</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>to which network</source>
        <translation>to which network</translation>
    </message>
    <message>
        <source>coordinator there</source>
        <translation>coordinator there</translation>
    </message>
    <message>
        <source>why it may</source>
        <translation>why it may</translation>
    </message>
    <message>
        <source>the least they need</source>
        <translation>the least they need</translation>
    </message>
    <message>
        <source>what was tried</source>
        <translation>what was tried</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>lines that go along</source>
        <translation>lines that go along</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>holds from</source>
        <translation>holds from</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>where it is kept</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>who signed</source>
        <translation>who signed</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>signed on</translation>
    </message>
    <message>
        <source>which text</source>
        <translation>which text</translation>
    </message>
    <message>
        <source>how they know each other</source>
        <translation>how they know each other</translation>
    </message>
    <message>
        <source>noted on</source>
        <translation>noted on</translation>
    </message>
    <message>
        <source>the resident does not mind since</source>
        <translation>the resident does not mind since</translation>
    </message>
    <message>
        <source>set by</source>
        <translation>set by</translation>
    </message>
    <message>
        <source>in the place of</source>
        <translation>in the place of</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>asked on</translation>
    </message>
    <message>
        <source>confirmed on</source>
        <translation>confirmed on</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>confirmed by</translation>
    </message>
    <message>
        <source>when</source>
        <translation>when</translation>
    </message>
    <message>
        <source>on what occasion</source>
        <translation>on what occasion</translation>
    </message>
    <message>
        <source>who heard it</source>
        <translation>who heard it</translation>
    </message>
    <message>
        <source>how far</source>
        <translation>how far</translation>
    </message>
    <message>
        <source>which lines</source>
        <translation>which lines</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>agenda item</translation>
    </message>
    <message>
        <source>who has to hear it</source>
        <translation>who has to hear it</translation>
    </message>
    <message>
        <source>how far they knew</source>
        <translation>how far they knew</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>how it stands</translation>
    </message>
    <message>
        <source>comes along with</source>
        <translation>comes along with</translation>
    </message>
    <message>
        <source>part of the case or not</source>
        <translation>part of the case or not</translation>
    </message>
    <message>
        <source>when it was</source>
        <translation>when it was</translation>
    </message>
    <message>
        <source>months a yes without an end holds</source>
        <translation>months a yes without an end holds</translation>
    </message>
    <message>
        <source>days after a review day that open actions go on</source>
        <translation>days after a review day that open actions go on</translation>
    </message>
    <message>
        <source>days after a death that open actions keep the name</source>
        <translation>days after a death that open actions keep the name</translation>
    </message>
    <message>
        <source>days an emergency holds after its own</source>
        <translation>days an emergency holds after its own</translation>
    </message>
    <message>
        <source>special data</source>
        <translation>special data</translation>
    </message>
    <message>
        <source>question without a name</source>
        <translation>question without a name</translation>
    </message>
    <message>
        <source>told or not</source>
        <translation>told or not</translation>
    </message>
    <message>
        <source>read by somebody, no recognisable details</source>
        <translation>read by somebody, no recognisable details</translation>
    </message>
    <message>
        <source>lines that are needed for it</source>
        <translation>lines that are needed for it</translation>
    </message>
    <message>
        <source>who is not invited</source>
        <translation>who is not invited</translation>
    </message>
    <message>
        <source>form for a yes</source>
        <translation>form for a yes</translation>
    </message>
    <message>
        <source>letter with information</source>
        <translation>letter with information</translation>
    </message>
    <message>
        <source>numbers to call</source>
        <translation>numbers to call</translation>
    </message>
    <message>
        <source>days before asking about a handover</source>
        <translation>days before asking about a handover</translation>
    </message>
    <message>
        <source>what it is good at</source>
        <translation>what it is good at</translation>
    </message>
    <message>
        <source>last training</source>
        <translation>last training</translation>
    </message>
    <message>
        <source>how it goes</source>
        <translation>how it goes</translation>
    </message>
    <message>
        <source>which help</source>
        <translation>which help</translation>
    </message>
    <message>
        <source>how heavy it is</source>
        <translation>how heavy it is</translation>
    </message>
    <message>
        <source>alarm sign seen</source>
        <translation>alarm sign seen</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>noted by</translation>
    </message>
    <message>
        <source>through whom the reporter hears</source>
        <translation>through whom the reporter hears</translation>
    </message>
    <message>
        <source>who was called</source>
        <translation>who was called</translation>
    </message>
    <message>
        <source>from which network</source>
        <translation>from which network</translation>
    </message>
    <message>
        <source>in one line</source>
        <translation>in one line</translation>
    </message>
    <message>
        <source>network in the region</source>
        <translation>network in the region</translation>
    </message>
    <message>
        <source>what it takes on</source>
        <translation>what it takes on</translation>
    </message>
    <message>
        <source>whom to ask for</source>
        <translation>whom to ask for</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>checked on</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>what it shows</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>kind of file</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>added on</source>
        <translation>added on</translation>
    </message>
    <message>
        <source>added by</source>
        <translation>added by</translation>
    </message>
    <message>
        <source>picture or file</source>
        <translation>picture or file</translation>
    </message>
    <message>
        <source>content</source>
        <translation>content</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>topics</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>what one wants to know</source>
        <translation>what one wants to know</translation>
    </message>
    <message>
        <source>how serious it looks</source>
        <translation>how serious it looks</translation>
    </message>
    <message>
        <source>words that stay</source>
        <translation>words that stay</translation>
    </message>
    <message>
        <source>read by</source>
        <translation>read by</translation>
    </message>
    <message>
        <source>wiped on</source>
        <translation>wiped on</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>asked by</translation>
    </message>
    <message>
        <source>need</source>
        <translation>need</translation>
    </message>
    <message>
        <source>who helps</source>
        <translation>who helps</translation>
    </message>
    <message>
        <source>beside other help</source>
        <translation>beside other help</translation>
    </message>
    <message>
        <source>does</source>
        <translation>does</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>does not</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>minutes a week</source>
        <translation>minutes a week</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>starts on</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>ends on</translation>
    </message>
    <message>
        <source>who helps the volunteer</source>
        <translation>who helps the volunteer</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>alarm signs</source>
        <translation>alarm signs</translation>
    </message>
    <message>
        <source>weeks until the next check-in</source>
        <translation>weeks until the next check-in</translation>
    </message>
    <message>
        <source>contract since</source>
        <translation>contract since</translation>
    </message>
    <message>
        <source>raised on</source>
        <translation>raised on</translation>
    </message>
    <message>
        <source>raised by</source>
        <translation>raised by</translation>
    </message>
    <message>
        <source>what is not safe</source>
        <translation>what is not safe</translation>
    </message>
    <message>
        <source>given by</source>
        <translation>given by</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>by</source>
        <translation>by</translation>
    </message>
    <message>
        <source>how</source>
        <translation>how</translation>
    </message>
    <message>
        <source>again on</source>
        <translation>again on</translation>
    </message>
    <message>
        <source>code of the question</source>
        <translation>code of the question</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>piece</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Beside it</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Keeping an eye on it</source>
        <translation>Keeping an eye on it</translation>
    </message>
    <message>
        <source>Helping to find the way</source>
        <translation>Helping to find the way</translation>
    </message>
    <message>
        <source>It gets better</source>
        <translation>It gets better</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>It stays as it is</translation>
    </message>
    <message>
        <source>The resident learns to do it</source>
        <translation>The resident learns to do it</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Said no</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Helps</translation>
    </message>
    <message>
        <source>Being looked at again</source>
        <translation>Being looked at again</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Not safe</translation>
    </message>
    <message>
        <source>Safe again</source>
        <translation>Safe again</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Not heard yet</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>At the door</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>A message</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>A letter</translation>
    </message>
    <message>
        <source>Through somebody</source>
        <translation>Through somebody</translation>
    </message>
    <message>
        <source>Met somewhere</source>
        <translation>Met somewhere</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Wants no contact</source>
        <translation>Wants no contact</translation>
    </message>
    <message>
        <source>Spoke with them</source>
        <translation>Spoke with them</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>This points to somebody: %1. Write it differently.</source>
        <translation>This points to somebody: %1. Write it differently.</translation>
    </message>
    <message>
        <source>Worth a thought: %1.</source>
        <translation>Worth a thought: %1.</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>About cases</source>
        <translation>About cases</translation>
    </message>
    <message>
        <source>Learning together</source>
        <translation>Learning together</translation>
    </message>
    <message>
        <source>About the network</source>
        <translation>About the network</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Is coming</source>
        <translation>Is coming</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Is here</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Was not there</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Cannot come</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>How are things now?</source>
        <translation>How are things now?</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Question without a name</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Round of questions</source>
        <translation>Round of questions</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation>Going on now</translation>
    </message>
    <message>
        <source>Has been held</source>
        <translation>Has been held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Circumstances changed</source>
        <translation>Circumstances changed</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>It did not happen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>Meeting of %1</translation>
    </message>
    <message>
        <source>Left earlier</source>
        <translation>Left earlier</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>veiled: %1</source>
        <translation>veiled: %1</translation>
    </message>
    <message>
        <source>at the table: %1</source>
        <translation>at the table: %1</translation>
    </message>
    <message>
        <source>on the screen: %1</source>
        <translation>on the screen: %1</translation>
    </message>
    <message>
        <source>question without a name</source>
        <translation>question without a name</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Neighbourhood network</source>
        <translation>Neighbourhood network</translation>
    </message>
    <message>
        <source>Network for acute worries</source>
        <translation>Network for acute worries</translation>
    </message>
    <message>
        <source>Network for informal care</source>
        <translation>Network for informal care</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>Being set up</translation>
    </message>
    <message>
        <source>Up and running</source>
        <translation>Up and running</translation>
    </message>
    <message>
        <source>Merging with another network</source>
        <translation>Merging with another network</translation>
    </message>
    <message>
        <source>Many worries, no emergency</source>
        <translation>Many worries, no emergency</translation>
    </message>
    <message>
        <source>Emergencies, or getting worse fast</source>
        <translation>Emergencies, or getting worse fast</translation>
    </message>
    <message>
        <source>Both groups of people</source>
        <translation>Both groups of people</translation>
    </message>
    <message>
        <source>Seeing worries early</source>
        <translation>Seeing worries early</translation>
    </message>
    <message>
        <source>Keeping it from getting worse</source>
        <translation>Keeping it from getting worse</translation>
    </message>
    <message>
        <source>Seeing early and keeping it from getting worse</source>
        <translation>Seeing early and keeping it from getting worse</translation>
    </message>
    <message>
        <source>Together with the resident</source>
        <translation>Together with the resident</translation>
    </message>
    <message>
        <source>Also without consent, when it has to be</source>
        <translation>Also without consent, when it has to be</translation>
    </message>
    <message>
        <source>Together where possible, imposed where it has to be</source>
        <translation>Together where possible, imposed where it has to be</translation>
    </message>
    <message>
        <source>Parties from the neighbourhood</source>
        <translation>Parties from the neighbourhood</translation>
    </message>
    <message>
        <source>Specialist parties</source>
        <translation>Specialist parties</translation>
    </message>
    <message>
        <source>Neighbourhood and specialists</source>
        <translation>Neighbourhood and specialists</translation>
    </message>
    <message>
        <source>Closed: only permanent partners</source>
        <translation>Closed: only permanent partners</translation>
    </message>
    <message>
        <source>Partly open: guests when needed</source>
        <translation>Partly open: guests when needed</translation>
    </message>
    <message>
        <source>Open to new partners</source>
        <translation>Open to new partners</translation>
    </message>
    <message>
        <source>Broad, and learning together</source>
        <translation>Broad, and learning together</translation>
    </message>
    <message>
        <source>Specialist knowledge</source>
        <translation>Specialist knowledge</translation>
    </message>
    <message>
        <source>Broad and specialist</source>
        <translation>Broad and specialist</translation>
    </message>
    <message>
        <source>Not yet at the table</source>
        <translation>Not yet at the table</translation>
    </message>
    <message>
        <source>Asked when needed</source>
        <translation>Asked when needed</translation>
    </message>
    <message>
        <source>Permanent partner</source>
        <translation>Permanent partner</translation>
    </message>
    <message>
        <source>Equal partner in everything</source>
        <translation>Equal partner in everything</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Social work</translation>
    </message>
    <message>
        <source>The public health service</source>
        <translation>The public health service</translation>
    </message>
    <message>
        <source>Several parties together</source>
        <translation>Several parties together</translation>
    </message>
    <message>
        <source>An independent coordinator</source>
        <translation>An independent coordinator</translation>
    </message>
    <message>
        <source>Started by people in the neighbourhood</source>
        <translation>Started by people in the neighbourhood</translation>
    </message>
    <message>
        <source>Started by organisations or the municipality</source>
        <translation>Started by organisations or the municipality</translation>
    </message>
    <message>
        <source>Working better together</source>
        <translation>Working better together</translation>
    </message>
    <message>
        <source>Helping professionals find volunteers</source>
        <translation>Helping professionals find volunteers</translation>
    </message>
    <message>
        <source>Speaking up for informal care</source>
        <translation>Speaking up for informal care</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Listens, without details about people</source>
        <translation>Listens, without details about people</translation>
    </message>
    <message>
        <source>Hears about it afterwards</source>
        <translation>Hears about it afterwards</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>Regular meeting</translation>
    </message>
    <message>
        <source>Extra meeting</source>
        <translation>Extra meeting</translation>
    </message>
    <message>
        <source>Short talk with one party</source>
        <translation>Short talk with one party</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Nothing at all</translation>
    </message>
    <message>
        <source>Only the code</source>
        <translation>Only the code</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Veiled</source>
        <translation>Veiled</translation>
    </message>
    <message>
        <source>With a name</source>
        <translation>With a name</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initials</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>age group</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>On the screen in the room</source>
        <translation>On the screen in the room</translation>
    </message>
    <message>
        <source>Told to one person</source>
        <translation>Told to one person</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>In a file or an email</source>
        <translation>In a file or an email</translation>
    </message>
    <message>
        <source>In a sealed package</source>
        <translation>In a sealed package</translation>
    </message>
    <message>
        <source>Handing over together</source>
        <translation>Handing over together</translation>
    </message>
    <message>
        <source>To the one who reported</source>
        <translation>To the one who reported</translation>
    </message>
    <message>
        <source>To the resident</source>
        <translation>To the resident</translation>
    </message>
    <message>
        <source>In a report with numbers</source>
        <translation>In a report with numbers</translation>
    </message>
    <message>
        <source>Why may this be told?</source>
        <translation>Why may this be told?</translation>
    </message>
    <message>
        <source>Why may something sensitive be told?</source>
        <translation>Why may something sensitive be told?</translation>
    </message>
    <message>
        <source>Why may a professional secret be told?</source>
        <translation>Why may a professional secret be told?</translation>
    </message>
    <message>
        <source>What something is about</source>
        <translation>What something is about</translation>
    </message>
    <message>
        <source>Kinds of agreements</source>
        <translation>Kinds of agreements</translation>
    </message>
    <message>
        <source>Subjects in life</source>
        <translation>Subjects in life</translation>
    </message>
    <message>
        <source>Where it was noticed</source>
        <translation>Where it was noticed</translation>
    </message>
    <message>
        <source>How long to keep</source>
        <translation>How long to keep</translation>
    </message>
    <message>
        <source>What became of a report</source>
        <translation>What became of a report</translation>
    </message>
    <message>
        <source>What became of a case</source>
        <translation>What became of a case</translation>
    </message>
    <message>
        <source>What a partner does</source>
        <translation>What a partner does</translation>
    </message>
    <message>
        <source>What a partner is good at</source>
        <translation>What a partner is good at</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>Volunteers or people close by</source>
        <translation>Volunteers or people close by</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Resident without an organisation</source>
        <translation>Resident without an organisation</translation>
    </message>
    <message>
        <source>Only volunteers</source>
        <translation>Only volunteers</translation>
    </message>
    <message>
        <source>Volunteers, with paid support</source>
        <translation>Volunteers, with paid support</translation>
    </message>
    <message>
        <source>Paid workers, with help from volunteers</source>
        <translation>Paid workers, with help from volunteers</translation>
    </message>
    <message>
        <source>Only paid workers</source>
        <translation>Only paid workers</translation>
    </message>
    <message>
        <source>Volunteers and professionals together</source>
        <translation>Volunteers and professionals together</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>Has room</translation>
    </message>
    <message>
        <source>Has a waiting list</source>
        <translation>Has a waiting list</translation>
    </message>
    <message>
        <source>Is full</source>
        <translation>Is full</translation>
    </message>
    <message>
        <source>Simple words</source>
        <translation>Simple words</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <translation>Everyday words</translation>
    </message>
    <message>
        <source>Professional words</source>
        <translation>Professional words</translation>
    </message>
    <message>
        <source>Help from volunteers or people close by</source>
        <translation>Help from volunteers or people close by</translation>
    </message>
    <message>
        <source>Help from professionals</source>
        <translation>Help from professionals</translation>
    </message>
    <message>
        <source>Has professional secrecy</source>
        <translation>Has professional secrecy</translation>
    </message>
    <message>
        <source>Has no professional secrecy</source>
        <translation>Has no professional secrecy</translation>
    </message>
    <message>
        <source>Has professional secrecy through a register</source>
        <translation>Has professional secrecy through a register</translation>
    </message>
    <message>
        <source>Speaks for a party</source>
        <translation>Speaks for a party</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Takes the minutes</source>
        <translation>Takes the minutes</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassador</translation>
    </message>
    <message>
        <source>Resident at the table</source>
        <translation>Resident at the table</translation>
    </message>
    <message>
        <source>Well-known person in the neighbourhood</source>
        <translation>Well-known person in the neighbourhood</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation>Expert by experience</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Supports volunteers</source>
        <translation>Supports volunteers</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Listens</translation>
    </message>
    <message>
        <source>Brings in the case</source>
        <translation>Brings in the case</translation>
    </message>
    <message>
        <source>Arranges the help in this case</source>
        <translation>Arranges the help in this case</translation>
    </message>
    <message>
        <source>Looks after the cooperation</source>
        <translation>Looks after the cooperation</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Steering group</translation>
    </message>
    <message>
        <source>Family carer</source>
        <translation>Family carer</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Permanent partner</source>
        <translation>Permanent partner</translation>
    </message>
    <message>
        <source>Partner on call</source>
        <translation>Partner on call</translation>
    </message>
    <message>
        <source>Speaks for their own organisation</source>
        <translation>Speaks for their own organisation</translation>
    </message>
    <message>
        <source>Coordinates the volunteers</source>
        <translation>Coordinates the volunteers</translation>
    </message>
    <message>
        <source>Professional with a group of volunteers</source>
        <translation>Professional with a group of volunteers</translation>
    </message>
    <message>
        <source>Speaks for several organisations</source>
        <translation>Speaks for several organisations</translation>
    </message>
    <message>
        <source>Speaks for themselves</source>
        <translation>Speaks for themselves</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file with this name. Check the name and the folder.</source>
        <translation>There is no file with this name. Check the name and the folder.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Choose a Tandem file in it.</source>
        <translation>This is a folder, not a file. Choose a Tandem file in it.</translation>
    </message>
    <message>
        <source>This file is empty. Open a backup, or ask the person you got it from to send it again.</source>
        <translation>This file is empty. Open a backup, or ask the person you got it from to send it again.</translation>
    </message>
    <message>
        <source>This is not a Tandem file. Choose a file whose name ends in .tandem.</source>
        <translation>This is not a Tandem file. Choose a file whose name ends in .tandem.</translation>
    </message>
    <message>
        <source>A part of this file is missing, perhaps because copying it was interrupted. Open a backup, or copy the file again.</source>
        <translation>A part of this file is missing, perhaps because copying it was interrupted. Open a backup, or copy the file again.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Try again; look at capitals and spaces. The recovery sheet opens it too.</source>
        <translation>This passphrase does not open the file. Try again; look at capitals and spaces. The recovery sheet opens it too.</translation>
    </message>
    <message>
        <source>This is an older passphrase. It was changed since then. Use the new one, or open the backup that still has the old one.</source>
        <translation>This is an older passphrase. It was changed since then. Use the new one, or open the backup that still has the old one.</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged. Open a backup, or use the recovery sheet.</source>
        <translation>The beginning of this file is damaged. Open a backup, or use the recovery sheet.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was changed. Open a backup.</source>
        <translation>This file is damaged. Nothing was changed. Open a backup.</translation>
    </message>
    <message>
        <source>This file was made with a newer version of Tandem. Install that version to open it.</source>
        <translation>This file was made with a newer version of Tandem. Install that version to open it.</translation>
    </message>
    <message>
        <source>You have no permission for this file or folder. Ask the owner of the computer, or choose another place.</source>
        <translation>You have no permission for this file or folder. Ask the owner of the computer, or choose another place.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this place. Copy the file to a place where it can.</source>
        <translation>Nothing can be changed in this place. Copy the file to a place where it can.</translation>
    </message>
    <message>
        <source>This file was not closed properly and lies in a place where nothing can be changed. Copy it together with the file beside it (-journal) and open the copy.</source>
        <translation>This file was not closed properly and lies in a place where nothing can be changed. Copy it together with the file beside it (-journal) and open the copy.</translation>
    </message>
    <message>
        <source>Another program has this file open. Close it there to change something here.</source>
        <translation>Another program has this file open. Close it there to change something here.</translation>
    </message>
    <message>
        <source>There is already something with this name. Nothing is written over it; choose another name.</source>
        <translation>There is already something with this name. Nothing is written over it; choose another name.</translation>
    </message>
    <message>
        <source>This folder is not there. Make it first, or choose another one.</source>
        <translation>This folder is not there. Make it first, or choose another one.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use five words that do not belong together.</source>
        <translation>This passphrase is too easy to guess. Use five words that do not belong together.</translation>
    </message>
    <message>
        <source>The letters of the recovery sheet are not right. Compare them with the paper and try again.</source>
        <translation>The letters of the recovery sheet are not right. Compare them with the paper and try again.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make some room and try again.</source>
        <translation>The disk is full. Nothing was changed. Make some room and try again.</translation>
    </message>
    <message>
        <source>Reading or writing did not work. Nothing was changed. Try again, or use another disk.</source>
        <translation>Reading or writing did not work. Nothing was changed. Try again, or use another disk.</translation>
    </message>
    <message>
        <source>There is too little memory. Close other programs and try again.</source>
        <translation>There is too little memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>The file is busy. Wait a moment and try again.</source>
        <translation>The file is busy. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>You stopped this. Nothing was changed.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>This text is too long. Make it shorter.</translation>
    </message>
    <message>
        <source>That is not in this file. Check what you typed.</source>
        <translation>That is not in this file. Check what you typed.</translation>
    </message>
    <message>
        <source>There is more than one. Say more precisely which one you mean.</source>
        <translation>There is more than one. Say more precisely which one you mean.</translation>
    </message>
    <message>
        <source>This was erased for good and cannot be brought back.</source>
        <translation>This was erased for good and cannot be brought back.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>There is nothing to undo or redo.</translation>
    </message>
    <message>
        <source>This was changed again since then, so it cannot be undone. Change it by hand.</source>
        <translation>This was changed again since then, so it cannot be undone. Change it by hand.</translation>
    </message>
    <message>
        <source>Say what you need the names for. That goes into the logbook.</source>
        <translation>Say what you need the names for. That goes into the logbook.</translation>
    </message>
    <message>
        <source>There is nothing to hand out for this meeting. Invite people first.</source>
        <translation>There is nothing to hand out for this meeting. Invite people first.</translation>
    </message>
    <message>
        <source>A network for acute worries needs its privacy rules first. Add them, then start.</source>
        <translation>A network for acute worries needs its privacy rules first. Add them, then start.</translation>
    </message>
    <message>
        <source>There is no template with this name. The command &quot;templates&quot; shows which there are.</source>
        <translation>There is no template with this name. The command &quot;templates&quot; shows which there are.</translation>
    </message>
    <message>
        <source>This is not proper JSON. Repair it at the place below; nothing was changed.</source>
        <translation>This is not proper JSON. Repair it at the place below; nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing in it. Check whether it is the right file.</source>
        <translation>There is nothing in it. Check whether it is the right file.</translation>
    </message>
    <message>
        <source>This JSON goes too deep for a network. Check whether it is the right file.</source>
        <translation>This JSON goes too deep for a network. Check whether it is the right file.</translation>
    </message>
    <message>
        <source>This JSON is too large. Split it, or check whether it is the right file.</source>
        <translation>This JSON is too large. Split it, or check whether it is the right file.</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file again as UTF-8.</source>
        <translation>This is not UTF-8. Save the file again as UTF-8.</translation>
    </message>
    <message>
        <source>The same key stands here twice. Take one away.</source>
        <translation>The same key stands here twice. Take one away.</translation>
    </message>
    <message>
        <source>This number is too large or too small.</source>
        <translation>This number is too large or too small.</translation>
    </message>
    <message>
        <source>This is JSON, but not of a Tandem network. Use a file made by &quot;export&quot;.</source>
        <translation>This is JSON, but not of a Tandem network. Use a file made by &quot;export&quot;.</translation>
    </message>
    <message>
        <source>This JSON was made with a newer version of Tandem. Install that version.</source>
        <translation>This JSON was made with a newer version of Tandem. Install that version.</translation>
    </message>
    <message>
        <source>There is a kind of record here that Tandem does not know. Nothing was changed.</source>
        <translation>There is a kind of record here that Tandem does not know. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is a field here that Tandem does not know. Nothing was changed.</source>
        <translation>There is a field here that Tandem does not know. Nothing was changed.</translation>
    </message>
    <message>
        <source>A value is not right. Nothing was changed.</source>
        <translation>A value is not right. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is an identity in this document, but the document says it holds none. Nothing was changed.</source>
        <translation>There is an identity in this document, but the document says it holds none. Nothing was changed.</translation>
    </message>
    <message>
        <source>The same id is used twice. Nothing was changed.</source>
        <translation>The same id is used twice. Nothing was changed.</translation>
    </message>
    <message>
        <source>This refers to something that is not there. Nothing was changed.</source>
        <translation>This refers to something that is not there. Nothing was changed.</translation>
    </message>
    <message>
        <source>A file holds one network, no more and no less. Nothing was changed.</source>
        <translation>A file holds one network, no more and no less. Nothing was changed.</translation>
    </message>
    <message>
        <source>This file holds another network. Import it into a new file.</source>
        <translation>This file holds another network. Import it into a new file.</translation>
    </message>
    <message>
        <source>Something went wrong that Tandem does not know. Nothing was changed. Try again.</source>
        <translation>Something went wrong that Tandem does not know. Nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>It is not the right kind of value.</source>
        <translation>It is not the right kind of value.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>It is missing.</translation>
    </message>
    <message>
        <source>It is not a date as 2026-11-30.</source>
        <translation>It is not a date as 2026-11-30.</translation>
    </message>
    <message>
        <source>It is not a time as 09:30.</source>
        <translation>It is not a time as 09:30.</translation>
    </message>
    <message>
        <source>It is not an id.</source>
        <translation>It is not an id.</translation>
    </message>
    <message>
        <source>Tandem does not know this word.</source>
        <translation>Tandem does not know this word.</translation>
    </message>
    <message>
        <source>It is not within what is possible.</source>
        <translation>It is not within what is possible.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>It is not UTF-8 text.</translation>
    </message>
    <message>
        <source>It has a part that Tandem does not know.</source>
        <translation>It has a part that Tandem does not know.</translation>
    </message>
    <message>
        <source>The backup: %1.</source>
        <translation>The backup: %1.</translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <translation>It is about: %1.</translation>
    </message>
    <message>
        <source>Page %1.</source>
        <translation>Page %1.</translation>
    </message>
    <message>
        <source>Its version is %1.</source>
        <translation>Its version is %1.</translation>
    </message>
    <message>
        <source>Look at line or group %1.</source>
        <translation>Look at line or group %1.</translation>
    </message>
    <message>
        <source>Technical number: %1.</source>
        <translation>Technical number: %1.</translation>
    </message>
    <message>
        <source>Line %1, character %2.</source>
        <translation>Line %1, character %2.</translation>
    </message>
    <message>
        <source>This day has not come yet. Write down what happened, with the day on which it happened.</source>
        <translation>This day has not come yet. Write down what happened, with the day on which it happened.</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Change one of the two days.</source>
        <translation>The end lies before the beginning. Change one of the two days.</translation>
    </message>
    <message>
        <source>Presumed consent is not consent. Ask for it, and write down what was said.</source>
        <translation>Presumed consent is not consent. Ask for it, and write down what was said.</translation>
    </message>
    <message>
        <source>It does not say who said yes. Choose at least one person who may give consent.</source>
        <translation>It does not say who said yes. Choose at least one person who may give consent.</translation>
    </message>
    <message>
        <source>It does not say to whom. Choose at least one party, person or network.</source>
        <translation>It does not say to whom. Choose at least one party, person or network.</translation>
    </message>
    <message>
        <source>Here every party or person has to be named. Choose them one by one.</source>
        <translation>Here every party or person has to be named. Choose them one by one.</translation>
    </message>
    <message>
        <source>This party or person is no longer in the network. Choose another one.</source>
        <translation>This party or person is no longer in the network. Choose another one.</translation>
    </message>
    <message>
        <source>Write down the reason in a few words.</source>
        <translation>Write down the reason in a few words.</translation>
    </message>
    <message>
        <source>The weighing is not complete. Fill in what it is about, what was tried, the least that is needed, who decided, and whether the person was told.</source>
        <translation>The weighing is not complete. Fill in what it is about, what was tried, the least that is needed, who decided, and whether the person was told.</translation>
    </message>
    <message>
        <source>Look again within a year. Choose an earlier day.</source>
        <translation>Look again within a year. Choose an earlier day.</translation>
    </message>
    <message>
        <source>This person said no before. Ask someone else to look along, and weigh it again on a later day.</source>
        <translation>This person said no before. Ask someone else to look along, and weigh it again on a later day.</translation>
    </message>
    <message>
        <source>At this table nothing is shared without consent, emergencies apart. Ask for consent, or change the agreements of the table.</source>
        <translation>At this table nothing is shared without consent, emergencies apart. Ask for consent, or change the agreements of the table.</translation>
    </message>
    <message>
        <source>Choose a party or a person, and not both.</source>
        <translation>Choose a party or a person, and not both.</translation>
    </message>
    <message>
        <source>Only the coordinator or the deputy can do this. Ask one of them.</source>
        <translation>Only the coordinator or the deputy can do this. Ask one of them.</translation>
    </message>
    <message>
        <source>This person knows the resident as well. Choose someone else to take over.</source>
        <translation>This person knows the resident as well. Choose someone else to take over.</translation>
    </message>
    <message>
        <source>This is a question without a name. Keep no name with it, or make it a case first.</source>
        <translation>This is a question without a name. Keep no name with it, or make it a case first.</translation>
    </message>
    <message>
        <source>Whoever does this may not know of this case. Look at "Who sees what" in the case: it says why.</source>
        <translation>Whoever does this may not know of this case. Look at "Who sees what" in the case: it says why.</translation>
    </message>
    <message>
        <source>Somebody who died gets no letters and forms any more.</source>
        <translation>Somebody who died gets no letters and forms any more.</translation>
    </message>
    <message>
        <source>Something in the text still points to somebody. Change what is marked, or say why it may stay.</source>
        <translation>Something in the text still points to somebody. Change what is marked, or say why it may stay.</translation>
    </message>
    <message>
        <source>Read the text first, and say whether a neighbour would know who this is.</source>
        <translation>Read the text first, and say whether a neighbour would know who this is.</translation>
    </message>
    <message>
        <source>Something about safety is still open in this case. Answer that first.</source>
        <translation>Something about safety is still open in this case. Answer that first.</translation>
    </message>
    <message>
        <source>Nobody stands behind this helper yet. Choose who helps the volunteer first.</source>
        <translation>Nobody stands behind this helper yet. Choose who helps the volunteer first.</translation>
    </message>
    <message>
        <source>This file is too large. Up to 10 MB fits; make it smaller or keep it somewhere else.</source>
        <translation>This file is too large. Up to 10 MB fits; make it smaller or keep it somewhere else.</translation>
    </message>
    <message>
        <source>They may hear this, but your table agreed that it does not leave as a loose file. Show it on your screen, or change the agreement in the settings.</source>
        <translation>They may hear this, but your table agreed that it does not leave as a loose file. Show it on your screen, or change the agreement in the settings.</translation>
    </message>
    <message>
        <source>First write down what this case asks of the network. Then it can go on the agenda.</source>
        <translation>First write down what this case asks of the network. Then it can go on the agenda.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>List entry</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>brought back</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>looked at</translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation>written to a file</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>handed out</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Sharing without consent</source>
        <translation>Sharing without consent</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Reason for a handover</source>
        <translation>Reason for a handover</translation>
    </message>
    <message>
        <source>Agreement to work together</source>
        <translation>Agreement to work together</translation>
    </message>
    <message>
        <source>Signature under the agreement</source>
        <translation>Signature under the agreement</translation>
    </message>
    <message>
        <source>Promise to keep things secret</source>
        <translation>Promise to keep things secret</translation>
    </message>
    <message>
        <source>Knows this resident</source>
        <translation>Knows this resident</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Safety shield</source>
        <translation>Safety shield</translation>
    </message>
    <message>
        <source>Use stopped</source>
        <translation>Use stopped</translation>
    </message>
    <message>
        <source>Takes over a case</source>
        <translation>Takes over a case</translation>
    </message>
    <message>
        <source>Question to a partner on call</source>
        <translation>Question to a partner on call</translation>
    </message>
    <message>
        <source>Needed for a case</source>
        <translation>Needed for a case</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>What was told</translation>
    </message>
    <message>
        <source>To let know</source>
        <translation>To let know</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>Comes along</translation>
    </message>
    <message>
        <source>Network in the region</source>
        <translation>Network in the region</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Picture or file</translation>
    </message>
    <message>
        <source>The picture or file itself</source>
        <translation>The picture or file itself</translation>
    </message>
    <message>
        <source>What a case taught</source>
        <translation>What a case taught</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Question without a name</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Who helps with what</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Not safe</translation>
    </message>
    <message>
        <source>Stop sign</source>
        <translation>Stop sign</translation>
    </message>
    <message>
        <source>Settled with one party</source>
        <translation>Settled with one party</translation>
    </message>
    <message>
        <source>Tried to get in touch</source>
        <translation>Tried to get in touch</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Permanent partner</source>
        <translation>Permanent partner</translation>
    </message>
    <message>
        <source>Partner on call</source>
        <translation>Partner on call</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Someone from the neighbourhood</source>
        <translation>Someone from the neighbourhood</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Housing association</source>
        <translation>Housing association</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>General practitioner</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Another network</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>We have received your report.</source>
        <translation>We have received your report.</translation>
    </message>
    <message>
        <source>We are looking into it.</source>
        <translation>We are looking into it.</translation>
    </message>
    <message>
        <source>We have done what we can. We may not say more.</source>
        <translation>We have done what we can. We may not say more.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>A question is still open</source>
        <translation>A question is still open</translation>
    </message>
    <message>
        <source>Became a case</source>
        <translation>Became a case</translation>
    </message>
    <message>
        <source>Became a question without a name</source>
        <translation>Became a question without a name</translation>
    </message>
    <message>
        <source>Solved with one party</source>
        <translation>Solved with one party</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Nothing more to do</translation>
    </message>
    <message>
        <source>Still to be told</source>
        <translation>Still to be told</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Wants no message</source>
        <translation>Wants no message</translation>
    </message>
    <message>
        <source>The resident</source>
        <translation>The resident</translation>
    </message>
    <message>
        <source>Told to the coordinator, not yet to the volunteer</source>
        <translation>Told to the coordinator, not yet to the volunteer</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Question without a name</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Round of questions</source>
        <translation>Round of questions</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>time is up</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too long</source>
        <translation>
            <numerusform>%n minute too long</numerusform>
            <numerusform>%n minutes too long</numerusform>
        </translation>
    </message>
    <message>
        <source>With name in this room</source>
        <translation>With name in this room</translation>
    </message>
    <message>
        <source>Veiled in this room</source>
        <translation>Veiled in this room</translation>
    </message>
    <message>
        <source>Without name in this room</source>
        <translation>Without name in this room</translation>
    </message>
    <message>
        <source>Only the code in this room</source>
        <translation>Only the code in this room</translation>
    </message>
    <message>
        <source>Not in this room</source>
        <translation>Not in this room</translation>
    </message>
    <message>
        <source>Not with these people</source>
        <translation>Not with these people</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initials</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>age group</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>Veiled: %1</source>
        <translation>Veiled: %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Five words that do not belong together are strong and easy to keep in mind.</source>
        <translation>Five words that do not belong together are strong and easy to keep in mind.</translation>
    </message>
    <message>
        <source>Too short. Add more words.</source>
        <translation>Too short. Add more words.</translation>
    </message>
    <message>
        <source>Too easy to guess. Use words that do not belong together.</source>
        <translation>Too easy to guess. Use words that do not belong together.</translation>
    </message>
    <message>
        <source>Nearly strong enough. Add one more word.</source>
        <translation>Nearly strong enough. Add one more word.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Strong enough.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Very strong.</translation>
    </message>
    <message>
        <source>Type the six lines of the recovery sheet.</source>
        <translation>Type the six lines of the recovery sheet.</translation>
    </message>
    <message>
        <source>Line %1, group %2: there is a sign here that is on no sheet.</source>
        <translation>Line %1, group %2: there is a sign here that is on no sheet.</translation>
    </message>
    <message>
        <source>Line %1 is too short. A line has three groups of five.</source>
        <translation>Line %1 is too short. A line has three groups of five.</translation>
    </message>
    <message>
        <source>Line %1 is too long. A line has three groups of five.</source>
        <translation>Line %1 is too long. A line has three groups of five.</translation>
    </message>
    <message>
        <source>There is a mistake in line %1. Compare its three groups with the paper.</source>
        <translation>There is a mistake in line %1. Compare its three groups with the paper.</translation>
    </message>
    <message>
        <source>Something is missing, from line %1 on. There are six lines.</source>
        <translation>Something is missing, from line %1 on. There are six lines.</translation>
    </message>
    <message>
        <source>There is too much here. There are six lines.</source>
        <translation>There is too much here. There are six lines.</translation>
    </message>
    <message>
        <source>Each line is right, but together they are not one sheet. Are they from two sheets?</source>
        <translation>Each line is right, but together they are not one sheet. Are they from two sheets?</translation>
    </message>
    <message>
        <source>This sheet was made with a newer version of Tandem. Install that version.</source>
        <translation>This sheet was made with a newer version of Tandem. Install that version.</translation>
    </message>
    <message>
        <source>This is a whole text. A passphrase has at most %1 characters.</source>
        <translation>This is a whole text. A passphrase has at most %1 characters.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ActionsCard</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Kind of agreement</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Done by when</source>
        <translation>Done by when</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Remind on</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nothing in particular</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>Write first what was agreed.</source>
        <translation>Write first what was agreed.</translation>
    </message>
    <message>
        <source>Choose who does it: type a part of the name.</source>
        <translation>Choose who does it: type a part of the name.</translation>
    </message>
    <message>
        <source>Note for who does it</source>
        <translation>Note for who does it</translation>
    </message>
    <message>
        <source>What does who does it need to know?</source>
        <translation>What does who does it need to know?</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>✓ Done %1</source>
        <translation>✓ Done %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Hide what is finished</source>
        <translation>Hide what is finished</translation>
    </message>
    <message>
        <source>Show what is finished (%1)</source>
        <translation>Show what is finished (%1)</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AddActionLine</name>
    <message>
        <source>New agreement: walk together to…</source>
        <translation>New agreement: walk together to…</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Kind of agreement</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Done by when</source>
        <translation>Done by when</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Add  ↵</translation>
    </message>
    <message>
        <source>Write first what was agreed.</source>
        <translation>Write first what was agreed.</translation>
    </message>
    <message>
        <source>Choose who does it: type a part of the name.</source>
        <translation>Choose who does it: type a part of the name.</translation>
    </message>
    <message>
        <source>This person belongs to no partner yet. Add the person to a partner first.</source>
        <translation>This person belongs to no partner yet. Add the person to a partner first.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AttachmentForm</name>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>About whom? Leave it empty for everybody in this case.</source>
        <translation>About whom? Leave it empty for everybody in this case.</translation>
    </message>
    <message>
        <source>On what subject? Leave it empty when it is about all of them.</source>
        <translation>On what subject? Leave it empty when it is about all of them.</translation>
    </message>
    <message>
        <source>Falls under professional secrecy</source>
        <translation>Falls under professional secrecy</translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <translation>Write in a few words what it is.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AttachmentsCard</name>
    <message>
        <source>Pictures and files</source>
        <translation>Pictures and files</translation>
    </message>
    <message>
        <source>Add a picture or a file…</source>
        <translation>Add a picture or a file…</translation>
    </message>
    <message>
        <source>Up to %1 MB each, locked with all the rest. Pictures (PNG, JPEG) show here; another file stays sealed.</source>
        <translation>Up to %1 MB each, locked with all the rest. Pictures (PNG, JPEG) show here; another file stays sealed.</translation>
    </message>
    <message>
        <source>professional secrecy</source>
        <translation>professional secrecy</translation>
    </message>
    <message>
        <source>cannot be shown here: only to hand out</source>
        <translation>cannot be shown here: only to hand out</translation>
    </message>
    <message>
        <source>sealed: only to hand out</source>
        <translation>sealed: only to hand out</translation>
    </message>
    <message>
        <source>Show it in large: %1</source>
        <translation>Show it in large: %1</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Hand out…</translation>
    </message>
    <message>
        <source>Hand out: %1</source>
        <translation>Hand out: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It can still be handed out.</source>
        <translation>This picture cannot be shown. It can still be handed out.</translation>
    </message>
    <message>
        <source>Which picture or file?</source>
        <translation>Which picture or file?</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Pictures (*.png *.jpg *.jpeg);;All files (*)</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>This file cannot be read. Choose another one.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>There is nothing in this file. Choose another one.</translation>
    </message>
    <message>
        <source>It is locked in Tandem now. The one it came from is still where it was: throw it away when it is no longer needed there.</source>
        <translation>It is locked in Tandem now. The one it came from is still where it was: throw it away when it is no longer needed there.</translation>
    </message>
    <message>
        <source>%1-picture-%2</source>
        <translation>%1-picture-%2</translation>
    </message>
    <message>
        <source>%1-file-%2</source>
        <translation>%1-file-%2</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Where does it go?</translation>
    </message>
    <message>
        <source>%1 may not have this: only who may hear by name what it is about gets it. &quot;Who sees what&quot; says why.</source>
        <translation>%1 may not have this: only who may hear by name what it is about gets it. &quot;Who sees what&quot; says why.</translation>
    </message>
    <message>
        <source>Saved for %1. It stands in &quot;Who heard what&quot;. Outside Tandem it is not locked any more.</source>
        <translation>Saved for %1. It stands in &quot;Who heard what&quot;. Outside Tandem it is not locked any more.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AttemptForm</name>
    <message>
        <source>How did you try?</source>
        <translation>How did you try?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Who tried? May stay empty</source>
        <translation>Who tried? May stay empty</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>What do you want to remember?</translation>
    </message>
    <message>
        <source>When does somebody try again? Empty: after two weeks</source>
        <translation>When does somebody try again? Empty: after two weeks</translation>
    </message>
    <message>
        <source>Choose how you tried.</source>
        <translation>Choose how you tried.</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Choose what came of it.</translation>
    </message>
    <message>
        <source>Choose the person from the list, or leave it empty.</source>
        <translation>Choose the person from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Fill in the day.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Try again on a later day than this one.</source>
        <translation>Try again on a later day than this one.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::BilateralLine</name>
    <message>
        <source>With which partner?</source>
        <translation>With which partner?</translation>
    </message>
    <message>
        <source>With whom there? May stay empty</source>
        <translation>With whom there? May stay empty</translation>
    </message>
    <message>
        <source>With whom there?</source>
        <translation>With whom there?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>What did you settle?</source>
        <translation>What did you settle?</translation>
    </message>
    <message>
        <source>This settles it</source>
        <translation>This settles it</translation>
    </message>
    <message>
        <source>Note it  ↵</source>
        <translation>Note it  ↵</translation>
    </message>
    <message>
        <source>As it was agreed they may not hear of this case.</source>
        <translation>As it was agreed they may not hear of this case.</translation>
    </message>
    <message>
        <source>As it was agreed they may hear: %1.</source>
        <translation>As it was agreed they may hear: %1.</translation>
    </message>
    <message>
        <source>Choose the person from the list, or leave it empty.</source>
        <translation>Choose the person from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>Choose with which partner: type a part of the name.</source>
        <translation>Choose with which partner: type a part of the name.</translation>
    </message>
    <message>
        <source>This person comes for another partner. Choose one of the two.</source>
        <translation>This person comes for another partner. Choose one of the two.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Fill in the day.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Write in a few words what you settled.</source>
        <translation>Write in a few words what you settled.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::CaseListScreen</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Code or a word</source>
        <translation>Code or a word</translation>
    </message>
    <message>
        <source>Search in the cases</source>
        <translation>Search in the cases</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>All tables</translation>
    </message>
    <message>
        <source>Remove the chosen case</source>
        <translation>Remove the chosen case</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No case fits what you chose here.</source>
        <translation>No case fits what you chose here.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Show all cases</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>A case gathers what is going on with one resident, who helps and what was agreed. It goes by a code, without a name.</source>
        <translation>A case gathers what is going on with one resident, who helps and what was agreed. It goes by a code, without a name.</translation>
    </message>
    <message>
        <source>Start the first case</source>
        <translation>Start the first case</translation>
    </message>
    <message>
        <source>Questions without a name</source>
        <translation>Questions without a name</translation>
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
        <translation>Show name  F6</translation>
    </message>
    <message>
        <source>Hold to see the names; each look is written in the logbook</source>
        <translation>Hold to see the names; each look is written in the logbook</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Add an agreement</translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <translation>Add what is needed</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Write what is going on</source>
        <translation>Write what is going on</translation>
    </message>
    <message>
        <source>Write the story for the room</source>
        <translation>Write the story for the room</translation>
    </message>
    <message>
        <source>Change how the case stands</source>
        <translation>Change how the case stands</translation>
    </message>
    <message>
        <source>Write whether the resident knows</source>
        <translation>Write whether the resident knows</translation>
    </message>
    <message>
        <source>Change the other facts</source>
        <translation>Change the other facts</translation>
    </message>
    <message>
        <source>Write name and address</source>
        <translation>Write name and address</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <translation>Remove this case</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>This case is not here (any more)</source>
        <translation>This case is not here (any more)</translation>
    </message>
    <message>
        <source>It may have been removed. Undo brings it back.</source>
        <translation>It may have been removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>To all cases</source>
        <translation>To all cases</translation>
    </message>
    <message>
        <source>Note that somebody said yes</source>
        <translation>Note that somebody said yes</translation>
    </message>
    <message>
        <source>Note that somebody said no</source>
        <translation>Note that somebody said no</translation>
    </message>
    <message>
        <source>Note that a yes is taken back</source>
        <translation>Note that a yes is taken back</translation>
    </message>
    <message>
        <source>There is danger: somebody has to know</source>
        <translation>There is danger: somebody has to know</translation>
    </message>
    <message>
        <source>Weigh telling without a yes</source>
        <translation>Weigh telling without a yes</translation>
    </message>
    <message>
        <source>Hand over to another network</source>
        <translation>Hand over to another network</translation>
    </message>
    <message>
        <source>Say who does not hear of this</source>
        <translation>Say who does not hear of this</translation>
    </message>
    <message>
        <source>Say who is needed</source>
        <translation>Say who is needed</translation>
    </message>
    <message>
        <source>Note whom you told</source>
        <translation>Note whom you told</translation>
    </message>
    <message>
        <source>There is a meeting now</source>
        <translation>There is a meeting now</translation>
    </message>
    <message>
        <source>Others may be looking along, so this case stays shut. In the meeting you see what everybody may see. Is it over? Finish it.</source>
        <translation>Others may be looking along, so this case stays shut. In the meeting you see what everybody may see. Is it over? Finish it.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>To the meeting</translation>
    </message>
    <message>
        <source>Note that a yes became smaller</source>
        <translation>Note that a yes became smaller</translation>
    </message>
    <message>
        <source>Print a form for a yes</source>
        <translation>Print a form for a yes</translation>
    </message>
    <message>
        <source>Print the letter with information</source>
        <translation>Print the letter with information</translation>
    </message>
    <message>
        <source>Note who comes along with the resident</source>
        <translation>Note who comes along with the resident</translation>
    </message>
    <message>
        <source>Note that it was asked</source>
        <translation>Note that it was asked</translation>
    </message>
    <message>
        <source>Change how it stands</source>
        <translation>Change how it stands</translation>
    </message>
    <message>
        <source>Note a word with one partner</source>
        <translation>Note a word with one partner</translation>
    </message>
    <message>
        <source>Note that somebody tried to get in touch</source>
        <translation>Note that somebody tried to get in touch</translation>
    </message>
    <message>
        <source>Add a picture or a file</source>
        <translation>Add a picture or a file</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <source>Something is not safe</source>
        <translation>Something is not safe</translation>
    </message>
    <message>
        <source>Write how it is going</source>
        <translation>Write how it is going</translation>
    </message>
    <message>
        <source>Write who helps</source>
        <translation>Write who helps</translation>
    </message>
</context>
<context>
    <name>tandem::cases::CaseTop</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>As a story</source>
        <translation>As a story</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Go to: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>How the case is shown</source>
        <translation>How the case is shown</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Safe?</source>
        <translation>Safe?</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>To the point</source>
        <translation>To the point</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>What may be told</translation>
    </message>
    <message>
        <source>Who heard what</source>
        <translation>Who heard what</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Who sees what</translation>
    </message>
</context>
<context>
    <name>tandem::cases::CheckInForm</name>
    <message>
        <source>Agreed: %1</source>
        <translation>Agreed: %1</translation>
    </message>
    <message>
        <source>Choose how it is for who helps.</source>
        <translation>Choose how it is for who helps.</translation>
    </message>
    <message>
        <source>How is it for who helps?</source>
        <translation>How is it for who helps?</translation>
    </message>
    <message>
        <source>How is it going? One sentence is enough</source>
        <translation>How is it going? One sentence is enough</translation>
    </message>
    <message>
        <source>No signs were agreed yet.</source>
        <translation>No signs were agreed yet.</translation>
    </message>
    <message>
        <source>One of the alarm signs was seen</source>
        <translation>One of the alarm signs was seen</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ContactsCard</name>
    <message>
        <source>%1 heard this with a name; it stands in &quot;Who heard what&quot;.</source>
        <translation>%1 heard this with a name; it stands in &quot;Who heard what&quot;.</translation>
    </message>
    <message>
        <source>%1 heard this veiled; it stands in &quot;Who heard what&quot;.</source>
        <translation>%1 heard this veiled; it stands in &quot;Who heard what&quot;.</translation>
    </message>
    <message>
        <source>%1 heard this without a name; it stands in &quot;Who heard what&quot;.</source>
        <translation>%1 heard this without a name; it stands in &quot;Who heard what&quot;.</translation>
    </message>
    <message>
        <source>%1 heard no more than the code; it stands in &quot;Who heard what&quot;.</source>
        <translation>%1 heard no more than the code; it stands in &quot;Who heard what&quot;.</translation>
    </message>
    <message>
        <source>Outside the meeting</source>
        <translation>Outside the meeting</translation>
    </message>
    <message>
        <source>A word with one partner</source>
        <translation>A word with one partner</translation>
    </message>
    <message>
        <source>Settled something in between? One line is enough.</source>
        <translation>Settled something in between? One line is enough.</translation>
    </message>
    <message>
        <source>Getting in touch with the resident</source>
        <translation>Getting in touch with the resident</translation>
    </message>
    <message>
        <source>Somebody tried to get in touch</source>
        <translation>Somebody tried to get in touch</translation>
    </message>
    <message>
        <source>Nobody tried yet</source>
        <translation>Nobody tried yet</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Show all (%1)</translation>
    </message>
    <message>
        <source>Try again: it was meant for %1</source>
        <translation>Try again: it was meant for %1</translation>
    </message>
    <message>
        <source>Try again on %1</source>
        <translation>Try again on %1</translation>
    </message>
    <message>
        <source>✓ this settles it</source>
        <translation>✓ this settles it</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1 may not know of this case as it was agreed, so nothing was noted. &quot;Who sees what&quot; says why. Did you tell them all the same? Note it under &quot;Who heard what&quot;.</source>
        <translation>%1 may not know of this case as it was agreed, so nothing was noted. &quot;Who sees what&quot; says why. Did you tell them all the same? Note it under &quot;Who heard what&quot;.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::DeploymentForm</name>
    <message>
        <source>Ask how it goes every so many weeks</source>
        <translation>Ask how it goes every so many weeks</translation>
    </message>
    <message>
        <source>Choose a name from the list, or empty the field.</source>
        <translation>Choose a name from the list, or empty the field.</translation>
    </message>
    <message>
        <source>Choose which partner helps: type a part of the name.</source>
        <translation>Choose which partner helps: type a part of the name.</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Does not</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <source>How does it fit with other help?</source>
        <translation>How does it fit with other help?</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>How does it stand?</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Nobody wrote down whether there is room</source>
        <translation>Nobody wrote down whether there is room</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nothing in particular</translation>
    </message>
    <message>
        <source>On which days?</source>
        <translation>On which days?</translation>
    </message>
    <message>
        <source>The help ends before it begins. Change one of the two days.</source>
        <translation>The help ends before it begins. Change one of the two days.</translation>
    </message>
    <message>
        <source>There is a contract since</source>
        <translation>There is a contract since</translation>
    </message>
    <message>
        <source>This case is complicated: nobody helps here alone. Who can this helper turn to?</source>
        <translation>This case is complicated: nobody helps here alone. Who can this helper turn to?</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>What is it for?</translation>
    </message>
    <message>
        <source>What is it meant to do?</source>
        <translation>What is it meant to do?</translation>
    </message>
    <message>
        <source>Which partner helps?</source>
        <translation>Which partner helps?</translation>
    </message>
    <message>
        <source>Which signs ask for attention? One on each line</source>
        <translation>Which signs ask for attention? One on each line</translation>
    </message>
    <message>
        <source>Who can this helper turn to?</source>
        <translation>Who can this helper turn to?</translation>
    </message>
    <message>
        <source>Who is it, if you know?</source>
        <translation>Who is it, if you know?</translation>
    </message>
    <message>
        <source>Write the hours a week as 2, 1,5 or 1:30.</source>
        <translation>Write the hours a week as 2, 1,5 or 1:30.</translation>
    </message>
    <message>
        <source>Write the weeks as a number, such as 4.</source>
        <translation>Write the weeks as a number, such as 4.</translation>
    </message>
    <message>
        <source>Write what this helper does.</source>
        <translation>Write what this helper does.</translation>
    </message>
    <message>
        <source>experience with %1</source>
        <translation>experience with %1</translation>
    </message>
</context>
<context>
    <name>tandem::cases::DeploymentRowCells</name>
    <message>
        <source>! An alarm sign was seen</source>
        <translation>! An alarm sign was seen</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 a week</translation>
    </message>
    <message>
        <source>Ask again on %1</source>
        <translation>Ask again on %1</translation>
    </message>
    <message>
        <source>Ask how it is going, since %1</source>
        <translation>Ask how it is going, since %1</translation>
    </message>
    <message>
        <source>Can a volunteer do this? Nobody looked yet</source>
        <translation>Can a volunteer do this? Nobody looked yet</translation>
    </message>
    <message>
        <source>Does not: %1</source>
        <translation>Does not: %1</translation>
    </message>
    <message>
        <source>Does: %1</source>
        <translation>Does: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>Stop sign: not heard yet</source>
        <translation>Stop sign: not heard yet</translation>
    </message>
    <message>
        <source>Who helps this helper? %1 is not there any more</source>
        <translation>Who helps this helper? %1 is not there any more</translation>
    </message>
    <message>
        <source>Who helps this helper? Nobody yet</source>
        <translation>Who helps this helper? Nobody yet</translation>
    </message>
    <message>
        <source>Who helps this volunteer? %1 is not there any more</source>
        <translation>Who helps this volunteer? %1 is not there any more</translation>
    </message>
    <message>
        <source>Who helps this volunteer? Nobody yet</source>
        <translation>Who helps this volunteer? Nobody yet</translation>
    </message>
    <message>
        <source>can turn to %1</source>
        <translation>can turn to %1</translation>
    </message>
    <message>
        <source>contract since %1</source>
        <translation>contract since %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>tandem::cases::DetailsForm</name>
    <message>
        <source>How urgent</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>Known to services</source>
        <translation>Known to services</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Why now</translation>
    </message>
    <message>
        <source>Voluntary or not</source>
        <translation>Voluntary or not</translation>
    </message>
    <message>
        <source>What the resident prefers</source>
        <translation>What the resident prefers</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>How long already</source>
        <translation>How long already</translation>
    </message>
    <message>
        <source>How complicated</source>
        <translation>How complicated</translation>
    </message>
    <message>
        <source>Why do you think so?</source>
        <translation>Why do you think so?</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Brought in by</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>Who answers for the data</translation>
    </message>
    <message>
        <source>Who arranges the help in this case</source>
        <translation>Who arranges the help in this case</translation>
    </message>
    <message>
        <source>Why may we keep this?</source>
        <translation>Why may we keep this?</translation>
    </message>
    <message>
        <source>Day collected</source>
        <translation>Day collected</translation>
    </message>
    <message>
        <source>How long to keep</source>
        <translation>How long to keep</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Choose a name from the list, or empty the field.</source>
        <translation>Choose a name from the list, or empty the field.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::FactsCard</name>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Does the resident know?</source>
        <translation>Does the resident know?</translation>
    </message>
    <message>
        <source>Change the other facts</source>
        <translation>Change the other facts</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>More facts</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show more facts</source>
        <translation>Show more facts</translation>
    </message>
    <message>
        <source>Hide more facts</source>
        <translation>Hide more facts</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>Keep an eye on it until</source>
        <translation>Keep an eye on it until</translation>
    </message>
    <message>
        <source>How was it told?</source>
        <translation>How was it told?</translation>
    </message>
    <message>
        <source>Why not told yet</source>
        <translation>Why not told yet</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Why now</translation>
    </message>
    <message>
        <source>Voluntary or not</source>
        <translation>Voluntary or not</translation>
    </message>
    <message>
        <source>What the resident prefers</source>
        <translation>What the resident prefers</translation>
    </message>
    <message>
        <source>How long already</source>
        <translation>How long already</translation>
    </message>
    <message>
        <source>How complicated</source>
        <translation>How complicated</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Why we think so</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Brought in by</translation>
    </message>
    <message>
        <source>Who arranges the help in this case</source>
        <translation>Who arranges the help in this case</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>Who answers for the data</translation>
    </message>
    <message>
        <source>Why may we keep this?</source>
        <translation>Why may we keep this?</translation>
    </message>
    <message>
        <source>Day collected</source>
        <translation>Day collected</translation>
    </message>
    <message>
        <source>How long to keep</source>
        <translation>How long to keep</translation>
    </message>
    <message>
        <source>A case that stands at &quot;%1&quot; cannot become &quot;%2&quot; at once.</source>
        <translation>A case that stands at &quot;%1&quot; cannot become &quot;%2&quot; at once.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>What can we learn from this?</source>
        <translation>What can we learn from this?</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>The case is open again.</translation>
    </message>
    <message>
        <source>The case is closed. What can we learn from this?</source>
        <translation>The case is closed. What can we learn from this?</translation>
    </message>
    <message>
        <source>This case is open already.</source>
        <translation>This case is open already.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
</context>
<context>
    <name>tandem::cases::HandOutForm</name>
    <message>
        <source>Who gets it?</source>
        <translation>Who gets it?</translation>
    </message>
    <message>
        <source>Choose where to save it  Ctrl+↵</source>
        <translation>Choose where to save it  Ctrl+↵</translation>
    </message>
    <message>
        <source>Choose who gets it: type a part of the name.</source>
        <translation>Choose who gets it: type a part of the name.</translation>
    </message>
    <message>
        <source>Which partner?</source>
        <translation>Which partner?</translation>
    </message>
    <message>
        <source>Which person?</source>
        <translation>Which person?</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>A partner</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Choose who gets it.</translation>
    </message>
    <message>
        <source>Only who may have all it is about by name gets it. It is written down; outside Tandem it is not locked any more.</source>
        <translation>Only who may have all it is about by name gets it. It is written down; outside Tandem it is not locked any more.</translation>
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
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Cannot</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Give the stop sign</source>
        <translation>Give the stop sign</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>Helps again</translation>
    </message>
    <message>
        <source>Hide what has ended</source>
        <translation>Hide what has ended</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Is only asked so far</source>
        <translation>Is only asked so far</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>It is written down.</translation>
    </message>
    <message>
        <source>It is written down. It is too heavy: there is an agreement now to make it lighter, within a week.</source>
        <translation>It is written down. It is too heavy: there is an agreement now to make it lighter, within a week.</translation>
    </message>
    <message>
        <source>Nobody helps yet. Write here who does what, and where that stops.</source>
        <translation>Nobody helps yet. Write here who does what, and where that stops.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Says yes</source>
        <translation>Says yes</translation>
    </message>
    <message>
        <source>Show what has ended (%1)</source>
        <translation>Show what has ended (%1)</translation>
    </message>
    <message>
        <source>Somebody helps</source>
        <translation>Somebody helps</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Who helps with what</translation>
    </message>
    <message>
        <source>Why? You may leave this empty</source>
        <translation>Why? You may leave this empty</translation>
    </message>
    <message>
        <source>With what, and how far</source>
        <translation>With what, and how far</translation>
    </message>
</context>
<context>
    <name>tandem::cases::HelpingChanges</name>
    <message>
        <source>This would help:</source>
        <translation>This would help:</translation>
    </message>
    <message>
        <source>and with it:</source>
        <translation>and with it:</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Do this</translation>
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
        <translation>First names</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Prefix (van, de)</source>
        <translation>Prefix (van, de)</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Good to know at the door</source>
        <translation>Good to know at the door</translation>
    </message>
    <message>
        <source>This stands apart from the case, and each look at it is written in the logbook.</source>
        <translation>This stands apart from the case, and each look at it is written in the logbook.</translation>
    </message>
    <message>
        <source>A date of birth cannot lie in the future.</source>
        <translation>A date of birth cannot lie in the future.</translation>
    </message>
    <message>
        <source>This is not a postcode. Write it as 1234 AB.</source>
        <translation>This is not a postcode. Write it as 1234 AB.</translation>
    </message>
    <message>
        <source>Age, if the day is not known (70-80)</source>
        <translation>Age, if the day is not known (70-80)</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Write the age as 70-80 or 80+.</source>
        <translation>Write the age as 70-80 or 80+.</translation>
    </message>
    <message>
        <source>Works in the network now, as</source>
        <translation>Works in the network now, as</translation>
    </message>
    <message>
        <source>Choose a name from the list, or empty the field.</source>
        <translation>Choose a name from the list, or empty the field.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::InformalForm</name>
    <message>
        <source>Can a volunteer, a neighbour or family do this?</source>
        <translation>Can a volunteer, a neighbour or family do this?</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or empty the field.</source>
        <translation>Choose the partner from the list, or empty the field.</translation>
    </message>
    <message>
        <source>Nobody looked yet</source>
        <translation>Nobody looked yet</translation>
    </message>
    <message>
        <source>Who could? You may leave this empty</source>
        <translation>Who could? You may leave this empty</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>Write why not: that is the reason for help from professionals.</source>
        <translation>Write why not: that is the reason for help from professionals.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::NeedsCard</name>
    <message>
        <source>a volunteer where possible, a professional where needed</source>
        <translation>a volunteer where possible, a professional where needed</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>What is needed?</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Part of life</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>How does it stand?</translation>
    </message>
    <message>
        <source>Why is it no longer needed?</source>
        <translation>Why is it no longer needed?</translation>
    </message>
    <message>
        <source>What is still needed?</source>
        <translation>What is still needed?</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Add  ↵</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>The help is there</source>
        <translation>The help is there</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Still needed</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Write first what is needed.</source>
        <translation>Write first what is needed.</translation>
    </message>
    <message>
        <source>Can a volunteer do this?</source>
        <translation>Can a volunteer do this?</translation>
    </message>
    <message>
        <source>Can a volunteer, a neighbour or family do this?</source>
        <translation>Can a volunteer, a neighbour or family do this?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Look whether a volunteer can do this: %1</source>
        <translation>Look whether a volunteer can do this: %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Nobody looked yet</source>
        <translation>Nobody looked yet</translation>
    </message>
</context>
<context>
    <name>tandem::cases::NewCaseScreen</name>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Everything may stay empty. The case gets a code of its own; a name goes in later, apart from the rest.</source>
        <translation>Everything may stay empty. The case gets a code of its own; a name goes in later, apart from the rest.</translation>
    </message>
    <message>
        <source>What is needed? One thing per line</source>
        <translation>What is needed? One thing per line</translation>
    </message>
    <message>
        <source>What do you want to ask the network?</source>
        <translation>What do you want to ask the network?</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>How urgent</translation>
    </message>
    <message>
        <source>Known to services</source>
        <translation>Known to services</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Brought in by</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Start the case  Ctrl+↵</source>
        <translation>Start the case  Ctrl+↵</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Choose the partner from the list, or take away what is typed.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::NotesCard</name>
    <message>
        <source>What we know</source>
        <translation>What we know</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>What do you know?</source>
        <translation>What do you know?</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Part of life</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Which partner</source>
        <translation>Which partner</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nobody may see who says so</source>
        <translation>Nobody may see who says so</translation>
    </message>
    <message>
        <source>Falls under professional secrecy</source>
        <translation>Falls under professional secrecy</translation>
    </message>
    <message>
        <source>Not in particular</source>
        <translation>Not in particular</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Show all (%1)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>source protected</source>
        <translation>source protected</translation>
    </message>
    <message>
        <source>professional secrecy</source>
        <translation>professional secrecy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Write first what you know.</source>
        <translation>Write first what you know.</translation>
    </message>
    <message>
        <source>Choose which partner says so: type a part of the name.</source>
        <translation>Choose which partner says so: type a part of the name.</translation>
    </message>
    <message>
        <source>About whom is it?</source>
        <translation>About whom is it?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
</context>
<context>
    <name>tandem::cases::PeopleCard</name>
    <message>
        <source>Who is it about?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Somebody else as well</source>
        <translation>Somebody else as well</translation>
    </message>
    <message>
        <source>Hold F6 to see names. Each look is written in the logbook.</source>
        <translation>Hold F6 to see names. Each look is written in the logbook.</translation>
    </message>
    <message>
        <source>Who is this in the case?</source>
        <translation>Who is this in the case?</translation>
    </message>
    <message>
        <source>Who may say yes</source>
        <translation>Who may say yes</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Died on</translation>
    </message>
    <message>
        <source>died on %1</source>
        <translation>died on %1</translation>
    </message>
    <message>
        <source>Write name and address</source>
        <translation>Write name and address</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Viewing the case</source>
        <translation>Viewing the case</translation>
    </message>
    <message>
        <source>No name known yet.</source>
        <translation>No name known yet.</translation>
    </message>
    <message>
        <source>Writing a name</source>
        <translation>Writing a name</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Who has parental authority?</source>
        <translation>Who has parental authority?</translation>
    </message>
    <message>
        <source>Did a judge appoint somebody to decide?</source>
        <translation>Did a judge appoint somebody to decide?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>parental authority: %1</source>
        <translation>parental authority: %1</translation>
    </message>
    <message>
        <source>decides: %1</source>
        <translation>decides: %1</translation>
    </message>
</context>
<context>
    <name>tandem::cases::PictureView</name>
    <message>
        <source>Close the picture</source>
        <translation>Close the picture</translation>
    </message>
</context>
<context>
    <name>tandem::cases::SafetyCard</name>
    <message>
        <source>%1 · no number is known here: look at the partner</source>
        <translation>%1 · no number is known here: look at the partner</translation>
    </message>
    <message>
        <source>A stop sign was given and is not heard yet.</source>
        <translation>A stop sign was given and is not heard yet.</translation>
    </message>
    <message>
        <source>Call now: %1</source>
        <translation>Call now: %1</translation>
    </message>
    <message>
        <source>Can this help go on? Decide it under “Who helps with what”.</source>
        <translation>Can this help go on? Decide it under “Who helps with what”.</translation>
    </message>
    <message>
        <source>Give the stop sign</source>
        <translation>Give the stop sign</translation>
    </message>
    <message>
        <source>Give the stop sign: %1</source>
        <translation>Give the stop sign: %1</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Heard %1</source>
        <translation>Heard %1</translation>
    </message>
    <message>
        <source>Heard: the stop sign for %1</source>
        <translation>Heard: the stop sign for %1</translation>
    </message>
    <message>
        <source>How is it safe again?</source>
        <translation>How is it safe again?</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Is it safe?</translation>
    </message>
    <message>
        <source>Is there danger now? Call for help first, and write it down after that.</source>
        <translation>Is there danger now? Call for help first, and write it down after that.</translation>
    </message>
    <message>
        <source>It is safe again</source>
        <translation>It is safe again</translation>
    </message>
    <message>
        <source>It is safe again: %1</source>
        <translation>It is safe again: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is written down. %n helper(s) may have to be stopped: see below.</source>
        <translation>
            <numerusform>It is written down. %n helper may have to be stopped: see below.</numerusform>
            <numerusform>It is written down. %n helpers may have to be stopped: see below.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written down. Nobody has to be stopped.</source>
        <translation>It is written down. Nobody has to be stopped.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Say no more than this. It is for %1.</source>
        <translation>Say no more than this. It is for %1.</translation>
    </message>
    <message>
        <source>Something is not safe</source>
        <translation>Something is not safe</translation>
    </message>
    <message>
        <source>Something is not safe: %1.</source>
        <translation>Something is not safe: %1.</translation>
    </message>
    <message>
        <source>Stop sign</source>
        <translation>Stop sign</translation>
    </message>
    <message>
        <source>Then all help by volunteers, neighbours and family is looked at again. Is somebody on the way? Give the stop sign.</source>
        <translation>Then all help by volunteers, neighbours and family is looked at again. Is somebody on the way? Give the stop sign.</translation>
    </message>
    <message>
        <source>What is not safe? One sentence</source>
        <translation>What is not safe? One sentence</translation>
    </message>
    <message>
        <source>Write how it is safe again.</source>
        <translation>Write how it is safe again.</translation>
    </message>
    <message>
        <source>Write in one sentence what is not safe.</source>
        <translation>Write in one sentence what is not safe.</translation>
    </message>
    <message>
        <source>“Not inside, call me.”</source>
        <translation>“Not inside, call me.”</translation>
    </message>
</context>
<context>
    <name>tandem::cases::SituationCard</name>
    <message>
        <source>A part of life</source>
        <translation>A part of life</translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>And now?</translation>
    </message>
    <message>
        <source>Choose how it is going.</source>
        <translation>Choose how it is going.</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>How is it now: %1</source>
        <translation>How is it now: %1</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In one sentence</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Only what matters here. Ask the resident how they see it.</source>
        <translation>Only what matters here. Ask the resident how they see it.</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Part of life</translation>
    </message>
    <message>
        <source>Parts of life</source>
        <translation>Parts of life</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>The time before</translation>
    </message>
</context>
<context>
    <name>tandem::cases::StateForm</name>
    <message>
        <source>How does the case stand?</source>
        <translation>How does the case stand?</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Open since</translation>
    </message>
    <message>
        <source>Keep an eye on it until</source>
        <translation>Keep an eye on it until</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Fill in the day.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Choose a day that is still to come.</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Choose how it ended.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) still to do</source>
        <translation>
            <numerusform>%n agreement still to do</numerusform>
            <numerusform>%n agreements still to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helper(s) still help</source>
        <translation>
            <numerusform>%n helper still helps</numerusform>
            <numerusform>%n helpers still help</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) still wait for an answer</source>
        <translation>
            <numerusform>%n handover still waits for an answer</numerusform>
            <numerusform>%n handovers still wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who reported still hear(s) that it is done: that comes in Today</source>
        <translation>
            <numerusform>%n who reported still hears that it is done: that comes in Today</numerusform>
            <numerusform>%n who reported still hear that it is done: that comes in Today</numerusform>
        </translation>
    </message>
    <message>
        <source>Something about safety is still open here. Answer that first: until then the case cannot be closed.</source>
        <translation>Something about safety is still open here. Answer that first: until then the case cannot be closed.</translation>
    </message>
    <message>
        <source>Nothing else is still open in this case.</source>
        <translation>Nothing else is still open in this case.</translation>
    </message>
    <message>
        <source>Good to know before you close it: %1.</source>
        <translation>Good to know before you close it: %1.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::StoryCard</name>
    <message>
        <source>What is going on?</source>
        <translation>What is going on?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Story for the room</source>
        <translation>Story for the room</translation>
    </message>
    <message>
        <source>I have read it: nobody is recognisable</source>
        <translation>I have read it: nobody is recognisable</translation>
    </message>
    <message>
        <source>Change the story</source>
        <translation>Change the story</translation>
    </message>
    <message>
        <source>What does the resident want?</source>
        <translation>What does the resident want?</translation>
    </message>
    <message>
        <source>What do you want to ask the network?</source>
        <translation>What do you want to ask the network?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>What goes well?</translation>
    </message>
    <message>
        <source>Without a name, street, age or illness: would a neighbour know who this is?</source>
        <translation>Without a name, street, age or illness: would a neighbour know who this is?</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Not asked yet.</translation>
    </message>
    <message>
        <source>Question to the network:</source>
        <translation>Question to the network:</translation>
    </message>
    <message>
        <source>Not yet. It is asked before the case comes on an agenda.</source>
        <translation>Not yet. It is asked before the case comes on an agenda.</translation>
    </message>
    <message>
        <source>help needed</source>
        <translation>help needed</translation>
    </message>
    <message>
        <source>arranged</source>
        <translation>arranged</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>read and approved ✓ %1</source>
        <translation>read and approved ✓ %1</translation>
    </message>
    <message>
        <source>not read through yet</source>
        <translation>not read through yet</translation>
    </message>
    <message>
        <source>Write the story</source>
        <translation>Write the story</translation>
    </message>
    <message>
        <source>not approved any more</source>
        <translation>not approved any more</translation>
    </message>
    <message>
        <source>This points to somebody: %1. That is why nobody is shown the story. Change it, and read it through again.</source>
        <translation>This points to somebody: %1. That is why nobody is shown the story. Change it, and read it through again.</translation>
    </message>
    <message>
        <source>Goes well:</source>
        <translation>Goes well:</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Question:</translation>
    </message>
    <message>
        <source>Situation and question</source>
        <translation>Situation and question</translation>
    </message>
    <message>
        <source>The resident wants:</source>
        <translation>The resident wants:</translation>
    </message>
</context>
<context>
    <name>tandem::cases::SuggestionLine</name>
    <message>
        <source>About: %1?</source>
        <translation>About: %1?</translation>
    </message>
    <message>
        <source>That is right  Alt+↵</source>
        <translation>That is right  Alt+↵</translation>
    </message>
    <message>
        <source>That is right: %1</source>
        <translation>That is right: %1</translation>
    </message>
    <message>
        <source>professional secrecy</source>
        <translation>professional secrecy</translation>
    </message>
</context>
<context>
    <name>tandem::cases::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform> (once)</numerusform>
            <numerusform> (%n times)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ToldForm</name>
    <message>
        <source>Does the resident know?</source>
        <translation>Does the resident know?</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>How was it told?</source>
        <translation>How was it told?</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>Why not yet?</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Fill in the day.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Write why the resident does not know yet.</source>
        <translation>Write why the resident does not know yet.</translation>
    </message>
    <message>
        <source>Choose a day within a year to look again.</source>
        <translation>Choose a day within a year to look again.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::AskCard</name>
    <message>
        <source>What do you want to know from the meeting?</source>
        <translation>What do you want to know from the meeting?</translation>
    </message>
    <message>
        <source>How does it look?</source>
        <translation>How does it look?</translation>
    </message>
    <message>
        <source>For which table?</source>
        <translation>For which table?</translation>
    </message>
    <message>
        <source>Who asks it? (may stay empty)</source>
        <translation>Who asks it? (may stay empty)</translation>
    </message>
    <message>
        <source>Urgent? Do not wait for the meeting.</source>
        <translation>Urgent? Do not wait for the meeting.</translation>
    </message>
    <message>
        <source>Call now…</source>
        <translation>Call now…</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::CheckCard</name>
    <message>
        <source>Would a neighbour know who this is?</source>
        <translation>Would a neighbour know who this is?</translation>
    </message>
    <message>
        <source>No, nobody</source>
        <translation>No, nobody</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Maybe</translation>
    </message>
    <message>
        <source>Then change what gives it away: where somebody lives, how old they are, their work, what happened. Or leave it out.</source>
        <translation>Then change what gives it away: where somebody lives, how old they are, their work, what happened. Or leave it out.</translation>
    </message>
    <message>
        <source>On which agenda?</source>
        <translation>On which agenda?</translation>
    </message>
    <message>
        <source>No other meeting is planned</source>
        <translation>No other meeting is planned</translation>
    </message>
    <message>
        <source>Plan one first; then this question can go on its agenda.</source>
        <translation>Plan one first; then this question can go on its agenda.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>To the meeting</translation>
    </message>
    <message>
        <source>To the meeting of %1</source>
        <translation>To the meeting of %1</translation>
    </message>
    <message>
        <source>On the agenda of %1</source>
        <translation>On the agenda of %1</translation>
    </message>
    <message>
        <source>Put it on this one</source>
        <translation>Put it on this one</translation>
    </message>
    <message>
        <source>Put it on the agenda of %1</source>
        <translation>Put it on the agenda of %1</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message numerus="yes">
        <source>First change %n thing(s) that make somebody recognisable.</source>
        <translation>
            <numerusform>First change %n thing that makes somebody recognisable.</numerusform>
            <numerusform>First change %n things that make somebody recognisable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as a neighbour would. The program does not see everything.</source>
        <translation>Read it as a neighbour would. The program does not see everything.</translation>
    </message>
    <message>
        <source>Read through on %1: nobody can be recognised.</source>
        <translation>Read through on %1: nobody can be recognised.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::ConsultationListScreen</name>
    <message>
        <source>Questions without a name</source>
        <translation>Questions without a name</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Ask a question without a name</source>
        <translation>Ask a question without a name</translation>
    </message>
    <message>
        <source>Remove the chosen question</source>
        <translation>Remove the chosen question</translation>
    </message>
    <message>
        <source>No questions without a name</source>
        <translation>No questions without a name</translation>
    </message>
    <message>
        <source>Are you worried and not sure what to do? Ask the network without saying who it is about. You hear what others would do, and whether it is serious. After some weeks the question is wiped.</source>
        <translation>Are you worried and not sure what to do? Ask the network without saying who it is about. You hear what others would do, and whether it is serious. After some weeks the question is wiped.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::ConsultationScreen</name>
    <message>
        <source>Question without a name</source>
        <translation>Question without a name</translation>
    </message>
    <message>
        <source>Questions without a name</source>
        <translation>Questions without a name</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep this question (Ctrl+↵ in the text)</source>
        <translation>Keep this question (Ctrl+↵ in the text)</translation>
    </message>
    <message>
        <source>Put it on an agenda</source>
        <translation>Put it on an agenda</translation>
    </message>
    <message>
        <source>Recognisable</source>
        <translation>Recognisable</translation>
    </message>
    <message>
        <source>Replace everything by neutral words</source>
        <translation>Replace everything by neutral words</translation>
    </message>
    <message>
        <source>Put this question on an agenda</source>
        <translation>Put this question on an agenda</translation>
    </message>
    <message>
        <source>Write down the advice</source>
        <translation>Write down the advice</translation>
    </message>
    <message>
        <source>This question is not here (any more)</source>
        <translation>This question is not here (any more)</translation>
    </message>
    <message>
        <source>A question without a name is wiped when its time is over. It may also have been removed: undo brings that back.</source>
        <translation>A question without a name is wiped when its time is over. It may also have been removed: undo brings that back.</translation>
    </message>
    <message>
        <source>To all questions</source>
        <translation>To all questions</translation>
    </message>
    <message>
        <source>First describe the situation</source>
        <translation>First describe the situation</translation>
    </message>
    <message numerus="yes">
        <source>First change %n thing(s)</source>
        <translation>
            <numerusform>First change %n thing</numerusform>
            <numerusform>First change %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>First read it through: would a neighbour know who this is?</source>
        <translation>First read it through: would a neighbour know who this is?</translation>
    </message>
    <message>
        <source>Does it become a case with a name? Then you first ask for a yes. This text stays apart.</source>
        <translation>Does it become a case with a name? Then you first ask for a yes. This text stays apart.</translation>
    </message>
    <message>
        <source>It is wiped on %1.</source>
        <translation>It is wiped on %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is wiped after %n week(s).</source>
        <translation>
            <numerusform>It is wiped after %n week.</numerusform>
            <numerusform>It is wiped after %n weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>It is on the agenda. Undo: Ctrl+Z</source>
        <translation>It is on the agenda. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Describe the situation first.</source>
        <translation>Describe the situation first.</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Choose the partner from the list, or take away what is typed.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::OutcomeCard</name>
    <message>
        <source>Nobody answered it yet.</source>
        <translation>Nobody answered it yet.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Answered on %1.</translation>
    </message>
    <message>
        <source>Became a case on %1. Which one stands nowhere: this text stays apart.</source>
        <translation>Became a case on %1. Which one stands nowhere: this text stays apart.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Closed on %1.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Write down the advice</source>
        <translation>Write down the advice</translation>
    </message>
    <message>
        <source>It becomes a case</source>
        <translation>It becomes a case</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>What did the meeting advise?</source>
        <translation>What did the meeting advise?</translation>
    </message>
    <message>
        <source>Without a name here as well: the advice stands with the question until both are wiped.</source>
        <translation>Without a name here as well: the advice stands with the question until both are wiped.</translation>
    </message>
    <message>
        <source>Keep the advice  Ctrl+↵</source>
        <translation>Keep the advice  Ctrl+↵</translation>
    </message>
    <message>
        <source>First there is a yes of the resident, or another ground to keep a name. The case begins empty: no word of this text goes along.</source>
        <translation>First there is a yes of the resident, or another ground to keep a name. The case begins empty: no word of this text goes along.</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>On what ground?</translation>
    </message>
    <message>
        <source>Make it a case  Ctrl+↵</source>
        <translation>Make it a case  Ctrl+↵</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Why? (may stay empty)</translation>
    </message>
    <message>
        <source>Close the question  Ctrl+↵</source>
        <translation>Close the question  Ctrl+↵</translation>
    </message>
    <message>
        <source>Choose a ground</source>
        <translation>Choose a ground</translation>
    </message>
    <message>
        <source>Advice:</source>
        <translation>Advice:</translation>
    </message>
    <message>
        <source>Look out: this points to somebody: %1.</source>
        <translation>Look out: this points to somebody: %1.</translation>
    </message>
    <message>
        <source>Write first what the meeting advised.</source>
        <translation>Write first what the meeting advised.</translation>
    </message>
    <message>
        <source>Choose first on what ground a case may be kept. Without a yes or a ground it stays a question.</source>
        <translation>Choose first on what ground a case may be kept. Without a yes or a ground it stays a question.</translation>
    </message>
</context>
<context>
    <name>tandem::consultations::TextCard</name>
    <message>
        <source>Describe the situation so that nobody can be recognised</source>
        <translation>Describe the situation so that nobody can be recognised</translation>
    </message>
    <message>
        <source>Ctrl and full stop goes to the next words that are marked.</source>
        <translation>Ctrl and full stop goes to the next words that are marked.</translation>
    </message>
    <message>
        <source>Replace everything by neutral words</source>
        <translation>Replace everything by neutral words</translation>
    </message>
</context>
<context>
    <name>tandem::knowledge::KnowledgeScreen</name>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Write a story to learn from</source>
        <translation>Write a story to learn from</translation>
    </message>
    <message>
        <source>Add a network in the region</source>
        <translation>Add a network in the region</translation>
    </message>
</context>
<context>
    <name>tandem::knowledge::LessonForm</name>
    <message>
        <source>What happened, and what did you learn from it?</source>
        <translation>What happened, and what did you learn from it?</translation>
    </message>
    <message>
        <source>As a story: without a name, street, age or illness. Which case it was is not kept.</source>
        <translation>As a story: without a name, street, age or illness. Which case it was is not kept.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Write first what happened and what you learned.</source>
        <translation>Write first what happened and what you learned.</translation>
    </message>
</context>
<context>
    <name>tandem::knowledge::LessonsCard</name>
    <message>
        <source>What we learned</source>
        <translation>What we learned</translation>
    </message>
    <message>
        <source>Write a story</source>
        <translation>Write a story</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>No stories yet</translation>
    </message>
    <message>
        <source>What did a case teach you? Write it as a story without anybody in it: new volunteers learn from it.</source>
        <translation>What did a case teach you? Write it as a story without anybody in it: new volunteers learn from it.</translation>
    </message>
    <message>
        <source>Write the first story</source>
        <translation>Write the first story</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Show all (%1)</translation>
    </message>
    <message>
        <source>✓ read through: nobody is recognisable</source>
        <translation>✓ read through: nobody is recognisable</translation>
    </message>
    <message>
        <source>Would a neighbour know who this is?</source>
        <translation>Would a neighbour know who this is?</translation>
    </message>
    <message>
        <source>No: nobody is recognisable</source>
        <translation>No: nobody is recognisable</translation>
    </message>
    <message>
        <source>Would a neighbour know who this is? No: nobody is recognisable</source>
        <translation>Would a neighbour know who this is? No: nobody is recognisable</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Save as text</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>A neighbour would still know who this is: %n thing(s) in the story point to somebody. Write it differently first.</source>
        <translation>
            <numerusform>A neighbour would still know who this is: %n thing in the story points to somebody. Write it differently first.</numerusform>
            <numerusform>A neighbour would still know who this is: %n things in the story point to somebody. Write it differently first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read through. You can take this story along: Save as text.</source>
        <translation>Read through. You can take this story along: Save as text.</translation>
    </message>
    <message>
        <source>Where does the story go?</source>
        <translation>Where does the story go?</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>story-%1.txt</source>
        <translation>story-%1.txt</translation>
    </message>
    <message>
        <source>The story could not be saved there. Choose another place.</source>
        <translation>The story could not be saved there. Choose another place.</translation>
    </message>
    <message>
        <source>The story is saved.</source>
        <translation>The story is saved.</translation>
    </message>
    <message>
        <source>A story to learn from</source>
        <translation>A story to learn from</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation>It is about: %1</translation>
    </message>
    <message>
        <source>Without names, and read through.</source>
        <translation>Without names, and read through.</translation>
    </message>
</context>
<context>
    <name>tandem::knowledge::NeighboursCard</name>
    <message>
        <source>Networks in the region</source>
        <translation>Networks in the region</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Add a network</translation>
    </message>
    <message>
        <source>No networks yet</source>
        <translation>No networks yet</translation>
    </message>
    <message>
        <source>Where can a case go that does not fit here? Write who takes what on, and whom to ask for.</source>
        <translation>Where can a case go that does not fit here? Write who takes what on, and whom to ask for.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>What does it take on, and for whom?</source>
        <translation>What does it take on, and for whom?</translation>
    </message>
    <message>
        <source>In which area?</source>
        <translation>In which area?</translation>
    </message>
    <message>
        <source>Whom do you ask for?</source>
        <translation>Whom do you ask for?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Add the first network</source>
        <translation>Add the first network</translation>
    </message>
    <message>
        <source>looked through on %1</source>
        <translation>looked through on %1</translation>
    </message>
    <message>
        <source>never looked through</source>
        <translation>never looked through</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>Still right: %1</source>
        <translation>Still right: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Write first what the network is called.</source>
        <translation>Write first what the network is called.</translation>
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
        <translation>Propose an agenda</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Nothing on the agenda yet</translation>
    </message>
    <message>
        <source>Tandem can propose one: open agreements first, then new cases.</source>
        <translation>Tandem can propose one: open agreements first, then new cases.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move an item, Delete takes it off.</source>
        <translation>Alt+Up and Alt+Down move an item, Delete takes it off.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes for the chosen item</source>
        <translation>Minutes for the chosen item</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>One place earlier (Alt+Up)</source>
        <translation>One place earlier (Alt+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>One place later (Alt+Down)</source>
        <translation>One place later (Alt+Down)</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Take it off the agenda (Delete)</source>
        <translation>Take it off the agenda (Delete)</translation>
    </message>
    <message>
        <source>One more: a theme, or the code of a case</source>
        <translation>One more: a theme, or the code of a case</translation>
    </message>
    <message>
        <source>Everybody takes the agenda home: no names of residents.</source>
        <translation>Everybody takes the agenda home: no names of residents.</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Add  ↵</translation>
    </message>
    <message>
        <source>%1 has no question to the network yet. A question helps the meeting to get going.</source>
        <translation>%1 has no question to the network yet. A question helps the meeting to get going.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other case(s) have no question to the network yet. A question helps the meeting to get going.</source>
        <translation>
            <numerusform>%1 and %n other case have no question to the network yet. A question helps the meeting to get going.</numerusform>
            <numerusform>%1 and %n other cases have no question to the network yet. A question helps the meeting to get going.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the question of %1</source>
        <translation>Write the question of %1</translation>
    </message>
    <message>
        <source>Somebody who comes may not know of a case. Plan it in a part without them: nobody needs a reason.</source>
        <translation>Somebody who comes may not know of a case. Plan it in a part without them: nobody needs a reason.</translation>
    </message>
    <message>
        <source>Plan in parts</source>
        <translation>Plan in parts</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::AgendaModel</name>
    <message>
        <source>no question yet</source>
        <translation>no question yet</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open agreement(s)</source>
        <translation>
            <numerusform>%n open agreement</numerusform>
            <numerusform>%n open agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>not like this</source>
        <translation>not like this</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>without %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n who are invited</source>
        <translation>
            <numerusform>without %n who is invited</numerusform>
            <numerusform>without %n who are invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::meetings::AskedLine</name>
    <message>
        <source>A question without a name</source>
        <translation>A question without a name</translation>
    </message>
    <message>
        <source>Only questions that somebody read through stand here.</source>
        <translation>Only questions that somebody read through stand here.</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Add the question</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>asked on %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::FinishScreen</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Handing out the agenda</source>
        <translation>Handing out the agenda</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Handing out</translation>
    </message>
    <message>
        <source>Finish the meeting</source>
        <translation>Finish the meeting</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Back to preparing</source>
        <translation>Back to preparing</translation>
    </message>
    <message>
        <source>This meeting is no longer there</source>
        <translation>This meeting is no longer there</translation>
    </message>
    <message>
        <source>It was removed. Undo brings it back.</source>
        <translation>It was removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>To all meetings</source>
        <translation>To all meetings</translation>
    </message>
    <message>
        <source>The meeting is over. Hand out the lists now.</source>
        <translation>The meeting is over. Hand out the lists now.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::FolderLine</name>
    <message>
        <source>In which folder?</source>
        <translation>In which folder?</translation>
    </message>
    <message>
        <source>It may be a new one: Tandem makes it, and only you can open it.</source>
        <translation>It may be a new one: Tandem makes it, and only you can open it.</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Save here</translation>
    </message>
    <message>
        <source>Look for a folder…</source>
        <translation>Look for a folder…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Type the name of a folder, or look for one.</source>
        <translation>Type the name of a folder, or look for one.</translation>
    </message>
    <message>
        <source>A new folder can only come in a folder that is there, and this one is not: %1</source>
        <translation>A new folder can only come in a folder that is there, and this one is not: %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::MeetingCard</name>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
    </message>
    <message>
        <source>It goes on after all</source>
        <translation>It goes on after all</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Why does it not go on?</source>
        <translation>Why does it not go on?</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Called off: %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::MeetingForm</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>What time does it start?</source>
        <translation>What time does it start?</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>How many minutes?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>tue 17 nov, in 2 weeks</source>
        <translation>tue 17 nov, in 2 weeks</translation>
    </message>
    <message>
        <source>Then it ends the day after. Make it shorter or start earlier.</source>
        <translation>Then it ends the day after. Make it shorter or start earlier.</translation>
    </message>
    <message>
        <source>Until %1. Everybody with a fixed seat at the table is invited.</source>
        <translation>Until %1. Everybody with a fixed seat at the table is invited.</translation>
    </message>
    <message>
        <source>Everybody with a fixed seat at the table is invited.</source>
        <translation>Everybody with a fixed seat at the table is invited.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::MeetingListScreen</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Plan your first meeting</source>
        <translation>Plan your first meeting</translation>
    </message>
    <message>
        <source>In a meeting you talk over cases together and agree who does what. Begin with a day.</source>
        <translation>In a meeting you talk over cases together and agree who does what. Begin with a day.</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>What is coming</translation>
    </message>
    <message>
        <source>What was</source>
        <translation>What was</translation>
    </message>
    <message>
        <source>Nothing is planned. Ctrl+N plans a meeting.</source>
        <translation>Nothing is planned. Ctrl+N plans a meeting.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::MinutesField</name>
    <message>
        <source>We do not understand how long this is. Try 90 or &quot;1.5 hours&quot;.</source>
        <translation>We do not understand how long this is. Try 90 or &quot;1.5 hours&quot;.</translation>
    </message>
    <message>
        <source>It takes at least one minute.</source>
        <translation>It takes at least one minute.</translation>
    </message>
    <message>
        <source>It takes a day at the most.</source>
        <translation>It takes a day at the most.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::NewMeetingScreen</name>
    <message>
        <source>Plan this meeting</source>
        <translation>Plan this meeting</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message numerus="yes">
        <source>The meeting is planned; %n people are invited.</source>
        <translation>
            <numerusform>The meeting is planned; %n person is invited.</numerusform>
            <numerusform>The meeting is planned; %n people are invited.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::PacksCard</name>
    <message>
        <source>Lists to hand out</source>
        <translation>Lists to hand out</translation>
    </message>
    <message>
        <source>Agendas to hand out</source>
        <translation>Agendas to hand out</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Save all…</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>Print this one</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>For whom the lists are</source>
        <translation>For whom the lists are</translation>
    </message>
    <message>
        <source>How the list looks</source>
        <translation>How the list looks</translation>
    </message>
    <message>
        <source>Nobody to hand out to</source>
        <translation>Nobody to hand out to</translation>
    </message>
    <message>
        <source>Invite people to this meeting first; each of them gets a list.</source>
        <translation>Invite people to this meeting first; each of them gets a list.</translation>
    </message>
    <message>
        <source>Saving the lists…</source>
        <translation>Saving the lists…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) sent to the printer</source>
        <translation>
            <numerusform>%n list sent to the printer</numerusform>
            <numerusform>%n lists sent to the printer</numerusform>
        </translation>
    </message>
    <message>
        <source>Each list is for one person, and has what that person may have on paper: mostly codes, and a name only where they need it for something they do themselves. A saved file has less: it can be passed on.</source>
        <translation>Each list is for one person, and has what that person may have on paper: mostly codes, and a name only where they need it for something they do themselves. A saved file has less: it can be passed on.</translation>
    </message>
    <message>
        <source>There is a meeting now, and the room may look along. The papers show when it is over.</source>
        <translation>There is a meeting now, and the room may look along. The papers show when it is over.</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Meeting %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::PacksModel</name>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message numerus="yes">
        <source>%n of their own</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::meetings::PeopleCard</name>
    <message>
        <source>Who is invited</source>
        <translation>Who is invited</translation>
    </message>
    <message>
        <source>Invite somebody: type a few letters</source>
        <translation>Invite somebody: type a few letters</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Add people here; each gets an agenda.</source>
        <translation>Nobody is invited yet. Add people here; each gets an agenda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invited come</source>
        <translation>
            <numerusform>%1 of %n is coming</numerusform>
            <numerusform>%1 of %n are coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s)</source>
        <translation>
            <numerusform>%n professional</numerusform>
            <numerusform>%n professionals</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 coming?</source>
        <translation>Is %1 coming?</translation>
    </message>
    <message>
        <source>Do not invite</source>
        <translation>Do not invite</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::PrepareScreen</name>
    <message>
        <source>The agenda is ready. Move items with Alt and the arrow keys.</source>
        <translation>The agenda is ready. Move items with Alt and the arrow keys.</translation>
    </message>
    <message>
        <source>This person is invited already.</source>
        <translation>This person is invited already.</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Begin the meeting</translation>
    </message>
    <message>
        <source>To the lists</source>
        <translation>To the lists</translation>
    </message>
    <message>
        <source>On with the meeting</source>
        <translation>On with the meeting</translation>
    </message>
    <message>
        <source>This meeting is no longer there</source>
        <translation>This meeting is no longer there</translation>
    </message>
    <message>
        <source>It was removed. Undo brings it back.</source>
        <translation>It was removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>To all meetings</source>
        <translation>To all meetings</translation>
    </message>
    <message>
        <source>There is no case with this code. Look at the code again.</source>
        <translation>There is no case with this code. Look at the code again.</translation>
    </message>
    <message>
        <source>This case cannot be added: it is on the agenda already, or this meeting is not about cases.</source>
        <translation>This case cannot be added: it is on the agenda already, or this meeting is not about cases.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Hand out the agenda</source>
        <translation>Hand out the agenda</translation>
    </message>
    <message>
        <source>Propose an agenda</source>
        <translation>Propose an agenda</translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation>Remove this meeting</translation>
    </message>
    <message>
        <source>This meeting was planned for %1. It has begun now. Undo: Ctrl+Z</source>
        <translation>This meeting was planned for %1. It has begun now. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Confirmed for every item. Undo: Ctrl+Z</source>
        <translation>Confirmed for every item. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Confirm who is needed, for all items</source>
        <translation>Confirm who is needed, for all items</translation>
    </message>
    <message>
        <source>Planned in parts: the cases for everybody come first. Undo: Ctrl+Z</source>
        <translation>Planned in parts: the cases for everybody come first. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Plan the meeting in parts</source>
        <translation>Plan the meeting in parts</translation>
    </message>
    <message>
        <source>Everybody in the room reads this theme. Is “%1” a resident? Then take it out.</source>
        <translation>Everybody in the room reads this theme. Is “%1” a resident? Then take it out.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>The question is on the agenda. Undo: Ctrl+Z</source>
        <translation>The question is on the agenda. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken, but for the cases that have no question yet.</source>
        <translation>Taken, but for the cases that have no question yet.</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::ProposalCard</name>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Take all</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No time left for these; they come first next time</source>
        <translation>No time left for these; they come first next time</translation>
    </message>
    <message>
        <source>Open agreements first, then new cases. Together %1.</source>
        <translation>Open agreements first, then new cases. Together %1.</translation>
    </message>
    <message>
        <source>There is nothing to propose: no open agreements and no new cases that fit.</source>
        <translation>There is nothing to propose: no open agreements and no new cases that fit.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>no question yet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>A new case first needs its question to the network.</source>
        <translation>A new case first needs its question to the network.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Write the question of %1</source>
        <translation>Write the question of %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::QuestionLine</name>
    <message>
        <source>What does %1 ask of the network?</source>
        <translation>What does %1 ask of the network?</translation>
    </message>
    <message>
        <source>The room reads this question. No names.</source>
        <translation>The room reads this question. No names.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::SummaryCard</name>
    <message>
        <source>What this meeting came to</source>
        <translation>What this meeting came to</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Talked about</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Not talked about yet, comes next time</source>
        <translation>Not talked about yet, comes next time</translation>
    </message>
    <message>
        <source>Nothing new was agreed.</source>
        <translation>Nothing new was agreed.</translation>
    </message>
    <message numerus="yes">
        <source>%n new agreement(s)</source>
        <translation>
            <numerusform>%n new agreement</numerusform>
            <numerusform>%n new agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n without a day</numerusform>
            <numerusform>%n without a day</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>Agreements of before</source>
        <translation>Agreements of before</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::meetings::TimeBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <translation>%1: %2 too many</translation>
    </message>
</context>
<context>
    <name>tandem::parties::AboutCard</name>
    <message>
        <source>About this partner</source>
        <translation>About this partner</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Kind of partner</translation>
    </message>
    <message>
        <source>Who does the work?</source>
        <translation>Who does the work?</translation>
    </message>
    <message>
        <source>Is there room for new questions?</source>
        <translation>Is there room for new questions?</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>How they like to be reached</source>
        <translation>How they like to be reached</translation>
    </message>
    <message>
        <source>Number, address or place</source>
        <translation>Number, address or place</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Field of work</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Has authority over residents, or an interest of its own</source>
        <translation>Has authority over residents, or an interest of its own</translation>
    </message>
    <message>
        <source>Such as police, landlord or municipality. Never part of &quot;all partners&quot;: choose it by name.</source>
        <translation>Such as police, landlord or municipality. Never part of &quot;all partners&quot;: choose it by name.</translation>
    </message>
    <message>
        <source>The name itself tells something about who comes there</source>
        <translation>The name itself tells something about who comes there</translation>
    </message>
    <message>
        <source>Such as an addiction clinic. Who may not know sees only &quot;a partner&quot;.</source>
        <translation>Such as an addiction clinic. Who may not know sees only &quot;a partner&quot;.</translation>
    </message>
    <message>
        <source>Well-known person in the neighbourhood</source>
        <translation>Well-known person in the neighbourhood</translation>
    </message>
    <message>
        <source>Spread the questions: do not always ask the same people.</source>
        <translation>Spread the questions: do not always ask the same people.</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>Which words fit</source>
        <translation>Which words fit</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Who pays for it</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>A partner needs a name.</translation>
    </message>
    <message>
        <source>The partner left before it joined. Look at the two days.</source>
        <translation>The partner left before it joined. Look at the two days.</translation>
    </message>
    <message>
        <source>Their name may be said since</source>
        <translation>Their name may be said since</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::NewPartyScreen</name>
    <message>
        <source>New partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Kind of partner</translation>
    </message>
    <message>
        <source>Permanent or on call</source>
        <translation>Permanent or on call</translation>
    </message>
    <message>
        <source>Who does the work?</source>
        <translation>Who does the work?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Only the name is needed. Who can you call there? You can add more people later.</source>
        <translation>Only the name is needed. Who can you call there? You can add more people later.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Add this partner  Ctrl+↵</source>
        <translation>Add this partner  Ctrl+↵</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>A partner needs a name.</translation>
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
        <translation>New partner</translation>
    </message>
    <message>
        <source>Name of a partner</source>
        <translation>Name of a partner</translation>
    </message>
    <message>
        <source>Search in the partners</source>
        <translation>Search in the partners</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>All tables</translation>
    </message>
    <message>
        <source>Do not show who is paid</source>
        <translation>Do not show who is paid</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Permanent partners</source>
        <translation>Permanent partners</translation>
    </message>
    <message>
        <source>Partners on call</source>
        <translation>Partners on call</translation>
    </message>
    <message>
        <source>Also who left</source>
        <translation>Also who left</translation>
    </message>
    <message>
        <source>Move the chosen partner to the other ring</source>
        <translation>Move the chosen partner to the other ring</translation>
    </message>
    <message>
        <source>Remove the chosen partner</source>
        <translation>Remove the chosen partner</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No partner fits what you chose here.</source>
        <translation>No partner fits what you chose here.</translation>
    </message>
    <message>
        <source>Show all partners</source>
        <translation>Show all partners</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>No partners yet</translation>
    </message>
    <message>
        <source>Partners are the organisations, groups and people you work with: permanent at the table, or on call.</source>
        <translation>Partners are the organisations, groups and people you work with: permanent at the table, or on call.</translation>
    </message>
    <message>
        <source>Add the first partner</source>
        <translation>Add the first partner</translation>
    </message>
    <message>
        <source>Moved. What it agreed to do stays.</source>
        <translation>Moved. What it agreed to do stays.</translation>
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
        <translation>Change this partner</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Move to the other ring</source>
        <translation>Move to the other ring</translation>
    </message>
    <message>
        <source>Remove this partner</source>
        <translation>Remove this partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>This partner is not here (any more)</source>
        <translation>This partner is not here (any more)</translation>
    </message>
    <message>
        <source>It may have been removed. Undo brings it back.</source>
        <translation>It may have been removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>To all partners</source>
        <translation>To all partners</translation>
    </message>
    <message>
        <source>no seat at any table</source>
        <translation>no seat at any table</translation>
    </message>
    <message>
        <source>Make it a permanent partner</source>
        <translation>Make it a permanent partner</translation>
    </message>
    <message>
        <source>Make it a partner on call</source>
        <translation>Make it a partner on call</translation>
    </message>
    <message>
        <source>Has authority or an interest</source>
        <translation>Has authority or an interest</translation>
    </message>
    <message>
        <source>The name is sensitive</source>
        <translation>The name is sensitive</translation>
    </message>
    <message>
        <source>Well-known person</source>
        <translation>Well-known person</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Moved. What it agreed to do stays.</source>
        <translation>Moved. What it agreed to do stays.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::PeopleCard</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Role here</source>
        <translation>Role here</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Professional secrecy</source>
        <translation>Professional secrecy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Nobody yet. Add who you can call.</source>
        <translation>Nobody yet. Add who you can call.</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>contact person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Make this the contact person</source>
        <translation>Make this the contact person</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Write a name first.</translation>
    </message>
    <message>
        <source>Their name may be said since</source>
        <translation>Their name may be said since</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::SeatsCard</name>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Add a seat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Permanent or on call</source>
        <translation>Permanent or on call</translation>
    </message>
    <message>
        <source>Who sits there</source>
        <translation>Who sits there</translation>
    </message>
    <message>
        <source>Who speaks for whom</source>
        <translation>Who speaks for whom</translation>
    </message>
    <message>
        <source>Speaks for other partners too</source>
        <translation>Speaks for other partners too</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>No seat at any table</source>
        <translation>No seat at any table</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <translation>Speaks for: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Choose a table first.</source>
        <translation>Choose a table first.</translation>
    </message>
    <message>
        <source>Choose a name from the list, or empty the field.</source>
        <translation>Choose a name from the list, or empty the field.</translation>
    </message>
    <message>
        <source>The last day comes before the first. Look at the two days.</source>
        <translation>The last day comes before the first. Look at the two days.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::TasksCard</name>
    <message>
        <source>Open agreements</source>
        <translation>Open agreements</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::print::Preview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Show as text</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Show the pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>The pages as text</source>
        <translation>The pages as text</translation>
    </message>
    <message>
        <source>A picture of the page. &quot;Show as text&quot; gives its text.</source>
        <translation>A picture of the page. &quot;Show as text&quot; gives its text.</translation>
    </message>
</context>
<context>
    <name>tandem::print::RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>These letters open your network&apos;s file when nobody knows the passphrase any more. Without this sheet and without the passphrase nobody can open it: not you, and not the makers of Tandem.</source>
        <translation>These letters open your network&apos;s file when nobody knows the passphrase any more. Without this sheet and without the passphrase nobody can open it: not you, and not the makers of Tandem.</translation>
    </message>
    <message>
        <source>The last sign of each line checks that line: Tandem says in which line a mistake is. The letters I, L, O and U are not used. The square holds the same letters.</source>
        <translation>The last sign of each line checks that line: Tandem says in which line a mistake is. The letters I, L, O and U are not used. The square holds the same letters.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Where to keep it</translation>
    </message>
    <message>
        <source>In the safe of your organisation, in a closed envelope. Not beside the computer, not in the same bag, and not as a photo.</source>
        <translation>In the safe of your organisation, in a closed envelope. Not beside the computer, not in the same bag, and not as a photo.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>What it opens</translation>
    </message>
    <message>
        <source>The file with this network, and its backups made since the last change of the passphrase. Whoever holds this sheet and the file reads everything in it. After a change of the passphrase you print a new sheet, and destroy this one.</source>
        <translation>The file with this network, and its backups made since the last change of the passphrase. Whoever holds this sheet and the file reads everything in it. After a change of the passphrase you print a new sheet, and destroy this one.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>How to use it</translation>
    </message>
    <message>
        <source>Open the file in Tandem, choose to use the recovery sheet and type the six lines. Then choose a new passphrase and print a new sheet.</source>
        <translation>Open the file in Tandem, choose to use the recovery sheet and type the six lines. Then choose a new passphrase and print a new sheet.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
</context>
<context>
    <name>tandem::reports::AboutFields</name>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Prefix (van, de)</source>
        <translation>Prefix (van, de)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>A date of birth cannot lie in the future.</source>
        <translation>A date of birth cannot lie in the future.</translation>
    </message>
    <message>
        <source>This is not a postcode. Write it as 1234 AB.</source>
        <translation>This is not a postcode. Write it as 1234 AB.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::CallCard</name>
    <message>
        <source>Whom did you call?</source>
        <translation>Whom did you call?</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>I called somebody else</source>
        <translation>I called somebody else</translation>
    </message>
    <message>
        <source>Write whom you called: a service, not a name.</source>
        <translation>Write whom you called: a service, not a name.</translation>
    </message>
    <message>
        <source>Called:</source>
        <translation>Called:</translation>
    </message>
    <message>
        <source>Noted: you called. What you know of it now can go in the report.</source>
        <translation>Noted: you called. What you know of it now can go in the report.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::KnownCard</name>
    <message>
        <source>almost surely</source>
        <translation>almost surely</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>perhaps</translation>
    </message>
    <message>
        <source>Perhaps known already</source>
        <translation>Perhaps known already</translation>
    </message>
    <message>
        <source>Tandem compares names, without showing them. Whether it is the same resident, you say.</source>
        <translation>Tandem compares names, without showing them. Whether it is the same resident, you say.</translation>
    </message>
    <message>
        <source>Yes, and leave the case as it is</source>
        <translation>Yes, and leave the case as it is</translation>
    </message>
    <message>
        <source>Yes, and fill in what the case does not know yet</source>
        <translation>Yes, and fill in what the case does not know yet</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>I am not sure</translation>
    </message>
    <message>
        <source>%1. Open the case</source>
        <translation>%1. Open the case</translation>
    </message>
    <message>
        <source>%1. Open the report</source>
        <translation>%1. Open the report</translation>
    </message>
    <message>
        <source>Belongs to this case</source>
        <translation>Belongs to this case</translation>
    </message>
    <message>
        <source>The report belongs to case %1</source>
        <translation>The report belongs to case %1</translation>
    </message>
    <message>
        <source>Is this the same resident as in case %1? Then the report goes into that case. Undo takes it out again.</source>
        <translation>Is this the same resident as in case %1? Then the report goes into that case. Undo takes it out again.</translation>
    </message>
    <message>
        <source>Nobody here is like this one.</source>
        <translation>Nobody here is like this one.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::MessageCard</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Let them know</source>
        <translation>Let them know</translation>
    </message>
    <message>
        <source>The volunteer heard it</source>
        <translation>The volunteer heard it</translation>
    </message>
    <message>
        <source>Wants no message</source>
        <translation>Wants no message</translation>
    </message>
    <message>
        <source>The reporter may be named</source>
        <translation>The reporter may be named</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Since which day?</source>
        <translation>Since which day?</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Fill in the day.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>through %1</translation>
    </message>
    <message>
        <source>Tell their coordinator: call, or drop by. Which of these did you say?</source>
        <translation>Tell their coordinator: call, or drop by. Which of these did you say?</translation>
    </message>
    <message>
        <source>Tell it yourself: call, or drop by. Which of these did you say? More than this nobody hears.</source>
        <translation>Tell it yourself: call, or drop by. Which of these did you say? More than this nobody hears.</translation>
    </message>
    <message>
        <source>Fits now: %1</source>
        <translation>Fits now: %1</translation>
    </message>
    <message>
        <source>Agreed since %1</source>
        <translation>Agreed since %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noted: %1</translation>
    </message>
</context>
<context>
    <name>tandem::reports::NewReportScreen</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>What is the matter?</source>
        <translation>What is the matter?</translation>
    </message>
    <message>
        <source>Where was it seen?</source>
        <translation>Where was it seen?</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <translation>How urgent?</translation>
    </message>
    <message>
        <source>Save the report  Ctrl+S</source>
        <translation>Save the report  Ctrl+S</translation>
    </message>
    <message>
        <source>Once it is saved you note whom you called.</source>
        <translation>Once it is saved you note whom you called.</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>Fill in more</source>
        <translation>Fill in more</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>How far is it?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Comes from another network</source>
        <translation>Comes from another network</translation>
    </message>
    <message>
        <source>The reporter hears through their coordinator</source>
        <translation>The reporter hears through their coordinator</translation>
    </message>
    <message>
        <source>The reporter wants to hear from us</source>
        <translation>The reporter wants to hear from us</translation>
    </message>
    <message>
        <source>Who is it about? Only what you know. It stands apart from the worry.</source>
        <translation>Who is it about? Only what you know. It stands apart from the worry.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Write in a few words what is the matter.</source>
        <translation>Write in a few words what is the matter.</translation>
    </message>
    <message>
        <source>Choose the coordinator from the list, or empty the field.</source>
        <translation>Choose the coordinator from the list, or empty the field.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::ReportListScreen</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Settled outside the meeting</source>
        <translation>Settled outside the meeting</translation>
    </message>
    <message>
        <source>See what was settled outside the meeting</source>
        <translation>See what was settled outside the meeting</translation>
    </message>
    <message>
        <source>Remove the chosen report</source>
        <translation>Remove the chosen report</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>No reports yet</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Nothing waits here</translation>
    </message>
    <message>
        <source>Everything that somebody worries about comes in here: from a neighbour, a volunteer, a professional or another network. Then you choose what to do with it, and the reporter hears from you.</source>
        <translation>Everything that somebody worries about comes in here: from a neighbour, a volunteer, a professional or another network. Then you choose what to do with it, and the reporter hears from you.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::ReportScreen</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Show name  F6</source>
        <translation>Show name  F6</translation>
    </message>
    <message>
        <source>Hold to see the names; each look is written in the logbook</source>
        <translation>Hold to see the names; each look is written in the logbook</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Change the report</translation>
    </message>
    <message>
        <source>Note that the reporter heard the sentence that fits now</source>
        <translation>Note that the reporter heard the sentence that fits now</translation>
    </message>
    <message>
        <source>Note that the reporter wants no message</source>
        <translation>Note that the reporter wants no message</translation>
    </message>
    <message>
        <source>Wipe the names in this report</source>
        <translation>Wipe the names in this report</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>Remove this report</translation>
    </message>
    <message>
        <source>Take it up as a case</source>
        <translation>Take it up as a case</translation>
    </message>
    <message>
        <source>Ask more about it</source>
        <translation>Ask more about it</translation>
    </message>
    <message>
        <source>Make a question without a name of it</source>
        <translation>Make a question without a name of it</translation>
    </message>
    <message>
        <source>Settle it with one partner</source>
        <translation>Settle it with one partner</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Pass it on</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>Leave it, with a reason</translation>
    </message>
    <message>
        <source>Put it back among the new ones</source>
        <translation>Put it back among the new ones</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Report %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>The reporter stays unknown</source>
        <translation>The reporter stays unknown</translation>
    </message>
    <message>
        <source>This report is not here (any more)</source>
        <translation>This report is not here (any more)</translation>
    </message>
    <message>
        <source>It may have been removed. Undo brings it back.</source>
        <translation>It may have been removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>To all reports</source>
        <translation>To all reports</translation>
    </message>
    <message>
        <source>There is a meeting now</source>
        <translation>There is a meeting now</translation>
    </message>
    <message>
        <source>Others may be looking along, so this report stays shut. Is the meeting over? Finish it, and you can go on here.</source>
        <translation>Others may be looking along, so this report stays shut. Is the meeting over? Finish it, and you can go on here.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>To the meeting</translation>
    </message>
</context>
<context>
    <name>tandem::reports::ReporterFields</name>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>The reporter stays unknown</source>
        <translation>The reporter stays unknown</translation>
    </message>
    <message>
        <source>Then only you know who reports this. Who it is about may be known all the same: that is another thing than a question without a name.</source>
        <translation>Then only you know who reports this. Who it is about may be known all the same: that is another thing than a question without a name.</translation>
    </message>
    <message>
        <source>The resident reports this about themselves, so no name of a reporter is needed. How to reach them goes under “Fill in more”.</source>
        <translation>The resident reports this about themselves, so no name of a reporter is needed. How to reach them goes under “Fill in more”.</translation>
    </message>
    <message>
        <source>Who reports it?</source>
        <translation>Who reports it?</translation>
    </message>
    <message>
        <source>Is it somebody of the network?</source>
        <translation>Is it somebody of the network?</translation>
    </message>
    <message>
        <source>Name of the reporter</source>
        <translation>Name of the reporter</translation>
    </message>
    <message>
        <source>How do you reach them?</source>
        <translation>How do you reach them?</translation>
    </message>
    <message>
        <source>Choose the person from the list, or write the name in the field for others.</source>
        <translation>Choose the person from the list, or write the name in the field for others.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::SettledView</name>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>Settled outside the meeting</source>
        <translation>Settled outside the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n with volunteers</source>
        <translation>
            <numerusform>%1 of %n with volunteers</numerusform>
            <numerusform>%1 of %n with volunteers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was settled outside the meeting in this month</source>
        <translation>Nothing was settled outside the meeting in this month</translation>
    </message>
    <message>
        <source>What you settle with one partner, in a case or at a report, shows here: so everybody sees what needs no meeting.</source>
        <translation>What you settle with one partner, in a case or at a report, shows here: so everybody sees what needs no meeting.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::SignalsCard</name>
    <message>
        <source>What to look for</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>You need not know what is the matter. Write what you see and hear, in your own words.</source>
        <translation>You need not know what is the matter. Write what you see and hear, in your own words.</translation>
    </message>
    <message>
        <source>Mail piles up, or is not opened</source>
        <translation>Mail piles up, or is not opened</translation>
    </message>
    <message>
        <source>Curtains stay closed in daytime, the bins stay inside</source>
        <translation>Curtains stay closed in daytime, the bins stay inside</translation>
    </message>
    <message>
        <source>Somebody no longer comes where they always came</source>
        <translation>Somebody no longer comes where they always came</translation>
    </message>
    <message>
        <source>Somebody looks different: thinner, tired, less cared for</source>
        <translation>Somebody looks different: thinner, tired, less cared for</translation>
    </message>
    <message>
        <source>Quarrels or noise, or a silence that was not there before</source>
        <translation>Quarrels or noise, or a silence that was not there before</translation>
    </message>
    <message>
        <source>Appointments, medicine or bills get mixed up</source>
        <translation>Appointments, medicine or bills get mixed up</translation>
    </message>
    <message>
        <source>Who cares for somebody is worn out, or has to do it alone</source>
        <translation>Who cares for somebody is worn out, or has to do it alone</translation>
    </message>
    <message>
        <source>A child, a pet or the house gets too little care</source>
        <translation>A child, a pet or the house gets too little care</translation>
    </message>
    <message>
        <source>In doubt? First ask a question without a name.</source>
        <translation>In doubt? First ask a question without a name.</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Question without a name</translation>
    </message>
</context>
<context>
    <name>tandem::reports::TriageCard</name>
    <message>
        <source>What do we do with it?</source>
        <translation>What do we do with it?</translation>
    </message>
    <message>
        <source>A question without a name begins with this worry. The names that came with the report go then.</source>
        <translation>A question without a name begins with this worry. The names that came with the report go then.</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Take it up</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Ask more</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Question without a name</translation>
    </message>
    <message>
        <source>Settle it with one partner</source>
        <translation>Settle it with one partner</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Pass it on</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Back to new</source>
        <translation>Back to new</translation>
    </message>
    <message>
        <source>What do you still want to know, and of whom?</source>
        <translation>What do you still want to know, and of whom?</translation>
    </message>
    <message>
        <source>With which partner?</source>
        <translation>With which partner?</translation>
    </message>
    <message>
        <source>What did you settle? In one line</source>
        <translation>What did you settle? In one line</translation>
    </message>
    <message>
        <source>Network in the region</source>
        <translation>Network in the region</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Why there? In one line</source>
        <translation>Why there? In one line</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In one line</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>To case %1</source>
        <translation>To case %1</translation>
    </message>
    <message>
        <source>It is new again.</source>
        <translation>It is new again.</translation>
    </message>
    <message>
        <source>Write what you still want to know.</source>
        <translation>Write what you still want to know.</translation>
    </message>
    <message>
        <source>Noted. It stays among the new ones until there is an answer.</source>
        <translation>Noted. It stays among the new ones until there is an answer.</translation>
    </message>
    <message>
        <source>Choose the partner from the list.</source>
        <translation>Choose the partner from the list.</translation>
    </message>
    <message>
        <source>Write in one line what you settled.</source>
        <translation>Write in one line what you settled.</translation>
    </message>
    <message>
        <source>Noted. It needs no meeting.</source>
        <translation>Noted. It needs no meeting.</translation>
    </message>
    <message>
        <source>Write to whom you pass it on.</source>
        <translation>Write to whom you pass it on.</translation>
    </message>
    <message>
        <source>Noted: passed on.</source>
        <translation>Noted: passed on.</translation>
    </message>
    <message>
        <source>Choose why nothing more is needed.</source>
        <translation>Choose why nothing more is needed.</translation>
    </message>
    <message>
        <source>Noted: nothing more is needed.</source>
        <translation>Noted: nothing more is needed.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::WhoCard</name>
    <message>
        <source>Who is it about?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Wipe the names</source>
        <translation>Wipe the names</translation>
    </message>
    <message>
        <source>Wipe them now</source>
        <translation>Wipe them now</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Names stand apart from the report. Hold F6 to see them; each look is written in the logbook.</source>
        <translation>Names stand apart from the report. Hold F6 to see them; each look is written in the logbook.</translation>
    </message>
    <message>
        <source>No name was given. That is fine: a worry needs no name.</source>
        <translation>No name was given. That is fine: a worry needs no name.</translation>
    </message>
    <message>
        <source>The name goes on %1, unless it is a case by then.</source>
        <translation>The name goes on %1, unless it is a case by then.</translation>
    </message>
    <message>
        <source>Viewing the report</source>
        <translation>Viewing the report</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>The names are gone. The report stays.</source>
        <translation>The names are gone. The report stays.</translation>
    </message>
    <message>
        <source>The names that came with this report go for good, also out of its text and out of the logbook. Undo does not bring them back. The report itself stays.</source>
        <translation>The names that came with this report go for good, also out of its text and out of the logbook. Undo does not bring them back. The report itself stays.</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Correct the name</translation>
    </message>
    <message>
        <source>Write down who it is</source>
        <translation>Write down who it is</translation>
    </message>
    <message>
        <source>Correcting the name</source>
        <translation>Correcting the name</translation>
    </message>
    <message>
        <source>Nothing is filled in. To take a name away, choose “Wipe the names”.</source>
        <translation>Nothing is filled in. To take a name away, choose “Wipe the names”.</translation>
    </message>
    <message>
        <source>The name stands apart from the report. Hold F6 to see it.</source>
        <translation>The name stands apart from the report. Hold F6 to see it.</translation>
    </message>
</context>
<context>
    <name>tandem::reports::WorryCard</name>
    <message>
        <source>What is the matter?</source>
        <translation>What is the matter?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Who reports it?</source>
        <translation>Who reports it?</translation>
    </message>
    <message>
        <source>Is it somebody of the network?</source>
        <translation>Is it somebody of the network?</translation>
    </message>
    <message>
        <source>The reporter stays unknown</source>
        <translation>The reporter stays unknown</translation>
    </message>
    <message>
        <source>Where was it seen?</source>
        <translation>Where was it seen?</translation>
    </message>
    <message>
        <source>How urgent?</source>
        <translation>How urgent?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>How far is it?</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Comes from another network</source>
        <translation>Comes from another network</translation>
    </message>
    <message>
        <source>The reporter hears through their coordinator</source>
        <translation>The reporter hears through their coordinator</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>stays unknown: only you know who</source>
        <translation>stays unknown: only you know who</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>Received:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>From:</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Seen:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Table:</translation>
    </message>
    <message>
        <source>Came from the network:</source>
        <translation>Came from the network:</translation>
    </message>
    <message>
        <source>Called:</source>
        <translation>Called:</translation>
    </message>
    <message>
        <source>Write in a few words what is the matter.</source>
        <translation>Write in a few words what is the matter.</translation>
    </message>
    <message>
        <source>Choose the person from the list, or empty the field.</source>
        <translation>Choose the person from the list, or empty the field.</translation>
    </message>
</context>
<context>
    <name>tandem::room::ActionsList</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Not done…</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>Circumstances changed</source>
        <translation>Circumstances changed</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>It did not happen</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>Hide what is done</translation>
    </message>
    <message>
        <source>Show what is done (%1)</source>
        <translation>Show what is done (%1)</translation>
    </message>
</context>
<context>
    <name>tandem::room::AgendaColumn</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>discussed</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>next time</translation>
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
        <translation>Parked: %1</translation>
    </message>
    <message>
        <source>item %1 · %2</source>
        <translation>item %1 · %2</translation>
    </message>
    <message>
        <source>Our rule</source>
        <translation>Our rule</translation>
    </message>
    <message>
        <source>Who else is here?</source>
        <translation>Who else is here?</translation>
    </message>
    <message>
        <source>Who else is here? Type a few letters</source>
        <translation>Who else is here? Type a few letters</translation>
    </message>
    <message>
        <source>Everybody here keeps it to themselves</source>
        <translation>Everybody here keeps it to themselves</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation>What is said here stays here.</translation>
    </message>
    <message>
        <source>This part is without %1.</source>
        <translation>This part is without %1.</translation>
    </message>
    <message>
        <source>Here again: %1.</source>
        <translation>Here again: %1.</translation>
    </message>
    <message>
        <source>The part begins</source>
        <translation>The part begins</translation>
    </message>
</context>
<context>
    <name>tandem::room::GuestsBar</name>
    <message>
        <source>volunteers</source>
        <translation>volunteers</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>professionals</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>is here</translation>
    </message>
    <message>
        <source>is not here</source>
        <translation>is not here</translation>
    </message>
    <message>
        <source>At the table (%1)</source>
        <translation>At the table (%1)</translation>
    </message>
    <message>
        <source>+ here</source>
        <translation>+ here</translation>
    </message>
    <message>
        <source>Somebody else is here</source>
        <translation>Somebody else is here</translation>
    </message>
</context>
<context>
    <name>tandem::room::ItemCard</name>
    <message>
        <source>What is going on?</source>
        <translation>What is going on?</translation>
    </message>
    <message>
        <source>What do we agree?</source>
        <translation>What do we agree?</translation>
    </message>
    <message>
        <source>What do we answer?</source>
        <translation>What do we answer?</translation>
    </message>
    <message>
        <source>What do we take away?</source>
        <translation>What do we take away?</translation>
    </message>
    <message>
        <source>What do we want to remember?</source>
        <translation>What do we want to remember?</translation>
    </message>
    <message>
        <source>New case: talk it over well once. After that we only look at the agreements.</source>
        <translation>New case: talk it over well once. After that we only look at the agreements.</translation>
    </message>
    <message>
        <source>We only look at what was agreed.</source>
        <translation>We only look at what was agreed.</translation>
    </message>
    <message>
        <source>Hide the story</source>
        <translation>Hide the story</translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>Show the story</translation>
    </message>
    <message>
        <source>Story for the room</source>
        <translation>Story for the room</translation>
    </message>
    <message>
        <source>There is no story for the room yet that somebody has checked.</source>
        <translation>There is no story for the room yet that somebody has checked.</translation>
    </message>
    <message>
        <source>Question to the meeting</source>
        <translation>Question to the meeting</translation>
    </message>
    <message>
        <source>Comes next time</source>
        <translation>Comes next time</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>We do not get to it today</source>
        <translation>We do not get to it today</translation>
    </message>
    <message>
        <source>This item is not for this group as it is now. Take another one. Hold F6 to see why.</source>
        <translation>This item is not for this group as it is now. Take another one. Hold F6 to see why.</translation>
    </message>
    <message>
        <source>This question was changed after it was read through. Read it through first.</source>
        <translation>This question was changed after it was read through. Read it through first.</translation>
    </message>
    <message>
        <source>A question has no agreements: an agreement needs a case. Write the advice above.</source>
        <translation>A question has no agreements: an agreement needs a case. Write the advice above.</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>The situation</translation>
    </message>
</context>
<context>
    <name>tandem::room::NewActionLine</name>
    <message>
        <source>That day is over. Is it right? Then press Enter once more.</source>
        <translation>That day is over. Is it right? Then press Enter once more.</translation>
    </message>
    <message>
        <source>What was agreed?</source>
        <translation>What was agreed?</translation>
    </message>
    <message>
        <source>Who does it? Type a few letters of the name.</source>
        <translation>Who does it? Type a few letters of the name.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>New agreement: what?</source>
        <translation>New agreement: what?</translation>
    </message>
    <message>
        <source>Together to…, call about…</source>
        <translation>Together to…, call about…</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>who</source>
        <translation>who</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Kind of agreement</translation>
    </message>
    <message>
        <source>This is what the list of agreements calls it</source>
        <translation>This is what the list of agreements calls it</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Add  ↵</translation>
    </message>
    <message>
        <source>when</source>
        <translation>when</translation>
    </message>
    <message>
        <source>On the list it is called:</source>
        <translation>On the list it is called:</translation>
    </message>
    <message>
        <source>Choose what fits; on the list it is called:</source>
        <translation>Choose what fits; on the list it is called:</translation>
    </message>
</context>
<context>
    <name>tandem::room::ParkCard</name>
    <message>
        <source>Park it</source>
        <translation>Park it</translation>
    </message>
    <message>
        <source>Does it go too deep? Put it here and agree who comes back to it later.</source>
        <translation>Does it go too deep? Put it here and agree who comes back to it later.</translation>
    </message>
    <message>
        <source>What to come back to</source>
        <translation>What to come back to</translation>
    </message>
    <message>
        <source>As an agreement</source>
        <translation>As an agreement</translation>
    </message>
    <message>
        <source>As a note</source>
        <translation>As a note</translation>
    </message>
</context>
<context>
    <name>tandem::screen::CallNumbers</name>
    <message>
        <source>Somebody thinks of suicide</source>
        <translation>Somebody thinks of suicide</translation>
    </message>
    <message>
        <source>Violence at home, or a child in trouble: Veilig Thuis</source>
        <translation>Violence at home, or a child in trouble: Veilig Thuis</translation>
    </message>
    <message>
        <source>Police, when there is no hurry</source>
        <translation>Police, when there is no hurry</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Called: %1</translation>
    </message>
    <message>
        <source>Danger at this moment: ambulance, fire brigade, police</source>
        <translation>Danger at this moment: ambulance, fire brigade, police</translation>
    </message>
    <message>
        <source>What cannot wait never waits for a meeting. Call first; write the rest down afterwards.</source>
        <translation>What cannot wait never waits for a meeting. Call first; write the rest down afterwards.</translation>
    </message>
</context>
<context>
    <name>tandem::screen::FormPanel</name>
    <message>
        <source>Save  Ctrl+↵</source>
        <translation>Save  Ctrl+↵</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>What you typed stays here (Esc)</source>
        <translation>What you typed stays here (Esc)</translation>
    </message>
    <message>
        <source>Throw away what I typed</source>
        <translation>Throw away what I typed</translation>
    </message>
</context>
<context>
    <name>tandem::screen::KeepLine</name>
    <message>
        <source>Write in a few words why.</source>
        <translation>Write in a few words why.</translation>
    </message>
    <message>
        <source>Why may “%1” stay?</source>
        <translation>Why may “%1” stay?</translation>
    </message>
    <message>
        <source>For instance: thousands of people are called that here.</source>
        <translation>For instance: thousands of people are called that here.</translation>
    </message>
    <message>
        <source>Let it stay</source>
        <translation>Let it stay</translation>
    </message>
</context>
<context>
    <name>tandem::screen::MarksList</name>
    <message>
        <source>makes somebody recognisable</source>
        <translation>makes somebody recognisable</translation>
    </message>
    <message>
        <source>to think about</source>
        <translation>to think about</translation>
    </message>
    <message>
        <source>What do we look for?</source>
        <translation>What do we look for?</translation>
    </message>
    <message>
        <source>We look for: %1. A solid line means: this makes somebody recognisable. Dashes mean: think about it. A program does not see everything, so read it yourself as well.</source>
        <translation>We look for: %1. A solid line means: this makes somebody recognisable. Dashes mean: think about it. A program does not see everything, so read it yourself as well.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more in the text.</source>
        <translation>
            <numerusform>And %n more in the text.</numerusform>
            <numerusform>And %n more in the text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Nothing is marked.</translation>
    </message>
    <message>
        <source>leave out?</source>
        <translation>leave out?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Leave out “%1”</translation>
    </message>
    <message>
        <source>Write “%1” instead of “%2”</source>
        <translation>Write “%1” instead of “%2”</translation>
    </message>
    <message>
        <source>Let it stay…</source>
        <translation>Let it stay…</translation>
    </message>
    <message>
        <source>Let “%1” stay, with a reason</source>
        <translation>Let “%1” stay, with a reason</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) make somebody recognisable</source>
        <translation>
            <numerusform>%n thing makes somebody recognisable</numerusform>
            <numerusform>%n things make somebody recognisable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to think about</source>
        <translation>
            <numerusform>%n to think about</numerusform>
            <numerusform>%n to think about</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nothing is marked</translation>
    </message>
    <message>
        <source>%1. We do not see everything: would a neighbour know who this is?</source>
        <translation>%1. We do not see everything: would a neighbour know who this is?</translation>
    </message>
</context>
<context>
    <name>tandem::screen::PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>A suggestion, drawn by chance. Write it down, or make up five words of your own:</source>
        <translation>A suggestion, drawn by chance. Write it down, or make up five words of your own:</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Use these words</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Other words</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Suggestion: %1</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Choose a passphrase.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Type the passphrase once more.</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it again.</source>
        <translation>This is not the same as above. Type it again.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
</context>
<context>
    <name>tandem::screen::RowList</name>
    <message>
        <source>What to do with: %1</source>
        <translation>What to do with: %1</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Change or remove</translation>
    </message>
</context>
<context>
    <name>tandem::settings::CallsCard</name>
    <message>
        <source>Call when it cannot wait</source>
        <translation>Call when it cannot wait</translation>
    </message>
    <message>
        <source>One more number</source>
        <translation>One more number</translation>
    </message>
    <message>
        <source>The usual numbers again</source>
        <translation>The usual numbers again</translation>
    </message>
    <message>
        <source>When, or who it is</source>
        <translation>When, or who it is</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>These stand at a new report and at “Call now”.</source>
        <translation>These stand at a new report and at “Call now”.</translation>
    </message>
    <message>
        <source>These are the usual numbers of the country. Change one, and your network has its own.</source>
        <translation>These are the usual numbers of the country. Change one, and your network has its own.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Say who it is, or when to call it.</source>
        <translation>Say who it is, or when to call it.</translation>
    </message>
    <message>
        <source>Fill in a telephone number. It has three digits or more.</source>
        <translation>Fill in a telephone number. It has three digits or more.</translation>
    </message>
    <message>
        <source>These numbers stand at every new report now. Undo: Ctrl+Z</source>
        <translation>These numbers stand at every new report now. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>tandem::settings::ComputerCard</name>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lock by itself</translation>
    </message>
    <message>
        <source>When nobody touches keyboard or mouse, and always when the computer locks or sleeps. Ctrl+L locks at once.</source>
        <translation>When nobody touches keyboard or mouse, and always when the computer locks or sleeps. Ctrl+L locks at once.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>This is how large you read a case: someone who likes to go for a walk.</source>
        <translation>This is how large you read a case: someone who likes to go for a walk.</translation>
    </message>
    <message>
        <source>%1 % of the usual size</source>
        <translation>%1 % of the usual size</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>after %1</translation>
    </message>
</context>
<context>
    <name>tandem::settings::FileCard</name>
    <message>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Beside the file</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>The file and its backups</source>
        <translation>The file and its backups</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>The file: %1</translation>
    </message>
    <message>
        <source>Beware: another program copies this folder to elsewhere. Keep the file somewhere else.</source>
        <translation>Beware: another program copies this folder to elsewhere. Keep the file somewhere else.</translation>
    </message>
    <message>
        <source>The backups: %1</source>
        <translation>The backups: %1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Last backup: %1</translation>
    </message>
    <message>
        <source>There is no backup yet. Tandem makes one after the first change of a day, and when it closes.</source>
        <translation>There is no backup yet. Tandem makes one after the first change of a day, and when it closes.</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation>Where the backups go</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>Nothing can be written in that folder. Choose another one.</translation>
    </message>
    <message>
        <source>From now on the backups go there. Those that were made stay where they are.</source>
        <translation>From now on the backups go there. Those that were made stay where they are.</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>The backup is made and checked.</translation>
    </message>
    <message>
        <source>Making a backup, and checking it…</source>
        <translation>Making a backup, and checking it…</translation>
    </message>
    <message>
        <source>Checking the file, page by page…</source>
        <translation>Checking the file, page by page…</translation>
    </message>
    <message>
        <source>The file is whole: %1 pages, %2 records and %3 steps in the logbook fit together.</source>
        <translation>The file is whole: %1 pages, %2 records and %3 steps in the logbook fit together.</translation>
    </message>
    <message>
        <source>The file is not whole. Change nothing any more, and open a backup.</source>
        <translation>The file is not whole. Change nothing any more, and open a backup.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::KeyCard</name>
    <message>
        <source>Passphrase and recovery sheet</source>
        <translation>Passphrase and recovery sheet</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>To the recovery sheet</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>The recovery sheet is on paper since %1.</source>
        <translation>The recovery sheet is on paper since %1.</translation>
    </message>
    <message>
        <source>The recovery sheet is not on paper yet.</source>
        <translation>The recovery sheet is not on paper yet.</translation>
    </message>
    <message>
        <source>This is an example: it needs no recovery sheet.</source>
        <translation>This is an example: it needs no recovery sheet.</translation>
    </message>
    <message>
        <source>Making the file anew with the new passphrase…</source>
        <translation>Making the file anew with the new passphrase…</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old recovery sheet no longer works: print a new one. Older backups still open with the old passphrase.</source>
        <translation>The passphrase is changed. The old recovery sheet no longer works: print a new one. Older backups still open with the old passphrase.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::NetworkCard</name>
    <message>
        <source>The network and you</source>
        <translation>The network and you</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>I am someone else</translation>
    </message>
    <message>
        <source>Type a part of your name. Who you are comes under what you change and approve.</source>
        <translation>Type a part of your name. Who you are comes under what you change and approve.</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name of the network</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>You are</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>From now on what you change is under your name.</source>
        <translation>From now on what you change is under your name.</translation>
    </message>
    <message>
        <source>Give the network a name.</source>
        <translation>Give the network a name.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>tandem::settings::TablesCard</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Name of the table</translation>
    </message>
    <message>
        <source>Minutes that a meeting lasts</source>
        <translation>Minutes that a meeting lasts</translation>
    </message>
    <message>
        <source>Minutes for a new case</source>
        <translation>Minutes for a new case</translation>
    </message>
    <message>
        <source>Minutes for a running case</source>
        <translation>Minutes for a running case</translation>
    </message>
    <message>
        <source>Do not show who is paid: all partners look the same</source>
        <translation>Do not show who is paid: all partners look the same</translation>
    </message>
    <message>
        <source>Rules for the room, shown at the start of a meeting</source>
        <translation>Rules for the room, shown at the start of a meeting</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 together</translation>
    </message>
    <message>
        <source>a new case %1 min</source>
        <translation>a new case %1 min</translation>
    </message>
    <message>
        <source>a running case %1 min</source>
        <translation>a running case %1 min</translation>
    </message>
    <message>
        <source>does not show who is paid</source>
        <translation>does not show who is paid</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Give the table a name.</source>
        <translation>Give the table a name.</translation>
    </message>
    <message>
        <source>Minutes are a number from 1 to %1.</source>
        <translation>Minutes are a number from 1 to %1.</translation>
    </message>
    <message>
        <source>The usual agreements about names hold here</source>
        <translation>The usual agreements about names hold here</translation>
    </message>
    <message>
        <source>With name at the table, veiled on the screen, mostly codes on paper; consent always comes first</source>
        <translation>With name at the table, veiled on the screen, mostly codes on paper; consent always comes first</translation>
    </message>
    <message>
        <source>nothing agreed about names yet: a meeting hears nothing of a case</source>
        <translation>nothing agreed about names yet: a meeting hears nothing of a case</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Names…</translation>
    </message>
    <message>
        <source>What was agreed about names: %1</source>
        <translation>What was agreed about names: %1</translation>
    </message>
</context>
<context>
    <name>tandem::shell::ChairingScreen</name>
    <message>
        <source>This meeting has not begun</source>
        <translation>This meeting has not begun</translation>
    </message>
    <message>
        <source>Begin when everybody is there. Who is coming counts as present.</source>
        <translation>Begin when everybody is there. Who is coming counts as present.</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Begin the meeting</translation>
    </message>
    <message>
        <source>This meeting is over</source>
        <translation>This meeting is over</translation>
    </message>
    <message>
        <source>The lists to hand out are ready.</source>
        <translation>The lists to hand out are ready.</translation>
    </message>
    <message>
        <source>To the lists</source>
        <translation>To the lists</translation>
    </message>
    <message>
        <source>This meeting is no longer there</source>
        <translation>This meeting is no longer there</translation>
    </message>
    <message>
        <source>It was removed. Undo brings it back.</source>
        <translation>It was removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>To all meetings</source>
        <translation>To all meetings</translation>
    </message>
    <message>
        <source>Finish  Ctrl+→</source>
        <translation>Finish  Ctrl+→</translation>
    </message>
    <message>
        <source>Next  Ctrl+→</source>
        <translation>Next  Ctrl+→</translation>
    </message>
    <message>
        <source>The agreement is added.</source>
        <translation>The agreement is added.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Chairing</source>
        <translation>Chairing</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+←)</source>
        <translation>Back to the item before (Ctrl+←)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>Item before</translation>
    </message>
    <message>
        <source>Finish the meeting</source>
        <translation>Finish the meeting</translation>
    </message>
    <message>
        <source>This comes next time. Undo: Ctrl+Z</source>
        <translation>This comes next time. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Noted as done. Undo: Ctrl+Z</source>
        <translation>Noted as done. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Noted as not done. Agree something new below, or go on. Undo: Ctrl+Z</source>
        <translation>Noted as not done. Agree something new below, or go on. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Screen for the room</source>
        <translation>Screen for the room</translation>
    </message>
    <message>
        <source>Screen for the room  F5</source>
        <translation>Screen for the room  F5</translation>
    </message>
    <message>
        <source>What everybody here may see, large, on a second monitor or in a window. B makes it blank.</source>
        <translation>What everybody here may see, large, on a second monitor or in a window. B makes it blank.</translation>
    </message>
    <message>
        <source>It is written down: what is said here stays here.</source>
        <translation>It is written down: what is said here stays here.</translation>
    </message>
    <message>
        <source>Noted who is here now. Undo: Ctrl+Z</source>
        <translation>Noted who is here now. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>tandem::shell::CommandPalette</name>
    <message>
        <source>Code of a case, partner, screen or what you want to do</source>
        <translation>Code of a case, partner, screen or what you want to do</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing found. Try the code of a case, the beginning of a name, or a verb.</source>
        <translation>Nothing found. Try the code of a case, the beginning of a name, or a verb.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>question without a name</source>
        <translation>question without a name</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
</context>
<context>
    <name>tandem::shell::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There is no page about this yet. Look at the contents.</source>
        <translation>There is no page about this yet. Look at the contents.</translation>
    </message>
</context>
<context>
    <name>tandem::shell::LeavingPage</name>
    <message>
        <source>Making a backup first…</source>
        <translation>Making a backup first…</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Close without a backup</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Menus</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>New network…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Recovery sheet…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Help with this screen</source>
        <translation>Help with this screen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation>About Tandem</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;This screen</source>
        <translation>&amp;This screen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Prepare the next meeting</source>
        <translation>Prepare the next meeting</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Ask a question without a name</source>
        <translation>Ask a question without a name</translation>
    </message>
    <message>
        <source>Questions without a name</source>
        <translation>Questions without a name</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Navigation</name>
    <message>
        <source>At work:</source>
        <translation>At work:</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>tandem::shell::StatusLine</name>
    <message>
        <source>Nothing is open. What you keep stays encrypted on this computer.</source>
        <translation>Nothing is open. What you keep stays encrypted on this computer.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Only to look at</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>All is saved</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Backup: today at %1</source>
        <translation>Backup: today at %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n seconds</source>
        <translation>
            <numerusform>Locks in %n second</numerusform>
            <numerusform>Locks in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes</source>
        <translation>
            <numerusform>Locks after %n minute</numerusform>
            <numerusform>Locks after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::shell::Window</name>
    <message>
        <source>The backup is up to date.</source>
        <translation>The backup is up to date.</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>No meeting is planned yet.</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Workbench</name>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>This file is open in another window. Here you see codes only, and nothing can be changed.</source>
        <translation>This file is open in another window. Here you see codes only, and nothing can be changed.</translation>
    </message>
    <message>
        <source>This place takes no changes. You can look at everything; copy the file to this computer to work in it.</source>
        <translation>This place takes no changes. You can look at everything; copy the file to this computer to work in it.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>tandem::start::KindStep</name>
    <message>
        <source>Which of these looks most like yours? You can change everything later.</source>
        <translation>Which of these looks most like yours? You can change everything later.</translation>
    </message>
    <message>
        <source>What kind of network</source>
        <translation>What kind of network</translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation>Choose one of these first.</translation>
    </message>
</context>
<context>
    <name>tandem::start::NameStep</name>
    <message>
        <source>Name of the network</source>
        <translation>Name of the network</translation>
    </message>
    <message>
        <source>As you call it yourselves: “Buurtnetwerk Molenwijk”.</source>
        <translation>As you call it yourselves: “Buurtnetwerk Molenwijk”.</translation>
    </message>
    <message>
        <source>One more table</source>
        <translation>One more table</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Your own name</translation>
    </message>
    <message>
        <source>You are the coordinator in this file. It comes under what you change.</source>
        <translation>You are the coordinator in this file. It comes under what you change.</translation>
    </message>
    <message>
        <source>The table where you meet</source>
        <translation>The table where you meet</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>A table is a group that meets: for one area, or about one subject.</source>
        <translation>A table is a group that meets: for one area, or about one subject.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Give the network a name.</source>
        <translation>Give the network a name.</translation>
    </message>
    <message>
        <source>Name at least one table.</source>
        <translation>Name at least one table.</translation>
    </message>
    <message>
        <source>Type your own name.</source>
        <translation>Type your own name.</translation>
    </message>
</context>
<context>
    <name>tandem::start::NewNetworkPage</name>
    <message>
        <source>The recovery sheet</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>New network</translation>
    </message>
    <message>
        <source>Your network is there. One thing is left.</source>
        <translation>Your network is there. One thing is left.</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Step %1 of %2 · %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Do not make one</source>
        <translation>Do not make one</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Making it…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Make network</source>
        <translation>Make network</translation>
    </message>
</context>
<context>
    <name>tandem::start::PartnersStep</name>
    <message>
        <source>Name of a partner</source>
        <translation>Name of a partner</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Who they are</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>How they take part</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Keep the change</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Partners to begin with</source>
        <translation>Partners to begin with</translation>
    </message>
    <message>
        <source>These kinds of partners often take part. Put real names in, leave out who does not, add who is missing. It can wait: partners can be added at any time.</source>
        <translation>These kinds of partners often take part. Put real names in, leave out who does not, add who is missing. It can wait: partners can be added at any time.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Type a name first.</translation>
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
        <translation>Beware: another program copies this folder to elsewhere, and may put an older copy back. Choose a folder that stays on this computer.</translation>
    </message>
    <message>
        <source>Beware: this is a stick or a card. It gets lost easily, and it is slow. Better keep the network on the computer and the backups on the stick.</source>
        <translation>Beware: this is a stick or a card. It gets lost easily, and it is slow. Better keep the network on the computer and the backups on the stick.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>Where the file comes</source>
        <translation>Where the file comes</translation>
    </message>
    <message>
        <source>Everything about your network is in this one file, encrypted.</source>
        <translation>Everything about your network is in this one file, encrypted.</translation>
    </message>
    <message>
        <source>The passphrase opens the file. Nobody else knows it, and it cannot be asked for anywhere. In the next step you print a sheet for when it is forgotten.</source>
        <translation>The passphrase opens the file. Nobody else knows it, and it cannot be asked for anywhere. In the next step you print a sheet for when it is forgotten.</translation>
    </message>
    <message>
        <source>Tandem files (*.tandem)</source>
        <translation>Tandem files (*.tandem)</translation>
    </message>
    <message>
        <source>Place and passphrase</source>
        <translation>Place and passphrase</translation>
    </message>
    <message>
        <source>Say where the file comes: a folder and a name.</source>
        <translation>Say where the file comes: a folder and a name.</translation>
    </message>
    <message>
        <source>This folder is not there. Make it first, or choose another one.</source>
        <translation>This folder is not there. Make it first, or choose another one.</translation>
    </message>
    <message>
        <source>There is already something with this name. Nothing is written over it; choose another name.</source>
        <translation>There is already something with this name. Nothing is written over it; choose another name.</translation>
    </message>
</context>
<context>
    <name>tandem::start::RecentList</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>Example network</source>
        <translation>Example network</translation>
    </message>
    <message>
        <source>to practise, with people who are made up</source>
        <translation>to practise, with people who are made up</translation>
    </message>
    <message>
        <source>not found in this place</source>
        <translation>not found in this place</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Forget %1</translation>
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
        <translation>Show the sheet</translation>
    </message>
    <message>
        <source>Hide the sheet</source>
        <translation>Hide the sheet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>A sheet for when the passphrase is forgotten</source>
        <translation>A sheet for when the passphrase is forgotten</translation>
    </message>
    <message>
        <source>Whoever has this sheet opens the file. Keep it on paper, in the safe of your organisation, not in the computer. Without passphrase and without sheet nobody can help you.</source>
        <translation>Whoever has this sheet opens the file. Keep it on paper, in the safe of your organisation, not in the computer. Without passphrase and without sheet nobody can help you.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>I wrote it over by hand</source>
        <translation>I wrote it over by hand</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Try it out</translation>
    </message>
    <message>
        <source>Type the sheet over from the paper. Then you know that it can be read, and that it opens the file.</source>
        <translation>Type the sheet over from the paper. Then you know that it can be read, and that it opens the file.</translation>
    </message>
    <message>
        <source>Is it right?</source>
        <translation>Is it right?</translation>
    </message>
    <message>
        <source>It goes to the printer…</source>
        <translation>It goes to the printer…</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the sheet away at once, and bring it to the safe.</source>
        <translation>Sent to the printer. Take the sheet away at once, and bring it to the safe.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another place.</source>
        <translation>The sheet could not be saved there. Choose another place.</translation>
    </message>
    <message>
        <source>Saved, and not encrypted: whoever finds this file opens your network. Print it, and throw the file away.</source>
        <translation>Saved, and not encrypted: whoever finds this file opens your network. Print it, and throw the file away.</translation>
    </message>
    <message>
        <source>Good. Keep it in the safe of your organisation.</source>
        <translation>Good. Keep it in the safe of your organisation.</translation>
    </message>
    <message>
        <source>This is a right sheet, but of another file or from before the passphrase was changed.</source>
        <translation>This is a right sheet, but of another file or from before the passphrase was changed.</translation>
    </message>
    <message>
        <source>It is right: this sheet opens the file.</source>
        <translation>It is right: this sheet opens the file.</translation>
    </message>
</context>
<context>
    <name>tandem::start::RecoverySheetScreen</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>tandem::start::SheetField</name>
    <message>
        <source>Line %1 of the recovery sheet</source>
        <translation>Line %1 of the recovery sheet</translation>
    </message>
</context>
<context>
    <name>tandem::start::StartPage</name>
    <message>
        <source>Formal and informal help, on the way together.</source>
        <translation>Formal and informal help, on the way together.</translation>
    </message>
    <message>
        <source>Locked. What you were typing is there again when you unlock.</source>
        <translation>Locked. What you were typing is there again when you unlock.</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>New network…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Everybody in it is made up. Try out what you like: plan a meeting, chair it, hand out lists. It asks for no passphrase, and it is gone when Tandem closes.</source>
        <translation>Everybody in it is made up. Try out what you like: plan a meeting, chair it, hand out lists. It asks for no passphrase, and it is gone when Tandem closes.</translation>
    </message>
    <message>
        <source>Example network</source>
        <translation>Example network</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Just a moment…</translation>
    </message>
    <message>
        <source>Go on with the example</source>
        <translation>Go on with the example</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Open the example</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Opened lately</translation>
    </message>
    <message>
        <source>Welcome. Look around in the example first, or make your own network.</source>
        <translation>Welcome. Look around in the example first, or make your own network.</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Open a network</translation>
    </message>
    <message>
        <source>Tandem files (*.tandem);;All files (*)</source>
        <translation>Tandem files (*.tandem);;All files (*)</translation>
    </message>
</context>
<context>
    <name>tandem::start::UnlockCard</name>
    <message>
        <source>Type the six lines of the recovery sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Type the six lines of the recovery sheet. Capitals, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Unlock %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Use the passphrase</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Use the recovery sheet</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Unlocking…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Do not open</translation>
    </message>
    <message>
        <source>Type the passphrase of this network.</source>
        <translation>Type the passphrase of this network.</translation>
    </message>
    <message>
        <source>This network is open in another window. You can look along: only codes, and nothing can be changed.</source>
        <translation>This network is open in another window. You can look along: only codes, and nothing can be changed.</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Only look</translation>
    </message>
    <message>
        <source>Open that backup</source>
        <translation>Open that backup</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Put the backup back</translation>
    </message>
    <message>
        <source>Forget this file</source>
        <translation>Forget this file</translation>
    </message>
</context>
<context>
    <name>tandem::today::ActionsCard</name>
    <message>
        <source>Actions that need attention</source>
        <translation>Actions that need attention</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message numerus="yes">
        <source>%n more: go to the cases</source>
        <translation>
            <numerusform>%n more: go to the cases</numerusform>
            <numerusform>%n more: go to the cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late and nothing has to be done this week</source>
        <translation>Nothing is late and nothing has to be done this week</translation>
    </message>
    <message>
        <source>There are no actions yet</source>
        <translation>There are no actions yet</translation>
    </message>
    <message>
        <source>What people promised about a case shows here in the week that it has to be done.</source>
        <translation>What people promised about a case shows here in the week that it has to be done.</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Start a case</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>%1: %2. Open the case</source>
        <translation>%1: %2. Open the case</translation>
    </message>
</context>
<context>
    <name>tandem::today::FeedbackCard</name>
    <message>
        <source>Tell who reported something</source>
        <translation>Tell who reported something</translation>
    </message>
    <message>
        <source>Who reports something always hears something back.</source>
        <translation>Who reports something always hears something back.</translation>
    </message>
    <message>
        <source>Tell it yourself: call, or drop by. Which of these did you say? More than this nobody hears.</source>
        <translation>Tell it yourself: call, or drop by. Which of these did you say? More than this nobody hears.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these.</source>
        <translation>
            <numerusform>%n more after this.</numerusform>
            <numerusform>%n more after these.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting for word now.</source>
        <translation>Nobody is waiting for word now.</translation>
    </message>
    <message>
        <source>Report of %1 · %2</source>
        <translation>Report of %1 · %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them know</source>
        <translation>Let them know</translation>
    </message>
    <message>
        <source>Let them know: report of %1</source>
        <translation>Let them know: report of %1</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Look at the report</translation>
    </message>
    <message>
        <source>The volunteer heard it</source>
        <translation>The volunteer heard it</translation>
    </message>
    <message>
        <source>The volunteer heard it: report of %1</source>
        <translation>The volunteer heard it: report of %1</translation>
    </message>
    <message>
        <source>%1 knows: “%2” Did the volunteer hear it too?</source>
        <translation>%1 knows: “%2” Did the volunteer hear it too?</translation>
    </message>
    <message>
        <source>The coordinator</source>
        <translation>The coordinator</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <translation>Through %1.</translation>
    </message>
</context>
<context>
    <name>tandem::today::HandoversCard</name>
    <message>
        <source>Offered to another network</source>
        <translation>Offered to another network</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them now: %1</source>
        <translation>Ask them now: %1</translation>
    </message>
    <message>
        <source>%1: offered to %2. Open the case</source>
        <translation>%1: offered to %2. Open the case</translation>
    </message>
</context>
<context>
    <name>tandem::today::HelpCard</name>
    <message>
        <source>%1: %2. Open the case</source>
        <translation>%1: %2. Open the case</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask how it is going</source>
        <translation>Ask how it is going</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Help that needs attention</source>
        <translation>Help that needs attention</translation>
    </message>
    <message>
        <source>Look again whether this help can go on</source>
        <translation>Look again whether this help can go on</translation>
    </message>
    <message>
        <source>Something is not safe</source>
        <translation>Something is not safe</translation>
    </message>
    <message>
        <source>Stop sign not heard yet: call now</source>
        <translation>Stop sign not heard yet: call now</translation>
    </message>
    <message>
        <source>This helper can turn to nobody yet</source>
        <translation>This helper can turn to nobody yet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who this helper could turn to is not there any more</source>
        <translation>Who this helper could turn to is not there any more</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Too heavy for who helps, or an alarm sign was seen</source>
        <translation>Too heavy for who helps, or an alarm sign was seen</translation>
    </message>
</context>
<context>
    <name>tandem::today::MeetingCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>No meeting is planned yet</source>
        <translation>No meeting is planned yet</translation>
    </message>
    <message>
        <source>Plan one: Tandem invites the permanent partners and proposes an agenda.</source>
        <translation>Plan one: Tandem invites the permanent partners and proposes an agenda.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Next meeting · %1</source>
        <translation>Next meeting · %1</translation>
    </message>
    <message>
        <source>Prepare meeting</source>
        <translation>Prepare meeting</translation>
    </message>
    <message>
        <source>Chair meeting</source>
        <translation>Chair meeting</translation>
    </message>
    <message>
        <source>The agenda is still empty. When you prepare it, Tandem makes a proposal.</source>
        <translation>The agenda is still empty. When you prepare it, Tandem makes a proposal.</translation>
    </message>
    <message numerus="yes">
        <source>%n still without a question</source>
        <translation>
            <numerusform>%n still without a question</numerusform>
            <numerusform>%n still without a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n action late</numerusform>
            <numerusform>%n actions late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new case(s) · %1 min each</source>
        <translation>
            <numerusform>new case · %1 min</numerusform>
            <numerusform>new cases · %1 min each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running case(s) · only actions, %1 min</source>
        <translation>
            <numerusform>running case · only actions, %1 min</numerusform>
            <numerusform>running cases · only actions, %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question(s) without a name</source>
        <translation>
            <numerusform>question without a name</numerusform>
            <numerusform>questions without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theme(s)</source>
        <translation>
            <numerusform>theme</numerusform>
            <numerusform>themes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are coming</source>
        <translation>%1 of %2 are coming</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s)</source>
        <translation>
            <numerusform>%n professional</numerusform>
            <numerusform>%n professionals</numerusform>
        </translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>takes about %1</translation>
    </message>
</context>
<context>
    <name>tandem::today::NetworkCard</name>
    <message numerus="yes">
        <source>%n partner(s) take part</source>
        <translation>
            <numerusform>%n partner takes part</numerusform>
            <numerusform>%n partners take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are open</source>
        <translation>
            <numerusform>%n case is open</numerusform>
            <numerusform>%n cases are open</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how you begin</source>
        <translation>This is how you begin</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>This network</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation>Look at the cases</translation>
    </message>
    <message>
        <source>Go through the partners</source>
        <translation>Go through the partners</translation>
    </message>
    <message>
        <source>Look at the partners</source>
        <translation>Look at the partners</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Start a case</translation>
    </message>
    <message>
        <source>Go through the partners: are their names right, and whom can you call?</source>
        <translation>Go through the partners: are their names right, and whom can you call?</translation>
    </message>
    <message>
        <source>Start a first case.</source>
        <translation>Start a first case.</translation>
    </message>
    <message>
        <source>Plan a meeting.</source>
        <translation>Plan a meeting.</translation>
    </message>
</context>
<context>
    <name>tandem::today::PrivacyCard</name>
    <message>
        <source>Look again whether the resident can be told</source>
        <translation>Look again whether the resident can be told</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): look again whether the resident can be told</source>
        <translation>
            <numerusform>In %n day: look again whether the resident can be told</numerusform>
            <numerusform>In %n days: look again whether the resident can be told</numerusform>
        </translation>
    </message>
    <message>
        <source>Report with a name: choose what happens with it</source>
        <translation>Report with a name: choose what happens with it</translation>
    </message>
    <message numerus="yes">
        <source>Report with a name: %n day(s) left to choose</source>
        <translation>
            <numerusform>Report with a name: %n day left to choose</numerusform>
            <numerusform>Report with a name: %n days left to choose</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept long enough, ready to be erased</source>
        <translation>Kept long enough, ready to be erased</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Nothing asks for attention now.</source>
        <translation>Nothing asks for attention now.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Open the case</source>
        <translation>%1: %2. Open the case</translation>
    </message>
    <message>
        <source>Emergency: write down the reason</source>
        <translation>Emergency: write down the reason</translation>
    </message>
    <message>
        <source>Let know that consent ended</source>
        <translation>Let know that consent ended</translation>
    </message>
    <message>
        <source>Look again whether sharing without consent is needed</source>
        <translation>Look again whether sharing without consent is needed</translation>
    </message>
    <message>
        <source>Consent: fill in the rest</source>
        <translation>Consent: fill in the rest</translation>
    </message>
    <message>
        <source>The agreement to work together has ended</source>
        <translation>The agreement to work together has ended</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): look again whether sharing without consent is needed</source>
        <translation>
            <numerusform>In %n day: look again whether sharing without consent is needed</numerusform>
            <numerusform>In %n days: look again whether sharing without consent is needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement to work together ends in %n day(s)</source>
        <translation>
            <numerusform>The agreement to work together ends in %n day</numerusform>
            <numerusform>The agreement to work together ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and at least %n more</source>
        <translation>
            <numerusform>%1 and at least %n more</numerusform>
            <numerusform>%1 and at least %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Open the reports</source>
        <translation>%1: %2. Open the reports</translation>
    </message>
</context>
<context>
    <name>tandem::today::ReportsCard</name>
    <message numerus="yes">
        <source>New reports: %n</source>
        <translation>
            <numerusform>New reports: %n</numerusform>
            <numerusform>New reports: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to do with them</source>
        <translation>Choose what to do with them</translation>
    </message>
    <message>
        <source>%1. Open the report</source>
        <translation>%1. Open the report</translation>
    </message>
</context>
<context>
    <name>tandem::today::TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The recovery sheet is not on paper yet. Without it a forgotten passphrase means that everything is gone.</source>
        <translation>The recovery sheet is not on paper yet. Without it a forgotten passphrase means that everything is gone.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>To the recovery sheet</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation>
            <numerusform>The last backup is %n day old.</numerusform>
            <numerusform>The last backup is %n days old.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Make one now</translation>
    </message>
    <message>
        <source>Noted: “%1”</source>
        <translation>Noted: “%1”</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>The backup is made and checked.</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Today · %1</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>%1 is too early. Choose %2 or later.</source>
        <translation>%1 is too early. Choose %2 or later.</translation>
    </message>
    <message>
        <source>%1 is too late. Choose %2 or earlier.</source>
        <translation>%1 is too late. Choose %2 or earlier.</translation>
    </message>
    <message>
        <source>We do not understand this day. Try 12-11, &quot;fri&quot; or &quot;in 2 weeks&quot;.</source>
        <translation>We do not understand this day. Try 12-11, &quot;fri&quot; or &quot;in 2 weeks&quot;.</translation>
    </message>
    <message>
        <source>This day does not exist. Look at the day and the month.</source>
        <translation>This day does not exist. Look at the day and the month.</translation>
    </message>
    <message>
        <source>Use a year between 1900 and 2100.</source>
        <translation>Use a year between 1900 and 2100.</translation>
    </message>
    <message>
        <source>The weekday and the date do not belong together.</source>
        <translation>The weekday and the date do not belong together.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: nl, en.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down or F4)</source>
        <translation>Open the calendar (Alt+Down or F4)</translation>
    </message>
    <message>
        <source>Alt+Down or F4 opens the calendar.</source>
        <translation>Alt+Down or F4 opens the calendar.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::LineField</name>
    <message>
        <source>This does not fit: at most %1 characters. Nothing was changed.</source>
        <translation>This does not fit: at most %1 characters. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::ListTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Sort by %1</translation>
    </message>
    <message>
        <source>Sort by %1, last first</source>
        <translation>Sort by %1, last first</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::MultiPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::NoticeBar</name>
    <message>
        <source>Note:</source>
        <translation>Note:</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::Picker</name>
    <message>
        <source>Choose one from the list, or empty this field.</source>
        <translation>Choose one from the list, or empty this field.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::PickerList</name>
    <message>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::TextArea</name>
    <message>
        <source>This does not fit: at most %1 characters. Nothing was changed.</source>
        <translation>This does not fit: at most %1 characters. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::TimeField</name>
    <message>
        <source>We do not understand this time. Try 13:30 or 9.</source>
        <translation>We do not understand this time. Try 13:30 or 9.</translation>
    </message>
    <message>
        <source>This time does not exist. A day goes from 0:00 to 23:59.</source>
        <translation>This time does not exist. A day goes from 0:00 to 23:59.</translation>
    </message>
</context>
<context>
    <name>tandem::widgets::ToastBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Made a network</source>
        <translation>Made a network</translation>
    </message>
    <message>
        <source>Made the example network</source>
        <translation>Made the example network</translation>
    </message>
    <message>
        <source>Read in a network</source>
        <translation>Read in a network</translation>
    </message>
    <message>
        <source>Wrote the network to a file</source>
        <translation>Wrote the network to a file</translation>
    </message>
    <message>
        <source>Looked at a name</source>
        <translation>Looked at a name</translation>
    </message>
    <message>
        <source>Searched by name</source>
        <translation>Searched by name</translation>
    </message>
    <message>
        <source>Handed out papers</source>
        <translation>Handed out papers</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translation>Changed the passphrase</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Put back a backup</translation>
    </message>
    <message>
        <source>Brought the file up to date</source>
        <translation>Brought the file up to date</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Erased for good</translation>
    </message>
    <message>
        <source>Undid a step</source>
        <translation>Undid a step</translation>
    </message>
    <message>
        <source>Did a step again</source>
        <translation>Did a step again</translation>
    </message>
    <message>
        <source>Added an action</source>
        <translation>Added an action</translation>
    </message>
    <message>
        <source>Changed an action</source>
        <translation>Changed an action</translation>
    </message>
    <message>
        <source>Removed an action</source>
        <translation>Removed an action</translation>
    </message>
    <message>
        <source>Finished an action</source>
        <translation>Finished an action</translation>
    </message>
    <message>
        <source>A page of the file is damaged</source>
        <translation>A page of the file is damaged</translation>
    </message>
    <message>
        <source>The structure of the file is broken</source>
        <translation>The structure of the file is broken</translation>
    </message>
    <message>
        <source>The logbook was changed or a part is missing</source>
        <translation>The logbook was changed or a part is missing</translation>
    </message>
    <message>
        <source>Something refers to what is not there</source>
        <translation>Something refers to what is not there</translation>
    </message>
    <message>
        <source>A change history is missing</source>
        <translation>A change history is missing</translation>
    </message>
    <message>
        <source>A change history belongs to nothing</source>
        <translation>A change history belongs to nothing</translation>
    </message>
    <message>
        <source>The search index is out of step</source>
        <translation>The search index is out of step</translation>
    </message>
    <message>
        <source>Something is left without what it belongs to</source>
        <translation>Something is left without what it belongs to</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>A value cannot be read</translation>
    </message>
    <message>
        <source>Something is left of what was erased</source>
        <translation>Something is left of what was erased</translation>
    </message>
    <message>
        <source>Started a case</source>
        <translation>Started a case</translation>
    </message>
    <message>
        <source>Changed a case</source>
        <translation>Changed a case</translation>
    </message>
    <message>
        <source>Removed a case</source>
        <translation>Removed a case</translation>
    </message>
    <message>
        <source>Talked about it in a meeting</source>
        <translation>Talked about it in a meeting</translation>
    </message>
    <message>
        <source>Added a need</source>
        <translation>Added a need</translation>
    </message>
    <message>
        <source>Changed a need</source>
        <translation>Changed a need</translation>
    </message>
    <message>
        <source>Removed a need</source>
        <translation>Removed a need</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Added a note</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Changed a note</translation>
    </message>
    <message>
        <source>Removed a note</source>
        <translation>Removed a note</translation>
    </message>
    <message>
        <source>Added a person to a case</source>
        <translation>Added a person to a case</translation>
    </message>
    <message>
        <source>Changed a person in a case</source>
        <translation>Changed a person in a case</translation>
    </message>
    <message>
        <source>Removed a person from a case</source>
        <translation>Removed a person from a case</translation>
    </message>
    <message>
        <source>Wrote the story for the meeting</source>
        <translation>Wrote the story for the meeting</translation>
    </message>
    <message>
        <source>Approved the story for the meeting</source>
        <translation>Approved the story for the meeting</translation>
    </message>
    <message>
        <source>Changed a name or address</source>
        <translation>Changed a name or address</translation>
    </message>
    <message>
        <source>Added a partner</source>
        <translation>Added a partner</translation>
    </message>
    <message>
        <source>Changed a partner</source>
        <translation>Changed a partner</translation>
    </message>
    <message>
        <source>Removed a partner</source>
        <translation>Removed a partner</translation>
    </message>
    <message>
        <source>Added a person at a partner</source>
        <translation>Added a person at a partner</translation>
    </message>
    <message>
        <source>Changed a person at a partner</source>
        <translation>Changed a person at a partner</translation>
    </message>
    <message>
        <source>Removed a person at a partner</source>
        <translation>Removed a person at a partner</translation>
    </message>
    <message>
        <source>Added a seat</source>
        <translation>Added a seat</translation>
    </message>
    <message>
        <source>Changed a seat</source>
        <translation>Changed a seat</translation>
    </message>
    <message>
        <source>Removed a seat</source>
        <translation>Removed a seat</translation>
    </message>
    <message>
        <source>Moved a partner to the other ring</source>
        <translation>Moved a partner to the other ring</translation>
    </message>
    <message>
        <source>Changed the network</source>
        <translation>Changed the network</translation>
    </message>
    <message>
        <source>Added a table</source>
        <translation>Added a table</translation>
    </message>
    <message>
        <source>Changed a table</source>
        <translation>Changed a table</translation>
    </message>
    <message>
        <source>Planned a meeting</source>
        <translation>Planned a meeting</translation>
    </message>
    <message>
        <source>Changed a meeting</source>
        <translation>Changed a meeting</translation>
    </message>
    <message>
        <source>Called off a meeting</source>
        <translation>Called off a meeting</translation>
    </message>
    <message>
        <source>Removed a meeting</source>
        <translation>Removed a meeting</translation>
    </message>
    <message>
        <source>Began a meeting</source>
        <translation>Began a meeting</translation>
    </message>
    <message>
        <source>Finished a meeting</source>
        <translation>Finished a meeting</translation>
    </message>
    <message>
        <source>Invited someone</source>
        <translation>Invited someone</translation>
    </message>
    <message>
        <source>Noted who is there</source>
        <translation>Noted who is there</translation>
    </message>
    <message>
        <source>Removed an invitation</source>
        <translation>Removed an invitation</translation>
    </message>
    <message>
        <source>Added an agenda item</source>
        <translation>Added an agenda item</translation>
    </message>
    <message>
        <source>Changed an agenda item</source>
        <translation>Changed an agenda item</translation>
    </message>
    <message>
        <source>Removed an agenda item</source>
        <translation>Removed an agenda item</translation>
    </message>
    <message>
        <source>Moved an agenda item</source>
        <translation>Moved an agenda item</translation>
    </message>
    <message>
        <source>Took over the proposed agenda</source>
        <translation>Took over the proposed agenda</translation>
    </message>
    <message>
        <source>Wrote down an agenda item</source>
        <translation>Wrote down an agenda item</translation>
    </message>
    <message>
        <source>Gave feedback on a report</source>
        <translation>Gave feedback on a report</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Printed papers</translation>
    </message>
    <message>
        <source>Asked for consent</source>
        <translation>Asked for consent</translation>
    </message>
    <message>
        <source>Wrote down consent</source>
        <translation>Wrote down consent</translation>
    </message>
    <message>
        <source>Narrowed consent</source>
        <translation>Narrowed consent</translation>
    </message>
    <message>
        <source>Wrote down that consent was refused</source>
        <translation>Wrote down that consent was refused</translation>
    </message>
    <message>
        <source>Stopped consent</source>
        <translation>Stopped consent</translation>
    </message>
    <message>
        <source>Filled in consent</source>
        <translation>Filled in consent</translation>
    </message>
    <message>
        <source>Weighed sharing without consent</source>
        <translation>Weighed sharing without consent</translation>
    </message>
    <message>
        <source>Ended sharing without consent</source>
        <translation>Ended sharing without consent</translation>
    </message>
    <message>
        <source>Wrote down an emergency</source>
        <translation>Wrote down an emergency</translation>
    </message>
    <message>
        <source>Gave the reason for an emergency</source>
        <translation>Gave the reason for an emergency</translation>
    </message>
    <message>
        <source>Wrote down why a case may be handed over</source>
        <translation>Wrote down why a case may be handed over</translation>
    </message>
    <message>
        <source>Wrote down the answer to a handover</source>
        <translation>Wrote down the answer to a handover</translation>
    </message>
    <message>
        <source>Wrote down an agreement to work together</source>
        <translation>Wrote down an agreement to work together</translation>
    </message>
    <message>
        <source>Wrote down who signed the agreement</source>
        <translation>Wrote down who signed the agreement</translation>
    </message>
    <message>
        <source>Ended a signature under the agreement</source>
        <translation>Ended a signature under the agreement</translation>
    </message>
    <message>
        <source>Wrote down a promise to keep things secret</source>
        <translation>Wrote down a promise to keep things secret</translation>
    </message>
    <message>
        <source>Ended a promise to keep things secret</source>
        <translation>Ended a promise to keep things secret</translation>
    </message>
    <message>
        <source>Agreed in the meeting to keep things secret</source>
        <translation>Agreed in the meeting to keep things secret</translation>
    </message>
    <message>
        <source>Noted who knows the resident</source>
        <translation>Noted who knows the resident</translation>
    </message>
    <message>
        <source>Noted that the resident does not mind</source>
        <translation>Noted that the resident does not mind</translation>
    </message>
    <message>
        <source>Removed that someone knows the resident</source>
        <translation>Removed that someone knows the resident</translation>
    </message>
    <message>
        <source>Wrote down an objection</source>
        <translation>Wrote down an objection</translation>
    </message>
    <message>
        <source>Ended an objection</source>
        <translation>Ended an objection</translation>
    </message>
    <message>
        <source>Set a safety shield</source>
        <translation>Set a safety shield</translation>
    </message>
    <message>
        <source>Ended a safety shield</source>
        <translation>Ended a safety shield</translation>
    </message>
    <message>
        <source>Stopped the use of data</source>
        <translation>Stopped the use of data</translation>
    </message>
    <message>
        <source>Allowed the use of data again</source>
        <translation>Allowed the use of data again</translation>
    </message>
    <message>
        <source>Chose someone to take over a case</source>
        <translation>Chose someone to take over a case</translation>
    </message>
    <message>
        <source>Ended the taking over of a case</source>
        <translation>Ended the taking over of a case</translation>
    </message>
    <message>
        <source>Asked a partner on call</source>
        <translation>Asked a partner on call</translation>
    </message>
    <message>
        <source>Wrote down the answer of a partner on call</source>
        <translation>Wrote down the answer of a partner on call</translation>
    </message>
    <message>
        <source>Confirmed who is needed</source>
        <translation>Confirmed who is needed</translation>
    </message>
    <message>
        <source>Wrote down what was told</source>
        <translation>Wrote down what was told</translation>
    </message>
    <message>
        <source>Let someone know that consent ended</source>
        <translation>Let someone know that consent ended</translation>
    </message>
    <message>
        <source>Noted who comes along with the resident</source>
        <translation>Noted who comes along with the resident</translation>
    </message>
    <message>
        <source>Removed who comes along with the resident</source>
        <translation>Removed who comes along with the resident</translation>
    </message>
    <message>
        <source>Printed a note for who does the work</source>
        <translation>Printed a note for who does the work</translation>
    </message>
    <message>
        <source>Chose who is there for an item</source>
        <translation>Chose who is there for an item</translation>
    </message>
    <message>
        <source>Planned the meeting in parts</source>
        <translation>Planned the meeting in parts</translation>
    </message>
    <message>
        <source>Began a part of a meeting</source>
        <translation>Began a part of a meeting</translation>
    </message>
    <message>
        <source>Printed a letter for the resident</source>
        <translation>Printed a letter for the resident</translation>
    </message>
    <message>
        <source>Printed for the resident who heard what</source>
        <translation>Printed for the resident who heard what</translation>
    </message>
    <message>
        <source>Changed a list to choose from</source>
        <translation>Changed a list to choose from</translation>
    </message>
    <message>
        <source>Wrote down a report</source>
        <translation>Wrote down a report</translation>
    </message>
    <message>
        <source>Changed a report</source>
        <translation>Changed a report</translation>
    </message>
    <message>
        <source>Removed a report</source>
        <translation>Removed a report</translation>
    </message>
    <message>
        <source>Took up a report</source>
        <translation>Took up a report</translation>
    </message>
    <message>
        <source>Asked more about a report</source>
        <translation>Asked more about a report</translation>
    </message>
    <message>
        <source>Made a question without a name of a report</source>
        <translation>Made a question without a name of a report</translation>
    </message>
    <message>
        <source>Settled a report with one party</source>
        <translation>Settled a report with one party</translation>
    </message>
    <message>
        <source>Passed on a report</source>
        <translation>Passed on a report</translation>
    </message>
    <message>
        <source>Left a report</source>
        <translation>Left a report</translation>
    </message>
    <message>
        <source>Put a report back in the inbox</source>
        <translation>Put a report back in the inbox</translation>
    </message>
    <message>
        <source>Noted who was called</source>
        <translation>Noted who was called</translation>
    </message>
    <message>
        <source>Noted whether a reporter may be named</source>
        <translation>Noted whether a reporter may be named</translation>
    </message>
    <message>
        <source>Noted that a reporter wants no message</source>
        <translation>Noted that a reporter wants no message</translation>
    </message>
    <message>
        <source>Wiped the names in a report</source>
        <translation>Wiped the names in a report</translation>
    </message>
    <message>
        <source>Wrote a question without a name</source>
        <translation>Wrote a question without a name</translation>
    </message>
    <message>
        <source>Changed a question without a name</source>
        <translation>Changed a question without a name</translation>
    </message>
    <message>
        <source>Kept words in a question without a name</source>
        <translation>Kept words in a question without a name</translation>
    </message>
    <message>
        <source>Read through a question without a name</source>
        <translation>Read through a question without a name</translation>
    </message>
    <message>
        <source>Wrote down the answer to a question without a name</source>
        <translation>Wrote down the answer to a question without a name</translation>
    </message>
    <message>
        <source>Started a case after a question without a name</source>
        <translation>Started a case after a question without a name</translation>
    </message>
    <message>
        <source>Closed a question without a name</source>
        <translation>Closed a question without a name</translation>
    </message>
    <message>
        <source>Opened a question without a name again</source>
        <translation>Opened a question without a name again</translation>
    </message>
    <message>
        <source>Removed a question without a name</source>
        <translation>Removed a question without a name</translation>
    </message>
    <message>
        <source>Looked whether a volunteer can do it</source>
        <translation>Looked whether a volunteer can do it</translation>
    </message>
    <message>
        <source>Wrote down who helps</source>
        <translation>Wrote down who helps</translation>
    </message>
    <message>
        <source>Changed who helps</source>
        <translation>Changed who helps</translation>
    </message>
    <message>
        <source>Changed how the help stands</source>
        <translation>Changed how the help stands</translation>
    </message>
    <message>
        <source>Removed who helps</source>
        <translation>Removed who helps</translation>
    </message>
    <message>
        <source>Noted how helping goes</source>
        <translation>Noted how helping goes</translation>
    </message>
    <message>
        <source>Noted that something is not safe</source>
        <translation>Noted that something is not safe</translation>
    </message>
    <message>
        <source>Noted that it is safe again</source>
        <translation>Noted that it is safe again</translation>
    </message>
    <message>
        <source>Gave a stop sign</source>
        <translation>Gave a stop sign</translation>
    </message>
    <message>
        <source>Noted that a stop sign was heard</source>
        <translation>Noted that a stop sign was heard</translation>
    </message>
    <message>
        <source>Noted what was settled with one party</source>
        <translation>Noted what was settled with one party</translation>
    </message>
    <message>
        <source>Removed what was settled with one party</source>
        <translation>Removed what was settled with one party</translation>
    </message>
    <message>
        <source>Noted an attempt to get in touch</source>
        <translation>Noted an attempt to get in touch</translation>
    </message>
    <message>
        <source>Removed an attempt to get in touch</source>
        <translation>Removed an attempt to get in touch</translation>
    </message>
    <message>
        <source>Changed the networks in the region</source>
        <translation>Changed the networks in the region</translation>
    </message>
    <message>
        <source>Removed a network in the region</source>
        <translation>Removed a network in the region</translation>
    </message>
    <message>
        <source>Offered a case to another network</source>
        <translation>Offered a case to another network</translation>
    </message>
    <message>
        <source>Closed a case</source>
        <translation>Closed a case</translation>
    </message>
    <message>
        <source>Went on to keeping an eye on a case</source>
        <translation>Went on to keeping an eye on a case</translation>
    </message>
    <message>
        <source>Opened a case again</source>
        <translation>Opened a case again</translation>
    </message>
    <message>
        <source>Wrote down what a case taught</source>
        <translation>Wrote down what a case taught</translation>
    </message>
    <message>
        <source>Approved what a case taught</source>
        <translation>Approved what a case taught</translation>
    </message>
    <message>
        <source>Removed what a case taught</source>
        <translation>Removed what a case taught</translation>
    </message>
    <message>
        <source>Added a picture or file</source>
        <translation>Added a picture or file</translation>
    </message>
    <message>
        <source>Changed what a picture or file shows</source>
        <translation>Changed what a picture or file shows</translation>
    </message>
    <message>
        <source>Removed a picture or file</source>
        <translation>Removed a picture or file</translation>
    </message>
    <message>
        <source>Handed out a picture or file</source>
        <translation>Handed out a picture or file</translation>
    </message>
    <message>
        <source>Noted how it goes</source>
        <translation>Noted how it goes</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Case meetings in neighbourhood networks, with the privacy computed.</source>
        <translation>Case meetings in neighbourhood networks, with the privacy computed.</translation>
    </message>
    <message>
        <source>Opens the example network: invented people.</source>
        <translation>Opens the example network: invented people.</translation>
    </message>
    <message>
        <source>Holds the example meeting without anybody, and writes its packs and pictures there.</source>
        <translation>Holds the example meeting without anybody, and writes its packs and pictures there.</translation>
    </message>
    <message>
        <source>Language: nl or en.</source>
        <translation>Language: nl or en.</translation>
    </message>
    <message>
        <source>Keeps the settings in this file.</source>
        <translation>Keeps the settings in this file.</translation>
    </message>
    <message>
        <source>The network file to open.</source>
        <translation>The network file to open.</translation>
    </message>
    <message>
        <source>Name one file at most.</source>
        <translation>Name one file at most.</translation>
    </message>
    <message>
        <source>The language is nl or en.</source>
        <translation>The language is nl or en.</translation>
    </message>
    <message>
        <source>The folder takes no files. Choose an empty folder that you may write in.</source>
        <translation>The folder takes no files. Choose an empty folder that you may write in.</translation>
    </message>
    <message>
        <source>A picture could not be written. Is the disk full?</source>
        <translation>A picture could not be written. Is the disk full?</translation>
    </message>
    <message>
        <source>The example meeting was held. Everything is in:</source>
        <translation>The example meeting was held. Everything is in:</translation>
    </message>
    <message>
        <source>%d pictures of screens, %d files in the folder packs, the network example.tandem with its passphrase beside it.
</source>
        <translation>%d pictures of screens, %d files in the folder packs, the network example.tandem with its passphrase beside it.
</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The person said yes to it.</source>
        <translation>The person said yes to it.</translation>
    </message>
    <message>
        <source>It may be shared without consent, and that was weighed.</source>
        <translation>It may be shared without consent, and that was weighed.</translation>
    </message>
    <message>
        <source>The weighing has to be done again; until then only what safety needs.</source>
        <translation>The weighing has to be done again; until then only what safety needs.</translation>
    </message>
    <message>
        <source>There was an emergency or a duty to report.</source>
        <translation>There was an emergency or a duty to report.</translation>
    </message>
    <message>
        <source>The case is being handed over.</source>
        <translation>The case is being handed over.</translation>
    </message>
    <message>
        <source>They brought this in themselves.</source>
        <translation>They brought this in themselves.</translation>
    </message>
    <message>
        <source>It is their own case to look after.</source>
        <translation>It is their own case to look after.</translation>
    </message>
    <message>
        <source>It is about themselves.</source>
        <translation>It is about themselves.</translation>
    </message>
    <message>
        <source>The resident agreed that they come along.</source>
        <translation>The resident agreed that they come along.</translation>
    </message>
    <message>
        <source>This is a question without a name.</source>
        <translation>This is a question without a name.</translation>
    </message>
    <message>
        <source>Nobody gave consent yet.</source>
        <translation>Nobody gave consent yet.</translation>
    </message>
    <message>
        <source>The consent has not begun yet.</source>
        <translation>The consent has not begun yet.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>The consent has ended.</translation>
    </message>
    <message>
        <source>Presumed consent is not consent.</source>
        <translation>Presumed consent is not consent.</translation>
    </message>
    <message>
        <source>Who said yes could not decide this alone.</source>
        <translation>Who said yes could not decide this alone.</translation>
    </message>
    <message>
        <source>The consent is for others.</source>
        <translation>The consent is for others.</translation>
    </message>
    <message>
        <source>This table shares nothing without consent.</source>
        <translation>This table shares nothing without consent.</translation>
    </message>
    <message>
        <source>The weighing is not complete.</source>
        <translation>The weighing is not complete.</translation>
    </message>
    <message>
        <source>The weighing has to be done again.</source>
        <translation>The weighing has to be done again.</translation>
    </message>
    <message>
        <source>The handover does not say why, or who said yes to it.</source>
        <translation>The handover does not say why, or who said yes to it.</translation>
    </message>
    <message>
        <source>The resident has not agreed that they come along.</source>
        <translation>The resident has not agreed that they come along.</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation>The person said no.</translation>
    </message>
    <message>
        <source>The person took the consent back.</source>
        <translation>The person took the consent back.</translation>
    </message>
    <message>
        <source>The consent now goes for fewer people.</source>
        <translation>The consent now goes for fewer people.</translation>
    </message>
    <message>
        <source>There is no agreement to work together that counts now.</source>
        <translation>There is no agreement to work together that counts now.</translation>
    </message>
    <message>
        <source>The agreement to work together has no last day, so it does not count.</source>
        <translation>The agreement to work together has no last day, so it does not count.</translation>
    </message>
    <message>
        <source>They have not signed the agreement to work together.</source>
        <translation>They have not signed the agreement to work together.</translation>
    </message>
    <message>
        <source>They have no duty of secrecy and have not signed the statement.</source>
        <translation>They have no duty of secrecy and have not signed the statement.</translation>
    </message>
    <message>
        <source>This partner on call was not asked.</source>
        <translation>This partner on call was not asked.</translation>
    </message>
    <message>
        <source>This partner on call has not said yes yet.</source>
        <translation>This partner on call has not said yes yet.</translation>
    </message>
    <message>
        <source>They are not of this network and were not asked.</source>
        <translation>They are not of this network and were not asked.</translation>
    </message>
    <message>
        <source>They were asked and have not said yes yet.</source>
        <translation>They were asked and have not said yes yet.</translation>
    </message>
    <message>
        <source>They are no longer with the network.</source>
        <translation>They are no longer with the network.</translation>
    </message>
    <message>
        <source>The chair has not said yet who is needed.</source>
        <translation>The chair has not said yet who is needed.</translation>
    </message>
    <message>
        <source>They are not needed for this.</source>
        <translation>They are not needed for this.</translation>
    </message>
    <message>
        <source>They have an authority or interest, and nobody named them.</source>
        <translation>They have an authority or interest, and nobody named them.</translation>
    </message>
    <message>
        <source>They know the resident.</source>
        <translation>They know the resident.</translation>
    </message>
    <message>
        <source>The resident does not want them to know.</source>
        <translation>The resident does not want them to know.</translation>
    </message>
    <message>
        <source>It is kept from them for somebody's safety.</source>
        <translation>It is kept from them for somebody's safety.</translation>
    </message>
    <message>
        <source>The use of these data is restricted.</source>
        <translation>The use of these data is restricted.</translation>
    </message>
    <message>
        <source>The time to keep this has passed.</source>
        <translation>The time to keep this has passed.</translation>
    </message>
    <message>
        <source>The table agreed that no more is told in this way.</source>
        <translation>The table agreed that no more is told in this way.</translation>
    </message>
    <message>
        <source>This is meant for somebody else.</source>
        <translation>This is meant for somebody else.</translation>
    </message>
    <message>
        <source>Who reported hears nothing about the case itself.</source>
        <translation>Who reported hears nothing about the case itself.</translation>
    </message>
    <message>
        <source>Who only listens along hears of no cases.</source>
        <translation>Who only listens along hears of no cases.</translation>
    </message>
    <message>
        <source>This meeting is not about cases.</source>
        <translation>This meeting is not about cases.</translation>
    </message>
    <message>
        <source>The person does not know yet, and it does not say why.</source>
        <translation>The person does not know yet, and it does not say why.</translation>
    </message>
    <message>
        <source>The person does not know yet, and the day to look again has passed.</source>
        <translation>The person does not know yet, and the day to look again has passed.</translation>
    </message>
    <message>
        <source>The person has died.</source>
        <translation>The person has died.</translation>
    </message>
    <message>
        <source>It is their own old file.</source>
        <translation>It is their own old file.</translation>
    </message>
    <message>
        <source>This case is not about them.</source>
        <translation>This case is not about them.</translation>
    </message>
    <message>
        <source>Lines go along only where the name may be known.</source>
        <translation>Lines go along only where the name may be known.</translation>
    </message>
    <message>
        <source>This line is about somebody else too.</source>
        <translation>This line is about somebody else too.</translation>
    </message>
    <message>
        <source>This line is about somebody who is not in the case.</source>
        <translation>This line is about somebody who is not in the case.</translation>
    </message>
    <message>
        <source>Nobody said yes to this kind of information.</source>
        <translation>Nobody said yes to this kind of information.</translation>
    </message>
    <message>
        <source>This line falls under professional secrecy.</source>
        <translation>This line falls under professional secrecy.</translation>
    </message>
    <message>
        <source>The age is not known, and this line is about raising children.</source>
        <translation>The age is not known, and this line is about raising children.</translation>
    </message>
    <message>
        <source>Their own action does not need this line.</source>
        <translation>Their own action does not need this line.</translation>
    </message>
    <message>
        <source>This line is about safety, and may be about them.</source>
        <translation>This line is about safety, and may be about them.</translation>
    </message>
    <message>
        <source>Nobody has checked this line for recognisable details.</source>
        <translation>Nobody has checked this line for recognisable details.</translation>
    </message>
    <message>
        <source>Today we discuss this person without a name.</source>
        <translation>Today we discuss this person without a name.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>The party signs the agreement to work together</source>
        <translation>The party signs the agreement to work together</translation>
    </message>
    <message>
        <source>The person signs the statement of secrecy</source>
        <translation>The person signs the statement of secrecy</translation>
    </message>
    <message>
        <source>Ask whether the consent may also go for them</source>
        <translation>Ask whether the consent may also go for them</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Ask for consent again</translation>
    </message>
    <message>
        <source>Do the weighing again</source>
        <translation>Do the weighing again</translation>
    </message>
    <message>
        <source>The chair confirms that they are needed</source>
        <translation>The chair confirms that they are needed</translation>
    </message>
    <message>
        <source>They say yes to the request</source>
        <translation>They say yes to the request</translation>
    </message>
    <message>
        <source>Plan it without somebody who is there</source>
        <translation>Plan it without somebody who is there</translation>
    </message>
</context>
<context>
    <name>tandem::cases::SightCard</name>
    <message>
        <source>Who sees what</source>
        <translation>Who sees what</translation>
    </message>
    <message>
        <source>Computed from what was agreed. Choose a partner for the reason.</source>
        <translation>Computed from what was agreed. Choose a partner for the reason.</translation>
    </message>
    <message>
        <source>See the consent</source>
        <translation>See the consent</translation>
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
        <translation>Partners by name…</translation>
    </message>
    <message>
        <source>Name of a partner</source>
        <translation>Name of a partner</translation>
    </message>
    <message>
        <source>Which partners?</source>
        <translation>Which partners?</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentForm</name>
    <message>
        <source>To whom may it be told?</source>
        <translation>To whom may it be told?</translation>
    </message>
    <message>
        <source>Who said yes?</source>
        <translation>Who said yes?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>The rest can wait: what it is for, about what, and until when.</source>
        <translation>The rest can wait: what it is for, about what, and until when.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Fill in the day.</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Choose the partner from the list, or take away what is typed.</translation>
    </message>
    <message>
        <source>Choose to whom it may be told.</source>
        <translation>Choose to whom it may be told.</translation>
    </message>
    <message>
        <source>Choose about whom it is.</source>
        <translation>Choose about whom it is.</translation>
    </message>
    <message>
        <source>Also what falls under professional secrecy</source>
        <translation>Also what falls under professional secrecy</translation>
    </message>
    <message>
        <source>This yes came after it was made smaller that day</source>
        <translation>This yes came after it was made smaller that day</translation>
    </message>
    <message>
        <source>This yes came after the no of that day</source>
        <translation>This yes came after the no of that day</translation>
    </message>
    <message>
        <source>Choose who said yes.</source>
        <translation>Choose who said yes.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentEndForm</name>
    <message>
        <source>For whom? Leave it empty when it is for everybody.</source>
        <translation>For whom? Leave it empty when it is for everybody.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>Why, if it was said</source>
        <translation>Why, if it was said</translation>
    </message>
    <message>
        <source>Note the no  Ctrl+↵</source>
        <translation>Note the no  Ctrl+↵</translation>
    </message>
    <message>
        <source>Stop telling  Ctrl+↵</source>
        <translation>Stop telling  Ctrl+↵</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Fill in the day.</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Choose the partner from the list, or take away what is typed.</translation>
    </message>
    <message>
        <source>Choose about whom it is.</source>
        <translation>Choose about whom it is.</translation>
    </message>
    <message>
        <source>Who may still hear it?</source>
        <translation>Who may still hear it?</translation>
    </message>
    <message>
        <source>From now on only this  Ctrl+↵</source>
        <translation>From now on only this  Ctrl+↵</translation>
    </message>
    <message>
        <source>About what still? Leave it empty for everything that was agreed.</source>
        <translation>About what still? Leave it empty for everything that was agreed.</translation>
    </message>
    <message>
        <source>Choose who may still hear it. Nobody any more? Then choose Taken back.</source>
        <translation>Choose who may still hear it. Nobody any more? Then choose Taken back.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentFillForm</name>
    <message>
        <source>What is it for?</source>
        <translation>What is it for?</translation>
    </message>
    <message>
        <source>Words or form used</source>
        <translation>Words or form used</translation>
    </message>
    <message>
        <source>About what may it be told?</source>
        <translation>About what may it be told?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Until when?</translation>
    </message>
    <message>
        <source>Everything that is needed</source>
        <translation>Everything that is needed</translation>
    </message>
    <message>
        <source>Fill in one of these first, or choose Later.</source>
        <translation>Fill in one of these first, or choose Later.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentCard</name>
    <message>
        <source>What may be told</source>
        <translation>What may be told</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Said yes</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Said no</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Nobody was asked yet</translation>
    </message>
    <message>
        <source>Until somebody says yes, this case goes without a name.</source>
        <translation>Until somebody says yes, this case goes without a name.</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Still to fill in: %1</translation>
    </message>
    <message>
        <source>(before %1)</source>
        <translation>(before %1)</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Fill in: %1</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>First write whom the case is about.</translation>
    </message>
    <message>
        <source>From now on it is no longer told.</source>
        <translation>From now on it is no longer told.</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>Less than before</translation>
    </message>
    <message>
        <source>Form on paper</source>
        <translation>Form on paper</translation>
    </message>
    <message>
        <source>Letter with information</source>
        <translation>Letter with information</translation>
    </message>
    <message>
        <source>From now on less is told.</source>
        <translation>From now on less is told.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>It is written down that it was asked today.</source>
        <translation>It is written down that it was asked today.</translation>
    </message>
    <message>
        <source>It is written down that it was asked on %1.</source>
        <translation>It is written down that it was asked on %1.</translation>
    </message>
</context>
<context>
    <name>tandem::room::RoomScreen</name>
    <message>
        <source>Screen for the room</source>
        <translation>Screen for the room</translation>
    </message>
    <message>
        <source>A moment please</source>
        <translation>A moment please</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question: %1</translation>
    </message>
</context>
<context>
    <name>tandem::room::ExplainCard</name>
    <message>
        <source>No name known yet.</source>
        <translation>No name known yet.</translation>
    </message>
    <message>
        <source>Names and why</source>
        <translation>Names and why</translation>
    </message>
    <message>
        <source>This screen is as open as the room. Hold F6 to see the name and the reason. Each look is written in the logbook.</source>
        <translation>This screen is as open as the room. Hold F6 to see the name and the reason. Each look is written in the logbook.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::EmergencyForm</name>
    <message>
        <source>Who has to know?</source>
        <translation>Who has to know?</translation>
    </message>
    <message>
        <source>Which partner?</source>
        <translation>Which partner?</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Why now?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>The reason, if there is time: it may follow within a day</source>
        <translation>The reason, if there is time: it may follow within a day</translation>
    </message>
    <message>
        <source>They may have name and address and what is about safety, from now on. Nobody else hears more.</source>
        <translation>They may have name and address and what is about safety, from now on. Nobody else hears more.</translation>
    </message>
    <message>
        <source>They may know, now  Ctrl+↵</source>
        <translation>They may know, now  Ctrl+↵</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>A partner</translation>
    </message>
    <message>
        <source>Choose the partner: type a part of the name.</source>
        <translation>Choose the partner: type a part of the name.</translation>
    </message>
    <message>
        <source>Also what falls under professional secrecy</source>
        <translation>Also what falls under professional secrecy</translation>
    </message>
</context>
<context>
    <name>tandem::cases::WeighForm</name>
    <message>
        <source>To which partners, by name?</source>
        <translation>To which partners, by name?</translation>
    </message>
    <message>
        <source>About what?</source>
        <translation>About what?</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>On what ground?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>If it is about health or belief: which exception?</source>
        <translation>If it is about health or belief: which exception?</translation>
    </message>
    <message>
        <source>If a professional breaks silence: why may they?</source>
        <translation>If a professional breaks silence: why may they?</translation>
    </message>
    <message>
        <source>What is at stake?</source>
        <translation>What is at stake?</translation>
    </message>
    <message>
        <source>What else was tried or thought of?</source>
        <translation>What else was tried or thought of?</translation>
    </message>
    <message>
        <source>What is the least that has to be told?</source>
        <translation>What is the least that has to be told?</translation>
    </message>
    <message>
        <source>What did somebody else think of it?</source>
        <translation>What did somebody else think of it?</translation>
    </message>
    <message>
        <source>Who was that?</source>
        <translation>Who was that?</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation>Who decided?</translation>
    </message>
    <message>
        <source>The resident was told on</source>
        <translation>The resident was told on</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>If the resident was not told yet: why not?</source>
        <translation>If the resident was not told yet: why not?</translation>
    </message>
    <message>
        <source>After the day to look again nothing new is shared. You are warned two weeks before.</source>
        <translation>After the day to look again nothing new is shared. You are warned two weeks before.</translation>
    </message>
    <message>
        <source>It is not about that</source>
        <translation>It is not about that</translation>
    </message>
    <message>
        <source>Nobody does</source>
        <translation>Nobody does</translation>
    </message>
    <message>
        <source>Name of a partner</source>
        <translation>Name of a partner</translation>
    </message>
    <message>
        <source>Write when the resident was told, or why not yet.</source>
        <translation>Write when the resident was told, or why not yet.</translation>
    </message>
    <message>
        <source>Fill in the day to look again.</source>
        <translation>Fill in the day to look again.</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or take away what is typed.</source>
        <translation>Choose the partner from the list, or take away what is typed.</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>First write whom the case is about.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::HandoverForm</name>
    <message>
        <source>To which network or service?</source>
        <translation>To which network or service?</translation>
    </message>
    <message>
        <source>Who is the coordinator there?</source>
        <translation>Who is the coordinator there?</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>On what ground?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>Why, if the resident did not say yes?</source>
        <translation>Why, if the resident did not say yes?</translation>
    </message>
    <message>
        <source>Write to which network or service it goes.</source>
        <translation>Write to which network or service it goes.</translation>
    </message>
    <message>
        <source>Write why, as the resident did not say yes.</source>
        <translation>Write why, as the resident did not say yes.</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>First write whom the case is about.</translation>
    </message>
    <message>
        <source>Which yes?</source>
        <translation>Which yes?</translation>
    </message>
    <message>
        <source>What goes along word for word?</source>
        <translation>What goes along word for word?</translation>
    </message>
    <message>
        <source>What was tried? For your own notes</source>
        <translation>What was tried? For your own notes</translation>
    </message>
    <message>
        <source>Handing over with a yes is not possible now: no yes of this person stands. Write it down first, or write why it goes without.</source>
        <translation>Handing over with a yes is not possible now: no yes of this person stands. Write it down first, or write why it goes without.</translation>
    </message>
    <message>
        <source>Nobody said a yes that still stands. Choose another ground.</source>
        <translation>Nobody said a yes that still stands. Choose another ground.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>One that is not in the list yet</source>
        <translation>One that is not in the list yet</translation>
    </message>
    <message>
        <source>Keep it in the list of networks in the region</source>
        <translation>Keep it in the list of networks in the region</translation>
    </message>
    <message>
        <source>They may know who it is and where, how urgent it is and whether the resident knows, read what you chose to go along, and see what was tried: which actions, which tries to get in touch, and how they ended. The case stays yours until they say yes.</source>
        <translation>They may know who it is and where, how urgent it is and whether the resident knows, read what you chose to go along, and see what was tried: which actions, which tries to get in touch, and how they ended. The case stays yours until they say yes.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::GroundsCard</name>
    <message>
        <source>Telling without a yes</source>
        <translation>Telling without a yes</translation>
    </message>
    <message>
        <source>When there is danger, when the agreements allow it, or when another network takes over.</source>
        <translation>When there is danger, when the agreements allow it, or when another network takes over.</translation>
    </message>
    <message>
        <source>There is danger</source>
        <translation>There is danger</translation>
    </message>
    <message>
        <source>Weigh it</source>
        <translation>Weigh it</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Why could it not wait?</source>
        <translation>Why could it not wait?</translation>
    </message>
    <message>
        <source>This table agreed to tell nothing without a yes. Settings, Tables.</source>
        <translation>This table agreed to tell nothing without a yes. Settings, Tables.</translation>
    </message>
    <message>
        <source>The reason is still to be written, before %1</source>
        <translation>The reason is still to be written, before %1</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Write why</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>look again on %1</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Weighed</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>End it today</translation>
    </message>
    <message>
        <source>They take it over</source>
        <translation>They take it over</translation>
    </message>
    <message>
        <source>They do not take it over</source>
        <translation>They do not take it over</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>First write whom the case is about.</translation>
    </message>
    <message>
        <source>It may be told now. Write why within a day: it stands in Today until then.</source>
        <translation>It may be told now. Write why within a day: it stands in Today until then.</translation>
    </message>
    <message>
        <source>It may be told now.</source>
        <translation>It may be told now.</translation>
    </message>
    <message>
        <source>Write why it could not wait.</source>
        <translation>Write why it could not wait.</translation>
    </message>
    <message>
        <source>What they get, on paper</source>
        <translation>What they get, on paper</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them now: %1</source>
        <translation>Ask them now: %1</translation>
    </message>
    <message>
        <source>The case stays yours, and open, until they say yes.</source>
        <translation>The case stays yours, and open, until they say yes.</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>It came back</translation>
    </message>
    <message>
        <source>Why? You may leave it empty.</source>
        <translation>Why? You may leave it empty.</translation>
    </message>
    <message>
        <source>As this case stands now it cannot be handed over. Look at &quot;How it stands&quot;.</source>
        <translation>As this case stands now it cannot be handed over. Look at &quot;How it stands&quot;.</translation>
    </message>
    <message>
        <source>Offered to %1. The case stays yours, and open, until they say yes.</source>
        <translation>Offered to %1. The case stays yours, and open, until they say yes.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::BarrierForm</name>
    <message>
        <source>Somebody knows this resident</source>
        <translation>Somebody knows this resident</translation>
    </message>
    <message>
        <source>The resident does not want somebody to know</source>
        <translation>The resident does not want somebody to know</translation>
    </message>
    <message>
        <source>Shield, for somebody's safety</source>
        <translation>Shield, for somebody's safety</translation>
    </message>
    <message>
        <source>On hold: kept and not used</source>
        <translation>On hold: kept and not used</translation>
    </message>
    <message>
        <source>Somebody else takes this case</source>
        <translation>Somebody else takes this case</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Which person?</source>
        <translation>Which person?</translation>
    </message>
    <message>
        <source>Or which partner?</source>
        <translation>Or which partner?</translation>
    </message>
    <message>
        <source>How do they know each other?</source>
        <translation>How do they know each other?</translation>
    </message>
    <message>
        <source>In whose place?</source>
        <translation>In whose place?</translation>
    </message>
    <message>
        <source>Until when, if that is known</source>
        <translation>Until when, if that is known</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>Why, if it was said</source>
        <translation>Why, if it was said</translation>
    </message>
    <message>
        <source>To everybody else it only looks as if they were not invited. Nobody hears why.</source>
        <translation>To everybody else it only looks as if they were not invited. Nobody hears why.</translation>
    </message>
    <message>
        <source>Choose the person: type a part of the name.</source>
        <translation>Choose the person: type a part of the name.</translation>
    </message>
    <message>
        <source>Choose the person or the partner: type a part of the name.</source>
        <translation>Choose the person or the partner: type a part of the name.</translation>
    </message>
    <message>
        <source>Write why it is not safe that they know.</source>
        <translation>Write why it is not safe that they know.</translation>
    </message>
    <message>
        <source>Choose from the list, or take away what is typed.</source>
        <translation>Choose from the list, or take away what is typed.</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>First write whom the case is about.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::BarriersCard</name>
    <message>
        <source>Who does not hear of this</source>
        <translation>Who does not hear of this</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>First write whom the case is about.</translation>
    </message>
    <message>
        <source>Nobody is kept out</source>
        <translation>Nobody is kept out</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>the resident does not mind</source>
        <translation>the resident does not mind</translation>
    </message>
    <message>
        <source>The resident does not mind</source>
        <translation>The resident does not mind</translation>
    </message>
    <message>
        <source>This was a mistake</source>
        <translation>This was a mistake</translation>
    </message>
    <message>
        <source>The resident takes it back</source>
        <translation>The resident takes it back</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>It is no longer needed</translation>
    </message>
    <message>
        <source>It may be used again</source>
        <translation>It may be used again</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>It goes back</source>
        <translation>It goes back</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AskedCard</name>
    <message>
        <source>Who is needed</source>
        <translation>Who is needed</translation>
    </message>
    <message>
        <source>Which partner is needed?</source>
        <translation>Which partner is needed?</translation>
    </message>
    <message>
        <source>Name of a partner</source>
        <translation>Name of a partner</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>Is needed</translation>
    </message>
    <message>
        <source>Only who is needed hears more than the question. A partner of the shell is asked first.</source>
        <translation>Only who is needed hears more than the question. A partner of the shell is asked first.</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>needed since %1</source>
        <translation>needed since %1</translation>
    </message>
    <message>
        <source>Wants to help</source>
        <translation>Wants to help</translation>
    </message>
    <message>
        <source>Does not help</source>
        <translation>Does not help</translation>
    </message>
    <message>
        <source>Choose the partner: type a part of the name.</source>
        <translation>Choose the partner: type a part of the name.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
</context>
<context>
    <name>tandem::cases::HeardCard</name>
    <message>
        <source>Who heard what</source>
        <translation>Who heard what</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>I told somebody</source>
        <translation>I told somebody</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Whom did you tell?</source>
        <translation>Whom did you tell?</translation>
    </message>
    <message>
        <source>Or which partner?</source>
        <translation>Or which partner?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>How much?</translation>
    </message>
    <message>
        <source>On the phone or at the door: the resident may ask who heard what.</source>
        <translation>On the phone or at the door: the resident may ask who heard what.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Told: %1</translation>
    </message>
    <message>
        <source>Let %1 know that the yes ended</source>
        <translation>Let %1 know that the yes ended</translation>
    </message>
    <message>
        <source>Choose whom you told: type a part of the name.</source>
        <translation>Choose whom you told: type a part of the name.</translation>
    </message>
    <message>
        <source>On paper for: %1</source>
        <translation>On paper for: %1</translation>
    </message>
    <message>
        <source>As it was agreed they may not hear of this case. Choose what was really said.</source>
        <translation>As it was agreed they may not hear of this case. Choose what was really said.</translation>
    </message>
    <message>
        <source>As it was agreed they may hear: %1.</source>
        <translation>As it was agreed they may hear: %1.</translation>
    </message>
    <message>
        <source>Why could it not be told?</source>
        <translation>Why could it not be told?</translation>
    </message>
    <message>
        <source>Such as: this partner does not exist any more. After that it is no longer on your list.</source>
        <translation>Such as: this partner does not exist any more. After that it is no longer on your list.</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Could not be told</translation>
    </message>
    <message>
        <source>Could not be told: %1</source>
        <translation>Could not be told: %1</translation>
    </message>
    <message>
        <source>Write down why it could not be told.</source>
        <translation>Write down why it could not be told.</translation>
    </message>
    <message>
        <source>Somebody who came along with the resident</source>
        <translation>Somebody who came along with the resident</translation>
    </message>
    <message>
        <source>Came along: %1</source>
        <translation>Came along: %1</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::NeededLine</name>
    <message>
        <source>A proposal. Until you confirm it, everybody hears the question only.</source>
        <translation>A proposal. Until you confirm it, everybody hears the question only.</translation>
    </message>
    <message>
        <source>Changed, and not confirmed yet.</source>
        <translation>Changed, and not confirmed yet.</translation>
    </message>
    <message>
        <source>Confirmed. The others hear the question only.</source>
        <translation>Confirmed. The others hear the question only.</translation>
    </message>
    <message>
        <source>Who is needed for %1?</source>
        <translation>Who is needed for %1?</translation>
    </message>
    <message>
        <source>These are needed</source>
        <translation>These are needed</translation>
    </message>
    <message>
        <source>Confirm all proposals</source>
        <translation>Confirm all proposals</translation>
    </message>
</context>
<context>
    <name>tandem::settings::AgreementsCard</name>
    <message>
        <source>Agreement to work together</source>
        <translation>Agreement to work together</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>A partner signs</source>
        <translation>A partner signs</translation>
    </message>
    <message>
        <source>Somebody promises to keep it secret</source>
        <translation>Somebody promises to keep it secret</translation>
    </message>
    <message>
        <source>Who has not signed, or did not promise, hears of nobody by name.</source>
        <translation>Who has not signed, or did not promise, hears of nobody by name.</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation>Which version?</translation>
    </message>
    <message>
        <source>It counts from</source>
        <translation>It counts from</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Which partner signs?</source>
        <translation>Which partner signs?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Who promises it?</source>
        <translation>Who promises it?</translation>
    </message>
    <message>
        <source>First make a version that counts today.</source>
        <translation>First make a version that counts today.</translation>
    </message>
    <message>
        <source>Nothing was agreed yet: every case goes without a name</source>
        <translation>Nothing was agreed yet: every case goes without a name</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>without an end, so it does not count</source>
        <translation>without an end, so it does not count</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>signed on %1</translation>
    </message>
    <message>
        <source>keeps it secret, since %1</source>
        <translation>keeps it secret, since %1</translation>
    </message>
    <message>
        <source>Fill in the version and the day from which it counts.</source>
        <translation>Fill in the version and the day from which it counts.</translation>
    </message>
    <message>
        <source>Fill in until when: an agreement without an end does not count.</source>
        <translation>Fill in until when: an agreement without an end does not count.</translation>
    </message>
    <message>
        <source>Choose the partner and the day.</source>
        <translation>Choose the partner and the day.</translation>
    </message>
    <message>
        <source>Choose the person and the day.</source>
        <translation>Choose the person and the day.</translation>
    </message>
    <message>
        <source>Hide who signed and promised</source>
        <translation>Hide who signed and promised</translation>
    </message>
    <message>
        <source>Show who signed and promised (%1)</source>
        <translation>Show who signed and promised (%1)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>These permanent partners have not signed yet: %1</source>
        <translation>These permanent partners have not signed yet: %1</translation>
    </message>
</context>
<context>
    <name>tandem::settings::CeilingsForm</name>
    <message>
        <source>On the left who does something in the case, on the right the others. Consent and agreements always come first.</source>
        <translation>On the left who does something in the case, on the right the others. Consent and agreements always come first.</translation>
    </message>
    <message>
        <source>Veiled means: no more than two of these</source>
        <translation>Veiled means: no more than two of these</translation>
    </message>
    <message>
        <source>%1: who does something</source>
        <translation>%1: who does something</translation>
    </message>
    <message>
        <source>%1: the others</source>
        <translation>%1: the others</translation>
    </message>
    <message>
        <source>Telling without a yes may be weighed here</source>
        <translation>Telling without a yes may be weighed here</translation>
    </message>
    <message>
        <source>Who is not needed for an item does not know of it</source>
        <translation>Who is not needed for an item does not know of it</translation>
    </message>
    <message>
        <source>%1: the others cannot hear more than who does something.</source>
        <translation>%1: the others cannot hear more than who does something.</translation>
    </message>
    <message>
        <source>Veiled: choose no more than two.</source>
        <translation>Veiled: choose no more than two.</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Explaining</name>
    <message>
        <source>Afterwards: %1</source>
        <translation>Afterwards: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
</context>
<context>
    <name>tandem::meetings::CompanyLine</name>
    <message>
        <source>Nobody is asked to be there.</source>
        <translation>Nobody is asked to be there.</translation>
    </message>
    <message>
        <source>Like this it cannot be spoken of. These may not know of it: %1.</source>
        <translation>Like this it cannot be spoken of. These may not know of it: %1.</translation>
    </message>
    <message>
        <source>Together they hear it like this: %1.</source>
        <translation>Together they hear it like this: %1.</translation>
    </message>
    <message>
        <source>That is because of: %1.</source>
        <translation>That is because of: %1.</translation>
    </message>
    <message>
        <source>Changed, and not confirmed yet.</source>
        <translation>Changed, and not confirmed yet.</translation>
    </message>
    <message>
        <source>Who is there for %1?</source>
        <translation>Who is there for %1?</translation>
    </message>
    <message>
        <source>These are there</source>
        <translation>These are there</translation>
    </message>
    <message>
        <source>Nobody who comes may know of it. Take it off the agenda, or ask for a yes first.</source>
        <translation>Nobody who comes may know of it. Take it off the agenda, or ask for a yes first.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::PaperPanel</name>
    <message>
        <source>Print this</source>
        <translation>Print this</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>How it will look</translation>
    </message>
    <message>
        <source>It went to the printer. It stands in "Who heard what".</source>
        <translation>It went to the printer. It stands in "Who heard what".</translation>
    </message>
</context>
<context>
    <name>tandem::settings::LettersCard</name>
    <message>
        <source>Papers for residents</source>
        <translation>Papers for residents</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source># before a line makes a heading, - a point, [ ] a box to tick. These are filled in: %1</source>
        <translation># before a line makes a heading, - a point, [ ] a box to tick. These are filled in: %1</translation>
    </message>
    <message>
        <source>See how it looks</source>
        <translation>See how it looks</translation>
    </message>
    <message>
        <source>Back to the text of Tandem</source>
        <translation>Back to the text of Tandem</translation>
    </message>
    <message>
        <source>How the letter looks</source>
        <translation>How the letter looks</translation>
    </message>
    <message>
        <source>Form for a yes</source>
        <translation>Form for a yes</translation>
    </message>
    <message>
        <source>Letter with information</source>
        <translation>Letter with information</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Change the text: %1</source>
        <translation>Change the text: %1</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>your own text</translation>
    </message>
    <message>
        <source>the text of Tandem</source>
        <translation>the text of Tandem</translation>
    </message>
    <message>
        <source>Tandem does not know %1. Choose one of these: %2</source>
        <translation>Tandem does not know %1. Choose one of these: %2</translation>
    </message>
    <message>
        <source>The text is saved. It is on paper from now on.</source>
        <translation>The text is saved. It is on paper from now on.</translation>
    </message>
</context>
<context>
    <name>tandem::parties::HeardCard</name>
    <message>
        <source>What this partner heard</source>
        <translation>What this partner heard</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
</context>
<context>
    <name>tandem::cases::CompanionsCard</name>
    <message>
        <source>Comes along to the meeting</source>
        <translation>Comes along to the meeting</translation>
    </message>
    <message>
        <source>Somebody comes along</source>
        <translation>Somebody comes along</translation>
    </message>
    <message>
        <source>To which meeting?</source>
        <translation>To which meeting?</translation>
    </message>
    <message>
        <source>Who is it in this case?</source>
        <translation>Who is it in this case?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>What may they hear? Leave it empty for everything.</source>
        <translation>What may they hear? Leave it empty for everything.</translation>
    </message>
    <message>
        <source>When was it agreed?</source>
        <translation>When was it agreed?</translation>
    </message>
    <message>
        <source>When this case stands on an agenda, you can write here who comes along with the resident.</source>
        <translation>When this case stands on an agenda, you can write here who comes along with the resident.</translation>
    </message>
    <message>
        <source>Hears this item and nothing else, as the resident agreed.</source>
        <translation>Hears this item and nothing else, as the resident agreed.</translation>
    </message>
    <message>
        <source>an earlier meeting</source>
        <translation>an earlier meeting</translation>
    </message>
    <message>
        <source>Somebody who is not in this case</source>
        <translation>Somebody who is not in this case</translation>
    </message>
    <message>
        <source>Not known who</source>
        <translation>Not known who</translation>
    </message>
    <message>
        <source>Does not come along</source>
        <translation>Does not come along</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Put this case on an agenda first.</source>
        <translation>Put this case on an agenda first.</translation>
    </message>
    <message>
        <source>First write whom the case is about.</source>
        <translation>First write whom the case is about.</translation>
    </message>
    <message>
        <source>Choose the meeting, and with whom they come.</source>
        <translation>Choose the meeting, and with whom they come.</translation>
    </message>
    <message>
        <source>Choose who it is in this case.</source>
        <translation>Choose who it is in this case.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Fill in the day.</translation>
    </message>
    <message>
        <source>That is the same person. Choose who comes along.</source>
        <translation>That is the same person. Choose who comes along.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::ListsCard</name>
    <message>
        <source>Lists to choose from</source>
        <translation>Lists to choose from</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Which list?</translation>
    </message>
    <message>
        <source>Another name also shows in what was written before. What is no longer offered stays readable there.</source>
        <translation>Another name also shows in what was written before. What is no longer offered stays readable there.</translation>
    </message>
    <message>
        <source>How it is called</source>
        <translation>How it is called</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>One more for this list</source>
        <translation>One more for this list</translation>
    </message>
    <message>
        <source>Add  ↵</source>
        <translation>Add  ↵</translation>
    </message>
    <message>
        <source>Nothing in this list yet</source>
        <translation>Nothing in this list yet</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Offer it again</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>No longer offer it</translation>
    </message>
    <message>
        <source>Type how it is called first.</source>
        <translation>Type how it is called first.</translation>
    </message>
</context>
<context>
    <name>tandem::settings::PrivacyCard</name>
    <message>
        <source>Privacy of the network</source>
        <translation>Privacy of the network</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Version of the privacy rules</source>
        <translation>Version of the privacy rules</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Since when?</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Where they are kept</translation>
    </message>
    <message>
        <source>Who answers questions about privacy</source>
        <translation>Who answers questions about privacy</translation>
    </message>
    <message>
        <source>Day of the privacy study (DPIA)</source>
        <translation>Day of the privacy study (DPIA)</translation>
    </message>
    <message>
        <source>How far the network is</source>
        <translation>How far the network is</translation>
    </message>
    <message>
        <source>A network for acute worries needs privacy rules before it speaks of cases.</source>
        <translation>A network for acute worries needs privacy rules before it speaks of cases.</translation>
    </message>
    <message>
        <source>Privacy rules</source>
        <translation>Privacy rules</translation>
    </message>
    <message>
        <source>version %1, since %2, %3</source>
        <translation>version %1, since %2, %3</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>not added yet</translation>
    </message>
    <message>
        <source>Questions about privacy</source>
        <translation>Questions about privacy</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Privacy study (DPIA)</source>
        <translation>Privacy study (DPIA)</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>not done yet</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Privacy rules have a version, a day and a place where they are kept. Fill in all three.</source>
        <translation>Privacy rules have a version, a day and a place where they are kept. Fill in all three.</translation>
    </message>
</context>
<context>
    <name>tandem::room::OutcomeField</name>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
</context>
<context>
    <name>tandem::cases::ConsentSentences</name>
    <message>
        <source>It is written down. It opens nothing yet: who said yes may not decide this alone.</source>
        <translation>It is written down. It opens nothing yet: who said yes may not decide this alone.</translation>
    </message>
    <message>
        <source>It is written down. It opens nothing: there is a no of that day or later, and a no counts first.</source>
        <translation>It is written down. It opens nothing: there is a no of that day or later, and a no counts first.</translation>
    </message>
    <message>
        <source>It is written down. It does not count for everybody: there is a no of that day or later for some of them.</source>
        <translation>It is written down. It does not count for everybody: there is a no of that day or later for some of them.</translation>
    </message>
    <message>
        <source>The yes is written down. It counts from now on, but not for what is about raising children: fill in the age for that.</source>
        <translation>The yes is written down. It counts from now on, but not for what is about raising children: fill in the age for that.</translation>
    </message>
    <message>
        <source>The yes is written down. It counts from now on.</source>
        <translation>The yes is written down. It counts from now on.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Nobody had heard it yet.</source>
        <translation>Nobody had heard it yet.</translation>
    </message>
    <message>
        <source>These heard it before and have to know: %1.</source>
        <translation>These heard it before and have to know: %1.</translation>
    </message>
    <message>
        <source>It is written down. It opens nothing today: its time is over, or has not come yet.</source>
        <translation>It is written down. It opens nothing today: its time is over, or has not come yet.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>professional secrecy too</source>
        <translation>professional secrecy too</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Its last day is %1.</source>
        <translation>Its last day is %1.</translation>
    </message>
</context>
<context>
    <name>tandem::cases::AboutWhomForm</name>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Show it  Ctrl+↵</source>
        <translation>Show it  Ctrl+↵</translation>
    </message>
    <message>
        <source>Note that it was asked  Ctrl+↵</source>
        <translation>Note that it was asked  Ctrl+↵</translation>
    </message>
    <message>
        <source>Choose about whom it is.</source>
        <translation>Choose about whom it is.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Fill in the day.</translation>
    </message>
</context>
</TS>
