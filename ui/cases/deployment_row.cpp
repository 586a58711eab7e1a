#include "cases/deployment_row.h"

#include "base/overloaded.h"
#include "cases/day_chips.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/chip.h"

#include <QLabel>

namespace tandem::cases {
namespace {

using widgets::Tone;

QWidget* muted_if_any(const QString& text) { return text.isEmpty() ? nullptr : screen::mutedCell(text); }

widgets::ChipText load_chip(domain::LoadSignal load) {
    const QString word = catalogue::label(load);
    switch (load) {
    case domain::LoadSignal::Fine: return {QStringLiteral("✓ ") + word, Tone::Good};
    case domain::LoadSignal::Heavy: return {QStringLiteral("△ ") + word, Tone::Warning};
    case domain::LoadSignal::TooHeavy: return {QStringLiteral("▲ ") + word, Tone::Danger};
    }
    return {word};
}

Day day_of(const domain::DeploymentState& state) {
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.on; })
                return one.on;
            else
                return one.since;
        },
        state);
}

std::optional<std::string> reason_of(const domain::DeploymentState& state) {
    return std::visit(
        [](const auto& one) -> std::optional<std::string> {
            if constexpr (requires { one.reason; })
                return one.reason;
            else
                return std::nullopt;
        },
        state);
}

} // namespace

std::string_view word_of(const domain::DeploymentState& state) {
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::word; }, state);
}

QString DeploymentRowCells::spoken(const workspace::DeploymentRow& row) {
    return row.helper.empty() ? catalogue::in_one_line(row.party)
                              : catalogue::in_one_line(row.party) + QStringLiteral(", ") + catalogue::in_one_line(row.helper);
}

QWidget* DeploymentRowCells::whoHelps() const {
    auto* party = screen::flowCell({screen::partyChip(catalogue::in_one_line(m_row.party), m_row.party_kind, m_who)});
    return screen::columnCell({party, muted_if_any(catalogue::in_one_line(m_row.helper)),
                               m_row.need.empty() ? nullptr : muted_if_any(tr("For: %1").arg(catalogue::in_one_line(m_row.need)))});
}

QString DeploymentRowCells::howFar() const {
    const auto& shown = m_row.deployment;
    QStringList days;
    for (const auto day : shown.days) days << short_day(day);
    QStringList parts{catalogue::label(shown.mode), days.join(QStringLiteral(", "))};
    if (shown.minutes_a_week) parts << tr("%1 a week").arg(catalogue::hours_text(*shown.minutes_a_week));
    if (shown.starts_on && *shown.starts_on > m_today) parts << tr("from %1").arg(catalogue::short_date(*shown.starts_on));
    if (shown.ends_on) parts << tr("until %1").arg(catalogue::short_date(*shown.ends_on));
    return screen::dotted(parts);
}

QWidget* DeploymentRowCells::withWhat() const {
    const auto& shown = m_row.deployment;
    QStringList behind;
    if (!m_row.supervisor.empty()) behind << tr("can turn to %1").arg(catalogue::in_one_line(m_row.supervisor));
    if (shown.contract_on) behind << tr("contract since %1").arg(catalogue::short_date(*shown.contract_on));
    return screen::columnCell({screen::textCell(tr("Does: %1").arg(catalogue::in_one_line(shown.does))),
                               shown.does_not ? screen::textCell(tr("Does not: %1").arg(catalogue::in_one_line(*shown.does_not))) : nullptr,
                               muted_if_any(howFar()),
                               shown.goal ? screen::mutedCell(tr("Goal: %1").arg(catalogue::label(*shown.goal).toLower())) : nullptr,
                               muted_if_any(screen::dotted(behind))});
}

QString DeploymentRowCells::state() const {
    const auto& now = m_row.deployment.state;
    return screen::dotted({catalogue::deployment_state_label(word_of(now)), catalogue::short_date(day_of(now)),
                           catalogue::in_one_line(reason_of(now).value_or(""))});
}

QString DeploymentRowCells::supervisorWarning() const {
    const bool hides = m_who == screen::WhoIsPaid::Hidden; // the same for all
    switch (m_row.supervisor_gap) {
    case domain::SupervisorGap::None: return {};
    case domain::SupervisorGap::Missing:
        return hides ? tr("Who helps this helper? Nobody yet") : tr("Who helps this volunteer? Nobody yet");
    case domain::SupervisorGap::Left:
        return hides ? tr("Who helps this helper? %1 is not there any more").arg(catalogue::in_one_line(m_row.supervisor))
                     : tr("Who helps this volunteer? %1 is not there any more").arg(catalogue::in_one_line(m_row.supervisor));
    }
    return {};
}

QStringList DeploymentRowCells::warnings() const {
    QStringList said{supervisorWarning()};
    // The row of the need says it as well, and says of nobody who is paid.
    if (m_row.lacks_motivation && m_who == screen::WhoIsPaid::Shown) said << tr("Can a volunteer do this? Nobody looked yet");
    if (m_row.next_check_in && *m_row.next_check_in <= m_today)
        said << tr("Ask how it is going, since %1").arg(catalogue::short_date(*m_row.next_check_in));
    said.removeAll(QString());
    return said;
}

QWidget* DeploymentRowCells::howItStands(const QString& object_name) const {
    QList<QWidget*> chips;
    if (m_row.stop_sign_open) chips << new widgets::Chip({tr("Stop sign: not heard yet"), Tone::Danger});
    if (m_row.load) chips << new widgets::Chip(load_chip(*m_row.load));
    if (m_row.alarm) chips << new widgets::Chip({tr("! An alarm sign was seen"), Tone::Danger});
    int number = 0;
    for (const auto& warning : warnings()) {
        auto* chip = new widgets::Chip({warning, Tone::Warning});
        chip->setObjectName(object_name + QLatin1Char('_') + QString::number(number++));
        chips << chip;
    }
    const bool is_reviewed = std::holds_alternative<domain::DeploymentUnderReview>(m_row.deployment.state);
    auto* stands =
        is_reviewed ? screen::flowCell({new widgets::Chip({state(), Tone::Warning})}) : static_cast<QWidget*>(screen::textCell(state()));
    const bool comes = m_row.next_check_in && *m_row.next_check_in > m_today;
    return screen::columnCell(
        {stands, chips.isEmpty() ? nullptr : screen::flowCell(chips),
         comes ? screen::mutedCell(tr("Ask again on %1").arg(catalogue::short_date(*m_row.next_check_in))) : nullptr});
}

} // namespace tandem::cases
