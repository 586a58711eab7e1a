#pragma once
#include "screen/screen.h"
#include "start/step.h"

class QLabel;

namespace tandem::screen {
class PassphraseFields;
}
namespace tandem::widgets {
class LabelledField;
class LineField;
class NoticeBar;
} // namespace tandem::widgets

namespace tandem::start {

// Where the file comes, and its passphrase.
class PlaceStep final : public Step {
    Q_OBJECT
public:
    explicit PlaceStep(const screen::Tools& tools, QWidget* parent = nullptr);

    // A place for the file of this network, for as long as nobody chose another; and what no passphrase may lean on.
    void propose(const QString& network, const QString& owner);

    QString title() const override;
    void takeFocus() override;
    bool check() override;
    void putInto(NetworkPlan&) const override {}
    QString path() const;
    SecretText takePassphrase();
    void wipe();
    void showPathProblem(const QString& sentence); // puts the keyboard in the place

private:
    void choose();
    void warn();

    screen::Tools m_tools;
    widgets::LineField* m_path;
    widgets::LabelledField* m_path_field;
    QLabel* m_warning;
    screen::PassphraseFields* m_passphrase;
    bool m_chosen = false;
};

} // namespace tandem::start
