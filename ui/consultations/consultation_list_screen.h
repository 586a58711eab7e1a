#pragma once
#include "models/paged_model.h"
#include "screen/screen.h"
#include "screen/texts.h"
#include "workspace/consultations.h"

class QStackedLayout;

namespace tandem::widgets {
class EmptyState;
class ListTable;
} // namespace tandem::widgets

namespace tandem::consultations {

// All questions without a name that are not wiped yet, the open ones first.
class ConsultationListScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit ConsultationListScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    using Rows = models::PagedModel<workspace::ConsultationRow>;

    void makeHeader();
    void makeTable();
    void makeVerbs();
    void showWhetherEmpty();
    void askNew();
    void open(int row);
    void remove();

    screen::Texts m_texts;
    Rows* m_rows = nullptr;
    widgets::ListTable* m_table = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace tandem::consultations
