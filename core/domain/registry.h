#pragma once
// All records there are. What walks over every record (schema, export, merge, verify) walks over this.
#include "domain/actions/records.h"
#include "domain/cases/attachment.h"
#include "domain/cases/identity.h"
#include "domain/cases/lesson.h"
#include "domain/cases/records.h"
#include "domain/consent/records.h"
#include "domain/consultation/records.h"
#include "domain/contacts/records.h"
#include "domain/help/records.h"
#include "domain/meetings/records.h"
#include "domain/network/neighbour.h"
#include "domain/network/table.h"
#include "domain/parties/records.h"
#include "domain/privacy/records.h"
#include "domain/reports/records.h"

namespace tandem::domain {

namespace detail {
template <class... R>
struct RecordList {
    template <class F>
    static void each(F& f) { (f.template operator()<R>(), ...); }
};
} // namespace detail

// A record stands behind those it refers to.
using AllRecords = detail::RecordList<Person, Party, Network, MeetingTable, ListEntry, Capacity, Seat, NeighbourNetwork, CaseFile,
                                      CaseSubject, Need, SafetyFlag, Deployment, Line, Attachment, AttachmentContent, Lesson,
                                      ConcernReport, Identity, ConsultationQuestion, Meeting, Attendance, AgendaItem, ActionItem, StopSign,
                                      BilateralContact, ContactAttempt, ConsentEvent, TaskGround, EmergencyGround, HandoverGround,
                                      Convenant, ConvenantSignature, ConfidentialityStatement, Tie, Objection, SafetyShield, Restriction,
                                      Deputy, ShellRequest, NeededParty, Disclosure, Notice, Companion>;

// f.template operator()<R>() for each, in that order: for_each_record_type([&]<class R>() { ... }).
template <class F>
void for_each_record_type(F f) { AllRecords::each(f); }

const std::vector<const RecordSchema*>& all_records();
const RecordSchema* schema_by_number(std::uint16_t number);      // null: no such record
const RecordSchema* schema_by_name(std::string_view name);       // null: no such record

} // namespace tandem::domain
