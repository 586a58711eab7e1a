#include "bridge/idle_clock.h"

#include "base/platform/awake_clock.h"

namespace tandem::bridge {

IdleClock::IdleClock() : IdleClock(time_with_sleep) {}
IdleClock::IdleClock(Now now) : m_now(std::move(now)), m_touched(m_now()) {}

} // namespace tandem::bridge
