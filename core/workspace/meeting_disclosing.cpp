// The cases on an agenda, for a room and for each of its people (disclosing.h).
#include "domain/consultation/rules.h"
#include "domain/meetings/rules.h"
#include "storage/consultation/consultation_store.h"
#include "storage/records/select.h"
#include "workspace/consultation_content.h"
#include "workspace/disclosed_content.h"
#include "workspace/disclosing.h"
#include "workspace/meeting_parts.h"
#include "workspace/policy_facts.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::PolicyStore;
using storage::sqlite::Connection;

// Everything on an agenda that is about a case, read once, however many people it is asked for.
class AgendaReading {
public:
    AgendaReading(Connection& connection, const domain::Meeting& meeting, domain::Occasion occasion, FactsDay on)
        : m_store(connection), m_meeting(meeting), m_setting{occasion, meeting.purpose}, m_on(on), m_cases(m_store.cases(meeting.id)) {
        add_questions(connection);
        constexpr auto about_something = "meeting = ?1 AND (case_file IS NOT NULL OR consultation IS NOT NULL) ORDER BY \"order\", id";
        for (auto& item : storage::select_records<domain::AgendaItem>(connection, about_something, meeting.id)) {
            const auto about = item.case_file ? *item.case_file : as_case_id(*item.consultation);
            const auto records = std::ranges::find_if(m_cases, [&](const auto& one) { return one.case_file.id == about; });
            if (records != m_cases.end()) add(connection, item, *records);
        }
    }

    std::vector<DisclosedItem> for_room(const std::vector<InvitedAudience>& in_room) const {
        std::vector<DisclosedItem> items;
        for (const auto& one : m_items) {
            auto& shown = items.emplace_back(neutral(one));
            if (!one.content) continue;
            const auto room = policy::room_level(one.facts, audiences_of(room_for(in_room, m_meeting, one.item)), m_setting);
            shown.state = room.state;
            if (room.state == policy::RoomState::Open) shown.shown = one.content->disclose(room.room);
        }
        return items;
    }

    std::string without_names(std::string text) const {
        for (const auto& one : m_items)
            if (one.content) text = one.content->without_names(text);
        return text;
    }

    std::vector<ItemOutlook> outlook(const std::vector<InvitedAudience>& in_room) const {
        std::vector<ItemOutlook> outlook;
        for (const auto& one : m_items) {
            if (!one.content) continue;
            const auto there = audiences_of(room_for(in_room, m_meeting, one.item));
            const auto room = policy::room_level(one.facts, there, m_setting);
            auto& added = outlook.emplace_back(ItemOutlook{one.item.id, room.state, heard_of(room.room), {}});
            add_screen(added, one, there);
            for (const auto& guest : in_room) {
                if (std::holds_alternative<policy::CaseOwner>(guest.audience)) continue;
                const auto answer = policy::decide(one.facts, guest.audience, m_setting);
                added.guests.push_back({guest.attendance.id, guest.attendance.person, domain::is_invited_to(one.item, guest.attendance.person),
                                        heard_of(answer)});
            }
        }
        return outlook;
    }

    std::vector<DisclosedItem> for_one(const policy::Audience& audience) const {
        std::vector<DisclosedItem> items;
        for (const auto& one : m_items) {
            auto& shown = items.emplace_back(neutral(one));
            if (one.content) shown.shown = one.content->disclose(policy::decide(one.facts, audience, m_setting));
            if (shown.shown) shown.state = policy::RoomState::Open;
        }
        return items;
    }

private:
    struct Table {
        storage::PolicyTable records;
        policy::TableFacts facts;
    };
    struct Item {
        domain::AgendaItem item;
        domain::CaseId case_file;
        policy::Facts facts{};
        std::unique_ptr<DisclosedContent> content{}; // null: its table is gone, and with it what was agreed
    };

    static DisclosedItem neutral(const Item& item) {
        return {item.item.id, item.case_file, policy::RoomState::Neutral, std::nullopt, item.item.consultation.has_value()};
    }

    // What expired is gone, also before it is wiped.
    void add_questions(Connection& connection) {
        for (const auto& question : storage::ConsultationStore(connection).of_meeting(m_meeting.id))
            if (!domain::is_expired(question, m_on.today)) m_cases.push_back(as_case(question));
    }

    static std::vector<policy::Audience> audiences_of(std::vector<InvitedAudience> in_room) {
        std::vector<policy::Audience> audiences;
        for (auto& one : in_room) audiences.push_back(std::move(one.audience));
        return audiences;
    }

    // Where one of several in a case is at `none` the whole is too, but of the others the code is told (policy/room_level.h).
    static domain::IdentityLevel heard_of(const policy::Answer& answer) {
        const bool knows = std::ranges::any_of(answer.subjects(), [](const auto& one) { return one.level > domain::IdentityLevel::None; });
        return knows ? std::max(answer.whole_case(), domain::IdentityLevel::Code) : domain::IdentityLevel::None;
    }

    void add_screen(ItemOutlook& added, const Item& one, const std::vector<policy::Audience>& there) const {
        const auto screen = policy::room_level(one.facts, there, {domain::Occasion::Screen, m_setting.purpose});
        added.on_screen = heard_of(screen.room);
        if (added.on_screen != domain::IdentityLevel::Veiled) return;
        const auto shown = one.content->disclose(screen.room);
        if (!shown) return;
        for (const auto& subject : shown->subjects())
            for (const auto& [field, value] : subject.veiled)
                if (std::ranges::find(added.veiled_on_screen, field) == added.veiled_on_screen.end()) added.veiled_on_screen.push_back(field);
    }

    void add(Connection& connection, const domain::AgendaItem& item, const storage::PolicyCase& records) {
        auto& added = m_items.emplace_back(Item{item, records.case_file.id});
        const Table* table = table_of(records.case_file.table);
        if (table == nullptr) return;
        added.facts = {m_on.today, table->facts, case_facts(records, table->records, &item, m_on)};
        added.content = std::make_unique<DisclosedContent>(connection, records, table->records, m_on.today);
    }

    // A case of another table keeps that table's protocol.
    const Table* table_of(domain::TableId id) {
        const auto known = std::ranges::find_if(m_tables, [&](const auto& one) { return one->records.table.id == id; });
        if (known != m_tables.end()) return known->get();
        auto records = m_store.table(id);
        if (!records) return nullptr;
        auto facts = table_facts(*records, m_on.today);
        m_tables.push_back(std::make_unique<Table>(Table{*std::move(records), std::move(facts)}));
        return m_tables.back().get();
    }

    PolicyStore m_store;
    domain::Meeting m_meeting;
    policy::Setting m_setting;
    FactsDay m_on;
    std::vector<storage::PolicyCase> m_cases;
    std::vector<std::unique_ptr<Table>> m_tables; // each at its place for good: content looks into it
    std::vector<Item> m_items;
};

const policy::Audience* audience_in(const std::vector<InvitedAudience>& invited, domain::AttendanceId id) {
    const auto found = std::ranges::find_if(invited, [&](const auto& one) { return one.attendance.id == id; });
    return found == invited.end() ? nullptr : &found->audience;
}

} // namespace

Result<std::vector<DisclosedItem>> disclose_to_room(Workspace& workspace, domain::MeetingId meeting, domain::Occasion occasion) {
    TANDEM_ASSIGN(const auto stored, find_stored<domain::Meeting>(workspace, meeting));
    TANDEM_ASSIGN(const auto in_room, audiences_in_room(workspace, meeting));
    const FactsDay on{workspace.today(), workspace.file().zone};
    return ask(workspace, [&](Connection& connection) { return AgendaReading(connection, stored, occasion, on).for_room(in_room); });
}

Result<std::vector<std::string>> without_names_of_agenda(Workspace& workspace, domain::MeetingId meeting, std::vector<std::string> texts) {
    TANDEM_ASSIGN(const auto stored, find_stored<domain::Meeting>(workspace, meeting));
    const FactsDay on{workspace.today(), workspace.file().zone};
    return ask(workspace, [&](Connection& connection) {
        const AgendaReading agenda(connection, stored, domain::Occasion::Screen, on);
        for (auto& text : texts)
            if (!text.empty()) text = agenda.without_names(std::move(text));
        return texts;
    });
}

Result<std::vector<ItemOutlook>> outlook_of(Workspace& workspace, domain::MeetingId meeting) {
    TANDEM_ASSIGN(const auto stored, find_stored<domain::Meeting>(workspace, meeting));
    TANDEM_ASSIGN(const auto in_room, audiences_in_room(workspace, meeting));
    const FactsDay on{workspace.today(), workspace.file().zone};
    return ask(workspace, [&](Connection& connection) {
        return AgendaReading(connection, stored, domain::Occasion::Table, on).outlook(in_room);
    });
}

Result<std::vector<DisclosedToOne>> disclose_to_each(Workspace& workspace, domain::MeetingId meeting,
                                                     std::span<const domain::AttendanceId> recipients, domain::Occasion occasion) {
    TANDEM_ASSIGN(const auto stored, find_stored<domain::Meeting>(workspace, meeting));
    TANDEM_ASSIGN(const auto invited, invited_audiences(workspace, meeting));
    const FactsDay on{workspace.today(), workspace.file().zone};
    return ask(workspace, [&](Connection& connection) {
        const AgendaReading agenda(connection, stored, occasion, on);
        std::vector<DisclosedToOne> told;
        for (const auto recipient : recipients)
            if (const auto* audience = audience_in(invited, recipient)) told.push_back({recipient, agenda.for_one(*audience)});
        return told;
    });
}

} // namespace tandem::workspace
