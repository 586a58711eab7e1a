#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// A tick; where somebody lives is not kept (R58).
enum class TieKind { Relative, Ex, NextDoor, FormerHelper, Other };
template <>
inline constexpr auto words_of<TieKind> = words<TieKind>({
    {TieKind::Relative, "relative"},
    {TieKind::Ex, "ex"},
    {TieKind::NextDoor, "next_door"},
    {TieKind::FormerHelper, "former_helper"},
    {TieKind::Other, "other"},
});

// Whether a companion is somebody the case is about as well.
enum class CompanionIs { Unknown, NoSubject, Subject };
template <>
inline constexpr auto words_of<CompanionIs> = words<CompanionIs>({
    {CompanionIs::Unknown, "unknown"},
    {CompanionIs::NoSubject, "no_subject"},
    {CompanionIs::Subject, "subject"},
});

enum class DeputyFor { Chair, Coordinator };
template <>
inline constexpr auto words_of<DeputyFor> = words<DeputyFor>({
    {DeputyFor::Chair, "chair"},
    {DeputyFor::Coordinator, "coordinator"},
});

// `work_note`: doorgeefbriefje
enum class DisclosedDocument { Agenda, ActionList, Minutes, WorkNote, Letter, Package, Attachment };
template <>
inline constexpr auto words_of<DisclosedDocument> = words<DisclosedDocument>({
    {DisclosedDocument::Agenda, "agenda"},
    {DisclosedDocument::ActionList, "action_list"},
    {DisclosedDocument::Minutes, "minutes"},
    {DisclosedDocument::WorkNote, "work_note"},
    {DisclosedDocument::Letter, "letter"},
    {DisclosedDocument::Package, "package"},
    {DisclosedDocument::Attachment, "attachment"},
});

} // namespace tandem::domain
