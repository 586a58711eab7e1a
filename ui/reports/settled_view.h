#pragma once
#include "models/paged_model.h"
#include "screen/party_chip.h"
#include "screen/texts.h"
#include "workspace/contacts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace tandem::bridge {
class Desk;
}
namespace tandem::widgets {
class EmptyState;
class ListTable;
} // namespace tandem::widgets

namespace tandem::reports {

// What was settled outside of meetings, month by month, and how often a party of volunteers took part (R46).
class SettledView final : public QWidget {
    Q_OBJECT
public:
    explicit SettledView(bridge::Desk& desk, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

signals:
    void complained(const tandem::workspace::Problem& problem);
    void chosen(const QString& code); // of a case or a report

private:
    using Rows = models::PagedModel<workspace::SettledRow>;
    struct Read {
        workspace::SettledMonth month;
        bool hides_who_is_paid = false;
    };

    QWidget* makeBar();
    QWidget* makeTable();
    void goBy(int months);
    void came(const Read& read);
    void showMonth();

    bridge::Desk& m_desk;
    screen::Texts m_texts;
    int m_year, m_month;
    Read m_read;
    QPushButton *m_before = nullptr, *m_after = nullptr;
    QLabel *m_name = nullptr, *m_line = nullptr;
    Rows* m_rows = nullptr;
    widgets::ListTable* m_table = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace tandem::reports
