#include "meetings/packs_card.h"

#include "catalogue/document_words.h"
#include "catalogue/problems.h"
#include "meetings/folder_line.h"
#include "meetings/packs_model.h"
#include "print/document_paper.h"
#include "print/pdf.h"
#include "print/preview.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/list_table.h"
#include "widgets/progress_panel.h"
#include "widgets/theme.h"
#include "workspace/meeting_of_now.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::meetings {

using workspace::PackFormat;
using workspace::Result;
using workspace::Workspace;

namespace {

constexpr int preview_below = 860;                     // of the design: below it the preview stands under the list
constexpr int preview_height = 420, list_height = 240; // of the design
constexpr std::array formats = {PackFormat::Html, PackFormat::Pdf};

QString with_key(const QString& text, const QKeySequence& key) {
    return text + QStringLiteral("  ") + key.toString(QKeySequence::NativeText);
}

std::string pdf_of(const documents::Document& document) { return print::to_pdf(document).toStdString(); }

} // namespace

PacksCard::PacksCard(const screen::Tools& tools, std::optional<domain::MeetingId> meeting, QWidget* parent)
    : QWidget(parent),
      m_tools(tools),
      m_meeting(meeting),
      m_card(new widgets::Card(this)),
      m_why(widgets::mutedLabel({}, this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_model(new PacksModel(this)),
      m_list(new widgets::ListTable(this)),
      m_nobody(new widgets::EmptyState(this)),
      m_save(new QPushButton(this)),
      m_print_one(new QPushButton(this)),
      m_print_all(new QPushButton(this)),
      m_folder(new FolderLine(m_tools.seams, this)),
      m_progress(new widgets::ProgressPanel(this)),
      m_preview(new print::Preview(this)) {
    m_why->setObjectName(QStringLiteral("packsWhy"));
    makeList();
    makeButtons();
    m_progress->hide();
    m_nobody->step()->setObjectName(QStringLiteral("nobodyStep"));
    m_nobody->hide();
    m_preview->setObjectName(QStringLiteral("packPreview"));
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_progress)}) left->addWidget(part);
    m_columns->setSpacing(14);
    m_columns->addLayout(left, 5);
    m_columns->addWidget(m_preview, 6);
    m_card->body()->insertWidget(0, m_why);
    m_card->body()->addWidget(m_nobody);
    m_card->body()->addLayout(m_columns, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_texts.add([this] {
        m_card->setTitle(m_held ? tr("Lists to hand out") : tr("Agendas to hand out"));
        m_why->setText(
            tr("Each list is for one person, and has what that person may have on paper: mostly codes, and a name only where they need it "
               "for something they do themselves. A saved file has less: it can be passed on."));
        m_save->setText(tr("Save all…"));
        m_print_one->setText(with_key(tr("Print this one"), QKeySequence::Print));
        m_print_one->setShortcut(QKeySequence::Print); // after the text, which sets a shortcut of its own
        m_print_all->setText(tr("Print all"));
        m_list->setAccessibleName(tr("For whom the lists are"));
        m_preview->setAccessibleName(tr("How the list looks"));
        m_nobody->setTexts(tr("Nobody to hand out to"), tr("Invite people to this meeting first; each of them gets a list."));
        m_model->retitle();
    });
}

void PacksCard::makeList() {
    m_list->setObjectName(QStringLiteral("packs"));
    m_list->setModel(m_model);
    m_list->setWideColumn(PacksModel::Party);
    m_list->setColumnLetters(PacksModel::Who, 20);
    m_list->setColumnLetters(PacksModel::Lines, 24);
    m_list->setHeights(widgets::ListTable::Heights::ByContent);
    m_list->setMinimumHeight(widgets::scaled(list_height));
    m_preview->setMinimumHeight(widgets::scaled(preview_height));
    connect(m_list, &widgets::ListTable::rowChosen, this, &PacksCard::showChosen);
}

void PacksCard::makeButtons() {
    m_save->setObjectName(QStringLiteral("saveAllPacks"));
    m_print_one->setObjectName(QStringLiteral("printOnePack"));
    m_print_all->setObjectName(QStringLiteral("printAllPacks"));
    widgets::setButtonKind(m_save, widgets::ButtonKind::Main);
    auto* buttons = new QWidget(m_card);
    auto* flow = new widgets::FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {m_save, m_print_one, m_print_all}) flow->addWidget(button);
    m_card->body()->addWidget(buttons);
    m_card->body()->addWidget(m_folder);
    connect(m_folder, &FolderLine::folderChosen, this, &PacksCard::save);
    connect(m_folder, &FolderLine::left, m_save, [this] { m_save->setFocus(Qt::OtherFocusReason); });
    connect(m_save, &QPushButton::clicked, this, &PacksCard::askFolder);
    connect(m_print_one, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0) print({static_cast<std::size_t>(m_list->currentRow())});
    });
    connect(m_print_all, &QPushButton::clicked, this, [this] {
        std::vector<std::size_t> all(m_model->packs().size());
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
        print(std::move(all));
    });
    connect(m_progress, &widgets::ProgressPanel::cancelAsked, this, [this] {
        if (m_task) m_task->cancel();
        m_to_print.clear();
    });
}

void PacksCard::show(const MeetingView& view) {
    m_held = view.state() == "held";
    m_day = QString::fromStdString(view.meeting().day.text());
    m_texts.sayAgain();
    read();
}

void PacksCard::read() {
    if (!m_meeting) return;
    using Packs = std::optional<std::vector<workspace::Pack>>; // nothing while the room may look along
    const auto question = [meeting = *m_meeting](Workspace& file) -> Result<Packs> {
        TANDEM_ASSIGN(const auto running, workspace::meeting_of_now(file));
        if (running) return Packs();
        TANDEM_ASSIGN(auto packs, workspace::preview_packs(file, meeting, domain::Occasion::Paper, catalogue::DocumentWords()));
        return Packs(std::move(packs));
    };
    m_tools.desk.ask(this, question, [this](Result<Packs> packs) {
        if (packs && *packs) return showPacks(**std::move(packs));
        if (packs) {
            showPacks({});
            return emit failed(tr("There is a meeting now, and the room may look along. The papers show when it is over."));
        }
        showPacks({});
        if (packs.error().code != workspace::ProblemCode::NothingToHandOut) emit failed(catalogue::sentence(packs.error()));
    });
}

void PacksCard::showPacks(std::vector<workspace::Pack> packs) {
    const bool any = !packs.empty();
    const int row = std::max(0, m_list->currentRow());
    m_model->setPacks(std::move(packs), m_held ? PacksModel::About::Actions : PacksModel::About::Agenda);
    m_nobody->setVisible(!any);
    m_list->setVisible(any);
    m_preview->setVisible(any);
    for (auto* button : {m_save, m_print_one, m_print_all}) button->setVisible(any);
    if (!any) m_folder->hide();
    m_list->setCurrentRow(any ? std::min(row, m_model->rowCount() - 1) : -1);
    showChosen(m_list->currentRow());
    if (any && m_wants_focus) {
        m_wants_focus = false;
        takeFocus();
    }
}

void PacksCard::showChosen(int row) {
    if (row < 0 || row >= m_model->rowCount()) return m_preview->setPaper(nullptr);
    m_preview->setPaper(std::make_shared<print::DocumentPaper>(m_model->packs()[static_cast<std::size_t>(row)].document));
}

void PacksCard::askFolder() { m_folder->open(tr("Meeting %1").arg(m_day)); }

// Or nothing has it: what had it was disabled while the lists were saved.
bool PacksCard::hasKeyboard() const {
    const auto* at = QApplication::focusWidget();
    return !at || isAncestorOf(at);
}

void PacksCard::save(const QString& folder) {
    const auto work = [meeting = *m_meeting, path = Path(folder.toStdString())](Workspace& file, const workspace::Progress& progress) {
        return workspace::hand_out_packs(file, meeting, path, formats, catalogue::DocumentWords(), pdf_of, progress);
    };
    auto* task =
        m_tools.desk.begin(this, work, [this, folder](const Result<std::vector<workspace::PackFile>>& files) { saved(files, folder); });
    follow(task, tr("Saving the lists…"));
}

void PacksCard::follow(bridge::Task* task, const QString& text) {
    m_task = task;
    m_progress->setText(text);
    m_progress->setPercent(0);
    setBusy(true);
    connect(task, &bridge::Task::progressed, m_progress, &widgets::ProgressPanel::setPercent);
    connect(task, &bridge::Task::finished, this, [this] { setBusy(false); });
}

void PacksCard::saved(const Result<std::vector<workspace::PackFile>>& files, const QString& folder) {
    setBusy(false);
    const bool goes_on_here = hasKeyboard();
    if (!files) {
        if (goes_on_here) m_folder->takeFocus();
        return emit failed(catalogue::sentence(files.error()));
    }
    m_folder->hide();
    if (goes_on_here) m_save->setFocus(Qt::OtherFocusReason);
    emit succeeded(tr("%n file(s) saved in %1", nullptr, static_cast<int>(files->size())).arg(QDir::toNativeSeparators(folder)));
}

// What is not written down has not been handed out: first the register, then the printer.
void PacksCard::print(std::vector<std::size_t> which) {
    std::vector<domain::AttendanceId> recipients;
    for (const auto place : which) recipients.push_back(m_model->packs()[place].recipient);
    const auto question = [meeting = *m_meeting, recipients](Workspace& file) -> Result<QList<QByteArray>> {
        TANDEM_ASSIGN(const auto papers, workspace::print_packs(file, meeting, recipients, catalogue::DocumentWords()));
        QList<QByteArray> made;
        for (const auto& paper : papers) made << print::to_pdf(paper);
        return made;
    };
    m_progress->setText(tr("Printing…"));
    m_progress->setPercent(-1);
    setBusy(true);
    m_tools.desk.ask(this, question, [this](const Result<QList<QByteArray>>& made) {
        setBusy(false);
        if (!made) return emit failed(catalogue::sentence(made.error()));
        m_to_print = *made;
        m_printed = 0;
        printNext();
    });
}

void PacksCard::printNext() {
    setBusy(!m_to_print.isEmpty());
    if (m_to_print.isEmpty()) return emit succeeded(tr("%n list(s) sent to the printer", nullptr, m_printed));
    print::PrintJob job;
    job.pdf = m_to_print.takeFirst();
    print::print_pdf(
        this, job,
        [this](const Expected<void, print::PrintProblem>& done) {
            if (done) return ++m_printed, printNext();
            m_to_print.clear();
            setBusy(false);
            emit failed(print::sentence(done.error()));
        },
        m_programs);
}

void PacksCard::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_folder->setEnabled(!busy);
    for (auto* button : {m_save, m_print_one, m_print_all}) button->setEnabled(!busy);
}

void PacksCard::takeFocus() {
    if (m_model->rowCount() == 0)
        m_wants_focus = true;
    else
        m_save->setFocus(Qt::OtherFocusReason);
}

void PacksCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < widgets::scaled(preview_below) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PacksCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::meetings
