#pragma once
// What makes somebody recognisable in a text, for whoever is writing it (R50). It warns and never certifies.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::workspace {

struct Mark {
    std::size_t start = 0, end = 0; // bytes of the text; never inside a character
    std::string kind;               // word of what it is: "name", "street", "age", "fact", ...
    bool high = false;              // points to somebody; otherwise worth a thought
    std::string suggestion;         // Dutch words to put in its place; empty: leave it out

    friend bool operator==(const Mark&, const Mark&) = default;
};

std::vector<Mark> marks_in(std::string_view text);
// Each mark with its suggestion in its place.
std::string with_neutral_words(std::string_view text, const std::vector<Mark>& marks);

// The same while somebody is typing: only what changed is read again. Belongs to one thread.
class LiveMarks {
public:
    LiveMarks();
    LiveMarks(LiveMarks&&) noexcept;
    LiveMarks& operator=(LiveMarks&&) noexcept;
    ~LiveMarks();

    std::vector<Mark> update(std::string_view text);

private:
    struct Scan;
    std::unique_ptr<Scan> m_scan;
};

} // namespace tandem::workspace
