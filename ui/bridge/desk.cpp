#include "bridge/desk.h"

#include "workspace/expiry.h"
#include "workspace/settings.h"
#include "workspace/upkeep.h"

namespace tandem::bridge {

using workspace::Changes;
using workspace::Problem;
using workspace::Result;
using workspace::Workspace;

// What the window has to know of a file from the start.
struct Desk::OpenFacts {
    workspace::Role role{};
    Path path;
    Zone zone = Zone::amsterdam();
    QString undo_verb, redo_verb;
    QHash<QString, QString> drafts;
    std::optional<Instant> last_backup;
};

namespace {

constexpr auto drafts_after = std::chrono::milliseconds(250);

QString as_text(const std::optional<std::string>& text) { return text ? QString::fromStdString(*text) : QString(); }

QHash<QString, QString> drafts_in(Workspace& file) {
    QHash<QString, QString> found;
    if (const auto kept = workspace::drafts(file))
        for (const auto& [place, text] : *kept) found.insert(QString::fromStdString(place), QString::fromStdString(text));
    return found;
}

} // namespace

Desk::Desk(Around around, QObject* parent) : QObject(parent), m_around(std::move(around)) {
    m_draft_timer.setSingleShot(true);
    m_draft_timer.setInterval(drafts_after);
    connect(&m_draft_timer, &QTimer::timeout, this, &Desk::writeDrafts);
}

Desk::~Desk() { writeDrafts(); }

// A folder per file: the plan for dropping old backups takes every backup in a folder for one of the same file.
Path Desk::backupFolderOf(const Path& path) const {
    const Path name = path.stem().string() + "-backups";
    return m_backup_place.empty() ? path.parent_path() / name : m_backup_place / name;
}

workspace::Surroundings Desk::surroundings(const Path& path) const {
    workspace::Surroundings surroundings{.clock = *m_around.clock, .random = *m_around.random};
    surroundings.today = m_around.today;
    if (!m_backup_place.empty()) surroundings.backup_folder = backupFolderOf(path);
    return surroundings;
}

Day Desk::today() const { return m_around.today ? *m_around.today : m_zone.day_of(now()); }

void Desk::start(const Path& path, Opening opening, QObject* context, Opened then) {
    const quint64 session = ++m_session;
    m_thread.add([this, session, opening = std::move(opening), guard = QPointer<QObject>(context), then = std::move(then),
                  around = surroundings(path)](FileThread::Slot& file) mutable {
        file.reset();
        auto made = opening(std::move(around));
        if (!made) return deliver(guard, session, Result<void>(tl::make_unexpected(made.error())), std::move(then));
        file.emplace(*std::move(made));
        if (const auto wiped = workspace::wipe_what_expired(*file); !wiped) tellLater(session, wiped.error());
        OpenFacts facts{file->role(), file->path(), file->zone(), as_text(file->undo_verb()), as_text(file->redo_verb()), drafts_in(*file), {}};
        facts.last_backup = workspace::last_backup(*file).value_or(std::nullopt);
        deliver(QPointer<QObject>(this), session, std::move(facts), [this, guard, then = std::move(then)](OpenFacts found) {
            takeOver(found);
            if (guard) then({});
        });
    });
}

void Desk::open(const Path& path, workspace::Key key, QObject* context, Opened then) {
    auto kept = std::make_shared<workspace::Key>(std::move(key));
    start(path, [path, kept](workspace::Surroundings around) { return Workspace::open(path, *kept, std::move(around)); }, context, std::move(then));
}

void Desk::restore(const Path& backup, const Path& path, workspace::Key key, QObject* context, Opened then) {
    auto kept = std::make_shared<workspace::Key>(std::move(key));
    start(path, [backup, path, kept](const workspace::Surroundings& around) -> Result<Workspace> {
        TANDEM_TRY(workspace::restore_file(backup, path, *kept, around));
        return Workspace::open(path, *kept, around);
    }, context, std::move(then));
}

namespace {

// Makes and fills; nothing is left behind when that fails.
Result<Workspace> made_and_filled(Result<Workspace> made, const Path& path, const Desk::Fill& fill) {
    if (!made) return made;
    if (const auto filled = fill(*made); !filled) {
        { const Workspace gone = *std::move(made); }
        (void)remove_file(path);
        return tl::make_unexpected(filled.error());
    }
    return made;
}

} // namespace

void Desk::make(const Path& path, SecretText passphrase, Fill fill, QObject* context, Opened then) {
    auto kept = std::make_shared<SecretText>(std::move(passphrase));
    start(path, [path, kept, fill = std::move(fill)](workspace::Surroundings around) {
        return made_and_filled(Workspace::create(path, *kept, std::move(around)), path, fill);
    }, context, std::move(then));
}

void Desk::makeKeyed(const Path& path, FileKey key, Fill fill, QObject* context, Opened then) {
    auto kept = std::make_shared<FileKey>(std::move(key));
    start(path, [path, kept, fill = std::move(fill)](workspace::Surroundings around) {
        return made_and_filled(Workspace::create_keyed(path, *kept, std::move(around)), path, fill);
    }, context, std::move(then));
}

// What did not go when it should is told, and opens all the same.
void Desk::tellLater(quint64 session, const Problem& problem) {
    deliver(QPointer<QObject>(this), session, problem, [this](const Problem& told) { emit refused(told); });
}

void Desk::takeOver(const OpenFacts& facts) {
    m_open = true;
    m_role = facts.role;
    m_path = facts.path;
    m_zone = facts.zone;
    m_undo_verb = facts.undo_verb;
    m_redo_verb = facts.redo_verb;
    m_drafts = facts.drafts;
    m_last_backup = facts.last_backup;
    m_last_saved.reset();
    emit opened();
    emit historyChanged();
}

void Desk::close() {
    writeDrafts();
    const quint64 session = ++m_session;
    m_open = false;
    m_drafts.clear();
    m_undo_verb.clear();
    m_redo_verb.clear();
    m_thread.close_now([this, session](FileThread::Slot& file) {
        file.reset(); // wipes the key
        deliver(QPointer<QObject>(this), session, true, [this](bool) { emit closed(); });
    });
}

void Desk::tellChanges(const Changes& changes) {
    m_last_saved = now();
    readHistory();
    emit changed(changes);
}

void Desk::readHistory() {
    using Names = std::pair<QString, QString>;
    m_thread.add([this, session = m_session.load()](FileThread::Slot& file) {
        if (!file) return;
        deliver(QPointer<QObject>(this), session, Names(as_text(file->undo_verb()), as_text(file->redo_verb())), [this](const Names& names) {
            std::tie(m_undo_verb, m_redo_verb) = names;
            emit historyChanged();
        });
    });
}

void Desk::step(Result<Changes> (Workspace::*verb)()) {
    act(this, [verb](Workspace& file) { return (file.*verb)(); }, [this](const Result<Changes>& done) {
        if (!done) emit refused(done.error());
    });
}

void Desk::undo() { step(&Workspace::undo); }
void Desk::redo() { step(&Workspace::redo); }

void Desk::keepDraft(const QString& place, const QString& text) {
    if (!mayChange() || m_drafts.value(place) == text) return;
    if (text.isEmpty()) m_drafts.remove(place);
    else m_drafts.insert(place, text);
    m_unwritten_drafts.insert(place);
    m_draft_timer.start();
}

// By add_sure: they are in the file before a lock takes the key.
void Desk::writeDrafts() {
    m_draft_timer.stop();
    if (m_unwritten_drafts.isEmpty() || !mayChange()) return;
    std::vector<std::pair<std::string, std::string>> texts;
    for (const auto& place : std::as_const(m_unwritten_drafts)) texts.emplace_back(place.toStdString(), m_drafts.value(place).toStdString());
    m_unwritten_drafts.clear();
    m_thread.add_sure([this, session = m_session.load(), texts = std::move(texts)](FileThread::Slot& file) {
        if (!file) return;
        for (const auto& [place, text] : texts) {
            const auto kept = workspace::keep_draft(*file, place, text);
            if (!kept) deliver(QPointer<QObject>(this), session, kept.error(), [this](const Problem& problem) { emit refused(problem); });
        }
    });
}

Task* Desk::backUp(Workspace::BackupMoment moment) {
    using Made = std::pair<bool, std::optional<Instant>>;
    const auto work = [moment](Workspace& file, const workspace::Progress& progress) -> Result<Made> {
        TANDEM_ASSIGN(const bool made, file.back_up_when_due(moment, progress));
        TANDEM_ASSIGN(const auto at, workspace::last_backup(file));
        return Made(made, at);
    };
    return begin(this, work, [this](const Result<Made>& done) {
        if (!done && done.error().code != workspace::ProblemCode::Cancelled) emit refused(done.error());
        if (!done || !done->first) return;
        m_last_backup = done->second;
        emit backedUp();
    });
}

Task* Desk::backUpNow(QObject* context, Opened then) {
    using At = std::optional<Instant>;
    const auto work = [](Workspace& file, const workspace::Progress& progress) -> Result<At> {
        TANDEM_TRY(workspace::back_up_now(file, progress));
        return workspace::last_backup(file);
    };
    return begin(context, work, [this, then = std::move(then)](const Result<At>& done) {
        if (!done) return then(tl::make_unexpected(done.error()));
        m_last_backup = *done;
        then({});
        emit backedUp();
    });
}

bool Desk::report(Task* task, double share) {
    QMetaObject::invokeMethod(task, [task, share] { emit task->progressed(static_cast<int>(share * 100.0)); }, Qt::QueuedConnection);
    return !task->cancelled();
}

void Desk::finish(Task* task) {
    emit task->finished();
    task->deleteLater();
}

} // namespace tandem::bridge
