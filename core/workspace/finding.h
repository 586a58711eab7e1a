#pragma once
#include "workspace/workspace.h"

namespace tandem::workspace {

// A hit without identity: cases by their code, parties and people of partners by name, meetings by day.
struct Hit {
    std::uint16_t kind = 0; // domain::RecordType::number of what is shown: case_file, party, person, meeting, ...
    Uuid id;
    std::string title;
};

// Where a hit leads. A person leads to the party of their capacity; `about` is then that party, else the hit itself.
enum class HitPlace { Case, Party, Meeting, Report, Consultation, Other };
struct HitTarget {
    HitPlace place = HitPlace::Other;
    Uuid about;
};
HitTarget target_of(Workspace& workspace, const Hit& hit);

// Codes and names that begin with the words first, the newest first; then what contains them. What was found in a line
// or a need shows as its case.
Result<std::vector<Hit>> search(Workspace& workspace, std::string_view words, std::size_t limit = 20);

} // namespace tandem::workspace
