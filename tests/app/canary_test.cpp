// Who cannot occur by accident, in every field of an identity: looked for in all that a command says, complains of or writes.
#include "base/json/json.h"
#include "program.h"
#include "support/canary.h"

#include <algorithm>
#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::cli_test;

namespace {

const std::string on_that_day = " --on 2026-11-20 ";

Value with_parts(const Value& record, const ValueParts& changed) {
    auto parts = *record.get_if<ValueParts>();
    for (const auto& [key, value] : changed) {
        const auto known = std::ranges::find(parts, key, &ValueParts::value_type::first);
        if (known != parts.end())
            known->second = value;
        else
            parts.emplace_back(key, value);
    }
    return parts;
}

Value identity_with(const test::Canary& canary, const Value& identity) {
    const ValueParts address{
        {"street", canary.street}, {"house_number", canary.house_number}, {"postcode", canary.postcode}, {"place", canary.place}};
    return with_parts(identity, {{"given_names", canary.given_names},
                                 {"initials", canary.initials},
                                 {"prefix", canary.prefix},
                                 {"family_name", canary.family_name},
                                 {"birth_date", canary.birth_date},
                                 {"age_band", canary.age_band},
                                 {"address", address},
                                 {"neighbourhood", canary.neighbourhood},
                                 {"phone", canary.phone},
                                 {"email", canary.email},
                                 {"note", canary.note}});
}

Value of_id(const ValueList& records, const std::string& id) {
    const auto found = std::ranges::find_if(records, [&](const Value& one) { return text_in(one, "id") == id; });
    REQUIRE(found != records.end());
    return *found;
}

// The example with canaries in one case: two people, a child and, elsewhere, who reported something. Its own names are still there.
class CanaryExample : public Program {
public:
    CanaryExample() {
        REQUIRE(example("a.tandem").code == 0);
        everything = json_in(run("export " + at("a.tandem") + " network-json - --reveal 'nalezen in de toets'" + on_that_day));
        auto identities = records_in(everything, "identity");
        auto subjects = records_in(everything, "case_subject");
        const auto of_a_subject = [](const Value& one) { return !text_in(one, "subject").empty(); };
        const auto of_reporter = [](const Value& one) { return !text_in(one, "reporter_of").empty(); };
        const auto first = std::ranges::find_if(identities, of_a_subject), reported = std::ranges::find_if(identities, of_reporter);
        REQUIRE(first != identities.end());
        REQUIRE(reported != identities.end());
        const auto subject = of_id(subjects, text_in(*first, "subject"));
        code = text_in(of_id(records_in(everything, "case_file"), text_in(subject, "case_file")), "code");
        *first = identity_with(test::canary_resident, *first);
        *reported = identity_with(test::canary_reporter, *reported);
        const auto resident = *first;
        add_family(subject, resident, {"partner", "16_plus", "0190a000-0000-7000-8000-00000000ca01"}, test::canary_partner, identities,
                   subjects);
        add_family(subject, resident, {"child", "12_15", "0190a000-0000-7000-8000-00000000ca03"}, test::canary_child, identities, subjects);
        const auto records = with_parts(*everything.part("records"), {{"identity", identities}, {"case_subject", subjects}});
        const auto made = run("import " + at("c.tandem") + " network-json -", to_json(with_parts(everything, {{"records", records}})));
        INFO(made.err);
        REQUIRE(made.code == 0);
    }
    std::string canaries() const { return at("c.tandem"); }

    std::string some_party() const {
        const auto& parties = records_in(everything, "party");
        const auto here = std::ranges::find_if(parties, [](const Value& one) { return text_in(one, "left_on").empty(); });
        REQUIRE(here != parties.end());
        return " --party '" + text_in(*here, "name") + "'";
    }

    // None of them in what it says, nor in what it complains of.
    Run quiet(const std::string& arguments) const {
        const auto said = run(arguments);
        INFO(arguments << "\n" << said.all());
        CHECK(test::first_canary(test::needles_of_all_canaries(), said.all()) == "");
        return said;
    }

    Value everything; // of the example without them
    std::string code; // of the case they are in

private:
    struct Relative {
        std::string role, consent_age, id; // the id of their identity follows it
    };
    static void add_family(const Value& subject, const Value& identity, const Relative& who, const test::Canary& canary,
                           ValueList& identities, ValueList& subjects) {
        auto next = who.id;
        ++next.back();
        subjects.push_back(with_parts(subject, {{"id", who.id}, {"role", who.role}, {"consent_age", who.consent_age}}));
        identities.push_back(identity_with(canary, with_parts(identity, {{"id", next}, {"subject", who.id}})));
    }
};

} // namespace

TEST_CASE("no field of an identity is in what a command says without a purpose, also after somebody looked") {
    const CanaryExample example;
    const auto& file = example.canaries();
    const auto looked = example.run("case show " + file + " " + example.code + " --reveal 'bellen over vandaag'" + on_that_day);
    CHECK(looked.code == 0);
    for (const auto* one : {&test::canary_resident, &test::canary_partner, &test::canary_child}) // so that what follows can fail
        CHECK(test::first_canary({one->family_name}, looked.out) == one->family_name);
    CHECK_THAT(example.run("search " + file + " " + test::canary_partner.family_name + " --reveal terugbellen").out,
               Catch::Matchers::ContainsSubstring(example.code));
    for (const std::string& arguments :
         {"info " + file, "verify " + file, "case list " + file, "case show " + file + " " + example.code, "meeting list " + file,
          "meeting agenda " + file + " next", "search " + file + " " + example.code, "audit " + file, "export " + file + " network-json -",
          "disclose " + file + " --case " + example.code + " --occasion table --meeting next"})
        for (const auto* form : {"", "--json"}) example.quiet(arguments + on_that_day + form);
    for (const auto* audit : {"audit ", "audit --json ", "audit --format nen7513 "})
        CHECK_THAT(example.quiet(audit + file + " --from 2020-01-01").out, Catch::Matchers::ContainsSubstring("bellen over vandaag"));
    for (const auto* occasion : {"file", "report"})
        example.quiet("render " + file + " --case " + example.code + example.some_party() + " --occasion " + occasion + on_that_day);
}

TEST_CASE("packs of a case with canaries name nobody, in the files and in their names") {
    const CanaryExample example;
    const auto needles = test::needles_of_all_canaries();
    for (const std::string which : {"next", "last"}) {
        const auto made =
            example.quiet("meeting packs " + example.canaries() + " " + which + " --out " + example.at(which) + on_that_day + "--json");
        INFO(made.err);
        REQUIRE(made.code == 0);
        const auto told = json_in(made);
        for (const auto& one : *told.part("files")->get_if<ValueList>()) {
            const std::filesystem::path path = *one.get_if<std::string>();
            INFO(path);
            CHECK(test::first_canary(needles, path.filename().string() + content_of(path)) == "");
        }
    }
}

TEST_CASE("a command that is refused does not say again whom it was about") {
    const CanaryExample example;
    const auto& file = example.canaries();
    const auto& name = test::canary_resident.family_name;
    const auto of_case = file + " --case " + example.code + " --occasion table";
    const std::string bad = R"({"birth_date":")" + name + R"("})";
    for (const auto& [arguments, code] : std::initializer_list<std::pair<std::string, int>>{
             {"case show " + file + " " + name, 1},
             {"meeting agenda " + file + " " + name, 1},
             {"disclose " + of_case + " --party " + name, 1},
             {"disclose " + of_case + " --person " + name, 1},
             {"render " + of_case + " --party " + name, 1},
             {"disclose " + of_case + " --audience " + name, 2},
             {"disclose " + of_case + " --party Kerk " + name, 2}, // a name in two words, without quotes
             {"case show " + file + " " + example.code + " --name=" + name, 2},
             {"case list " + file + " --state " + name, 2},
             {"case list " + file + " --limit " + name, 2},
             {"info " + file + " --on " + name, 2},
             {"audit " + file + " --from " + name, 2},
             {"audit " + file + " --person " + name, 2},
             {name, 2}}) {
        const auto refused = example.quiet(arguments);
        INFO(arguments << "\n" << refused.all());
        CHECK(refused.code == code);
        CHECK(refused.err.size() > 20);
    }
    CHECK_THAT(example.quiet("case show " + file + " " + example.code + " --name=" + name).err,
               Catch::Matchers::ContainsSubstring("--name"));
    CHECK(example.quiet("search " + file + " " + name).code == 0); // without a purpose it finds nobody
    const auto import = example.run("import " + file + " network-json -", bad);
    CHECK(import.code == 1);
    CHECK(test::first_canary({name}, import.all()) == "");
}
