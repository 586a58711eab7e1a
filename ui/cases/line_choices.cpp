#include "cases/line_choices.h"

#include "catalogue/words.h"
#include "screen/facts.h"

#include <QString>

#include <algorithm>

namespace tandem::cases {
namespace {

constexpr qsizetype most_letters = 60;

// A line about how it goes may say it without a sentence.
QString text_of(const domain::Line& line, const CaseView& view) {
    const QString text = QString::fromStdString(line.text).simplified();
    if (!text.isEmpty()) return text;
    const QString part = line.life_domain ? QString::fromStdString(view.label_of("life_domain", *line.life_domain)) : QString();
    return screen::dotted({catalogue::label(line.kind), part});
}

std::string first_words(const QString& whole) {
    if (whole.size() <= most_letters) return whole.toStdString();
    return (whole.left(most_letters).trimmed() + QChar(0x2026)).toStdString();
}

bool is_about(const domain::Line& line, domain::SubjectId subject) {
    return line.about.empty() || std::ranges::find(line.about, subject) != line.about.end();
}

} // namespace

std::vector<workspace::Choice> line_choices(const CaseView& view, const std::optional<domain::SubjectId>& about) {
    std::vector<workspace::Choice> choices;
    for (const auto& line : view.shown.lines)
        if (!about || is_about(line, *about)) choices.push_back({line.id.text(), first_words(text_of(line, view))});
    return choices;
}

std::vector<std::string> codes_of(const std::vector<domain::LineId>& lines) {
    std::vector<std::string> codes;
    for (const auto& line : lines) codes.push_back(line.text());
    return codes;
}

std::vector<domain::LineId> lines_of(const std::vector<std::string>& codes) {
    std::vector<domain::LineId> lines;
    for (const auto& code : codes)
        if (const auto id = Uuid::parse(code)) lines.push_back(domain::LineId(*id));
    return lines;
}

} // namespace tandem::cases
