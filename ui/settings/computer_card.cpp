#include "settings/computer_card.h"

#include "catalogue/dates.h"
#include "screen/choice_box.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace tandem::settings {

using bridge::Look;
using bridge::Preferences;

namespace {

constexpr int size_step = 10, apply_after = 400; // percent; ms after the slider came to rest
constexpr int lock_choices[] = {1, 2, 5, 10, 15, 30, 60};

QString code_of(Look look) { return QString::number(static_cast<int>(look)); }

QString code_of(std::optional<catalogue::Language> language) {
    if (!language) return QStringLiteral("system");
    const auto code = catalogue::code_of(*language);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace

ComputerCard::ComputerCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/computer"), QStringLiteral("computerCard"), parent),
      m_preferences(tools.preferences),
      m_language(new screen::ChoiceBox),
      m_look(new screen::ChoiceBox),
      m_lock(new screen::ChoiceBox),
      m_size(new QSlider(Qt::Horizontal)),
      m_size_text(widgets::mutedLabel({}, this)),
      m_sample(widgets::wrapLabel({}, this)) {
    m_language->setObjectName("language");
    m_look->setObjectName("look");
    m_lock->setObjectName("lockMinutes");
    addFields();
    addTextSize();
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(catalogue::language_from_code(m_language->code().toStdString())); });
    connect(m_look, &QComboBox::activated, this, [this] { m_preferences.setLook(static_cast<Look>(m_look->code().toInt())); });
    connect(m_lock, &QComboBox::activated, this, [this] { m_preferences.setLockMinutes(m_lock->code().toInt()); });
    connect(&m_preferences, &Preferences::changed, this, &ComputerCard::showPreferences);
    showPreferences();
}

void ComputerCard::addFields() {
    texts().add([this] { setTitle(tr("On this computer")); });
    const auto add = [this](QWidget* field, screen::Saying label, screen::Saying hint) {
        auto* labelled = new widgets::LabelledField({}, field, this);
        texts().add([labelled, label = std::move(label), hint = std::move(hint)] {
            labelled->setLabel(label());
            if (hint) labelled->setHint(hint());
        });
        body()->addWidget(labelled);
    };
    add(m_language, [] { return tr("Language"); }, {});
    add(m_look, [] { return tr("Light or dark"); }, {});
    add(
        m_lock, [] { return tr("Lock by itself"); },
        [] { return tr("When nobody touches keyboard or mouse, and always when the computer locks or sleeps. Ctrl+L locks at once."); });
    add(m_size, [] { return tr("Size of the text"); }, {});
}

void ComputerCard::addTextSize() {
    m_size->setObjectName("textSize");
    m_size->setRange(Preferences::smallest_text_percent, Preferences::largest_text_percent);
    m_size->setSingleStep(size_step);
    m_size->setPageStep(5 * size_step);
    m_size->installEventFilter(this);
    m_size_text->setObjectName("textSizeValue");
    m_sample->setObjectName("textSample");
    texts().add([this] { m_sample->setText(tr("This is how large you read a case: someone who likes to go for a walk.")); });
    body()->addWidget(m_size_text);
    body()->addWidget(m_sample);
    m_rest.setSingleShot(true);
    m_rest.setInterval(apply_after);
    connect(m_size, &QSlider::valueChanged, this, [this](int percent) {
        showSample(percent);
        m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, [this] { m_preferences.setTextPercent(m_size->value()); });
}

void ComputerCard::showSample(int percent) {
    QFont font = widgets::textFont();
    font.setPointSizeF(font.pointSizeF() / widgets::textScale() * percent / 100.0);
    m_sample->setFont(font);
    m_size_text->setText(tr("%1 % of the usual size").arg(percent));
}

void ComputerCard::fillChoices() {
    m_language->setEntries({{QStringLiteral("system"), tr("As the computer")},
                            {QStringLiteral("nl"), QStringLiteral("Nederlands")},
                            {QStringLiteral("en"), QStringLiteral("English")}});
    m_look->setEntries({{code_of(Look::System), tr("As the computer")},
                        {code_of(Look::Light), tr("Light")},
                        {code_of(Look::Dark), tr("Dark")},
                        {code_of(Look::HighContrast), tr("High contrast")}});
    QList<screen::ChoiceBox::Entry> minutes;
    for (const int count : lock_choices) minutes.append({QString::number(count), tr("after %1").arg(catalogue::minutes_text(count))});
    m_lock->setEntries(minutes);
}

void ComputerCard::showPreferences() {
    fillChoices();
    m_language->choose(code_of(m_preferences.language()));
    m_look->choose(code_of(m_preferences.look()));
    m_lock->choose(QString::number(m_preferences.lockMinutes()));
    const QSignalBlocker quiet(m_size);
    if (!m_rest.isActive()) m_size->setValue(m_preferences.textPercent());
    showSample(m_size->value());
}

bool ComputerCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Part::eventFilter(watched, event);
}

} // namespace tandem::settings
