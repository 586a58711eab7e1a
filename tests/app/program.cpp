#include "program.h"

#include "base/json/json.h"

#include <catch2/catch_all.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

namespace tandem::cli_test {
namespace {

std::string quoted(const std::filesystem::path& path) { return "'" + path.string() + "'"; }

std::string full_name(const Value& identity) {
    std::string name;
    for (const auto* part : {"given_names", "prefix", "family_name"})
        if (const auto text = text_in(identity, part); !text.empty()) name += (name.empty() ? "" : " ") + text;
    return name;
}

void add(std::vector<std::string>& to, std::string text) {
    if (text.size() >= 6) to.push_back(std::move(text));
}

} // namespace

Program::Program() {
    std::random_device chance;
    m_folder = std::filesystem::temp_directory_path() / ("tandem-cli-" + std::to_string(chance()) + std::to_string(chance()));
    std::filesystem::create_directory(m_folder);
}

Program::~Program() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string Program::at(const std::string& name) const { return quoted(path(name)); }

std::string Program::write(const std::string& name, const std::string& content) const {
    std::ofstream(path(name), std::ios::binary) << content;
    return at(name);
}

std::string Program::command(const std::string& arguments, const std::string& environment) const {
    return "timeout 60 setsid -w env LC_ALL=C.UTF-8 'TANDEM_PASSPHRASE=" + passphrase + "' " + environment + " " TANDEM_CLI " " + arguments;
}

Run Program::start(const std::string& command, const std::string& input) const {
    write(".in", input);
    const int status = std::system((command + " <" + at(".in") + " >" + at(".out") + " 2>" + at(".err")).c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, content_of(path(".out")), content_of(path(".err"))};
}

Run Program::run(const std::string& arguments, const std::string& input, const std::string& environment) const {
    return start(command(arguments, environment), input);
}

Run Program::run_on_small_disk(std::size_t bytes, const std::string& before, const std::string& arguments) const {
    std::filesystem::create_directories(path("disk"));
    const auto script = write(".sh", "set -e\nmount -t tmpfs -o size=" + std::to_string(bytes) + " none " + at("disk") + "\n" + before +
                                         "\nexec " + command(arguments, {}) + "\n");
    return start("unshare -Urm sh " + script, {});
}

bool can_mount() { return std::system("unshare -Urm true 2>/dev/null") == 0; }

Run Program::example(const std::string& name, const std::string& more) const {
    return run("example " + at(name) + " --on 2026-11-20 " + more);
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool is_one_json_document(const std::string& text) { return parse_json(text).has_value(); }

Value json_in(const Run& run) {
    INFO(run.code << " " << run.err);
    auto parsed = parse_json(run.out);
    REQUIRE(parsed.has_value());
    return *std::move(parsed);
}

const ValueList& records_in(const Value& network, std::string_view record) {
    static const ValueList none;
    const auto* records = network.part("records");
    const auto* found = records ? records->part(record) : nullptr;
    return found && found->get_if<ValueList>() ? *found->get_if<ValueList>() : none;
}

std::string text_in(const Value& record, std::string_view field) {
    const auto* found = record.part(field);
    const auto* text = found ? found->get_if<std::string>() : nullptr;
    return text ? *text : std::string();
}

std::vector<std::string> names_in(const Value& network) {
    std::vector<std::string> names;
    for (const auto& person : records_in(network, "person"))
        for (const auto* field : {"name", "phone", "email"}) add(names, text_in(person, field));
    for (const auto& identity : records_in(network, "identity")) {
        add(names, full_name(identity));
        for (const auto* field : {"family_name", "phone", "email"}) add(names, text_in(identity, field));
        if (const auto* address = identity.part("address")) add(names, text_in(*address, "street") + " " + text_in(*address, "house_number"));
    }
    return names;
}

std::vector<std::string> free_texts_in(const Value& network) {
    std::vector<std::string> texts;
    const std::pair<const char*, const char*> fields[] = {{"action_item", "text"},         {"action_item", "result"}, {"line", "text"},
                                                          {"need", "text"},                {"case_file", "goes_well"}, {"case_file", "what_matters"},
                                                          {"case_file", "question_to_network"}, {"concern_report", "worry"}, {"agenda_item", "outcome"}};
    for (const auto& [record, field] : fields)
        for (const auto& one : records_in(network, record)) add(texts, text_in(one, field));
    return texts;
}

std::string first_found(const std::vector<std::string>& needles, const std::string& text) {
    for (const auto& needle : needles)
        if (text.find(needle) != std::string::npos) return needle;
    return {};
}

} // namespace tandem::cli_test
