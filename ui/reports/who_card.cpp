#include "reports/who_card.h"

#include "catalogue/dates.h"
#include "reports/about_fields.h"
#include "screen/facts.h"
#include "screen/who.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "workspace/expiry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace tandem::reports {

WhoCard::WhoCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : ReportPart(tools, id, QStringLiteral("whoCard"), parent),
      m_standing(widgets::wrapLabel({}, this)),
      m_until(widgets::mutedLabel({}, this)),
      m_about(screen::factLabel("aboutName", this)),
      m_reporter(screen::factLabel("reporterNameHeld", this)),
      m_name(new QPushButton(this)),
      m_wipe(new QPushButton(this)) {
    m_name->setObjectName("nameResident");
    m_standing->setObjectName("whoStanding");
    m_until->setObjectName("namesUntil");
    m_wipe->setObjectName("wipeNames");
    widgets::setButtonKind(m_wipe, widgets::ButtonKind::Quiet);
    m_wiping = makeWiping();
    for (QWidget* part : std::initializer_list<QWidget*>{m_standing, m_about, m_reporter, m_until}) body()->addWidget(part);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_name);
    line->addWidget(m_wipe);
    line->addStretch(1);
    body()->addLayout(line);
    body()->addWidget(m_wiping);
    makeNaming();
    texts().add([this] {
        setTitle(tr("Who is it about?"));
        m_wipe->setText(tr("Wipe the names"));
    });
    hideNames();
    connect(m_wipe, &QPushButton::clicked, this, &WhoCard::askToWipe);
    connect(m_name, &QPushButton::clicked, this, &WhoCard::startNaming);
    connect(&desk(), &bridge::Desk::closed, this, &WhoCard::hideNames);
}

void WhoCard::makeNaming() {
    m_form = makeForm("aboutForm", [this] { startNaming(); });
    m_fields = new AboutFields(desk(), m_form);
    m_form->setComesFrom(m_name);
    body()->addWidget(m_form);
    connect(m_form, &screen::FormPanel::saveAsked, this, &WhoCard::saveName);
}

QWidget* WhoCard::makeWiping() {
    auto* panel = new QWidget(this);
    panel->setObjectName("wipePanel");
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(texts().on(widgets::wrapLabel({}, panel), [] {
        return tr("The names that came with this report go for good, also out of its text and out of the logbook. Undo does not bring them "
                  "back. The report itself stays.");
    }));
    auto* go = texts().on(new QPushButton(panel), [] { return tr("Wipe them now"); });
    go->setObjectName("wipeNow");
    widgets::setButtonKind(go, widgets::ButtonKind::Danger);
    m_keep = texts().on(new QPushButton(panel), [] { return tr("Keep them"); });
    m_keep->setObjectName("wipeNot");
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(go);
    line->addWidget(m_keep);
    line->addStretch(1);
    column->addLayout(line);
    connect(go, &QPushButton::clicked, this, &WhoCard::wipe);
    connect(m_keep, &QPushButton::clicked, this, &WhoCard::closeWiping);
    auto* leaving = new QShortcut(QKeySequence(Qt::Key_Escape), panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, this, &WhoCard::closeWiping);
    panel->hide();
    return panel;
}

// Somebody of the network who has to stay unknown shows here only.
bool WhoCard::hasNames() const {
    const auto& shown = view().shown;
    return shown.names_resident || shown.names_reporter || (shown.report.shielded && !shown.reporter.empty());
}

// The names of what became a case are the case's.
bool WhoCard::mayWipe() const {
    if (!hasSomethingToShow() || !mayChange() || view().report().case_file) return false;
    return view().shown.names_resident || view().shown.names_reporter;
}

bool WhoCard::mayName() const { return hasSomethingToShow() && mayChange() && !view().report().case_file; }

void WhoCard::fill() {
    m_name->setText(view().shown.names_resident ? tr("Correct the name") : tr("Write down who it is"));
    m_name->setVisible(mayName());
    if (!mayName()) m_form->leave();
    const auto& shown = view().shown;
    m_standing->setText(hasNames() ? tr("Names stand apart from the report. Hold F6 to see them; each look is written in the logbook.")
                                   : tr("No name was given. That is fine: a worry needs no name."));
    const auto& expires = shown.report.name_expires_on;
    const bool goes = shown.names_resident && expires.has_value();
    m_until->setText(goes ? tr("The name goes on %1, unless it is a case by then.").arg(catalogue::short_date(*expires)) : QString());
    m_until->setVisible(goes);
    m_wipe->setVisible(mayWipe());
    if (m_wipe->isHidden()) m_wiping->hide();
    if (m_held) hideNames();
}

void WhoCard::showNames() {
    if (m_held || !hasSomethingToShow() || !hasNames() || !desk().isOpen()) return;
    m_held = true;
    const auto look = [id = report(), purpose = tr("Viewing the report").toStdString()](workspace::Workspace& file) {
        return workspace::look_at_report(file, id, purpose);
    };
    desk().ask(this, look, [this](const workspace::Result<std::vector<domain::Identity>>& found) {
        if (!m_held) return; // let go before it came
        if (!found) return complain(found.error());
        put(*found);
    });
}

void WhoCard::put(const std::vector<domain::Identity>& identities) {
    const auto show = [&](QLabel* label, const QString& head, const QString& name, const QString& details) {
        if (name.isEmpty() && details.isEmpty()) return;
        label->setText(QStringLiteral("%1<br><b>%2</b><br>%3").arg(screen::escaped(head), screen::escaped(name), screen::escaped(details)));
        label->show();
    };
    for (const auto& one : identities) {
        const bool reports = one.reporter_of.has_value();
        show(reports ? m_reporter : m_about, reports ? tr("Reported by") : tr("About"), screen::full_name(one),
             screen::details_of(one, desk().today()));
    }
    const auto& shown = view().shown;
    if (!shown.reporter.empty())
        show(m_reporter, tr("Reported by"), QString::fromStdString(shown.reporter), QString::fromStdString(shown.reporter_party));
}

// Who puts a name right reads it: that is a look.
void WhoCard::startNaming() {
    if (!mayName()) return;
    if (!view().shown.names_resident) return openNaming({});
    const auto look = [id = report(), purpose = tr("Correcting the name").toStdString()](workspace::Workspace& file) {
        return workspace::look_at_report(file, id, purpose);
    };
    desk().ask(this, look, [this](const workspace::Result<std::vector<domain::Identity>>& found) {
        if (!found) return complain(found.error());
        const auto about = std::ranges::find_if(*found, [](const auto& one) { return one.report.has_value(); });
        openNaming(about == found->end() ? domain::Identity{} : *about);
    });
}

void WhoCard::openNaming(const domain::Identity& known) {
    m_known = known;
    m_known.id = {}; // only what tells who it is
    m_known.report.reset();
    m_fields->show(known);
    m_form->open();
}

void WhoCard::saveName() {
    const auto about = m_fields->writtenOver(m_known);
    if (!about) return complain(about.error());
    if (!about->has_value()) return complain(tr("Nothing is filled in. To take a name away, choose “Wipe the names”."));
    act([id = report(), about = **about](workspace::Workspace& file) { return workspace::name_resident(file, id, about); }, [this] {
        m_form->saved();
        m_fields->clear();
        m_known = {};
        emit said(tr("The name stands apart from the report. Hold F6 to see it."));
    });
}

void WhoCard::hideNames() {
    m_held = false;
    for (auto* label : {m_about, m_reporter}) {
        label->clear();
        label->hide();
    }
}

void WhoCard::askToWipe() {
    if (!mayWipe()) return;
    m_wiping->show();
    m_keep->setFocus(Qt::OtherFocusReason); // the safe answer
}

void WhoCard::closeWiping() {
    m_wiping->hide();
    if (m_wipe->isVisible()) m_wipe->setFocus(Qt::OtherFocusReason);
}

// The report goes on under another id: what is written over would stay readable in the logbook.
void WhoCard::wipe() {
    desk().act(
        this, [id = report()](workspace::Workspace& file) { return workspace::wipe_names_of(file, id); },
        [this](const workspace::Result<workspace::WipedReport>& wiped) {
            if (!wiped) return complain(wiped.error());
            emit succeeded();
            closeWiping();
            emit namesWiped();
            emit said(tr("The names are gone. The report stays."));
            emit leadTo({screen::Where::Report, QString::fromStdString(wiped->id.text())});
        });
}

} // namespace tandem::reports
