#pragma once
#include "screen/form_panel.h"
#include "screen/screen.h"
#include "workspace/meetings.h"
#include "workspace/networks.h"

#include <QHash>
#include <QWidget>

namespace tandem::widgets {
class DateField;
class TimeField;
} // namespace tandem::widgets

namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::meetings {

class MinutesField;

// When, where and what kind of meeting: for a new one and to change one.
class MeetingForm final : public QWidget {
    Q_OBJECT
public:
    // `place` of its drafts.
    MeetingForm(bridge::Desk& desk, const QString& place, QWidget* parent = nullptr);

    screen::FormPanel& panel() { return *m_panel; }
    void setTables(const std::vector<workspace::TableRow>& tables);
    void fill(const domain::Meeting& meeting);
    void fillNew(); // usual values, and what was typed before

    // What stands in the fields. Nothing when something is missing or cannot be: the field says so and has the keyboard.
    std::optional<workspace::NewMeeting> filled();
    void saved(); // what was typed stands in the file

signals:
    void saveAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void watchFields();
    QString draftOf(const QLineEdit* edit) const;
    void fillField(QLineEdit* edit, const QString& saved);
    void forgetTyped();
    void sayWords();
    bool misses(QWidget* field, const QString& error);
    void showEnd();

    bridge::Desk& m_desk;
    QString m_drafts; // the place of those of fields that no panel watches
    QHash<QLineEdit*, QString> m_saved;
    bool m_filling = false;
    screen::FormPanel* m_panel;
    screen::ChoiceBox* m_table;
    widgets::DateField* m_day;
    widgets::TimeField* m_start;
    MinutesField* m_minutes;
    widgets::LineField* m_place = nullptr;
    screen::ChoiceBox* m_mode;
    screen::ChoiceBox* m_purpose;
    QLabel* m_end;
};

} // namespace tandem::meetings
