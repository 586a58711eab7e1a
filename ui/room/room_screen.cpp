#include "room/room_screen.h"

#include "room/room_words.h"
#include "widgets/labels.h"
#include "widgets/level_badge.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace tandem::room {
namespace {

constexpr int least_letters = 12;
constexpr int letters_in_height = 34; // of the text size, so that the last row of a room can read it
constexpr int margin_share = 21;      // of the width
constexpr double small_share = 0.8, title_share = 1.7;

// A monitor for the room: not the one that the chair looks at.
QScreen* other_screen(const QWidget& window) {
    for (auto* screen : QApplication::screens())
        if (screen != window.screen()) return screen;
    return nullptr;
}

QLabel* text_label(const char* name, QWidget* parent) {
    auto* label = widgets::wrapLabel({}, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RoomScreen::RoomScreen(QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_content(new QWidget(this)),
      m_meeting(text_label("roomMeeting", m_content)),
      m_time(text_label("roomTime", m_content)),
      m_title(text_label("roomTitle", m_content)),
      m_veiled(text_label("roomScreenVeiled", m_content)),
      m_story(text_label("roomScreenStory", m_content)),
      m_question(text_label("roomScreenQuestion", m_content)),
      m_outcome(text_label("roomOutcome", m_content)),
      m_rule(text_label("roomRule", m_content)),
      m_level(new widgets::LevelBadge(m_content)) {
    setObjectName(QStringLiteral("roomScreen"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    m_time->setAlignment(Qt::AlignRight);
    m_level->setObjectName(QStringLiteral("roomScreenLevel"));
    m_level->setFramed();
    auto* head = new QHBoxLayout;
    head->addWidget(m_meeting, 1);
    head->addWidget(m_time, 1);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_level, 0, Qt::AlignLeft);
    for (auto* text : {m_veiled, m_story, m_question, m_outcome}) column->addWidget(text);
    column->addStretch(1);
    column->addWidget(m_rule);
    auto* whole = new QVBoxLayout(this);
    whole->setSizeConstraint(QLayout::SetNoConstraint); // or the letters make the window grow, and the window the letters
    whole->addWidget(m_content);
    fill();
}

void RoomScreen::showBeside(const QWidget& window) {
    auto* screen = other_screen(window);
    if (screen) {
        setGeometry(screen->geometry());
        showFullScreen();
    } else {
        resize(window.size());
        show();
    }
    raise();
}

void RoomScreen::showItem(const QString& meeting, const policy::Room& room, int place) {
    m_meeting_words = meeting;
    m_room = room;
    m_place = place;
    fill();
}

void RoomScreen::tellTime(const QString& words) { m_time->setText(words); }

void RoomScreen::setBlank(bool blank) {
    m_blank = blank;
    m_content->setVisible(!blank);
}

void RoomScreen::fill() {
    setWindowTitle(tr("Screen for the room"));
    setAccessibleName(windowTitle());
    m_meeting->setText(m_meeting_words);
    m_rule->setText(QString::fromStdString(m_room.rule_card));
    m_level->hide();
    for (auto* text : {m_veiled, m_story, m_question, m_outcome}) {
        text->clear(); // a screen reader finds nothing of another item either
        text->hide();
    }
    const bool has_item = m_place >= 0 && m_place < static_cast<int>(m_room.items.size());
    if (!has_item) return m_title->setText(m_meeting_words);
    const auto& item = m_room.items[static_cast<std::size_t>(m_place)];
    if (item.room_state == policy::RoomState::Neutral) return m_title->setText(tr("A moment please"));
    m_title->setText(item_title(item));
    fillCase(item);
    fitLetters();
}

void RoomScreen::fillCase(const policy::RoomItem& item) {
    m_outcome->setText(QString::fromStdString(item.outcome_for_room));
    m_outcome->setVisible(!item.outcome_for_room.empty());
    if (!item.shown) return;
    const QString story = QString::fromStdString(item.shown->room_story()), question = QString::fromStdString(item.shown->question());
    m_level->setLevel(sign_of(item.shown->level()), level_words(*item.shown));
    m_level->show();
    const QString veiled = veiled_words(*item.shown);
    m_veiled->setText(veiled);
    m_veiled->setVisible(!veiled.isEmpty());
    m_story->setText(story);
    m_story->setVisible(!story.isEmpty());
    m_question->setText(question.isEmpty() ? QString() : tr("Question: %1").arg(question));
    m_question->setVisible(!question.isEmpty());
}

// As large as the screen allows: a projector is looked at from six metres. A long text takes smaller letters, never a larger window.
void RoomScreen::fitLetters() {
    const int margin = width() / margin_share;
    layout()->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    const int room = height() - margin * 4 / 3;
    for (int size = std::max(least_letters, height() / letters_in_height);; size -= std::max(1, size / 12)) {
        setLetters(std::max(least_letters, size));
        if (size <= least_letters || m_content->layout()->totalHeightForWidth(width() - 2 * margin) <= room) return;
    }
}

void RoomScreen::setLetters(int pixels) {
    QFont text = font();
    text.setPixelSize(pixels);
    QFont small = text, title = text, strong = text;
    small.setPixelSize(std::max(10, static_cast<int>(text.pixelSize() * small_share)));
    title.setPixelSize(static_cast<int>(text.pixelSize() * title_share));
    title.setBold(true);
    strong.setBold(true);
    m_title->setFont(title);
    m_time->setFont(strong);
    for (auto* label : {m_veiled, m_story, m_question, m_outcome}) label->setFont(text);
    for (QWidget* quiet : {static_cast<QWidget*>(m_meeting), static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_level)}) quiet->setFont(small);
    m_content->layout()->setSpacing(text.pixelSize());
}

void RoomScreen::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F5: close(); return;
    case Qt::Key_B:
    case Qt::Key_Period: setBlank(!m_blank); return;
    default: QWidget::keyPressEvent(event);
    }
}

void RoomScreen::closeEvent(QCloseEvent* event) {
    emit closed();
    QWidget::closeEvent(event);
}

void RoomScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitLetters();
}

void RoomScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) fill();
}

} // namespace tandem::room
