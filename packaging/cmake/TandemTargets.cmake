# How a folder becomes a target. One folder = one static library = one namespace.
#
# There is no shared include path: a target's headers are reached through a folder of its own in the build tree that
# holds a single link to its sources. So `#include "storage/..."` compiles only in targets that link tandem_storage.

# tandem_library(NAME FOLDER name [SOURCES ...] USES target...): makes tandem_NAME from FOLDER, headers as "NAME/...".
# Every .cpp below FOLDER is part of it unless SOURCES are given. PCH are headers to precompile; PCH_FROM takes those of
# another target: making them costs more than compiling a folder.
function(tandem_library name)
    cmake_parse_arguments(arg "" "FOLDER;PCH_FROM" "SOURCES;USES;PCH" ${ARGN})
    if(NOT arg_FOLDER)
        set(arg_FOLDER "${CMAKE_CURRENT_SOURCE_DIR}/${name}")
    endif()
    if(NOT arg_SOURCES)
        file(GLOB_RECURSE arg_SOURCES CONFIGURE_DEPENDS "${arg_FOLDER}/*.cpp" "${arg_FOLDER}/*.h")
    endif()
    set(doorway "${CMAKE_BINARY_DIR}/include/tandem_${name}")
    file(MAKE_DIRECTORY "${doorway}")
    file(CREATE_LINK "${arg_FOLDER}" "${doorway}/${name}" SYMBOLIC)
    add_library(tandem_${name} STATIC ${arg_SOURCES})
    target_include_directories(tandem_${name} PUBLIC "${doorway}")
    target_link_libraries(tandem_${name} PRIVATE tandem_options ${arg_USES})
    if(arg_PCH)
        target_precompile_headers(tandem_${name} PRIVATE ${arg_PCH})
    elseif(arg_PCH_FROM)
        target_precompile_headers(tandem_${name} REUSE_FROM ${arg_PCH_FROM})
    endif()
endfunction()

# tandem_embed(TARGET NAMESPACE FILES...): makes the files part of the target's code, as
# `NAMESPACE::embedded()`, a list of {name, text} in the order given; declared in "embedded/NAMESPACE.h".
function(tandem_embed target space)
    set(out "${CMAKE_BINARY_DIR}/embedded/${target}")
    file(MAKE_DIRECTORY "${out}/embedded")
    add_custom_command(
        OUTPUT "${out}/${space}.cpp" "${out}/embedded/${space}.h"
        COMMAND ${CMAKE_COMMAND} "-DSPACE=${space}" "-DOUT=${out}" "-DFILES=${ARGN}" -P "${CMAKE_SOURCE_DIR}/packaging/cmake/Embed.cmake"
        DEPENDS ${ARGN} "${CMAKE_SOURCE_DIR}/packaging/cmake/Embed.cmake"
        VERBATIM)
    target_sources(${target} PRIVATE "${out}/${space}.cpp" "${out}/embedded/${space}.h")
    target_include_directories(${target} PRIVATE "${out}")
    set_source_files_properties("${out}/${space}.cpp" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
