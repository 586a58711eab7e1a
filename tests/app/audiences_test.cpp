// disclose and render for each audience of disclosure.md, on the example network.
#include "program.h"

#include <algorithm>
#include <catch2/catch_all.hpp>

#include <functional>
#include <map>
#include <set>

using namespace tandem;
using namespace tandem::cli_test;

namespace {

const Value& first_where(const Value& network, const char* record, const std::function<bool(const Value&)>& wanted) {
    const auto& all = records_in(network, record);
    const auto found = std::find_if(all.begin(), all.end(), wanted);
    INFO(record);
    REQUIRE(found != all.end());
    return *found;
}

// What a network of the example is asked about, by day.
class Asked : public Program {
public:
    Asked() {
        REQUIRE(example("a.tandem").code == 0);
        everything = json_in(run("export " + file() + " network-json - --reveal 'nalezen in de toets' --on " + day));
        names = names_in(everything);
    }
    std::string file() const { return at("a.tandem"); }
    std::string code_of(const Value& record) const {
        const auto id = text_in(record, "case_file");
        return text_in(first_where(everything, "case_file", [&](const Value& one) { return text_in(one, "id") == id; }), "code");
    }
    std::string name_of(const char* role) const {
        const auto& holder = first_where(everything, "capacity", [&](const Value& one) { return text_in(one, "role") == role; });
        const auto& who = first_where(everything, "person", [&](const Value& one) { return text_in(one, "id") == text_in(holder, "person"); });
        return text_in(who, "name");
    }
    std::string some_code() const { return code_of(records_in(everything, "action_item").front()); }

    Run disclose(const std::string& code, const std::string& audience, const std::string& occasion, const std::string& on = day) const {
        return run("disclose --json " + file() + " --case " + code + " --audience \"" + audience + "\" --occasion " + occasion + " --on " + on);
    }
    // As "level rule rule" of the first of the case.
    std::string answer(const std::string& code, const std::string& audience, const std::string& occasion, const std::string& on = day) const {
        const auto asked = disclose(code, audience, occasion, on);
        INFO(audience << ' ' << occasion << asked.err);
        REQUIRE(asked.code == 0);
        const auto json = json_in(asked);
        const auto& subject = json.part("subjects")->get_if<ValueList>()->front();
        std::string said = text_in(subject, "level");
        for (const auto& reason : *subject.part("binding")->get_if<ValueList>()) said += ' ' + text_in(reason, "code");
        return said;
    }

    inline static const std::string day = "2026-11-20";
    Value everything;
    std::vector<std::string> names;
};

bool has(const std::string& said, const std::string& word) { return (" " + said + " ").find(" " + word + " ") != std::string::npos; }

} // namespace

TEST_CASE("the resident hears about themselves, and who comes along only that item in the room") {
    const Asked asked;
    const auto& companion = records_in(asked.everything, "companion").front();
    const auto code = asked.code_of(companion);
    for (const auto* occasion : {"resident", "table", "spoken"}) {
        const auto said = asked.answer(code, "subject", occasion);
        CHECK(has(said, "named"));
        CHECK(has(said, "as_subject"));
    }
    CHECK(has(asked.answer(code, "subject:1", "resident"), "named"));
    CHECK(asked.disclose(code, "subject:9", "resident").code == 1);
    CHECK(asked.disclose(code, "subject:buurman", "resident").code == 1);
    CHECK(has(asked.answer(code, "companion", "table"), "as_companion"));
    CHECK(has(asked.answer(code, "companion", "paper"), "none"));
    CHECK(asked.disclose(code, "companion:2", "table").code == 1);
}

TEST_CASE("who takes a case over elsewhere gets it at the handover, and another network does not hear of it") {
    const Asked asked;
    const auto& ground = first_where(asked.everything, "handover_ground", [](const Value& one) {
        return text_in(*one.part("basis"), "is") == "motivated" && text_in(*one.part("answer"), "is") == "accepted";
    });
    const auto code = asked.code_of(ground);
    CHECK(has(asked.answer(code, "network:" + text_in(ground, "to_network"), "handover"), "by_handover"));
    CHECK(has(asked.answer(code, "network:Netwerk dat er niet is", "handover"), "none"));
}

TEST_CASE("a service in danger, the reporter, a listener and the public each have their own answer") {
    const Asked asked;
    const auto& danger = first_where(asked.everything, "emergency_ground", [](const Value& one) {
        return text_in(*one.part("recipient"), "is") == "service";
    });
    const auto service = "service:" + text_in(*danger.part("recipient"), "service");
    CHECK(has(asked.answer(asked.code_of(danger), service, "spoken", "2026-11-17"), "by_emergency"));
    CHECK_FALSE(has(asked.answer(asked.some_code(), service, "spoken", "2026-11-17"), "by_emergency"));
    CHECK(asked.disclose(asked.some_code(), "service:Bestaat niet", "spoken").code == 1);
    const auto& report = first_where(asked.everything, "concern_report", [](const Value& one) { return !text_in(one, "case_file").empty(); });
    CHECK(has(asked.answer(asked.code_of(report), "reporter", "reporter"), "reporter_hears_nothing"));
    CHECK(asked.disclose(asked.code_of(report), "reporter:7", "reporter").code == 1);
    CHECK(has(asked.answer(asked.some_code(), "listener:" + asked.name_of("listener"), "table"), "listener_hears_no_cases"));
    CHECK(has(asked.answer(asked.some_code(), "steering_group:" + asked.name_of("steering_group"), "table"), "listener_hears_no_cases"));
    CHECK(has(asked.answer(asked.some_code(), "public", "report"), "none"));
}

TEST_CASE("every audience has an answer on every occasion, without anybody's name") {
    const Asked asked;
    const auto code = asked.code_of(records_in(asked.everything, "companion").front());
    const auto partner = text_in(first_where(asked.everything, "party", [](const Value& one) { return text_in(one, "left_on").empty(); }), "name");
    const auto person = asked.name_of("volunteer");
    const std::vector<std::string> occasions = {"table", "screen", "paper", "package", "report", "spoken", "file", "handover", "reporter", "resident"};
    std::size_t turn = 0;
    for (const auto& audience : {"party:" + partner, "person:" + person, "doer:" + person, "party_of_one:" + partner, "deputy:" + asked.name_of("deputy"),
                                 "guest:" + person, "listener:" + person, "steering_group:" + person, std::string("subject"), std::string("companion"),
                                 std::string("network:Netwerk Noord"), std::string("service:crisis_service"), std::string("reporter"), std::string("public")}) {
        for (int times = 0; times < 3; ++times) { // each audience on some, each occasion for several
            const auto& occasion = occasions[turn++ % occasions.size()];
            INFO(audience << ' ' << occasion);
            const auto said = asked.disclose(code, audience, occasion);
            CHECK(said.code == 0);
            CHECK(text_in(json_in(said), "occasion") == occasion);
            CHECK(first_found(asked.names, said.all()).empty());
        }
    }
}

TEST_CASE("render gives the resident their own text and a coordinator elsewhere what goes along") {
    const Asked asked;
    const auto code = asked.some_code();
    const auto render = [&](const std::string& audience, const std::string& occasion) {
        return asked.run("render --json " + asked.file() + " --case " + code + " --audience \"" + audience + "\" --occasion " + occasion + " --on " + Asked::day);
    };
    CHECK_FALSE(text_in(json_in(render("subject", "resident")), "text").empty());
    CHECK(text_in(json_in(render("network:Netwerk dat er niet is", "handover")), "text").empty());
    CHECK(text_in(json_in(render("public", "report")), "text").empty());
}

namespace {

const std::map<std::string, std::string> dutch_sentences = {{"received", "We hebben uw melding ontvangen."},
                                                            {"being_looked_at", "We kijken ernaar."},
                                                            {"done", "We hebben gedaan wat we konden. Meer mogen we niet zeggen."}};

Run to_reporter(const Asked& asked, const std::string& verb, const std::string& code) {
    return asked.run(verb + ' ' + asked.file() + " --lang nl --case " + code + " --audience reporter --occasion reporter --on " + Asked::day);
}

} // namespace

TEST_CASE("a reporter gets the one of three sentences that holds now, in the language that is asked, and nothing of the case") {
    const Asked asked;
    std::set<std::string> seen;
    for (const auto& report : records_in(asked.everything, "concern_report")) {
        if (text_in(report, "case_file").empty()) continue;
        const auto code = asked.code_of(report);
        const auto json = json_in(to_reporter(asked, "render --json", code));
        const auto word = text_in(json, "reporter_sentence");
        INFO(code << ' ' << word);
        REQUIRE(dutch_sentences.contains(word));
        CHECK_FALSE(*json.part("may_know_of_the_case")->get_if<bool>());
        if (!seen.insert(word).second) continue;
        CHECK(to_reporter(asked, "render", code).out == dutch_sentences.at(word) + "\n");
        CHECK(text_in(json_in(to_reporter(asked, "disclose --json", code)), "reporter_sentence") == word);
        CHECK(to_reporter(asked, "disclose", code).out.find(dutch_sentences.at(word)) != std::string::npos);
    }
    CHECK(seen == std::set<std::string>{"being_looked_at"}); // the one report of the example that became a case, which is open
}

TEST_CASE("of a case that came from no report, render and disclose say so to whoever asks what the reporter hears") {
    const Asked asked;
    const auto& without = first_where(asked.everything, "case_file", [&](const Value& one) {
        const auto& reports = records_in(asked.everything, "concern_report");
        return std::none_of(reports.begin(), reports.end(), [&](const Value& report) { return text_in(report, "case_file") == text_in(one, "id"); });
    });
    const auto code = text_in(without, "code");
    for (const std::string verb : {"render", "disclose"}) {
        const auto run = to_reporter(asked, verb, code);
        CHECK(run.code == 0);
        CHECK(run.out.find("kwam niet uit een melding") != std::string::npos);
    }
    const auto json = json_in(to_reporter(asked, "render --json", code));
    CHECK(text_in(json, "text").empty());
    CHECK(text_in(json, "reporter_sentence").empty());
}

TEST_CASE("an audience that is none, without a name or beside another is wrong usage, with a sentence and no file") {
    const Program program;
    const auto about = "disclose " + program.at("a.tandem") + " --case 26-AAA --occasion table ";
    for (const std::string wrong : {"--audience neighbour", "--audience Subject", "--audience person", "--audience network:",
                                     "--audience public:iedereen", "--audience public --party Kerk", "--audience subject --meeting next"}) {
        const auto run = program.run(about + wrong);
        INFO(wrong << ": " << run.err);
        CHECK(run.code == 2);
        CHECK(run.out.empty());
        CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
        CHECK_THAT(run.err, Catch::Matchers::ContainsSubstring("--audience") || Catch::Matchers::ContainsSubstring("subject"));
    }
    CHECK(!std::filesystem::exists(program.path("a.tandem")));
}
