#pragma once
// One id type per noun. A record's own header uses these; a CaseId where a PartyId is meant does not compile.
#include "base/ids.h"

namespace tandem::domain {

using NetworkId = Id<struct NetworkTag>;
using TableId = Id<struct TableTag>;
using ListEntryId = Id<struct ListEntryTag>;
using PartyId = Id<struct PartyTag>;
using PersonId = Id<struct PersonTag>;
using CapacityId = Id<struct CapacityTag>;
using SeatId = Id<struct SeatTag>;
using CaseId = Id<struct CaseTag>;
using SubjectId = Id<struct SubjectTag>;
using LineId = Id<struct LineTag>;
using NeedId = Id<struct NeedTag>;
using IdentityId = Id<struct IdentityTag>;
using ReportId = Id<struct ReportTag>;
using MeetingId = Id<struct MeetingTag>;
using AttendanceId = Id<struct AttendanceTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using ActionId = Id<struct ActionTag>;

} // namespace tandem::domain
