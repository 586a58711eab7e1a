// A case of which every identity has canaries in every field, through the whole window: none of them is in any object of any screen, on
// the clipboard or in what Qt logs, but where and as long as somebody asked to see who it is.
#include "room/chair_view.h"
#include "room/room_screen.h"
#include "support/canary_case.h"
#include "ui/everything_shown.h"
#include "ui/shell/every_screen.h"
#include "ui/shown_screen.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <mutex>

using namespace tandem;
using screen::Where;
using test::OpenWindow;

namespace {

std::mutex log_mutex; // the file's thread may log too
std::string logged;

void keep_message(QtMsgType, const QMessageLogContext& where, const QString& text) {
    const std::lock_guard lock(log_mutex);
    logged += text.toStdString() + " " + (where.category ? where.category : "") + "\n";
}

// What Qt and the program log while this is there.
class Log {
public:
    Log() : m_before(qInstallMessageHandler(keep_message)) {
        const std::lock_guard lock(log_mutex);
        logged.clear();
    }
    ~Log() { qInstallMessageHandler(m_before); }
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;
    std::string text() const {
        const std::lock_guard lock(log_mutex);
        return logged;
    }

private:
    QtMessageHandler m_before;
};

QString to_text(const auto& id) { return QString::fromStdString(id.text()); }

struct Canaries {
    Log log;
    OpenWindow open;
    const std::vector<std::string> needles = test::needles_of_all_canaries();
    domain::MeetingId meeting = test::asked(open.example, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); });
    test::CanaryCase about = test::asked(open.example, [this](workspace::Workspace& file) { return test::add_canary_case(file, meeting); });
    QString code = QString::fromStdString(about.code);
    // What a canary reported.
    QString report =
        to_text(test::asked(open.example, [](workspace::Workspace& file) { return workspace::show_today(file); }).feedback.front().id);

    void begin() {
        test::do_in(open, [this](workspace::Workspace& file) { return test::type_names(file, about); });
        test::do_in(open, [this](workspace::Workspace& file) { return workspace::begin_meeting(file, meeting); });
        (void)test::asked(open.example,
                          [this](workspace::Workspace& file) { return test::send_out_who_may_not_know(file, meeting, about.item); });
    }
    void finish() {
        test::do_in(open, [this](workspace::Workspace& file) { return workspace::finish_meeting(file, meeting); });
    }

    void check_nowhere(const std::string& screen) {
        INFO(screen);
        CHECK(test::found_in_windows(needles) == "");
        CHECK(test::first_canary(needles, log.text()) == "");
    }
    bool are_shown(const test::Canary& whom) const { return !test::found_in_windows({whom.family_name}).empty(); }
    void visit(Where where, const char* screen, const QString& place = {}) {
        open.go(where, place);
        check_nowhere(screen);
    }
    void visit_lists() {
        visit(Where::Today, "today");
        visit(Where::Reports, "reports");
        visit(Where::Report, "a report", report);
        visit(Where::NewReport, "new report");
        visit(Where::Cases, "cases");
        CHECK(test::found_in_windows({about.code}) != ""); // it does stand in the list
        visit(Where::Meetings, "meetings");
        visit(Where::Parties, "parties");
        visit(Where::Party, "party of who promised something", to_text(about.party));
        visit(Where::NewCase, "new case");
        visit(Where::NewMeeting, "new meeting");
        visit(Where::Settings, "settings");
    }

    // Ctrl+K with these words: the rows that it finds.
    QStringList palette_rows(const QString& words) {
        open.press(Qt::Key_K, Qt::ControlModifier);
        open.type(words);
        QStringList rows;
        const auto* list = open.find<QListWidget>("paletteList");
        for (int row = 0; row < list->count(); ++row) rows << list->item(row)->text();
        return rows;
    }

    void hold_names() {
        QTest::keyPress(&open.screen(), Qt::Key_F6);
        open.settle();
    }
    void let_go() {
        QTest::keyRelease(&open.screen(), Qt::Key_F6);
        open.settle();
    }

    const room::ChairView& view() { return *open.find<room::ChairView>("chairView"); }
    const policy::RoomItem& item() { return view().room().items.at(static_cast<std::size_t>(view().currentPlace())); }
    bool is_at_the_case() { return item().id == about.item; }
    void go_to_the_case() {
        open.go(Where::Chair, to_text(meeting));
        for (int i = 0; i < 60 && view().currentPlace() > 0; ++i) open.press(Qt::Key_Left, Qt::ControlModifier);
        for (int i = 0; i < 60 && !is_at_the_case() && !view().isLast(); ++i) open.press(Qt::Key_Right, Qt::ControlModifier);
        REQUIRE(is_at_the_case());
    }
};

room::RoomScreen* shown_room() {
    for (auto* top : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<room::RoomScreen*>(top); found && found->isVisible()) return found;
    return nullptr;
}

} // namespace

TEST_CASE("what a canary test looks through is everything: each kind of text is found, shown or hidden") {
    const std::vector<std::string> needles{test::canary_partner.family_name};
    const QString name = QString::fromStdString("bij " + test::canary_partner.family_name + " thuis");
    QWidget window;
    auto* child = new QLabel(&window);
    CHECK(test::found_in_windows(needles) == "");
    const auto check = [&](const char* what, const auto& set) {
        INFO(what);
        set(name);
        CHECK(test::found_in_windows(needles) != "");
        set(QString());
        CHECK(test::found_in_windows(needles) == "");
    };
    check("text", [&](const QString& text) { child->setText(text.toUpper()); });
    check("title", [&](const QString& text) { window.setWindowTitle(text); });
    check("tool tip", [&](const QString& text) { child->setToolTip(text); });
    check("status tip", [&](const QString& text) { child->setStatusTip(text); });
    check("what's this", [&](const QString& text) { child->setWhatsThis(text); });
    check("accessible name", [&](const QString& text) { child->setAccessibleName(text); });
    check("accessible description", [&](const QString& text) { child->setAccessibleDescription(text); });
    check("object name", [&](const QString& text) { child->setObjectName(text); });
    check("property", [&](const QString& text) { child->setProperty("about", text); });
    auto* line = new QLineEdit(&window);
    check("line", [&](const QString& text) { line->setText(text); });
    check("placeholder", [&](const QString& text) { line->setPlaceholderText(text); });
    auto* area = new QPlainTextEdit(&window);
    check("area", [&](const QString& text) { area->setPlainText(text); });
    auto* action = new QAction(&window);
    check("action", [&](const QString& text) { action->setText(text); });
    auto* list = new QListWidget(&window);
    auto* row = new QListWidgetItem("x", list);
    for (const int role :
         {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::UserRole), int(widgets::DetailRole)})
        check("row of a list", [&](const QString& text) { row->setData(role, text); });
    check("clipboard", [&](const QString& text) { QGuiApplication::clipboard()->setText(text); });
}

TEST_CASE("what is logged is looked through as well") {
    const Log log;
    qWarning("no such slot: %s", test::canary_child.family_name.c_str());
    CHECK(test::first_canary(test::needles_of_all_canaries(), log.text()) == test::canary_child.family_name);
}

TEST_CASE("no canary is on a screen outside a meeting, but on the case's own while F6 is held and where it is written down") {
    Canaries with;
    with.visit_lists();
    with.visit(Where::Prepare, "prepare", to_text(with.meeting));
    CHECK(test::found_in_windows({with.about.code}) != "");
    with.visit(Where::Finish, "agendas to hand out", to_text(with.meeting));
    with.open.find<QAbstractButton>("previewSwap")->click();
    with.check_nowhere("an agenda as text");

    with.visit(Where::Case, "case", with.code);
    with.hold_names();
    for (const auto* whom : {&test::canary_resident, &test::canary_partner, &test::canary_child}) CHECK(with.are_shown(*whom));
    CHECK_FALSE(with.are_shown(test::canary_reporter));
    CHECK_FALSE(with.open.window.windowTitle().contains(QString::fromStdString(test::canary_resident.family_name)));
    with.let_go();
    with.check_nowhere("case, after F6");

    with.open.find<QAction>("verbWriteName")->trigger();
    with.open.settle();
    CHECK(with.are_shown(test::canary_resident));
    with.visit(Where::Today, "today, after the form with the name");
    with.visit(Where::Case, "case, with that form closed", with.code);
}

TEST_CASE("Ctrl+K goes to a case by its code and to nobody by a name, and keeps no word that was typed") {
    Canaries with;
    const QString name = QString::fromStdString(test::canary_resident.family_name);
    with.open.go(Where::Today);
    CHECK_FALSE(with.palette_rows(with.code).filter(with.code).isEmpty());
    with.check_nowhere("a case found by its code");
    with.open.press(Qt::Key_Escape);
    CHECK(with.palette_rows(name).filter(with.code).isEmpty());
    with.open.press(Qt::Key_Escape);
    with.check_nowhere("after a search by name");

    with.begin(); // names stand in what was typed now, and the room looks along
    with.open.go(Where::Today);
    CHECK(with.palette_rows(name).filter(with.code).isEmpty());
    with.open.press(Qt::Key_Escape);
    with.check_nowhere("after a search by name in a meeting");
    CHECK_FALSE(with.palette_rows(with.code).filter(with.code).isEmpty());
    with.check_nowhere("a case found by its code in a meeting");
}

TEST_CASE("no canary is on any screen while a meeting runs, whatever was typed, but while F6 is held") {
    Canaries with;
    with.begin();
    with.go_to_the_case();
    REQUIRE(with.item().shown);
    CHECK(with.item().shown->code() == with.about.code);
    CHECK_FALSE(with.item().shown->room_story().empty()); // the room hears of it, without a name
    with.check_nowhere("chair");
    with.open.find<QAbstractButton>("roomScreenButton")->click();
    with.open.settle();
    REQUIRE(shown_room() != nullptr);
    CHECK_FALSE(test::found_in_windows({with.about.code}).empty());
    with.check_nowhere("chair, with the screen for the room");
    with.open.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&with.open.window));
    with.open.screen().takeFocus();
    with.hold_names();
    CHECK(with.are_shown(test::canary_resident));
    CHECK(with.are_shown(test::canary_partner));
    CHECK(test::first_canary(with.needles, test::texts_of(shown_room()).toStdString()) == "");
    for (auto* part : shown_room()->findChildren<QObject*>())
        CHECK(test::first_canary(with.needles, test::texts_of(part).toStdString()) == "");
    with.let_go();
    with.check_nowhere("chair, after F6");

    with.visit_lists();
    with.visit(Where::Case, "case, shut", with.code);
    with.hold_names();
    with.check_nowhere("case, shut, with F6");
    with.let_go();
    with.visit(Where::Prepare, "prepare", to_text(with.meeting));
    with.visit(Where::Finish, "finish, before the end", to_text(with.meeting));
}

TEST_CASE("no canary is at any item of a meeting, nor on the lists afterwards") {
    Canaries with;
    with.begin();
    with.open.go(Where::Chair, to_text(with.meeting));
    for (int i = 0; i < 60 && !with.view().isLast(); ++i) {
        with.check_nowhere("item " + std::to_string(with.view().currentPlace()));
        with.open.press(Qt::Key_Right, Qt::ControlModifier);
    }
    with.check_nowhere("last item");
    with.finish();
    with.visit(Where::Finish, "lists to hand out", to_text(with.meeting));
    with.open.find<QAbstractButton>("previewSwap")->click();
    with.check_nowhere("a list as text");
    auto* packs = with.open.find<widgets::ListTable>("packs");
    REQUIRE(packs->model()->rowCount() > 0);
    for (int row = 0; row < packs->model()->rowCount(); ++row) {
        packs->setCurrentRow(row);
        with.open.settle();
        with.check_nowhere("the list in row " + std::to_string(row));
    }
}

TEST_CASE("nothing of a canary is left in the window or in its title after a lock") {
    Canaries with;
    with.open.go(Where::Case, with.code);
    with.hold_names();
    REQUIRE(with.are_shown(test::canary_resident));
    with.open.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(test::wait_for([&] { return !with.open.example.desk.isOpen(); }));
    with.check_nowhere("locked");
}
