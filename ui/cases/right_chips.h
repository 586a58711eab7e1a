#pragma once
// Who said yes, by which right: the chips that fit the age of the subject and who decides for them. Several may be chosen, as for a
// child of 12 to 15 both the child and those with parental authority say yes (P05).
#include "cases/case_view.h"

#include <QWidget>

namespace tandem::widgets {
class ChipButton;
}

namespace tandem::cases {

// Whether those with parental authority have to say yes: under 16, and a child whose age nobody wrote down.
bool needs_parents(const domain::CaseSubject& subject);

class RightChips final : public QWidget {
    Q_OBJECT
public:
    // `name` is the start of the object names: "consentBy_self".
    RightChips(const QString& name, QWidget* parent);

    void showFor(const domain::CaseSubject& subject); // what was chosen and still fits stays so
    void startFor(const domain::CaseSubject& subject); // oneself, where that is enough; else nobody yet
    std::vector<domain::ConsentRight> chosen() const;
    void retranslate();

private:
    widgets::ChipButton* chipOf(domain::ConsentRight right) const;

    std::vector<std::pair<domain::ConsentRight, widgets::ChipButton*>> m_chips;
};

} // namespace tandem::cases
