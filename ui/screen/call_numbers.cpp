#include "screen/call_numbers.h"

#include "catalogue/stored_text.h"
#include "screen/row_list.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::screen {
namespace {

domain::CallNumber usual(const QString& label, const char* number) { return {label.toStdString(), number}; }

std::vector<domain::CallNumber> numbers_of_the_country() {
    return {usual(CallNumbers::tr("Danger at this moment: ambulance, fire brigade, police"), "112"),
            usual(CallNumbers::tr("Somebody thinks of suicide"), "0800-0113"),
            usual(CallNumbers::tr("Violence at home, or a child in trouble: Veilig Thuis"), "0800-2000"),
            usual(CallNumbers::tr("Police, when there is no hurry"), "0900-8844")};
}

} // namespace

std::vector<domain::CallNumber> numbers_to_call(const domain::Network& network) {
    const bool own = network.call_numbers && !network.call_numbers->empty();
    return own ? *network.call_numbers : numbers_of_the_country();
}

CallNumbers::CallNumbers(QWidget* parent)
    : QWidget(parent), m_note(widgets::mutedLabel({}, this)), m_rows(new RowList("callNumbers", {3, 1, 0}, this)) {
    m_note->setObjectName("nothingWaits");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_note);
    column->addWidget(m_rows);
}

void CallNumbers::show(const domain::Network& network, Noting noting) {
    m_note->setText(tr("What cannot wait never waits for a meeting. Call first; write the rest down afterwards."));
    m_rows->refill([&] {
        for (const auto& number : numbers_to_call(network)) addRow(number, noting);
    });
}

void CallNumbers::addRow(const domain::CallNumber& number, Noting noting) {
    const QString label = catalogue::as_typed(number.label);
    auto* digits = textCell(catalogue::as_typed(number.number));
    digits->setFont(widgets::strongTextFont());
    digits->setObjectName(QStringLiteral("callNumber%1").arg(m_rows->count()));
    QPushButton* called_button = nullptr;
    if (noting == Noting::Offered) {
        called_button = new QPushButton(tr("Called"));
        called_button->setObjectName(QStringLiteral("called%1").arg(m_rows->count()));
        called_button->setAccessibleName(tr("Called: %1").arg(label));
        connect(called_button, &QPushButton::clicked, this, [this, label] { emit called(label); });
    }
    m_rows->addRow(label, {textCell(label), digits, called_button});
}

} // namespace tandem::screen
