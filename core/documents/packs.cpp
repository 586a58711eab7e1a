#include "documents/packs.h"

#include <algorithm>

namespace tandem::documents {
namespace {

using Text = DocumentText;

std::string time_text(const PackMeeting& meeting, const Wording& wording) {
    std::string text = meeting.start->text();
    if (meeting.minutes) text += " (" + wording.minutes(*meeting.minutes) + ")";
    return text;
}

Facts facts_of(const PackMeeting& meeting, const Wording& wording) {
    Facts facts;
    facts.lines.emplace_back(wording.text(Text::Recipient), meeting.recipient);
    facts.lines.emplace_back(wording.text(Text::Date), wording.long_date(meeting.day));
    if (meeting.start) facts.lines.emplace_back(wording.text(Text::Time), time_text(meeting, wording));
    else if (meeting.minutes) facts.lines.emplace_back(wording.text(Text::Duration), wording.minutes(*meeting.minutes));
    return facts;
}

Document begin(Text title, const PackMeeting& meeting, const Wording& wording) {
    Document document{wording.text(title, meeting.table), wording.language(), {}};
    document.blocks.emplace_back(facts_of(meeting, wording));
    document.blocks.emplace_back(Note{wording.text(Text::OnlyCodes)});
    return document;
}

std::vector<std::string> titles(std::initializer_list<Text> texts, const Wording& wording) {
    std::vector<std::string> out;
    for (const Text text : texts) out.push_back(wording.text(text));
    return out;
}

Table agenda_table(const std::vector<AgendaPackItem>& items, const Wording& wording) {
    const bool timed = std::ranges::any_of(items, [](const auto& item) { return item.starts.has_value(); });
    Table table{wording.text(Text::AgendaHeading), titles({Text::Number, Text::Starts, Text::Minutes, Text::What, Text::About}, wording), {}};
    for (const auto& item : items)
        table.rows.push_back({std::to_string(table.rows.size() + 1), item.starts ? item.starts->text() : "", std::to_string(item.minutes),
                              wording.item(item.mode), item.case_code});
    if (timed) return table;
    table.columns.erase(table.columns.begin() + 1);
    for (auto& row : table.rows) row.erase(row.begin() + 1);
    return table;
}

std::vector<std::string> cells_of(const policy::DisclosedAction& action, const Wording& wording) {
    return {action.case_code(), action.kind(), action.doer(), action.due() ? wording.short_date(*action.due()) : "",
            wording.standing(action.standing())};
}

void add_actions(Document& document, Text heading, Text none, const std::vector<policy::DisclosedAction>& actions, const Wording& wording) {
    document.blocks.emplace_back(Heading{wording.text(heading)});
    if (actions.empty()) {
        document.blocks.emplace_back(Paragraph{wording.text(none)});
        return;
    }
    Table table{wording.text(heading), titles({Text::CaseCode, Text::Kind, Text::Doer, Text::Due, Text::State}, wording), {}};
    for (const auto& action : actions) table.rows.push_back(cells_of(action, wording));
    document.blocks.emplace_back(std::move(table));
}

} // namespace

Document agenda_pack(const AgendaPack& pack, const Wording& wording) {
    Document document = begin(Text::AgendaTitle, pack.meeting, wording);
    document.blocks.emplace_back(Heading{wording.text(Text::AgendaHeading)});
    if (pack.items.empty()) document.blocks.emplace_back(Paragraph{wording.text(Text::NoItems)});
    else document.blocks.emplace_back(agenda_table(pack.items, wording));
    return document;
}

Document action_pack(const ActionPack& pack, const Wording& wording) {
    Document document = begin(Text::ActionsTitle, pack.meeting, wording);
    add_actions(document, Text::OwnActionsHeading, Text::NoOwnActions, pack.own, wording);
    add_actions(document, Text::OtherActionsHeading, Text::NoOtherActions, pack.others, wording);
    return document;
}

} // namespace tandem::documents
