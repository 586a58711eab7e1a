#pragma once
#include "screen/drafts.h"
#include "screen/texts.h"

#include <QWidget>

class QPushButton;

namespace tandem::widgets {
class LabelledField;
class LineField;
} // namespace tandem::widgets

namespace tandem::meetings {

// A line to write the question that a case asks of the network, without leaving the agenda (R40).
class QuestionLine final : public QWidget {
    Q_OBJECT
public:
    QuestionLine(bridge::Desk& desk, QWidget* parent = nullptr);

    void open(const QString& code);
    void written(); // it stands in the file
    QString code() const { return m_code; }

signals:
    void saveAsked(const QString& code, const QString& text);
    void left(); // what was typed stays

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayLabel();

    QString m_code;
    widgets::LineField* m_line;
    widgets::LabelledField* m_field;
    QPushButton* m_save;
    screen::Drafts m_drafts;
};

} // namespace tandem::meetings
