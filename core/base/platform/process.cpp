#include "base/platform/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

// Defined by tandem_wiping_allocator in the programs that link it.
extern "C" {
[[gnu::weak]] extern const bool tandem_wiping_allocator_is_linked;
}

namespace tandem {

void forbid_core_dumps() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

bool wipes_freed_memory() { return &tandem_wiping_allocator_is_linked != nullptr && tandem_wiping_allocator_is_linked; }

} // namespace tandem
