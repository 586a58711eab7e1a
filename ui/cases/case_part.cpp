#include "cases/case_part.h"

namespace tandem::cases {

CasePart::CasePart(const screen::Tools& tools, const QString& code, const QString& object_name, QWidget* parent)
    : Part(tools, QStringLiteral("case/") + code, object_name, parent), m_code(code.toStdString()) {}

void CasePart::showCase(std::shared_ptr<const CaseView> view) {
    m_view = std::move(view);
    fill();
}

} // namespace tandem::cases
