#include <catch2/catch_all.hpp>

#include <array>
#include <cstdio>
#include <string>

#ifndef TANDEM_SANITIZED // a sanitizer has an allocator of its own

namespace {

long canaries_found_by(const std::string& program_and_arguments) {
    const std::string command = TANDEM_BINARY_DIR "/tests/freed_memory_" + program_and_arguments;
    FILE* const output = popen(command.c_str(), "r");
    REQUIRE(output != nullptr);
    long found = -1;
    const int read = std::fscanf(output, "found %ld", &found);
    CHECK(pclose(output) == 0);
    CHECK(read == 1);
    return found;
}

} // namespace

TEST_CASE("freed memory holds nothing in a program with the wiping allocator") {
    CHECK(canaries_found_by("wiped") == 0);
}

TEST_CASE("the search for canaries finds them where glibc frees memory, and where a block is still in use") {
    CHECK(canaries_found_by("plain") > 1000);
    CHECK(canaries_found_by("wiped keep") == 8);
}

#endif
