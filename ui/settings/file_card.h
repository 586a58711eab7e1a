#pragma once
#include "screen/part.h"
#include "settings/known.h"
#include "workspace/upkeep.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace tandem::widgets {
class ProgressPanel;
}

namespace tandem::settings {

// The care for the file: where its backups go, one now, and whether it is whole.
class FileCard final : public screen::Part {
    Q_OBJECT
public:
    explicit FileCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void show(const Known& known);

signals:
    void said(const QString& sentence);

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_known.has_value(); }

private:
    void build();
    QPushButton* addButton(const QString& object_name, screen::Saying text, void (FileCard::*press)());
    void choosePlace();
    void usePlace(const QString& folder);
    void backUp();
    void verify();
    void showReport(const workspace::Result<workspace::VerifyReport>& answer);
    void watch(bridge::Task* task, const QString& text);

    screen::Tools m_tools;
    std::optional<Known> m_known;
    QLabel *m_path, *m_warning, *m_place, *m_last, *m_findings;
    QPushButton *m_choose, *m_beside, *m_back_up, *m_verify;
    widgets::ProgressPanel* m_progress;
    QPointer<bridge::Task> m_task;
    std::optional<workspace::VerifyReport> m_report;
};

} // namespace tandem::settings
