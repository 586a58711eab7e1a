#include "storage/file/file_probe.h"

#include <algorithm>
#include <string_view>

namespace tandem::storage {
namespace {

constexpr std::size_t probed_bytes = 512;

using namespace std::string_view_literals;
constexpr std::pair<std::string_view, ForeignKind> signatures[] = {
    {"SQLite format 3\0"sv, ForeignKind::PlainSqlite}, {"PK\x03\x04"sv, ForeignKind::Zip},
    {"PK\x05\x06"sv, ForeignKind::Zip},                {"%PDF-"sv, ForeignKind::Pdf},
    {"\x89PNG\r\n"sv, ForeignKind::Image},             {"\xff\xd8\xff\xe0"sv, ForeignKind::Image},
    {"\xff\xd8\xff\xe1"sv, ForeignKind::Image},        {"GIF8"sv, ForeignKind::Image},
    {"\x1f\x8b\x08\x00"sv, ForeignKind::Archive},      {"\x1f\x8b\x08\x08"sv, ForeignKind::Archive},
    {"7z\xbc\xaf\x27\x1c"sv, ForeignKind::Archive},    {"\xfd""7zXZ\0"sv, ForeignKind::Archive},
    {"\x28\xb5\x2f\xfd"sv, ForeignKind::Archive},      {"Rar!"sv, ForeignKind::Archive},
    {"\x7f""ELF"sv, ForeignKind::Program},             {"\xd0\xcf\x11\xe0"sv, ForeignKind::Unknown},
};

bool is_text(std::string_view bytes) {
    constexpr auto is_sign = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || (byte >= 0x20 && byte != 0x7f) || c == '\n' || c == '\r' || c == '\t';
    };
    // Bytes over 0x7f stand in text too; salts of 16 of those alone are told apart by length.
    constexpr std::size_t enough = 64;
    const auto ascii = std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const bool mostly_ascii = 2 * static_cast<std::size_t>(ascii) >= bytes.size();
    return std::ranges::all_of(bytes, is_sign) && (bytes.size() < enough || mostly_ascii);
}

// Everything that is shorter than a page cannot be ours.
OpenError foreign(ForeignKind kind) {
    OpenError error{OpenFault::NotATandemFile};
    error.foreign = kind;
    return error;
}

} // namespace

std::optional<ForeignKind> foreign_kind(std::span<const std::uint8_t> first_bytes) {
    const std::string_view text(reinterpret_cast<const char*>(first_bytes.data()), first_bytes.size());
    for (const auto& [start, kind] : signatures)
        if (text.starts_with(start)) return kind;
    return is_text(text) ? std::optional(ForeignKind::Text) : std::nullopt;
}

Salt make_file_salt(RandomSource& random) {
    while (true) {
        const Salt salt = make_salt(random);
        if (!foreign_kind(salt)) return salt;
    }
}

Expected<void, OpenError> probe_kind(const Path& path) {
    const auto kind = file_kind(path);
    if (!kind) return fail(to_open_error(kind.error()));
    if (*kind == FileKind::Missing) return fail(OpenError{OpenFault::NotFound});
    if (*kind == FileKind::Directory) return fail(OpenError{OpenFault::IsFolder});
    if (*kind == FileKind::Other) return fail(foreign(ForeignKind::Unknown));
    return {};
}

Expected<FileProbe, OpenError> probe_file(const Path& path) {
    TANDEM_TRY(probe_kind(path));
    const auto bytes = size_of(path);
    if (!bytes) return fail(to_open_error(bytes.error()));
    const auto first = read_first_bytes(path, probed_bytes);
    if (!first) return fail(to_open_error(first.error()));
    if (first->empty()) return fail(OpenError{OpenFault::EmptyFile});
    if (const auto kind = foreign_kind(*first)) return fail(foreign(*kind));
    // While it grew: the journal cuts it back to whole pages.
    if (*bytes % page_bytes != 0 && !has_journal(path)) return fail(OpenError{OpenFault::CutOff});
    FileProbe probe{{}, *bytes};
    if (first->size() < probe.salt.size()) return fail(OpenError{OpenFault::CutOff});
    std::copy_n(first->begin(), probe.salt.size(), probe.salt.begin());
    return probe;
}

Path journal_of(const Path& path) {
    Path journal = path;
    journal += "-journal";
    return journal;
}

bool has_journal(const Path& path) {
    const auto bytes = size_of(journal_of(path));
    return bytes && *bytes > 0;
}

} // namespace tandem::storage
