// F1 opens the page of the screen where one is, and every page that is named exists.
#include "catalogue/language.h"
#include "shell/help_panel.h"
#include "ui/shell/every_screen.h"

#include <QDir>
#include <QRegularExpression>

using namespace tandem;
using screen::Where;
using test::OpenWindow;

namespace {

QStringList pages_in(const char* language) { return QDir(QStringLiteral(":/manual/%1").arg(QLatin1String(language))).entryList({"*.md"}, QDir::Files, QDir::Name); }

QStringList linked_from(const QString& text) {
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z]+)\\.md\\)"));
    QStringList names;
    for (auto found = link.globalMatch(text); found.hasNext();) names << found.next().captured(1);
    return names;
}

} // namespace

TEST_CASE("every screen has a page of the manual about itself") {
    OpenWindow open;
    const std::pair<Where, const char*> expected[] = {
        {Where::Today, "today"},      {Where::Reports, "reports"},  {Where::Report, "reports"},  {Where::NewReport, "reports"}, {Where::Cases, "cases"},     {Where::Case, "case"},       {Where::NewCase, "cases"}, {Where::Consultations, "consultation"}, {Where::Consultation, "consultation"},   {Where::Meetings, "meetings"},
        {Where::NewMeeting, "meetings"}, {Where::Prepare, "prepare"}, {Where::Chair, "chair"}, {Where::Finish, "finish"},   {Where::Parties, "parties"},
        {Where::Party, "parties"},    {Where::NewParty, "parties"}, {Where::Knowledge, "knowledge"}, {Where::Settings, "settings"}, {Where::RecoverySheet, "recovery"}};
    CHECK(std::size(expected) == static_cast<int>(Where::RecoverySheet) + 1);
    for (const auto& [where, page] : expected) {
        open.go(where, QString::fromStdString(open.code_of_case()));
        INFO("place " << static_cast<int>(where));
        CHECK(open.screen().helpPage() == page);
    }
}

TEST_CASE("the page of every screen is there in both languages, and so are the pages they lead to") {
    CHECK(pages_in("nl") == pages_in("en"));
    CHECK(pages_in("nl").size() > 15);
    OpenWindow open;
    for (const auto language : {catalogue::Language::Dutch, catalogue::Language::English}) {
        catalogue::speak(language);
        test::look_at_lists(open, [&](const std::string& screen) {
            INFO(screen);
            CHECK_FALSE(shell::manual_page(open.screen().helpPage()).isEmpty());
        });
        for (const QString& file : pages_in("nl")) {
            for (const QString& name : linked_from(shell::manual_page(file.chopped(3)))) {
                INFO(file.toStdString() << " leads to " << name.toStdString());
                CHECK_FALSE(shell::manual_page(name).isEmpty());
            }
        }
    }
    catalogue::speak(catalogue::Language::Dutch);
}
