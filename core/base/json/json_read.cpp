#include "base/json/json.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <limits>
#include <new>
#include <optional>
#include <set>

namespace tandem {
namespace {

// Walks over the text and tells how far it came: the handler below has no other way to know where it is.
class TrackedByte {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TrackedByte(const char* at, const char** furthest) : m_at(at), m_furthest(furthest) {}

    reference operator*() const { return *m_at; }
    TrackedByte& operator++() {
        *m_furthest = ++m_at;
        return *this;
    }
    TrackedByte operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const TrackedByte& a, const TrackedByte& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    const char** m_furthest;
};

// The keys of one object. Few are compared one by one; many are kept sorted, so that a large object stays fast.
class SeenKeys {
public:
    bool is_new(const ValueParts& parts, const std::string& key) {
        if (parts.size() < few) return std::none_of(parts.begin(), parts.end(), [&](const auto& one) { return one.first == key; });
        if (m_sorted.empty())
            for (const auto& [name, value] : parts) m_sorted.insert(name);
        return m_sorted.insert(key).second;
    }

private:
    static constexpr std::size_t few = 24;
    std::set<std::string> m_sorted;
};

// Builds the value from the parser's events. Returning false stops the parser; `fault` then says why.
class Builder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    bool null() { return take(Value{}); }
    bool boolean(bool value) { return take(Value(value)); }
    bool number_integer(number_integer_t value) { return take(Value(std::int64_t{value})); }
    bool number_unsigned(number_unsigned_t value) {
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return refuse(JsonFault::NumberOutOfRange);
        return take(Value(static_cast<std::int64_t>(value)));
    }
    bool number_float(number_float_t value, const string_t& text) {
        // The parser turns integers that do not fit into a double; that would lose digits silently.
        if (text.find_first_of(".eE") == string_t::npos) return refuse(JsonFault::NumberOutOfRange);
        return take(Value(value));
    }
    bool string(string_t& value) { return take(Value(std::move(value))); }
    bool binary(binary_t&) { return refuse(JsonFault::Syntax); }

    bool start_object(std::size_t) { return open(ValueParts{}); }
    bool start_array(std::size_t) { return open(ValueList{}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(string_t& key) {
        Level& level = m_levels.back();
        if (!level.keys.is_new(level.parts(), key)) return refuse(JsonFault::DuplicateKey);
        level.parts().emplace_back(std::move(key), Value{});
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
        constexpr int number_overflow = 406;
        return refuse(error.id == number_overflow ? JsonFault::NumberOutOfRange : JsonFault::Syntax);
    }

    JsonFault fault() const { return m_fault; }
    Value result() && { return std::move(m_result); }

private:
    struct Level {
        std::variant<ValueList, ValueParts> content;
        SeenKeys keys;

        ValueParts& parts() { return *std::get_if<ValueParts>(&content); }
    };

    bool refuse(JsonFault fault) {
        m_fault = fault;
        return false;
    }

    template <class Content>
    bool open(Content content) {
        if (m_levels.size() >= json_depth_limit) return refuse(JsonFault::TooDeep);
        m_levels.push_back(Level{std::move(content), {}});
        return true;
    }

    bool close() {
        Value value = std::visit([](auto& content) { return Value(std::move(content)); }, m_levels.back().content);
        m_levels.pop_back();
        return take(std::move(value));
    }

    bool take(Value value) {
        if (++m_count > json_value_limit) return refuse(JsonFault::TooManyValues);
        if (m_levels.empty()) m_result = std::move(value);
        else if (auto* list = std::get_if<ValueList>(&m_levels.back().content)) list->push_back(std::move(value));
        else m_levels.back().parts().back().second = std::move(value);
        return true;
    }

    std::vector<Level> m_levels;
    Value m_result;
    std::size_t m_count = 0;
    JsonFault m_fault = JsonFault::Syntax;
};

JsonError error_at(JsonFault fault, std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    return {fault, lines + 1, std::max<std::size_t>(1, count_code_points(before.substr(line_start)))};
}

// The parser calls bad UTF-8 a syntax error. Everything before the place was read, so the first bad byte is there.
bool has_bad_utf8_at(std::string_view text, std::size_t offset) {
    while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xc0) == 0x80) ++offset;
    return !is_valid_utf8(text.substr(0, offset));
}

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

bool is_blank(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    return trimmed(text).empty();
}

Expected<Value, JsonError> parse_or_throw(std::string_view text, const char*& furthest) {
    Builder builder;
    const char* const end = text.data() + text.size();
    if (nlohmann::json::sax_parse(TrackedByte(text.data(), &furthest), TrackedByte(end, &furthest), &builder))
        return std::move(builder).result();
    const auto offset = static_cast<std::size_t>(furthest - text.data());
    const bool bad_utf8 = builder.fault() == JsonFault::Syntax && has_bad_utf8_at(text, offset);
    return fail(error_at(bad_utf8 ? JsonFault::NotUtf8 : builder.fault(), text, offset));
}

} // namespace

Expected<Value, JsonError> parse_json(std::string_view text) {
    if (is_blank(text)) return fail(JsonError{JsonFault::Empty, 1, 1});
    // The parser takes a NUL for the end and would not look at what follows.
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) return fail(error_at(JsonFault::Syntax, text, nul + 1));
    const char* furthest = text.data();
    try {
        return parse_or_throw(text, furthest);
    } catch (const std::exception&) { // no memory left, or a string longer than a string can be
        return fail(error_at(JsonFault::TooManyValues, text, static_cast<std::size_t>(furthest - text.data())));
    }
}

} // namespace tandem
