#pragma once
// Finds what makes somebody recognisable in a Dutch text (requirements R50). It warns and never certifies: a person reads the text too.
// Pure: no clock, no files; the same lists and text give the same findings.
#include "language/detect/finding.h"
#include "language/detect/word_book.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tandem::language {

// What one part of the text told: a name it is sure of makes the same word a name elsewhere ("Mw. Vos ... Vos belde").
struct PartFindings {
    Findings findings;                // offsets within the part
    std::vector<std::string> learned; // folded
    struct Candidate {
        std::size_t start;
        std::size_t end;
        std::string folded;
        bool opens_sentence; // what is written instead has a capital
    };
    std::vector<Candidate> candidates; // words with a capital that are a name if another part says so
};

class Detector {
public:
    explicit Detector(std::span<const WordList> lists);

    // Any bytes; the findings are in order and do not overlap.
    Findings scan(std::string_view text) const;

    PartFindings scan_part(std::string_view part) const;

private:
    WordBook m_book;
};

// Keeps the findings of a text that is being typed: only the parts that changed are read again. The outcome is that of
// Detector::scan over the whole text.
class LiveScan {
public:
    explicit LiveScan(const Detector& detector) : m_detector(detector) {}

    Findings update(std::string_view text);
    std::size_t read_last() const { return m_read_last; } // bytes that the last update read again

private:
    using Part = std::shared_ptr<const PartFindings>;

    const Detector& m_detector;
    std::unordered_map<std::string, Part> m_parts; // by their text
    std::size_t m_read_last = 0;
};

} // namespace tandem::language
