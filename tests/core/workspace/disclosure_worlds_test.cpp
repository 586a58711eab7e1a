// Whole-program worlds: people do at random what people do in a file, and whatever comes out is held against what the policy answered.
// Names that stand nowhere else are looked for in everything that is made (canaries).
#include "disclosure_file.h"
#include "documents/text.h"
#include "plain_wording.h"
#include "support/canary_identity.h"
#include "support/property.h"
#include "workspace/actions.h"
#include "workspace/deliver.h"
#include "workspace/disclosures.h"
#include "workspace/render.h"

#include <algorithm>

namespace tandem::test {
namespace {

using namespace workspace;
using enum domain::IdentityLevel;

constexpr std::array occasions = {Occasion::Table, Occasion::Screen, Occasion::Paper, Occasion::File, Occasion::Spoken, Occasion::Report};

// Somebody of the case, or who brought it: then nobody may ever read it.
struct KnownPerson {
    std::optional<domain::SubjectId> subject;
    const Canary* canary;
};

// What happens next, one number at a time.
class Happening {
public:
    explicit Happening(std::vector<int> numbers) : m_numbers(std::move(numbers)) {}
    int below(int end) { return m_next < m_numbers.size() ? m_numbers[m_next++] % end : 0; }
    bool goes_on() const { return m_next + 4 < m_numbers.size(); }

private:
    std::vector<int> m_numbers;
    std::size_t m_next = 0;
};

struct RandomFile : DisclosureFile {
    RandomFile() {
        const auto known = *file.file().store().read([&](storage::sqlite::Connection& connection) {
            return storage::select_record<domain::Identity>(connection, "subject = ?1", resident.id);
        });
        write_down(resident.id, canary_resident, known->id);
        reported();
        need(about.id, "gezelschap");
        need(about.id, ("hulp voor " + canary_resident.all_typed()).c_str());
        line({resident.id}, {"social"}, domain::SourceOwnObservation{},
             canary_resident.name_typed() + " komt weinig buiten, zegt " + canary_reporter.name_typed() + ".");
        line({resident.id}, {"safety"}, domain::SourceOwnObservation{},
             "De deur aan de " + canary_resident.street + " " + canary_resident.house_number + " staat open.");
    }
    void write_down(domain::SubjectId subject_id, const Canary& canary, domain::IdentityId id) {
        auto who = identity_of(canary, id);
        who.subject = subject_id;
        REQUIRE(save_identity(file, who));
        people.push_back({subject_id, &canary});
    }
    void reported() {
        auto report = fact<domain::ConcernReport>();
        report.code = domain::CaseCode::make(2026, random);
        report.received_on = today;
        report.worry = "Gordijnen dicht bij " + canary_resident.name_typed() + ".";
        keep(report);
        auto who = identity_of(canary_reporter, ids.next_id<domain::IdentityId>());
        who.reporter_of = report.id;
        REQUIRE(save_identity(file, who));
        people.push_back({std::nullopt, &canary_reporter});
    }
    // A partner and a child, about whom something is told as well.
    void with_family() {
        family_member(domain::SubjectRole::Partner, domain::ConsentAge::Age16Plus, canary_partner);
        family_member(domain::SubjectRole::Child, domain::ConsentAge::Age12To15, canary_child);
    }
    void family_member(domain::SubjectRole role, domain::ConsentAge age, const Canary& canary) {
        auto one = subject(role, age);
        one.told = domain::ToldOn{today, {}, "gesprek"};
        keep(one);
        write_down(one.id, canary, ids.next_id<domain::IdentityId>());
        line({one.id}, {"social"}, domain::SourceOwnObservation{}, canary.name_typed() + " slaapt slecht.");
        line({resident.id, one.id}, {"social"}, domain::SourceOwnObservation{},
             canary.name_typed() + " en " + canary_resident.name_typed() + " eten samen.");
    }
    using DisclosureFile::need;
    void need(domain::CaseId of, const char* text) { MeetingFile::need(of, text); }

    domain::SubjectId somebody(Happening& next) {
        const auto& one = people[static_cast<std::size_t>(next.below(static_cast<int>(people.size())))];
        return one.subject.value_or(resident.id);
    }
    const Member& someone(Happening& next) {
        const std::array members = {&fatma, &police, &noor, &food_bank, &social_work};
        return *members[static_cast<std::size_t>(next.below(5))];
    }
    std::vector<domain::Recipient> recipients(Happening& next) {
        switch (next.below(4)) {
        case 0: return {domain::RecipientCore{}};
        case 1: return {domain::RecipientAllPartners{}};
        case 2: return {domain::RecipientParty{someone(next).party.id}};
        default: return {domain::RecipientCore{}, domain::RecipientParty{someone(next).party.id}};
        }
    }

    // Whatever is refused is refused: what counts is that nothing comes out that may not.
    void happen(Happening& next) {
        switch (next.below(13)) {
        case 0:
        case 1: consent(next); break;
        case 2: (void)withdraw_consent(file, end(next.below(2) == 0 ? std::vector<domain::Recipient>() : recipients(next))); break;
        case 3: (void)refuse_consent(file, end()); break;
        case 4: tie(next); break;
        case 5: objection(next); break;
        case 6: needed(next); break;
        case 7: action(about.id, someone(next), "2026-10-01"); break;
        case 8: ask(next); break;
        case 9: emergency(next); break;
        case 10: restriction(next); break;
        case 11: (void)(set_presence(file, attendance_of_any(next), next.below(2) == 0 ? domain::Presence::Present : domain::Presence::Excused)); break;
        case 12: weigh(next); break;
        }
    }

    void consent(Happening& next) {
        auto wanted = yes(recipients(next));
        wanted.subject = somebody(next);
        if (next.below(2) == 0) wanted.scope = domain::ScopeAll{};
        else wanted.scope = domain::ScopeSome{{next.below(2) == 0 ? "social" : "safety"}};
        (void)record_consent(file, wanted);
    }
    void tie(Happening& next) {
        auto one = fact<domain::Tie>();
        one.person = someone(next).person.id;
        one.kind = domain::TieKind::NextDoor;
        one.noted_on = today;
        if (note_tie(file, one) && next.below(3) == 0) (void)accept_tie(file, one.id, today);
    }
    void objection(Happening& next) {
        auto one = fact<domain::Objection>();
        one.party = someone(next).party.id;
        one.on = today;
        if (note_objection(file, one) && next.below(3) == 0) (void)lift_objection(file, one.id, today);
    }
    void needed(Happening& next) {
        std::vector<domain::PartyId> parties;
        for (int i = next.below(5); i > 0; --i) parties.push_back(someone(next).party.id);
        (void)confirm_needed(file, item, parties);
    }
    void ask(Happening& next) {
        const auto asked = ask_shell(file, about.id, food_bank.party.id, today);
        if (asked && next.below(2) == 0) (void)answer_shell(file, asked->id, domain::ShellAccepted{today});
    }
    void emergency(Happening& next) {
        NewEmergency wanted;
        wanted.case_file = about.id;
        wanted.recipient = domain::EmergencyParty{someone(next).party.id};
        (void)record_emergency(file, wanted);
    }
    void restriction(Happening& next) {
        auto one = fact<domain::Restriction>();
        one.from = today;
        if (restrict_subject(file, one) && next.below(2) == 0) (void)lift_restriction(file, one.id, today.plus_days(-1));
    }
    void weigh(Happening& next) {
        auto ground = weighing();
        ground.recipients = {domain::RecipientParty{someone(next).party.id}};
        ground.categories = {"safety"};
        (void)save_task_ground(file, ground);
    }
    domain::AttendanceId attendance_of_any(Happening& next) {
        const auto invited = *list_invited(file, meeting);
        return invited[static_cast<std::size_t>(next.below(static_cast<int>(invited.size())))].attendance.id;
    }

    std::string rendered(const policy::Audience& audience, Occasion occasion) {
        const auto document = render_case(file, wish(audience, occasion), "iemand", wording);
        RC_ASSERT(document.has_value());
        return *document ? documents::to_text(**document) : std::string();
    }
    std::vector<policy::Audience> everybody() const { return {seat(fatma), seat(police), seat(noor), seat(food_bank), seat(social_work), policy::ThePublic{}}; }

    PlainWording wording;
    std::vector<KnownPerson> people;
};

// A field of somebody who is not told to this audience by name, as it stands in the text; empty: none.
std::string leak_in(const std::string& text, const RandomFile& with, const policy::Answer& answer) {
    for (const auto& [subject, canary] : with.people) {
        const auto level = subject ? answer.level_of(*subject) : None;
        if (subject && (level == Named || !answer.own_actions_in_full().empty())) continue;
        if (auto found = first_canary(level == Veiled ? canary->needles() : canary->all_needles(), text); !found.empty()) return found;
    }
    return {};
}

// Of whoever it is, the neighbourhood apart.
std::string name_in(const std::string& text, const RandomFile& with) {
    for (const auto& one : with.people)
        if (auto found = first_canary(one.canary->needles(), text); !found.empty()) return found;
    return {};
}

const std::string nobody;

void check_renderings(RandomFile& with) {
    for (const auto& audience : with.everybody())
        for (const auto occasion : occasions) {
            const auto answer = with.why(audience, occasion).answer;
            const auto text = with.rendered(audience, occasion);
            RC_ASSERT(text.empty() == (answer.existence() == policy::Existence::Unknown));
            RC_ASSERT(leak_in(text, with, answer) == nobody);
            if (occasion == Occasion::File || occasion == Occasion::Report) RC_ASSERT(name_in(text, with) == nobody);
        }
}

void check_packs(RandomFile& with) {
    const auto files = preview_packs(with.file, with.meeting, Occasion::File, with.wording);
    const auto papers = preview_packs(with.file, with.meeting, Occasion::Paper, with.wording);
    if (!files || !papers) return; // nobody gets one
    for (const auto& one : *files) RC_ASSERT(name_in(documents::to_text(one.document), with) == nobody);
    const auto people = *invited_audiences(with.file, with.meeting);
    std::vector<domain::AttendanceId> all;
    for (const auto& one : *papers) {
        all.push_back(one.recipient);
        const auto who = std::ranges::find_if(people, [&](const auto& person) { return person.attendance.id == one.recipient; });
        const auto answer = with.why(who->audience, Occasion::Paper).answer;
        RC_ASSERT(leak_in(documents::to_text(one.document), with, answer) == nobody);
    }
    const auto printed = print_packs(with.file, with.meeting, all, with.wording);
    RC_ASSERT(printed.has_value());
    const auto told = *disclosures_of(with.file, with.about.id, {0, 1000});
    for (std::size_t i = 0; i < printed->size(); ++i) {
        if (name_in(documents::to_text((*printed)[i]), with).empty()) continue;
        const bool registered = std::ranges::any_of(told.rows, [&](const DisclosureRow& row) {
            const auto* to = std::get_if<domain::AudienceAttendance>(&row.disclosure.audience);
            return to != nullptr && to->attendance == all[i] && row.disclosure.level == Named;
        });
        RC_ASSERT(registered);
    }
}

void check_room(RandomFile& with) {
    const auto items = disclose_to_room(with.file, with.meeting, Occasion::Screen);
    RC_ASSERT(items.has_value());
    for (const auto& one : *items) {
        if (!one.shown) continue;
        for (const auto& subject : one.shown->subjects()) RC_ASSERT(subject.level == Named || subject.name.empty());
    }
}

std::vector<domain::IdentityLevel> levels(RandomFile& with) {
    std::vector<domain::IdentityLevel> all;
    for (const auto& audience : with.everybody())
        for (const auto occasion : occasions) all.push_back(with.level(audience, occasion));
    return all;
}

} // namespace

TEST_CASE("what is looked for in those worlds is found where it may stand, and nowhere else") {
    RandomFile with;
    const auto reader = RandomFile::seat(with.social_work);
    CHECK(name_in(with.rendered(reader, Occasion::Table), with) == nobody);
    with.say_yes();
    CHECK(with.level(reader) == Named);
    CHECK(first_canary({canary_resident.family_name}, with.rendered(reader, Occasion::Table)) == canary_resident.family_name);
    CHECK(first_canary(canary_reporter.all_needles(), with.rendered(reader, Occasion::Table)) == nobody);
    with.with_family();
    CHECK(first_canary(canary_partner.all_needles(), with.rendered(reader, Occasion::Table)) == nobody);
}

TEST_CASE("in worlds that people made nothing comes out that the policy did not answer, and every name is in the register") {
    std::cout << "whole-program worlds: " << property_runs(200) << ", seed 20261102 unless TANDEM_PROPERTY_SEED says another\n";
    check_property("whole-program worlds", 200, [] {
        Happening next(*rc::gen::container<std::vector<int>>(60, rc::gen::inRange(0, 1000)));
        RandomFile with;
        if (next.below(3) == 0) with.with_family();
        if (next.below(2) == 0) { // as most cases begin: a yes, and somebody who goes there
            with.say_yes();
            with.action(with.about.id, with.social_work, "2026-10-01");
        }
        for (int steps = next.below(10); steps > 0 && next.goes_on(); --steps) with.happen(next);
        check_renderings(with);
        check_room(with);
        check_packs(with);
        const auto before = levels(with);
        const auto withdrawn = withdraw_consent(with.file, with.end());
        const auto after = levels(with);
        for (std::size_t i = 0; i < before.size(); ++i) RC_ASSERT(after[i] <= before[i] || !withdrawn.has_value());
        check_renderings(with);
    });
}

} // namespace tandem::test
