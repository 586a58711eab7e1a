#include "cases/state_form.h"

#include "cases/state_step.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "widgets/labels.h"

#include <QLabel>

#include <array>

namespace tandem::cases {
namespace {

// Handing over to another network is a verb of its own.
constexpr std::array choosable = {"open", "aftercare", "closed"};

QString text(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

template <class State>
std::string_view word_in(const State& state) {
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::word; }, state);
}

int count_of(std::int64_t number) { return static_cast<int>(number); }

// What somebody who closes a case would want to know; none of it stands in the way.
QStringList to_know(const workspace::BeforeClosing& open) {
    QStringList lines;
    if (open.open_actions > 0) lines << StateForm::tr("%n agreement(s) still to do", nullptr, count_of(open.open_actions));
    if (open.help_going_on > 0) lines << StateForm::tr("%n helper(s) still help", nullptr, count_of(open.help_going_on));
    if (open.handovers_waiting > 0) lines << StateForm::tr("%n handover(s) still wait for an answer", nullptr, count_of(open.handovers_waiting));
    if (open.reporters_to_tell > 0)
        lines << StateForm::tr("%n who reported still hear(s) that it is done: that comes in Today", nullptr, count_of(open.reporters_to_tell));
    return lines;
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
      m_closed_on(screen::dayField(desk, "stateClosedOn", panel, widgets::Preference::Past)),
      m_blocks(widgets::errorLabel(panel)),
      m_to_know(widgets::mutedLabel({}, panel)) {
    m_state->setObjectName("stateChoice");
    m_outcome->setObjectName("stateOutcome");
    m_blocks->setObjectName("closingBlocks");
    m_to_know->setObjectName("closingToKnow");
    panel->addField(m_state, [] { return tr("How does the case stand?"); });
    panel->addField(m_since, [] { return tr("Open since"); });
    panel->addField(m_until, [] { return tr("Keep an eye on it until"); });
    panel->addField(m_outcome, [] { return tr("How did it end?"); });
    panel->addField(m_closed_on, [] { return tr("Closed on"); });
    panel->addWide(m_blocks);
    panel->addWide(m_to_know);
    connect(m_state, &QComboBox::currentIndexChanged, this, &StateForm::applyChoice);
}

void StateForm::applyChoice() {
    const QString chosen = m_state->code();
    m_panel->setApplies(m_since, chosen == QLatin1String("open") && !would_reopen(m_before)); // that is from today on
    m_panel->setApplies(m_until, chosen == QLatin1String("aftercare"));
    m_panel->setApplies(m_outcome, chosen == QLatin1String("closed"));
    m_panel->setApplies(m_closed_on, chosen == QLatin1String("closed"));
    sayWhatIsOpen();
}

void StateForm::askWhatIsOpen(domain::CaseId id) {
    m_open.reset();
    const auto question = [id](workspace::Workspace& file) { return workspace::before_closing(file, id); };
    m_desk.ask(this, question, [this](const workspace::Result<workspace::BeforeClosing>& open) {
        if (open) m_open = *open; // else closing itself says what is wrong
        sayWhatIsOpen();
    });
}

void StateForm::sayWhatIsOpen() {
    const bool closes = m_open && m_state->code() == QLatin1String("closed");
    const bool blocked = closes && m_open->open_flags > 0;
    widgets::showError(m_blocks, blocked ? tr("Something about safety is still open here. Answer that first: until then the case cannot be closed.") : QString());
    const QStringList lines = closes ? to_know(*m_open) : QStringList();
    m_to_know->setText(lines.isEmpty() ? tr("Nothing else is still open in this case.")
                                       : tr("Good to know before you close it: %1.").arg(lines.join(QStringLiteral("; "))));
    m_to_know->setVisible(closes && (!lines.isEmpty() || !blocked));
}

void StateForm::fillStates(const CaseView& view) {
    QList<screen::ChoiceBox::Entry> states;
    const auto now = word_of(view.case_file().state);
    if (std::ranges::find(choosable, now) == choosable.end()) states.append({text(now), catalogue::case_state_label(now)});
    for (const auto* state : choosable) states.append({text(state), catalogue::case_state_label(state)});
    m_state->setEntries(states);
    m_outcome->setEntries(screen::entries_of(view.choices.at("case_outcome")));
    m_outcome->setEmptyLabel(tr("Choose"));
}

void StateForm::open(const CaseView& view) {
    m_before = view.case_file().state;
    fillStates(view);
    const auto* opened = std::get_if<domain::CaseOpen>(&m_before);
    const auto* aftercare = std::get_if<domain::CaseAftercare>(&m_before);
    const auto* closed = std::get_if<domain::CaseClosed>(&m_before);
    screen::showDay(m_since, opened ? opened->since : m_desk.today());
    screen::showDay(m_until, aftercare ? aftercare->until : m_desk.today().plus_months(view.aftercare_months));
    screen::showDay(m_closed_on, closed ? closed->on : m_desk.today());
    m_outcome->choose(closed ? std::optional(closed->outcome) : std::nullopt);
    m_state->choose(text(word_of(m_before)));
    applyChoice();
    askWhatIsOpen(view.case_file().id);
    m_panel->open();
}

void StateForm::openToClose(const CaseView& view) {
    open(view);
    m_state->choose(text(domain::CaseClosed::word));
    m_outcome->setFocus(Qt::OtherFocusReason);
}

Expected<domain::CaseState, QString> StateForm::written() const {
    const QString chosen = m_state->code();
    if (chosen == QLatin1String("open") && would_reopen(m_before)) return domain::CaseState(domain::CaseOpen{m_desk.today()});
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
    if (*screen::dayIn(day) > m_desk.today()) return fail(tr("This day has not come yet."));
    return domain::CaseState(domain::CaseClosed{*screen::dayIn(day), *outcome});
}

} // namespace tandem::cases
