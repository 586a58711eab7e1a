// A yes to hand over on, and the notes that go along or that an agreement needs: on the screen of a case, by its own widgets.
#include "cases/case_screen.h"

#include "ui/shown_screen.h"
#include "workspace/cases.h"
#include "workspace/consent.h"

#include <QComboBox>

#include <algorithm>

using namespace tandem;
using cases::CaseScreen;
using test::OpenExample;

namespace {

using Shown = test::ShownScreen<CaseScreen>;

// An open case of one adult, with notes and something to do.
struct OneAdult {
    OneAdult() : before(first_found()) {}

    workspace::OwnerCase first_found() {
        const auto page = test::asked(example, [](workspace::Workspace& file) { return workspace::list_cases(file, {.state = "open"}, {0, 100}); });
        for (const auto& row : page.rows) {
            const auto found = test::asked(example, [&](workspace::Workspace& file) { return workspace::show_case(file, row.code); });
            const bool is_alone = found.subjects.size() == 1 && found.subjects[0].consent_age == domain::ConsentAge::Age16Plus && !found.subjects[0].representative;
            if (is_alone && !found.lines.empty() && row.open_actions > 0) return found;
        }
        FAIL("the example has no such case");
        return {};
    }
    workspace::OwnerCase now() {
        return test::asked(example, [&](workspace::Workspace& file) { return workspace::show_case(file, before.case_file.code.text()); });
    }
    std::vector<domain::HandoverGround> handovers() {
        return test::asked(example, [&](workspace::Workspace& file) { return workspace::grounds_of(file, before.case_file.id); }).handovers;
    }
    domain::ConsentEventId say_yes(const char* on) {
        workspace::NewConsent wanted;
        wanted.subject = before.subjects[0].id;
        wanted.on = *Day::parse(on);
        wanted.how = workspace::SaidYes::Orally;
        wanted.by = {domain::ConsentRight::Self};
        wanted.recipients = {domain::RecipientCore{}};
        const auto id = test::asked(example, [&](workspace::Workspace& file) { return workspace::record_consent(file, wanted); }).id;
        refresh();
        return id;
    }
    void take_back_all(const char* on) {
        const workspace::ConsentEnd end{before.subjects[0].id, *Day::parse(on)};
        test::asked(example, [&](workspace::Workspace& file) { return workspace::withdraw_consent(file, end); });
        refresh();
    }
    void refresh() {
        shown.screen.refresh();
        shown.settled();
    }
    std::string line() const { return before.lines.front().id.text(); }

    OpenExample example;
    workspace::OwnerCase before;
    Shown shown{example, QString::fromStdString(before.case_file.code.text())};
};

bool is_offered(const QComboBox* box, const QString& code) {
    const auto entry = box->model()->index(box->findData(code), 0);
    return entry.isValid() && (box->model()->flags(entry) & Qt::ItemIsEnabled);
}

} // namespace

TEST_CASE("without a yes that stands a handover on a yes is not offered, and it says why") {
    OneAdult one;
    one.take_back_all("2026-11-10");
    one.shown.choose("verbHandOver");
    const auto* basis = one.shown.find<QComboBox>("handoverBasis");
    CHECK_FALSE(is_offered(basis, "consent"));
    CHECK(is_offered(basis, "motivated"));
    CHECK(basis->currentData() == "motivated");
    CHECK(one.shown.find("handoverNoYes")->isVisible());
    one.say_yes("2026-11-11");
    CHECK(is_offered(basis, "consent"));
    CHECK_FALSE(one.shown.find("handoverNoYes")->isVisible());
}

TEST_CASE("a handover on a yes names that yes, and the notes that go along") {
    OneAdult one;
    one.take_back_all("2026-11-10");
    const auto first = one.say_yes("2026-11-11"), second = one.say_yes("2026-11-12");
    one.shown.choose("verbHandOver");
    auto* basis = one.shown.find<QComboBox>("handoverBasis");
    basis->setCurrentIndex(basis->findData(QStringLiteral("consent")));
    auto* which = one.shown.find<QComboBox>("handoverConsent");
    REQUIRE(which->isVisible());
    REQUIRE(which->count() == 2);
    CHECK(which->currentData().toString().toStdString() == second.text()); // the newest, unless another is chosen
    which->setCurrentIndex(which->findData(QString::fromStdString(first.text())));
    one.shown.type("handoverNetwork", "Netwerk acute zorgen");
    one.shown.click(("handoverLines_" + one.line()).c_str());
    one.shown.click("handoverFormSave");
    CHECK(one.shown.complaint().isEmpty());
    const auto handovers = one.handovers();
    REQUIRE(handovers.size() == 1);
    CHECK(handovers[0].basis == domain::HandoverBasis(domain::HandoverConsent{first}));
    CHECK(handovers[0].lines == std::vector{one.before.lines.front().id});
}

TEST_CASE("who does an agreement gets the notes that are chosen for it, and no longer when they are taken off") {
    OneAdult one;
    const auto needed = [&] {
        std::vector<domain::LineId> lines;
        for (const auto& row : one.now().actions)
            if (row.action.needs_lines) lines.insert(lines.end(), row.action.needs_lines->begin(), row.action.needs_lines->end());
        return lines;
    };
    const auto chip = "actionLines_" + one.line();
    const auto at_first = needed();
    one.shown.choose("actionEdit0");
    auto* button = one.shown.find<QAbstractButton>(chip.c_str());
    const bool was_chosen = button->isChecked();
    button->click();
    one.shown.click("actionFormSave");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(needed().size() == (was_chosen ? at_first.size() - 1 : at_first.size() + 1));
    one.shown.choose("actionEdit0");
    CHECK(one.shown.find<QAbstractButton>(chip.c_str())->isChecked() != was_chosen);
    one.shown.click(chip.c_str());
    one.shown.click("actionFormSave");
    CHECK(needed() == at_first);
}
