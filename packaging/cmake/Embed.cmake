# cmake -DSPACE=name -DOUT=folder -DFILES=a;b -P Embed.cmake: writes files as string literals.
file(WRITE "${OUT}/embedded/${SPACE}.h"
"#pragma once
#include <span>
#include <string_view>
namespace tandem::${SPACE} {
struct EmbeddedFile {
    std::string_view name; // without folder
    std::string_view text;
};
std::span<const EmbeddedFile> embedded();
}
")
set(body "#include \"embedded/${SPACE}.h\"\n#include <array>\nnamespace tandem::${SPACE} {\nnamespace {\n")
set(list "")
set(count 0)
foreach(file IN LISTS FILES)
    get_filename_component(name "${file}" NAME)
    file(READ "${file}" hex HEX)
    # As numbers, not as a literal: no length limit of the compiler's and nothing to escape.
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
    string(APPEND body "constexpr char file_${count}[] = {${bytes}'\\0'};\n")
    string(APPEND list "    EmbeddedFile{\"${name}\", {file_${count}, sizeof file_${count} - 1}},\n")
    math(EXPR count "${count} + 1")
endforeach()
string(APPEND body "constexpr std::array<EmbeddedFile, ${count}> files{{\n${list}}};\n}\nstd::span<const EmbeddedFile> embedded() { return files; }\n}\n")
file(WRITE "${OUT}/${SPACE}.cpp" "${body}")
