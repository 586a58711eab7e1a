#include "domain/record.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::domain;

namespace {

enum class Colour { Red, Blue };

struct Waiting {
    static constexpr std::string_view word = "waiting";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const Waiting&, const Waiting&) = default;
};
struct Painted {
    Colour colour{};
    std::optional<Day> on;
    static constexpr std::string_view word = "painted";
    static constexpr auto parts() { return declare(part("colour", &Painted::colour), part("on", &Painted::on)); }
    friend bool operator==(const Painted&, const Painted&) = default;
};

struct Fence {
    Id<struct FenceTag> id;
    std::string name;
    std::optional<int> length;
    std::vector<Colour> colours;
    std::variant<Waiting, Painted> state;

    static constexpr RecordType record{9999, "fence"};
    static constexpr auto fields() {
        return declare(field(1, "name", &Fence::name, title), field(2, "length", &Fence::length),
                       field(3, "colours", &Fence::colours), field(4, "state", &Fence::state));
    }
    friend bool operator==(const Fence&, const Fence&) = default;
};

} // namespace

template <>
inline constexpr auto tandem::domain::words_of<Colour> = words<Colour>({{Colour::Red, "red"}, {Colour::Blue, "blue"}});

TEST_CASE("a record becomes values and comes back the same") {
    Fence fence;
    fence.id = Id<FenceTag>(*Uuid::parse("0192e0a4-0000-7000-8000-000000000001"));
    fence.name = "hek";
    fence.colours = {Colour::Blue, Colour::Red};
    fence.state = Painted{Colour::Red, Day::parse("2026-11-02")};
    const auto values = to_values(fence);
    REQUIRE(values.size() == 4);
    CHECK(values[1].is_nothing());
    CHECK(from_values<Fence>(fence.id.uuid(), values) == fence);
}

TEST_CASE("the schema tells shape, optionality and use") {
    const auto& schema = schema_of<Fence>();
    CHECK(schema.fields[0].shape == Shape::Text);
    CHECK(schema.fields[0].traits.use == FieldUse::Title);
    CHECK(schema.fields[1].optional);
    CHECK(schema.fields[3].shape == Shape::Structure);
    CHECK(schema.position_of(3) == 2);
    CHECK_FALSE(schema.position_of(7));
}

TEST_CASE("what does not fit is refused with its place") {
    const auto& state = *schema_of<Fence>().field_named("state");
    const auto refuse = [&](Value value) { return state.check(value).value(); };
    CHECK(refuse(ValueParts{{"is", "gone"}}).fault == ValueFault::UnknownWord);
    CHECK(refuse(ValueParts{{"is", "painted"}}).where == "colour");
    CHECK(refuse(ValueParts{{"is", "painted"}, {"colour", "red"}, {"on", "2026-02-31"}}).fault == ValueFault::NotADate);
    CHECK(refuse(ValueParts{{"is", "waiting"}, {"since", "2026-02-01"}}).fault == ValueFault::UnknownPart);
    CHECK(refuse(Value{}).fault == ValueFault::Missing);
    CHECK(schema_of<Fence>().field_named("length")->check(std::int64_t{1} << 40)->fault == ValueFault::OutOfRange);
    CHECK(schema_of<Fence>().field_named("colours")->check(ValueList{"red", "green"})->where == "1");
    CHECK_FALSE(state.check(ValueParts{{"is", "painted"}, {"colour", "red"}}));
}
