#include "reports/triage_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/facts.h"
#include "screen/pickers.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::reports {
namespace {

struct Step {
    Way way;
    std::vector<std::string_view> from;
};
// As domain/reports/rules.h has it, which has the last word; a test holds the two together.
const std::vector<Step>& steps() {
    static const std::vector<Step> all = {
        {Way::TakeUp, {"inbox", "ask_more", "question_without_name", "bilateral"}},
        {Way::AskMore, {"inbox", "ask_more"}}, // another question
        {Way::WithoutName, {"inbox", "ask_more"}},
        {Way::Settle, {"inbox", "ask_more"}},
        {Way::PassOn, {"inbox", "ask_more", "bilateral"}},
        {Way::Leave, {"inbox", "ask_more", "question_without_name", "bilateral"}},
        {Way::Back, {"ask_more", "bilateral", "passed_on", "left"}},
    };
    return all;
}

QString label_of(const std::vector<workspace::Choice>& choices, const std::string& code) {
    const auto found = std::ranges::find(choices, code, &workspace::Choice::code);
    return catalogue::as_typed(found == choices.end() ? code : found->label);
}

} // namespace

TriageCard::TriageCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : ReportPart(tools, id, QStringLiteral("triageCard"), parent),
      m_stands(widgets::wrapLabel({}, this)),
      m_line(screen::factLabel("triageLine", this)),
      m_hint(widgets::mutedLabel({}, this)),
      m_to_case(new QPushButton(this)) {
    m_stands->setObjectName("triageStands");
    m_to_case->setObjectName("toTheCase");
    body()->addWidget(m_stands);
    body()->addWidget(m_line);
    body()->addWidget(m_to_case, 0, Qt::AlignLeading);
    makeButtons();
    body()->addWidget(m_hint);
    makeForms();
    texts().add([this] {
        setTitle(tr("What do we do with it?"));
        m_hint->setText(tr("A question without a name begins with this worry. The names that came with the report go then."));
    });
    connect(m_to_case, &QPushButton::clicked, this, [this] {
        emit leadTo({screen::Where::Case, catalogue::as_typed(view().shown.case_code)});
    });
}

void TriageCard::makeButtons() {
    auto* flow = new widgets::FlowLayout(nullptr, 8, 8);
    const auto add = [&](Way way, const char* name, screen::Saying text) {
        auto* button = texts().on(new QPushButton(this), std::move(text));
        button->setObjectName(QString::fromLatin1(name));
        button->hide();
        flow->addWidget(button);
        m_buttons[way] = button;
        connect(button, &QPushButton::clicked, this, [this, way] { go(way); });
    };
    add(Way::TakeUp, "takeUp", [] { return tr("Take it up"); });
    add(Way::AskMore, "askMore", [] { return tr("Ask more"); });
    add(Way::WithoutName, "makeQuestion", [] { return tr("Question without a name"); });
    add(Way::Settle, "settleReport", [] { return tr("Settle it with one partner"); });
    add(Way::PassOn, "passOnReport", [] { return tr("Pass it on"); });
    add(Way::Leave, "leaveReport", [] { return tr("Leave it"); });
    add(Way::Back, "backToInbox", [] { return tr("Back to new"); });
    widgets::setButtonKind(m_buttons[Way::TakeUp], widgets::ButtonKind::Main);
    body()->addLayout(flow);
}

screen::FormPanel* TriageCard::addForm(const char* name, Way way) {
    auto* form = makeForm(QString::fromLatin1(name), [this, way] { open(way); });
    form->setComesFrom(m_buttons[way]);
    m_forms[way] = form;
    body()->addWidget(form);
    return form;
}

void TriageCard::makeForms() {
    using Width = screen::FormPanel::Width;
    auto* ask = addForm("askForm", Way::AskMore);
    m_question = ask->addText("askQuestion", [] { return tr("What do you still want to know, and of whom?"); });
    connect(ask, &screen::FormPanel::saveAsked, this, &TriageCard::askMore);

    auto* with = addForm("settleForm", Way::Settle);
    m_party = new screen::PartyPicker(desk(), "settleParty", with);
    with->addField(
        m_party, [] { return tr("With which partner?"); }, Width::Full);
    m_settle_line = with->addLine(
        "settleLine", [] { return tr("What did you settle? In one line"); }, Width::Full);
    connect(with, &screen::FormPanel::saveAsked, this, &TriageCard::settle);

    auto* pass = addForm("passForm", Way::PassOn);
    m_network = new screen::ChoiceBox(pass);
    m_network->setObjectName("passNetwork");
    pass->addField(
        m_network, [] { return tr("Network in the region"); }, Width::Full);
    m_to = pass->addLine(
        "passTo", [] { return tr("To whom?"); }, Width::Full);
    m_pass_line = pass->addLine(
        "passLine", [] { return tr("Why there? In one line"); }, Width::Full);
    connect(m_network, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_network->code().isEmpty()) m_to->setText(m_network->currentText());
    });
    connect(pass, &screen::FormPanel::saveAsked, this, &TriageCard::passOn);

    auto* leave = addForm("leaveForm", Way::Leave);
    m_reason = new screen::ChoiceBox(leave);
    m_reason->setObjectName("leaveReason");
    leave->addField(
        m_reason, [] { return tr("Why?"); }, Width::Full);
    m_leave_line = leave->addLine(
        "leaveLine", [] { return tr("In one line"); }, Width::Full);
    connect(leave, &screen::FormPanel::saveAsked, this, &TriageCard::leaveIt);
}

bool TriageCard::offers(Way way) const {
    if (!hasSomethingToShow() || !mayChange()) return false;
    const auto step = std::ranges::find(steps(), way, &Step::way);
    return step != steps().end() && std::ranges::find(step->from, view().state()) != step->from.end();
}

void TriageCard::fill() {
    for (const auto& [way, button] : m_buttons) button->setVisible(offers(way));
    for (const auto& [way, form] : m_forms)
        if (!offers(way) && form->isOpen()) form->leave();
    m_hint->setVisible(offers(Way::WithoutName));
    QList<screen::ChoiceBox::Entry> networks;
    for (const auto& one : view().neighbours) networks.append({catalogue::as_typed(one.name), catalogue::as_typed(one.name)});
    m_network->setEntries(networks);
    m_network->setEmptyLabel(tr("Somebody else"));
    m_forms[Way::PassOn]->setApplies(m_network, !networks.isEmpty());
    m_reason->setEntries(screen::entries_of(view().outcomes));
    m_reason->setEmptyLabel(tr("Choose"));
    fillOutcome();
}

void TriageCard::fillOutcome() {
    const auto& report = view().report();
    const auto on = [](Day day, const QString& what) { return screen::dotted({what, catalogue::short_date(day)}); };
    QString stands = catalogue::report_state_label(view().state()), more = catalogue::as_typed(report.settled.value_or(""));
    if (const auto* asked = std::get_if<domain::ReportAskMore>(&report.state)) {
        stands = on(asked->since, stands);
        more = catalogue::as_typed(asked->question.value_or(""));
    } else if (const auto* taken = std::get_if<domain::ReportTakenUp>(&report.state)) {
        stands = on(taken->on, stands);
    } else if (const auto* question = std::get_if<domain::ReportQuestionWithoutName>(&report.state)) {
        stands = on(question->on, stands);
    } else if (const auto* settled = std::get_if<domain::ReportBilateral>(&report.state)) {
        stands = screen::dotted({stands, catalogue::as_typed(view().settled_with), catalogue::short_date(settled->on)});
    } else if (const auto* passed = std::get_if<domain::ReportPassedOn>(&report.state)) {
        stands = screen::dotted({stands, catalogue::as_typed(passed->to), catalogue::short_date(passed->on)});
    } else if (const auto* left = std::get_if<domain::ReportLeft>(&report.state)) {
        stands = screen::dotted({stands, label_of(view().outcomes, left->reason), catalogue::short_date(left->on)});
    }
    m_stands->setText(stands);
    m_line->setText(screen::escaped(more));
    m_line->setVisible(!more.isEmpty());
    const QString code = catalogue::as_typed(view().shown.case_code);
    m_to_case->setText(tr("To case %1").arg(code));
    m_to_case->setVisible(!code.isEmpty());
}

void TriageCard::takeFocus() {
    for (const auto& [way, button] : m_buttons)
        if (!button->isHidden()) return button->setFocus(Qt::OtherFocusReason);
    m_to_case->setFocus(Qt::OtherFocusReason);
}

void TriageCard::go(Way way) {
    if (!offers(way)) return;
    if (way == Way::TakeUp) return takeUp();
    if (way == Way::WithoutName) return makeQuestion();
    if (way == Way::Back)
        return decide(
            way, [id = report()](workspace::Workspace& file) { return workspace::back_to_inbox(file, id); }, tr("It is new again."));
    open(way);
}

void TriageCard::open(Way way) {
    if (!offers(way)) return;
    for (const auto& [other, form] : m_forms)
        if (other != way) form->leave();
    if (m_forms[way]->isOpen()) return m_forms[way]->open();
    const auto& report = view().report();
    const auto* asked = std::get_if<domain::ReportAskMore>(&report.state);
    if (way == Way::AskMore) m_forms[way]->fill(m_question, asked ? asked->question : std::nullopt);
    if (way == Way::Settle) m_forms[way]->fill(m_settle_line, std::nullopt);
    if (way == Way::PassOn) {
        m_forms[way]->fill(m_to, std::nullopt);
        m_forms[way]->fill(m_pass_line, std::nullopt);
    }
    if (way == Way::Leave) m_forms[way]->fill(m_leave_line, std::nullopt);
    m_forms[way]->open();
}

template <class Verb>
void TriageCard::decide(Way way, Verb verb, const QString& sentence) {
    act(std::move(verb), [this, way, sentence] {
        if (const auto form = m_forms.find(way); form != m_forms.end()) form->second->saved();
        emit said(sentence);
    });
}

void TriageCard::takeUp() {
    desk().act(
        this, [id = report()](workspace::Workspace& file) { return workspace::take_up(file, id); },
        [this](const workspace::Result<workspace::StartedCase>& started) {
            if (!started) return complain(started.error());
            emit succeeded();
            emit leadTo({screen::Where::Case, catalogue::as_typed(started->code)});
        });
}

void TriageCard::makeQuestion() {
    desk().act(
        this, [id = report()](workspace::Workspace& file) { return workspace::make_question(file, id); },
        [this](const workspace::Result<workspace::QuestionOfReport>& made) {
            if (!made) return complain(made.error());
            emit succeeded();
            emit leadTo({screen::Where::Consultation, catalogue::as_typed(made->id.text())});
        });
}

void TriageCard::askMore() {
    const auto question = screen::text_of(m_question);
    if (!question) return complain(tr("Write what you still want to know."));
    decide(
        Way::AskMore, [id = report(), what = *question](workspace::Workspace& file) { return workspace::ask_more(file, id, what); },
        tr("Noted. It stays among the new ones until there is an answer."));
}

void TriageCard::settle() {
    const auto party = m_party->chosen();
    if (!party) {
        m_party->picker().lineEdit()->setFocus(Qt::OtherFocusReason);
        return complain(tr("Choose the partner from the list."));
    }
    const auto line = screen::text_of(m_settle_line);
    if (!line) return complain(tr("Write in one line what you settled."));
    decide(
        Way::Settle,
        [id = report(), with = party->id, what = *line](workspace::Workspace& file) {
            return workspace::settle_with_party(file, id, with, what);
        },
        tr("Noted. It needs no meeting."));
}

void TriageCard::passOn() {
    const auto to = screen::text_of(m_to);
    if (!to) return complain(tr("Write to whom you pass it on."));
    decide(
        Way::PassOn,
        [id = report(), whom = *to, why = screen::text_of(m_pass_line).value_or("")](workspace::Workspace& file) {
            return workspace::pass_on(file, id, whom, why);
        },
        tr("Noted: passed on."));
}

void TriageCard::leaveIt() {
    const auto reason = m_reason->codeIfAny();
    if (!reason) return complain(tr("Choose why nothing more is needed."));
    decide(
        Way::Leave,
        [id = report(), why = *reason, line = screen::text_of(m_leave_line).value_or("")](workspace::Workspace& file) {
            return workspace::leave_report(file, id, why, line);
        },
        tr("Noted: nothing more is needed."));
}

} // namespace tandem::reports
