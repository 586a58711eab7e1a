// bench_window --size S|M|L [--folder F]: how quick the window is on a large file, without a screen. The file is keyed by its
// key: the derivation's half second and its 256 MiB are not in these figures.
#include "base/crypto/recovery.h"
#include "base/crypto/system_random.h"
#include "catalogue/language.h"
#include "shell/window.h"
#include "shell/workbench.h"
#include "workspace/cases.h"
#include "workspace/networks.h"

#include <fmt/format.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <malloc.h>

#include <fstream>
#include <map>
#include <unistd.h>

using namespace tandem;
using screen::Where;

namespace {

double milliseconds_of(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double resident_megabytes() {
    malloc_trim(0);
    std::ifstream statm("/proc/self/statm");
    double total = 0, resident = 0;
    statm >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

// The longest that one event kept the window's thread busy, its painting included: what a person feels as a hitch.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_inside) return QApplication::notify(receiver, event);
        m_inside = true;
        bool taken = false;
        m_longest = std::max(m_longest, milliseconds_of([&] { taken = QApplication::notify(receiver, event); }));
        m_inside = false;
        return taken;
    }
    double take() { return std::exchange(m_longest, 0.0); }

private:
    bool m_inside = false;
    double m_longest = 0;
};

TimedApplication& application() { return *static_cast<TimedApplication*>(qApp); }

// A clock that cannot be late proves nothing: an event of 30 ms has to be seen.
bool sees_a_hitch() {
    application().take();
    QTimer::singleShot(0, [] { QThread::msleep(30); });
    QTest::qWait(100);
    return application().take() >= 30;
}

class Bench {
public:
    Bench(workspace::ExampleSize size, const QString& folder) : m_folder(folder + "/tandem-bench-window-XXXXXX"), m_size(size) {}

    int run() {
        if (!make()) return 1;
        const double reopened = milliseconds_of([&] { open(); });
        const double today = milliseconds_of([&] {
            m_window.showFile();
            settle();
        });
        QTest::qWait(300);
        const double memory = resident_megabytes();
        row("open after the key", reopened, "ms", "");
        row("Today filled", today, "ms", "under 150");
        row("resident after Today", memory, "MB", "under 200");
        measure_search();
        measure_stalls();
        return 0;
    }

private:
    static FileKey key() {
        SeededRandom random(3);
        std::array<std::uint8_t, file_key_size> bytes{};
        random.fill(bytes);
        return file_key_from_bytes(bytes, make_salt(random));
    }
    Path path() const { return m_folder.filePath("bench.tandem").toStdString(); }
    static void row(const char* name, double value, const char* unit, const char* wanted) {
        fmt::print("| {:<44} | {:>9.2f} {:<3} | {:<10} |\n", name, value, unit, wanted);
        std::fflush(stdout);
    }

    bool make() {
        std::optional<bool> made;
        m_window.resize(1366, 768);
        m_window.show();
        const double seconds = milliseconds_of([&] {
            m_desk.makeKeyed(path(), key(), [size = m_size](workspace::Workspace& file) { return workspace::make_example(file, size); }, &m_window,
                             [&](const workspace::Result<void>& done) { made = done.has_value(); });
            while (!made) QTest::qWait(50);
        }) / 1000.0;
        row("make the example", seconds, "s", "");
        bool closed = false;
        QObject::connect(&m_desk, &bridge::Desk::closed, &m_window, [&] { closed = true; });
        m_desk.close();
        while (!closed) QTest::qWait(10);
        return *made;
    }

    void open() {
        bool opened = false;
        m_desk.open(path(), workspace::RecoveryKeyText{recovery_text(key())}, &m_window, [&](const workspace::Result<void>&) { opened = true; });
        while (!opened) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }

    void settle() {
        for (int round = 0; round < 2; ++round) {
            bool answered = false;
            m_desk.ask(&m_window, [](workspace::Workspace&) { return workspace::Result<void>(); }, [&](const workspace::Result<void>&) { answered = true; });
            while (!answered) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
    }

    void measure_search() {
        std::vector<double> keys;
        const QStringList typed = {"26-", "bez", "buurt", "sa", "w", "post", "de", "ver", "huis", "2"};
        for (int run = 0; run < 5; ++run)
            for (const auto& words : typed) {
                m_window.workbench()->openPalette({});
                settle();
                auto* line = m_window.findChild<QLineEdit*>("paletteWords");
                for (qsizetype i = 1; i <= words.size(); ++i)
                    keys.push_back(milliseconds_of([&] {
                        line->setText(words.left(i));
                        settle_once();
                    }));
                QTest::keyClick(line, Qt::Key_Escape);
            }
        row("Ctrl+K, key to result, median", percentile(keys, 0.5), "ms", "");
        row("Ctrl+K, key to result, p95", percentile(keys, 0.95), "ms", "under 20");
    }
    void settle_once() {
        bool answered = false;
        m_desk.ask(&m_window, [](workspace::Workspace&) { return workspace::Result<void>(); }, [&](const workspace::Result<void>&) { answered = true; });
        while (!answered) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }

    void measure_stalls() {
        m_window.workbench()->goTo({Where::Cases});
        settle();
        QTest::qWait(200);
        application().take();
        auto* table = m_window.workbench()->findChild<QTableView*>();
        if (table) {
            auto* bar = table->verticalScrollBar();
            for (int i = 0; i < 200; ++i) {
                const int to = bar->minimum() + (bar->maximum() - bar->minimum()) * ((i * 37) % 200) / 200;
                QTimer::singleShot(0, bar, [bar, to] { bar->setValue(to); }); // inside an event, where it is timed
                QTest::qWait(8);
            }
            row("longest hitch while scrolling the cases", application().take(), "ms", "under 16");
        }
        save_some();
        row("longest hitch while saving", application().take(), "ms", "under 16");
        bool done = false;
        auto* task = m_desk.backUp(workspace::Workspace::BackupMoment::Closing);
        QObject::connect(task, &bridge::Task::finished, &m_window, [&] { done = true; });
        QElapsedTimer timer;
        timer.start();
        while (!done) QTest::qWait(20);
        row("backup", static_cast<double>(timer.elapsed()), "ms", "");
        row("longest hitch while backing up", application().take(), "ms", "under 16");
    }

    void save_some() {
        for (int i = 0; i < 20; ++i) {
            bool done = false;
            m_desk.act(&m_window, [i](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
                TANDEM_ASSIGN(const auto page, workspace::list_cases(file, {}, {i, 1}));
                TANDEM_ASSIGN(auto case_file, workspace::case_with_code(file, page.rows.front().code));
                case_file.goes_well = fmt::format("{}", i);
                return workspace::save_case(file, case_file);
            }, [&](const auto&) { done = true; });
            while (!done) QTest::qWait(5);
            settle();
        }
    }

    QTemporaryDir m_folder;
    workspace::ExampleSize m_size;
    bridge::Preferences m_preferences{m_folder.filePath("settings.ini")};
    bridge::Desk m_desk;
    widgets::Seams m_seams = widgets::realSeams();
    shell::Window m_window{{m_desk, m_preferences, m_seams}};
};

} // namespace

int main(int count, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication timed(count, arguments);
    catalogue::speak(catalogue::Language::Dutch);
    const auto given = timed.arguments();
    const auto value_of = [&](const char* name, const QString& usual) {
        const auto at = given.indexOf(QLatin1String(name));
        return at >= 0 && at + 1 < given.size() ? given[at + 1] : usual;
    };
    const std::map<QString, workspace::ExampleSize> sizes{
        {"S", workspace::ExampleSize::S}, {"M", workspace::ExampleSize::M}, {"L", workspace::ExampleSize::L}};
    const auto size = sizes.find(value_of("--size", "S"));
    if (size == sizes.end()) return 2;
    if (!sees_a_hitch()) return fmt::print("The clock for hitches sees none.\n"), 1;
    fmt::print("\nThe window, size {}\n", size->first.toStdString());
    return Bench(size->second, value_of("--folder", QDir::tempPath())).run();
}
