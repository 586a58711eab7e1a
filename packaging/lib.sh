# Shared by packaging/run and packaging/test: say what is done, install what is missing, configure and build.
# Sourced, not run. Sets: root (the project's folder), jobs.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc 2>/dev/null || echo 2)
export DEBIAN_FRONTEND=noninteractive

say() { printf '\n==> %s\n' "$*"; }
stop() { printf '\nTandem: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo --preserve-env=DEBIAN_FRONTEND "$@"
    else stop "Some packages are missing and installing them needs an administrator. Install sudo, or run this once as root."
    fi
}

codename() { . /etc/os-release && printf '%s' "${VERSION_CODENAME:-}"; }

# wanted GROUP...: prints "name" or "name/backports" for each package of the groups
wanted() {
    local group
    for group in "$@"; do
        awk -v g="$group" '$1 == g { print $2 }' "$root/packaging/packages.txt"
    done
}

installed() { dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

# Debian 12 ships a SQLCipher and a Catch2 that are too old, so "installed" is not enough for those two.
new_enough() {
    case "$1" in
        libsqlcipher-dev|sqlcipher) dpkg --compare-versions "$(dpkg-query -W -f '${Version}' "$1")" ge 4.6 ;;
        catch2) dpkg --compare-versions "$(dpkg-query -W -f '${Version}' "$1")" ge 3.4 ;;
        *) true ;;
    esac
}

# The machine's own source for the release, with "-backports" behind the suite: same site, same key.
enable_backports() {
    local suite target uri signed
    suite=$(codename)
    [ "$suite" = bookworm ] || return 0
    # Whole outputs are read (no grep -q, no head): a pipe closed early would count as a failure under pipefail.
    if apt-get indextargets --format '$(RELEASE)' 'Identifier: Packages' 2>/dev/null | grep -x "$suite-backports" >/dev/null; then return 0; fi
    target=$(apt-get indextargets --format '$(REPO_URI)|$(SIGNED_BY)' 'Identifier: Packages' "Release: $suite" 2>/dev/null | sed -n 1p)
    [ -n "$target" ] || stop "No source for Debian's $suite was found in /etc/apt. Add one and try again."
    uri=${target%%|*}
    signed=${target#*|}
    case "$signed" in /*) ;; *) signed=/usr/share/keyrings/debian-archive-keyring.gpg ;; esac
    say "Adding $suite-backports, from the same place as $suite"
    printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\nSigned-By: %s\n' "$uri" "$suite" "$signed" |
        as_root tee /etc/apt/sources.list.d/tandem-backports.sources >/dev/null
}

install_packages() {
    command -v apt-get >/dev/null || stop "This needs Debian 12 or newer (apt-get was not found)."
    local entry name missing=() backports=()
    for entry in $(wanted "$@"); do
        name=${entry%/backports}
        if installed "$name" && new_enough "$name"; then continue; fi
        if [ "$entry" != "$name" ] && [ "$(codename)" = bookworm ]; then backports+=("$name"); else missing+=("$name"); fi
    done
    if [ ${#missing[@]} -eq 0 ] && [ ${#backports[@]} -eq 0 ]; then say "All packages are here"; return 0; fi
    [ ${#backports[@]} -eq 0 ] || enable_backports
    say "Installing: ${missing[*]:-} ${backports[*]:-}"
    as_root apt-get update -q || stop "The package list could not be fetched. Is there a network connection?"
    if [ ${#missing[@]} -gt 0 ]; then
        as_root apt-get install -q -y --no-install-recommends "${missing[@]}" || stop "Installing packages failed; apt's message stands above."
    fi
    if [ ${#backports[@]} -gt 0 ]; then
        as_root apt-get install -q -y --no-install-recommends -t "$(codename)-backports" "${backports[@]}" ||
            stop "Installing from backports failed; apt's message stands above."
    fi
}

# build PRESET [CMAKE-OPTION...]
build() {
    local preset=$1 log="$root/build-$1.log"
    shift
    say "Building ($preset) in build/$preset"
    (cd "$root" && cmake --preset "$preset" -Wno-dev "$@" >"$log" 2>&1) ||
        { cat "$log" >&2; rm -f "$log"; stop "Configuring failed; the reason stands above."; }
    rm -f "$log"
    cmake --build "$root/build/$preset" -j "$jobs" || stop "Building failed; the compiler's message stands above."
}
