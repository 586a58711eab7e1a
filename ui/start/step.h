#pragma once
// A page of the wizard for a new network. What was typed in it stays while one goes back and forth.
#include "screen/texts.h"
#include "start/network_plan.h"

#include <QWidget>

namespace tandem::start {

class Step : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual void takeFocus() = 0;
    // Says what is missing, at its place, and puts the keyboard there. True: one can go on.
    virtual bool check() = 0;
    virtual void putInto(NetworkPlan& plan) const = 0;

signals:
    void goOn(); // Enter where there is nothing more to fill in

protected:
    void changeEvent(QEvent* event) override;
    screen::Texts& texts() { return m_texts; }

private:
    screen::Texts m_texts;
};

domain::TextLanguage plan_language(); // of the templates' texts

} // namespace tandem::start
