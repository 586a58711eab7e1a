#include "cases/consent_form.h"

#include "cases/right_chips.h"
#include "cases/subject_choice.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/pickers.h"
#include "widgets/chip.h"
#include "widgets/date_field.h"
#include "widgets/flow_layout.h"
#include "widgets/multi_picker.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {

RecipientChips::RecipientChips(bridge::Desk& desk, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_core(new widgets::ChipButton({}, this)),
      m_all(new widgets::ChipButton({}, this)),
      m_named(new widgets::ChipButton({}, this)),
      m_parties(new widgets::MultiPicker(screen::partiesProvider(desk, this), this)) {
    m_core->setObjectName(name + QStringLiteral("Core"));
    m_all->setObjectName(name + QStringLiteral("All"));
    m_named->setObjectName(name + QStringLiteral("Named"));
    m_parties->setObjectName(name + QStringLiteral("Parties"));
    m_parties->picker()->lineEdit()->setObjectName(name + QStringLiteral("PartiesText"));
    auto* chips = new QWidget(this);
    auto* flow = new widgets::FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (auto* chip : {m_core, m_all, m_named}) {
        chip->setCheckable(true);
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &RecipientChips::changed);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(chips);
    column->addWidget(m_parties);
    // All partners are the permanent ones as well.
    connect(m_all, &QAbstractButton::toggled, this, [this](bool on) {
        if (on) m_core->setChecked(false);
    });
    connect(m_core, &QAbstractButton::toggled, this, [this](bool on) {
        if (on) m_all->setChecked(false);
    });
    connect(m_named, &QAbstractButton::toggled, m_parties, &QWidget::setVisible);
    connect(m_parties, &widgets::MultiPicker::changed, this, &RecipientChips::changed);
    m_parties->hide();
    setFocusProxy(m_core); // a form that opens has the keyboard here, and comes in sight
    retranslate();
}

void RecipientChips::clear() {
    for (auto* chip : {m_core, m_all, m_named}) chip->setChecked(false);
    m_parties->setValues({});
}

void RecipientChips::nameParty(const workspace::PartyHit& party) {
    clear();
    m_named->setChecked(true);
    m_parties->setValues({{QByteArray::fromStdString(party.id.text()), QString::fromStdString(party.name)}});
}

bool RecipientChips::isUnresolved() const { return m_named->isChecked() && m_parties->isUnresolved(); }

std::vector<domain::Recipient> RecipientChips::recipients() const {
    std::vector<domain::Recipient> recipients;
    if (m_core->isChecked()) recipients.emplace_back(domain::RecipientCore{});
    if (m_all->isChecked()) recipients.emplace_back(domain::RecipientAllPartners{});
    if (!m_named->isChecked()) return recipients;
    for (const auto& id : m_parties->ids())
        if (const auto uuid = Uuid::parse(id.toStdString())) recipients.emplace_back(domain::RecipientParty{domain::PartyId(*uuid)});
    return recipients;
}

void RecipientChips::retranslate() {
    m_core->setChip({catalogue::recipient_label(domain::RecipientCore::word)});
    m_all->setChip({catalogue::recipient_label(domain::RecipientAllPartners::word)});
    m_named->setChip({tr("Partners by name…")});
    m_parties->picker()->setPlaceholderText(tr("Name of a partner"));
    m_parties->picker()->lineEdit()->setAccessibleName(tr("Which partners?"));
}

ConsentForm::ConsentForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_subject(new SubjectChoice("consentSubject", panel)),
      m_by(new RightChips(QStringLiteral("consentBy"), panel)),
      m_how(new screen::ChoiceBox(panel)),
      m_on(screen::dayField(desk, "consentOn", panel, widgets::Preference::Past)),
      m_to(new RecipientChips(desk, QStringLiteral("consentTo"), panel)),
      m_after_no(new QCheckBox(panel)),
      m_secrecy(new QCheckBox(panel)) {
    m_how->setObjectName("consentHow");
    m_to->setObjectName("consentTo");
    m_after_no->setObjectName("consentAfterNo");
    m_secrecy->setObjectName("consentSecrecy");
    panel->addField(m_to, [] { return tr("To whom may it be told?"); }, screen::FormPanel::Width::Full);
    panel->addField(m_subject, [] { return tr("About whom?"); }, screen::FormPanel::Width::Full);
    panel->addField(m_by, [] { return tr("Who said yes?"); }, screen::FormPanel::Width::Full);
    panel->addField(m_on, [] { return tr("When?"); });
    panel->addField(m_how, [] { return tr("How?"); });
    panel->addWide(m_after_no);
    panel->addWide(m_secrecy);
    panel->addHint([] { return tr("The rest can wait: what it is for, about what, and until when."); });
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto* subject = chosenSubject()) m_by->startFor(*subject);
        offerAfterNo();
    });
    connect(m_on, &widgets::DateField::changed, this, &ConsentForm::offerAfterNo);
    m_after_no->hide();
    retranslate();
}

void ConsentForm::retranslate() {
    m_secrecy->setText(tr("Also what falls under professional secrecy"));
    m_by->retranslate();
    m_to->retranslate();
}

void ConsentForm::setSubjects(const std::vector<domain::CaseSubject>& subjects, const std::vector<domain::ConsentEvent>& events) {
    m_subject->setSubjects(subjects);
    m_subjects = subjects;
    m_events = events;
    m_how->setEntries(screen::entries_of<domain::ConsentManner>());
    retranslate();
    if (const auto* subject = chosenSubject()) m_by->showFor(*subject);
    offerAfterNo();
}

const domain::CaseSubject* ConsentForm::chosenSubject() const {
    const auto id = m_subject->subject();
    const auto found = id ? std::ranges::find(m_subjects, *id, &domain::CaseSubject::id) : m_subjects.end();
    return found == m_subjects.end() ? nullptr : &*found;
}

const domain::ConsentEvent* ConsentForm::noOfThatDay() const {
    const auto* subject = chosenSubject();
    const auto day = screen::dayIn(m_on);
    return subject && day ? workspace::last_no_on(m_events, subject->id, *day) : nullptr;
}

// Of a yes and a no on one day the no counts, so a yes that came later has to say so.
void ConsentForm::offerAfterNo() {
    const auto* no = noOfThatDay();
    m_after_no->setVisible(no != nullptr);
    if (!no) return m_after_no->setChecked(false);
    m_after_no->setText(std::holds_alternative<domain::ConsentNarrowed>(no->step) ? tr("This yes came after it was made smaller that day")
                                                                                  : tr("This yes came after the no of that day"));
}

void ConsentForm::open(domain::SubjectId subject) {
    m_subject->choose(subject);
    if (const auto* chosen = chosenSubject()) m_by->startFor(*chosen);
    m_how->chooseWord(std::optional(domain::ConsentManner::Oral));
    screen::showDay(m_on, m_desk.today());
    m_to->clear();
    m_secrecy->setChecked(false);
    m_after_no->setChecked(false);
    offerAfterNo();
    m_panel->open();
}

Expected<workspace::NewConsent, QString> ConsentForm::written() const {
    if (const auto wrong = screen::dayProblem({m_on}); !wrong.isEmpty()) return fail(wrong);
    const auto day = screen::dayIn(m_on);
    if (!day) return fail(tr("Fill in the day."));
    if (m_to->isUnresolved()) return fail(tr("Choose the partner from the list, or take away what is typed."));
    workspace::NewConsent wanted;
    wanted.recipients = m_to->recipients();
    if (wanted.recipients.empty()) return fail(tr("Choose to whom it may be told."));
    const auto subject = m_subject->subject();
    if (!subject) return fail(tr("Choose about whom it is."));
    wanted.by = m_by->chosen();
    if (wanted.by.empty()) return fail(tr("Choose who said yes."));
    wanted.subject = *subject;
    wanted.on = *day;
    wanted.how = m_how->word<domain::ConsentManner>() == domain::ConsentManner::Written ? workspace::SaidYes::InWriting : workspace::SaidYes::Orally;
    wanted.secrecy = m_secrecy->isChecked();
    if (const auto* no = noOfThatDay(); no && m_after_no->isChecked()) wanted.follows = no->id;
    return wanted;
}

} // namespace tandem::cases
