#include "widgets/style_sheet.h"

namespace tandem::widgets {
namespace {

// Fields set no colour of text: Qt 6.4 would make their placeholder half transparent. Combo and spin boxes are drawn by ThemeStyle.
// @name is a colour, #name# a length. Borders are 1 px and 2 px with focus; the padding gives way, so nothing moves.
const char* const buttons = R"(
QPushButton { background: @card; color: @text; border: 1px solid @controlLine; border-radius: 5px; padding: 6px 12px; min-height: #line#; }
QPushButton:hover { background: @quiet; }
QPushButton:pressed, QPushButton:checked { background: @selected; }
QPushButton:focus { border: 2px solid @focus; padding: 5px 11px; }
QPushButton:disabled { background: @neutralFill; color: @mutedText; border-color: @neutralLine; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:disabled { background: @neutralFill; color: @mutedText; border-color: @neutralLine; }
QPushButton[danger="true"] { background: @dangerFill; color: @dangerText; border-color: @dangerText; }
QPushButton[danger="true"]:focus { border-color: @focus; }
QPushButton[quiet="true"] { background: transparent; color: @linkText; border: 2px solid transparent; padding: 2px 4px; text-decoration: underline; }
QPushButton[quiet="true"]:hover { color: @text; }
QPushButton[quiet="true"]:focus { border-color: @focus; }
QPushButton[quiet="true"]:disabled { color: @mutedText; text-decoration: none; }
QToolButton { background: transparent; color: @text; border: 2px solid transparent; border-radius: 4px; padding: 4px; }
QToolButton:hover { background: @quiet; }
QToolButton:checked { background: @selected; }
QToolButton:focus { border-color: @focus; }
QToolButton:disabled { color: @mutedText; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; color: @text; }
QCheckBox:disabled, QRadioButton:disabled { color: @mutedText; }
)";

const char* const fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit {
    background: @card; border: 1px solid @controlLine; border-radius: 5px;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit { padding: 5px 9px; min-height: #field#; }
QPlainTextEdit, QTextEdit { padding: 3px 5px; }
QLineEdit:focus { border: 2px solid @focus; padding: 4px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 2px 4px; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: @quiet; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: @quiet; border-color: @line; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QTextEdit[error="true"] { border-color: @errorText; }
QComboBox QAbstractItemView { border: 1px solid @controlLine; padding: 4px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }
QLabel { background: transparent; }
tandem--widgets--ToastBar QPushButton[quiet="true"] { color: @toastText; }
tandem--widgets--ToastBar QPushButton[quiet="true"]:focus { border-color: @toastText; }
QLabel[muted="true"] { color: @mutedText; }
QLabel[error="true"] { color: @errorText; }
QLabel[tone="info"] { color: @formalText; }
QLabel[tone="good"] { color: @goodText; }
QLabel[tone="warning"] { color: @warningText; }
QLabel[tone="danger"] { color: @dangerText; }
QLabel[tone="toast"] { color: @toastText; }
QGroupBox { border: 1px solid @line; border-radius: 8px; margin-top: #grouptitle#; padding: 12px; background: @card; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 12px; padding: 0 4px; color: @text; }
QProgressBar { background: @badge; border: none; border-radius: 4px; min-height: #bar#; max-height: #bar#; text-align: center; color: @text; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
)";

const char* const lists = R"(
QAbstractItemView { background: @card; color: @text; border: none; outline: none; alternate-background-color: @quiet;
    selection-background-color: @selected; selection-color: @text; }
QTableView { gridline-color: transparent; }
QListView::item, QTreeView::item { padding: 6px 8px; border-bottom: 1px solid @rowLine; color: @text; }
QListView::item:hover, QTreeView::item:hover { background: @quiet; }
QListView::item:selected, QTreeView::item:selected { background: @selected; color: @text; }
QListView#navigation { background: @sidebar; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @card; color: @mutedText; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }
QHeaderView::section:hover { color: @text; background: @quiet; }
QTableCornerButton::section { background: @card; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { background: transparent; color: @mutedText; padding: 8px 12px; border: 2px solid transparent; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { border-color: @focus; }
)";

const char* const frames = R"(
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @controlLine; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QSplitter::handle { background: transparent; }
QStatusBar { background: @bar; color: @mutedText; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QMenuBar { background: @bar; color: @text; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: @selected; }
QMenu { background: @card; color: @text; border: 1px solid @controlLine; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected; color: @text; }
QMenu::item:disabled { color: @mutedText; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @card; color: @text; border: 1px solid @controlLine; padding: 4px 6px; }
tandem--widgets--PickerList { border: 1px solid @controlLine; padding: 4px; }
tandem--widgets--CalendarPopup { background: @card; border: 1px solid @controlLine; }
QDialog, QMessageBox { background: @window; }
QCalendarWidget QAbstractItemView:enabled { selection-background-color: @accent; selection-color: @accentText; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @card; }
)";

struct Name {
    QLatin1String name;
    QColor Colours::*colour;
};

// Longer names first where one begins another.
const Name names[] = {
    {QLatin1String("@accentHover"), &Colours::accentHover},
    {QLatin1String("@accentText"), &Colours::accentText},
    {QLatin1String("@accent"), &Colours::accent},
    {QLatin1String("@badge"), &Colours::badge},
    {QLatin1String("@bar"), &Colours::bar},
    {QLatin1String("@card"), &Colours::card},
    {QLatin1String("@controlLine"), &Colours::controlLine},
    {QLatin1String("@dangerFill"), &Colours::dangerFill},
    {QLatin1String("@dangerText"), &Colours::dangerText},
    {QLatin1String("@errorText"), &Colours::errorText},
    {QLatin1String("@formalText"), &Colours::formalText},
    {QLatin1String("@goodText"), &Colours::goodText},
    {QLatin1String("@warningText"), &Colours::warningText},
    {QLatin1String("@focus"), &Colours::focus},
    {QLatin1String("@linkText"), &Colours::linkText},
    {QLatin1String("@line"), &Colours::line},
    {QLatin1String("@mutedText"), &Colours::mutedText},
    {QLatin1String("@neutralFill"), &Colours::neutralFill},
    {QLatin1String("@neutralLine"), &Colours::neutralLine},
    {QLatin1String("@quiet"), &Colours::quiet},
    {QLatin1String("@rowLine"), &Colours::rowLine},
    {QLatin1String("@selected"), &Colours::selected},
    {QLatin1String("@sidebar"), &Colours::sidebar},
    {QLatin1String("@toastText"), &Colours::toastText},
    {QLatin1String("@text"), &Colours::text},
    {QLatin1String("@window"), &Colours::window},
};

QString pixels(double length) { return QString::number(qRound(length)) + QLatin1String("px"); }

} // namespace

QString styleSheet(const Colours& colours, double textScale) {
    QString sheet = QString::fromUtf8(buttons) + QString::fromUtf8(fields) + QString::fromUtf8(lists) + QString::fromUtf8(frames);
    for (const auto& [name, colour] : names) sheet.replace(name, (colours.*colour).name());
    sheet.replace(QLatin1String("#line#"), pixels(19 * textScale));
    sheet.replace(QLatin1String("#field#"), pixels(20 * textScale));
    sheet.replace(QLatin1String("#grouptitle#"), pixels(12 * textScale));
    sheet.replace(QLatin1String("#bar#"), pixels(8 * textScale));
    return sheet;
}

} // namespace tandem::widgets
