#pragma once
// Two small records, so that the tests of the form do not change with the domain.
#include "domain/record.h"

#include <array>

namespace tandem::test {

enum class Colour { Red, Blue };

struct SmallNetwork {
    Id<struct SmallNetworkTag> id;
    std::string name;

    static constexpr domain::RecordType record{9001, "network"};
    static constexpr auto fields() { return domain::declare(domain::field(1, "name", &SmallNetwork::name)); }
};

struct Painted {
    Colour colour{};
    std::optional<Day> on;
    static constexpr std::string_view word = "painted";
    static constexpr auto parts() { return domain::declare(domain::part("colour", &Painted::colour), domain::part("on", &Painted::on)); }
};
struct Bare {
    static constexpr std::string_view word = "bare";
    static constexpr auto parts() { return domain::declare(); }
};

struct Fence {
    Id<struct FenceTag> id;
    Id<struct SmallNetworkTag> network;
    std::optional<Id<struct FenceTag>> beside;
    std::vector<Id<struct FenceTag>> touches;
    std::optional<std::string> note;
    std::optional<std::int16_t> length;
    std::optional<TimeOfDay> opens;
    std::variant<Bare, Painted> state;

    static constexpr domain::RecordType record{9002, "fence"};
    static constexpr auto fields() {
        return domain::declare(domain::field(1, "network", &Fence::network, domain::refers_to<SmallNetwork>()),
                          domain::field(2, "beside", &Fence::beside, domain::refers_to(9002)),
                          domain::field(3, "touches", &Fence::touches, domain::refers_to(9002)),
                          domain::field(4, "note", &Fence::note), domain::field(5, "length", &Fence::length),
                          domain::field(6, "opens", &Fence::opens), domain::field(7, "state", &Fence::state));
    }
};

struct Owner {
    Id<struct OwnerTag> id;
    std::string name;

    static constexpr domain::RecordType record{9003, "owner", true};
    static constexpr auto fields() { return domain::declare(domain::field(1, "name", &Owner::name)); }
};

} // namespace tandem::test

template <>
inline constexpr auto tandem::domain::words_of<tandem::test::Colour> =
    tandem::domain::words<tandem::test::Colour>({{tandem::test::Colour::Red, "red"}, {tandem::test::Colour::Blue, "blue"}});

namespace tandem::test {

inline const auto& small_schemas() {
    static const std::array<const domain::RecordSchema*, 3> all{&domain::schema_of<SmallNetwork>(), &domain::schema_of<Fence>(),
                                                                &domain::schema_of<Owner>()};
    return all;
}

} // namespace tandem::test
