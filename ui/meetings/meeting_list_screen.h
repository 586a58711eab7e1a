#pragma once
#include "models/paged_model.h"
#include "screen/screen.h"
#include "screen/texts.h"
#include "workspace/meetings.h"

namespace tandem::widgets {
class Card;
class EmptyState;
class ListTable;
} // namespace tandem::widgets

namespace tandem::meetings {

// The meetings ahead, and those behind.
class MeetingListScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit MeetingListScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    using Rows = models::PagedModel<workspace::MeetingRow>;
    struct List {
        widgets::Card* card = nullptr;
        widgets::ListTable* table = nullptr;
        Rows* rows = nullptr;
    };
    List makeList(workspace::MeetingSpan span, const QString& object_name);
    void open(const Rows& rows, int row);
    void showWhetherEmpty();
    void plan();

    screen::Texts m_texts;
    List m_ahead, m_behind;
    widgets::EmptyState* m_empty;
    QAction* m_new_verb;
};

} // namespace tandem::meetings
