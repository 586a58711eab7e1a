#pragma once
#include "screen/screen.h"

namespace tandem::meetings {

class MeetingForm;

// A new meeting: day, time, place and kind. Who has a fixed seat is invited at once.
class NewMeetingScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit NewMeetingScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    void plan();

    MeetingForm* m_form;
    bool m_filled = false;
};

} // namespace tandem::meetings
