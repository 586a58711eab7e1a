#pragma once
// A widget in a window, active, as a person would have it in front of them.
#include "widgets/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

namespace tandem::tests {

inline void show(QWidget& window) {
    window.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    (void)QTest::qWaitForWindowExposed(&window);
    QCoreApplication::processEvents();
}

inline QWidget* in_window(QWidget& window, std::initializer_list<QWidget*> widgets) {
    auto* column = new QVBoxLayout(&window);
    for (auto* widget : widgets) column->addWidget(widget);
    show(window);
    return &window;
}

// The look may differ from the tests before; each test that measures sets its own.
inline void look(widgets::Scheme scheme = widgets::Scheme::Light, double scale = 1.0) { widgets::applyTheme(*qApp, scheme, scale); }

inline QString long_text(qsizetype characters) { return QString(characters, u'x'); }

} // namespace tandem::tests
