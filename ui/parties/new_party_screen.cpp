#include "parties/new_party_screen.h"

#include "screen/choice_box.h"
#include "screen/form_panel.h"
#include "screen/header.h"
#include "widgets/card.h"
#include "workspace/parties.h"

#include <QVBoxLayout>

namespace tandem::parties {

NewPartyScreen::NewPartyScreen(const screen::Tools& tools, QWidget* parent) : Screen(tools, parent) {
    setObjectName("newPartyScreen");
    useBody(Body::Scrolling);
    m_texts.add([this] {
        header().setTitle(tr("New partner"));
        header().setWay(tr("Partners"));
    });
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({screen::Where::Parties, {}}); });
    makeForm();
}

void NewPartyScreen::makeForm() {
    auto* card = new widgets::Card(&body());
    auto* page = new QVBoxLayout(&body());
    page->setContentsMargins(0, 0, 8, 0);
    page->addWidget(card);
    page->addStretch(1);
    m_form = new screen::FormPanel(desk(), QStringLiteral("newParty"), QStringLiteral("newPartyForm"), card);
    card->body()->addWidget(m_form);
    const auto box = [this](const char* name, screen::Saying label) {
        auto* made = new screen::ChoiceBox(m_form);
        made->setObjectName(QString::fromLatin1(name));
        m_form->addField(made, std::move(label));
        return made;
    };
    m_name = m_form->addLine(
        "newPartyName", [] { return tr("Name"); }, screen::FormPanel::Width::Full);
    m_kind = box("newPartyKind", [] { return tr("Kind of partner"); });
    m_ring = box("newPartyRing", [] { return tr("Permanent or on call"); });
    m_staffing = box("newPartyStaffing", [] { return tr("Who does the work?"); });
    m_table = box("newPartyTable", [] { return tr("Table"); });
    m_form->addHint([] { return tr("Only the name is needed. Who can you call there? You can add more people later."); });
    m_contact = m_form->addLine(
        "newPartyContact", [] { return tr("Contact person"); }, screen::FormPanel::Width::Full);
    m_phone = m_form->addLine("newPartyPhone", [] { return tr("Phone"); });
    m_email = m_form->addLine("newPartyEmail", [] { return tr("Email"); });
    m_form->setSaveText([] { return tr("Add this partner  Ctrl+↵"); });
    m_texts.add([this] { fillWords(); });
    m_ring->chooseWord(std::optional(domain::PartnerRing::Shell));
    for (auto* field : {m_name, m_contact, m_phone, m_email}) m_form->fill(field, std::nullopt);
    m_form->show();
    connect(m_form, &screen::FormPanel::saveAsked, this, &NewPartyScreen::add);
    connect(m_form, &screen::FormPanel::closed, this, [this] { emit leadBack(); });
}

void NewPartyScreen::fillWords() {
    m_kind->setEntries(screen::entries_of<domain::PartyKind>());
    m_ring->setEntries(screen::entries_of<domain::PartnerRing>());
    m_staffing->setEntries(screen::entries_of<domain::OrganisationStaffing>());
    m_staffing->setEmptyLabel(tr("Not filled in"));
}

QString NewPartyScreen::windowTitle() const { return tr("New partner"); }
QString NewPartyScreen::helpPage() const { return QStringLiteral("parties"); }
void NewPartyScreen::retranslate() { m_texts.sayAgain(); }
void NewPartyScreen::takeFocus() { m_name->setFocus(Qt::OtherFocusReason); }

void NewPartyScreen::refresh() {
    m_form->show(); // it was left once
    ask(workspace::list_tables, [this](const std::vector<workspace::TableRow>& tables) { showTables(tables); });
}

void NewPartyScreen::showTables(const std::vector<workspace::TableRow>& tables) {
    QList<screen::ChoiceBox::Entry> entries;
    for (const auto& row : tables) entries.append({QString::fromStdString(row.table.id.text()), QString::fromStdString(row.table.name)});
    m_table->setEntries(entries);
    m_form->setApplies(m_table, tables.size() > 1);
}

void NewPartyScreen::add() {
    const auto name = screen::text_of(m_name);
    if (!name) {
        complain(tr("A partner needs a name."));
        return m_name->setFocus(Qt::OtherFocusReason);
    }
    workspace::NewParty wanted;
    wanted.name = *name;
    wanted.kind = m_kind->word<domain::PartyKind>().value_or(domain::PartyKind::Informal);
    wanted.ring = m_ring->word<domain::PartnerRing>().value_or(domain::PartnerRing::Shell);
    wanted.staffing = m_staffing->word<domain::OrganisationStaffing>();
    if (const auto table = Uuid::parse(m_table->code().toStdString())) wanted.table = domain::TableId(*table);
    wanted.contact_name = screen::text_of(m_contact).value_or("");
    wanted.contact_phone = screen::text_of(m_phone).value_or("");
    wanted.contact_email = screen::text_of(m_email).value_or("");
    act([wanted](workspace::Workspace& file) { return workspace::add_party(file, wanted); },
        [this](const workspace::JoinedParty& joined) {
            m_form->drafts().forget();
            for (auto* field : {m_name, m_contact, m_phone, m_email}) m_form->fill(field, std::nullopt);
            emit leadTo({screen::Where::Party, QString::fromStdString(joined.id.text())});
        });
}

} // namespace tandem::parties
