#pragma once
// Private to this folder: what the file system says about something that leaves the program.
#include "base/platform/files.h"
#include "workspace/problem.h"

namespace tandem::workspace {

Problem disk_problem(const FileError& error, const Path& path); // only the file's own name goes along

} // namespace tandem::workspace
