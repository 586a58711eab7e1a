#include "cases/work_note_panel.h"

#include "catalogue/document_words.h"
#include "catalogue/problems.h"
#include "print/document_paper.h"
#include "print/pdf.h"
#include "print/preview.h"
#include "widgets/theme.h"
#include "workspace/deliver.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::cases {
namespace {

constexpr int preview_height = 360;

} // namespace

WorkNotePanel::WorkNotePanel(bridge::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_preview(new print::Preview(this)), m_print(new QPushButton(this)), m_close(new QPushButton(this)) {
    setObjectName("workNote");
    m_print->setObjectName("printWorkNote");
    m_close->setObjectName("closeWorkNote");
    m_preview->setObjectName("workNotePreview");
    m_preview->setMinimumHeight(widgets::scaled(preview_height));
    widgets::setButtonKind(m_print, widgets::ButtonKind::Main);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_preview);
    m_texts.add([this] {
        m_print->setText(tr("Print this note"));
        m_close->setText(tr("Close"));
        m_preview->setAccessibleName(tr("How the note looks"));
    });
    connect(m_print, &QPushButton::clicked, this, &WorkNotePanel::print);
    connect(m_close, &QPushButton::clicked, this, &WorkNotePanel::leave);
    hide();
}

void WorkNotePanel::open(domain::ActionId action) {
    const auto question = [action](workspace::Workspace& file) { return workspace::preview_work_note(file, action, catalogue::DocumentWords()); };
    m_desk.ask(this, question, [this, action](const workspace::Result<documents::Document>& note) {
        if (!note) {
            leave();
            return emit complained(catalogue::sentence(note.error()));
        }
        m_action = action;
        m_preview->setPaper(std::make_shared<print::DocumentPaper>(*note));
        show();
        m_print->setFocus(Qt::OtherFocusReason);
    });
}

void WorkNotePanel::leave() {
    m_action.reset();
    m_preview->setPaper(nullptr);
    hide();
}

// What is not written down has not been handed out: first the register, then the printer.
void WorkNotePanel::print() {
    if (!m_action) return;
    const auto question = [action = *m_action](workspace::Workspace& file) -> workspace::Result<QByteArray> {
        TANDEM_ASSIGN(const auto note, workspace::print_work_note(file, action, catalogue::DocumentWords()));
        return print::to_pdf(note);
    };
    m_print->setEnabled(false);
    m_desk.ask(this, question, [this](const workspace::Result<QByteArray>& made) {
        m_print->setEnabled(true);
        if (!made) return emit complained(catalogue::sentence(made.error()));
        print::PrintJob job;
        job.pdf = *made;
        print::print_pdf(
            this, job,
            [this](const Expected<void, print::PrintProblem>& done) {
                if (!done) return emit complained(print::sentence(done.error()));
                leave();
                emit printed(tr("The note went to the printer. It stands in \"Who heard what\"."));
            },
            m_programs);
    });
}

void WorkNotePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    leave();
    event->accept();
}

void WorkNotePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::cases
