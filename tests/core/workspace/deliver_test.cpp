#include "disclosure_file.h"
#include "documents/text.h"
#include "domain/network/rules.h"
#include "everything.h"
#include "meeting_file.h"
#include "plain_wording.h"
#include "support/vfs/failing_vfs.h"
#include "workspace/consent.h"
#include "workspace/deliver.h"
#include "workspace/disclosures.h"
#include "workspace/privacy.h"

#include <csignal>
#include <set>
#include <sys/resource.h>

namespace tandem::test {
namespace {

using namespace workspace;
using domain::AgendaItemMode;
using domain::PartyKind;
using domain::Presence;

const PlainWording wording;

std::string as_pdf(const documents::Document& document) { return "%PDF " + documents::Document(document).title; }

// A meeting of three people with one case, that holds what must not leave.
struct PackFixture : MeetingFile {
    explicit PackFixture(std::string vfs = {}) : MeetingFile(std::move(vfs)) {
        table.protocol = domain::usual_protocol();
        keep(table);
        about.question_to_network = "KANARIE vraag";
        keep(about);
        need(about.id, "gezelschap");
        auto own = action(about.id, fatma, "2026-09-30");
        own.text = "KANARIE actie";
        keep(own);
        id = plan();
        add(id, AgendaItemMode::NewCase, about.id);
        REQUIRE(set_presence(file, attendance_of(id, bas), Presence::Excused));
    }
    auto hand_out(std::vector<PackFormat> formats, const PdfMaker& pdf = {}, const Progress& progress = {}) {
        return hand_out_packs(file, id, folder / "packs", formats, wording, pdf, progress);
    }
    std::size_t files_on_disk() {
        std::size_t count = 0;
        if (!std::filesystem::exists(folder / "packs")) return 0;
        for ([[maybe_unused]] const auto& one : std::filesystem::directory_iterator(folder / "packs")) ++count;
        return count;
    }
    std::int64_t steps() { return number("SELECT count(*) FROM journal_step"); }

    Member fatma = member("Kerk", "Fatma", PartyKind::Informal), bas = member("GGD", "Bas", PartyKind::Formal),
           noor = member("Buurtkamer", "Noor", PartyKind::Informal);
    domain::CaseFile about = case_file();
    domain::MeetingId id;
};

// "KANARIE-agenda_item.title_text." wherever a text fits, also inside structures.
Value marked_value(const Value& value, const std::string& mark) {
    if (value.get_if<std::string>() != nullptr) return mark;
    if (const auto* list = value.get_if<ValueList>()) {
        ValueList marked;
        for (const Value& one : *list) marked.push_back(marked_value(one, mark));
        return marked;
    }
    if (const auto* parts = value.get_if<ValueParts>()) {
        ValueParts marked = *parts;
        for (auto& [name, part] : marked)
            if (name != "is") part = marked_value(part, mark);
        return marked;
    }
    return value;
}

void mark(storage::UnitOfWork& work, const Uuid& id, const std::pair<std::uint16_t, domain::RecordValues>& record,
          std::set<std::string>& marked) {
    const auto& schema = *domain::schema_by_number(record.first);
    domain::RecordValues values = record.second;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& field = schema.fields[i];
        const std::string name = std::string(schema.type.name) + "." + std::string(field.name), text = "KANARIE-" + name + ".";
        for (const Value& wanted : {Value(text), marked_value(values[i], text)}) {
            if (field.check(wanted) || wanted == values[i]) continue;
            values[i] = wanted;
            marked.insert(name);
            break;
        }
    }
    work.save(schema, id, values);
}

std::set<std::string> marks_in(const std::string& text) {
    std::set<std::string> marks;
    for (auto at = text.find("KANARIE-"); at != std::string::npos; at = text.find("KANARIE-", at + 1)) {
        const auto begin = at + 8, end = text.find('.', text.find('.', begin) + 1);
        marks.insert(text.substr(begin, end - begin));
    }
    return marks;
}

// Files of this process cannot grow beyond so many bytes while it lives.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_CASE("before a meeting those who may come get its agenda, with codes and nothing else of a case") {
    PackFixture with;
    const auto packs = *preview_packs(with.file, with.id, Occasion::Paper, wording);
    REQUIRE(packs.size() == 2); // Bas stays away
    CHECK(packs[0].name == "Fatma");
    CHECK(packs[0].party == "Kerk");
    CHECK(packs[0].party_kind == PartyKind::Informal);
    CHECK(packs[0].lines == 1);
    const auto handed_out = with.hand_out({PackFormat::Html, PackFormat::Text, PackFormat::Pdf}, as_pdf);
    REQUIRE(handed_out);
    CHECK(handed_out->size() == 6);
    CHECK(with.files_on_disk() == 6);
    CHECK(handed_out->at(2).path.filename() == "2026-09-24-agenda-01.pdf");
    for (const auto& one : *handed_out) {
        const auto text = read_text(one.path);
        CHECK(text.size() > 4);
        CHECK(text.find("KANARIE") == std::string::npos);
        if (one.path.extension() != ".pdf") CHECK(text.find(with.about.code.text()) != std::string::npos);
    }
}

TEST_CASE("while a meeting is under way the packs are its agenda; once it was held everyone invited gets the list of actions") {
    PackFixture with;
    REQUIRE(begin_meeting(with.file, with.id));
    CHECK(with.hand_out({PackFormat::Text})->front().path.filename() == "2026-09-24-agenda-01.txt");
    REQUIRE(finish_meeting(with.file, with.id));
    const auto packs = *preview_packs(with.file, with.id, Occasion::Paper, wording);
    REQUIRE(packs.size() == 3); // who was absent or excused as well
    CHECK(packs[0].name == "Fatma");
    CHECK(packs[0].lines == 1);
    CHECK(packs[1].name == "Bas");
    CHECK(packs[1].lines == 0);
    const auto handed_out = *with.hand_out({PackFormat::Text});
    REQUIRE(handed_out.size() == 3);
    CHECK(handed_out[0].path.filename() == "2026-09-24-afspraken-01.txt");
    for (const auto& one : handed_out) CHECK(read_text(one.path).find("KANARIE") == std::string::npos);
}

// Every field of every record says whose it is, wherever its value may be any text.
TEST_CASE("no free text of any record stands in a pack, before the meeting or after it, but for the needs") {
    PackFixture with;
    with.add(with.id, AgendaItemMode::Consultation);
    with.add(with.id, AgendaItemMode::Theme);
    const std::set<std::string> networks_own{"person.name", "meeting_table.name", "list_entry.label", "attendance.name_then"};
    std::set<std::string> marked, in_files, on_paper;
    const auto mark_all = [&](Workspace& file) {
        const auto before = everything_in(file);
        const auto done = workspace::write(file, act_for(file, Verb::ImportNetwork), [&](storage::UnitOfWork& work) {
            for (const auto& [id, record] : before) mark(work, id, record, marked);
        });
        REQUIRE(done);
    };
    const auto add = [](std::set<std::string>& found, const std::string& text) {
        const auto more = marks_in(text);
        found.insert(more.begin(), more.end());
    };
    for (const bool held : {false, true}) {
        if (held) {
            REQUIRE(begin_meeting(with.file, with.id));
            REQUIRE(finish_meeting(with.file, with.id));
        }
        mark_all(with.file);
        const auto handed_out = hand_out_packs(with.file, with.id, with.folder / (held ? "after" : "before"),
                                               std::vector{PackFormat::Html, PackFormat::Text}, wording);
        REQUIRE(handed_out);
        for (const auto& one : *handed_out) add(in_files, read_text(one.path));
        const auto packs = preview_packs(with.file, with.id, Occasion::Paper, wording);
        REQUIRE(packs);
        for (const auto& one : *packs) add(on_paper, documents::to_text(one.document));
    }
    CHECK(marked.size() > 20);
    for (const auto* one : {"agenda_item.title_text", "agenda_item.outcome", "meeting.place", "meeting.title_text", "action_item.text",
                            "action_item.kind", "case_file.question_to_network", "need.text", "person.note", "party.note"})
        CHECK(marked.contains(one));
    CHECK(in_files.contains("person.name"));
    in_files.merge(on_paper);
    in_files.erase("need.text"); // at `anonymous`: in a file, and on paper for who does something in that case
    for (const auto& one : in_files) {
        INFO(one);
        CHECK(networks_own.contains(one));
    }
}

TEST_CASE("looking at packs records nothing; handing them out and printing them does") {
    PackFixture with;
    const auto before = with.steps();
    const auto packs = *preview_packs(with.file, with.id, Occasion::Paper, wording);
    CHECK(with.steps() == before);
    REQUIRE(with.hand_out({PackFormat::Text}));
    CHECK(with.steps() == before + 1);
    const std::vector chosen{packs[1].recipient};
    REQUIRE(print_packs(with.file, with.id, chosen, wording));
    CHECK(with.steps() == before + 2);
    CHECK(with.number("SELECT count(*) FROM journal_step WHERE verb = 'meeting.print' AND purpose = 'agenda'") == 1);
    CHECK(with.file.undo_verb() != "meeting.print"); // not something to undo
    CHECK(problem_of(print_packs(with.file, with.id, {}, wording)).first == ProblemCode::NothingToHandOut);
    const std::vector strange{with.attendance_of(with.id, with.bas)};
    CHECK(problem_of(print_packs(with.file, with.id, strange, wording)) == not_found);
    const auto other = with.plan("2026-10-08");
    CHECK(problem_of(print_packs(with.file, other, chosen, wording)) == not_found);
}

TEST_CASE("each case in each pack comes in the register of disclosures, at its level") {
    PackFixture with;
    domain::CaseSubject resident;
    resident.id = with.ids.next_id<domain::SubjectId>();
    resident.case_file = with.about.id;
    with.keep(resident);
    const auto packs = *preview_packs(with.file, with.id, Occasion::Paper, wording);
    CHECK(disclosures_of(with.file, with.about.id, {})->total == 0); // looking tells nobody
    REQUIRE(print_packs(with.file, with.id, std::vector{packs[1].recipient}, wording));
    const auto printed = *disclosures_of(with.file, with.about.id, {});
    REQUIRE(printed.total == 1);
    const auto& told = printed.rows[0].disclosure;
    CHECK(printed.rows[0].who == packs[1].name);
    CHECK(printed.rows[0].party == packs[1].party);
    CHECK(told.level == domain::IdentityLevel::Code); // paper gets lost
    CHECK(told.occasion == domain::Occasion::Paper);
    CHECK(told.document == domain::DisclosedDocument::Agenda);
    CHECK(told.meeting == with.id);
    CHECK(told.subjects == std::vector{resident.id});
    CHECK(told.lines.empty());
    CHECK(told.at == with.clock.now());
    with.clock.tick();
    REQUIRE(with.hand_out({PackFormat::Text, PackFormat::Html}));
    CHECK(disclosures_of(with.file, with.about.id, {})->total == 3); // a person once, whatever the formats
    CHECK(disclosures_of(with.file, with.about.id, {})->rows[0].disclosure.occasion == domain::Occasion::File);
    CHECK(disclosures_of(with.file, with.about.id, {})->rows[0].disclosure.level == domain::IdentityLevel::Anonymous);
    CHECK(disclosures_of(with.file, with.fatma.party.id, {})->total >= 1);
    CHECK(disclosures_of(with.file, with.bas.party.id, {})->total == 0); // stays away
}

TEST_CASE("once it was held the cases of its actions are told, also to who stayed away") {
    PackFixture with;
    REQUIRE(begin_meeting(with.file, with.id));
    REQUIRE(finish_meeting(with.file, with.id));
    REQUIRE(with.hand_out({PackFormat::Text}));
    const auto told = *disclosures_of(with.file, with.about.id, {});
    CHECK(told.total == 3);
    CHECK(told.rows[0].disclosure.document == domain::DisclosedDocument::ActionList);
}

TEST_CASE("progress is told for each recipient, and stopping leaves nothing behind") {
    PackFixture with;
    std::vector<double> told;
    const auto before = with.steps();
    const auto stopped = with.hand_out({PackFormat::Text, PackFormat::Pdf}, as_pdf, [&](double share) {
        told.push_back(share);
        return false;
    });
    CHECK(problem_of(stopped).first == ProblemCode::Cancelled);
    CHECK(told == std::vector{0.5});
    CHECK(with.steps() == before);
    CHECK_FALSE(std::filesystem::exists(with.folder / "packs"));
    told.clear();
    REQUIRE(with.hand_out({PackFormat::Text}, {}, [&](double share) {
        told.push_back(share);
        return true;
    }));
    CHECK(told == std::vector{0.5, 1.0});
}

TEST_CASE("a PDF that cannot be made stops all of it") {
    PackFixture with;
    CHECK(problem_of(with.hand_out({PackFormat::Text, PackFormat::Pdf})).second == "pdf");
    CHECK(problem_of(with.hand_out({PackFormat::Pdf}, [](const documents::Document&) { return std::string(); })).second == "pdf");
    CHECK(with.files_on_disk() == 0);
}

TEST_CASE("existing packs are not written over, and then none is written") {
    PackFixture with;
    REQUIRE(with.hand_out({PackFormat::Text}));
    std::filesystem::remove(with.folder / "packs" / "2026-09-24-agenda-01.txt");
    const auto again = with.hand_out({PackFormat::Text});
    CHECK(problem_of(again) == std::pair(ProblemCode::FileExists, std::string("2026-09-24-agenda-02.txt")));
    CHECK(with.files_on_disk() == 1);
    CHECK(problem_of(hand_out_packs(with.file, with.id, with.folder / "a" / "b", std::vector{PackFormat::Text}, wording)).first ==
          ProblemCode::FolderNotFound);
    CHECK(problem_of(preview_packs(with.file, with.ids.next_id<domain::MeetingId>(), Occasion::Paper, wording)) == not_found);
    const auto nobody = with.plan("2026-10-08");
    const auto invited = *list_invited(with.file, nobody);
    for (const auto& row : invited) REQUIRE(remove_invited(with.file, row.attendance.id));
    CHECK(problem_of(preview_packs(with.file, nobody, Occasion::Paper, wording)).first == ProblemCode::NothingToHandOut);
}

TEST_CASE("a disk that takes no more leaves no pack behind") {
    PackFixture with;
    const auto before = with.steps();
    const auto big = [](const documents::Document&) { return std::string(1 << 20, 'x'); };
    {
        const SmallDisk small(1 << 19);
        CHECK(problem_of(with.hand_out({PackFormat::Text, PackFormat::Pdf}, big)).first == ProblemCode::DiskFull);
    }
    CHECK_FALSE(std::filesystem::exists(with.folder / "packs"));
    CHECK(with.steps() == before);
    CHECK(with.hand_out({PackFormat::Text, PackFormat::Pdf}, big));
}

TEST_CASE("what cannot be written down has not been handed out") {
    FailingVfs vfs;
    PackFixture with(vfs.name());
    vfs.fail_at(FileOperation::Write, 1, FileTrouble::DiskFull);
    CHECK(problem_of(with.hand_out({PackFormat::Text})).first == ProblemCode::DiskFull);
    CHECK(with.files_on_disk() == 0);
    CHECK(disclosures_of(with.file, with.about.id, {})->total == 0);
    vfs.work_again();
    CHECK(with.hand_out({PackFormat::Text}));
}

// -- By policy --------------------------------------------------------------------------------------------------------

namespace {

struct PolicyPacks : DisclosureFile {
    std::string text_for(const Member& who, Occasion occasion = Occasion::Paper) {
        const auto packs = preview_packs(file, meeting, occasion, wording);
        REQUIRE(packs);
        for (const auto& one : *packs)
            if (one.name == who.person.name) return documents::to_text(one.document);
        FAIL("gets no pack");
        return {};
    }
    bool has(const Member& who, std::string_view text, Occasion occasion = Occasion::Paper) {
        return text_for(who, occasion).find(text) != std::string::npos;
    }
    std::string number_line() const { return "T" + std::to_string(static_cast<int>(documents::DocumentText::CopyOf)); }
};

} // namespace

TEST_CASE("on paper a doer has their own action with the name, and the others by code") {
    PolicyPacks with;
    with.say_yes();
    with.action(with.about.id, with.social_work, "2026-10-01");
    CHECK(with.has(with.social_work, "langsgaan"));
    CHECK(with.has(with.social_work, "Willemijn Zandstra"));
    CHECK(with.has(with.social_work, with.number_line())); // numbered, as it has a name
    CHECK(with.has(with.fatma, with.about.code.text()));
    CHECK_FALSE(with.has(with.fatma, "Willemijn"));
    CHECK_FALSE(with.has(with.fatma, "W.Z."));
    CHECK_FALSE(with.has(with.fatma, "langsgaan"));
    CHECK_FALSE(with.has(with.fatma, with.number_line()));
}

TEST_CASE("a file has less than paper: it can be passed on") {
    PolicyPacks with;
    with.say_yes();
    with.action(with.about.id, with.social_work, "2026-10-01");
    CHECK(with.has(with.social_work, with.about.code.text(), Occasion::File));
    CHECK_FALSE(with.has(with.social_work, "Willemijn", Occasion::File));
    CHECK_FALSE(with.has(with.social_work, "W.Z.", Occasion::File));
    CHECK_FALSE(with.has(with.social_work, "langsgaan", Occasion::File));
}

TEST_CASE("who may not know of a case does not find it on their agenda, and nothing shows that it was left out") {
    PolicyPacks with;
    with.say_yes();
    with.add(with.meeting, AgendaItemMode::Theme);
    const auto before = with.text_for(with.fatma);
    auto tie = with.fact<domain::Tie>();
    tie.case_file = with.about.id;
    tie.subject = with.resident.id;
    tie.person = with.fatma.person.id;
    tie.kind = domain::TieKind::NextDoor;
    tie.noted_on = with.today;
    REQUIRE(note_tie(with.file, tie));
    CHECK(before.find(with.about.code.text()) != std::string::npos);
    const auto after = with.text_for(with.fatma);
    CHECK(after.find(with.about.code.text()) == std::string::npos);
    const auto numbers = [&] {
        const auto packs = *preview_packs(with.file, with.meeting, Occasion::Paper, wording);
        const auto hers = std::ranges::find(packs, with.fatma.person.name, &Pack::name);
        std::vector<std::string> first_cells;
        for (const auto& row : std::get<documents::Table>(hers->document.blocks[3]).rows) first_cells.push_back(row.front());
        return first_cells;
    }();
    CHECK(numbers == std::vector<std::string>{"1"}); // the theme
    CHECK(with.has(with.social_work, with.about.code.text()));
    REQUIRE(print_packs(with.file, with.meeting, std::vector{with.attendance_of(with.meeting, with.fatma)}, wording));
    CHECK(disclosures_of(with.file, with.about.id, {})->total == 0);
}

TEST_CASE("withdrawn at ten and printed at one past ten: the paper has nothing of it, though it was looked at before") {
    PolicyPacks with;
    with.say_yes();
    with.action(with.about.id, with.social_work, "2026-10-01");
    REQUIRE(with.has(with.social_work, "Willemijn"));
    with.clock.at = with.clock.at + std::chrono::hours(1);
    REQUIRE(withdraw_consent(with.file, with.end()));
    with.clock.at = with.clock.at + std::chrono::minutes(1);
    const std::vector recipients{with.attendance_of(with.meeting, with.social_work)};
    const auto papers = print_packs(with.file, with.meeting, recipients, wording);
    REQUIRE(papers);
    const auto text = documents::to_text(papers->at(0));
    CHECK(text.find("Willemijn") == std::string::npos);
    CHECK(text.find(with.about.code.text()) == std::string::npos);
}

TEST_CASE("what a pack says is what the register says") {
    PolicyPacks with;
    with.say_yes();
    with.action(with.about.id, with.social_work, "2026-10-01");
    const std::vector recipients{with.attendance_of(with.meeting, with.social_work), with.attendance_of(with.meeting, with.fatma)};
    REQUIRE(print_packs(with.file, with.meeting, recipients, wording));
    const auto told = *disclosures_of(with.file, with.about.id, {});
    REQUIRE(told.total == 2);
    for (const auto& row : told.rows)
        CHECK(row.disclosure.level ==
              (row.who == with.social_work.person.name ? domain::IdentityLevel::Named : domain::IdentityLevel::Code));
}

TEST_CASE("a note for who does the work has the name when they may have it, and is written down when it is printed") {
    PolicyPacks with;
    with.say_yes();
    const auto action = with.action(with.about.id, with.social_work, "2026-10-01");
    REQUIRE(confirm_needed(with.file, [&] {
        auto needed = with.fact<domain::NeededParty>();
        needed.case_file = with.about.id;
        needed.party = with.social_work.party.id;
        needed.confirmed_on = with.today;
        return needed;
    }()));
    const auto looked = preview_work_note(with.file, action.id, wording);
    REQUIRE(looked);
    CHECK(documents::to_text(*looked).find("Willemijn Zandstra") != std::string::npos);
    CHECK(disclosures_of(with.file, with.about.id, {})->total == 0);
    REQUIRE(print_work_note(with.file, action.id, wording));
    const auto told = *disclosures_of(with.file, with.about.id, {});
    REQUIRE(told.total == 1);
    CHECK(told.rows[0].disclosure.document == domain::DisclosedDocument::WorkNote);
    CHECK(told.rows[0].disclosure.level == domain::IdentityLevel::Named);
    CHECK(with.file.undo_verb() != "action.note");
    REQUIRE(withdraw_consent(with.file, with.end()));
    CHECK(problem_of(preview_work_note(with.file, action.id, wording)).first == ProblemCode::MayNotKnow);
    CHECK(problem_of(print_work_note(with.file, action.id, wording)).first == ProblemCode::MayNotKnow);
}

TEST_CASE("an item that was discussed comes in the register for everybody present, once") {
    PolicyPacks with;
    with.say_yes();
    const auto line = with.line({with.resident.id}, {"social"});
    for (const auto* one : {&with.fatma, &with.social_work})
        REQUIRE(set_presence(with.file, with.attendance_of(with.meeting, *one), Presence::Present));
    for (const auto* one : {&with.police, &with.food_bank}) {
        const auto invited = *list_invited(with.file, with.meeting);
        for (const auto& row : invited)
            if (row.attendance.person == one->person.id) REQUIRE(remove_invited(with.file, row.attendance.id));
    }
    REQUIRE(begin_meeting(with.file, with.meeting));
    REQUIRE(record_item(with.file, with.item, domain::ItemDiscussed{}, {}));
    const auto told = *disclosures_of(with.file, with.about.id, {});
    REQUIRE(told.total == 2);
    for (const auto& row : told.rows) {
        CHECK(row.disclosure.level == domain::IdentityLevel::Named);
        CHECK(row.disclosure.occasion == Occasion::Table);
        CHECK(row.disclosure.agenda_item == with.item);
        CHECK(row.disclosure.lines == std::vector{line});
    }
    CHECK(with.file.undo_verb() == "item.record");
    REQUIRE(with.file.undo());
    CHECK(disclosures_of(with.file, with.about.id, {})->total == 2); // what was heard stays heard
    REQUIRE(record_item(with.file, with.item, domain::ItemDiscussed{}, {}));
    CHECK(disclosures_of(with.file, with.about.id, {})->total == 2);
}

} // namespace tandem::test
