#include "subject.h"

#include "base/crypto/file_key.h"
#include "domain/registry.h"
#include "measure.h"
#include "storage/file/verify.h"
#include "storage/records/select.h"
#include "storage/schema/migrations.h"

#include <cstdio>
#include <stdexcept>

namespace tandem::bench {
namespace {

using storage::sqlite::Access;
using storage::sqlite::Connection;

constexpr std::size_t cases_per_step = 500;

template <class T>
T need(Expected<T, storage::StoreError> result) {
    if (!result) throw std::runtime_error("storage failed with code " + std::to_string(result.error().code));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

std::string made_up_key(RandomSource& random) {
    std::array<std::uint8_t, file_key_size> bytes{};
    random.fill(bytes);
    return std::string(sqlcipher_key_text(file_key_from_bytes(bytes, make_salt(random))).view());
}

} // namespace

Subject::Subject(std::filesystem::path path, bool encrypted) : m_path(std::move(path)) {
    std::filesystem::remove(m_path);
    if (encrypted) m_key_text = made_up_key(m_random);
}

Subject::~Subject() {
    m_store.reset();
    std::filesystem::remove(m_path);
}

void Subject::connect(bool create) {
    storage::sqlite::OpenOptions options;
    options.access = create ? Access::Create : Access::ReadWrite;
    options.key_text = m_key_text;
    options.vfs = m_disk.name();
    auto connection = std::make_unique<Connection>(m_path.string(), options);
    if (create) storage::schema::create_schema(*connection, storage::schema::all_migrations(), {m_clock.now(), m_random});
    m_store = std::make_unique<storage::Store>(std::move(connection), m_random);
}

storage::Act Subject::act(const char* verb) {
    storage::Act act;
    act.at = m_clock.now();
    act.verb = verb;
    return act;
}

void Subject::fill(workspace::ExampleSize size) {
    workspace::ExampleMaker maker({size, *Day::parse("2026-11-02")});
    const auto put = [&](const auto& part) {
        need(m_store->write(act("network.example"), [&](storage::UnitOfWork& work) {
            for_each_record(part, [&](const auto& record) { work.save(record); });
        }));
    };
    put(maker.basis());
    workspace::ExampleChunk chunk;
    while (maker.next(chunk, cases_per_step)) {
        put(chunk);
        if (!chunk.cases.empty()) m_code = chunk.cases.front().code.text();
        if (m_actions.size() < 1000) m_actions.insert(m_actions.end(), chunk.actions.begin(), chunk.actions.end());
    }
}

void Subject::save_edit(int run) {
    auto& action = m_actions[static_cast<std::size_t>(run)];
    action.text = "gewijzigd in ronde " + std::to_string(run);
    need(m_store->write(act("action.change"), [&](storage::UnitOfWork& work) { work.save(action); }));
}

void Subject::import_records(int run) {
    constexpr int records = 10'000, per_step = 2'000;
    for (int done = 0; done < records; done += per_step)
        need(m_store->write(act("network.import"), [&](storage::UnitOfWork& work) {
            for (int i = 0; i < per_step; ++i) {
                auto action = m_actions[static_cast<std::size_t>(i) % m_actions.size()];
                action.id = m_ids.next_id<domain::ActionId>();
                action.text = "ronde " + std::to_string(run) + " regel " + std::to_string(done + i);
                work.save(action);
            }
        }));
}

Figures Subject::measure(workspace::ExampleSize size) {
    Figures figures;
    connect(true);
    figures.fill_seconds = milliseconds_of([&] { fill(size); }) / 1000;
    figures.megabytes = static_cast<double>(std::filesystem::file_size(m_path)) / 1e6;
    m_store.reset();
    figures.open = median_milliseconds(9, [&](int) {
        m_store.reset();
        connect(false);
    });
    const auto syncs = [&] { return m_disk.count(test::FileOperation::Sync); };
    const auto syncs_before = syncs();
    constexpr int saves = 51;
    figures.save = median_milliseconds(saves, [&](int run) { save_edit(run); });
    figures.syncs_per_save = static_cast<double>(syncs() - syncs_before) / saves;
    const auto ask = [&](auto query) { return median_milliseconds(21, [&](int) { (void)need(m_store->read(query)); }); };
    figures.page = ask([](Connection& c) { return storage::CasesStore(c).rows(storage::CaseList(c).page({}, 0, 100).ids).size(); });
    figures.search_code = ask([&](Connection& c) { return storage::SearchIndex(c).find(storage::SearchSpace::Open, m_code, 20).size(); });
    figures.search_word = ask([](Connection& c) { return storage::SearchIndex(c).find(storage::SearchSpace::Open, "bez", 20).size(); });
    figures.import = median_milliseconds(3, [&](int run) { import_records(run); });
    figures.verify = milliseconds_of([&] { figures.sound = need(storage::verify(*m_store)).is_sound(); });
    return figures;
}

} // namespace tandem::bench
