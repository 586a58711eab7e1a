#include "room/new_action_line.h"

#include "widgets/announce.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"
#include "widgets/line_field.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace tandem::room {
namespace {

constexpr int longest_action = 400;
constexpr QLatin1String other_kind("other");

std::optional<Day> to_day(QDate date) {
    if (!date.isValid()) return std::nullopt;
    return Day::from_ymd(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QString as_text(const std::optional<widgets::PickerItem>& item) {
    if (!item) return {};
    return QStringList{QString::fromLatin1(item->id), item->title, item->detail}.join(QLatin1Char('\n'));
}

} // namespace

NewActionLine::NewActionLine(widgets::PickerProvider doers, QWidget* parent)
    : QWidget(parent),
      m_label(widgets::strongLabel({}, this)),
      m_what(new widgets::LineField(this)),
      m_who(new widgets::Picker(std::move(doers), this)),
      m_when(new widgets::DateField(QDate::currentDate(), this)),
      m_kind(new QComboBox(this)),
      m_add(new QPushButton(this)),
      m_problem(widgets::errorLabel(this)),
      m_on_list(widgets::mutedLabel({}, this)) {
    makeFields();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addLayout(makeHead(), 0, 0, 1, 3);
    grid->addWidget(m_what, 1, 0, 1, 3);
    grid->addWidget(m_who, 2, 0, Qt::AlignTop);
    grid->addWidget(m_when, 2, 1, Qt::AlignTop);
    grid->addWidget(m_add, 2, 2, Qt::AlignTop);
    grid->addWidget(m_problem, 3, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    retranslate();
}

// The kind stands before the words: it follows from them, and Tab goes on from the words to who and when.
QLayout* NewActionLine::makeHead() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_on_list, 1);
    row->addWidget(m_kind, 1);
    return row;
}

void NewActionLine::makeFields() {
    m_what->setObjectName(QStringLiteral("actionWhat"));
    m_what->setLongest(longest_action);
    m_who->lineEdit()->setObjectName(QStringLiteral("actionWho"));
    m_when->lineEdit()->setObjectName(QStringLiteral("actionWhen"));
    m_kind->setObjectName(QStringLiteral("actionKind"));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(14);
    m_kind->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addAction"));
    m_label->setBuddy(m_what);
    m_on_list->setBuddy(m_kind);
    m_on_list->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_problem->setObjectName(QStringLiteral("actionProblem"));
    connect(m_what, &QLineEdit::textChanged, this, [this] {
        guess();
        keep();
    });
    connect(m_who, &widgets::Picker::changed, this, &NewActionLine::keep);
    connect(m_when->lineEdit(), &QLineEdit::textChanged, this, &NewActionLine::keep);
    connect(m_kind, &QComboBox::activated, this, [this] {
        tellList();
        m_kind_is_chosen = true;
        keep();
    });
    for (auto* field : {static_cast<QLineEdit*>(m_what), m_who->lineEdit(), m_when->lineEdit()})
        connect(field, &QLineEdit::returnPressed, this, &NewActionLine::add);
    connect(m_add, &QPushButton::clicked, this, &NewActionLine::add);
}

void NewActionLine::setKinds(const QList<Kind>& kinds) {
    const QString kept = m_kind->currentData().toString();
    m_kinds = kinds;
    m_kind->clear();
    for (const auto& kind : kinds) m_kind->addItem(kind.label, kind.code);
    chooseKind(kept);
    guess();
}

void NewActionLine::chooseKind(const QString& code) {
    const int found = m_kind->findData(code);
    m_kind->setCurrentIndex(found >= 0 ? found : std::max(0, m_kind->findData(other_kind)));
}

void NewActionLine::setToday(Day today) {
    m_today = today;
    m_when->setToday(QDate(today.year(), static_cast<int>(today.month()), static_cast<int>(today.day())));
}

QString NewActionLine::where(const char* part) const { return m_place + QLatin1Char('/') + QLatin1String(part); }

void NewActionLine::showAt(const QString& place) {
    if (place == m_place) return;
    m_place = place;
    const QScopedValueRollback showing(m_showing, true);
    const QString kind = m_memory.read(where("kind"));
    m_kind_is_chosen = !kind.isEmpty();
    m_what->setText(m_memory.read(where("what")));
    restoreDoer(m_memory.read(where("who")));
    m_when->setText(m_memory.read(where("when")));
    m_when->showProblem();
    widgets::showError(m_problem, {});
    if (m_kind_is_chosen)
        chooseKind(kind);
    else
        guess();
}

void NewActionLine::restoreDoer(const QString& kept) {
    const QStringList parts = kept.split(QLatin1Char('\n'));
    if (parts.size() != 3) return m_who->clear();
    m_who->setValue(widgets::PickerItem{parts[0].toLatin1(), parts[1], parts[2]});
}

// Only the kind goes on paper: what was typed may have a name in it.
void NewActionLine::tellList() {
    const bool says_nothing = m_kind->currentData() == other_kind && !m_what->text().trimmed().isEmpty();
    m_on_list->setText(says_nothing ? tr("Choose what fits; on the list it is called:") : tr("On the list it is called:"));
}

void NewActionLine::guess() {
    if (!m_kind_is_chosen) chooseKind(kind_guess(m_what->text(), m_kinds));
    tellList();
}

void NewActionLine::keep() {
    if (m_showing || m_place.isEmpty()) return;
    m_memory.keep(where("what"), m_what->text());
    m_memory.keep(where("who"), as_text(m_who->value()));
    m_memory.keep(where("when"), m_when->text());
    m_memory.keep(where("kind"), m_kind_is_chosen ? m_kind->currentData().toString() : QString());
}

bool NewActionLine::misses() {
    QString problem;
    QWidget* where_to = nullptr;
    if (m_what->text().trimmed().isEmpty()) {
        problem = tr("What was agreed?");
        where_to = m_what;
    } else if (m_who->isUnresolved()) {
        m_who->showProblem();
        where_to = m_who;
    } else if (!m_who->value()) {
        problem = tr("Who does it? Type a few letters of the name.");
        where_to = m_who;
    } else if (m_when->hasError()) {
        m_when->showProblem();
        where_to = m_when;
    }
    widgets::showError(m_problem, problem);
    if (!where_to) return false;
    where_to->setFocus(Qt::OtherFocusReason);
    if (!problem.isEmpty()) widgets::announce(m_problem, problem);
    return true;
}

// A day that is over may be meant: it is asked once.
bool NewActionLine::isDoubtfulDay() {
    const auto day = to_day(m_when->value());
    if (!day || *day >= m_today || m_doubted == day) return false;
    m_doubted = day;
    const QString question = tr("That day is over. Is it right? Then press Enter once more.");
    widgets::showError(m_problem, question);
    widgets::announce(m_problem, question);
    m_when->setFocus(Qt::OtherFocusReason);
    return true;
}

void NewActionLine::add() {
    if (misses() || isDoubtfulDay()) return;
    NewAction action{m_what->text().trimmed(), m_kind->currentData().toString(), m_who->id(), to_day(m_when->value())};
    emit agreed(action);
}

void NewActionLine::added() {
    m_kind_is_chosen = false;
    {
        const QScopedValueRollback showing(m_showing, true);
        m_what->setText({});
        m_who->clear();
        m_when->setText({});
        m_when->showProblem();
    }
    guess();
    keep();
    takeFocus();
}

// What is half typed stays, in front.
void NewActionLine::propose(const QString& text, const QString& kind) {
    const QString typed = m_what->text().trimmed();
    m_what->setText(typed.isEmpty() ? text : typed + QStringLiteral("; ") + text);
    if (m_kind->findData(kind) >= 0) {
        chooseKind(kind);
        m_kind_is_chosen = true;
    }
    keep();
    m_who->setFocus(Qt::OtherFocusReason);
}

void NewActionLine::takeFocus() { m_what->setFocus(Qt::OtherFocusReason); }

// The wheel scrolls the screen and never changes a kind in passing; Enter adds from here as well.
bool NewActionLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_kind && event->type() == QEvent::Wheel && !m_kind->hasFocus()) return event->ignore(), true;
    if (watched == m_kind && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) return add(), true;
    }
    return QWidget::eventFilter(watched, event);
}

void NewActionLine::retranslate() {
    m_label->setText(tr("New agreement"));
    m_what->setAccessibleName(tr("New agreement: what?"));
    m_what->setPlaceholderText(tr("Together to…, call about…"));
    m_who->lineEdit()->setAccessibleName(tr("Who does it?"));
    m_who->setPlaceholderText(tr("who"));
    m_when->lineEdit()->setAccessibleName(tr("When?"));
    m_when->setPlaceholderText(tr("when"));
    m_kind->setAccessibleName(tr("Kind of agreement"));
    m_kind->setToolTip(tr("This is what the list of agreements calls it"));
    tellList();
    m_add->setText(tr("Add  ↵"));
}

} // namespace tandem::room
