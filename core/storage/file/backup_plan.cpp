#include "storage/file/backup_plan.h"

#include <algorithm>
#include <set>

namespace tandem::storage {
namespace {

constexpr std::string_view marker = ".older-passphrase";
constexpr std::string_view ending = ".tandem";
constexpr std::size_t always_kept = 2;

// "2026-11-02T10-00-05Z" and "2026-11-02T10:00:05.000Z": colons are not allowed in names everywhere.
std::string time_in_name(Instant at) {
    std::string text = to_iso(at);
    std::ranges::replace(text, ':', '-');
    return text.substr(0, text.find('.')) + "Z";
}

std::optional<Instant> time_from_name(std::string_view text) {
    if (text.size() != 20) return std::nullopt;
    std::string iso(text.substr(0, 19));
    iso[13] = iso[16] = ':';
    const auto at = instant_from_iso(iso + ".000Z");
    return at && time_in_name(*at) == text ? at : std::nullopt;
}

int week_of(Day day) { return (day.days_since_epoch() + 3) / 7; } // 1970-01-01 was a Thursday

class Retention {
public:
    Retention(const BackupSituation& situation, const Zone& zone, const BackupLimits& limits)
        : m_today(zone.day_of(situation.now)), m_zone(zone), m_limits(limits) {}

    // To be called with the newest first.
    bool keeps(const StoredBackup& backup, std::size_t position) {
        const Day day = m_zone.day_of(backup.at);
        const bool daily = m_today - day < m_limits.daily_days;
        const bool first_of_its_time = daily ? m_days.insert(day).second : m_weeks.insert(week_of(day)).second;
        const bool wanted = position < always_kept || (first_of_its_time && m_bytes + backup.bytes <= m_limits.bytes);
        if (wanted) m_bytes += backup.bytes;
        return wanted;
    }

    void count_next(std::uint64_t bytes) {
        m_bytes += bytes;
        m_days.insert(m_today);
    }
    void begin_older_passphrases() {
        m_days.clear();
        m_weeks.clear();
    }

private:
    Day m_today;
    const Zone& m_zone;
    const BackupLimits& m_limits;
    std::set<Day> m_days;
    std::set<int> m_weeks;
    std::uint64_t m_bytes = 0;
};

std::vector<StoredBackup> newest_first(const std::vector<StoredBackup>& stored, bool older_passphrase) {
    std::vector<StoredBackup> group;
    std::ranges::copy_if(stored, std::back_inserter(group), [&](const auto& one) { return one.older_passphrase == older_passphrase; });
    std::ranges::sort(group, std::greater{}, &StoredBackup::at);
    return group;
}

bool is_due(const std::vector<StoredBackup>& stored, const BackupSituation& situation, const Zone& zone) {
    const Day today = zone.day_of(situation.now);
    switch (situation.occasion) {
    case BackupOccasion::PassphraseChanged: return true;
    case BackupOccasion::Closing: return situation.changed_since_last;
    case BackupOccasion::Changed:
        return situation.changed_since_last &&
               std::ranges::none_of(stored, [&](const auto& one) { return !one.older_passphrase && zone.day_of(one.at) == today; });
    }
    return false;
}

} // namespace

Path backup_name(Instant at, bool older_passphrase) {
    std::string name = time_in_name(at);
    if (older_passphrase) name += marker;
    return name += ending;
}

std::optional<StoredBackup> backup_from_name(const Path& path) {
    const std::string name = path.filename().string();
    std::string_view rest = name;
    if (!rest.ends_with(ending)) return std::nullopt;
    rest.remove_suffix(ending.size());
    StoredBackup backup{path, {}, 0, rest.ends_with(marker)};
    if (backup.older_passphrase) rest.remove_suffix(marker.size());
    const auto at = time_from_name(rest);
    if (!at) return std::nullopt;
    backup.at = *at;
    return backup;
}

BackupPlan plan_backup(const std::vector<StoredBackup>& stored, const BackupSituation& situation, const Zone& zone, const BackupLimits& limits) {
    BackupPlan plan;
    plan.make = is_due(stored, situation, zone);
    if (!plan.make) return plan;
    Retention retention(situation, zone, limits);
    retention.count_next(situation.next_bytes);
    const auto drop_from = [&](bool older_passphrase, std::size_t position) {
        for (const auto& backup : newest_first(stored, older_passphrase))
            if (!retention.keeps(backup, position++)) plan.drop.push_back(backup.path);
    };
    drop_from(false, 1); // the next one is the newest
    retention.begin_older_passphrases();
    drop_from(true, always_kept);
    return plan;
}

} // namespace tandem::storage
