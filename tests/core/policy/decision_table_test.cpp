#include "decision_table.h"

#include <catch2/catch_all.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>

using namespace tandem;
using namespace tandem::test;

TEST_CASE("every decision of the table comes out as written") {
    const auto table = decision_table();
    std::cout << table.size() << " decisions\n";
    CHECK(table.size() >= 80);
    for (const auto& decision : table) {
        INFO(decision.sentence);
        CHECK(fault_of(decision, Caps::all()) == "");
    }
}

TEST_CASE("each cap left out is missed by at least one decision") {
    const auto table = decision_table();
    for (int number = first_cap; number <= last_cap; ++number) {
        const Caps caps = Caps::all().without(static_cast<Cap>(number));
        int missed = 0;
        for (const auto& decision : table) missed += fault_of(decision, caps).empty() ? 0 : 1;
        INFO("cap " << number);
        CHECK(missed > 0);
        std::cout << "without cap " << number << ": " << missed << " decisions come out otherwise\n";
    }
}

TEST_CASE("only tests leave caps out") {
    namespace fs = std::filesystem;
    std::vector<std::string> users;
    for (const char* top : {"core", "ui", "app"})
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(TANDEM_SOURCE_DIR) / top)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
            std::ifstream file(entry.path());
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            if (text.find("policy/decide_with.h") != std::string::npos) users.push_back(entry.path().filename().string());
        }
    std::sort(users.begin(), users.end());
    CHECK(users == std::vector<std::string>{"decide.cpp", "room_level.cpp"});
}
