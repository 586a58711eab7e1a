#include "widgets/colours.h"

namespace tandem::widgets {
namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Colours light() {
    Colours c;
    c.window = rgb(0xf6f5f2), c.sidebar = rgb(0xefece6), c.bar = rgb(0xece9e3), c.card = rgb(0xffffff), c.quiet = rgb(0xfaf9f7);
    c.selected = rgb(0xe9f1f7), c.badge = rgb(0xdcd7cd), c.toastFill = rgb(0x1f2933), c.toastText = rgb(0xffffff);
    c.line = rgb(0xdfdad1), c.rowLine = rgb(0xeee9e1), c.controlLine = rgb(0x857f73), c.focus = rgb(0x1d5f8a);
    c.text = rgb(0x1f2933), c.mutedText = rgb(0x505d69), c.linkText = rgb(0x1b5880), c.errorText = rgb(0x9b1c1c);
    c.accent = rgb(0x1d5f8a), c.accentHover = rgb(0x174f74), c.accentText = rgb(0xffffff);
    c.warningMark = rgb(0xfde7c8), c.warningMarkLine = rgb(0xa86400), c.dangerMark = rgb(0xf8d0d0), c.dangerMarkLine = rgb(0xb42318);
    c.formalFill = rgb(0xeaf2f9), c.formalLine = rgb(0x9dbfdd), c.formalText = rgb(0x1b4b79);
    c.informalFill = rgb(0xe8f5f3), c.informalLine = rgb(0x9fd0c9), c.informalText = rgb(0x115b50);
    c.neutralFill = rgb(0xf5f7fa), c.neutralLine = rgb(0xcbd2d9), c.neutralText = rgb(0x3e4c59);
    c.warningFill = rgb(0xfff6e6), c.warningLine = rgb(0xe5bd8a), c.warningText = rgb(0x7a4500);
    c.dangerFill = rgb(0xfdeeee), c.dangerLine = rgb(0xe2a5a5), c.dangerText = rgb(0x8f1d1d);
    c.goodFill = rgb(0xeaf6ec), c.goodLine = rgb(0xa7d3b1), c.goodText = rgb(0x1d5c33);
    c.selectedFill = rgb(0xf5f7fa), c.selectedLine = rgb(0x616e7c), c.selectedText = rgb(0x1f2933);
    return c;
}

Colours dark() {
    Colours c;
    c.window = rgb(0x1b1e22), c.sidebar = rgb(0x15181b), c.bar = rgb(0x15181b), c.card = rgb(0x24282d), c.quiet = rgb(0x2a2f35);
    c.selected = rgb(0x2a3a48), c.badge = rgb(0x3a4149), c.toastFill = rgb(0xe8eaed), c.toastText = rgb(0x1b1e22);
    c.line = rgb(0x3a4149), c.rowLine = rgb(0x323840), c.controlLine = rgb(0x8a949e), c.focus = rgb(0x8cc8f2);
    c.text = rgb(0xe8eaed), c.mutedText = rgb(0xb2bbc4), c.linkText = rgb(0x9ccef3), c.errorText = rgb(0xf8b4ae);
    c.accent = rgb(0x74b7e4), c.accentHover = rgb(0x93c9ee), c.accentText = rgb(0x0b1822);
    c.warningMark = rgb(0x4f3b12), c.warningMarkLine = rgb(0xe0a63c), c.dangerMark = rgb(0x5b2623), c.dangerMarkLine = rgb(0xf08a80);
    c.formalFill = rgb(0x1d3247), c.formalLine = rgb(0x44709b), c.formalText = rgb(0xb9d8f5);
    c.informalFill = rgb(0x17352f), c.informalLine = rgb(0x3f8070), c.informalText = rgb(0xaee3d6);
    c.neutralFill = rgb(0x2d3238), c.neutralLine = rgb(0x59636d), c.neutralText = rgb(0xd6dce2);
    c.warningFill = rgb(0x3a2c12), c.warningLine = rgb(0x92702f), c.warningText = rgb(0xf5d8a0);
    c.dangerFill = rgb(0x40201f), c.dangerLine = rgb(0x9c5752), c.dangerText = rgb(0xf7c1bc);
    c.goodFill = rgb(0x1c3524), c.goodLine = rgb(0x4a8059), c.goodText = rgb(0xb6e5c3);
    c.selectedFill = rgb(0x33404c), c.selectedLine = rgb(0xb2bbc4), c.selectedText = rgb(0xffffff);
    return c;
}

// Black, white and a few clear colours; every line stands out as a text does.
Colours high_contrast() {
    Colours c;
    c.window = rgb(0x000000), c.sidebar = rgb(0x000000), c.bar = rgb(0x000000), c.card = rgb(0x000000), c.quiet = rgb(0x101010);
    c.selected = rgb(0x00395c), c.badge = rgb(0x2b2b2b), c.toastFill = rgb(0xffffff), c.toastText = rgb(0x000000);
    c.line = rgb(0xffffff), c.rowLine = rgb(0x9a9a9a), c.controlLine = rgb(0xffffff), c.focus = rgb(0x00ffff);
    c.text = rgb(0xffffff), c.mutedText = rgb(0xe4e4e4), c.linkText = rgb(0x8fd3ff), c.errorText = rgb(0xffb3ad);
    c.accent = rgb(0xffd800), c.accentHover = rgb(0xffe766), c.accentText = rgb(0x000000);
    c.warningMark = rgb(0x4a3800), c.warningMarkLine = rgb(0xffd800), c.dangerMark = rgb(0x5c0000), c.dangerMarkLine = rgb(0xff9d94);
    c.formalFill = rgb(0x001a33), c.formalLine = rgb(0x7fc4ff), c.formalText = rgb(0xd6ecff);
    c.informalFill = rgb(0x00261c), c.informalLine = rgb(0x6ff0c8), c.informalText = rgb(0xd2fff0);
    c.neutralFill = rgb(0x000000), c.neutralLine = rgb(0xffffff), c.neutralText = rgb(0xffffff);
    c.warningFill = rgb(0x2b2000), c.warningLine = rgb(0xffd800), c.warningText = rgb(0xfff0a8);
    c.dangerFill = rgb(0x330000), c.dangerLine = rgb(0xff9d94), c.dangerText = rgb(0xffd9d6);
    c.goodFill = rgb(0x002b0e), c.goodLine = rgb(0x7dff9f), c.goodText = rgb(0xd6ffe1);
    c.selectedFill = rgb(0xffffff), c.selectedLine = rgb(0xffffff), c.selectedText = rgb(0x000000);
    return c;
}

} // namespace

const Colours& coloursOf(Scheme scheme) {
    static const Colours light_colours = light();
    static const Colours dark_colours = dark();
    static const Colours high_contrast_colours = high_contrast();
    switch (scheme) {
    case Scheme::Light: return light_colours;
    case Scheme::Dark: return dark_colours;
    case Scheme::HighContrast: return high_contrast_colours;
    }
    return light_colours;
}

ToneColours Colours::of(Tone tone) const {
    switch (tone) {
    case Tone::Formal: return {formalFill, formalLine, formalText};
    case Tone::Informal: return {informalFill, informalLine, informalText};
    case Tone::Warning: return {warningFill, warningLine, warningText};
    case Tone::Danger: return {dangerFill, dangerLine, dangerText};
    case Tone::Good: return {goodFill, goodLine, goodText};
    case Tone::Selected: return {selectedFill, selectedLine, selectedText};
    case Tone::Neutral: break;
    }
    return {neutralFill, neutralLine, neutralText};
}

} // namespace tandem::widgets
