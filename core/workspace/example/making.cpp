#include "workspace/example/making.h"

#include "base/text.h"

#include <cassert>

namespace tandem::workspace::example {

domain::CaseCode Making::new_code(Day day) {
    for (int tries = 0;; ++tries) {
        assert(tries < 10'000); // a year has room for 23^3 codes
        auto code = domain::CaseCode::make(day.year() % 100, draw.source());
        if (m_codes.insert(code.text()).second) return code;
    }
}

domain::CaseCode Making::new_fact_code(Day day) {
    for (;;) {
        auto code = domain::CaseCode::make(day.year() % 100, m_fact_id_random);
        if (m_codes.insert(code.text()).second) return code;
    }
}

std::string example_phone(Draw& draw) {
    std::string phone = "06-00";
    for (int pair = 0; pair < 3; ++pair) {
        phone += ' ';
        phone += static_cast<char>('0' + draw.between(0, 9));
        phone += static_cast<char>('0' + draw.between(0, 9));
    }
    return phone;
}

std::string example_email(std::string_view name) {
    std::string local;
    for (const char c : fold(name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) local += c;
        else if (!local.empty() && local.back() != '.') local += '.';
    }
    while (!local.empty() && local.back() == '.') local.pop_back();
    return local + "@example.org";
}

} // namespace tandem::workspace::example
