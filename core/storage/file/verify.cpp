#include "storage/file/verify.h"

#include "storage/file/record_checks.h"
#include "storage/sqlite/integrity.h"

namespace tandem::storage {
namespace {

class Verification {
public:
    Verification(sqlite::Connection& connection, const OnVerifyStage& on_stage) : m_connection(connection), m_on_stage(on_stage) {}

    VerifyReport run() {
        stage(VerifyStage::Pages, [&] {
            m_report.pages = sqlite::page_count(m_connection);
            m_report.damaged_pages = sqlite::damaged_pages(m_connection);
            m_findings.add_count(FindingKind::PageDamaged, static_cast<std::int64_t>(m_report.damaged_pages.size()));
        });
        stage(VerifyStage::Structure, [&] {
            // On damaged pages it only says again, in hundreds of lines, that they do not read.
            if (m_report.damaged_pages.empty())
                m_findings.add_count(FindingKind::StructureBroken, sqlite::structure_faults(m_connection, sqlite::StructureCheck::Full));
        });
        stage(VerifyStage::Journal, [&] { check_journal(); });
        stage(VerifyStage::Registers, [&] { check_registers(m_connection, m_findings); });
        stage(VerifyStage::References, [&] {
            m_report.records = check_records(m_connection, m_findings);
            check_erased(m_connection, m_findings);
        });
        stage(VerifyStage::Search, [&] { check_search(m_connection, m_findings); });
        m_report.findings = m_findings.take();
        return std::move(m_report);
    }

private:
    template <class Work>
    void stage(VerifyStage which, Work work) {
        if (m_on_stage && !m_on_stage(which)) throw Refusal(StoreError{StoreFault::Interrupted});
        try {
            work();
        } catch (const sqlite::Failure& failure) {
            using sqlite::FailureKind;
            const bool is_damage = failure.kind() == FailureKind::Damaged || failure.kind() == FailureKind::NotADatabase;
            if (!is_damage) throw;
            if (m_report.damaged_pages.empty()) m_findings.add_count(FindingKind::StructureBroken, 1);
        }
    }

    void check_journal() {
        const JournalTable journal(m_connection);
        m_report.head = journal.head();
        m_report.steps = m_connection.number("SELECT count(*) FROM journal_step");
        m_report.chain = journal.verify();
    }

    sqlite::Connection& m_connection;
    const OnVerifyStage& m_on_stage;
    VerifyReport m_report;
    Findings m_findings;
};

} // namespace

Expected<VerifyReport, StoreError> verify(Store& store, const OnVerifyStage& on_stage) {
    return guarded([&] { return Verification(store.connection(), on_stage).run(); });
}

} // namespace tandem::storage
