#include "documents/case_blocks.h"

#include <algorithm>

namespace tandem::documents {
namespace {

using Text = DocumentText;
using policy::DisclosedCase;
using policy::IdentityLevel;

void append(std::string& all, const std::string& one, const char* between) {
    if (one.empty()) return;
    if (!all.empty()) all += between;
    all += one;
}

std::string who_is(const policy::DisclosedSubject& subject) {
    if (!subject.name.empty()) return subject.name;
    std::string fields;
    for (const auto& veiled : subject.veiled) append(fields, veiled.value, ", ");
    return fields;
}

std::string addresses_of(const DisclosedCase& about) {
    std::vector<std::string> different;
    for (const auto& subject : about.subjects())
        if (!subject.address.empty() && std::ranges::find(different, subject.address) == different.end()) different.push_back(subject.address);
    std::string all;
    for (const auto& one : different) append(all, one, "; ");
    return all;
}

std::string needs_of(const DisclosedCase& about) {
    std::string all;
    for (const auto& need : about.needs()) append(all, need, "; ");
    return all;
}

bool was_tried(const DisclosedCase& about, domain::ActionId action) {
    return std::ranges::find(about.tried(), action, &policy::DisclosedTry::action) != about.tried().end();
}

Table actions_of(const DisclosedCase& about, const Wording& wording) {
    Table table{wording.text(Text::OtherActionsHeading), {}, {}};
    for (const Text text : {Text::Kind, Text::Doer, Text::Due, Text::State}) table.columns.push_back(wording.text(text));
    for (const auto& action : about.actions())
        if (!was_tried(about, action.id()))
            table.rows.push_back({action.kind(), doer_of(action, wording), due_of(action, wording), wording.standing(action.standing())});
    return table;
}

Table tried_in(const DisclosedCase& about, const Wording& wording) {
    Table table{wording.text(Text::TriedHeading), {}, {}};
    for (const Text text : {Text::Kind, Text::Date, Text::State}) table.columns.push_back(wording.text(text));
    std::vector<std::pair<Day, std::vector<std::string>>> rows;
    for (const auto& one : about.attempts()) rows.push_back({one.on, {wording.way(one.way), wording.short_date(one.on), wording.result(one.result)}});
    for (const auto& one : about.tried()) rows.push_back({one.on, {one.kind, wording.short_date(one.on), wording.standing(one.standing)}});
    std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
    for (auto& [on, row] : rows) table.rows.push_back(std::move(row));
    return table;
}

std::string told_of(const policy::DisclosedTold& told, const Wording& wording) {
    using enum policy::DisclosedTold::Standing;
    switch (told.standing) {
    case Told: return wording.text(Text::ToldOn, wording.short_date(told.day.value()));
    case NotTold: return wording.text(Text::NotToldUntil, wording.short_date(told.day.value()));
    case NotWrittenDown: break;
    }
    return wording.text(Text::ToldNotWrittenDown);
}

// Of one it is said without the name, which stands above.
std::string who_knows(const DisclosedCase& about, const Wording& wording) {
    std::string all;
    for (const auto& told : about.told()) {
        const auto subject = std::ranges::find(about.subjects(), told.subject, &policy::DisclosedSubject::subject);
        const bool by_name = about.told().size() > 1 && subject != about.subjects().end();
        append(all, (by_name ? who_is(*subject) + ": " : std::string()) + told_of(told, wording), "; ");
    }
    return all;
}

void add_table(Document& document, Table table) {
    if (table.rows.empty()) return;
    document.blocks.emplace_back(Heading{table.caption});
    document.blocks.emplace_back(std::move(table));
}

Facts own_action(const policy::DisclosedOwnAction& own, const Wording& wording) {
    Facts facts;
    const auto add = [&](Text text, const std::string& value) { add_fact(facts, text, value, wording); };
    add(Text::Kind, own.kind);
    add(Text::Task, own.text);
    add(Text::ForWhom, own.who);
    add(Text::Address, own.address);
    if (own.due) add(Text::Due, wording.short_date(*own.due));
    return facts;
}

} // namespace

void add_fact(Facts& facts, DocumentText text, const std::string& value, const Wording& wording) {
    if (!value.empty()) facts.lines.emplace_back(wording.text(text), value);
}

std::string doer_of(const policy::DisclosedAction& action, const Wording& wording) {
    return action.doer().empty() ? wording.text(Text::SomebodyOfTheNetwork) : action.doer();
}

std::string due_of(const policy::DisclosedAction& action, const Wording& wording) {
    return action.due() ? wording.short_date(*action.due()) : std::string();
}

std::string who_it_is(const DisclosedCase& about) {
    std::string all;
    for (const auto& subject : about.subjects()) append(all, who_is(subject), "; ");
    return all;
}

bool tells_who(const DisclosedCase& about) {
    if (!about.own_actions().empty() || !about.lines().empty()) return true;
    return std::ranges::any_of(about.subjects(), [](const auto& subject) { return subject.level >= IdentityLevel::Veiled; });
}

std::string title_of(const DisclosedCase& about) {
    const std::string who = who_it_is(about);
    return who.empty() ? about.code() : about.code() + ": " + who;
}

Facts facts_of(const DisclosedCase& about, const Wording& wording) {
    Facts facts;
    const auto add = [&](Text text, const std::string& value) { add_fact(facts, text, value, wording); };
    add(Text::Address, addresses_of(about));
    add(Text::Question, about.question());
    add(Text::Story, about.room_story());
    add(Text::Needs, needs_of(about));
    if (about.urgency()) add(Text::HowUrgent, wording.urgency(*about.urgency()));
    add(Text::WhoKnows, who_knows(about, wording));
    for (const auto& line : about.lines()) add(Text::Lines, line.text());
    return facts;
}

Document case_sheet(const CaseSheet& sheet, const Wording& wording) {
    const auto& about = sheet.about;
    Document document{wording.text(Text::CaseTitle, title_of(about)), wording.language(), {}};
    document.blocks.emplace_back(Facts{{{wording.text(Text::Recipient), sheet.recipient},
                                        {wording.text(Text::Occasion), wording.occasion(sheet.occasion)},
                                        {wording.text(Text::Level), wording.level(about.level())}}});
    auto facts = facts_of(about, wording);
    if (facts.lines.empty() && about.actions().empty()) document.blocks.emplace_back(Paragraph{wording.text(Text::NothingMore)});
    if (!facts.lines.empty()) document.blocks.emplace_back(std::move(facts));
    if (!about.own_actions().empty()) document.blocks.emplace_back(Heading{wording.text(Text::OwnOpenHeading)});
    for (const auto& own : about.own_actions()) document.blocks.emplace_back(own_action(own, wording));
    add_table(document, tried_in(about, wording));
    add_table(document, actions_of(about, wording));
    return document;
}

} // namespace tandem::documents
