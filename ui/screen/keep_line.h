#pragma once
#include "screen/drafts.h"

#include <QWidget>

class QPushButton;

namespace tandem::widgets {
class LabelledField;
class LineField;
} // namespace tandem::widgets

namespace tandem::screen {

// Why marked words may stay where they are, in a line below them.
class KeepLine final : public QWidget {
    Q_OBJECT
public:
    KeepLine(bridge::Desk& desk, const QString& place, const QString& object_name, QWidget* parent = nullptr);

    void open(const QString& words);
    void kept(); // it stands in the file

signals:
    void keepAsked(const QString& words, const QString& reason);
    void left(); // what was typed stays

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void retranslate();

    QString m_words;
    widgets::LineField* m_reason;
    widgets::LabelledField* m_field;
    QPushButton* m_keep;
    Drafts m_drafts;
};

} // namespace tandem::screen
