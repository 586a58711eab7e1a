#include "cases/bilateral_line.h"

#include "catalogue/problems.h"
#include "catalogue/words.h"
#include "screen/days.h"
#include "screen/form_panel.h"
#include "screen/pickers.h"
#include "widgets/labels.h"
#include "workspace/disclosures.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::cases {

BilateralLine::BilateralLine(bridge::Desk& desk, const QString& draft_place, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_drafts(desk, draft_place),
      m_party(new screen::PartyPicker(desk, "bilateralParty", this)),
      m_person(new screen::PersonPicker(desk, "bilateralPerson", this)),
      m_on(screen::dayField(desk, "bilateralOn", this, widgets::Preference::Past)),
      m_text(new widgets::LineField(this)),
      m_settled(new QCheckBox(this)),
      m_note(new QPushButton(this)),
      m_may_hear(widgets::mutedLabel({}, this)) {
    m_text->setObjectName("bilateralText");
    m_settled->setObjectName("bilateralSettled");
    m_note->setObjectName("noteBilateral");
    m_may_hear->setObjectName("bilateralMayHear");
    place();
    m_texts.add([this] { say(); });
    m_drafts.watch(m_text);
    m_drafts.fill(m_text, {});
    screen::showDay(m_on, desk.today());
    for (auto* field : {m_party->picker().lineEdit(), m_person->picker().lineEdit(), m_on->lineEdit(), static_cast<QLineEdit*>(m_text)})
        connect(field, &QLineEdit::returnPressed, this, &BilateralLine::noteAsked);
    connect(m_note, &QPushButton::clicked, this, &BilateralLine::noteAsked);
    connect(m_text, &widgets::LineField::complained, this, [this](const QString& sentence) {
        if (!sentence.isEmpty()) emit complained(sentence);
    });
    for (screen::HitPicker* picker : {static_cast<screen::HitPicker*>(m_party), static_cast<screen::HitPicker*>(m_person)})
        connect(picker, &screen::HitPicker::changed, this, &BilateralLine::askMayHear);
}

void BilateralLine::place() {
    auto* who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_party, 3);
    who->addWidget(m_person, 3);
    who->addWidget(m_on, 2);
    auto* what = new QHBoxLayout;
    what->setSpacing(8);
    what->addWidget(m_text, 1);
    what->addWidget(m_settled);
    what->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addLayout(who);
    column->addLayout(what);
    column->addWidget(m_may_hear);
}

void BilateralLine::say() {
    m_party->setSpokenName(tr("With which partner?"));
    m_party->setPlaceholderText(tr("With which partner?"));
    m_person->setSpokenName(tr("With whom there? May stay empty"));
    m_person->setPlaceholderText(tr("With whom there?"));
    m_on->lineEdit()->setAccessibleName(tr("On which day?"));
    m_text->setPlaceholderText(tr("What did you settle?"));
    m_text->setAccessibleName(tr("What did you settle?"));
    m_settled->setText(tr("This settles it"));
    m_note->setText(tr("Note it  ↵"));
    sayMayHear();
}

void BilateralLine::takeFocus() { m_party->setFocus(Qt::OtherFocusReason); }

QString BilateralLine::partyName() const {
    const auto party = m_party->chosen();
    if (party) return QString::fromStdString(party->name);
    const auto person = m_person->chosen();
    return person ? QString::fromStdString(person->party_name) : QString();
}

void BilateralLine::askMayHear() {
    m_level.reset();
    sayMayHear();
    const auto person = m_person->chosen();
    const auto party = m_party->chosen();
    if (!person && !party) return;
    const auto question = [id = m_case, person, party](workspace::Workspace& file) {
        return person ? workspace::level_when_spoken_to(file, id, person->id) : workspace::level_when_spoken_to(file, id, party->id);
    };
    m_desk.ask(this, question, [this](const workspace::Result<domain::IdentityLevel>& level) {
        if (!level) return emit complained(catalogue::sentence(level.error()));
        m_level = *level;
        sayMayHear();
    });
}

void BilateralLine::sayMayHear() {
    m_may_hear->setVisible(m_level.has_value());
    if (!m_level) return;
    m_may_hear->setText(*m_level == domain::IdentityLevel::None
                            ? tr("As it was agreed they may not hear of this case.")
                            : tr("As it was agreed they may hear: %1.").arg(catalogue::label(*m_level)));
}

Expected<workspace::NewBilateral, QString> BilateralLine::written() const {
    workspace::NewBilateral wanted;
    const auto party = m_party->chosen();
    const auto person = m_person->chosen();
    if (m_person->isUnresolved()) return fail(tr("Choose the person from the list, or leave it empty."));
    if (!party && !(person && person->party)) return fail(tr("Choose with which partner: type a part of the name."));
    if (party && person && person->party && *person->party != party->id)
        return fail(tr("This person comes for another partner. Choose one of the two."));
    if (const auto wrong = screen::dayProblem({m_on}); !wrong.isEmpty()) return fail(wrong);
    const auto day = screen::dayIn(m_on);
    if (!day) return fail(tr("Fill in the day."));
    if (*day > m_desk.today()) return fail(tr("This day has not come yet."));
    const auto text = screen::text_of(m_text);
    if (!text) return fail(tr("Write in a few words what you settled."));
    wanted.case_file = m_case;
    wanted.party = party ? party->id : *person->party;
    if (person) wanted.person = person->id;
    wanted.on = *day;
    wanted.text = *text;
    wanted.settled = m_settled->isChecked();
    return wanted;
}

void BilateralLine::noted() {
    m_drafts.forget();
    m_text->setText({});
    m_party->choose({});
    m_person->choose({});
    m_settled->setChecked(false);
    screen::showDay(m_on, m_desk.today());
    takeFocus();
}

void BilateralLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::cases
