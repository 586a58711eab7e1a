#include "bridge/passphrases.h"
#include "bridge/places.h"
#include "support/ui.h"

#include <array>

using namespace tandem;
using catalogue::PassphraseAdvice;

TEST_CASE("a passphrase gets a score, a verdict and advice") {
    CHECK(bridge::judge(SecretText("")).advice == PassphraseAdvice::TypeOne);
    CHECK(bridge::judge(SecretText("welkom01")).advice == PassphraseAdvice::TooShort);
    CHECK(bridge::judge(SecretText("aaaaaaaaaaaaaaaaaaaaaaaaaa")).advice == PassphraseAdvice::EasyToGuess);
    const auto words = bridge::judge(bridge::five_words());
    CHECK(words.acceptable);
    CHECK(words.score == 4);
    for (const auto advice : {PassphraseAdvice::TypeOne, PassphraseAdvice::TooShort, PassphraseAdvice::EasyToGuess,
                              PassphraseAdvice::Nearly, PassphraseAdvice::Good, PassphraseAdvice::Strong})
        CHECK_FALSE(catalogue::sentence(advice).isEmpty());
}

TEST_CASE("what a guesser knows makes a passphrase weaker") {
    const SecretText passphrase("Molenwijk Buurtnetwerk Verhagen");
    const std::array<std::string_view, 3> known = {"Molenwijk", "Buurtnetwerk", "Verhagen"};
    CHECK_FALSE(bridge::judge(passphrase, known).acceptable);
}

TEST_CASE("a sheet is told apart from a slip of the pen and from another sheet") {
    const auto letters = recovery_text(test::fixed_key());
    CHECK(bridge::judge_sheet(letters).right);
    CHECK(bridge::is_same_sheet(letters, letters));
    std::string typed(letters.view());
    typed[20] = typed[20] == '7' ? '8' : '7';
    const auto wrong = bridge::judge_sheet(SecretText(typed));
    CHECK_FALSE(wrong.right);
    CHECK(wrong.line == 2);
    CHECK(wrong.sentence.contains("2"));
    CHECK_FALSE(bridge::judge_sheet(SecretText("")).sentence.isEmpty());
}

TEST_CASE("a name becomes one that any file system takes") {
    CHECK(bridge::safe_file_name("Wijk: Oost/West") == "Wijk Oost West");
    CHECK(bridge::safe_file_name("../../etc") == "etc");
    CHECK(bridge::safe_file_name("  ") == bridge::safe_file_name("///"));
    CHECK_FALSE(bridge::safe_file_name("").isEmpty());
    CHECK(bridge::safe_file_name(QString(1'000'000, 'x')).size() <= 60);
    CHECK_FALSE(bridge::safe_file_name(QStringLiteral("a\u202Eb")).contains(QChar(0x202E)));
    CHECK(bridge::safe_file_name(QString(59, 'x') + QString::fromUtf8("🌻🌻")).back().isHighSurrogate() == false);
}

TEST_CASE("a place on a stick or in a synchronised folder is told") {
    QTemporaryDir folder;
    CHECK(bridge::kind_of_place(folder.filePath("netwerk.tandem")) == bridge::PlaceKind::Usual);
    QDir(folder.path()).mkpath("Dropbox/.dropbox.cache");
    INFO("a folder that a program synchronises is recognised by core/base/platform");
    CHECK(bridge::kind_of_place(folder.filePath("Dropbox/netwerk.tandem")) == bridge::PlaceKind::Synced);
}
