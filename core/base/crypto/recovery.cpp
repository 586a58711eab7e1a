#include "base/crypto/recovery.h"

#include "base/crypto/hash.h"

#include <algorithm>
#include <optional>

namespace tandem {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // 5 bits a sign
constexpr std::size_t line_count = recovery_lines;
constexpr std::size_t group_signs = recovery_signs_per_group;
constexpr std::size_t line_signs = recovery_groups_per_line * group_signs;
constexpr std::size_t line_data_signs = line_signs - 1; // the last one is the check
constexpr std::size_t sheet_signs = line_count * line_signs;

// What the data signs hold together: key, salt, checksum, and four bits of version.
constexpr std::size_t checksum_size = 4;
constexpr std::size_t checked_size = file_key_size + salt_size;
constexpr std::size_t payload_size = checked_size + checksum_size + 1; // of the last byte only the upper half
constexpr std::uint8_t version = 1;
static_assert(line_count * line_data_signs * 5 == payload_size * 8 - 4);

// Times two in the field of 32 elements (x^5 + x^2 + 1): doubling runs through all 31 others before it comes round.
constexpr std::uint8_t doubled(std::uint8_t element) {
    const unsigned shifted = static_cast<unsigned>(element) << 1;
    return static_cast<std::uint8_t>((shifted & 32U) != 0 ? shifted ^ 0x25U : shifted);
}

// Each place of a line has its own factor, so one wrong sign or two that changed places always change this; each line
// starts from its own number, so lines that changed places are found as well. Zero for a right line with its check.
std::uint8_t line_check(std::span<const std::uint8_t> signs, std::size_t line) {
    auto sum = static_cast<std::uint8_t>(line + 1);
    for (const std::uint8_t sign : signs) sum = static_cast<std::uint8_t>(doubled(sum) ^ sign);
    return sum;
}

std::array<std::uint8_t, checksum_size> checksum_of(std::span<const std::uint8_t> payload) {
    const Hash hash = Hasher().add("tandem recovery sheet 1").add_raw(payload.first(checked_size)).finish();
    return {hash[0], hash[1], hash[2], hash[3]};
}

SecretBytes payload_of(const FileKey& key) {
    SecretBytes payload(payload_size);
    auto out = std::ranges::copy(key.key.bytes(), payload.bytes().begin()).out;
    out = std::ranges::copy(key.salt, out).out;
    out = std::ranges::copy(checksum_of(payload.bytes()), out).out;
    *out = static_cast<std::uint8_t>(version << 4);
    return payload;
}

// Where bit `bit` stands: byte, and how far from its right end.
constexpr std::size_t byte_of(std::size_t bit) { return bit / 8; }
constexpr unsigned shift_of(std::size_t bit) { return static_cast<unsigned>(7 - bit % 8); }

std::uint8_t five_bits(std::span<const std::uint8_t> bytes, std::size_t first_bit) {
    unsigned value = 0;
    for (std::size_t bit = first_bit; bit < first_bit + 5; ++bit)
        value = value << 1 | (static_cast<unsigned>(bytes[byte_of(bit)]) >> shift_of(bit) & 1U);
    return static_cast<std::uint8_t>(value);
}

void put_five_bits(std::span<std::uint8_t> bytes, std::size_t first_bit, std::uint8_t value) {
    for (std::size_t i = 0; i < 5; ++i) {
        const unsigned bit = static_cast<unsigned>(value) >> (4 - i) & 1U;
        bytes[byte_of(first_bit + i)] |= static_cast<std::uint8_t>(bit << shift_of(first_bit + i));
    }
}

// All signs of the sheet as values 0 to 31, the checks included.
SecretBytes signs_of(const SecretBytes& payload) {
    SecretBytes signs(sheet_signs);
    for (std::size_t line = 0; line < line_count; ++line) {
        const auto values = signs.bytes().subspan(line * line_signs, line_signs);
        for (std::size_t i = 0; i < line_data_signs; ++i)
            values[i] = five_bits(payload.bytes(), (line * line_data_signs + i) * 5);
        values[line_data_signs] = doubled(line_check(values.first(line_data_signs), line));
    }
    return signs;
}

SecretBytes payload_from(std::span<const std::uint8_t> signs) {
    SecretBytes payload(payload_size);
    for (std::size_t i = 0; i < line_count * line_data_signs; ++i)
        put_five_bits(payload.bytes(), i * 5, signs[i / line_data_signs * line_signs + i % line_data_signs]);
    return payload;
}

bool is_between_signs(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '-' || c == '.'; }

std::optional<std::uint8_t> sign_value(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    if (c == 'U') c = 'V';
    const std::size_t value = alphabet.find(c);
    if (value == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint8_t>(value);
}

struct Typed {
    SecretBytes signs; // as many as `count` are filled
    std::size_t count = 0;
    std::vector<std::size_t> line_lengths; // of the lines that hold anything
};

std::size_t count_filled_lines(std::string_view text) {
    std::size_t count = 0;
    bool filled = false;
    for (const char c : text) {
        if (c == '\n') filled = false;
        else if (!is_between_signs(c) && !std::exchange(filled, true)) ++count;
    }
    return count;
}

// By the lines as typed when there are as many as on the sheet, otherwise by counting signs.
RecoveryError unknown_sign_at(const Typed& typed, bool by_lines, std::size_t lines_before, std::size_t in_line) {
    const std::size_t line = by_lines ? lines_before : std::min(typed.count / line_signs, line_count - 1);
    const std::size_t place = by_lines ? std::min(in_line, line_signs - 1) : typed.count % line_signs;
    return {RecoveryErrorKind::UnknownSign, static_cast<int>(line) + 1, static_cast<int>(place / group_signs) + 1};
}

Expected<Typed, RecoveryError> read_signs(std::string_view text) {
    const bool by_lines = count_filled_lines(text) == line_count;
    Typed typed{SecretBytes(text.size()), 0, {}};
    std::size_t in_line = 0;
    const auto end_line = [&] {
        if (in_line > 0) typed.line_lengths.push_back(std::exchange(in_line, 0));
    };
    for (const char c : text) {
        if (c == '\n') end_line();
        if (is_between_signs(c)) continue;
        const auto value = sign_value(c);
        if (!value) return fail(unknown_sign_at(typed, by_lines, typed.line_lengths.size(), in_line));
        typed.signs.bytes()[typed.count++] = *value;
        ++in_line;
    }
    end_line();
    return typed;
}

// The first line of which the check fails, 1 to recovery_lines; 0 when all whole lines are right.
int first_wrong_line(const Typed& typed) {
    const std::size_t whole_lines = std::min(typed.count / line_signs, line_count);
    for (std::size_t line = 0; line < whole_lines; ++line)
        if (line_check(typed.signs.bytes().subspan(line * line_signs, line_signs), line) != 0)
            return static_cast<int>(line) + 1;
    return 0;
}

std::optional<RecoveryError> wrong_length(const Typed& typed) {
    if (typed.count == 0) return RecoveryError{RecoveryErrorKind::Empty};
    if (typed.line_lengths.size() == line_count) {
        const auto odd = std::ranges::find_if(typed.line_lengths, [](std::size_t length) { return length != line_signs; });
        if (odd == typed.line_lengths.end()) return std::nullopt;
        const auto kind = *odd < line_signs ? RecoveryErrorKind::LineTooShort : RecoveryErrorKind::LineTooLong;
        return RecoveryError{kind, static_cast<int>(odd - typed.line_lengths.begin()) + 1};
    }
    if (typed.count == sheet_signs) return std::nullopt;
    if (typed.count > sheet_signs) return RecoveryError{RecoveryErrorKind::TooManySigns, first_wrong_line(typed)};
    const int wrong = first_wrong_line(typed);
    return RecoveryError{RecoveryErrorKind::TooFewSigns, wrong != 0 ? wrong : static_cast<int>(typed.count / line_signs) + 1};
}

} // namespace

SecretText recovery_text(const FileKey& key) {
    const SecretBytes signs = signs_of(payload_of(key));
    SecretBytes text(sheet_signs + sheet_signs / group_signs); // one space or line feed after each group
    std::size_t out = 0;
    for (std::size_t i = 0; i < sheet_signs; ++i) {
        text.bytes()[out++] = static_cast<std::uint8_t>(alphabet[signs.bytes()[i]]);
        if ((i + 1) % line_signs == 0) text.bytes()[out++] = '\n';
        else if ((i + 1) % group_signs == 0) text.bytes()[out++] = ' ';
    }
    return SecretText::from(std::move(text));
}

Expected<FileKey, RecoveryError> parse_recovery_text(std::string_view text) {
    TANDEM_ASSIGN(const Typed typed, read_signs(text));
    if (const auto error = wrong_length(typed)) return fail(*error);
    if (const int line = first_wrong_line(typed); line != 0) return fail(RecoveryError{RecoveryErrorKind::LineHasMistake, line});
    const SecretBytes payload = payload_from(typed.signs.bytes());
    if (payload.bytes().back() >> 4 != version) return fail(RecoveryError{RecoveryErrorKind::NewerSheet});
    if (!std::ranges::equal(checksum_of(payload.bytes()), payload.bytes().subspan(checked_size, checksum_size)))
        return fail(RecoveryError{RecoveryErrorKind::NotOneSheet});
    FileKey key{SecretBytes::copy_of(payload.bytes().first(file_key_size)), {}};
    std::ranges::copy(payload.bytes().subspan(file_key_size, salt_size), key.salt.begin());
    return key;
}

} // namespace tandem
