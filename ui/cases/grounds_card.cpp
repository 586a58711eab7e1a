#include "cases/grounds_card.h"

#include "base/overloaded.h"
#include "cases/handover_row.h"
#include "cases/paper_panel.h"
#include "catalogue/dates.h"
#include "catalogue/document_words.h"
#include "catalogue/stored_text.h"
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

// What was typed for the directory of the region goes in first: the handover refers to it.
workspace::Result<workspace::Changes> offer_to(workspace::Workspace& file, domain::HandoverGround ground,
                                               std::optional<domain::NeighbourNetwork> kept) {
    workspace::Changes changes;
    if (kept) {
        TANDEM_ASSIGN(const auto known, workspace::neighbour_networks(file));
        const auto same = std::ranges::find(known, kept->name, &domain::NeighbourNetwork::name);
        kept->id = same == known.end() ? workspace::new_id_of<domain::NeighbourNetworkId>(file) : same->id;
        if (same == known.end()) {
            TANDEM_ASSIGN(changes, workspace::save_neighbour(file, *kept));
        }
        ground.neighbour = kept->id;
    }
    ground.id = workspace::new_id_of<domain::HandoverGroundId>(file);
    TANDEM_ASSIGN(auto offered, workspace::offer_handover(file, ground));
    offered.records.insert(offered.records.end(), changes.records.begin(), changes.records.end());
    return offered;
}

QWidget* heading(const QString& what, widgets::Tone tone, const QString& when) {
    return screen::columnCell({screen::flowCell({new widgets::Chip({what, tone})}), screen::mutedCell(when)});
}

} // namespace

GroundsCard::GroundsCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("groundsCard"), parent),
      m_rows(new screen::RowList("groundRows", {2, 5, 0}, this)),
      m_verbs(new QWidget(this)) {
    texts().add([this] { setTitle(tr("Telling without a yes")); });
    body()->addWidget(texts().on(widgets::mutedLabel({}, this), [] {
        return tr("When there is danger, when the agreements allow it, or when another network takes over.");
    }));
    body()->addWidget(m_rows);
    makeVerbs();
    makeForms();
    m_paper = new PaperPanel(desk(), QStringLiteral("handoverPaper"), this);
    body()->addWidget(m_paper);
    connect(m_paper, &PaperPanel::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(m_paper, &PaperPanel::printed, this, &GroundsCard::said);
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
    m_emergency = verb(
        "emergency", [] { return tr("There is danger"); }, &GroundsCard::startEmergency);
    m_weigh = verb(
        "weigh", [] { return tr("Weigh it"); }, &GroundsCard::startWeighing);
    m_hand_over = verb(
        "handOver", [] { return tr("Hand over"); }, &GroundsCard::startHandover);
    body()->addWidget(m_verbs);
}

void GroundsCard::makeForms() {
    m_emergency_form = new EmergencyForm(desk(), makeForm("emergencyForm"));
    m_weigh_form = new WeighForm(desk(), makeForm("weighForm"));
    m_handover_form = new HandoverForm(desk(), makeForm("handoverForm"));
    for (auto* panel : {m_emergency_form->panel(), m_weigh_form->panel(), m_handover_form->panel()}) body()->addWidget(panel);
    m_emergency_form->panel()->setComesFrom(m_emergency);
    m_weigh_form->panel()->setComesFrom(m_weigh);
    m_handover_form->panel()->setComesFrom(m_hand_over);
    m_reason_form = makeForm("emergencyReasonForm");
    m_reason_form->setComesFrom(m_emergency);
    m_reason = m_reason_form->addLine(
        "emergencyReasonLater", [] { return tr("Why could it not wait?"); }, screen::FormPanel::Width::Full);
    m_rows->openBelow({}, m_reason_form);
    m_why_form = makeForm("handoverWhyForm");
    m_why_form->setComesFrom(m_hand_over);
    m_why = m_why_form->addLine(
        "handoverWhy", [] { return tr("Why? You may leave it empty."); }, screen::FormPanel::Width::Full);
    body()->addWidget(m_why_form);
    connect(m_emergency_form->panel(), &screen::FormPanel::saveAsked, this, &GroundsCard::saveEmergency);
    connect(m_weigh_form->panel(), &screen::FormPanel::saveAsked, this, &GroundsCard::saveWeighing);
    connect(m_handover_form->panel(), &screen::FormPanel::saveAsked, this, &GroundsCard::saveHandover);
    connect(m_reason_form, &screen::FormPanel::saveAsked, this, &GroundsCard::saveReason);
    connect(m_why_form, &screen::FormPanel::saveAsked, this, &GroundsCard::saveWhy);
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
                          [&](const domain::EmergencyParty& to) { return catalogue::in_one_line(view().consents.party_name(to.party)); },
                          [&](const domain::EmergencyPerson& to) { return catalogue::in_one_line(view().consents.person_name(to.person)); },
                      },
                      ground.recipient);
}

void GroundsCard::addEmergency(const domain::EmergencyGround& ground, int number) {
    const QString key = catalogue::in_one_line(ground.id.text());
    auto* what = heading(catalogue::label(ground.kind), widgets::Tone::Danger, catalogue::moment(ground.at, desk().zone()));
    QWidget* reason =
        ground.reason
            ? screen::mutedCell(catalogue::in_one_line(*ground.reason))
            : screen::mutedCell(
                  tr("The reason is still to be written, before %1").arg(catalogue::moment(workspace::reason_due(ground), desk().zone())));
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
    auto* what =
        heading(tr("Weighed"), ended || passed ? widgets::Tone::Neutral : widgets::Tone::Warning, catalogue::short_date(ground.on));
    QStringList names;
    for (const auto& recipient : ground.recipients)
        if (const auto* party = std::get_if<domain::RecipientParty>(&recipient))
            names << catalogue::in_one_line(view().consents.party_name(party->party));
    QToolButton* more = nullptr;
    if (!ended && mayChange()) {
        more = screen::moreButton(QStringLiteral("groundMore%1").arg(number), tr("Weighed"));
        screen::addToMenu(more, tr("End it today"), QStringLiteral("groundEnd%1").arg(number), [this, id = ground.id] {
            act([id, today = desk().today()](workspace::Workspace& file) { return workspace::end_task_ground(file, id, today); });
        });
    }
    m_rows->addRow(catalogue::in_one_line(ground.id.text()),
                   {what,
                    screen::columnCell({screen::textCell(names.join(QStringLiteral(", "))),
                                        screen::mutedCell(screen::dotted(
                                            {catalogue::in_one_line(view().label_of("legal_basis", ground.legal_basis)), state}))}),
                    more});
}

void GroundsCard::addHandover(const domain::HandoverGround& ground, int number) {
    const auto& waiting = view().waiting;
    const auto found = std::ranges::find(waiting, ground.id, &workspace::WaitingHandover::id);
    const HandoverVerbs verbs{[this](auto id) { showPaper(id); }, [this](auto id, const auto& answer) { settle(id, answer); },
                              [this](auto id, const auto& answer) { startWhy(id, answer); }};
    m_rows->addRow(catalogue::in_one_line(ground.id.text()),
                   handover_cells(ground, found == waiting.end() ? std::nullopt : std::optional(*found), number, desk().today(),
                                  mayChange() ? &verbs : nullptr));
}

void GroundsCard::showPaper(domain::HandoverGroundId id) {
    m_paper->open({[id](workspace::Workspace& file) { return workspace::preview_handover(file, id, catalogue::DocumentWords()); },
                   [id](workspace::Workspace& file) { return workspace::print_handover(file, id, catalogue::DocumentWords()); }});
}

void GroundsCard::startEmergency() {
    if (!hasSomethingToShow() || view().shown.subjects.empty()) return complain(tr("First write whom the case is about."));
    m_emergency_form->open(view().case_file().id);
}

void GroundsCard::startWeighing() {
    if (!hasSomethingToShow() || view().shown.subjects.empty()) return complain(tr("First write whom the case is about."));
    startWeighingOf(view().shown.subjects.front().id);
}

void GroundsCard::startWeighingOf(domain::SubjectId subject) {
    if (!weighingIsAllowed()) return complain(tr("This table agreed to tell nothing without a yes. Settings, Tables."));
    m_weigh_form->open(subject);
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
        emit said(recorded->reason_due ? tr("It may be told now. Write why within a day: it stands in Today until then.")
                                       : tr("It may be told now."));
    });
}

void GroundsCard::saveReason() {
    const auto reason = screen::text_of(m_reason);
    if (!reason || !m_reason_of) return complain(tr("Write why it could not wait."));
    act([id = *m_reason_of, reason = *reason](workspace::Workspace& file) { return workspace::give_emergency_reason(file, id, reason); },
        [this] { m_reason_form->saved(); });
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
        [this] { m_weigh_form->panel()->saved(); });
}

void GroundsCard::saveHandover() {
    auto ground = m_handover_form->written();
    if (!ground) return complain(ground.error());
    ground->case_file = view().case_file().id;
    const auto verb = [ground = *ground, kept = m_handover_form->newNeighbour()](workspace::Workspace& file) {
        return offer_to(file, ground, kept);
    };
    desk().act(this, verb, [this, to = catalogue::in_one_line(ground->to_network)](const workspace::Result<workspace::Changes>& offered) {
        if (!offered && offered.error().place == "case_file.state")
            return complain(tr("As this case stands now it cannot be handed over. Look at \"How it stands\"."));
        if (!offered) return complain(offered.error());
        emit succeeded();
        m_handover_form->panel()->saved();
        emit said(tr("Offered to %1. The case stays yours, and open, until they say yes.").arg(to));
    });
}

void GroundsCard::settle(domain::HandoverGroundId id, const domain::HandoverAnswer& answer) {
    act([id, answer](workspace::Workspace& file) { return workspace::settle_handover(file, id, answer); }, [this] { m_why_form->saved(); });
}

void GroundsCard::startWhy(domain::HandoverGroundId id, const domain::HandoverAnswer& answer) {
    m_settled = id;
    m_answer = answer;
    m_why_form->drafts().moveTo(draftPlace("handoverWhy/" + catalogue::in_one_line(id.text())));
    m_why_form->fill(m_why, std::nullopt);
    m_why_form->open();
}

void GroundsCard::saveWhy() {
    const auto reason = screen::text_of(m_why);
    const auto give = [&reason](auto* answer) {
        if (answer != nullptr) answer->reason = reason;
    };
    give(std::get_if<domain::HandoverRefused>(&m_answer));
    give(std::get_if<domain::HandoverReturned>(&m_answer));
    settle(m_settled, m_answer);
}

} // namespace tandem::cases
