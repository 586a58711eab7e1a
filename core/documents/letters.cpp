#include "documents/letters.h"

#include "documents/case_blocks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tandem::documents {
namespace {

using Text = DocumentText;

std::string enumerated(const std::vector<std::string>& parts) {
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : ", ") + part;
    return all;
}

struct Field {
    std::string_view name;
    std::string (*value)(const LetterFacts&, const Wording&);
};
constexpr std::array fields{
    Field{"netwerk", [](const LetterFacts& facts, const Wording&) { return facts.network; }},
    Field{"tafel", [](const LetterFacts& facts, const Wording&) { return facts.table; }},
    Field{"coordinator", [](const LetterFacts& facts, const Wording&) { return facts.coordinator; }},
    Field{"privacycontact", [](const LetterFacts& facts, const Wording&) { return facts.privacy_contact; }},
    Field{"partners", [](const LetterFacts& facts, const Wording&) { return enumerated(facts.partners); }},
    Field{"maanden", [](const LetterFacts& facts, const Wording&) { return std::to_string(facts.months); }},
    Field{"code", [](const LetterFacts& facts, const Wording&) { return facts.code; }},
    Field{"vandaag", [](const LetterFacts& facts, const Wording& wording) { return wording.long_date(facts.day); }},
};

const Field* field_called(std::string_view name) {
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

// Calls `known(name)` for what stands between braces on one line, `plain(text)` for the rest.
template <class Known, class Plain>
void walk(std::string_view text, Known known, Plain plain) {
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find_first_of("{}\n", open + 1);
        if (close == std::string_view::npos) return plain(text);
        if (text[close] != '}') {
            plain(text.substr(0, close));
            text.remove_prefix(close);
            continue;
        }
        plain(text.substr(0, open));
        known(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

// What is not known in this network is a line to write on.
std::string filled(std::string_view text, const LetterFacts& facts, const Wording& wording) {
    constexpr auto to_write_on = "........................";
    std::string out;
    walk(
        text,
        [&](std::string_view name) {
            const auto* field = field_called(name);
            const auto value = field ? field->value(facts, wording) : "{" + std::string(name) + "}";
            out += value.empty() ? to_write_on : value;
        },
        [&](std::string_view plain) { out += plain; });
    return out;
}

std::string_view without_blank(std::string_view line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t')) line.remove_suffix(1);
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
    return line;
}

class LetterReader {
public:
    explicit LetterReader(std::string language) : m_document{{}, std::move(language), {}} {}

    void read(std::string_view line) {
        if (line.empty()) return end_paragraph();
        if (line.starts_with("# ")) return heading(std::string(line.substr(2)));
        if (line.starts_with("- ")) return alone("• " + std::string(line.substr(2)));
        if (line.starts_with("[ ] ")) return alone("☐  " + std::string(line.substr(4)));
        m_paragraph += (m_paragraph.empty() ? "" : " ") + std::string(line);
    }
    Document done() {
        end_paragraph();
        return std::move(m_document);
    }

private:
    void heading(std::string text) {
        end_paragraph();
        if (m_document.title.empty() && m_document.blocks.empty())
            m_document.title = std::move(text);
        else
            m_document.blocks.emplace_back(Heading{std::move(text)});
    }
    void alone(std::string text) {
        end_paragraph();
        m_document.blocks.emplace_back(Paragraph{std::move(text)});
    }
    void end_paragraph() {
        if (!m_paragraph.empty()) m_document.blocks.emplace_back(Paragraph{std::exchange(m_paragraph, {})});
    }

    Document m_document;
    std::string m_paragraph;
};

} // namespace

std::vector<std::string> letter_fields() {
    std::vector<std::string> names;
    for (const auto& field : fields) names.emplace_back(field.name);
    return names;
}

std::vector<std::string> unknown_fields(std::string_view text) {
    std::vector<std::string> unknown;
    walk(
        text,
        [&](std::string_view name) {
            if (!field_called(name) && std::ranges::find(unknown, name) == unknown.end()) unknown.emplace_back(name);
        },
        [](std::string_view) {});
    return unknown;
}

Document letter(std::string_view text, const LetterFacts& facts, const Wording& wording) {
    const auto whole = filled(text, facts, wording);
    LetterReader reader(wording.language());
    std::string_view rest = whole;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        reader.read(without_blank(rest.substr(0, end)));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return reader.done();
}

namespace {

std::string hearer(const HeardRow& row, const Wording& wording) {
    if (row.came_along) return wording.text(Text::CameAlong);
    return row.who.empty() ? wording.text(Text::SomebodyOfTheNetwork) : row.who;
}

} // namespace

Document heard_list(const HeardList& list, const Wording& wording) {
    Document document{wording.text(Text::HeardTitle), wording.language(), {}};
    Facts facts;
    add_fact(facts, Text::Recipient, list.name, wording);
    add_fact(facts, Text::CaseCode, list.code, wording);
    add_fact(facts, Text::Date, wording.long_date(list.day), wording);
    add_fact(facts, Text::HeardWithoutName, std::to_string(list.without_name), wording);
    document.blocks.emplace_back(std::move(facts));
    Table table{wording.text(Text::HeardTitle), {}, {}};
    for (const Text text : {Text::HeardOn, Text::Doer, Text::Level, Text::Occasion}) table.columns.push_back(wording.text(text));
    for (const auto& row : list.rows)
        table.rows.push_back({wording.short_date(row.on), hearer(row, wording), wording.level(row.level), wording.occasion(row.occasion)});
    if (table.rows.empty())
        document.blocks.emplace_back(Paragraph{wording.text(Text::HeardByNobody)});
    else
        document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph{wording.text(Text::HeardRights)});
    if (!list.ask.empty()) document.blocks.emplace_back(Paragraph{wording.text(Text::HeardAsk, list.ask)});
    return document;
}

} // namespace tandem::documents
