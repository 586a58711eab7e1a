#include "core/domain/filled.h"
#include "base/text.h"
#include "support/property.h"
#include "support/test_store.h"

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

template <domain::Record R>
void save(TestStore& file, const R& record) {
    const auto saved = file.store->write(file.act(), [&](UnitOfWork& work) { work.save(record); });
    RC_ASSERT(saved.has_value());
}

} // namespace

TEST_CASE("what is stored equals what was written, for every kind of record") {
    domain::for_each_record_type([]<class R>() {
        TestStore file;
        check_property(std::string(R::record.name) + " reads back as written", 20, [&] {
            R record = filled_record<R>(*rc::gen::inRange<std::size_t>(0, filled_rounds));
            record.id = file.ids.next_id<decltype(record.id)>();
            save(file, record);
            RC_ASSERT(*file.store->find<R>(record.id) == record);
            // Each later save replaces some of its fields.
            const auto id = record.id;
            record = filled_record<R>(*rc::gen::inRange<std::size_t>(0, filled_rounds));
            record.id = id;
            save(file, record);
            RC_ASSERT(*file.store->find<R>(record.id) == record);
            const auto again = file.store->write(file.act(), [&](UnitOfWork& work) { work.save(record); });
            RC_ASSERT(again->step == 0);
        });
    });
}

TEST_CASE("texts and numbers come back exactly, whatever they hold") {
    TestStore file;
    check_property("any text in a person's name, any number in an item's minutes", 500, [&] {
        domain::Person person;
        person.id = file.ids.next_id<domain::PersonId>();
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        person.name = is_valid_utf8(bytes) ? bytes : *rc::gen::container<std::string>(rc::gen::inRange<char>(0, 127));
        save(file, person);
        RC_ASSERT(*file.store->find<domain::Person>(person.id) == person);
        domain::AgendaItem item = filled_record<domain::AgendaItem>(1);
        item.id = file.ids.next_id<domain::AgendaItemId>();
        item.minutes = *rc::gen::arbitrary<decltype(item.minutes)>();
        save(file, item);
        RC_ASSERT(*file.store->find<domain::AgendaItem>(item.id) == item);
    });
}
