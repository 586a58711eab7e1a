#pragma once
#include "cases/case_part.h"

namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

// What happened, newest first: days and verbs, no names and no values.
class TimelineCard final : public CasePart {
    Q_OBJECT
public:
    TimelineCard(const screen::Tools& tools, const QString& code, QWidget* parent);

protected:
    void fill() override;

private:
    screen::RowList* m_rows;
};

} // namespace tandem::cases
