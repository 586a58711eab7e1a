// The manual in resources/manual: the same pages in both languages, within what the program can show.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <catch2/catch_all.hpp>

namespace {

const QStringList pages = {"accessibility", "backup",    "case",    "cases",   "chair", "consultation",   "finish",   "help",    "index",   "knowledge",
                           "lock",          "meetings",  "parties", "prepare", "privacy", "recovery", "reports", "search",
                           "settings",      "shortcuts", "start",   "today",   "undo"};

QDir manual(const QString& language) { return QDir(QString(TANDEM_SOURCE_DIR) + "/resources/manual/" + language); }

QString read(const QString& language, const QString& page) {
    QFile file(manual(language).filePath(page + ".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList links_of(const QString& text) {
    QStringList links;
    static const QRegularExpression link(R"(\]\(([^)]*)\))");
    for (auto found = link.globalMatch(text); found.hasNext();) links.append(found.next().captured(1));
    return links;
}

qsizetype headings_in(const QString& text) { return text.count(QRegularExpression("^## ", QRegularExpression::MultilineOption)); }

QStringList keys_of(const QString& text) {
    QStringList keys;
    static const QRegularExpression key(R"(\*\*((?:Ctrl|Alt|Shift|F\d|Delete)[^*]*)\*\*)");
    for (auto found = key.globalMatch(text); found.hasNext();) keys.append(found.next().captured(1));
    keys.sort();
    return keys;
}

} // namespace

TEST_CASE("the manual has the same pages in Dutch and in English, and no others") {
    for (const auto* language : {"nl", "en"}) {
        auto found = manual(language).entryList(QDir::Files, QDir::Name).replaceInStrings(".md", "");
        CHECK(found == pages);
    }
}

TEST_CASE("each page begins with its title and says the same keys in both languages") {
    for (const auto& page : pages) {
        INFO(page.toStdString());
        const auto dutch = read("nl", page), english = read("en", page);
        CHECK(dutch.startsWith("# "));
        CHECK(english.startsWith("# "));
        CHECK(headings_in(dutch) == headings_in(english));
        CHECK(keys_of(dutch) == keys_of(english));
        CHECK(links_of(dutch) == links_of(english));
    }
}

TEST_CASE("links go to other pages of the manual only") {
    for (const auto* language : {"nl", "en"})
        for (const auto& page : pages)
            for (const auto& link : links_of(read(language, page))) {
                INFO(language << " " << page.toStdString() << ": " << link.toStdString());
                CHECK(link.endsWith(".md"));
                CHECK(pages.contains(link.chopped(3)));
            }
}

TEST_CASE("from the index every page can be reached in one step") {
    for (const auto* language : {"nl", "en"}) {
        auto links = links_of(read(language, "index"));
        for (const auto& page : pages)
            if (page != "index") CHECK(links.contains(page + ".md"));
    }
}

TEST_CASE("pages hold text only: no pictures, no markup, no address") {
    for (const auto* language : {"nl", "en"})
        for (const auto& page : pages) {
            const auto text = read(language, page);
            INFO(language << " " << page.toStdString());
            CHECK(!text.contains("!["));
            CHECK(!text.contains('<'));
            CHECK(!text.contains("http"));
            QTextDocument shown;
            shown.setMarkdown(text);
            CHECK(shown.toPlainText().size() > 200);
        }
}
