#pragma once
// Private to this folder: records by their id, for verbs that change one.
#include "workspace/open_file.h"

namespace tandem::workspace {

// NotFound when there is none or it was removed; OpenElsewhere for a second reader.
template <class Record, class SomeId>
Result<Record> stored(Workspace& workspace, const SomeId& id) {
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(auto found, lifted(workspace.file().store().find<Record>(id)));
    if (!found) return problem(ProblemCode::NotFound);
    return *std::move(found);
}

inline auto bad_value(std::string_view field) { return problem(ProblemCode::BadValue, std::string(field)); }

inline std::optional<std::string> without_blank(const std::optional<std::string>& text) {
    return text && text->find_first_not_of(" \t\n") != std::string::npos ? text : std::nullopt;
}

} // namespace tandem::workspace
