#pragma once
// File dialogs that answer at once with a path that a test set.
#include "widgets/seams.h"

namespace tandem::test {

struct ChosenFiles final : widgets::FileDialogs {
    QString path; // empty: the dialog was left
    void openFile(QWidget*, const widgets::FileWish&, Chosen then) override { give(then); }
    void saveFile(QWidget*, const widgets::FileWish&, Chosen then) override { give(then); }
    void chooseFolder(QWidget*, const widgets::FileWish&, Chosen then) override { give(then); }

private:
    void give(const Chosen& then) const {
        if (!path.isEmpty()) then(path);
    }
};

} // namespace tandem::test
