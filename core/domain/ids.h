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
using ConsentEventId = Id<struct ConsentEventTag>;
using TaskGroundId = Id<struct TaskGroundTag>;
using EmergencyGroundId = Id<struct EmergencyGroundTag>;
using HandoverGroundId = Id<struct HandoverGroundTag>;
using ConvenantId = Id<struct ConvenantTag>;
using ConvenantSignatureId = Id<struct ConvenantSignatureTag>;
using StatementId = Id<struct StatementTag>;
using TieId = Id<struct TieTag>;
using ObjectionId = Id<struct ObjectionTag>;
using SafetyShieldId = Id<struct SafetyShieldTag>;
using RestrictionId = Id<struct RestrictionTag>;
using DeputyId = Id<struct DeputyTag>;
using ShellRequestId = Id<struct ShellRequestTag>;
using NeededPartyId = Id<struct NeededPartyTag>;
using DisclosureId = Id<struct DisclosureTag>;
using NoticeId = Id<struct NoticeTag>;
using CompanionId = Id<struct CompanionTag>;
using AttachmentId = Id<struct AttachmentTag>;
using AttachmentContentId = Id<struct AttachmentContentTag>;
using LessonId = Id<struct LessonTag>;
using ConsultationId = Id<struct ConsultationTag>;
using DeploymentId = Id<struct DeploymentTag>;
using SafetyFlagId = Id<struct SafetyFlagTag>;
using StopSignId = Id<struct StopSignTag>;
using BilateralContactId = Id<struct BilateralContactTag>;
using ContactAttemptId = Id<struct ContactAttemptTag>;
using NeighbourNetworkId = Id<struct NeighbourNetworkTag>;

} // namespace tandem::domain
