#pragma once
// A form in its place on the screen: labels above fields in two columns, to save with Ctrl+Enter. Esc leaves it and loses
// nothing: half-typed text is kept as a draft and is there again when the form opens.
#include "screen/drafts.h"
#include "screen/texts.h"
#include "widgets/line_field.h"
#include "widgets/text_area.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tandem::screen {

class FormPanel final : public QWidget {
    Q_OBJECT
public:
    // `place` of its drafts: "case/26-K7F/story". `object_name` is the start of the names of its buttons: "storySave".
    FormPanel(bridge::Desk& desk, const QString& place, const QString& object_name, QWidget* parent = nullptr);

    enum class Width { Half, Full };
    widgets::LineField* addLine(const QString& object_name, Saying label, Width width = Width::Half);
    widgets::TextArea* addText(const QString& object_name, Saying label);
    // Any other field, named already.
    void addField(QWidget* field, Saying label, Width width = Width::Half);
    void addHint(Saying text); // a small line over the full width
    void addWide(QWidget* widget);
    // A field and its label out of sight when they do not apply.
    void setApplies(QWidget* field, bool applies);

    Drafts& drafts() { return m_drafts; }
    void fill(widgets::LineField* field, const std::optional<std::string>& saved) {
        m_drafts.fill(field, QString::fromStdString(saved.value_or("")));
    }
    void fill(widgets::TextArea* field, const std::optional<std::string>& saved) {
        m_drafts.fill(field, QString::fromStdString(saved.value_or("")));
    }
    QPushButton* saveButton() const { return m_save; }
    void setSaveText(Saying text);

    // Gets the keyboard back when the form closes with the keyboard in it; without one, Qt would take whatever comes next.
    void setComesFrom(QWidget* control) { m_comes_from = control; }

    void open();  // shows it, the keyboard in its first field
    void saved(); // drafts are no longer needed; hides it
    void leave(); // hides it, drafts stay
    bool isOpen() const { return !isHidden(); }

signals:
    void saveAsked();
    void closed(); // saved, left or thrown away

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void throwAway();
    void place(QWidget* widget, Width width);
    void makeButtons(const QString& object_name);
    void giveKeyboardBack();

    Drafts m_drafts;
    Texts m_texts;
    Saying m_save_text;
    QGridLayout* m_grid;
    QPushButton* m_save = nullptr;
    QPointer<QWidget> m_comes_from;
    QList<QWidget*> m_fields;
    QHash<QWidget*, QWidget*> m_cells; // of a field: what shows and hides with it
    int m_row = 0, m_column = 0;
};

// What was typed, without white space around it; nothing when there is nothing.
std::optional<std::string> text_of(const QLineEdit* field);
std::optional<std::string> text_of(const QPlainTextEdit* field);

} // namespace tandem::screen
