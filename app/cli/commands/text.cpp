#include "app/cli/command_line.h"
#include "app/cli/say.h"
#include "base/json/json.h"
#include "base/platform/files.h"
#include "base/text.h"
#include "workspace/known_marks.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace tandem::cli {
namespace {

struct CheckTextOptions {
    std::vector<std::string> files; // none: lines on standard input
    std::string known;              // JSON, or a file with it
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

Value checked(const workspace::KnownPeople& known, const Text& text) {
    ValueList spans;
    CodePoints points(text.text);
    for (const auto& mark : workspace::marks_in(text.text, known)) {
        const auto start = points.before(mark.start);
        const auto end = points.before(mark.end);
        spans.emplace_back(ValueParts{{"start", start},
                                      {"end", end},
                                      {"kind", mark.kind},
                                      {"severity", mark.high ? "high" : "thought"},
                                      {"suggestion", mark.suggestion}});
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

// -- Who may be meant -------------------------------------------------------------------------------------------------

auto bad_known(std::string_view where) {
    return fail(failure_of({.code = workspace::ProblemCode::BadValue, .place = "known." + std::string(where), .fault = domain::ValueFault::WrongType}));
}

template <class T>
bool take(const Value& from, std::string_view name, std::optional<T>& into) {
    const auto* value = from.part(name);
    return value == nullptr || !domain::decode_into(*value, into);
}

Outcome<domain::Identity> identity_in(const Value& value) {
    domain::Identity identity;
    if (!take(value, "given_names", identity.given_names)) return bad_known("given_names");
    if (!take(value, "initials", identity.initials)) return bad_known("initials");
    if (!take(value, "prefix", identity.prefix)) return bad_known("prefix");
    if (!take(value, "family_name", identity.family_name)) return bad_known("family_name");
    if (!take(value, "birth_date", identity.birth_date)) return bad_known("birth_date");
    if (!take(value, "address", identity.address)) return bad_known("address");
    if (!take(value, "phone", identity.phone)) return bad_known("phone");
    if (!take(value, "email", identity.email)) return bad_known("email");
    return identity;
}

Outcome<void> add_known(const Value& value, workspace::KnownPeople& known) {
    if (const auto* list = value.get_if<ValueList>()) {
        for (const auto& one : *list) TANDEM_TRY(add_known(one, known));
        return {};
    }
    if (const auto* name = value.get_if<std::string>()) {
        known.names.push_back(*name);
        return {};
    }
    if (value.get_if<ValueParts>() == nullptr) return bad_known("name");
    TANDEM_ASSIGN(auto identity, identity_in(value));
    known.identities.push_back(std::move(identity));
    return {};
}

// A list of names and of people in parts, as the identities of an export have them; or one of them.
Outcome<workspace::KnownPeople> known_people(const std::string& option) {
    workspace::KnownPeople known;
    if (option.empty()) return known;
    const auto start = trimmed(option).substr(0, 1);
    std::string json = option;
    if (start != "{" && start != "[" && start != "\"") {
        TANDEM_ASSIGN(auto file, read_text(option));
        json = std::move(file.text);
    }
    const auto value = parse_json(json);
    if (!value) {
        const auto& error = value.error();
        return fail(failure_of({.code = workspace::ProblemCode::JsonSyntax, .line = error.line, .column = error.column}));
    }
    TANDEM_TRY(add_known(*value, known));
    return known;
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
    TANDEM_ASSIGN(const auto known, known_people(options.known));
    Answers answers(session.out());
    for (const auto& file : options.files) {
        TANDEM_ASSIGN(const auto text, read_text(file));
        answers.add(checked(known, text));
    }
    if (options.files.empty()) {
        std::int64_t number = 0;
        for (std::string line; std::getline(std::cin, line);) answers.add(checked(known, text_of_line(std::move(line), ++number)));
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
    command->add_option("--known", options->known,
                        translate("cli", "who may be meant: JSON with names, or with people in parts; or a file with that").toStdString());
    line.runs(command, options, check_text);
}

} // namespace tandem::cli
