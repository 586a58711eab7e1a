#pragma once
// What stands in the way of telling, who promised to keep it to themselves, and what was told.
#include "domain/consent/records.h"
#include "domain/ids.h"
#include "domain/meetings/records.h"
#include "domain/privacy/states.h"
#include "domain/record.h"
#include "domain/reports/records.h"

namespace tandem::domain {

// The agreement to work together (samenwerkingsafspraak): one record for each version (R53, P09).
struct Convenant {
    ConvenantId id;
    NetworkId network;
    std::optional<TableId> table; // unset: for every table
    std::string version;
    Day valid_from;
    std::optional<Day> until; // its last day; unset: it does not count yet (rules.h)
    std::optional<std::string> file_name; // where it is kept

    static constexpr RecordType record{record_number::convenant, "convenant"};
    static constexpr auto fields() {
        return declare(field(1, "network", &Convenant::network, refers_to<Network>()),
                       field(2, "table", &Convenant::table, refers_to<MeetingTable>()),
                       field(3, "version", &Convenant::version),
                       field(4, "valid_from", &Convenant::valid_from),
                       field(5, "until", &Convenant::until),
                       field(6, "file_name", &Convenant::file_name));
    }
    friend bool operator==(const Convenant&, const Convenant&) = default;
};
TANDEM_RECORD(Convenant);

struct ConvenantSignature {
    ConvenantSignatureId id;
    ConvenantId convenant;
    std::optional<PartyId> party; // unset: the person is a party of one
    std::optional<PersonId> person; // who signed
    Day signed_on;
    std::optional<Day> until; // the last day it holds

    static constexpr RecordType record{record_number::convenant_signature, "convenant_signature"};
    static constexpr auto fields() {
        return declare(field(1, "convenant", &ConvenantSignature::convenant, refers_to<Convenant>()),
                       field(2, "party", &ConvenantSignature::party, refers_to<Party>()),
                       field(3, "person", &ConvenantSignature::person, refers_to<Person>()),
                       field(4, "signed_on", &ConvenantSignature::signed_on),
                       field(5, "until", &ConvenantSignature::until));
    }
    friend bool operator==(const ConvenantSignature&, const ConvenantSignature&) = default;
};
TANDEM_RECORD(ConvenantSignature);

// "Ik houd dit geheim" (R57, P12).
struct ConfidentialityStatement {
    StatementId id;
    PersonId person;
    Day signed_on;
    std::optional<Day> until;
    std::optional<std::string> form; // which text

    static constexpr RecordType record{record_number::confidentiality_statement, "confidentiality_statement"};
    static constexpr auto fields() {
        return declare(field(1, "person", &ConfidentialityStatement::person, refers_to<Person>()),
                       field(2, "signed_on", &ConfidentialityStatement::signed_on),
                       field(3, "until", &ConfidentialityStatement::until),
                       field(4, "form", &ConfidentialityStatement::form));
    }
    friend bool operator==(const ConfidentialityStatement&, const ConfidentialityStatement&) = default;
};
TANDEM_RECORD(ConfidentialityStatement);

// "Kent deze inwoner".
struct Tie {
    TieId id;
    CaseId case_file;
    SubjectId subject;
    PersonId person;
    TieKind kind{};
    Day noted_on;
    std::optional<Day> said_yes_on; // the resident does not mind (disclosure.md, cap 8)

    static constexpr RecordType record{record_number::tie, "tie"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Tie::case_file, refers_to<CaseFile>()),
                       field(2, "subject", &Tie::subject, refers_to<CaseSubject>()),
                       field(3, "person", &Tie::person, refers_to<Person>()),
                       field(4, "kind", &Tie::kind),
                       field(5, "noted_on", &Tie::noted_on),
                       field(6, "said_yes_on", &Tie::said_yes_on));
    }
    friend bool operator==(const Tie&, const Tie&) = default;
};
TANDEM_RECORD(Tie);

// Of the subject, against one party or one person. Shows to nobody but the owner (disclosure.md, cap 9).
struct Objection {
    ObjectionId id;
    CaseId case_file;
    SubjectId subject;
    std::optional<PartyId> party;
    std::optional<PersonId> person;
    Day on;
    std::optional<std::string> reason;
    std::optional<Day> lifted_on;

    static constexpr RecordType record{record_number::objection, "objection"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Objection::case_file, refers_to<CaseFile>()),
                       field(2, "subject", &Objection::subject, refers_to<CaseSubject>()),
                       field(3, "party", &Objection::party, refers_to<Party>()),
                       field(4, "person", &Objection::person, refers_to<Person>()),
                       field(5, "on", &Objection::on),
                       field(6, "reason", &Objection::reason),
                       field(7, "lifted_on", &Objection::lifted_on));
    }
    friend bool operator==(const Objection&, const Objection&) = default;
};
TANDEM_RECORD(Objection);

// The same, set by the coordinator for somebody's safety.
struct SafetyShield {
    SafetyShieldId id;
    CaseId case_file;
    SubjectId subject;
    std::optional<PartyId> party;
    std::optional<PersonId> person;
    Day on;
    std::string reason;
    std::optional<PersonId> set_by;
    std::optional<Day> lifted_on;

    static constexpr RecordType record{record_number::safety_shield, "safety_shield"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &SafetyShield::case_file, refers_to<CaseFile>()),
                       field(2, "subject", &SafetyShield::subject, refers_to<CaseSubject>()),
                       field(3, "party", &SafetyShield::party, refers_to<Party>()),
                       field(4, "person", &SafetyShield::person, refers_to<Person>()),
                       field(5, "on", &SafetyShield::on),
                       field(6, "reason", &SafetyShield::reason),
                       field(7, "set_by", &SafetyShield::set_by, refers_to<Person>()),
                       field(8, "lifted_on", &SafetyShield::lifted_on));
    }
    friend bool operator==(const SafetyShield&, const SafetyShield&) = default;
};
TANDEM_RECORD(SafetyShield);

// AVG 18: kept, not used.
struct Restriction {
    RestrictionId id;
    CaseId case_file;
    SubjectId subject;
    Day from;
    std::optional<Day> until; // the last day
    std::optional<std::string> reason;

    static constexpr RecordType record{record_number::restriction, "restriction"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Restriction::case_file, refers_to<CaseFile>()),
                       field(2, "subject", &Restriction::subject, refers_to<CaseSubject>()),
                       field(3, "from", &Restriction::from),
                       field(4, "until", &Restriction::until),
                       field(5, "reason", &Restriction::reason));
    }
    friend bool operator==(const Restriction&, const Restriction&) = default;
};
TANDEM_RECORD(Restriction);

// Takes this case over from a chair or coordinator who may not know of it (disclosure.md, cap 8). Why is not kept.
struct Deputy {
    DeputyId id;
    CaseId case_file;
    DeputyFor for_role{};
    PersonId person;
    Day from;
    std::optional<Day> until;

    static constexpr RecordType record{record_number::deputy, "deputy"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Deputy::case_file, refers_to<CaseFile>()),
                       field(2, "for_role", &Deputy::for_role),
                       field(3, "person", &Deputy::person, refers_to<Person>()),
                       field(4, "from", &Deputy::from),
                       field(5, "until", &Deputy::until));
    }
    friend bool operator==(const Deputy&, const Deputy&) = default;
};
TANDEM_RECORD(Deputy);

// A party of the shell, or a party or person outside the network, was asked to help with this case (disclosure.md, cap 6).
struct ShellRequest {
    ShellRequestId id;
    CaseId case_file;
    std::optional<PartyId> party; // or `person`
    Day asked_on;
    ShellAnswer answer;
    std::optional<PersonId> person;

    static constexpr RecordType record{record_number::shell_request, "shell_request"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &ShellRequest::case_file, refers_to<CaseFile>()),
                       field(2, "party", &ShellRequest::party, refers_to<Party>()),
                       field(3, "asked_on", &ShellRequest::asked_on),
                       field(4, "answer", &ShellRequest::answer),
                       field(5, "person", &ShellRequest::person, refers_to<Person>()));
    }
    friend bool operator==(const ShellRequest&, const ShellRequest&) = default;
};
TANDEM_RECORD(ShellRequest);

// Needed for the case outside a meeting (disclosure.md, cap 7). For an item the chair confirms it there: AgendaItem::needed_parties.
struct NeededParty {
    NeededPartyId id;
    CaseId case_file;
    PartyId party;
    Day confirmed_on;
    std::optional<PersonId> confirmed_by;
    std::optional<Day> until;

    static constexpr RecordType record{record_number::needed_party, "needed_party"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &NeededParty::case_file, refers_to<CaseFile>()),
                       field(2, "party", &NeededParty::party, refers_to<Party>()),
                       field(3, "confirmed_on", &NeededParty::confirmed_on),
                       field(4, "confirmed_by", &NeededParty::confirmed_by, refers_to<Person>()),
                       field(5, "until", &NeededParty::until));
    }
    friend bool operator==(const NeededParty&, const NeededParty&) = default;
};
TANDEM_RECORD(NeededParty);

// The register of disclosures: written by the act that tells, with the real time. Only ever added to.
struct Disclosure {
    DisclosureId id;
    Instant at;
    CaseId case_file;
    std::vector<SubjectId> subjects;
    Occasion occasion{};
    DisclosureAudience audience;
    IdentityLevel level{};
    std::vector<LineId> lines;
    std::optional<DisclosedDocument> document;
    std::optional<MeetingId> meeting;
    std::optional<AgendaItemId> agenda_item;

    static constexpr RecordType record{record_number::disclosure, "disclosure"};
    static constexpr auto fields() {
        return declare(field(1, "at", &Disclosure::at),
                       field(2, "case_file", &Disclosure::case_file, refers_to<CaseFile>()),
                       field(3, "subjects", &Disclosure::subjects, refers_to<CaseSubject>()),
                       field(4, "occasion", &Disclosure::occasion),
                       field(5, "audience", &Disclosure::audience),
                       field(6, "level", &Disclosure::level),
                       field(7, "lines", &Disclosure::lines, refers_to<Line>()),
                       field(8, "document", &Disclosure::document),
                       field(9, "meeting", &Disclosure::meeting, refers_to<Meeting>()),
                       field(10, "agenda_item", &Disclosure::agenda_item, refers_to<AgendaItem>()));
    }
    friend bool operator==(const Disclosure&, const Disclosure&) = default;
};
TANDEM_RECORD(Disclosure);

// "Laat weten" (AVG 19): somebody who knows the subject by name or veiled hears that consent ended.
struct Notice {
    NoticeId id;
    CaseId case_file;
    SubjectId subject;
    ConsentEventId because_of;
    DisclosureAudience audience;
    IdentityLevel level{}; // the most they ever knew
    NoticeState state;

    static constexpr RecordType record{record_number::notice, "notice"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Notice::case_file, refers_to<CaseFile>()),
                       field(2, "subject", &Notice::subject, refers_to<CaseSubject>()),
                       field(3, "because_of", &Notice::because_of, refers_to<ConsentEvent>()),
                       field(4, "audience", &Notice::audience),
                       field(5, "level", &Notice::level),
                       field(6, "state", &Notice::state));
    }
    friend bool operator==(const Notice&, const Notice&) = default;
};
TANDEM_RECORD(Notice);

// Comes along with the resident to one item, as the resident agreed. Who it is stands nowhere (disclosure.md, "The answer").
struct Companion {
    CompanionId id;
    CaseId case_file;
    SubjectId subject; // whom they come along with
    AgendaItemId agenda_item;
    Day agreed_on;
    ConsentScope scope;
    CompanionIs who{};
    std::optional<SubjectId> is_subject;
    std::optional<PersonId> person; // where they are of the network too

    static constexpr RecordType record{record_number::companion, "companion"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Companion::case_file, refers_to<CaseFile>()),
                       field(2, "subject", &Companion::subject, refers_to<CaseSubject>()),
                       field(3, "agenda_item", &Companion::agenda_item, refers_to<AgendaItem>()),
                       field(4, "agreed_on", &Companion::agreed_on),
                       field(5, "scope", &Companion::scope),
                       field(6, "who", &Companion::who),
                       field(7, "is_subject", &Companion::is_subject, refers_to<CaseSubject>()),
                       field(8, "person", &Companion::person, refers_to<Person>()));
    }
    friend bool operator==(const Companion&, const Companion&) = default;
};
TANDEM_RECORD(Companion);

} // namespace tandem::domain
