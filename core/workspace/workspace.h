#pragma once
// The one door for ui and app. A Workspace is an open file; operations and queries are the functions in the headers
// beside this one, one per noun. They run on the thread that opened it (decision 6).
#include "base/crypto/file_key.h"
#include "base/ids.h"
#include "base/platform/files.h"
#include "base/secret.h"
#include "workspace/problem.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tandem::workspace {

// Clock, chance and disk, passed in.
struct Surroundings {
    const Clock& clock;
    RandomSource& random;
    std::string vfs{};                // a test's disk; empty = the system's
    std::optional<Day> today{};       // looks as on that day (--on); nothing is ever dated by it
    Path backup_folder{};             // of this one file; empty = "<stem>-backups" beside it
};

struct RecoveryKeyText { SecretText text; };
using Key = std::variant<SecretText, RecoveryKeyText>; // a passphrase or what stands on the recovery sheet

enum class Role {
    Owner,        // reads and writes
    SecondReader, // another program has the file: codes only, nothing can be changed
    ReadOnly,     // the medium takes no changes
};

// What an operation changed; screens read again what they show.
enum class ChangeKind { Created, Updated, Removed, BroughtBack };
struct Change {
    std::uint16_t kind; // domain::RecordType::number
    Uuid id;
    ChangeKind what;
};
struct Changes {
    std::int64_t step = 0; // 0: nothing differed
    std::vector<Change> records;
};

// 0.0 to 1.0; false stops the work.
using Progress = std::function<bool(double)>;

namespace detail {
struct OpenFile; // private to core/workspace
}

class Workspace {
public:
    static Result<Workspace> create(const Path& path, const SecretText& passphrase, Surroundings surroundings);
    // With a key instead of a passphrase: tests do without the half second of its derivation.
    static Result<Workspace> create_keyed(const Path& path, const FileKey& key, Surroundings surroundings);
    // Falls back to SecondReader or ReadOnly where that is possible; role() tells.
    static Result<Workspace> open(const Path& path, const Key& key, Surroundings surroundings);

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace(); // wipes the key and lets go of the file

    Role role() const;
    const Path& path() const;
    Day today() const; // in the network's zone
    const Zone& zone() const;

    Result<Changes> undo();
    Result<Changes> redo();
    // The verb of what undo() would take back; nothing when there is nothing.
    std::optional<std::string> undo_verb();
    std::optional<std::string> redo_verb();

    Result<void> change_passphrase(const SecretText& passphrase, const Progress& progress = {});
    // The recovery sheet's letters: key and salt in groups with a checksum. Whoever holds it opens the file.
    SecretText recovery_key_text() const;

    // Makes the automatic backup that is due then: after the first change of a day, and on closing when anything changed.
    // Old ones go as the plan says. False: none was due.
    enum class BackupMoment { Changed, Closing };
    Result<bool> back_up_when_due(BackupMoment moment, const Progress& progress = {});

    // Stops a running query, from any thread.
    void interrupt();

    detail::OpenFile& file() { return *m_file; } // opaque outside core/workspace

private:
    explicit Workspace(std::unique_ptr<detail::OpenFile> file);
    std::unique_ptr<detail::OpenFile> m_file;
};

} // namespace tandem::workspace
