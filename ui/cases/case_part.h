#pragma once
#include "cases/case_view.h"
#include "screen/part.h"

#include <memory>

namespace tandem::cases {

// A card of the screen of a case.
class CasePart : public screen::Part {
    Q_OBJECT
public:
    CasePart(const screen::Tools& tools, const QString& code, const QString& object_name, QWidget* parent);

    void showCase(std::shared_ptr<const CaseView> view);

protected:
    bool hasSomethingToShow() const override { return m_view != nullptr; }
    const CaseView& view() const { return *m_view; }
    const std::string& code() const { return m_code; }

private:
    std::string m_code;
    std::shared_ptr<const CaseView> m_view;
};

} // namespace tandem::cases
