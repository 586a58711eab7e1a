// The laws of disclosure.md over generated worlds: 20,000 each, ten times that in the long form.
#include "base/random.h"
#include "generated_world.h"
#include "leak_oracle.h"
#include "policy/changes.h"
#include "support/long_form.h"
#include "support/property.h"

#include <iostream>
#include <set>

using namespace tandem;
using namespace tandem::test;

namespace {

constexpr std::size_t numbers_per_world = 200;

// RapidCheck makes the numbers, so that it can shrink them; the world follows.
template <class Law>
void check_law(const std::string& sentence, Law law, int usual = 20'000) {
    const bool is_set = std::getenv("TANDEM_PROPERTY_RUNS") != nullptr; // that factor is check_property's own
    const int worlds = is_set ? usual : long_form(usual, 10 * usual);
    std::cout << sentence << ": " << property_runs(worlds) << " worlds, seed 20261102 unless TANDEM_PROPERTY_SEED says another\n";
    check_property(sentence, worlds, [&] {
        const auto numbers = *rc::gen::container<std::vector<int>>(numbers_per_world, rc::gen::inRange(0, 1000));
        Choices choices(numbers);
        law(choices);
    });
}

bool is_nowhere_higher(const Answer& before, const Answer& after) {
    for (const auto& subject : after.subjects())
        if (subject.level > before.level_of(subject.subject) || subject.address > before.address_of(subject.subject)) return false;
    for (const auto& one : after.lines())
        if (one.shown > before.line(one.line)->shown || one.source > before.line(one.line)->source) return false;
    return after.own_actions_in_full().size() <= before.own_actions_in_full().size();
}

void turn_around(Facts& facts) {
    std::reverse(facts.table.parties.begin(), facts.table.parties.end());
    std::reverse(facts.table.people.begin(), facts.table.people.end());
    std::reverse(facts.about.requests.begin(), facts.about.requests.end());
    std::reverse(facts.about.ties.begin(), facts.about.ties.end());
    for (auto& subject : facts.about.subjects) std::reverse(subject.consent.begin(), subject.consent.end());
}

// Whether that world, looked at by that audience, shows more than the oracle allows.
bool leaks(const Caps& caps, Choices& choices) {
    const World world = generated_world(choices);
    const Audience audience = generated_audience(choices);
    const Setting setting = generated_setting(choices);
    const Answer answer = decide_with(caps, world.facts, audience, setting);
    for (const auto& subject : world.facts.about.subjects)
        if (answer.level_of(subject.id) > most_allowed(world.facts, audience, setting, subject)) return true;
    for (const auto& one : world.facts.about.lines)
        if (answer.line(one.id)->shown == Shown::Yes && !may_be_shown(world.facts, answer, audience, one)) return true;
    return false;
}

Choices drawn(SeededRandom& random) {
    std::vector<int> numbers;
    for (std::size_t i = 0; i < numbers_per_world; ++i) numbers.push_back(static_cast<int>(random.below(1000)));
    return Choices(std::move(numbers));
}

} // namespace

TEST_CASE("no leak: nobody gets more than a plain reading of the rules leaves") {
    check_law("no leak", [](Choices& choices) { RC_ASSERT(!leaks(Caps::all(), choices)); });
}

TEST_CASE("each cap left out turns that law red") {
    for (int number = first_cap; number <= last_cap; ++number) {
        SeededRandom random(20261102);
        int leaking = 0;
        for (int i = 0; i < 5'000; ++i) {
            Choices choices = drawn(random);
            leaking += leaks(Caps::all().without(static_cast<Cap>(number)), choices) ? 1 : 0;
        }
        INFO("cap " << number);
        CHECK(leaking > 0);
        std::cout << "without cap " << number << ": " << leaking << " of 5000 worlds leak\n";
    }
}

TEST_CASE("the generated worlds are worth looking at: all levels come up, for every kind of reason") {
    SeededRandom random(20261102);
    std::array<int, 5> levels{};
    std::set<Reason> reasons;
    int shown = 0;
    for (int i = 0; i < 5'000; ++i) {
        Choices choices = drawn(random);
        const World world = generated_world(choices);
        const Audience audience = generated_audience(choices);
        const Answer answer = decide(world.facts, audience, generated_setting(choices));
        ++levels[static_cast<std::size_t>(answer.subjects().front().level)];
        for (const Reason reason : answer.subjects().front().binding) reasons.insert(reason);
        for (const auto& one : answer.lines()) shown += one.shown == Shown::Yes ? 1 : 0;
    }
    std::cout << "levels none to named in 5000 worlds:";
    for (const int count : levels) std::cout << ' ' << count;
    std::cout << "; " << reasons.size() << " reasons bind; " << shown << " lines shown\n";
    for (const int count : levels) CHECK(count > 20);
    CHECK(reasons.size() > 35);
    CHECK(shown > 200);
}

TEST_CASE("monotone: withdrawing, unsigning, objecting or knowing the resident never raises anything") {
    check_law("monotone", [](Choices& choices) {
        World world = generated_world(choices);
        const Audience audience = generated_audience(choices);
        const Setting setting = generated_setting(choices);
        const Answer before = decide(world.facts, audience, setting);
        step_down(world, choices);
        RC_ASSERT(is_nowhere_higher(before, decide(world.facts, audience, setting)));
    });
}

TEST_CASE("monotone: somebody more in the room never raises it") {
    check_law("monotone in the room", [](Choices& choices) {
        const World world = generated_world(choices);
        auto present = generated_room(choices);
        present.push_back(seat(social_work)); // not only those who lower nothing
        const Setting setting = generated_setting(choices);
        const RoomAnswer before = room_level(world.facts, present, setting);
        present.push_back(generated_audience(choices));
        const RoomAnswer after = room_level(world.facts, present, setting);
        RC_ASSERT(is_nowhere_higher(before.room, after.room));
        RC_ASSERT(before.state == RoomState::Open || after.state == RoomState::Neutral);
    });
}

TEST_CASE("the room is as low as each who counts, and neutral when one of them may know nothing") {
    check_law("room", [](Choices& choices) {
        const World world = generated_world(choices);
        const auto present = generated_room(choices);
        const RoomAnswer room = room_level(world.facts, present, generated_setting(choices));
        for (const auto& one : room.present) {
            const bool beside = std::holds_alternative<CaseOwner>(one.audience) || std::holds_alternative<SubjectThemselves>(one.audience) ||
                                std::holds_alternative<Companion>(one.audience);
            if (beside) continue;
            RC_ASSERT(is_nowhere_higher(one.answer, room.room) || one.answer.own_actions_in_full().empty());
            for (const auto& subject : room.room.subjects()) RC_ASSERT(subject.level <= one.answer.level_of(subject.subject));
        }
        if (present.empty()) RC_ASSERT(room.state == RoomState::Neutral);
    });
}

TEST_CASE("total and deterministic: any facts give one answer, in whatever order they come") {
    check_law("deterministic", [](Choices& choices) {
        World world = generated_world(choices);
        const Audience audience = generated_audience(choices);
        const Setting setting = generated_setting(choices);
        const Answer first = decide(world.facts, audience, setting);
        RC_ASSERT(first == decide(world.facts, audience, setting));
        RC_ASSERT(first.lines().size() == world.facts.about.lines.size());
        turn_around(world.facts);
        const Answer turned = decide(world.facts, audience, setting);
        RC_ASSERT(is_nowhere_higher(first, turned));
        RC_ASSERT(is_nowhere_higher(turned, first));
    });
}

TEST_CASE("explained: the rules that bind are those whose absence would raise, and each change offered does") {
    check_law("explained", [](Choices& choices) {
        const World world = generated_world(choices);
        const Audience audience = generated_audience(choices);
        const Setting setting = generated_setting(choices);
        const Answer answer = decide(world.facts, audience, setting);
        for (const auto& subject : answer.subjects()) {
            RC_ASSERT(!subject.binding.empty());
            if (subject.level == IdentityLevel::Named) continue;
            Caps caps = Caps::all();
            for (const Reason reason : subject.binding) caps = caps.without(entry_of(reason).cap);
            RC_ASSERT(decide_with(caps, world.facts, audience, setting).level_of(subject.subject) > subject.level ||
                      world.facts.about.subjects.empty());
        }
        for (const auto& together : changes_for(world.facts, audience, setting)) {
            Facts changed = world.facts;
            for (const auto& change : together) changed = with_change(changed, change);
            RC_ASSERT(is_raised(answer, decide(changed, audience, setting)));
            RC_ASSERT(together.size() <= 2U);
        }
    });
}

TEST_CASE("unrelated facts do not matter, nor those hidden from an audience: two runs give it the same") {
    check_law("noninterference", [](Choices& choices) {
        World world = generated_world(choices);
        const Audience audience = generated_audience(choices);
        const Setting setting = generated_setting(choices);
        const Answer before = decide(world.facts, audience, setting);
        for (int i = 0; i < 3; ++i) change_unrelated(world, choices);
        RC_ASSERT(before == decide(world.facts, audience, setting));
    });
}
