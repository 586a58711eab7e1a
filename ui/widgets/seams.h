#pragma once
// The two places where a screen waits for an answer from outside its own widgets (lesson 25). Screens get them in a
// Seams; tests put their own in it.
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace tandem::widgets {

struct FileWish {
    QString title;
    QString filter = {}; // as QFileDialog's: "Tandem (*.tandem)"; empty: all files
    QString folder = {}; // where to begin; empty: the documents
    QString name = {};   // proposed for saving
};

class FileDialogs {
public:
    // `then` gets a path and is called only when one was chosen, and not after `parent` is gone.
    using Chosen = std::function<void(const QString& path)>;
    virtual ~FileDialogs() = default;
    virtual void openFile(QWidget* parent, const FileWish& wish, Chosen then) = 0;
    virtual void saveFile(QWidget* parent, const FileWish& wish, Chosen then) = 0; // has asked before it replaces
    virtual void chooseFolder(QWidget* parent, const FileWish& wish, Chosen then) = 0;
};

struct Question {
    enum class Weight { Plain, Grave }; // Grave: with a sign of warning, and the safe answer is the default
    QString title;
    QString text;
    QString detail = {};
    QStringList verbs; // what each button does, in words: "Remove", "Keep". The last one leaves all as it is; Esc is that one
    Weight weight = Weight::Plain;
};

class Questions {
public:
    using Answered = std::function<void(int verb)>; // index in verbs; always called once, unless `parent` is gone
    virtual ~Questions() = default;
    virtual void ask(QWidget* parent, const Question& question, Answered then) = 0;
};

struct Seams {
    std::shared_ptr<FileDialogs> files;
    std::shared_ptr<Questions> questions;
};

Seams realSeams(); // QFileDialog and QMessageBox, opened, never exec()uted

} // namespace tandem::widgets
