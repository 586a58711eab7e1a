#include "start/new_network_page.h"

#include "catalogue/problems.h"
#include "start/kind_step.h"
#include "start/name_step.h"
#include "start/partners_step.h"
#include "start/place_step.h"
#include "start/recovery_sheet_page.h"
#include "widgets/labels.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem::start {

using workspace::ProblemCode;
using workspace::Result;

namespace {

constexpr int page_width = 640, sheet_width = 860; // pixels of the design

QScrollArea* scrolling(QWidget* step) {
    auto* scroller = new QScrollArea;
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto* scrolled = new QWidget;
    scrolled->setObjectName("scrolled");
    scrolled->setMinimumHeight(1); // as high as its width asks
    auto* column = new QVBoxLayout(scrolled);
    column->setContentsMargins(2, 2, 12, 2);
    column->addWidget(step);
    scroller->setWidget(scrolled);
    return scroller;
}

} // namespace

NewNetworkPage::NewNetworkPage(const screen::Tools& tools, QWidget* parent)
    : QWidget(parent),
      m_tools(tools),
      m_kind(new KindStep),
      m_names(new NameStep),
      m_partners(new PartnersStep),
      m_place(new PlaceStep(tools)),
      m_pages(new QStackedWidget(this)),
      m_title(widgets::titleLabel({}, this)),
      m_where(widgets::mutedLabel({}, this)),
      m_notice(new widgets::NoticeBar(this)) {
    setObjectName("newNetworkPage");
    build();
    for (auto* step : std::initializer_list<Step*>{m_kind, m_names, m_partners, m_place}) addStep(step);
    m_texts.add([this] { say(); });
}

void NewNetworkPage::build() {
    m_notice->setObjectName("newNetworkNotice");
    m_where->setObjectName("wizardStep");
    auto* page = new QWidget(this);
    page->setObjectName("newNetworkInside");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_where, m_notice}) column->addWidget(part);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFooter());
    m_texts.add([this, page] { page->setMaximumWidth(widgets::scaled(m_sheet ? sheet_width : page_width)); });
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(24, 24, 24, 20);
    line->addStretch(1);
    line->addWidget(page, 1000);
    line->addStretch(1);
}

QWidget* NewNetworkPage::makeFooter() {
    m_footer = new QWidget(this);
    m_leave = new QPushButton(m_footer);
    m_leave->setObjectName("leaveWizard");
    widgets::setButtonKind(m_leave, widgets::ButtonKind::Quiet);
    m_back = new QPushButton(m_footer);
    m_back->setObjectName("wizardBack");
    m_next = new QPushButton(m_footer);
    m_next->setObjectName("wizardNext");
    widgets::setButtonKind(m_next, widgets::ButtonKind::Main);
    auto* line = new QHBoxLayout(m_footer);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_leave);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_place->wipe();
        emit left();
    });
    connect(m_back, &QPushButton::clicked, this, &NewNetworkPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &NewNetworkPage::goOn);
    return m_footer;
}

void NewNetworkPage::addStep(Step* step) {
    m_steps << step;
    m_pages->addWidget(scrolling(step));
    connect(step, &Step::goOn, this, &NewNetworkPage::goOn);
}

Step* NewNetworkPage::current() const { return m_steps[m_number]; }

void NewNetworkPage::say() {
    m_title->setText(m_sheet ? tr("The recovery sheet") : tr("New network"));
    m_where->setText(m_sheet ? tr("Your network is there. One thing is left.")
                             : tr("Step %1 of %2 · %3").arg(m_number + 1).arg(m_steps.size()).arg(current()->title()));
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_number > 0 && !m_busy);
    m_leave->setText(tr("Do not make one"));
    m_leave->setEnabled(!m_busy);
    m_next->setText(m_busy ? tr("Making it…") : m_number + 1 < m_steps.size() ? tr("Next") : tr("Make network"));
    m_next->setEnabled(!m_busy);
}

void NewNetworkPage::takeFocus() {
    if (m_sheet)
        m_sheet->takeFocus();
    else
        current()->takeFocus();
}

void NewNetworkPage::goTo(int number) {
    m_number = number;
    m_notice->hide();
    m_pages->setCurrentIndex(number);
    m_texts.sayAgain();
    takeFocus();
}

void NewNetworkPage::goBack() {
    if (m_number > 0 && !m_busy) goTo(m_number - 1);
}

void NewNetworkPage::goOn() {
    if (m_busy || m_sheet || !current()->check()) return;
    if (m_number + 1 == m_steps.size()) return make();
    prepare(m_number + 1);
    goTo(m_number + 1);
}

void NewNetworkPage::prepare(int number) {
    if (const auto* from = m_kind->chosen()) {
        if (m_steps[number] == m_names) m_names->propose(*from);
        if (m_steps[number] == m_partners) m_partners->propose(*from);
    }
    if (m_steps[number] == m_place) m_place->propose(m_names->network(), m_names->owner());
}

void NewNetworkPage::setBusy(bool busy) {
    m_busy = busy;
    m_pages->setEnabled(!busy);
    m_texts.sayAgain();
}

void NewNetworkPage::make() {
    NetworkPlan plan;
    plan.language = plan_language();
    for (const auto* step : std::as_const(m_steps)) step->putInto(plan);
    const auto fill = [plan](workspace::Workspace& file) { return make_planned(file, plan); };
    setBusy(true);
    m_notice->hide();
    m_tools.desk.setBackupPlace(Path(m_tools.preferences.backupFolder().toStdString()));
    m_tools.desk.make(Path(m_place->path().toStdString()), m_place->takePassphrase(), fill, this,
                      [this](const Result<void>& made) { onMade(made); });
}

void NewNetworkPage::onMade(const Result<void>& made) {
    setBusy(false);
    if (!made) return explain(made.error());
    m_sheet = new RecoverySheetPage(m_tools);
    m_pages->setCurrentIndex(m_pages->addWidget(scrolling(m_sheet)));
    m_footer->hide();
    connect(m_sheet, &RecoverySheetPage::left, this, &NewNetworkPage::finished);
    m_sheet->refresh();
    m_texts.sayAgain();
    m_sheet->takeFocus();
}

// Nothing was left behind, so the same answers can be tried again.
void NewNetworkPage::explain(const workspace::Problem& problem) {
    const QString sentence = catalogue::sentence(problem);
    m_notice->showText(widgets::NoticeBar::Tone::Danger, sentence);
    switch (problem.code) {
    case ProblemCode::FileExists:
    case ProblemCode::FolderNotFound:
    case ProblemCode::FileIsFolder:
    case ProblemCode::NoPermission:
    case ProblemCode::ReadOnlyMedium:
    case ProblemCode::DiskFull:
    case ProblemCode::DiskFailure: return m_place->showPathProblem(sentence);
    default: m_place->takeFocus();
    }
}

void NewNetworkPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) m_texts.sayAgain();
}

} // namespace tandem::start
