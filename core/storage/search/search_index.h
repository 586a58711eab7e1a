#pragma once
// Two indexes kept with the records themselves: one over what stands in cases, parties and the like, one over identity,
// which only the identity service reads (decision 5). Throws sqlite::Failure.
#include "domain/record.h"
#include "storage/sqlite/connection.h"

namespace tandem::storage {

enum class SearchSpace { Open, Identity };

struct SearchHit {
    std::uint16_t kind = 0; // of the record found, such as a line of a case
    Uuid entity;
};

class SearchIndex {
public:
    explicit SearchIndex(sqlite::Connection& connection) : m_connection(connection) {}

    // Puts a record's searchable fields in the index, or takes them out when it has none or is removed. `before`: what its
    // table held until now, null for a new record. The index keeps no texts: what is taken out must be what was put in, word
    // for word, or the index is damaged. A field that becomes searchable needs a migration that fills the index anew.
    void update(const domain::RecordSchema& schema, const Uuid& id, const domain::RecordValues* before, const domain::RecordValues& values,
                bool removed, Instant at) const;
    void erase(const domain::RecordSchema& schema, const Uuid& id, const domain::RecordValues& before) const;

    // Codes and names that begin with the words come first, the most recent first; then, from three letters, what
    // contains the words: the best match first, or the newest where hundreds of places do. At most `limit` hits.
    std::vector<SearchHit> find(SearchSpace space, std::string_view words, std::size_t limit) const;

    // Whether that one word, folded, stands in a title: by the index alone, however many records there are.
    bool has_word_in_title(SearchSpace space, std::string_view folded) const;

    // From three letters: records of the open index that contain the words, those made last first; without ranking.
    std::vector<SearchHit> newest_matches(std::string_view words, std::size_t limit) const;

private:
    std::int64_t number_of(SearchSpace space, const Uuid& id) const; // 0: not in the index
    void take_out(const domain::RecordSchema& schema, std::int64_t number, const domain::RecordValues& before) const;
    void append_prefix_hits(SearchSpace space, const std::string& folded, std::size_t limit, std::vector<SearchHit>& hits) const;
    void append_text_hits(SearchSpace space, const std::string& match, std::size_t limit, std::vector<SearchHit>& hits) const;

    sqlite::Connection& m_connection;
};

// The words in a text, folded: what stands between signs that are neither letters nor digits.
std::vector<std::string> words_in(std::string_view text);

// What was typed as a query of FTS5: every word quoted, the last one a prefix. Nothing below three letters.
std::optional<std::string> full_text_query(std::string_view words);

} // namespace tandem::storage
