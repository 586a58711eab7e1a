#include "widgets/search_box.h"

#include "widgets/text_cleaning.h"

#include <QKeyEvent>

namespace tandem::widgets {

SearchBox::SearchBox(const QString& placeholder, QWidget* parent) : QLineEdit(parent), m_placeholder(placeholder) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setMaxLength(200);
    m_rest.setSingleShot(true);
    m_rest.setInterval(250);
    connect(&m_rest, &QTimer::timeout, this, &SearchBox::send);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) return send();
        m_rest.start();
    });
}

void SearchBox::setShortcutHint(const QString& keys) { setPlaceholderText(m_placeholder + QLatin1Char(' ') + keys); }
void SearchBox::setRest(int milliseconds) { m_rest.setInterval(milliseconds); }

QSize SearchBox::sizeHint() const { return {fontMetrics().averageCharWidth() * 36, QLineEdit::sizeHint().height()}; }

void SearchBox::send() {
    m_rest.stop();
    const auto wanted = cleanLine(text()).trimmed();
    if (wanted == m_sent) return;
    m_sent = wanted;
    emit searched(wanted);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit escaped();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: send(); break; // returnPressed follows
    case Qt::Key_Down: emit downPressed(); return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tandem::widgets
