#include "cases/notes_card.h"

#include "cases/category_chips.h"
#include "cases/suggestion_line.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/days.h"
#include "screen/facts.h"
#include "screen/pickers.h"
#include "screen/row_list.h"
#include "widgets/theme.h"
#include "workspace/new_ids.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace tandem::cases {
namespace {

constexpr std::size_t shown_at_first = 4;
constexpr std::array choosable_sources = {"unknown", "own_observation", "resident", "party"};

std::string_view word_of(const domain::LineSource& source) {
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::word; }, source);
}

std::vector<std::string> codes_of(const std::vector<domain::SubjectId>& subjects) {
    std::vector<std::string> codes;
    for (const auto& subject : subjects) codes.push_back(subject.text());
    return codes;
}

// How it goes, by part of life, stands in a card of its own.
std::vector<domain::Line> notes_in(std::vector<domain::Line> lines) {
    std::erase_if(lines, [](const domain::Line& line) { return line.kind == domain::LineKind::Situation; });
    return lines;
}

} // namespace

NotesCard::NotesCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("notesCard"), parent),
      m_rows(new screen::RowList("noteRows", {3, 8, 0}, this)),
      m_add(new QPushButton(this)),
      m_toggle(new QPushButton(this)) {
    setTitles([] { return tr("What we know"); }, [] { return tr("Notes"); });
    texts().add([this] { m_add->setText(tr("Add a note")); });
    m_add->setObjectName("addNote");
    m_toggle->setObjectName("toggleNotes");
    widgets::setButtonKind(m_toggle, widgets::ButtonKind::Quiet);
    card().setHeaderWidget(m_add);
    body()->addWidget(m_rows);
    body()->addWidget(m_toggle, 0, Qt::AlignLeft);
    makeForm();
    connect(m_add, &QPushButton::clicked, this, &NotesCard::startAdding);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_shows_all = !m_shows_all;
        fill();
    });
}

void NotesCard::makeForm() {
    m_form = CasePart::makeForm("noteForm");
    m_form->setComesFrom(m_add);
    m_text = m_form->addText("noteText", [] { return tr("What do you know?"); });
    makeAbout();
    m_kind = new screen::ChoiceBox(m_form);
    m_kind->setObjectName("noteKind");
    m_form->addField(m_kind, [] { return tr("Kind of note"); });
    m_domain = new screen::ChoiceBox(m_form);
    m_domain->setObjectName("noteDomain");
    m_form->addField(m_domain, [] { return tr("Part of life"); });
    m_source = new screen::ChoiceBox(m_form);
    m_source->setObjectName("noteSource");
    m_form->addField(m_source, [] { return tr("Who says so"); });
    m_party = new screen::PartyPicker(desk(), "noteParty", m_form);
    m_form->addField(m_party, [] { return tr("Which partner"); });
    m_noted = screen::dayField(desk(), "noteDay", m_form, widgets::Preference::Past);
    m_form->addField(m_noted, [] { return tr("Day"); });
    m_protected = new QCheckBox(m_form);
    m_protected->setObjectName("noteProtected");
    m_secret = new QCheckBox(m_form);
    m_secret->setObjectName("noteSecret");
    texts().add([this] {
        m_protected->setText(tr("Nobody may see who says so"));
        m_secret->setText(tr("Falls under professional secrecy"));
    });
    m_form->addWide(m_protected);
    m_form->addWide(m_secret);
    connect(m_source, &QComboBox::currentIndexChanged, this,
            [this] { m_form->setApplies(m_party, m_source->code() == QLatin1String("party")); });
    connect(m_form, &screen::FormPanel::saveAsked, this, &NotesCard::save);
    m_rows->openBelow({}, m_form);
}

// What it is about is suggested while typing; a person decides.
void NotesCard::makeAbout() {
    using Width = screen::FormPanel::Width;
    m_suggestion = new SuggestionLine(
        QStringLiteral("noteSuggestion"), m_text, [this] { return chosenAbout(); }, m_form);
    m_form->addWide(m_suggestion);
    m_about = new CategoryChips(QStringLiteral("noteAbout"), m_form);
    m_form->addField(
        m_about, [] { return tr("About whom is it?"); }, Width::Full);
    m_categories = new CategoryChips(QStringLiteral("noteCategories"), m_form);
    m_form->addField(
        m_categories, [] { return tr("What is it about?"); }, Width::Full);
    connect(m_suggestion, &SuggestionLine::confirmed, this, [this](const workspace::NoteSuggestion& suggestion) {
        const auto both = joined(chosenAbout(), suggestion);
        m_about->setChosen(codes_of(both.about));
        m_categories->setChosen(both.categories);
        m_secret->setChecked(both.secrecy);
    });
}

workspace::NoteSuggestion NotesCard::chosenAbout() const {
    workspace::NoteSuggestion chosen;
    for (const auto& code : m_about->chosen())
        if (const auto id = Uuid::parse(code)) chosen.about.push_back(domain::SubjectId(*id));
    chosen.categories = m_categories->chosen();
    chosen.secrecy = m_secret && m_secret->isChecked();
    return chosen;
}

void NotesCard::fillAbout() {
    std::vector<workspace::Choice> subjects;
    for (const auto& subject : view().shown.subjects) subjects.push_back({subject.id.text(), catalogue::label(subject.role).toStdString()});
    m_about->setChoices(subjects);
    m_form->setApplies(m_about, subjects.size() > 1);
    m_categories->setChoices(view().choices.at("category"));
    m_suggestion->setCase(view());
}

void NotesCard::fillChoices() {
    fillAbout();
    auto kinds = screen::entries_of<domain::LineKind>();
    kinds.removeIf([](const auto& kind) { return kind.code == QLatin1String("situation"); }); // has a card of its own
    m_kind->setEntries(kinds);
    m_domain->setEntries(screen::entries_of(view().choices.at("life_domain")));
    m_domain->setEmptyLabel(tr("Not in particular"));
    QList<screen::ChoiceBox::Entry> sources;
    for (const auto* source : choosable_sources) sources.append({QString::fromLatin1(source), catalogue::line_source_label(source)});
    m_source->setEntries(sources);
}

void NotesCard::fill() {
    fillChoices();
    const auto lines = notes_in(view().shown.lines);
    m_add->setVisible(mayChange());
    m_toggle->setVisible(lines.size() > shown_at_first);
    m_toggle->setText(m_shows_all ? tr("Show less") : tr("Show all (%1)").arg(lines.size()));
    m_rows->refill([&] {
        for (std::size_t i = 0; i < lines.size() && (m_shows_all || i < shown_at_first); ++i) addRow(lines[i], static_cast<int>(i));
        if (lines.empty()) m_rows->addRow({}, {screen::mutedCell(tr("Nothing yet")), nullptr, nullptr});
    });
}

QString NotesCard::sourceOf(const domain::Line& line) const {
    if (const auto* party = std::get_if<domain::SourceParty>(&line.source))
        if (const auto name = view().party_name(party->party); !name.empty()) return catalogue::as_typed(name);
    return catalogue::line_source_label(word_of(line.source));
}

void NotesCard::addRow(const domain::Line& line, int number) {
    const QString name = QString::number(number);
    const QString domain = line.life_domain ? catalogue::as_typed(view().label_of("life_domain", *line.life_domain)) : QString();
    auto* kind =
        screen::columnCell({screen::textCell(catalogue::label(line.kind)), domain.isEmpty() ? nullptr : screen::mutedCell(domain)});
    QStringList about{sourceOf(line)};
    if (line.noted_on) about << catalogue::short_date(*line.noted_on);
    if (line.load) about << catalogue::label(*line.load);
    for (const auto& category : line.categories) about << catalogue::as_typed(view().label_of("category", category)).toLower();
    if (line.source_protected) about << tr("source protected");
    if (line.professional_secrecy) about << tr("professional secrecy");
    auto* text = screen::columnCell({screen::textCell(catalogue::as_typed(line.text)), screen::mutedCell(screen::dotted(about))});
    if (!mayChange()) return m_rows->addRow(catalogue::as_typed(line.id.text()), {kind, text, nullptr});
    auto* more = screen::moreButton("noteMore" + name, catalogue::label(line.kind));
    screen::addToMenu(more, tr("Change"), "noteEdit" + name, [this, line] { edit(line); });
    screen::addToMenu(more, tr("Remove"), "noteRemove" + name,
                      [this, id = line.id] { act([id](workspace::Workspace& file) { return workspace::remove_line(file, id); }); });
    m_rows->addRow(catalogue::as_typed(line.id.text()), {kind, text, more});
}

void NotesCard::startAdding() {
    domain::Line line;
    line.case_file = view().case_file().id;
    line.kind = domain::LineKind::Observation;
    line.noted_on = desk().today();
    edit(line);
}

void NotesCard::edit(const domain::Line& line) {
    m_edited = line;
    m_form->drafts().moveTo(draftPlace(line.id.is_nil() ? QStringLiteral("newNote") : "note/" + catalogue::as_typed(line.id.text())));
    m_form->fill(m_text, line.text);
    m_kind->chooseWord(std::optional(line.kind));
    m_domain->choose(line.life_domain);
    m_source->choose(catalogue::as_typed(std::string(word_of(line.source))));
    const auto* party = std::get_if<domain::SourceParty>(&line.source);
    m_party->choose(party ? std::optional(workspace::PartyHit{party->party, view().party_name(party->party), {}}) : std::nullopt);
    m_form->setApplies(m_party, party != nullptr);
    screen::showDay(m_noted, line.noted_on);
    m_protected->setChecked(line.source_protected);
    m_secret->setChecked(line.professional_secrecy);
    m_about->setChosen(codes_of(line.about));
    m_categories->setChosen(line.categories);
    m_suggestion->setCase(view());
    m_rows->openBelow(catalogue::as_typed(line.id.text()), m_form);
    m_form->open();
}

void NotesCard::openRowDrafts() {
    m_form->drafts().moveTo(draftPlace("newNote"));
    if (m_form->drafts().any()) return startAdding();
    for (const auto& line : notes_in(view().shown.lines)) {
        m_form->drafts().moveTo(draftPlace("note/" + catalogue::as_typed(line.id.text())));
        if (!m_form->drafts().any()) continue;
        m_shows_all = true;
        fill();
        return edit(line);
    }
}

domain::LineSource NotesCard::chosenSource() const {
    const QString chosen = m_source->code();
    if (chosen.toStdString() == word_of(m_edited.source) && chosen != QLatin1String("party")) return m_edited.source;
    if (chosen == QLatin1String("own_observation")) return domain::SourceOwnObservation{};
    if (chosen == QLatin1String("resident")) return domain::SourceResident{};
    const auto party = m_party->chosen();
    if (chosen == QLatin1String("party") && party) return domain::SourceParty{party->id, std::nullopt};
    return domain::SourceUnknown{};
}

void NotesCard::save() {
    auto line = m_edited;
    const auto text = screen::text_of(m_text);
    if (!text) return complain(tr("Write first what you know."));
    if (const auto wrong = screen::dayProblem({m_noted}); !wrong.isEmpty()) return complain(wrong);
    if (m_source->code() == QLatin1String("party") && !m_party->chosen())
        return complain(tr("Choose which partner says so: type a part of the name."));
    line.text = *text;
    line.kind = m_kind->word<domain::LineKind>().value_or(domain::LineKind::Observation);
    line.life_domain = m_domain->codeIfAny();
    line.source = chosenSource();
    line.source_protected = m_protected->isChecked();
    line.professional_secrecy = m_secret->isChecked();
    const auto about = chosenAbout();
    if (view().shown.subjects.size() > 1) line.about = about.about;
    line.categories = about.categories;
    line.noted_on = screen::dayIn(m_noted);
    const auto save = [line](workspace::Workspace& file) mutable {
        if (line.id.is_nil()) line.id = workspace::new_id_of<domain::LineId>(file);
        return workspace::save_line(file, line);
    };
    act(save, [this] { m_form->saved(); });
}

} // namespace tandem::cases
