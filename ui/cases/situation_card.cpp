#include "cases/situation_card.h"

#include "cases/one_of_chips.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

using domain::SituationLevel;
using widgets::Tone;

Tone tone_of(SituationLevel level) {
    switch (level) {
    case SituationLevel::GoesWell: return Tone::Good;
    case SituationLevel::Manages: return Tone::Neutral;
    case SituationLevel::Hard: return Tone::Warning;
    case SituationLevel::Stuck: return Tone::Danger;
    }
    return Tone::Neutral;
}

QWidget* level_cell(const std::optional<domain::Line>& line) {
    if (!line) return nullptr;
    auto* chip = line->level ? screen::flowCell({new widgets::Chip({catalogue::label(*line->level), tone_of(*line->level)})}) : nullptr;
    return screen::columnCell({chip, line->text.empty() ? nullptr : screen::textCell(catalogue::as_typed(line->text)),
                               line->noted_on ? screen::mutedCell(catalogue::short_date(*line->noted_on)) : nullptr});
}

} // namespace

SituationCard::SituationCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("situationCard"), parent),
      m_rows(new screen::RowList("situationRows", {4, 6, 6, 0}, this)),
      m_add(new QPushButton(this)) {
    setTitles([] { return tr("How is it going?"); }, [] { return tr("Parts of life"); });
    texts().add([this] {
        m_rows->setHeads({tr("Part of life"), tr("The time before"), tr("Now"), QString()});
        m_add->setText(tr("A part of life"));
    });
    m_add->setObjectName("addSituation");
    card().setHeaderWidget(m_add);
    body()->addWidget(
        texts().on(widgets::mutedLabel({}, this), [] { return tr("Only what matters here. Ask the resident how they see it."); }));
    body()->addWidget(m_rows);
    makeForm();
    connect(m_add, &QPushButton::clicked, this, &SituationCard::startNoting);
}

void SituationCard::makeForm() {
    using Width = screen::FormPanel::Width;
    m_form = CasePart::makeForm("situationForm");
    m_form->setComesFrom(m_add);
    m_domain = new screen::ChoiceBox(m_form);
    m_domain->setObjectName("situationDomain");
    m_form->addField(
        m_domain, [] { return tr("Part of life"); }, Width::Full);
    m_level = new OneOfChips(QStringLiteral("situationLevel"), m_form);
    m_form->addField(
        m_level, [] { return tr("How is it going?"); }, Width::Full);
    m_text = m_form->addLine(
        "situationText", [] { return tr("In one sentence"); }, Width::Full);
    m_rows->openBelow({}, m_form);
    connect(m_domain, &QComboBox::currentIndexChanged, this, &SituationCard::applyDomain);
    connect(m_form, &screen::FormPanel::saveAsked, this, &SituationCard::save);
}

void SituationCard::fill() {
    m_domain->setEntries(screen::entries_of(view().choices.at("life_domain")));
    m_level->setEntries(screen::entries_of<SituationLevel>());
    m_add->setVisible(mayChange());
    m_rows->refill([&] {
        int number = 0;
        for (const auto& row : view().help.situation) addRow(row, number++);
        if (number == 0) m_rows->addRow({}, {nullptr, nullptr, screen::mutedCell(tr("Nothing yet")), nullptr});
    });
}

void SituationCard::addRow(const workspace::SituationRow& row, int number) {
    QPushButton* now = nullptr;
    if (mayChange()) {
        now = new QPushButton(tr("And now?"));
        now->setObjectName(QStringLiteral("situationNow%1").arg(number));
        now->setAccessibleName(tr("How is it now: %1").arg(catalogue::as_typed(row.label)));
        connect(now, &QPushButton::clicked, this, [this, code = row.life_domain] { note(code); });
    }
    auto* part = screen::textCell(catalogue::as_typed(row.label));
    m_rows->addRow(catalogue::as_typed(row.life_domain), {part, level_cell(row.last), level_cell(row.now), now});
}

// The first that nothing is known about yet.
void SituationCard::startNoting() {
    const auto& known = view().help.situation;
    const auto is_new = [&](const workspace::Choice& choice) {
        return std::ranges::find(known, choice.code, &workspace::SituationRow::life_domain) == known.end();
    };
    const auto& choices = view().choices.at("life_domain");
    const auto first = std::ranges::find_if(choices, is_new);
    if (!choices.empty()) note(first == choices.end() ? choices.front().code : first->code);
}

void SituationCard::note(const std::string& life_domain) {
    m_domain->choose(catalogue::as_typed(life_domain));
    applyDomain();
    m_rows->openBelow(catalogue::as_typed(life_domain), m_form);
    m_form->open();
}

// What was noted today is changed; older things stay what they were.
void SituationCard::applyDomain() {
    if (!hasSomethingToShow()) return;
    const QString chosen = m_domain->code();
    const auto& known = view().help.situation;
    const auto row = std::ranges::find_if(known, [&](const auto& one) { return catalogue::as_typed(one.life_domain) == chosen; });
    const bool is_of_today = row != known.end() && row->now && row->now->noted_on == desk().today();
    m_form->drafts().moveTo(draftPlace("situation/" + chosen));
    m_form->fill(m_text, is_of_today ? std::optional(row->now->text) : std::nullopt);
    const auto level = is_of_today ? row->now->level : std::nullopt;
    const auto word = level ? domain::word(*level) : std::string_view();
    m_level->choose(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
}

void SituationCard::openRowDrafts() {
    for (const auto& choice : view().choices.at("life_domain")) {
        m_form->drafts().moveTo(draftPlace("situation/" + catalogue::as_typed(choice.code)));
        if (m_form->drafts().any()) return note(choice.code);
    }
}

void SituationCard::save() {
    const auto level = m_level->word<SituationLevel>();
    if (!level) return complain(tr("Choose how it is going."));
    const auto life_domain = m_domain->code().toStdString();
    act([id = view().case_file().id, life_domain, level = *level, text = screen::text_of(m_text).value_or("")](
            workspace::Workspace& file) { return workspace::note_situation(file, id, life_domain, level, text); },
        [this] { m_form->saved(); });
}

} // namespace tandem::cases
