#include "documents/packs.h"

#include "documents/case_blocks.h"

#include <algorithm>

namespace tandem::documents {
namespace {

using Text = DocumentText;

std::string time_text(const PackMeeting& meeting, const Wording& wording) {
    std::string text;
    for (const auto start : meeting.starts) text += (text.empty() ? "" : ", ") + start.text();
    if (meeting.minutes) text += " (" + wording.minutes(*meeting.minutes) + ")";
    return text;
}

std::string copy_text(const Copy& copy, const Wording& wording) {
    return wording.text(Text::CopyOf, std::to_string(copy.number) + "/" + std::to_string(copy.of));
}

Facts facts_of(const PackMeeting& meeting, const Wording& wording) {
    Facts facts;
    facts.lines.emplace_back(wording.text(Text::Recipient), meeting.recipient);
    facts.lines.emplace_back(wording.text(Text::Date), wording.long_date(meeting.day));
    if (!meeting.starts.empty()) facts.lines.emplace_back(wording.text(Text::Time), time_text(meeting, wording));
    else if (meeting.minutes) facts.lines.emplace_back(wording.text(Text::Duration), wording.minutes(*meeting.minutes));
    return facts;
}

enum class Names { None, Some };

Document begin(Text title, const PackMeeting& meeting, Names names, const Wording& wording) {
    Document document{wording.text(title, meeting.table), wording.language(), {}};
    Facts facts = facts_of(meeting, wording);
    if (names == Names::Some) facts.lines.emplace_back(wording.text(Text::Copy), copy_text(meeting.copy, wording));
    document.blocks.emplace_back(std::move(facts));
    document.blocks.emplace_back(Note{wording.text(names == Names::Some ? Text::HasNames : Text::OnlyCodes)});
    return document;
}

std::vector<std::string> titles(std::initializer_list<Text> texts, const Wording& wording) {
    std::vector<std::string> out;
    for (const Text text : texts) out.push_back(wording.text(text));
    return out;
}

Table agenda_table(const std::vector<AgendaPackItem>& items, const Wording& wording) {
    Table table{wording.text(Text::AgendaHeading), titles({Text::Number, Text::Minutes, Text::What, Text::About}, wording), {}};
    for (const auto& item : items)
        table.rows.push_back({std::to_string(table.rows.size() + 1), std::to_string(item.minutes), wording.item(item.mode),
                              item.about ? title_of(*item.about) : std::string()});
    return table;
}

void add_cases(Document& document, const std::vector<AgendaPackItem>& items, const Wording& wording) {
    std::size_t number = 0;
    for (const auto& item : items) {
        ++number;
        if (item.about == nullptr) continue;
        auto facts = facts_of(*item.about, wording);
        if (facts.lines.empty()) continue;
        document.blocks.emplace_back(Heading{std::to_string(number) + ". " + title_of(*item.about)});
        document.blocks.emplace_back(std::move(facts));
    }
}

const policy::DisclosedOwnAction* in_full(const PackedAction& packed) {
    const auto& all = packed.about->own_actions();
    const auto found = std::ranges::find(all, packed.action->id(), &policy::DisclosedOwnAction::action);
    return found == all.end() ? nullptr : &*found;
}

std::string for_whom(const PackedAction& packed) {
    const auto* own = in_full(packed);
    if (own == nullptr) return who_it_is(*packed.about);
    return own->address.empty() ? own->who : own->who + ", " + own->address;
}

// A column that would be empty for every action is left out.
Table own_table(Text heading, const std::vector<PackedAction>& actions, const Wording& wording) {
    Table table{wording.text(heading), titles({Text::CaseCode, Text::ForWhom, Text::Kind, Text::Task, Text::Due, Text::State}, wording), {}};
    for (const auto& one : actions) {
        const auto* own = in_full(one);
        table.rows.push_back({one.action->case_code(), for_whom(one), one.action->kind(), own ? own->text : std::string(),
                              due_of(*one.action, wording), wording.standing(one.action->standing())});
    }
    for (const std::size_t column : {std::size_t{3}, std::size_t{1}}) {
        if (std::ranges::any_of(table.rows, [&](const auto& row) { return !row[column].empty(); })) continue;
        table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(column));
        for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(column));
    }
    return table;
}

Table others_table(const std::vector<PackedAction>& actions, const Wording& wording) {
    Table table{wording.text(Text::OtherActionsHeading), titles({Text::CaseCode, Text::Kind, Text::Doer, Text::Due, Text::State}, wording), {}};
    for (const auto& one : actions)
        table.rows.push_back({one.action->case_code(), one.action->kind(),
                              doer_of(*one.action, wording),
                              due_of(*one.action, wording), wording.standing(one.action->standing())});
    return table;
}

void add_own(Document& document, Text heading, const std::vector<PackedAction>& actions, const Wording& wording) {
    document.blocks.emplace_back(Heading{wording.text(heading)});
    if (actions.empty()) document.blocks.emplace_back(Paragraph{wording.text(Text::NoOwnActions)});
    else document.blocks.emplace_back(own_table(heading, actions, wording));
}

void add_others(Document& document, const std::vector<PackedAction>& actions, const Wording& wording) {
    document.blocks.emplace_back(Heading{wording.text(Text::OtherActionsHeading)});
    if (actions.empty()) document.blocks.emplace_back(Paragraph{wording.text(Text::NoOtherActions)});
    else document.blocks.emplace_back(others_table(actions, wording));
}

bool tell_who(const std::vector<PackedAction>& actions) {
    return std::ranges::any_of(actions, [](const PackedAction& one) { return in_full(one) != nullptr || !who_it_is(*one.about).empty(); });
}

Names names_in(const AgendaPack& pack) {
    const bool in_items = std::ranges::any_of(pack.items, [](const auto& item) { return item.about && tells_who(*item.about); });
    return in_items || tell_who(pack.own) ? Names::Some : Names::None;
}

Names names_in(const ActionPack& pack) { return tell_who(pack.own) ? Names::Some : Names::None; }

} // namespace

Document agenda_pack(const AgendaPack& pack, const Wording& wording) {
    Document document = begin(Text::AgendaTitle, pack.meeting, names_in(pack), wording);
    document.blocks.emplace_back(Heading{wording.text(Text::AgendaHeading)});
    if (pack.items.empty()) document.blocks.emplace_back(Paragraph{wording.text(Text::NoItems)});
    else document.blocks.emplace_back(agenda_table(pack.items, wording));
    if (!pack.own.empty()) add_own(document, Text::OwnOpenHeading, pack.own, wording);
    add_cases(document, pack.items, wording);
    return document;
}

Document action_pack(const ActionPack& pack, const Wording& wording) {
    Document document = begin(Text::ActionsTitle, pack.meeting, names_in(pack), wording);
    add_own(document, Text::OwnActionsHeading, pack.own, wording);
    add_others(document, pack.others, wording);
    return document;
}

Document work_note(const WorkNote& note, const Wording& wording) {
    const PackedAction packed{&note.about, &note.action};
    const auto* own = in_full(packed);
    Document document{wording.text(Text::NoteTitle), wording.language(), {}};
    Facts facts;
    const auto add = [&](Text text, const std::string& value) { add_fact(facts, text, value, wording); };
    add(Text::Recipient, note.recipient);
    add(Text::Date, wording.long_date(note.day));
    add(Text::CaseCode, note.action.case_code());
    add(Text::Kind, note.action.kind());
    add(Text::Task, own ? own->text : std::string());
    add(Text::ForWhom, own ? own->who : who_it_is(note.about));
    add(Text::Address, own ? own->address : std::string());
    add(Text::Due, note.action.due() ? wording.long_date(*note.action.due()) : std::string());
    document.blocks.emplace_back(std::move(facts));
    if (!note.tell_back.empty()) document.blocks.emplace_back(Paragraph{wording.text(Text::NoteBack, note.tell_back)});
    document.blocks.emplace_back(Note{wording.text(own ? Text::NoteWhy : Text::OnlyCodes)});
    return document;
}

} // namespace tandem::documents
