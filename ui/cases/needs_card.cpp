#include "cases/needs_card.h"

#include "cases/informal_form.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/party_chip.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/labels.h"
#include "workspace/me.h"
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

constexpr std::array need_states = {"open", "met", "dropped"};

std::string_view word_of(const domain::NeedState& state) {
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::word; }, state);
}

domain::NeedState state_with(const QString& word, Day today) {
    if (word == QLatin1String("met")) return domain::NeedMet{today};
    if (word == QLatin1String("dropped")) return domain::NeedDropped{today, {}};
    return domain::NeedOpen{};
}

} // namespace

NeedsCard::NeedsCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("needsCard"), parent),
      m_rows(new screen::RowList("needRows", {5, 6, 6, 0}, this)),
      m_new_drafts(desk(), draftPlace("newNeed")) {
    auto* hint = widgets::mutedLabel({}, this);
    body()->addWidget(hint);
    setTitles([] { return tr("What is needed?"); }, [] { return tr("Needed"); });
    texts().add([this, hint] {
        hint->setText(tr("a volunteer where possible, a professional where needed"));
        m_rows->setHeads({tr("What is needed"), tr("Can a volunteer, a neighbour or family do this?"), tr("Who does it"), QString()});
    });
    body()->addWidget(m_rows);
    makeForm();
    makeAddLine();
    m_form->setComesFrom(m_new_text);
    m_informal->panel()->setComesFrom(m_new_text);
}

void NeedsCard::makeForm() {
    m_form = CasePart::makeForm("needForm");
    m_text = m_form->addLine(
        "needText", [] { return tr("What is needed?"); }, screen::FormPanel::Width::Full);
    m_domain = new screen::ChoiceBox(m_form);
    m_domain->setObjectName("needDomain");
    m_form->addField(m_domain, [] { return tr("Part of life"); });
    m_state = new screen::ChoiceBox(m_form);
    m_state->setObjectName("needState");
    m_form->addField(m_state, [] { return tr("How does it stand?"); });
    m_reason = m_form->addLine(
        "needReason", [] { return tr("Why is it no longer needed?"); }, screen::FormPanel::Width::Full);
    connect(m_state, &QComboBox::currentIndexChanged, this,
            [this] { m_form->setApplies(m_reason, m_state->code() == QLatin1String("dropped")); });
    connect(m_form, &screen::FormPanel::saveAsked, this, &NeedsCard::saveEdited);
    m_informal = new InformalForm(desk(), CasePart::makeForm("informalForm"));
    connect(m_informal->panel(), &screen::FormPanel::saveAsked, this, &NeedsCard::saveInformal);
    for (auto* panel : {m_informal->panel(), m_form}) m_rows->openBelow({}, panel);
}

void NeedsCard::makeAddLine() {
    m_add_line = new QWidget(this);
    auto* line = new QHBoxLayout(m_add_line);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    m_new_text = new widgets::LineField(m_add_line);
    m_new_text->setObjectName("newNeed");
    m_new_domain = new screen::ChoiceBox(m_add_line);
    m_new_domain->setObjectName("newNeedDomain");
    m_add = new QPushButton(m_add_line);
    m_add->setObjectName("addNeed");
    line->addWidget(m_new_text, 3);
    line->addWidget(m_new_domain, 2); // or the part of life is cut off
    line->addWidget(m_add);
    texts().add([this] {
        m_new_text->setPlaceholderText(tr("What is still needed?"));
        m_new_text->setAccessibleName(tr("What is still needed?"));
        m_new_domain->setAccessibleName(tr("Part of life"));
        m_add->setText(tr("Add  ↵"));
    });
    m_new_drafts.watch(m_new_text);
    m_new_drafts.fill(m_new_text, {});
    connect(m_new_text, &QLineEdit::returnPressed, this, &NeedsCard::add);
    connect(m_add, &QPushButton::clicked, this, &NeedsCard::add);
    connect(m_new_text, &widgets::LineField::complained, this, [this](const QString& sentence) {
        if (!sentence.isEmpty()) complain(sentence);
    });
    body()->addWidget(m_add_line);
}

void NeedsCard::startAdding() { m_new_text->setFocus(Qt::OtherFocusReason); }

void NeedsCard::fillChoices() {
    const auto domains = screen::entries_of(view().choices.at("life_domain"));
    QList<screen::ChoiceBox::Entry> states;
    for (const auto* state : need_states) states.append({QString::fromLatin1(state), catalogue::need_state_label(state)});
    for (auto* box : {m_domain, m_new_domain}) {
        box->setEntries(domains);
        box->setEmptyLabel(tr("Part of life"));
    }
    m_state->setEntries(states);
}

void NeedsCard::fill() {
    fillChoices();
    m_informal->retranslate();
    m_add_line->setVisible(mayChange());
    m_rows->refill([this] {
        int number = 0;
        for (const auto& need : view().shown.needs) addRow(need, number++);
    });
}

QWidget* NeedsCard::doers(const domain::Need& need) const {
    QList<QWidget*> chips;
    std::vector<domain::PartyId> seen;
    for (const auto& row : view().help.shown.deployments) {
        const auto& party = row.deployment.party;
        if (row.deployment.need != need.id || !domain::is_going_on(row.deployment) || std::ranges::find(seen, party) != seen.end())
            continue;
        seen.push_back(party);
        chips << screen::partyChip(catalogue::as_typed(row.party), row.party_kind, view().who_is_paid());
    }
    for (const auto& row : view().shown.actions) {
        const auto& party = row.action.party;
        if (row.action.need != need.id || std::ranges::find(seen, party) != seen.end()) continue;
        seen.push_back(party);
        const auto named = view().parties.find(party);
        const auto kind = named == view().parties.end() ? domain::PartyKind::Formal : named->second.kind;
        chips << screen::partyChip(catalogue::as_typed(row.party), kind, view().who_is_paid());
    }
    return chips.isEmpty() ? static_cast<QWidget*>(screen::mutedCell(tr("nobody yet"))) : screen::flowCell(chips);
}

// Where the network asks for it, what nobody looked at yet is said; nowhere is it in the way (R63, R64).
QWidget* NeedsCard::lookedAt(const domain::Need& need, const QString& number) {
    if (need.informal_first) {
        auto* when = screen::mutedCell(catalogue::short_date(day_of(*need.informal_first)));
        return screen::columnCell({screen::textCell(informal_result(*need.informal_first, view().help)), when});
    }
    const bool asks = view().help.asks_informal_first && std::holds_alternative<domain::NeedOpen>(need.state);
    if (!asks) return nullptr;
    auto* nobody = screen::mutedCell(tr("Nobody looked yet"));
    if (!mayChange()) return nobody;
    auto* look = new QPushButton(tr("Look"));
    look->setObjectName("needLook" + number);
    look->setAccessibleName(tr("Look whether a volunteer can do this: %1").arg(catalogue::as_typed(need.text)));
    connect(look, &QPushButton::clicked, this, [this, need] { lookAt(need); });
    return screen::columnCell({nobody, screen::flowCell({look})});
}

void NeedsCard::lookAt(const domain::Need& need) {
    m_edited = need;
    m_form->leave();
    m_informal->panel()->drafts().moveTo(draftPlace("informal/" + catalogue::as_typed(need.id.text())));
    m_rows->openBelow(catalogue::as_typed(need.id.text()), m_informal->panel());
    m_informal->open(need, view().help);
}

void NeedsCard::saveInformal() {
    const auto written = m_informal->written();
    if (!written) return complain(written.error());
    const auto verb = [id = m_edited.id, check = *written](workspace::Workspace& file) mutable -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(const auto me, workspace::who_am_i(file));
        if (check && me) std::visit([&](auto& one) { one.by = me->id; }, *check);
        return workspace::check_informal_first(file, id, check);
    };
    act(verb, [this] { m_informal->panel()->saved(); });
}

void NeedsCard::addRow(const domain::Need& need, int number) {
    const QString name = QString::number(number);
    const auto state = word_of(need.state);
    QWidget* part = need.life_domain ? screen::mutedCell(catalogue::as_typed(view().label_of("life_domain", *need.life_domain))) : nullptr;
    auto* what = screen::columnCell({screen::textCell(catalogue::as_typed(need.text)), part});
    QWidget* who = doers(need);
    if (state != domain::NeedOpen::word)
        who = screen::columnCell({who, screen::flowCell({new widgets::Chip({catalogue::need_state_label(state)})})});
    auto* looked = lookedAt(need, name);
    if (!mayChange()) return m_rows->addRow(catalogue::as_typed(need.id.text()), {what, looked, who, nullptr});

    auto* more = screen::moreButton("needMore" + name, catalogue::as_typed(need.text));
    screen::addToMenu(more, tr("Change"), "needEdit" + name, [this, need] { edit(need); });
    screen::addToMenu(more, tr("Can a volunteer do this?"), "needInformal" + name, [this, need] { lookAt(need); });
    const auto offer = [&](const char* to, const QString& text, const QString& object_name) {
        if (state == std::string_view(to)) return;
        screen::addToMenu(more, text, object_name + name, [this, need, to] {
            auto changed = need;
            changed.state = state_with(QString::fromLatin1(to), desk().today());
            save(changed);
        });
    };
    offer("met", tr("The help is there"), "needMet");
    offer("dropped", tr("No longer needed"), "needDropped");
    offer("open", tr("Still needed"), "needOpen");
    screen::addToMenu(more, tr("Remove"), "needRemove" + name, [this, id = need.id] { remove(id); });
    m_rows->addRow(catalogue::as_typed(need.id.text()), {what, looked, who, more});
}

void NeedsCard::add() {
    const auto text = screen::text_of(m_new_text);
    if (!text) return complain(tr("Write first what is needed."));
    domain::Need need;
    need.case_file = view().case_file().id;
    need.text = *text;
    need.life_domain = m_new_domain->codeIfAny();
    for (const auto& other : view().shown.needs) need.order = std::max(need.order, other.order + 1);
    act(
        [need](workspace::Workspace& file) mutable {
            need.id = workspace::new_id_of<domain::NeedId>(file);
            return workspace::save_need(file, need);
        },
        [this] {
            m_new_drafts.forget();
            m_new_text->setText({});
            m_new_domain->choose(QString());
            m_new_text->setFocus(Qt::OtherFocusReason);
        });
}

void NeedsCard::edit(const domain::Need& need) {
    m_edited = need;
    m_informal->panel()->leave();
    m_form->drafts().moveTo(draftPlace("need/" + catalogue::as_typed(need.id.text())));
    m_form->fill(m_text, need.text);
    const auto* dropped = std::get_if<domain::NeedDropped>(&need.state);
    m_form->fill(m_reason, dropped ? dropped->reason : std::nullopt);
    m_domain->choose(need.life_domain);
    m_state->choose(catalogue::as_typed(std::string(word_of(need.state))));
    m_form->setApplies(m_reason, dropped != nullptr);
    m_rows->openBelow(catalogue::as_typed(need.id.text()), m_form);
    m_form->open();
}

void NeedsCard::openRowDrafts() {
    for (const auto& need : view().shown.needs) {
        m_form->drafts().moveTo(draftPlace("need/" + catalogue::as_typed(need.id.text())));
        m_informal->panel()->drafts().moveTo(draftPlace("informal/" + catalogue::as_typed(need.id.text())));
        if (m_form->drafts().any()) return edit(need);
        if (m_informal->panel()->drafts().any()) return lookAt(need);
    }
}

void NeedsCard::saveEdited() {
    auto need = m_edited;
    const auto text = screen::text_of(m_text);
    if (!text) return complain(tr("Write first what is needed."));
    need.text = *text;
    need.life_domain = m_domain->codeIfAny();
    if (m_state->code().toStdString() != word_of(need.state)) need.state = state_with(m_state->code(), desk().today());
    if (auto* dropped = std::get_if<domain::NeedDropped>(&need.state)) dropped->reason = screen::text_of(m_reason);
    act([need](workspace::Workspace& file) { return workspace::save_need(file, need); }, [this] { m_form->saved(); });
}

void NeedsCard::save(const domain::Need& need) {
    act([need](workspace::Workspace& file) { return workspace::save_need(file, need); });
}

void NeedsCard::remove(domain::NeedId id) {
    act([id](workspace::Workspace& file) { return workspace::remove_need(file, id); });
}

} // namespace tandem::cases
