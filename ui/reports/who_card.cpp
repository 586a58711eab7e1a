#include "reports/who_card.h"

#include "catalogue/dates.h"
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
      m_wipe(new QPushButton(this)) {
    m_standing->setObjectName("whoStanding");
    m_until->setObjectName("namesUntil");
    m_wipe->setObjectName("wipeNames");
    widgets::setButtonKind(m_wipe, widgets::ButtonKind::Quiet);
    m_wiping = makeWiping();
    for (QWidget* part : std::initializer_list<QWidget*>{m_standing, m_about, m_reporter, m_until}) body()->addWidget(part);
    body()->addWidget(m_wipe, 0, Qt::AlignLeading);
    body()->addWidget(m_wiping);
    texts().add([this] {
        setTitle(tr("Who is it about?"));
        m_wipe->setText(tr("Wipe the names"));
    });
    hideNames();
    connect(m_wipe, &QPushButton::clicked, this, &WhoCard::askToWipe);
    connect(&desk(), &bridge::Desk::closed, this, &WhoCard::hideNames);
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

void WhoCard::fill() {
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
