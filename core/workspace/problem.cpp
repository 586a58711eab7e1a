#include "workspace/problem.h"

#include "domain/registry.h"
#include "workspace/open_file.h"


namespace tandem::workspace {
namespace {

ProblemCode code_of(storage::StoreFault fault) {
    using F = storage::StoreFault;
    switch (fault) {
    case F::Busy: return ProblemCode::Busy;
    case F::Damaged: return ProblemCode::FileDamaged;
    case F::ReadOnly: return ProblemCode::ReadOnlyMedium;
    case F::InUse: return ProblemCode::OpenElsewhere;
    case F::DiskFull: return ProblemCode::DiskFull;
    case F::InputOutput: return ProblemCode::DiskFailure;
    case F::CannotOpen: return ProblemCode::NoPermission;
    case F::Interrupted: return ProblemCode::Cancelled;
    case F::OutOfMemory: return ProblemCode::OutOfMemory;
    case F::TooBig: return ProblemCode::TextTooLong;
    case F::NotFound: return ProblemCode::NotFound;
    case F::RecordErased: return ProblemCode::RecordErased;
    case F::NothingToUndo: return ProblemCode::NothingToUndo;
    case F::ChangedSince: return ProblemCode::ChangedSince;
    case F::Other: return ProblemCode::Other;
    }
    return ProblemCode::Other;
}

ProblemCode code_of(storage::OpenFault fault) {
    using F = storage::OpenFault;
    switch (fault) {
    case F::NotFound: return ProblemCode::FileNotFound;
    case F::NoFolder: return ProblemCode::FolderNotFound;
    case F::Exists: return ProblemCode::FileExists;
    case F::IsFolder: return ProblemCode::FileIsFolder;
    case F::EmptyFile: return ProblemCode::FileEmpty;
    case F::NotATandemFile: return ProblemCode::NotATandemFile;
    case F::CutOff: return ProblemCode::FileCutOff;
    case F::WrongPassphrase: return ProblemCode::WrongPassphrase;
    case F::OlderPassphrase: return ProblemCode::OlderPassphrase;
    case F::DamagedStart: return ProblemCode::StartDamaged;
    case F::Damaged: return ProblemCode::FileDamaged;
    case F::NewerFile: return ProblemCode::NewerFile;
    case F::OlderFileReadOnly: return ProblemCode::ReadOnlyMedium;
    case F::NoPermission: return ProblemCode::NoPermission;
    case F::ReadOnlyNeedsRecovery: return ProblemCode::NeedsRecovery;
    case F::InUse: return ProblemCode::OpenElsewhere;
    case F::DiskFull: return ProblemCode::DiskFull;
    case F::NoMemory: return ProblemCode::OutOfMemory;
    case F::Busy: return ProblemCode::Busy;
    case F::Io: return ProblemCode::DiskFailure;
    }
    return ProblemCode::Other;
}

ProblemCode code_of(storage::TaskFault fault) {
    using F = storage::TaskFault;
    switch (fault) {
    case F::Exists: return ProblemCode::FileExists;
    case F::NoFolder: return ProblemCode::FolderNotFound;
    case F::NoPermission: return ProblemCode::NoPermission;
    case F::ReadOnly: return ProblemCode::ReadOnlyMedium;
    case F::DiskFull: return ProblemCode::DiskFull;
    case F::Cancelled: return ProblemCode::Cancelled;
    case F::SourceDamaged: return ProblemCode::FileDamaged;
    case F::CopyDamaged: return ProblemCode::DiskFailure;
    case F::InUse: return ProblemCode::OpenElsewhere;
    case F::CannotOpen: return ProblemCode::Other;
    case F::NoMemory: return ProblemCode::OutOfMemory;
    case F::Io: return ProblemCode::DiskFailure;
    }
    return ProblemCode::Other;
}

struct ImportCode {
    ProblemCode code;
    std::optional<domain::ValueFault> fault{};
};

ImportCode code_of(interop::ImportProblem found) {
    using I = interop::ImportProblem;
    using V = domain::ValueFault;
    switch (found) {
    case I::Empty: return {ProblemCode::JsonEmpty};
    case I::NotJson: return {ProblemCode::JsonSyntax};
    case I::NotUtf8: return {ProblemCode::JsonNotUtf8};
    case I::TooDeep: return {ProblemCode::JsonTooDeep};
    case I::TooLarge: return {ProblemCode::JsonTooLarge};
    case I::DuplicateKey: return {ProblemCode::JsonDuplicateKey};
    case I::NumberOutOfRange: return {ProblemCode::JsonNumber};
    case I::NotOurFormat: return {ProblemCode::NotANetworkDocument};
    case I::NewerVersion: return {ProblemCode::NewerDocument};
    case I::UnknownRecord: return {ProblemCode::UnknownRecord};
    case I::UnknownPart:
    case I::UnknownField: return {ProblemCode::UnknownField};
    case I::Missing: return {ProblemCode::BadValue, V::Missing};
    case I::WrongType: return {ProblemCode::BadValue, V::WrongType};
    case I::NotADate: return {ProblemCode::BadValue, V::NotADate};
    case I::NotATime: return {ProblemCode::BadValue, V::NotATime};
    case I::NotAnId: return {ProblemCode::BadValue, V::NotAnId};
    case I::UnknownWord: return {ProblemCode::BadValue, V::UnknownWord};
    case I::OutOfRange: return {ProblemCode::BadValue, V::OutOfRange};
    case I::TextTooLong: return {ProblemCode::TextTooLong};
    case I::UnannouncedIdentity: return {ProblemCode::UnannouncedIdentity};
    case I::DuplicateId: return {ProblemCode::DuplicateId};
    case I::UnknownReference: return {ProblemCode::MissingReference};
    case I::NoNetwork:
    case I::SeveralNetworks: return {ProblemCode::NotOneNetwork};
    }
    return {ProblemCode::Other};
}

std::string field_place(std::uint16_t kind, std::uint16_t field) {
    const auto* schema = domain::schema_by_number(kind);
    if (schema == nullptr) return {};
    std::string place(schema->type.name);
    if (const auto position = schema->position_of(field)) place += "." + std::string(schema->fields[*position].name);
    return place;
}

std::string file_name(const std::optional<Path>& path) { return path ? path->filename().string() : std::string(); }

} // namespace

Problem to_problem(const storage::StoreError& error) { return {code_of(error.fault), field_place(error.kind, error.field), error.code}; }

Problem to_problem(const storage::OpenError& error) {
    Problem problem{code_of(error.fault), file_name(error.backup), error.code};
    if (error.fault == storage::OpenFault::NewerFile) problem.number = error.needs;
    if (error.fault == storage::OpenFault::Damaged) problem.number = error.page.value_or(0);
    return problem;
}

Problem to_problem(const storage::TaskError& error) {
    if (error.fault == storage::TaskFault::CannotOpen && error.open) return to_problem(*error.open);
    return {code_of(error.fault), {}, error.code};
}

Problem to_problem(const interop::ImportFault& fault) {
    const ImportCode code = code_of(fault.kind);
    return {code.code, fault.path, 0, fault.line, fault.column, code.fault};
}

} // namespace tandem::workspace
