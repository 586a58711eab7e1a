// Whatever is typed: never a crash, findings in order and apart, and reading only what changed gives the same.
#include "base/text.h"
#include "language/detect/built_in.h"
#include "language/detect/detector.h"

#include <cstdio>
#include <cstdlib>

using namespace tandem::language;

namespace {

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

const Detector& detector() {
    static const Detector made(built_in_lists());
    return made;
}

bool is_inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
}

void check_sound(std::string_view text, const Findings& findings) {
    const bool is_whole = tandem::is_valid_utf8(text);
    std::size_t at = 0;
    for (const auto& finding : findings) {
        require(finding.start >= at && finding.end > finding.start && finding.end <= text.size(),
                "findings are in order and within the text");
        require(!is_whole || !(is_inside_character(text, finding.start) || is_inside_character(text, finding.end)),
                "no finding cuts a letter");
        require(!finding.suggestion.empty(), "there is something to write instead");
        at = finding.end;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const auto findings = detector().scan(text);
    check_sound(text, findings);
    LiveScan live(detector());
    live.update(text.substr(0, size / 2));
    require(live.update(text) == findings, "typing on gives what reading all gives");
    return 0;
}
