#include "interop/network_schema.h"

#include <array>
#include <utility>

namespace tandem::interop {
namespace {

constexpr auto descriptions = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"person", "Someone who works for or with a party. Residents are subjects of a case and stand under \"identity\"."},
    {"party", "An organisation, group or party of one that takes part in the network."},
    {"network", "The network itself: its type, its eight dimensions, its agreements and periods. There is exactly one."},
    {"meeting_table", "A table of the network, with its own core, protocol and ceilings."},
    {"list_entry", "An entry of a list that the network edits itself; other records hold its code."},
    {"capacity", "A person in a role, for a party and at a table where that applies."},
    {"seat", "The place of a party at a table, for itself or for others."},
    {"case_file", "A case, known outside its file by its code."},
    {"case_subject", "Someone a case is about, without what identifies them."},
    {"line", "One statement in a case: about whom, from which source, in which categories."},
    {"need", "What a case needs, open, met or dropped."},
    {"concern_report", "A report of concern and what became of it."},
    {"identity", "Who a subject, the person in a report or a reporter is."},
    {"meeting", "A periodic, ad hoc or bilateral meeting."},
    {"attendance", "Who was at a meeting, and in which capacity."},
    {"agenda_item", "What a meeting deals with, in its order."},
    {"action_item", "What someone agreed to do, with its state."},
    {"consent_event", "Something that happened with the consent of a subject: asked, given, narrowed, refused or withdrawn, on a day."},
    {"task_ground", "Why something is shared without consent: basis, exception, ground for secrecy, and the weighing."},
    {"emergency_ground", "One emergency or report that the law allows or asks for, and to whom it went."},
    {"handover_ground", "Why a case may go to another network, and what goes along."},
    {"convenant", "A version of the agreement to work together, for a table or the whole network."},
    {"convenant_signature", "Who signed a version of that agreement, and until when it holds."},
    {"confidentiality_statement", "A person's promise to keep secret what is said."},
    {"tie", "A person of the network knows a subject, and whether the subject minds."},
    {"objection", "A subject does not want a party or a person to know."},
    {"safety_shield", "A party or a person that is kept out for somebody's safety, with the reason."},
    {"restriction", "Days on which data of a subject are kept and not used."},
    {"deputy", "Who takes a case over from a chair or coordinator."},
    {"shell_request", "A partner on call was asked to help with a case, and what it answered."},
    {"needed_party", "A party that is needed for a case outside of meetings."},
    {"disclosure", "What was told about a case: when, to whom, how far, on which occasion."},
    {"notice", "Somebody has to hear that consent ended, and whether they did."},
    {"neighbour_network", "Another network or service in the region, for handing over. No residents."},
    {"attachment", "What is known of a picture or another file that belongs to a case."},
    {"attachment_content", "A piece of the picture or file itself, in Base64."},
    {"lesson", "What a case taught, as a story without anybody in it, and of no case any more."},
    {"consultation", "A question without a name: a situation without recognisable details. It leads to no case, and expires."},
    {"deployment", "Who helps with what: how far that goes, until when, and who stands behind the helper."},
    {"safety_flag", "Something about a case is not safe, and how that was answered."},
    {"stop_sign", "\"Do not go in, call me\", to who stands behind a helper. Without a reason."},
    {"bilateral_contact", "What was settled with one party outside a meeting."},
    {"contact_attempt", "Somebody tried to reach the resident, how, and what came of it."},
    {"companion", "Someone comes along with a subject to one item of an agenda."},
});

} // namespace

std::string_view record_description(std::string_view record_name) {
    for (const auto& [name, sentence] : descriptions)
        if (name == record_name) return sentence;
    return {};
}

} // namespace tandem::interop
