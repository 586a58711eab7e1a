// Lines, needs, agenda items and actions of a case.
#include "workspace/example/case_maker.h"

#include <algorithm>

namespace tandem::workspace::example {
namespace {

using namespace domain;

std::string filled(Making& making, const CaseDraft& draft, std::string_view text) {
    return fill_slots(text, draft.resident_words(), making.draw);
}

Day noted_on(const Making& making, const CaseDraft& draft, std::size_t line) {
    return std::min(draft.opened_on.plus_days(static_cast<int>(line) * 4), making.plan.today);
}

LineSource source_in_turn(Making& making, const CaseDraft& draft, std::size_t turn) {
    const Helper& helper = draw_helper(making, draft.plan.table);
    switch (turn % 6) {
    case 0: return draft.report ? LineSource(SourceReporter{*draft.report}) : SourceOwnObservation{};
    case 1: return SourceParty{helper.party, helper.person};
    case 2: return SourceResident{draft.subjects.front().id};
    case 3: return SourcePerson{helper.person};
    case 4: return SourceOwnObservation{};
    default: return SourceUnknown{};
    }
}

// Most lines are about the resident; the second is about somebody else too, the third about nobody but them.
std::vector<SubjectId> about_whom(const CaseDraft& draft, std::size_t line) {
    if (draft.subjects.size() > 1 && line == 1) return {draft.subjects[0].id, draft.subjects[1].id};
    if (draft.subjects.size() > 1 && line == 2) return {draft.subjects.back().id};
    return {draft.subjects[0].id};
}

Line new_line(Making& making, const CaseDraft& draft, std::size_t number) {
    Line line;
    line.id = making.new_id<LineId>();
    line.case_file = draft.id;
    line.about = {draft.subjects[0].id};
    line.noted_on = noted_on(making, draft, number);
    return line;
}

void add_worry(Making& making, const CaseDraft& draft, std::size_t number, ExampleChunk& out) {
    const WorryModel& worry = draft.situation->worries[number];
    Line line = new_line(making, draft, number);
    line.about = about_whom(draft, number);
    line.source = source_in_turn(making, draft, draft.number + number);
    line.source_protected = draft.plan.source_protected && number % 2 == 0;
    for (const std::string_view category : worry.categories) line.categories.emplace_back(category);
    line.professional_secrecy = worry.professional_secrecy || draft.plan.all_secret;
    line.kind = number == 0 ? LineKind::Story : LineKind::Observation;
    line.text = filled(making, draft, worry.text);
    line.life_domain = std::string(draft.situation->needs[number % draft.situation->needs.size()].code);
    out.lines.push_back(std::move(line));
}

void add_own_words(Making& making, const CaseDraft& draft, ExampleChunk& out) {
    Line line = new_line(making, draft, 1);
    line.source = SourceResident{draft.subjects.front().id};
    line.categories = {"social"};
    line.kind = LineKind::OwnWords;
    line.text = filled(making, draft, making.draw.one_of(draft.situation->wishes));
    out.lines.push_back(std::move(line));
}

// Without categories now and then: that counts as all of them.
void add_remark(Making& making, const CaseDraft& draft, LineKind kind, std::string_view section, ExampleChunk& out) {
    Line line = new_line(making, draft, 4);
    line.source = source_in_turn(making, draft, draft.number);
    if (draft.number % 7 != 0) line.categories = {"social", "meaning"};
    line.kind = kind;
    line.text = making.phrase(section);
    out.lines.push_back(std::move(line));
}

NeedState need_state(Making& making, const CaseDraft& draft, std::size_t number) {
    const Day on = std::min(draft.opened_on.plus_days(30), making.plan.today);
    if (draft.finished() || draft.plan.stage == Stage::Aftercare)
        return number == 1 ? NeedState(NeedDropped{on, making.phrase("dropped")}) : NeedMet{on};
    if (draft.plan.stage == Stage::Open && draft.plan.opened_days_ago > 30 && number == 0) return NeedMet{on};
    return NeedOpen{};
}

// What comes of an action whose day has passed, so that a list shows each outcome and some that are late.
ActionState past_action_state(const CaseDraft& draft, Day due, std::size_t turn) {
    switch (turn % 8) {
    case 2:
    case 6: return draft.finished() ? ActionState(ActionDone{due}) : ActionOpen{};
    case 4: return ActionNotDone{due, NotDoneReason::CircumstancesChanged};
    case 7: return ActionNotDone{due, NotDoneReason::NotDone};
    default: return ActionDone{due};
    }
}

class ActionMaker {
public:
    ActionMaker(Making& making, const CaseDraft& draft, ExampleChunk& out)
        : m_making(making), m_draft(draft), m_out(out), m_turn(draft.number) {}

    void agreed_in(const Discussion& discussion) {
        const MeetingSlot& meeting = m_making.meetings[discussion.meeting];
        for (int i = 0; i < discussion.actions; ++i) {
            add(meeting.day);
            m_out.actions.back().agreed_in = meeting.id;
        }
    }
    void bilateral() {
        for (int i = 0; i < m_draft.plan.actions; ++i) {
            const int last = m_draft.finished() ? m_draft.plan.opened_days_ago / 2 : m_draft.plan.opened_days_ago;
            add(m_draft.opened_on.plus_days(m_making.draw.between(0, last)));
        }
    }

private:
    void add(Day agreed_on) {
        const CodedText& model = m_draft.situation->actions[m_turn % m_draft.situation->actions.size()];
        const Helper& doer = draw_helper(m_making, m_draft.plan.table);
        ActionItem action;
        action.id = m_making.new_id<ActionId>();
        action.case_file = m_draft.id;
        action.kind = std::string(model.code);
        action.text = filled(m_making, m_draft, model.text);
        action.doer = doer.person;
        action.party = doer.party;
        action.agreed_on = agreed_on;
        set_outcome(action, agreed_on.plus_days(m_making.draw.between(5, 21)));
        if (!m_draft.needs.empty()) action.need = m_draft.needs[m_turn % m_draft.needs.size()];
        m_out.actions.push_back(std::move(action));
        ++m_turn;
    }

    void set_outcome(ActionItem& action, Day due) {
        action.due = due;
        if (due < m_making.plan.today) {
            action.state = past_action_state(m_draft, due, m_turn);
        } else if (m_draft.finished()) {
            action.state = ActionDone{*action.agreed_on};
        } else if (m_turn % 3 == 0) {
            action.remind_on = due.plus_days(-2);
        }
        const bool needs_a_word = !m_draft.plan.brief || m_turn % 2 == 0;
        if (std::holds_alternative<ActionDone>(action.state) && needs_a_word) action.result = m_making.phrase("result");
    }

    Making& m_making;
    const CaseDraft& m_draft;
    ExampleChunk& m_out;
    std::size_t m_turn;
};

std::vector<PartyId> needed_for(Making& making, const CaseDraft& draft) {
    std::vector<PartyId> needed;
    for (int i = 0; i < 3; ++i) {
        const PartyId party = making.draw.one_of(making.tables[draft.plan.table].core).party;
        if (std::find(needed.begin(), needed.end(), party) == needed.end()) needed.push_back(party);
    }
    return needed;
}

void set_item_outcome(Making& making, const Discussion& discussion, AgendaItem& item) {
    if (discussion.postponed) {
        item.state = ItemPostponed{making.phrase("postponed")};
    } else if (making.meetings[discussion.meeting].held) {
        item.state = ItemDiscussed{};
        item.outcome = making.phrase(discussion.mode == AgendaItemMode::NewCase ? "outcome_new" : "outcome_review");
    }
}

} // namespace

void add_lines(Making& making, const CaseDraft& draft, ExampleChunk& out) {
    const bool early = draft.plan.stage == Stage::Intake, brief = draft.plan.brief, odd = draft.number % 2 == 1;
    const std::size_t worries = early ? 2 : brief ? 1 + draft.number % 3 : draft.situation->worries.size();
    for (std::size_t i = 0; i < worries; ++i) add_worry(making, draft, i, out);
    if (early) return;
    add_own_words(making, draft, out);
    if (!brief || odd) add_remark(making, draft, LineKind::Analysis, "analysis", out);
    if (!draft.discussions.empty() && (!brief || !odd)) add_remark(making, draft, LineKind::Agreement, "agreed", out);
    if (draft.plan.opened_days_ago > 30 && (!brief || draft.number % 4 == 0)) add_remark(making, draft, LineKind::CheckIn, "check_in", out);
}

void add_needs(Making& making, CaseDraft& draft, ExampleChunk& out) {
    if (draft.plan.stage == Stage::Intake) return;
    const std::size_t count = std::min<std::size_t>(draft.situation->needs.size(), draft.plan.brief ? 1 + draft.number % 2 : 2 + draft.number % 3);
    for (std::size_t i = 0; i < count; ++i) {
        Need need;
        need.id = making.new_id<NeedId>();
        need.case_file = draft.id;
        if (i > 0) need.about = {draft.subjects[0].id};
        need.text = filled(making, draft, draft.situation->needs[i].text);
        need.life_domain = std::string(draft.situation->needs[i].code);
        for (const std::string_view category : draft.situation->worries[i].categories) need.categories.emplace_back(category);
        need.order = static_cast<std::int32_t>(i) + 1;
        need.state = need_state(making, draft, i);
        draft.needs.push_back(need.id);
        out.needs.push_back(std::move(need));
    }
}

// A guest from the shell comes for one item, and is not asked to be there for the others.
std::vector<PersonId> guests_elsewhere(const Making& making, const Discussion& discussion) {
    constexpr std::int32_t first_with_guest = 2;
    std::vector<PersonId> people;
    const auto& shell = making.tables[making.meetings[discussion.meeting].table].shell;
    for (std::size_t i = 0; i < std::min<std::size_t>(shell.size(), 2); ++i)
        if (discussion.order != first_with_guest + static_cast<std::int32_t>(i)) people.push_back(shell[i].person);
    std::ranges::sort(people);
    return people;
}

void add_agenda_items(Making& making, const CaseDraft& draft, ExampleChunk& out) {
    for (const Discussion& discussion : draft.discussions) {
        AgendaItem item;
        item.id = making.new_id<AgendaItemId>();
        item.meeting = making.meetings[discussion.meeting].id;
        item.order = discussion.order;
        item.mode = discussion.mode;
        item.case_file = draft.id;
        item.minutes = discussion.mode == AgendaItemMode::NewCase ? 15 : 5;
        set_item_outcome(making, discussion, item);
        if (making.meetings[discussion.meeting].held || discussion.order % 2 == 0) item.needed_parties = needed_for(making, draft);
        if (!making.meetings[discussion.meeting].held) item.not_invited = guests_elsewhere(making, discussion);
        out.agenda_items.push_back(std::move(item));
    }
}

void add_actions(Making& making, const CaseDraft& draft, ExampleChunk& out) {
    ActionMaker maker(making, draft, out);
    for (const Discussion& discussion : draft.discussions) maker.agreed_in(discussion);
    maker.bilateral();
}

} // namespace tandem::workspace::example
