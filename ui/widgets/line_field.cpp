#include "widgets/line_field.h"

#include "widgets/announce.h"
#include "widgets/text_cleaning.h"

#include <QValidator>

#include <functional>

namespace tandem::widgets {
namespace {

constexpr int draft_rest = 300;            // ms
constexpr int never_reached = 100'000'000; // QLineEdit cuts off without a word at its own limit

// A line edit asks its validator before it shows a change, so a huge paste is refused before it costs time.
class Gate final : public QValidator {
public:
    using Take = std::function<bool(QString& text, int& cursor)>;
    Gate(Take take, QObject* parent) : QValidator(parent), m_take(std::move(take)) {}
    State validate(QString& text, int& cursor) const override { return m_take(text, cursor) ? Acceptable : Invalid; }

private:
    Take m_take;
};

} // namespace

LineField::LineField(QWidget* parent) : QLineEdit(parent) {
    setMaxLength(never_reached);
    setValidator(new Gate([this](QString& text, int& cursor) { return take(text, cursor); }, this));
    m_rest.setSingleShot(true);
    m_rest.setInterval(draft_rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit draftChanged(text()); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        complain({});
        m_rest.start();
    });
}

void LineField::setLongest(int characters) { m_longest = characters; }

void LineField::setText(const QString& text) {
    m_rest.stop();
    const auto clean = cleanLine(text);
    m_kept = clean;
    QLineEdit::setText(clean);
    complain({});
}

QSize LineField::sizeHint() const { return {fontMetrics().averageCharWidth() * 28, QLineEdit::sizeHint().height()}; }
QSize LineField::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 10, QLineEdit::minimumSizeHint().height()}; }

bool LineField::take(QString& text, int& cursor) {
    const auto far_too_long = std::max<qsizetype>(m_kept.size(), 4 * qsizetype{m_longest} + 1000);
    const bool unread = text.size() > far_too_long;
    const auto clean = unread ? text : cleanLine(text);
    if (clean.size() > m_longest && clean.size() > m_kept.size()) {
        complain(tr("This does not fit: at most %1 characters. Nothing was changed.").arg(m_longest));
        return false;
    }
    if (clean != text) {
        cursor = static_cast<int>(cleanLine(text.left(cursor)).size());
        text = clean;
    }
    m_kept = clean;
    return true;
}

void LineField::complain(const QString& sentence) {
    if (sentence == m_complaint) return;
    m_complaint = sentence;
    markError(this, sentence);
    emit complained(sentence);
}

void LineField::send_draft() {
    if (!m_rest.isActive()) return;
    m_rest.stop();
    emit draftChanged(text());
}

void LineField::focusOutEvent(QFocusEvent* event) {
    send_draft();
    complain({});
    QLineEdit::focusOutEvent(event);
}

} // namespace tandem::widgets
