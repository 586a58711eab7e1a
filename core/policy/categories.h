#pragma once
// Which kinds of content: codes of the network's list "category", or all of them whatever the list says.
#include <string>
#include <string_view>
#include <vector>

namespace tandem::policy {

inline constexpr std::string_view category_safety = "safety";
inline constexpr std::string_view category_parenting = "parenting";

class Categories {
public:
    Categories() = default; // none
    static Categories all();
    static Categories of(std::vector<std::string> codes);
    // Of a line: one without categories counts as all of them (disclosure.md, "Line").
    static Categories of_line(std::vector<std::string> codes);

    bool is_all() const { return m_all; }
    bool contains(std::string_view code) const;
    const std::vector<std::string>& codes() const { return m_codes; } // of `all`: none

    // What stands in both.
    Categories common_with(const Categories& other) const;

    friend bool operator==(const Categories&, const Categories&) = default;

private:
    bool m_all = false;
    std::vector<std::string> m_codes; // sorted, each once
};

} // namespace tandem::policy
