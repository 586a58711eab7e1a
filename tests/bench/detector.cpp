// bench_detector: the detector on text of people's names, numbers and ordinary words.
#include "measure.h"

#include "language/detect/built_in.h"
#include "language/detect/detector.h"

#include <fmt/format.h>

#include <string>

using namespace tandem;
using namespace tandem::language;

namespace {

std::string prose(std::size_t size) {
    constexpr std::string_view piece = "Mevrouw Van den Heuvel-Jansen (82) woont in de Kerkstraat 12 te Soest en is bekend bij de "
                                       "huisarts. Haar zoon Mark belt elke week, "
                                       "op 12 maart 2023 was hij er voor het laatst. Het is een rustige buurt en de buren letten goed op "
                                       "elkaar; ze heeft hulp in huis.\n\n";
    std::string text;
    while (text.size() < size) text += piece;
    text.resize(size);
    return text;
}

} // namespace

int main() {
    const double loading = bench::median_milliseconds(5, [](int) { const Detector made(built_in_lists()); });
    const Detector detector(built_in_lists());
    std::size_t found = 0;
    const auto scan = [&](const std::string& text, int times) {
        return bench::median_milliseconds(times, [&](int) { found += detector.scan(text).size(); });
    };
    const auto page = prose(2000);
    const auto book = prose(1'000'000);
    LiveScan live(detector);
    live.update(book);
    std::string typed = book;
    const double keystroke = bench::median_milliseconds(20, [&](int) {
        typed.insert(typed.size() / 2, "x");
        found += live.update(typed).size();
    });
    LiveScan short_live(detector);
    std::string short_typed = page;
    const double page_keystroke = bench::median_milliseconds(200, [&](int) {
        short_typed.insert(short_typed.size() / 2, "x");
        found += short_live.update(short_typed).size();
    });
    fmt::print("| reading the lists | {:.1f} ms |\n| 2,000 characters | {:.2f} ms |\n| one more letter in them | {:.2f} ms |\n| 1 MB | "
               "{:.0f} ms |\n| one more letter in it | {:.1f} ms |\n",
               loading, scan(page, 200), page_keystroke, scan(book, 3), keystroke);
    return found ? 0 : 1;
}
