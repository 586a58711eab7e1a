#include "settings/settings_screen.h"

#include "screen/header.h"
#include "screen/two_columns.h"
#include "settings/agreements_card.h"
#include "settings/calls_card.h"
#include "settings/computer_card.h"
#include "settings/file_card.h"
#include "settings/key_card.h"
#include "settings/letters_card.h"
#include "settings/lists_card.h"
#include "settings/network_card.h"
#include "settings/privacy_card.h"
#include "settings/tables_card.h"

#include <QVBoxLayout>

namespace tandem::settings {

SettingsScreen::SettingsScreen(const screen::Tools& tools, const QString& about, QWidget* parent)
    : Screen(tools, parent),
      m_computer(wired(new ComputerCard(tools))),
      m_file(wired(new FileCard(tools))),
      m_key(wired(new KeyCard(tools))),
      m_network(wired(new NetworkCard(tools))),
      m_tables(wired(new TablesCard(tools))),
      m_agreements(wired(new AgreementsCard(tools))),
      m_letters(wired(new LettersCard(tools))),
      m_privacy(wired(new PrivacyCard(tools))),
      m_lists(wired(new ListsCard(tools))),
      m_calls(wired(new CallsCard(tools))),
      m_begins_elsewhere(m_agreements->beginWith(about)) {
    useBody(Body::Scrolling);
    auto* columns = new screen::TwoColumns(nullptr, 1, 1);
    for (QWidget* card : std::initializer_list<QWidget*>{m_computer, m_file, m_privacy, m_agreements}) columns->addLeft(card);
    for (QWidget* card : std::initializer_list<QWidget*>{m_network, m_tables, m_letters, m_lists, m_calls, m_key}) columns->addRight(card);
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(columns);
    column->addStretch(1);
    connect(m_file, &FileCard::said, this, &Screen::said);
    connect(m_key, &KeyCard::said, this, &Screen::said);
    connect(m_letters, &LettersCard::said, this, &Screen::said);
    connect(m_calls, &CallsCard::said, this, &Screen::said);
    connect(m_network, &NetworkCard::said, this, &Screen::said);
    connect(m_key, &KeyCard::sheetAsked, this, [this] { emit leadTo({screen::Where::RecoverySheet}); });
    SettingsScreen::retranslate();
}

template <class Card>
Card* SettingsScreen::wired(Card* card) {
    connect(card, &screen::Part::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(card, &screen::Part::succeeded, this, [this] { noComplaint(); });
    return card;
}

QString SettingsScreen::windowTitle() const { return tr("Settings"); }
QString SettingsScreen::helpPage() const { return QStringLiteral("settings"); }

void SettingsScreen::takeFocus() {
    if (!m_begins_elsewhere) m_computer->findChild<QWidget*>(QStringLiteral("language"))->setFocus(Qt::OtherFocusReason);
}

void SettingsScreen::refresh() {
    ask(know, [this](const Known& known) {
        m_file->show(known);
        m_key->show(known);
        m_network->show(known);
        m_tables->show(known);
        m_agreements->show(known);
        m_letters->show(known);
        m_privacy->show(known);
        m_lists->show(known);
        m_calls->show(known);
    });
}

void SettingsScreen::retranslate() { header().setTitle(tr("Settings")); }

} // namespace tandem::settings
