#include "cases/state_form.h"

#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"

#include <QLabel>

#include <array>

namespace tandem::cases {
namespace {

// Handing over to another network is a verb of its own.
constexpr std::array choosable = {"open", "aftercare", "closed"};
constexpr int months_of_aftercare = 6;

QString text(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

template <class State>
std::string_view word_in(const State& state) {
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::word; }, state);
}

} // namespace

std::string_view word_of(const domain::CaseState& state) { return word_in(state); }
std::string_view word_of(const domain::Told& told) { return word_in(told); }

StateForm::StateForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_state(new screen::ChoiceBox(panel)),
      m_outcome(new screen::ChoiceBox(panel)),
      m_since(screen::dayField(desk, "stateSince", panel, widgets::Preference::Past)),
      m_until(screen::dayField(desk, "stateUntil", panel)),
      m_closed_on(screen::dayField(desk, "stateClosedOn", panel, widgets::Preference::Past)) {
    m_state->setObjectName("stateChoice");
    m_outcome->setObjectName("stateOutcome");
    panel->addField(m_state, [] { return tr("How does the case stand?"); });
    panel->addField(m_since, [] { return tr("Open since"); });
    panel->addField(m_until, [] { return tr("Keep an eye on it until"); });
    panel->addField(m_outcome, [] { return tr("How did it end?"); });
    panel->addField(m_closed_on, [] { return tr("Closed on"); });
    connect(m_state, &QComboBox::currentIndexChanged, this, &StateForm::applyChoice);
}

void StateForm::applyChoice() {
    const QString chosen = m_state->code();
    m_panel->setApplies(m_since, chosen == QLatin1String("open"));
    m_panel->setApplies(m_until, chosen == QLatin1String("aftercare"));
    m_panel->setApplies(m_outcome, chosen == QLatin1String("closed"));
    m_panel->setApplies(m_closed_on, chosen == QLatin1String("closed"));
}

void StateForm::open(const CaseView& view) {
    m_before = view.case_file().state;
    QList<screen::ChoiceBox::Entry> states;
    const auto now = word_of(m_before);
    if (std::ranges::find(choosable, now) == choosable.end()) states.append({text(now), catalogue::case_state_label(now)});
    for (const auto* state : choosable) states.append({text(state), catalogue::case_state_label(state)});
    m_state->setEntries(states);
    m_outcome->setEntries(screen::entries_of(view.choices.at("case_outcome")));
    m_outcome->setEmptyLabel(tr("Choose"));
    const auto* opened = std::get_if<domain::CaseOpen>(&m_before);
    const auto* aftercare = std::get_if<domain::CaseAftercare>(&m_before);
    const auto* closed = std::get_if<domain::CaseClosed>(&m_before);
    screen::showDay(m_since, opened ? opened->since : m_desk.today());
    screen::showDay(m_until, aftercare ? aftercare->until : m_desk.today().plus_months(months_of_aftercare));
    screen::showDay(m_closed_on, closed ? closed->on : m_desk.today());
    m_outcome->choose(closed ? std::optional(closed->outcome) : std::nullopt);
    m_state->choose(text(now));
    applyChoice();
    m_panel->open();
}

Expected<domain::CaseState, QString> StateForm::written() const {
    const QString chosen = m_state->code();
    auto* day = chosen == QLatin1String("open") ? m_since : chosen == QLatin1String("aftercare") ? m_until : m_closed_on;
    if (chosen.toStdString() == word_of(m_before) && std::ranges::find(choosable, chosen.toStdString()) == choosable.end()) return m_before;
    if (const auto wrong = screen::dayProblem({day}); !wrong.isEmpty()) return fail(wrong);
    if (!screen::dayIn(day)) return fail(tr("Fill in the day."));
    if (chosen == QLatin1String("open")) return domain::CaseState(domain::CaseOpen{*screen::dayIn(day)});
    if (chosen == QLatin1String("aftercare")) {
        if (*screen::dayIn(day) < m_desk.today()) return fail(tr("Choose a day that is still to come."));
        return domain::CaseState(domain::CaseAftercare{*screen::dayIn(day)});
    }
    const auto outcome = m_outcome->codeIfAny();
    if (!outcome) return fail(tr("Choose how it ended."));
    return domain::CaseState(domain::CaseClosed{*screen::dayIn(day), *outcome});
}

} // namespace tandem::cases
