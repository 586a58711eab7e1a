#pragma once
// "Dit zou helpen": the smallest changes that would let a partner hear more, each with a button to where it is done (disclosure.md, "The
// order of the sum, and explanations").
#include "cases/case_view.h"
#include "workspace/who_sees_what.h"

#include <QWidget>

class QVBoxLayout;

namespace tandem::cases {

class HelpingChanges final : public QWidget {
    Q_OBJECT
public:
    explicit HelpingChanges(QWidget* parent);

    enum class Doing { Offered, OnlySaid }; // who may change nothing only reads it
    void show(const workspace::Sight& sight, const CaseView& view, Doing doing);

signals:
    void chosen(const policy::Change& change);

private:
    QWidget* lineOf(const policy::Change& change, const QString& text, const QString& party, Doing doing);

    QWidget* m_lines = nullptr;
    QVBoxLayout* m_column;
    int m_count = 0;
};

} // namespace tandem::cases
