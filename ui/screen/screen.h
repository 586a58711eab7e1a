#pragma once
// What every screen is: a title, what it shows of the file, and verbs of its own.
#include "bridge/desk.h"
#include "bridge/preferences.h"
#include "screen/place.h"
#include "widgets/seams.h"

#include <QAction>
#include <QWidget>

namespace tandem::widgets {
class NoticeBar;
}

namespace tandem::screen {

class Header;

// What a screen works with.
struct Tools {
    bridge::Desk& desk;
    bridge::Preferences& preferences;
    widgets::Seams& seams;
};

class Screen : public QWidget {
    Q_OBJECT
public:
    explicit Screen(const Tools& tools, QWidget* parent = nullptr);

    // For the window: a code or a day, never a name (architecture.md, decision 5).
    virtual QString windowTitle() const = 0;
    // Page of the manual that F1 opens: "cases".
    virtual QString helpPage() const = 0;
    // Reads again what is shown. Called when the screen appears and when something changed.
    virtual void refresh() = 0;
    // Where the keyboard starts; unless a screen says otherwise, at the first thing of its body.
    virtual void takeFocus();
    // Half-typed text that is not saved yet is kept as a draft by the fields themselves; nothing is asked on leaving.

    // Verbs of this screen, for the menu and Ctrl+K: actions with a text and maybe a shortcut, in the order to show.
    const QList<QAction*>& verbs() const { return m_verbs; }

signals:
    void leadTo(const tandem::screen::Place& place);
    void leadBack();
    void titleChanged();
    void said(const QString& sentence); // done, as a short message that goes away

protected:
    bridge::Desk& desk() const { return m_tools.desk; }
    bridge::Preferences& preferences() const { return m_tools.preferences; }
    widgets::Seams& seams() const { return m_tools.seams; }
    Tools tools() const { return m_tools; }

    // Header on top, then the body. The body is the screen's own to fill; it scrolls when `Scrolling`.
    enum class Body { Plain, Scrolling };
    Header& header() const { return *m_header; }
    QWidget& body() const { return *m_body; }
    void useBody(Body kind);

    QAction* addVerb(const QString& text, const QString& object_name, const QKeySequence& shortcut = {});

    // A sentence above the body until the next success or until it is closed.
    void complain(const workspace::Problem& problem);
    void complain(const QString& sentence);
    void noComplaint();
    // A `then` that complains or goes on: act(verb, [] { ... }) for results whose value is not needed.
    template <class Verb, class Done>
    void act(Verb verb, Done done) {
        desk().act(this, std::move(verb), [this, done = std::move(done)](auto answer) {
            if (!answer) return complain(answer.error());
            noComplaint();
            if constexpr (std::is_invocable_v<Done, decltype(*answer)>) done(*answer);
            else done();
        });
    }
    template <class Question, class Shown>
    void ask(Question question, Shown shown) {
        desk().ask(this, std::move(question), [this, shown = std::move(shown)](auto answer) {
            if (!answer) return complain(answer.error());
            shown(*answer);
        });
    }

    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    // Says every text again after the language changed; called once by the screen's constructor too.
    virtual void retranslate() {}

private:
    Tools m_tools;
    Header* m_header;
    widgets::NoticeBar* m_complaint;
    QWidget* m_body = nullptr;
    QList<QAction*> m_verbs;
};

} // namespace tandem::screen
