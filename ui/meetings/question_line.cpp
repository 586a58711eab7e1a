#include "meetings/question_line.h"

#include "widgets/labelled_field.h"
#include "widgets/line_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace tandem::meetings {
namespace {

constexpr int longest_question = 400;

} // namespace

QuestionLine::QuestionLine(bridge::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_line(new widgets::LineField(this)),
      m_field(new widgets::LabelledField(QString(), m_line, this)),
      m_save(new QPushButton(this)),
      m_drafts(desk, QString()) {
    m_line->setObjectName(QStringLiteral("questionText"));
    m_line->setLongest(longest_question);
    m_save->setObjectName(QStringLiteral("questionSave"));
    m_drafts.watch(m_line);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_field, 1);
    line->addWidget(m_save, 0, Qt::AlignVCenter); // beside the field: a label stands above it and a hint below
    const auto save = [this] {
        if (!m_line->text().trimmed().isEmpty()) emit saveAsked(m_code, m_line->text().trimmed());
    };
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_line, &QLineEdit::returnPressed, this, save);
    auto* leaving = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, this, [this] {
        hide();
        emit left();
    });
    sayLabel();
    hide();
}

void QuestionLine::open(const QString& code) {
    m_code = code;
    m_drafts.moveTo(QStringLiteral("case/%1/question").arg(code));
    m_drafts.fill(m_line, {});
    sayLabel();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
}

void QuestionLine::written() {
    m_drafts.forget();
    hide();
}

void QuestionLine::sayLabel() {
    m_field->setLabel(tr("What does %1 ask of the network?").arg(m_code));
    m_field->setHint(tr("The room reads this question. No names."));
    m_save->setText(tr("Save"));
}

void QuestionLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) sayLabel();
}

} // namespace tandem::meetings
