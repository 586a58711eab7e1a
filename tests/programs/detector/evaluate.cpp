// evaluate FOLDER [--missed] [--false]: how much of what others marked the detector finds. FOLDER holds deduce-dev/*.json and
// *.conllu (see the README of the data, which stay outside this repository).
//
// A marked span counts as found when every letter and figure of it lies in a finding, whatever its kind; "same kind" also asks that.
// A high mark on an ordinary sentence is false when no proper noun stands in it; "strict" also counts those whose proper nouns
// are all neuter: places and organisations.
#include "base/json/json.h"
#include "base/text.h"
#include "language/detect/built_in.h"
#include "language/detect/detector.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

using namespace tandem;
using namespace tandem::language;

namespace {

struct Wish {
    std::filesystem::path folder;
    bool missed = false;
    bool false_marks = false;
};

struct Span {
    std::size_t start = 0;
    std::size_t end = 0;
};

struct Tally {
    int spans = 0;
    int found = 0;
    int same_kind = 0;
    int high = 0;
};

std::string read_file(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

bool is_postcode(std::string_view text) {
    return text.size() >= 6 && text.size() <= 7 && std::all_of(text.begin(), text.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
}

std::string row_of(const std::string& tag, std::string_view text) {
    if (tag == "locatie") return is_postcode(text) ? "postcode" : has_digit(text) ? "street and number" : "place";
    static const std::map<std::string, std::string> rows{
        {"persoon", "name"},   {"ziekenhuis", "institution"}, {"zorginstelling", "institution"},
        {"datum", "date"},     {"leeftijd", "age"},           {"id", "bsn and id"},
        {"bsn", "bsn and id"}, {"emailadres", "mail"},        {"telefoonnummer", "phone"},
        {"url", "url"}};
    const auto row = rows.find(tag);
    return row == rows.end() ? tag : row->second;
}

bool is_kind_of(const std::string& row, FindingKind kind) {
    switch (kind) {
    case FindingKind::Name: return row == "name";
    case FindingKind::Street: return row == "street and number";
    case FindingKind::Place: return row == "place";
    case FindingKind::Postcode: return row == "postcode";
    case FindingKind::Phone: return row == "phone";
    case FindingKind::Mail: return row == "mail" || row == "url";
    case FindingKind::Url: return row == "url";
    case FindingKind::Bsn:
    case FindingKind::IdNumber:
    case FindingKind::Iban:
    case FindingKind::NumberPlate: return row == "bsn and id";
    case FindingKind::Date:
    case FindingKind::Birthday:
    case FindingKind::PartialDate: return row == "date";
    case FindingKind::Age: return row == "age";
    case FindingKind::Institution: return row == "institution";
    case FindingKind::Fact: return false;
    }
    return false;
}

std::size_t byte_of(std::string_view text, std::size_t code_points) { return first_code_points(text, code_points).size(); }

bool counts(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

template <class Wanted>
bool covered(std::string_view text, Span span, const Findings& findings, Wanted&& wanted) {
    for (std::size_t at = span.start; at < span.end; ++at) {
        if (!counts(text[at])) continue;
        if (std::ranges::none_of(findings, [&](const Finding& f) { return f.start <= at && at < f.end && wanted(f); })) return false;
    }
    return true;
}

const Value* part(const Value& value, std::string_view name) {
    const auto* parts = value.get_if<ValueParts>();
    if (!parts) return nullptr;
    const auto found = std::ranges::find_if(*parts, [&](const auto& one) { return one.first == name; });
    return found == parts->end() ? nullptr : &found->second;
}

class Evaluation {
public:
    explicit Evaluation(Wish wish) : m_wish(std::move(wish)), m_detector(built_in_lists()) {}

    void read_phrases(const std::filesystem::path& file) {
        const auto json = parse_json(read_file(file));
        const auto* examples = json ? part(*json, "examples") : nullptr;
        const auto* list = examples ? examples->get_if<ValueList>() : nullptr;
        if (!list) return void(fmt::print(stderr, "not read: {}\n", file.string()));
        for (const auto& example : *list) read_phrase(example);
    }

    void read_sentences(const std::filesystem::path& file) {
        std::istringstream lines(read_file(file));
        std::string text;
        std::vector<std::pair<Span, std::string>> proper;
        std::size_t at = 0;
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("# text = "))
                text = line.substr(9), at = 0, proper.clear();
            else if (line.empty() && !text.empty())
                judge_sentence(text, proper), text.clear();
            else if (!line.starts_with('#'))
                read_token(line, text, at, proper);
        }
    }

    void print() const {
        fmt::print("| {:<18} | {:>5} | {:>5} | {:>6} | {:>9} | {:>6} |\n|{:-<20}|{:->7}|{:->7}|{:->8}|{:->11}|{:->8}|\n", "kind", "spans",
                   "found", "recall", "same kind", "high", "", "", "", "", "", "");
        const auto rate = [](int part_of, int whole) { return whole ? static_cast<double>(part_of) / whole : 0; };
        for (const auto& [row, t] : m_rows)
            fmt::print("| {:<18} | {:>5} | {:>5} | {:>6.3f} | {:>9.3f} | {:>6.3f} |\n", row, t.spans, t.found, rate(t.found, t.spans),
                       rate(t.same_kind, t.spans), rate(t.high, t.spans));
        if (!m_sentences) return;
        const double hundred = m_sentences / 100.0;
        fmt::print("\nordinary sentences: {}; per 100: {:.2f} high marks, {:.2f} false, {:.2f} false when strict; {:.2f} worth a thought, "
                   "{:.2f} of them without a proper noun\n",
                   m_sentences, m_high / hundred, m_false / hundred, m_strict / hundred, m_thoughts / hundred, m_idle / hundred);
    }

private:
    void read_phrase(const Value& example) {
        const auto* text = part(example, "text");
        const auto* marked = part(example, "annotations");
        if (!text || !marked) return;
        const auto& words = *text->get_if<std::string>();
        const auto findings = m_detector.scan(words);
        for (const auto& one : *marked->get_if<ValueList>()) judge_span(words, one, findings);
    }

    void judge_span(const std::string& text, const Value& marked, const Findings& findings) {
        const auto number = [&](std::string_view name) {
            return byte_of(text, static_cast<std::size_t>(*part(marked, name)->get_if<std::int64_t>()));
        };
        const Span span{number("start_char"), number("end_char")};
        const auto row =
            row_of(*part(marked, "tag")->get_if<std::string>(), std::string_view(text).substr(span.start, span.end - span.start));
        auto& tally = m_rows[row];
        const bool found = covered(text, span, findings, [](const auto&) { return true; });
        ++tally.spans;
        tally.found += found;
        tally.same_kind += covered(text, span, findings, [&](const Finding& f) { return is_kind_of(row, f.kind); });
        tally.high += covered(text, span, findings, [](const Finding& f) { return f.severity == Severity::High; });
        if (!found && m_wish.missed) fmt::print("missed {}: {} in: {}\n", row, text.substr(span.start, span.end - span.start), text);
    }

    static void read_token(const std::string& line, const std::string& text, std::size_t& at,
                           std::vector<std::pair<Span, std::string>>& proper) {
        std::vector<std::string> columns;
        std::istringstream parts(line);
        for (std::string column; std::getline(parts, column, '\t');) columns.push_back(column);
        if (columns.size() < 5) return;
        const auto found = text.find(columns[1], at);
        if (found == std::string::npos) return;
        at = found + columns[1].size();
        if (columns[3] == "PROPN") proper.push_back({{found, at}, columns[4]});
    }

    void judge_sentence(const std::string& text, const std::vector<std::pair<Span, std::string>>& proper) {
        ++m_sentences;
        for (const auto& finding : m_detector.scan(text)) {
            bool any = false;
            bool person = false;
            for (const auto& [span, tag] : proper) {
                if (span.end <= finding.start || finding.end <= span.start) continue;
                any = true;
                person = person || tag.find("onz") == std::string::npos;
            }
            const bool high = finding.severity == Severity::High;
            (high ? m_high : m_thoughts) += 1;
            if (high)
                m_false += !any, m_strict += !person;
            else
                m_idle += !any;
            if (m_wish.false_marks && (high ? !person : !any))
                fmt::print("{} {} {}: {} in: {}\n", any ? "strict" : "false", word_of(finding.severity), word_of(finding.kind),
                           text.substr(finding.start, finding.end - finding.start), text);
        }
    }

    Wish m_wish;
    Detector m_detector;
    std::map<std::string, Tally> m_rows;
    int m_sentences = 0;
    int m_high = 0;
    int m_false = 0;
    int m_strict = 0;
    int m_thoughts = 0;
    int m_idle = 0;
};

} // namespace

int main(int count, char** words) {
    Wish wish;
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        if (word == "--missed")
            wish.missed = true;
        else if (word == "--false")
            wish.false_marks = true;
        else
            wish.folder = word;
    }
    if (!std::filesystem::is_directory(wish.folder)) return void(fmt::print(stderr, "evaluate FOLDER [--missed] [--false]\n")), 2;
    Evaluation evaluation(wish);
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(wish.folder)) files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files) {
        if (file.extension() == ".json") evaluation.read_phrases(file);
        if (file.extension() == ".conllu") evaluation.read_sentences(file);
    }
    evaluation.print();
    return 0;
}
