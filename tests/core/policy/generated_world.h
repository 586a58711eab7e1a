#pragma once
// Worlds made from a list of numbers, so that a counterexample shrinks: fewer and smaller numbers make a plainer world.
#include "given.h"

namespace tandem::test {

class Choices {
public:
    explicit Choices(std::vector<int> numbers) : m_numbers(std::move(numbers)) {}
    // 0 <= result < bound; 0 when the numbers have run out.
    int below(int bound) { return m_at < m_numbers.size() ? m_numbers[m_at++] % bound : 0; }
    bool once_in(int times) { return below(times) == times - 1; }
    template <class T>
    T one_of(std::initializer_list<T> all) { return *(all.begin() + below(static_cast<int>(all.size()))); }

private:
    std::vector<int> m_numbers;
    std::size_t m_at = 0;
};

// Any world: tables, parties, people, one or two subjects, odd days and contradictions included.
World generated_world(Choices& choices);
Audience generated_audience(Choices& choices);
Setting generated_setting(Choices& choices);
std::vector<Audience> generated_room(Choices& choices);

// One step down: something withdrawn, unsigned, objected, known, left out. Never about an emergency.
void step_down(World& world, Choices& choices);
// Something about others only, at least for somebody in one of the capacities above: another party, another person.
void change_unrelated(World& world, Choices& choices);

} // namespace tandem::test
