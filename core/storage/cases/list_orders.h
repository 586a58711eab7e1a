#pragma once
// The orders of the list of cases. The expressions stand letter for letter in schema/003: an index on an expression
// serves that expression only.
#include <string_view>

namespace tandem::storage {

inline constexpr std::string_view state_rank = "(CASE state ->> 'is' WHEN 'intake' THEN 1 WHEN 'open' THEN 2 WHEN 'handover_offered' THEN "
                                               "3 WHEN 'handed_over' THEN 4 WHEN 'aftercare' THEN 5 "
                                               "WHEN 'closed' THEN 6 ELSE 0 END)";
inline constexpr std::string_view urgency_rank =
    "(CASE urgency WHEN 'can_wait' THEN 1 WHEN 'soon' THEN 2 WHEN 'urgent' THEN 3 WHEN 'acute' THEN 4 ELSE 0 END)";

// Words of a case's state in the order it goes through them; the first has rank 1.
inline constexpr std::string_view ranked_states[] = {"intake", "open", "handover_offered", "handed_over", "aftercare", "closed"};

} // namespace tandem::storage
