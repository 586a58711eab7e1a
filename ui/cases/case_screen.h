#pragma once
#include "cases/case_view.h"
#include "screen/held_key.h"
#include "screen/screen.h"
#include "screen/texts.h"

#include <memory>

class QBoxLayout;
class QPushButton;

namespace tandem::widgets {
class ChipRow;
class EmptyState;
} // namespace tandem::widgets

namespace tandem::cases {

class ActionsCard;
class AskedCard;
class AttachmentsCard;
class BarriersCard;
class CaseTop;
class CasePart;
class CompanionsCard;
class ConsentCard;
class ContactsCard;
class FactsCard;
class GroundsCard;
class HeardCard;
class HelpCard;
class NeedsCard;
class NotesCard;
class PeopleCard;
class SafetyCard;
class SightCard;
class SituationCard;
class StoryCard;
class TimelineCard;

// One case: what is going on, what is needed, what was agreed; names only while F6 is held.
class CaseScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit CaseScreen(const screen::Tools& tools, const QString& code, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override; // lets go of names when the window loses its place
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void makeParts();
    void wireSight();
    void wireContacts();
    void wireHelp();
    void makeVerbs();
    void showWording();
    template <class Part>
    Part* addPart(QBoxLayout* column);
    void came(const workspace::Result<CaseView>& view);
    void showHeader();
    void offerVerbs();
    void showMissing();
    void showShut(domain::MeetingId meeting);
    void remove();

    QString m_code;
    std::shared_ptr<const CaseView> m_view;
    screen::Texts m_texts;
    QPushButton *m_show_name = nullptr, *m_change_state = nullptr, *m_add_action = nullptr;
    widgets::ChipRow* m_chips = nullptr;
    widgets::EmptyState* m_missing = nullptr;
    CaseTop* m_top = nullptr;
    QWidget* m_columns = nullptr;
    QBoxLayout* m_beside = nullptr;
    QBoxLayout* m_left = nullptr;
    QList<QWidget*> m_left_cards; // in the order in which they were made
    StoryCard* m_story = nullptr;
    SituationCard* m_situation = nullptr;
    NeedsCard* m_needs = nullptr;
    HelpCard* m_help = nullptr;
    SafetyCard* m_safety = nullptr;
    ActionsCard* m_actions = nullptr;
    NotesCard* m_notes = nullptr;
    FactsCard* m_facts = nullptr;
    PeopleCard* m_people = nullptr;
    SightCard* m_sight = nullptr;
    ConsentCard* m_consent = nullptr;
    GroundsCard* m_grounds = nullptr;
    HeardCard* m_heard = nullptr;
    AskedCard* m_asked = nullptr;
    screen::HeldKey m_held;
    CompanionsCard* m_companions = nullptr;
    BarriersCard* m_barriers = nullptr;
    ContactsCard* m_contacts = nullptr;
    AttachmentsCard* m_attachments = nullptr;
    QList<QAction*> m_verbs;
    std::optional<domain::MeetingId> m_shut_by; // the meeting that runs now
    TimelineCard* m_timeline = nullptr;
    QList<CasePart*> m_parts;
};

} // namespace tandem::cases
