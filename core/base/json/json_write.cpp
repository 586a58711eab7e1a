#include "base/json/json.h"

#include "base/overloaded.h"
#include "base/text.h"

#include <nlohmann/json.hpp>


namespace tandem {
namespace {

using nlohmann::json;

void append_escaped(std::string& out, char c) {
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20) {
        out += c;
        return;
    }
    out += "\\u00";
    out += digits[byte >> 4];
    out += digits[byte & 0xf];
}

void append_text(std::string& out, std::string_view text) {
    if (!is_valid_utf8(text)) {
        out += json(text).dump(-1, ' ', false, json::error_handler_t::replace);
        return;
    }
    out += '"';
    for (const char c : text) append_escaped(out, c);
    out += '"';
}

class Writer {
public:
    enum class Layout { Compact, Indented };
    Writer(std::string& out, Layout layout, JsonParts parts) : m_out(out), m_indented(layout == Layout::Indented), m_parts(parts) {}

    void write(const Value& value) {
        std::visit(Overloaded{
                       [&](std::monostate) { m_out += "null"; },
                       [&](bool one) { m_out += one ? "true" : "false"; },
                       [&](std::int64_t one) { m_out += std::to_string(one); },
                       [&](double one) { m_out += json(one).dump(); },
                       [&](const std::string& one) { append_text(m_out, one); },
                       [&](const Uuid& one) { append_text(m_out, one.text()); },
                       [&](const ValueList& list) {
                           enclosed('[', ']', list, [](const Value&) { return true; }, [&](const Value& one) { write(one); });
                       },
                       [&](const ValueParts& parts) { write_parts(parts); },
                   },
                   value.alternatives());
    }

private:
    void write_parts(const ValueParts& parts) {
        const auto is_wanted = [&](const auto& one) { return m_parts == JsonParts::All || !one.second.is_nothing(); };
        enclosed('{', '}', parts, is_wanted, [&](const auto& one) {
            append_text(m_out, one.first);
            m_out += m_indented ? ": " : ":";
            write(one.second);
        });
    }

    template <class Items, class IsWanted, class WriteOne>
    void enclosed(char open, char close, const Items& items, const IsWanted& is_wanted, const WriteOne& write_one) {
        m_out += open;
        ++m_depth;
        bool empty = true;
        for (const auto& one : items) {
            if (!is_wanted(one)) continue;
            if (!empty) m_out += ',';
            empty = false;
            break_line();
            write_one(one);
        }
        --m_depth;
        if (!empty) break_line();
        m_out += close;
    }

    void break_line() {
        if (!m_indented) return;
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }

    std::string& m_out;
    bool m_indented;
    JsonParts m_parts;
    std::size_t m_depth = 0;
};

} // namespace

void append_json(std::string& out, const Value& value, JsonParts parts) { Writer(out, Writer::Layout::Compact, parts).write(value); }

std::string to_json(const Value& value) {
    std::string out;
    append_json(out, value);
    return out;
}

std::string to_json_indented(const Value& value) {
    std::string out;
    Writer(out, Writer::Layout::Indented, JsonParts::All).write(value);
    out += '\n';
    return out;
}

} // namespace tandem
