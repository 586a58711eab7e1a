#include "widgets/seams.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>

namespace tandem::widgets {
namespace {

class RealFileDialogs final : public FileDialogs {
public:
    void openFile(QWidget* parent, const FileWish& wish, Chosen then) override {
        auto* dialog = made(parent, wish);
        dialog->setFileMode(QFileDialog::ExistingFile);
        opened(dialog, std::move(then));
    }
    void saveFile(QWidget* parent, const FileWish& wish, Chosen then) override {
        auto* dialog = made(parent, wish);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(suffix_of(wish.filter));
        dialog->selectFile(wish.name);
        opened(dialog, std::move(then));
    }
    void chooseFolder(QWidget* parent, const FileWish& wish, Chosen then) override {
        auto* dialog = made(parent, wish);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        opened(dialog, std::move(then));
    }

private:
    static QFileDialog* made(QWidget* parent, const FileWish& wish) {
        const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        auto* dialog = new QFileDialog(parent, wish.title, wish.folder.isEmpty() ? documents : wish.folder, wish.filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog;
    }
    static void opened(QFileDialog* dialog, Chosen then) {
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget() ? dialog->parentWidget() : dialog,
                         [then = std::move(then)](const QString& path) { then(path); });
        dialog->open();
    }
    // "Tandem (*.tandem)" -> "tandem"
    static QString suffix_of(const QString& filter) {
        const auto star = filter.indexOf(QLatin1String("(*."));
        if (star < 0) return {};
        const auto rest = filter.mid(star + 3);
        qsizetype length = 0;
        while (length < rest.size() && (rest[length].isLetterOrNumber() || rest[length] == u'-')) ++length;
        return rest.left(length);
    }
};

class RealQuestions final : public Questions {
public:
    void ask(QWidget* parent, const Question& question, Answered then) override {
        const bool grave = question.weight == Question::Weight::Grave;
        auto* box = new QMessageBox(grave ? QMessageBox::Warning : QMessageBox::NoIcon, question.title, question.text,
                                    QMessageBox::NoButton, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(question.detail);
        QList<QAbstractButton*> buttons;
        for (const auto& verb : question.verbs) buttons.append(add_button(box, verb, verb == question.verbs.last()));
        if (!buttons.isEmpty()) {
            box->setEscapeButton(buttons.last());
            box->setDefaultButton(qobject_cast<QPushButton*>(grave ? buttons.last() : buttons.first()));
        }
        QObject::connect(box, &QMessageBox::finished, parent ? static_cast<QObject*>(parent) : box, [box, buttons, then = std::move(then)] {
            const auto clicked = buttons.indexOf(box->clickedButton());
            then(static_cast<int>(clicked >= 0 ? clicked : buttons.size() - 1));
        });
        box->open();
    }

private:
    static QAbstractButton* add_button(QMessageBox* box, const QString& verb, bool leaves_all) {
        return box->addButton(verb, leaves_all ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
    }
};

} // namespace

Seams realSeams() { return {std::make_shared<RealFileDialogs>(), std::make_shared<RealQuestions>()}; }

} // namespace tandem::widgets
