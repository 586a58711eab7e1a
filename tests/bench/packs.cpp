// bench_packs: a meeting of 40 cases for 30 people in the example of size S, computed for each, on the screen of the room and on paper.
#include "base/crypto/recovery.h"
#include "base/crypto/system_random.h"
#include "catalogue/document_words.h"
#include "catalogue/language.h"
#include "domain/network/rules.h"
#include "print/pdf.h"
#include "room/room_screen.h"
#include "workspace/cases.h"
#include "workspace/deliver.h"
#include "workspace/disclosing.h"
#include "workspace/meetings.h"
#include "workspace/networks.h"
#include "workspace/parties.h"
#include "workspace/room.h"

#include <fmt/format.h>

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <filesystem>

using namespace tandem;
using workspace::Workspace;

namespace {

constexpr std::size_t people_wanted = 30, cases_wanted = 40;

template <class T>
T need(workspace::Result<T> result) {
    if (!result) {
        fmt::print("failed with problem {} {}\n", static_cast<int>(result.error().code), result.error().place);
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

double median_of(int runs, const std::function<void()>& work) {
    std::vector<double> taken;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        taken.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

void row(const char* what, double milliseconds, const char* wanted) {
    fmt::print("| {:<52} | {:>9.2f} ms | {:<13} |\n", what, milliseconds, wanted);
    std::fflush(stdout);
}

struct FullMeeting {
    domain::MeetingId id;
    std::vector<domain::AttendanceId> people;
};

FullMeeting make_meeting(Workspace& file) {
    const auto tables = need(workspace::list_tables(file));
    workspace::NewMeeting wanted;
    wanted.table = tables.front().table.id;
    wanted.day = file.today();
    FullMeeting full{need(workspace::plan_meeting(file, wanted)).id, {}};
    for (const auto& row : need(workspace::list_invited(file, full.id)))
        (void)need(workspace::remove_invited(file, row.attendance.id));
    for (const auto& hit : need(workspace::find_people(file, "", people_wanted))) (void)need(workspace::invite(file, full.id, hit.id, hit.party));
    for (const auto& one : need(workspace::list_invited(file, full.id))) {
        full.people.push_back(one.attendance.id);
        (void)need(workspace::set_presence(file, one.attendance.id, domain::Presence::Coming));
    }
    std::size_t added = 0;
    for (const auto& one : need(workspace::list_cases(file, {.state = "open"}, {0, 200})).rows) {
        workspace::NewItem item;
        item.mode = domain::AgendaItemMode::NewCase;
        item.case_file = need(workspace::case_with_code(file, one.code)).id;
        if (added < cases_wanted && workspace::add_item(file, full.id, item)) ++added;
    }
    fmt::print("\n{} cases for {} people\n", added, full.people.size());
    return full;
}

// What the room waits for: from the change in the file to the last pixel of a screen of 1920 x 1080.
void measure_repaint(Workspace& file, const FullMeeting& full) {
    room::RoomScreen screen;
    screen.resize(1920, 1080);
    screen.show();
    bool coming = false;
    const auto change_and_paint = [&] {
        (void)need(workspace::set_presence(file, full.people.front(), coming ? domain::Presence::Coming : domain::Presence::Absent));
        coming = !coming;
        screen.showItem(QStringLiteral("Overleg"), need(workspace::show_room(file, full.id)), 0);
        (void)screen.grab();
    };
    change_and_paint();
    row("somebody comes in or leaves: saved, computed, and the room's screen painted", median_of(6, change_and_paint), "under 50");
}

void measure(Workspace& file, const FullMeeting& full) {
    const catalogue::DocumentWords words;
    row("each person x each case, read and computed (paper)",
        median_of(5, [&] { (void)need(workspace::disclose_to_each(file, full.id, full.people, domain::Occasion::Paper)); }), "");
    row("the room after somebody came in or left, read and computed", median_of(5, [&] { (void)need(workspace::show_room(file, full.id)); }), "");
    measure_repaint(file, full);
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / std::string("tandem-bench-packs");
    const auto hand_out = [&](workspace::PackFormat format) {
        std::filesystem::remove_all(folder);
        const std::vector formats{format};
        (void)need(workspace::hand_out_packs(file, full.id, folder, formats, words,
                                             [](const documents::Document& document) { return print::to_pdf(document).toStdString(); }));
    };
    row("a pack for each as HTML, saved and registered", median_of(3, [&] { hand_out(workspace::PackFormat::Html); }), "under 500");
    row("a pack for each as PDF, saved and registered", median_of(1, [&] { hand_out(workspace::PackFormat::Pdf); }), "under 5000");
    std::filesystem::remove_all(folder);
}

} // namespace

int main(int count, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    catalogue::speak(catalogue::Language::Dutch);
    const SystemClock clock;
    SystemRandom random;
    SeededRandom seeded(3);
    std::array<std::uint8_t, file_key_size> bytes{};
    seeded.fill(bytes);
    const auto path = std::filesystem::temp_directory_path() / std::string("tandem-bench-packs.tandem");
    std::filesystem::remove(path); // of a run that was broken off
    {
        auto file = need(Workspace::create_keyed(path, file_key_from_bytes(bytes, make_salt(seeded)), {clock, random}));
        (void)need(workspace::make_example(file, workspace::ExampleSize::S));
        measure(file, make_meeting(file));
    }
    std::filesystem::remove(path);
}
