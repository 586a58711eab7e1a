#pragma once
// What is told about a picture or a file: what it shows, about whom, on which subjects, and whether it is a professional's secret.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/attachments.h"

class QCheckBox;

namespace tandem::cases {

class CategoryChips;

class AttachmentForm final : public QObject {
    Q_OBJECT
public:
    explicit AttachmentForm(screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void setChoices(const std::vector<domain::CaseSubject>& subjects, const std::vector<workspace::Choice>& categories);
    void open(const domain::Attachment& attachment);
    // A sentence when something is missing. Nothing but what stands in the form differs from what it opened with.
    Expected<domain::Attachment, QString> written() const;

private:
    screen::FormPanel* m_panel;
    widgets::LineField* m_caption;
    CategoryChips *m_about, *m_categories;
    QCheckBox* m_secret;
    domain::Attachment m_edited;
};

} // namespace tandem::cases
