#include "widgets/passphrase_field.h"

#include "widgets/announce.h"
#include "widgets/labels.h"
#include "widgets/strength_bar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tandem::widgets {

PassphraseField::PassphraseField(QWidget* parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_show(new QPushButton(this)),
      m_caps(mutedLabel(tr("Caps Lock is on"), this)),
      m_bar(new StrengthBar(this)),
      m_word(mutedLabel({}, this)) {
    m_edit->setObjectName(QStringLiteral("passphraseEdit"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(1024);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show->setObjectName(QStringLiteral("passphraseShow"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_caps->hide();
    m_bar->hide();
    m_word->hide();
    setFocusProxy(m_edit);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    auto* strength = new QHBoxLayout;
    strength->setSpacing(8);
    strength->addWidget(m_bar, 1, Qt::AlignVCenter);
    strength->addWidget(m_word);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addLayout(strength);
    column->addWidget(m_caps);
    show_or_hide();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
    connect(m_show, &QPushButton::toggled, this, &PassphraseField::show_or_hide);
}

QString PassphraseField::text() const { return m_edit->text(); }
void PassphraseField::setText(const QString& text) { m_edit->setText(text); }

void PassphraseField::clear() {
    m_show->setChecked(false);
    m_edit->setText(QString()); // setText, unlike clear(), keeps no step to undo
}

void PassphraseField::setStrength(int score, const QString& word) {
    m_bar->setScore(score);
    m_bar->setAccessibleName(word);
    m_word->setText(word);
    m_bar->show();
    m_word->show();
}

void PassphraseField::setCapsLock(bool on) {
    if (on == m_caps_lock) return;
    m_caps_lock = on;
    m_caps->setVisible(on);
    describe(m_edit, DescriptionPart::State, on ? m_caps->text() : QString());
    emit capsLockChanged(on);
}

void PassphraseField::show_or_hide() {
    const bool shown = m_show->isChecked();
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
}

// A capital without Shift, or a small letter with it, tells that Caps Lock is on.
void PassphraseField::look_at_key(const QString& typed, Qt::KeyboardModifiers modifiers) {
    if (typed.size() != 1 || typed[0].toUpper() == typed[0].toLower()) return;
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    setCapsLock(typed[0].isUpper() != shift);
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_CapsLock)
            setCapsLock(false); // the next letter tells
        else
            look_at_key(key->text(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tandem::widgets
