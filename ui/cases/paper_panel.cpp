#include "cases/paper_panel.h"

#include "catalogue/problems.h"
#include "print/document_paper.h"
#include "print/pdf.h"
#include "print/preview.h"
#include "screen/tab_order.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tandem::cases {
namespace {

constexpr int preview_height = 360;

} // namespace

PaperPanel::PaperPanel(bridge::Desk& desk, const QString& object_name, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_preview(new print::Preview(this)), m_print(new QPushButton(this)), m_close(new QPushButton(this)) {
    setObjectName(object_name);
    m_print->setObjectName(object_name + QStringLiteral("Print"));
    m_close->setObjectName(object_name + QStringLiteral("Close"));
    m_preview->setObjectName(object_name + QStringLiteral("Preview"));
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
        m_print->setText(tr("Print this"));
        m_close->setText(tr("Close"));
        m_preview->setAccessibleName(tr("How it will look"));
    });
    connect(m_print, &QPushButton::clicked, this, &PaperPanel::print);
    connect(m_close, &QPushButton::clicked, this, &PaperPanel::leave);
    hide();
}

void PaperPanel::open(Paper paper) {
    const int number = ++m_opened;
    if (isHidden()) m_came_from = QApplication::focusWidget();
    m_desk.ask(this, paper.preview, [this, paper, number](const workspace::Result<documents::Document>& document) {
        if (number != m_opened) return;
        if (!document) {
            leave();
            return emit complained(catalogue::sentence(document.error()));
        }
        m_paper = paper;
        m_preview->setPaper(std::make_shared<print::DocumentPaper>(*document));
        show();
        m_print->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(0, this, [this] { screen::bringIntoSight(this); }); // once the layout made room for it
    });
}

// The keyboard goes back to where the panel was opened from.
void PaperPanel::leave() {
    m_paper.reset();
    const bool had_keyboard = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    m_preview->setPaper(nullptr);
    hide();
    if (had_keyboard && m_came_from && m_came_from->isVisible()) m_came_from->setFocus(Qt::OtherFocusReason);
}

// What is not written down has not been handed out: first the register, then the printer.
void PaperPanel::print() {
    if (!m_paper) return;
    const auto question = [make = m_paper->print](workspace::Workspace& file) -> workspace::Result<QByteArray> {
        TANDEM_ASSIGN(const auto document, make(file));
        return print::to_pdf(document);
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
                emit printed(tr("It went to the printer. It stands in \"Who heard what\"."));
            },
            m_programs);
    });
}

void PaperPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    leave();
    event->accept();
}

void PaperPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::cases
