#include "settings/letters_card.h"

#include "catalogue/document_words.h"
#include "print/document_paper.h"
#include "print/preview.h"
#include "screen/row_list.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::settings {
namespace {

using documents::Letter;
using workspace::Workspace;

constexpr int preview_height = 420;

QString in_braces(const std::vector<std::string>& names) {
    QStringList all;
    for (const auto& name : names) all << QLatin1Char('{') + QString::fromStdString(name) + QLatin1Char('}');
    return all.join(QStringLiteral(", "));
}

QString object_name(const char* start, Letter letter) {
    return QString::fromLatin1(start) + (letter == Letter::ConsentForm ? QStringLiteral("Form") : QStringLiteral("Information"));
}

} // namespace

LettersCard::LettersCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/letters"), QStringLiteral("lettersSettings"), parent),
      m_rows(new screen::RowList(QStringLiteral("letterRows"), {4, 3, 0}, this)) {
    texts().add([this] { setTitle(tr("Papers for residents")); });
    makeLetterForm();
    body()->addWidget(m_rows);
    body()->addWidget(m_form);
}

void LettersCard::makeLetterForm() {
    m_form = makeForm("letterForm");
    m_text = m_form->addText("letterText", [] { return tr("The text"); });
    m_text->setLongest(static_cast<int>(workspace::most_letter / 2)); // in bytes no more than the file takes
    m_text->setLines(10, 24);
    m_form->addHint([] { return tr("# before a line makes a heading, - a point, [ ] a box to tick. These are filled in: %1").arg(in_braces(documents::letter_fields())); });
    auto* tools = new QWidget(m_form);
    m_look = texts().on(new QPushButton(tools), [] { return tr("See how it looks"); });
    m_look->setObjectName("letterLook");
    m_back = texts().on(new QPushButton(tools), [] { return tr("Back to the text of Tandem"); });
    m_back->setObjectName("letterBack");
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_look);
    line->addWidget(m_back);
    line->addStretch(1);
    m_preview = new print::Preview(m_form);
    m_preview->setObjectName("letterPreview");
    m_preview->setMinimumHeight(widgets::scaled(preview_height));
    m_preview->hide();
    texts().add([this] { m_preview->setAccessibleName(tr("How the letter looks")); });
    m_form->addWide(tools);
    m_form->addWide(m_preview);
    connect(m_look, &QPushButton::clicked, this, &LettersCard::look);
    connect(m_back, &QPushButton::clicked, this, [this] { save({}); });
    connect(m_form, &screen::FormPanel::saveAsked, this, &LettersCard::saveTyped);
}

void LettersCard::show(const Known& known) {
    m_may_change = known.may_change;
    fill();
}

void LettersCard::fill() {
    const auto question = [](Workspace& file) -> workspace::Result<Letters> {
        Letters letters;
        const catalogue::DocumentWords words;
        TANDEM_ASSIGN(letters.form, workspace::letter_text(file, Letter::ConsentForm, words));
        TANDEM_ASSIGN(letters.information, workspace::letter_text(file, Letter::InformationLetter, words));
        return letters;
    };
    desk().ask(this, question, [this](const workspace::Result<Letters>& letters) {
        if (letters) return put(*letters);
        complain(letters.error());
    });
}

void LettersCard::put(const Letters& letters) {
    m_letters = letters;
    m_rows->refill([&] {
        addRow(Letter::ConsentForm, letters.form);
        addRow(Letter::InformationLetter, letters.information);
    });
}

QString LettersCard::nameOf(Letter letter) const { return letter == Letter::ConsentForm ? tr("Form for a yes") : tr("Letter with information"); }

void LettersCard::addRow(Letter letter, const workspace::LetterText& text) {
    QPushButton* change = nullptr;
    if (*m_may_change) {
        change = new QPushButton(tr("Change the text"));
        change->setObjectName(object_name("change", letter));
        change->setAccessibleName(tr("Change the text: %1").arg(nameOf(letter)));
        connect(change, &QPushButton::clicked, this, [this, letter, change] {
            edit(letter);
            m_form->setComesFrom(change);
        });
    }
    m_rows->addRow(object_name("", letter), {screen::textCell(nameOf(letter)), screen::mutedCell(text.is_own ? tr("your own text") : tr("the text of Tandem")), change});
}

void LettersCard::edit(Letter letter) {
    if (!m_letters) return;
    m_edited = letter;
    const auto& text = letter == Letter::ConsentForm ? m_letters->form : m_letters->information;
    m_form->drafts().moveTo(draftPlace(object_name("letter", letter))); // each letter has what was typed in it
    m_form->fill(m_text, text.text);
    m_back->setVisible(text.is_own);
    m_preview->hide();
    m_form->open();
}

void LettersCard::look() {
    const auto question = [text = m_text->text().toStdString()](Workspace& file) {
        return workspace::sample_letter(file, text, catalogue::DocumentWords());
    };
    desk().ask(this, question, [this](const workspace::Result<documents::Document>& letter) {
        if (!letter) return complain(letter.error());
        m_preview->setPaper(std::make_shared<print::DocumentPaper>(*letter));
        m_preview->show();
    });
}

void LettersCard::saveTyped() {
    const auto text = m_text->text().toStdString();
    if (const auto unknown = documents::unknown_fields(text); !unknown.empty())
        return complain(tr("Tandem does not know %1. Choose one of these: %2").arg(in_braces(unknown), in_braces(documents::letter_fields())));
    save(text);
}

void LettersCard::save(const std::string& text) {
    act([letter = m_edited, text](Workspace& file) { return workspace::save_letter(file, letter, text, catalogue::DocumentWords()); }, [this] {
        m_form->saved();
        m_preview->hide();
        fill();
        emit said(tr("The text is saved. It is on paper from now on."));
    });
}

} // namespace tandem::settings
