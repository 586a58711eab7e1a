#include "consultations/ask_card.h"

#include "catalogue/words.h"
#include "screen/call_numbers.h"
#include "screen/choice_box.h"
#include "screen/pickers.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/text_area.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace tandem::consultations {

using domain::ConsultationEstimate;

AskCard::AskCard(bridge::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_area(new widgets::TextArea(this)),
      m_light(new widgets::ChipButton({}, this)),
      m_worrying(new widgets::ChipButton({}, this)),
      m_table(new screen::ChoiceBox(this)),
      m_asked_by(new screen::PartyPicker(desk, "consultationAskedBy", this)),
      m_call(new QPushButton(this)),
      m_numbers(new screen::CallNumbers(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_area->setObjectName("consultationQuestion");
    m_area->setLines(2, 8);
    auto* question = new widgets::LabelledField({}, m_area, m_card);
    m_texts.add([question] { question->setLabel(tr("What do you want to know from the meeting?")); });
    m_card->body()->addWidget(question);
    makeChips(m_card->body());
    makeChoices(m_card->body());
    makeUrgent(m_card->body());
}

void AskCard::makeChips(QVBoxLayout* body) {
    auto* title = m_texts.on(widgets::strongLabel({}, this), [] { return tr("How does it look?"); });
    auto* chips = new QWidget(this);
    auto* flow = new widgets::FlowLayout(chips, 6, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](widgets::ChipButton* chip, ConsultationEstimate estimate, const char* name) {
        chip->setObjectName(QString::fromLatin1(name));
        chip->setCheckable(true);
        m_texts.add([chip, estimate] {
            chip->setChip({catalogue::label(estimate)});
            chip->setAccessibleDescription(tr("How does it look?"));
        });
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, estimate] { choose(estimate); });
    };
    add(m_light, ConsultationEstimate::Light, "estimate_light");
    add(m_worrying, ConsultationEstimate::Worrying, "estimate_worrying");
    body->addWidget(title);
    body->addWidget(chips);
}

// One of the two or none: pressed again, it is nobody's estimate.
void AskCard::choose(ConsultationEstimate estimate) {
    auto* other = estimate == ConsultationEstimate::Light ? m_worrying : m_light;
    other->setChecked(false);
    emit chosen();
}

std::optional<ConsultationEstimate> AskCard::estimate() const {
    if (m_light->isChecked()) return ConsultationEstimate::Light;
    return m_worrying->isChecked() ? std::optional(ConsultationEstimate::Worrying) : std::nullopt;
}

void AskCard::makeChoices(QVBoxLayout* body) {
    m_table->setObjectName("consultationTable");
    m_table_field = new widgets::LabelledField({}, m_table, this);
    auto* asked_by = new widgets::LabelledField({}, m_asked_by, this);
    m_texts.add([this, asked_by] {
        m_table_field->setLabel(tr("For which table?"));
        asked_by->setLabel(tr("Who asks it? (may stay empty)"));
    });
    body->addWidget(m_table_field);
    body->addWidget(asked_by);
    const auto told = [this] {
        if (!m_showing && !m_asked_by->isUnresolved()) emit chosen();
    };
    connect(m_table, &QComboBox::currentIndexChanged, this, told);
    connect(m_asked_by, &screen::HitPicker::changed, this, told);
}

void AskCard::makeUrgent(QVBoxLayout* body) {
    auto* urgent = m_texts.on(widgets::wrapLabel({}, this), [] { return tr("Urgent? Do not wait for the meeting."); });
    urgent->setObjectName("callNowWhy");
    m_call->setObjectName("callNow");
    m_call->setCheckable(true);
    widgets::setButtonKind(m_call, widgets::ButtonKind::Quiet);
    m_texts.on(m_call, [] { return tr("Call now…"); });
    m_numbers->hide();
    body->addWidget(urgent);
    body->addWidget(m_call, 0, Qt::AlignLeft);
    body->addWidget(m_numbers);
    connect(m_call, &QPushButton::toggled, m_numbers, &QWidget::setVisible);
}

void AskCard::show(const ConsultationView& view, bool may_change) {
    const QScopedValueRollback showing(m_showing, true);
    QList<screen::ChoiceBox::Entry> entries;
    for (const auto& row : view.tables)
        entries.append({QString::fromStdString(row.table.id.text()), QString::fromStdString(row.table.name)});
    m_table->setEntries(entries);
    m_table_field->setVisible(entries.size() > 1);
    if (view.shown) showChoices(view);
    m_numbers->show(view.network, screen::CallNumbers::Noting::None);
    m_area->setReadOnly(!may_change);
    for (QWidget* choice : {static_cast<QWidget*>(m_light), static_cast<QWidget*>(m_worrying), static_cast<QWidget*>(m_table),
                            static_cast<QWidget*>(m_asked_by)})
        choice->setEnabled(may_change);
}

void AskCard::showChoices(const ConsultationView& view) {
    const auto& question = view.shown->question;
    m_light->setChecked(question.estimate == ConsultationEstimate::Light);
    m_worrying->setChecked(question.estimate == ConsultationEstimate::Worrying);
    m_table->choose(QString::fromStdString(question.table.text()));
    if (question.asked_by == m_shown_party) return; // somebody may be typing in it
    m_shown_party = question.asked_by;
    m_asked_by->choose(view.asked_by);
}

void AskCard::readChoices(ConsultationEdit& edit) const {
    edit.estimate = estimate();
    const auto table = Uuid::parse(m_table->code().toStdString());
    if (table) edit.table = domain::TableId(*table);
    if (const auto party = m_asked_by->chosen()) edit.asked_by = party->id;
}

bool AskCard::isUnresolved() const { return m_asked_by->isUnresolved(); }

void AskCard::goToPartner() { m_asked_by->picker().lineEdit()->setFocus(Qt::OtherFocusReason); }

void AskCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::consultations
