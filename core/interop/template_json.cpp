#include "interop/template_json.h"

#include "base/json/json.h"
#include "embedded/common_lists.h"
#include "embedded/templates.h"

#include <cassert>

namespace tandem::interop {
namespace {

constexpr std::size_t largest_template = std::size_t{1} << 20; // bytes

template <class T>
Expected<T, ImportFault> read_as(std::string_view json) {
    if (json.size() > largest_template) return fail(ImportFault{ImportProblem::TooLarge, {}});
    const auto parsed = parse_json(json);
    if (!parsed) return fail(fault_from(parsed.error()));
    auto decoded = domain::decode<T>(*parsed);
    if (!decoded) return fail(fault_from(decoded.error(), {}));
    return *std::move(decoded);
}

std::vector<domain::NetworkTemplate> read_built_in() {
    std::vector<domain::NetworkTemplate> out;
    for (const auto& file : templates::embedded()) {
        auto one = read_template(file.text);
        assert(one);
        out.push_back(*std::move(one));
    }
    return out;
}

} // namespace

Expected<domain::NetworkTemplate, ImportFault> read_template(std::string_view json) {
    auto read = read_as<domain::NetworkTemplate>(json);
    if (!read) return read;
    if (domain::unknown_party_code(*read)) return fail(ImportFault{ImportProblem::UnknownReference, "parties"});
    return read;
}

Expected<domain::CommonLists, ImportFault> read_common_lists(std::string_view json) { return read_as<domain::CommonLists>(json); }

const std::vector<domain::NetworkTemplate>& built_in_templates() {
    static const auto all = read_built_in();
    return all;
}

const domain::CommonLists& built_in_common_lists() {
    static const auto lists = *read_common_lists(common_lists::embedded().front().text);
    return lists;
}

} // namespace tandem::interop
