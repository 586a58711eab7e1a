#include "cases/consent_end_form.h"

#include "cases/category_chips.h"
#include "cases/subject_choice.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"

namespace tandem::cases {

ConsentEndForm::ConsentEndForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_subject(new SubjectChoice("consentEndSubject", panel)),
      m_on(screen::dayField(desk, "consentEndOn", panel, widgets::Preference::Past)),
      m_for(new RecipientChips(desk, QStringLiteral("consentEndFor"), panel)),
      m_about(new CategoryChips(QStringLiteral("consentEndAbout"), panel)) {
    m_for->setObjectName("consentEndFor");
    panel->addField(m_for, [this] { return forWhom(); }, screen::FormPanel::Width::Full);
    panel->addField(m_on, [] { return tr("When?"); });
    panel->addField(m_subject, [] { return tr("About whom?"); });
    panel->addField(m_about, [] { return tr("About what still? Leave it empty for everything that was agreed."); }, screen::FormPanel::Width::Full);
    m_reason = panel->addLine("consentEndReason", [] { return tr("Why, if it was said"); }, screen::FormPanel::Width::Full);
    panel->setSaveText([this] { return saveText(); });
}

QString ConsentEndForm::forWhom() const {
    return m_kind == ConsentEnds::Narrowed ? tr("Who may still hear it?") : tr("For whom? Leave it empty when it is for everybody.");
}

QString ConsentEndForm::saveText() const {
    switch (m_kind) {
    case ConsentEnds::Refused: return tr("Note the no  Ctrl+↵");
    case ConsentEnds::Withdrawn: return tr("Stop telling  Ctrl+↵");
    case ConsentEnds::Narrowed: return tr("From now on only this  Ctrl+↵");
    }
    return {};
}

void ConsentEndForm::setCategories(const std::vector<workspace::Choice>& categories) { m_about->setChoices(categories); }

void ConsentEndForm::setSubjects(const std::vector<domain::CaseSubject>& subjects) {
    m_subject->setSubjects(subjects);
    m_for->retranslate();
}

void ConsentEndForm::open(ConsentEnds kind, domain::SubjectId subject) {
    m_kind = kind;
    m_panel->setSaveText([this] { return saveText(); });
    m_panel->setApplies(m_about, kind == ConsentEnds::Narrowed);
    m_panel->setApplies(m_reason, kind != ConsentEnds::Narrowed);
    m_about->setChosen({});
    m_subject->choose(subject);
    screen::showDay(m_on, m_desk.today());
    m_for->clear();
    m_panel->fill(m_reason, std::nullopt);
    m_panel->open();
}

Expected<workspace::ConsentEnd, QString> ConsentEndForm::written() const {
    if (const auto wrong = screen::dayProblem({m_on}); !wrong.isEmpty()) return fail(wrong);
    const auto day = screen::dayIn(m_on);
    if (!day) return fail(tr("Fill in the day."));
    if (m_for->isUnresolved()) return fail(tr("Choose the partner from the list, or take away what is typed."));
    const auto subject = m_subject->subject();
    if (!subject) return fail(tr("Choose about whom it is."));
    workspace::ConsentEnd end;
    end.subject = *subject;
    end.on = *day;
    end.recipients = m_for->recipients();
    if (m_kind != ConsentEnds::Narrowed) {
        end.reason = screen::text_of(m_reason);
        return end;
    }
    if (end.recipients.empty()) return fail(tr("Choose who may still hear it. Nobody any more? Then choose Taken back."));
    if (auto about = m_about->chosen(); !about.empty()) end.scope = domain::ScopeSome{std::move(about)};
    return end;
}

} // namespace tandem::cases
