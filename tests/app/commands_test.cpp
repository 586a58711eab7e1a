// Every command of the house on the example network: its JSON, its names, its files.
#include "program.h"

#include <algorithm>
#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::cli_test;

namespace {

const std::string on = " --on 2026-11-20 ";

// The example, and all that must not get out of it.
class Example : public Program {
public:
    Example() {
        REQUIRE(example("a.tandem").code == 0);
        const auto exported = run("export " + file() + " network-json - --reveal 'nalezen in de toets'" + on);
        INFO(exported.err);
        REQUIRE(exported.code == 0);
        everything = json_in(exported);
        names = names_in(everything);
        std::erase_if(names, [owner = name_of_owner()](const std::string& name) { return owner.find(name) != std::string::npos; });
        REQUIRE(names.size() > 50);
    }
    std::string file() const { return at("a.tandem"); }
    // Of a case in which somebody agreed to do something, so that there is a name to leak.
    std::string some_code() const {
        const auto wanted = text_in(records_in(everything, "action_item").front(), "case_file");
        for (const auto& one : records_in(everything, "case_file"))
            if (text_in(one, "id") == wanted) return text_in(one, "code");
        return {};
    }

    // The journal says who did what: the coordinator whose file it is, and nobody else (NEN 7513, user).
    std::string name_of_owner() const {
        for (const auto& capacity : records_in(everything, "capacity")) {
            if (text_in(capacity, "role") != "coordinator") continue;
            for (const auto& person : records_in(everything, "person"))
                if (text_in(person, "id") == text_in(capacity, "person")) return text_in(person, "name");
        }
        return {};
    }

    // In text and in JSON.
    void check_no_names(const std::string& arguments) const {
        INFO(arguments);
        const auto text = run(arguments + on);
        CHECK(text.code == 0);
        CHECK(text.err.empty());
        CHECK(!text.out.empty());
        CHECK(first_found(names, text.all()).empty());
        const auto json = run(arguments + on + "--json");
        CHECK(json.code == 0);
        CHECK(is_one_json_document(json.out));
        CHECK(first_found(names, json.all()).empty());
    }

    Value everything;
    std::vector<std::string> names;
};

// What tells who a resident is. People of the network are named in packs: they do the work.
std::vector<std::string> residents_in(const Value& network) {
    std::vector<std::string> texts;
    for (const auto& identity : records_in(network, "identity")) {
        texts.push_back(text_in(identity, "given_names") + " " + text_in(identity, "family_name"));
        for (const auto* field : {"phone", "email"}) texts.push_back(text_in(identity, field));
        if (const auto* address = identity.part("address")) texts.push_back(text_in(*address, "street") + " " + text_in(*address, "house_number"));
    }
    std::erase_if(texts, [](const std::string& text) { return text.size() < 4; });
    return texts;
}

} // namespace

TEST_CASE("nothing that identifies leaves without a purpose") {
    const Example example;
    const auto& file = example.file();
    for (const std::string& arguments :
         {"info " + file, "verify " + file, "case list " + file, "case show " + file + " " + example.some_code(), "meeting list " + file,
          "meeting agenda " + file + " next", "search " + file + " " + example.some_code(), "audit " + file})
        example.check_no_names(arguments);
    CHECK(first_found(example.names, example.run("audit --format nen7513 " + file).all()).empty());
}

TEST_CASE("a look with a purpose shows who it is and stands in the journal, without values") {
    const Example example;
    const auto& file = example.file();
    const auto code = example.some_code();
    CHECK(first_found(example.names, example.run("case show " + file + " " + code).all()).empty());
    CHECK(!first_found(example.names, example.run("case show " + file + " " + code + " --reveal 'bellen over vandaag'").out).empty());
    const auto family_name = text_in(records_in(example.everything, "identity").front(), "family_name");
    CHECK_THAT(example.run("search " + file + " '" + family_name + "' --reveal 'terugbellen'").out, Catch::Matchers::Matches("(?:.|\n)*[0-9]{2}-[A-Z0-9]{3}(?:.|\n)*"));

    const auto journal = example.run("audit --json " + file + " --verb identity.look");
    CHECK_THAT(journal.out, Catch::Matchers::ContainsSubstring("bellen over vandaag") && Catch::Matchers::ContainsSubstring(code));
    const auto all = example.run("audit " + file + " --from 2020-01-01");
    CHECK_THAT(all.out, Catch::Matchers::ContainsSubstring("terugbellen") && Catch::Matchers::ContainsSubstring("Op naam gezocht"));
    CHECK(first_found(example.names, all.out).empty());
    CHECK(first_found(free_texts_in(example.everything), all.out).empty());
    const auto lines = example.run("audit --format nen7513 " + file);
    CHECK(is_one_json_document(lines.out.substr(0, lines.out.find('\n'))));
    for (const auto* field : {"event", "user", "client", "object", "purpose", "source", "time"})
        CHECK_THAT(lines.out, Catch::Matchers::ContainsSubstring("\"" + std::string(field) + "\":"));
}

TEST_CASE("a case shows its grounds without saying who, and the file counts them") {
    const Example example;
    const auto withdrawn = [](const Value& event) { return text_in(*event.part("step"), "is") == "withdrawn"; };
    const auto& consents = records_in(example.everything, "consent_event");
    const auto found = std::find_if(consents.begin(), consents.end(), withdrawn);
    REQUIRE(found != consents.end());
    std::string code;
    for (const auto& one : records_in(example.everything, "case_file"))
        if (text_in(one, "id") == text_in(*found, "case_file")) code = text_in(one, "code");
    example.check_no_names("case show " + example.file() + " " + code);
    const auto shown = example.run("case show " + example.file() + " " + code);
    CHECK_THAT(shown.out, Catch::Matchers::ContainsSubstring("Toestemming") && Catch::Matchers::ContainsSubstring("Gestopt") &&
                              Catch::Matchers::ContainsSubstring("Nog 1 persoon moet weten"));
    const auto json = json_in(example.run("case show --json " + example.file() + " " + code));
    const auto* grounds = json.part("grounds");
    REQUIRE(grounds != nullptr);
    CHECK(grounds->part("consents")->get_if<ValueList>()->size() >= 2);
    CHECK(grounds->part("notices")->get_if<ValueList>()->size() == 3);
    const auto info = json_in(example.run("info --json " + example.file()));
    CHECK(*info.part("counts")->part("consent_event")->get_if<std::int64_t>() == static_cast<std::int64_t>(consents.size()));
    CHECK_THAT(example.run("info " + example.file()).out, Catch::Matchers::ContainsSubstring("Wat er verteld is"));
}

TEST_CASE("what somebody may see of a case is said with its reasons and without a name, and looking writes nothing") {
    const Example example;
    const auto& file = example.file();
    const auto& parties = records_in(example.everything, "party");
    const auto here = std::find_if(parties.begin(), parties.end(), [](const Value& one) { return text_in(one, "left_on").empty(); });
    REQUIRE(here != parties.end());
    const auto about = "disclose " + file + " --case " + example.some_code();
    const auto for_party = about + " --party '" + text_in(*here, "name") + "' --occasion ";
    const auto journal = example.run("audit " + file + " --from 2020-01-01").out;
    for (const auto* occasion : {"table", "screen", "paper", "package", "report", "spoken", "file", "handover", "reporter", "resident"})
        example.check_no_names(for_party + occasion);
    const auto json = json_in(example.run(for_party + "table --json" + on));
    CHECK(text_in(json, "occasion") == "table");
    CHECK(!json.part("subjects")->get_if<ValueList>()->empty());
    for (const auto& subject : *json.part("subjects")->get_if<ValueList>()) CHECK(!subject.part("binding")->get_if<ValueList>()->empty());
    CHECK(example.run("audit " + file + " --from 2020-01-01").out == journal);
    CHECK(example.run(about + " --occasion table" + on).code == 2);
    CHECK(example.run(about + " --occasion table --party 'Bestaat niet'" + on).code == 1);
}

TEST_CASE("render gives the text that somebody would get, and records nothing") {
    const Example example;
    const auto& file = example.file();
    const auto& parties = records_in(example.everything, "party");
    const auto here = std::find_if(parties.begin(), parties.end(), [](const Value& one) { return text_in(one, "left_on").empty(); });
    REQUIRE(here != parties.end());
    const auto code = example.some_code();
    const auto about = "render " + file + " --case " + code + " --party '" + text_in(*here, "name") + "' --occasion ";
    const auto journal = example.run("audit " + file + " --from 2020-01-01").out;
    for (const auto* occasion : {"file", "report"}) // elsewhere a partner may hear the name
        CHECK(first_found(residents_in(example.everything), example.run(about + occasion + on).all()).empty());
    const auto json = json_in(example.run(about + "file --json" + on));
    CHECK(text_in(json, "case") == code);
    const auto text = text_in(json, "text");
    CHECK((text.empty() || text.find(code) != std::string::npos));
    CHECK(example.run("audit " + file + " --from 2020-01-01").out == journal);
    CHECK(example.run("render " + file + " --case " + code + " --occasion table" + on).code == 2);
    CHECK(example.run("render " + file + " --case " + code + " --occasion table --meeting next" + on).code != 2);
}

TEST_CASE("what a whole meeting may see is the least of those who are there") {
    const Example example;
    const auto& file = example.file();
    const auto agenda = json_in(example.run("meeting agenda --json " + file + " next" + on));
    std::string code;
    for (const auto& item : *agenda.part("items")->get_if<ValueList>())
        if (code.empty()) code = text_in(item, "case_code");
    REQUIRE(!code.empty());
    const auto about = "disclose " + file + " --case " + code + " --occasion table --meeting next";
    example.check_no_names(about);
    const auto room = text_in(json_in(example.run(about + " --json" + on)), "room");
    CHECK((room == "open" || room == "neutral"));
}

TEST_CASE("an export with a purpose comes back exactly, and one without has no identities") {
    const Example example;
    const auto with = example.at("with.json");
    const auto exported = example.run("export " + example.file() + " network-json " + with + " --reveal 'verhuizen'" + on);
    CHECK(exported.code == 0);
    CHECK_THAT(exported.out, Catch::Matchers::ContainsSubstring("Let op"));
    CHECK(example.run("import --json " + example.at("b.tandem") + " network-json " + with).code == 0);
    const auto again = example.run("export " + example.at("b.tandem") + " network-json - --reveal 'nalezen'" + on);
    CHECK(again.out == content_of(example.path("with.json")));

    const auto without = example.run("export " + example.file() + " network-json -" + on);
    CHECK(records_in(json_in(without), "identity").empty());
    CHECK(!records_in(json_in(without), "case_file").empty());
}

TEST_CASE("bad input names the place and changes nothing") {
    const Example example;
    const auto before = example.run("export " + example.file() + " network-json - --reveal 'voor'" + on).out;
    auto bad_value = before;
    bad_value.replace(bad_value.find("\"kind\":"), 7, "\"knid\":");
    auto bad_syntax = before.substr(0, before.size() / 2);
    const auto into = [&](const std::string& json) { return example.run("import " + example.file() + " network-json -", json); };
    const auto value = into(bad_value);
    CHECK(value.code == 1);
    CHECK_THAT(value.err, Catch::Matchers::ContainsSubstring("records.party[0]"));
    CHECK(value.out.empty());
    const auto syntax = into(bad_syntax);
    CHECK(syntax.code == 1);
    CHECK_THAT(syntax.err, Catch::Matchers::ContainsSubstring("Regel"));
    CHECK(into("").code == 1);
    CHECK(into("{}").code == 1);
    CHECK(example.run("export " + example.file() + " network-json - --reveal 'na'" + on).out == before);

    CHECK(example.run("import " + example.at("new.tandem") + " network-json -", bad_value).code == 1);
    CHECK(!std::filesystem::exists(example.path("new.tandem")));
}

TEST_CASE("packs are one per person: a file has no name, no note and no text of an action, whoever it is for") {
    const Example example;
    std::vector<std::string> texts;
    for (const auto& line : records_in(example.everything, "line")) texts.push_back(text_in(line, "text"));
    for (const auto& action : records_in(example.everything, "action_item"))
        for (const auto* field : {"text", "result"}) texts.push_back(text_in(action, field));
    std::erase_if(texts, [](const std::string& text) { return text.size() < 12; }); // a word of its own says nothing
    const auto residents = residents_in(example.everything);
    texts.insert(texts.end(), residents.begin(), residents.end());
    for (const std::string which : {"next", "last"}) {
        const std::string kind = which == "next" ? "-agenda-" : "-afspraken-";
        const auto arguments = "meeting packs " + example.file() + " " + which + " --out " + example.at(which) + on;
        const auto made = example.run(arguments + "--json");
        INFO(which << made.err);
        REQUIRE(made.code == 0);
        const auto files = *json_in(made).part("files")->get_if<ValueList>();
        CHECK(files.size() >= 4);
        CHECK(files.size() % 2 == 0);
        for (const auto& one : files) {
            const std::filesystem::path path = *one.get_if<std::string>();
            const auto content = content_of(path);
            INFO(path);
            CHECK(content.size() > 100);
            CHECK(first_found(example.names, path.filename().string()).empty());
            CHECK_THAT(path.filename().string(), Catch::Matchers::ContainsSubstring(kind));
            CHECK(first_found(texts, content).empty());
            CHECK_THAT(content, Catch::Matchers::ContainsSubstring("codes"));
        }
        const auto first = content_of(*files.front().get_if<std::string>());
        CHECK(example.run(arguments).code == 1);
        CHECK(content_of(*files.front().get_if<std::string>()) == first);
    }
    CHECK_THAT(example.run("audit " + example.file() + " --verb meeting.packs").out, Catch::Matchers::ContainsSubstring("Papieren uitgedeeld"));
}

TEST_CASE("packs come as PDF too, without a screen to paint on") {
    const Example example;
    const auto made = example.run("meeting packs " + example.file() + " next --out " + example.at("pages") + " --format pdf" + on + "--json");
    INFO(made.err);
    REQUIRE(made.code == 0);
    const auto files = *json_in(made).part("files")->get_if<ValueList>();
    REQUIRE(files.size() >= 2);
    for (const auto& one : files) CHECK(content_of(*one.get_if<std::string>()).starts_with("%PDF-1.4"));
}

TEST_CASE("the names of packs are in the language that is asked for") {
    const Example example;
    for (const auto& [language, name] : {std::pair<std::string, std::string>{"nl", "-afspraken-01.txt"}, {"en", "-agreements-01.txt"}}) {
        const auto made = example.run("meeting packs " + example.file() + " last --format txt --lang " + language + " --out " + example.at(language) + on + "--json");
        INFO(made.err);
        REQUIRE(made.code == 0);
        const auto files = *json_in(made).part("files")->get_if<ValueList>();
        REQUIRE_FALSE(files.empty());
        CHECK_THAT(*files.front().get_if<std::string>(), Catch::Matchers::EndsWith(name));
    }
}

TEST_CASE("a file is made from a template, copied, put back and stepped through") {
    const Program program;
    const auto templates = *json_in(program.run("templates --json")).part("templates")->get_if<ValueList>();
    REQUIRE(templates.size() >= 6);
    const auto file = program.at("n.tandem");
    CHECK(program.run("new " + file + " --json --name 'Buurt Noord' --template " + text_in(templates.front(), "code")).code == 0);
    CHECK(text_in(json_in(program.run("info --json " + file)), "network") == "Buurt Noord");

    CHECK(is_one_json_document(program.run("backup --json " + file + " " + program.at("copy.tandem")).out));
    CHECK(program.run("backup " + file + " " + program.at("copy.tandem")).code == 1);
    CHECK(program.run("undo " + file).code == 0);
    CHECK(text_in(json_in(program.run("redo --json " + file)), "verb") == "network.new");
    const auto restored = json_in(program.run("restore --json " + program.at("copy.tandem") + " " + file));
    CHECK(std::filesystem::exists(text_in(restored, "kept")));
    CHECK(program.run("verify " + file).code == 0);
}

TEST_CASE("check-text answers each line with what makes somebody recognisable, in code points") {
    const Program program;
    const auto run = program.run("check-text", "\xc3\x89\xc3\xa9n dag later belde Fatima.\n{\"id\":\"a7\",\"text\":\"Bel 06-12345678\"}\nNiets bijzonders.\n");
    CHECK(run.code == 0);
    CHECK(run.err.empty());
    CHECK(run.out == "{\"id\":1,\"spans\":[{\"start\":20,\"end\":26,\"kind\":\"name\",\"severity\":\"high\",\"suggestion\":\"iemand\"}]}\n"
                     "{\"id\":\"a7\",\"spans\":[{\"start\":4,\"end\":15,\"kind\":\"phone\",\"severity\":\"high\",\"suggestion\":\"een telefoonnummer\"}]}\n"
                     "{\"id\":3,\"spans\":[]}\n");
}

TEST_CASE("check-text finds who may be meant, by parts, by name or from a file") {
    const Program program;
    const std::string text = "Bij zeepaardje is het stil.\n";
    CHECK(program.run("check-text", text).out.find("known") == std::string::npos);
    CHECK(program.run("check-text --known '[{\"family_name\":\"Zeepaardje\"}]'", text).out.find("\"known\"") != std::string::npos);
    CHECK(program.run("check-text --known '\"Ria Zeepaardje\"'", text).out.find("\"known\"") != std::string::npos);
    CHECK(program.run("check-text --known " + program.write("known.json", "[\"Ria Zeepaardje\"]"), text).out.find("\"known\"") != std::string::npos);
    CHECK(program.run("check-text --known '[{\"family_name\":7}]'", text).code == 1);
    CHECK(program.run("check-text --known '[{'", text).code == 1);
}

TEST_CASE("check-text reads files whole, and refuses one that is not there") {
    const Program program;
    const auto file = program.write("notitie.txt", "Mw. Vos is ziek.\n\nVos belde niet.\n");
    const auto run = program.run("check-text --json " + file);
    CHECK(run.code == 0);
    CHECK(is_one_json_document(run.out));
    CHECK_THAT(run.out, Catch::Matchers::ContainsSubstring("\"start\": 18"));
    CHECK(program.run("check-text " + program.at("weg.txt")).code == 1);
}
