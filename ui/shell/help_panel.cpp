#include "shell/help_panel.h"

#include "catalogue/language.h"
#include "widgets/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tandem::shell {

QString manual_page(const QString& page) {
    const auto code = catalogue::code_of(catalogue::spoken());
    QFile file(QStringLiteral(":/manual/%1/%2.md").arg(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())), page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpPanel::HelpPanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_contents(new QPushButton(this)), m_close(new QPushButton(this)), m_text(new QTextBrowser(this)) {
    setObjectName("helpPanel");
    m_contents->setObjectName("helpContents");
    m_close->setObjectName("helpClose");
    m_text->setObjectName("helpText");
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_title->setFont(widgets::cardTitleFont());
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_contents);
    top->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
    connect(m_contents, &QPushButton::clicked, this, [this] { showPage(QStringLiteral("index")); });
    connect(m_close, &QPushButton::clicked, this, &HelpPanel::left);
    setFocusProxy(m_text);
    retranslate();
    hide();
}

void HelpPanel::retranslate() {
    m_title->setText(tr("Help"));
    m_contents->setText(tr("Contents"));
    m_close->setText(tr("Close"));
    m_text->setAccessibleName(tr("Help"));
    if (!m_page.isEmpty()) showPage(m_page);
}

void HelpPanel::showPage(const QString& page) {
    const QString text = manual_page(page);
    m_page = page;
    if (text.isEmpty()) m_text->setPlainText(tr("There is no page about this yet. Look at the contents."));
    else m_text->setMarkdown(text);
    m_text->moveCursor(QTextCursor::Start);
}

// Pages name each other as "cases.md".
void HelpPanel::follow(const QUrl& link) {
    const QString name = link.path().section('/', -1);
    if (link.isRelative() && name.endsWith(QLatin1String(".md"))) showPage(name.chopped(3));
}

void HelpPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) emit left();
    else QFrame::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace tandem::shell
