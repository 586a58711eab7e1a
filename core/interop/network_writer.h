#pragma once
// Writes the document of network_json.h as a stream, one record per line: a million records need no more memory than
// the batch in hand.
#include "interop/network_json.h"

#include <iosfwd>
#include <span>
#include <string>

namespace tandem::interop {

class NetworkWriter {
public:
    explicit NetworkWriter(std::ostream& out) : m_out(out) {}

    // In this order: begin once, rows as often as there are batches, end once. Batches of one record follow each other
    // directly; a record that has been left is never taken up again. Identity rows only with info.identities.
    void begin(const NetworkInfo& info);
    void rows(const domain::RecordSchema& schema, std::span<const RecordRow> rows);
    [[nodiscard]] bool end(); // false: the stream took not all of it

private:
    void start_kind(const domain::RecordSchema& schema);

    std::ostream& m_out;
    NetworkInfo m_info;
    const domain::RecordSchema* m_kind = nullptr; // whose list is open
    std::string m_line;
};

[[nodiscard]] bool write_network(std::ostream& out, const NetworkDocument& document);

} // namespace tandem::interop
