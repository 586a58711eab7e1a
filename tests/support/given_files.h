#pragma once
// File dialogs that answer at once with a path that a test set.
#include "widgets/seams.h"

namespace tandem::test {

struct ChosenFiles final : widgets::FileDialogs {
    QString path; // empty: the dialog was left
    widgets::FileWish wished; // the last
    void openFile(QWidget*, const widgets::FileWish& wish, Chosen then) override { give(wish, then); }
    void saveFile(QWidget*, const widgets::FileWish& wish, Chosen then) override { give(wish, then); }
    void chooseFolder(QWidget*, const widgets::FileWish& wish, Chosen then) override { give(wish, then); }

private:
    void give(const widgets::FileWish& wish, const Chosen& then) {
        wished = wish;
        if (!path.isEmpty()) then(path);
    }
};

} // namespace tandem::test
