#include "workspace/recognisable.h"

#include "language/detect/built_in.h"
#include "workspace/dutch_detector.h"

#include <algorithm>

namespace tandem::workspace {

const language::Detector& dutch_detector() {
    static const language::Detector one{language::built_in_lists()};
    return one;
}

std::vector<std::string> recognisable_in(std::string_view text) {
    std::vector<std::string> words;
    for (const auto& mark : dutch_detector().scan(text)) {
        const auto word = std::string(text.substr(mark.start, mark.end - mark.start));
        if (mark.severity == language::Severity::High && std::ranges::find(words, word) == words.end()) words.push_back(word);
    }
    return words;
}

} // namespace tandem::workspace
