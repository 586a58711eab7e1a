#pragma once
// A file with a small network of its own: one table, three partners, and what a test adds. Today is 21 September 2026.
#include "base/crypto/file_key.h"
#include "base/crypto/recovery.h"
#include "core/base/platform/temporary_folder.h"
#include "storage/records/select.h"
#include "support/builders.h"
#include "support/other_process.h"
#include "support/test_store.h"
#include "workspace/meetings.h"
#include "workspace/open_file.h"

#include <array>
#include <catch2/catch_all.hpp>

namespace tandem::test {

inline FileKey a_file_key() {
    SeededRandom random(7);
    std::array<std::uint8_t, file_key_size> bytes{};
    random.fill(bytes);
    return file_key_from_bytes(bytes, make_salt(random));
}

class MeetingFile {
public:
    explicit MeetingFile(std::string vfs = {})
        : file(*workspace::Workspace::create_keyed(folder / "network.tandem", a_file_key(), {clock, random, std::move(vfs)})) {
        network.id = ids.next_id<domain::NetworkId>();
        network.name = "Netwerk Oost";
        table.id = ids.next_id<domain::TableId>();
        table.network = network.id;
        table.name = "Oost";
        table.room_minutes = 90;
        keep(network, table);
    }

    // Everything that meetings are made of, as it shows.
    struct Shown {
        std::vector<domain::Meeting> meetings;
        std::vector<domain::Attendance> attendances;
        std::vector<domain::AgendaItem> items;
        std::vector<domain::ConcernReport> reports;
        friend bool operator==(const Shown&, const Shown&) = default;
    };
    Shown shown() {
        return *file.file().store().read([](storage::sqlite::Connection& connection) {
            return Shown{storage::select_records<domain::Meeting>(connection, "1 ORDER BY id"),
                         storage::select_records<domain::Attendance>(connection, "1 ORDER BY id"),
                         storage::select_records<domain::AgendaItem>(connection, "1 ORDER BY id"),
                         storage::select_records<domain::ConcernReport>(connection, "1 ORDER BY id")};
        });
    }
    // Does it, undoes it, does it again: each time all of it.
    template <class Verb>
    void check_one_step(Verb verb) {
        const Shown before = shown();
        REQUIRE(verb());
        const Shown after = shown();
        CHECK(after != before);
        REQUIRE(file.undo());
        CHECK(shown() == before);
        REQUIRE(file.redo());
        CHECK(shown() == after);
    }

    template <class... Records>
    void keep(const Records&... records) {
        const auto kept = workspace::write(file, workspace::act_for(file, workspace::Verb::ImportNetwork),
                                           [&](storage::UnitOfWork& work) { (work.save(records), ...); });
        REQUIRE(kept);
    }
    template <class Record, class SomeId>
    std::optional<Record> find(const SomeId& id) {
        return *file.file().store().find<Record>(id);
    }
    std::int64_t number(std::string_view sql) {
        return *file.file().store().read([&](storage::sqlite::Connection& connection) { return connection.number(sql); });
    }

    struct Member {
        domain::Party party;
        domain::Person person;
        domain::Seat seat;
    };
    // A partner with a seat whose contact person is the one who comes.
    Member member(const std::string& party_name, const std::string& person_name, domain::PartyKind kind,
                  domain::PartnerRing ring = domain::PartnerRing::Core) {
        Member one{a_party(ids, party_name), a_person(ids, person_name), {}};
        one.party.kind = kind;
        one.party.contact_person = one.person.id;
        one.seat.id = ids.next_id<domain::SeatId>();
        one.seat.table = table.id;
        one.seat.party = one.party.id;
        one.seat.ring = ring;
        keep(one.party, one.person, one.seat);
        return one;
    }

    domain::CaseFile case_file(const domain::CaseState& state = domain::CaseOpen{}) {
        auto one = a_case(ids, random);
        one.table = table.id;
        one.state = state;
        one.opened_on = day("2026-09-01");
        one.question_to_network = "Wie kan er iets doen?";
        keep(one);
        return one;
    }
    domain::Need need(domain::CaseId of, const std::string& text, const domain::NeedState& state = domain::NeedOpen{}) {
        domain::Need one;
        one.id = ids.next_id<domain::NeedId>();
        one.case_file = of;
        one.text = text;
        one.state = state;
        keep(one);
        return one;
    }
    domain::ActionItem action(domain::CaseId of, const Member& doer, const char* due,
                              const domain::ActionState& state = domain::ActionOpen{}) {
        auto one = an_action(ids, of);
        one.doer = doer.person.id;
        one.party = doer.party.id;
        one.due = Day::parse(due);
        one.state = state;
        keep(one);
        return one;
    }

    domain::MeetingId plan(const char* on = "2026-09-24", domain::MeetingPurpose purpose = domain::MeetingPurpose::Cases) {
        workspace::NewMeeting wanted;
        wanted.table = table.id;
        wanted.purpose = purpose;
        wanted.day = day(on);
        wanted.start = TimeOfDay::parse("14:00");
        wanted.minutes = 90;
        const auto planned = workspace::plan_meeting(file, wanted);
        REQUIRE(planned);
        return planned->id;
    }
    domain::AgendaItemId add(domain::MeetingId meeting, domain::AgendaItemMode mode, std::optional<domain::CaseId> about = {}) {
        workspace::NewItem item;
        item.mode = mode;
        item.case_file = about;
        const auto added = workspace::add_item(file, meeting, item);
        REQUIRE(added);
        for (const auto& change : added->records)
            if (change.what == workspace::ChangeKind::Created) return domain::AgendaItemId(change.id);
        FAIL("nothing was made");
        return {};
    }
    std::vector<domain::AgendaItem> agenda(domain::MeetingId meeting) {
        const auto shown = workspace::show_agenda(file, meeting);
        REQUIRE(shown);
        std::vector<domain::AgendaItem> items;
        for (const auto& row : shown->items) items.push_back(row.item);
        return items;
    }
    domain::AttendanceId attendance_of(domain::MeetingId meeting, const Member& member) {
        const auto invited = *workspace::list_invited(file, meeting);
        for (const auto& row : invited)
            if (row.attendance.person == member.person.id) return row.attendance.id;
        FAIL("was not invited");
        return {};
    }

    static Day day(std::string_view text) { return *Day::parse(text); }

    TemporaryFolder folder;
    FakeClock clock;
    SeededRandom random{11};
    IdSource ids{clock, random};
    workspace::Workspace file;
    domain::Network network;
    domain::MeetingTable table;
};

// The code and the field of what went wrong: "BadValue meeting.day".
template <class T>
std::pair<workspace::ProblemCode, std::string> problem_of(const workspace::Result<T>& result) {
    REQUIRE_FALSE(result);
    return {result.error().code, result.error().place};
}
inline std::pair<workspace::ProblemCode, std::string> bad(std::string field) {
    return {workspace::ProblemCode::BadValue, std::move(field)};
}
inline const std::pair<workspace::ProblemCode, std::string> not_found{workspace::ProblemCode::NotFound, {}};
inline const std::pair<workspace::ProblemCode, std::string> open_elsewhere{workspace::ProblemCode::OpenElsewhere, {}};

} // namespace tandem::test
