#pragma once
// Whom to call when it cannot wait (R05): the numbers of the network, or else those of the whole country.
#include "workspace/networks.h"

#include <QWidget>

class QLabel;

namespace tandem::screen {

class RowList;

std::vector<domain::CallNumber> numbers_to_call(const domain::Network& network);

class CallNumbers final : public QWidget {
    Q_OBJECT
public:
    explicit CallNumbers(QWidget* parent = nullptr);

    enum class Noting { Offered, None }; // a button beside each number: this one was called
    void show(const domain::Network& network, Noting noting);

signals:
    void called(const QString& whom);

private:
    void addRow(const domain::CallNumber& number, Noting noting);

    QLabel* m_note;
    RowList* m_rows;
};

} // namespace tandem::screen
