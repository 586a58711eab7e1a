#pragma once
// Who a report is about and who reported it. Names show only while F6 or the button is held, and each look is journalled; they can be
// wiped at once, for good.
#include "reports/report_part.h"

class QLabel;
class QPushButton;

namespace tandem::reports {

class WhoCard final : public ReportPart {
    Q_OBJECT
public:
    WhoCard(const screen::Tools& tools, const QString& id, QWidget* parent);

    void showNames(); // journalled, then shown if it is still held
    void hideNames();
    void askToWipe();
    bool mayWipe() const;

signals:
    void namesWiped();

protected:
    void fill() override;

private:
    QWidget* makeWiping();
    void put(const std::vector<domain::Identity>& identities);
    bool hasNames() const;
    void closeWiping();
    void wipe();

    QLabel *m_standing, *m_until, *m_about, *m_reporter;
    QPushButton* m_wipe;
    QWidget* m_wiping = nullptr;
    QPushButton* m_keep = nullptr;
    bool m_held = false;
};

} // namespace tandem::reports
