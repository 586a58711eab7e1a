#include "cases/contacts_card.h"

#include "cases/attempt_form.h"
#include "cases/bilateral_line.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/section.h"
#include "widgets/theme.h"
#include "workspace/new_ids.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

constexpr std::size_t shown_at_first = 3;

QString heard_at(domain::IdentityLevel level, const QString& party) {
    switch (level) {
    case domain::IdentityLevel::Named: return ContactsCard::tr("%1 heard this with a name; it stands in \"Who heard what\".").arg(party);
    case domain::IdentityLevel::Veiled: return ContactsCard::tr("%1 heard this veiled; it stands in \"Who heard what\".").arg(party);
    case domain::IdentityLevel::Anonymous:
        return ContactsCard::tr("%1 heard this without a name; it stands in \"Who heard what\".").arg(party);
    case domain::IdentityLevel::Code:
    case domain::IdentityLevel::None: break;
    }
    return ContactsCard::tr("%1 heard no more than the code; it stands in \"Who heard what\".").arg(party);
}

} // namespace

ContactsCard::ContactsCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("contactsCard"), parent),
      m_bilateral_rows(new screen::RowList("bilateralRows", {3, 6, 0}, this)),
      m_attempt_rows(new screen::RowList("attemptRows", {3, 6, 0}, this)),
      m_toggle(new QPushButton(this)),
      m_try(new QPushButton(this)),
      m_again(new widgets::Chip(this)),
      m_line(new BilateralLine(desk(), draftPlace(QStringLiteral("bilateral")), this)) {
    texts().add([this] { setTitle(tr("Outside the meeting")); });
    makeBilateral();
    makeAttempts();
    m_toggle->setObjectName("toggleContacts");
    widgets::setButtonKind(m_toggle, widgets::ButtonKind::Quiet);
    body()->addWidget(m_toggle, 0, Qt::AlignLeft);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_shows_all = !m_shows_all;
        if (m_contacts) put(*m_contacts);
    });
}

void ContactsCard::makeBilateral() {
    auto* section = new widgets::Section({}, this);
    texts().add([section] { section->setTitle(tr("A word with one partner")); });
    body()->addWidget(section);
    body()->addWidget(texts().on(widgets::mutedLabel({}, this), [] { return tr("Settled something in between? One line is enough."); }));
    body()->addWidget(m_bilateral_rows);
    body()->addWidget(m_line);
    connect(m_line, &BilateralLine::noteAsked, this, &ContactsCard::note);
    connect(m_line, &BilateralLine::complained, this, [this](const QString& sentence) { complain(sentence); });
}

void ContactsCard::makeAttempts() {
    auto* section = new widgets::Section({}, this);
    texts().add([this, section] {
        section->setTitle(tr("Getting in touch with the resident"));
        m_try->setText(tr("Somebody tried to get in touch"));
    });
    m_again->setObjectName("tryAgain");
    m_try->setObjectName("noteAttempt");
    m_form = new AttemptForm(desk(), makeForm("attemptForm"));
    m_form->panel()->setComesFrom(m_try);
    m_attempt_rows->openBelow({}, m_form->panel());
    auto* again = new QWidget(this);
    auto* flow = new widgets::FlowLayout(again);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_again);
    body()->addWidget(section);
    body()->addWidget(again);
    body()->addWidget(m_attempt_rows);
    body()->addWidget(m_try, 0, Qt::AlignLeft);
    connect(m_try, &QPushButton::clicked, this, &ContactsCard::startAttempt);
    connect(m_form->panel(), &screen::FormPanel::saveAsked, this, &ContactsCard::saveAttempt);
}

void ContactsCard::fill() {
    m_line->setCase(view().case_file().id);
    m_line->setVisible(mayChange());
    m_try->setVisible(mayChange());
    const auto question = [id = view().case_file().id](workspace::Workspace& file) { return workspace::show_contacts(file, id); };
    desk().ask(this, question, [this](const workspace::Result<workspace::CaseContacts>& contacts) {
        if (!contacts) return complain(contacts.error());
        const bool first = !m_contacts;
        put(*contacts);
        if (first) openRowDrafts();
    });
}

void ContactsCard::put(const workspace::CaseContacts& contacts) {
    m_contacts = contacts;
    const auto most = [this](std::size_t count) { return m_shows_all ? count : std::min(count, shown_at_first); };
    m_bilateral_rows->refill([&] {
        for (std::size_t i = 0; i < most(contacts.bilateral.size()); ++i) addBilateral(contacts.bilateral[i], static_cast<int>(i));
    });
    m_bilateral_rows->setVisible(!contacts.bilateral.empty());
    m_attempt_rows->refill([&] {
        for (std::size_t i = 0; i < most(contacts.attempts.size()); ++i) addAttempt(contacts.attempts[i], static_cast<int>(i));
        if (contacts.attempts.empty()) m_attempt_rows->addRow({}, {screen::mutedCell(tr("Nobody tried yet")), nullptr, nullptr});
    });
    m_toggle->setVisible(std::max(contacts.bilateral.size(), contacts.attempts.size()) > shown_at_first);
    m_toggle->setText(m_shows_all ? tr("Show less") : tr("Show all (%1)").arg(contacts.bilateral.size() + contacts.attempts.size()));
    showWhenAgain();
}

void ContactsCard::showWhenAgain() {
    const auto& day = m_contacts->try_again_on;
    m_again->setVisible(day.has_value());
    if (!day) return;
    const bool passed = *day < desk().today();
    const QString text = passed ? tr("Try again: it was meant for %1") : tr("Try again on %1");
    m_again->setChip({text.arg(catalogue::short_date(*day)), passed ? widgets::Tone::Danger : widgets::Tone::Warning});
}

void ContactsCard::addBilateral(const workspace::BilateralRow& row, int number) {
    const auto& contact = row.contact;
    auto* who =
        screen::columnCell({screen::flowCell({screen::partyChip(catalogue::in_one_line(row.party), row.party_kind, view().who_is_paid())}),
                            screen::mutedCell(screen::dotted({catalogue::short_date(contact.on), catalogue::in_one_line(row.person)}))});
    auto* settled = contact.settled ? screen::mutedCell(tr("✓ this settles it")) : nullptr;
    auto* what = screen::columnCell({screen::textCell(catalogue::in_one_line(contact.text)), settled});
    QToolButton* more = nullptr;
    if (mayChange()) {
        more = screen::moreButton(QStringLiteral("bilateralMore%1").arg(number), catalogue::in_one_line(row.party));
        screen::addToMenu(more, tr("Remove"), QStringLiteral("bilateralRemove%1").arg(number), [this, id = contact.id] {
            act([id](workspace::Workspace& file) { return workspace::remove_bilateral(file, id); });
        });
    }
    m_bilateral_rows->addRow(catalogue::in_one_line(contact.id.text()), {who, what, more});
}

void ContactsCard::addAttempt(const workspace::AttemptRow& row, int number) {
    const auto& attempt = row.attempt;
    auto* how = screen::columnCell({screen::textCell(catalogue::label(attempt.way)), screen::mutedCell(catalogue::short_date(attempt.on))});
    const QString about = screen::dotted({catalogue::in_one_line(row.by), catalogue::in_one_line(attempt.text.value_or(""))});
    auto* result =
        screen::columnCell({screen::textCell(catalogue::label(attempt.result)), about.isEmpty() ? nullptr : screen::mutedCell(about)});
    QToolButton* more = nullptr;
    if (mayChange()) {
        more = screen::moreButton(QStringLiteral("attemptMore%1").arg(number), catalogue::label(attempt.way));
        screen::addToMenu(more, tr("Change"), QStringLiteral("attemptEdit%1").arg(number), [this, row] { edit(row.attempt, row.by); });
        screen::addToMenu(more, tr("Remove"), QStringLiteral("attemptRemove%1").arg(number), [this, id = attempt.id] {
            act([id](workspace::Workspace& file) { return workspace::remove_attempt(file, id); });
        });
    }
    m_attempt_rows->addRow(catalogue::in_one_line(attempt.id.text()), {how, result, more});
}

void ContactsCard::startBilateral() { m_line->takeFocus(); }

void ContactsCard::note() {
    const auto wanted = m_line->written();
    if (!wanted) return complain(wanted.error());
    const auto verb = [wanted = *wanted](workspace::Workspace& file) { return workspace::note_bilateral(file, wanted); };
    desk().act(this, verb, [this, party = m_line->partyName()](const workspace::Result<workspace::NotedBilateral>& noted) {
        if (!noted && noted.error().code == workspace::ProblemCode::MayNotKnow)
            return complain(
                tr("%1 may not know of this case as it was agreed, so nothing was noted. \"Who sees what\" says why. Did you tell "
                   "them all the same? Note it under \"Who heard what\".")
                    .arg(party));
        if (!noted) return complain(noted.error());
        emit succeeded();
        m_line->noted();
        emit said(heard_at(noted->level, party));
    });
}

void ContactsCard::startAttempt() {
    domain::ContactAttempt attempt;
    attempt.case_file = view().case_file().id;
    attempt.on = desk().today();
    edit(attempt, {});
}

void ContactsCard::edit(const domain::ContactAttempt& attempt, const std::string& by) {
    const bool is_new = attempt.id.is_nil();
    m_form->panel()->drafts().moveTo(
        draftPlace(is_new ? QStringLiteral("newAttempt") : "attempt/" + catalogue::in_one_line(attempt.id.text())));
    m_attempt_rows->openBelow(catalogue::in_one_line(attempt.id.text()), m_form->panel());
    m_form->open(attempt, by);
}

void ContactsCard::openRowDrafts() {
    if (!m_contacts || !mayChange()) return; // they come a moment after the case
    auto& drafts = m_form->panel()->drafts();
    drafts.moveTo(draftPlace(QStringLiteral("newAttempt")));
    if (drafts.any()) return startAttempt();
    for (const auto& row : m_contacts->attempts) {
        drafts.moveTo(draftPlace("attempt/" + catalogue::in_one_line(row.attempt.id.text())));
        if (drafts.any()) return edit(row.attempt, row.by);
    }
}

void ContactsCard::saveAttempt() {
    const auto attempt = m_form->written();
    if (!attempt) return complain(attempt.error());
    const auto save = [attempt = *attempt](workspace::Workspace& file) mutable {
        if (attempt.id.is_nil()) attempt.id = workspace::new_id_of<domain::ContactAttemptId>(file);
        return workspace::note_attempt(file, attempt);
    };
    act(save, [this] { m_form->panel()->saved(); });
}

} // namespace tandem::cases
