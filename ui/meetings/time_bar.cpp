#include "meetings/time_bar.h"

#include "catalogue/dates.h"
#include "widgets/labels.h"

#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::meetings {

TimeBar::TimeBar(QWidget* parent) : QWidget(parent), m_bar(new QProgressBar(this)), m_words(widgets::wrapLabel({}, this)) {
    m_bar->setTextVisible(false);
    m_words->setObjectName(QStringLiteral("agendaTime"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_bar);
}

void TimeBar::setTimes(std::int64_t minutes, std::optional<std::int64_t> of) {
    const int most = static_cast<int>(std::clamp<std::int64_t>(of.value_or(minutes), 1, 1 << 20));
    m_bar->setRange(0, most);
    m_bar->setValue(static_cast<int>(std::clamp<std::int64_t>(minutes, 0, most)));
    m_bar->setVisible(of.has_value());
    const std::int64_t over = of ? minutes - *of : 0;
    QString words = of ? tr("%1 of %2").arg(QString::number(minutes), catalogue::minutes_text(*of)) : catalogue::minutes_text(minutes);
    if (over > 0) words = tr("%1: %2 too many").arg(words, catalogue::minutes_text(over));
    m_words->setText(words);
    m_words->setProperty("error", over > 0);
    m_words->style()->unpolish(m_words); // the style sheet looks at a property once
    m_words->style()->polish(m_words);
    m_bar->setAccessibleName(words);
}

QString TimeBar::words() const { return m_words->text(); }

} // namespace tandem::meetings
