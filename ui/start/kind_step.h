#pragma once
#include "start/step.h"

class QButtonGroup;
class QLabel;

namespace tandem::start {

// Which of the templates to begin with, each with a sentence on what it is for.
class KindStep final : public Step {
    Q_OBJECT
public:
    explicit KindStep(QWidget* parent = nullptr);

    QString title() const override;
    void takeFocus() override;
    bool check() override;
    void putInto(NetworkPlan& plan) const override;
    const domain::NetworkTemplate* chosen() const; // null: none yet

private:
    QButtonGroup* m_group;
    QLabel* m_problem;
};

} // namespace tandem::start
