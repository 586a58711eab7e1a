#pragma once
// The look of the whole program: palette, style sheet and fonts, set in one call and readable for what paints itself.
#include "widgets/colours.h"

#include <QFont>

class QApplication;
class QPushButton;
class QWidget;

namespace tandem::widgets {

// Light or dark, as the desktop's own palette was when the program started.
Scheme systemScheme();

// May be called again at any time: colours and sizes change at once, also of fonts that were set from the helpers below.
// `textScale`: 1.0 is the design, 2.0 twice as large; held between 0.75 and 3.
void applyTheme(QApplication& application, Scheme scheme, double textScale);

Scheme currentScheme();
const Colours& colours(); // of the current scheme; painting asks each time
double textScale();
int scaled(int pixels); // pixels of the design at the current size of text; for icons, chips and columns

QFont titleFont();       // the title of a screen: 20 px at scale 1, semi-bold
QFont cardTitleFont();   // 14 px, semi-bold
QFont textFont();        // 10.5 pt
QFont strongTextFont();  // 10.5 pt, semi-bold
QFont smallFont();       // 9.5 pt
QFont strongSmallFont(); // 9.5 pt, semi-bold: labels of fields, headers of tables

// What a push button is; a button is normal until told otherwise. One main button on a screen.
enum class ButtonKind { Normal, Main, Quiet, Danger }; // Quiet: underlined, like a link
void setButtonKind(QPushButton* button, ButtonKind kind);

} // namespace tandem::widgets
