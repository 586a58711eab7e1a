#!/usr/bin/python3
"""Walks the screens of the real program over the accessibility bus, as a screen reader does, with the keys a person would press.

probe.py PROGRAM: opens the example network on an X display, holds the next meeting and comes past every screen. It fails when
something that takes the keyboard has neither a name nor a label, when a table has an invalid cell (with Qt 6.4 those crash
Orca, lesson 23), when Tab does not leave a field, or when Tab goes another way than one reads. Run it with run.sh.
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

from keyboard import Keyboard

STARTS, WAIT_FOR_BUS, WAIT_FOR_SCREEN = 3, 30.0, 60.0  # seconds; the example is made first
NAVIGATION = ["Vandaag", "Meldingen", "Casussen", "Overleg", "Partners", "Kennis", "Instellingen"]
# Inside a combo box Qt 6.4 shows its own unnamed list, and a scroll area its own viewport.
QTS_OWN = {pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_FILLER,
           pyatspi.ROLE_WINDOW, pyatspi.ROLE_FRAME, pyatspi.ROLE_PANEL}
MOST_STOPS, MOST_LINKS, FRAME = 200, 12, 3  # a text with links takes a Tab for each; pixels of a border

faults = []
heard = []  # what got the keyboard, as the bus tells it
seen = stops = 0


def hear_the_bus(seconds=0.0):
    """The bus tells of new programs and children by messages; unread, the tree stays as it was first seen."""
    end = time.time() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        if time.time() >= end:
            return
        time.sleep(0.02)


def until(find, seconds=WAIT_FOR_SCREEN):
    end = time.time() + seconds
    while time.time() < end:
        hear_the_bus(0.1)
        try:
            found = find()
            if found:
                return found
        except Exception:  # the tree changes while it is read
            pass
    return None


def note_focus(event):
    if event.detail1:
        heard.append(event.source)


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


def is_empty_cell(node):
    """Nothing to say, in a column that says what is not there."""
    if node.getRole() != pyatspi.ROLE_TABLE_CELL:
        return False
    table = node.parent.queryTable()
    header = table.getColumnHeader(table.getColumnAtIndex(node.getIndexInParent()))
    return header is not None and bool(header.name.strip())


def find(app, name, roles=None):
    for node in each(app):
        if node.name.split(",")[0].split("  ")[0] == name and is_shown(node) and (roles is None or node.getRole() in roles):
            return node
    return None


def check_tree(app, where):
    global seen
    for node in each(app):
        try:
            if not is_shown(node):
                continue
            if node.getState().contains(pyatspi.STATE_FOCUSABLE):
                seen += 1
                if not node.name.strip() and not has_label(node) and node.getRole() not in QTS_OWN and not is_empty_cell(node):
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


def called(node):
    return "%s %r" % (node.getRoleName(), node.name)


def place(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x, box.y, box.x + box.width, box.y + box.height


def goes_on(before, after):
    """Down, or to the right: to the next of a line, the next line, or the next column."""
    left, top, right, bottom = place(before)
    x, y, _, _ = place(after)
    return y + FRAME >= bottom or x + FRAME >= right or (left <= x and top <= y)


def tabbed(keyboard):
    """Where the keyboard is after a Tab; None when nothing else got it."""
    del heard[:]
    keyboard.press("Tab")
    until(lambda: heard, 1.5)
    hear_the_bus(0.05)
    return heard[-1] if heard else None


def check_tab(keyboard, where):
    global stops
    first = before = None
    times_back = []
    at_links = 0
    for _ in range(MOST_STOPS):
        now = tabbed(keyboard)
        if now is None or now == before:
            at_links += 1
            if at_links > MOST_LINKS:
                faults.append("%s: Tab does not leave the %s" % (where, called(before) if before else "window"))
                return
            continue
        at_links = 0
        stops += 1
        if before is not None and not goes_on(before, now):
            times_back.append("%s -> %s" % (called(before), called(now)))
        if now == first:
            break
        first, before = first or now, now
    else:
        faults.append("%s: Tab does not come round" % where)
    if len(times_back) > 1:  # once is from the end to the beginning
        faults.append("%s: Tab goes back or up: %s" % (where, "; ".join(times_back)))


def check_screen(app, keyboard, where):
    hear_the_bus(0.8)
    check_tree(app, where)
    check_tab(keyboard, where)


class Visit:
    def __init__(self, app, keyboard):
        self.app, self.keyboard = app, keyboard

    def wait_for(self, name, seconds=15):
        node = until(lambda: find(self.app, name), seconds)
        if node is None:
            faults.append("nowhere: %s" % name)
        return node

    def press(self, name):
        node = self.wait_for(name)
        if node is not None:
            node.queryAction().doAction(0)

    def title(self):
        return self.app[0].name

    def key(self, key, **held):
        """Presses it and waits until the window has another title."""
        before = self.title()
        self.keyboard.press(key, **held)
        until(lambda: self.title() != before, 8)

    def check(self, where):
        check_screen(self.app, self.keyboard, where)

    def lists_and_records(self):
        for key, entry in zip("123456,", NAVIGATION):
            self.key(key, control=True)
            self.check(entry)
        for number, one, new in (("2", "a report", "new report"), ("3", "a case", "new case"), ("5", "a partner", "new partner")):
            self.key(number, control=True)
            hear_the_bus(1)
            self.key("Return")
            self.check(one)
            self.key(number, control=True)
            self.key("n", control=True)
            self.check(new)

    def meeting(self):
        self.key("4", control=True)
        self.key("n", control=True)
        self.check("new meeting")
        self.key("4", control=True)
        hear_the_bus(1)
        self.key("Return")
        self.check("prepare")
        self.press("Begin het overleg")
        self.wait_for("Volgende")
        self.check("chair")
        for _ in range(3):
            self.keyboard.press("Right", control=True)
            hear_the_bus(0.5)
        self.check("chair, at a case")
        for _ in range(40):
            if find(self.app, "Rond het overleg af"):
                break
            self.keyboard.press("Right", control=True)
            hear_the_bus(0.3)
        self.check("finish, before the end")
        self.press("Rond het overleg af")
        self.wait_for("Voor wie de lijsten zijn")
        self.check("finish")

    def around(self):
        self.keyboard.press("F1")
        self.wait_for("Hulp")
        self.check("help")
        self.keyboard.press("F1")
        hear_the_bus(0.5)
        del heard[:]
        self.keyboard.press("k", control=True)
        if not until(lambda: any(node.name == "Alles doorzoeken" for node in heard), 5):
            faults.append("search: the bus does not tell that its line has the keyboard")
        if not find(self.app, "Alles doorzoeken", {pyatspi.ROLE_TEXT}):
            faults.append("search: its line is not in the tree")
        check_tree(self.app, "search")
        del heard[:]
        self.keyboard.press("Down")
        if not until(lambda: any(node.getRole() == pyatspi.ROLE_LIST_ITEM and node.name for node in heard), 5):
            faults.append("search: the bus does not tell what Enter would choose")
        self.keyboard.press("Escape")
        hear_the_bus(0.5)
        self.keyboard.press("l", control=True)
        self.wait_for("Verder met het voorbeeld")
        self.check("locked")


class Program:
    def __init__(self, path, folder):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", HOME=folder, XDG_CONFIG_HOME=folder, LANG="nl_NL.UTF-8")
        self.said = open(os.path.join(folder, "stderr"), "w+b")
        self.running = subprocess.Popen([path, "--example", "--lang", "nl", "--settings", os.path.join(folder, "settings.ini")],
                                        env=environment, stderr=self.said)

    def end(self):
        if self.running.poll() is None:
            self.running.terminate()
        return self.running.wait(20)

    def explain(self, problem):
        code = self.running.poll()
        print("%s; %s" % (problem, "it still ran" if code is None else "it ended with %d" % code))
        self.said.seek(0)
        print(self.said.read().decode("utf-8", "replace"))


def start(path, folder):
    """The program and its tree. Qt asks for the bus once, while it starts, and never again: who missed it starts anew."""
    for number in range(STARTS):
        own = os.path.join(folder, str(number))
        os.mkdir(own)
        program = Program(path, own)
        app = until(application, WAIT_FOR_BUS)
        if app is not None:
            return program, app
        program.explain("the program did not appear on the accessibility bus (%d of %d)" % (number + 1, STARTS))
        program.end()
    return None, None


def main(path):
    with tempfile.TemporaryDirectory() as folder:
        until(lambda: pyatspi.Registry.getDesktop(0) is not None)
        hear_the_bus(1)
        pyatspi.Registry.registerEventListener(note_focus, "object:state-changed:focused")
        program, app = start(path, folder)
        if program is None:
            return 1
        try:
            keyboard = Keyboard()
            if until(lambda: find(app, NAVIGATION[0])) is None or not until(keyboard.give_to_window):
                program.explain("the example did not open")
                return 1
            visit = Visit(app, keyboard)
            visit.lists_and_records()
            visit.meeting()
            visit.around()
        except Exception as problem:  # the program may be gone
            program.explain("the visit broke off: %r" % problem)
            return 1
        finally:
            program.end()
    for fault in sorted(set(faults)):
        print(fault)
    print("%d controls looked at, %d stops of Tab, %d faults" % (seen, stops, len(set(faults))))
    return 1 if faults or seen < 200 or stops < 200 else 0


sys.exit(main(sys.argv[1]))
