#include "cases/companions_card.h"

#include "cases/category_chips.h"
#include "cases/subject_choice.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"
#include "workspace/new_ids.h"
#include "workspace/privacy.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

const QString somebody_else = QStringLiteral("no_subject");

} // namespace

CompanionsCard::CompanionsCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("companionsCard"), parent),
      m_rows(new screen::RowList("companionRows", {5, 5, 0}, this)),
      m_hint(widgets::mutedLabel({}, this)),
      m_add(new QPushButton(this)) {
    m_add->setObjectName("addCompanion");
    m_hint->setObjectName("companionsHint");
    texts().add([this] {
        setTitle(tr("Comes along to the meeting"));
        m_add->setText(tr("Somebody comes along"));
    });
    body()->addWidget(m_hint);
    body()->addWidget(m_rows);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    makeCompanionForm();
    connect(m_add, &QPushButton::clicked, this, &CompanionsCard::startAdding);
}

void CompanionsCard::makeCompanionForm() {
    using Width = screen::FormPanel::Width;
    m_form = makeForm("companionForm");
    m_form->setComesFrom(m_add);
    m_item = new screen::ChoiceBox(m_form);
    m_item->setObjectName("companionItem");
    m_with = new SubjectChoice("companionWith", m_form);
    m_who = new screen::ChoiceBox(m_form);
    m_who->setObjectName("companionWho");
    m_about = new CategoryChips(QStringLiteral("companionAbout"), m_form);
    m_agreed = screen::dayField(desk(), "companionAgreed", m_form, widgets::Preference::Past);
    m_form->addField(
        m_item, [] { return tr("To which meeting?"); }, Width::Full);
    m_form->addField(
        m_who, [] { return tr("Who is it in this case?"); }, Width::Full);
    m_form->addField(
        m_with, [] { return tr("With whom?"); }, Width::Full);
    m_form->addField(
        m_about, [] { return tr("What may they hear? Leave it empty for everything."); }, Width::Full);
    m_form->addField(
        m_agreed, [] { return tr("When was it agreed?"); }, Width::Full);
    body()->addWidget(m_form);
    connect(m_form, &screen::FormPanel::saveAsked, this, &CompanionsCard::save);
}

void CompanionsCard::fill() {
    m_with->setSubjects(view().shown.subjects);
    m_about->setChoices(view().consents.categories);
    const auto question = [id = view().case_file().id](workspace::Workspace& file) { return workspace::items_ahead(file, id); };
    desk().ask(this, question, [this](const workspace::Result<std::vector<workspace::CaseItem>>& ahead) {
        if (ahead) return put(*ahead);
        complain(ahead.error());
    });
}

void CompanionsCard::put(const std::vector<workspace::CaseItem>& ahead) {
    m_ahead = ahead;
    m_add->setVisible(mayChange() && !ahead.empty() && !view().shown.subjects.empty());
    m_hint->setText(ahead.empty() ? tr("When this case stands on an agenda, you can write here who comes along with the resident.")
                                  : tr("Hears this item and nothing else, as the resident agreed."));
    QList<screen::ChoiceBox::Entry> items;
    for (const auto& one : ahead) items.append({catalogue::in_one_line(one.item.text()), meetingOf(one.item)});
    m_item->setEntries(items);
    m_rows->refill([this] {
        int number = 0;
        for (const auto& companion : view().consents.grounds.companions) addRow(companion, number++);
    });
    m_rows->setVisible(m_rows->count() > 0);
}

QString CompanionsCard::meetingOf(domain::AgendaItemId item) const {
    const auto found = std::ranges::find(m_ahead, item, &workspace::CaseItem::item);
    return found == m_ahead.end() ? tr("an earlier meeting")
                                  : screen::dotted({catalogue::short_date(found->day), catalogue::in_one_line(found->table)});
}

QString CompanionsCard::whoIs(const domain::Companion& companion) const {
    for (const auto& subject : view().shown.subjects)
        if (companion.is_subject == subject.id) return catalogue::label(subject.role);
    return companion.who == domain::CompanionIs::NoSubject ? tr("Somebody who is not in this case") : tr("Not known who");
}

void CompanionsCard::addRow(const domain::Companion& companion, int number) {
    const bool is_ahead = std::ranges::find(m_ahead, companion.agenda_item, &workspace::CaseItem::item) != m_ahead.end();
    QToolButton* more = nullptr;
    if (mayChange() && is_ahead) {
        more = screen::moreButton(QStringLiteral("companionMore%1").arg(number), whoIs(companion));
        screen::addToMenu(more, tr("Does not come along"), QStringLiteral("companionRemove%1").arg(number), [this, id = companion.id] {
            act([id](workspace::Workspace& file) { return workspace::remove_companion(file, id); });
        });
    }
    QStringList about;
    if (const auto* some = std::get_if<domain::ScopeSome>(&companion.scope))
        for (const auto& code : some->categories) about << catalogue::in_one_line(view().consents.category_label(code));
    m_rows->addRow(catalogue::in_one_line(companion.id.text()),
                   {screen::columnCell({screen::textCell(whoIs(companion)),
                                        about.isEmpty() ? nullptr : screen::mutedCell(about.join(QStringLiteral(", ")))}),
                    screen::mutedCell(meetingOf(companion.agenda_item)), more});
}

void CompanionsCard::offerWho() {
    QList<screen::ChoiceBox::Entry> entries{{somebody_else, tr("Somebody who is not in this case")}};
    for (const auto& subject : view().shown.subjects)
        entries.append({catalogue::in_one_line(subject.id.text()), catalogue::label(subject.role)});
    m_who->setEntries(entries);
    m_who->setEmptyLabel(tr("Choose"));
    m_who->choose(QString());
}

void CompanionsCard::startAdding() {
    if (!hasSomethingToShow() || m_ahead.empty()) return complain(tr("Put this case on an agenda first."));
    if (view().shown.subjects.empty()) return complain(tr("First write whom the case is about."));
    m_item->choose(catalogue::in_one_line(m_ahead.front().item.text()));
    m_with->choose(view().shown.subjects.front().id);
    offerWho();
    m_about->setChosen({});
    screen::showDay(m_agreed, desk().today());
    m_form->open();
}

// Who it is in the case decides what is said of them in their own company: so it is asked, and not guessed.
void CompanionsCard::save() {
    if (const auto wrong = screen::dayProblem({m_agreed}); !wrong.isEmpty()) return complain(wrong);
    const auto item = Uuid::parse(m_item->code().toStdString());
    const auto with = m_with->subject();
    const auto agreed = screen::dayIn(m_agreed);
    if (!item || !with) return complain(tr("Choose the meeting, and with whom they come."));
    if (m_who->code().isEmpty()) return complain(tr("Choose who it is in this case."));
    if (!agreed) return complain(tr("Fill in the day."));
    domain::Companion companion;
    companion.case_file = view().case_file().id;
    companion.subject = *with;
    companion.agenda_item = domain::AgendaItemId(*item);
    companion.agreed_on = *agreed;
    companion.who = domain::CompanionIs::NoSubject;
    if (const auto subject = Uuid::parse(m_who->code().toStdString())) {
        companion.who = domain::CompanionIs::Subject;
        companion.is_subject = domain::SubjectId(*subject);
    }
    if (companion.is_subject == companion.subject) return complain(tr("That is the same person. Choose who comes along."));
    companion.scope = domain::ScopeAll{};
    if (auto about = m_about->chosen(); !about.empty()) companion.scope = domain::ScopeSome{std::move(about)};
    const auto verb = [companion](workspace::Workspace& file) mutable {
        companion.id = workspace::new_id_of<domain::CompanionId>(file);
        return workspace::note_companion(file, companion);
    };
    act(verb, [this] { m_form->saved(); });
}

} // namespace tandem::cases
