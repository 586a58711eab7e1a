#include "print/preview.h"

#include "print/page_view.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace tandem::print {
namespace {

constexpr double step = 1.25;
constexpr double smallest = 0.25;
constexpr double largest = 4;

} // namespace

Preview::Preview(QWidget* parent)
    : QWidget(parent),
      m_view(new PageView),
      m_scroll(new QScrollArea),
      m_text(new QPlainTextEdit),
      m_forms(new QStackedWidget(this)),
      m_where(new QLabel(this)),
      m_previous(addButton("previewPrevious", &Preview::previous)),
      m_next(addButton("previewNext", &Preview::next)),
      m_smaller(addButton("previewSmaller", &Preview::smaller)),
      m_larger(addButton("previewLarger", &Preview::larger)),
      m_fit(addButton("previewFit", &Preview::fitWidth)),
      m_swap(addButton("previewSwap", &Preview::swapForm)) {
    m_view->setObjectName("previewPage");
    m_where->setObjectName("previewWhere");
    m_text->setObjectName("previewText");
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_scroll->setObjectName("previewScroll");
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    m_scroll->installEventFilter(this);
    m_forms->addWidget(m_scroll);
    m_forms->addWidget(m_text);
    buildBar();
    retranslate();
}

Preview::~Preview() = default;

QPushButton* Preview::addButton(const char* object_name, void (Preview::*act)()) {
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(object_name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

// Two short rows, which also fit when the text is twice as large.
void Preview::buildBar() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    for (auto* button : {m_previous, m_next}) grid->addWidget(button, 0, column++);
    grid->addWidget(m_where, 0, column, 1, 2);
    column = 0;
    for (auto* button : {m_smaller, m_larger, m_fit, m_swap}) grid->addWidget(button, 1, column++);
    grid->setColumnStretch(4, 1);
    grid->addWidget(m_forms, 2, 0, 1, 5);
    grid->setRowStretch(2, 1);
    QWidget* before = m_previous;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_next, m_smaller, m_larger, m_fit, m_swap, m_view, m_text}) {
        setTabOrder(before, widget);
        before = widget;
    }
}

void Preview::setPaper(std::shared_ptr<const Paper> paper) {
    m_paper = std::move(paper);
    m_view->setPaper(m_paper);
    m_text->clear();
    if (form() == Form::Text && m_paper) m_text->setPlainText(m_paper->text());
    if (m_fits) fitWidth();
    showPage(0);
}

int Preview::page() const { return m_view->page(); }

void Preview::showPage(int page) {
    const int last = m_paper ? m_paper->pageCount() - 1 : 0;
    const int wanted = std::clamp(page, 0, last);
    const bool changes = wanted != m_view->page();
    m_view->setPage(wanted);
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    if (changes) emit pageChanged(wanted);
}

void Preview::setForm(Form form) {
    if (form == Form::Text && m_paper && m_text->toPlainText().isEmpty()) m_text->setPlainText(m_paper->text());
    m_forms->setCurrentWidget(form == Form::Text ? static_cast<QWidget*>(m_text) : m_scroll);
    refresh();
}

Preview::Form Preview::form() const { return m_forms->currentWidget() == m_text ? Form::Text : Form::Pages; }

void Preview::previous() { showPage(page() - 1); }
void Preview::next() { showPage(page() + 1); }
void Preview::swapForm() { setForm(form() == Form::Text ? Form::Pages : Form::Text); }

void Preview::setScale(double scale) {
    m_fits = false;
    m_view->setScale(std::clamp(scale, smallest, largest));
    refresh();
}
void Preview::larger() { setScale(m_view->scale() * step); }
void Preview::smaller() { setScale(m_view->scale() / step); }

// Room for the bar is kept, or the page would flicker between two widths.
void Preview::fitWidth() {
    const int width = m_forms->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 2 * m_scroll->frameWidth();
    setScale(m_view->scaleForWidth(std::max(width, 1)));
    m_fits = true;
}

void Preview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_fits) fitWidth();
}

void Preview::refresh() {
    const int count = m_paper ? m_paper->pageCount() : 0;
    const bool pages = form() == Form::Pages && count > 0;
    m_where->setText(count > 0 ? tr("Page %1 of %2").arg(page() + 1).arg(count) : tr("Nothing to show"));
    m_view->setAccessibleName(m_where->text());
    m_previous->setEnabled(pages && page() > 0);
    m_next->setEnabled(pages && page() + 1 < count);
    m_smaller->setEnabled(pages && m_view->scale() > smallest);
    m_larger->setEnabled(pages && m_view->scale() < largest);
    m_fit->setEnabled(pages);
    m_swap->setEnabled(count > 0);
    m_swap->setText(form() == Form::Pages ? tr("Show as text") : tr("Show the pages"));
}

void Preview::retranslate() {
    m_previous->setText(tr("Previous page"));
    m_next->setText(tr("Next page"));
    m_smaller->setText(tr("Smaller"));
    m_larger->setText(tr("Larger"));
    m_fit->setText(tr("Fit width"));
    m_text->setAccessibleName(tr("The pages as text"));
    m_view->setAccessibleDescription(tr("A picture of the page. \"Show as text\" gives its text."));
    refresh();
}

bool Preview::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_scroll || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* bar = m_scroll->verticalScrollBar();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_PageDown:
        if (bar->value() < bar->maximum()) return false;
        next();
        return true;
    case Qt::Key_PageUp:
        if (bar->value() > bar->minimum()) return false;
        previous();
        return true;
    case Qt::Key_Home: showPage(0); return true;
    case Qt::Key_End: showPage(m_paper ? m_paper->pageCount() - 1 : 0); return true;
    default: return false;
    }
}

void Preview::keyPressEvent(QKeyEvent* event) {
    if (form() == Form::Text || !(event->modifiers() & Qt::ControlModifier)) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return larger();
    case Qt::Key_Minus: return smaller();
    case Qt::Key_0: return fitWidth();
    default: QWidget::keyPressEvent(event);
    }
}

void Preview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace tandem::print
