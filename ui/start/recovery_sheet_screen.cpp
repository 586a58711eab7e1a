#include "start/recovery_sheet_screen.h"

#include "screen/header.h"
#include "start/recovery_sheet_page.h"

#include <QVBoxLayout>

namespace tandem::start {

RecoverySheetScreen::RecoverySheetScreen(const screen::Tools& tools, QWidget* parent)
    : Screen(tools, parent), m_page(new RecoverySheetPage(tools)) {
    useBody(Body::Scrolling);
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(m_page, &RecoverySheetPage::left, this, &Screen::leadBack);
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({screen::Where::Settings}); });
    RecoverySheetScreen::retranslate();
}

QString RecoverySheetScreen::windowTitle() const { return tr("Recovery sheet"); }
QString RecoverySheetScreen::helpPage() const { return QStringLiteral("recovery"); }
void RecoverySheetScreen::refresh() { m_page->refresh(); }
void RecoverySheetScreen::takeFocus() { m_page->takeFocus(); }

void RecoverySheetScreen::retranslate() {
    header().setTitle(tr("Recovery sheet"));
    header().setWay(tr("Settings"));
}

} // namespace tandem::start
