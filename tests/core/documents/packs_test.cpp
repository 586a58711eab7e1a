#include "documents/packs.h"

#include "base/text.h"
#include "documents/html.h"
#include "documents/text.h"
#include "domain/actions/records.h"
#include "domain/cases/records.h"
#include "fixed_wording.h"

#include <catch2/catch_all.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace tandem;
using namespace tandem::documents;
using policy::disclose_at_code;

namespace {

const FixedWording wording;

std::string content_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void check_golden(const std::string& name, const std::string& text) {
    const auto path = std::filesystem::path(TANDEM_SOURCE_DIR) / "tests/golden/documents" / name;
    if (std::getenv("TANDEM_RENEW_GOLDEN")) std::ofstream(path, std::ios::binary) << text;
    CHECK(content_of(path) == text);
}

PackMeeting meeting() {
    return {"Tafel <Noord> & Zuid", "Renée van 't Hof", *Day::parse("2026-11-30"), {*TimeOfDay::parse("13:30")}, 90, {3, 12}};
}

policy::DisclosedAction action(std::string_view code, std::string kind, std::string doer, const domain::ActionState& state = {}) {
    domain::CaseFile file;
    file.code = *domain::CaseCode::parse(code);
    domain::ActionItem item;
    item.text = "SECRET text";
    item.result = "SECRET result";
    item.due = Day::parse("2026-12-04");
    item.state = state;
    return disclose_at_code(item, file, {std::move(kind), std::move(doer)});
}

// Of a case of which only the code may be told.
policy::DisclosedCase only_code(std::string_view code, std::vector<policy::DisclosedAction> actions) {
    domain::CaseFile file;
    file.code = *domain::CaseCode::parse(code);
    return policy::disclose_anonymously(file, {}, std::move(actions));
}

const domain::ActionDone done{*Day::parse("2026-11-28")};
const policy::DisclosedCase k7f =
    only_code("26-K7F", {action("26-K7F", "Op bezoek gaan", "Ren\u00e9e van 't Hof"), action("26-K7F", "Contact leggen", "Fatma Demir", done)});
const policy::DisclosedCase m4c =
    only_code("26-M4C", {action("26-M4C", "Uitzoeken welke hulp er is en wie dat betaalt", "",
                                domain::ActionNotDone{*Day::parse("2026-11-28"), domain::NotDoneReason::CircumstancesChanged})});

AgendaPack agenda() {
    using Mode = domain::AgendaItemMode;
    return {meeting(),
            {{Mode::Opening, 5}, {Mode::ActionReview, 5, &k7f}, {Mode::NewCase, 15, &m4c}, {Mode::Theme, 20}},
            {{&k7f, &k7f.actions()[0]}}};
}

ActionPack actions() {
    return {meeting(), {{&k7f, &k7f.actions()[0]}}, {{&k7f, &k7f.actions()[1]}, {&m4c, &m4c.actions()[0]}}};
}

bool fits(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (count_code_points(line) > text_width) return false;
    return true;
}

} // namespace

TEST_CASE("the packs look as they did") {
    const auto before = agenda_pack(agenda(), wording);
    const auto after = action_pack(actions(), wording);
    check_golden("agenda_pack.html", to_html(before));
    check_golden("agenda_pack.txt", to_text(before));
    check_golden("action_pack.html", to_html(after));
    check_golden("action_pack.txt", to_text(after));
}

TEST_CASE("a pack shows nothing that was typed in a case") {
    for (const auto& document : {agenda_pack(agenda(), wording), action_pack(actions(), wording)})
        for (const auto& text : {to_html(document), to_text(document)}) CHECK_THAT(text, !Catch::Matchers::ContainsSubstring("SECRET"));
}

TEST_CASE("a recipient's own actions stand first") {
    const auto text = to_text(action_pack(actions(), wording));
    CHECK(text.find("Uw afspraken") < text.find("Op bezoek gaan"));
    CHECK(text.find("Op bezoek gaan") < text.find("Afspraken van anderen"));
    CHECK(text.find("Afspraken van anderen") < text.find("Contact leggen"));
}

TEST_CASE("an agenda numbers the items it shows and gives them no time, so that what was left out leaves no gap") {
    auto pack = agenda();
    pack.items.erase(pack.items.begin() + 1);
    const auto document = agenda_pack(pack, wording);
    const auto& table = std::get<Table>(document.blocks[3]);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.columns.size() == 4);
    CHECK(table.rows[1].front() == "2");
    CHECK(table.rows[1].back() == "26-M4C");
}

TEST_CASE("a paper without names is not numbered and says why there are codes") {
    for (const auto& document : {agenda_pack(agenda(), wording), action_pack(actions(), wording)}) {
        CHECK_THAT(to_text(document), Catch::Matchers::ContainsSubstring("alleen codes"));
        CHECK_THAT(to_text(document), !Catch::Matchers::ContainsSubstring("Exemplaar"));
    }
}

TEST_CASE("a doer whose name may not be told is somebody of the network") {
    CHECK_THAT(to_text(action_pack(actions(), wording)), Catch::Matchers::ContainsSubstring("iemand"));
}

TEST_CASE("a pack without anything in it says so") {
    auto document = agenda_pack({meeting(), {}, {}}, wording);
    CHECK(std::get<Paragraph>(document.blocks.back()).text == "Er staat nog niets op de agenda.");
    document = action_pack({meeting(), {}, {}}, wording);
    CHECK(std::get<Paragraph>(document.blocks.back()).text == "De anderen hebben geen afspraken.");
}

TEST_CASE("HTML is escaped, in one language, and its tables have scopes") {
    const auto html = to_html(agenda_pack(agenda(), wording));
    CHECK_THAT(html, Catch::Matchers::ContainsSubstring("Tafel &lt;Noord&gt; &amp; Zuid"));
    CHECK_THAT(html, Catch::Matchers::ContainsSubstring("Ren\u00e9e van &#39;t Hof"));
    CHECK_THAT(html, Catch::Matchers::ContainsSubstring("<html lang=\"nl\">"));
    CHECK_THAT(html, Catch::Matchers::ContainsSubstring("<th scope=\"col\">"));
    CHECK_THAT(html, Catch::Matchers::ContainsSubstring("<th scope=\"row\">"));
    CHECK_THAT(html, !Catch::Matchers::ContainsSubstring("http"));
    CHECK_THAT(html, !Catch::Matchers::ContainsSubstring("<script"));
    const Document hostile{"</title><script>", "nl\"><script>", {Heading{"<b>"}, Note{"\x01<i>\n\xff"}, Facts{{{"<u>", "<s>"}}}}};
    CHECK_THAT(to_html(hostile), !Catch::Matchers::ContainsSubstring("<script") && !Catch::Matchers::ContainsSubstring("<i>") &&
                                     !Catch::Matchers::ContainsSubstring("\x01"));
}

TEST_CASE("text stays within its width, also when a word does not") {
    CHECK(fits(to_text(agenda_pack(agenda(), wording))));
    CHECK(fits(to_text(action_pack(actions(), wording))));
    const std::string long_word(200, 'x');
    const Document document{long_word, "nl", {Paragraph{long_word + " en nog \u00e9\u00e9n"}, Facts{{{long_word, long_word}}},
                                              Table{"", {"a", "b"}, {{long_word, "kort"}, {"kort", long_word}}}}};
    CHECK(fits(to_text(document)));
}

TEST_CASE("columns line up by what is seen, not by bytes") {
    const auto text = table_as_text({"", {"Wie", "Wat"}, {{"Ren\u00e9e", "a"}, {"Bo", "b"}}}, 0);
    CHECK(text == "Wie    Wat\n-----  ---\nRen\u00e9e  a\nBo     b\n");
}
