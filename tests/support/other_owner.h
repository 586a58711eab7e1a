#pragma once
// Another program that has a file open, so that this one gets it as a second reader.
#include "base/crypto/recovery.h"
#include "base/crypto/system_random.h"
#include "support/other_process.h"
#include "workspace/workspace.h"

namespace tandem::test {

class OtherOwner {
public:
    OtherOwner(const Path& path, const FileKey& key)
        : m_process([&](const OtherProcess::Pause& pause) {
              const SystemClock clock;
              SystemRandom random;
              const auto file = workspace::Workspace::open(path, workspace::RecoveryKeyText{recovery_text(key)}, {.clock = clock, .random = random});
              pause();
          }) {}

private:
    OtherProcess m_process;
};

} // namespace tandem::test
