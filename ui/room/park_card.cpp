#include "room/park_card.h"

#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/line_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::room {
namespace {

constexpr int longest_note = 300;
constexpr QLatin1String place("park");

} // namespace

ParkCard::ParkCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_why(widgets::mutedLabel({}, this)),
      m_text(new widgets::LineField(this)),
      m_action(new QPushButton(this)),
      m_note(new QPushButton(this)) {
    m_text->setObjectName(QStringLiteral("parkText"));
    m_text->setLongest(longest_note);
    m_action->setObjectName(QStringLiteral("parkAsAction"));
    m_note->setObjectName(QStringLiteral("parkAsNote"));
    auto* buttons = new QWidget(m_card);
    auto* flow = new widgets::FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_action);
    flow->addWidget(m_note);
    for (QWidget* part : {static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_text), buttons}) m_card->body()->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) { m_memory.keep(place, text); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { (m_action->isVisible() ? m_action : m_note)->click(); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const QString text = typed(); !text.isEmpty()) emit asAction(text);
    });
    connect(m_note, &QPushButton::clicked, this, [this] {
        if (const QString text = typed(); !text.isEmpty()) emit asNote(text);
    });
    retranslate();
}

QString ParkCard::typed() {
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) takeFocus();
    return text;
}

void ParkCard::setMemory(Memory memory) {
    m_memory = std::move(memory);
    m_text->setText(m_memory.read(place));
}

void ParkCard::setWays(Ways ways) { m_action->setVisible(ways == Ways::Both); }

void ParkCard::parked() { m_text->setText({}); }

void ParkCard::takeFocus() { m_text->setFocus(Qt::OtherFocusReason); }

void ParkCard::retranslate() {
    m_card->setTitle(tr("Park it"));
    m_why->setText(tr("Does it go too deep? Put it here and agree who comes back to it later."));
    m_text->setAccessibleName(tr("What to come back to"));
    m_text->setPlaceholderText(tr("What to come back to"));
    m_action->setText(tr("As an agreement"));
    m_note->setText(tr("As a note"));
}

} // namespace tandem::room
