#include "app/window/rehearsal.h"

#include "base/crypto/passphrase.h"
#include "catalogue/document_words.h"
#include "catalogue/problems.h"
#include "print/pdf.h"
#include "shell/workbench.h"
#include "workspace/actions.h"
#include "workspace/cases.h"
#include "workspace/consultations.h"
#include "workspace/deliver.h"
#include "workspace/meetings.h"
#include "workspace/networks.h"
#include "workspace/new_ids.h"
#include "workspace/parties.h"
#include "workspace/reports.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace tandem::window {
namespace {

using screen::Place;
using screen::Where;

constexpr auto settle = std::chrono::milliseconds(120); // for layouts and for answers that lead to further questions
constexpr int quiet_rounds = 3;
constexpr int items_before_picture = 3; // the opening and two running cases: what comes then is a new one

QString spoken(const char* text) { return QCoreApplication::translate("window", text); }

// What the table agrees: for each case one visit, by the next person at the table, in two weeks.
workspace::Result<void> agree_for_each(workspace::Workspace& file, domain::MeetingId meeting) {
    TANDEM_ASSIGN(const auto agenda, workspace::show_agenda(file, meeting));
    TANDEM_ASSIGN(auto invited, workspace::list_invited(file, meeting));
    std::erase_if(invited, [](const auto& row) { return row.attendance.presence != domain::Presence::Present || !row.attendance.party; });
    if (invited.empty()) return {};
    std::size_t next = 0;
    for (const auto& row : agenda.items) {
        if (!row.item.case_file) continue;
        const auto& doer = invited[next++ % invited.size()].attendance;
        TANDEM_ASSIGN(const auto case_file, workspace::case_with_code(file, row.case_code));
        domain::ActionItem action;
        action.id = workspace::new_id_of<domain::ActionId>(file);
        action.case_file = case_file.id;
        action.agreed_in = meeting;
        action.kind = "visit";
        action.doer = doer.person;
        action.party = *doer.party;
        action.agreed_on = file.today();
        action.due = file.today().plus_days(14);
        TANDEM_TRY(workspace::save_action(file, action));
    }
    return {};
}

// Runs its steps one after the other, each when the file's thread has nothing left to do for the one before.
class Rehearsal final : public QObject {
public:
    Rehearsal(shell::Window& window, bridge::Desk& desk, const QString& folder) : m_window(window), m_desk(desk), m_folder(folder) {
        m_window.resize(1366, 768);
        m_window.show();
        plan();
    }

    void begin() {
        QTimer::singleShot(settle, this, [this] { nextStep(); });
    }

private:
    using Step = std::function<void()>;

    void then(Step step) { m_steps.append(std::move(step)); }

    void plan() {
        picture("start");
        then([this] { makeExample(); });
        then([this] { findPlaces(); });
        then([this] { passScreens(); });
    }

    void makeExample() {
        const QString secret = m_folder.filePath("passphrase.txt");
        auto passphrase = generate_passphrase(m_random);
        const auto written = write_private_file(secret.toStdString(), passphrase.view());
        if (!written)
            return fail(spoken(QT_TRANSLATE_NOOP("window", "The folder takes no files. Choose an empty folder that you may write in.")));
        wait();
        m_desk.make(
            m_folder.filePath("example.tandem").toStdString(), std::move(passphrase),
            [](workspace::Workspace& file) { return workspace::make_example(file, workspace::ExampleSize::Standard); }, this,
            [this](const workspace::Result<void>& made) {
                if (!made) return fail(catalogue::sentence(made.error()));
                m_window.showFile();
                goOn();
            });
    }

    void findPlaces() {
        ask(
            [](workspace::Workspace& file) {
                return workspace::list_cases(file, {}, {0, 1});
            },
            [this](const auto& page) { m_case = QString::fromStdString(page.rows.front().code); });
        ask(
            [](workspace::Workspace& file) {
                return workspace::list_parties(file, {}, {0, 1});
            },
            [this](const auto& page) { m_party = QString::fromStdString(page.rows.front().id.text()); });
        ask(
            [](workspace::Workspace& file) {
                return workspace::list_reports(file, workspace::ReportSpan::Inbox, {0, 1});
            },
            [this](const auto& page) { m_report = QString::fromStdString(page.rows.front().id.text()); });
        ask([](workspace::Workspace& file) { return workspace::list_consultations(file); },
            [this](const auto& rows) { // one that is still being written shows the marks
                const auto draft = std::ranges::find(rows, false, &workspace::ConsultationRow::checked);
                m_question = QString::fromStdString((draft == rows.end() ? rows.front() : *draft).id.text());
            });
        ask([](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); }, [this](const auto& id) { m_meeting = id; });
    }

    void passScreens() {
        const QString meeting = QString::fromStdString(m_meeting.text());
        visit("today", {Where::Today});
        visit("reports", {Where::Reports});
        visit("report-new", {Where::NewReport});
        visit("report", {Where::Report, m_report});
        visit("cases", {Where::Cases});
        visit("case", {Where::Case, m_case});
        visit("case-new", {Where::NewCase});
        visit("questions", {Where::Consultations});
        visit("question", {Where::Consultation, m_question});
        visit("parties", {Where::Parties});
        visit("party", {Where::Party, m_party});
        visit("party-new", {Where::NewParty});
        visit("knowledge", {Where::Knowledge});
        visit("settings", {Where::Settings});
        visit("meetings", {Where::Meetings});
        visit("meeting-new", {Where::NewMeeting});
        act([meeting = m_meeting](workspace::Workspace& file) { return workspace::take_proposal(file, meeting); });
        visit("meeting-prepare", {Where::Prepare, meeting});
        act([meeting = m_meeting](workspace::Workspace& file) { return workspace::begin_meeting(file, meeting); });
        visit("meeting-chair", {Where::Chair, meeting});
        act([meeting = m_meeting](workspace::Workspace& file) { return agree_for_each(file, meeting); });
        for (int i = 0; i < items_before_picture; ++i) then([this] { trigger("verbNextItem"); });
        picture("meeting-chair-case");
        then([this] { discussAll(); });
        act([meeting = m_meeting](workspace::Workspace& file) { return workspace::finish_meeting(file, meeting); });
        visit("meeting-finish", {Where::Finish, meeting});
        then([this] { handOut(); });
        then([this] { m_window.workbench()->showHelp(); });
        picture("help");
        then([this] { m_window.workbench()->showHelp(); });
        then([this] { trigger("verbSearch"); });
        picture("search");
        then([this] { m_window.lock(); });
        picture("locked");
        then([this] { finish(); });
    }

    void trigger(const char* object_name) {
        const auto* action = m_window.findChild<QAction*>(QLatin1String(object_name));
        if (action)
            const_cast<QAction*>(action)->trigger();
        else
            fail(QLatin1String(object_name));
    }

    void discussAll() {
        ask([meeting = m_meeting](workspace::Workspace& file) { return workspace::show_agenda(file, meeting); },
            [this](const workspace::Agenda& agenda) {
                for (const auto& row : agenda.items)
                    m_desk.act(
                        this,
                        [id = row.item.id](workspace::Workspace& file) {
                            return workspace::record_item(file, id, domain::ItemDiscussed{}, std::nullopt);
                        },
                        [this](const workspace::Result<workspace::Changes>& done) { complainOf(done); });
            });
    }

    void handOut() {
        const Path folder = m_folder.filePath("packs").toStdString();
        wait();
        m_desk.begin(
            this,
            [folder, meeting = m_meeting](workspace::Workspace& file, const workspace::Progress& progress) {
                constexpr workspace::PackFormat formats[] = {workspace::PackFormat::Html, workspace::PackFormat::Pdf};
                return workspace::hand_out_packs(
                    file, meeting, folder, formats, catalogue::DocumentWords(),
                    [](const documents::Document& document) { return print::to_pdf(document).toStdString(); }, progress);
            },
            [this](const workspace::Result<std::vector<workspace::PackFile>>& packs) {
                if (!packs) return fail(catalogue::sentence(packs.error()));
                m_packs = packs->size();
                goOn();
            });
    }

    void visit(const char* name, const Place& place) {
        then([this, place] { m_window.workbench()->goTo(place); });
        picture(name);
    }

    void picture(const char* name) {
        then([this, name] {
            const QString file =
                m_folder.filePath(QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(QLatin1String(name)));
            if (!m_window.grab().save(file)) fail(spoken(QT_TRANSLATE_NOOP("window", "A picture could not be written. Is the disk full?")));
        });
    }

    template <class Question, class Shown>
    void ask(Question question, Shown shown) {
        m_desk.ask(this, std::move(question), [this, shown = std::move(shown)](const auto& answer) {
            if (answer)
                shown(*answer);
            else
                complainOf(answer);
        });
    }
    template <class Verb>
    void act(Verb verb) {
        then([this, verb] { m_desk.act(this, verb, [this](const auto& done) { complainOf(done); }); });
    }
    template <class Answer>
    void complainOf(const Answer& answer) {
        if (!answer) fail(catalogue::sentence(answer.error()));
    }

    void wait() { m_waiting = true; }
    void goOn() { m_waiting = false; }

    void nextStep() {
        if (m_failed) return;
        if (!m_waiting && m_quiet >= quiet_rounds) {
            if (m_steps.isEmpty()) return;
            m_quiet = 0;
            m_steps.takeFirst()();
        }
        askWhetherQuiet();
    }

    void askWhetherQuiet() {
        const auto round = [this] {
            QTimer::singleShot(settle / quiet_rounds, this, [this] {
                ++m_quiet;
                nextStep();
            });
        };
        if (!m_desk.isOpen()) return round();
        m_desk.ask(
            this, [](workspace::Workspace&) { return workspace::Result<void>(); }, [round](const workspace::Result<void>&) { round(); });
    }

    void finish() {
        std::printf("%s\n  %s\n", qPrintable(spoken(QT_TRANSLATE_NOOP("window", "The example meeting was held. Everything is in:"))),
                    qPrintable(m_folder.absolutePath()));
        std::printf(
            qPrintable(spoken(QT_TRANSLATE_NOOP(
                "window",
                "%d pictures of screens, %d files in the folder packs, the network example.tandem with its passphrase beside it.\n"))),
            m_pictures, static_cast<int>(m_packs));
        QApplication::exit(0);
    }

    void fail(const QString& sentence) {
        m_failed = true;
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
        QApplication::exit(1);
    }

    shell::Window& m_window;
    bridge::Desk& m_desk;
    QDir m_folder;
    SystemRandom m_random;
    QList<Step> m_steps;
    QString m_case, m_report, m_question, m_party;
    domain::MeetingId m_meeting;
    int m_pictures = 0, m_quiet = 0;
    std::size_t m_packs = 0;
    bool m_waiting = false, m_failed = false;
};

// Nothing is written over: a second rehearsal in the same folder gets a folder of its own.
QString fresh_folder(const QString& wanted) {
    QString folder = wanted;
    for (int number = 2; QDir(folder).exists() && !QDir(folder).isEmpty(); ++number)
        folder = QStringLiteral("%1-%2").arg(wanted).arg(number);
    QDir().mkpath(folder);
    return folder;
}

} // namespace

int rehearse(shell::Window& window, bridge::Desk& desk, const QString& folder) {
    Rehearsal rehearsal(window, desk, fresh_folder(folder));
    rehearsal.begin();
    return QApplication::exec();
}

} // namespace tandem::window
