#include "start/step.h"

#include "catalogue/language.h"

#include <QEvent>

namespace tandem::start {

void Step::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

domain::TextLanguage plan_language() {
    return catalogue::spoken() == catalogue::Language::Dutch ? domain::TextLanguage::Nl : domain::TextLanguage::En;
}

} // namespace tandem::start
