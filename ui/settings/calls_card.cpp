#include "settings/calls_card.h"

#include "catalogue/stored_text.h"
#include "screen/call_numbers.h"
#include "screen/row_list.h"
#include "widgets/labels.h"
#include "widgets/line_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::settings {
namespace {

using workspace::Workspace;

constexpr int longest_who = 120, longest_number = 40;

bool can_be_dialled(const std::string& number) {
    return std::ranges::count_if(number, [](char c) { return c >= '0' && c <= '9'; }) >= 3;
}

QString key_of(std::size_t place) { return QString::number(place); }

} // namespace

CallsCard::CallsCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/calls"), QStringLiteral("callsCard"), parent),
      m_whose(widgets::mutedLabel({}, this)),
      m_rows(new screen::RowList(QStringLiteral("callRows"), {6, 3, 0}, this)),
      m_add(new QPushButton(this)),
      m_usual(new QPushButton(this)) {
    m_whose->setObjectName("whoseNumbers");
    m_add->setObjectName("addCallNumber");
    m_usual->setObjectName("usualCallNumbers");
    widgets::setButtonKind(m_usual, widgets::ButtonKind::Quiet);
    texts().add([this] {
        setTitle(tr("Call when it cannot wait"));
        m_add->setText(tr("One more number"));
        m_usual->setText(tr("The usual numbers again"));
    });
    body()->addWidget(m_whose);
    body()->addWidget(m_rows);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_add);
    line->addWidget(m_usual);
    line->addStretch(1);
    body()->addLayout(line);
    makeForm();
    connect(m_add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_usual, &QPushButton::clicked, this, [this] { keep({}); });
}

void CallsCard::makeForm() {
    m_form = Part::makeForm("callForm");
    m_label = m_form->addLine("callWho", [] { return tr("When, or who it is"); });
    m_label->setLongest(longest_who);
    m_number = m_form->addLine("callDigits", [] { return tr("Telephone number"); });
    m_number->setLongest(longest_number);
    m_form->setComesFrom(m_add);
    m_rows->openBelow({}, m_form);
    connect(m_form, &screen::FormPanel::saveAsked, this, &CallsCard::save);
}

void CallsCard::show(const Known& known) {
    m_known = known;
    fill();
}

void CallsCard::fill() {
    const auto& own = m_known->network.call_numbers;
    const bool has_own = own && !own->empty();
    m_whose->setText(has_own ? tr("These stand at a new report and at “Call now”.")
                             : tr("These are the usual numbers of the country. Change one, and your network has its own."));
    const auto numbers = screen::numbers_to_call(m_known->network);
    m_rows->refill([&] {
        for (std::size_t place = 0; place < numbers.size(); ++place) addRow(numbers, place);
    });
    m_add->setVisible(m_known->may_change);
    m_usual->setVisible(m_known->may_change && has_own);
}

void CallsCard::addRow(const Numbers& numbers, std::size_t place) {
    const auto& one = numbers[place];
    const QString label = catalogue::in_one_line(one.label);
    QToolButton* more = nullptr;
    if (m_known->may_change) {
        more = screen::moreButton(QStringLiteral("callMore%1").arg(place), label);
        screen::addToMenu(more, tr("Change"), QStringLiteral("callEdit%1").arg(place), [this, place] { edit(place); });
        auto others = numbers;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(place));
        if (!others.empty())
            screen::addToMenu(more, tr("Remove"), QStringLiteral("callRemove%1").arg(place), [this, others] { keep(others); });
        auto higher = numbers;
        if (place > 0) {
            std::swap(higher[place], higher[place - 1]);
            screen::addToMenu(more, tr("Up"), QStringLiteral("callUp%1").arg(place), [this, higher] { keep(higher); });
        }
    }
    m_rows->addRow(key_of(place), {screen::textCell(label), screen::textCell(catalogue::in_one_line(one.number)), more});
}

void CallsCard::edit(std::optional<std::size_t> place) {
    m_edited = place;
    const auto numbers = screen::numbers_to_call(m_known->network);
    const auto one = place && *place < numbers.size() ? numbers[*place] : domain::CallNumber{};
    m_form->drafts().moveTo(draftPlace(place ? key_of(*place) : QStringLiteral("new")));
    m_form->fill(m_label, one.label);
    m_form->fill(m_number, one.number);
    m_rows->openBelow(place ? key_of(*place) : QString(), m_form);
    m_form->open();
}

void CallsCard::save() {
    const domain::CallNumber one{screen::text_of(m_label).value_or(""), screen::text_of(m_number).value_or("")};
    if (one.label.empty()) return complain(tr("Say who it is, or when to call it."));
    if (!can_be_dialled(one.number)) return complain(tr("Fill in a telephone number. It has three digits or more."));
    auto numbers = screen::numbers_to_call(m_known->network);
    if (m_edited && *m_edited < numbers.size()) numbers[*m_edited] = one;
    else numbers.push_back(one);
    keep(std::move(numbers));
}

// None of its own: those of the country.
void CallsCard::keep(Numbers numbers) {
    auto network = m_known->network;
    network.call_numbers.reset();
    if (!numbers.empty()) network.call_numbers = std::move(numbers);
    act([network](Workspace& file) { return workspace::save_network(file, network); }, [this] {
        m_form->saved();
        emit said(tr("These numbers stand at every new report now. Undo: Ctrl+Z"));
    });
}

} // namespace tandem::settings
