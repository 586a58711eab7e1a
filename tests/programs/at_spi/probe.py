#!/usr/bin/python3
"""Walks the screens of the real program over the accessibility bus, as a screen reader does.

probe.py PROGRAM: opens the example network on an X display, goes to every screen that the navigation reaches, and
fails when something that takes the keyboard has neither a name nor a label, or when a table has an invalid cell (with Qt 6.4
those crash Orca, lesson 23). Run it inside xvfb-run and dbus-run-session, see run.sh.
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

WAIT = 60.0  # seconds for the program to appear; the example is made first
ENTRIES = ["Vandaag", "Casussen", "Overleg", "Partners", "Instellingen"]
# Inside a combo box Qt 6.4 shows its own unnamed list, and a scroll area its own viewport.
QTS_OWN = {pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_FILLER,
           pyatspi.ROLE_WINDOW, pyatspi.ROLE_FRAME, pyatspi.ROLE_PANEL}

faults = []
seen = 0


def hear_the_bus():
    """The bus tells of new programs and children by messages; unread, the tree stays as it was first seen."""
    while GLib.MainContext.default().iteration(False):
        pass


def until(find, seconds=WAIT):
    end = time.time() + seconds
    while time.time() < end:
        hear_the_bus()
        try:
            found = find()
            if found:
                return found
        except Exception:  # the tree changes while it is read
            pass
        time.sleep(0.1)
    return None


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clear_cache()
    for child in desktop:
        if child and child.name.lower() == "tandem":
            return child
    return None


def each(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    try:
        children = list(node)
    except Exception:
        return
    for child in children:
        if child is None:
            faults.append("an invalid child below %r" % node.name)
            continue
        yield from each(child, depth + 1)


def is_shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def has_label(node):
    return any(relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for relation in node.getRelationSet())


def check_screen(app, where):
    global seen
    for node in each(app):
        try:
            if not is_shown(node):
                continue
            if node.getState().contains(pyatspi.STATE_FOCUSABLE):
                seen += 1
                if not node.name.strip() and not has_label(node) and node.getRole() not in QTS_OWN:
                    faults.append("%s: a %s without a name" % (where, node.getRoleName()))
            if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
                check_table(node, where)
        except LookupError:
            continue


def check_table(node, where):
    table = node.queryTable()
    for row in range(min(table.nRows, 30)):
        for column in range(table.nColumns):
            if table.getAccessibleAt(row, column) is None:
                faults.append("%s: no cell at %d, %d" % (where, row, column))


def find(app, name, roles=None):
    for node in each(app):
        if node.name.split(",")[0] == name and is_shown(node) and (roles is None or node.getRole() in roles):
            return node
    return None


def press(node):
    node.queryAction().doAction(0)


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", HOME=folder, XDG_CONFIG_HOME=folder, LANG="nl_NL.UTF-8")
        # The bus must be up first: Qt asks for it once, while it starts, and never again.
        until(lambda: pyatspi.Registry.getDesktop(0) is not None)
        time.sleep(1)
        hear_the_bus()
        running = subprocess.Popen([program, "--example", "--lang", "nl", "--settings", os.path.join(folder, "settings.ini")], env=environment)
        try:
            app = until(application)
            if app is None:
                print("the program did not appear on the accessibility bus")
                return 1
            if until(lambda: find(app, ENTRIES[0])) is None:
                check_screen(app, "start")
                print("the example did not open")
                return 1
            for entry in ENTRIES:
                node = until(lambda: find(app, entry), 5)
                if node is None:
                    faults.append("the navigation has no %s" % entry)
                    continue
                press(node)
                time.sleep(0.8)
                check_screen(app, entry)
        finally:
            running.terminate()
            running.wait(20)
    for fault in sorted(set(faults)):
        print(fault)
    print("%d controls looked at, %d faults" % (seen, len(set(faults))))
    return 1 if faults or seen < 40 else 0


sys.exit(main(sys.argv[1]))
