#include "reports/new_report_screen.h"

#include "reports/about_fields.h"
#include "reports/reporter_fields.h"
#include "reports/signals_card.h"
#include "screen/call_numbers.h"
#include "screen/choice_box.h"
#include "screen/form_panel.h"
#include "screen/header.h"
#include "screen/pickers.h"
#include "screen/two_columns.h"
#include "widgets/announce.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/text_area.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::reports {
namespace {

constexpr int longest_worry = 300'000; // a whole letter that was pasted

QString kept_choices() { return QStringLiteral("newReport/choices"); } // place of a draft

std::optional<Uuid> uuid_in(const screen::ChoiceBox* box) { return Uuid::parse(box->code().toStdString()); }

} // namespace

struct NewReportScreen::Offered {
    std::vector<workspace::Choice> places;
    std::vector<workspace::TableRow> tables;
    std::vector<domain::NeighbourNetwork> neighbours;
    domain::Network network;
};

NewReportScreen::NewReportScreen(const screen::Tools& tools, QWidget* parent)
    : Screen(tools, parent),
      m_columns(new screen::TwoColumns(nullptr, 3, 2)),
      m_card(new widgets::Card),
      m_signals(new SignalsCard),
      m_form(new screen::FormPanel(desk(), QStringLiteral("newReport"), QStringLiteral("newReportForm"), m_card)) {
    setObjectName("newReportScreen");
    useBody(Body::Scrolling);
    m_texts.add([this] {
        header().setTitle(tr("New report"));
        header().setWay(tr("Reports"));
    });
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({screen::Where::Reports, {}}); });
    makePage();
    makeForm();
    auto* save_verb = m_texts.on(addVerb({}, "verbSaveReport", QKeySequence::Save), [] { return tr("Save the report"); });
    connect(save_verb, &QAction::triggered, this, &NewReportScreen::save);
}

void NewReportScreen::makePage() {
    m_card->body()->addWidget(m_form);
    m_columns->addLeft(m_card);
    m_columns->addRight(m_signals);
    auto* page = new QVBoxLayout(&body());
    page->setContentsMargins(0, 0, 8, 0);
    page->addWidget(m_columns);
    page->addStretch(1);
    connect(m_signals, &SignalsCard::questionAsked, this, [this] { emit leadTo({screen::Where::Consultation, {}}); });
}

screen::ChoiceBox* NewReportScreen::addBox(const char* name, screen::Saying label) {
    auto* made = new screen::ChoiceBox(m_form);
    made->setObjectName(QString::fromLatin1(name));
    m_form->addField(made, std::move(label));
    connect(made, &QComboBox::currentIndexChanged, this, &NewReportScreen::keepChoices);
    return made;
}

void NewReportScreen::makeForm() {
    m_worry = m_form->addText("worry", [] { return tr("What is the matter?"); });
    m_worry->setLongest(longest_worry);
    m_worry->setLines(4, 14);
    m_reporter = new ReporterFields(desk(), m_form);
    m_place = addBox("findingPlace", [] { return tr("Where was it seen?"); });
    m_urgency = addBox("urgency", [] { return tr("How urgent?"); });
    makeCall();
    makeMore();
    m_form->setSaveText([] { return tr("Save the report  Ctrl+S"); });
    m_texts.add([this] { fillWords(); });
    m_form->fill(m_worry, std::nullopt);
    restoreChoices();
    showMore(m_about->anyDraft());
    m_form->show();
    connect(m_urgency, &QComboBox::currentIndexChanged, this, &NewReportScreen::applyUrgency);
    connect(m_reporter, &ReporterFields::changed, this, &NewReportScreen::keepChoices);
    connect(m_form, &screen::FormPanel::saveAsked, this, &NewReportScreen::save);
    connect(m_form, &screen::FormPanel::closed, this, [this] {
        if (!m_form->drafts().any()) desk().keepDraft(kept_choices(), {}); // thrown away
        emit leadBack();
    });
}

// Right below the choice that asks for it: nobody has to look for a number.
void NewReportScreen::makeCall() {
    m_call = new widgets::Card(m_form);
    m_call->setObjectName("callNow");
    m_call->setMark(widgets::Card::Mark::Chosen);
    m_numbers = new screen::CallNumbers(m_call);
    m_call->body()->addWidget(m_numbers);
    m_call->body()->addWidget(m_texts.on(widgets::mutedLabel({}, m_call), [] { return tr("Once it is saved you note whom you called."); }));
    m_texts.add([this] { m_call->setTitle(tr("Call now")); });
    m_form->addWide(m_call);
    m_call->hide();
}

void NewReportScreen::makeMore() {
    m_more = m_texts.on(new QPushButton(m_form), [] { return tr("Fill in more"); });
    m_more->setObjectName("fillInMore");
    widgets::setButtonKind(m_more, widgets::ButtonKind::Quiet);
    m_form->addWide(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        showMore(true);
        m_phase->setFocus(Qt::OtherFocusReason);
    });
    m_phase = addBox("phase", [] { return tr("How far is it?"); });
    m_table = addBox("table", [] { return tr("Table"); });
    m_from = addBox("fromNetwork", [] { return tr("Comes from another network"); });
    m_via = new screen::PersonPicker(desk(), "feedbackVia", m_form);
    m_form->addField(m_via, [] { return tr("The reporter hears through their coordinator"); });
    m_wants_message = m_texts.on(new QCheckBox(m_form), [] { return tr("The reporter wants to hear from us"); });
    m_wants_message->setObjectName("wantsMessage");
    m_wants_message->setChecked(true);
    connect(m_wants_message, &QCheckBox::toggled, this, &NewReportScreen::keepChoices);
    m_form->addWide(m_wants_message);
    m_about_head = m_texts.on(widgets::wrapLabel({}, m_form),
                              [] { return tr("Who is it about? Only what you know. It stands apart from the worry."); });
    m_form->addWide(m_about_head);
    m_about = new AboutFields(desk(), m_form);
}

QList<screen::ChoiceBox*> NewReportScreen::boxes() const { return {m_reporter->kind(), m_place, m_urgency, m_phase}; }

QList<QWidget*> NewReportScreen::fieldsOfMore() const { return {m_phase, m_from, m_via}; }

void NewReportScreen::showMore(bool all) {
    m_shows_more = all;
    m_more->setVisible(!all);
    const auto fields = fieldsOfMore();
    for (auto* field : fields) m_form->setApplies(field, all);
    m_form->setApplies(m_table, all && m_several_tables);
    m_wants_message->setVisible(all);
    m_about_head->setVisible(all);
    m_about->setApplies(all);
}

void NewReportScreen::fillWords() {
    m_reporter->retranslate();
    m_signals->retranslate();
    m_urgency->setEntries(screen::entries_of<domain::Urgency>());
    m_phase->setEntries(screen::entries_of<domain::SignalPhase>());
    for (auto* one : {m_urgency, m_place, m_from}) one->setEmptyLabel(tr("Not filled in"));
}

QString NewReportScreen::windowTitle() const { return tr("New report"); }
QString NewReportScreen::helpPage() const { return QStringLiteral("reports"); }
void NewReportScreen::takeFocus() { m_worry->setFocus(Qt::OtherFocusReason); }

void NewReportScreen::retranslate() {
    m_texts.sayAgain();
    refresh(); // the numbers to call have labels too
}

void NewReportScreen::refresh() {
    m_form->show(); // it was left once
    const auto read = [](workspace::Workspace& file) -> workspace::Result<Offered> {
        Offered offered;
        TANDEM_ASSIGN(offered.places, workspace::choices_of(file, "finding_place"));
        TANDEM_ASSIGN(offered.tables, workspace::list_tables(file));
        TANDEM_ASSIGN(offered.neighbours, workspace::neighbour_networks(file));
        TANDEM_ASSIGN(offered.network, workspace::network_of(file));
        return offered;
    };
    ask(read, [this](const Offered& offered) { offer(offered); });
}

void NewReportScreen::offer(const Offered& offered) {
    m_place->setEntries(screen::entries_of(offered.places));
    QList<screen::ChoiceBox::Entry> tables, networks;
    for (const auto& row : offered.tables)
        tables.append({QString::fromStdString(row.table.id.text()), QString::fromStdString(row.table.name)});
    for (const auto& one : offered.neighbours) networks.append({QString::fromStdString(one.id.text()), QString::fromStdString(one.name)});
    m_table->setEntries(tables);
    m_from->setEntries(networks);
    m_several_tables = tables.size() > 1;
    m_numbers->show(offered.network, screen::CallNumbers::Noting::None);
    showMore(m_shows_more);
}

void NewReportScreen::applyUrgency() {
    const bool acute = m_urgency->word<domain::Urgency>() == domain::Urgency::Acute;
    if (acute == m_call->isVisibleTo(m_form)) return;
    m_call->setVisible(acute);
    if (acute) widgets::announce(m_call, m_call->title());
}

// What was chosen is as much work as what was typed, and who has to stay unknown stays so after a lock.
void NewReportScreen::keepChoices() {
    if (m_restoring || !m_wants_message) return;
    QStringList kept;
    bool any = m_reporter->shielded()->isChecked() || !m_wants_message->isChecked();
    const auto all = boxes();
    for (const auto* box : all) {
        kept << box->code();
        any = any || (!box->code().isEmpty() && box != m_phase);
    }
    kept << QString::number(m_reporter->shielded()->isChecked()) << QString::number(m_wants_message->isChecked());
    desk().keepDraft(kept_choices(), any ? kept.join(QLatin1Char('|')) : QString());
}

void NewReportScreen::restoreChoices() {
    const auto all = boxes();
    const QStringList kept = desk().draft(kept_choices()).split(QLatin1Char('|'));
    if (kept.size() != all.size() + 2) return;
    m_restoring = true;
    for (qsizetype i = 0; i < all.size(); ++i) all[i]->choose(kept[i]);
    m_reporter->shielded()->setChecked(kept[all.size()] == QLatin1String("1"));
    m_wants_message->setChecked(kept[all.size() + 1] == QLatin1String("1"));
    m_restoring = false;
    applyUrgency();
}

void NewReportScreen::clear() {
    m_form->drafts().forget();
    desk().keepDraft(kept_choices(), {});
    m_restoring = true;
    m_form->fill(m_worry, std::nullopt);
    m_reporter->clear();
    for (auto* box : {m_place, m_urgency, m_from}) box->choose(QString());
    m_phase->chooseWord(std::optional(domain::SignalPhase::Noticed));
    m_via->choose({});
    m_wants_message->setChecked(true);
    m_about->clear();
    m_restoring = false;
}

Expected<workspace::NewReport, QString> NewReportScreen::written() const {
    workspace::NewReport wanted;
    wanted.worry = screen::text_of(m_worry).value_or("");
    if (wanted.worry.empty()) {
        m_worry->setFocus(Qt::OtherFocusReason);
        return fail(tr("Write in a few words what is the matter."));
    }
    if (const QString wrong = m_reporter->complaint(); !wrong.isEmpty()) return fail(wrong);
    if (m_shows_more && m_via->isUnresolved()) {
        m_via->picker().lineEdit()->setFocus(Qt::OtherFocusReason);
        return fail(tr("Choose the coordinator from the list, or empty the field."));
    }
    m_reporter->writeTo(wanted);
    wanted.finding_place = m_place->codeIfAny();
    wanted.urgency = m_urgency->word<domain::Urgency>();
    wanted.phase = m_phase->word<domain::SignalPhase>().value_or(domain::SignalPhase::Noticed);
    if (const auto table = uuid_in(m_table)) wanted.table = domain::TableId(*table);
    if (const auto network = uuid_in(m_from)) wanted.from_network = domain::NeighbourNetworkId(*network);
    if (const auto via = m_via->chosen()) wanted.feedback_via = via->id;
    wanted.wants_message = m_wants_message->isChecked();
    TANDEM_ASSIGN(wanted.about, m_about->written());
    return wanted;
}

void NewReportScreen::save() {
    if (!desk().mayChange()) return;
    const auto wanted = written();
    if (!wanted) return complain(wanted.error());
    act([report = *wanted](workspace::Workspace& file) { return workspace::bring_report(file, report); },
        [this](const workspace::BroughtReport& brought) {
            clear();
            emit leadTo({screen::Where::Report, QString::fromStdString(brought.id.text())});
        });
}

} // namespace tandem::reports
