#include "start/sheet_field.h"

#include "widgets/announce.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace tandem::start {
namespace {

constexpr int line_count = 6;
constexpr int longest_line = 400; // room for a whole sheet that is pasted into one line, with dashes and spaces

// Three groups of five dots.
QString placeholder() {
    const QString group(5, QChar(0x00B7));
    return QStringList{group, group, group}.join(QLatin1Char(' '));
}

} // namespace

SheetField::SheetField(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < line_count; ++i) {
        auto* line = new QLineEdit(this);
        line->setObjectName(QStringLiteral("sheetLine%1").arg(i + 1));
        line->setMaxLength(longest_line);
        line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
        line->setPlaceholderText(placeholder());
        auto* number = widgets::strongLabel(QString::number(i + 1), this);
        number->setBuddy(line);
        grid->addWidget(number, i, 0);
        grid->addWidget(line, i, 1);
        m_lines << line;
        connect(line, &QLineEdit::textEdited, this, [this, i](const QString& text) {
            widgets::markError(m_lines[i], {});
            if (text.size() > 25) spread(i, text);
        });
        connect(line, &QLineEdit::returnPressed, this, [this, i] {
            if (i + 1 < line_count)
                m_lines[i + 1]->setFocus(Qt::TabFocusReason);
            else
                emit submitted();
        });
    }
    setFocusProxy(m_lines.front());
    retranslate();
}

void SheetField::retranslate() {
    for (int i = 0; i < line_count; ++i) m_lines[i]->setAccessibleName(tr("Line %1 of the recovery sheet").arg(i + 1));
}

// What was pasted holds more than one line: fifteen signs belong in each.
void SheetField::spread(int from, const QString& text) {
    QString bare = text;
    bare.remove(QRegularExpression(QStringLiteral("[\\s.\\-–—]+")));
    constexpr int signs = 15;
    if (bare.size() <= signs) return;
    for (int i = from; i < line_count; ++i) {
        const QString part = i + 1 < line_count ? bare.mid((i - from) * signs, signs) : bare.mid((i - from) * signs);
        if (part.isEmpty()) break;
        QString grouped = part;
        if (part.size() == signs) grouped = part.mid(0, 5) + QLatin1Char(' ') + part.mid(5, 5) + QLatin1Char(' ') + part.mid(10);
        m_lines[i]->setText(grouped);
        m_lines[i]->setFocus(Qt::OtherFocusReason);
    }
}

SecretText SheetField::letters() const {
    QByteArray all;
    all.reserve(line_count * (longest_line + 1) * 4);
    for (const auto* line : m_lines) all += line->text().toUtf8() + '\n';
    SecretText letters(std::string_view(all.constData(), static_cast<std::size_t>(all.size())));
    all.fill('\0');
    return letters;
}

void SheetField::wipe() {
    for (auto* line : m_lines) line->setText({});
}

void SheetField::showMistake(int line, const QString& sentence) {
    for (auto* one : m_lines) widgets::markError(one, {});
    if (line < 1 || line > line_count) return m_lines.front()->setFocus(Qt::OtherFocusReason);
    auto* wrong = m_lines[line - 1];
    widgets::markError(wrong, sentence);
    wrong->setFocus(Qt::OtherFocusReason);
    wrong->selectAll();
}

void SheetField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace tandem::start
