#pragma once
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace tandem::meetings {

// How long something takes, typed as people say it: "90", "1 uur", "1,5 uur", "1:30".
class MinutesField final : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 24 * 60;

    explicit MinutesField(QWidget* parent = nullptr);

    std::optional<std::int32_t> value() const; // nothing: empty or not understood
    void setValue(std::optional<std::int32_t> minutes);
    bool isEmpty() const;
    QString error() const;
    void showProblem();                        // shows error() now
    void showProblem(const QString& sentence); // one of the form's; gone at the next key
    void setAccessibleLabel(const QString& label);

    QLineEdit* lineEdit() const { return m_edit; } // the focus proxy

signals:
    void edited();
    void entered(); // Enter, or left after a change that is understood

private:
    QLineEdit* m_edit;
    QLabel* m_problem;
};

// Nothing when it is not understood; 0 and more than a day are understood and refused by the field.
std::optional<int> minutes_from(const QString& text);

} // namespace tandem::meetings
