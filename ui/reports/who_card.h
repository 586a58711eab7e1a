#pragma once
// Who a report is about and who reported it. Names show only while F6 or the button is held, and each look is journalled; they can be
// put right, and wiped at once, for good.
#include "reports/report_part.h"

class QLabel;
class QPushButton;

namespace tandem::reports {

class AboutFields;

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
    void makeNaming();
    void startNaming();
    void openNaming(const domain::Identity& known);
    void saveName();
    bool mayName() const;
    void put(const std::vector<domain::Identity>& identities);
    bool hasNames() const;
    void closeWiping();
    void wipe();

    QLabel *m_standing, *m_until, *m_about, *m_reporter;
    QPushButton *m_name, *m_wipe;
    screen::FormPanel* m_form = nullptr;
    AboutFields* m_fields = nullptr;
    domain::Identity m_known;
    QWidget* m_wiping = nullptr;
    QPushButton* m_keep = nullptr;
    bool m_held = false;
};

} // namespace tandem::reports
