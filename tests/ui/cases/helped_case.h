#pragma once
// An open case of one adult whom a volunteer helps with somebody to turn to, on its screen: what tests of help, safety and how it goes
// share.
#include "cases/case_screen.h"
#include "ui/shown_screen.h"
#include "widgets/picker.h"
#include "workspace/cases.h"
#include "workspace/help.h"
#include "workspace/new_ids.h"
#include "workspace/parties.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

namespace tandem::test {

class HelpedCase {
public:
    using Shown = ShownScreen<cases::CaseScreen>;

    OpenExample example;
    std::string code = found_code();
    Shown shown{example, QString::fromStdString(code)};

    workspace::OwnerCase now() {
        return asked(example, [&](workspace::Workspace& file) { return workspace::show_case(file, code); });
    }
    workspace::CaseHelp help() { return help_of(now().case_file.id); }

    // A verb of somebody else; the screen reads again.
    template <class Verb>
    void done(Verb verb) {
        bool worked = false;
        example.desk.act(&example.desk, verb, [&](const auto& answer) { worked = answer.has_value(); });
        REQUIRE(wait_for([&] { return settle(example.desk) && worked; }));
        shown.settled();
    }
    void undo() {
        example.desk.undo();
        shown.settled();
    }

    static bool helps_as_volunteer(const workspace::DeploymentRow& row) {
        return domain::is_informal(row.deployment) && std::holds_alternative<domain::DeploymentRunning>(row.deployment.state) &&
               row.deployment.supervisor;
    }
    // Which row of the list it is: those that have ended are folded away.
    template <class Wanted>
    int row_with(Wanted wanted) {
        const auto rows = help().deployments;
        const auto found = std::ranges::find_if(rows, wanted);
        REQUIRE(found != rows.end());
        return static_cast<int>(std::count_if(rows.begin(), found, [](const auto& row) { return domain::is_going_on(row.deployment); }));
    }
    int row_that(const std::string& does) {
        return row_with([&](const workspace::DeploymentRow& row) { return row.deployment.does == does; });
    }
    domain::Deployment deployment_that(const std::string& does) {
        const auto rows = help().deployments;
        const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.deployment.does == does; });
        REQUIRE(found != rows.end());
        return found->deployment;
    }
    static std::string numbered(const char* name, int number) { return name + std::to_string(number); }

    workspace::PartyHit party_of(domain::PartyKind kind) {
        const auto parties = asked(example, [](workspace::Workspace& file) { return workspace::find_parties(file, "", 100); });
        const auto found = std::ranges::find(parties, kind, &workspace::PartyHit::kind);
        REQUIRE(found != parties.end());
        return *found;
    }
    // By keyboard: the first that is offered.
    void pick(const char* name) {
        auto* text = shown.find<QLineEdit>((std::string(name) + "Text").c_str());
        auto* picker = shown.find<widgets::Picker>((std::string(name) + "Picker").c_str());
        text->setFocus();
        REQUIRE(wait_for([&] {
            if (!picker->value()) QTest::keyClick(text, Qt::Key_Down), shown.settled(), QTest::keyClick(text, Qt::Key_Return);
            return picker->value().has_value();
        }));
    }

    // Written down by somebody else.
    void add(domain::Deployment deployment) {
        deployment.case_file = now().case_file.id;
        done([deployment](workspace::Workspace& file) mutable {
            deployment.id = workspace::new_id_of<domain::DeploymentId>(file);
            return workspace::save_deployment(file, deployment);
        });
    }

    // The person of a partner, changed.
    template <class Change>
    void change_person(domain::PersonId id, Change change) {
        done([id, change](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
            TANDEM_ASSIGN(const auto people, workspace::find_people(file, "", 5000));
            for (const auto& hit : people) {
                if (hit.id != id || !hit.party) continue;
                TANDEM_ASSIGN(const auto card, workspace::show_party(file, *hit.party));
                for (auto one : card.people) {
                    if (one.person.id != id) continue;
                    change(one.person);
                    return workspace::save_party_person(file, one.person, one.capacity);
                }
            }
            return workspace::problem(workspace::ProblemCode::NotFound);
        });
    }

private:
    workspace::CaseHelp help_of(domain::CaseId id) {
        return asked(example, [&](workspace::Workspace& file) { return workspace::show_help(file, id); });
    }
    std::string found_code() {
        const auto page = asked(example, [](workspace::Workspace& file) {
            return workspace::list_cases(file, {.state = "open"}, {0, 100});
        });
        for (const auto& row : page.rows) {
            if (row.needs.empty() || row.subjects != 1) continue;
            const auto found = help_of(row.id);
            const bool safe = std::ranges::none_of(found.flags, domain::is_open);
            if (safe && found.stop_signs.empty() && std::ranges::any_of(found.deployments, helps_as_volunteer)) return row.code;
        }
        FAIL("the example has no such case");
        return {};
    }
};

} // namespace tandem::test
