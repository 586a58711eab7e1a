#pragma once
#include "room/chair_view.h"
#include "room/room_screen.h"
#include "screen/held_key.h"
#include "screen/screen.h"
#include "shell/explaining.h"
#include "workspace/networks.h"

#include <map>
#include <memory>

class QPushButton;

namespace tandem::widgets {
class Chip;
class EmptyState;
} // namespace tandem::widgets

namespace tandem::shell {

// Chairing a meeting: between the file and the chair's view, which sees the room and nothing else.
class ChairingScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit ChairingScreen(const screen::Tools& tools, const QString& meeting, QWidget* parent = nullptr);
    ~ChairingScreen() override;

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Read {
        policy::Room room;
        std::vector<workspace::Choice> kinds;
        std::map<domain::AgendaItemId, CaseAtItem> cases;
    };
    enum class Step { Begin, GoToLists, GoToMeetings };
    // Who could read what; what is the same is not written down again.
    struct Showing {
        domain::AgendaItemId item;
        domain::IdentityLevel level{};
        std::vector<domain::AttendanceId> people;
        friend bool operator==(const Showing&, const Showing&) = default;
    };

    void makeHeader();
    void makeView();
    void makeVerbs();
    void showRead(const Read& read);
    void showInstead(Step step);
    void takeStep();
    void showPlace();
    void noteShown();
    void finish();
    void record(domain::AgendaItemId item, const QString& outcome, std::optional<domain::AgendaItemState> state);
    void addGuest(const QByteArray& id);
    void addAction(domain::AgendaItemId item, const room::NewAction& wanted);
    void endAction(domain::AgendaItemId item, int place, std::optional<domain::NotDoneReason> not_done);
    void explain();
    void toggleRoomScreen();
    void showRoomScreen();
    std::string caseCodeOf(domain::AgendaItemId item) const;
    widgets::PickerProvider doers();
    widgets::PickerProvider people();
    room::Memory memory();

    std::optional<domain::MeetingId> m_meeting;
    QString m_drafts; // where its drafts are kept
    screen::HeldKey m_held;
    std::optional<Showing> m_noted;
    room::ChairView* m_view = nullptr;
    widgets::EmptyState* m_instead = nullptr;
    Step m_step = Step::GoToMeetings;
    widgets::Chip* m_time = nullptr;
    QPushButton *m_previous = nullptr, *m_next = nullptr;
    QPushButton* m_room_button = nullptr;
    std::unique_ptr<room::RoomScreen> m_room_screen; // while it is open
    std::map<domain::AgendaItemId, CaseAtItem> m_cases; // also of items that are not open to the room
    QAction* m_room_verb = nullptr;
    QAction *m_next_verb = nullptr, *m_previous_verb = nullptr, *m_finish_verb = nullptr;
};

} // namespace tandem::shell
