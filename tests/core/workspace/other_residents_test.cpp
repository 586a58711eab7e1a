#include "workspace/other_residents.h"

#include "disclosure_file.h"
#include "workspace/open_file.h"

namespace tandem::test {
namespace {

using namespace workspace;

struct WithNeighbours : DisclosureFile {
    void lives_elsewhere(const std::string& family_name) {
        domain::CaseSubject subject;
        subject.id = ids.next_id<domain::SubjectId>();
        subject.case_file = case_file().id;
        keep(subject);
        domain::Identity who;
        who.id = ids.next_id<domain::IdentityId>();
        who.subject = subject.id;
        who.family_name = family_name;
        REQUIRE(save_identity(file, who));
    }
    std::vector<std::string> found_in(const std::string& text) {
        const auto found = ask(file, [&](storage::sqlite::Connection& connection) {
            const auto own = storage::select_records<domain::Identity>(connection, "subject = ?1", resident.id);
            const auto known = *storage::PolicyStore(connection).table(table.id);
            OtherResidents others(connection, own, known, kept_words);
            others.look_through(text);
            return std::move(others).found();
        });
        REQUIRE(found);
        return *found;
    }

    std::vector<std::string> kept_words;
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a name of another case is found by each of its words, with a capital, whatever its accents and letters") {
    WithNeighbours with;
    with.lives_elsewhere("Kwartelslag-Brémond");
    CHECK(with.found_in("Net als Kwartelslag, en als KWARTELSLAG") == Names{"kwartelslag"});
    CHECK(with.found_in("Bremond of Kwart\u0435lslag") == Names{"bremond", "kwartelslag"}); // a Cyrillic e
    CHECK(with.found_in("kwartelslag").empty());
    CHECK(with.found_in("Kwartelslagje is een ander woord").empty());
    CHECK(with.found_in("").empty());
}

TEST_CASE("a name that is an ordinary word, a place, short or a number is not looked for") {
    WithNeighbours with;
    for (const auto* name : {"Bakker", "Amersfoort", "Bos", "Hoek12"}) with.lives_elsewhere(name);
    CHECK(with.found_in("Bakker in Amersfoort bij het Bos, Hoek12").empty());
}

TEST_CASE("whoever is of the case itself, of the network or was left standing on purpose is not another resident") {
    WithNeighbours with;
    for (const auto* name : {"Zandstra", "Kwartelslag", "Brinkhuizer", "Talmansen"}) with.lives_elsewhere(name);
    const std::string text = "Zandstra, Kwartelslag, Brinkhuizer en Talmansen";
    CHECK(with.found_in(text) == Names{"kwartelslag", "brinkhuizer", "talmansen"}); // the resident is called Zandstra
    with.social_work.person.name = "Ada Kwartelslag";
    with.fatma.party.name = "Kerk Brinkhuizer";
    with.keep(with.social_work.person, with.fatma.party);
    with.kept_words = {"Talmansen"};
    CHECK(with.found_in(text).empty());
}

} // namespace tandem::test
