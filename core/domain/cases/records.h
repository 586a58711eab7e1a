#pragma once
#include "domain/cases/case_code.h"
#include "domain/cases/states.h"
#include "domain/ids.h"
#include "domain/network/table.h"
#include "domain/parties/records.h"
#include "domain/record.h"

namespace tandem::domain {

// The story for the room: without recognisable details, read and approved by a person (disclosure.md, "The answer").
struct RoomStory {
    std::string text;
    StoryApproval approval;

    static constexpr auto parts() { return declare(part("text", &RoomStory::text), part("approval", &RoomStory::approval)); }
    friend bool operator==(const RoomStory&, const RoomStory&) = default;
};

// Who it is about stands in CaseSubject, what is known in Line, names in Identity.
struct CaseFile {
    CaseId id;
    CaseCode code;
    TableId table;
    CaseState state;
    std::optional<std::string> question_to_network; // R40
    std::optional<Urgency> urgency;
    std::optional<Frame> frame;
    std::optional<KnownAtEntry> known;
    std::optional<EntryReason> entry_reason;
    std::optional<std::string> holding_basis; // code of the list "legal_basis": why we may hold this at all
    std::optional<Day> collected_on;
    Told told;
    std::optional<PartyId> responsible_party; // answers for the data (P03); the network itself is not that by default
    std::optional<PartyId> brought_by_party;
    std::optional<CapacityId> brought_by;
    std::optional<PersonId> case_director;
    std::optional<std::string> retention_class; // code of the list "retention_class"
    std::optional<Day> retention_starts_on;
    std::optional<RoomStory> room_story;
    std::optional<std::string> goes_well;
    std::optional<std::string> what_matters; // to the resident; asked before the problems (R44)
    std::optional<ClientPreference> client_preference;
    std::optional<ProblemDuration> duration;
    std::optional<ProblemComplexity> complexity;
    std::optional<std::string> indication_motivation;
    std::optional<Day> opened_on;
    std::optional<bool> without_name; // a question without a name: no identity is stored (disclosure.md, cap 1)

    static constexpr RecordType record{record_number::case_file, "case_file"};
    static constexpr auto fields() {
        return declare(field(1, "code", &CaseFile::code, title),
                       field(2, "table", &CaseFile::table, refers_to<MeetingTable>()),
                       field(3, "state", &CaseFile::state),
                       field(4, "question_to_network", &CaseFile::question_to_network, searchable),
                       field(5, "urgency", &CaseFile::urgency),
                       field(6, "frame", &CaseFile::frame),
                       field(7, "known", &CaseFile::known),
                       field(8, "entry_reason", &CaseFile::entry_reason),
                       field(9, "holding_basis", &CaseFile::holding_basis),
                       field(10, "collected_on", &CaseFile::collected_on),
                       field(11, "told", &CaseFile::told),
                       field(12, "responsible_party", &CaseFile::responsible_party, refers_to<Party>()),
                       field(13, "brought_by_party", &CaseFile::brought_by_party, refers_to<Party>()),
                       field(14, "brought_by", &CaseFile::brought_by, refers_to<Capacity>()),
                       field(15, "case_director", &CaseFile::case_director, refers_to<Person>()),
                       field(16, "retention_class", &CaseFile::retention_class),
                       field(17, "retention_starts_on", &CaseFile::retention_starts_on),
                       field(18, "room_story", &CaseFile::room_story),
                       field(19, "goes_well", &CaseFile::goes_well),
                       field(20, "what_matters", &CaseFile::what_matters),
                       field(21, "client_preference", &CaseFile::client_preference),
                       field(22, "duration", &CaseFile::duration),
                       field(23, "complexity", &CaseFile::complexity),
                       field(24, "indication_motivation", &CaseFile::indication_motivation),
                       field(25, "opened_on", &CaseFile::opened_on),
                       field(26, "without_name", &CaseFile::without_name));
    }
    friend bool operator==(const CaseFile&, const CaseFile&) = default;
};
TANDEM_RECORD(CaseFile);

// One person the case is about, with grounds and objections of their own. Without a name: that is Identity.
struct CaseSubject {
    SubjectId id;
    CaseId case_file;
    SubjectRole role{};
    ConsentAge consent_age = ConsentAge::Unknown;
    std::optional<Day> deceased_on; // letters, invitations and reminders stop (disclosure.md, cap 16)
    std::int32_t order = 0;
    std::optional<SubjectRepresentative> representative; // gives consent in the place of the subject (consent/rules.h)
    std::optional<ParentalAuthority> parental_authority;   // of a child
    std::optional<PersonId> is_person; // works in the network now, as an expert by experience (disclosure.md, cap 17)
    std::optional<Told> told; // unset: what the case says, for the resident; for anybody else nobody knows (told_of, rules.h)

    static constexpr RecordType record{record_number::case_subject, "case_subject"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &CaseSubject::case_file, refers_to<CaseFile>()),
                       field(2, "role", &CaseSubject::role),
                       field(3, "consent_age", &CaseSubject::consent_age),
                       field(4, "deceased_on", &CaseSubject::deceased_on),
                       field(5, "order", &CaseSubject::order),
                       field(6, "representative", &CaseSubject::representative),
                       field(7, "parental_authority", &CaseSubject::parental_authority),
                       field(8, "is_person", &CaseSubject::is_person, refers_to<Person>()),
                       field(9, "told", &CaseSubject::told));
    }
    friend bool operator==(const CaseSubject&, const CaseSubject&) = default;
};
TANDEM_RECORD(CaseSubject);

// The smallest unit of content (disclosure.md). Codes in `categories` are of the list "category"; none counts as all.
struct Line {
    LineId id;
    CaseId case_file;
    std::vector<SubjectId> about;
    LineSource source;
    bool source_protected = false; // never shown as the source below `named` (cap 17)
    std::vector<std::string> categories;
    bool professional_secrecy = false; // cap 10
    LineKind kind{};
    std::string text;
    std::optional<std::string> life_domain; // code of the list "life_domain"
    std::optional<Day> noted_on;
    std::optional<StoryApproved> checked; // of a question without a name: read by a person, without recognisable details
    std::optional<SituationLevel> level;      // of a situation
    std::optional<DeploymentId> deployment;   // of a check-in: which help it is about
    std::optional<LoadSignal> load;           // of a check-in: how heavy it is for who helps (R67)
    std::optional<bool> alarm;                // of a check-in: one of the agreed alarm signs was seen (R75)
    std::optional<PersonId> noted_by;

    static constexpr RecordType record{record_number::line, "line"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Line::case_file, refers_to<CaseFile>()),
                       field(2, "about", &Line::about, refers_to<CaseSubject>()),
                       field(3, "source", &Line::source),
                       field(4, "source_protected", &Line::source_protected),
                       field(5, "categories", &Line::categories),
                       field(6, "professional_secrecy", &Line::professional_secrecy),
                       field(7, "kind", &Line::kind),
                       field(8, "text", &Line::text, searchable),
                       field(9, "life_domain", &Line::life_domain),
                       field(10, "noted_on", &Line::noted_on),
                       field(11, "checked", &Line::checked),
                       field(12, "level", &Line::level),
                       field(13, "deployment", &Line::deployment, refers_to(record_number::deployment)),
                       field(14, "load", &Line::load),
                       field(15, "alarm", &Line::alarm),
                       field(16, "noted_by", &Line::noted_by, refers_to<Person>()));
    }
    friend bool operator==(const Line&, const Line&) = default;
};
TANDEM_RECORD(Line);

struct Need {
    NeedId id;
    CaseId case_file;
    std::vector<SubjectId> about; // none: the case as a whole
    std::string text;
    std::optional<std::string> life_domain;
    std::vector<std::string> categories;
    std::int32_t order = 0;
    NeedState state;
    std::optional<InformalFirstCheck> informal_first; // unset: nobody has looked yet (R63)

    static constexpr RecordType record{record_number::need, "need"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Need::case_file, refers_to<CaseFile>()),
                       field(2, "about", &Need::about, refers_to<CaseSubject>()),
                       field(3, "text", &Need::text, searchable),
                       field(4, "life_domain", &Need::life_domain),
                       field(5, "categories", &Need::categories),
                       field(6, "order", &Need::order),
                       field(7, "state", &Need::state),
                       field(8, "informal_first", &Need::informal_first));
    }
    friend bool operator==(const Need&, const Need&) = default;
};
TANDEM_RECORD(Need);

} // namespace tandem::domain
