// bench --size S|M|L [--folder F]: each figure beside the same work on an unencrypted database, in the same run.
#include "subject.h"

#include <fmt/format.h>

#include <cstring>
#include <map>

using namespace tandem;
using namespace tandem::bench;

namespace {

// The largest network that is promised to work well is to fit easily on the smallest stick.
constexpr double most_megabytes_at_l = 1200;

struct Wish {
    std::string size = "S";
    std::filesystem::path folder = std::filesystem::temp_directory_path();
};

Wish read_wish(int count, char** arguments) {
    Wish wish;
    for (int i = 1; i + 1 < count; i += 2) {
        if (std::strcmp(arguments[i], "--size") == 0) wish.size = arguments[i + 1];
        if (std::strcmp(arguments[i], "--folder") == 0) wish.folder = arguments[i + 1];
    }
    return wish;
}

void row(const char* name, const char* unit, double encrypted, double plain) {
    const std::string times = plain > 0 ? fmt::format("{:.2f}", encrypted / plain) : "-";
    fmt::print("| {:<28} | {:>10.2f} {:<3} | {:>10.2f} {:<3} | {:>6} |\n", name, encrypted, unit, plain, unit, times);
}

void print_table(const std::string& size, const Figures& a, const Figures& b) {
    fmt::print("\nSize {}\n| {:<28} | {:>14} | {:>14} | {:>6} |\n|{:-<30}|{:-<16}|{:-<16}|{:-<8}|\n", size, "", "encrypted", "not encrypted", "times", "", "", "", "");
    row("make the example", "s", a.fill_seconds, b.fill_seconds);
    row("file", "MB", a.megabytes, b.megabytes);
    row("open after the key", "ms", a.open, b.open);
    row("save one edit", "ms", a.save, b.save);
    row("fsyncs per save", "", a.syncs_per_save, b.syncs_per_save);
    row("list page of 100 cases", "ms", a.page, b.page);
    row("search by code", "ms", a.search_code, b.search_code);
    row("search by three letters", "ms", a.search_word, b.search_word);
    row("import 10,000 records", "ms", a.import, b.import);
    row("verify", "ms", a.verify, b.verify);
    if (!a.sound || !b.sound) fmt::print("verify found something wrong\n");
}

} // namespace

int main(int count, char** arguments) {
    const Wish wish = read_wish(count, arguments);
    const std::map<std::string, workspace::ExampleSize> sizes{
        {"S", workspace::ExampleSize::S}, {"M", workspace::ExampleSize::M}, {"L", workspace::ExampleSize::L}};
    const auto size = sizes.find(wish.size);
    if (size == sizes.end()) return 2;
    const Figures encrypted = Subject(wish.folder / "tandem-bench-encrypted.db", true).measure(size->second);
    const Figures plain = Subject(wish.folder / "tandem-bench-plain.db", false).measure(size->second);
    print_table(wish.size, encrypted, plain);
    const bool fits = size->second != workspace::ExampleSize::L || encrypted.megabytes < most_megabytes_at_l;
    if (!fits) fmt::print("the file is larger than {} MB\n", most_megabytes_at_l);
    return encrypted.sound && plain.sound && fits ? 0 : 1;
}
