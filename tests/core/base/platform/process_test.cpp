#include "base/platform/process.h"

#include <catch2/catch_all.hpp>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tandem;

// In a child: it cannot be taken back, and a test that dies should leave a core.
TEST_CASE("a process that forbids core dumps makes none and is closed to others") {
    const pid_t child = ::fork();
    if (child == 0) {
        forbid_core_dumps();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        const bool closed = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        ::_exit(closed && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

TEST_CASE("a program without the wiping allocator says so") { CHECK_FALSE(wipes_freed_memory()); }
