#include "domain/registry.h"
#include "filled.h"

#include <catch2/catch_all.hpp>

#include <set>

using namespace tandem;
using namespace tandem::domain;

TEMPLATE_TEST_CASE("every field of every record comes back as it was", "", Person, Party, Network, MeetingTable, ListEntry, Capacity, Seat,
                   NeighbourNetwork, CaseFile, CaseSubject, Line, Need, SafetyFlag, Deployment, Attachment, AttachmentContent, Lesson,
                   ConcernReport, Identity, ConsultationQuestion, Meeting, Attendance, AgendaItem, ActionItem, StopSign, BilateralContact,
                   ContactAttempt, ConsentEvent, TaskGround, EmergencyGround, HandoverGround, Convenant, ConvenantSignature, ConfidentialityStatement, Tie, Objection,
                   SafetyShield, Restriction, Deputy, ShellRequest, NeededParty, Disclosure, Notice,
                   Companion) {
    for (std::size_t round = 0; round < test::filled_rounds; ++round) {
        const auto record = test::filled_record<TestType>(round);
        const RecordValues values = to_values(record);
        const auto back = from_values<TestType>(record.id.uuid(), values);
        REQUIRE(back.has_value());
        CHECK(*back == record);
        for (std::size_t i = 0; i < values.size(); ++i) {
            INFO(schema_of<TestType>().fields[i].name);
            CHECK_FALSE(schema_of<TestType>().fields[i].check(values[i]));
        }
    }
}

TEST_CASE("every record is in the registry once, by number and by name") {
    std::set<std::uint16_t> numbers;
    std::set<std::string_view> names;
    for (const RecordSchema* schema : all_records()) {
        CHECK(numbers.insert(schema->type.number).second);
        CHECK(names.insert(schema->type.name).second);
        CHECK(schema_by_number(schema->type.number) == schema);
        CHECK(schema_by_name(schema->type.name) == schema);
    }
    CHECK(numbers.size() == 44);
    CHECK(schema_by_number(9999) == nullptr);
    CHECK(schema_by_name("nothing") == nullptr);
}

TEST_CASE("a record stands behind the records it refers to") {
    std::set<std::uint16_t> before;
    for (const RecordSchema* schema : all_records()) {
        before.insert(schema->type.number);
        for (const FieldSchema& field : schema->fields) {
            INFO(schema->type.name << "." << field.name);
            if (field.traits.refers_to != 0) CHECK(before.contains(field.traits.refers_to));
        }
    }
}

TEST_CASE("every id, and nothing but ids and lists of ids, refers to a record") {
    for (const RecordSchema* schema : all_records()) {
        for (const FieldSchema& field : schema->fields) {
            INFO(schema->type.name << "." << field.name);
            if (field.shape == Shape::Id) CHECK(field.traits.refers_to != 0);
            else if (field.shape != Shape::Structure) CHECK(field.traits.refers_to == 0);
        }
    }
}

TEST_CASE("field numbers and names are unique within a record") {
    for (const RecordSchema* schema : all_records()) {
        std::set<std::uint16_t> numbers;
        std::set<std::string_view> names;
        for (const FieldSchema& field : schema->fields) {
            INFO(schema->type.name << "." << field.name);
            CHECK(field.number > 0);
            CHECK(numbers.insert(field.number).second);
            CHECK(names.insert(field.name).second);
            CHECK(field.name != "id");
        }
    }
}

TEST_CASE("only text is searched, and one field at most is the title") {
    for (const RecordSchema* schema : all_records()) {
        int titles = 0;
        for (const FieldSchema& field : schema->fields) {
            INFO(schema->type.name << "." << field.name);
            if (field.traits.use != FieldUse::Plain) CHECK(field.shape == Shape::Text);
            if (field.traits.use == FieldUse::Title) ++titles;
        }
        CHECK(titles <= 1);
    }
}

TEST_CASE("names, addresses and phone numbers of residents stand in identity and nowhere else") {
    for (const RecordSchema* schema : all_records()) {
        INFO(schema->type.name);
        CHECK(schema->type.identity == (schema->type.name == "identity"));
        for (const char* kept_apart : {"given_names", "family_name", "birth_date", "address", "postcode", "bsn"})
            if (!schema->type.identity) CHECK(schema->field_named(kept_apart) == nullptr);
    }
    CHECK(schema_by_name("identity")->field_named("bsn") == nullptr);
}

TEST_CASE("what a field cannot hold is refused with its place") {
    const auto refused = [](std::string_view record, std::string_view field, Value value) {
        auto error = schema_by_name(record)->field_named(field)->check(value);
        return error ? error->where : std::string("accepted");
    };
    CHECK(refused("case_file", "code", "26-0OI").empty());
    CHECK(refused("case_file", "state", ValueParts{{"is", Value("closed")}, {"on", Value("soon")}}) == "on");
    CHECK(refused("case_file", "told", ValueParts{{"is", Value("not_told")}, {"reason", Value("gevaar")}}) == "review_on");
    CHECK(refused("identity", "address", ValueParts{{"postcode", Value("0123 AB")}}) == "postcode");
    CHECK(refused("meeting_table", "protocol", ValueParts{{"table", ValueParts{{"doers", Value("all")}, {"others", Value("none")}}}}) ==
          "table.doers");
    CHECK(refused("seat", "represents", ValueList{Value("x")}) == "0");
}
