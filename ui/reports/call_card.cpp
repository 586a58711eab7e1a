#include "reports/call_card.h"

#include "catalogue/dates.h"
#include "screen/call_numbers.h"
#include "screen/facts.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::reports {
namespace {

bool is_undecided(const ReportView& view) {
    return view.state() == domain::ReportInbox::word || view.state() == domain::ReportAskMore::word;
}

} // namespace

CallCard::CallCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : ReportPart(tools, id, QStringLiteral("callCard"), parent),
      m_called(screen::factLabel("calledBefore", this)),
      m_numbers(new screen::CallNumbers(this)),
      m_other(new QPushButton(this)) {
    card().setMark(widgets::Card::Mark::Chosen);
    m_form = makeForm("calledForm", [this] { m_form->open(); });
    m_whom = m_form->addLine(
        "calledWhom", [] { return tr("Whom did you call?"); }, screen::FormPanel::Width::Full);
    m_form->setComesFrom(m_other);
    m_other->setObjectName("calledOther");
    widgets::setButtonKind(m_other, widgets::ButtonKind::Quiet);
    for (QWidget* part : std::initializer_list<QWidget*>{m_called, m_numbers}) body()->addWidget(part);
    body()->addWidget(m_other, 0, Qt::AlignLeading);
    body()->addWidget(m_form);
    texts().add([this] {
        setTitle(tr("Call now"));
        m_other->setText(tr("I called somebody else"));
    });
    hide();
    connect(m_numbers, &screen::CallNumbers::called, this, &CallCard::note);
    connect(m_other, &QPushButton::clicked, m_form, &screen::FormPanel::open);
    connect(m_form, &screen::FormPanel::saveAsked, this, [this] {
        const auto whom = screen::text_of(m_whom);
        if (!whom) return complain(tr("Write whom you called: a service, not a name."));
        note(QString::fromStdString(*whom));
    });
}

void CallCard::fill() {
    const bool applies = view().is_acute() && is_undecided(view());
    setVisible(applies);
    if (!applies) return;
    m_numbers->show(view().network, mayChange() ? screen::CallNumbers::Noting::Offered : screen::CallNumbers::Noting::None);
    m_other->setVisible(mayChange());
    if (!m_form->isOpen()) m_form->fill(m_whom, std::nullopt);
    const auto& called = view().report().called;
    const QString before = called ? screen::dotted({QString::fromStdString(called->whom), catalogue::short_date(called->on)}) : QString();
    screen::setFact(m_called, tr("Called:"), before);
}

void CallCard::note(const QString& whom) {
    act([id = report(), service = whom.toStdString()](workspace::Workspace& file) { return workspace::note_call(file, id, service); },
        [this, whom] {
            m_form->saved();
            emit said(tr("Noted: you called. What you know of it now can go in the report."));
        });
}

} // namespace tandem::reports
