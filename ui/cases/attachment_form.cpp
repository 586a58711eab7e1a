#include "cases/attachment_form.h"

#include "cases/category_chips.h"
#include "catalogue/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>

namespace tandem::cases {
namespace {

std::vector<workspace::Choice> choices_of(const std::vector<domain::CaseSubject>& subjects) {
    std::vector<workspace::Choice> choices;
    for (const auto& subject : subjects) choices.push_back({subject.id.text(), catalogue::label(subject.role).toStdString()});
    return choices;
}

std::vector<domain::SubjectId> subjects_of(const std::vector<std::string>& codes) {
    std::vector<domain::SubjectId> subjects;
    for (const auto& code : codes)
        if (const auto id = Uuid::parse(code)) subjects.push_back(domain::SubjectId(*id));
    return subjects;
}

std::vector<std::string> codes_of(const std::vector<domain::SubjectId>& subjects) {
    std::vector<std::string> codes;
    for (const auto& subject : subjects) codes.push_back(subject.text());
    return codes;
}

} // namespace

AttachmentForm::AttachmentForm(screen::FormPanel* panel)
    : QObject(panel),
      m_panel(panel),
      m_about(new CategoryChips(QStringLiteral("attachmentAbout"), panel)),
      m_categories(new CategoryChips(QStringLiteral("attachmentCategory"), panel)),
      m_secret(new QCheckBox(panel)) {
    using Width = screen::FormPanel::Width;
    m_caption = panel->addLine(
        "attachmentCaption", [] { return tr("What is it?"); }, Width::Full);
    panel->addField(
        m_about, [] { return tr("About whom? Leave it empty for everybody in this case."); }, Width::Full);
    panel->addField(
        m_categories, [] { return tr("On what subject? Leave it empty when it is about all of them."); }, Width::Full);
    m_secret->setObjectName("attachmentSecret");
    panel->addWide(m_secret);
}

void AttachmentForm::setChoices(const std::vector<domain::CaseSubject>& subjects, const std::vector<workspace::Choice>& categories) {
    m_about->setChoices(choices_of(subjects));
    m_panel->setApplies(m_about, subjects.size() > 1);
    m_categories->setChoices(categories);
    m_panel->setApplies(m_categories, !categories.empty());
    m_secret->setText(tr("Falls under professional secrecy"));
}

void AttachmentForm::open(const domain::Attachment& attachment) {
    m_edited = attachment;
    m_panel->fill(m_caption, attachment.caption);
    m_about->setChosen(codes_of(attachment.about));
    m_categories->setChosen(attachment.categories);
    m_secret->setChecked(attachment.professional_secrecy);
    m_panel->open();
}

Expected<domain::Attachment, QString> AttachmentForm::written() const {
    auto attachment = m_edited;
    const auto caption = screen::text_of(m_caption);
    if (!caption) return fail(tr("Write in a few words what it is."));
    attachment.caption = *caption;
    attachment.about = subjects_of(m_about->chosen());
    attachment.categories = m_categories->chosen();
    attachment.professional_secrecy = m_secret->isChecked();
    return attachment;
}

} // namespace tandem::cases
