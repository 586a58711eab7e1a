#include "cases/attachments_card.h"

#include "cases/attachment_form.h"
#include "cases/hand_out_form.h"
#include "cases/picture_view.h"
#include "cases/safe_picture.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/date_words.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeDatabase>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::cases {
namespace {

constexpr int megabyte = 1'000'000;
constexpr QSize thumb_size{96, 72};
constexpr QSize large_size{2400, 1800};

bool is_picture(const domain::Attachment& attachment) { return attachment.kind == domain::AttachmentKind::Picture; }

QString ending_of(const domain::Attachment& attachment) {
    if (attachment.media_type == "image/jpeg") return QStringLiteral("jpg");
    return QMimeDatabase().mimeTypeForName(QString::fromStdString(attachment.media_type)).preferredSuffix();
}

} // namespace

AttachmentsCard::AttachmentsCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("attachmentsCard"), parent),
      m_tools(tools),
      m_rows(new screen::RowList("attachmentRows", {0, 6, 0}, this)),
      m_add(new QPushButton(this)),
      m_picture(new PictureView(this)) {
    m_add->setObjectName("addAttachment");
    auto* hint = widgets::mutedLabel({}, this);
    hint->setObjectName("attachmentsHint");
    texts().add([this, hint] {
        setTitle(tr("Pictures and files"));
        m_add->setText(tr("Add a picture or a file…"));
        hint->setText(tr("Up to %1 MB each, locked with all the rest. Pictures (PNG, JPEG) show here; another file stays sealed.")
                          .arg(workspace::most_attachment_bytes / megabyte));
    });
    body()->addWidget(hint);
    body()->addWidget(m_rows);
    body()->addWidget(m_picture);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    makeForms();
    connect(m_add, &QPushButton::clicked, this, &AttachmentsCard::chooseFile);
    connect(m_picture, &PictureView::closed, this, [this] {
        if (auto* from = findChild<QWidget*>(m_opened_from)) from->setFocus(Qt::OtherFocusReason);
    });
    connect(&desk(), &bridge::Desk::closed, this, &AttachmentsCard::letGo);
}

void AttachmentsCard::makeForms() {
    m_form = new AttachmentForm(makeForm("attachmentForm"));
    m_hand_out = new HandOutForm(desk(), makeForm("handOutForm"));
    for (auto* panel : {m_form->panel(), m_hand_out->panel()}) {
        panel->setComesFrom(m_add);
        body()->addWidget(panel);
    }
    connect(m_form->panel(), &screen::FormPanel::saveAsked, this, &AttachmentsCard::save);
    connect(m_form->panel(), &screen::FormPanel::closed, this, [this] { m_content.clear(); });
    connect(m_hand_out->panel(), &screen::FormPanel::saveAsked, this, &AttachmentsCard::chooseWhere);
}

// Pictures are unpacked where the file is read, so that the window goes on.
workspace::Result<AttachmentsCard::Seen> AttachmentsCard::look(workspace::Workspace& file, domain::CaseId id, const Thumbs& known,
                                                               const QSize& within) {
    Seen seen;
    TANDEM_ASSIGN(seen.rows, workspace::attachments_of(file, id));
    for (const auto& row : seen.rows) {
        if (!is_picture(row.attachment) || known.contains(row.attachment.id)) continue;
        const auto content = workspace::content_of(file, row.attachment.id);
        seen.thumbs[row.attachment.id] = content ? safe_picture(*content, row.attachment.media_type, within) : QImage();
    }
    return seen;
}

void AttachmentsCard::fill() {
    m_add->setVisible(mayChange());
    m_form->setChoices(view().shown.subjects, view().consents.categories);
    m_hand_out->setCase(view());
    const QSize within = thumb_size * widgets::textScale() * devicePixelRatioF();
    const auto question = [id = view().case_file().id, known = m_thumbs, within](workspace::Workspace& file) {
        return look(file, id, known, within);
    };
    desk().ask(this, question, [this](const workspace::Result<Seen>& seen) {
        if (seen) return put(*seen);
        complain(seen.error());
    });
}

void AttachmentsCard::put(const Seen& seen) {
    m_attachments = seen.rows;
    m_thumbs.insert(seen.thumbs.begin(), seen.thumbs.end());
    m_rows->refill([&] {
        int number = 0;
        for (const auto& row : m_attachments) addRow(row, number++);
    });
    m_rows->setVisible(!m_attachments.empty());
}

QStringList AttachmentsCard::known(const workspace::AttachmentRow& row) const {
    const auto& attachment = row.attachment;
    QStringList parts{catalogue::label(attachment.kind),
                      widgets::spokenLocale().formattedDataSize(attachment.bytes, 1, QLocale::DataSizeSIFormat),
                      catalogue::short_date(attachment.added_on), catalogue::in_one_line(row.added_by)};
    for (const auto& subject : view().shown.subjects)
        if (std::ranges::find(attachment.about, subject.id) != attachment.about.end()) parts << catalogue::label(subject.role);
    for (const auto& code : attachment.categories) parts << catalogue::in_one_line(view().consents.category_label(code));
    if (attachment.professional_secrecy) parts << tr("professional secrecy");
    return parts;
}

void AttachmentsCard::addRow(const workspace::AttachmentRow& row, int number) {
    const auto& attachment = row.attachment;
    auto* picture = is_picture(attachment) ? pictureOf(attachment, number) : nullptr;
    const QString why_not = is_picture(attachment) ? tr("cannot be shown here: only to hand out") : tr("sealed: only to hand out");
    auto* sealed = picture ? nullptr : screen::flowCell({new widgets::Chip({why_not})});
    auto* what = screen::columnCell(
        {screen::textCell(catalogue::in_one_line(attachment.caption)), sealed, screen::mutedCell(screen::dotted(known(row)))});
    m_rows->addRow(catalogue::in_one_line(attachment.id.text()), {picture, what, mayChange() ? verbsOf(attachment, number) : nullptr});
}

QWidget* AttachmentsCard::pictureOf(const domain::Attachment& attachment, int number) {
    const auto thumb = m_thumbs.find(attachment.id);
    if (thumb == m_thumbs.end() || thumb->second.isNull()) return nullptr;
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("picture%1").arg(number));
    button->setIcon(QPixmap::fromImage(thumb->second));
    button->setIconSize(QSize(widgets::scaled(thumb_size.width()), widgets::scaled(thumb_size.height())));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Show it in large: %1").arg(catalogue::in_one_line(attachment.caption)));
    connect(button, &QToolButton::clicked, this, [this, attachment, name = button->objectName()] { showLarge(attachment, name); });
    return button;
}

QWidget* AttachmentsCard::verbsOf(const domain::Attachment& attachment, int number) {
    const QString name = QString::number(number), caption = catalogue::in_one_line(attachment.caption);
    auto* hand_out = new QPushButton(tr("Hand out…"));
    hand_out->setObjectName("attachmentHandOut" + name);
    hand_out->setAccessibleName(tr("Hand out: %1").arg(caption));
    connect(hand_out, &QPushButton::clicked, this, [this, attachment] { startHandingOut(attachment); });
    auto* more = screen::moreButton("attachmentMore" + name, caption);
    screen::addToMenu(more, tr("Change"), "attachmentEdit" + name, [this, attachment] { edit(attachment); });
    screen::addToMenu(more, tr("Remove"), "attachmentRemove" + name, [this, id = attachment.id] {
        m_picture->leave();
        act([id](workspace::Workspace& file) { return workspace::remove_attachment(file, id); });
    });
    auto* cell = new QWidget;
    auto* line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(hand_out);
    line->addWidget(more);
    return cell;
}

void AttachmentsCard::showLarge(const domain::Attachment& attachment, const QString& from) {
    m_opened_from = from;
    const auto question = [attachment](workspace::Workspace& file) -> workspace::Result<QImage> {
        TANDEM_ASSIGN(const auto content, workspace::content_of(file, attachment.id));
        return safe_picture(content, attachment.media_type, large_size);
    };
    desk().ask(this, question, [this, caption = catalogue::in_one_line(attachment.caption)](const workspace::Result<QImage>& picture) {
        if (!picture) return complain(picture.error());
        if (picture->isNull()) return complain(tr("This picture cannot be shown. It can still be handed out."));
        m_picture->open(*picture, caption);
    });
}

void AttachmentsCard::chooseFile() {
    widgets::FileWish wish{tr("Which picture or file?"), tr("Pictures (*.png *.jpg *.jpeg);;All files (*)")};
    m_tools.seams.files->openFile(this, wish, [this](const QString& path) { take(path); });
}

void AttachmentsCard::take(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return complain(tr("This file cannot be read. Choose another one."));
    constexpr auto most = static_cast<qint64>(workspace::most_attachment_bytes);
    const auto bytes = file.read(most + 1);
    if (bytes.size() > most) return complain(workspace::Problem{workspace::ProblemCode::TooLarge, {}, most});
    if (bytes.isEmpty()) return complain(tr("There is nothing in this file. Choose another one."));
    domain::Attachment attachment;
    attachment.case_file = view().case_file().id;
    edit(attachment);
    m_content = bytes.toStdString();
}

void AttachmentsCard::edit(const domain::Attachment& attachment) {
    m_content.clear();
    const QString place =
        attachment.id.is_nil() ? QStringLiteral("newAttachment") : "attachment/" + catalogue::in_one_line(attachment.id.text());
    m_form->panel()->drafts().moveTo(draftPlace(place));
    m_hand_out->panel()->leave();
    m_form->open(attachment);
}

void AttachmentsCard::save() {
    const auto written = m_form->written();
    if (!written) return complain(written.error());
    const auto& attachment = *written;
    if (!attachment.id.is_nil())
        return act([attachment](workspace::Workspace& file) { return workspace::save_attachment(file, attachment); },
                   [this] { m_form->panel()->saved(); });
    workspace::NewAttachment wanted{attachment.case_file, attachment.caption,    m_content,
                                    attachment.about,     attachment.categories, attachment.professional_secrecy};
    const auto add = [wanted = std::move(wanted)](workspace::Workspace& file) { return workspace::add_attachment(file, wanted); };
    act(add, [this] {
        m_form->panel()->saved();
        emit said(
            tr("It is locked in Tandem now. The one it came from is still where it was: throw it away when it is no longer needed there."));
    });
}

void AttachmentsCard::startHandingOut(const domain::Attachment& attachment) {
    m_handed_out = attachment;
    m_form->panel()->leave();
    m_hand_out->open();
}

// By code and number: whoever sees the name of the file learns nothing.
QString AttachmentsCard::fileNameOf(const domain::Attachment& attachment) const {
    int number = 0;
    bool counts = false;
    for (const auto& row : m_attachments) { // the newest first: the oldest of its kind is number 1
        counts = counts || row.attachment.id == attachment.id;
        if (counts && row.attachment.kind == attachment.kind) ++number;
    }
    const QString base = (is_picture(attachment) ? tr("%1-picture-%2") : tr("%1-file-%2")).arg(QString::fromStdString(code())).arg(number);
    const QString ending = ending_of(attachment);
    return ending.isEmpty() ? base : base + QLatin1Char('.') + ending;
}

void AttachmentsCard::chooseWhere() {
    const auto receiver = m_hand_out->written();
    if (!receiver) return complain(receiver.error());
    widgets::FileWish wish;
    wish.title = tr("Where does it go?");
    wish.name = fileNameOf(m_handed_out);
    m_tools.seams.files->saveFile(this, wish, [this, id = m_handed_out.id](const QString& path) { handOut(id, path); });
}

void AttachmentsCard::handOut(domain::AttachmentId id, const QString& path) {
    const auto receiver = m_hand_out->written();
    if (!receiver) return complain(receiver.error());
    const auto verb = [id, to = receiver->audience, path = Path(path.toStdString())](workspace::Workspace& file) {
        return workspace::hand_out_attachment(file, id, to, path);
    };
    desk().act(this, verb, [this, name = receiver->name](const workspace::Result<workspace::Changes>& done) {
        if (!done && done.error().code == workspace::ProblemCode::MayNotKnow)
            return complain(
                tr("%1 may not have this: only who may hear by name what it is about gets it. \"Who sees what\" says why.").arg(name));
        if (!done) return complain(done.error());
        emit succeeded();
        m_hand_out->panel()->saved();
        emit said(tr("Saved for %1. It stands in \"Who heard what\". Outside Tandem it is not locked any more.").arg(name));
    });
}

// Nothing of a picture stays when the file closes.
void AttachmentsCard::letGo() {
    m_picture->leave();
    m_thumbs.clear();
    m_content.clear();
    m_rows->refill([] {});
}

} // namespace tandem::cases
