#pragma once
// The fixed texts of a screen: said when it is made, and again after every change of language.
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace tandem::screen {

using Saying = std::function<QString()>; // [] { return tr("Save"); }

class Texts {
public:
    void add(std::function<void()> say) {
        say();
        m_all.push_back(std::move(say));
    }
    // For anything with setText().
    template <class Widget>
    Widget* on(Widget* widget, Saying text) {
        add([widget, text = std::move(text)] { widget->setText(text()); });
        return widget;
    }
    void sayAgain() const {
        for (const auto& say : m_all) say();
    }

private:
    std::vector<std::function<void()>> m_all;
};

} // namespace tandem::screen
