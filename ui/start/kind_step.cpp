#include "start/kind_step.h"

#include "start/choice_card.h"
#include "widgets/labels.h"

#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::start {
namespace {

// The first sentence, and the next as well when that says too little.
QString shortly(const std::string& text) {
    constexpr qsizetype enough = 70;
    const QString all = QString::fromStdString(text);
    const auto end = all.indexOf(QLatin1String(". "), std::min(enough, all.size()));
    const auto first = all.indexOf(QLatin1String(". "));
    const auto cut = first >= enough ? first : end;
    return cut < 0 ? all : all.left(cut + 1);
}

} // namespace

KindStep::KindStep(QWidget* parent) : Step(parent), m_group(new QButtonGroup(this)), m_problem(widgets::errorLabel(this)) {
    m_problem->setObjectName("kindProblem");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(texts().on(widgets::wrapLabel({}, this),
                                 [] { return tr("Which of these looks most like yours? You can change everything later."); }));
    column->addWidget(m_problem);
    int number = 0;
    for (const auto& one : workspace::templates()) {
        auto* card = new ChoiceCard(this);
        card->setObjectName(QStringLiteral("kind%1").arg(number++));
        card->setProperty("code", QString::fromStdString(one.code));
        texts().add([card, &one] {
            card->setTexts(QString::fromStdString(one.title.in(plan_language())), shortly(one.about.in(plan_language())));
        });
        m_group->addButton(card);
        column->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this] { widgets::showError(m_problem, {}); });
        connect(card, &ChoiceCard::entered, this, &Step::goOn);
    }
    column->addStretch(1);
}

QString KindStep::title() const { return tr("What kind of network"); }

void KindStep::takeFocus() {
    auto* card = m_group->checkedButton() ? m_group->checkedButton() : m_group->buttons().front();
    card->setFocus(Qt::OtherFocusReason);
}

bool KindStep::check() {
    if (m_group->checkedButton()) return true;
    widgets::showError(m_problem, tr("Choose one of these first."));
    takeFocus();
    return false;
}

void KindStep::putInto(NetworkPlan& plan) const {
    if (const auto* one = chosen()) plan.template_code = one->code;
}

const domain::NetworkTemplate* KindStep::chosen() const {
    const auto* card = m_group->checkedButton();
    return card ? workspace::template_by_code(card->property("code").toString().toStdString()) : nullptr;
}

} // namespace tandem::start
