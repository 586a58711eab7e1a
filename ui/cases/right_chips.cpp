#include "cases/right_chips.h"

#include "catalogue/words.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <algorithm>

namespace tandem::cases {
namespace {

using domain::ConsentAge;
using domain::ConsentRight;

QString word_text(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

std::vector<ConsentRight> rights_for(const domain::CaseSubject& subject) {
    using enum ConsentRight;
    if (subject.consent_age == ConsentAge::Under12) return {AllHolders, OneHolder};
    if (needs_parents(subject)) return {AllHolders, OneHolder, Child};
    return {Self, Mentor, Curator};
}

} // namespace

bool needs_parents(const domain::CaseSubject& subject) {
    const bool child_of_unknown_age = subject.consent_age == ConsentAge::Unknown && subject.role == domain::SubjectRole::Child;
    return subject.consent_age == ConsentAge::Under12 || subject.consent_age == ConsentAge::Age12To15 || child_of_unknown_age;
}

RightChips::RightChips(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    auto* flow = new widgets::FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [right, word] : domain::words_of<ConsentRight>) {
        auto* chip = new widgets::ChipButton({catalogue::label(right)}, this);
        chip->setObjectName(name + QLatin1Char('_') + word_text(word));
        chip->setCheckable(true);
        flow->addWidget(chip);
        m_chips.emplace_back(right, chip);
    }
    // Everyone with parental authority is more than one of them.
    connect(chipOf(ConsentRight::AllHolders), &QAbstractButton::toggled, this, [this](bool on) {
        if (on) chipOf(ConsentRight::OneHolder)->setChecked(false);
    });
    connect(chipOf(ConsentRight::OneHolder), &QAbstractButton::toggled, this, [this](bool on) {
        if (on) chipOf(ConsentRight::AllHolders)->setChecked(false);
    });
}

widgets::ChipButton* RightChips::chipOf(ConsentRight right) const {
    return std::ranges::find(m_chips, right, [](const auto& one) { return one.first; })->second;
}

void RightChips::showFor(const domain::CaseSubject& subject) {
    const auto fitting = rights_for(subject);
    for (const auto& [right, chip] : m_chips) {
        const bool fits = std::ranges::find(fitting, right) != fitting.end();
        if (!fits) chip->setChecked(false);
        chip->setVisible(fits);
    }
}

void RightChips::startFor(const domain::CaseSubject& subject) {
    for (const auto& [right, chip] : m_chips) chip->setChecked(false);
    showFor(subject);
    chipOf(ConsentRight::Self)->setChecked(!needs_parents(subject) && !subject.representative);
}

std::vector<ConsentRight> RightChips::chosen() const {
    std::vector<ConsentRight> rights;
    for (const auto& [right, chip] : m_chips)
        if (chip->isChecked()) rights.push_back(right);
    return rights;
}

void RightChips::retranslate() {
    for (const auto& [right, chip] : m_chips) chip->setChip({catalogue::label(right)});
}

} // namespace tandem::cases
