#pragma once
// A card of a screen about one record. It shows what was read and does the verbs of its own part; the screen reads again
// after them.
#include "screen/form_panel.h"
#include "screen/screen.h"
#include "screen/texts.h"
#include "widgets/card.h"

namespace tandem::screen {

class Part : public QWidget {
    Q_OBJECT
public:
    // `place` of the drafts of its forms: "case/26-K7F".
    Part(const Tools& tools, const QString& place, const QString& object_name, QWidget* parent);

    // The forms in which something half-typed was left; once, when the record is first shown.
    void openDrafts();
    void forgetDrafts(); // a name that was half typed goes as well, when names go

signals:
    void complained(const QString& sentence);
    void succeeded();

protected:
    // Shows what was read; again after a change of language. Not called before there is something to show.
    virtual void fill() = 0;
    virtual bool hasSomethingToShow() const = 0;
    // For a form that serves several rows: opens it for the row in which something was left.
    virtual void openRowDrafts() {}

    // `open` makes the form ready and opens it; for a form that opens by itself when it has drafts.
    using Opening = std::function<void()>;
    FormPanel* makeForm(const QString& name, Opening open = {});
    QString draftPlace(const QString& name) const { return m_place + QLatin1Char('/') + name; }

    bridge::Desk& desk() const { return m_tools.desk; }
    bool mayChange() const { return m_tools.desk.mayChange(); }
    widgets::Card& card() { return *m_card; }
    QVBoxLayout* body() { return m_card->body(); }
    void setTitle(const QString& title) { m_card->setTitle(title); }
    Texts& texts() { return m_texts; }

    void complain(const QString& sentence) { emit complained(sentence); }
    void complain(const workspace::Problem& problem);
    // The verb runs on the thread of the file; `done` here, when it worked.
    template <class Verb, class Done>
    void act(Verb verb, Done done) {
        desk().act(this, std::move(verb), [this, done = std::move(done)](const auto& answer) {
            if (!answer) return complain(answer.error());
            emit succeeded();
            done();
        });
    }
    template <class Verb>
    void act(Verb verb) {
        act(std::move(verb), [] {});
    }
    void changeEvent(QEvent* event) override;

private:
    struct DraftForm {
        FormPanel* form;
        Opening open;
    };

    Tools m_tools;
    QString m_place;
    widgets::Card* m_card;
    Texts m_texts;
    std::vector<DraftForm> m_forms;
};

} // namespace tandem::screen
