#include "knowledge/knowledge_screen.h"

#include "knowledge/lessons_card.h"
#include "knowledge/neighbours_card.h"
#include "screen/header.h"
#include "screen/two_columns.h"

#include <QVBoxLayout>

namespace tandem::knowledge {

KnowledgeScreen::KnowledgeScreen(const screen::Tools& tools, QWidget* parent)
    : Screen(tools, parent), m_lessons(new LessonsCard(tools, this)), m_neighbours(new NeighboursCard(tools, this)) {
    setObjectName("knowledgeScreen");
    useBody(Body::Scrolling);
    auto* columns = new screen::TwoColumns(nullptr, 5, 4);
    columns->addLeft(m_lessons);
    columns->addRight(m_neighbours);
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(columns);
    column->addStretch(1);
    for (screen::Part* card : std::initializer_list<screen::Part*>{m_lessons, m_neighbours}) {
        connect(card, &screen::Part::complained, this, [this](const QString& sentence) { complain(sentence); });
        connect(card, &screen::Part::succeeded, this, [this] { noComplaint(); });
    }
    connect(m_lessons, &LessonsCard::said, this, &Screen::said);
    makeVerbs();
    m_texts.add([this] { header().setTitle(tr("Knowledge")); });
}

QString KnowledgeScreen::windowTitle() const { return tr("Knowledge"); }
QString KnowledgeScreen::helpPage() const { return QStringLiteral("knowledge"); }

void KnowledgeScreen::makeVerbs() {
    auto* write = m_texts.on(addVerb({}, "verbWriteLesson", QKeySequence::New), [] { return tr("Write a story to learn from"); });
    auto* add = m_texts.on(addVerb({}, "verbAddNeighbour"), [] { return tr("Add a network in the region"); });
    connect(write, &QAction::triggered, m_lessons, &LessonsCard::startWriting);
    connect(add, &QAction::triggered, m_neighbours, &NeighboursCard::startAdding);
    m_verbs = {write, add};
    for (auto* verb : m_verbs) verb->setEnabled(false); // until it is known whether anything may change
}

void KnowledgeScreen::refresh() {
    ask(know, [this](const Known& known) {
        const auto shared = std::make_shared<const Known>(known);
        for (auto* verb : m_verbs) verb->setEnabled(known.may_change);
        m_lessons->show(shared);
        m_neighbours->show(shared);
    });
}

void KnowledgeScreen::retranslate() { m_texts.sayAgain(); }

} // namespace tandem::knowledge
