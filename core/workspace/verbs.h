#pragma once
// What a person can do, named in one place: the journal, the undo menu and the audit trail use these words.
#include "domain/codec.h"

namespace tandem::workspace {

enum class Verb {
    NewNetwork,
    MakeExample,
    ImportNetwork,
    ExportNetwork,
    LookAtIdentity,
    SearchIdentity,
    HandOutPacks,
    ChangePassphrase,
    RestoreBackup,
    MigrateFile,
    EraseRecord,
    Undo,
    Redo,
    AddAction,
    ChangeAction,
    RemoveAction,
    FinishAction,
};

} // namespace tandem::workspace

template <>
inline constexpr auto tandem::domain::words_of<tandem::workspace::Verb> = tandem::domain::words<tandem::workspace::Verb>({
    {tandem::workspace::Verb::NewNetwork, "network.new"},
    {tandem::workspace::Verb::MakeExample, "network.example"},
    {tandem::workspace::Verb::ImportNetwork, "network.import"},
    {tandem::workspace::Verb::ExportNetwork, "network.export"},
    {tandem::workspace::Verb::LookAtIdentity, "identity.look"},
    {tandem::workspace::Verb::SearchIdentity, "identity.search"},
    {tandem::workspace::Verb::HandOutPacks, "meeting.packs"},
    {tandem::workspace::Verb::ChangePassphrase, "file.passphrase"},
    {tandem::workspace::Verb::RestoreBackup, "file.restore"},
    {tandem::workspace::Verb::MigrateFile, "file.migrate"},
    {tandem::workspace::Verb::EraseRecord, "record.erase"},
    {tandem::workspace::Verb::Undo, "undo"},
    {tandem::workspace::Verb::Redo, "redo"},
    {tandem::workspace::Verb::AddAction, "action.add"},
    {tandem::workspace::Verb::ChangeAction, "action.change"},
    {tandem::workspace::Verb::RemoveAction, "action.remove"},
    {tandem::workspace::Verb::FinishAction, "action.finish"},
});
