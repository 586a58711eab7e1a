#include "workspace/marks.h"

#include "workspace/dutch_detector.h"

namespace tandem::workspace {
namespace {

std::vector<Mark> to_marks(const language::Findings& findings) {
    std::vector<Mark> marks;
    marks.reserve(findings.size());
    for (const auto& one : findings)
        marks.push_back({one.start, one.end, std::string(language::word_of(one.kind)), one.severity == language::Severity::High, one.suggestion});
    return marks;
}

// Words that are left out take the space before them along.
std::size_t without_space_before(std::string_view text, std::size_t from, std::size_t start) {
    return start > from && text[start - 1] == ' ' ? start - 1 : start;
}

} // namespace

std::vector<Mark> marks_in(std::string_view text) { return to_marks(dutch_detector().scan(text)); }

std::string with_neutral_words(std::string_view text, const std::vector<Mark>& marks) {
    std::string neutral;
    std::size_t from = 0;
    for (const auto& mark : marks) {
        const auto start = mark.suggestion.empty() ? without_space_before(text, from, mark.start) : mark.start;
        neutral.append(text.substr(from, start - from)).append(mark.suggestion);
        from = mark.end;
    }
    return neutral.append(text.substr(from));
}

struct LiveMarks::Scan {
    language::LiveScan scan{dutch_detector()};
};

LiveMarks::LiveMarks() : m_scan(std::make_unique<Scan>()) {}
LiveMarks::LiveMarks(LiveMarks&&) noexcept = default;
LiveMarks& LiveMarks::operator=(LiveMarks&&) noexcept = default;
LiveMarks::~LiveMarks() = default;

std::vector<Mark> LiveMarks::update(std::string_view text) { return to_marks(m_scan->scan.update(text)); }

} // namespace tandem::workspace
