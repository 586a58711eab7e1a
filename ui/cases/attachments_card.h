#pragma once
// "Foto's en bestanden": a picture is shown inside, another file stays sealed; either leaves only by handing it out, which is written down.
#include "cases/case_part.h"
#include "workspace/attachments.h"

#include <QImage>

class QPushButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

class AttachmentForm;
class HandOutForm;
class PictureView;

class AttachmentsCard final : public CasePart {
    Q_OBJECT
public:
    AttachmentsCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void chooseFile();

signals:
    void said(const QString& sentence);

protected:
    void fill() override;

private:
    using Thumbs = std::map<domain::AttachmentId, QImage>;
    struct Seen {
        std::vector<workspace::AttachmentRow> rows;
        Thumbs thumbs; // of those that were not known yet
    };
    void makeForms();
    static workspace::Result<Seen> look(workspace::Workspace& file, domain::CaseId id, const Thumbs& known, const QSize& within);
    void put(const Seen& seen);
    void addRow(const workspace::AttachmentRow& row, int number);
    QWidget* pictureOf(const domain::Attachment& attachment, int number);
    QWidget* verbsOf(const domain::Attachment& attachment, int number);
    QStringList known(const workspace::AttachmentRow& row) const;
    void showLarge(const domain::Attachment& attachment, const QString& from);
    void take(const QString& path);
    void edit(const domain::Attachment& attachment);
    void save();
    void startHandingOut(const domain::Attachment& attachment);
    void chooseWhere();
    void handOut(domain::AttachmentId id, const QString& path);
    QString fileNameOf(const domain::Attachment& attachment) const;
    void letGo();

    screen::Tools m_tools;
    std::vector<workspace::AttachmentRow> m_attachments;
    Thumbs m_thumbs;
    screen::RowList* m_rows;
    QPushButton* m_add;
    PictureView* m_picture;
    QString m_opened_from; // what the keyboard goes back to
    AttachmentForm* m_form = nullptr;
    HandOutForm* m_hand_out = nullptr;
    std::string m_content; // of a new one, until it is saved
    domain::Attachment m_handed_out;
};

} // namespace tandem::cases
