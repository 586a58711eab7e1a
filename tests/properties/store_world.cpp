#include "store_world.h"

#include "base/json/json.h"
#include "file_content.h"
#include "storage/records/select.h"

#include <algorithm>

namespace tandem::test {

using namespace domain;
using namespace storage;
using exchange::FieldState;
using exchange::RegisterBatch;

namespace {

std::unique_ptr<sqlite::Connection> copy_of(sqlite::Connection& content) {
    auto copy = std::make_unique<sqlite::Connection>(":memory:", sqlite::OpenOptions{sqlite::Access::Create});
    content.copy_into(*copy, {});
    return copy;
}

template <domain::Record R>
std::vector<R> all_of(ExchangingFile& file) {
    return *file.store->read([](sqlite::Connection& connection) { return select_records<R>(connection, "1 ORDER BY id"); });
}

// The same few ids in every file, as when a document is imported in two of them.
Uuid common_id(std::size_t number) {
    Uuid::Bytes bytes{};
    bytes[15] = static_cast<std::uint8_t>(number + 1);
    return Uuid(bytes);
}

} // namespace

StoreWorld::StoreWorld(std::uint64_t seed, int steps, WriterIds writer_ids)
    : m_random(seed), m_steps(steps), m_writer_ids(writer_ids), m_next_seed(seed * 1000) {
    m_files.resize(2 + below(5));
    for (File& file : m_files) {
        file.writer_seed = ++m_next_seed;
        file.file = std::make_unique<ExchangingFile>(file.writer_seed);
    }
}
StoreWorld::~StoreWorld() = default;

StoreWorld::End StoreWorld::run() {
    for (int i = 0; i < m_steps; ++i) step();
    exchange_until_quiet();
    End end;
    for (File& file : m_files) {
        end.diverged |= !is_same(m_files.front(), file);
        if (end.lost_edit.empty()) end.lost_edit = lost_edit(file);
        check_search(file);
        CHECK(file.file->journal_is_whole());
    }
    return end;
}

void StoreWorld::step() {
    File& file = any_file();
    const std::size_t dice = below(100);
    if (dice < 12) create(file);
    else if (dice < 38) edit(file);
    else if (dice < 42) remove(file);
    else if (dice < 48) bring_back(file, false);
    else if (dice < 52) bring_back(file, true);
    else if (dice < 54) erase(file);
    else if (dice < 68) send(file);
    else if (dice < 88 && !m_packages.empty()) deliver(file, m_packages[below(m_packages.size())]);
    else if (dice < 91) file.file->clock.at = Instant{1'790'000'000'000 + static_cast<std::int64_t>(below(4'000'000))};
    else if (dice < 94) back_up(file);
    else if (dice < 97 && !file.backups.empty()) {
        const Backup& backup = file.backups[below(file.backups.size())];
        reopen(file, *backup.content, History(backup.history));
    } else reopen(file, file.file->store->connection(), History(file.history));
}

void StoreWorld::create(File& file) {
    auto& ids = file.file->ids;
    const auto save = [&](const auto& record) {
        (void)file.file->store->write(file.file->act(), [&](UnitOfWork& work) { work.save(record); }); // refused when erased or removed
    };
    Party party = a_party(ids, "Partij " + std::to_string(below(50)));
    ActionItem action = an_action(ids, CaseId(ids.next()));
    action.due = Day::from_ymd(2026, 12, 31); // may arrive apart from the fields that the row cannot be without
    action.result = "afgesproken";
    switch (below(8)) {
    case 0: save(a_case(ids, file.file->random)); break;
    case 1: save(a_person(ids, "Persoon " + std::to_string(below(50)))); break;
    case 2: save(party); break;
    case 3:
        party.id = PartyId(common_id(below(2)));
        save(party);
        break;
    default: save(action);
    }
    note_writes(file);
}

void StoreWorld::edit(File& file) {
    const auto save = [&](const auto& record) { file.file->save(record); };
    const std::string text = "woorden " + std::to_string(below(1000));
    if (auto actions = all_of<ActionItem>(*file.file); !actions.empty() && below(2) == 0) {
        ActionItem& action = actions[below(actions.size())];
        if (below(2) == 0) action.text = text;
        else if (below(2) == 0) action.due = Day::from_ymd(2026, 12, 1 + static_cast<unsigned>(below(28)));
        else action.state = ActionDone{*Day::from_ymd(2026, 11, 1 + static_cast<unsigned>(below(28)))};
        save(action);
    } else if (auto cases = all_of<CaseFile>(*file.file); !cases.empty() && below(2) == 0) {
        CaseFile& one = cases[below(cases.size())];
        if (below(2) == 0) one.question_to_network = text;
        else one.goes_well = below(3) == 0 ? std::nullopt : std::optional(text);
        save(one);
    } else if (auto parties = all_of<Party>(*file.file); !parties.empty()) {
        parties[below(parties.size())].name = text;
        for (const Party& party : parties) save(party); // only the one that differs is written
    }
    note_writes(file);
}

void StoreWorld::remove(File& file) {
    if (const auto actions = all_of<ActionItem>(*file.file); !actions.empty())
        file.file->remove<ActionItem>(actions[below(actions.size())].id);
    else if (const auto parties = all_of<Party>(*file.file); !parties.empty())
        file.file->remove<Party>(parties[below(parties.size())].id);
    note_writes(file);
}

void StoreWorld::bring_back(File& file, bool redo) {
    Store& store = *file.file->store;
    (void)(redo ? store.redo(file.file->act("redo")) : store.undo(file.file->act("undo"))); // refused when a package came between
    note_writes(file);
}

void StoreWorld::erase(File& file) {
    const auto actions = all_of<ActionItem>(*file.file);
    if (actions.empty()) return;
    const Uuid id = actions[below(actions.size())].id.uuid();
    file.file->erase<ActionItem>(ActionId(id));
    file.history.erased.insert(id);
    note_writes(file);
}

// A part of the file, in another order, some of it doubled. Now and then only what changed since the last package.
void StoreWorld::send(File& file) {
    Package package = whole(file);
    const std::int64_t since = below(2) == 0 ? 0 : std::min(file.last_change, file.file->counter());
    file.last_change = file.file->counter();
    package.batch = file.file->slice(since);
    auto& fields = package.batch.fields;
    const std::size_t one_in = 2 + below(10); // few or many of them are left out
    if (below(3) != 0) std::erase_if(fields, [&](const FieldState&) { return below(one_in) == 0; });
    if (below(4) == 0) package.batch.erased.clear();
    if (!fields.empty() && below(2) == 0) fields.push_back(FieldState(fields[below(fields.size())]));
    std::ranges::shuffle(fields, m_random);
    History part;
    for (const FieldState& one : fields) part.contains[{one.entity, one.field}] = package.history.contains[{one.entity, one.field}];
    part.erased.insert(package.batch.erased.begin(), package.batch.erased.end());
    package.history = std::move(part);
    m_packages.push_back(std::move(package));
}

void StoreWorld::deliver(File& file, const Package& package) {
    file.file->merge(package.batch);
    note_arrivals(file, package.history);
    const auto step = file.file->counter();
    CHECK(file.file->merge(package.batch).changes.step == 0);
    CHECK(file.file->counter() == step);
    note_writes(file);
}

void StoreWorld::note_arrivals(File& file, const History& arrived) {
    History& mine = file.history;
    mine.erased.insert(arrived.erased.begin(), arrived.erased.end());
    for (const auto& [place, writes] : arrived.contains) mine.waits[place].insert(writes.begin(), writes.end());
    std::set<Uuid> still_waiting;
    auto cursor = file.file->store->connection().query("SELECT entity FROM waiting");
    while (cursor.next()) still_waiting.insert(cursor.uuid(0));
    for (const auto& [place, writes] : mine.waits)
        if (!still_waiting.contains(place.first)) mine.contains[place].insert(writes.begin(), writes.end());
    std::erase_if(mine.waits, [&](const auto& entry) { return !still_waiting.contains(entry.first.first); });
    std::erase_if(mine.contains, [&](const auto& entry) { return mine.erased.contains(entry.first.first); });
}

StoreWorld::History StoreWorld::everything_in(const History& history) {
    History all = history;
    for (const auto& [place, writes] : history.waits) all.contains[place].insert(writes.begin(), writes.end());
    all.waits.clear();
    return all;
}

void StoreWorld::back_up(File& file) { file.backups.push_back({copy_of(file.file->store->connection()), file.history}); }

// Each opening gets a new writer id from the store: it is the first thing that the store asks of its source of chance.
void StoreWorld::reopen(File& file, sqlite::Connection& content, const History& history) {
    auto opened = std::make_unique<ExchangingFile>(++m_next_seed);
    opened->clock.at = file.file->clock.at;
    const SeededRandom rest = opened->random;
    if (m_writer_ids == WriterIds::Kept) opened->random = SeededRandom(file.writer_seed);
    opened->store = std::make_unique<Store>(copy_of(content), opened->random);
    if (m_writer_ids == WriterIds::Kept) opened->random = rest;
    file.file = std::move(opened);
    file.history = history;
    file.last_change = std::min(file.last_change, file.file->counter());
    file.last_slice = file.file->slice();
}

// What the file wrote itself: heads that nobody made before. Each had before it all that this copy contained.
void StoreWorld::note_writes(File& file) {
    History& mine = file.history;
    for (auto* known : {&mine.contains, &mine.waits})
        std::erase_if(*known, [&](const auto& entry) { return mine.erased.contains(entry.first.first); });
    for (const FieldState& one : file.file->slice().fields) {
        for (const Head& head : one.state.heads) {
            const auto [known, is_new] = m_number_of.try_emplace(dot_of(one, head), static_cast<std::uint32_t>(m_replaced.size()));
            if (!is_new) continue;
            Writes& contains = mine.contains[{one.entity, one.field}];
            m_replaced.push_back(contains);
            contains.insert(known->second);
        }
    }
}

StoreWorld::Package StoreWorld::whole(File& file) {
    return {file.file->slice(), everything_in(file.history)};
}

void StoreWorld::exchange_until_quiet() {
    for (int round = 0; round < 2; ++round)
        for (File& from : m_files) {
            const Package package = whole(from);
            for (File& to : m_files)
                if (&from != &to) deliver(to, package);
        }
}

StoreWorld::Dot StoreWorld::dot_of(const FieldState& one, const Head& head) {
    return {one.entity, one.field, head.writer, head.n, to_json(head.value)};
}

bool StoreWorld::is_same(File& a, File& b) {
    return a.file->slice() == b.file->slice() && everything_in(a.history) == everything_in(b.history) &&
           tables_as_text(a.file->store->connection()) == tables_as_text(b.file->store->connection());
}

// Exactly the writes that no later write has replaced are heads.
std::string StoreWorld::lost_edit(File& file) {
    std::map<Place, Writes> heads;
    for (const FieldState& one : file.file->slice().fields)
        for (const Head& head : one.state.heads) heads[{one.entity, one.field}].insert(m_number_of.at(dot_of(one, head)));
    std::map<Place, Writes> expected = everything_in(file.history).contains;
    for (auto& [place, writes] : expected) {
        Writes replaced;
        for (const auto number : writes) replaced.insert(m_replaced[number].begin(), m_replaced[number].end());
        std::erase_if(writes, [&](auto number) { return replaced.contains(number); });
    }
    for (const auto& [place, writes] : expected)
        if (heads[place] != writes) return place.first.text() + " field " + std::to_string(place.second);
    return heads.size() == expected.size() ? std::string() : "a field that nobody wrote";
}

// The index is what it would be, made anew from the rows.
void StoreWorld::check_search(File& file) {
    CHECK(search_as_text(file.file->store->connection()) == search_made_anew_as_text(file.file->store->connection()));
}

} // namespace tandem::test
