#include "catalogue/document_words.h"

#include "catalogue/dates.h"
#include "catalogue/language.h"
#include "catalogue/said.h"
#include "catalogue/words.h"

#include <QFile>

// At global scope: the macro declares a function there.
static void register_letters() { Q_INIT_RESOURCE(letters); }

namespace tandem::catalogue {
namespace {

constexpr Label<documents::DocumentText> texts[] = {
    {documents::DocumentText::AgendaTitle, QT_TRANSLATE_NOOP("documents", "Agenda of %1")},
    {documents::DocumentText::ActionsTitle, QT_TRANSLATE_NOOP("documents", "Agreed at %1")},
    {documents::DocumentText::Recipient, QT_TRANSLATE_NOOP("documents", "For")},
    {documents::DocumentText::Date, QT_TRANSLATE_NOOP("documents", "Day")},
    {documents::DocumentText::Time, QT_TRANSLATE_NOOP("documents", "Time")},
    {documents::DocumentText::Duration, QT_TRANSLATE_NOOP("documents", "How long")},
    {documents::DocumentText::AgendaHeading, QT_TRANSLATE_NOOP("documents", "What we will talk about")},
    {documents::DocumentText::OwnActionsHeading, QT_TRANSLATE_NOOP("documents", "What you will do")},
    {documents::DocumentText::OtherActionsHeading, QT_TRANSLATE_NOOP("documents", "What the others will do")},
    {documents::DocumentText::Number, QT_TRANSLATE_NOOP("documents", "No.")},
    {documents::DocumentText::Minutes, QT_TRANSLATE_NOOP("documents", "Minutes")},
    {documents::DocumentText::What, QT_TRANSLATE_NOOP("documents", "What")},
    {documents::DocumentText::About, QT_TRANSLATE_NOOP("documents", "About")},
    {documents::DocumentText::CaseCode, QT_TRANSLATE_NOOP("documents", "Case")},
    {documents::DocumentText::Kind, QT_TRANSLATE_NOOP("documents", "Action")},
    {documents::DocumentText::Doer, QT_TRANSLATE_NOOP("documents", "Who")},
    {documents::DocumentText::Due, QT_TRANSLATE_NOOP("documents", "Due")},
    {documents::DocumentText::State, QT_TRANSLATE_NOOP("documents", "State")},
    {documents::DocumentText::NoItems, QT_TRANSLATE_NOOP("documents", "Nothing is on the agenda yet.")},
    {documents::DocumentText::NoOwnActions, QT_TRANSLATE_NOOP("documents", "You have no actions from this meeting.")},
    {documents::DocumentText::NoOtherActions, QT_TRANSLATE_NOOP("documents", "The others have no actions from this meeting.")},
    {documents::DocumentText::OnlyCodes, QT_TRANSLATE_NOOP("documents", "This paper has codes and no names of residents. So nobody who finds it knows whom it is about.")},
    {documents::DocumentText::HasNames, QT_TRANSLATE_NOOP("documents", "This paper has names. Do not leave it lying about. After the meeting, hand it in to the chair or destroy it.")},
    {documents::DocumentText::Copy, QT_TRANSLATE_NOOP("documents", "Copy")},
    {documents::DocumentText::CopyOf, QT_TRANSLATE_NOOP("documents", "number %1")},
    {documents::DocumentText::ForWhom, QT_TRANSLATE_NOOP("documents", "For whom")},
    {documents::DocumentText::Address, QT_TRANSLATE_NOOP("documents", "Address")},
    {documents::DocumentText::Question, QT_TRANSLATE_NOOP("documents", "Question")},
    {documents::DocumentText::Story, QT_TRANSLATE_NOOP("documents", "Story")},
    {documents::DocumentText::Needs, QT_TRANSLATE_NOOP("documents", "What is needed")},
    {documents::DocumentText::Lines, QT_TRANSLATE_NOOP("documents", "What we know")},
    {documents::DocumentText::Task, QT_TRANSLATE_NOOP("documents", "What exactly")},
    {documents::DocumentText::OwnOpenHeading, QT_TRANSLATE_NOOP("documents", "What you were going to do")},
    {documents::DocumentText::CaseTitle, QT_TRANSLATE_NOOP("documents", "Case %1")},
    {documents::DocumentText::Occasion, QT_TRANSLATE_NOOP("documents", "How")},
    {documents::DocumentText::Level, QT_TRANSLATE_NOOP("documents", "How much")},
    {documents::DocumentText::NothingMore, QT_TRANSLATE_NOOP("documents", "Nothing more may be told of this case.")},
    {documents::DocumentText::SomebodyOfTheNetwork, QT_TRANSLATE_NOOP("documents", "somebody of the network")},
    {documents::DocumentText::NoteTitle, QT_TRANSLATE_NOOP("documents", "What you are asked to do")},
    {documents::DocumentText::NoteWhy, QT_TRANSLATE_NOOP("documents", "This note has a name. Keep it with you, and destroy it when you are done.")},
    {documents::DocumentText::NoteBack, QT_TRANSLATE_NOOP("documents", "Afterwards, please tell %1 how it went.")},
    {documents::DocumentText::HeardTitle, QT_TRANSLATE_NOOP("documents", "Who heard something about you")},
    {documents::DocumentText::HeardOn, QT_TRANSLATE_NOOP("documents", "When")},
    {documents::DocumentText::HeardWithoutName, QT_TRANSLATE_NOOP("documents", "Told without your name (number of times)")},
    {documents::DocumentText::HeardByNobody, QT_TRANSLATE_NOOP("documents", "Nobody heard who you are.")},
    {documents::DocumentText::HeardRights, QT_TRANSLATE_NOOP("documents", "You may stop your yes at any time, ask us to correct something, or say that somebody may hear nothing about you.")},
    {documents::DocumentText::HeardAsk, QT_TRANSLATE_NOOP("documents", "Do you have a question? Ask %1.")},
    {documents::DocumentText::AgendaFile, QT_TRANSLATE_NOOP("documents", "agenda")},
    {documents::DocumentText::ActionsFile, QT_TRANSLATE_NOOP("documents", "agreements")},
    {documents::DocumentText::TriedHeading, QT_TRANSLATE_NOOP("documents", "What was tried already")},
    {documents::DocumentText::CameAlong, QT_TRANSLATE_NOOP("documents", "somebody who came along with you")},
    {documents::DocumentText::HowUrgent, QT_TRANSLATE_NOOP("documents", "How urgent it is")},
    {documents::DocumentText::WhoKnows, QT_TRANSLATE_NOOP("documents", "Do they know about it?")},
    {documents::DocumentText::ToldOn, QT_TRANSLATE_NOOP("documents", "yes, told on %1")},
    {documents::DocumentText::NotToldUntil, QT_TRANSLATE_NOOP("documents", "not yet; to be looked at again on %1")},
    {documents::DocumentText::ToldNotWrittenDown, QT_TRANSLATE_NOOP("documents", "nobody wrote that down")},
};

} // namespace

std::string DocumentWords::language() const { return std::string(code_of(spoken())); }

std::string DocumentWords::text(documents::DocumentText text, std::string_view argument) const {
    return said("documents", texts, text).replace(QStringLiteral("%1"), from_utf8(argument)).toStdString();
}

std::string DocumentWords::long_date(Day day) const { return catalogue::long_date(day).toStdString(); }
std::string DocumentWords::short_date(Day day) const { return catalogue::short_date(day).toStdString(); }
std::string DocumentWords::minutes(std::int64_t count) const { return minutes_text(count).toStdString(); }
std::string DocumentWords::item(domain::AgendaItemMode mode) const { return label(mode).toStdString(); }
std::string DocumentWords::standing(policy::ActionStanding standing) const { return label(standing).toStdString(); }
std::string DocumentWords::way(domain::ContactWay way) const { return label(way).toStdString(); }
std::string DocumentWords::result(domain::ContactResult result) const { return label(result).toStdString(); }
std::string DocumentWords::urgency(domain::Urgency urgency) const { return label(urgency).toStdString(); }
std::string DocumentWords::level(domain::IdentityLevel level) const { return label(level).toStdString(); }
std::string DocumentWords::letter(documents::Letter letter) const {
    static const bool registered = (register_letters(), true);
    (void)registered;
    const auto name = letter == documents::Letter::ConsentForm ? QStringLiteral("consent_form") : QStringLiteral("information_letter");
    QFile file(QStringLiteral(":/letters/%1.%2.txt").arg(name, QString::fromStdString(language())));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}
std::string DocumentWords::occasion(domain::Occasion occasion) const { return label(occasion).toStdString(); }

} // namespace tandem::catalogue
