#pragma once
// An open case of the example with something to do, about one adult, and nothing else going on; as the window shows it.
#include "cases/case_screen.h"
#include "ui/shown_screen.h"
#include "workspace/cases.h"
#include "workspace/closing.h"
#include "workspace/consent.h"
#include "workspace/disclosures.h"
#include "workspace/parties.h"

namespace tandem::test {

struct OpenCase {
    OpenCase() : before(found()) {}

    // Refreshes the screen as well: what a test does behind it tells nobody.
    template <class Verb>
    auto done(Verb verb) {
        auto answer = asked(example, verb);
        refresh();
        return answer;
    }
    void refresh() {
        shown.screen.refresh();
        shown.settled();
    }
    void undo() {
        example.desk.undo();
        shown.settled();
    }
    workspace::OwnerCase now() {
        return asked(example, [this](workspace::Workspace& file) { return workspace::show_case(file, before.case_file.code.text()); });
    }
    domain::CaseState state() { return now().case_file.state; }
    domain::CaseId id() const { return before.case_file.id; }
    QString code() const { return QString::fromStdString(before.case_file.code.text()); }
    std::int64_t heard() {
        return asked(example, [this](workspace::Workspace& file) { return workspace::disclosures_of(file, id(), {}); }).total;
    }
    // A partner that may hear so much when it is spoken to, or more; with None one that may hear nothing.
    workspace::PartyHit party_at(domain::IdentityLevel level) {
        const auto parties = asked(example, [](workspace::Workspace& file) { return workspace::find_parties(file, {}, 200); });
        for (const auto& party : parties) {
            const auto may = asked(example, [&](workspace::Workspace& file) -> workspace::Result<std::optional<domain::IdentityLevel>> {
                const auto found = workspace::level_when_spoken_to(file, id(), party.id);
                return found ? std::optional(*found) : std::nullopt; // nobody is there to speak to
            });
            if (may && (level == domain::IdentityLevel::None ? *may == level : *may >= level)) return party;
        }
        FAIL("no partner of the example hears that");
        return {};
    }

    OpenExample example;
    workspace::OwnerCase before;
    ShownScreen<cases::CaseScreen> shown{example, code()};

private:
    workspace::OwnerCase found() {
        const auto page = asked(example, [](workspace::Workspace& file) {
            return workspace::list_cases(file, {.state = "open"}, {0, 200});
        });
        for (const auto& row : page.rows) {
            if (row.open_actions == 0) continue;
            const auto one = asked(example, [&](workspace::Workspace& file) { return workspace::show_case(file, row.code); });
            const auto grounds = asked(example, [&](workspace::Workspace& file) { return workspace::grounds_of(file, one.case_file.id); });
            const auto open = asked(example, [&](workspace::Workspace& file) { return workspace::before_closing(file, one.case_file.id); });
            const bool is_alone =
                one.subjects.size() == 1 && one.subjects[0].consent_age == domain::ConsentAge::Age16Plus && !one.subjects[0].representative;
            if (is_alone && open.open_flags == 0 && grounds.handovers.empty() && grounds.restrictions.empty() &&
                grounds.emergencies.empty() && grounds.task_grounds.empty())
                return one;
        }
        FAIL("the example has no such case");
        return {};
    }
};

} // namespace tandem::test
