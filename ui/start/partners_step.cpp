#include "start/partners_step.h"

#include "screen/choice_box.h"
#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/line_field.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::start {

using domain::PartnerRing;
using domain::PartyKind;

namespace {

constexpr int longest_party_name = 120, shown_rows = 7;

QString line_of(const PlannedPartner& partner) {
    return QStringLiteral("%1  ·  %2  ·  %3")
        .arg(QString::fromStdString(partner.name), catalogue::label(partner.kind), catalogue::label(partner.ring));
}

} // namespace

PartnersStep::PartnersStep(QWidget* parent)
    : Step(parent),
      m_name(new widgets::LineField),
      m_name_field(new widgets::LabelledField({}, m_name, this)),
      m_kind_field(nullptr),
      m_ring_field(nullptr),
      m_kind(new screen::ChoiceBox),
      m_ring(new screen::ChoiceBox),
      m_enter(new QPushButton(this)),
      m_change(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_list(new QListWidget(this)) {
    m_kind_field = new widgets::LabelledField({}, m_kind, this);
    m_ring_field = new widgets::LabelledField({}, m_ring, this);
    m_name->setObjectName("partnerName");
    m_name->setLongest(longest_party_name);
    m_kind->setObjectName("partnerKind");
    m_ring->setObjectName("partnerRing");
    m_enter->setObjectName("addPartner");
    m_change->setObjectName("changePartner");
    m_remove->setObjectName("removePartner");
    m_list->setObjectName("partnerList");
    m_list->installEventFilter(this);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setWordWrap(true);
    texts().add([this] {
        m_name_field->setLabel(tr("Name of a partner"));
        m_kind_field->setLabel(tr("Who they are"));
        m_ring_field->setLabel(tr("How they take part"));
        m_kind->setEntries(screen::entries_of<PartyKind>());
        m_ring->setEntries(screen::entries_of<PartnerRing>());
        m_enter->setText(m_changing < 0 ? tr("Add") : tr("Keep the change"));
        m_change->setText(tr("Change"));
        m_remove->setText(tr("Leave out"));
        m_list->setAccessibleName(tr("Partners to begin with"));
        showList(m_list->currentRow());
    });
    m_kind->chooseWord(std::optional(PartyKind::Informal));
    m_ring->chooseWord(std::optional(PartnerRing::Core));
    build();
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_name->text().trimmed().isEmpty())
            emit goOn();
        else
            enter();
    });
    connect(m_enter, &QPushButton::clicked, this, &PartnersStep::enter);
    connect(m_change, &QPushButton::clicked, this, &PartnersStep::change);
    connect(m_remove, &QPushButton::clicked, this, &PartnersStep::leaveOut);
    connect(m_list, &QListWidget::itemActivated, this, &PartnersStep::change);
}

void PartnersStep::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(texts().on(widgets::wrapLabel({}, this), [] {
        return tr("These kinds of partners often take part. Put real names in, leave out who does not, add who is missing. It can wait: "
                  "partners can be added at any time.");
    }));
    column->addWidget(m_name_field);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_kind_field, 1);
    choices->addWidget(m_ring_field, 1);
    choices->addWidget(m_enter, 0, Qt::AlignBottom);
    column->addLayout(choices);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * shown_rows);
    column->addWidget(m_list, 1);
    auto* buttons = new widgets::FlowLayout(nullptr, 8, 8);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
}

void PartnersStep::propose(const domain::NetworkTemplate& from) {
    if (m_touched || m_template == from.code) return;
    m_template = from.code;
    m_partners = partners_of(from, plan_language());
    stopChanging();
    showList(0);
}

void PartnersStep::showList(int row) {
    m_list->clear();
    for (const auto& partner : m_partners) m_list->addItem(line_of(partner));
    m_list->setCurrentRow(std::clamp(row, -1, m_list->count() - 1));
    const bool any = !m_partners.empty();
    m_change->setEnabled(any);
    m_remove->setEnabled(any);
}

void PartnersStep::enter() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return m_name_field->setError(tr("Type a name first."));
    const PlannedPartner typed{{},
                               name.toStdString(),
                               m_kind->word<PartyKind>().value_or(PartyKind::Informal),
                               m_ring->word<PartnerRing>().value_or(PartnerRing::Core)};
    m_touched = true;
    int row = m_changing;
    if (row < 0) {
        m_partners.insert(m_partners.begin(), typed);
        row = 0;
    } else {
        auto& changed = m_partners[static_cast<std::size_t>(row)];
        const auto code = changed.code;
        changed = typed;
        changed.code = code;
    }
    stopChanging();
    showList(row);
    takeFocus();
}

void PartnersStep::stopChanging() {
    m_changing = -1;
    m_name->setText({});
    m_name_field->setError({});
    m_enter->setText(tr("Add"));
}

void PartnersStep::change() {
    const int row = m_list->currentRow();
    if (row < 0) return;
    const auto& partner = m_partners[static_cast<std::size_t>(row)];
    m_changing = row;
    m_name->setText(QString::fromStdString(partner.name));
    m_kind->chooseWord(std::optional(partner.kind));
    m_ring->chooseWord(std::optional(partner.ring));
    m_enter->setText(tr("Keep the change"));
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PartnersStep::leaveOut() {
    const int row = m_list->currentRow();
    if (row < 0) return;
    m_touched = true;
    m_partners.erase(m_partners.begin() + row);
    stopChanging();
    showList(row);
}

QString PartnersStep::title() const { return tr("Partners"); }
void PartnersStep::takeFocus() { m_name->setFocus(Qt::OtherFocusReason); }

// A name that was typed but not added yet goes along: it was meant.
bool PartnersStep::check() {
    if (!m_name->text().trimmed().isEmpty()) enter();
    return true;
}

void PartnersStep::putInto(NetworkPlan& plan) const { plan.partners = m_partners; }

bool PartnersStep::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        leaveOut();
        return true;
    }
    return Step::eventFilter(watched, event);
}

} // namespace tandem::start
