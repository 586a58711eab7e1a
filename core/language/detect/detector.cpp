#include "language/detect/detector.h"

#include "language/detect/person_words.h"
#include "language/detect/sheet.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace tandem::language {
namespace {

// An empty line parts a text; one that never comes is cut at a line's end, so that typing stays fast in a long list.
constexpr std::size_t long_part = 4000;
constexpr std::size_t longest_part = 64000; // without any line's end, at a space

std::size_t part_end(std::string_view text) {
    std::size_t at = 0;
    while (true) {
        const auto line_end = text.find('\n', at);
        if (line_end == std::string_view::npos || line_end >= longest_part) break;
        const auto next = text.find_first_not_of(" \t\r", line_end + 1);
        if (next == std::string_view::npos) return text.size();
        if (text[next] == '\n') return std::min(text.find_first_not_of(" \t\r\n", next), text.size());
        if (line_end >= long_part) return line_end + 1;
        at = line_end + 1;
    }
    if (text.size() <= longest_part) return text.size();
    const auto space = text.rfind(' ', longest_part);
    return space == std::string_view::npos || space == 0 ? longest_part : space + 1;
}

using Rule = void (*)(Sheet&);
constexpr Rule rules[] = {find_web,        find_dates,     find_bank_accounts, find_number_plates,    find_postcodes,    find_phones,
                          find_id_numbers, find_addresses, find_countries,     leave_out_known,       find_institutions, find_long_places,
                          find_streets,    find_ages,      find_names,         find_lower_case_names, find_places,       find_capitals,
                          find_facts};

bool is_sure_name(const Finding& finding) { return finding.kind == FindingKind::Name && finding.severity == Severity::High; }

// Names learn from the words that are no titles: those with a capital.
bool can_be_learned(const Token& token) {
    if (!token.is_capital() || token.letters < 3 || token.has(mark::known | mark::grammar)) return false;
    return token.has(mark::surname | mark::given) || !token.has(mark::ordinary | mark::place);
}

// "De Jager": the particles go with the name when the first of them has a capital and no finding holds it.
std::size_t with_particles(const Passage& passage, std::size_t i, std::size_t taken_until) {
    std::size_t first = i;
    while (first > 0 && i - first < 3 && is_one_of(passage.at(first - 1).folded, "de den der van ter ten")) --first;
    const auto& token = passage.at(first);
    return first < i && token.is_capital() && token.start >= taken_until ? first : i;
}

void learn(PartFindings& part, const Passage& passage) {
    auto finding = part.findings.begin();
    std::size_t taken_until = 0;
    for (std::size_t i = 0; i < passage.size(); ++i) {
        const auto& token = passage.at(i);
        for (; finding != part.findings.end() && finding->end <= token.start; ++finding) taken_until = finding->end;
        const bool inside = finding != part.findings.end() && finding->start <= token.start;
        if (!can_be_learned(token) || title_at(passage, i).end) continue;
        if (inside && is_sure_name(*finding))
            part.learned.emplace_back(token.folded);
        else if (!inside || (finding->kind == FindingKind::Name && finding->end - finding->start == token.end - token.start)) {
            const auto& first = passage.at(with_particles(passage, i, taken_until));
            part.candidates.push_back({first.start, token.end, std::string(token.folded), first.sentence_start});
            taken_until = token.end;
        }
    }
}

using Learned = std::unordered_set<std::string_view>;

// The findings of a part, with the candidates that others know.
void append(Findings& all, const PartFindings& part, std::size_t offset, const Learned& learned) {
    Findings findings = part.findings;
    for (const auto& candidate : part.candidates) {
        if (!learned.contains(candidate.folded)) continue;
        const auto same = std::ranges::find(findings, candidate.end, &Finding::end);
        if (same == findings.end()) {
            findings.push_back(
                {candidate.start, candidate.end, FindingKind::Name, Severity::High, candidate.opens_sentence ? "Iemand" : "iemand"});
        } else {
            same->severity = Severity::High;
            same->start = candidate.start;
        }
    }
    std::ranges::sort(findings, {}, &Finding::start);
    for (auto& finding : findings) {
        finding.start += offset;
        finding.end += offset;
        all.push_back(std::move(finding));
    }
}

struct Placed {
    const PartFindings* part;
    std::size_t offset;
};

Findings joined(const std::vector<Placed>& parts) {
    Learned learned;
    for (const auto& placed : parts) learned.insert(placed.part->learned.begin(), placed.part->learned.end());
    Findings all;
    for (const auto& placed : parts) append(all, *placed.part, placed.offset, learned);
    return all;
}

void for_each_part(std::string_view text, const std::function<void(std::string_view, std::size_t)>& use) {
    for (std::size_t at = 0; at < text.size();) {
        const auto length = part_end(text.substr(at));
        use(text.substr(at, length), at);
        at += length;
    }
}

} // namespace

Detector::Detector(std::span<const WordList> lists) : m_book(lists) {}

PartFindings Detector::scan_part(std::string_view part) const {
    const Passage passage(part, m_book);
    Sheet sheet(passage);
    for (const auto rule : rules) rule(sheet);
    PartFindings found;
    found.findings = std::move(sheet).sorted();
    learn(found, passage);
    return found;
}

Findings Detector::scan(std::string_view text) const {
    std::vector<PartFindings> parts;
    std::vector<std::size_t> offsets;
    for_each_part(text, [&](std::string_view part, std::size_t offset) {
        parts.push_back(scan_part(part));
        offsets.push_back(offset);
    });
    std::vector<Placed> placed;
    for (std::size_t n = 0; n < parts.size(); ++n) placed.push_back({&parts[n], offsets[n]});
    return joined(placed);
}

Findings LiveScan::update(std::string_view text) {
    std::unordered_map<std::string, Part> parts;
    std::vector<Placed> placed;
    m_read_last = 0;
    for_each_part(text, [&](std::string_view part, std::size_t offset) {
        const auto [kept, is_new] = parts.try_emplace(std::string(part));
        if (is_new) {
            const auto before = m_parts.find(kept->first);
            if (before == m_parts.end()) m_read_last += part.size();
            kept->second = before != m_parts.end() ? before->second : std::make_shared<const PartFindings>(m_detector.scan_part(part));
        }
        placed.push_back({kept->second.get(), offset});
    });
    m_parts = std::move(parts);
    return joined(placed);
}

} // namespace tandem::language
