#include "base/crypto/base64.h"
#include "base/platform/files.h"
#include "domain/network/rules.h"
#include "everything.h"
#include "facts_file.h"
#include "workspace/attachments.h"

#include <fstream>
#include <sstream>

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

const std::string a_picture = "\x89PNG\r\n\x1a\n" + std::string("\0\1\2\xff kanarievogel", 18);

struct Pictures : FactsFile {
    NewAttachment picture(std::string content = a_picture) {
        return {about.id, "De gang", std::move(content), {resident.id}, {"housing"}, false};
    }
    AttachmentId added(const NewAttachment& wanted) {
        const auto one = add_attachment(file, wanted);
        REQUIRE(one);
        return one->id;
    }
    void say_yes() {
        auto wanted = yes({RecipientParty{fatma.party.id}});
        wanted.scope = ScopeAll{};
        REQUIRE(record_consent(file, wanted));
    }
    // The table agreed that names may leave in a loose file, and the party of the church keeps what it hears to itself.
    void open_table() {
        for (auto* ceiling : {&table.protocol.table, &table.protocol.spoken, &table.protocol.file})
            *ceiling = OccasionCeiling{IdentityLevel::Named, IdentityLevel::Named};
        auto convenant = fact<Convenant>();
        convenant.network = network.id;
        convenant.version = "1";
        convenant.valid_from = today.plus_days(-10);
        convenant.until = today.plus_months(12);
        auto signature = fact<ConvenantSignature>();
        signature.convenant = convenant.id;
        signature.party = fatma.party.id;
        signature.signed_on = today.plus_days(-9);
        auto statement = fact<ConfidentialityStatement>();
        statement.person = fatma.person.id;
        statement.signed_on = today.plus_days(-9);
        about.told = ToldOn{today, {}, "gesprek"};
        auto needed = fact<NeededParty>();
        needed.party = fatma.party.id;
        needed.confirmed_on = today;
        needed.confirmed_by = noor.person.id;
        keep(table, convenant, signature, statement, about, needed);
    }
    static std::string file_text(const Path& path) {
        std::ifstream in(path, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        return text.str();
    }
};

} // namespace

TEST_CASE("a picture comes back byte for byte, and is told from other files by what is in it") {
    Pictures at;
    const auto id = at.added(at.picture());
    CHECK(*content_of(at.file, id) == a_picture);
    const auto rows = *attachments_of(at.file, at.about.id);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].attachment.kind == AttachmentKind::Picture);
    CHECK(rows[0].attachment.media_type == "image/png");
    const auto other = at.added(at.picture("%PDF-1.4 iets"));
    CHECK(at.find<Attachment>(other)->kind == AttachmentKind::File);
}

TEST_CASE("a large file is kept in pieces, and one that is too large is not kept at all") {
    Pictures at;
    std::string large(most_attachment_bytes, 'x');
    for (std::size_t i = 0; i < large.size(); i += 97) large[i] = static_cast<char>(i % 251);
    const auto id = at.added(at.picture(large));
    CHECK(at.number("SELECT count(*) FROM attachment_content") == 4);
    CHECK(*content_of(at.file, id) == large);
    large += 'x';
    CHECK(problem_of(add_attachment(at.file, at.picture(large))).first == ProblemCode::TooLarge);
    CHECK(problem_of(add_attachment(at.file, at.picture(""))) == bad("attachment.bytes"));
    auto nameless = at.picture();
    nameless.caption = " ";
    CHECK(problem_of(add_attachment(at.file, nameless)) == bad("attachment.caption"));
}

TEST_CASE("nothing of a picture stands in clear in the file") {
    Pictures at;
    at.added(at.picture());
    const auto bytes = Pictures::file_text(at.file.path());
    CHECK(bytes.find("kanarievogel") == std::string::npos);
    CHECK(bytes.find(to_base64(a_picture)) == std::string::npos);
}

TEST_CASE("a piece that is gone is damage, and no half picture") {
    Pictures at;
    const auto id = at.added(at.picture(std::string(6'000'000, 'y')));
    const auto pieces = *at.file.file().store().read([&](storage::sqlite::Connection& connection) {
        return storage::select_records<AttachmentContent>(connection, "attachment = ?1 ORDER BY piece", id);
    });
    REQUIRE(workspace::write(at.file, act_for(at.file, Verb::RemoveAttachment),
                             [&](storage::UnitOfWork& work) { work.remove<AttachmentContent>(pieces[1].id); }));
    CHECK(problem_of(content_of(at.file, id)).first == ProblemCode::FileDamaged);
}

TEST_CASE("a picture is removed whole and comes back whole") {
    Pictures at;
    const auto id = at.added(at.picture());
    CHECK(undone_and_redone(at.file, [&] { return remove_attachment(at.file, id); }) == "attachment.remove");
    CHECK(attachments_of(at.file, at.about.id)->empty());
    REQUIRE(at.file.undo());
    CHECK(*content_of(at.file, id) == a_picture);
}

TEST_CASE("a picture leaves only to who may hear all of it by name, and the register says so") {
    Pictures at;
    const auto id = at.added(at.picture());
    const Path path = at.folder / "26-foto-1.png";
    const DisclosureAudience church = AudienceParty{at.fatma.party.id};
    CHECK(problem_of(hand_out_attachment(at.file, id, church, path)).first == ProblemCode::MayNotKnow); // nobody said yes
    at.say_yes();
    at.open_table();
    REQUIRE(hand_out_attachment(at.file, id, church, path));
    CHECK(Pictures::file_text(path) == a_picture);
    CHECK(at.number("SELECT count(*) FROM disclosure WHERE document = 'attachment' AND level = 'named'") == 1);
    CHECK(problem_of(hand_out_attachment(at.file, id, church, path)).first == ProblemCode::FileExists);
    CHECK(problem_of(hand_out_attachment(at.file, id, AudienceParty{at.police.party.id}, at.folder / "x")).first == ProblemCode::MayNotKnow);
    CHECK_FALSE(std::filesystem::exists(at.folder / "x"));
}

TEST_CASE("what may be heard and not leave as a loose file is told apart") {
    Pictures at;
    const auto id = at.added(at.picture());
    at.say_yes();
    at.open_table();
    at.table.protocol.file = OccasionCeiling{IdentityLevel::Anonymous, IdentityLevel::Anonymous};
    at.keep(at.table);
    CHECK(problem_of(hand_out_attachment(at.file, id, AudienceParty{at.fatma.party.id}, at.folder / "x")).first == ProblemCode::NotInAFile);
    CHECK_FALSE(std::filesystem::exists(at.folder / "x"));
}

TEST_CASE("the resident may have a picture of themselves") {
    Pictures at;
    at.table.protocol = usual_protocol();
    at.keep(at.table);
    const auto id = at.added(at.picture());
    CHECK(hand_out_attachment(at.file, id, AudienceResident{at.resident.id}, at.folder / "eigen.png"));
}

TEST_CASE("Base64 goes there and back, and refuses what is none") {
    for (const std::string& bytes : {std::string(), std::string("a"), std::string("ab"), std::string("abc"), std::string("\0\xff\x80", 3)})
        CHECK(from_base64(to_base64(bytes)) == bytes);
    CHECK(to_base64("abc") == "YWJj");
    for (const char* no : {"YWJ", "YWJj!", "Y WJj", "YWJj\n"}) CHECK_FALSE(from_base64(no));
}
