#include "cases/attempt_form.h"

#include "cases/one_of_chips.h"
#include "catalogue/words.h"
#include "screen/days.h"
#include "screen/pickers.h"

#include <QLineEdit>

namespace tandem::cases {
namespace {

template <domain::Worded E>
QString code_of(E value) {
    const auto word = domain::word(value);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

AttemptForm::AttemptForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_way(new OneOfChips(QStringLiteral("attemptWay"), panel)),
      m_result(new OneOfChips(QStringLiteral("attemptResult"), panel)),
      m_on(screen::dayField(desk, "attemptOn", panel, widgets::Preference::Past)),
      m_again(screen::dayField(desk, "attemptAgain", panel)),
      m_by(new screen::PersonPicker(desk, "attemptBy", panel)) {
    using Width = screen::FormPanel::Width;
    panel->addField(
        m_way, [] { return tr("How did you try?"); }, Width::Full);
    panel->addField(
        m_result, [] { return tr("What came of it?"); }, Width::Full);
    panel->addField(m_on, [] { return tr("On which day?"); });
    panel->addField(m_by, [] { return tr("Who tried? May stay empty"); });
    m_text = panel->addLine(
        "attemptText", [] { return tr("What do you want to remember?"); }, Width::Full);
    panel->addField(
        m_again, [] { return tr("When does somebody try again? Empty: after two weeks"); }, Width::Full);
    connect(m_result, &OneOfChips::changed, this, &AttemptForm::applyResult);
}

void AttemptForm::fillChips() {
    m_way->setEntries(screen::entries_of<domain::ContactWay>());
    m_result->setEntries(screen::entries_of<domain::ContactResult>());
}

bool AttemptForm::isDeadEnd() const {
    const auto result = m_result->word<domain::ContactResult>();
    return !result || *result == domain::ContactResult::NoAnswer || *result == domain::ContactResult::NotNow;
}

void AttemptForm::applyResult() { m_panel->setApplies(m_again, isDeadEnd()); }

void AttemptForm::open(const domain::ContactAttempt& attempt, const std::string& by) {
    m_edited = attempt;
    const bool is_new = attempt.id.is_nil();
    fillChips();
    m_way->choose(is_new ? QString() : code_of(attempt.way));
    m_result->choose(is_new ? QString() : code_of(attempt.result));
    screen::showDay(m_on, attempt.on);
    screen::showDay(m_again, attempt.again_on);
    m_panel->fill(m_text, attempt.text);
    m_by->choose(attempt.by ? std::optional(workspace::PersonHit{*attempt.by, by, {}, {}, {}}) : std::nullopt);
    applyResult();
    m_panel->open();
}

Expected<domain::ContactAttempt, QString> AttemptForm::written() const {
    auto attempt = m_edited;
    const auto way = m_way->word<domain::ContactWay>();
    const auto result = m_result->word<domain::ContactResult>();
    if (!way) return fail(tr("Choose how you tried."));
    if (!result) return fail(tr("Choose what came of it."));
    if (m_by->isUnresolved()) return fail(tr("Choose the person from the list, or leave it empty."));
    if (const auto wrong = screen::dayProblem({m_on, m_again}); !wrong.isEmpty()) return fail(wrong);
    const auto on = screen::dayIn(m_on), again = isDeadEnd() ? screen::dayIn(m_again) : std::nullopt;
    if (!on) return fail(tr("Fill in the day."));
    if (*on > m_desk.today()) return fail(tr("This day has not come yet."));
    if (again && *again <= *on) return fail(tr("Try again on a later day than this one."));
    attempt.way = *way;
    attempt.result = *result;
    attempt.on = *on;
    attempt.again_on = again;
    attempt.text = screen::text_of(m_text);
    const auto by = m_by->chosen();
    attempt.by = by ? std::optional(by->id) : std::nullopt;
    return attempt;
}

} // namespace tandem::cases
