#include "cases/actions_card.h"

#include "cases/add_action_line.h"
#include "cases/category_chips.h"
#include "cases/line_choices.h"
#include "cases/paper_panel.h"
#include "catalogue/dates.h"
#include "catalogue/document_words.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/pickers.h"
#include "screen/row_list.h"
#include "widgets/theme.h"
#include "workspace/actions.h"
#include "workspace/deliver.h"
#include "workspace/new_ids.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

bool is_open(const domain::ActionItem& action) { return std::holds_alternative<domain::ActionOpen>(action.state); }

// Open ones first, the earliest day on top; then what is finished, the latest agreed first.
std::vector<workspace::ActionRow> in_order(std::vector<workspace::ActionRow> rows) {
    const auto place = [](const workspace::ActionRow& row) {
        constexpr int after_all_days = 1 << 24;
        const int due = row.action.due ? row.action.due->days_since_epoch() : after_all_days;
        return std::pair(is_open(row.action) ? 0 : 1, is_open(row.action) ? due : -due);
    };
    std::ranges::stable_sort(rows, {}, place);
    return rows;
}

} // namespace

ActionsCard::ActionsCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("actionsCard"), parent),
      m_rows(new screen::RowList("actionRows", {6, 6, 3, 3, 0}, this)),
      m_note(new PaperPanel(desk(), QStringLiteral("workNote"), this)),
      m_toggle_finished(new QPushButton(this)),
      m_new(new AddActionLine(desk(), draftPlace("newAction"), this)) {
    texts().add([this] {
        setTitle(tr("Agreements"));
        m_rows->setHeads({tr("What"), tr("Who"), tr("When"), tr("How it stands"), QString()});
    });
    m_toggle_finished->setObjectName("toggleFinished");
    widgets::setButtonKind(m_toggle_finished, widgets::ButtonKind::Quiet);
    connect(m_toggle_finished, &QPushButton::clicked, this, [this] {
        m_shows_finished = !m_shows_finished;
        fill();
    });
    body()->addWidget(m_rows);
    body()->addWidget(m_toggle_finished, 0, Qt::AlignLeft);
    makeForm();
    m_form->setComesFrom(m_new->firstField());
    body()->addWidget(m_new);
    body()->addWidget(m_note);
    connect(m_new, &AddActionLine::addAsked, this, &ActionsCard::add);
    connect(m_new, &AddActionLine::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(m_note, &PaperPanel::complained, this, [this](const QString& sentence) { complain(sentence); });
    connect(m_note, &PaperPanel::printed, this, &ActionsCard::said);
}

void ActionsCard::makeForm() {
    using Width = screen::FormPanel::Width;
    m_form = CasePart::makeForm("actionForm");
    m_text = m_form->addLine(
        "actionText", [] { return tr("What was agreed"); }, Width::Full);
    m_kind = new screen::ChoiceBox(m_form);
    m_kind->setObjectName("actionKind");
    m_form->addField(m_kind, [] { return tr("Kind of agreement"); });
    m_who = new screen::PersonPicker(desk(), "actionWho", m_form);
    m_form->addField(m_who, [] { return tr("Who does it"); });
    m_due = screen::dayField(desk(), "actionDue", m_form);
    m_form->addField(m_due, [] { return tr("Done by when"); });
    m_remind = screen::dayField(desk(), "actionRemind", m_form);
    m_form->addField(m_remind, [] { return tr("Remind on"); });
    m_need = new screen::ChoiceBox(m_form);
    m_need->setObjectName("actionNeed");
    m_form->addField(
        m_need, [] { return tr("What it is for"); }, Width::Full);
    m_lines = new CategoryChips(QStringLiteral("actionLines"), m_form);
    m_form->addField(
        m_lines, [] { return tr("What does who does it need to know?"); }, Width::Full);
    m_result = m_form->addLine(
        "actionResult", [] { return tr("What came of it"); }, Width::Full);
    connect(m_form, &screen::FormPanel::saveAsked, this, &ActionsCard::saveEdited);
    m_rows->openBelow({}, m_form);
}

void ActionsCard::startAdding() { m_new->firstField()->setFocus(Qt::OtherFocusReason); }

void ActionsCard::fillChoices() {
    const auto kinds = screen::entries_of(view().choices.at("action_kind"));
    m_kind->setEntries(kinds);
    m_new->setKinds(kinds);
    QList<screen::ChoiceBox::Entry> needs;
    for (const auto& need : view().shown.needs) needs.append({catalogue::as_typed(need.id.text()), catalogue::as_typed(need.text)});
    m_need->setEntries(needs);
    m_need->setEmptyLabel(tr("Nothing in particular"));
    const auto lines = line_choices(view());
    m_lines->setChoices(lines);
    m_form->setApplies(m_lines, !lines.empty());
}

void ActionsCard::fill() {
    fillChoices();
    const auto rows = in_order(view().shown.actions);
    const auto finished = std::ranges::count_if(rows, [](const auto& row) { return !is_open(row.action); });
    m_new->setVisible(mayChange());
    m_toggle_finished->setVisible(finished > 0);
    m_toggle_finished->setText(m_shows_finished ? tr("Hide what is finished") : tr("Show what is finished (%1)").arg(finished));
    m_rows->refill([&] {
        int number = 0;
        for (const auto& row : rows)
            if (is_open(row.action) || m_shows_finished) addRow(row, number++);
    });
}

QWidget* ActionsCard::standing(const domain::ActionItem& action) const {
    if (const auto* done = std::get_if<domain::ActionDone>(&action.state))
        return screen::textCell(tr("✓ Done %1").arg(catalogue::short_date(done->on)));
    if (const auto* not_done = std::get_if<domain::ActionNotDone>(&action.state))
        return screen::mutedCell(tr("Not done: %1").arg(catalogue::label(not_done->reason)));
    const int late = action.due ? desk().today() - *action.due : 0;
    if (late > 0) return screen::flowCell({new widgets::Chip({tr("%n day(s) late", nullptr, late), widgets::Tone::Danger})});
    return screen::mutedCell(tr("To do"));
}

void ActionsCard::addRow(const workspace::ActionRow& row, int number) {
    const auto& action = row.action;
    const QString kind = catalogue::as_typed(view().label_of("action_kind", action.kind));
    auto* what = action.text.empty() ? screen::textCell(kind) : nullptr;
    QWidget* what_cell = what ? static_cast<QWidget*>(what)
                              : screen::columnCell({screen::textCell(catalogue::as_typed(action.text)), screen::mutedCell(kind)});
    const auto party = view().parties.find(action.party);
    const auto party_kind = party == view().parties.end() ? domain::PartyKind::Formal : party->second.kind;
    auto* who = screen::columnCell({screen::flowCell({screen::partyChip(catalogue::as_typed(row.party), party_kind, view().who_is_paid())}),
                                    screen::mutedCell(catalogue::as_typed(row.doer))});
    auto* when = action.due ? screen::textCell(catalogue::short_date(*action.due)) : screen::mutedCell(tr("no day yet"));
    m_rows->addRow(catalogue::as_typed(action.id.text()),
                   {what_cell, who, when, standing(action), mayChange() ? verbsOf(row, number) : nullptr});
}

QWidget* ActionsCard::verbsOf(const workspace::ActionRow& row, int number) {
    const QString name = QString::number(number);
    const auto& action = row.action;
    const QString about =
        action.text.empty() ? catalogue::as_typed(view().label_of("action_kind", action.kind)) : catalogue::as_typed(action.text);
    QPushButton* done = nullptr;
    if (is_open(action)) {
        done = new QPushButton(tr("Done"));
        done->setObjectName("actionDone" + name);
        done->setAccessibleName(tr("Done: %1").arg(about));
        connect(done, &QPushButton::clicked, this, [this, id = action.id] { finish(id, domain::ActionDone{desk().today()}); });
    }
    auto* more = screen::moreButton("actionMore" + name, about);
    offerStates(more, action, name);
    screen::addToMenu(more, tr("Change"), "actionEdit" + name, [this, row] { edit(row); });
    if (is_open(action)) screen::addToMenu(more, tr("Note for who does it"), "actionNote" + name, [this, id = action.id] { showNote(id); });
    screen::addToMenu(more, tr("Remove"), "actionRemove" + name, [this, id = action.id] { remove(id); });
    auto* cell = new QWidget;
    auto* line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    if (done) line->addWidget(done);
    line->addWidget(more);
    return cell;
}

void ActionsCard::offerStates(QToolButton* more, const domain::ActionItem& action, const QString& number) {
    const auto offer = [&](const QString& text, const QString& name, const domain::ActionState& state) {
        screen::addToMenu(more, text, name + number, [this, id = action.id, state] { finish(id, state); });
    };
    if (!is_open(action)) return offer(tr("Open again"), "actionReopen", domain::ActionOpen{});
    for (const auto& [reason, word] : domain::words_of<domain::NotDoneReason>)
        offer(tr("Not done: %1").arg(catalogue::label(reason)), QStringLiteral("actionNotDone_%1_").arg(QString::fromUtf8(word.data())),
              domain::ActionNotDone{desk().today(), reason});
}

void ActionsCard::add(domain::ActionItem action) {
    action.case_file = view().case_file().id;
    act(
        [action](workspace::Workspace& file) mutable {
            action.id = workspace::new_id_of<domain::ActionId>(file);
            return workspace::save_action(file, action);
        },
        [this] { m_new->added(); });
}

void ActionsCard::showNote(domain::ActionId id) {
    m_form->leave();
    m_note->open({[id](workspace::Workspace& file) { return workspace::preview_work_note(file, id, catalogue::DocumentWords()); },
                  [id](workspace::Workspace& file) { return workspace::print_work_note(file, id, catalogue::DocumentWords()); }});
}

void ActionsCard::edit(const workspace::ActionRow& row) {
    m_edited = row.action;
    m_form->drafts().moveTo(draftPlace("action/" + catalogue::as_typed(row.action.id.text())));
    m_form->fill(m_text, row.action.text);
    m_form->fill(m_result, row.action.result);
    m_kind->choose(catalogue::as_typed(row.action.kind));
    m_who->choose(workspace::PersonHit{row.action.doer, row.doer, row.action.party, row.party, {}});
    screen::showDay(m_due, row.action.due);
    screen::showDay(m_remind, row.action.remind_on);
    m_need->choose(row.action.need ? catalogue::as_typed(row.action.need->text()) : QString());
    m_lines->setChosen(codes_of(row.action.needs_lines.value_or(std::vector<domain::LineId>())));
    m_rows->openBelow(catalogue::as_typed(row.action.id.text()), m_form);
    m_form->open();
}

void ActionsCard::openRowDrafts() {
    for (const auto& row : view().shown.actions) {
        m_form->drafts().moveTo(draftPlace("action/" + catalogue::as_typed(row.action.id.text())));
        if (!m_form->drafts().any()) continue;
        m_shows_finished = m_shows_finished || !is_open(row.action);
        fill();
        return edit(row);
    }
}

void ActionsCard::saveEdited() {
    auto action = m_edited;
    const auto text = screen::text_of(m_text);
    const auto who = m_who->chosen();
    if (!text) return complain(tr("Write first what was agreed."));
    if (!who || !who->party) return complain(tr("Choose who does it: type a part of the name."));
    if (const auto wrong = screen::dayProblem({m_due, m_remind}); !wrong.isEmpty()) return complain(wrong);
    action.text = *text;
    action.kind = m_kind->code().toStdString();
    action.doer = who->id;
    action.party = *who->party;
    action.due = screen::dayIn(m_due);
    action.remind_on = screen::dayIn(m_remind);
    action.result = screen::text_of(m_result);
    const auto need = Uuid::parse(m_need->code().toStdString());
    action.need = need ? std::optional(domain::NeedId(*need)) : std::nullopt;
    auto lines = lines_of(m_lines->chosen());
    action.needs_lines = lines.empty() ? std::nullopt : std::optional(std::move(lines));
    const auto save = [action](workspace::Workspace& file) mutable -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(const auto now, workspace::find_action(file, action.id));
        action.state = now.state; // it may be done meanwhile
        return workspace::save_action(file, action);
    };
    act(save, [this] { m_form->saved(); });
}

void ActionsCard::finish(domain::ActionId id, const domain::ActionState& state) {
    act([id, state](workspace::Workspace& file) { return workspace::finish_action(file, id, state); });
}

void ActionsCard::remove(domain::ActionId id) {
    act([id](workspace::Workspace& file) { return workspace::remove_action(file, id); });
}

} // namespace tandem::cases
