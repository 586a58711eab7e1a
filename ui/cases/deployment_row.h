#pragma once
// What a row of "Wie helpt waarmee" says: who, with what and how far, and how it stands. Volunteers and professionals in the same words and
// the same order (R71); what asks for attention is said, never in the way.
#include "screen/party_chip.h"
#include "workspace/help.h"

#include <QCoreApplication>

class QWidget;

namespace tandem::cases {

class DeploymentRowCells {
    Q_DECLARE_TR_FUNCTIONS(tandem::cases::DeploymentRowCells)
public:
    DeploymentRowCells(const workspace::DeploymentRow& row, screen::WhoIsPaid who, Day today) : m_row(row), m_who(who), m_today(today) {}

    QWidget* whoHelps() const;
    QWidget* withWhat() const;
    // `object_name` is the start of the names of what asks for attention: "deploymentWarning0".
    QWidget* howItStands(const QString& object_name) const;

    // "Bezoekdienst, Fatma Yilmaz": for menus and buttons.
    static QString spoken(const workspace::DeploymentRow& row);

private:
    QString howFar() const;
    QString state() const;
    QStringList warnings() const;
    QString supervisorWarning() const;

    const workspace::DeploymentRow& m_row;
    screen::WhoIsPaid m_who;
    Day m_today;
};

std::string_view word_of(const domain::DeploymentState& state);

} // namespace tandem::cases
