// What holds for all records of the example, at every size.
#include "example_walk.h"

#include <algorithm>
#include <cstdlib>
#include <regex>
#include <unordered_set>

namespace tandem::test {
namespace {

using namespace domain;
using workspace::ExampleSize;

class References {
public:
    template <class R>
    void take(const R& record) {
        const auto values = to_values(record);
        const auto& fields = schema_of<R>().fields;
        for (std::size_t i = 0; i < values.size(); ++i) check(values[i], fields[i].traits.refers_to);
        m_own_doubled += !m_numbers.emplace(record.id.uuid(), R::record.number).second;
    }
    std::size_t followed() const { return m_followed; }
    std::size_t broken() const { return m_broken; }
    std::size_t doubled() const { return m_own_doubled; }

private:
    void check(const Value& value, std::uint16_t number) {
        auto look = [&](const Value& one) {
            const auto* id = one.get_if<Uuid>();
            if (!id) return;
            const auto found = m_numbers.find(*id);
            ++m_followed;
            m_broken += found == m_numbers.end() || (number != 0 && found->second != number);
        };
        walk_value(value, look);
    }
    std::unordered_map<Uuid, std::uint16_t> m_numbers;
    std::size_t m_followed = 0, m_broken = 0, m_own_doubled = 0;
};

std::uint64_t mixed(std::uint64_t hash, std::string_view bytes) {
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return (hash ^ bytes.size()) * 0x100000001b3ULL;
}

std::string plain(const Value& value) {
    return std::visit(
        []<class T>(const T& one) -> std::string {
            if constexpr (std::is_same_v<T, std::string>)
                return one;
            else if constexpr (std::is_same_v<T, Uuid>)
                return one.text();
            else if constexpr (std::is_arithmetic_v<T>)
                return std::to_string(one);
            else
                return {};
        },
        value.alternatives());
}

std::uint64_t hash_of(workspace::ExamplePlan plan, std::size_t cases_at_once) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    auto mix = [&](const Value& value) { hash = mixed(hash, plain(value)); };
    // By kind of record, since the chunks differ in how they interleave them.
    std::map<std::uint16_t, std::uint64_t> by_record;
    walk_example(
        plan,
        [&]<class R>(const R& record) {
            hash = by_record[R::record.number];
            hash = mixed(hash, record.id.text());
            for (const Value& value : to_values(record)) walk_value(value, mix);
            by_record[R::record.number] = hash;
        },
        cases_at_once);
    hash = 0;
    for (const auto& [number, one] : by_record) hash = mixed(hash, std::to_string(one));
    return hash;
}

template <class F>
void for_each_text(ExampleSize size, F f) {
    auto look = [&](const Value& value) {
        if (const auto* text = value.get_if<std::string>()) f(*text);
    };
    walk_example({size, example_today()}, [&](const auto& record) {
        for (const Value& value : to_values(record)) walk_value(value, look);
    });
}

std::size_t longest_row_of_digits(std::string_view text) {
    std::size_t longest = 0, row = 0;
    for (const char c : text) longest = std::max(longest, row = c >= '0' && c <= '9' ? row + 1 : 0);
    return longest;
}

bool long_run() { return std::getenv("TANDEM_LONG") != nullptr; }

} // namespace

TEST_CASE("every reference in the example points to a record before it, of the right kind") {
    for (const ExampleSize size : {ExampleSize::Standard, ExampleSize::S}) {
        References references;
        walk_example({size, example_today()}, [&](const auto& record) { references.take(record); });
        CHECK(references.followed() > 1000);
        CHECK(references.broken() == 0);
        CHECK(references.doubled() == 0);
    }
}

TEST_CASE("every code in the example is an entry of the network's lists") {
    const auto seen = words_seen(ExampleSize::S);
    std::map<std::string, std::set<std::string, std::less<>>> lists;
    const auto basis = whole_example(ExampleSize::Standard).basis;
    for (const auto& entry : basis.list_entries) lists[entry.list].insert(entry.code);
    const std::pair<std::string, std::string> used[] = {{"action_item.kind", "action_kind"},
                                                        {"line.life_domain", "life_domain"},
                                                        {"need.life_domain", "life_domain"},
                                                        {"line.categories", "category"},
                                                        {"need.categories", "category"},
                                                        {"concern_report.finding_place", "finding_place"},
                                                        {"case_file.holding_basis", "legal_basis"},
                                                        {"concern_report.holding_basis", "legal_basis"},
                                                        {"case_file.retention_class", "retention_class"},
                                                        {"case_file.state.outcome", "case_outcome"},
                                                        {"concern_report.state.reason", "report_outcome"},
                                                        {"party.sector", "party_sector"}};
    for (const auto& [field, list] : used) {
        INFO(field);
        REQUIRE(seen.contains(field));
        CHECK(std::includes(lists[list].begin(), lists[list].end(), seen.at(field).begin(), seen.at(field).end()));
    }
}

TEST_CASE("what the example holds is what its fields can hold") {
    walk_example({ExampleSize::Standard, example_today()}, []<class R>(const R& record) {
        const auto back = from_values<R>(record.id.uuid(), to_values(record));
        REQUIRE(back.has_value());
        CHECK(*back == record);
    });
}

TEST_CASE("the same plan gives the same bytes, in chunks of any size; another seed does not") {
    const workspace::ExamplePlan plan{ExampleSize::Standard, example_today()};
    CHECK(hash_of(plan, 25) == hash_of(plan, 25));
    CHECK(hash_of(plan, 25) == hash_of(plan, 1));
    CHECK(hash_of(plan, 25) != hash_of({ExampleSize::Standard, example_today(), 2027}, 25));
    const workspace::ExamplePlan small{ExampleSize::S, example_today()};
    CHECK(hash_of(small, 500) == hash_of(small, 33));
}

TEST_CASE("nobody real can be meant: no number like a BSN, no postcode or phone in use, mail at example.org") {
    static const std::regex any_postcode("[1-9][0-9]{3} ?[A-Z]{2}"), free_postcode("9999 Z[A-Z]");
    for_each_text(ExampleSize::S, [](const std::string& text) {
        const bool is_day = text.size() == 10 && text[4] == '-';
        if (longest_row_of_digits(text) > 4) FAIL_CHECK(text);
        if (text.find('@') != std::string::npos && !text.ends_with("@example.org")) FAIL_CHECK(text);
        if (text.starts_with("06") && !is_day && !text.starts_with("06-00 ")) FAIL_CHECK(text);
        if (longest_row_of_digits(text) == 4 && std::regex_search(text, any_postcode) && !std::regex_match(text, free_postcode))
            FAIL_CHECK(text);
    });
}

TEST_CASE("no slot of a template is left open, and sentences begin with a capital") {
    for_each_text(ExampleSize::S, [](const std::string& text) {
        if (text.find_first_of("{}|") != std::string::npos || text.find("  ") != std::string::npos) FAIL_CHECK(text);
    });
    walk_example({ExampleSize::S, example_today()}, []<class R>(const R& record) {
        if constexpr (std::is_same_v<R, Line>)
            if (record.text.front() >= 'a' && record.text.front() <= 'z') FAIL_CHECK(record.text);
    });
}

TEST_CASE("room stories hold no name or street of their subjects") {
    const ExampleAll all = whole_example(ExampleSize::S);
    std::unordered_map<Uuid, CaseId> case_of;
    for (const auto& subject : all.rest.subjects) case_of[subject.id.uuid()] = subject.case_file;
    std::unordered_map<Uuid, const CaseFile*> files;
    for (const auto& file : all.rest.cases) files[file.id.uuid()] = &file;
    for (const auto& identity : all.rest.identities) {
        if (!identity.subject) continue;
        const CaseFile& file = *files.at(case_of.at(identity.subject->uuid()).uuid());
        if (!file.room_story) continue;
        CHECK(file.room_story->text.find(*identity.address->street) == std::string::npos);
        CHECK(file.room_story->text.find(*identity.family_name + " ") == std::string::npos);
    }
}

TEST_CASE("the sizes S, M and L are as large as they say") {
    for (const ExampleSize size : {ExampleSize::S, ExampleSize::M, ExampleSize::L}) {
        if (size == ExampleSize::L && !long_run()) continue;
        workspace::ExampleMaker maker({size, example_today()});
        std::size_t cases = 0, actions = 0;
        std::unordered_set<std::string> codes;
        workspace::ExampleChunk chunk;
        while (maker.next(chunk, 1000)) {
            cases += chunk.cases.size();
            actions += chunk.actions.size();
            CHECK(chunk.cases.size() <= 1000);
            for (const auto& file : chunk.cases) codes.insert(file.code.text());
        }
        const auto counts = workspace::counts_of(size);
        CHECK(cases == counts.cases);
        CHECK(codes.size() == cases);
        CHECK(maker.basis().parties.size() == counts.parties);
        CHECK(actions == cases * (size == ExampleSize::L ? 10 : size == ExampleSize::M ? 8 : 6));
    }
}

TEST_CASE("parties have names of their own, also in the largest example") {
    workspace::ExampleMaker maker({ExampleSize::L, example_today()});
    std::unordered_set<std::string> names;
    for (const auto& party : maker.basis().parties) names.insert(party.name);
    CHECK(names.size() == 4'500);
}

} // namespace tandem::test
