#include "file_content.h"

#include "base/json/json.h"


namespace tandem::test {

using namespace storage;

namespace {

template <class Visit>
void each_row(sqlite::Connection& connection, const domain::RecordSchema& schema, Visit visit) {
    auto cursor = connection.query("SELECT " + column_list(schema) + " FROM \"" + std::string(schema.type.name) + "\" ORDER BY id");
    while (cursor.next()) {
        const auto [id, stored] = read_row(cursor, schema);
        visit(id, stored);
    }
}

void append_index(sqlite::Connection& connection, const std::string& space, std::string& text) {
    // The index keeps no texts: its words, where they stand, and whose they are.
    connection.run_script("CREATE VIRTUAL TABLE temp.words USING fts5vocab ('main', '" + space + "_text', 'instance')");
    auto cursor = connection.query("SELECT coalesce(hex(e.entity), 'nobody'), e.kind, e.title, w.term, w.col, w.offset FROM temp.words w "
                                   "LEFT JOIN " + space + "_entry e ON e.number = w.doc ORDER BY e.entity, w.col, w.offset");
    while (cursor.next()) {
        for (int column = 0; column < 6; ++column) text += cursor.text(column) + "|";
        text += '\n';
    }
    connection.run_script("DROP TABLE temp.words");
}

} // namespace

std::string tables_as_text(sqlite::Connection& connection) {
    std::string text;
    for (const auto* schema : domain::all_records())
        each_row(connection, *schema, [&](const Uuid& id, const StoredRecord& stored) {
            text += std::string(schema->type.name) + " " + id.text() + (stored.removed ? " removed " : " ");
            append_json(text, ValueList(stored.values.begin(), stored.values.end()));
            text += '\n';
        });
    return text;
}

std::string search_as_text(sqlite::Connection& connection) {
    std::string text;
    append_index(connection, "search", text);
    append_index(connection, "identity", text);
    return text;
}

std::string search_made_anew_as_text(sqlite::Connection& connection) {
    sqlite::Connection fresh(":memory:", sqlite::OpenOptions{sqlite::Access::Create});
    run_schema(fresh);
    const SearchIndex index(fresh);
    for (const auto* schema : domain::all_records())
        each_row(connection, *schema, [&](const Uuid& id, const StoredRecord& stored) { index.update(*schema, id, nullptr, stored.values, stored.removed, Instant{}); });
    return search_as_text(fresh);
}

} // namespace tandem::test
