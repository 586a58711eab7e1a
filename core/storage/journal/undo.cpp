#include "storage/journal/undo.h"

#include "domain/registry.h"

#include <algorithm>

namespace tandem::storage {
namespace {

struct Draft {
    const domain::RecordSchema* schema;
    StoredRecord before, after;
};

[[noreturn]] void refuse(StoreFault fault, const JournalLine& line) {
    throw Refusal(StoreError{fault, 0, line.kind, line.entity, line.field.value_or(0)});
}

class Reversal {
public:
    Reversal(UnitOfWork& work, std::int64_t last_step, UndoDirection direction)
        : m_work(work), m_journal(work.connection()), m_last_step(last_step), m_direction(direction) {}

    void apply(const JournalLine& line) {
        if (!line.field) return;
        if (*line.field == birth_field) return apply_creation(line);
        if (!line.has_values()) refuse(StoreFault::NotFound, line); // erased since
        const bool back = m_direction == UndoDirection::Back;
        change_field(line, back ? *line.new_value : *line.old_value, back ? *line.old_value : *line.new_value);
    }

    void write() {
        for (const auto& id : m_order) {
            const Draft& draft = m_drafts.at(id);
            if (draft.before.removed && !draft.after.removed) m_work.set_removed(*draft.schema, id, false);
            if (!draft.after.removed || !draft.before.removed) save_if_changed(id, draft);
            if (!draft.before.removed && draft.after.removed) m_work.set_removed(*draft.schema, id, true);
        }
    }

private:
    void save_if_changed(const Uuid& id, const Draft& draft) {
        if (draft.before.values != draft.after.values) m_work.save(*draft.schema, id, draft.after.values);
    }

    void apply_creation(const JournalLine& line) {
        Draft& draft = draft_of(line);
        const bool back = m_direction == UndoDirection::Back;
        if (draft.after.removed == back) refuse(StoreFault::ChangedSince, line);
        if (back) refuse_when_changed_since_creation(line, draft);
        draft.after.removed = back;
    }

    // Later writes are fine as long as the fields are back at what they were when the record was made.
    void refuse_when_changed_since_creation(const JournalLine& line, const Draft& draft) {
        for (const FieldHistory& first : m_journal.first_values_after(line.entity, m_last_step)) {
            if (first.field == removed_field) continue;
            const auto position = draft.schema->position_of(first.field);
            if (!position || !same_value(draft.schema->fields[*position].shape, draft.before.values[*position], first.value)) {
                JournalLine in_the_way = line;
                in_the_way.field = first.field;
                refuse(StoreFault::ChangedSince, in_the_way);
            }
        }
    }

    void change_field(const JournalLine& line, const Value& expected, const Value& wanted) {
        Draft& draft = draft_of(line);
        if (*line.field == removed_field) {
            if (Value(draft.after.removed) != expected) refuse(StoreFault::ChangedSince, line);
            draft.after.removed = wanted == Value(true);
            return;
        }
        const auto position = draft.schema->position_of(*line.field);
        if (!position) refuse(StoreFault::NotFound, line);
        const domain::FieldSchema& field = draft.schema->fields[*position];
        Value& value = draft.after.values[*position];
        if (!same_journalled(field, value, expected)) refuse(StoreFault::ChangedSince, line);
        value = from_journal(field, wanted);
    }

    // The journal holds JSON, where an id is its text.
    static Value from_journal(const domain::FieldSchema& field, const Value& journalled) {
        const auto* text = journalled.get_if<std::string>();
        if (field.shape != domain::Shape::Id || text == nullptr) return journalled;
        return *Uuid::parse(*text);
    }
    static bool same_journalled(const domain::FieldSchema& field, const Value& stored, const Value& journalled) {
        return same_value(field.shape, stored, from_journal(field, journalled));
    }

    Draft& draft_of(const JournalLine& line) {
        if (const auto known = m_drafts.find(line.entity); known != m_drafts.end()) return known->second;
        const auto* schema = domain::schema_by_number(line.kind);
        auto stored = schema ? m_work.find(*schema, line.entity) : std::nullopt;
        if (!stored) refuse(StoreFault::NotFound, line);
        m_order.push_back(line.entity);
        return m_drafts.emplace(line.entity, Draft{schema, *stored, *stored}).first->second;
    }

    UnitOfWork& m_work;
    JournalTable m_journal;
    std::int64_t m_last_step;
    UndoDirection m_direction;
    std::map<Uuid, Draft> m_drafts;
    std::vector<Uuid> m_order;
};

} // namespace

void reverse_group(UnitOfWork& work, std::int64_t group, UndoDirection direction) {
    const JournalTable journal(work.connection());
    auto steps = journal.steps_of_group(group);
    if (steps.empty()) throw Refusal(StoreError{StoreFault::NothingToUndo});
    Reversal reversal(work, steps.back(), direction);
    if (direction == UndoDirection::Back) std::reverse(steps.begin(), steps.end());
    for (const std::int64_t step : steps) {
        auto lines = journal.lines(step);
        if (direction == UndoDirection::Back) std::reverse(lines.begin(), lines.end());
        for (const JournalLine& line : lines) reversal.apply(line);
    }
    reversal.write();
}

} // namespace tandem::storage
