#include "cases/heard_card.h"

#include "base/overloaded.h"
#include "cases/paper_panel.h"
#include "catalogue/dates.h"
#include "catalogue/document_words.h"
#include "catalogue/problems.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/facts.h"
#include "screen/pickers.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "workspace/letters.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

constexpr std::int64_t rows_at_once = 8;

} // namespace

HeardCard::HeardCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("heardCard"), parent),
      m_most(rows_at_once),
      m_notices(new screen::RowList("noticeRows", {5, 3, 0}, this)),
      m_rows(new screen::RowList("heardRows", {3, 4, 4}, this)),
      m_tell(new QPushButton(this)),
      m_more(new QPushButton(this)),
      m_papers(new QWidget(this)),
      m_stopped(texts().on(widgets::mutedLabel({}, this), [] { return catalogue::sentence(workspace::letters_stopped()); })),
      m_paper(new PaperPanel(desk(), QStringLiteral("heardList"), this)) {
    m_tell->setObjectName("tellSomebody");
    m_more->setObjectName("moreHeard");
    widgets::setButtonKind(m_more, widgets::ButtonKind::Quiet);
    texts().add([this] {
        setTitle(tr("Who heard what"));
        m_rows->setHeads({tr("When"), tr("Who"), tr("What")});
        m_tell->setText(tr("I told somebody"));
        m_more->setText(tr("Show more"));
    });
    makeForm();
    makeNoticeForm();
    m_stopped->setObjectName("heardStopped");
    body()->addWidget(m_notices);
    body()->addWidget(m_rows);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addWidget(m_tell, 0, Qt::AlignLeft);
    body()->addWidget(m_form);
    new widgets::FlowLayout(m_papers, 12, 8);
    m_papers->layout()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_papers);
    body()->addWidget(m_stopped);
    body()->addWidget(m_paper);
    connect(m_paper, &PaperPanel::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(m_paper, &PaperPanel::printed, this, &HeardCard::said);
    connect(m_tell, &QPushButton::clicked, this, &HeardCard::startTelling);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += 5 * rows_at_once;
        fill();
    });
}

void HeardCard::makeForm() {
    m_form = CasePart::makeForm("toldSomebodyForm");
    m_form->setComesFrom(m_tell);
    m_person = new screen::PersonPicker(desk(), "toldPerson", m_form);
    m_party = new screen::PartyPicker(desk(), "toldParty", m_form);
    m_level = new screen::ChoiceBox(m_form);
    m_level->setObjectName("toldLevel");
    m_form->addField(m_person, [] { return tr("Whom did you tell?"); });
    m_form->addField(m_party, [] { return tr("Or which partner?"); });
    m_form->addField(m_level, [] { return tr("How much?"); });
    m_may_hear = widgets::mutedLabel({}, m_form);
    m_may_hear->setObjectName("toldMayHear");
    m_form->addWide(m_may_hear);
    texts().add([this] { sayMayHear(); });
    m_form->addHint([] { return tr("On the phone or at the door: the resident may ask who heard what."); });
    connect(m_form, &screen::FormPanel::saveAsked, this, &HeardCard::saveTold);
    connect(m_person, &screen::HitPicker::changed, this, &HeardCard::askMayHear);
    connect(m_party, &screen::HitPicker::changed, this, &HeardCard::askMayHear);
}

void HeardCard::makeNoticeForm() {
    m_notice_form = CasePart::makeForm("noticeForm");
    m_notice_form->setComesFrom(m_tell);
    m_notice_reason = m_notice_form->addText("noticeReason", [] { return tr("Why could it not be told?"); });
    m_notice_form->addHint([] { return tr("Such as: this partner does not exist any more. After that it is no longer on your list."); });
    connect(m_notice_form, &screen::FormPanel::saveAsked, this, &HeardCard::saveNotTold);
    m_notices->openBelow({}, m_notice_form);
}

void HeardCard::fill() {
    m_tell->setVisible(mayChange());
    makePapers();
    QList<screen::ChoiceBox::Entry> levels;
    for (const auto& [level, word] : domain::words_of<domain::IdentityLevel>)
        if (level != domain::IdentityLevel::None)
            levels.append({QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), catalogue::label(level)});
    m_level->setEntries(levels);
    m_notices->refill([this] {
        int number = 0;
        for (const auto& notice : view().consents.grounds.notices)
            if (std::holds_alternative<domain::NoticeOpen>(notice.state)) addNotice(notice, number++);
    });
    m_notices->setVisible(m_notices->count() > 0);
    const auto question = [id = view().case_file().id, most = m_most](workspace::Workspace& file) {
        return workspace::disclosures_of(file, id, {0, most});
    };
    desk().ask(this, question, [this](const workspace::Result<Heard>& heard) {
        if (heard) return put(*heard);
        complain(heard.error());
    });
}

// The resident may ask who heard what; each of several people of a case only about themselves (AVG art. 15).
void HeardCard::makePapers() {
    qDeleteAll(m_papers->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    const auto& subjects = view().shown.subjects;
    const auto died = [](const domain::CaseSubject& subject) { return subject.deceased_on.has_value(); };
    for (std::size_t i = 0; i < subjects.size() && mayChange(); ++i) {
        if (died(subjects[i])) continue;
        auto* button = new QPushButton(tr("On paper for: %1").arg(catalogue::label(subjects[i].role).toLower()), m_papers);
        button->setObjectName(QStringLiteral("heardPaper%1").arg(i));
        m_papers->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = subjects[i].id] { showHeard(id); });
    }
    m_papers->setVisible(mayChange() && !std::ranges::all_of(subjects, died));
    m_stopped->setVisible(mayChange() && std::ranges::any_of(subjects, died));
}

void HeardCard::showHeard(domain::SubjectId subject) {
    m_paper->open({[subject](workspace::Workspace& file) { return workspace::preview_heard(file, subject, catalogue::DocumentWords()); },
                   [subject](workspace::Workspace& file) { return workspace::print_heard(file, subject, catalogue::DocumentWords()); }});
}

void HeardCard::put(const Heard& heard) {
    m_rows->refill([&] {
        for (const auto& row : heard.rows) addDisclosure(row);
        if (heard.rows.empty()) m_rows->addRow({}, {screen::mutedCell(tr("Nobody yet")), nullptr, nullptr});
    });
    m_more->setVisible(heard.total > static_cast<std::int64_t>(heard.rows.size()));
}

QString HeardCard::nameOf(const domain::DisclosureAudience& audience) const {
    const auto& read = view().consents;
    return std::visit(Overloaded{
                          [&](const domain::AudienceAttendance& to) { return catalogue::in_one_line(read.person_name(to.person)); },
                          [&](const domain::AudiencePerson& to) { return catalogue::in_one_line(read.person_name(to.person)); },
                          [&](const domain::AudienceParty& to) { return catalogue::in_one_line(read.party_name(to.party)); },
                          [](const domain::AudienceService& to) { return catalogue::label(to.service); },
                          [](const domain::AudienceOtherNetwork& to) { return catalogue::in_one_line(to.name); },
                          [](const auto& to) { return catalogue::disclosure_audience_label(to.word); },
                      },
                      audience);
}

// Of whom nobody wrote down who it was, no more is known than that they came along.
QString HeardCard::companionOf(const workspace::DisclosureRow& row) const {
    if (row.unknown_companion) return tr("Somebody who came along with the resident");
    const auto* who = std::get_if<domain::AudienceResident>(&row.disclosure.audience);
    const auto& subjects = view().shown.subjects;
    const auto found = std::ranges::find_if(subjects, [&](const domain::CaseSubject& one) { return who && one.id == who->subject; });
    return found == subjects.end() ? tr("Somebody who came along with the resident")
                                   : tr("Came along: %1").arg(catalogue::label(found->role));
}

void HeardCard::addNotice(const domain::Notice& notice, int number) {
    const QString name = nameOf(notice.audience);
    auto* verbs = mayChange() ? noticeVerbs(notice.id, name, number) : nullptr;
    m_notices->addRow(catalogue::in_one_line(notice.id.text()),
                      {screen::flowCell({new widgets::Chip({tr("Let %1 know that the yes ended").arg(name), widgets::Tone::Warning})}),
                       screen::mutedCell(catalogue::label(notice.level)), verbs});
}

QWidget* HeardCard::noticeVerbs(domain::NoticeId notice, const QString& name, int number) {
    auto* done = new QPushButton(tr("Told"));
    done->setObjectName(QStringLiteral("noticeDone%1").arg(number));
    done->setAccessibleName(tr("Told: %1").arg(name));
    connect(done, &QPushButton::clicked, this, [this, notice, today = desk().today()] {
        act([notice, today](workspace::Workspace& file) { return workspace::answer_notice(file, notice, domain::NoticeGiven{today}); });
    });
    auto* not_possible = new QPushButton(tr("Could not be told"));
    not_possible->setObjectName(QStringLiteral("noticeNotPossible%1").arg(number));
    not_possible->setAccessibleName(tr("Could not be told: %1").arg(name));
    connect(not_possible, &QPushButton::clicked, this, [this, notice] { startNotTold(notice); });
    return screen::columnCell({done, not_possible});
}

void HeardCard::moveNoticeForm(domain::NoticeId notice) {
    m_notice_form->drafts().moveTo(draftPlace("notice/" + catalogue::in_one_line(notice.text())));
}

void HeardCard::startNotTold(domain::NoticeId notice) {
    m_notice = notice;
    moveNoticeForm(notice);
    m_notice_form->fill(m_notice_reason, std::nullopt);
    m_notices->openBelow(catalogue::in_one_line(notice.text()), m_notice_form);
    m_notice_form->open();
}

void HeardCard::openRowDrafts() {
    for (const auto& notice : view().consents.grounds.notices) {
        if (!std::holds_alternative<domain::NoticeOpen>(notice.state)) continue;
        moveNoticeForm(notice.id);
        if (m_notice_form->drafts().any()) return startNotTold(notice.id);
    }
}

void HeardCard::saveNotTold() {
    const auto reason = screen::text_of(m_notice_reason);
    if (!reason) return complain(tr("Write down why it could not be told."));
    const domain::NoticeNotPossible answer{desk().today(), *reason};
    act([id = m_notice, answer](workspace::Workspace& file) { return workspace::answer_notice(file, id, answer); },
        [this] { m_notice_form->saved(); });
}

void HeardCard::addDisclosure(const workspace::DisclosureRow& row) {
    const auto& told = row.disclosure;
    const QString who = row.came_along ? companionOf(row) : row.who.empty() ? nameOf(told.audience) : catalogue::in_one_line(row.who);
    QStringList what{catalogue::label(told.level), catalogue::label(told.occasion)};
    if (told.document) what << catalogue::label(*told.document);
    m_rows->addRow(
        catalogue::in_one_line(told.id.text()),
        {screen::mutedCell(catalogue::moment(told.at, desk().zone())),
         screen::columnCell({screen::textCell(who), row.party.empty() ? nullptr : screen::mutedCell(catalogue::in_one_line(row.party))}),
         screen::mutedCell(screen::dotted(what))});
}

void HeardCard::startTelling() {
    m_person->choose({});
    m_party->choose({});
    m_level->chooseWord(std::optional(domain::IdentityLevel::Code));
    askMayHear();
    m_form->open();
}

// What was said is written down, and not what might have been: so the level stays to be chosen, and begins where the rules put it.
void HeardCard::askMayHear() {
    m_level_by_rules.reset();
    sayMayHear();
    const auto person = m_person->chosen();
    const auto party = m_party->chosen();
    if (!person && !party) return;
    const auto question = [id = view().case_file().id, person, party](workspace::Workspace& file) {
        return person ? workspace::level_when_spoken_to(file, id, person->id) : workspace::level_when_spoken_to(file, id, party->id);
    };
    desk().ask(this, question, [this](const workspace::Result<domain::IdentityLevel>& level) {
        if (!level) return complain(level.error());
        m_level_by_rules = *level;
        m_level->chooseWord(std::optional(std::max(*level, domain::IdentityLevel::Code)));
        sayMayHear();
    });
}

void HeardCard::sayMayHear() {
    m_may_hear->setVisible(m_level_by_rules.has_value());
    if (!m_level_by_rules) return;
    m_may_hear->setText(*m_level_by_rules == domain::IdentityLevel::None
                            ? tr("As it was agreed they may not hear of this case. Choose what was really said.")
                            : tr("As it was agreed they may hear: %1.").arg(catalogue::label(*m_level_by_rules)));
}

void HeardCard::saveTold() {
    workspace::NewDisclosure told;
    told.case_file = view().case_file().id;
    told.occasion = domain::Occasion::Spoken;
    told.level = m_level->word<domain::IdentityLevel>().value_or(domain::IdentityLevel::Code);
    if (const auto person = m_person->chosen())
        told.audience = domain::AudiencePerson{person->id, {}, person->party};
    else if (const auto party = m_party->chosen())
        told.audience = domain::AudienceParty{party->id};
    else
        return complain(tr("Choose whom you told: type a part of the name."));
    act([told](workspace::Workspace& file) { return workspace::record_disclosure(file, told); }, [this] { m_form->saved(); });
}

} // namespace tandem::cases
