// Whatever is imported: never a crash, and what is accepted is written and read back as the same.
#include "base/json/json.h"
#include "domain/registry.h"
#include "interop/network_writer.h"
#include "interop/template_json.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>

using namespace tandem;

namespace {

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void fuzz_json(std::string_view text) {
    const auto value = parse_json(text);
    if (!value) {
        require(value.error().line > 0 && value.error().column > 0, "a refusal has its place");
        return;
    }
    require(parse_json(to_json(*value)) == *value, "compact JSON is read back the same");
    require(parse_json(to_json_indented(*value)) == *value, "indented JSON is read back the same");
}

void fuzz_network(std::string_view text) {
    const auto network = interop::read_network(text, domain::all_records());
    if (!network) return;
    std::ostringstream out;
    require(interop::write_network(out, *network), "an accepted network can be written");
    require(interop::read_network(out.str(), domain::all_records()) == *network, "an accepted network is read back the same");
}

void fuzz_template(std::string_view text) {
    const auto read = interop::read_template(text);
    if (!read) return;
    require(interop::read_template(to_json(domain::encode(*read))) == *read, "an accepted template is read back the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    fuzz_json(text);
    fuzz_network(text);
    fuzz_template(text);
    return 0;
}
