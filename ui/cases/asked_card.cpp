#include "cases/asked_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/pickers.h"
#include "screen/row_list.h"
#include "screen/tab_order.h"
#include "widgets/labels.h"
#include "workspace/privacy.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
AskedCard::AskedCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("askedCard"), parent),
      m_rows(new screen::RowList("askedRows", {5, 4, 0}, this)),
      m_line(new QWidget(this)),
      m_party(new screen::PartyPicker(desk(), "askedParty", m_line)),
      m_add(new QPushButton(m_line)) {
    m_add->setObjectName("addAsked");
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_party, 1);
    line->addWidget(m_add);
    texts().add([this] {
        setTitle(tr("Who is needed"));
        m_party->setSpokenName(tr("Which partner is needed?"));
        m_party->setPlaceholderText(tr("Name of a partner"));
        m_add->setText(tr("Is needed"));
    });
    body()->addWidget(texts().on(widgets::mutedLabel({}, this), [] {
        return tr("Only who is needed hears more than the question. A partner of the shell is asked first.");
    }));
    body()->addWidget(m_rows);
    body()->addWidget(m_line);
    connect(m_add, &QPushButton::clicked, this, &AskedCard::addChosen);
    connect(m_party->picker().lineEdit(), &QLineEdit::returnPressed, this, &AskedCard::addChosen);
}

void AskedCard::takeFocus() {
    m_party->picker().lineEdit()->setFocus(Qt::OtherFocusReason);
    for (QWidget* part : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_party)})
        screen::bringIntoSight(part); // the field in any case
}

void AskedCard::startNeeding(const workspace::PartyHit& party) {
    m_party->choose(party);
    takeFocus();
    m_add->setFocus(Qt::OtherFocusReason);
}

void AskedCard::goToAnswer(domain::PartyId party) {
    const auto found = m_answers.find(party);
    if (found == m_answers.end()) return takeFocus();
    found->second->setFocus(Qt::OtherFocusReason);
    screen::bringIntoSight(found->second);
}

void AskedCard::fill() {
    m_line->setVisible(mayChange());
    m_answers.clear();
    m_rows->refill([this] {
        int number = 0;
        for (const auto& needed : view().consents.grounds.needed)
            if (!needed.until || *needed.until >= desk().today()) addNeeded(needed, number++);
        for (const auto& request : view().consents.grounds.shell_requests) addRequest(request, number++);
        if (number == 0) m_rows->addRow({}, {screen::mutedCell(tr("Nobody yet")), nullptr, nullptr});
    });
}

void AskedCard::addNeeded(const domain::NeededParty& needed, int number) {
    const QString name = catalogue::in_one_line(view().consents.party_name(needed.party));
    QToolButton* more = nullptr;
    if (mayChange()) {
        more = screen::moreButton(QStringLiteral("askedMore%1").arg(number), name);
        screen::addToMenu(more, tr("No longer needed"), QStringLiteral("neededEnd%1").arg(number), [this, needed] {
            auto ended = needed;
            ended.until = std::max(needed.confirmed_on, desk().today().plus_days(-1));
            act([needed = ended](workspace::Workspace& file) { return workspace::confirm_needed(file, needed); });
        });
    }
    m_rows->addRow(
        catalogue::in_one_line(needed.id.text()),
        {screen::textCell(name), screen::mutedCell(tr("needed since %1").arg(catalogue::short_date(needed.confirmed_on))), more});
}

void AskedCard::addRequest(const domain::ShellRequest& request, int number) {
    const QString name = request.party ? catalogue::in_one_line(view().consents.party_name(*request.party))
                                       : catalogue::in_one_line(view().consents.person_name(*request.person));
    const auto word = std::visit([](const auto& answer) { return answer.word; }, request.answer);
    QToolButton* more = nullptr;
    if (mayChange()) {
        const Day today = desk().today();
        more = screen::moreButton(QStringLiteral("askedMore%1").arg(number), name);
        const auto offer = [&](const QString& text, const char* object, const domain::ShellAnswer& answer) {
            screen::addToMenu(more, text, QString::fromLatin1(object) + QString::number(number), [this, id = request.id, answer] {
                act([id, answer](workspace::Workspace& file) { return workspace::answer_shell(file, id, answer); });
            });
        };
        offer(tr("Wants to help"), "askedYes", domain::ShellAccepted{today});
        offer(tr("Does not help"), "askedNo", domain::ShellDeclined{today, {}});
        if (request.party && std::holds_alternative<domain::ShellAsked>(request.answer)) m_answers[*request.party] = more;
    }
    m_rows->addRow(catalogue::in_one_line(request.id.text()),
                   {screen::textCell(name),
                    screen::mutedCell(screen::dotted({catalogue::shell_answer_label(word), catalogue::short_date(request.asked_on)})),
                    more});
}

void AskedCard::addChosen() {
    const auto party = m_party->chosen();
    if (!party) return complain(tr("Choose the partner: type a part of the name."));
    const auto verb = [case_file = view().case_file().id, id = party->id, today = desk().today()](workspace::Workspace& file) {
        return workspace::involve_party(file, case_file, id, today);
    };
    act(verb, [this] {
        m_party->choose({});
        takeFocus();
    });
}

} // namespace tandem::cases
