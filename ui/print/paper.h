#pragma once
// Pages before they have a form. A PDF, a printer and the preview on the screen paint the same ones.
#include <QSizeF>
#include <QString>

class QPainter;

namespace tandem::print {

// All measures of a page are in dots.
inline constexpr int dots_per_inch = 1200;
constexpr double points(double count) { return count * dots_per_inch / 72; }
constexpr double millimetres(double count) { return count * dots_per_inch / 25.4; }

inline constexpr QSizeF a4{millimetres(210), millimetres(297)};

// Belongs to the thread that made it: what it knows of fonts is that thread's.
class Paper {
public:
    Paper() = default;
    virtual ~Paper() = default;
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    virtual QString title() const = 0;    // goes into the PDF's metadata
    virtual QString language() const = 0; // BCP 47
    virtual int pageCount() const = 0;
    virtual void paint(QPainter& painter, int page) const = 0; // page from 0, the painter's origin in its corner
    virtual QString text() const = 0;                          // all pages, for who reads by ear
};

} // namespace tandem::print
