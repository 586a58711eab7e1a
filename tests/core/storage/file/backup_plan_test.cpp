#include "storage/file/backup_plan.h"

#include <catch2/catch_all.hpp>

#include <algorithm>

using namespace tandem;
using namespace tandem::storage;

namespace {

const Zone zone = Zone::amsterdam();

Instant at(std::string iso) {
    iso.append(":00.000Z");
    return instant_from_iso(iso).value();
}

StoredBackup stored(const std::string& iso, std::uint64_t bytes = 1000, bool older_passphrase = false) {
    return {backup_name(at(iso), older_passphrase), at(iso), bytes, older_passphrase};
}

BackupSituation situation(BackupOccasion occasion, const std::string& now, bool changed = true) { return {occasion, at(now), 1000, changed}; }

bool drops(const BackupPlan& plan, const std::string& iso) { return std::ranges::find(plan.drop, backup_name(at(iso))) != plan.drop.end(); }

} // namespace

TEST_CASE("the name of a backup holds its time and nothing else, and is read back") {
    const Instant moment = at("2026-11-02T10:05");
    CHECK(backup_name(moment) == "2026-11-02T10-05-00Z.tandem");
    CHECK(backup_name(moment, true) == "2026-11-02T10-05-00Z.older-passphrase.tandem");
    CHECK(backup_from_name("ergens/2026-11-02T10-05-00Z.tandem")->at == moment);
    CHECK_FALSE(backup_from_name("ergens/2026-11-02T10-05-00Z.tandem")->older_passphrase);
    CHECK(backup_from_name(backup_name(moment, true))->older_passphrase);
    for (const auto* other : {"wijk.tandem", "2026-11-02T10-05-00Z.tandem-journal", "2026-13-02T10-05-00Z.tandem", "2026-11-02T10-05-00Z", ".tandem",
                              "2026-11-02T10:05:00Z.tandem"})
        CHECK_FALSE(backup_from_name(other));
}

TEST_CASE("the first change of a day makes a backup, the second does not") {
    const std::vector<StoredBackup> yesterday{stored("2026-11-01T20:00")};
    CHECK(plan_backup(yesterday, situation(BackupOccasion::Changed, "2026-11-02T08:00"), zone, {}).make);
    const std::vector<StoredBackup> today{stored("2026-11-02T07:00")};
    CHECK_FALSE(plan_backup(today, situation(BackupOccasion::Changed, "2026-11-02T08:00"), zone, {}).make);
    CHECK(plan_backup({}, situation(BackupOccasion::Changed, "2026-11-02T08:00"), zone, {}).make);
}

TEST_CASE("a day is a day in the network's zone, not in UTC") {
    const std::vector<StoredBackup> late{stored("2026-11-01T22:30")}; // half past eleven in the evening
    CHECK(plan_backup(late, situation(BackupOccasion::Changed, "2026-11-01T23:30"), zone, {}).make);
}

TEST_CASE("closing makes a backup only when something changed since the last") {
    const std::vector<StoredBackup> today{stored("2026-11-02T07:00")};
    CHECK(plan_backup(today, situation(BackupOccasion::Closing, "2026-11-02T17:00"), zone, {}).make);
    CHECK_FALSE(plan_backup(today, situation(BackupOccasion::Closing, "2026-11-02T17:00", false), zone, {}).make);
    CHECK(plan_backup(today, situation(BackupOccasion::PassphraseChanged, "2026-11-02T17:00", false), zone, {}).make);
}

TEST_CASE("a backup with an older passphrase does not stand for today's") {
    const std::vector<StoredBackup> older{stored("2026-11-02T07:00", 1000, true)};
    CHECK(plan_backup(older, situation(BackupOccasion::Changed, "2026-11-02T08:00"), zone, {}).make);
}

TEST_CASE("of a day the newest stays, of the weeks before two weeks one each") {
    const std::vector<StoredBackup> backups{
        stored("2026-10-05T10:00"), stored("2026-10-06T10:00"), // one week, Monday and Tuesday
        stored("2026-10-12T10:00"), stored("2026-10-31T08:00"), stored("2026-10-31T18:00"), stored("2026-11-01T10:00"), stored("2026-11-02T08:00"),
    };
    const auto plan = plan_backup(backups, situation(BackupOccasion::Closing, "2026-11-02T17:00"), zone, {});
    CHECK(plan.drop.size() == 2);
    CHECK(drops(plan, "2026-10-05T10:00"));
    CHECK(drops(plan, "2026-10-31T08:00"));
}

TEST_CASE("as many stay as fit the limit, the newest first, and the newest two always") {
    const std::vector<StoredBackup> backups{stored("2026-10-29T10:00"), stored("2026-10-30T10:00"), stored("2026-10-31T10:00"), stored("2026-11-01T10:00")};
    const auto three = plan_backup(backups, situation(BackupOccasion::Changed, "2026-11-02T17:00"), zone, {3000, 14});
    CHECK(three.drop.size() == 2);
    CHECK(drops(three, "2026-10-29T10:00"));
    CHECK(drops(three, "2026-10-30T10:00"));
    const auto none = plan_backup(backups, situation(BackupOccasion::Changed, "2026-11-02T17:00"), zone, {1, 14});
    CHECK(none.drop.size() == 3);
    CHECK_FALSE(drops(none, "2026-11-01T10:00"));
}

TEST_CASE("nothing is dropped when no new backup is made") {
    const std::vector<StoredBackup> backups{stored("2026-11-02T06:00"), stored("2026-11-02T07:00"), stored("2026-11-02T07:30")};
    CHECK(plan_backup(backups, situation(BackupOccasion::Changed, "2026-11-02T08:00"), zone, {1, 14}).drop.empty());
}
