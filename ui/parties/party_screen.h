#pragma once
#include "parties/party_view.h"
#include "screen/screen.h"
#include "screen/texts.h"

#include <memory>

class QBoxLayout;
class QPushButton;

namespace tandem::widgets {
class ChipRow;
class EmptyState;
} // namespace tandem::widgets

namespace tandem::parties {

class AboutCard;
class PartyPart;
class PeopleCard;
class SeatsCard;
class TasksCard;

// One partner: its people, its seats and what it agreed to do.
class PartyScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit PartyScreen(const screen::Tools& tools, const QString& id, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void makeParts();
    void makeVerbs();
    template <class Part>
    Part* addPart(QBoxLayout* column);
    void came(const workspace::Result<PartyView>& view);
    void showHeader();
    void showMissing();
    void moveRing();
    void remove();

    QString m_id;
    std::shared_ptr<const PartyView> m_view;
    screen::Texts m_texts;
    QPushButton* m_move = nullptr;
    widgets::ChipRow* m_chips = nullptr;
    widgets::EmptyState* m_missing = nullptr;
    QWidget* m_columns = nullptr;
    QBoxLayout* m_beside = nullptr;
    AboutCard* m_about = nullptr;
    PeopleCard* m_people = nullptr;
    SeatsCard* m_seats = nullptr;
    QList<PartyPart*> m_parts;
};

} // namespace tandem::parties
