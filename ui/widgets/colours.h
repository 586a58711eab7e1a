#pragma once
// The roles of the colours, and their values in each scheme. No colour is named anywhere else.
#include "widgets/tone.h"

#include <QColor>

namespace tandem::widgets {

enum class Scheme { Light, Dark, HighContrast };

struct ToneColours {
    QColor fill;
    QColor line;
    QColor text;
};

struct Colours {
    // Surfaces.
    QColor window;   // behind the cards
    QColor sidebar;  // navigation
    QColor bar;      // status line
    QColor card;     // cards, fields, menus
    QColor quiet;    // a field that can only be read, a hovered row
    QColor selected; // the chosen row
    QColor badge;    // a count behind a name
    QColor toastFill;
    // Lines. `line` and `rowLine` only divide; `controlLine` shows where a control is, so it stands out three to one.
    QColor line;
    QColor rowLine;
    QColor controlLine;
    QColor focus;
    // Texts, readable on every surface above but toastFill.
    QColor text;
    QColor mutedText;
    QColor linkText;
    QColor errorText;
    QColor toastText;
    // The one main action of a screen.
    QColor accent;
    QColor accentHover;
    QColor accentText;
    // Marks under words in a text that is being typed; the text on them stays `text`.
    QColor warningMark;
    QColor warningMarkLine;
    QColor dangerMark;
    QColor dangerMarkLine;

    QColor formalFill, formalLine, formalText;       // with a square chip
    QColor informalFill, informalLine, informalText; // with a round chip
    QColor neutralFill, neutralLine, neutralText;
    QColor warningFill, warningLine, warningText;
    QColor dangerFill, dangerLine, dangerText;
    QColor goodFill, goodLine, goodText;
    QColor selectedFill, selectedLine, selectedText;

    ToneColours of(Tone tone) const;
};

const Colours& coloursOf(Scheme scheme);

} // namespace tandem::widgets
