#include "widgets/theme.h"

#include "widgets/style_sheet.h"
#include "widgets/theme_style.h"

#include <QApplication>
#include <QHash>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace tandem::widgets {
namespace {

// Kept on the application object, so that two applications in one process (tests) do not share them.
constexpr const char* scheme_key = "tandemScheme";
constexpr const char* scale_key = "tandemTextScale";
constexpr const char* system_font_key = "tandemSystemFont";
constexpr const char* system_scheme_key = "tandemSystemScheme";

bool is_dark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void remember_system(QApplication& application) {
    if (application.property(system_scheme_key).isValid()) return;
    application.setProperty(system_scheme_key, static_cast<int>(is_dark(QApplication::palette()) ? Scheme::Dark : Scheme::Light));
    application.setProperty(system_font_key, QApplication::font());
}

QFont system_font() {
    const auto kept = qApp ? qApp->property(system_font_key) : QVariant();
    return kept.isValid() ? kept.value<QFont>() : QApplication::font();
}

QFont font_of(double points, QFont::Weight weight) {
    QFont font = system_font();
    font.setPointSizeF(points * textScale());
    font.setWeight(weight);
    return font;
}

QColor faded(const QColor& over, const QColor& under) {
    return QColor((over.red() + under.red()) / 2, (over.green() + under.green()) / 2, (over.blue() + under.blue()) / 2);
}

QPalette palette_of(const Colours& c) {
    QPalette palette(c.text, c.card, c.line, c.controlLine, c.mutedText, c.text, c.text, c.card, c.window);
    palette.setColor(QPalette::AlternateBase, c.quiet);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.linkText);
    palette.setColor(QPalette::LinkVisited, c.linkText);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.mutedText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, faded(c.line, c.card));
    return palette;
}

// A font that a screen set from a helper holds its own size, so the application's new font does not reach it, and a new style
// sheet gives it back the one it had before the last sheet. Which part of a font was set cannot be asked: it is kept whole.
QHash<QWidget*, QFont> own_fonts() {
    QHash<QWidget*, QFont> fonts;
    for (auto* widget : QApplication::allWidgets())
        if (widget->testAttribute(Qt::WA_SetFont)) fonts.insert(widget, widget->font());
    return fonts;
}

void rescale(const QHash<QWidget*, QFont>& fonts, double factor) {
    for (auto* widget : QApplication::allWidgets()) {
        const auto kept = fonts.constFind(widget);
        if (kept == fonts.constEnd() || kept->pointSizeF() <= 0) continue; // set in pixels, or not at all
        auto font = *kept;
        font.setPointSizeF(kept->pointSizeF() * factor);
        widget->setFont(font);
    }
}

// Qt tells widgets of a new font only while exec() runs; a window made before it would keep the old one.
void tell_of_font() {
    QEvent changed(QEvent::ApplicationFontChange);
    for (auto* widget : QApplication::topLevelWidgets()) QCoreApplication::sendEvent(widget, &changed);
}

} // namespace

Scheme systemScheme() {
    if (!qApp) return Scheme::Light;
    const auto kept = qApp->property(system_scheme_key);
    if (kept.isValid()) return static_cast<Scheme>(kept.toInt());
    return is_dark(QApplication::palette()) ? Scheme::Dark : Scheme::Light;
}

void applyTheme(QApplication& application, Scheme scheme, double wanted_scale) {
    remember_system(application);
    const auto before = textScale();
    application.setProperty(scheme_key, static_cast<int>(scheme));
    application.setProperty(scale_key, std::clamp(wanted_scale, 0.75, 3.0));
    if (!application.property("tandemStyled").toBool()) {
        QApplication::setStyle(new ThemeStyle);
        application.setProperty("tandemStyled", true);
    }
    QApplication::setPalette(palette_of(colours()));
    const auto fonts = own_fonts();
    QApplication::setFont(textFont());
    tell_of_font();
    application.setStyleSheet(styleSheet(colours(), textScale()));
    rescale(fonts, textScale() / before);
}

Scheme currentScheme() { return qApp ? static_cast<Scheme>(qApp->property(scheme_key).toInt()) : Scheme::Light; }

const Colours& colours() { return coloursOf(currentScheme()); }

double textScale() {
    const auto kept = qApp ? qApp->property(scale_key) : QVariant();
    return kept.isValid() ? kept.toDouble() : 1.0;
}

int scaled(int pixels) { return qRound(pixels * textScale()); }

QFont titleFont() { return font_of(15, QFont::DemiBold); }
QFont cardTitleFont() { return font_of(10.5, QFont::DemiBold); }
QFont textFont() { return font_of(10.5, QFont::Normal); }
QFont strongTextFont() { return font_of(10.5, QFont::DemiBold); }
QFont smallFont() { return font_of(9.5, QFont::Normal); }
QFont strongSmallFont() { return font_of(9.5, QFont::DemiBold); }

void setButtonKind(QPushButton* button, ButtonKind kind) {
    button->setProperty("primary", kind == ButtonKind::Main);
    button->setProperty("quiet", kind == ButtonKind::Quiet);
    button->setProperty("danger", kind == ButtonKind::Danger);
    if (kind == ButtonKind::Quiet) button->setCursor(Qt::PointingHandCursor);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace tandem::widgets
