#include "interop/network_writer.h"

#include "base/json/json.h"

#include <cassert>
#include <ostream>

namespace tandem::interop {
namespace {

void append_key(std::string& line, std::string_view key) { line.append("\"").append(key).append("\":"); }

void append_row(std::string& line, const domain::RecordSchema& schema, const RecordRow& row) {
    assert(row.values.size() == schema.fields.size());
    line += '{';
    append_key(line, "id");
    append_json(line, row.id);
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        if (row.values[i].is_nothing()) continue;
        line += ',';
        append_key(line, schema.fields[i].name);
        append_json(line, row.values[i], JsonParts::LeaveOutNothing);
    }
    line += '}';
}

} // namespace

void NetworkWriter::begin(const NetworkInfo& info) {
    m_info = info;
    m_out << "{\n  \"format\": \"" << network_format << "\",\n  \"version\": " << network_format_version << ",\n  \"schema\": " << info.schema;
    if (info.exported_on) m_out << ",\n  \"exported_on\": \"" << info.exported_on->text() << '"';
    m_out << ",\n  \"identities\": " << (info.identities ? "true" : "false") << ",\n  \"records\": {";
}

void NetworkWriter::start_kind(const domain::RecordSchema& schema) {
    m_out << (m_kind ? "\n    ],\n    \"" : "\n    \"") << schema.type.name << "\": [";
    m_kind = &schema;
}

void NetworkWriter::rows(const domain::RecordSchema& schema, std::span<const RecordRow> rows) {
    assert(!schema.type.identity || m_info.identities);
    for (const RecordRow& row : rows) {
        const bool first = m_kind != &schema;
        if (first) start_kind(schema);
        m_line = first ? "\n      " : ",\n      ";
        append_row(m_line, schema, row);
        m_out << m_line;
    }
}

bool NetworkWriter::end() {
    m_out << (m_kind ? "\n    ]\n  }\n}\n" : "}\n}\n");
    m_out.flush();
    return m_out.good();
}

bool write_network(std::ostream& out, const NetworkDocument& document) {
    NetworkWriter writer(out);
    writer.begin(document.info);
    for (const RecordBatch& batch : document.batches) writer.rows(*batch.schema, batch.rows);
    return writer.end();
}

} // namespace tandem::interop
