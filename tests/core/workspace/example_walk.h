#pragma once
// The example network as plain values, for tests that look at all records alike.
#include "workspace/example/example.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace tandem::test {

inline Day example_today() { return Day::from_ymd(2026, 11, 12).value(); } // a Thursday

// f(record) for every record of the example, in order; never holds more than one chunk.
template <class F>
void walk_example(workspace::ExamplePlan plan, F&& f, std::size_t cases_at_once = 7) {
    workspace::ExampleMaker maker(plan);
    workspace::for_each_record(maker.basis(), f);
    workspace::ExampleChunk chunk;
    while (maker.next(chunk, cases_at_once)) workspace::for_each_record(chunk, f);
}

struct ExampleAll {
    workspace::ExampleBasis basis;
    workspace::ExampleChunk rest; // everything in one chunk
};
inline ExampleAll whole_example(workspace::ExampleSize size) {
    workspace::ExampleMaker maker({size, example_today()});
    ExampleAll all{maker.basis(), {}};
    maker.next(all.rest, workspace::counts_of(size).cases);
    return all;
}

template <class F>
void walk_value(const Value& value, F& f) {
    f(value);
    if (const auto* list = value.get_if<ValueList>())
        for (const Value& one : *list) walk_value(one, f);
    if (const auto* parts = value.get_if<ValueParts>())
        for (const auto& [name, one] : *parts) walk_value(one, f);
}

// "case_file.urgency" -> every word that stands there; of a state the word of the state.
using WordsSeen = std::map<std::string, std::set<std::string, std::less<>>>;

inline void note_words(const std::string& where, const Value& value, WordsSeen& seen) {
    if (const auto* text = value.get_if<std::string>(); text && text->size() < 40) seen[where].insert(*text);
    if (const Value* is = value.part("is")) note_words(where, *is, seen);
    if (const auto* list = value.get_if<ValueList>())
        for (const Value& one : *list) note_words(where, one, seen);
    if (const auto* parts = value.get_if<ValueParts>())
        for (const auto& [name, one] : *parts) note_words(where + "." + name, one, seen);
}

inline std::string name_of_field(std::string_view record, std::string_view field) {
    std::string whole(record);
    whole += '.';
    whole += field;
    return whole;
}

inline WordsSeen words_seen(workspace::ExampleSize size) {
    WordsSeen seen;
    walk_example({size, example_today()}, [&]<class R>(const R& record) {
        const auto values = domain::to_values(record);
        const auto& fields = domain::schema_of<R>().fields;
        for (std::size_t i = 0; i < values.size(); ++i) note_words(name_of_field(R::record.name, fields[i].name), values[i], seen);
    });
    return seen;
}

} // namespace tandem::test
