# Compiler settings in one place: every target links tandem_options.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# Asserts stay on in every build: a bug stops the program before it writes.
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g")

option(TANDEM_FUZZ "Build the fuzzers instead of the programs" OFF)
set(TANDEM_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # The sloppiness lets ccache reuse objects that were made with a precompiled header; CCACHE_DEPEND saves it a run of the
    # preprocessor for every object that it does not have yet.
    set(launcher ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_DEPEND=1 CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(tandem_options INTERFACE)
target_compile_options(tandem_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough -Werror=switch -Werror=return-type
    -fstack-protector-strong)
# GCC 12 sees null pointers and dangling storage in std::variant and std::optional where there are none.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(tandem_options INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized -fpch-preprocess)
else()
    target_compile_options(tandem_options INTERFACE -Wno-unused-command-line-argument)
endif()
target_compile_definitions(tandem_options INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(tandem_options INTERFACE -g1)
endif()

# For tests: they only drive what is measured elsewhere, and a quarter of the build goes into them.
add_library(tandem_test_options INTERFACE)
target_link_libraries(tandem_test_options INTERFACE tandem_options)
target_compile_options(tandem_test_options INTERFACE $<$<CONFIG:Release>:-O1>)

if(TANDEM_SANITIZE)
    target_compile_options(tandem_options INTERFACE -fsanitize=${TANDEM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(tandem_options INTERFACE -fsanitize=${TANDEM_SANITIZE})
    target_compile_definitions(tandem_options INTERFACE TANDEM_SANITIZED)
endif()
if(TANDEM_FUZZ)
    target_compile_options(tandem_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
    target_link_options(tandem_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(tandem_options INTERFACE TANDEM_SANITIZED)
endif()
