#include "workspace/lists.h"

#include "facts_file.h"
#include "workspace/networks.h"

namespace tandem::test {
namespace {

using namespace workspace;

std::vector<std::string> labels(FactsFile& with, std::string_view list) {
    std::vector<std::string> found;
    const auto entries = *entries_of_list(with.file, list);
    for (const auto& one : entries) found.push_back(one.label + (one.retired ? " (-)" : ""));
    return found;
}
domain::ListEntryId id_of(FactsFile& with, std::string_view list, std::size_t place) { return entries_of_list(with.file, list)->at(place).id; }

} // namespace

TEST_CASE("a list is added to, renamed, put in order and cut, each as one step") {
    FactsFile with;
    REQUIRE(add_entry(with.file, "legal_basis", "Publieke taak"));
    REQUIRE(add_entry(with.file, "legal_basis", "  Wettelijke plicht "));
    CHECK(labels(with, "legal_basis") == std::vector<std::string>{"Publieke taak", "Wettelijke plicht"});
    CHECK(entries_of_list(with.file, "legal_basis")->at(0).code == "publieke_taak");
    REQUIRE(move_entry(with.file, id_of(with, "legal_basis", 1), 0));
    CHECK(labels(with, "legal_basis").front() == "Wettelijke plicht");
    REQUIRE(rename_entry(with.file, id_of(with, "legal_basis", 1), "Taak van algemeen belang"));
    CHECK(entries_of_list(with.file, "legal_basis")->at(1).code == "publieke_taak"); // what stands in records stays
    REQUIRE(offer_entry(with.file, id_of(with, "legal_basis", 0), false));
    CHECK(choices_of(with.file, "legal_basis")->size() == 1);
    REQUIRE(with.file.undo());
    CHECK(choices_of(with.file, "legal_basis")->size() == 2);
}

TEST_CASE("a list takes no empty or double label, no list that there is not, and keeps one entry to choose") {
    FactsFile with;
    REQUIRE(add_entry(with.file, "category", "Wonen"));
    CHECK(problem_of(add_entry(with.file, "category", " \n")) == bad("list_entry.label"));
    CHECK(problem_of(add_entry(with.file, "category", "WONEN")) == bad("list_entry.label"));
    CHECK(problem_of(add_entry(with.file, "wensen", "Taart")) == bad("list_entry.list"));
    CHECK(problem_of(offer_entry(with.file, id_of(with, "category", 0), false)) == bad("list_entry.retired"));
    CHECK(problem_of(rename_entry(with.file, domain::ListEntryId(), "x")).first == ProblemCode::NotFound);
    REQUIRE(add_entry(with.file, "category", "🙂"));
    REQUIRE(add_entry(with.file, "category", "🙃"));
    const auto entries = *entries_of_list(with.file, "category");
    CHECK(entries[1].code != entries[2].code);
}

TEST_CASE("a network for acute worries speaks of no case before it has privacy rules") {
    FactsFile with;
    with.network.type = domain::NetworkType::PublicMentalHealth;
    with.keep(with.network);
    const auto meeting = with.plan();
    with.add(meeting, domain::AgendaItemMode::NewCase, with.about.id);
    CHECK(problem_of(begin_meeting(with.file, meeting)).first == ProblemCode::RegulationNeeded);
    const auto themes_only = with.plan("2026-09-25");
    with.add(themes_only, domain::AgendaItemMode::Theme);
    CHECK(begin_meeting(with.file, themes_only));
    with.network.privacy_regulation = domain::PrivacyRegulation{"1", with.today, "regels.pdf"};
    with.keep(with.network);
    CHECK(begin_meeting(with.file, meeting));
}

} // namespace tandem::test
