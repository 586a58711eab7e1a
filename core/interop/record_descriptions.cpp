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
});

} // namespace

std::string_view record_description(std::string_view record_name) {
    for (const auto& [name, sentence] : descriptions)
        if (name == record_name) return sentence;
    return {};
}

} // namespace tandem::interop
