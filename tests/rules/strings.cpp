// Every string a person sees goes through Qt Linguist. What counts as visible, in ui and app:
//   - a literal with a letter and a space in it: codes, keys and names of objects have no spaces; sentences do;
//   - a literal with a letter handed straight to something that shows it (setText("Close")).
// What does not: literals inside a translating call, inside calls that only developers or style sheets read, literals
// that start like a style sheet or a format pattern of letters (see is_machine_text), and what allowed.txt permits.
#include "code.h"
#include "rules.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace tandem::rules {
namespace {

const std::vector<std::string_view> translating = {
    "tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP", "QT_TRANSLATE_N_NOOP", "QT_TR_N_NOOP", "QT_TRANSLATE_NOOP3"};
const std::vector<std::string_view> unseen = {"setObjectName", "setStyleSheet", "setProperty", "static_assert", "assert",   "Q_ASSERT",
                                              "Q_ASSERT_X",    "setIcon",       "fromTheme",   "deprecated",    "nodiscard"};
const std::vector<std::string_view> showing = {"setText",
                                               "setWindowTitle",
                                               "setToolTip",
                                               "setStatusTip",
                                               "setWhatsThis",
                                               "setPlaceholderText",
                                               "setAccessibleName",
                                               "setAccessibleDescription",
                                               "setTitle",
                                               "setTabText",
                                               "QLabel",
                                               "QPushButton",
                                               "QCheckBox",
                                               "QRadioButton",
                                               "QGroupBox",
                                               "QAction",
                                               "addAction",
                                               "addTab",
                                               "addMenu",
                                               "addRow"};

bool is_in_any(const Literal& literal, const std::vector<std::string_view>& functions) {
    return std::ranges::any_of(functions, [&](auto function) { return literal.is_within(function); });
}

bool has_letter(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0; });
}

// "yyyy-MM-dd HH:mm" and "{}: {}" have no word in them; "a { b: c; }" is a style sheet, "<p class=..." markup.
bool is_machine_text(std::string_view text) {
    static constexpr std::string_view pattern_letters = "yMdHhmsz:-/. {}";
    const bool is_pattern = text.find_first_not_of(pattern_letters) == std::string_view::npos;
    const bool is_style = text.find('{') != std::string_view::npos && text.find(';') != std::string_view::npos;
    const bool is_sign = std::ranges::none_of(text, [](unsigned char c) { return std::isalpha(c) != 0; }); // " · " between two texts
    return is_pattern || is_style || is_sign || text.starts_with('<');
}

bool is_shown_directly(const Literal& literal) {
    return !literal.calls.empty() && std::ranges::find(showing, literal.calls.front().function) != showing.end();
}

bool is_visible(const Literal& literal) {
    if (!has_letter(literal.value) || is_in_any(literal, translating) || is_in_any(literal, unseen)) return false;
    if (is_shown_directly(literal)) return true;
    return literal.value.find(' ') != std::string::npos && !is_machine_text(literal.value);
}

bool is_screen_code(std::string_view path) { return is_cpp(path) && (starts_with_folder(path, "ui") || starts_with_folder(path, "app")); }

// tr("text"), QT_TR_NOOP("text"); translate("context", "text"), QT_TRANSLATE_NOOP("context", "text").
bool is_source_string(const Literal& literal) {
    if (literal.calls.empty()) return false;
    const auto& [function, argument] = literal.calls.front();
    const bool plain = function == "tr" || function == "QT_TR_NOOP" || function == "QT_TR_N_NOOP";
    return std::ranges::find(translating, function) != translating.end() && argument == (plain ? 0U : 1U);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    return text;
}

std::string from_xml(std::string_view text) {
    std::string plain(text);
    for (const auto& [entity, character] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&#xa0;", "\u00a0"}, {"&amp;", "&"}})
        plain = replaced(std::move(plain), entity, character);
    return plain;
}

struct Message {
    std::size_t line;
    std::string source;
    std::string_view attributes; // of <translation ...>
    std::string_view body;       // between <translation> and </translation>
};

std::string_view between(std::string_view text, std::string_view open, std::string_view close) {
    const auto begin = text.find(open);
    if (begin == std::string_view::npos) return {};
    const auto end = text.find(close, begin + open.size());
    return end == std::string_view::npos ? std::string_view() : text.substr(begin + open.size(), end - begin - open.size());
}

std::vector<Message> messages_of(std::string_view xml) {
    std::vector<Message> messages;
    for (auto at = xml.find("<message"); at != std::string_view::npos; at = xml.find("<message", at + 1)) {
        const auto block = xml.substr(at, xml.find("</message>", at) - at);
        const auto line = 1 + std::count(xml.begin(), xml.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        const auto tag = between(block, "<translation", ">");
        const auto opened = block.find('>', std::min(block.find("<translation"), block.size()));
        const auto body = tag.ends_with('/') || opened == std::string_view::npos ? std::string_view()
                                                                                 : between(block.substr(opened), ">", "</translation>");
        messages.push_back({static_cast<std::size_t>(line), from_xml(between(block, "<source>", "</source>")), tag, body});
    }
    return messages;
}

bool has_empty_form(std::string_view body) {
    return trimmed(body).empty() || body.find("<numerusform></numerusform>") != std::string_view::npos ||
           body.find("<numerusform/>") != std::string_view::npos;
}

std::string fault_of(const Message& message) {
    if (message.attributes.find("unfinished") != std::string_view::npos) return "this translation is unfinished";
    if (message.attributes.find("vanished") != std::string_view::npos || message.attributes.find("obsolete") != std::string_view::npos)
        return "no code asks for this text any more";
    return has_empty_form(message.body) ? "this translation is empty" : std::string();
}

std::vector<std::pair<Finding, std::string>> source_strings(const Tree& tree) {
    std::vector<std::pair<Finding, std::string>> strings;
    for (const auto& file : tree.files) {
        if (!is_screen_code(file.path)) continue;
        for (const auto& literal : literals_of(file.text))
            if (is_source_string(literal)) strings.push_back({{file.path, literal.line, literal.value, {}}, literal.value});
    }
    return strings;
}

} // namespace

Findings string_findings(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files) {
        if (!is_screen_code(file.path)) continue;
        for (const auto& literal : literals_of(file.text))
            if (is_visible(literal))
                found.push_back({file.path, literal.line, literal.value, "a visible text outside tr() and the catalogue"});
    }
    return found;
}

Findings translation_findings(const Tree& tree) {
    const auto strings = source_strings(tree);
    Findings found;
    for (const std::string language : {"nl", "en"}) {
        const auto ending = "_" + language + ".ts";
        const auto file = std::ranges::find_if(tree.files, [&](const SourceFile& one) {
            return one.path.starts_with("resources/translations/") && one.path.ends_with(ending);
        });
        if (file == tree.files.end()) {
            if (!strings.empty()) found.push_back({"resources/translations", 0, language, "this language has no file of translations"});
            continue;
        }
        std::set<std::string> known;
        for (const auto& message : messages_of(file->text)) {
            known.insert(message.source);
            if (auto fault = fault_of(message); !fault.empty())
                found.push_back({file->path, message.line, message.source, std::move(fault)});
        }
        for (const auto& [place, text] : strings)
            if (!known.contains(text))
                found.push_back({place.path, place.line, text, file->path + " does not know this text; run lupdate"});
    }
    return found;
}

} // namespace tandem::rules
