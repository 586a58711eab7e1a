#pragma once
// Above the cards of a case: what is not safe, links to its parts, and the two ways to show it (R43).
#include "cases/case_part.h"

#include <QWidget>

class QPushButton;

namespace tandem::widgets {
class NoticeBar;
}

namespace tandem::cases {

class OneOfChips;

class CaseTop final : public QWidget {
    Q_OBJECT
public:
    explicit CaseTop(QWidget* parent);

    void showCase(const CaseView& view);
    void setWording(Wording wording);

signals:
    void wordingChosen(tandem::cases::Wording wording);
    void cardChosen(const QString& object_name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLinks(QLayout* line);
    void retranslate();

    widgets::NoticeBar* m_banner;
    OneOfChips* m_wording;
    QList<QPushButton*> m_links;
};

// To the top of what scrolls, with the keyboard in it.
void go_to_card(QWidget* card);
// The cards of a column in the order of a wording; what it does not name stays in the order in which it was made.
void put_in_order(QBoxLayout* column, const QList<QWidget*>& cards, Wording wording);

// As a preference keeps it.
QString word_of(Wording wording);
Wording wording_of(const QString& word);

} // namespace tandem::cases
