#include "start/start_page.h"

#include "catalogue/problems.h"
#include "screen/two_columns.h"
#include "start/example.h"
#include "start/recent_list.h"
#include "start/unlock_card.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem::start {
namespace {

constexpr int page_width = 840, name_pixels = 30, right_starts_at = 44; // pixels of the design

QVBoxLayout* column_in(QWidget* widget, int spacing) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QFont name_font() {
    auto font = widgets::titleFont();
    font.setPixelSize(widgets::scaled(name_pixels));
    return font;
}

} // namespace

StartPage::StartPage(const screen::Tools& tools, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_unlock(new UnlockCard(tools, this)), m_list(new RecentList(tools.preferences, this)) {
    setObjectName("startPage");
    auto* columns = new screen::TwoColumns(nullptr, 1, 1);
    columns->addLeft(makeLeft());
    columns->addRight(makeRight());
    columns->setMaximumWidth(widgets::scaled(page_width));
    m_texts.add([columns] { columns->setMaximumWidth(widgets::scaled(page_width)); });
    auto* middle = new QWidget;
    middle->setObjectName("scrolled");
    middle->setMinimumHeight(1); // as high as its width asks
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(columns, 1000);
    row->addStretch(1);
    auto* column = column_in(middle, 0);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    auto* scroller = new QScrollArea(this);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(middle);
    column_in(this, 0)->addWidget(scroller);
    connect(m_unlock, &UnlockCard::opened, this, &StartPage::opened);
    connect(m_unlock, &UnlockCard::forgotten, this, &StartPage::showAll);
    connect(m_list, &RecentList::fileChosen, this, &StartPage::showUnlock);
    connect(m_list, &RecentList::fileEntered, m_unlock, &UnlockCard::takeFocus);
    connect(m_list, &RecentList::exampleChosen, this, &StartPage::showExample);
    connect(m_list, &RecentList::exampleEntered, this, &StartPage::openExample);
    connect(m_list, &RecentList::forgotten, this, [this] {
        showAll();
        takeFocus();
    });
    m_texts.add([this] { sayHeadings(); });
    showAll();
}

QWidget* StartPage::makeLeft() {
    auto* left = new QWidget(this);
    auto* column = column_in(left, 8);
    m_name = widgets::titleLabel(QStringLiteral("Tandem"), left);
    auto* slogan = m_texts.on(widgets::mutedLabel({}, left), [] { return tr("Formal and informal help, on the way together."); });
    m_list_title = widgets::wrapLabel({}, left);
    m_list_title->setFont(widgets::cardTitleFont());
    m_locked_text =
        m_texts.on(widgets::wrapLabel({}, left), [] { return tr("Locked. What you were typing is there again when you unlock."); });
    m_locked_text->setObjectName("lockedText");
    column->addWidget(m_name);
    column->addWidget(slogan);
    column->addSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_list_title, m_locked_text, m_list}) column->addWidget(part);
    column->addSpacing(4);
    column->addWidget(makeButtons());
    return left;
}

QWidget* StartPage::makeButtons() {
    m_buttons = new QWidget(this);
    auto* flow = new widgets::FlowLayout(m_buttons, 12, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* make = m_texts.on(new QPushButton(m_buttons), [] { return tr("New network…"); });
    make->setObjectName("newNetwork");
    auto* open = m_texts.on(new QPushButton(m_buttons), [] { return tr("Open file…"); });
    open->setObjectName("openFile");
    m_others = m_texts.on(new QPushButton(m_buttons), [] { return tr("Another file"); });
    m_others->setObjectName("otherFiles");
    for (auto* button : {make, open, m_others}) flow->addWidget(button);
    m_texts.add([this, make, open] {
        make->setHidden(m_locked);
        open->setHidden(m_locked);
        m_others->setVisible(m_locked);
    });
    connect(make, &QPushButton::clicked, this, &StartPage::newNetworkAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_others, &QPushButton::clicked, this, [this] {
        showAll();
        takeFocus();
    });
    return m_buttons;
}

QWidget* StartPage::makeRight() {
    auto* right = new QWidget(this);
    auto* column = column_in(right, 0);
    auto* space = new QWidget(right);
    m_texts.add([space] { space->setFixedHeight(widgets::scaled(right_starts_at)); });
    for (QWidget* part : std::initializer_list<QWidget*>{space, m_unlock, makeExampleCard()}) column->addWidget(part);
    return right;
}

QWidget* StartPage::makeExampleCard() {
    m_example = new widgets::Card(this);
    m_example->setObjectName("exampleCardOpen");
    auto* about = m_texts.on(widgets::wrapLabel({}, m_example), [] {
        return tr("Everybody in it is made up. Try out what you like: plan a meeting, chair it, hand out lists. It asks for no passphrase, "
                  "and it is gone when Tandem closes.");
    });
    m_example_problem = widgets::errorLabel(m_example);
    m_open_example = new QPushButton(m_example);
    m_open_example->setObjectName("openExample");
    widgets::setButtonKind(m_open_example, widgets::ButtonKind::Main);
    m_texts.add([this] {
        m_example->setTitle(tr("Example network"));
        m_open_example->setText(m_makes_example ? tr("Just a moment…") : m_locked ? tr("Go on with the example") : tr("Open the example"));
        m_open_example->setEnabled(!m_makes_example);
    });
    m_example->body()->addWidget(about);
    m_example->body()->addWidget(m_example_problem);
    m_example->body()->addWidget(m_open_example, 0, Qt::AlignTrailing);
    connect(m_open_example, &QPushButton::clicked, this, &StartPage::openExample);
    return m_example;
}

void StartPage::sayHeadings() {
    m_name->setFont(name_font());
    m_list_title->setText(m_list->hasFiles() ? tr("Opened lately")
                                             : tr("Welcome. Look around in the example first, or make your own network."));
}

void StartPage::showAll() {
    m_locked = false;
    m_list->refill();
    m_list->show();
    m_list_title->show();
    m_locked_text->hide();
    m_list->chooseFirst();
    m_texts.sayAgain();
}

void StartPage::showUnlock(const QString& path, const QString& network) {
    m_unlock->setFile(path, network);
    m_unlock->show();
    m_example->hide();
}

void StartPage::showExample() {
    m_unlock->hide();
    m_example->show();
    widgets::showError(m_example_problem, {});
}

void StartPage::setFile(const QString& path) {
    showAll();
    if (!m_list->choose(path)) showUnlock(path, {});
    m_unlock->takeFocus();
}

QString StartPage::file() const { return m_unlock->isVisibleTo(this) ? m_unlock->file() : QString(); }

void StartPage::lockTo(const QString& path, const QString& network) {
    m_locked = true;
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_list_title}) part->hide();
    m_locked_text->show();
    if (isExample(m_tools.desk, path))
        showExample();
    else
        showUnlock(path, network);
    m_texts.sayAgain();
    takeFocus();
}

void StartPage::takeFocus() {
    if (m_unlock->isVisibleTo(this))
        m_unlock->takeFocus();
    else
        m_open_example->setFocus(Qt::OtherFocusReason);
}

void StartPage::chooseFile() {
    widgets::FileWish wish{tr("Open a network"), tr("Tandem files (*.tandem);;All files (*)")};
    m_tools.seams.files->openFile(this, wish, [this](const QString& path) { setFile(path); });
}

void StartPage::openExample() {
    if (m_makes_example) return;
    m_makes_example = true;
    m_texts.sayAgain();
    const auto then = [this](const workspace::Result<void>& made) { onExample(made); };
    if (m_locked)
        openExampleAgain(m_tools.desk, this, then);
    else
        makeExample(m_tools.desk, {}, this, then);
}

void StartPage::onExample(const workspace::Result<void>& made) {
    m_makes_example = false;
    m_texts.sayAgain();
    if (made) return emit opened();
    widgets::showError(m_example_problem, catalogue::sentence(made.error()));
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) sayHeadings();
    if (event->type() != QEvent::LanguageChange) return;
    if (!m_locked) showAll(); // the cards say days and warnings in words
    m_texts.sayAgain();
}

} // namespace tandem::start
