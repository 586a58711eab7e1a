#pragma once
// The open file as the screens see it: questions and the user's verbs go in, answers come back on the thread of the window,
// and what changed is told to all.
#include "base/crypto/system_random.h"
#include "base/time.h"
#include "bridge/answer.h"
#include "bridge/file_thread.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>

namespace tandem::bridge {

// Work that takes a while: how far it is, and a way to stop it.
class Task final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void cancel() { m_cancelled = true; }
    bool cancelled() const { return m_cancelled; }

signals:
    void progressed(int percent);
    void finished(); // also when it failed or was cancelled

private:
    std::atomic<bool> m_cancelled = false;
};

struct Around {
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::shared_ptr<RandomSource> random = std::make_shared<SystemRandom>();
    std::optional<Day> today; // looks as on that day; nothing is ever dated by it
};

class Desk final : public QObject {
    Q_OBJECT
public:
    explicit Desk(Around around = {}, QObject* parent = nullptr);
    ~Desk() override;

    // -- The file. `then` gets Result<void>.
    using Opened = std::function<void(workspace::Result<void>)>;
    void open(const Path& path, workspace::Key key, QObject* context, Opened then);
    // Makes the file, fills it and takes it away again when that fails; it is open afterwards.
    using Fill = std::function<workspace::Result<void>(workspace::Workspace&)>;
    void make(const Path& path, SecretText passphrase, Fill fill, QObject* context, Opened then);
    // Without the half second of the derivation: for tests and measurements.
    void makeKeyed(const Path& path, FileKey key, Fill fill, QObject* context, Opened then);

    // Puts a backup in the place of `path`, which is kept beside it under another name, and opens it.
    void restore(const Path& backup, const Path& path, workspace::Key key, QObject* context, Opened then);
    // Where the folder with a file's automatic backups goes, from the next opening on; empty: beside the file.
    void setBackupPlace(const Path& folder) { m_backup_place = folder; }
    Path backupFolderOf(const Path& path) const;

    // An order: what runs is stopped, verbs and half-typed text are in the file, the key is wiped; nothing is asked and no backup made.
    // closed() follows when the key is gone.
    void close();

    bool isOpen() const { return m_open; }
    workspace::Role role() const { return m_role; }
    bool mayChange() const { return m_open && m_role == workspace::Role::Owner; }
    const Path& path() const { return m_path; } // of the file that is or was open
    Day today() const;                          // in the network's zone
    Instant now() const { return m_around.clock->now(); }
    const Zone& zone() const { return m_zone; }

    // -- Questions and verbs. `question` runs on the file's thread and gets a Workspace&; `then` runs here with its Result,
    // unless `context` is gone or the file was closed meanwhile.
    template <class Question, class Then>
    void ask(QObject* context, Question question, Then then) {
        m_thread.add(asking(context, std::move(question), std::move(then)));
    }
    // The same for a verb: when it changed something, `then` runs first and changed() is sent after it. A verb that waits or runs
    // when the file is closed is done all the same.
    template <class Verb, class Then>
    void act(QObject* context, Verb verb, Then then) {
        m_thread.add_sure(acting(context, std::move(verb), std::move(then)));
    }
    // Long work gets (Workspace&, const Progress&). The task lives until finished() and deletes itself then.
    template <class Work, class Then>
    Task* begin(QObject* context, Work work, Then then) {
        auto* task = new Task(this);
        m_thread.add_long(working(task, context, std::move(work), std::move(then)));
        return task;
    }

    // Questions and verbs so far, those of answers that asked on as well: grows for as long as something is going on.
    quint64 asked() const { return m_thread.added(); }

    void undo();
    void redo();
    QString undoVerb() const { return m_undo_verb; } // word of a Verb (catalogue::verb_label); empty: nothing to undo
    QString redoVerb() const { return m_redo_verb; }

    // -- Half-typed text, in the file (lesson 16). Known here while the file is open. May be called at every key: it is written
    // a moment after the last one, and always before the file closes.
    void keepDraft(const QString& place, const QString& text); // empty: no longer needed
    QString draft(const QString& place) const { return m_drafts.value(place); }

    // The automatic backup that is due; backedUp() follows when one was made.
    Task* backUp(workspace::Workspace::BackupMoment moment);
    // One that a person asks for, due or not; `then` says how it went.
    Task* backUpNow(QObject* context, Opened then);
    std::optional<Instant> lastBackup() const { return m_last_backup; }
    std::optional<Instant> lastSaved() const { return m_last_saved; }

signals:
    void opened();
    void closed();
    void changed(const tandem::workspace::Changes& changes);
    void historyChanged();
    void backedUp();
    void refused(const tandem::workspace::Problem& problem); // undo, redo, a draft or an automatic backup that failed

private:
    struct OpenFacts;
    using Opening = std::function<workspace::Result<workspace::Workspace>(workspace::Surroundings)>;

    workspace::Surroundings surroundings(const Path& path) const;
    void start(const Path& path, Opening opening, QObject* context, Opened then);
    void takeOver(const OpenFacts& facts);
    void tellLater(quint64 session, const workspace::Problem& problem); // on the file's thread
    void tellChanges(const workspace::Changes& changes);
    void readHistory();
    void writeDrafts();
    void step(workspace::Result<workspace::Changes> (workspace::Workspace::*verb)());

    // Runs `then` here with what a job found out, if anybody still waits for it.
    template <class Answer, class Then>
    void deliver(QPointer<QObject> context, quint64 session, Answer answer, Then then) {
        auto kept = std::make_shared<Answer>(std::move(answer)); // a queued call has to be copyable
        QMetaObject::invokeMethod(
            this,
            [this, context, session, kept, then = std::move(then)]() mutable {
                if (session != m_session || !context) return;
                then(std::move(*kept));
            },
            Qt::QueuedConnection);
    }

    template <class Question, class Then>
    FileThread::Job asking(QObject* context, Question question, Then then) {
        return [this, guard = QPointer<QObject>(context), session = m_session.load(), question = std::move(question),
                then = std::move(then)](FileThread::Slot& file) mutable {
            if (file) deliver(guard, session, question(*file), std::move(then));
        };
    }
    template <class Verb, class Then>
    FileThread::Job acting(QObject* context, Verb verb, Then then) {
        return asking(context, std::move(verb), [this, then = std::move(then)](auto answer) mutable {
            const auto changes = changes_in(answer);
            then(std::move(answer));
            if (changes) tellChanges(*changes);
        });
    }
    template <class Work, class Then>
    FileThread::Job working(Task* task, QObject* context, Work work, Then then) {
        return [this, task, guard = QPointer<QObject>(context), session = m_session.load(), work = std::move(work),
                then = std::move(then)](FileThread::Slot& file) mutable {
            const workspace::Progress progress = [&](double share) { return report(task, share) && m_thread.breathe(file); };
            // Long work may start after the file it was meant for was closed and another opened. Short questions and
            // verbs cannot: the next opening stands behind them.
            const bool is_meant = file && session == m_session;
            if (is_meant)
                deliver(guard, session, work(*file, progress), [this, then = std::move(then)](auto answer) mutable {
                    const auto changes = changes_in(answer);
                    then(std::move(answer));
                    if (changes) tellChanges(*changes);
                });
            QMetaObject::invokeMethod(
                this, [this, task] { finish(task); }, Qt::QueuedConnection); // also when nobody waits
        };
    }
    bool report(Task* task, double share);
    void finish(Task* task);

    Around m_around;
    bool m_open = false;
    workspace::Role m_role = workspace::Role::ReadOnly;
    Path m_path, m_backup_place;
    Zone m_zone = Zone::amsterdam();
    std::atomic<quint64> m_session = 0; // counts openings and closings: an answer of an earlier one is dropped
    QString m_undo_verb, m_redo_verb;
    QHash<QString, QString> m_drafts;
    QSet<QString> m_unwritten_drafts; // places
    QTimer m_draft_timer;
    std::optional<Instant> m_last_backup, m_last_saved;
    FileThread m_thread; // last: it goes first
};

} // namespace tandem::bridge
