#include "meetings/asked_line.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/facts.h"
#include "widgets/labelled_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tandem::meetings {

AskedLine::AskedLine(QWidget* parent)
    : QWidget(parent),
      m_choice(new screen::ChoiceBox(this)),
      m_field(new widgets::LabelledField({}, m_choice, this)),
      m_add(new QPushButton(this)) {
    setObjectName(QStringLiteral("askedLine"));
    m_choice->setObjectName(QStringLiteral("checkedQuestion"));
    m_add->setObjectName(QStringLiteral("addQuestion"));
    m_texts.add([this] {
        m_field->setLabel(tr("A question without a name"));
        m_field->setHint(tr("Only questions that somebody read through stand here."));
        m_add->setText(tr("Add the question"));
    });
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 8, 0, 0);
    line->addWidget(m_field, 1);
    line->addWidget(m_add, 0, Qt::AlignVCenter);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const auto id = Uuid::parse(m_choice->code().toStdString())) emit addAsked(domain::ConsultationId(*id));
    });
    hide();
}

void AskedLine::show(const MeetingView& view, bool may_change) {
    m_questions = view.questions;
    fill();
    const bool applies = may_change && !m_questions.empty();
    if (!applies && m_add->hasFocus()) focusPreviousChild(); // it goes with the last question
    setVisible(applies);
}

// The one that was chosen may stand on the agenda by now.
void AskedLine::fill() {
    const QString chosen = m_choice->code();
    QList<screen::ChoiceBox::Entry> entries;
    bool still_there = false;
    for (const auto& row : m_questions) {
        const QString asked = tr("asked on %1").arg(catalogue::short_date(row.asked_on));
        const QString id = QString::fromStdString(row.id.text()),
                      looks = row.estimate ? catalogue::label(*row.estimate).toLower() : QString();
        entries.append({id, screen::dotted({QString::fromStdString(row.code), asked, looks})});
        still_there = still_there || id == chosen;
    }
    if (!still_there) m_choice->clear();
    m_choice->setEntries(entries);
}

void AskedLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_texts.sayAgain();
    fill();
}

} // namespace tandem::meetings
