#include "meetings/finish_screen.h"

#include "meetings/meeting_words.h"
#include "meetings/packs_card.h"
#include "meetings/summary_card.h"
#include "screen/header.h"
#include "widgets/empty_state.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::meetings {

using screen::Where;
using workspace::Result;
using workspace::Workspace;

FinishScreen::FinishScreen(const screen::Tools& tools, const QString& meeting, QWidget* parent)
    : Screen(tools, parent), m_meeting(meeting_id(meeting)) {
    useBody(Body::Scrolling);
    makeHeader();
    makeBody();
    m_finish_verb = addVerb({}, QStringLiteral("verbFinish"));
    connect(m_finish_verb, &QAction::triggered, this, &FinishScreen::finish);
    FinishScreen::retranslate();
}

QString FinishScreen::windowTitle() const { return header().title(); }
QString FinishScreen::helpPage() const { return QStringLiteral("finish"); }

void FinishScreen::makeHeader() {
    m_back = header().addButton({}, QStringLiteral("backToMeeting"));
    m_finish = header().addButton({}, QStringLiteral("finishMeeting"), screen::Header::Strength::Strong);
    m_back->hide();
    m_finish->hide();
    connect(m_back, &QPushButton::clicked, this, &FinishScreen::goBack);
    connect(m_finish, &QPushButton::clicked, this, &FinishScreen::finish);
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({Where::Meetings, {}}); });
}

void FinishScreen::makeBody() {
    m_summary = new SummaryCard(&body());
    m_packs = new PacksCard(tools(), m_meeting, &body());
    m_gone = new widgets::EmptyState(&body());
    m_gone->step()->setObjectName(QStringLiteral("goneStep"));
    for (QWidget* part : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_packs), static_cast<QWidget*>(m_gone)}) part->hide();
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_summary);
    column->addWidget(m_packs);
    column->addWidget(m_gone);
    column->addStretch(1);
    connect(m_gone, &widgets::EmptyState::stepChosen, this, [this] { emit leadTo({Where::Meetings, {}}); });
    connect(m_packs, &PacksCard::failed, this, [this](const QString& sentence) { complain(sentence); });
    connect(m_packs, &PacksCard::succeeded, this, [this](const QString& sentence) {
        noComplaint();
        emit said(sentence);
    });
}

void FinishScreen::refresh() {
    if (!m_meeting) return showGone();
    const auto question = [meeting = *m_meeting](Workspace& file) -> Result<Read> {
        Read read;
        TANDEM_ASSIGN(read.view, read_meeting(file, meeting));
        TANDEM_ASSIGN(read.summary, read_summary(file, read.view.agenda));
        return read;
    };
    desk().ask(this, question, [this](const Result<Read>& read) {
        if (read) return showRead(*read);
        if (read.error().code == workspace::ProblemCode::NotFound) return showGone();
        complain(read.error());
    });
}

void FinishScreen::showRead(const Read& read) {
    const bool is_first = !m_read;
    m_read = read;
    const auto& view = read.view;
    const bool held = view.state() == "held", runs = view.state() == "under_way";
    header().setTitle(meeting_title(view.meeting(), desk().today()));
    header().setWay(tr("Meetings"), view.may_still_change() ? tr("Handing out the agenda") : runs ? tr("Finishing") : tr("Handing out"));
    m_gone->hide();
    m_finish->setVisible(runs && desk().mayChange());
    m_finish->setText(tr("Finish the meeting"));
    m_finish_verb->setEnabled(m_finish->isVisibleTo(this));
    m_back->setVisible(!held && view.state() != "cancelled");
    m_back->setText(runs ? tr("Back to the meeting") : tr("Back to preparing"));
    m_summary->setVisible(held || runs);
    m_summary->show(view, read.summary);
    m_packs->setVisible(!runs);
    if (!runs) m_packs->show(view);
    emit titleChanged();
    if (is_first) takeFocus();
}

void FinishScreen::showGone() {
    for (QWidget* part :
         {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_packs), static_cast<QWidget*>(m_finish), static_cast<QWidget*>(m_back)})
        part->hide();
    m_gone->setTexts(tr("This meeting is no longer there"), tr("It was removed. Undo brings it back."));
    m_gone->setStep(tr("To all meetings"));
    m_gone->show();
}

void FinishScreen::finish() {
    if (!m_meeting || m_finish->isHidden()) return;
    m_finish->setEnabled(false); // once is enough
    desk().act(
        this, [meeting = *m_meeting](Workspace& file) { return workspace::finish_meeting(file, meeting); },
        [this](const Result<workspace::Changes>& done) {
            m_finish->setEnabled(true);
            if (!done) return complain(done.error());
            noComplaint();
            emit said(tr("The meeting is over. Hand out the lists now."));
            m_packs->takeFocusWhenShown();
        });
}

void FinishScreen::goBack() {
    if (!m_read) return;
    const Where where = m_read->view.may_still_change() ? Where::Prepare : Where::Chair;
    emit leadTo({where, QString::fromStdString(m_meeting->text())});
}

void FinishScreen::takeFocus() {
    if (m_finish->isVisibleTo(this))
        m_finish->setFocus(Qt::OtherFocusReason);
    else if (m_packs->isVisibleTo(this))
        m_packs->takeFocus();
}

void FinishScreen::retranslate() {
    m_finish_verb->setText(tr("Finish the meeting"));
    header().setWay(tr("Meetings"));
    if (m_read) showRead(*m_read);
}

} // namespace tandem::meetings
