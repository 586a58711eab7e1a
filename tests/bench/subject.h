#pragma once
// One file under measurement: the example network in it, encrypted or not. Both go through the same storage code; only
// the key differs.
#include "base/crypto/system_random.h"
#include "storage/cases/case_list.h"
#include "storage/cases/cases_store.h"
#include "storage/store.h"
#include "support/vfs/failing_vfs.h"
#include "workspace/example/example.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tandem::bench {

struct Figures {
    double fill_seconds = 0;
    double megabytes = 0;
    double open = 0, save = 0, page = 0, search_code = 0, search_word = 0, import = 0, verify = 0; // milliseconds
    double syncs_per_save = 0;
    bool sound = false;
};

class Subject {
public:
    Subject(std::filesystem::path path, bool encrypted);
    ~Subject();

    Figures measure(workspace::ExampleSize size);

private:
    void connect(bool create);
    void fill(workspace::ExampleSize size);
    void save_edit(int run);
    void import_records(int run);
    storage::Act act(const char* verb);

    std::filesystem::path m_path;
    std::string m_key_text; // of a key made up for this run
    test::FailingVfs m_disk; // nothing fails; it counts
    SystemRandom m_random;
    SystemClock m_clock;
    IdSource m_ids{m_clock, m_random};
    std::unique_ptr<storage::Store> m_store;
    std::vector<domain::ActionItem> m_actions; // some to edit
    std::string m_code;                        // of some case
};

} // namespace tandem::bench
