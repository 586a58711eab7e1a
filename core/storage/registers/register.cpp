#include "storage/registers/register.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <tuple>

namespace tandem::storage {
namespace {

bool stands_before(const Head& a, const Head& b) { return std::tie(a.writer, a.n) < std::tie(b.writer, b.n); }

bool covers(const VersionVector& seen, const Head& head) {
    const auto found = seen.find(head.writer);
    return found != seen.end() && found->second >= head.n;
}

const Head* same_head(const Register& in, const Head& head) {
    for (const Head& other : in.heads)
        if (other.writer == head.writer && other.n == head.n) return &other;
    return nullptr;
}

void keep_surviving(const Register& from, const Register& other, std::vector<Head>& kept) {
    for (const Head& head : from.heads) {
        const bool already = std::any_of(kept.begin(), kept.end(), [&](const Head& k) { return k.writer == head.writer && k.n == head.n; });
        if (!already && (same_head(other, head) != nullptr || !covers(other.seen, head))) kept.push_back(head);
    }
}

} // namespace

void Register::write(WriterToken writer, Instant at, Value value) {
    const std::uint64_t n = ++seen[writer];
    heads.assign(1, Head{writer, n, at, std::move(value)});
}

bool Register::has_conflict() const {
    return std::any_of(heads.begin(), heads.end(), [&](const Head& head) { return head.value != heads.front().value; });
}

const Head& Register::shown() const {
    assert(!heads.empty());
    return *std::max_element(heads.begin(), heads.end(), [](const Head& a, const Head& b) {
        return std::tie(a.at, a.writer, a.n) < std::tie(b.at, b.writer, b.n);
    });
}

Register merge(const Register& a, const Register& b) {
    Register merged;
    merged.seen = a.seen;
    for (const auto& [writer, n] : b.seen) merged.seen[writer] = std::max(merged.seen[writer], n);
    keep_surviving(a, b, merged.heads);
    keep_surviving(b, a, merged.heads);
    std::sort(merged.heads.begin(), merged.heads.end(), stands_before);
    return merged;
}

bool is_well_formed(const Register& state) {
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max(); // what a column holds
    const auto is_count = [](const auto& entry) { return entry.second >= 1 && entry.second <= most; };
    const auto is_ours = [&](const Head& head) { return head.n >= 1 && covers(state.seen, head); };
    const auto out_of_order = [](const Head& a, const Head& b) { return !stands_before(a, b); };
    return !state.heads.empty() && std::ranges::all_of(state.seen, is_count) && std::ranges::all_of(state.heads, is_ours) &&
           std::adjacent_find(state.heads.begin(), state.heads.end(), out_of_order) == state.heads.end();
}

} // namespace tandem::storage
