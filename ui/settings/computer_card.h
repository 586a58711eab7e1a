#pragma once
#include "screen/part.h"

#include <QTimer>

class QLabel;
class QSlider;

namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::settings {

// How Tandem speaks and looks on this computer, and when it locks. Everything holds at once.
class ComputerCard final : public screen::Part {
    Q_OBJECT
public:
    explicit ComputerCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void showPreferences();

protected:
    void fill() override { showPreferences(); }
    bool hasSomethingToShow() const override { return true; }
    bool eventFilter(QObject* watched, QEvent* event) override; // the wheel scrolls the screen

private:
    void addFields();
    void addTextSize();
    void fillChoices();
    void showSample(int percent);

    bridge::Preferences& m_preferences;
    screen::ChoiceBox *m_language, *m_look, *m_lock;
    QSlider* m_size;
    QLabel *m_size_text, *m_sample;
    QTimer m_rest;
};

} // namespace tandem::settings
