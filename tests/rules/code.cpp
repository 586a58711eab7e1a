#include "code.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace tandem::rules {
namespace {

bool is_name_part(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::string decoded(std::string_view raw) {
    std::string value;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\' || i + 1 == raw.size())
            value += raw[i];
        else if (const char next = raw[++i]; next == 'n')
            value += '\n';
        else if (next == 't')
            value += '\t';
        else
            value += next;
    }
    return value;
}

enum class TokenKind { Name, Text, Character, Punctuation, Comment };
struct Token {
    TokenKind kind;
    std::size_t begin;
    std::size_t end;
    std::string value; // of Text
};

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::optional<Token> next() {
        while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_])) != 0) ++at_;
        if (at_ == text_.size()) return std::nullopt;
        if (looking_at("//")) return comment(text_.find('\n', at_), 0);
        if (looking_at("/*")) return comment(text_.find("*/", at_ + 2), 2);
        if (is_raw_literal()) return raw_literal();
        if (text_[at_] == '"') return quoted(TokenKind::Text);
        if (text_[at_] == '\'') return quoted(TokenKind::Character);
        if (is_name_part(text_[at_])) return name();
        ++at_;
        return Token{TokenKind::Punctuation, at_ - 1, at_, {}};
    }

private:
    bool looking_at(std::string_view what) const { return text_.substr(at_).starts_with(what); }
    bool is_raw_literal() const { return looking_at("R\"") || looking_at("u8R\"") || looking_at("uR\"") || looking_at("LR\""); }

    Token comment(std::size_t end, std::size_t closing) {
        const auto begin = at_;
        at_ = end == std::string_view::npos ? text_.size() : end + closing;
        return {TokenKind::Comment, begin, at_, {}};
    }
    Token raw_literal() {
        const auto begin = at_;
        const auto quote = text_.find('"', at_);
        const auto open = std::min(text_.find('(', quote), text_.size() - 1);
        std::string closing(1, ')');
        closing.append(text_.substr(quote + 1, open - quote - 1)).push_back('"');
        const auto close = std::min(text_.find(closing, open), text_.size());
        at_ = std::min(close + closing.size(), text_.size());
        return {TokenKind::Text, begin, at_, std::string(text_.substr(open + 1, close - open - 1))};
    }
    Token quoted(TokenKind kind) {
        const auto begin = at_;
        const char quote = text_[at_++];
        while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') at_ += text_[at_] == '\\' ? 2U : 1U;
        const auto close = std::min(at_, text_.size());
        at_ = std::min(close + 1, text_.size());
        return {kind, begin, at_, decoded(text_.substr(begin + 1, close - begin - 1))};
    }
    // Digit separators (1'000) belong to the name, so that they open no character literal.
    Token name() {
        const auto begin = at_;
        const bool number = std::isdigit(static_cast<unsigned char>(text_[at_])) != 0;
        while (at_ < text_.size() && (is_name_part(text_[at_]) || (number && text_[at_] == '\''))) ++at_;
        return {TokenKind::Name, begin, at_, {}};
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

// Preprocessor lines other than #define hold no code; blanking them keeps #include "..." out of the literals.
std::string without_directives(std::string_view text) {
    std::string kept(text);
    for (const auto line : lines_of(text)) {
        const auto content = trimmed(line);
        if (!content.starts_with('#') || trimmed(content.substr(1)).starts_with("define")) continue;
        const auto offset = static_cast<std::size_t>(line.data() - text.data());
        std::fill_n(kept.begin() + static_cast<std::ptrdiff_t>(offset), line.size(), ' ');
    }
    return kept;
}

// Follows brackets through the code, so that each literal knows the calls around it.
class CallTracker {
public:
    void name(std::string_view name) { last_name_ = name; }
    void punctuation(char c) {
        if (c == '(' || c == '{' || c == '[')
            open_.insert(open_.begin(), EnclosingCall{c == '[' ? std::string() : last_name_, 0});
        else if ((c == ')' || c == '}' || c == ']') && !open_.empty())
            open_.erase(open_.begin());
        else if (c == ',' && !open_.empty())
            ++open_.front().argument;
        last_name_.clear();
    }
    void literal() { last_name_.clear(); }
    const std::vector<EnclosingCall>& open() const { return open_; }

private:
    std::string last_name_;
    std::vector<EnclosingCall> open_;
};

} // namespace

std::vector<Include> includes_of(std::string_view text) {
    std::vector<Include> found;
    std::size_t number = 0;
    for (const auto line : lines_of(text)) {
        ++number;
        auto rest = trimmed(line);
        if (!rest.starts_with('#')) continue;
        rest = trimmed(rest.substr(1));
        if (!rest.starts_with("include")) continue;
        rest = trimmed(rest.substr(7));
        if (rest.empty() || (rest[0] != '"' && rest[0] != '<')) continue;
        const auto end = rest.find(rest[0] == '"' ? '"' : '>', 1);
        if (end != std::string_view::npos) found.push_back({number, std::string(rest.substr(1, end - 1)), rest[0] == '"'});
    }
    return found;
}

std::string bare_code(std::string_view text) {
    std::string bare(text);
    Lexer lexer(text);
    while (const auto token = lexer.next()) {
        if (token->kind == TokenKind::Name || token->kind == TokenKind::Punctuation) continue;
        for (auto i = token->begin; i < token->end; ++i)
            if (bare[i] != '\n') bare[i] = ' ';
    }
    return bare;
}

bool Literal::is_within(std::string_view function) const {
    return std::ranges::find(calls, function, &EnclosingCall::function) != calls.end();
}

std::vector<Literal> literals_of(std::string_view text) {
    const auto code = without_directives(text);
    std::vector<Literal> found;
    CallTracker calls;
    Lexer lexer(code);
    bool after_literal = false;
    while (auto token = lexer.next()) {
        if (token->kind == TokenKind::Comment) continue;
        const bool continues = after_literal;
        after_literal = token->kind == TokenKind::Text;
        if (token->kind == TokenKind::Name) calls.name(std::string_view(code).substr(token->begin, token->end - token->begin));
        if (token->kind == TokenKind::Punctuation) calls.punctuation(code[token->begin]);
        if (token->kind != TokenKind::Text) continue;
        calls.literal();
        if (continues) {
            found.back().value += token->value;
            continue;
        }
        const auto line = 1 + std::count(code.begin(), code.begin() + static_cast<std::ptrdiff_t>(token->begin), '\n');
        found.push_back({static_cast<std::size_t>(line), std::move(token->value), calls.open()});
    }
    return found;
}

} // namespace tandem::rules
