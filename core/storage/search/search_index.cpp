#include "storage/search/search_index.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace tandem::storage {
namespace {

// How many places a prefix may have to be put in the order of time: they come from the index alone.
constexpr int prefix_candidates = 2000;
// With more places than this the newest of them come by time: bm25 first counts every place in the file, which takes as long as
// there are many, and among thousands it says little.
constexpr int ranked_candidates = 300;

struct Tables {
    std::string_view entry, text;
};
constexpr Tables tables_of(SearchSpace space) {
    return space == SearchSpace::Identity ? Tables{"identity_entry", "identity_text"} : Tables{"search_entry", "search_text"};
}

SearchSpace space_of(const domain::RecordSchema& schema) { return schema.type.identity ? SearchSpace::Identity : SearchSpace::Open; }

struct IndexedText {
    std::string title, body;
    bool empty() const { return title.empty() && body.empty(); }
    friend bool operator==(const IndexedText&, const IndexedText&) = default;
};

IndexedText text_of(const domain::RecordSchema& schema, const domain::RecordValues& values) {
    IndexedText text;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const auto use = schema.fields[i].traits.use;
        const auto* value = values[i].get_if<std::string>();
        if (use == domain::FieldUse::Plain || value == nullptr) continue;
        std::string& into = use == domain::FieldUse::Title ? text.title : text.body;
        if (!into.empty()) into += ' ';
        into += *value;
    }
    return text;
}

bool has_searchable_fields(const domain::RecordSchema& schema) {
    return std::any_of(schema.fields.begin(), schema.fields.end(),
                       [](const auto& field) { return field.traits.use != domain::FieldUse::Plain; });
}

void append_hits(sqlite::Cursor& cursor, std::size_t limit, std::vector<SearchHit>& hits) {
    while (hits.size() < limit && cursor.next()) {
        const SearchHit hit{static_cast<std::uint16_t>(cursor.integer(0)), cursor.uuid(1)};
        const bool known = std::any_of(hits.begin(), hits.end(), [&](const SearchHit& other) { return other.entity == hit.entity; });
        if (!known) hits.push_back(hit);
    }
}

} // namespace

std::int64_t SearchIndex::number_of(SearchSpace space, const Uuid& id) const {
    return m_connection.number(fmt::format("SELECT number FROM {} WHERE entity = ?1", tables_of(space).entry), id);
}

void SearchIndex::take_out(const domain::RecordSchema& schema, std::int64_t number, const domain::RecordValues& before) const {
    const Tables tables = tables_of(space_of(schema));
    const IndexedText text = text_of(schema, before);
    m_connection.run(fmt::format("INSERT INTO {0} ({0}, rowid, title, body) VALUES ('delete', ?1, ?2, ?3)", tables.text), number, text.title,
                     text.body);
    m_connection.run(fmt::format("DELETE FROM {} WHERE number = ?1", tables.entry), number);
}

void SearchIndex::update(const domain::RecordSchema& schema, const Uuid& id, const domain::RecordValues* before,
                         const domain::RecordValues& values, bool removed, Instant at) const {
    if (!has_searchable_fields(schema)) return;
    const Tables tables = tables_of(space_of(schema));
    const IndexedText text = text_of(schema, values);
    const std::int64_t number = before != nullptr ? number_of(space_of(schema), id) : 0;
    if (number != 0 && !removed && text == text_of(schema, *before))
        return m_connection.run(fmt::format("UPDATE {} SET recent = ?2 WHERE number = ?1", tables.entry), number, at);
    if (number != 0) take_out(schema, number, *before);
    if (removed || text.empty()) return;
    m_connection.run(fmt::format("INSERT INTO {} (number, entity, kind, title, recent) VALUES (?1, ?2, ?3, ?4, ?5)", tables.entry),
                     number != 0 ? std::optional(number) : std::nullopt, id, schema.type.number, fold(text.title), at);
    m_connection.run(fmt::format("INSERT INTO {} (rowid, title, body) VALUES (?1, ?2, ?3)", tables.text), m_connection.last_row_id(),
                     text.title, text.body);
}

void SearchIndex::erase(const domain::RecordSchema& schema, const Uuid& id, const domain::RecordValues& before) const {
    const std::int64_t number = number_of(space_of(schema), id);
    if (number != 0) take_out(schema, number, before);
}

std::vector<SearchHit> SearchIndex::find(SearchSpace space, std::string_view words, std::size_t limit) const {
    std::vector<SearchHit> hits;
    const std::string folded = fold(trimmed(words));
    if (folded.empty()) return hits;
    append_prefix_hits(space, folded, limit, hits);
    if (const auto match = full_text_query(words); match && hits.size() < limit) append_text_hits(space, *match, limit, hits);
    return hits;
}

bool SearchIndex::has_word_in_title(SearchSpace space, std::string_view folded) const {
    if (folded.empty() || folded.find('"') != std::string_view::npos) return false;
    auto cursor = m_connection.query(fmt::format("SELECT 1 FROM {0} WHERE {0} MATCH ?1 LIMIT 1", tables_of(space).text), fmt::format("title : \"{}\"", folded));
    return cursor.next();
}

std::vector<SearchHit> SearchIndex::newest_matches(std::string_view words, std::size_t limit) const {
    std::vector<SearchHit> hits;
    const auto match = full_text_query(words);
    if (!match) return hits;
    auto cursor = m_connection.query("SELECT e.kind, e.entity FROM (SELECT rowid AS number FROM search_text WHERE search_text MATCH ?1 "
                                     "ORDER BY rowid DESC LIMIT ?2) AS t JOIN search_entry AS e ON e.number = t.number",
                                     *match, static_cast<std::int64_t>(limit));
    while (cursor.next()) hits.push_back({static_cast<std::uint16_t>(cursor.integer(0)), cursor.uuid(1)});
    return hits;
}

void SearchIndex::append_prefix_hits(SearchSpace space, const std::string& folded, std::size_t limit, std::vector<SearchHit>& hits) const {
    // Titles are sorted in the index, so a prefix is a range; the newest of a capped range come first. The range is read from the
    // index alone: a thousand rows looked up one by one are a thousand pages to decrypt.
    const std::string end = folded + "\xf4\x8f\xbf\xbf";
    auto cursor = m_connection.query(
        fmt::format("SELECT e.kind, e.entity FROM (SELECT number, recent FROM (SELECT number, recent FROM {0} WHERE title <> '' AND title >= ?1 AND "
                    "title < ?2 ORDER BY title LIMIT ?3) ORDER BY recent DESC LIMIT ?4) AS t "
                    "CROSS JOIN {0} AS e ON e.number = t.number ORDER BY t.recent DESC",
                    tables_of(space).entry),
        folded, end, prefix_candidates, static_cast<std::int64_t>(limit));
    append_hits(cursor, limit, hits);
}

void SearchIndex::append_text_hits(SearchSpace space, const std::string& match, std::size_t limit, std::vector<SearchHit>& hits) const {
    const Tables tables = tables_of(space);
    const std::int64_t places = m_connection.number(
        fmt::format("SELECT count(*) FROM (SELECT rowid FROM {0} WHERE {0} MATCH ?1 ORDER BY rowid DESC LIMIT ?2)", tables.text), match,
        ranked_candidates + 1);
    const bool is_ranked = places <= ranked_candidates;
    auto cursor = m_connection.query(fmt::format("SELECT e.kind, e.entity FROM (SELECT rowid AS number, {2} AS place FROM {0} WHERE {0} "
                                                 "MATCH ?1 ORDER BY rowid DESC LIMIT ?2) AS t "
                                                 "CROSS JOIN {1} AS e ON e.number = t.number ORDER BY t.place, e.recent DESC",
                                                 tables.text, tables.entry, is_ranked ? "rank" : "0"),
                                     match, ranked_candidates);
    append_hits(cursor, limit, hits);
}

std::vector<std::string> words_in(std::string_view typed) {
    std::vector<std::string> words(1);
    for (const char c : fold(typed)) {
        const bool splits = static_cast<unsigned char>(c) < 0x80 && !std::isalnum(static_cast<unsigned char>(c));
        if (!splits)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::optional<std::string> full_text_query(std::string_view typed) {
    const auto words = words_in(typed);
    std::size_t letters = 0;
    std::string query;
    for (const std::string& word : words) {
        letters = std::max(letters, count_code_points(word));
        query += (query.empty() ? "\"" : " \"") + word + "\"";
    }
    if (letters < 3) return std::nullopt;
    return query + "*";
}

} // namespace tandem::storage
