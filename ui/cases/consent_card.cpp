#include "cases/consent_card.h"

#include "cases/about_whom_form.h"
#include "cases/consent_fill_form.h"
#include "cases/consent_sentences.h"
#include "cases/paper_panel.h"
#include "catalogue/dates.h"
#include "catalogue/document_words.h"
#include "catalogue/problems.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/announce.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "workspace/letters.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

std::string_view word_of(const domain::ConsentStep& step) {
    return std::visit([](const auto& one) { return one.word; }, step);
}

widgets::Tone tone_of(const domain::ConsentStep& step) {
    if (std::holds_alternative<domain::ConsentGiven>(step)) return widgets::Tone::Good;
    const bool ends = std::holds_alternative<domain::ConsentRefused>(step) || std::holds_alternative<domain::ConsentWithdrawn>(step);
    return ends ? widgets::Tone::Danger : widgets::Tone::Neutral;
}

} // namespace

ConsentCard::ConsentCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("consentCard"), parent),
      m_rows(new screen::RowList("consentRows", {2, 5, 0}, this)),
      m_verbs(new QWidget(this)),
      m_no_letters(texts().on(widgets::mutedLabel({}, this), [] { return catalogue::sentence(workspace::letters_stopped()); })),
      m_paper(new PaperPanel(desk(), QStringLiteral("letter"), this)),
      m_shared(widgets::wrapLabel({}, this)) {
    m_shared->setObjectName("consentShared");
    m_shared->setTextFormat(Qt::RichText);
    m_shared->hide();
    texts().add([this] { setTitle(tr("What may be told")); });
    body()->addWidget(m_rows);
    body()->addWidget(m_shared);
    makeVerbs();
    m_no_letters->setObjectName("noLetters");
    body()->addWidget(m_no_letters);
    makeForms();
    body()->addWidget(m_paper);
    connect(m_paper, &PaperPanel::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(m_paper, &PaperPanel::printed, this, &ConsentCard::said);
}

void ConsentCard::makeVerbs() {
    auto* flow = new widgets::FlowLayout(m_verbs, 12, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto verb = [&](const char* name, screen::Saying text, std::function<void()> run) {
        auto* button = texts().on(new QPushButton(m_verbs), std::move(text));
        button->setObjectName(QString::fromLatin1(name));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, std::move(run));
        return button;
    };
    verb(
        "consentAsked", [] { return tr("Asked"); }, [this] { noteAsked(); });
    m_yes = verb(
        "consentYes", [] { return tr("Said yes"); }, [this] { startYes(); });
    verb(
        "consentNo", [] { return tr("Said no"); }, [this] { startEnd(ConsentEnds::Refused); });
    verb(
        "consentNarrow", [] { return tr("Less than before"); }, [this] { startEnd(ConsentEnds::Narrowed); });
    verb(
        "consentStop", [] { return tr("Taken back"); }, [this] { startEnd(ConsentEnds::Withdrawn); });
    m_form_paper = verb(
        "consentPaper", [] { return tr("Form on paper"); }, [this] { showLetter(documents::Letter::ConsentForm); });
    m_letter_paper = verb(
        "letterPaper", [] { return tr("Letter with information"); }, [this] { showLetter(documents::Letter::InformationLetter); });
    body()->addWidget(m_verbs);
}

void ConsentCard::makeForms() {
    m_form = new ConsentForm(desk(), makeForm("consentForm"));
    m_end_form = new ConsentEndForm(desk(), makeForm("consentEndForm"));
    m_fill_form = new ConsentFillForm(desk(), makeForm("consentFillForm"));
    body()->addWidget(m_form->panel());
    body()->addWidget(m_end_form->panel());
    m_about_whom = new AboutWhomForm(desk(), makeForm("aboutWhomForm"));
    body()->addWidget(m_about_whom->panel());
    m_rows->openBelow({}, m_fill_form->panel());
    for (auto* panel : {m_form->panel(), m_end_form->panel(), m_about_whom->panel(), m_fill_form->panel()}) panel->setComesFrom(m_yes);
    connect(m_form->panel(), &screen::FormPanel::saveAsked, this, &ConsentCard::saveYes);
    connect(m_end_form->panel(), &screen::FormPanel::saveAsked, this, &ConsentCard::saveEnd);
    connect(m_about_whom->panel(), &screen::FormPanel::saveAsked, this, &ConsentCard::saveAboutWhom);
    connect(m_fill_form->panel(), &screen::FormPanel::saveAsked, this, &ConsentCard::saveFilledIn);
}

void ConsentCard::fill() {
    m_verbs->setVisible(mayChange() && !view().shown.subjects.empty());
    const auto died = [](const domain::CaseSubject& subject) { return subject.deceased_on.has_value(); };
    const bool stopped = firstSubject() && std::ranges::all_of(view().shown.subjects, died);
    for (auto* paper : {m_form_paper, m_letter_paper}) paper->setEnabled(!stopped);
    m_no_letters->setVisible(mayChange() && stopped);
    m_form->setSubjects(view().shown.subjects, view().consents.grounds.consents);
    m_about_whom->setSubjects(view().shown.subjects);
    m_end_form->setSubjects(view().shown.subjects);
    m_end_form->setCategories(view().consents.categories);
    m_rows->refill([this] {
        int number = 0;
        for (const auto& subject : view().shown.subjects)
            for (const auto& event : view().consents.events_of(subject.id)) addEvent(subject, event, number++);
        if (number == 0)
            m_rows->addRow({}, {screen::mutedCell(tr("Nobody was asked yet")),
                                screen::mutedCell(tr("Until somebody says yes, this case goes without a name.")), nullptr});
    });
}

void ConsentCard::addEvent(const domain::CaseSubject& subject, const domain::ConsentEvent& event, int number) {
    const QString step = catalogue::consent_step_label(word_of(event.step)), key = catalogue::in_one_line(event.id.text());
    QStringList when{catalogue::short_date(event.on)};
    if (view().shown.subjects.size() > 1) when << catalogue::label(subject.role);
    auto* what =
        screen::columnCell({screen::flowCell({new widgets::Chip({step, tone_of(event.step)})}), screen::mutedCell(screen::dotted(when))});
    QWidget* missing = nullptr;
    if (!event.to_fill_in.empty()) {
        QStringList parts;
        for (const auto part : event.to_fill_in) parts << catalogue::label(part).toLower();
        QString text = tr("Still to fill in: %1").arg(parts.join(QStringLiteral(", ")));
        if (event.fill_in_by) text += QLatin1Char(' ') + tr("(before %1)").arg(catalogue::short_date(*event.fill_in_by));
        missing = screen::mutedCell(text);
    }
    auto* details = screen::columnCell({screen::textCell(ConsentSentences::about(event, view().consents)), missing});
    QPushButton* fill_in = nullptr;
    if (missing && mayChange()) {
        fill_in = new QPushButton(tr("Fill in"));
        fill_in->setObjectName(QStringLiteral("consentFill%1").arg(number));
        fill_in->setAccessibleName(tr("Fill in: %1").arg(screen::dotted({step, catalogue::short_date(event.on)})));
        connect(fill_in, &QPushButton::clicked, this, [this, event, key] {
            m_rows->openBelow(key, m_fill_form->panel());
            m_fill_form->open(event, view().consents.categories);
        });
    }
    m_rows->addRow(key, {what, details, fill_in});
}

std::optional<domain::SubjectId> ConsentCard::firstSubject() const {
    if (!hasSomethingToShow() || view().shown.subjects.empty()) return std::nullopt;
    return view().shown.subjects.front().id;
}

bool ConsentCard::mayGetLetters(domain::SubjectId id) const {
    const auto found = std::ranges::find(view().shown.subjects, id, &domain::CaseSubject::id);
    return found != view().shown.subjects.end() && !found->deceased_on;
}

void ConsentCard::startYes() {
    const auto subject = firstSubject();
    if (!subject) return complain(tr("First write whom the case is about."));
    leaveForms();
    m_form->open(*subject);
}

void ConsentCard::startYesTo(domain::SubjectId subject, const workspace::PartyHit& party) {
    leaveForms();
    m_form->open(subject);
    m_form->nameParty(party);
}

void ConsentCard::startEnd(ConsentEnds kind) {
    const auto subject = firstSubject();
    if (!subject) return complain(tr("First write whom the case is about."));
    leaveForms();
    m_end_form->open(kind, *subject);
}

void ConsentCard::leaveForms() {
    for (auto* panel : {m_form->panel(), m_end_form->panel(), m_about_whom->panel()}) panel->leave();
}

bool ConsentCard::isAboutSeveral() const { return view().shown.subjects.size() > 1; }

// No answer yet. Of who is alone in the case it was today, in one press.
void ConsentCard::noteAsked() {
    const auto subject = firstSubject();
    if (!subject) return complain(tr("First write whom the case is about."));
    leaveForms();
    if (isAboutSeveral()) return m_about_whom->open({}, *subject);
    saveAsked(*subject, desk().today());
}

void ConsentCard::saveAsked(domain::SubjectId subject, Day on) {
    act([subject, on](workspace::Workspace& file) { return workspace::ask_consent(file, subject, on, {}); },
        [this, on] {
            m_about_whom->panel()->saved();
            if (on == desk().today())
                emit said(tr("It is written down that it was asked today."));
            else
                emit said(tr("It is written down that it was asked on %1.").arg(catalogue::short_date(on)));
        });
}

void ConsentCard::showLetter(documents::Letter letter) {
    const auto subject = firstSubject();
    if (!subject) return complain(tr("First write whom the case is about."));
    leaveForms();
    if (isAboutSeveral()) return m_about_whom->open(letter, *subject);
    openLetter(*subject, letter);
}

void ConsentCard::openLetter(domain::SubjectId subject, documents::Letter letter) {
    if (!mayGetLetters(subject)) return complain(workspace::letters_stopped());
    m_paper->open({[id = view().case_file().id, letter](workspace::Workspace& file) {
                       return workspace::preview_letter(file, id, letter, catalogue::DocumentWords());
                   },
                   [subject, letter](workspace::Workspace& file) {
                       return workspace::print_letter(file, subject, letter, catalogue::DocumentWords());
                   }});
}

void ConsentCard::saveAboutWhom() {
    const auto answer = m_about_whom->written();
    if (!answer) return complain(answer.error());
    const auto letter = m_about_whom->letter();
    if (!letter) return saveAsked(answer->subject, answer->on);
    m_about_whom->panel()->saved();
    takeFocus(); // where the keyboard goes back to when the paper is closed
    openLetter(answer->subject, *letter);
}

void ConsentCard::takeFocus() { m_yes->setFocus(Qt::OtherFocusReason); }

void ConsentCard::saveYes() {
    const auto wanted = m_form->written();
    if (!wanted) return complain(wanted.error());
    const auto verb = [wanted = *wanted](workspace::Workspace& file) { return workspace::record_consent(file, wanted); };
    desk().act(this, verb, [this](const workspace::Result<workspace::RecordedConsent>& recorded) {
        if (!recorded) return complain(recorded.error());
        emit succeeded();
        m_form->panel()->saved();
        m_shared->hide();
        emit said(ConsentSentences::after_yes(*recorded));
    });
}

void ConsentCard::saveEnd() {
    const auto end = m_end_form->written();
    if (!end) return complain(end.error());
    const auto verb = [end = *end, kind = m_end_form->kind()](workspace::Workspace& file) {
        switch (kind) {
        case ConsentEnds::Refused: return workspace::refuse_consent(file, end);
        case ConsentEnds::Withdrawn: return workspace::withdraw_consent(file, end);
        case ConsentEnds::Narrowed: break;
        }
        return workspace::narrow_consent(file, end);
    };
    desk().act(this, verb, [this](const workspace::Result<workspace::EndedConsent>& ended) {
        if (!ended) return complain(ended.error());
        emit succeeded();
        m_end_form->panel()->saved();
        tellEnd(*ended);
    });
}

// What was told before stays told: who heard it has to hear of the change too (AVG art. 19).
void ConsentCard::tellEnd(const workspace::EndedConsent& ended) {
    const bool goes_on = m_end_form->kind() == ConsentEnds::Narrowed;
    const QString sentence = goes_on ? tr("From now on less is told.") : tr("From now on it is no longer told.");
    const QString rest = ConsentSentences::heard_before(ended, desk().zone());
    m_shared->setText(QStringLiteral("<b>%1</b> %2").arg(screen::escaped(sentence), screen::escaped(rest)));
    m_shared->show();
    widgets::announce(m_shared, sentence + QLatin1Char(' ') + rest);
    emit said(sentence);
}

void ConsentCard::saveFilledIn() {
    const auto parts = m_fill_form->written();
    if (!parts) return complain(parts.error());
    act([id = m_fill_form->about(), parts = *parts](workspace::Workspace& file) { return workspace::fill_in_consent(file, id, parts); },
        [this] { m_fill_form->panel()->saved(); });
}

} // namespace tandem::cases
