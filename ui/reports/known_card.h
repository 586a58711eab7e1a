#pragma once
// Whether the resident may be known already: codes, never a name. Only a person says that two are the same.
#include "reports/report_part.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::reports {

class KnownCard final : public ReportPart {
    Q_OBJECT
public:
    KnownCard(const screen::Tools& tools, const QString& id, QWidget* parent);

protected:
    void fill() override;

private:
    QWidget* makePanel();
    bool mayBelong() const; // its state still allows that it becomes part of a case
    void look();
    void showFound();
    void addRow(const workspace::KnownResident& known);
    void openFor(const workspace::KnownResident& known, QWidget* opener);
    void closePanel();
    void belongs(workspace::SameResident names);

    QLabel *m_intro, *m_nobody;
    screen::RowList* m_rows;
    QWidget* m_panel = nullptr;
    QLabel* m_question = nullptr;
    QPushButton* m_keep = nullptr;
    std::vector<workspace::KnownResident> m_found;
    bool m_looked = false; // each look is a search by name in the logbook, so one for each name that came
    workspace::KnownResident m_chosen;
    QPointer<QWidget> m_opener;
};

} // namespace tandem::reports
