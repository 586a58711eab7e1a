#include "shell/navigation.h"

#include "shell/navigation_button.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tandem::shell {

using screen::Where;

namespace {

struct Entry {
    Where where;
    const char* label;
    const char* object_name;
    const char* icon;
    const char* shortcut;
};
constexpr Entry entries[] = {
    {Where::Today, QT_TRANSLATE_NOOP("Navigation", "Today"), "goToday", "today", "Ctrl+1"},
    {Where::Reports, QT_TRANSLATE_NOOP("Navigation", "Reports"), "goReports", "note", "Ctrl+2"},
    {Where::Cases, QT_TRANSLATE_NOOP("Navigation", "Cases"), "goCases", "cases", "Ctrl+3"},
    {Where::Meetings, QT_TRANSLATE_NOOP("Navigation", "Meetings"), "goMeetings", "meetings", "Ctrl+4"},
    {Where::Parties, QT_TRANSLATE_NOOP("Navigation", "Partners"), "goParties", "parties", "Ctrl+5"},
    {Where::Knowledge, QT_TRANSLATE_NOOP("Navigation", "Knowledge"), "goKnowledge", "knowledge", "Ctrl+6"},
    {Where::Settings, QT_TRANSLATE_NOOP("Navigation", "Settings"), "goSettings", "settings", "Ctrl+,"},
};

QLabel* plain_label(const char* object_name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(object_name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Navigation::Navigation(QWidget* parent)
    : QWidget(parent), m_scroller(new QScrollArea(this)), m_inside(new QWidget), m_network(plain_label("networkName", m_inside)),
      m_line(plain_label("networkLine", m_inside)), m_owner(plain_label("ownerName", m_inside)), m_search(new QPushButton(m_inside)),
      m_column(new QVBoxLayout(m_inside)) {
    setObjectName("navigation");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    makeScroller();
    m_search->setObjectName("searchEverything");
    connect(m_search, &QPushButton::clicked, this, &Navigation::searchAsked);
    m_column->setContentsMargins(8, 16, 8, 16);
    m_column->setSpacing(2);
    for (auto* label : {m_network, m_line}) {
        label->setContentsMargins(10, 0, 10, 0);
        m_column->addWidget(label);
    }
    m_column->addSpacing(10);
    m_column->addWidget(m_search);
    m_column->addSpacing(10);
    for (const auto& entry : entries) addEntry(entry.where, QString::fromLatin1(entry.object_name), QString::fromLatin1(entry.icon));
    m_column->addStretch(1);
    m_owner->setContentsMargins(10, 0, 10, 0);
    m_column->addWidget(m_owner);
    retranslate();
}

void Navigation::makeScroller() {
    m_scroller->setObjectName("navigationScroller");
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside->setObjectName("navigationInside");
    m_scroller->setWidget(m_inside);
    for (QWidget* one : {m_scroller->viewport(), m_inside}) one->setAutoFillBackground(false); // what is painted below shows
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // the line at its right stays
    column->addWidget(m_scroller);
    connect(m_scroller->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

void Navigation::addEntry(Where where, const QString& object_name, const QString& icon) {
    auto* button = new NavigationButton(icon, m_inside);
    button->setObjectName(object_name);
    connect(button, &NavigationButton::clicked, this, [this, where] { emit chosen(where); });
    m_column->addWidget(button);
    m_entries.insert(where, button);
}

void Navigation::setNetwork(const QString& name, const QString& line) {
    m_network->setFont(widgets::cardTitleFont());
    m_network->setText(name);
    m_line->setFont(widgets::smallFont());
    m_line->setText(line);
}

void Navigation::setOwner(const QString& name, const QString& role) {
    m_owner_name = name;
    m_owner_role = role;
    const QString who = role.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, role);
    m_owner->setFont(widgets::smallFont());
    m_owner->setText(name.isEmpty() ? QString() : tr("At work:") + QStringLiteral("\n") + who);
}

void Navigation::setCurrent(Where where) {
    if (auto* button = m_entries.value(where)) button->setChecked(true);
}

void Navigation::setShown(Where where, bool shown) {
    if (auto* button = m_entries.value(where)) button->setVisible(shown);
}

void Navigation::showCounts(const workspace::NavigationCounts& counts) {
    m_entries[Where::Today]->setCount(counts.attention);
    m_entries[Where::Reports]->setCount(counts.inbox);
    m_entries[Where::Cases]->setCount(counts.open_cases);
    m_entries[Where::Parties]->setCount(counts.parties);
}

void Navigation::retranslate() {
    setAccessibleName(tr("Where you are"));
    m_search->setText(tr("Search") + QStringLiteral("  Ctrl+K"));
    m_search->setAccessibleName(tr("Search everything"));
    for (const auto& entry : entries)
        m_entries[entry.where]->say(QCoreApplication::translate("Navigation", entry.label), QString::fromLatin1(entry.shortcut));
    setOwner(m_owner_name, m_owner_role);
}

// As wide as its entries: the names above and below them wrap, they do not push.
QSize Navigation::sizeHint() const {
    int width = widgets::scaled(180);
    for (const auto* button : m_entries) width = std::max(width, button->sizeHint().width());
    width = std::max(width, m_search->sizeHint().width());
    const auto* bar = m_scroller->verticalScrollBar();
    if (bar->maximum() > 0) width += bar->sizeHint().width();
    return {width + m_column->contentsMargins().left() + m_column->contentsMargins().right() + 1, m_column->sizeHint().height()};
}

// Less high than its entries: then it scrolls.
QSize Navigation::minimumSizeHint() const { return {sizeHint().width(), m_search->sizeHint().height()}; }

void Navigation::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void Navigation::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colours().sidebar);
    painter.setPen(widgets::colours().line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace tandem::shell
