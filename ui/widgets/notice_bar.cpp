#include "widgets/notice_bar.h"

#include "widgets/announce.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tandem::widgets {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_word(strongLabel({}, this)), m_text(wrapLabel({}, this)), m_action(new QPushButton(this)) {
    setFrameShape(QFrame::NoFrame);
    m_word->setFont(strongTextFont());
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_word, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_on_action) m_on_action();
    });
    hide();
}

void NoticeBar::showText(Tone tone, const QString& text) { showText(tone, text, {}, {}); }

void NoticeBar::showText(Tone tone, const QString& text, const QString& actionText, std::function<void()> action) {
    m_tone = tone;
    m_sentence = text;
    m_word->setText(tone_word());
    m_word->setVisible(!tone_word().isEmpty());
    m_text->setText(text);
    m_on_action = std::move(action);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    for (auto* label : {m_word, m_text}) setLabelTone(label, tone_name());
    show();
    announce(this, (tone_word() + QLatin1Char(' ') + text).trimmed());
    update();
}

QString NoticeBar::text() const { return m_sentence; }

QString NoticeBar::tone_word() const {
    if (m_tone == Tone::Warning) return tr("Note:");
    if (m_tone == Tone::Danger) return tr("Problem:");
    return {};
}

widgets::Tone NoticeBar::chip_tone() const {
    switch (m_tone) {
    case Tone::Info: return widgets::Tone::Formal;
    case Tone::Good: return widgets::Tone::Good;
    case Tone::Warning: return widgets::Tone::Warning;
    case Tone::Danger: return widgets::Tone::Danger;
    }
    return widgets::Tone::Neutral;
}

const char* NoticeBar::tone_name() const {
    switch (m_tone) {
    case Tone::Info: return "info";
    case Tone::Good: return "good";
    case Tone::Warning: return "warning";
    case Tone::Danger: return "danger";
    }
    return "info";
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto tone = colours().of(chip_tone());
    painter.setPen(tone.line);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tandem::widgets
