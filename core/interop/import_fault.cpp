#include "interop/import_fault.h"

#include <algorithm>

namespace tandem::interop {
namespace {

ImportProblem problem_of(JsonFault fault) {
    switch (fault) {
    case JsonFault::Empty: return ImportProblem::Empty;
    case JsonFault::Syntax: return ImportProblem::NotJson;
    case JsonFault::NotUtf8: return ImportProblem::NotUtf8;
    case JsonFault::TooDeep: return ImportProblem::TooDeep;
    case JsonFault::TooManyValues: return ImportProblem::TooLarge;
    case JsonFault::DuplicateKey: return ImportProblem::DuplicateKey;
    case JsonFault::NumberOutOfRange: return ImportProblem::NumberOutOfRange;
    }
    return ImportProblem::NotJson;
}

ImportProblem problem_of(domain::ValueFault fault) {
    using domain::ValueFault;
    switch (fault) {
    case ValueFault::WrongType: return ImportProblem::WrongType;
    case ValueFault::Missing: return ImportProblem::Missing;
    case ValueFault::NotADate: return ImportProblem::NotADate;
    case ValueFault::NotATime: return ImportProblem::NotATime;
    case ValueFault::NotAnId: return ImportProblem::NotAnId;
    case ValueFault::UnknownWord: return ImportProblem::UnknownWord;
    case ValueFault::OutOfRange: return ImportProblem::OutOfRange;
    case ValueFault::NotUtf8: return ImportProblem::NotUtf8;
    case ValueFault::UnknownPart: return ImportProblem::UnknownPart;
    }
    return ImportProblem::WrongType;
}

// "told.2.on" becomes ".told[2].on".
void append_place(std::string& path, std::string_view where) {
    while (!where.empty()) {
        const auto dot = std::min(where.find('.'), where.size());
        const auto step = where.substr(0, dot);
        const bool index = std::all_of(step.begin(), step.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (index) path.append("[").append(step).append("]");
        else path.append(path.empty() ? "" : ".").append(step);
        where.remove_prefix(std::min(dot + 1, where.size()));
    }
}

} // namespace

ImportFault fault_from(const JsonError& error) { return {problem_of(error.kind), {}, error.line, error.column}; }

ImportFault fault_from(const domain::ValueError& error, const std::string& path) {
    ImportFault fault{problem_of(error.fault), path};
    // The last step of an unknown part is a name somebody else made up: it could be anything, a person's name too.
    if (error.fault != domain::ValueFault::UnknownPart) append_place(fault.path, error.where);
    return fault;
}

} // namespace tandem::interop
