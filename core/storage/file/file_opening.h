#pragma once
// The steps of NetworkFile::open and create, in their order.
#include "storage/file/file_probe.h"
#include "storage/file/network_file.h"

namespace tandem::storage {

class FileOpening {
public:
    FileOpening(const Path& path, const Unlock& unlock, const OpenContext& context);

    [[nodiscard]] Expected<NetworkFile, OpenError> create() &&;
    [[nodiscard]] Expected<NetworkFile, OpenError> open() &&;

private:
    Expected<void, OpenError> claim();            // nobody else here or elsewhere writes it, or we only read
    Expected<void, OpenError> lock();
    Expected<void, OpenError> unlock_with_salt();
    Expected<void, OpenError> connect_to_file();
    Expected<void, OpenError> bring_up_to_date();
    Expected<void, OpenError> check_version() const;
    Expected<void, OpenError> make_file();

    const Unlock& m_unlock;
    const OpenContext& m_context;
    NetworkFile m_file;
};

} // namespace tandem::storage
