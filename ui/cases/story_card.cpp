#include "cases/story_card.h"

#include "catalogue/dates.h"
#include "screen/facts.h"
#include "screen/marks_list.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::cases {
namespace {

constexpr int domains_beside_each_other = 4;

// What is still needed in one part of life, and whether anything is written about it.
struct DomainStand {
    std::string code;
    int still_needed = 0, arranged = 0, notes = 0;
};

DomainStand& stand_of(std::vector<DomainStand>& stands, const std::string& code) {
    const auto found = std::ranges::find(stands, code, &DomainStand::code);
    return found != stands.end() ? *found : stands.emplace_back(DomainStand{code});
}

std::vector<DomainStand> domain_stands(const workspace::OwnerCase& shown) {
    std::vector<DomainStand> stands;
    for (const auto& need : shown.needs) {
        if (!need.life_domain) continue;
        auto& stand = stand_of(stands, *need.life_domain);
        ++(std::holds_alternative<domain::NeedOpen>(need.state) ? stand.still_needed : stand.arranged);
    }
    for (const auto& line : shown.lines)
        if (line.life_domain && line.kind != domain::LineKind::Situation) ++stand_of(stands, *line.life_domain).notes;
    return stands;
}

} // namespace

StoryCard::StoryCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("storyCard"), parent) {
    setTitles([] { return tr("What is going on?"); }, [] { return tr("Situation and question"); });
    m_edit = texts().on(new QPushButton(this), [] { return tr("Change"); });
    m_edit->setObjectName("editStory");
    card().setHeaderWidget(m_edit);
    connect(m_edit, &QPushButton::clicked, this, &StoryCard::editStory);
    makeShown();
    makeStoryForm();
    makeRoomForm();
}

void StoryCard::makeShown() {
    m_shown = new QWidget(this);
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (auto [label, name] : {std::pair{&m_matters, "whatMatters"}, {&m_goes_well, "goesWell"}, {&m_question, "question"}}) {
        *label = screen::factLabel(QString::fromLatin1(name), m_shown);
        column->addWidget(*label);
    }
    m_domains = new QWidget(m_shown);
    m_domain_grid = new QGridLayout(m_domains);
    m_domain_grid->setContentsMargins(0, 4, 0, 4);
    m_domain_grid->setHorizontalSpacing(16);
    for (int i = 0; i < domains_beside_each_other; ++i) m_domain_grid->setColumnStretch(i, 1);
    column->addWidget(m_domains);

    m_room_title = texts().on(new QLabel(m_shown), [] { return tr("Story for the room"); });
    m_room_title->setFont(widgets::strongTextFont());
    m_room_state = new QLabel(m_shown);
    m_room_state->setObjectName("roomStoryState");
    m_room_text = screen::factLabel("roomStory", m_shown);
    m_room_found = widgets::wrapLabel({}, m_shown);
    m_room_found->setObjectName("roomStoryFound");
    m_room_found->setTextFormat(Qt::PlainText);
    m_approve = texts().on(new QPushButton(m_shown), [] { return tr("I have read it: nobody is recognisable"); });
    m_approve->setObjectName("approveRoomStory");
    m_edit_room = texts().on(new QPushButton(m_shown), [] { return tr("Change the story"); });
    m_edit_room->setObjectName("editRoomStory");
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_room_title);
    head->addWidget(m_room_state);
    head->addStretch(1);
    auto* verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_approve);
    verbs->addWidget(m_edit_room);
    verbs->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_room_text);
    column->addWidget(m_room_found);
    column->addLayout(verbs);
    connect(m_approve, &QPushButton::clicked, this, &StoryCard::approve);
    connect(m_edit_room, &QPushButton::clicked, this, &StoryCard::editRoomStory);
    body()->addWidget(m_shown);
}

void StoryCard::makeStoryForm() {
    m_story_form = makeForm("storyForm", [this] { editStory(); });
    m_story_form->setComesFrom(m_edit);
    m_matters_field = m_story_form->addText("whatMattersField", [] { return tr("What does the resident want?"); });
    m_question_field = m_story_form->addText("questionField", [] { return tr("What do you want to ask the network?"); });
    m_goes_well_field = m_story_form->addText("goesWellField", [] { return tr("What goes well?"); });
    body()->addWidget(m_story_form);
    connect(m_story_form, &screen::FormPanel::saveAsked, this, &StoryCard::saveStory);
}

void StoryCard::makeRoomForm() {
    m_room_form = makeForm("roomForm", [this] { editRoomStory(); });
    m_room_form->setComesFrom(m_edit_room);
    m_room_field = m_room_form->addText("roomStoryField", [] { return tr("Story for the room"); });
    m_room_form->addHint([] { return tr("Without a name, street, age or illness: would a neighbour know who this is?"); });
    auto* marks = new screen::MarksList("storyMarks", m_room_form);
    m_room_marks = new screen::MarkedText(m_room_field);
    marks->watch(m_room_marks);
    m_room_form->addWide(marks);
    body()->addWidget(m_room_form);
    connect(m_room_form, &screen::FormPanel::saveAsked, this, &StoryCard::saveRoomStory);
}

void StoryCard::fill() {
    const auto& shown = view().case_file();
    const bool brief = wording() == Wording::Brief;
    screen::setFact(m_matters, brief ? tr("The resident wants:") : tr("What does the resident want?"), shown.what_matters, tr("Not asked yet."));
    screen::setFact(m_question, brief ? tr("Question:") : tr("Question to the network:"), shown.question_to_network,
                    tr("Not yet. It is asked before the case comes on an agenda."));
    screen::setFact(m_goes_well, brief ? tr("Goes well:") : tr("What goes well?"), shown.goes_well);
    m_edit->setVisible(mayChange());
    fillDomains();
    fillRoomStory();
}

void StoryCard::fillDomains() {
    while (auto* item = m_domain_grid->takeAt(0)) {
        if (auto* old = item->widget()) old->hide(), old->deleteLater();
        delete item;
    }
    int place = 0;
    for (const auto& stand : domain_stands(view().shown)) {
        auto* title = screen::textCell(QString::fromStdString(view().label_of("life_domain", stand.code)));
        title->setFont(widgets::strongTextFont());
        QWidget* chip = nullptr;
        if (stand.still_needed > 0)
            chip = new widgets::Chip({tr("help needed"), widgets::Tone::Warning});
        else if (stand.arranged > 0)
            chip = new widgets::Chip({tr("arranged")});
        else {
            auto* notes = screen::mutedCell(tr("%n note(s)", nullptr, stand.notes));
            notes->setWordWrap(false); // or it becomes as narrow as its longest word
            chip = notes;
        }
        m_domain_grid->addWidget(screen::columnCell({title, screen::flowCell({chip})}), place / domains_beside_each_other,
                                 place % domains_beside_each_other);
        ++place;
    }
    m_domains->setVisible(place > 0);
}

void StoryCard::fillRoomStory() {
    const auto& story = view().case_file().room_story;
    const bool written = story && !story->text.empty(), found = written && !view().found_in_story.empty();
    const auto* approval = written ? std::get_if<domain::StoryApproved>(&story->approval) : nullptr;
    const bool approved = approval && approval->text == story->text;
    if (!written)
        m_room_state->setText(tr("not written yet"));
    else if (approved && found)
        m_room_state->setText(tr("not approved any more"));
    else if (approved)
        m_room_state->setText(tr("read and approved ✓ %1").arg(catalogue::short_date(approval->on)));
    else
        m_room_state->setText(tr("not read through yet"));
    m_room_state->setProperty("muted", true);
    m_room_text->setText(written ? screen::escaped(story->text) : QString());
    m_room_text->setVisible(written);
    m_room_found->setText(found ? sayFound() : QString());
    m_room_found->setVisible(found);
    m_approve->setVisible(mayChange() && written && !approved && !found); // as it is, nobody would be shown it
    m_edit_room->setVisible(mayChange());
    m_edit_room->setText(written ? tr("Change the story") : tr("Write the story"));
}

QString StoryCard::sayFound() const {
    QStringList pieces;
    for (const auto& piece : view().found_in_story) pieces << QString::fromStdString(piece).simplified();
    return tr("This points to somebody: %1. That is why nobody is shown the story. Change it, and read it through again.")
        .arg(pieces.join(QStringLiteral(", ")));
}

void StoryCard::editStory() {
    const auto& shown = view().case_file();
    m_story_form->fill(m_matters_field, shown.what_matters);
    m_story_form->fill(m_question_field, shown.question_to_network);
    m_story_form->fill(m_goes_well_field, shown.goes_well);
    m_story_form->open();
}

void StoryCard::saveStory() {
    const auto change = [matters = screen::text_of(m_matters_field), question = screen::text_of(m_question_field),
                         well = screen::text_of(m_goes_well_field)](domain::CaseFile& shown) {
        shown.what_matters = matters;
        shown.question_to_network = question;
        shown.goes_well = well;
    };
    act([code = code(), change](workspace::Workspace& file) { return change_case(file, code, change); }, [this] { m_story_form->saved(); });
}

void StoryCard::editRoomStory() {
    const auto& story = view().case_file().room_story;
    m_room_form->fill(m_room_field, story ? std::optional(story->text) : std::nullopt);
    m_room_marks->readNow();
    m_room_form->open();
}

void StoryCard::saveRoomStory() {
    act([id = view().case_file().id, text = screen::text_of(m_room_field).value_or("")](
            workspace::Workspace& file) { return workspace::write_room_story(file, id, text); },
        [this] { m_room_form->saved(); });
}

void StoryCard::approve() {
    act([id = view().case_file().id](workspace::Workspace& file) { return workspace::approve_room_story(file, id); });
}

} // namespace tandem::cases
