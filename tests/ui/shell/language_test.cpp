// No text is left in the language of the source: a translator that is asked last sees whatever the catalogue does not know.
#include "catalogue/language.h"
#include "ui/shell/open_window.h"
#include "workspace/meetings.h"

#include <QSet>
#include <QTranslator>

using namespace tandem;
using screen::Where;
using test::OpenWindow;

namespace {

class Untranslated final : public QTranslator {
public:
    Untranslated() { qApp->installTranslator(this); } // before the catalogue's: Qt asks the newest first
    ~Untranslated() override { qApp->removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override {
        if (context && *context != 'Q' && text && *text) seen.insert(QStringLiteral("%1: %2").arg(QLatin1String(context), QString::fromUtf8(text)));
        return {};
    }

    mutable QSet<QString> seen;
};

domain::MeetingId next_meeting(OpenWindow& open) {
    domain::MeetingId found;
    open.example.desk.ask(&open.window, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); },
                          [&](const auto& id) { found = *id; });
    open.settle();
    return found;
}

template <class Verb>
void act(OpenWindow& open, Verb verb) {
    open.example.desk.act(&open.window, verb, [](const auto& done) { CHECK(done); });
    open.settle();
}

void pass_all_screens(OpenWindow& open) {
    const auto id = next_meeting(open);
    const QString meeting = QString::fromStdString(id.text()), code = QString::fromStdString(open.code_of_case());
    for (const Where where : {Where::Today, Where::Cases, Where::NewCase, Where::Meetings, Where::NewMeeting, Where::Parties, Where::NewParty,
                              Where::Settings, Where::RecoverySheet})
        open.go(where);
    open.go(Where::Case, code);
    open.go(Where::Prepare, meeting);
    open.go(Where::Chair, meeting);
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.press(Qt::Key_Escape);
    act(open, [id](workspace::Workspace& file) { return workspace::take_proposal(file, id); });
    act(open, [id](workspace::Workspace& file) { return workspace::begin_meeting(file, id); });
    open.go(Where::Chair, meeting);
    for (int i = 0; i < 4; ++i) open.press(Qt::Key_Right, Qt::ControlModifier);
    act(open, [id](workspace::Workspace& file) { return workspace::finish_meeting(file, id); });
    open.go(Where::Finish, meeting);
    open.press(Qt::Key_F1);
    open.window.lock();
    open.unlock();
}

} // namespace

TEST_CASE("every text of every screen is known in each language") {
    for (const auto language : {catalogue::Language::Dutch, catalogue::Language::English}) {
        Untranslated untranslated;
        catalogue::speak(language);
        OpenWindow open;
        pass_all_screens(open);
        INFO(QStringList(untranslated.seen.values()).join(QStringLiteral("\n")).toStdString());
        CHECK(untranslated.seen.isEmpty());
    }
    catalogue::speak(catalogue::Language::Dutch);
}

TEST_CASE("a language asked for at the start is spoken until another is chosen in the settings") {
    OpenWindow open;
    open.example.preferences.setLanguage(catalogue::Language::Dutch);
    open.window.speakForNow(catalogue::Language::English);
    CHECK(catalogue::spoken() == catalogue::Language::English);
    open.example.preferences.setTextPercent(110);
    CHECK(catalogue::spoken() == catalogue::Language::English);
    open.example.preferences.setTextPercent(100);
    CHECK(open.example.preferences.language() == catalogue::Language::Dutch);
    open.example.preferences.setLanguage(std::nullopt);
    CHECK(catalogue::spoken() == catalogue::language_of_system());
    catalogue::speak(catalogue::Language::Dutch);
}
