#pragma once
#include "domain/actions/words.h"
#include "domain/cases/records.h"
#include "domain/ids.h"
#include "domain/meetings/records.h"
#include "domain/parties/records.h"
#include "domain/record.h"

namespace tandem::domain {

struct ActionOpen {
    static constexpr std::string_view word = "open";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ActionOpen&, const ActionOpen&) = default;
};
struct ActionDone {
    Day on;
    static constexpr std::string_view word = "done";
    static constexpr auto parts() { return declare(part("on", &ActionDone::on)); }
    friend bool operator==(const ActionDone&, const ActionDone&) = default;
};
struct ActionNotDone {
    Day on;
    NotDoneReason reason{};
    static constexpr std::string_view word = "not_done";
    static constexpr auto parts() { return declare(part("on", &ActionNotDone::on), part("reason", &ActionNotDone::reason)); }
    friend bool operator==(const ActionNotDone&, const ActionNotDone&) = default;
};
using ActionState = std::variant<ActionOpen, ActionDone, ActionNotDone>;

// What someone agreed to do: in a meeting, in an ad hoc meeting or bilaterally, always the same record (R45).
struct ActionItem {
    ActionId id;
    CaseId case_file;
    std::optional<MeetingId> agreed_in;
    std::string kind; // code of an entry of the list "action_kind"
    std::string text; // free text; never leaves below `named` (disclosure.md, cap 12)
    PersonId doer;
    PartyId party;    // for whom the doer acts, as it was when agreed
    std::optional<Day> due;
    ActionState state;
    std::optional<Day> agreed_on;
    std::optional<Day> remind_on;         // the doer asked for a gentle reminder on that day (R111)
    std::optional<NeedId> need;           // what it is meant to solve (R37)
    std::optional<std::string> result;    // what came of it, in a few words (R73); free text like `text`
    std::optional<std::vector<LineId>> needs_lines; // without which it cannot be done: all that somebody outside the core hears (cap 6)

    static constexpr RecordType record{50, "action_item"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &ActionItem::case_file, refers_to<CaseFile>()),
                       field(2, "agreed_in", &ActionItem::agreed_in, refers_to<Meeting>()),
                       field(3, "kind", &ActionItem::kind),
                       field(4, "text", &ActionItem::text),
                       field(5, "doer", &ActionItem::doer, refers_to<Person>()),
                       field(6, "party", &ActionItem::party, refers_to<Party>()),
                       field(7, "due", &ActionItem::due),
                       field(8, "state", &ActionItem::state),
                       field(9, "agreed_on", &ActionItem::agreed_on),
                       field(10, "remind_on", &ActionItem::remind_on),
                       field(11, "need", &ActionItem::need, refers_to<Need>()),
                       field(12, "result", &ActionItem::result),
                       field(13, "needs_lines", &ActionItem::needs_lines, refers_to<Line>()));
    }
    friend bool operator==(const ActionItem&, const ActionItem&) = default;
};
TANDEM_RECORD(ActionItem);

} // namespace tandem::domain
