#include "interop/network_json.h"
#include "interop/network_writer.h"
#include "small_records.h"

#include <catch2/catch_all.hpp>

#include <sstream>

using namespace tandem;
using namespace tandem::interop;
using namespace tandem::test;
using namespace std::string_literals;

namespace {

const std::string net = "0192e0a4-0000-7000-8000-000000000001";
const std::string first = "0192e0a4-0000-7000-8000-000000000002";
const std::string second = "0192e0a4-0000-7000-8000-000000000003";
const std::string nobody = "0192e0a4-0000-7000-8000-00000000000f";

std::string document(const std::string& fences, const std::string& head = R"("format": "tandem-network", "version": 1)") {
    return "{" + head + R"(, "records": {"network": [{"id": ")" + net + R"(", "name": "Wijk"}], "fence": [)" + fences + "]}}";
}
std::string fence(const std::string& id, const std::string& fields) {
    return R"({"id": ")" + id + R"(", "network": ")" + net + R"(", "touches": [], "state": {"is": "bare"})" + fields + "}";
}

Expected<NetworkDocument, ImportFault> read(const std::string& json, const ReadOptions& options = {}) {
    return read_network(json, small_schemas(), options);
}
ImportFault refusal(const std::string& json, const ReadOptions& options = {}) {
    const auto result = read(json, options);
    REQUIRE_FALSE(result);
    return result.error();
}
ImportFault at(ImportProblem kind, std::string path) { return {kind, std::move(path)}; }

std::string written(const NetworkDocument& network) {
    std::ostringstream out;
    REQUIRE(write_network(out, network));
    return out.str();
}

} // namespace

TEST_CASE("a document is read into records in the order of the schemas") {
    const std::string json = R"({"records": {"fence": [)" + fence(first, R"(, "note": null, "length": 12)") + R"(], "network": [{"name": "Wijk", "id": ")" +
                             net + R"("}]}, "version": 1, "format": "tandem-network", "exported_on": "2026-11-02", "schema": 3})";
    const auto network = read(json).value();
    CHECK(network.info == NetworkInfo{3, Day::parse("2026-11-02"), false});
    REQUIRE(network.batches.size() == 2);
    CHECK(network.batches[0].schema->type.name == "network");
    const RecordRow& row = network.batches[1].rows.at(0);
    CHECK(row.id == *Uuid::parse(first));
    CHECK(row.values[0] == Value(*Uuid::parse(net)));
    CHECK(row.values[3].is_nothing());
    CHECK(row.values[4] == Value(std::int64_t{12}));
}

TEST_CASE("the written form has one record per line and leaves out what has no value") {
    const auto network = read(document(fence(first, R"(, "note": "a\"b", "beside": null)") + "," +
                                       R"({"id": ")" + second + R"(", "network": ")" + net + R"(", "touches": [")" + first +
                                       R"("], "state": {"is": "painted", "colour": "red", "on": null}})")).value();
    CHECK(written(network) == R"({
  "format": "tandem-network",
  "version": 1,
  "schema": 0,
  "identities": false,
  "records": {
    "network": [
      {"id":"0192e0a4-0000-7000-8000-000000000001","name":"Wijk"}
    ],
    "fence": [
      {"id":"0192e0a4-0000-7000-8000-000000000002","network":"0192e0a4-0000-7000-8000-000000000001","touches":[],"note":"a\"b","state":{"is":"bare"}},
      {"id":"0192e0a4-0000-7000-8000-000000000003","network":"0192e0a4-0000-7000-8000-000000000001","touches":["0192e0a4-0000-7000-8000-000000000002"],"state":{"is":"painted","colour":"red"}}
    ]
  }
}
)");
    CHECK(read(written(network)).value() == network);
}

TEST_CASE("text is kept exactly, and text that is not UTF-8 is refused with its line") {
    const std::string odd = R"(" \u0000\u0001\r\n\u2028 e\u0301 \u202e😀 ")";
    const auto network = read(document(fence(first, ", \"note\": " + odd))).value();
    CHECK(network.batches[1].rows[0].values[3] == Value(" \0\x01\r\n\xe2\x80\xa8 e\xcc\x81 \xe2\x80\xae😀 "s));
    CHECK(read(written(network)).value() == network);
    CHECK(refusal(document("\n" + fence(first, ", \"note\": \"\xff\""))).kind == ImportProblem::NotUtf8);
    CHECK(refusal(document("\n" + fence(first, ", \"note\": \"\xff\""))).line == 2);
}

TEST_CASE("what is not JSON is refused with line and column") {
    CHECK(refusal("") == ImportFault{ImportProblem::Empty, "", 1, 1});
    CHECK(refusal("{\n}}") == ImportFault{ImportProblem::NotJson, "", 2, 2});
    CHECK(refusal(std::string(100, '[')).kind == ImportProblem::TooDeep);
    CHECK(refusal(R"({"format": 1, "format": 2})").kind == ImportProblem::DuplicateKey);
    CHECK(refusal(document(fence(first, R"(, "length": 99999999999999999999)"))).kind == ImportProblem::NumberOutOfRange);
}

TEST_CASE("another format and a newer version are told apart from damage") {
    CHECK(refusal("[]") == at(ImportProblem::NotOurFormat, "format"));
    CHECK(refusal(R"({"format": "geojson"})") == at(ImportProblem::NotOurFormat, "format"));
    CHECK(refusal(R"({"format": "tandem-network"})") == at(ImportProblem::Missing, "version"));
    CHECK(refusal(R"({"format": "tandem-network", "version": 2, "novelty": true})") == at(ImportProblem::NewerVersion, "version"));
    CHECK(refusal(R"({"format": "tandem-network", "version": 0})") == at(ImportProblem::OutOfRange, "version"));
    CHECK(refusal(R"({"format": "tandem-network", "version": 1})") == at(ImportProblem::Missing, "records"));
    ReadOptions options;
    options.newest_schema = 3;
    const std::string head = R"("format": "tandem-network", "version": 1, "schema": )";
    CHECK(read(document("", head + "3"), options));
    CHECK(refusal(document("", head + "4"), options) == at(ImportProblem::NewerVersion, "schema"));
}

TEST_CASE("what is unknown is refused without repeating its name") {
    CHECK(refusal(document("", R"("format": "tandem-network", "version": 1, "Jan Jansen": 1)")) == at(ImportProblem::UnknownPart, ""));
    CHECK(refusal(R"({"format": "tandem-network", "version": 1, "records": {"Jan": []}})") == at(ImportProblem::UnknownRecord, "records"));
    CHECK(refusal(document(fence(first, R"(, "Jan": 1)"))) == at(ImportProblem::UnknownField, "records.fence[0]"));
    const std::string with_extra = R"({"id": ")" + first + R"(", "network": ")" + net + R"(", "touches": [], "state": {"is": "bare", "Jan.x": 1}})";
    CHECK(refusal(document(with_extra)) == at(ImportProblem::UnknownPart, "records.fence[0].state"));
}

TEST_CASE("a field that does not fit is refused with its path") {
    const auto second_fence = [](const std::string& fields) { return refusal(document(fence(first, "") + "," + fence(second, fields))); };
    CHECK(second_fence(R"(, "note": 1)") == at(ImportProblem::WrongType, "records.fence[1].note"));
    CHECK(second_fence(R"(, "length": 1.0)") == at(ImportProblem::WrongType, "records.fence[1].length"));
    CHECK(second_fence(R"(, "length": 40000)") == at(ImportProblem::OutOfRange, "records.fence[1].length"));
    CHECK(second_fence(R"(, "opens": "24:00")") == at(ImportProblem::NotATime, "records.fence[1].opens"));
    CHECK(second_fence(R"(, "beside": "x")") == at(ImportProblem::NotAnId, "records.fence[1].beside"));
    const auto state = [](const std::string& json) {
        return refusal(document(R"({"id": ")" + first + R"(", "network": ")" + net + R"(", "touches": [], "state": )" + json + "}"));
    };
    CHECK(state(R"({"is": "gone"})") == at(ImportProblem::UnknownWord, "records.fence[0].state.is"));
    CHECK(state(R"({"is": "painted"})") == at(ImportProblem::Missing, "records.fence[0].state.colour"));
    CHECK(state(R"({"is": "painted", "colour": "red", "on": "2026-02-30"})") == at(ImportProblem::NotADate, "records.fence[0].state.on"));
    CHECK(state("null") == at(ImportProblem::Missing, "records.fence[0].state.is"));
    CHECK(refusal(document(R"({"id": ")" + first + R"("})")) == at(ImportProblem::Missing, "records.fence[0].network"));
    CHECK(refusal(document("7")) == at(ImportProblem::WrongType, "records.fence[0]"));
    CHECK(refusal(document("{}")) == at(ImportProblem::Missing, "records.fence[0].id"));
    CHECK(refusal(document(fence("00000000-0000-0000-0000-000000000000", ""))) == at(ImportProblem::NotAnId, "records.fence[0].id"));
}

TEST_CASE("an id stands for one record in the whole document") {
    CHECK(refusal(document(fence(first, "") + "," + fence(first, ""))) == at(ImportProblem::DuplicateId, "records.fence[1].id"));
    CHECK(refusal(document(fence(net, ""))) == at(ImportProblem::DuplicateId, "records.fence[0].id"));
}

TEST_CASE("a reference leads to a record of its kind") {
    const auto beside = [](const std::string& id) { return document(fence(first, R"(, "beside": ")" + id + "\"")); };
    CHECK(read(beside(first)));
    CHECK(refusal(beside(nobody)) == at(ImportProblem::UnknownReference, "records.fence[0].beside"));
    CHECK(refusal(beside(net)) == at(ImportProblem::UnknownReference, "records.fence[0].beside"));
    const std::string touching = R"({"id": ")" + first + R"(", "network": ")" + net + R"(", "touches": [")" + first + R"(", ")" + nobody +
                                 R"("], "state": {"is": "bare"}})";
    CHECK(refusal(document(touching)) == at(ImportProblem::UnknownReference, "records.fence[0].touches[1]"));
    ReadOptions options;
    options.exists = [](std::uint16_t kind, Uuid id) { return kind == Fence::record.number && id == *Uuid::parse(nobody); };
    CHECK(read(beside(nobody), options));
    CHECK(refusal(beside(second), options).kind == ImportProblem::UnknownReference);
}

TEST_CASE("there is exactly one network") {
    const std::string head = R"({"format": "tandem-network", "version": 1, "records": )";
    CHECK(refusal(head + "{}}") == at(ImportProblem::NoNetwork, "records"));
    CHECK(refusal(head + R"({"network": []}})") == at(ImportProblem::NoNetwork, "records"));
    const auto one = [](const std::string& id) { return R"({"id": ")" + id + R"(", "name": "W"})"; };
    CHECK(refusal(head + R"({"network": [)" + one(net) + "," + one(first) + "]}}") == at(ImportProblem::SeveralNetworks, "records.network[1]"));
}

TEST_CASE("records that identify people must be announced") {
    const auto with_owner = [](const std::string& identities) {
        return R"({"format": "tandem-network", "version": 1, "identities": )" + identities + R"(, "records": {"network": [{"id": ")" + net +
               R"(", "name": "W"}], "owner": [{"id": ")" + first + R"(", "name": "Z"}]}})";
    };
    CHECK(read(with_owner("true")));
    CHECK(refusal(with_owner("false")) == at(ImportProblem::UnannouncedIdentity, "records.owner[0]"));
    CHECK(refusal(with_owner("null")) == at(ImportProblem::UnannouncedIdentity, "records.owner[0]"));
}

TEST_CASE("a document and a text have a largest size") {
    CHECK(read(document(fence(first, ", \"note\": \"" + std::string(1 << 20, 'x') + "\""))));
    CHECK(refusal(document(fence(first, ", \"note\": \"" + std::string((1 << 20) + 1, 'x') + "\""))) ==
          at(ImportProblem::TextTooLong, "records.fence[0].note"));
    ReadOptions options;
    options.largest_document = 10;
    CHECK(refusal(document(""), options).kind == ImportProblem::TooLarge);
}

TEST_CASE("a stream that fails is noticed at the end") {
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    CHECK_FALSE(write_network(out, read(document("")).value()));
}
