#include "policy/categories.h"

#include <algorithm>
#include <iterator>

namespace tandem::policy {

Categories Categories::all() {
    Categories made;
    made.m_all = true;
    return made;
}

Categories Categories::of(std::vector<std::string> codes) {
    Categories made;
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    made.m_codes = std::move(codes);
    return made;
}

Categories Categories::of_line(std::vector<std::string> codes) { return codes.empty() ? all() : of(std::move(codes)); }

bool Categories::contains(std::string_view code) const { return m_all || std::find(m_codes.begin(), m_codes.end(), code) != m_codes.end(); }

Categories Categories::common_with(const Categories& other) const {
    if (m_all) return other;
    if (other.m_all) return *this;
    Categories made;
    std::set_intersection(m_codes.begin(), m_codes.end(), other.m_codes.begin(), other.m_codes.end(), std::back_inserter(made.m_codes));
    return made;
}

} // namespace tandem::policy
