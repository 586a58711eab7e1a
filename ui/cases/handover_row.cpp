#include "cases/handover_row.h"

#include "cases/grounds_card.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/chip.h"

#include <QLabel>
#include <QToolButton>

namespace tandem::cases {
namespace {

bool waits(const domain::HandoverGround& ground) { return std::holds_alternative<domain::HandoverWaiting>(ground.answer); }
bool was_taken(const domain::HandoverGround& ground) { return std::holds_alternative<domain::HandoverAccepted>(ground.answer); }

// "Niet aangenomen · wo 4 nov 2026 · Geen plek".
QString answered(const domain::HandoverAnswer& answer) {
    return std::visit(
        [](const auto& one) {
            QStringList parts{catalogue::handover_answer_label(one.word)};
            if constexpr (requires { one.on; }) parts << catalogue::short_date(one.on);
            if constexpr (requires { one.reason; }) parts << catalogue::in_one_line(one.reason.value_or(""));
            return screen::dotted(parts);
        },
        answer);
}

QWidget* how_long(const workspace::WaitingHandover& waiting) {
    const QString days = GroundsCard::tr("waiting for %n day(s)", nullptr, static_cast<int>(waiting.days));
    if (!waiting.ask_now) return screen::mutedCell(days);
    return screen::flowCell({new widgets::Chip({GroundsCard::tr("Ask them now: %1").arg(days), widgets::Tone::Warning})});
}

QWidget* to_whom(const domain::HandoverGround& ground, const std::optional<workspace::WaitingHandover>& waiting) {
    const QString to = screen::dotted({catalogue::in_one_line(ground.to_network), catalogue::in_one_line(ground.coordinator.value_or(""))});
    return screen::columnCell(
        {screen::textCell(to), screen::mutedCell(answered(ground.answer)), waiting ? how_long(*waiting) : nullptr,
         waits(ground) ? screen::mutedCell(GroundsCard::tr("The case stays yours, and open, until they say yes.")) : nullptr});
}

QToolButton* verbs_of(const domain::HandoverGround& ground, int number, Day today, const HandoverVerbs& verbs) {
    if (!waits(ground) && !was_taken(ground)) return nullptr;
    const QString name = QString::number(number);
    auto* more = screen::moreButton("groundMore" + name, catalogue::in_one_line(ground.to_network));
    const auto id = ground.id;
    screen::addToMenu(more, GroundsCard::tr("What they get, on paper"), "handoverPaper" + name, [paper = verbs.paper, id] { paper(id); });
    const auto offer = [&](const QString& text, const char* object_name, const auto& settle, const domain::HandoverAnswer& answer) {
        screen::addToMenu(more, text, QString::fromLatin1(object_name) + name, [settle, id, answer] { settle(id, answer); });
    };
    if (waits(ground)) {
        offer(GroundsCard::tr("They take it over"), "handoverYes", verbs.settle, domain::HandoverAccepted{today});
        offer(GroundsCard::tr("They do not take it over"), "handoverNo", verbs.settle_with_reason, domain::HandoverRefused{today, {}});
        offer(GroundsCard::tr("Call it off"), "handoverOff", verbs.settle, domain::HandoverCalledOff{today});
    } else {
        offer(GroundsCard::tr("It came back"), "handoverBack", verbs.settle_with_reason, domain::HandoverReturned{today, {}});
    }
    return more;
}

} // namespace

QList<QWidget*> handover_cells(const domain::HandoverGround& ground, const std::optional<workspace::WaitingHandover>& waiting, int number,
                               Day today, const HandoverVerbs* verbs) {
    const auto tone = waits(ground) ? widgets::Tone::Warning : widgets::Tone::Neutral;
    auto* what = screen::columnCell(
        {screen::flowCell({new widgets::Chip({GroundsCard::tr("Hand over"), tone})}), screen::mutedCell(catalogue::short_date(ground.on))});
    return {what, to_whom(ground, waiting), verbs ? verbs_of(ground, number, today, *verbs) : nullptr};
}

} // namespace tandem::cases
