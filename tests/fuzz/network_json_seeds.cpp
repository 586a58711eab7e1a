// fuzz_seeds CORPUS DICTIONARY: fills the folder CORPUS with small networks and DICTIONARY with the words of the form, both
// made from the declarations, so that they never lag behind.
#include "base/json/json.h"
#include "domain/registry.h"
#include "interop/network_schema.h"
#include "interop/network_writer.h"
#include "interop/template_json.h"
#include "core/interop/random_network.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>

using namespace tandem;

namespace {

constexpr std::size_t smallest = 3; // person, party, network

void write_corpus(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    // Records refer only to those before them, so the first few are a network too, and a faster one to try.
    const std::span all(domain::all_records());
    for (std::size_t count = smallest; count <= all.size(); ++count) {
        std::ofstream out(folder / ("network_" + std::to_string(count) + ".json"), std::ios::binary);
        if (!interop::write_network(out, test::RandomNetwork(count, all.first(count)).make())) std::perror("fuzz_seeds");
    }
    for (const auto& one : interop::built_in_templates()) std::ofstream(folder / (one.code + ".json")) << to_json(domain::encode(one));
    std::ofstream(folder / "deep.json") << "[[{\"a\":[1,-2.5e3,true,null,\"\\u00e9\"]}]]";
}

// Every key and every word in the schema is worth trying.
void collect_words(const Value& value, std::set<std::string>& words) {
    if (const auto* text = value.get_if<std::string>()) words.insert(*text);
    if (const auto* list = value.get_if<ValueList>())
        for (const auto& item : *list) collect_words(item, words);
    if (const auto* parts = value.get_if<ValueParts>())
        for (const auto& [name, part] : *parts) {
            words.insert(name);
            collect_words(part, words);
        }
}

void write_dictionary(const char* path) {
    std::set<std::string> words;
    collect_words(interop::network_json_schema(domain::all_records()), words);
    std::ofstream out(path, std::ios::binary);
    for (const auto& word : words)
        if (word.size() < 30 && word.find_first_of("\\\"$^") == std::string::npos) out << "\"\\\"" << word << "\\\"\"\n";
    for (const char* sign : {"{", "}", "[", "]", ":", ",", "null", "true", "false", "\\\\u0000", "\\xef\\xbb\\xbf"}) out << '"' << sign << "\"\n";
}

} // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::fputs("fuzz_seeds CORPUS DICTIONARY\n", stderr);
        return 2;
    }
    write_corpus(words[1]);
    write_dictionary(words[2]);
    return 0;
}
