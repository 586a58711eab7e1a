#pragma once
// Who does not hear of this case. For the owner's eyes only: to everybody else it looks like "not invited" (disclosure.md, cap 9).
#include "cases/barrier_form.h"
#include "cases/case_part.h"

class QPushButton;
class QToolButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

class BarriersCard final : public CasePart {
    Q_OBJECT
public:
    BarriersCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void start();

protected:
    void fill() override;

private:
    void addRow(const QString& key, BarrierKind kind, const QString& whom, const QString& detail, bool ended, QToolButton* more);
    void addTie(const domain::Tie& tie);
    void addObjection(const domain::Objection& objection);
    void addShield(const domain::SafetyShield& shield);
    void addRestriction(const domain::Restriction& restriction);
    void addDeputy(const domain::Deputy& deputy);
    QString whomOf(const std::optional<domain::PersonId>& person, const std::optional<domain::PartyId>& party) const;
    QToolButton* menu(const QString& about);
    template <class Verb>
    void offer(QToolButton* more, const QString& text, const char* name, Verb verb);
    void save();

    screen::RowList* m_rows;
    QPushButton* m_add;
    BarrierForm* m_form = nullptr;
    int m_number = 0; // of the row that is being made
};

} // namespace tandem::cases
