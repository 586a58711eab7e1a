#pragma once
// A folder of its own for each test, fixed keys, and a file with a few records in it.
#include "storage/file/backup.h"
#include "storage/file/network_file.h"
#include "support/builders.h"
#include "support/test_store.h"

#include <cstdlib>
#include <fstream>

namespace tandem::test {

inline FileKey key_number(std::uint8_t number) {
    std::array<std::uint8_t, file_key_size> key{};
    key.fill(number);
    Salt salt{};
    for (std::size_t i = 0; i < salt.size(); ++i) salt[i] = static_cast<std::uint8_t>(number * 16 + i + 1);
    salt[0] = 0; // looks like no text
    return file_key_from_bytes(key, salt);
}

class FileFixture {
public:
    FileFixture() {
        std::string pattern = (std::filesystem::temp_directory_path() / "tandem-file-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) std::abort();
        folder = pattern;
        path = folder / "wijk.tandem";
    }
    ~FileFixture() {
        std::error_code error;
        std::filesystem::remove_all(folder, error);
    }
    FileFixture(const FileFixture&) = delete;
    FileFixture& operator=(const FileFixture&) = delete;

    storage::OpenContext context() { return {clock, random}; }
    storage::OpenContext context(const std::string& vfs) {
        auto with = context();
        with.vfs = vfs;
        return with;
    }

    storage::NetworkFile create(const storage::OpenContext& with) {
        auto file = storage::NetworkFile::create(path, key.clone(), with);
        if (!file) throw std::runtime_error("create: " + std::to_string(static_cast<int>(file.error().fault)));
        return *std::move(file);
    }
    storage::NetworkFile create() { return create(context()); }
    storage::NetworkFile open(const storage::OpenContext& with) {
        auto file = storage::NetworkFile::open(path, key.clone(), with);
        if (!file) throw std::runtime_error("open: " + std::to_string(static_cast<int>(file.error().fault)));
        return *std::move(file);
    }
    storage::NetworkFile open() { return open(context()); }
    storage::OpenError why_not(const storage::Unlock& unlock) {
        auto file = storage::NetworkFile::open(path, unlock, context());
        if (file) throw std::runtime_error("it opened");
        return file.error();
    }
    storage::OpenError why_not() { return why_not(key.clone()); }

    storage::Act act(storage::StepKind kind = storage::StepKind::Change) {
        storage::Act act;
        act.at = clock.tick();
        act.verb = "test";
        act.kind = kind;
        return act;
    }
    domain::Party add_party(storage::NetworkFile& file, const std::string& name = "Buurtkamer") {
        auto party = a_party(ids, name);
        if (!file.store().write(act(), [&](auto& work) { work.save(party); })) throw std::runtime_error("write");
        return party;
    }
    // Some hundreds of pages.
    void add_much(storage::NetworkFile& file, int records = 600) {
        const auto written = file.store().write(act(), [&](auto& work) {
            for (int i = 0; i < records; ++i) {
                auto party = a_party(ids, "Groep " + std::to_string(i));
                party.note = std::string(900, static_cast<char>('a' + i % 26));
                work.save(party);
            }
        });
        if (!written) throw std::runtime_error("write");
    }

    std::vector<std::filesystem::path> content() const {
        std::vector<std::filesystem::path> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) names.push_back(entry.path().filename());
        std::sort(names.begin(), names.end());
        return names;
    }

    std::filesystem::path folder, path;
    FakeClock clock;
    SeededRandom random{7};
    IdSource ids{clock, random};
    FileKey key = key_number(1);
};

inline void write_file(const std::filesystem::path& path, std::string_view text) {
    std::ofstream(path, std::ios::binary) << text;
}

inline void change_byte(const std::filesystem::path& path, std::uint64_t offset, std::uint8_t flip = 0x55) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(static_cast<std::streamoff>(offset));
    const int byte = file.get();
    file.seekp(static_cast<std::streamoff>(offset));
    file.put(static_cast<char>(byte ^ flip));
}

} // namespace tandem::test
