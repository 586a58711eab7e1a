#include "language/detect/built_in.h"

#include "embedded/dutch_words.h"

namespace tandem::language {

std::vector<WordList> built_in_lists() {
    std::vector<WordList> lists;
    for (const auto& file : dutch_words::embedded()) lists.push_back({file.name.substr(0, file.name.rfind('.')), file.text});
    return lists;
}

} // namespace tandem::language
