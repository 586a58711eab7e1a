#include "policy/room_level.h"

#include "policy/decide_with.h"

#include <algorithm>

namespace tandem::policy {
namespace {

using enum IdentityLevel;

bool is_at_none(const Answer& answer) {
    return std::all_of(answer.subjects().begin(), answer.subjects().end(), [](const SubjectAnswer& one) { return one.level == None; });
}

// A subject or companion whose own item this is: hears it as it is, and lowers nothing. Others in that capacity count as anybody.
bool stands_beside(const PresentAnswer& present) {
    if (std::holds_alternative<CaseOwner>(present.audience)) return true;
    const bool is_own_side = std::holds_alternative<SubjectThemselves>(present.audience) || std::holds_alternative<Companion>(present.audience);
    return is_own_side && !is_at_none(present.answer);
}

} // namespace

class RoomSum {
public:
    RoomSum(const Caps& caps, const Facts& facts, const std::vector<Audience>& present, const Setting& setting)
        : m_room{RoomState::Neutral, Answer(), {}} {
        for (const auto& audience : present) m_room.present.push_back({audience, decide_with(caps, facts, audience, setting)});
        m_room.room.m_about = facts.about.id;
        m_room.room.m_setting = setting;
    }

    RoomAnswer add_up() {
        const auto counted = those_who_count();
        if (counted.empty()) return std::move(m_room);
        m_room.room = counted.front()->answer;
        m_room.room.m_own_actions.clear(); // nobody's own, in a room
        m_room.room.m_along.clear();       // and nobody who takes it over
        for (auto it = counted.begin() + 1; it != counted.end(); ++it) lower_to((*it)->answer);
        settle(counted);
        return std::move(m_room);
    }

private:
    // With nobody but the owner, the resident and their company, those are the room.
    std::vector<const PresentAnswer*> those_who_count() const {
        std::vector<const PresentAnswer*> counted;
        for (const auto& one : m_room.present)
            if (!stands_beside(one)) counted.push_back(&one);
        if (counted.empty())
            for (const auto& one : m_room.present) counted.push_back(&one);
        return counted;
    }

    void lower_to(const Answer& answer) {
        Answer& room = m_room.room;
        for (std::size_t i = 0; i < room.m_subjects.size(); ++i) lower(room.m_subjects[i], answer.m_subjects[i]);
        for (std::size_t i = 0; i < room.m_lines.size(); ++i) lower(room.m_lines[i], answer.m_lines[i]);
        room.m_whole_case = meet(room.m_whole_case, answer.m_whole_case);
    }

    static void lower(SubjectAnswer& room, const SubjectAnswer& one) {
        room.address = meet(room.address, one.address);
        if (one.level > room.level) return;
        if (one.level < room.level) room.binding.clear();
        room.level = one.level;
        for (const Reason reason : one.binding)
            if (std::find(room.binding.begin(), room.binding.end(), reason) == room.binding.end()) room.binding.push_back(reason);
    }

    static void lower(LineAnswer& room, const LineAnswer& one) {
        if (room.shown == Shown::Yes && one.shown == Shown::No) room.why = one.why;
        room.shown = std::min(room.shown, one.shown);
        room.source = std::min(room.source, one.source);
    }

    void settle(const std::vector<const PresentAnswer*>& counted) {
        const bool blocked = std::any_of(counted.begin(), counted.end(), [](const PresentAnswer* one) { return is_at_none(one->answer); });
        if (blocked) return close();
        m_room.state = RoomState::Open;
        m_room.room.m_existence = is_at_none(m_room.room) ? Existence::Unknown : Existence::Known;
    }

    void close() {
        for (auto& subject : m_room.room.m_subjects) subject.level = subject.address = None;
        for (auto& line : m_room.room.m_lines) hide(line);
        m_room.room.m_whole_case = None;
        m_room.room.m_existence = Existence::Unknown;
    }

    static void hide(LineAnswer& line) {
        line.shown = Shown::No;
        line.source = Shown::No;
    }

    RoomAnswer m_room;
};

RoomAnswer room_level_with(const Caps& caps, const Facts& facts, const std::vector<Audience>& present, const Setting& setting) {
    return RoomSum(caps, facts, present, setting).add_up();
}

RoomAnswer room_level(const Facts& facts, const std::vector<Audience>& present, const Setting& setting) {
    return room_level_with(Caps::all(), facts, present, setting);
}

} // namespace tandem::policy
