#pragma once
// RapidCheck below Catch2 (its own header for that wants Catch2 2).
#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <string>

namespace tandem::test {

// How often a property is tried: `usual`, times the variable TANDEM_PROPERTY_RUNS in the long form of the tests.
inline int property_runs(int usual) {
    const char* factor = std::getenv("TANDEM_PROPERTY_RUNS");
    return usual * (factor ? std::max(1, std::atoi(factor)) : 1);
}

// Tries `property` with generated arguments and fails the test with the smallest counterexample found. The seed is fixed,
// so that a failure comes back; TANDEM_PROPERTY_SEED gives another one.
template <class Property>
void check_property(const std::string& sentence, int usual_runs, Property&& property) {
    rc::detail::TestParams params;
    const char* seed = std::getenv("TANDEM_PROPERTY_SEED");
    params.seed = seed ? std::strtoull(seed, nullptr, 10) : 20261102;
    params.maxSuccess = property_runs(usual_runs);
    const auto result = rc::detail::checkTestable(std::forward<Property>(property), rc::detail::TestMetadata{sentence, sentence}, params);
    std::ostringstream said;
    rc::detail::printResultMessage(result, said);
    INFO(sentence << "\nseed " << params.seed << "\n" << said.str());
    REQUIRE(result.template is<rc::detail::SuccessResult>());
}

} // namespace tandem::test
