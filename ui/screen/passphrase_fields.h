#pragma once
// Choosing a passphrase: typed twice, judged while typing, with five words by chance as a suggestion.
#include "base/secret.h"
#include "screen/texts.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;

namespace tandem::widgets {
class LabelledField;
class PassphraseField;
} // namespace tandem::widgets

namespace tandem::screen {

class PassphraseFields final : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseFields(QWidget* parent = nullptr);

    // What a guesser tries first: the name of the network, of the owner.
    void setKnown(const QStringList& names);
    bool isReady() const; // strong enough and twice the same
    // Says what is wrong below the field that it is about, and puts the keyboard there.
    void showProblem();
    SecretText take(); // and nothing of it stays on the screen
    void wipe();       // with a new suggestion

signals:
    void changed();
    void submitted(); // Enter in the second field

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeSuggestion();
    void suggest();
    void useSuggestion();
    void judgeNow();
    bool areSame() const;

    Texts m_texts;
    widgets::PassphraseField *m_first, *m_second;
    widgets::LabelledField *m_first_field, *m_second_field;
    QLabel *m_advice, *m_words;
    SecretText m_suggestion;
    std::vector<std::string> m_known;
    QTimer m_rest;
    bool m_acceptable = false;
};

} // namespace tandem::screen
