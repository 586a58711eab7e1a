#include "bridge/catalogue/verbs.h"

#include "bridge/catalogue/names.h"
#include "bridge/catalogue/said.h"

namespace tandem::catalogue {
namespace {

constexpr Label<workspace::Verb> verbs[] = {
    {workspace::Verb::NewNetwork, QT_TRANSLATE_NOOP("verbs", "Made a network")},
    {workspace::Verb::MakeExample, QT_TRANSLATE_NOOP("verbs", "Made the example network")},
    {workspace::Verb::ImportNetwork, QT_TRANSLATE_NOOP("verbs", "Read in a network")},
    {workspace::Verb::ExportNetwork, QT_TRANSLATE_NOOP("verbs", "Wrote the network to a file")},
    {workspace::Verb::LookAtIdentity, QT_TRANSLATE_NOOP("verbs", "Looked at a name")},
    {workspace::Verb::SearchIdentity, QT_TRANSLATE_NOOP("verbs", "Searched by name")},
    {workspace::Verb::HandOutPacks, QT_TRANSLATE_NOOP("verbs", "Handed out papers")},
    {workspace::Verb::ChangePassphrase, QT_TRANSLATE_NOOP("verbs", "Changed the passphrase")},
    {workspace::Verb::RestoreBackup, QT_TRANSLATE_NOOP("verbs", "Put back a backup")},
    {workspace::Verb::MigrateFile, QT_TRANSLATE_NOOP("verbs", "Brought the file up to date")},
    {workspace::Verb::EraseRecord, QT_TRANSLATE_NOOP("verbs", "Erased for good")},
    {workspace::Verb::Undo, QT_TRANSLATE_NOOP("verbs", "Undid a step")},
    {workspace::Verb::Redo, QT_TRANSLATE_NOOP("verbs", "Did a step again")},
    {workspace::Verb::AddAction, QT_TRANSLATE_NOOP("verbs", "Added an action")},
    {workspace::Verb::ChangeAction, QT_TRANSLATE_NOOP("verbs", "Changed an action")},
    {workspace::Verb::RemoveAction, QT_TRANSLATE_NOOP("verbs", "Removed an action")},
    {workspace::Verb::FinishAction, QT_TRANSLATE_NOOP("verbs", "Finished an action")},
};

constexpr Label<workspace::Finding> findings[] = {
    {workspace::Finding::DamagedPage, QT_TRANSLATE_NOOP("verbs", "A page of the file is damaged")},
    {workspace::Finding::BrokenStructure, QT_TRANSLATE_NOOP("verbs", "The structure of the file is broken")},
    {workspace::Finding::BrokenChain, QT_TRANSLATE_NOOP("verbs", "The logbook was changed or a part is missing")},
    {workspace::Finding::MissingReference, QT_TRANSLATE_NOOP("verbs", "Something refers to what is not there")},
    {workspace::Finding::MissingRegister, QT_TRANSLATE_NOOP("verbs", "A change history is missing")},
    {workspace::Finding::UnknownRegister, QT_TRANSLATE_NOOP("verbs", "A change history belongs to nothing")},
    {workspace::Finding::SearchOutOfStep, QT_TRANSLATE_NOOP("verbs", "The search index is out of step")},
    {workspace::Finding::Orphan, QT_TRANSLATE_NOOP("verbs", "Something is left without what it belongs to")},
    {workspace::Finding::UnreadableValue, QT_TRANSLATE_NOOP("verbs", "A value cannot be read")},
    {workspace::Finding::ErasedRemains, QT_TRANSLATE_NOOP("verbs", "Something is left of what was erased")},
};

} // namespace

QString label(workspace::Verb verb) { return said("verbs", verbs, verb); }

QString verb_label(std::string_view word) {
    const auto known = domain::from_word<workspace::Verb>(word);
    return known ? label(*known) : from_utf8(word);
}

QString label(workspace::Finding finding) { return said("verbs", findings, finding); }

QString sentence(const workspace::VerifyFinding& finding) {
    QString text = label(finding.what);
    if (!finding.record.empty()) text += QStringLiteral(": ") + record_label(finding.record);
    if (finding.number != 0) text += QStringLiteral(" (%1)").arg(finding.number);
    return text;
}

} // namespace tandem::catalogue
