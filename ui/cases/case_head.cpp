#include "cases/case_head.h"

#include "cases/case_screen.h"
#include "cases/state_form.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"

namespace tandem::cases {
namespace {

constexpr int letters_in_title = 44;

QString told_chip(const domain::Told& told) {
    if (std::holds_alternative<domain::ToldOn>(told)) return CaseScreen::tr("✓ %1").arg(catalogue::told_label(domain::ToldOn::word));
    return catalogue::told_label(word_of(told));
}

widgets::Tone tone_of(const std::optional<domain::Urgency>& urgency) {
    if (urgency == domain::Urgency::Acute) return widgets::Tone::Danger;
    return urgency == domain::Urgency::Urgent ? widgets::Tone::Warning : widgets::Tone::Neutral;
}

} // namespace

QList<widgets::ChipText> chips_of(const domain::CaseFile& shown) {
    QList<widgets::ChipText> chips{{catalogue::case_state_label(word_of(shown.state))}};
    if (shown.known) chips.append({catalogue::label(*shown.known)});
    if (shown.urgency) chips.append({catalogue::label(*shown.urgency), tone_of(shown.urgency)});
    const bool not_told = std::holds_alternative<domain::NotTold>(shown.told);
    chips.append({told_chip(shown.told), not_told ? widgets::Tone::Warning : widgets::Tone::Neutral});
    return chips;
}

QString needs_in_title(const CaseView& view) {
    QString title;
    for (const auto& need : view.shown.needs) {
        if (!std::holds_alternative<domain::NeedOpen>(need.state)) continue;
        const QString longer = title.isEmpty() ? catalogue::as_typed(need.text).simplified()
                                               : title + QStringLiteral(", ") + catalogue::as_typed(need.text).simplified();
        if (longer.size() <= letters_in_title)
            title = longer;
        else if (title.isEmpty())
            title = longer.left(letters_in_title).trimmed() + QStringLiteral("\u2026");
    }
    return title;
}

} // namespace tandem::cases
