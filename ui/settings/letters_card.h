#pragma once
// The form for a yes and the letter with information, in the network's own words (R55).
#include "screen/part.h"
#include "settings/known.h"
#include "workspace/letters.h"

class QPushButton;

namespace tandem::print {
class Preview;
}
namespace tandem::screen {
class RowList;
}

namespace tandem::settings {

class LettersCard final : public screen::Part {
    Q_OBJECT
public:
    LettersCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void show(const Known& known);

signals:
    void said(const QString& sentence);

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_may_change.has_value(); }

private:
    struct Letters {
        workspace::LetterText form, information;
    };
    void makeLetterForm();
    void put(const Letters& letters);
    void addRow(documents::Letter letter, const workspace::LetterText& text);
    QString nameOf(documents::Letter letter) const;
    void edit(documents::Letter letter);
    void look();
    void save(const std::string& text);
    void saveTyped();

    std::optional<bool> m_may_change;
    std::optional<Letters> m_letters;
    documents::Letter m_edited{};
    screen::RowList* m_rows;
    screen::FormPanel* m_form = nullptr;
    widgets::TextArea* m_text = nullptr;
    QPushButton *m_look = nullptr, *m_back = nullptr;
    print::Preview* m_preview = nullptr;
};

} // namespace tandem::settings
