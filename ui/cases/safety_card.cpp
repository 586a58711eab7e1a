#include "cases/safety_card.h"

#include "cases/deployment_row.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "screen/tab_order.h"
#include "widgets/chip.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem::cases {
namespace {

constexpr int most_settled = 3; // of what is over

bool is_heard(const domain::StopSign& sign) { return std::holds_alternative<domain::StopSignHeard>(sign.state); }

bool is_reviewed(const workspace::DeploymentRow& row) {
    return std::holds_alternative<domain::DeploymentUnderReview>(row.deployment.state);
}

} // namespace

SafetyCard::SafetyCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("safetyCard"), parent),
      m_raise(new QPushButton(this)),
      m_signs(new screen::RowList("stopSignRows", {1, 0}, this)),
      m_rows(new screen::RowList("safetyRows", {2, 5, 0}, this)) {
    setTitles([] { return tr("Is it safe?"); }, [] { return tr("Safety"); });
    texts().add([this] { m_raise->setText(tr("Something is not safe")); });
    m_raise->setObjectName("raiseFlag");
    card().setHeaderWidget(m_raise);
    body()->addWidget(texts().on(widgets::mutedLabel({}, this), [] {
        return tr("Then all help by volunteers, neighbours and family is looked at again. Is somebody on the way? Give the stop sign.");
    }));
    body()->addWidget(m_signs);
    body()->addWidget(m_rows);
    makeForms();
    connect(m_raise, &QPushButton::clicked, this, &SafetyCard::startFlag);
}

void SafetyCard::makeForms() {
    using Width = screen::FormPanel::Width;
    m_form = makeForm("flagForm", [this] { startFlag(); });
    m_form->setComesFrom(m_raise);
    m_what = m_form->addLine(
        "flagWhat", [] { return tr("What is not safe? One sentence"); }, Width::Full);
    m_form->addHint([] { return tr("Is there danger now? Call for help first, and write it down after that."); });
    body()->addWidget(m_form);
    m_clear_form = makeForm("flagClearForm");
    m_clear_form->setComesFrom(m_raise);
    m_how = m_clear_form->addLine(
        "flagHow", [] { return tr("How is it safe again?"); }, Width::Full);
    m_rows->openBelow({}, m_clear_form);
    connect(m_form, &screen::FormPanel::saveAsked, this, &SafetyCard::saveFlag);
    connect(m_clear_form, &screen::FormPanel::saveAsked, this, &SafetyCard::saveClearing);
}

QString SafetyCard::bannerOf(const CaseView& view) {
    QStringList open;
    for (const auto& flag : view.help.shown.flags)
        if (domain::is_open(flag)) open << catalogue::in_one_line(flag.what);
    const bool waits = std::ranges::any_of(view.help.shown.stop_signs, [](const auto& sign) { return !is_heard(sign); });
    QStringList said;
    if (!open.isEmpty()) said << tr("Something is not safe: %1.").arg(open.join(QStringLiteral("; ")));
    if (waits) said << tr("A stop sign was given and is not heard yet.");
    return said.join(QLatin1Char(' '));
}

void SafetyCard::fill() {
    const auto& help = view().help.shown;
    m_raise->setVisible(mayChange());
    m_signs->refill([&] {
        int number = 0;
        for (const auto& sign : help.stop_signs)
            if (!is_heard(sign)) addStopSign(sign, number++);
    });
    m_rows->refill([&] {
        int flags = 0, reviews = 0, settled = 0;
        for (const auto& flag : help.flags)
            if (domain::is_open(flag) || settled++ < most_settled) addFlag(flag, flags++);
        for (const auto& row : help.deployments)
            if (is_reviewed(row)) addReview(row, reviews++);
        for (const auto& sign : help.stop_signs) {
            const auto* heard = std::get_if<domain::StopSignHeard>(&sign.state);
            if (!heard || settled++ >= most_settled) continue;
            m_rows->addRow(catalogue::in_one_line(sign.id.text()),
                           {screen::mutedCell(tr("Stop sign")),
                            screen::mutedCell(tr("Heard %1").arg(catalogue::moment(heard->at, desk().zone()))), nullptr});
        }
    });
    m_signs->setVisible(m_signs->count() > 0);
    goToGivenSign();
}

// The button that gave it is gone; what comes next is to call.
void SafetyCard::goToGivenSign() {
    if (!std::exchange(m_has_given, false)) return;
    auto* heard = m_signs->findChild<QPushButton*>(QStringLiteral("stopSignHeard0")); // the newest stands first
    if (!heard) return;
    heard->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, heard, [this] { screen::bringIntoSight(m_signs); }); // once the layout made room for it
}

const workspace::DeploymentRow* SafetyCard::helpOf(domain::DeploymentId id) const {
    const auto& rows = view().help.shown.deployments;
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.deployment.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

// As it was when the sign was given, for who belongs to no partner.
Reach SafetyCard::reachOf(const domain::StopSign& sign) const {
    const auto known = view().help.to_call.find(sign.supervisor);
    const auto given = m_given.find(sign.id);
    const bool is_known = known != view().help.to_call.end() && !(known->second.phone.empty() && known->second.email.empty());
    if (is_known || given == m_given.end()) return known == view().help.to_call.end() ? Reach{} : known->second;
    return given->second;
}

// The words themselves, large, with who has to hear them and how to reach that person: nothing about the resident.
void SafetyCard::addStopSign(const domain::StopSign& sign, int number) {
    const QString name = QString::number(number);
    const Reach reach = reachOf(sign);
    QString how =
        screen::dotted({catalogue::in_one_line(reach.name), catalogue::in_one_line(reach.phone), catalogue::in_one_line(reach.email)});
    if (reach.phone.empty() && reach.email.empty())
        how = tr("%1 · no number is known here: look at the partner").arg(catalogue::in_one_line(reach.name));
    const auto* help = helpOf(sign.deployment);
    auto* call = screen::textCell(tr("Call now: %1").arg(how));
    call->setObjectName("stopSignReach" + name);
    call->setFont(widgets::strongTextFont());
    auto* big = screen::textCell(tr("“Not inside, call me.”"));
    big->setObjectName("stopSignWords" + name);
    big->setFont(widgets::titleFont());
    auto* about = screen::mutedCell(tr("Say no more than this. It is for %1.").arg(help ? DeploymentRowCells::spoken(*help) : QString()));
    QPushButton* done = nullptr;
    if (mayChange()) {
        done = new QPushButton(tr("Heard"));
        done->setObjectName("stopSignHeard" + name);
        done->setAccessibleName(tr("Heard: the stop sign for %1").arg(catalogue::in_one_line(reach.name)));
        widgets::setButtonKind(done, widgets::ButtonKind::Main);
        connect(done, &QPushButton::clicked, this, [this, id = sign.id] { heard(id); });
    }
    m_signs->addRow(catalogue::in_one_line(sign.id.text()), {screen::columnCell({call, big, about}), done});
}

void SafetyCard::addFlag(const domain::SafetyFlag& flag, int number) {
    const bool open = domain::is_open(flag);
    const auto* cleared = std::get_if<domain::FlagCleared>(&flag.state);
    auto* state =
        screen::flowCell({new widgets::Chip({catalogue::safety_flag_label(open ? domain::FlagOpen::word : domain::FlagCleared::word),
                                             open ? widgets::Tone::Danger : widgets::Tone::Neutral})});
    auto* when = screen::mutedCell(catalogue::short_date(cleared ? cleared->on : flag.raised_on));
    auto* what = screen::columnCell(
        {screen::textCell(catalogue::in_one_line(flag.what)), cleared ? screen::mutedCell(catalogue::in_one_line(cleared->how)) : nullptr});
    QPushButton* clear = nullptr;
    if (open && mayChange()) {
        clear = new QPushButton(tr("It is safe again"));
        clear->setObjectName(QStringLiteral("clearFlag%1").arg(number));
        clear->setAccessibleName(tr("It is safe again: %1").arg(catalogue::in_one_line(flag.what)));
        connect(clear, &QPushButton::clicked, this, [this, flag] { startClearing(flag); });
    }
    m_rows->addRow(catalogue::in_one_line(flag.id.text()), {screen::columnCell({state, when}), what, clear});
}

void SafetyCard::addReview(const workspace::DeploymentRow& row, int number) {
    auto* who = screen::flowCell({screen::partyChip(catalogue::in_one_line(row.party), row.party_kind, view().who_is_paid())});
    auto* what = screen::columnCell({screen::textCell(tr("Can this help go on? Decide it under “Who helps with what”.")),
                                     screen::mutedCell(catalogue::in_one_line(row.helper))});
    QPushButton* stop = nullptr;
    if (mayChange() && !row.stop_sign_open) {
        stop = new QPushButton(tr("Give the stop sign"));
        stop->setObjectName(QStringLiteral("giveStopSign%1").arg(number));
        stop->setAccessibleName(tr("Give the stop sign: %1").arg(DeploymentRowCells::spoken(row)));
        widgets::setButtonKind(stop, widgets::ButtonKind::Danger);
        connect(stop, &QPushButton::clicked, this, [this, id = row.deployment.id] { giveStopSign(id); });
    }
    m_rows->addRow(catalogue::in_one_line(row.deployment.id.text()), {who, what, stop});
}

void SafetyCard::startFlag() {
    m_form->fill(m_what, std::nullopt);
    m_form->open();
}

void SafetyCard::startClearing(const domain::SafetyFlag& flag) {
    m_cleared = flag.id;
    m_rows->openBelow(catalogue::in_one_line(flag.id.text()), m_clear_form);
    m_clear_form->drafts().moveTo(draftPlace("flag/" + catalogue::in_one_line(flag.id.text())));
    m_clear_form->fill(m_how, std::nullopt);
    m_clear_form->open();
}

void SafetyCard::openRowDrafts() {
    for (const auto& flag : view().help.shown.flags) {
        m_clear_form->drafts().moveTo(draftPlace("flag/" + catalogue::in_one_line(flag.id.text())));
        if (domain::is_open(flag) && m_clear_form->drafts().any()) return startClearing(flag);
    }
}

void SafetyCard::saveFlag() {
    const auto what = screen::text_of(m_what);
    if (!what) return complain(tr("Write in one sentence what is not safe."));
    const auto verb = [id = view().case_file().id, what = *what](workspace::Workspace& file) {
        return workspace::raise_flag(file, id, what);
    };
    desk().act(this, verb, [this](const workspace::Result<workspace::RaisedFlag>& raised) {
        if (!raised) return complain(raised.error());
        emit succeeded();
        m_form->saved();
        const int helpers = static_cast<int>(raised->to_review.size());
        emit said(helpers == 0 ? tr("It is written down. Nobody has to be stopped.")
                               : tr("It is written down. %n helper(s) may have to be stopped: see below.", nullptr, helpers));
    });
}

void SafetyCard::saveClearing() {
    const auto how = screen::text_of(m_how);
    if (!how) return complain(tr("Write how it is safe again."));
    act([id = m_cleared, how = *how](workspace::Workspace& file) { return workspace::clear_flag(file, id, how); },
        [this] { m_clear_form->saved(); });
}

void SafetyCard::giveStopSign(domain::DeploymentId deployment) {
    const auto verb = [deployment](workspace::Workspace& file) { return workspace::give_stop_sign(file, deployment); };
    desk().act(this, verb, [this](const workspace::Result<workspace::GivenStopSign>& given) {
        if (!given) return complain(given.error());
        emit succeeded();
        m_given[given->id] = {given->supervisor, given->phone, given->email};
        m_has_given = true;
    });
}

void SafetyCard::heard(domain::StopSignId id) {
    act([id](workspace::Workspace& file) { return workspace::stop_sign_heard(file, id); },
        [this] { m_raise->setFocus(Qt::OtherFocusReason); });
}

} // namespace tandem::cases
