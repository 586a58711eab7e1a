#include "base/json/json.h"

#include <catch2/catch_all.hpp>

#include <limits>

using namespace tandem;
using namespace std::string_literals;

namespace {

JsonError json_error_of(std::string_view text) {
    const auto parsed = parse_json(text);
    REQUIRE_FALSE(parsed);
    return parsed.error();
}

JsonFault fault_of(std::string_view text) { return json_error_of(text).kind; }

} // namespace

TEST_CASE("every kind of value is read as itself") {
    CHECK(parse_json("null").value() == Value{});
    CHECK(parse_json("true").value() == Value(true));
    CHECK(parse_json("-9223372036854775808").value() == Value(std::numeric_limits<std::int64_t>::min()));
    CHECK(parse_json("9223372036854775807").value() == Value(std::numeric_limits<std::int64_t>::max()));
    CHECK(parse_json("1.5e3").value() == Value(1500.0));
    CHECK(parse_json(R"("a\u00e9\ud83d\ude00")").value() == Value("aé😀"));
    CHECK(parse_json(R"([1, "x", [], {}])").value() == Value(ValueList{std::int64_t{1}, "x", ValueList{}, ValueParts{}}));
    CHECK(parse_json(R"({"b": 1, "a": null})").value() == Value(ValueParts{{"b", std::int64_t{1}}, {"a", {}}}));
}

TEST_CASE("a byte order mark before the document is accepted and nowhere else") {
    CHECK(parse_json("\xef\xbb\xbf{}").value() == Value(ValueParts{}));
    CHECK(fault_of("{}\xef\xbb\xbf") == JsonFault::Syntax);
    CHECK(fault_of("\xef\xbb\xbf \n") == JsonFault::Empty);
}

TEST_CASE("nothing at all has a fault of its own") {
    CHECK(json_error_of("") == JsonError{JsonFault::Empty, 1, 1});
    CHECK(json_error_of(" \r\n\t") == JsonError{JsonFault::Empty, 1, 1});
}

TEST_CASE("what is not JSON is refused with its line and column") {
    CHECK(json_error_of("{\n  \"é\": x\n}") == JsonError{JsonFault::Syntax, 2, 8});
    CHECK(json_error_of("[1,]") == JsonError{JsonFault::Syntax, 1, 4});
    CHECK(json_error_of("{\"a\": 1") == JsonError{JsonFault::Syntax, 1, 7});
    for (const char* text :
         {"{} {}", "[1] // comment", "'a'", "{a: 1}", "01", "+1", ".5", "NaN", "\"a\nb\"", "\"\\x\"", "\"\\ud800\"", "é"})
        CHECK(fault_of(text) == JsonFault::Syntax);
}

TEST_CASE("a NUL does not hide what stands behind it") {
    CHECK(fault_of("{}\0, garbage"s) == JsonFault::Syntax);
    CHECK(parse_json(R"("a\u0000b")").value() == Value("a\0b"s));
}

TEST_CASE("text that is not UTF-8 is refused") {
    for (const char* text : {"\"\xff\"", "\"\xc3\"", "\"\xc0\x80\"", "\"\xed\xa0\x80\"", "\"\xf5\x80\x80\x80\"", "{\"\xe2\x82\": 1}"})
        CHECK(fault_of(text) == JsonFault::NotUtf8);
    CHECK(json_error_of("[\"é\",\n\"e\xff\"]") == JsonError{JsonFault::NotUtf8, 2, 3});
}

TEST_CASE("a key that is given twice is refused, in small and large objects") {
    CHECK(json_error_of(R"({"a": 1, "a": 2})") == JsonError{JsonFault::DuplicateKey, 1, 12});
    CHECK(fault_of(R"({"a": 1, "\u0061": 2})") == JsonFault::DuplicateKey);
    std::string large = "{";
    for (int i = 0; i < 100'000; ++i) large += "\"k" + std::to_string(i) + "\":0,";
    CHECK(parse_json(large + "\"x\":0}"));
    CHECK(fault_of(large + "\"k3\":0}") == JsonFault::DuplicateKey);
    CHECK(fault_of(large + "\"k99999\":0}") == JsonFault::DuplicateKey);
    CHECK(parse_json(R"([{"a": 1}, {"a": {"a": 2}}])"));
}

TEST_CASE("a number that does not fit is refused instead of rounded") {
    for (const char* text : {"9223372036854775808", "-9223372036854775809", "99999999999999999999999", "1e400", "-1e400"})
        CHECK(fault_of(text) == JsonFault::NumberOutOfRange);
}

TEST_CASE("depth has a limit") {
    CHECK(parse_json(std::string(64, '[') + std::string(64, ']')));
    CHECK(json_error_of(std::string(65, '[') + std::string(65, ']')) == JsonError{JsonFault::TooDeep, 1, 65});
    CHECK(fault_of(std::string(200'000'000, '[')) == JsonFault::TooDeep);
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    CHECK(fault_of(objects) == JsonFault::TooDeep);
}

TEST_CASE("what is written is read back the same") {
    const Value value = ValueParts{{"text", "a\"\\/\b\f\n\r\t\x01\x7f é😀"},
                                   {"nul", "\0"s},
                                   {"list", ValueList{std::int64_t{-1}, 0.1, 1e300, 3.0, false, Value{}, ValueList{}, ValueParts{}}},
                                   {"", ValueParts{{"deep", ValueList{ValueList{"x"}}}}}};
    CHECK(parse_json(to_json(value)).value() == value);
    CHECK(parse_json(to_json_indented(value)).value() == value);
}

TEST_CASE("the compact and the indented form are stable") {
    const Value value = ValueParts{{"b", ValueList{std::int64_t{1}, "x"}}, {"a", ValueParts{}}, {"n", Value{}}};
    CHECK(to_json(value) == R"({"b":[1,"x"],"a":{},"n":null})");
    CHECK(to_json_indented(value) == "{\n  \"b\": [\n    1,\n    \"x\"\n  ],\n  \"a\": {},\n  \"n\": null\n}\n");
}

TEST_CASE("an id is written as its text") {
    CHECK(to_json(*Uuid::parse("0192E0A4-0000-7000-8000-000000000001")) == R"("0192e0a4-0000-7000-8000-000000000001")");
}

TEST_CASE("bytes that are not text never stop the writer") {
    CHECK(to_json("a\xff") == "\"a\xef\xbf\xbd\"");
    CHECK(to_json(std::numeric_limits<double>::quiet_NaN()) == "null");
    CHECK(to_json(std::numeric_limits<double>::infinity()) == "null");
}
