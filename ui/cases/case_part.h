#pragma once
#include "cases/case_view.h"
#include "screen/part.h"

#include <memory>

namespace tandem::cases {

// The same fields in two ways (R43): as a story, in words of one's own; or short and to the point.
enum class Wording { Story, Brief };

// A card of the screen of a case.
class CasePart : public screen::Part {
    Q_OBJECT
public:
    CasePart(const screen::Tools& tools, const QString& code, const QString& object_name, QWidget* parent);

    void showCase(std::shared_ptr<const CaseView> view);
    void setWording(Wording wording);

protected:
    // Said again when the wording changes. A card that shows more than a title in two ways asks for it in fill().
    void setTitles(screen::Saying story, screen::Saying brief);
    Wording wording() const { return m_wording; }
    virtual void wordingChanged() {}

    bool hasSomethingToShow() const override { return m_view != nullptr; }
    const CaseView& view() const { return *m_view; }
    const std::string& code() const { return m_code; }

private:
    std::string m_code;
    std::shared_ptr<const CaseView> m_view;
    Wording m_wording = Wording::Story;
};

} // namespace tandem::cases
