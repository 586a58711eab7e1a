#include "hostile_world.h"

#include <algorithm>

namespace tandem::test {

using storage::Register;

HostileWorld::HostileWorld(std::uint64_t seed, const WorldRules& rules) : m_random(seed), m_rules(rules) {
    m_files.resize(2 + below(5));
    for (File& file : m_files) file.writer = ++m_last_writer;
}

WorldEnd HostileWorld::run() {
    for (int i = 0; i < m_rules.steps; ++i) step();
    exchange_until_quiet();
    WorldEnd end;
    for (const File& file : m_files) {
        end.diverged |= !is_same(file, m_files.front());
        end.lost_edit |= !has_all_edits(file);
    }
    return end;
}

void HostileWorld::step() {
    m_time += static_cast<std::int64_t>(below(60'000));
    File& file = any_file();
    const std::size_t dice = below(100);
    if (dice < 42) write(file);
    else if (dice < 43) erase(file, std::bitset<records>(1u << below(records)));
    else if (dice < 57) send(file);
    else if (dice < 80) deliver(file);
    else if (dice < 86) file.saved = file.now;
    else if (dice < 90) file.clock_error = static_cast<std::int64_t>(below(4'000'001)) - 2'000'000;
    else if (dice < 93) file.backups.push_back(file.now);
    else if (dice < 96) open(file, file.saved); // a crash
    else if (!file.backups.empty()) open(file, Content(file.backups[below(file.backups.size())]));
}

void HostileWorld::write(File& file) {
    const std::size_t at = below(registers);
    if (file.now.erased[at / fields] || m_replaced.size() == Writes().size()) return;
    Copy& copy = file.now.copies[at];
    const std::size_t number = m_replaced.size();
    m_replaced.push_back(copy.contains);
    copy.contains.set(number);
    copy.state.write(file.writer, Instant{m_time + file.clock_error}, Value(static_cast<std::int64_t>(number)));
}

void HostileWorld::erase(File& file, std::bitset<records> which) {
    file.now.erased |= which;
    for (std::size_t i = 0; i < registers; ++i)
        if (which[i / fields]) file.now.copies[i] = {};
}

// A part of what the file has; sometimes all of it.
void HostileWorld::send(const File& file) {
    Package package = whole(file);
    if (below(3) != 0) std::erase_if(package.parts, [&](const auto&) { return below(2) == 0; });
    if (below(4) == 0) package.erased.reset();
    m_packages.push_back(std::move(package));
}

// Any package, old or new; it stays, and may come again.
void HostileWorld::deliver(File& file) {
    if (m_packages.empty()) return;
    take(file, m_packages[below(m_packages.size())]);
}

void HostileWorld::take(File& file, const Package& package) {
    erase(file, package.erased);
    for (const auto& [at, copy] : package.parts) {
        if (file.now.erased[at / fields]) continue;
        Copy& mine = file.now.copies[at];
        mine.state = m_rules.merge(mine.state, copy.state);
        mine.contains |= copy.contains;
    }
}

void HostileWorld::open(File& file, const Content& content) {
    file.now = content;
    file.saved = content;
    if (m_rules.new_writer_per_opening) file.writer = ++m_last_writer;
}

HostileWorld::Package HostileWorld::whole(const File& file) const {
    Package package;
    package.erased = file.now.erased;
    for (std::size_t i = 0; i < registers; ++i)
        if (!file.now.copies[i].state.heads.empty()) package.parts.emplace_back(i, file.now.copies[i]);
    return package;
}

void HostileWorld::exchange_until_quiet() {
    for (int round = 0; round < 2; ++round)
        for (const File& from : m_files)
            for (File& to : m_files)
                if (&from != &to) take(to, whole(from));
}

// Exactly the writes that no later write has replaced: each of them is a head, and nothing else is.
bool HostileWorld::has_all_edits(const File& file) const {
    for (const Copy& copy : file.now.copies) {
        Writes expected = copy.contains, found;
        for (std::size_t number = 0; number < m_replaced.size(); ++number)
            if (copy.contains[number]) expected &= ~m_replaced[number];
        for (const auto& head : copy.state.heads) found.set(static_cast<std::size_t>(*head.value.get_if<std::int64_t>()));
        if (found != expected) return false;
    }
    return true;
}

bool HostileWorld::is_same(const File& a, const File& b) const {
    const auto same_copy = [](const Copy& x, const Copy& y) { return x.state == y.state && x.contains == y.contains; };
    return a.now.erased == b.now.erased && std::ranges::equal(a.now.copies, b.now.copies, same_copy);
}

} // namespace tandem::test
