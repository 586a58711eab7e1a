#include "settings/lists_card.h"

#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/row_list.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/line_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem::settings {
namespace {

using workspace::Workspace;

constexpr int longest_label = 120;

} // namespace

ListsCard::ListsCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/lists"), QStringLiteral("listsCard"), parent),
      m_list(new screen::ChoiceBox(this)),
      m_rows(new screen::RowList(QStringLiteral("listRows"), {6, 3, 0}, this)),
      m_adder(new QWidget(this)),
      m_new(new widgets::LineField(m_adder)) {
    m_list->setObjectName("listChoice");
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // or its longest entry makes the column wide
    m_list->setMinimumContentsLength(16);
    auto* choice = new widgets::LabelledField({}, m_list, this);
    texts().add([this, choice] {
        setTitle(tr("Lists to choose from"));
        choice->setLabel(tr("Which list?"));
        QList<screen::ChoiceBox::Entry> entries;
        for (const auto& list : workspace::editable_lists()) entries.append({QString::fromStdString(list), catalogue::list_label(list)});
        m_list->setEntries(entries);
    });
    body()->addWidget(choice);
    body()->addWidget(texts().on(widgets::mutedLabel({}, this), [] {
        return tr("Another name also shows in what was written before. What is no longer offered stays readable there.");
    }));
    body()->addWidget(m_rows);
    m_form = makeForm("listEntryForm");
    m_label = m_form->addLine(
        "listEntryLabel", [] { return tr("How it is called"); }, screen::FormPanel::Width::Full);
    m_label->setLongest(longest_label);
    m_rows->openBelow({}, m_form);
    makeAdder();
    m_form->setComesFrom(m_new);
    connect(m_list, &QComboBox::activated, this, [this] { fill(); });
    connect(m_form, &screen::FormPanel::saveAsked, this, &ListsCard::rename);
}

void ListsCard::makeAdder() {
    m_new->setObjectName("newListEntry");
    m_new->setLongest(longest_label);
    auto* add_button = new QPushButton(m_adder);
    add_button->setObjectName("addListEntry");
    texts().add([this, add_button] {
        m_new->setPlaceholderText(tr("One more"));
        m_new->setAccessibleName(tr("One more for this list"));
        add_button->setText(tr("Add  ↵"));
    });
    auto* line = new QHBoxLayout(m_adder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_new, 1);
    line->addWidget(add_button);
    body()->addWidget(m_adder);
    connect(add_button, &QPushButton::clicked, this, &ListsCard::add);
    connect(m_new, &QLineEdit::returnPressed, this, &ListsCard::add);
}

void ListsCard::show(const Known& known) {
    m_may_change = known.may_change;
    fill();
}

void ListsCard::fill() {
    m_adder->setVisible(*m_may_change);
    const auto question = [list = m_list->code().toStdString()](Workspace& file) { return workspace::entries_of_list(file, list); };
    desk().ask(this, question, [this](const workspace::Result<Entries>& entries) {
        if (entries) return put(*entries);
        complain(entries.error());
    });
}

void ListsCard::put(const Entries& entries) {
    m_count = static_cast<int>(entries.size());
    m_rows->refill([&] {
        int number = 0;
        for (const auto& entry : entries) addRow(entry, number++);
        if (entries.empty()) m_rows->addRow({}, {screen::mutedCell(tr("Nothing in this list yet")), nullptr, nullptr});
    });
}

void ListsCard::addRow(const domain::ListEntry& entry, int number) {
    QToolButton* more = nullptr;
    if (*m_may_change) {
        more = screen::moreButton(QStringLiteral("listMore%1").arg(number), catalogue::in_one_line(entry.label));
        offerMenu(more, entry, number);
    }
    m_rows->addRow(catalogue::in_one_line(entry.id.text()), {screen::textCell(catalogue::in_one_line(entry.label)),
                                                             entry.retired ? screen::mutedCell(tr("no longer offered")) : nullptr, more});
}

void ListsCard::offerMenu(QToolButton* more, const domain::ListEntry& entry, int number) {
    const auto offer = [&](const QString& text, const char* name, std::function<workspace::Result<workspace::Changes>(Workspace&)> verb) {
        screen::addToMenu(more, text, QString::fromLatin1(name) + QString::number(number), [this, verb] { act(verb); });
    };
    const auto id = entry.id;
    screen::addToMenu(more, tr("Another name"), QStringLiteral("listRename%1").arg(number), [this, entry] {
        m_renamed = entry.id;
        m_form->drafts().moveTo(draftPlace(catalogue::in_one_line(entry.id.text())));
        m_form->fill(m_label, entry.label);
        m_rows->openBelow(catalogue::in_one_line(entry.id.text()), m_form);
        m_form->open();
    });
    const auto place = static_cast<std::size_t>(number);
    if (number > 0) offer(tr("Up"), "listUp", [id, place](Workspace& file) { return workspace::move_entry(file, id, place - 1); });
    if (number + 1 < m_count)
        offer(tr("Down"), "listDown", [id, place](Workspace& file) { return workspace::move_entry(file, id, place + 1); });
    if (entry.retired)
        offer(tr("Offer it again"), "listOffer", [id](Workspace& file) { return workspace::offer_entry(file, id, true); });
    else
        offer(tr("No longer offer it"), "listRetire", [id](Workspace& file) { return workspace::offer_entry(file, id, false); });
}

void ListsCard::add() {
    const auto label = screen::text_of(m_new);
    if (!label) return complain(tr("Type how it is called first."));
    act([list = m_list->code().toStdString(), label = *label](Workspace& file) { return workspace::add_entry(file, list, label); },
        [this] { m_new->setText({}); });
}

void ListsCard::rename() {
    const auto label = screen::text_of(m_label);
    if (!label) return complain(tr("Type how it is called first."));
    act([id = m_renamed, label = *label](Workspace& file) { return workspace::rename_entry(file, id, label); },
        [this] { m_form->saved(); });
}

} // namespace tandem::settings
