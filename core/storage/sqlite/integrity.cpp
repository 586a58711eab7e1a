#include "storage/sqlite/integrity.h"

#include <algorithm>
#include <charconv>

namespace tandem::storage::sqlite {
namespace {

// The number behind the last "page " of a line such as "HMAC verification failed for page 51"; 0 = the file as a whole.
std::int64_t page_in(std::string_view line) {
    constexpr std::string_view word = "page ";
    std::int64_t page = 0;
    const auto found = line.rfind(word);
    if (found != std::string_view::npos) std::from_chars(line.data() + found + word.size(), line.data() + line.size(), page);
    return page;
}

} // namespace

std::vector<std::int64_t> damaged_pages(Connection& connection) {
    std::vector<std::int64_t> pages;
    Cursor cursor = connection.query("PRAGMA cipher_integrity_check");
    while (cursor.next()) pages.push_back(page_in(cursor.text_view(0)));
    std::ranges::sort(pages);
    return pages;
}

std::int64_t structure_faults(Connection& connection, StructureCheck check) {
    Cursor cursor = connection.query(check == StructureCheck::Full ? "PRAGMA integrity_check(1000)" : "PRAGMA quick_check(1000)");
    std::int64_t faults = 0;
    while (cursor.next())
        if (cursor.text_view(0) != "ok") ++faults;
    return faults;
}

std::int64_t page_count(Connection& connection) { return connection.number("PRAGMA page_count"); }
std::int64_t page_size(Connection& connection) { return connection.number("PRAGMA page_size"); }

} // namespace tandem::storage::sqlite
