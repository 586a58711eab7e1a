#include "file_content.h"
#include "support/builders.h"
#include "support/property.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

// A person at the keyboard: saves, removes, undoes, does again, looks, and now and then something that cannot be undone.
// The model remembers what every record looked like before each step.
class Walk {
public:
    void run(int steps) {
        for (int i = 0; i < steps; ++i) {
            step();
            RC_ASSERT(content() == m_now);
        }
        undo_all();
        RC_ASSERT(!JournalTable(m_file.store->connection()).verify());
    }

private:
    void step() {
        switch (*rc::gen::inRange(0, 12)) {
        case 0: case 1: return create();
        case 2: case 3: case 4: return edit();
        case 5: return remove();
        case 6: case 7: case 8: return undo();
        case 9: case 10: return redo();
        default: *rc::gen::inRange(0, 4) == 0 ? barrier() : look();
        }
    }

    void create() {
        const ActionItem action = an_action(m_file.ids, CaseId(m_file.ids.next()));
        const Party party = a_party(m_file.ids, "Partij");
        change([&](UnitOfWork& work) {
            work.save(action);
            work.save(party);
        });
        m_actions.push_back(action.id);
    }

    void edit() {
        auto action = some_action();
        if (!action) return;
        action->text = "woord " + std::to_string(*rc::gen::inRange(0, 5));
        if (*rc::gen::inRange(0, 2) == 0) action->due = Day::from_ymd(2026, 12, static_cast<unsigned>(*rc::gen::inRange(1, 4)));
        else action->state = ActionDone{*Day::from_ymd(2026, 11, static_cast<unsigned>(*rc::gen::inRange(1, 4)))};
        if (m_file.store->find<ActionItem>(action->id)->value() == *action) return; // no step is made
        change([&](UnitOfWork& work) { work.save(*action); });
    }

    void remove() {
        if (const auto action = some_action()) change([&](UnitOfWork& work) { work.remove<ActionItem>(action->id); });
    }

    void change(const std::function<void(UnitOfWork&)>& work) {
        RC_ASSERT(m_file.store->write(m_file.act(), work).has_value());
        m_done.push_back(m_now);
        m_undone.clear();
        m_now = content();
    }

    void undo() {
        const bool undone = m_file.store->undo(m_file.act("undo")).has_value();
        RC_ASSERT(undone == !m_done.empty());
        if (!undone) return;
        m_undone.push_back(m_now);
        m_now = m_done.back();
        m_done.pop_back();
    }

    void redo() {
        const bool done = m_file.store->redo(m_file.act("redo")).has_value();
        RC_ASSERT(done == !m_undone.empty());
        if (!done) return;
        m_done.push_back(m_now);
        m_now = m_undone.back();
        m_undone.pop_back();
    }

    void undo_all() {
        while (!m_done.empty()) {
            undo();
            RC_ASSERT(content() == m_now);
        }
        undo(); // refused
    }

    void barrier() {
        auto act = m_file.act("consent");
        act.kind = StepKind::Barrier;
        const Person person = a_person(m_file.ids);
        RC_ASSERT(m_file.store->write(act, [&](UnitOfWork& work) { work.save(person); }).has_value());
        m_done.clear();
        m_undone.clear();
        m_now = content();
    }

    void look() {
        auto act = m_file.act("look");
        act.kind = StepKind::Look;
        RC_ASSERT(m_file.store->write(act, [&](UnitOfWork& work) { work.look(schema_of<Identity>(), m_file.ids.next()); }).has_value());
    }

    std::optional<ActionItem> some_action() {
        if (m_actions.empty()) return std::nullopt;
        return *m_file.store->find<ActionItem>(m_actions[*rc::gen::inRange<std::size_t>(0, m_actions.size())]);
    }

    // What a person can see: removed rows count as gone.
    std::string content() {
        std::istringstream rows(tables_as_text(m_file.store->connection()));
        std::string seen, row;
        while (std::getline(rows, row))
            if (row.find(" removed ") == std::string::npos) seen += row + '\n';
        return seen;
    }

    TestStore m_file;
    std::vector<ActionId> m_actions;
    std::string m_now;
    std::vector<std::string> m_done, m_undone; // what there was before each step, and after each undone one
};

} // namespace

TEST_CASE("undo between barriers restores every field, and redo does it again") {
    check_property("a walk of saves, removals, undo and redo", 60, [] { Walk().run(40); });
}
