#include "cases/told_form.h"

#include "cases/state_form.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"

#include <QLabel>
#include <QLineEdit>

#include <array>

namespace tandem::cases {
namespace {

constexpr std::array answers = {"unknown", "told", "not_told"};
constexpr int months_to_review = 3, most_months_to_review = 12; // within a year (lesson 3)

} // namespace

ToldForm::ToldForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_told(new screen::ChoiceBox(panel)),
      m_on(screen::dayField(desk, "toldOn", panel, widgets::Preference::Past)),
      m_review(screen::dayField(desk, "toldReview", panel)) {
    m_told->setObjectName("toldChoice");
    panel->addField(m_told, [] { return tr("Does the resident know?"); });
    panel->addField(m_on, [] { return tr("Told on"); });
    m_how = panel->addLine(
        "toldHow", [] { return tr("How was it told?"); }, screen::FormPanel::Width::Full);
    panel->addField(m_review, [] { return tr("Look again on"); });
    m_reason = panel->addText("toldReason", [] { return tr("Why not yet?"); });
    connect(m_told, &QComboBox::currentIndexChanged, this, &ToldForm::applyChoice);
}

void ToldForm::applyChoice() {
    const bool told = m_told->code() == QLatin1String("told"), not_told = m_told->code() == QLatin1String("not_told");
    m_panel->setApplies(m_on, told);
    m_panel->setApplies(m_how, told);
    m_panel->setApplies(m_review, not_told);
    m_panel->setApplies(m_reason, not_told);
}

void ToldForm::open(const domain::Told& told) {
    m_before = told;
    QList<screen::ChoiceBox::Entry> entries;
    for (const auto* answer : answers) entries.append({QString::fromLatin1(answer), catalogue::told_label(answer)});
    m_told->setEntries(entries);
    const auto* on = std::get_if<domain::ToldOn>(&told);
    const auto* not_told = std::get_if<domain::NotTold>(&told);
    screen::showDay(m_on, on ? on->on : m_desk.today());
    m_panel->fill(m_how, on ? std::optional(on->how) : std::nullopt);
    screen::showDay(m_review, not_told ? not_told->review_on : m_desk.today().plus_months(months_to_review));
    m_panel->fill(m_reason, not_told ? std::optional(not_told->reason) : std::nullopt);
    m_told->choose(QString::fromStdString(std::string(word_of(told))));
    applyChoice();
    m_panel->open();
}

Expected<domain::Told, QString> ToldForm::written() const {
    const QString chosen = m_told->code();
    if (chosen == QLatin1String("unknown")) return domain::Told(domain::ToldUnknown{});
    auto* field = chosen == QLatin1String("told") ? m_on : m_review;
    const auto day = screen::dayIn(field);
    if (const auto wrong = screen::dayProblem({field}); !wrong.isEmpty()) return fail(wrong);
    if (!day) return fail(tr("Fill in the day."));
    if (chosen == QLatin1String("told")) {
        if (*day > m_desk.today()) return fail(tr("This day has not come yet."));
        const auto* before = std::get_if<domain::ToldOn>(&m_before);
        return domain::Told(domain::ToldOn{*day, before ? before->by : std::nullopt, screen::text_of(m_how).value_or("")});
    }
    const auto reason = screen::text_of(m_reason);
    if (!reason) return fail(tr("Write why the resident does not know yet."));
    if (*day <= m_desk.today() || *day > m_desk.today().plus_months(most_months_to_review))
        return fail(tr("Choose a day within a year to look again."));
    return domain::Told(domain::NotTold{*reason, *day});
}

} // namespace tandem::cases
