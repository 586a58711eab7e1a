#include "knowledge/lessons_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "knowledge/lesson_form.h"
#include "knowledge/marks_words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "workspace/new_ids.h"

#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::knowledge {
namespace {

constexpr std::size_t shown_at_first = 10;

bool write_text(const QString& path, const QString& text) {
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

LessonsCard::LessonsCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("knowledge"), QStringLiteral("lessonsCard"), parent),
      m_tools(tools),
      m_rows(new screen::RowList("lessonRows", {1, 0}, this)),
      m_empty(new widgets::EmptyState(this)),
      m_write(new QPushButton(this)),
      m_toggle(new QPushButton(this)) {
    m_write->setObjectName("writeLesson");
    m_empty->setObjectName("noLessons");
    m_empty->step()->setObjectName("firstLesson");
    m_toggle->setObjectName("toggleLessons");
    widgets::setButtonKind(m_toggle, widgets::ButtonKind::Quiet);
    texts().add([this] {
        setTitle(tr("What we learned"));
        m_write->setText(tr("Write a story"));
        m_empty->setTexts(tr("No stories yet"),
                          tr("What did a case teach you? Write it as a story without anybody in it: new volunteers learn from it."));
    });
    card().setHeaderWidget(m_write);
    m_form = new LessonForm(makeForm("lessonForm"));
    m_form->panel()->setComesFrom(m_write);
    m_rows->openBelow({}, m_form->panel());
    for (QWidget* part : std::initializer_list<QWidget*>{m_empty, m_rows}) body()->addWidget(part);
    body()->addWidget(m_toggle, 0, Qt::AlignLeft);
    connect(m_write, &QPushButton::clicked, this, &LessonsCard::startWriting);
    connect(m_empty, &widgets::EmptyState::stepChosen, this, &LessonsCard::startWriting);
    connect(m_form->panel(), &screen::FormPanel::saveAsked, this, &LessonsCard::save);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_shows_all = !m_shows_all;
        fill();
    });
}

void LessonsCard::show(std::shared_ptr<const Known> known) {
    const bool first = !m_known;
    m_known = std::move(known);
    fill();
    if (first) openDrafts();
}

void LessonsCard::fill() {
    const auto& lessons = m_known->lessons;
    m_form->setTopics(m_known->topics);
    m_write->setVisible(m_known->may_change);
    m_empty->setVisible(lessons.empty());
    m_empty->setStep(m_known->may_change ? tr("Write the first story") : QString());
    m_rows->refill([&] {
        for (std::size_t i = 0; i < lessons.size() && (m_shows_all || i < shown_at_first); ++i) addRow(lessons[i], static_cast<int>(i));
    });
    m_toggle->setVisible(lessons.size() > shown_at_first);
    m_toggle->setText(m_shows_all ? tr("Show less") : tr("Show all (%1)").arg(lessons.size()));
}

QWidget* LessonsCard::standing(const LessonSeen& seen, int number) {
    if (seen.row.approved)
        return screen::flowCell({new widgets::Chip({tr("✓ read through: nobody is recognisable"), widgets::Tone::Good})});
    const QString found = say_marks(seen.row.lesson.text, seen.marks);
    auto* question = screen::textCell(found.isEmpty() ? tr("Would a neighbour know who this is?") : found);
    if (!m_known->may_change || has_high(seen.marks)) return question;
    auto* approve_button = new QPushButton(tr("No: nobody is recognisable"));
    approve_button->setObjectName(QStringLiteral("approveLesson%1").arg(number));
    approve_button->setAccessibleName(tr("Would a neighbour know who this is? No: nobody is recognisable"));
    connect(approve_button, &QPushButton::clicked, this, [this, id = seen.row.lesson.id] { approve(id); });
    if (!found.isEmpty())
        return screen::columnCell(
            {question, screen::textCell(tr("Would a neighbour know who this is?")), screen::flowCell({approve_button})});
    return screen::columnCell({question, screen::flowCell({approve_button})});
}

QWidget* LessonsCard::verbs(const LessonSeen& seen, int number) {
    if (!m_known->may_change) return nullptr;
    const auto& lesson = seen.row.lesson;
    auto* more = screen::moreButton(QStringLiteral("lessonMore%1").arg(number), catalogue::short_date(lesson.written_on));
    if (seen.row.approved)
        screen::addToMenu(more, tr("Save as text"), QStringLiteral("lessonExport%1").arg(number),
                          [this, id = lesson.id] { chooseWhere(id); });
    screen::addToMenu(more, tr("Change"), QStringLiteral("lessonEdit%1").arg(number), [this, lesson] { edit(lesson); });
    screen::addToMenu(more, tr("Remove"), QStringLiteral("lessonRemove%1").arg(number),
                      [this, id = lesson.id] { act([id](workspace::Workspace& file) { return workspace::remove_lesson(file, id); }); });
    return more;
}

void LessonsCard::addRow(const LessonSeen& seen, int number) {
    const auto& lesson = seen.row.lesson;
    QStringList about{catalogue::short_date(lesson.written_on)};
    for (const auto& topic : seen.row.topics) about << catalogue::as_typed(topic);
    auto* text = screen::columnCell(
        {screen::textCell(catalogue::as_typed(lesson.text)), screen::mutedCell(screen::dotted(about)), standing(seen, number)});
    m_rows->addRow(catalogue::as_typed(lesson.id.text()), {text, verbs(seen, number)});
}

void LessonsCard::startWriting() {
    if (!m_known || !m_known->may_change) return;
    domain::Lesson lesson;
    lesson.written_on = desk().today();
    edit(lesson);
}

void LessonsCard::edit(const domain::Lesson& lesson) {
    const QString key = catalogue::as_typed(lesson.id.text());
    m_form->panel()->drafts().moveTo(draftPlace(lesson.id.is_nil() ? QStringLiteral("newLesson") : "lesson/" + key));
    m_rows->openBelow(key, m_form->panel());
    m_form->open(lesson);
}

void LessonsCard::openRowDrafts() {
    auto& drafts = m_form->panel()->drafts();
    drafts.moveTo(draftPlace(QStringLiteral("newLesson")));
    if (drafts.any()) return startWriting();
    for (const auto& seen : m_known->lessons) {
        drafts.moveTo(draftPlace("lesson/" + catalogue::as_typed(seen.row.lesson.id.text())));
        if (!drafts.any()) continue;
        m_shows_all = true;
        fill();
        return edit(seen.row.lesson);
    }
}

void LessonsCard::save() {
    const auto lesson = m_form->written();
    if (!lesson) return complain(lesson.error());
    const auto verb = [lesson = *lesson](workspace::Workspace& file) mutable {
        if (lesson.id.is_nil()) lesson.id = workspace::new_id_of<domain::LessonId>(file);
        return workspace::save_lesson(file, lesson);
    };
    act(verb, [this] { m_form->panel()->saved(); });
}

void LessonsCard::approve(domain::LessonId id) {
    const auto verb = [id](workspace::Workspace& file) { return workspace::approve_lesson(file, id); };
    desk().act(this, verb, [this](const workspace::Result<workspace::Changes>& done) {
        if (!done && done.error().code == workspace::ProblemCode::StillRecognisable)
            return complain(
                tr("A neighbour would still know who this is: %n thing(s) in the story point to somebody. Write it differently first.",
                   nullptr, static_cast<int>(done.error().number)));
        if (!done) return complain(done.error());
        emit succeeded();
        emit said(tr("Read through. You can take this story along: Save as text."));
    });
}

void LessonsCard::chooseWhere(domain::LessonId id) {
    widgets::FileWish wish;
    wish.title = tr("Where does the story go?");
    wish.filter = tr("Text (*.txt)");
    wish.name = tr("story-%1.txt").arg(catalogue::as_typed(desk().today().text()));
    m_tools.seams.files->saveFile(this, wish, [this, id](const QString& path) { exportTo(id, path); });
}

// Looked at once more: somebody may have got a name in the file since it was read through.
void LessonsCard::exportTo(domain::LessonId id, const QString& path) {
    desk().ask(this, workspace::lessons, [this, id, path](const workspace::Result<std::vector<workspace::LessonRow>>& lessons) {
        if (!lessons) return complain(lessons.error());
        const auto row = std::ranges::find(*lessons, id, [](const auto& one) { return one.lesson.id; });
        if (row == lessons->end()) return complain(workspace::Problem{workspace::ProblemCode::NotFound});
        if (!row->approved) return complain(workspace::Problem{workspace::ProblemCode::CheckNeeded});
        if (!write_text(path, asText(*row))) return complain(tr("The story could not be saved there. Choose another place."));
        emit succeeded();
        emit said(tr("The story is saved."));
    });
}

QString LessonsCard::asText(const workspace::LessonRow& row) const {
    QStringList lines{tr("A story to learn from"), QString(), catalogue::as_typed(row.lesson.text), QString()};
    QStringList topics;
    for (const auto& topic : row.topics) topics << catalogue::as_typed(topic);
    if (!topics.isEmpty()) lines << tr("It is about: %1").arg(topics.join(QStringLiteral(", ")));
    lines << tr("Without names, and read through.") << QString();
    return lines.join(QLatin1Char('\n'));
}

} // namespace tandem::knowledge
