#include "base/text.h"
#include "app/cli/command_line.h"
#include "app/cli/say.h"
#include "base/json/json.h"
#include "base/platform/files.h"
#include "language/detect/built_in.h"
#include "language/detect/detector.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace tandem::cli {
namespace {

struct CheckTextOptions {
    std::vector<std::string> files; // none: lines on standard input
};

struct Text {
    Value id;
    std::string text;
};

// A line may be {"id": ..., "text": "..."}; any other line is the text itself, its id the number of the line.
Text text_of_line(std::string line, std::int64_t number) {
    if (line.ends_with('\r')) line.pop_back();
    if (line.starts_with('{')) {
        const auto json = parse_json(line);
        const auto* text = json ? json->part("text") : nullptr;
        if (text && text->get_if<std::string>()) {
            const auto* id = json->part("id");
            return {id ? *id : Value(number), *text->get_if<std::string>()};
        }
    }
    return {Value(number), std::move(line)};
}

// Code points before a byte, counted on from the last one asked for.
class CodePoints {
public:
    explicit CodePoints(std::string_view text) : m_text(text) {}
    std::int64_t before(std::size_t byte) {
        m_count += count_code_points(m_text.substr(m_byte, byte - m_byte));
        m_byte = byte;
        return static_cast<std::int64_t>(m_count);
    }

private:
    std::string_view m_text;
    std::size_t m_byte = 0;
    std::size_t m_count = 0;
};

Value checked(const language::Detector& detector, const Text& text) {
    ValueList spans;
    CodePoints points(text.text);
    for (const auto& finding : detector.scan(text.text)) {
        const auto start = points.before(finding.start);
        const auto end = points.before(finding.end);
        spans.emplace_back(ValueParts{{"start", start},
                                      {"end", end},
                                      {"kind", language::word_of(finding.kind)},
                                      {"severity", language::word_of(finding.severity)},
                                      {"suggestion", finding.suggestion}});
    }
    return ValueParts{{"id", text.id}, {"spans", std::move(spans)}};
}

Outcome<Text> read_text(const std::string& file) {
    const auto kind = file_kind(file);
    std::ifstream in(file, std::ios::binary);
    if (!kind || *kind != FileKind::Regular || !in)
        return fail(failure_of(workspace::Problem{.code = workspace::ProblemCode::FileNotFound}));
    std::ostringstream text;
    text << in.rdbuf();
    return Text{Value(file), text.str()};
}

// Without --json each text is answered by a line, as soon as it is read.
class Answers {
public:
    explicit Answers(const Output& out) : m_out(out) {}
    void add(Value answer) {
        if (m_out.is_json())
            m_answers.push_back(std::move(answer));
        else
            m_out.raw(to_json(answer) + "\n");
    }
    void finish() { m_out.json(ValueParts{{"texts", std::move(m_answers)}}); }

private:
    const Output& m_out;
    ValueList m_answers;
};

Outcome<ExitCode> check_text(Session& session, const CheckTextOptions& options) {
    const language::Detector detector(language::built_in_lists());
    Answers answers(session.out());
    for (const auto& file : options.files) {
        TANDEM_ASSIGN(const auto text, read_text(file));
        answers.add(checked(detector, text));
    }
    if (options.files.empty()) {
        std::int64_t number = 0;
        for (std::string line; std::getline(std::cin, line);) answers.add(checked(detector, text_of_line(std::move(line), ++number)));
    }
    answers.finish();
    return ExitCode::Done;
}

} // namespace

void add_text_commands(CommandLine& line) {
    auto options = std::make_shared<CheckTextOptions>();
    auto* command =
        line.command("check-text", translate("cli", "shows what makes somebody recognisable in a text, one line of JSON for each"));
    command->add_option("FILE", options->files,
                        translate("cli", "texts to read; else each line of standard input is one, or JSON with id and text").toStdString());
    line.runs(command, options, check_text);
}

} // namespace tandem::cli
