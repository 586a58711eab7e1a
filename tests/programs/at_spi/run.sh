#!/usr/bin/env bash
# run.sh PROGRAM: probe.py on a display and a bus of its own. The accessibility bus puts its socket in the runtime folder, else at home:
# a folder of our own keeps a stale or missing one out of the way.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
export HOME=$own XDG_RUNTIME_DIR=$own XDG_CONFIG_HOME=$own/config XDG_CACHE_HOME=$own/cache XDG_DATA_HOME=$own/data LANG=C.UTF-8
unset QT_QPA_PLATFORM # on the display, whatever the tests beside it ask for
xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- /usr/bin/python3 "$here/probe.py" "$1"
