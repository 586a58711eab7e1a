#include "widgets/picker.h"

#include "widgets/announce.h"
#include "widgets/labels.h"
#include "widgets/picker_list.h"
#include "widgets/text_cleaning.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace tandem::widgets {

Picker::Picker(PickerProvider provider, QWidget* parent)
    : QWidget(parent),
      m_provider(std::move(provider)),
      m_edit(new QLineEdit(this)),
      m_problem(errorLabel(this)),
      m_list(new PickerList(m_edit)) {
    m_edit->setObjectName(QStringLiteral("pickerEdit"));
    m_edit->setMaxLength(200);
    m_problem->setObjectName(QStringLiteral("pickerProblem"));
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    connect(&m_rest, &QTimer::timeout, this, &Picker::look_up);
    connect(m_edit, &QLineEdit::textEdited, this, &Picker::typed);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    m_edit->installEventFilter(this);
}

Picker::~Picker() = default;

void Picker::setValue(const std::optional<PickerItem>& item) {
    m_rest.stop();
    ++m_asked;
    m_list->hide();
    m_edit->setText(item ? item->title : QString());
    markError(m_edit, {});
    showError(m_problem, {});
    set_choice(item);
}

bool Picker::isEmpty() const { return m_edit->text().trimmed().isEmpty(); }
bool Picker::isUnresolved() const { return !isEmpty() && !m_value; }
QString Picker::text() const { return m_edit->text(); }
void Picker::setPlaceholderText(const QString& text) { m_edit->setPlaceholderText(text); }
void Picker::setMakeText(const QString& pattern) { m_make_text = pattern; }

void Picker::set_choice(const std::optional<PickerItem>& item) {
    if (m_value == item) return;
    m_value = item;
    describe(m_edit, DescriptionPart::State, item ? item->detail : QString());
    emit changed();
}

void Picker::typed() {
    markError(m_edit, {});
    showError(m_problem, {});
    set_choice({});
    m_wants_list = true;
    m_rest.start();
}

void Picker::look_up() {
    const auto asked = ++m_asked;
    const auto provider = m_provider;
    if (!provider) return;
    provider(cleanLine(m_edit->text()).trimmed(), [this, asked, alive = std::weak_ptr<int>(m_alive)](QList<PickerItem> items) {
        if (!alive.expired() && asked == m_asked) found(items);
    });
}

void Picker::found(const QList<PickerItem>& items) {
    m_items = items;
    if (!m_wants_list || !m_edit->hasFocus()) return m_list->hide();
    const auto typed = m_edit->text().trimmed();
    const bool offers = !m_make_text.isEmpty() && !typed.isEmpty();
    m_list->showItems(items, offers ? m_make_text.arg(typed) : QString());
}

void Picker::choose(int row) {
    if (row < 0) return;
    m_wants_list = false;
    m_list->hide();
    if (row >= m_items.size()) {
        if (!m_make_text.isEmpty() && !isEmpty()) emit makeAsked(m_edit->text().trimmed());
        return;
    }
    const auto item = m_items[row];
    setValue(item);
    emit picked(item);
}

void Picker::finish() {
    m_wants_list = false;
    m_list->hide();
    const auto typed = m_edit->text().trimmed();
    const bool only = m_items.size() == 1 && m_items[0].title.compare(typed, Qt::CaseInsensitive) == 0;
    if (isUnresolved() && only && !m_rest.isActive()) return choose(0);
    showProblem();
}

void Picker::showProblem() {
    const auto sentence = isUnresolved() ? tr("Choose one from the list, or empty this field.") : QString();
    markError(m_edit, sentence);
    showError(m_problem, sentence);
}

bool Picker::key_pressed(int key) {
    const bool open = m_list->isVisible();
    switch (key) {
    case Qt::Key_Down:
        if (open) return m_list->step(1), true;
        m_wants_list = true;
        return look_up(), true;
    case Qt::Key_Up:
        if (open) m_list->step(-1);
        return open;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_list->chosen() >= 0) return choose(m_list->chosen()), true;
        if (open && m_items.size() == 1) return choose(0), true;
        return open;
    case Qt::Key_Escape:
        m_wants_list = false;
        m_list->hide();
        return open;
    default: return false;
    }
}

bool Picker::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && key_pressed(static_cast<QKeyEvent*>(event)->key())) return true;
    if (event->type() == QEvent::FocusOut) finish();
    if (event->type() == QEvent::Hide) m_list->hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace tandem::widgets
