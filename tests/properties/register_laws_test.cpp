#include "storage/registers/register.h"
#include "support/property.h"

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

using Merge = Register (*)(const Register&, const Register&);

// A write is told apart by its writer and count, so its time and value follow from them.
Head head_of(WriterToken writer, std::uint64_t n) {
    const auto mixed = static_cast<std::int64_t>((writer * 7 + n * 13) % 5);
    return {writer, n, Instant{mixed * 1000}, Value(static_cast<std::int64_t>(writer * 1000 + n))};
}

// Any register that its history allows, reachable or not: per writer a count, and perhaps a head at or below it.
Register any_register() {
    Register state;
    for (WriterToken writer = 1; writer <= 4; ++writer) {
        const auto n = *rc::gen::inRange<std::uint64_t>(0, 4);
        if (n == 0) continue;
        state.seen[writer] = n;
        for (std::uint64_t head = 1; head <= n; ++head)
            if (*rc::gen::inRange(0, 3) == 0) state.heads.push_back(head_of(writer, head));
    }
    return state;
}

void write(Register& state, WriterToken writer) {
    const Head next = head_of(writer, state.seen[writer] + 1);
    state.write(writer, next.at, next.value);
}

// Three copies of one register after writes and merges among them, as files make them.
std::vector<Register> reachable_registers() {
    std::vector<Register> copies(3);
    const auto steps = *rc::gen::inRange(1, 14);
    for (int step = 0; step < steps; ++step) {
        const auto to = *rc::gen::inRange<std::size_t>(0, 3), from = *rc::gen::inRange<std::size_t>(0, 3);
        if (to == from)
            write(copies[to], to + 1);
        else
            copies[to] = merge(copies[to], copies[from]);
    }
    return copies;
}

std::vector<Register> three_registers() {
    if (*rc::gen::inRange(0, 2) == 0) return reachable_registers();
    return {any_register(), any_register(), any_register()};
}

// The usual mistake: the later clock wins and the other write is gone.
Register newest_clock_wins(const Register& a, const Register& b) {
    if (a.heads.empty() || b.heads.empty()) return a.heads.empty() ? b : a;
    Register merged = merge(a, b);
    Register both{{}, {a.shown(), b.shown()}};
    merged.heads = {both.shown()};
    return merged;
}

bool keeps_both(Merge merge_two, std::int64_t my_clock, std::int64_t your_clock) {
    Register mine, yours;
    mine.write(1, Instant{my_clock}, Value("mijn"));
    yours.write(2, Instant{your_clock}, Value("jouw"));
    return merge_two(mine, yours).heads.size() == 2;
}

} // namespace

TEST_CASE("merging registers is commutative") {
    check_property("merge(a, b) == merge(b, a)", 2000, [] {
        const auto r = three_registers();
        RC_ASSERT(merge(r[0], r[1]) == merge(r[1], r[0]));
    });
}

TEST_CASE("merging registers is associative") {
    check_property("merge(merge(a, b), c) == merge(a, merge(b, c))", 2000, [] {
        const auto r = three_registers();
        RC_ASSERT(merge(merge(r[0], r[1]), r[2]) == merge(r[0], merge(r[1], r[2])));
    });
}

TEST_CASE("merging registers is idempotent, and merging what is contained changes nothing") {
    check_property("merge(a, a) == a; merge(merge(a, b), b) == merge(a, b)", 2000, [] {
        const auto r = three_registers();
        const Register both = merge(r[0], r[1]);
        RC_ASSERT(merge(r[0], r[0]) == r[0]);
        RC_ASSERT(merge(both, r[1]) == both);
        RC_ASSERT(merge(both, r[0]) == both);
    });
}

TEST_CASE("a register that files make is well formed, and stays so through a merge") {
    check_property("reachable registers are well formed", 2000, [] {
        for (const Register& state : reachable_registers()) RC_ASSERT(state.heads.empty() || is_well_formed(state));
    });
    CHECK_FALSE(is_well_formed(Register{}));
    CHECK_FALSE(is_well_formed(Register{{{1, 1}}, {head_of(1, 2)}}));
    CHECK_FALSE(is_well_formed(Register{{{1, 1}, {2, 1}}, {head_of(2, 1), head_of(1, 1)}}));
    CHECK_FALSE(is_well_formed(Register{{{1, 1}}, {head_of(1, 1), head_of(1, 1)}}));
}

TEST_CASE("a wrong merge, where the later clock wins, loses an edit") {
    CHECK(keeps_both(&merge, 10, 20));
    CHECK_FALSE(keeps_both(&newest_clock_wins, 10, 20));
    CHECK_FALSE(keeps_both(&newest_clock_wins, 20, 10));
}
