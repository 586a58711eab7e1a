#include "cases/add_action_line.h"

#include "screen/days.h"
#include "screen/form_panel.h"
#include "screen/pickers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::cases {

AddActionLine::AddActionLine(bridge::Desk& desk, const QString& draft_place, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_text(new widgets::LineField(this)),
      m_kind(new screen::ChoiceBox(this)),
      m_who(new screen::PersonPicker(desk, "newActionWho", this)),
      m_due(screen::dayField(desk, "newActionDue", this)),
      m_add(new QPushButton(this)),
      m_drafts(desk, draft_place) {
    makeFields();
    m_texts.add([this] { say(); });
    m_drafts.watch(m_text);
    m_drafts.fill(m_text, {});
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_text), m_who->picker().lineEdit(), m_due->lineEdit()})
        connect(field, &QLineEdit::returnPressed, this, &AddActionLine::add);
    connect(m_add, &QPushButton::clicked, this, &AddActionLine::add);
    connect(m_text, &widgets::LineField::complained, this, [this](const QString& sentence) {
        if (!sentence.isEmpty()) emit complained(sentence);
    });
}

void AddActionLine::makeFields() {
    m_text->setObjectName("newAction");
    m_kind->setObjectName("newActionKind");
    m_add->setObjectName("addAction");
    auto* what = new QHBoxLayout;
    what->setSpacing(8);
    what->addWidget(m_text, 3);
    what->addWidget(m_kind, 2);
    auto* who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_who, 3);
    who->addWidget(m_due, 3);
    who->addWidget(m_add);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->setSpacing(8);
    lines->addLayout(what);
    lines->addLayout(who);
}

void AddActionLine::say() {
    m_text->setPlaceholderText(tr("New agreement: walk together to…"));
    m_text->setAccessibleName(tr("What was agreed"));
    m_kind->setAccessibleName(tr("Kind of agreement"));
    m_who->setSpokenName(tr("Who does it"));
    m_who->setPlaceholderText(tr("Who"));
    m_due->lineEdit()->setAccessibleName(tr("Done by when"));
    m_due->setPlaceholderText(tr("When"));
    m_add->setText(tr("Add  ↵"));
}

QWidget* AddActionLine::firstField() const { return m_text; }

void AddActionLine::setKinds(const QList<screen::ChoiceBox::Entry>& kinds) { m_kind->setEntries(kinds); }

void AddActionLine::add() {
    const auto text = screen::text_of(m_text);
    const auto who = m_who->chosen();
    if (!text) return emit complained(tr("Write first what was agreed."));
    if (!who) return emit complained(tr("Choose who does it: type a part of the name."));
    if (!who->party) return emit complained(tr("This person belongs to no partner yet. Add the person to a partner first."));
    if (const auto wrong = screen::dayProblem({m_due}); !wrong.isEmpty()) return emit complained(wrong);
    domain::ActionItem action;
    action.kind = m_kind->code().toStdString();
    action.text = *text;
    action.doer = who->id;
    action.party = *who->party;
    action.due = screen::dayIn(m_due);
    action.agreed_on = m_desk.today();
    emit addAsked(action);
}

void AddActionLine::added() {
    m_drafts.forget();
    m_text->setText({});
    m_who->choose({});
    screen::showDay(m_due, {});
    m_text->setFocus(Qt::OtherFocusReason);
}

void AddActionLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::cases
