#include "cases/help_card.h"

#include "base/overloaded.h"
#include "cases/check_in_form.h"
#include "cases/deployment_form.h"
#include "cases/deployment_row.h"
#include "catalogue/stored_text.h"
#include "screen/row_list.h"
#include "widgets/theme.h"
#include "workspace/new_ids.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

using domain::DeploymentAsked;
using domain::DeploymentDeclined;
using domain::DeploymentEnded;
using domain::DeploymentRunning;
using domain::DeploymentUnderReview;

// How a known one stands may have changed while the form was open.
workspace::Result<workspace::Changes> save_written(workspace::Workspace& file, domain::Deployment deployment) {
    if (deployment.id.is_nil()) {
        deployment.id = workspace::new_id_of<domain::DeploymentId>(file);
        return workspace::save_deployment(file, deployment);
    }
    TANDEM_ASSIGN(const auto help, workspace::show_help(file, deployment.case_file));
    for (const auto& row : help.deployments)
        if (row.deployment.id == deployment.id) deployment.state = row.deployment.state;
    return workspace::save_deployment(file, deployment);
}

} // namespace

HelpCard::HelpCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("helpCard"), parent),
      m_rows(new screen::RowList("deploymentRows", {4, 6, 5, 0}, this)),
      m_add(new QPushButton(this)),
      m_toggle_ended(new QPushButton(this)) {
    setTitles([] { return tr("Who helps with what"); }, [] { return tr("Help"); });
    texts().add([this] {
        m_rows->setHeads({tr("Who"), tr("With what, and how far"), tr("How it stands"), QString()});
        m_add->setText(tr("Somebody helps"));
    });
    m_add->setObjectName("addDeployment");
    m_toggle_ended->setObjectName("toggleEndedHelp");
    widgets::setButtonKind(m_toggle_ended, widgets::ButtonKind::Quiet);
    card().setHeaderWidget(m_add);
    body()->addWidget(m_rows);
    body()->addWidget(m_toggle_ended, 0, Qt::AlignLeft);
    makeForms();
    connect(m_add, &QPushButton::clicked, this, &HelpCard::startAdding);
    connect(m_toggle_ended, &QPushButton::clicked, this, [this] {
        m_shows_ended = !m_shows_ended;
        fill();
    });
}

void HelpCard::makeForms() {
    m_form = new DeploymentForm(desk(), makeForm("deploymentForm"));
    m_check_in = new CheckInForm(makeForm("checkInForm"));
    m_why_form = makeForm("deploymentWhyForm");
    m_why = m_why_form->addLine(
        "deploymentWhy", [] { return tr("Why? You may leave this empty"); }, screen::FormPanel::Width::Full);
    for (auto* panel : {m_form->panel(), m_check_in->panel(), m_why_form}) {
        panel->setComesFrom(m_add);
        m_rows->openBelow({}, panel);
    }
    connect(m_form->panel(), &screen::FormPanel::saveAsked, this, &HelpCard::save);
    connect(m_check_in->panel(), &screen::FormPanel::saveAsked, this, &HelpCard::saveCheckIn);
    connect(m_why_form, &screen::FormPanel::saveAsked, this, &HelpCard::saveWhy);
}

void HelpCard::fill() {
    m_form->setCase(view());
    m_check_in->setCase(view());
    const auto& rows = view().help.shown.deployments;
    const auto ended = std::ranges::count_if(rows, [](const auto& row) { return !domain::is_going_on(row.deployment); });
    m_add->setVisible(mayChange());
    m_toggle_ended->setVisible(ended > 0);
    m_toggle_ended->setText(m_shows_ended ? tr("Hide what has ended") : tr("Show what has ended (%1)").arg(ended));
    m_rows->refill([&] {
        int number = 0;
        for (const auto& row : rows)
            if (domain::is_going_on(row.deployment) || m_shows_ended) addRow(row, number++);
        if (number == 0)
            m_rows->addRow({}, {nullptr, screen::mutedCell(tr("Nobody helps yet. Write here who does what, and where that stops.")),
                                nullptr, nullptr});
    });
}

void HelpCard::addRow(const workspace::DeploymentRow& row, int number) {
    const DeploymentRowCells cells(row, view().who_is_paid(), desk().today());
    m_rows->addRow(catalogue::as_typed(row.deployment.id.text()),
                   {cells.whoHelps(), cells.withWhat(), cells.howItStands(QStringLiteral("deploymentWarning%1").arg(number)),
                    mayChange() ? verbsOf(row, number) : nullptr});
}

QWidget* HelpCard::verbsOf(const workspace::DeploymentRow& row, int number) {
    const QString name = QString::number(number);
    auto* more = screen::moreButton("deploymentMore" + name, DeploymentRowCells::spoken(row));
    offerAnswers(more, row, name);
    const bool may_be_stopped = domain::is_informal(row.deployment) && domain::is_going_on(row.deployment);
    if (may_be_stopped)
        screen::addToMenu(more, tr("Give the stop sign"), "deploymentStopSign" + name,
                          [this, id = row.deployment.id] { emit stopSignAsked(id); });
    screen::addToMenu(more, tr("Change"), "deploymentEdit" + name, [this, row] { edit(row); });
    screen::addToMenu(more, tr("Remove"), "deploymentRemove" + name, [this, id = row.deployment.id] { remove(id); });
    auto* cell = new QWidget;
    auto* line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    if (auto* main = mainVerb(row, name)) line->addWidget(main);
    line->addWidget(more);
    return cell;
}

// What is most likely next: an answer, how it is going, or whether it can go on.
QPushButton* HelpCard::mainVerb(const workspace::DeploymentRow& row, const QString& number) {
    const auto& deployment = row.deployment;
    const auto make = [&](const QString& text, const char* name, std::function<void()> run) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name) + number);
        button->setAccessibleName(tr("%1: %2").arg(text, DeploymentRowCells::spoken(row)));
        connect(button, &QPushButton::clicked, this, std::move(run));
        return button;
    };
    const auto helps = [this, deployment] { answer(deployment.id, helpsNow(deployment)); };
    if (std::holds_alternative<DeploymentAsked>(deployment.state)) return make(tr("Says yes"), "deploymentYes", helps);
    if (std::holds_alternative<DeploymentUnderReview>(deployment.state)) return make(tr("Goes on"), "deploymentGoesOn", helps);
    if (std::holds_alternative<DeploymentRunning>(deployment.state))
        return make(tr("How is it going?"), "deploymentCheckIn", [this, row] { checkIn(row); });
    return nullptr;
}

void HelpCard::offerAnswers(QToolButton* more, const workspace::DeploymentRow& row, const QString& number) {
    const Day today = desk().today();
    const auto& deployment = row.deployment;
    const auto offer = [&](const QString& text, const char* name, std::function<void()> run) {
        screen::addToMenu(more, text, QString::fromLatin1(name) + number, std::move(run));
    };
    const auto asked = [this, id = deployment.id, today] { answer(id, DeploymentAsked{today}); };
    const auto stops = [this, row, today] { askWhy(row, DeploymentEnded{today, {}}); };
    std::visit(Overloaded{
                   [&](const DeploymentAsked&) {
                       offer(tr("Cannot"), "deploymentNo", [this, row, today] { askWhy(row, DeploymentDeclined{today, {}}); });
                       offer(tr("Stops"), "deploymentStop", stops);
                   },
                   [&](const DeploymentDeclined&) { offer(tr("Ask again"), "deploymentAskAgain", asked); },
                   [&](const DeploymentRunning&) { offer(tr("Stops"), "deploymentStop", stops); },
                   [&](const DeploymentUnderReview&) {
                       offer(tr("Stops"), "deploymentStop", stops);
                       offer(tr("Is only asked so far"), "deploymentAskAgain", asked);
                   },
                   [&](const DeploymentEnded&) {
                       offer(tr("Helps again"), "deploymentAgain", [this, deployment] { answer(deployment.id, helpsNow(deployment)); });
                   },
               },
               deployment.state);
}

domain::DeploymentState HelpCard::helpsNow(const domain::Deployment& deployment) const {
    const Day today = desk().today();
    return DeploymentRunning{std::max(today, deployment.starts_on.value_or(today))};
}

void HelpCard::openBelow(const workspace::DeploymentRow& row, screen::FormPanel* panel) {
    for (auto* other : {m_form->panel(), m_check_in->panel(), m_why_form})
        if (other != panel) other->leave();
    m_rows->openBelow(catalogue::as_typed(row.deployment.id.text()), panel);
}

void HelpCard::startAdding() {
    workspace::DeploymentRow row;
    row.deployment.case_file = view().case_file().id;
    row.deployment.mode = domain::DeploymentMode::Alongside;
    edit(row);
}

void HelpCard::edit(const workspace::DeploymentRow& row) {
    const auto& id = row.deployment.id;
    openBelow(row, m_form->panel());
    m_form->panel()->drafts().moveTo(
        draftPlace(id.is_nil() ? QStringLiteral("newDeployment") : "deployment/" + catalogue::as_typed(id.text())));
    m_form->open(row);
}

void HelpCard::checkIn(const workspace::DeploymentRow& row) {
    openBelow(row, m_check_in->panel());
    m_check_in->panel()->drafts().moveTo(draftPlace("checkIn/" + catalogue::as_typed(row.deployment.id.text())));
    m_check_in->open(row);
}

void HelpCard::askWhy(const workspace::DeploymentRow& row, const domain::DeploymentState& state) {
    m_answered = row.deployment.id;
    m_answer = state;
    openBelow(row, m_why_form);
    m_why_form->drafts().moveTo(draftPlace("deploymentWhy/" + catalogue::as_typed(row.deployment.id.text())));
    m_why_form->fill(m_why, std::nullopt);
    m_why_form->open();
}

void HelpCard::openRowDrafts() {
    const auto any_at = [](screen::FormPanel* panel, const QString& place) {
        panel->drafts().moveTo(place);
        return panel->drafts().any();
    };
    if (any_at(m_form->panel(), draftPlace("newDeployment"))) return startAdding();
    for (const auto& row : view().help.shown.deployments) {
        const QString id = catalogue::as_typed(row.deployment.id.text());
        const bool edited = any_at(m_form->panel(), draftPlace("deployment/" + id));
        const bool checked = any_at(m_check_in->panel(), draftPlace("checkIn/" + id));
        if (!edited && !checked) continue;
        m_shows_ended = m_shows_ended || !domain::is_going_on(row.deployment);
        fill();
        return edited ? edit(row) : checkIn(row);
    }
}

void HelpCard::save() {
    const auto written = m_form->written();
    if (!written) return complain(written.error());
    act([deployment = *written](workspace::Workspace& file) { return save_written(file, deployment); },
        [this] { m_form->panel()->saved(); });
}

void HelpCard::saveCheckIn() {
    const auto wanted = m_check_in->written();
    if (!wanted) return complain(wanted.error());
    const auto verb = [wanted = *wanted](workspace::Workspace& file) { return workspace::check_in(file, wanted); };
    desk().act(this, verb, [this](const workspace::Result<workspace::CheckedIn>& done) {
        if (!done) return complain(done.error());
        emit succeeded();
        m_check_in->panel()->saved();
        emit said(done->rebalance ? tr("It is written down. It is too heavy: there is an agreement now to make it lighter, within a week.")
                                  : tr("It is written down."));
    });
}

void HelpCard::answer(domain::DeploymentId id, const domain::DeploymentState& state) {
    act([id, state](workspace::Workspace& file) { return workspace::answer_deployment(file, id, state); });
}

void HelpCard::saveWhy() {
    auto state = m_answer;
    const auto why = screen::text_of(m_why);
    if (auto* declined = std::get_if<DeploymentDeclined>(&state)) declined->reason = why;
    if (auto* ended = std::get_if<DeploymentEnded>(&state)) ended->reason = why;
    act([id = m_answered, state](workspace::Workspace& file) { return workspace::answer_deployment(file, id, state); },
        [this] { m_why_form->saved(); });
}

void HelpCard::remove(domain::DeploymentId id) {
    act([id](workspace::Workspace& file) { return workspace::remove_deployment(file, id); });
}

} // namespace tandem::cases
