#include "cases/case_part.h"

namespace tandem::cases {

CasePart::CasePart(const screen::Tools& tools, const QString& code, const QString& object_name, QWidget* parent)
    : Part(tools, QStringLiteral("case/") + code, object_name, parent), m_code(code.toStdString()) {}

void CasePart::showCase(std::shared_ptr<const CaseView> view) {
    m_view = std::move(view);
    fill();
}

void CasePart::setWording(Wording wording) {
    if (wording == m_wording) return;
    m_wording = wording;
    texts().sayAgain();
    wordingChanged();
    if (hasSomethingToShow()) fill();
}

void CasePart::setTitles(screen::Saying story, screen::Saying brief) {
    texts().add([this, story = std::move(story), brief = std::move(brief)] { setTitle(m_wording == Wording::Story ? story() : brief()); });
}

} // namespace tandem::cases
