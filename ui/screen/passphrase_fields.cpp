#include "screen/passphrase_fields.h"

#include "bridge/passphrases.h"
#include "screen/secrets.h"
#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/passphrase_field.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::screen {
namespace {

constexpr int judge_after = 120; // ms after the last key

QString as_text(const SecretText& secret) { return QString::fromUtf8(secret.view().data(), static_cast<qsizetype>(secret.size())); }

} // namespace

PassphraseFields::PassphraseFields(QWidget* parent)
    : QWidget(parent),
      m_first(new widgets::PassphraseField),
      m_second(new widgets::PassphraseField),
      m_first_field(new widgets::LabelledField({}, m_first, this)),
      m_second_field(new widgets::LabelledField({}, m_second, this)),
      m_advice(widgets::mutedLabel({}, this)),
      m_words(widgets::wrapLabel({}, this)) {
    setFocusProxy(m_first);
    build();
    refuseTexts(m_first, m_first_field);
    refuseTexts(m_second, m_second_field);
    m_rest.setSingleShot(true);
    m_rest.setInterval(judge_after);
    connect(&m_rest, &QTimer::timeout, this, &PassphraseFields::judgeNow);
    connect(m_first, &widgets::PassphraseField::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(m_second, &widgets::PassphraseField::changed, this, &PassphraseFields::changed);
    connect(m_first, &widgets::PassphraseField::submitted, m_second, [this] { m_second->setFocus(Qt::TabFocusReason); });
    connect(m_second, &widgets::PassphraseField::submitted, this, &PassphraseFields::submitted);
    suggest();
    judgeNow();
}

void PassphraseFields::build() {
    m_first->lineEdit()->setObjectName("newPassphrase");
    m_second->lineEdit()->setObjectName("newPassphraseAgain");
    m_advice->setObjectName("passphraseAdvice");
    m_texts.add([this] {
        m_first_field->setLabel(tr("Passphrase"));
        m_second_field->setLabel(tr("The same once more"));
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeSuggestion());
    for (QWidget* part : std::initializer_list<QWidget*>{m_first_field, m_advice, m_second_field}) column->addWidget(part);
}

QWidget* PassphraseFields::makeSuggestion() {
    auto* box = new QWidget(this);
    auto* intro = m_texts.on(widgets::mutedLabel({}, box),
                             [] { return tr("A suggestion, drawn by chance. Write it down, or make up five words of your own:"); });
    m_words->setObjectName("suggestedPassphrase");
    m_words->setFont(widgets::strongTextFont());
    auto* use = m_texts.on(new QPushButton(box), [] { return tr("Use these words"); });
    use->setObjectName("useSuggestion");
    connect(use, &QPushButton::clicked, this, &PassphraseFields::useSuggestion);
    auto* other = m_texts.on(new QPushButton(box), [] { return tr("Other words"); });
    other->setObjectName("otherSuggestion");
    connect(other, &QPushButton::clicked, this, &PassphraseFields::suggest);
    auto* buttons = new widgets::FlowLayout(nullptr, 8, 8);
    buttons->addWidget(use);
    buttons->addWidget(other);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(intro);
    column->addWidget(m_words);
    column->addLayout(buttons);
    return box;
}

void PassphraseFields::setKnown(const QStringList& names) {
    m_known.clear();
    for (const auto& name : names) m_known.push_back(name.left(100).toStdString());
    judgeNow();
}

void PassphraseFields::suggest() {
    m_suggestion = bridge::five_words();
    m_words->setText(as_text(m_suggestion));
    m_words->setAccessibleName(tr("Suggestion: %1").arg(as_text(m_suggestion)));
}

// Only in the first field: typing it once is how one learns it.
void PassphraseFields::useSuggestion() {
    m_first->setText(as_text(m_suggestion));
    m_first_field->setError({});
    judgeNow();
    m_second->setFocus(Qt::OtherFocusReason);
}

void PassphraseFields::judgeNow() {
    m_rest.stop();
    const std::vector<std::string_view> known(m_known.begin(), m_known.end());
    const auto verdict = bridge::judge(secretIn(*m_first), known);
    m_acceptable = verdict.acceptable;
    m_first->setStrength(verdict.score, verdict.acceptable ? tr("strong") : tr("weak"));
    m_advice->setText(catalogue::sentence(verdict.advice));
    emit changed();
}

bool PassphraseFields::areSame() const { return secretIn(*m_first) == secretIn(*m_second); }

bool PassphraseFields::isReady() const { return m_acceptable && !m_rest.isActive() && areSame(); }

void PassphraseFields::showProblem() {
    judgeNow();
    if (!m_acceptable) {
        m_first_field->setError(m_first->text().isEmpty() ? tr("Choose a passphrase.") : m_advice->text());
        return m_first->setFocus(Qt::OtherFocusReason);
    }
    if (areSame()) return;
    m_second_field->setError(m_second->text().isEmpty() ? tr("Type the passphrase once more.")
                                                        : tr("This is not the same as above. Type it again."));
    m_second->setFocus(Qt::OtherFocusReason);
}

SecretText PassphraseFields::take() {
    auto secret = takeSecret(*m_first);
    wipe();
    return secret;
}

void PassphraseFields::wipe() {
    m_first->clear();
    m_second->clear();
    suggest();
    judgeNow();
}

void PassphraseFields::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_texts.sayAgain();
    judgeNow();
}

} // namespace tandem::screen
