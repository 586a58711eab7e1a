#include "cases/consent_fill_form.h"

#include "screen/days.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <algorithm>

namespace tandem::cases {
namespace {

const QString category_prefix = QStringLiteral("category_");

bool lacks(const domain::ConsentEvent& event, domain::ConsentPart part) { return std::ranges::find(event.to_fill_in, part) != event.to_fill_in.end(); }

} // namespace

ConsentFillForm::ConsentFillForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel), m_desk(desk), m_panel(panel), m_categories(new QWidget(panel)), m_until(screen::dayField(desk, "consentUntil", panel)) {
    m_purpose = panel->addLine("consentPurpose", [] { return tr("What is it for?"); }, screen::FormPanel::Width::Full);
    m_words = panel->addLine("consentWords", [] { return tr("Words or form used"); }, screen::FormPanel::Width::Full);
    new widgets::FlowLayout(m_categories);
    panel->addField(m_categories, [] { return tr("About what may it be told?"); }, screen::FormPanel::Width::Full);
    panel->addField(m_until, [] { return tr("Until when?"); });
}

void ConsentFillForm::makeCategories(const std::vector<workspace::Choice>& categories) {
    delete m_everything;
    qDeleteAll(m_some);
    m_some.clear();
    m_everything = new widgets::ChipButton({tr("Everything that is needed")}, m_categories);
    m_everything->setObjectName("consentEverything");
    for (const auto& category : categories) {
        auto* chip = new widgets::ChipButton({QString::fromStdString(category.label)}, m_categories);
        chip->setObjectName(category_prefix + QString::fromStdString(category.code));
        m_some << chip;
        connect(chip, &QAbstractButton::toggled, this, [this](bool on) {
            if (on) m_everything->setChecked(false);
        });
    }
    connect(m_everything, &QAbstractButton::toggled, this, [this](bool on) {
        if (!on) return;
        for (auto* chip : m_some) chip->setChecked(false);
    });
    for (auto* chip : QList<widgets::ChipButton*>{m_everything} + m_some) {
        chip->setCheckable(true);
        m_categories->layout()->addWidget(chip);
        chip->show();
    }
}

void ConsentFillForm::open(const domain::ConsentEvent& event, const std::vector<workspace::Choice>& categories) {
    m_about = event.id;
    makeCategories(categories);
    m_panel->fill(m_purpose, event.purpose);
    m_panel->fill(m_words, event.words);
    screen::showDay(m_until, event.until);
    m_panel->setApplies(m_purpose, lacks(event, domain::ConsentPart::Purpose));
    m_panel->setApplies(m_words, lacks(event, domain::ConsentPart::Words));
    m_panel->setApplies(m_categories, lacks(event, domain::ConsentPart::Categories));
    m_panel->setApplies(m_until, lacks(event, domain::ConsentPart::Until));
    m_panel->open();
}

Expected<workspace::FilledIn, QString> ConsentFillForm::written() const {
    if (const auto wrong = screen::dayProblem({m_until}); !wrong.isEmpty()) return fail(wrong);
    workspace::FilledIn parts;
    parts.purpose = screen::text_of(m_purpose);
    parts.words = screen::text_of(m_words);
    parts.until = screen::dayIn(m_until);
    domain::ScopeSome some;
    for (const auto* chip : m_some)
        if (chip->isChecked()) some.categories.push_back(chip->objectName().mid(category_prefix.size()).toStdString());
    if (m_everything && m_everything->isChecked()) parts.scope = domain::ConsentScope(domain::ScopeAll{});
    else if (!some.categories.empty()) parts.scope = domain::ConsentScope(std::move(some));
    const bool nothing = !parts.purpose && !parts.words && !parts.until && !parts.scope;
    if (nothing) return fail(tr("Fill in one of these first, or choose Later."));
    return parts;
}

} // namespace tandem::cases
