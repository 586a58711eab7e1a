#include "settings/network_card.h"

#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/pickers.h"
#include "widgets/labelled_field.h"
#include "widgets/line_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::settings {

using workspace::Workspace;

NetworkCard::NetworkCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/network"), QStringLiteral("networkSettings"), parent),
      m_name(screen::factLabel("networkNameShown", this)),
      m_kind(screen::factLabel("networkKind", this)),
      m_stage(screen::factLabel("networkStage", this)),
      m_owner(screen::factLabel("owner", this)),
      m_change(new QPushButton(this)),
      m_picker(new screen::PersonPicker(tools.desk, "ownerPicker", this)) {
    m_change->setObjectName("changeNetworkName");
    build();
    makeNameForm();
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_form->fill(m_name_line, m_known->network.name);
        m_form->open();
    });
    connect(m_picker, &screen::HitPicker::changed, this, &NetworkCard::chooseOwner);
}

void NetworkCard::build() {
    auto* picker_field = new widgets::LabelledField({}, m_picker, this);
    texts().add([this, picker_field] {
        setTitle(tr("The network and you"));
        m_change->setText(tr("Change the name"));
        picker_field->setLabel(tr("I am someone else"));
        picker_field->setHint(tr("Type a part of your name. Who you are comes under what you change and approve."));
    });
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_kind, m_stage}) body()->addWidget(part);
    body()->addWidget(m_change, 0, Qt::AlignLeading);
    body()->addSpacing(4);
    body()->addWidget(m_owner);
    body()->addWidget(picker_field);
}

void NetworkCard::makeNameForm() {
    m_form = makeForm("networkForm", [this] {
        m_form->fill(m_name_line, m_known->network.name);
        m_form->open();
    });
    m_name_line = m_form->addLine(
        "networkNameField", [] { return tr("Name of the network"); }, screen::FormPanel::Width::Full);
    body()->insertWidget(4, m_form);
    m_form->setComesFrom(m_change);
    connect(m_form, &screen::FormPanel::saveAsked, this, &NetworkCard::saveName);
}

void NetworkCard::show(const Known& known) {
    const bool first = !m_known;
    m_known = known;
    fill();
    if (first) openDrafts();
}

void NetworkCard::fill() {
    screen::setFact(m_name, tr("Name"), QString::fromStdString(m_known->network.name));
    screen::setFact(m_kind, tr("Kind"), catalogue::label(m_known->network.type));
    screen::setFact(m_stage, tr("Stage"), catalogue::label(m_known->network.stage));
    const auto& me = m_known->me;
    QString who = me ? QString::fromStdString(me->name) : QString();
    if (me && me->role) who += QStringLiteral(", ") + catalogue::label(*me->role);
    screen::setFact(m_owner, tr("You are"), who, tr("not said yet"));
    m_change->setEnabled(m_known->may_change);
    m_picker->setEnabled(m_known->may_change);
}

void NetworkCard::chooseOwner() {
    const auto chosen = m_picker->chosen();
    if (m_showing || !chosen) return;
    desk().ask(
        this,
        [id = chosen->id](Workspace& file) -> workspace::Result<std::optional<workspace::Me>> {
            TANDEM_TRY(workspace::i_am(file, id));
            return workspace::who_am_i(file);
        },
        [this](const workspace::Result<std::optional<workspace::Me>>& me) {
            if (!me) return complain(me.error());
            m_known->me = *me;
            m_showing = true;
            m_picker->choose(std::nullopt);
            m_showing = false;
            fill();
            emit said(tr("From now on what you change is under your name."));
        });
}

void NetworkCard::saveName() {
    auto network = m_known->network;
    network.name = screen::text_of(m_name_line).value_or("");
    if (network.name.empty()) return complain(tr("Give the network a name."));
    act([network](Workspace& file) { return workspace::save_network(file, network); }, [this] { m_form->saved(); });
}

} // namespace tandem::settings
