#include "start/recent_list.h"

#include "catalogue/dates.h"
#include "start/choice_card.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::start {
namespace {

constexpr int shown_files = 5;

// Where an example lies that a program made and did not get to take away.
bool is_old_example(const QString& path) { return path.contains(QLatin1String("/tandem-example-")); }

QString short_path(const QString& path) {
    const QString home = QDir::homePath() + QLatin1Char('/');
    QString shown = path.startsWith(home) ? path.mid(home.size()) : path;
    return shown.replace(QLatin1Char('/'), QStringLiteral("/\u200B")); // may wrap there
}

QString day_text(QDate day, QDate today) {
    if (!day.isValid()) return {};
    if (day == today) return RecentList::tr("today");
    if (day == today.addDays(-1)) return RecentList::tr("yesterday");
    const auto civil = Day::from_ymd(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return civil ? catalogue::short_date(*civil) : QString();
}

} // namespace

RecentList::RecentList(bridge::Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this)) {
    m_group->setExclusive(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

ChoiceCard* RecentList::addCard(const QString& object_name) {
    auto* card = new ChoiceCard(this);
    card->setObjectName(object_name);
    m_group->addButton(card);
    m_column->addWidget(card);
    return card;
}

void RecentList::refill() {
    for (auto* button : m_group->buttons()) m_group->removeButton(button);
    while (auto* item = m_column->takeAt(0)) {
        if (auto* gone = item->widget()) {
            gone->hide();
            gone->setObjectName({}); // the new ones have these names
            gone->deleteLater();
        }
        delete item;
    }
    int number = 0;
    for (const auto& file : m_preferences.recentFiles()) {
        if (is_old_example(file.path))
            m_preferences.forget(file.path);
        else if (number < shown_files)
            addFile(file, number++);
    }
    auto* example = addCard("exampleCard");
    example->setTexts(tr("Example network"), tr("to practise, with people who are made up"));
    connect(example, &QAbstractButton::clicked, this, &RecentList::exampleChosen);
    connect(example, &ChoiceCard::entered, this, &RecentList::exampleEntered);
}

void RecentList::addFile(const bridge::RecentFile& file, int number) {
    auto* card = addCard(QStringLiteral("recentFile%1").arg(number));
    const QString day = day_text(file.opened_on, QDate::currentDate());
    const QString name = file.network.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.network;
    card->setTexts(name, day.isEmpty() ? short_path(file.path) : short_path(file.path) + QStringLiteral(" · ") + day);
    card->setProperty("path", file.path);
    connect(card, &QAbstractButton::clicked, this, [this, file] { emit fileChosen(file.path, file.network); });
    connect(card, &ChoiceCard::entered, this, &RecentList::fileEntered);
    if (QFileInfo::exists(file.path)) return;
    card->setWarning(tr("not found in this place"));
    addForget(file.path, name, number);
}

void RecentList::addForget(const QString& path, const QString& network, int number) {
    auto* forget = new QPushButton(tr("Forget"), this);
    forget->setObjectName(QStringLiteral("forgetFile%1").arg(number));
    forget->setAccessibleName(tr("Forget %1").arg(network));
    widgets::setButtonKind(forget, widgets::ButtonKind::Quiet);
    m_column->addWidget(forget, 0, Qt::AlignLeading);
    const auto act = [this, path] {
        m_preferences.forget(path);
        emit forgotten();
    };
    connect(forget, &QPushButton::clicked, this, act, Qt::QueuedConnection); // it takes this button away
}

bool RecentList::hasFiles() const { return m_group->buttons().size() > 1; }

void RecentList::chooseFirst() {
    if (const auto cards = m_group->buttons(); !cards.isEmpty()) cards.front()->click();
}

bool RecentList::choose(const QString& path) {
    for (auto* card : m_group->buttons()) {
        if (card->property("path").toString() != path) continue;
        card->click();
        return true;
    }
    chooseNone();
    return false;
}

void RecentList::chooseNone() {
    auto* chosen = m_group->checkedButton();
    if (!chosen) return;
    m_group->setExclusive(false);
    chosen->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace tandem::start
