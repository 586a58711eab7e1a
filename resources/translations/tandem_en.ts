<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>html, txt or both</source>
        <translation>html, txt or both</translation>
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
        <source>Place</source>
        <translation>Place</translation>
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
        <source>Starts</source>
        <translation>Starts</translation>
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
</context>
<context>
    <name>meetings</name>
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
</context>
</TS>
