#include "cases/about_whom_form.h"

#include "cases/subject_choice.h"
#include "screen/days.h"

namespace tandem::cases {

AboutWhomForm::AboutWhomForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_subject(new SubjectChoice("aboutWhomSubject", panel)),
      m_on(screen::dayField(desk, "aboutWhomOn", panel, widgets::Preference::Past)) {
    panel->addField(m_subject, [this] { return m_letter ? tr("For whom?") : tr("About whom?"); });
    panel->addField(m_on, [] { return tr("When?"); });
}

void AboutWhomForm::setSubjects(const std::vector<domain::CaseSubject>& subjects) { m_subject->setSubjects(subjects); }

void AboutWhomForm::open(std::optional<documents::Letter> letter, domain::SubjectId subject) {
    m_letter = letter;
    m_panel->setSaveText([this] { return m_letter ? tr("Show it  Ctrl+↵") : tr("Note that it was asked  Ctrl+↵"); });
    m_panel->setApplies(m_on, !letter);
    m_subject->choose(subject);
    screen::showDay(m_on, m_desk.today());
    m_panel->open();
}

Expected<AboutWhomForm::Answer, QString> AboutWhomForm::written() const {
    const auto subject = m_subject->subject();
    if (!subject) return fail(tr("Choose about whom it is."));
    if (m_letter) return Answer{*subject, m_desk.today()};
    if (const auto wrong = screen::dayProblem({m_on}); !wrong.isEmpty()) return fail(wrong);
    const auto day = screen::dayIn(m_on);
    if (!day) return fail(tr("Fill in the day."));
    return Answer{*subject, *day};
}

} // namespace tandem::cases
