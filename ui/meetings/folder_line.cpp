#include "meetings/folder_line.h"

#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/line_field.h"
#include "widgets/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tandem::meetings {
namespace {

constexpr int longest_path = 4000; // of a system; longer would be refused by it

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

FolderLine::FolderLine(const widgets::Seams& seams, QWidget* parent)
    : QWidget(parent),
      m_seams(seams),
      m_line(new widgets::LineField),
      m_field(new widgets::LabelledField({}, m_line, this)),
      m_save(new QPushButton(this)),
      m_other(new QPushButton(this)),
      m_leave(new QPushButton(this)) {
    m_line->setObjectName(QStringLiteral("packFolder"));
    m_line->setLongest(longest_path);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_field);
    makeButtons();
    connect(m_line, &QLineEdit::returnPressed, this, &FolderLine::save);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    m_texts.add([this] {
        m_field->setLabel(tr("In which folder?"));
        m_field->setHint(tr("It may be a new one: Tandem makes it, and only you can open it."));
        m_save->setText(tr("Save here"));
        m_other->setText(tr("Look for a folder…"));
        m_leave->setText(tr("Not now"));
    });
    hide();
}

void FolderLine::makeButtons() {
    m_save->setObjectName(QStringLiteral("packFolderSave"));
    m_other->setObjectName(QStringLiteral("packFolderOther"));
    m_leave->setObjectName(QStringLiteral("packFolderLeave"));
    widgets::setButtonKind(m_save, widgets::ButtonKind::Main);
    auto* buttons = new QWidget(this);
    auto* flow = new widgets::FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {m_save, m_other, m_leave}) flow->addWidget(button);
    layout()->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &FolderLine::save);
    connect(m_other, &QPushButton::clicked, this, &FolderLine::browse);
    connect(m_leave, &QPushButton::clicked, this, &FolderLine::leave);
}

void FolderLine::open(const QString& proposed_name) {
    if (isHidden()) m_line->setText(QDir::toNativeSeparators(QDir(documents()).filePath(proposed_name)));
    m_field->setError({});
    show();
    takeFocus();
}

void FolderLine::takeFocus() {
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll(); // typing puts another one in its place
}

void FolderLine::leave() {
    if (isHidden()) return;
    hide();
    emit left();
}

QString FolderLine::folder() const {
    QString typed = QDir::fromNativeSeparators(m_line->text().trimmed());
    if (typed == QLatin1String("~") || typed.startsWith(QLatin1String("~/"))) typed.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(QDir(documents()).absoluteFilePath(typed));
}

void FolderLine::browse() {
    widgets::FileWish wish;
    wish.title = tr("In which folder?");
    if (const QFileInfo now(folder()); now.isDir()) wish.folder = now.absoluteFilePath();
    m_seams.files->chooseFolder(this, wish, [this](const QString& chosen) {
        m_line->setText(QDir::toNativeSeparators(chosen));
        m_field->setError({});
        m_save->setFocus(Qt::OtherFocusReason);
    });
}

// One folder is made; a whole way of them is more likely a slip of the keyboard.
void FolderLine::save() {
    if (m_line->text().trimmed().isEmpty()) return m_field->setError(tr("Type the name of a folder, or look for one."));
    const QFileInfo chosen(folder());
    if (chosen.absolutePath() == documents()) QDir().mkpath(documents()); // a new user of a computer has none yet
    if (!chosen.exists() && !QFileInfo(chosen.absolutePath()).isDir())
        return m_field->setError(tr("A new folder can only come in a folder that is there, and this one is not: %1")
                                     .arg(QDir::toNativeSeparators(chosen.absolutePath())));
    m_field->setError({});
    emit folderChosen(chosen.absoluteFilePath());
}

void FolderLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
    leave();
}

void FolderLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.sayAgain();
}

} // namespace tandem::meetings
