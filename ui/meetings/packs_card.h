#pragma once
#include "meetings/meeting_view.h"
#include "print/pipe.h"
#include "screen/screen.h"
#include "screen/texts.h"
#include "workspace/deliver.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tandem::print {
class Preview;
}
namespace tandem::widgets {
class Card;
class EmptyState;
class ListTable;
class ProgressPanel;
} // namespace tandem::widgets

namespace tandem::meetings {

class FolderLine;
class PacksModel;

// The lists of a meeting, one per person: to look at, to save all of them in a folder, and to print. Before the meeting a list
// is the agenda, after it the agreements.
class PacksCard final : public QWidget {
    Q_OBJECT
public:
    PacksCard(const screen::Tools& tools, std::optional<domain::MeetingId> meeting, QWidget* parent = nullptr);

    void show(const MeetingView& view);
    void takeFocus();
    void takeFocusWhenShown() { m_wants_focus = true; }
    void setPrinting(const print::PrintPrograms& programs) { m_programs = programs; } // tests give their own

signals:
    void failed(const QString& sentence);
    void succeeded(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeList();
    void makeButtons();
    void read();
    void showPacks(std::vector<workspace::Pack> packs);
    void showChosen(int row);
    void askFolder();
    bool hasKeyboard() const;
    void save(const QString& folder);
    void saved(const workspace::Result<std::vector<workspace::PackFile>>& files, const QString& folder);
    void print(std::vector<std::size_t> which);
    void printNext();
    void follow(bridge::Task* task, const QString& text);
    void setBusy(bool busy);

    screen::Tools m_tools;
    std::optional<domain::MeetingId> m_meeting;
    screen::Texts m_texts;
    widgets::Card* m_card;
    QLabel* m_why;
    QBoxLayout* m_columns;
    PacksModel* m_model;
    widgets::ListTable* m_list;
    widgets::EmptyState* m_nobody;
    QPushButton *m_save, *m_print_one, *m_print_all;
    FolderLine* m_folder;
    widgets::ProgressPanel* m_progress;
    print::Preview* m_preview;
    print::PrintPrograms m_programs;
    QList<QByteArray> m_to_print;
    int m_printed = 0;
    QPointer<bridge::Task> m_task;
    QString m_day; // of the meeting, as in the names of the files
    bool m_held = false, m_wants_focus = false;
};

} // namespace tandem::meetings
