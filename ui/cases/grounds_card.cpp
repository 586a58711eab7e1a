#include "cases/grounds_card.h"

#include "base/overloaded.h"
#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "workspace/new_ids.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

QString words(const std::string& text) { return QString::fromStdString(text).simplified(); }

QWidget* heading(const QString& what, widgets::Tone tone, const QString& when) {
    return screen::columnCell({screen::flowCell({new widgets::Chip({what, tone})}), screen::mutedCell(when)});
}

} // namespace

GroundsCard::GroundsCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("groundsCard"), parent), m_rows(new screen::RowList("groundRows", {2, 5, 0}, this)), m_verbs(new QWidget(this)) {
    texts().add([this] { setTitle(tr("Telling without a yes")); });
    body()->addWidget(texts().on(widgets::mutedLabel({}, this), [] { return tr("When there is danger, when the agreements allow it, or when another network takes over."); }));
    body()->addWidget(m_rows);
    makeVerbs();
    makeForms();
}

void GroundsCard::makeVerbs() {
    auto* flow = new widgets::FlowLayout(m_verbs, 12, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto verb = [&](const char* name, screen::Saying text, void (GroundsCard::*run)()) {
        auto* button = texts().on(new QPushButton(m_verbs), std::move(text));
        button->setObjectName(QString::fromLatin1(name));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    m_emergency = verb("emergency", [] { return tr("There is danger"); }, &GroundsCard::startEmergency);
    m_weigh = verb("weigh", [] { return tr("Weigh it"); }, &GroundsCard::startWeighing);
    m_hand_over = verb("handOver", [] { return tr("Hand over"); }, &GroundsCard::startHandover);
    body()->addWidget(m_verbs);
}

void GroundsCard::makeForms() {
    m_emergency_form = new EmergencyForm(desk(), makeForm("emergencyForm"));
    m_weigh_form = new WeighForm(desk(), makeForm("weighForm"));
    m_handover_form = new HandoverForm(desk(), makeForm("handoverForm"));
    for (auto* panel : {m_emergency_form->panel(), m_weigh_form->panel(), m_handover_form->panel()}) body()->addWidget(panel);
    m_reason_form = makeForm("emergencyReasonForm");
    m_reason = m_reason_form->addLine("emergencyReasonLater", [] { return tr("Why could it not wait?"); }, screen::FormPanel::Width::Full);
    m_rows->openBelow({}, m_reason_form);
    connect(m_emergency_form->panel(), &screen::FormPanel::saveAsked, this, &GroundsCard::saveEmergency);
    connect(m_weigh_form->panel(), &screen::FormPanel::saveAsked, this, &GroundsCard::saveWeighing);
    connect(m_handover_form->panel(), &screen::FormPanel::saveAsked, this, &GroundsCard::saveHandover);
    connect(m_reason_form, &screen::FormPanel::saveAsked, this, &GroundsCard::saveReason);
}

bool GroundsCard::weighingIsAllowed() const {
    const auto table = std::ranges::find_if(view().tables, [&](const auto& row) { return row.table.id == view().case_file().table; });
    return table != view().tables.end() && table->table.protocol.task_grounds_allowed;
}

void GroundsCard::fill() {
    const auto& subjects = view().shown.subjects;
    m_verbs->setVisible(mayChange() && !subjects.empty());
    m_emergency_form->setSubjects(subjects);
    m_weigh_form->setChoices(subjects, view().choices);
    m_handover_form->setCase(view());
    m_rows->refill([this] {
        int number = 0;
        for (const auto& ground : view().consents.grounds.emergencies) addEmergency(ground, number++);
        for (const auto& ground : view().consents.grounds.task_grounds) addWeighing(ground, number++);
        for (const auto& ground : view().consents.grounds.handovers) addHandover(ground, number++);
    });
}

QString GroundsCard::recipientOf(const domain::EmergencyGround& ground) const {
    return std::visit(Overloaded{
                          [](const domain::EmergencyService& to) { return catalogue::label(to.service); },
                          [&](const domain::EmergencyParty& to) { return words(view().consents.party_name(to.party)); },
                          [&](const domain::EmergencyPerson& to) { return words(view().consents.person_name(to.person)); },
                      },
                      ground.recipient);
}

void GroundsCard::addEmergency(const domain::EmergencyGround& ground, int number) {
    const QString key = words(ground.id.text());
    auto* what = heading(catalogue::label(ground.kind), widgets::Tone::Danger, catalogue::moment(ground.at, desk().zone()));
    QWidget* reason = ground.reason ? screen::mutedCell(words(*ground.reason))
                                    : screen::mutedCell(tr("The reason is still to be written, before %1").arg(catalogue::moment(workspace::reason_due(ground), desk().zone())));
    QPushButton* write = nullptr;
    if (!ground.reason && mayChange()) {
        write = new QPushButton(tr("Write why"));
        write->setObjectName(QStringLiteral("groundReason%1").arg(number));
        connect(write, &QPushButton::clicked, this, [this, id = ground.id, key] {
            m_reason_of = id;
            m_reason_form->fill(m_reason, std::nullopt);
            m_rows->openBelow(key, m_reason_form);
            m_reason_form->open();
        });
    }
    m_rows->addRow(key, {what, screen::columnCell({screen::textCell(recipientOf(ground)), reason}), write});
}

void GroundsCard::addWeighing(const domain::TaskGround& ground, int number) {
    const bool ended = ground.ended_on.has_value(), passed = ground.review_on < desk().today();
    const QString state = ended ? tr("ended %1").arg(catalogue::short_date(*ground.ended_on))
                                : tr("look again on %1").arg(catalogue::short_date(ground.review_on));
    auto* what = heading(tr("Weighed"), ended || passed ? widgets::Tone::Neutral : widgets::Tone::Warning, catalogue::short_date(ground.on));
    QStringList names;
    for (const auto& recipient : ground.recipients)
        if (const auto* party = std::get_if<domain::RecipientParty>(&recipient)) names << words(view().consents.party_name(party->party));
    QToolButton* more = nullptr;
    if (!ended && mayChange()) {
        more = screen::moreButton(QStringLiteral("groundMore%1").arg(number), tr("Weighed"));
        screen::addToMenu(more, tr("End it today"), QStringLiteral("groundEnd%1").arg(number), [this, id = ground.id] {
            act([id, today = desk().today()](workspace::Workspace& file) { return workspace::end_task_ground(file, id, today); });
        });
    }
    m_rows->addRow(words(ground.id.text()), {what, screen::columnCell({screen::textCell(names.join(QStringLiteral(", "))),
                                                                       screen::mutedCell(screen::dotted({words(view().label_of("legal_basis", ground.legal_basis)), state}))}),
                                             more});
}

void GroundsCard::addHandover(const domain::HandoverGround& ground, int number) {
    const auto word = std::visit([](const auto& answer) { return answer.word; }, ground.answer);
    const bool waits = std::holds_alternative<domain::HandoverWaiting>(ground.answer);
    auto* what = heading(tr("Hand over"), waits ? widgets::Tone::Warning : widgets::Tone::Neutral, catalogue::short_date(ground.on));
    QStringList to{words(ground.to_network)};
    if (ground.coordinator) to << words(*ground.coordinator);
    QToolButton* more = nullptr;
    if (waits && mayChange()) {
        const Day today = desk().today();
        more = screen::moreButton(QStringLiteral("groundMore%1").arg(number), words(ground.to_network));
        const auto offer = [&](const QString& text, const char* name, const domain::HandoverAnswer& answer) {
            screen::addToMenu(more, text, QString::fromLatin1(name) + QString::number(number), [this, id = ground.id, answer] { answerHandover(id, answer); });
        };
        offer(tr("They take it over"), "handoverYes", domain::HandoverAccepted{today});
        offer(tr("They do not take it over"), "handoverNo", domain::HandoverRefused{today, {}});
        offer(tr("Call it off"), "handoverOff", domain::HandoverCalledOff{today});
    }
    m_rows->addRow(words(ground.id.text()), {what, screen::columnCell({screen::textCell(screen::dotted(to)), screen::mutedCell(catalogue::handover_answer_label(word))}), more});
}

void GroundsCard::startEmergency() {
    if (!hasSomethingToShow() || view().shown.subjects.empty()) return complain(tr("First write whom the case is about."));
    m_emergency_form->open(view().case_file().id);
}

void GroundsCard::startWeighing() {
    if (!hasSomethingToShow() || view().shown.subjects.empty()) return complain(tr("First write whom the case is about."));
    if (!weighingIsAllowed()) return complain(tr("This table agreed to tell nothing without a yes. Settings, Tables."));
    m_weigh_form->open(view().shown.subjects.front().id);
}

void GroundsCard::startHandover() {
    if (!hasSomethingToShow() || view().shown.subjects.empty()) return complain(tr("First write whom the case is about."));
    m_handover_form->open(view().shown.subjects.front().id);
}

void GroundsCard::saveEmergency() {
    const auto wanted = m_emergency_form->written();
    if (!wanted) return complain(wanted.error());
    const auto verb = [wanted = *wanted](workspace::Workspace& file) { return workspace::record_emergency(file, wanted); };
    desk().act(this, verb, [this](const workspace::Result<workspace::RecordedEmergency>& recorded) {
        if (!recorded) return complain(recorded.error());
        emit succeeded();
        m_emergency_form->panel()->saved();
        m_emergency->setFocus(Qt::OtherFocusReason);
        emit said(recorded->reason_due ? tr("It may be told now. Write why within a day: it stands in Today until then.") : tr("It may be told now."));
    });
}

void GroundsCard::saveReason() {
    const auto reason = screen::text_of(m_reason);
    if (!reason || !m_reason_of) return complain(tr("Write why it could not wait."));
    act([id = *m_reason_of, reason = *reason](workspace::Workspace& file) { return workspace::give_emergency_reason(file, id, reason); },
        [this] {
            m_reason_form->saved();
            m_emergency->setFocus(Qt::OtherFocusReason);
        });
}

void GroundsCard::saveWeighing() {
    auto ground = m_weigh_form->written();
    if (!ground) return complain(ground.error());
    ground->case_file = view().case_file().id;
    act(
        [ground = *ground](workspace::Workspace& file) mutable {
            ground.id = workspace::new_id_of<domain::TaskGroundId>(file);
            return workspace::save_task_ground(file, ground);
        },
        [this] {
            m_weigh_form->panel()->saved();
            m_weigh->setFocus(Qt::OtherFocusReason);
        });
}

void GroundsCard::saveHandover() {
    auto ground = m_handover_form->written();
    if (!ground) return complain(ground.error());
    ground->case_file = view().case_file().id;
    act(
        [ground = *ground](workspace::Workspace& file) mutable {
            ground.id = workspace::new_id_of<domain::HandoverGroundId>(file);
            return workspace::save_handover_ground(file, ground);
        },
        [this] {
            m_handover_form->panel()->saved();
            m_hand_over->setFocus(Qt::OtherFocusReason);
        });
}

void GroundsCard::answerHandover(domain::HandoverGroundId id, const domain::HandoverAnswer& answer) {
    act([id, answer](workspace::Workspace& file) { return workspace::answer_handover(file, id, answer); });
}

} // namespace tandem::cases
