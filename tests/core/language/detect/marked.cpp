#include "core/language/detect/marked.h"

#include "language/detect/built_in.h"

namespace tandem::language::test {

const Detector& detector() {
    static const Detector made(built_in_lists());
    return made;
}

std::string without_marks(std::string_view marked) {
    std::string text;
    for (const char c : marked)
        if (c != '[' && c != ']' && c != '{' && c != '}') text += c;
    return text;
}

std::string with_marks(std::string_view text, const Findings& findings) {
    std::string marked;
    std::size_t at = 0;
    for (const auto& finding : findings) {
        const bool high = finding.severity == Severity::High;
        marked += text.substr(at, finding.start - at);
        marked += high ? '[' : '{';
        marked += text.substr(finding.start, finding.end - finding.start);
        marked += high ? ']' : '}';
        at = finding.end;
    }
    return marked += text.substr(at);
}

std::string found_in(std::string_view marked) {
    const auto text = without_marks(marked);
    return with_marks(text, detector().scan(text));
}

Finding only_finding(std::string_view text) {
    const auto findings = detector().scan(text);
    CAPTURE(text, with_marks(text, findings));
    REQUIRE(findings.size() == 1);
    return findings.front();
}

std::string replaced(std::string_view text, const Findings& findings) {
    std::string out;
    std::size_t at = 0;
    for (const auto& finding : findings) {
        out += text.substr(at, finding.start - at);
        out += finding.suggestion;
        at = finding.end;
    }
    return out += text.substr(at);
}

} // namespace tandem::language::test
