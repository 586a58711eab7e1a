#!/usr/bin/env bash
# run.sh PROGRAM: probe.py on a display and a bus of its own.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
exec xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- /usr/bin/python3 "$here/probe.py" "$1"
