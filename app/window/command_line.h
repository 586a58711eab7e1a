#pragma once
#include "catalogue/language.h"

#include <QStringList>

#include <optional>

namespace tandem::window {

// tandem [FILE] [--example] [--rehearse FOLDER] [--lang nl|en] [--settings FILE]
struct CommandLine {
    QString file;
    bool example = false;
    QString rehearse_in; // folder for the packs and the pictures of a meeting that nobody has to attend
    std::optional<catalogue::Language> language;
    QString preferences_file; // empty: the user's own
    QString help;    // to print and stop
    QString refused; // what was wrong with the line; empty: nothing
};

CommandLine read_command_line(const QStringList& arguments);

} // namespace tandem::window
