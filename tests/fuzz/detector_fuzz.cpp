// Whatever is typed: never a crash, findings in order and apart, and reading only what changed gives the same.
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

void check_sound(std::string_view text, const Findings& findings) {
    std::size_t at = 0;
    for (const auto& finding : findings) {
        require(finding.start >= at && finding.end > finding.start && finding.end <= text.size(),
                "findings are in order and within the text");
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
