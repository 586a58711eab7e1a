#include "app/cli/output.h"

#include "base/json/json.h"
#include "documents/text.h"

#include <cstdio>

namespace tandem::cli {

void Output::raw(std::string_view bytes) const { std::fwrite(bytes.data(), 1, bytes.size(), stdout); }

void Output::json(const Value& document) const {
    if (m_json) raw(to_json_indented(document));
}

void Output::line(const QString& text) const {
    if (!m_json) raw(text.toStdString() + "\n");
}

void Output::table(const documents::Table& table) const {
    if (!m_json) raw(documents::table_as_text(table, 0));
}

bool Output::finish() const { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

} // namespace tandem::cli
