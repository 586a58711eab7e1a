#include "meetings/minutes_field.h"

#include "widgets/announce.h"
#include "widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tandem::meetings {
namespace {

constexpr qsizetype longest = 20;
constexpr int in_an_hour = 60;

} // namespace

std::optional<int> minutes_from(const QString& text) {
    static const QRegularExpression minutes(QStringLiteral("^(\\d{1,5})\\s*(?:m|min|minuut|minuten|minute|minutes)?\\.?$"));
    static const QRegularExpression hours(QStringLiteral("^(\\d{1,3})(?:[.,](\\d))?\\s*(?:u|uur|h|hour|hours)$"));
    static const QRegularExpression both(QStringLiteral("^(\\d{1,3})\\s*(?::|u|uur|h)\\s*(\\d{1,2})$"));
    const QString typed = text.trimmed().toLower();
    if (typed.size() > longest) return std::nullopt;
    if (const auto match = minutes.match(typed); match.hasMatch()) return match.captured(1).toInt();
    if (const auto match = hours.match(typed); match.hasMatch())
        return match.captured(1).toInt() * in_an_hour + match.captured(2).toInt() * in_an_hour / 10;
    if (const auto match = both.match(typed); match.hasMatch()) return match.captured(1).toInt() * in_an_hour + match.captured(2).toInt();
    return std::nullopt;
}

MinutesField::MinutesField(QWidget* parent) : QWidget(parent), m_edit(new QLineEdit(this)), m_problem(widgets::errorLabel(this)) {
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        showProblem(QString());
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        showProblem();
        if (value()) emit entered();
    });
}

std::optional<std::int32_t> MinutesField::value() const {
    const auto minutes = minutes_from(m_edit->text());
    return minutes && *minutes >= 1 && *minutes <= most ? std::optional<std::int32_t>(*minutes) : std::nullopt;
}

void MinutesField::setValue(std::optional<std::int32_t> minutes) {
    m_edit->setText(minutes ? QString::number(*minutes) : QString());
    showProblem(QString());
}

bool MinutesField::isEmpty() const { return m_edit->text().trimmed().isEmpty(); }

QString MinutesField::error() const {
    if (isEmpty() || value()) return {};
    const auto minutes = minutes_from(m_edit->text());
    if (!minutes) return tr("We do not understand how long this is. Try 90 or \"1.5 hours\".");
    return *minutes < 1 ? tr("It takes at least one minute.") : tr("It takes a day at the most.");
}

void MinutesField::showProblem() { showProblem(error()); }

void MinutesField::showProblem(const QString& sentence) {
    widgets::markError(m_edit, sentence);
    widgets::showError(m_problem, sentence);
}

void MinutesField::setAccessibleLabel(const QString& label) { m_edit->setAccessibleName(label); }

} // namespace tandem::meetings
