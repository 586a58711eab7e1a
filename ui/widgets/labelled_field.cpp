#include "widgets/labelled_field.h"

#include "widgets/announce.h"
#include "widgets/labels.h"
#include "widgets/line_field.h"
#include "widgets/text_area.h"

#include <QBoxLayout>
#include <QLabel>

namespace tandem::widgets {
namespace {

QString without_mnemonic(QString label) {
    const QString kept(QChar(0x1));
    return label.replace(QLatin1String("&&"), kept).remove(QLatin1Char('&')).replace(kept, QLatin1String("&"));
}

} // namespace

LabelledField::LabelledField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), m_field(field), m_label(strongLabel({}, this)), m_hint(mutedLabel({}, this)), m_error(errorLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget* part : {static_cast<QWidget*>(m_label), field, static_cast<QWidget*>(m_error), static_cast<QWidget*>(m_hint)})
        column->addWidget(part);
    m_label->setWordWrap(true);
    m_hint->hide();
    m_label->setBuddy(focused());
    setFocusProxy(focused());
    setLabel(label);
    if (auto* line = qobject_cast<LineField*>(field)) connect(line, &LineField::complained, this, &LabelledField::setError);
    if (auto* area = qobject_cast<TextArea*>(field)) connect(area, &TextArea::complained, this, &LabelledField::setError);
}

QWidget* LabelledField::focused() const {
    auto* found = m_field;
    while (found->focusProxy()) found = found->focusProxy();
    return found;
}

QString LabelledField::label() const { return m_label->text(); }

void LabelledField::setLabel(const QString& label) {
    m_label->setText(label);
    focused()->setAccessibleName(without_mnemonic(label));
}

void LabelledField::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe(focused(), DescriptionPart::Hint, hint);
}

void LabelledField::setError(const QString& sentence) {
    showError(m_error, sentence);
    markError(focused(), sentence);
}

QString LabelledField::error() const { return m_error->text(); }

} // namespace tandem::widgets
