#include "cases/new_case_screen.h"

#include "screen/choice_box.h"
#include "screen/form_panel.h"
#include "screen/header.h"
#include "screen/pickers.h"
#include "widgets/card.h"
#include "workspace/cases.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tandem::cases {

NewCaseScreen::NewCaseScreen(const screen::Tools& tools, QWidget* parent) : Screen(tools, parent) {
    setObjectName("newCaseScreen");
    useBody(Body::Scrolling);
    m_texts.add([this] {
        header().setTitle(tr("New case"));
        header().setWay(tr("Cases"));
    });
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({screen::Where::Cases, {}}); });
    makeForm();
}

void NewCaseScreen::makeForm() {
    auto* card = new widgets::Card(&body());
    auto* page = new QVBoxLayout(&body());
    page->setContentsMargins(0, 0, 8, 0);
    page->addWidget(card);
    page->addStretch(1);
    m_form = new screen::FormPanel(desk(), QStringLiteral("newCase"), QStringLiteral("newCaseForm"), card);
    card->body()->addWidget(m_form);
    m_form->addHint(
        [] { return tr("Everything may stay empty. The case gets a code of its own; a name goes in later, apart from the rest."); });
    m_needs = m_form->addText("newCaseNeeds", [] { return tr("What is needed? One thing per line"); });
    m_question = m_form->addText("newCaseQuestion", [] { return tr("What do you want to ask the network?"); });
    const auto box = [this](const char* name, screen::Saying label) {
        auto* made = new screen::ChoiceBox(m_form);
        made->setObjectName(QString::fromLatin1(name));
        m_form->addField(made, std::move(label));
        return made;
    };
    m_urgency = box("newCaseUrgency", [] { return tr("How urgent"); });
    m_known = box("newCaseKnown", [] { return tr("Known to services"); });
    m_brought_by = new screen::PartyPicker(desk(), "newCaseBroughtBy", m_form);
    m_form->addField(m_brought_by, [] { return tr("Brought in by"); });
    m_table = box("newCaseTable", [] { return tr("Table"); });
    m_form->setApplies(m_table, false);
    m_form->setSaveText([] { return tr("Start the case  Ctrl+↵"); });
    m_texts.add([this] { fillWords(); });
    m_form->fill(m_needs, std::nullopt);
    m_form->fill(m_question, std::nullopt);
    m_form->show();
    connect(m_form, &screen::FormPanel::saveAsked, this, &NewCaseScreen::start);
    connect(m_form, &screen::FormPanel::closed, this, [this] { emit leadBack(); });
}

void NewCaseScreen::fillWords() {
    m_urgency->setEntries(screen::entries_of<domain::Urgency>());
    m_known->setEntries(screen::entries_of<domain::KnownAtEntry>());
    for (auto* one : {m_urgency, m_known}) one->setEmptyLabel(tr("Not filled in"));
}

QString NewCaseScreen::windowTitle() const { return tr("New case"); }
QString NewCaseScreen::helpPage() const { return QStringLiteral("cases"); }
void NewCaseScreen::retranslate() { m_texts.sayAgain(); }
void NewCaseScreen::takeFocus() { m_needs->setFocus(Qt::OtherFocusReason); }

void NewCaseScreen::refresh() {
    m_form->show(); // it was left once
    ask(workspace::list_tables, [this](const std::vector<workspace::TableRow>& tables) { showTables(tables); });
}

void NewCaseScreen::showTables(const std::vector<workspace::TableRow>& tables) {
    QList<screen::ChoiceBox::Entry> entries;
    for (const auto& row : tables) entries.append({QString::fromStdString(row.table.id.text()), QString::fromStdString(row.table.name)});
    m_table->setEntries(entries);
    m_form->setApplies(m_table, tables.size() > 1);
}

void NewCaseScreen::start() {
    if (m_brought_by->isUnresolved()) {
        m_brought_by->picker().lineEdit()->setFocus(Qt::OtherFocusReason);
        return complain(tr("Choose the partner from the list, or take away what is typed."));
    }
    workspace::NewCase wanted;
    for (const auto& line : m_needs->text().split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty()) wanted.needs.push_back(line.trimmed().toStdString());
    wanted.question_to_network = screen::text_of(m_question);
    wanted.urgency = m_urgency->word<domain::Urgency>();
    wanted.known = m_known->word<domain::KnownAtEntry>();
    if (const auto party = m_brought_by->chosen()) wanted.brought_by_party = party->id;
    if (const auto table = Uuid::parse(m_table->code().toStdString())) wanted.table = domain::TableId(*table);
    act([wanted](workspace::Workspace& file) { return workspace::start_case(file, wanted); },
        [this](const workspace::StartedCase& started) {
            m_form->drafts().forget();
            for (auto* field : {m_needs, m_question}) m_form->fill(field, std::nullopt);
            emit leadTo({screen::Where::Case, QString::fromStdString(started.code)});
        });
}

} // namespace tandem::cases
