#include "base/crypto/recovery.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <string>

using namespace tandem;

namespace {

constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

FileKey key_from_seed(std::uint64_t seed) {
    SeededRandom random(seed);
    std::array<std::uint8_t, file_key_size> bytes{};
    random.fill(bytes);
    return file_key_from_bytes(bytes, make_salt(random));
}

std::string sheet(std::uint64_t seed) { return std::string(recovery_text(key_from_seed(seed)).view()); }

bool is_sign(char c) { return signs.find(c) != std::string_view::npos; }

int line_of(std::string_view text, std::size_t place) {
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, place), '\n'));
}

RecoveryError error_of(std::string_view text) {
    const auto result = parse_recovery_text(text);
    REQUIRE_FALSE(result.has_value());
    return result.error();
}

} // namespace

TEST_CASE("a recovery sheet gives back key and salt") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const auto key = parse_recovery_text(sheet(seed));
        REQUIRE(key.has_value());
        CHECK(*key == key_from_seed(seed));
    }
}

TEST_CASE("a recovery sheet has six lines of three groups of five signs without look-alikes") {
    const std::string text = sheet(1);
    CHECK(text.size() == 6 * 18);
    CHECK(std::ranges::count(text, '\n') == 6);
    CHECK(std::ranges::all_of(text, [](char c) { return is_sign(c) || c == ' ' || c == '\n'; }));
    CHECK(text[5] == ' ');
    CHECK(text[17] == '\n');
}

TEST_CASE("the sheet of a known key stays readable for ever") {
    CHECK(sheet(42) == "JNQEP BS66B BVT0H\n"
                       "ZHCTS 37RZF 5199Q\n"
                       "Y3RKA XKN4H WMWDJ\n"
                       "50XZZ 13HCF 48T84\n"
                       "4HD5H F090V DR0FJ\n"
                       "7T652 DWWTV 5WK1W\n");
}

TEST_CASE("any single wrong sign is found, in its line") {
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        const std::string right = sheet(seed);
        for (std::size_t place = 0; place < right.size(); ++place)
            for (const char sign : signs) {
                if (!is_sign(right[place]) || sign == right[place]) continue;
                std::string wrong = right;
                wrong[place] = sign;
                REQUIRE(error_of(wrong) == RecoveryError{RecoveryErrorKind::LineHasMistake, line_of(right, place)});
            }
    }
}

TEST_CASE("any two neighbours that changed places are found, in their line or the first of the two") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const std::string right = sheet(seed);
        for (std::size_t place = 0; place < right.size(); ++place) {
            const std::size_t next = right.find_first_not_of(" \n", place + 1);
            if (!is_sign(right[place]) || next == std::string::npos || right[place] == right[next]) continue;
            std::string wrong = right;
            std::swap(wrong[place], wrong[next]);
            REQUIRE(error_of(wrong) == RecoveryError{RecoveryErrorKind::LineHasMistake, line_of(right, place)});
        }
    }
}

TEST_CASE("two lines that changed places are found") {
    const std::string right = sheet(3);
    for (std::size_t a = 0; a < 6; ++a)
        for (std::size_t b = a + 1; b < 6; ++b) {
            std::string wrong = right;
            std::swap_ranges(wrong.begin() + static_cast<long>(a * 18), wrong.begin() + static_cast<long>(a * 18 + 18),
                             wrong.begin() + static_cast<long>(b * 18));
            CHECK(error_of(wrong) == RecoveryError{RecoveryErrorKind::LineHasMistake, static_cast<int>(a) + 1});
        }
}

TEST_CASE("lines of two sheets together are not one sheet") {
    const std::string mixed = sheet(4).substr(0, 54) + sheet(5).substr(54);
    CHECK(error_of(mixed).kind == RecoveryErrorKind::NotOneSheet);
}

TEST_CASE("case, spaces, dashes, line breaks and look-alikes are forgiven") {
    const FileKey key = key_from_seed(6);
    const std::string right = sheet(6);
    std::string typed;
    for (const char c : right) {
        if (c == '0') typed += 'o';
        else if (c == '1') typed += (typed.size() % 2 != 0) ? 'I' : 'l';
        else if (c == 'V') typed += 'u';
        else if (c == ' ') typed += " - ";
        else if (c == '\n') typed += "\r\n\n";
        else typed += static_cast<char>(std::tolower(c));
    }
    REQUIRE(parse_recovery_text(typed).has_value());
    CHECK(*parse_recovery_text(typed) == key);

    std::string in_one_line = right;
    std::erase_if(in_one_line, [](char c) { return c == ' ' || c == '\n'; });
    CHECK(*parse_recovery_text(in_one_line) == key);
    std::string a_group_per_line = right;
    std::ranges::replace(a_group_per_line, ' ', '\n');
    CHECK(*parse_recovery_text(a_group_per_line) == key);
}

TEST_CASE("a sign that is missing, doubled or unknown is named by its line") {
    const std::string right = sheet(7);
    std::string missing = right;
    missing.erase(20, 1);
    CHECK(error_of(missing) == RecoveryError{RecoveryErrorKind::LineTooShort, 2});
    std::string doubled = right;
    doubled.insert(40, 1, '7');
    CHECK(error_of(doubled) == RecoveryError{RecoveryErrorKind::LineTooLong, 3});
    std::string unknown = right;
    unknown[18 * 4 + 7] = '%';
    CHECK(error_of(unknown) == RecoveryError{RecoveryErrorKind::UnknownSign, 5, 2});
    CHECK(error_of(right.substr(0, 72)) == RecoveryError{RecoveryErrorKind::TooFewSigns, 5});
    CHECK(error_of(right + "ABCDE").kind == RecoveryErrorKind::TooManySigns);
    CHECK(error_of("  \n").kind == RecoveryErrorKind::Empty);
    CHECK(error_of("").kind == RecoveryErrorKind::Empty);
}

TEST_CASE("any text at all is refused or read, never worse") {
    SeededRandom random(8);
    for (int i = 0; i < 20'000; ++i) {
        std::string text(random.below(200), ' ');
        for (char& c : text) c = random.below(3) == 0 ? static_cast<char>(random.below(256)) : signs[random.below(32)];
        REQUIRE_FALSE(parse_recovery_text(text).has_value());
    }
}
