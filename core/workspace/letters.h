#pragma once
// What the resident gets on paper: the form for a yes, the letter with information, and who heard what about them (R55, R102; AVG
// art. 13 to 15). Looking records nothing; printing stands in the register, as everything that leaves.
#include "documents/letters.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// The words of a letter: the network's own, else those that come with the program.
struct LetterText {
    std::string text;
    bool is_own = false;
};
Result<LetterText> letter_text(Workspace& workspace, documents::Letter letter, const documents::Wording& wording);
// Empty, or the same as what comes with the program: back to that. BadValue "network.consent_form" (or "network.information_letter")
// when it is longer than most_letter bytes.
inline constexpr std::size_t most_letter = 20'000;
Result<Changes> save_letter(Workspace& workspace, documents::Letter letter, const std::string& text, const documents::Wording& wording);

// With a number that is no case, to see how a text comes out.
Result<documents::Document> sample_letter(Workspace& workspace, const std::string& text, const documents::Wording& wording);
Result<documents::Document> preview_letter(Workspace& workspace, domain::CaseId case_file, documents::Letter letter, const documents::Wording& wording);
// Written down first; `subject` gets it. RecipientLeft at subject_died when they died (disclosure.md, cap 16).
inline constexpr std::string_view subject_died = "case_subject.deceased_on";
inline Problem letters_stopped() { return {ProblemCode::RecipientLeft, std::string(subject_died)}; }
Result<documents::Document> print_letter(Workspace& workspace, domain::SubjectId subject, documents::Letter letter, const documents::Wording& wording);

// "Wie hoorde wat" for one subject, about themselves. A partner whose name is sensitive and did not agree is somebody of the network;
// what a reporter heard is left out where the reporter is shielded. RecipientLeft at subject_died as above.
Result<documents::Document> preview_heard(Workspace& workspace, domain::SubjectId subject, const documents::Wording& wording);
Result<documents::Document> print_heard(Workspace& workspace, domain::SubjectId subject, const documents::Wording& wording);

} // namespace tandem::workspace
