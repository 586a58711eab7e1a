#include "shell/explaining.h"

#include "catalogue/reasons.h"
#include "screen/who.h"
#include "workspace/identities.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem::shell {
namespace {

constexpr qsizetype most_names = 3;

QString tr(const char* text) { return QCoreApplication::translate("tandem::shell::Explaining", text); }

bool is_never_shown(policy::Reason reason) {
    const auto cap = policy::entry_of(reason).cap;
    return cap == policy::Cap::Tie || cap == policy::Cap::Exclusion;
}

bool may_name_whom(policy::Reason reason) {
    const auto& entry = policy::entry_of(reason);
    return entry.reader != policy::Reader::Owner || entry.cap == policy::Cap::Necessity || entry.cap == policy::Cap::Ring;
}

// Those present who have this reason, as it counts in the room: they hear no more than it.
QStringList held_by(const workspace::RoomReasons& why, policy::Reason reason) {
    QStringList names;
    for (std::size_t i = 0; i < why.answer.present.size(); ++i) {
        const auto& answer = why.answer.present[i].answer;
        const bool has_it = std::ranges::any_of(answer.subjects(), [&](const policy::SubjectAnswer& subject) {
            return subject.level <= why.answer.room.level_of(subject.subject) && std::ranges::find(subject.binding, reason) != subject.binding.end();
        });
        const auto name = QString::fromStdString(why.present.at(i));
        if (has_it && !name.isEmpty() && !names.contains(name)) names << name;
    }
    return names;
}

QString with_names(const QString& sentence, const QStringList& names) {
    if (names.isEmpty()) return sentence;
    QString who = names.mid(0, most_names).join(QStringLiteral(", "));
    if (names.size() > most_names) who = tr("%1 and %2 more").arg(who).arg(names.size() - most_names);
    return who + QStringLiteral(": ") + sentence;
}

} // namespace

QStringList reasons_for_chair(const workspace::RoomReasons& why) {
    QStringList sentences;
    const auto add = [&](const policy::Answer& answer) {
        for (const auto& subject : answer.subjects())
            for (const auto reason : subject.binding) {
                const auto said = is_never_shown(reason) ? policy::Reason::WithoutNameToday : reason;
                const QString sentence = with_names(catalogue::sentence(said), may_name_whom(said) ? held_by(why, said) : QStringList());
                if (!sentences.contains(sentence)) sentences << sentence;
            }
    };
    add(why.answer.room);
    if (why.answer.state == policy::RoomState::Neutral)
        for (const auto& present : why.answer.present)
            if (present.answer.existence() == policy::Existence::Unknown) add(present.answer);
    return sentences;
}

workspace::Result<Explained> explain_item(workspace::Workspace& file, domain::MeetingId meeting, const CaseAtItem& about, const std::string& purpose) {
    Explained explained;
    TANDEM_ASSIGN(const auto identities, workspace::look_at_identities(file, about.code, purpose));
    for (const auto& identity : identities)
        if (const QString name = screen::full_name(identity); !name.isEmpty()) explained.names << name;
    TANDEM_ASSIGN(const auto why, workspace::explain_room(file, about.id, meeting, domain::Occasion::Screen));
    explained.names.prepend(QString::fromStdString(about.code));
    explained.reasons = reasons_for_chair(why);
    for (const auto& together : why.changes)
        for (const auto& change : together)
            if (const QString line = tr("Afterwards: %1").arg(catalogue::label(change)); !explained.reasons.contains(line)) explained.reasons << line;
    return explained;
}

} // namespace tandem::shell
