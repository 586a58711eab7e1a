#include "start/recovery_sheet_page.h"

#include "bridge/passphrases.h"
#include "catalogue/dates.h"
#include "catalogue/language.h"
#include "catalogue/problems.h"
#include "print/pdf.h"
#include "print/pipe.h"
#include "print/preview.h"
#include "print/recovery_sheet.h"
#include "screen/choice_box.h"
#include "start/sheet_field.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include "workspace/networks.h"
#include "workspace/settings.h"

#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::start {

using widgets::NoticeBar;
using workspace::Result;
using workspace::Workspace;

struct RecoverySheetPage::Read {
    SecretText letters;
    QString network;
    bool on_paper = false;
};

namespace {

constexpr int preview_height = 420; // pixels of the design

QString language_code() {
    const auto code = catalogue::code_of(catalogue::spoken());
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace

RecoverySheetPage::RecoverySheetPage(const screen::Tools& tools, QWidget* parent)
    : QWidget(parent),
      m_tools(tools),
      m_notice(new NoticeBar(this)),
      m_preview(new print::Preview(this)),
      m_printer(new screen::ChoiceBox),
      m_printer_field(new widgets::LabelledField({}, m_printer)),
      m_typed(new SheetField) {
    setObjectName("recoverySheetPage");
    m_notice->setObjectName("sheetNotice");
    m_preview->setObjectName("sheetPreview");
    m_printer->setObjectName("sheetPrinter");
    m_preview->hide();
    m_printer_field->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (QWidget* part : std::initializer_list<QWidget*>{m_notice, makePaperCard(), m_preview, makeRehearsalCard(), makeFooter()})
        column->addWidget(part);
    column->addStretch(1);
    m_texts.add([this] {
        m_printer_field->setLabel(tr("Printer"));
        m_show->setText(m_preview->isHidden() ? tr("Show the sheet") : tr("Hide the sheet"));
        m_leave->setText(m_on_paper ? tr("Done") : tr("Later"));
        m_preview->setMinimumHeight(widgets::scaled(preview_height));
    });
}

RecoverySheetPage::~RecoverySheetPage() = default;

QPushButton* RecoverySheetPage::addButton(const QString& object_name, screen::Saying text) {
    auto* button = new QPushButton(this);
    button->setObjectName(object_name);
    if (text) m_texts.on(button, std::move(text));
    return button;
}

QWidget* RecoverySheetPage::makePaperCard() {
    auto* card = new widgets::Card(this);
    m_texts.add([card] { card->setTitle(tr("A sheet for when the passphrase is forgotten")); });
    auto* about = m_texts.on(widgets::wrapLabel({}, card), [] {
        return tr("Whoever has this sheet opens the file. Keep it on paper, in the safe of your organisation, not in the computer. Without "
                  "passphrase and without sheet nobody can help you.");
    });
    m_print = addButton("printSheet", [] { return tr("Print"); });
    widgets::setButtonKind(m_print, widgets::ButtonKind::Main);
    m_show = addButton("showSheet", {});
    m_save = addButton("saveSheet", [] { return tr("Save as PDF…"); });
    m_by_hand = addButton("sheetByHand", [] { return tr("I wrote it over by hand"); });
    widgets::setButtonKind(m_by_hand, widgets::ButtonKind::Quiet);
    auto* buttons = new widgets::FlowLayout(nullptr, 8, 8);
    for (auto* button : {m_print, m_show, m_save, m_by_hand}) buttons->addWidget(button);
    card->body()->addWidget(about);
    card->body()->addWidget(m_printer_field);
    card->body()->addLayout(buttons);
    connect(m_print, &QPushButton::clicked, this, &RecoverySheetPage::printSheet);
    connect(m_show, &QPushButton::clicked, this, [this] { showLetters(m_preview->isHidden()); });
    connect(m_save, &QPushButton::clicked, this, &RecoverySheetPage::savePdf);
    connect(m_by_hand, &QPushButton::clicked, this, &RecoverySheetPage::noteOnPaper);
    return card;
}

QWidget* RecoverySheetPage::makeRehearsalCard() {
    auto* card = new widgets::Card(this);
    m_texts.add([card] { card->setTitle(tr("Try it out")); });
    auto* about = m_texts.on(widgets::mutedLabel({}, card), [] {
        return tr("Type the sheet over from the paper. Then you know that it can be read, and that it opens the file.");
    });
    auto* check = addButton("checkSheet", [] { return tr("Is it right?"); });
    for (QWidget* part : std::initializer_list<QWidget*>{about, m_typed}) card->body()->addWidget(part);
    card->body()->addWidget(check, 0, Qt::AlignLeading);
    connect(check, &QPushButton::clicked, this, &RecoverySheetPage::rehearse);
    connect(m_typed, &SheetField::submitted, this, &RecoverySheetPage::rehearse);
    return card;
}

QWidget* RecoverySheetPage::makeFooter() {
    auto* footer = new QWidget(this);
    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(0, 0, 0, 0);
    m_leave = addButton("leaveSheet", {});
    line->addStretch(1);
    line->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        showLetters(false);
        m_typed->wipe();
        emit left();
    });
    return footer;
}

void RecoverySheetPage::refresh() {
    const auto read = [](Workspace& file) -> Result<Read> {
        TANDEM_ASSIGN(const auto network, workspace::network_of(file));
        TANDEM_ASSIGN(const auto kept, workspace::setting(file, "recovery_sheet"));
        return Read{file.recovery_key_text(), QString::fromStdString(network.name), !kept.value_or("").empty()};
    };
    m_tools.desk.ask(this, read, [this](Result<Read> answer) {
        if (!answer) return complain(catalogue::sentence(answer.error()));
        present(*std::move(answer));
    });
    findPrinters();
}

void RecoverySheetPage::present(Read read) {
    m_letters = std::move(read.letters);
    m_network = read.network;
    m_on_paper = read.on_paper;
    for (auto* button : {m_print, m_show, m_save}) button->setEnabled(true);
    m_by_hand->setVisible(!m_on_paper && m_tools.desk.mayChange());
    makePaper();
    m_texts.sayAgain();
}

void RecoverySheetPage::makePaper() {
    if (m_letters.empty()) return;
    m_paper = std::make_shared<const print::RecoverySheet>(
        m_letters.clone(), print::SheetFacts{m_network, catalogue::long_date(m_tools.desk.today()), language_code()});
    if (!m_preview->isHidden()) m_preview->setPaper(m_paper);
}

void RecoverySheetPage::takeFocus() { m_print->setFocus(Qt::OtherFocusReason); }

void RecoverySheetPage::showLetters(bool shown) {
    m_preview->setPaper(shown ? m_paper : nullptr);
    m_preview->setVisible(shown);
    m_texts.sayAgain();
}

void RecoverySheetPage::findPrinters() {
    print::find_printers(this, [this](Expected<print::Printers, print::PrintProblem> found) {
        if (found) showPrinters(*found);
    });
}

void RecoverySheetPage::showPrinters(const print::Printers& printers) {
    QList<screen::ChoiceBox::Entry> entries;
    for (const auto& name : printers.names) entries.append({name, name});
    m_printer->setEntries(entries);
    if (!printers.usual.isEmpty()) m_printer->choose(printers.usual);
    m_printer_field->setVisible(entries.size() > 1);
}

void RecoverySheetPage::printSheet() {
    if (m_busy || !m_paper) return;
    m_busy = true;
    say(tr("It goes to the printer…"));
    print::PrintJob job{m_printer->code(), print::to_pdf(*m_paper)};
    print::print_pdf(this, job, [this](Expected<void, print::PrintProblem> done) {
        m_busy = false;
        if (!done) return complain(print::sentence(done.error()));
        noteOnPaper();
        say(tr("Sent to the printer. Take the sheet away at once, and bring it to the safe."));
    });
}

void RecoverySheetPage::savePdf() {
    widgets::FileWish wish{tr("Save the recovery sheet"), tr("PDF (*.pdf)"), {}, tr("recovery-sheet.pdf")};
    m_tools.seams.files->saveFile(this, wish, [this](const QString& path) { writePdf(path); });
}

void RecoverySheetPage::writePdf(const QString& path) {
    if (!m_paper) return;
    QFile file(path);
    auto pdf = print::to_pdf(*m_paper);
    const bool open =
        file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool written = open && file.write(pdf) == pdf.size() && file.flush();
    print::wipe(pdf);
    if (!written) {
        file.remove();
        return complain(tr("The sheet could not be saved there. Choose another place."));
    }
    m_notice->showText(NoticeBar::Tone::Warning,
                       tr("Saved, and not encrypted: whoever finds this file opens your network. Print it, and throw the file away."));
}

// By hand or printed: from here on nobody is reminded. The day is kept, nothing else.
void RecoverySheetPage::noteOnPaper() {
    m_on_paper = true;
    m_by_hand->hide();
    m_texts.sayAgain();
    if (!m_tools.desk.mayChange()) return;
    const std::string day = m_tools.desk.today().text();
    m_tools.desk.ask(
        this, [day](Workspace& file) { return workspace::keep_setting(file, "recovery_sheet", day); },
        [this](const Result<void>& kept) {
            if (!kept) complain(catalogue::sentence(kept.error()));
        });
    say(tr("Good. Keep it in the safe of your organisation."));
}

void RecoverySheetPage::rehearse() {
    const auto typed = m_typed->letters();
    const auto verdict = bridge::judge_sheet(typed);
    if (!verdict.right) {
        m_typed->showMistake(verdict.line, verdict.sentence);
        return complain(verdict.sentence);
    }
    if (!bridge::is_same_sheet(typed, m_letters))
        return complain(tr("This is a right sheet, but of another file or from before the passphrase was changed."));
    m_typed->wipe();
    noteOnPaper();
    m_notice->showText(NoticeBar::Tone::Good, tr("It is right: this sheet opens the file."));
}

void RecoverySheetPage::say(const QString& sentence) { m_notice->showText(NoticeBar::Tone::Info, sentence); }
void RecoverySheetPage::complain(const QString& sentence) { m_notice->showText(NoticeBar::Tone::Warning, sentence); }

void RecoverySheetPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    makePaper();
    m_texts.sayAgain();
}

} // namespace tandem::start
