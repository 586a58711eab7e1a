#include "base/platform/files.h"

#include <array>
#include <string_view>

namespace tandem {
namespace {

struct Sign {
    std::string_view text;
    SyncService service;
};

// What these programs put into the folder they copy.
constexpr std::array<Sign, 6> marker_files = {{
    {".nextcloudsync.log", SyncService::Nextcloud},
    {".owncloudsync.log", SyncService::Nextcloud},
    {".dropbox", SyncService::Dropbox},
    {".dropbox.cache", SyncService::Dropbox},
    {".stfolder", SyncService::Syncthing},
    {".tmp.drivedownload", SyncService::GoogleDrive},
}};

// How the folder is called, for the programs that leave no mark, or leave it elsewhere.
constexpr std::array<Sign, 7> folder_names = {{
    {"Nextcloud", SyncService::Nextcloud},
    {"Dropbox", SyncService::Dropbox},
    {"OneDrive", SyncService::OneDrive},
    {"iCloudDrive", SyncService::ICloud},
    {"Mobile Documents", SyncService::ICloud},
    {"Google Drive", SyncService::GoogleDrive},
    {"GoogleDrive", SyncService::GoogleDrive},
}};

// "OneDrive" and "OneDrive - Organisation", not "OneDrives".
bool is_named(std::string_view folder, std::string_view name) {
    return folder.starts_with(name) && (folder.size() == name.size() || folder[name.size()] == ' ');
}

bool is_nextcloud_database(std::string_view name) {
    return (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db");
}

bool holds_nextcloud_database(const Path& folder) {
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        if (is_nextcloud_database(entry->path().filename().string())) return true;
    return false;
}

std::optional<SyncService> service_of(const Path& folder) {
    std::error_code ignored;
    for (const auto& [name, service] : marker_files)
        if (std::filesystem::exists(folder / name, ignored)) return service;
    for (const auto& [name, service] : folder_names)
        if (is_named(folder.filename().string(), name)) return service;
    if (holds_nextcloud_database(folder)) return SyncService::Nextcloud;
    return std::nullopt;
}

} // namespace

std::optional<SyncService> in_sync_folder(const Path& path) {
    std::error_code error;
    const Path real = std::filesystem::weakly_canonical(path, error);
    if (error) return std::nullopt;
    for (Path folder = real.parent_path(); folder.has_relative_path(); folder = folder.parent_path())
        if (const auto service = service_of(folder)) return service;
    return std::nullopt;
}

} // namespace tandem
