// Headers with one home, and those with none.
#include "code.h"
#include "rules.h"

#include <algorithm>
#include <cctype>

namespace tandem::rules {
namespace {

bool is_qt(std::string_view header) {
    return header.size() > 1 && header[0] == 'Q' && std::isalpha(static_cast<unsigned char>(header[1])) != 0;
}
bool is_sqlite(std::string_view header) { return header.ends_with("sqlite3.h") || header.starts_with("sqlcipher/"); }
bool is_sodium(std::string_view header) { return header == "sodium.h" || header.starts_with("sodium/"); }
bool is_json(std::string_view header) { return header.starts_with("nlohmann/"); }
bool is_operating_system(std::string_view header) {
    static constexpr std::string_view plain[] = {"unistd.h", "fcntl.h", "pwd.h",     "grp.h",   "termios.h", "poll.h",
                                                 "dirent.h", "dlfcn.h", "pthread.h", "spawn.h", "windows.h"};
    return std::ranges::find(plain, header) != std::end(plain) || header.starts_with("sys/") || header.starts_with("linux/");
}
bool is_network(std::string_view header) {
    static constexpr std::string_view plain[] = {"sys/socket.h", "sys/un.h", "netdb.h", "winsock2.h"};
    static constexpr std::string_view beginnings[] = {"QtNet"
                                                      "work",
                                                      "QNetwork",
                                                      "QTcp",
                                                      "QUdp",
                                                      "QSsl",
                                                      "QLocalSocket",
                                                      "QLocalServer",
                                                      "QAbstractSocket",
                                                      "QHostAddress",
                                                      "QHostInfo",
                                                      "QWebSocket",
                                                      "netinet/",
                                                      "arpa/",
                                                      "curl/",
                                                      "boost/asio",
                                                      "asio"};
    return std::ranges::find(plain, header) != std::end(plain) ||
           std::ranges::any_of(beginnings, [&](auto start) { return header.starts_with(start); });
}

struct Place {
    bool (*is_meant)(std::string_view header);
    std::vector<std::string_view> homes;
    std::string_view sentence;
};

// tests/support holds the failing and forgetting VFS, tests/programs what a test starts, kills and looks into.
const std::vector<Place> places = {
    {is_qt, {"ui", "app", "tests/support/qt"}, "no Qt below ui"},
    {is_sqlite, {"core/storage/sqlite", "tests/support"}, "only core/storage/sqlite sees SQLite"},
    {is_sodium, {"core/base/crypto"}, "only core/base/crypto sees libsodium"},
    {is_json, {"core/base/json"}, "only core/base/json sees the JSON library"},
    {is_operating_system,
     {"core/base/platform", "tests/support", "tests/programs"},
     "only core/base/platform speaks to the operating system"},
    {is_network, {}, "Tandem does not use a network"},
};

// The tests of a place stand in its mirror and may see what it sees.
bool is_home(const Place& place, std::string_view path) {
    constexpr std::string_view tests = "tests/";
    if (path.starts_with(tests) && is_home(place, path.substr(tests.size()))) return true;
    return std::ranges::any_of(place.homes, [&](auto folder) { return starts_with_folder(path, folder); });
}

// Spelled in two halves, here and above, so that this file does not find itself.
const std::vector<std::string> network_words = {"Qt6::Net"
                                                "work",
                                                "Qt::Net"
                                                "work",
                                                "QtNet"
                                                "work",
                                                "CURL::lib"
                                                "curl",
                                                "lib"
                                                "curl",
                                                "QNetwork"
                                                "AccessManager",
                                                "QTcp"
                                                "Socket"};

} // namespace

Findings place_findings(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files) {
        if (!is_cpp(file.path)) continue;
        for (const auto& include : includes_of(file.text))
            for (const auto& place : places)
                if (place.is_meant(include.target) && !is_home(place, file.path))
                    found.push_back({file.path, include.line, include.target, std::string(place.sentence)});
    }
    return found;
}

Findings network_findings(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files) {
        if (!is_cpp(file.path) && !file.path.ends_with("CMakeLists.txt") && !file.path.ends_with(".cmake") &&
            file.path != "packaging/packages.txt")
            continue;
        std::size_t line = 0;
        for (const auto text : lines_of(file.text)) {
            ++line;
            for (const auto& word : network_words)
                if (text.find(word) != std::string_view::npos) found.push_back({file.path, line, word, "Tandem does not use a network"});
        }
    }
    return found;
}

Findings import_findings(std::string_view program, const Imports& imports) {
    static constexpr std::string_view libraries[] = {"libQt6Net"
                                                     "work",
                                                     "lib"
                                                     "curl",
                                                     "libssl", "libQt6WebSockets", "libQt6WebEngine"};
    static constexpr std::string_view symbols[] = {"socket", "connect",  "bind",        "listen",        "accept",   "accept4",
                                                   "sendto", "recvfrom", "getaddrinfo", "gethostbyname", "res_query"};
    Findings found;
    for (const auto& library : imports.libraries)
        if (std::ranges::any_of(libraries, [&](auto name) { return library.starts_with(name); }))
            found.push_back({std::string(program), 0, library, "the program links a networking library"});
    for (const auto& symbol : imports.symbols)
        if (std::ranges::find(symbols, symbol) != std::end(symbols))
            found.push_back({std::string(program), 0, symbol, "the program calls the network"});
    return found;
}

} // namespace tandem::rules
